//! Model `power_shares`: answers for a difference of shares.

use super::*;
use crate::{
    model::schema::{or, share, within},
    stats::power::{cohen_h, least_n, power_shares as power},
};

#[derive(Deserialize)]
struct Given {
    first: f64,
    second: f64,
    power: f64,
    alpha: f64,
}

/// Answers for a difference of shares.
pub(super) const MODEL: Entry = Entry {
    id: "power_shares",
    title: "model-power-shares-title",
    inputs: || {
        schema::inputs(
            [
                ("first", share()),
                ("second", share()),
                ("power", or(within(0.1..=0.999, "probability"), 0.8)),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let h = cohen_h(given.first, given.second).filter(|h| h.abs() > 1e-3).ok_or_else(|| unfit("second"))?;
        let of = |n: f64| power(h, n, n, given.alpha);
        let needed = least_n(given.power, 2.0, of).ok_or_else(|| unfit("second"))?;
        let reached = of(needed).ok_or_else(|| unfit("second"))?;
        let steps = vec![
            Step::new("model-power-shares-effect")
                .with("share1", given.first)
                .with("share2", given.second)
                .with("h", h.abs()),
            Step::new("model-power-shares-needed").with("needed", needed).with("power", reached),
        ];
        Ok(Solution { outputs: json!({"h": h, "per_group": needed, "power": reached}), steps })
    },
    example: || Example {
        input: json!({"first": 0.8, "second": 0.7}),
        expected: json!({"h": 0.2319842627, "per_group": 292.0, "power": 0.8004181968}),
        tolerance: 1e-8,
    },
    source: "J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 6; example: closed form",
    steps: &["model-power-shares-effect", "model-power-shares-needed"],
};
