//! Model `two_groups`: means of two independent groups.

use super::*;
use crate::{model::schema::confidence, stats::t_test::two_groups as compare};

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
    level: f64,
}

/// Means of two independent groups.
pub(super) const MODEL: Entry = Entry {
    id: "two_groups",
    title: "model-two-groups-title",
    inputs: || schema::inputs([("x", values(2)), ("y", values(2)), ("level", confidence())], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = compare(&given.x, &given.y, given.level).ok_or_else(|| unfit("x"))?;
        let steps = vec![
            Step::new("model-two-groups-means")
                .with("n1", found.n[0])
                .with("mean1", found.means[0])
                .with("n2", found.n[1])
                .with("mean2", found.means[1]),
            Step::new("model-two-groups-welch")
                .with("t", found.welch.t)
                .with("freedom", found.welch.freedom)
                .with("p", p_text(found.welch.p)),
            Step::new("model-two-groups-interval")
                .with("lo", found.welch.interval.lo)
                .with("hi", found.welch.interval.hi),
            Step::new("model-two-groups-effect").with("d", found.cohen_d).with("g", found.hedges_g),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"x": [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0], "y": [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]}),
        expected: json!({
            "cohen_d": -0.8321810813, "hedges_g": -0.7970185004, "means": [0.75, 2.33], "n": [10, 10],
            "sds": [1.7890096578, 2.0022487358],
            "student": {
                "difference": -1.58, "freedom": 18.0, "interval": [-3.3638740323, 0.2038740323], "p": 0.0791867142,
                "t": -1.8608134675,
            },
            "welch": {
                "difference": -1.58, "freedom": 17.7764735162, "interval": [-3.3654832307, 0.2054832307],
                "p": 0.0793941402, "t": -1.8608134675,
            },
        }),
        tolerance: 1e-8,
    },
    source: "B. L. Welch, Biometrika 34 (1947) 28-35; data: Student, Biometrika 6 (1908) 1-25, data set sleep of R; figures of R ?t.test",
    steps: &[
        "model-two-groups-means",
        "model-two-groups-welch",
        "model-two-groups-interval",
        "model-two-groups-effect",
    ],
};
