//! Model `ahp_weights`: weights from comparing two by two.

use super::*;
use crate::{
    model::schema::{several, within},
    survey::ahp::priorities,
};

#[derive(Deserialize)]
struct Given {
    comparisons: Vec<Vec<f64>>,
}

/// Weights from comparing two by two.
pub(super) const MODEL: Entry = Entry {
    id: "ahp_weights",
    title: "model-ahp-weights-title",
    inputs: || {
        schema::inputs(
            [(
                "comparisons",
                several(
                    1..=15,
                    several(1..=15, within(0.01..=100.0, "times as important"), "times as important"),
                    "comparisons",
                ),
            )],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = priorities(&given.comparisons)
            .ok_or_else(|| refused("comparisons", "a square, each entry the inverse of its mirror"))?;
        let heaviest = found.weights.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
        let mut steps = vec![
            Step::new("model-ahp-weights-lambda").with("criteria", found.weights.len()).with("lambda", found.lambda),
        ];
        steps.extend(heaviest.map(|(at, weight)| {
            Step::new("model-ahp-weights-heaviest").with("number", at + 1).with("weight", *weight)
        }));
        steps.extend(found.consistency_ratio.map(|ratio| {
            Step::new(if ratio <= 0.1 { "model-ahp-weights-fits" } else { "model-ahp-weights-contradicts" })
                .with("index", found.consistency_index)
                .with("ratio", ratio)
        }));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"comparisons": [[1, 3, 5], [0.3333333333333333, 1, 3], [0.2, 0.3333333333333333, 1]]}),
        expected: json!({
            "consistency_index": 0.0192555453, "consistency_ratio": 0.033199216, "lambda": 3.0385110906,
            "weights": [0.6369855717, 0.2582849944, 0.1047294339],
        }),
        tolerance: 1e-8,
    },
    source: "T. L. Saaty, Journal of Mathematical Psychology 15 (1977) 234-281; example: 1, 3, 5 as in most textbooks, weights .637, .258, .105",
    steps: &[
        "model-ahp-weights-lambda",
        "model-ahp-weights-heaviest",
        "model-ahp-weights-fits",
        "model-ahp-weights-contradicts",
    ],
};
