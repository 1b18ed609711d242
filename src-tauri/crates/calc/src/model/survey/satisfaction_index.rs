//! Model `satisfaction_index`: answers from 1 to 10 in one index.

use super::*;
use crate::{
    model::schema::{as_many, number, or, several},
    survey::satisfaction::acsi,
};

#[derive(Deserialize)]
struct Given {
    answers: Vec<f64>,
    weights: Vec<f64>,
    least: f64,
    most: f64,
}

/// Answers from 1 to 10 in one index.
pub(super) const MODEL: Entry = Entry {
    id: "satisfaction_index",
    title: "model-satisfaction-index-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", several(1..=100, answer(), "unit of the answers")),
                ("weights", several(1..=100, number("weight"), "weights")),
                ("least", or(answer(), 1)),
                ("most", or(answer(), 10)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("answers", given.answers.len()), &[("weights", given.weights.len())])?;
        let score = acsi(&given.answers, &given.weights, given.least, given.most)
            .ok_or_else(|| refused("answers", "least <= number <= most, weights above 0"))?;
        let steps = vec![
            Step::new("model-satisfaction-index-map").with("least", given.least).with("most", given.most),
            Step::new("model-satisfaction-index-score").with("score", score),
        ];
        Ok(Solution { outputs: json!({"score": score}), steps })
    },
    example: || Example {
        input: json!({"answers": [7.8, 7.1, 6.9], "weights": [0.3885, 0.319, 0.2925]}),
        expected: json!({"score": 70.1494444444}),
        tolerance: 1e-8,
    },
    source: "C. Fornell et al., Journal of Marketing 60 (1996) 7-18; weights as published for a survey of the State of Ohio",
    steps: &["model-satisfaction-index-map", "model-satisfaction-index-score"],
};
