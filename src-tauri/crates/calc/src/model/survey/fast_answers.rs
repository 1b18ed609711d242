//! Model `fast_answers`: who was too fast.

use super::*;
use crate::{
    model::schema::{positive, series},
    survey::careless::speed,
};

#[derive(Deserialize)]
struct Given {
    seconds: Vec<f64>,
}

/// Who was too fast.
pub(super) const MODEL: Entry = Entry {
    id: "fast_answers",
    title: "model-fast-answers-title",
    inputs: || schema::inputs([("seconds", series(1, positive("s")))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = speed(&given.seconds).ok_or_else(|| unfit("seconds"))?;
        let steps = vec![
            Step::new("model-fast-answers-median").with("n", given.seconds.len()).with("median", found.median),
            Step::new("model-fast-answers-fast").with("fast", found.fast.len()).with("third", found.third.len()),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"seconds": [312, 298, 401, 95, 350, 280, 60]}),
        expected: json!({
            "fast": [3, 6],
            "index": [0.9551282051, 1.0, 0.7431421446, 3.1368421053, 0.8514285714, 1.0642857143, 4.9666666667],
            "median": 298.0, "third": [3, 6],
        }),
        tolerance: 1e-8,
    },
    source: "D. J. Leiner, Survey Research Methods 13 (2019) 229-248; example: closed form",
    steps: &["model-fast-answers-median", "model-fast-answers-fast"],
};
