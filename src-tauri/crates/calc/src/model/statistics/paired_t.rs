//! Model `paired_t`: means of pairs.

use super::*;
use crate::{
    model::schema::{as_many, confidence},
    stats::t_test::paired,
};

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
    level: f64,
}

/// Means of pairs.
pub(super) const MODEL: Entry = Entry {
    id: "paired_t",
    title: "model-paired-t-title",
    inputs: || schema::inputs([("x", values(2)), ("y", values(2)), ("level", confidence())], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("x", given.x.len()), &[("y", given.y.len())])?;
        let found = paired(&given.x, &given.y, given.level).ok_or_else(|| unfit("x"))?;
        let steps = vec![
            Step::new("model-paired-t-difference").with("n", given.x.len()).with("difference", found.difference),
            Step::new("model-paired-t-test")
                .with("t", found.t)
                .with("freedom", found.freedom)
                .with("p", p_text(found.p)),
            Step::new("model-paired-t-interval").with("lo", found.interval.lo).with("hi", found.interval.hi),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"x": [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], "y": [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]}),
        expected: json!({
            "difference": -1.58, "freedom": 9.0, "interval": [-2.4598857633, -0.7001142367], "p": 0.0028328902,
            "t": -4.0621276834,
        }),
        tolerance: 1e-8,
    },
    source: "Student, Biometrika 6 (1908) 1-25; data set sleep and figures of R ?t.test",
    steps: &["model-paired-t-difference", "model-paired-t-test", "model-paired-t-interval"],
};
