//! Model `careless_answers`: who answered without reading.

use super::*;
use crate::{
    model::schema::{or, within},
    survey::careless::careless,
};

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    level: f64,
}

/// Who answered without reading.
pub(super) const MODEL: Entry = Entry {
    id: "careless_answers",
    title: "model-careless-answers-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", table(1, 1, answer())),
                ("missing", answer()),
                ("level", or(within(0.5..=0.9999, "share"), 0.999)),
            ],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = with_holes("answers", &given.answers, given.missing)?;
        let found = careless(&columns, given.level).ok_or_else(|| unfit("answers"))?;
        let longest = found.people.iter().map(|p| p.longstring).max().unwrap_or(0);
        let straight = found.people.iter().filter(|p| p.spread == Some(0.0)).count();
        let mut steps = vec![
            Step::new("model-careless-answers-runs")
                .with("people", found.people.len())
                .with("k", columns.len())
                .with("longest", longest),
            Step::new("model-careless-answers-straight").with("people", straight),
        ];
        steps.extend(
            found
                .cut
                .map(|cut| Step::new("model-careless-answers-distance").with("cut", cut).with("far", found.far.len())),
        );
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"answers": [[3, 4, 2], [4, 4, 5], [3, 3, 3], [2, 5, 1], [5, 4, 4]]}),
        expected: json!({
            "cut": 16.2662361962, "far": [],
            "people": [
                {"distance": 0.6285714286, "longstring": 1, "spread": 1.0},
                {"distance": 3.073015873, "longstring": 2, "spread": 0.5773502692},
                {"distance": 2.6920634921, "longstring": 3, "spread": 0.0},
                {"distance": 2.6920634921, "longstring": 1, "spread": 2.0816659995},
                {"distance": 2.9142857143, "longstring": 2, "spread": 0.5773502692},
            ],
            "rows": [0, 1, 2, 3, 4],
        }),
        tolerance: 1e-8,
    },
    source: "A. W. Meade and S. B. Craig, Psychological Methods 17 (2012) 437-455; P. C. Mahalanobis, 1936; definitions as in the R package careless; example by hand",
    steps: &["model-careless-answers-runs", "model-careless-answers-straight", "model-careless-answers-distance"],
};
