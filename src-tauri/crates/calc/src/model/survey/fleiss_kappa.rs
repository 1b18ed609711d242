//! Model `fleiss_kappa`: agreement of several observers.

use super::*;
use crate::{
    model::schema::{confidence, list, several, within},
    survey::agreement::fleiss,
};

#[derive(Deserialize)]
struct Given {
    counts: Vec<Vec<f64>>,
    level: f64,
}

/// Agreement of several observers.
pub(super) const MODEL: Entry = Entry {
    id: "fleiss_kappa",
    title: "model-fleiss-kappa-title",
    inputs: || {
        schema::inputs(
            [
                ("counts", list(several(2..=100, within(0.0..=10_000.0, "observers"), "observers"), "things judged")),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = fleiss(&given.counts, given.level).ok_or_else(|| {
            refused("counts", "rows of one sum and length, two observers or more, more than one category used")
        })?;
        let steps = vec![
            Step::new("model-fleiss-kappa-shares")
                .with("n", found.n)
                .with("observed", found.observed)
                .with("expectedshare", found.expected),
            Step::new("model-fleiss-kappa-kappa").with("kappa", found.kappa),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"counts": [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]}),
        expected: json!({
            "expected": 0.212755102, "interval": [0.1766797797, 0.2431816291], "kappa": 0.2099307044, "n": 10.0,
            "observed": 0.378021978, "p": 3.600594e-35, "se": 0.0169650692,
        }),
        tolerance: 1e-8,
    },
    source: "J. L. Fleiss, Psychological Bulletin 76 (1971) 378-382; example: .210, the table of ten subjects and fourteen raters shown in encyclopedias",
    steps: &["model-fleiss-kappa-shares", "model-fleiss-kappa-kappa"],
};
