//! Model `bg_bb`: a customer with one chance to buy in each period.

use super::*;
use crate::value::lifetime::bg_bb::BgBb;

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    model: BgBb,
    bought: u32,
    last: u32,
    periods: u32,
    ahead: u32,
}

/// BG/BB with known parameters; see [`BgBb`].
pub(super) const MODEL: Entry = Entry {
    id: "bg_bb",
    title: "model-bg-bb-title",
    inputs: || {
        let few = || within(0.01..=100.0, "shape");
        let periods = |least: u64| whole(least..=120, "periods");
        schema::inputs(
            [
                ("alpha", few()),
                ("beta", few()),
                ("gamma", few()),
                ("delta", few()),
                ("bought", periods(0)),
                ("last", periods(0)),
                ("periods", periods(1)),
                ("ahead", periods(1)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { model, bought, last, periods, ahead } = schema::read(schema, input)?;
        if last > periods {
            return Err(refused("last", "integer <= periods"));
        }
        if bought > last || (bought == 0 && last > 0) {
            return Err(refused("bought", "integer <= last, 0 only if last is 0"));
        }
        let (alive, expected) = (model.p_alive(bought, last, periods), model.expected(bought, last, periods, ahead));
        let steps = vec![
            Step::new("model-bg-bb-history").with("bought", bought).with("periods", periods).with("last", last),
            Step::new("model-bg-bb-alive").with("alive", alive),
            Step::new("model-bg-bb-expected").with("ahead", ahead).with("expected", expected),
        ];
        Ok(Solution { outputs: json!({"p_alive": alive, "expected": expected}), steps })
    },
    example: || Example {
        // uniform probabilities: α = β = γ = δ = 1, once in one period
        input: json!({"alpha": 1, "beta": 1, "gamma": 1, "delta": 1, "bought": 1, "last": 1, "periods": 1, "ahead": 1}),
        expected: json!({"p_alive": 2.0 / 3.0, "expected": 4.0 / 9.0}),
        tolerance: 1e-12,
    },
    source: "P. S. Fader, B. G. S. Hardie and J. Shang, Marketing Science 29 (2010) 1086-1108; example by hand: to stay twice 1/3, to stay once 1/2; then to buy 2/3",
    steps: &["model-bg-bb-history", "model-bg-bb-alive", "model-bg-bb-expected"],
};
