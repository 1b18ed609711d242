//! Model `lokad`: stock service from the cost of holding and of missing a piece.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, within},
};
use crate::tradeoff::stock::optimal_service;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "H")]
    holding: f64,
    #[serde(rename = "M")]
    missing: f64,
}

/// See [`optimal_service`]; where missing is cheap the answer is no stock.
pub struct Lokad;

impl Model for Lokad {
    fn id(&self) -> &'static str {
        "lokad"
    }
    fn title_key(&self) -> &'static str {
        "model-lokad-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("H", within(1e-9..=1e9, "money per piece")), ("M", within(0.0..=1e9, "money per piece"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { holding, missing } = schema::read(&self.inputs(), input)?;
        let level = optimal_service(holding, missing);
        let least = holding * libm::sqrt(2.0 * core::f64::consts::PI);
        let bound = Step::new("model-lokad-bound").with("holding", holding).with("least", least);
        let last = match level {
            Some(level) => {
                Step::new("model-lokad-level").with("missing", missing).with("holding", holding).with("level", level)
            }
            None => Step::new("model-lokad-none").with("missing", missing).with("least", least),
        };
        Ok(Solution { outputs: json!({"p": level, "no_stock": level.is_none()}), steps: vec![bound, last] })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"H": 0.3, "M": 5}),
            expected: json!({"p": 0.974_203_911_659_713_7, "no_stock": false}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "J. Vermorel, Optimal service level formula for inventory optimization, lokad.com"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-lokad-bound", "model-lokad-level", "model-lokad-none"]
    }
}
