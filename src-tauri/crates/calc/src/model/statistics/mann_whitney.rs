//! Model `mann_whitney`: two independent groups by ranks.

use super::*;
use crate::stats::rank_tests::mann_whitney as test;

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
}

/// Two independent groups by ranks.
pub(super) const MODEL: Entry = Entry {
    id: "mann_whitney",
    title: "model-mann-whitney-title",
    inputs: || schema::inputs([("x", values(1)), ("y", values(1))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = test(&given.x, &given.y).ok_or_else(|| unfit("x"))?;
        let mut steps = vec![Step::new("model-mann-whitney-statistic").with("u", found.statistic)];
        let word = if found.exact { "model-mann-whitney-exact" } else { "model-mann-whitney-normal" };
        steps.push(Step::new(word).with("p", p_text(found.p)).with("greater", p_text(found.p_greater)));
        steps.push(Step::new("model-mann-whitney-effect").with("effect", found.effect));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"x": [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46], "y": [1.15, 0.88, 0.9, 0.74, 1.21]}),
        expected: json!({
            "effect": 0.4, "exact": true, "p": 0.2544122544, "p_greater": 0.1272061272, "p_normal": 0.2446236051,
            "statistic": 35.0,
        }),
        tolerance: 1e-8,
    },
    source: "H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50-60; example: M. Hollander and D. A. Wolfe, 1973, p. 69f; figures of R ?wilcox.test",
    steps: &[
        "model-mann-whitney-statistic",
        "model-mann-whitney-exact",
        "model-mann-whitney-normal",
        "model-mann-whitney-effect",
    ],
};
