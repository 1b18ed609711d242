//! Model `variance_tree`: standard cost: from budget to actual income, level by level.

use super::standards::{bounded, inputs, price_on};
use crate::costing::variance::{Month, PriceOn, tree};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, number, positive},
};
use keheng_base::Fault;
use serde_json::{Value, json};

/// The variances of levels 0 to 3; see [`tree`].
pub struct VarianceTree;

impl Model for VarianceTree {
    fn id(&self) -> &'static str {
        "variance_tree"
    }
    fn title_key(&self) -> &'static str {
        "model-variance-tree-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("budget_units", positive("units")),
                ("actual_units", number("units")),
                ("budget_price_fen_per_unit", number("fen per unit")),
                ("actual_price_fen_per_unit", number("fen per unit")),
                ("inputs", inputs()),
                ("budget_fixed_fen", fen()),
                ("actual_fixed_fen", fen()),
                ("denominator_units", positive("units")),
                ("price_on", price_on()),
            ],
            &["denominator_units"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let month: Month = schema::read(&self.inputs(), input)?;
        bounded(&month.inputs, month.budget_units.max(month.actual_units))?;
        let absorbed = month.actual_units / month.denominator_units.unwrap_or(month.budget_units);
        schema::amount("denominator_units", month.budget_fixed_fen.0 as f64 * absorbed)?;
        let found = tree(&month);
        let first = Step::new("model-variance-tree-level-one")
            .with("planned", found.static_income_fen.yuan())
            .with("actual", found.actual_income_fen.yuan())
            .with("variance", found.static_budget_variance_fen.yuan());
        let second = Step::new("model-variance-tree-level-two")
            .with("flexible", found.flexible_income_fen.yuan())
            .with("volume", found.sales_volume_variance_fen.yuan())
            .with("variance", found.flexible_budget_variance_fen.yuan());
        let mut steps = vec![
            first,
            second,
            Step::new("model-variance-tree-price").with("variance", found.selling_price_variance_fen.yuan()),
        ];
        let word = if month.price_on == PriceOn::Used {
            "model-variance-tree-input-used"
        } else {
            "model-variance-tree-input-purchased"
        };
        steps.extend(found.inputs.iter().map(|i| {
            Step::new(word)
                .with("name", i.name.clone())
                .with("price", i.price_variance_fen.yuan())
                .with("efficiency", i.efficiency_variance_fen.yuan())
        }));
        let fixed = Step::new("model-variance-tree-fixed")
            .with("spending", found.fixed_spending_variance_fen.yuan())
            .with("volume", found.production_volume_variance_fen.yuan());
        steps.extend([fixed, Step::new("model-variance-tree-closes")]);
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "budget_units": 12000,
                "actual_units": 10000,
                "budget_price_fen_per_unit": 12000,
                "actual_price_fen_per_unit": 12500,
                "inputs": [
                    {
                        "name": "materials",
                        "standard_quantity_per_unit": 2,
                        "standard_price_fen_per_input": 3000,
                        "actual_quantity": 22200,
                        "actual_price_fen_per_input": 2800
                    },
                    {
                        "name": "labour",
                        "standard_quantity_per_unit": 0.8,
                        "standard_price_fen_per_input": 2000,
                        "actual_quantity": 9000,
                        "actual_price_fen_per_input": 2200
                    },
                    {
                        "name": "machine hours",
                        "standard_quantity_per_unit": 0.4,
                        "standard_price_fen_per_input": 3000,
                        "actual_quantity": 4500,
                        "actual_price_fen_per_input": 2900
                    }
                ],
                "budget_fixed_fen": 27600000,
                "actual_fixed_fen": 28500000
            }),
            expected: json!({
                "actual_income_fen": 1490000,
                "fixed_spending_variance_fen": -900000,
                "flexible_budget_variance_fen": -2910000,
                "flexible_income_fen": 4400000,
                "inputs": [
                    {
                        "actual_fen": 62160000,
                        "efficiency_variance_fen": -6600000,
                        "flexible_budget_variance_fen": -2160000,
                        "flexible_fen": 60000000,
                        "name": "materials",
                        "price_variance_fen": 4440000,
                        "static_fen": 72000000
                    },
                    {
                        "actual_fen": 19800000,
                        "efficiency_variance_fen": -2000000,
                        "flexible_budget_variance_fen": -3800000,
                        "flexible_fen": 16000000,
                        "name": "labour",
                        "price_variance_fen": -1800000,
                        "static_fen": 19200000
                    },
                    {
                        "actual_fen": 13050000,
                        "efficiency_variance_fen": -1500000,
                        "flexible_budget_variance_fen": -1050000,
                        "flexible_fen": 12000000,
                        "name": "machine hours",
                        "price_variance_fen": 450000,
                        "static_fen": 14400000
                    }
                ],
                "price_on": "used",
                "production_volume_variance_fen": -4600000,
                "sales_volume_variance_fen": -6400000,
                "selling_price_variance_fen": 5000000,
                "static_budget_variance_fen": -9310000,
                "static_income_fen": 10800000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapters 7 and 8: Webb Company (recalled; all identities asserted), budget income 108,000, actual 14,900"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-variance-tree-level-one",
            "model-variance-tree-level-two",
            "model-variance-tree-price",
            "model-variance-tree-input-used",
            "model-variance-tree-input-purchased",
            "model-variance-tree-fixed",
            "model-variance-tree-closes",
        ]
    }
}
