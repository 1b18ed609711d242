//! Model `live_power`: what the answers there are can show.

use super::*;
use crate::{
    model::schema::{or, several, within},
    survey::live_power::of_means,
};

#[derive(Deserialize)]
struct Given {
    answers: [f64; 2],
    effect: f64,
    power: f64,
    alpha: f64,
}

/// What the answers there are can show.
pub(super) const MODEL: Entry = Entry {
    id: "live_power",
    title: "model-live-power-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", several(2..=2, within(2.0..=1e6, "answers"), "answers")),
                ("effect", or(within(0.01..=10.0, "standard deviations"), 0.3)),
                ("power", or(within(0.1..=0.999, "probability"), 0.8)),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = of_means(given.answers, given.effect, given.power, given.alpha).ok_or_else(|| unfit("answers"))?;
        let mut steps =
            vec![Step::new("model-live-power-power").with("effect", given.effect).with("power", found.power)];
        steps.extend(found.detectable.map(|d| Step::new("model-live-power-detectable").with("detectable", d)));
        if let (Some(needed), Some([one, other])) = (found.needed, found.missing) {
            steps.push(
                Step::new("model-live-power-missing")
                    .with("needed", needed)
                    .with("missing1", one)
                    .with("missing2", other),
            );
        }
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"answers": [20, 30], "effect": 0.5}),
        expected: json!({
            "detectable": 0.8253839206, "missing": [44.0, 34.0], "needed": 64.0, "power": 0.3965699944,
        }),
        tolerance: 1e-8,
    },
    source: "J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 2; example: his 64 a group",
    steps: &["model-live-power-power", "model-live-power-detectable", "model-live-power-missing"],
};
