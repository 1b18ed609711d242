//! Model `cost_high_low`: cost behaviour from the months of highest and lowest volume.

use super::{
    months::{elegant_rugs, months},
    yuan,
};
use crate::costing::{
    behaviour::{Observation, high_low},
    split::whole_fen,
};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, refused},
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
        schema::inputs([("months", months())], &[])
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
            input: json!({"months": elegant_rugs()}),
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
