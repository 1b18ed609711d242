//! Model `wilcoxon`: pairs by ranks.

use super::*;
use crate::{model::schema::as_many, stats::rank_tests::wilcoxon as test};

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
}

/// Pairs by ranks.
#[expect(clippy::approx_constant, reason = "3.14 was measured")]
pub(super) const MODEL: Entry = Entry {
    id: "wilcoxon",
    title: "model-wilcoxon-title",
    inputs: || schema::inputs([("x", values(1)), ("y", values(1))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("x", given.x.len()), &[("y", given.y.len())])?;
        let found = test(&given.x, &given.y).ok_or_else(|| unfit("x"))?;
        let mut steps = vec![Step::new("model-wilcoxon-statistic").with("u", found.statistic)];
        let word = if found.exact { "model-wilcoxon-exact" } else { "model-wilcoxon-normal" };
        steps.push(Step::new(word).with("p", p_text(found.p)).with("greater", p_text(found.p_greater)));
        steps.push(Step::new("model-wilcoxon-effect").with("effect", found.effect));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"x": [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3], "y": [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29]}),
        expected: json!({
            "effect": 0.7777777778, "exact": true, "p": 0.0390625, "p_greater": 0.01953125,
            "p_normal": 0.044010984, "statistic": 40.0,
        }),
        tolerance: 1e-8,
    },
    source: "F. Wilcoxon, Biometrics Bulletin 1 (1945) 80-83; example: M. Hollander and D. A. Wolfe, 1973, p. 29f; figures of R ?wilcox.test",
    steps: &["model-wilcoxon-statistic", "model-wilcoxon-exact", "model-wilcoxon-normal", "model-wilcoxon-effect"],
};
