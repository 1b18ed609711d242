//! Model `krippendorff_alpha`: agreement of observers with holes.

use super::*;
use crate::{
    model::schema::{choice, series, several, within},
    survey::agreement::{Metric, krippendorff},
};

/// The most different values: each is compared with each.
const MOST: usize = 200;

#[derive(Deserialize)]
struct Given {
    observers: Vec<Vec<f64>>,
    missing: Option<f64>,
    metric: Metric,
}

/// Agreement of observers with holes.
pub(super) const MODEL: Entry = Entry {
    id: "krippendorff_alpha",
    title: "model-krippendorff-alpha-title",
    inputs: || {
        schema::inputs(
            [
                ("observers", several(2..=100, series(1, within(0.0..=1e6, "unit of the values")), "observers")),
                ("missing", within(0.0..=1e6, "unit of the values")),
                ("metric", choice(&["nominal", "ordinal", "interval", "ratio"], "kind of values")),
            ],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let rows: Vec<Vec<Option<f64>>> = given
            .observers
            .iter()
            .map(|row| row.iter().map(|v| Some(*v).filter(|v| Some(*v) != given.missing)).collect())
            .collect();
        let mut different: Vec<f64> = rows.iter().flatten().flatten().copied().collect();
        different.sort_unstable_by(f64::total_cmp);
        different.dedup();
        if different.len() > MOST {
            return Err(refused("observers", "at most 200 different values"));
        }
        let alpha = krippendorff(&rows, given.metric).ok_or_else(|| unfit("observers"))?;
        let steps = vec![
            Step::new("model-krippendorff-alpha-alpha").with("observers", rows.len()).with("alpha", alpha),
            Step::new(if alpha >= 0.8 {
                "model-krippendorff-alpha-good"
            } else if alpha >= 0.667 {
                "model-krippendorff-alpha-tentative"
            } else {
                "model-krippendorff-alpha-weak"
            }),
        ];
        Ok(Solution { outputs: json!({"alpha": alpha}), steps })
    },
    example: || Example {
        input: json!({"observers": [[1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3], [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0]], "missing": 0}),
        expected: json!({"alpha": 0.7434210526}),
        tolerance: 1e-8,
    },
    source: "K. Krippendorff, Computing Krippendorff’s alpha-reliability, 2011; example: his four observers and twelve units, .743",
    steps: &[
        "model-krippendorff-alpha-alpha",
        "model-krippendorff-alpha-good",
        "model-krippendorff-alpha-tentative",
        "model-krippendorff-alpha-weak",
    ],
};
