//! Model `describe`: a sample in figures.

use super::*;
use crate::stats::describe::summary;

#[derive(Deserialize)]
struct Given {
    values: Vec<f64>,
}

/// A sample in figures.
pub(super) const MODEL: Entry = Entry {
    id: "describe",
    title: "model-describe-title",
    inputs: || schema::inputs([("values", values(1))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = summary(&given.values).ok_or_else(|| unfit("values"))?;
        let mut steps = vec![Step::new("model-describe-mean").with("n", found.n).with("mean", found.mean)];
        if let Some(sd) = found.sd {
            steps.push(Step::new("model-describe-sd").with("sd", sd));
        }
        steps.push(
            Step::new("model-describe-quartiles")
                .with("q1", found.q1)
                .with("median", found.median)
                .with("q3", found.q3),
        );
        steps.push(
            Step::new("model-describe-mode").with("mode", found.mode).with("min", found.min).with("max", found.max),
        );
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"values": [4, 5, 3, 4, 2, 5, 4, 3, 5, 4]}),
        expected: json!({
            "cv": 0.2549817759, "iqr": 1.5, "kurtosis": -0.1574476527, "max": 5.0, "mean": 3.9, "median": 4.0,
            "min": 2.0, "mode": 4.0, "n": 10, "q1": 3.25, "q3": 4.75, "sd": 0.994428926, "se": 0.3144660377,
            "skewness": -0.6101407121,
        }),
        tolerance: 1e-8,
    },
    source: "R. J. Hyndman and Y. Fan, The American Statistician 50 (1996) 361-365 (quantiles of type 7); example: sums by hand",
    steps: &["model-describe-mean", "model-describe-sd", "model-describe-quartiles", "model-describe-mode"],
};
