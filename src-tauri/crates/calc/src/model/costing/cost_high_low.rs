//! Model `cost_high_low`: cost behaviour from the months of highest and lowest volume.

use super::yuan;
use crate::costing::{
    behaviour::{Observation, high_low},
    split::whole_fen,
};
use crate::model::input::refused;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, list, number, object},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    months: Vec<Observation>,
}

/// The high-low line; see [`high_low`].
pub struct CostHighLow;

impl Model for CostHighLow {
    fn id(&self) -> &'static str {
        "cost_high_low"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-high-low-title"
    }
    fn inputs(&self) -> Value {
        let month = object("month", [("quantity", number("units")), ("cost_fen", fen())], &[]);
        object("inputs", [("months", list(month, "months"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = high_low(&given.months);
        let (line, high, low) = found.ok_or_else(|| refused("months", "two different quantities"))?;
        let ends = Step::new("model-cost-high-low-ends")
            .with("high-quantity", high.quantity)
            .with("high-cost", high.cost_fen.yuan())
            .with("low-quantity", low.quantity)
            .with("low-cost", low.cost_fen.yuan());
        let slope = Step::new("model-cost-high-low-slope").with("variable", yuan(line.variable_fen_per_unit));
        let fixed = Step::new("model-cost-high-low-fixed").with("fixed", yuan(line.fixed_fen));
        Ok(Solution {
            outputs: json!({
                "variable_fen_per_unit": line.variable_fen_per_unit,
                "fixed_fen": whole_fen(line.fixed_fen),
                "high": high,
                "low": low,
            }),
            steps: vec![ends, slope, fixed],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "months": [
                    {
                        "quantity": 68,
                        "cost_fen": 119000
                    },
                    {
                        "quantity": 88,
                        "cost_fen": 121100
                    },
                    {
                        "quantity": 62,
                        "cost_fen": 100400
                    },
                    {
                        "quantity": 72,
                        "cost_fen": 91700
                    },
                    {
                        "quantity": 60,
                        "cost_fen": 77000
                    },
                    {
                        "quantity": 96,
                        "cost_fen": 145600
                    },
                    {
                        "quantity": 78,
                        "cost_fen": 118000
                    },
                    {
                        "quantity": 46,
                        "cost_fen": 71000
                    },
                    {
                        "quantity": 82,
                        "cost_fen": 131600
                    },
                    {
                        "quantity": 94,
                        "cost_fen": 103200
                    },
                    {
                        "quantity": 68,
                        "cost_fen": 75200
                    },
                    {
                        "quantity": 48,
                        "cost_fen": 96300
                    }
                ]
            }),
            expected: json!({
                "variable_fen_per_unit": 1492,
                "fixed_fen": 2368,
                "high": {
                    "quantity": 96.0,
                    "cost_fen": 145600
                },
                "low": {
                    "quantity": 46.0,
                    "cost_fen": 71000
                }
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapter on cost estimation: Elegant Rugs (recalled; (1,456 − 710) ÷ (96 − 46) = 14.92 and 1,456 − 14.92 × 96 = 23.68)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-cost-high-low-ends", "model-cost-high-low-slope", "model-cost-high-low-fixed"]
    }
}
