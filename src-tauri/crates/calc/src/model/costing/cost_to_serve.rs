//! Model `cost_to_serve`: what each customer costs by a card of activity rates.

use crate::costing::serve::{Customer, Served, cost_to_serve};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, list, name, named, number, object, or, refused},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Given {
    rates_fen_per_unit: BTreeMap<String, f64>,
    customers: Vec<Customer>,
}

/// Rates × quantities; see [`cost_to_serve`].
pub struct CostToServe;

impl Model for CostToServe {
    fn id(&self) -> &'static str {
        "cost_to_serve"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-to-serve-title"
    }
    fn inputs(&self) -> Value {
        let customer = object(
            "customer",
            [
                ("name", name()),
                ("revenue_fen", fen()),
                ("direct_fen", or(fen(), 0)),
                ("quantities", named(number("driver units"), "quantity by activity")),
            ],
            &[],
        );
        schema::inputs(
            [
                ("rates_fen_per_unit", named(number("fen per driver unit"), "rate by activity")),
                ("customers", list(customer, "customers")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = cost_to_serve(&given.customers, &given.rates_fen_per_unit);
        let found = found.map_err(|activity| refused(&format!("rates_fen_per_unit.{activity}"), "number"))?;
        let each = |c: &Served| {
            let step = Step::new("model-cost-to-serve-customer")
                .with("name", c.name.clone())
                .with("gross", c.gross_fen.yuan());
            step.with("serve", c.cost_to_serve_fen.yuan()).with("profit", c.profit_fen.yuan())
        };
        let mut steps = vec![Step::new("model-cost-to-serve-rates").with("activities", given.rates_fen_per_unit.len())];
        steps.extend(found.iter().map(each));
        let total: Fen = found.iter().map(|c| c.profit_fen).sum();
        steps.push(Step::new("model-cost-to-serve-total").with("profit", total.yuan()));
        Ok(Solution { outputs: json!({"customers": found, "total_profit_fen": total}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "rates_fen_per_unit": {
                    "order": 4000,
                    "line": 300,
                    "delivery": 5000,
                    "carton": 100,
                    "shelf_hour": 1600
                },
                "customers": [
                    {
                        "name": "Charleston",
                        "revenue_fen": 1680000,
                        "direct_fen": 1470000,
                        "quantities": {
                            "order": 13,
                            "line": 117,
                            "delivery": 7,
                            "carton": 154
                        }
                    },
                    {
                        "name": "Chapel Hill",
                        "revenue_fen": 1800000,
                        "direct_fen": 1650000,
                        "quantities": {
                            "order": 10,
                            "line": 180,
                            "delivery": 10,
                            "carton": 200,
                            "shelf_hour": 5
                        }
                    }
                ]
            }),
            expected: json!({
                "customers": [
                    {
                        "activities_fen": {
                            "carton": 15400,
                            "delivery": 35000,
                            "line": 35100,
                            "order": 52000
                        },
                        "cost_to_serve_fen": 137500,
                        "cost_to_serve_share": 0.0818452380952381,
                        "gross_fen": 210000,
                        "name": "Charleston",
                        "profit_fen": 72500
                    },
                    {
                        "activities_fen": {
                            "carton": 20000,
                            "delivery": 50000,
                            "line": 54000,
                            "order": 40000,
                            "shelf_hour": 8000
                        },
                        "cost_to_serve_fen": 172000,
                        "cost_to_serve_share": 0.09555555555555556,
                        "gross_fen": 150000,
                        "name": "Chapel Hill",
                        "profit_fen": -22000
                    }
                ],
                "total_profit_fen": 50500
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis: Figure Four distributor (inputs published); gross margin 2,100 − 1,375 of activities"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-cost-to-serve-rates", "model-cost-to-serve-customer", "model-cost-to-serve-total"]
    }
}
