//! Model `discrete_service`: the best of a few service levels, from a table of revenue and cost.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, MOST, series, within},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    levels: Vec<f64>,
    revenue: Vec<f64>,
    cost: Vec<f64>,
}

/// Contribution is revenue less cost; the lower of two equal levels wins, because it is easier to keep.
pub struct DiscreteService;

impl Model for DiscreteService {
    fn id(&self) -> &'static str {
        "discrete_service"
    }
    fn title_key(&self) -> &'static str {
        "model-discrete-service-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("levels", series(2, within(0.0..=100.0, "per cent"))),
                ("revenue", series(2, within(0.0..=MOST, "money"))),
                ("cost", series(2, within(0.0..=MOST, "money"))),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { levels, revenue, cost } = schema::read(&self.inputs(), input)?;
        schema::as_many(("levels", levels.len()), &[("revenue", revenue.len()), ("cost", cost.len())])?;
        let contribution: Vec<f64> = revenue.iter().zip(&cost).map(|(r, c)| r - c).collect();
        let better = |a: usize, b: usize| {
            if contribution[b] > contribution[a] || (contribution[b] == contribution[a] && levels[b] < levels[a]) {
                b
            } else {
                a
            }
        };
        let best = (1..levels.len()).fold(0, better);
        Ok(Solution {
            outputs: json!({"contribution": contribution, "best": levels[best], "best_contribution": contribution[best]}),
            steps: vec![
                Step::new("model-discrete-service-table").with("levels", levels.len()),
                Step::new("model-discrete-service-best")
                    .with("level", levels[best])
                    .with("contribution", contribution[best]),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "levels": [50, 60, 70, 80, 90, 95, 100],
                "revenue": [4.0, 8.0, 9.8, 11.0, 11.5, 11.8, 12.0],
                "cost": [5.8, 6.0, 6.3, 7.0, 8.1, 9.0, 14.0],
            }),
            expected: json!({"contribution": [-1.8, 2.0, 3.5, 4.0, 3.4, 2.8, -2.0], "best": 80.0, "best_contribution": 4.0}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "R. H. Ballou, Business Logistics/Supply Chain Management, ch. 4, Cleanco Chemical: the contributions are printed, revenue and cost are filled in to give them"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-discrete-service-table", "model-discrete-service-best"]
    }
}
