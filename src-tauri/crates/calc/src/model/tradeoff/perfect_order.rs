//! Model `perfect_order`: perfect orders from the rates of their parts.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, refused, series, share},
};
use crate::service::perfect_order::{Parts, parts};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    rates: Vec<f64>,
}

/// The product holds for independent failures only; the true share lies within the Fréchet bounds.
pub struct PerfectOrder;

impl Model for PerfectOrder {
    fn id(&self) -> &'static str {
        "perfect_order"
    }
    fn title_key(&self) -> &'static str {
        "model-perfect-order-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("rates", series(1, share()))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { rates } = schema::read(&self.inputs(), input)?;
        let Parts { product, bounds } = parts(&rates).ok_or_else(|| refused("rates", "(0 <= number <= 1)[]"))?;
        let (least, most) = (bounds.lo, bounds.hi);
        Ok(Solution {
            outputs: json!({"product": product, "frechet_bounds": [least, most]}),
            steps: vec![
                Step::new("model-perfect-order-product").with("parts", rates.len()).with("product", product),
                Step::new("model-perfect-order-bounds").with("least", least).with("most", most),
                Step::new("model-perfect-order-count"),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"rates": [0.96, 0.87, 0.92, 0.88]}),
            expected: json!({"product": 0.676_177_92, "frechet_bounds": [0.63, 0.87]}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "M. Fréchet 1935 (bounds); series reliability 0.96 × 0.87 × 0.92 × 0.88 = 0.6762"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-perfect-order-product", "model-perfect-order-bounds", "model-perfect-order-count"]
    }
}
