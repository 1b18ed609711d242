//! Model `satisfaction_drivers`: what drives an outcome.

use super::*;
use crate::{model::schema::as_many, survey::drivers::drivers};

#[derive(Deserialize)]
struct Given {
    outcome: Vec<f64>,
    predictors: Vec<Vec<f64>>,
}

/// What drives an outcome.
pub(super) const MODEL: Entry = Entry {
    id: "satisfaction_drivers",
    title: "model-satisfaction-drivers-title",
    inputs: || schema::inputs([("outcome", values(3)), ("predictors", several_rows(3, 1..=12))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("outcome", given.outcome.len()), &[("predictors", given.predictors.len())])?;
        let columns = columns("predictors", &given.predictors)?;
        let found = drivers(&given.outcome, &columns).ok_or_else(|| {
            refused("predictors", "columns that differ and do not follow from each other, fewer than rows - 1")
        })?;
        let mut steps = vec![
            Step::new("model-satisfaction-drivers-explained")
                .with("n", found.n)
                .with("predictors", columns.len())
                .with("r2", found.r2),
        ];
        let first = found.lmg.iter().flatten().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).filter(|_| found.r2 > 0.0);
        steps.extend(first.map(|(at, share)| {
            Step::new("model-satisfaction-drivers-first").with("number", at + 1).with("share", share / found.r2)
        }));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"outcome": [43, 63, 71, 61, 81, 43, 58, 71, 72, 67], "predictors": [[51, 30, 39], [64, 51, 54], [70, 68, 69], [63, 45, 47], [78, 56, 66], [55, 49, 44], [67, 42, 56], [75, 50, 55], [82, 72, 67], [61, 45, 47]]}),
        expected: json!({
            "correlations": [0.8771150057, 0.6589807493, 0.8128050276],
            "lmg": [0.3701614697, 0.1487358971, 0.2652879122], "n": 10, "r2": 0.7841852791,
            "relative_weights": [0.3762002541, 0.1452261614, 0.2627588635],
        }),
        tolerance: 1e-8,
    },
    source: "R. H. Lindeman, P. F. Merenda and R. Z. Gold, Introduction to Bivariate and Multivariate Analysis, 1980; J. W. Johnson, Multivariate Behavioral Research 35 (2000) 1-19; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977); checked with relaimpo (U. Groemping, Journal of Statistical Software 17 (2006)) on swiss",
    steps: &["model-satisfaction-drivers-explained", "model-satisfaction-drivers-first"],
};
