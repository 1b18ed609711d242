//! Model `cost_step`: a cost that rises in steps.

use super::{months::months, yuan};
use crate::costing::{
    behaviour::{Observation, steps, steps_for},
    split::whole_fen,
};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, number, positive, refused},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    months: Vec<Observation>,
    capacity_per_step: Option<f64>,
    forecast_quantity: Option<f64>,
}

/// The step cost; see [`steps`].
pub struct CostStep;

impl Model for CostStep {
    fn id(&self) -> &'static str {
        "cost_step"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-step-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("months", months()),
                ("capacity_per_step", positive("units per step")),
                ("forecast_quantity", number("units")),
            ],
            &["capacity_per_step", "forecast_quantity"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = steps(&given.months, given.capacity_per_step);
        let found = found.ok_or_else(|| refused("months", "three months or more that rise in steps"))?;
        let (capacity, last) = (found.capacity_per_step, given.months.iter().map(|m| m.quantity).fold(0.0, f64::max));
        let next_after = steps_for(last, capacity) * capacity;
        let sought = if given.capacity_per_step.is_none() {
            Step::new("model-cost-step-sought")
        } else {
            Step::new("model-cost-step-given")
        };
        let line = Step::new("model-cost-step-line")
            .with("fixed", yuan(found.fixed_fen))
            .with("step", yuan(found.fen_per_step));
        let mut way = vec![
            sought.with("capacity", capacity),
            line,
            Step::new("model-cost-step-next").with("quantity", next_after),
        ];
        let forecast = given.forecast_quantity.map(|q| (q, steps_for(q, capacity), found.at(q)));
        way.extend(forecast.map(|(quantity, steps, cost)| {
            Step::new("model-cost-step-forecast")
                .with("quantity", quantity)
                .with("steps", steps)
                .with("cost", cost.yuan())
        }));
        Ok(Solution {
            outputs: json!({
                "capacity_per_step": capacity,
                "step_fen": whole_fen(found.fen_per_step),
                "fixed_fen": whole_fen(found.fixed_fen),
                "r2": found.r2,
                "next_step_after": next_after,
                "forecast_fen": forecast.map(|f| f.2),
            }),
            steps: way,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "months": [
                    {
                        "quantity": 18000,
                        "cost_fen": 3400000
                    },
                    {
                        "quantity": 25000,
                        "cost_fen": 3400000
                    },
                    {
                        "quantity": 26000,
                        "cost_fen": 4200000
                    },
                    {
                        "quantity": 42000,
                        "cost_fen": 4200000
                    },
                    {
                        "quantity": 50000,
                        "cost_fen": 4200000
                    },
                    {
                        "quantity": 52000,
                        "cost_fen": 5000000
                    }
                ],
                "forecast_quantity": 50001
            }),
            expected: json!({
                "capacity_per_step": 25000.0,
                "step_fen": 800000,
                "fixed_fen": 2600000,
                "r2": 1.0,
                "next_step_after": 75000.0,
                "forecast_fen": 5000000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: sorting costs 26,000 yuan a month and 8,000 yuan for each shift of 25,000 waybills"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-cost-step-sought",
            "model-cost-step-given",
            "model-cost-step-line",
            "model-cost-step-next",
            "model-cost-step-forecast",
        ]
    }
}
