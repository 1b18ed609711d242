//! Model `sample_size_share`: answers for a share.

use super::*;
use crate::{
    model::schema::{confidence, or, within},
    survey::sample_size::{cochran, to_invite},
};

#[derive(Deserialize)]
struct Given {
    margin: f64,
    share: f64,
    level: f64,
    population: Option<f64>,
    response: f64,
}

/// Answers for a share.
pub(super) const MODEL: Entry = Entry {
    id: "sample_size_share",
    title: "model-sample-size-share-title",
    inputs: || {
        schema::inputs(
            [
                ("margin", within(0.001..=0.5, "share")),
                ("share", or(within(0.001..=0.999, "share"), 0.5)),
                ("level", confidence()),
                ("population", within(1.0..=1e9, "people")),
                ("response", or(within(0.001..=1.0, "share"), 1)),
            ],
            &["population"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = cochran(given.margin, given.share, given.level, given.population).ok_or_else(|| unfit("margin"))?;
        let invite = to_invite(found.answers, given.response).ok_or_else(|| unfit("response"))?;
        let mut steps = vec![
            Step::new("model-sample-size-share-unlimited")
                .with("margin", given.margin)
                .with("unlimited", found.unlimited),
        ];
        steps.extend(given.population.map(|n| {
            Step::new("model-sample-size-share-population").with("population", n).with("needed", found.answers)
        }));
        steps.push(Step::new("model-sample-size-share-invite").with("needed", found.answers).with("invite", invite));
        Ok(Solution { outputs: json!({"size": found, "invite": invite}), steps })
    },
    example: || Example {
        input: json!({"margin": 0.05, "population": 1000}),
        expected: json!({
            "invite": 278.0, "size": {"answers": 278.0, "exact": 277.7334531732, "unlimited": 384.1458820694},
        }),
        tolerance: 1e-8,
    },
    source: "W. G. Cochran, Sampling Techniques, 3rd ed. 1977, § 4.4; example: closed form",
    steps: &[
        "model-sample-size-share-unlimited",
        "model-sample-size-share-population",
        "model-sample-size-share-invite",
    ],
};
