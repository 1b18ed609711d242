//! Model `poisson_loss`: demand expected beyond a stock when few pieces are asked for.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, whole, within},
};
use crate::tradeoff::loss::{poisson, poisson_loss};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    mean: f64,
    most: u32,
}

/// See [`poisson_loss`].
pub struct PoissonLoss;

impl Model for PoissonLoss {
    fn id(&self) -> &'static str {
        "poisson_loss"
    }
    fn title_key(&self) -> &'static str {
        "model-poisson-loss-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("mean", within(0.0..=500.0, "pieces")), ("most", whole(0..=1000, "pieces"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { mean, most } = schema::read(&self.inputs(), input)?;
        let (chance, loss) = (poisson(mean, most), poisson_loss(mean, most));
        let row = |s: usize| json!({"stock": s, "probability": chance[s], "loss": loss[s]});
        let last = most as usize;
        Ok(Solution {
            outputs: json!({"table": (0..=last).map(row).collect::<Vec<_>>()}),
            steps: vec![
                Step::new("model-poisson-loss-none").with("mean", mean).with("chance", chance[0]),
                Step::new("model-poisson-loss-last").with("stock", last).with("loss", loss[last]),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"mean": 1.25, "most": 2}),
            expected: json!({"table": [
                {"stock": 0, "probability": 0.286_504_796_860_190_1, "loss": 1.25},
                {"stock": 1, "probability": 0.358_130_996_075_237_6, "loss": 0.536_504_796_860_190_1},
                {"stock": 2, "probability": 0.223_831_872_547_023_5, "loss": 0.181_140_589_795_617_8},
            ]}),
            tolerance: 1e-12,
        }
    }
    fn source(&self) -> &'static str {
        "G. Cachon and C. Terwiesch, Matching Supply with Demand, Poisson loss function table, mean 1.25; example by the definition: L(1) = 1.25 − 1 + e^−1.25"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-poisson-loss-none", "model-poisson-loss-last"]
    }
}
