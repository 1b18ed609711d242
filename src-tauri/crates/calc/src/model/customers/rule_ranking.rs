//! Model `rule_ranking`: how well a score told who would leave.

use super::*;
use crate::value::backtest::{auc, capture};

#[derive(Deserialize)]
struct Given {
    scores: Vec<f64>,
    left: Vec<bool>,
    top: f64,
}

/// Area under the curve and what the highest scores hold; see [`auc`].
pub(super) const MODEL: Entry = Entry {
    id: "rule_ranking",
    title: "model-rule-ranking-title",
    inputs: || {
        let left = json!({"type": "boolean", "unit": "left or not"});
        schema::inputs(
            [
                ("scores", several(2..=2_000, within(-1e9..=1e9, "score"), "score")),
                ("left", several(2..=2_000, left, "left or not")),
                ("top", or(share(), 0.2)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { scores, left, top } = schema::read(schema, input)?;
        schema::as_many(("scores", scores.len()), &[("left", left.len())])?;
        let unfit = || refused("left", "some who left and some who did not");
        let found = auc(&scores, &left).ok_or_else(unfit)?;
        let outcome: Vec<f64> = left.iter().map(|l| f64::from(u8::from(*l))).collect();
        let [held] = capture(&scores, [&outcome], top).ok_or_else(unfit)?;
        let steps = vec![
            Step::new("model-rule-ranking-area").with("area", found.area).with("error", found.error),
            Step::new("model-rule-ranking-top").with("top", top).with("held", held),
        ];
        Ok(Solution { outputs: json!({"auc": found.area, "error": found.error, "captured": held}), steps })
    },
    example: || Example {
        input: json!({"scores": [1, 3, 2, 4], "left": [false, false, true, true], "top": 0.25}),
        expected: json!({"auc": 0.75, "error": 0.276_295_649_1, "captured": 0.5}),
        tolerance: 1e-9,
    },
    source: "J. A. Hanley and B. J. McNeil, Radiology 143 (1982) 29-36; example by hand: three of four pairs stand in order",
    steps: &["model-rule-ranking-area", "model-rule-ranking-top"],
};
