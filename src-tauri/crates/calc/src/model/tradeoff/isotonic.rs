//! Model `isotonic`: the nearest values that do not fall, or do not rise.

use super::{
    super::{Example, Model, Solution, Step, input::Input},
    numbers, schema,
};
use crate::tradeoff::shape;
use keheng_base::Fault;
use serde_json::{Value, json};

/// See [`shape::isotonic`].
pub struct Isotonic;

impl Model for Isotonic {
    fn id(&self) -> &'static str {
        "isotonic"
    }
    fn title_key(&self) -> &'static str {
        "model-isotonic-title"
    }
    fn inputs(&self) -> Value {
        schema(
            json!({
                "y": numbers("value", -1e12, 1e12, 1),
                "w": numbers("weight", 1e-9, 1e12, 1),
                "direction": {"enum": ["rising", "falling"], "default": "rising", "unit": "direction"},
            }),
            &["y"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["y", "w", "direction"])?;
        let y = input.numbers("y", -1e12..=1e12, 1)?;
        let w = if input.has("w") { input.numbers("w", 1e-9..=1e12, 1)? } else { vec![1.0; y.len()] };
        if w.len() != y.len() {
            return Err(input.refused("w", "as many as y"));
        }
        let sign = if input.one_of("direction", &["rising", "falling"])? == "rising" { 1.0 } else { -1.0 };
        let turned: Vec<f64> = y.iter().map(|v| sign * v).collect();
        let fit: Vec<f64> = shape::isotonic(&turned, &w).iter().map(|v| sign * v).collect();
        let blocks = 1 + fit.windows(2).filter(|pair| pair[0] != pair[1]).count();
        Ok(Solution {
            outputs: json!({"fit": fit}),
            steps: vec![
                Step::new("model-isotonic-pool").with("values", y.len()),
                Step::new("model-isotonic-blocks").with("blocks", blocks),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"y": [1, 3, 2, 4, 3.5, 5], "w": [1, 2, 1, 1, 3, 1]}),
            expected: json!({"fit": [1.0, 8.0 / 3.0, 8.0 / 3.0, 3.625, 3.625, 5.0]}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "M. Ayer et al., Annals of Mathematical Statistics 26 (1955) 641-647; example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-isotonic-pool", "model-isotonic-blocks"]
    }
}
