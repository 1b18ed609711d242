//! Model `rfm_scores`: how recent, how often, how much.

use super::*;
use crate::{
    model::schema::signed,
    value::rfm::{Customer, Order, Segments, scores},
};

#[derive(Deserialize)]
struct Given {
    recency: Vec<i64>,
    frequency: Vec<i64>,
    money: Vec<i64>,
    order: Order,
}

/// RFM scores; see [`crate::value::rfm`].
pub(super) const MODEL: Entry = Entry {
    id: "rfm_scores",
    title: "model-rfm-scores-title",
    inputs: || {
        schema::inputs(
            [
                ("recency", series(1, whole(0..=100_000, "days"))),
                ("frequency", series(1, whole(0..=1_000_000, "purchases"))),
                ("money", series(1, signed("fen"))),
                ("order", choice(&["independent", "nested"], "which customers are compared")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { recency, frequency, money, order } = schema::read(schema, input)?;
        let others = [("frequency", frequency.len()), ("money", money.len())];
        schema::as_many(("recency", recency.len()), &others)?;
        let customers: Vec<Customer> = (0..recency.len())
            .map(|at| Customer { id: at as i64, recency: recency[at], frequency: frequency[at], money: money[at] })
            .collect();
        let (found, segments) = (scores(&customers, order), Segments::usual());
        let named: Vec<&str> = found.iter().filter_map(|score| segments.of(score)).collect();
        let best = found.iter().filter(|s| (s.r, s.f, s.m) == (5, 5, 5)).count();
        let how = match order {
            Order::Independent => "model-rfm-scores-independent",
            Order::Nested => "model-rfm-scores-nested",
        };
        let steps = vec![
            Step::new(how).with("customers", customers.len()),
            Step::new("model-rfm-scores-ties"),
            Step::new("model-rfm-scores-best").with("best", best),
        ];
        let column = |of: fn(&crate::value::rfm::Score) -> u8| found.iter().map(of).collect::<Vec<u8>>();
        Ok(Solution {
            outputs: json!({"r": column(|s| s.r), "f": column(|s| s.f), "m": column(|s| s.m), "segments": named}),
            steps,
        })
    },
    example: || Example {
        input: json!({"recency": [2, 10, 30, 60, 200], "frequency": [20, 20, 4, 9, 1], "money": [900, 100, 500, 700, 50]}),
        expected: json!({
            "r": [5, 4, 3, 2, 1], "f": [5, 5, 2, 3, 1], "m": [5, 2, 3, 4, 1],
            "segments": ["champions", "loyal", "promising", "at_risk", "sleeping"],
        }),
        tolerance: 0.0,
    },
    source: "A. M. Hughes, Strategic Database Marketing, 1994; J. R. Miglautsch, Journal of Database Marketing 8 (2000) 67-72; example by hand: two with 20 purchases share the best score",
    steps: &[
        "model-rfm-scores-independent",
        "model-rfm-scores-nested",
        "model-rfm-scores-ties",
        "model-rfm-scores-best",
    ],
};
