//! Model `cost_volume_profit`: break-even, margin of safety, operating leverage.

use super::yuan;
use crate::costing::cvp::{Volume, cvp};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, number, or},
};
use keheng_base::Fault;
use serde_json::{Value, json};

/// The points that matter; see [`cvp`].
pub struct CostVolumeProfit;

impl Model for CostVolumeProfit {
    fn id(&self) -> &'static str {
        "cost_volume_profit"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-volume-profit-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("price_fen_per_unit", number("fen per unit")),
                ("variable_fen_per_unit", number("fen per unit")),
                ("fixed_fen", fen()),
                ("units", number("units")),
                ("target_income_fen", or(fen(), 0)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Volume = schema::read(&self.inputs(), input)?;
        let found = cvp(&given);
        // A contribution of next to nothing asks for more units than can be counted.
        if let Some(units) = found.target_units {
            schema::amount("price_fen_per_unit", units * given.price_fen_per_unit.max(1.0))?;
        }
        let contribution = Step::new("model-cost-volume-profit-contribution")
            .with("price", yuan(given.price_fen_per_unit))
            .with("variable", yuan(given.variable_fen_per_unit))
            .with("contribution", yuan(found.contribution_fen_per_unit));
        let mut steps = vec![contribution];
        match (found.break_even_units, found.margin_of_safety_units) {
            (Some(units), Some(safety)) => {
                steps.push(
                    Step::new("model-cost-volume-profit-even")
                        .with("fixed", given.fixed_fen.yuan())
                        .with("units", units),
                );
                let share = found.margin_of_safety.unwrap_or(0.0);
                steps.push(
                    Step::new("model-cost-volume-profit-safety")
                        .with("planned", given.units)
                        .with("units", safety)
                        .with("share", share),
                );
            }
            _ => steps.push(Step::new("model-cost-volume-profit-never")),
        }
        steps.push(Step::new("model-cost-volume-profit-income").with("income", found.income_fen.yuan()));
        steps.extend(
            found.operating_leverage.map(|times| Step::new("model-cost-volume-profit-leverage").with("times", times)),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "price_fen_per_unit": 20000,
                "variable_fen_per_unit": 12000,
                "fixed_fen": 200000,
                "units": 40,
                "target_income_fen": 120000
            }),
            expected: json!({
                "contribution_fen_per_unit": 8000.0,
                "break_even_units": 25.0,
                "break_even_whole_units": 25,
                "break_even_revenue_fen": 500000,
                "target_units": 40.0,
                "margin_of_safety_units": 15.0,
                "margin_of_safety": 0.375,
                "income_fen": 120000,
                "operating_leverage": 2.6666666666666665
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapter 3: Emma, GMAT Success (recalled)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-cost-volume-profit-contribution",
            "model-cost-volume-profit-even",
            "model-cost-volume-profit-safety",
            "model-cost-volume-profit-never",
            "model-cost-volume-profit-income",
            "model-cost-volume-profit-leverage",
        ]
    }
}
