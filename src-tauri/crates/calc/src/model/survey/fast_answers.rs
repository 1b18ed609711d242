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
        expected: json!({}),
        tolerance: 1e-8,
    },
    source: "D. J. Leiner, Survey Research Methods 13 (2019) 229-248; example: closed form",
    steps: &["model-fast-answers-median", "model-fast-answers-fast"],
};
