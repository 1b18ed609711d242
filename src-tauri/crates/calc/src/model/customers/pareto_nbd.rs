//! Model `pareto_nbd`: as `bg_nbd`, where customers may leave at any time.

use super::*;
use crate::value::lifetime::pareto_nbd::ParetoNbd;

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    model: ParetoNbd,
    #[serde(flatten)]
    asked: Asked,
}

/// Pareto/NBD with known parameters; see [`ParetoNbd`].
pub(super) const MODEL: Entry = Entry {
    id: "pareto_nbd",
    title: "model-pareto-nbd-title",
    inputs: || {
        let parameters = [("r", shape()), ("alpha", scale()), ("s", shape()), ("beta", scale())];
        schema::inputs(parameters.into_iter().chain(history()), &[])
    },
    solve: |schema, input| {
        let Given { model, asked } = schema::read(schema, input)?;
        let history = asked.history()?;
        let (alive, expected) = (model.p_alive(&history), model.expected(&history, asked.horizon));
        let steps = vec![
            Step::new("model-pareto-nbd-alive").with("alive", alive),
            Step::new("model-pareto-nbd-expected").with("horizon", asked.horizon).with("expected", expected),
        ];
        let new = model.expected_new(asked.horizon);
        Ok(Solution { outputs: json!({"p_alive": alive, "expected": expected, "expected_new": new}), steps })
    },
    example: || Example {
        // s = 1 and α = β: the integral is elementary
        input: json!({"r": 1, "alpha": 10, "s": 1, "beta": 10, "repeats": 1, "last": 10, "age": 30, "horizon": 40}),
        expected: json!({
            "p_alive": 0.3, "expected": 0.6 * core::f64::consts::LN_2, "expected_new": 1.609_437_912_434_100_3,
        }),
        tolerance: 1e-9,
    },
    source: "D. C. Schmittlein, D. G. Morrison and R. Colombo, Management Science 33 (1987) 1-24; example by hand: 40^-3 to be alive against (20^-3 - 40^-3)/3 to have left, so 0.3; then 2/40 * 40 ln 2 * 0.3; a new customer ln 5",
    steps: &["model-pareto-nbd-alive", "model-pareto-nbd-expected"],
};
