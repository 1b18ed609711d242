//! Model `largest_remainder`: splitting money so that no fen is lost.

use crate::costing::split::{split_by, whole_fen};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, list, number, refused, signed_fen},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    amount_fen: Fen,
    weights: Vec<f64>,
}

/// Shares that close to the fen; see [`split_by`].
pub struct LargestRemainder;

impl Model for LargestRemainder {
    fn id(&self) -> &'static str {
        "largest_remainder"
    }
    fn title_key(&self) -> &'static str {
        "model-largest-remainder-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("amount_fen", signed_fen()), ("weights", list(number("weight"), "weights"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let sum: f64 = given.weights.iter().sum();
        if sum <= 0.0 {
            return Err(refused("weights", "one above 0"));
        }
        let parts = split_by(given.amount_fen, &given.weights);
        let rounded: Fen = given.weights.iter().map(|w| whole_fen(given.amount_fen.0 as f64 * w / sum)).sum();
        let steps = vec![
            Step::new("model-largest-remainder-rounded")
                .with("rounded", rounded.yuan())
                .with("amount", given.amount_fen.yuan()),
            Step::new("model-largest-remainder-closes")
                .with("parts", parts.len())
                .with("amount", given.amount_fen.yuan()),
        ];
        Ok(Solution { outputs: json!({"parts_fen": parts, "rounded_sum_fen": rounded}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "amount_fen": 10000,
                "weights": [1, 1, 1]
            }),
            expected: json!({
                "parts_fen": [3334, 3333, 3333],
                "rounded_sum_fen": 9999
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "M. L. Balinski and H. P. Young, Fair Representation, 1982 (method of Hamilton); example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-largest-remainder-rounded", "model-largest-remainder-closes"]
    }
}
