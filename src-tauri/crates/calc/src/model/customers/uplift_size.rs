//! Model `uplift_size`: customers needed to see what an advice brings.

use super::*;
use crate::value::uplift::{ONE_IN, needed};

#[derive(Deserialize)]
struct Given {
    share: f64,
    rise: f64,
    power: f64,
    alpha: f64,
}

/// The size; see [`needed`].
pub(super) const MODEL: Entry = Entry {
    id: "uplift_size",
    title: "model-uplift-size-title",
    inputs: || {
        schema::inputs(
            [
                ("share", share()),
                ("rise", within(0.001..=1.0, "share")),
                ("power", or(within(0.1..=0.999, "probability"), 0.8)),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { share, rise, power, alpha } = schema::read(schema, input)?;
        let found = needed(share, rise, power, alpha).ok_or_else(|| refused("rise", "share + rise <= 1"))?;
        let alone = found.div_ceil(ONE_IN);
        let steps = vec![
            Step::new("model-uplift-size-asked").with("share", share).with("rise", rise * 100.0).with("power", power),
            Step::new("model-uplift-size-needed").with("customers", found).with("alone", alone),
        ];
        Ok(Solution { outputs: json!({"customers": found, "alone": alone}), steps })
    },
    example: || Example {
        input: json!({"share": 0.5, "rise": 0.1}),
        expected: json!({"customers": 1_210, "alone": 242}),
        tolerance: 0.0,
    },
    source: "J. Cohen, Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, ch. 6; example by hand: (1.95996 + 0.84162)²/(0.2·0.8·0.20136²)",
    steps: &["model-uplift-size-asked", "model-uplift-size-needed"],
};
