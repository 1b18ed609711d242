//! Model `purchase_summary`: the days of a customer's purchases as its history.

use super::*;
use crate::value::lifetime::summary::{Purchase, summary};
use keheng_base::Day;

#[derive(Deserialize)]
struct Given {
    days: Vec<i32>,
    money: Vec<i64>,
    end: i32,
    unit_days: f64,
}

/// A history; see [`crate::value::lifetime::summary`].
pub(super) const MODEL: Entry = Entry {
    id: "purchase_summary",
    title: "model-purchase-summary-title",
    inputs: || {
        let day = || whole(0..=100_000, "day number");
        schema::inputs(
            [
                ("days", series(1, day())),
                ("money", series(1, signed_fen())),
                ("end", day()),
                ("unit_days", or(within(1.0..=366.0, "days"), 7)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { days, money, end, unit_days } = schema::read(schema, input)?;
        schema::as_many(("days", days.len()), &[("money", money.len())])?;
        let line = |(day, money): (&i32, &i64)| Purchase { customer: 0, day: Day(*day), money: *money as f64 };
        let lines: Vec<Purchase> = days.iter().zip(&money).map(line).collect();
        let found = summary(&lines, Day(end), unit_days)?;
        let (_, history) = found.first().ok_or_else(|| refused("end", "integer >= the first day"))?;
        let steps = vec![
            Step::new("model-purchase-summary-repeats").with("lines", lines.len()).with("repeats", history.repeats),
            Step::new("model-purchase-summary-times").with("last", history.last).with("age", history.age),
            Step::new("model-purchase-summary-money").with("mean", history.spend / 100.0),
        ];
        let outputs = json!({
            "repeats": history.repeats, "last": history.last, "age": history.age, "mean_fen": history.spend,
        });
        Ok(Solution { outputs, steps })
    },
    example: || Example {
        input: json!({"days": [0, 7, 7, 28], "money": [9_900, 500, 300, 400], "end": 70}),
        expected: json!({"repeats": 2, "last": 4.0, "age": 10.0, "mean_fen": 600.0}),
        tolerance: 1e-12,
    },
    source: "P. S. Fader, B. G. S. Hardie and K. L. Lee, Marketing Science 24 (2005) 275-284; example by hand: two days after the first, 800 and 400 fen",
    steps: &["model-purchase-summary-repeats", "model-purchase-summary-times", "model-purchase-summary-money"],
};
