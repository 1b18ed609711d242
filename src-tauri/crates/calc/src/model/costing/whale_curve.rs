//! Model `whale_curve`: cumulative customer profit, its peak and what is lost behind it.

use crate::costing::whale::whale;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, list, name, object, signed_fen},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    customers: Vec<Customer>,
}

#[derive(Deserialize)]
struct Customer {
    name: String,
    profit_fen: Fen,
}

/// Customers by profit, added up; see [`whale`].
pub struct WhaleCurve;

impl Model for WhaleCurve {
    fn id(&self) -> &'static str {
        "whale_curve"
    }
    fn title_key(&self) -> &'static str {
        "model-whale-curve-title"
    }
    fn inputs(&self) -> Value {
        let customer = object("customer", [("name", name()), ("profit_fen", signed_fen())], &[]);
        schema::inputs([("customers", list(customer, "customers"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let profits: Vec<(String, Fen)> = given.customers.into_iter().map(|c| (c.name, c.profit_fen)).collect();
        let found = whale(&profits);
        let mut steps = vec![
            Step::new("model-whale-curve-order").with("customers", profits.len()).with("total", found.total_fen.yuan()),
        ];
        let peak = |word| Step::new(word).with("customers", found.peak_customers).with("peak", found.peak_fen.yuan());
        steps.push(match found.peak_share {
            Some(share) => peak("model-whale-curve-peak").with("share", share),
            None => peak("model-whale-curve-money"),
        });
        let destroyed = Step::new("model-whale-curve-destroyed").with("customers", found.loss_makers);
        steps.push(destroyed.with("destroyed", found.destroyed_fen.yuan()));
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "customers": [
                    {
                        "name": "甲",
                        "profit_fen": 500000
                    },
                    {
                        "name": "乙",
                        "profit_fen": -120000
                    },
                    {
                        "name": "丙",
                        "profit_fen": 20000
                    },
                    {
                        "name": "丁",
                        "profit_fen": -100000
                    }
                ]
            }),
            expected: json!({
                "destroyed_fen": 220000,
                "destroyed_share": 0.4230769230769231,
                "loss_makers": 2,
                "peak_customers": 2,
                "peak_fen": 520000,
                "peak_share": 1.7333333333333334,
                "points": [
                    {
                        "cumulative_fen": 500000,
                        "cumulative_share": 1.6666666666666667,
                        "customer": "甲",
                        "profit_fen": 500000
                    },
                    {
                        "cumulative_fen": 520000,
                        "cumulative_share": 1.7333333333333334,
                        "customer": "丙",
                        "profit_fen": 20000
                    },
                    {
                        "cumulative_fen": 420000,
                        "cumulative_share": 1.4,
                        "customer": "丁",
                        "profit_fen": -100000
                    },
                    {
                        "cumulative_fen": 300000,
                        "cumulative_share": 1.0,
                        "customer": "乙",
                        "profit_fen": -120000
                    }
                ],
                "total_fen": 300000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Definition: R. Cooper and R. S. Kaplan, Harvard Business Review 1991; example by hand: 5,200 yuan at the peak, 3,000 in the end"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-whale-curve-order", "model-whale-curve-peak", "model-whale-curve-money", "model-whale-curve-destroyed"]
    }
}
