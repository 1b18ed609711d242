//! Model `logistics_cost_matrix`: form of payment by function, with closing totals.

use crate::costing::matrix::{Row, totals};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, flag, name, object, or, refused},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    functions: Vec<String>,
    rows: Vec<Row>,
}

/// Totals both ways; see [`totals`].
pub struct LogisticsCostMatrix;

impl Model for LogisticsCostMatrix {
    fn id(&self) -> &'static str {
        "logistics_cost_matrix"
    }
    fn title_key(&self) -> &'static str {
        "model-logistics-cost-matrix-title"
    }
    fn inputs(&self) -> Value {
        let row = object(
            "row",
            [("form", name()), ("amounts_fen", few(fen(), "fen by function")), ("outsourced", or(flag(), false))],
            &[],
        );
        schema::inputs([("functions", few(name(), "names")), ("rows", few(row, "forms of payment"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = totals(&given.rows, given.functions.len());
        let found = found.ok_or_else(|| refused("rows", "one amount for each function"))?;
        let row = |(r, total): (&Row, &Fen)| {
            Step::new("model-logistics-cost-matrix-row").with("name", r.form.clone()).with("total", total.yuan())
        };
        let mut steps: Vec<Step> = given.rows.iter().zip(&found.row_fen).map(row).collect();
        let column = |(name, total): (&String, &Fen)| {
            Step::new("model-logistics-cost-matrix-column").with("name", name.clone()).with("total", total.yuan())
        };
        steps.extend(given.functions.iter().zip(&found.column_fen).map(column));
        let closes = Step::new("model-logistics-cost-matrix-closes").with("total", found.total_fen.yuan());
        steps.push(closes.with("own", found.own_fen.yuan()).with("outsourced", found.outsourced_fen.yuan()));
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "functions": ["运输", "仓储", "装卸包装"],
                "rows": [
                    {
                        "form": "材料费",
                        "amounts_fen": [12000, 4000, 6000]
                    },
                    {
                        "form": "人工费",
                        "amounts_fen": [30000, 18000, 9000]
                    },
                    {
                        "form": "维护费",
                        "amounts_fen": [8000, 3000, 1000]
                    },
                    {
                        "form": "一般经费",
                        "amounts_fen": [5000, 2500, 1500]
                    },
                    {
                        "form": "特别经费",
                        "amounts_fen": [2000, 500, 0]
                    },
                    {
                        "form": "委托费",
                        "amounts_fen": [40000, 0, 5000],
                        "outsourced": true
                    }
                ]
            }),
            expected: json!({
                "row_fen": [22000, 57000, 12000, 9000, 2500, 45000],
                "column_fen": [97000, 28000, 22500],
                "own_fen": 102500,
                "outsourced_fen": 45000,
                "total_fen": 147500,
                "largest_function": 0
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Axes of GB/T 20523-2006 (form of payment × function, own and outsourced); figures by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-logistics-cost-matrix-row", "model-logistics-cost-matrix-column", "model-logistics-cost-matrix-closes"]
    }
}
