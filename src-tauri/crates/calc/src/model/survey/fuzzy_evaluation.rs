//! Model `fuzzy_evaluation`: criteria weighed, grades by how many chose them.

use super::*;
use crate::{
    model::schema::{as_many, choice, number, or, several},
    survey::fuzzy::{Operator, evaluate},
};

#[derive(Deserialize)]
struct Given {
    weights: Vec<f64>,
    memberships: Vec<Vec<f64>>,
    marks: Vec<f64>,
    operator: Operator,
}

/// Criteria weighed, grades by how many chose them.
pub(super) const MODEL: Entry = Entry {
    id: "fuzzy_evaluation",
    title: "model-fuzzy-evaluation-title",
    inputs: || {
        schema::inputs(
            [
                ("weights", several(1..=100, number("weight"), "weights")),
                ("memberships", several(1..=100, several(1..=20, number("answers or shares"), "grades"), "criteria")),
                ("marks", or(several(0..=20, answer(), "marks"), json!([]))),
                ("operator", choice(&["weighted_average", "max_min"], "operator")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("weights", given.weights.len()), &[("memberships", given.memberships.len())])?;
        let found = evaluate(&given.weights, &given.memberships, &given.marks, given.operator).ok_or_else(|| {
            refused(
                "memberships",
                "rows of one length with some number > 0, a mark for each grade or none, some weight > 0",
            )
        })?;
        let steps = vec![
            Step::new("model-fuzzy-evaluation-joined")
                .with("criteria", given.weights.len())
                .with("grades", found.grades.len()),
            Step::new("model-fuzzy-evaluation-best")
                .with("grade", found.best + 1)
                .with("membership", found.grades[found.best]),
        ];
        let scored = found.score.map(|score| Step::new("model-fuzzy-evaluation-score").with("score", score));
        let steps = steps.into_iter().chain(scored).collect();
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"weights": [0.5, 0.3, 0.2], "memberships": [[0.2, 0.5, 0.3], [0.1, 0.6, 0.3], [0.4, 0.4, 0.2]], "marks": [90, 75, 60]}),
        expected: json!({"best": 1, "grades": [0.21, 0.51, 0.28], "score": 73.95}),
        tolerance: 1e-8,
    },
    source: "L. A. Zadeh, Information and Control 8 (1965) 338-353; comprehensive evaluation: Wang Peizhuang, 1983; example by hand",
    steps: &["model-fuzzy-evaluation-joined", "model-fuzzy-evaluation-best", "model-fuzzy-evaluation-score"],
};
