//! Model `failure_cost`: what service failures cost.

use super::yuan;
use crate::costing::failure::{Failure, KindCost, Rates, failure_cost};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, number, object, or, positive},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    waybills: f64,
    failures: Vec<Failure>,
    #[serde(flatten)]
    rates: Rates,
}

/// Claims, second deliveries, time and lost margin; see [`failure_cost`].
pub struct FailureCost;

impl Model for FailureCost {
    fn id(&self) -> &'static str {
        "failure_cost"
    }
    fn title_key(&self) -> &'static str {
        "model-failure-cost-title"
    }
    fn inputs(&self) -> Value {
        let failure = object(
            "failure",
            [
                ("kind", name()),
                ("cases", number("cases")),
                ("claims_fen", or(fen(), 0)),
                ("redeliveries", or(number("waybills"), 0)),
                ("minutes", or(number("minutes"), 0)),
                ("customers_lost", or(number("customers"), 0)),
            ],
            &[],
        );
        schema::inputs(
            [
                ("waybills", positive("waybills")),
                ("fen_per_redelivery", number("fen per waybill")),
                ("fen_per_minute", number("fen per minute")),
                ("margin_fen_per_customer", number("fen per customer")),
                ("failures", few(failure, "kinds of failure")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = failure_cost(&given.failures, &given.rates, given.waybills);
        let each = |k: &KindCost| {
            Step::new("model-failure-cost-kind")
                .with("name", k.kind.clone())
                .with("claims", k.claims_fen.yuan())
                .with("again", k.redelivery_fen.yuan())
                .with("handling", k.handling_fen.yuan())
                .with("lost", k.lost_margin_fen.yuan())
                .with("total", k.total_fen.yuan())
        };
        let mut steps: Vec<Step> = found.kinds.iter().map(each).collect();
        let total = Step::new("model-failure-cost-total")
            .with("total", found.total_fen.yuan())
            .with("estimated", found.estimated_fen.yuan());
        steps.push(total.with("unit", yuan(found.fen_per_waybill)));
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "waybills": 40000,
                "fen_per_redelivery": 350,
                "fen_per_minute": 80,
                "margin_fen_per_customer": 50000,
                "failures": [
                    {
                        "kind": "延误",
                        "cases": 300,
                        "redeliveries": 20,
                        "minutes": 900,
                        "customers_lost": 1.5
                    },
                    {
                        "kind": "破损",
                        "cases": 12,
                        "claims_fen": 240000,
                        "minutes": 240
                    }
                ]
            }),
            expected: json!({
                "kinds": [
                    {
                        "kind": "破损",
                        "claims_fen": 240000,
                        "redelivery_fen": 0,
                        "handling_fen": 19200,
                        "lost_margin_fen": 0,
                        "total_fen": 259200,
                        "fen_per_case": 21600.0
                    },
                    {
                        "kind": "延误",
                        "claims_fen": 0,
                        "redelivery_fen": 7000,
                        "handling_fen": 72000,
                        "lost_margin_fen": 75000,
                        "total_fen": 154000,
                        "fen_per_case": 513.3333333333334
                    }
                ],
                "total_fen": 413200,
                "estimated_fen": 75000,
                "fen_per_waybill": 10.33
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 20 × 3.50, 1,140 × 0.80, 1.5 × 500 and 2,400 yuan of claims over 40,000 waybills"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-failure-cost-kind", "model-failure-cost-total"]
    }
}
