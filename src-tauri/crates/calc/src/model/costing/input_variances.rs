//! Model `input_variances`: price and efficiency variance of inputs.

use super::{
    standards::{bounded, inputs, price_on},
    yuan,
};
use crate::costing::variance::{InputVariance, PriceOn, Standard, input_variance};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, number},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    units: f64,
    inputs: Vec<Standard>,
    price_on: PriceOn,
}

/// The two variances of each input; see [`input_variance`].
pub struct InputVariances;

impl Model for InputVariances {
    fn id(&self) -> &'static str {
        "input_variances"
    }
    fn title_key(&self) -> &'static str {
        "model-input-variances-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("units", number("units")), ("inputs", inputs()), ("price_on", price_on())], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        bounded(&given.inputs, given.units)?;
        let of = |i| input_variance(i, given.units, given.units, given.price_on);
        let found: Vec<InputVariance> = given.inputs.iter().map(of).collect();
        let word = if given.price_on == PriceOn::Used {
            "model-input-variances-used"
        } else {
            "model-input-variances-purchased"
        };
        let each = |(i, s): (&InputVariance, &Standard)| {
            let price = Step::new(word)
                .with("name", i.name.clone())
                .with("standard", yuan(s.standard_price_fen_per_input))
                .with("paid", yuan(s.actual_price_fen_per_input))
                .with("variance", i.price_variance_fen.yuan());
            let efficiency = Step::new("model-input-variances-efficiency")
                .with("name", i.name.clone())
                .with("allowed", s.standard_quantity_per_unit * given.units)
                .with("used", s.actual_quantity)
                .with("variance", i.efficiency_variance_fen.yuan());
            [price, efficiency]
        };
        let steps = found.iter().zip(&given.inputs).flat_map(each).collect();
        let inputs: Vec<Value> = found
            .iter()
            .map(|i| {
                json!({
                    "name": i.name,
                    "price_variance_fen": i.price_variance_fen,
                    "efficiency_variance_fen": i.efficiency_variance_fen,
                    "total_variance_fen": i.flexible_budget_variance_fen,
                })
            })
            .collect();
        let total: Fen = found.iter().map(|i| i.flexible_budget_variance_fen).sum();
        Ok(Solution { outputs: json!({"inputs": inputs, "total_variance_fen": total}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "units": 1,
                "inputs": [
                    {
                        "name": "materials",
                        "standard_quantity_per_unit": 1680,
                        "standard_price_fen_per_input": 19300,
                        "actual_quantity": 1700,
                        "actual_price_fen_per_input": 19000
                    },
                    {
                        "name": "labour",
                        "standard_quantity_per_unit": 4650,
                        "standard_price_fen_per_input": 1450,
                        "actual_quantity": 4600,
                        "actual_price_fen_per_input": 1500
                    }
                ]
            }),
            expected: json!({
                "inputs": [
                    {
                        "name": "materials",
                        "price_variance_fen": 510000,
                        "efficiency_variance_fen": -386000,
                        "total_variance_fen": 124000
                    },
                    {
                        "name": "labour",
                        "price_variance_fen": -230000,
                        "efficiency_variance_fen": 72500,
                        "total_variance_fen": -157500
                    }
                ],
                "total_variance_fen": -33500
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Worked answer published at qammunity.org/4053159: 5,100 and −3,860, −2,300 and 725"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-input-variances-used", "model-input-variances-purchased", "model-input-variances-efficiency"]
    }
}
