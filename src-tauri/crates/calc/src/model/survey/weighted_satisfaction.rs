//! Model `weighted_satisfaction`: satisfaction weighted by importance.

use super::*;
use crate::{
    model::schema::{as_many, number, or, several, within},
    survey::satisfaction::weighted_index,
};

#[derive(Deserialize)]
struct Given {
    importance: Vec<f64>,
    satisfaction: Vec<f64>,
    least: f64,
    most: f64,
}

/// Satisfaction weighted by importance.
pub(super) const MODEL: Entry = Entry {
    id: "weighted_satisfaction",
    title: "model-weighted-satisfaction-title",
    inputs: || {
        schema::inputs(
            [
                ("importance", several(1..=100, number("unit of the answers"), "unit of the answers")),
                ("satisfaction", several(1..=100, answer(), "unit of the answers")),
                ("least", or(within(0.0..=100.0, "unit of the answers"), 1)),
                ("most", or(within(1.0..=1000.0, "unit of the answers"), 5)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("importance", given.importance.len()), &[("satisfaction", given.satisfaction.len())])?;
        let found = weighted_index(&given.importance, &given.satisfaction, given.least, given.most)
            .ok_or_else(|| refused("satisfaction", "least <= number <= most, importance above 0"))?;
        let steps = vec![
            Step::new("model-weighted-satisfaction-score").with("score", found.score),
            Step::new("model-weighted-satisfaction-greatest")
                .with("most", given.most)
                .with("percent", found.per_cent_of_greatest),
            Step::new("model-weighted-satisfaction-range")
                .with("least", given.least)
                .with("most", given.most)
                .with("range", found.per_cent_of_range),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"importance": [4.62, 4.55, 4.4, 4.38, 4.21], "satisfaction": [3.9, 4.41, 3.55, 4.3, 4.02]}),
        expected: json!({
            "per_cent_of_greatest": 80.7416064982, "per_cent_of_range": 75.9270081227, "score": 4.0370803249,
            "weights": [0.2084837545, 0.2053249097, 0.1985559567, 0.1976534296, 0.1899819495],
        }),
        tolerance: 1e-8,
    },
    source: "customer satisfaction index as in B. E. Hayes, Measuring Customer Satisfaction, 3rd ed. 2008; example: closed form",
    steps: &[
        "model-weighted-satisfaction-score",
        "model-weighted-satisfaction-greatest",
        "model-weighted-satisfaction-range",
    ],
};
