//! Model `sales_response`: how sales may answer to service: root, logarithm, S-curve.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, series, within},
};
use crate::tradeoff::response::{adbudg, adbudg_inflection};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "x")]
    levels: Vec<f64>,
    low: f64,
    high: f64,
    c: f64,
    d: f64,
    #[serde(rename = "sqrt_k")]
    root: f64,
    #[serde(rename = "log_k")]
    log: f64,
}

/// See [`adbudg`].
pub struct SalesResponse;

impl Model for SalesResponse {
    fn id(&self) -> &'static str {
        "sales_response"
    }
    fn title_key(&self) -> &'static str {
        "model-sales-response-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("x", series(1, within(0.0..=100.0, "per cent"))),
                ("low", within(0.0..=1e9, "sales")),
                ("high", within(0.0..=1e9, "sales")),
                ("c", within(0.01..=100.0, "exponent")),
                ("d", within(1e-9..=1e200, "per cent to the power c")),
                ("sqrt_k", within(0.0..=1e9, "sales per root of a point")),
                ("log_k", within(0.0..=1e9, "sales")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { levels, low, high, c, d, root, log } = schema::read(&self.inputs(), input)?;
        let each = |f: &dyn Fn(f64) -> f64| levels.iter().map(|x| f(*x)).collect::<Vec<f64>>();
        let inflection = adbudg_inflection(c, d);
        let turn = match inflection {
            Some(at) => Step::new("model-sales-response-turn").with("at", at),
            None => Step::new("model-sales-response-no-turn").with("c", c),
        };
        Ok(Solution {
            outputs: json!({
                "adbudg": each(&|x| adbudg(x, low, high, c, d)),
                "sqrt": each(&|x| root * libm::sqrt(x)),
                "log": each(&|x| log * libm::log1p(x)),
                "adbudg_inflection": inflection,
            }),
            steps: vec![
                Step::new("model-sales-response-root").with("root", root).with("log", log),
                Step::new("model-sales-response-curve").with("low", low).with("high", high).with("c", c).with("d", d),
                turn,
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"x": [25, 100], "low": 20, "high": 100, "c": 3, "d": 100_000, "sqrt_k": 10, "log_k": 20}),
            expected: json!({
                "adbudg": [30.810_810_810_810_81, 92.727_272_727_272_73], "sqrt": [50.0, 100.0],
                "log": [65.161_930_760_429_64, 92.302_410_336_825_19], "adbudg_inflection": 36.840_314_986_403_86,
            }),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "J. D. C. Little, Models and managers: the concept of a decision calculus, Management Science 16 (1970) B466-B485"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-sales-response-root",
            "model-sales-response-curve",
            "model-sales-response-turn",
            "model-sales-response-no-turn",
        ]
    }
}
