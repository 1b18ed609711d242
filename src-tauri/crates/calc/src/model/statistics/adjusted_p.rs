//! Model `adjusted_p`: probabilities of several tests.

use super::*;
use crate::{
    model::schema::{series, share},
    stats::adjust::{Adjustment, adjusted},
};

#[derive(Deserialize)]
struct Given {
    p: Vec<f64>,
}

/// Probabilities of several tests.
pub(super) const MODEL: Entry = Entry {
    id: "adjusted_p",
    title: "model-adjusted-p-title",
    inputs: || schema::inputs([("p", series(1, share()))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let by = |how: Adjustment| adjusted(&given.p, how);
        let [bonferroni, holm, hochberg] =
            [Adjustment::Bonferroni, Adjustment::Holm, Adjustment::BenjaminiHochberg].map(by);
        let below = |p: &[f64]| p.iter().filter(|p| **p < 0.05).count();
        let steps = vec![
            Step::new("model-adjusted-p-many").with("tests", given.p.len()).with("plain", below(&given.p)),
            Step::new("model-adjusted-p-holm").with("found", below(&holm)),
            Step::new("model-adjusted-p-hochberg").with("found", below(&hochberg)),
        ];
        Ok(Solution { outputs: json!({"bonferroni": bonferroni, "holm": holm, "benjamini_hochberg": hochberg}), steps })
    },
    example: || Example {
        input: json!({"p": [0.01, 0.02, 0.03, 0.04]}),
        expected: json!({
            "benjamini_hochberg": [0.04, 0.04, 0.04, 0.04], "bonferroni": [0.04, 0.08, 0.12, 0.16],
            "holm": [0.04, 0.06, 0.06, 0.06],
        }),
        tolerance: 1e-8,
    },
    source: "S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70; Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300; example by hand",
    steps: &["model-adjusted-p-many", "model-adjusted-p-holm", "model-adjusted-p-hochberg"],
};
