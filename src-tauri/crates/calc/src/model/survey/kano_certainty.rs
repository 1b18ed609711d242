//! Model `kano_certainty`: whether a feature's kind is more than chance.

use super::{kano_counts::Counts, *};
use crate::{model::schema::confidence, survey::kano::certainty};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    counts: Counts,
    level: f64,
}

/// Whether a feature's kind is more than chance.
pub(super) const MODEL: Entry = Entry {
    id: "kano_certainty",
    title: "model-kano-certainty-title",
    inputs: || schema::inputs(Counts::inputs().into_iter().chain([("level", confidence())]), &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = certainty(given.counts.all(), given.level).ok_or_else(|| refused("A", "some answer"))?;
        let mut steps = vec![
            Step::new("model-kano-certainty-lead")
                .with("first", kano_counts::letter(found.first))
                .with("second", kano_counts::letter(found.second))
                .with("lead", found.lead)
                .with("needed", found.needed),
            Step::new(if found.clear { "model-kano-certainty-clear" } else { "model-kano-certainty-mixed" })
                .with("p", p_text(found.p)),
        ];
        if let (Some(better), Some(worse)) = (found.better, found.worse) {
            steps.push(
                Step::new("model-kano-certainty-coefficients")
                    .with("betterlo", better.lo)
                    .with("betterhi", better.hi)
                    .with("worselo", worse.lo)
                    .with("worsehi", worse.hi),
            );
        }
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"A": 12, "O": 31, "M": 38, "I": 15, "R": 1, "Q": 3}),
        expected: json!({
            "better": [0.352357593, 0.547483614], "clear": false, "first": "M", "lead": 7.0,
            "needed": 11.0924923935, "p": 0.4703685319, "second": "O", "worse": [-0.7989258916, -0.6217410387],
        }),
        tolerance: 1e-8,
    },
    source: "D. Fong, Center for Quality Management Journal 5 (1996) 21-24; E. B. Wilson, JASA 22 (1927) 209-212; example: sign test of scipy 1.17.1, the rest closed form",
    steps: &[
        "model-kano-certainty-lead",
        "model-kano-certainty-clear",
        "model-kano-certainty-mixed",
        "model-kano-certainty-coefficients",
    ],
};
