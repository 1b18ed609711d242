//! Model `bg_nbd`: whether a customer still buys, and how often it will.

use super::*;
use crate::value::lifetime::bg_nbd::BgNbd;

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    model: BgNbd,
    #[serde(flatten)]
    asked: Asked,
}

/// BG/NBD with known parameters; see [`BgNbd`].
pub(super) const MODEL: Entry = Entry {
    id: "bg_nbd",
    title: "model-bg-nbd-title",
    inputs: || {
        let parameters = [("r", shape()), ("alpha", scale()), ("a", shape()), ("b", shape())];
        schema::inputs(parameters.into_iter().chain(history()), &[])
    },
    solve: |schema, input| {
        let Given { model, asked } = schema::read(schema, input)?;
        let history = asked.history()?;
        let (alive, expected) = (model.p_alive(&history), model.expected(&history, asked.horizon));
        let new = model.expected_new(asked.horizon);
        let steps = vec![
            Step::new("model-bg-nbd-history")
                .with("repeats", history.repeats)
                .with("last", history.last)
                .with("age", history.age),
            Step::new("model-bg-nbd-alive").with("alive", alive),
            Step::new("model-bg-nbd-expected")
                .with("horizon", asked.horizon)
                .with("expected", expected)
                .with("new", new),
        ];
        Ok(Solution { outputs: json!({"p_alive": alive, "expected": expected, "expected_new": new}), steps })
    },
    example: || Example {
        input: json!({
            "r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426, "repeats": 2, "last": 30.43, "age": 38.86, "horizon": 39,
        }),
        expected: json!({
            "p_alive": 0.726_578_570_080_673, "expected": 1.226_028_174_767_135, "expected_new": 1.196_723_193_320_798_5,
        }),
        tolerance: 1e-9,
    },
    source: "P. S. Fader, B. G. S. Hardie and K. L. Lee, Marketing Science 24 (2005) 275-284; example: their note on the model in Excel prints 1.226",
    steps: &["model-bg-nbd-history", "model-bg-nbd-alive", "model-bg-nbd-expected"],
};
