//! Model `power_means`: answers for a difference of means.

use super::*;
use crate::{
    model::schema::{or, within},
    stats::power::{least_n, power_two_groups},
};

#[derive(Deserialize)]
struct Given {
    effect: f64,
    power: f64,
    alpha: f64,
}

/// Answers for a difference of means.
pub(super) const MODEL: Entry = Entry {
    id: "power_means",
    title: "model-power-means-title",
    inputs: || {
        schema::inputs(
            [
                ("effect", within(0.01..=10.0, "standard deviations")),
                ("power", or(within(0.1..=0.999, "probability"), 0.8)),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let of = |n: f64| power_two_groups(given.effect, n, n, given.alpha);
        let needed = least_n(given.power, 2.0, of).ok_or_else(|| unfit("effect"))?;
        let reached = of(needed).ok_or_else(|| unfit("effect"))?;
        let steps = vec![
            Step::new("model-power-means-effect").with("effect", given.effect),
            Step::new("model-power-means-needed").with("needed", needed).with("power", reached),
        ];
        Ok(Solution { outputs: json!({"per_group": needed, "power": reached}), steps })
    },
    example: || Example {
        input: json!({"effect": 0.5}),
        expected: json!({"per_group": 64.0, "power": 0.8014595579}),
        tolerance: 1e-8,
    },
    source: "J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 2; example: his 64 a group",
    steps: &["model-power-means-effect", "model-power-means-needed"],
};
