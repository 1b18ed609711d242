//! Model `drop_customer`: whether to let a customer go.

use crate::costing::differential::{Charged, drop_customer};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, number, object, or, share},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    revenue_fen: Fen,
    costs: Vec<Charged>,
    elsewhere_fen: Fen,
}

/// Only avoidable cost counts; see [`drop_customer`].
pub struct DropCustomer;

impl Model for DropCustomer {
    fn id(&self) -> &'static str {
        "drop_customer"
    }
    fn title_key(&self) -> &'static str {
        "model-drop-customer-title"
    }
    fn inputs(&self) -> Value {
        let cost = object(
            "cost",
            [
                ("name", name()),
                ("amount_fen", fen()),
                ("avoidable_share", share()),
                ("minutes", or(number("minutes"), 0)),
            ],
            &[],
        );
        schema::inputs([("revenue_fen", fen()), ("costs", few(cost, "costs")), ("elsewhere_fen", or(fen(), 0))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = drop_customer(given.revenue_fen, &given.costs, given.elsewhere_fen);
        let mut steps = vec![
            Step::new("model-drop-customer-books")
                .with("revenue", given.revenue_fen.yuan())
                .with("profit", found.reported_profit_fen.yuan()),
            Step::new("model-drop-customer-avoidable")
                .with("avoidable", found.avoidable_fen.yuan())
                .with("remaining", found.remaining_fen.yuan()),
            Step::new("model-drop-customer-change").with("change", found.change_of_profit_fen.yuan()),
            if found.drop {
                Step::new("model-drop-customer-drop")
            } else {
                Step::new("model-drop-customer-keep").with("least", found.least_revenue_fen.yuan())
            },
        ];
        if found.idle_minutes > 0.0 {
            steps.push(Step::new("model-drop-customer-idle").with("minutes", found.idle_minutes));
        }
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "revenue_fen": 1200000,
                "costs": [
                    {
                        "name": "干线",
                        "amount_fen": 500000,
                        "avoidable_share": 1
                    },
                    {
                        "name": "派送",
                        "amount_fen": 480000,
                        "avoidable_share": 0.5,
                        "minutes": 2400
                    },
                    {
                        "name": "分摊管理费",
                        "amount_fen": 300000,
                        "avoidable_share": 0
                    }
                ]
            }),
            expected: json!({
                "reported_profit_fen": -80000,
                "avoidable_fen": 740000,
                "remaining_fen": 540000,
                "change_of_profit_fen": -460000,
                "idle_minutes": 1200.0,
                "drop": false,
                "books_mislead": true,
                "least_revenue_fen": 740000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand after Garrison, Noreen and Brewer, Managerial Accounting, chapter on differential analysis (dropping a segment): 5,000 + half of 4,800 yuan go away with 12,000 yuan of revenue"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-drop-customer-books",
            "model-drop-customer-avoidable",
            "model-drop-customer-change",
            "model-drop-customer-drop",
            "model-drop-customer-keep",
            "model-drop-customer-idle",
        ]
    }
}
