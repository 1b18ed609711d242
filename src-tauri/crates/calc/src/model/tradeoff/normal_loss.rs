//! Model `normal_loss`: demand expected beyond a stock when demand is normal.

use super::by_number;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, or, series, within},
};
use crate::tradeoff::loss::{unit_loss, unit_loss_inverse};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "mu")]
    mean: f64,
    #[serde(rename = "sigma")]
    deviation: f64,
    #[serde(rename = "Q")]
    stock: f64,
    z_grid: Vec<f64>,
    losses: Vec<f64>,
}

/// See [`unit_loss`].
pub struct NormalLoss;

impl Model for NormalLoss {
    fn id(&self) -> &'static str {
        "normal_loss"
    }
    fn title_key(&self) -> &'static str {
        "model-normal-loss-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("mu", within(0.0..=1e12, "pieces")),
                ("sigma", within(1e-9..=1e12, "pieces")),
                ("Q", within(0.0..=1e12, "pieces")),
                ("z_grid", or(series(0, within(-6.0..=6.0, "standard deviations")), json!([]))),
                ("losses", or(series(0, within(1e-9..=6.0, "standard deviations")), json!([]))),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { mean, deviation, stock, z_grid, losses } = schema::read(&self.inputs(), input)?;
        let table = z_grid.into_iter().map(|z| (z, json!(unit_loss(z))));
        let inverse = losses.into_iter().map(|l| (l, json!(unit_loss_inverse(l))));
        let z = (stock - mean) / deviation;
        let unit = unit_loss(z);
        Ok(Solution {
            outputs: json!({"z": z, "L": unit, "loss": deviation * unit, "table": by_number(table), "inverse": by_number(inverse)}),
            steps: vec![
                Step::new("model-normal-loss-z")
                    .with("stock", stock)
                    .with("mean", mean)
                    .with("deviation", deviation)
                    .with("z", z),
                Step::new("model-normal-loss-unit").with("z", z).with("unit", unit),
                Step::new("model-normal-loss-loss")
                    .with("deviation", deviation)
                    .with("unit", unit)
                    .with("loss", deviation * unit),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"mu": 1000, "sigma": 300, "Q": 1600, "z_grid": [0, 1], "losses": [0.1]}),
            expected: json!({
                "z": 2.0, "L": 0.008_490_702_616_829_646, "loss": 2.547_210_785_048_893_6,
                "table": {"0": 0.398_942_280_401_432_7, "1": 0.083_315_470_587_686_29}, "inverse": {"0.1": 0.902_346_347_510_035_3},
            }),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "G. Cachon and C. Terwiesch, Matching Supply with Demand, statistics tutorial, p. 431: L(2) = 0.0085, loss 2.55"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-normal-loss-z", "model-normal-loss-unit", "model-normal-loss-loss"]
    }
}
