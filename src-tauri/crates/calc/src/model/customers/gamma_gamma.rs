//! Model `gamma_gamma`: what a purchase of a customer is expected to bring.

use super::*;
use crate::value::lifetime::gamma_gamma::GammaGamma;

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    model: GammaGamma,
    repeats: u32,
    mean: f64,
}

/// Gamma-gamma with known parameters; see [`GammaGamma`].
pub(super) const MODEL: Entry = Entry {
    id: "gamma_gamma",
    title: "model-gamma-gamma-title",
    inputs: || {
        let money = || within(0.0..=1e9, "money");
        schema::inputs(
            [
                ("p", shape()),
                ("q", within(1.001..=1_000.0, "shape")),
                ("v", within(0.001..=1e9, "money")),
                ("repeats", repeats()),
                ("mean", money()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let Given { model, repeats, mean } = schema::read(schema, input)?;
        if repeats == 0 && mean > 0.0 {
            return Err(refused("mean", "0 without a repeat"));
        }
        let history = History { repeats, spend: mean, ..History::default() };
        let unfit = || refused("q", "number > 1");
        let of_all = model.mean(&History::default()).ok_or_else(unfit)?;
        let found = model.mean(&history).ok_or_else(unfit)?;
        let own = model.p * f64::from(repeats) / (model.p * f64::from(repeats) + model.q - 1.0);
        let steps = vec![
            Step::new("model-gamma-gamma-all").with("all", of_all),
            Step::new("model-gamma-gamma-own").with("own", own).with("mean", mean),
            Step::new("model-gamma-gamma-expected").with("expected", found),
        ];
        Ok(Solution { outputs: json!({"expected": found, "all": of_all, "weight_of_own": own}), steps })
    },
    example: || Example {
        input: json!({"p": 6.25, "q": 3.74, "v": 15.44, "repeats": 2, "mean": 22.35}),
        expected: json!({
            "expected": 24.663_713_910_761_153, "all": 35.218_978_102_189_78, "weight_of_own": 12.5 / 15.24,
        }),
        tolerance: 1e-9,
    },
    source: "P. S. Fader and B. G. S. Hardie, The gamma-gamma model of monetary value, note 025, 2013; example: their parameters of CDNOW, by hand (15.44 + 44.7) * 6.25/15.24",
    steps: &["model-gamma-gamma-all", "model-gamma-gamma-own", "model-gamma-gamma-expected"],
};
