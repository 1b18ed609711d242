//! Model `simple_lifetime_value`: a margin that comes again with the same probability.

use super::*;
use crate::value::lifetime::simple::{First, periods, value};

#[derive(Deserialize)]
struct Given {
    margin_fen: i64,
    retention: f64,
    discount: f64,
    first: First,
}

/// The teaching formula; see [`value`].
pub(super) const MODEL: Entry = Entry {
    id: "simple_lifetime_value",
    title: "model-simple-lifetime-value-title",
    inputs: || {
        schema::inputs(
            [
                ("margin_fen", signed_fen()),
                ("retention", share()),
                ("discount", or(within(0.0..=1.0, "share a period"), 0.1)),
                ("first", choice(&["if_kept", "now"], "when the first margin comes")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { margin_fen, retention, discount, first } = schema::read(schema, input)?;
        let found = value(margin_fen as f64, retention, discount, first)
            .map_err(|_| refused("retention", "number < 1 + discount"))?;
        let stays = periods(retention);
        let mut steps: Vec<Step> = stays
            .map(|periods| Step::new("model-simple-lifetime-value-periods").with("periods", periods))
            .into_iter()
            .collect();
        let word = match first {
            First::IfKept => "model-simple-lifetime-value-kept",
            First::Now => "model-simple-lifetime-value-now",
        };
        steps.push(
            Step::new(word)
                .with("margin", margin_fen as f64 / 100.0)
                .with("retention", retention)
                .with("discount", discount)
                .with("value", found / 100.0),
        );
        Ok(Solution { outputs: json!({"value_fen": found, "periods": stays}), steps })
    },
    example: || Example {
        input: json!({"margin_fen": 12_000, "retention": 0.8, "discount": 0.1}),
        expected: json!({"value_fen": 32_000.0, "periods": 5.0}),
        tolerance: 1e-8,
    },
    source: "S. Gupta and D. R. Lehmann, Customers as assets, Journal of Interactive Marketing 17 (2003) 9-24; example by hand: 120 * 0.8/0.3 yuan",
    steps: &[
        "model-simple-lifetime-value-periods",
        "model-simple-lifetime-value-kept",
        "model-simple-lifetime-value-now",
    ],
};
