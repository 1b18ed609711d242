//! Model `alloc_step_down`: support departments one after the other.

use super::network::{self, Firm};
use crate::costing::alloc::{Reach, Support, allocate, by_service_given, order_spread};
use crate::model::{Example, Model, Solution, Step, schema};
use keheng_base::Fault;
use serde_json::{Value, json};

/// One service after the other; see [`allocate`] and [`order_spread`].
pub struct AllocStepDown;

impl Model for AllocStepDown {
    fn id(&self) -> &'static str {
        "alloc_step_down"
    }
    fn title_key(&self) -> &'static str {
        "model-alloc-step-down-title"
    }
    fn inputs(&self) -> Value {
        network::schema(true)
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let firm: Firm = schema::read(&self.inputs(), input)?;
        let net = firm.network()?;
        let usual = by_service_given(&net.network);
        let order = net.order(firm.order.as_deref())?.unwrap_or_else(|| usual.clone());
        let support = Support::Step { order: order.clone() };
        let found = allocate(&net.network, &support).map_err(|r| net.refusal(r))?;
        let spread = order_spread(&net.network);
        let mut steps = vec![Step::new("model-alloc-step-down-method").with("order", net.named(&order).join(" → "))];
        net.explain(
            &found,
            ["model-alloc-step-down-service", "model-alloc-step-down-final", "model-alloc-step-down-closes"],
            &mut steps,
        );
        let reach = |r: &Reach| (r.low_fen, r.high_fen);
        for (name, (low, high)) in spread.iter().flat_map(|s| net.operating().zip(s.departments.iter().map(reach))) {
            if low < high {
                let step = Step::new("model-alloc-step-down-spread").with("name", name).with("low", low.yuan());
                steps.push(step.with("high", high.yuan()));
            }
        }
        let mut outputs = net.outputs(&found);
        outputs["order"] = json!(net.named(&order));
        outputs["usual_order"] = json!(net.named(&usual));
        outputs["spread"] = json!(spread.map(|s| {
            let one = |(name, r): (&str, &Reach)| {
                json!({
                    "name": name,
                    "low_fen": r.low_fen,
                    "high_fen": r.high_fen,
                    "low_order": net.named(&r.low_order),
                    "high_order": net.named(&r.high_order),
                })
            };
            let departments: Vec<Value> = net.operating().zip(&s.departments).map(one).collect();
            json!({"departments": departments, "orders": s.orders, "exhaustive": s.exhaustive})
        }));
        Ok(Solution { outputs, steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "departments": network::three_services(),
                "order": ["S1", "S2", "S3"]
            }),
            expected: json!({
                "departments": [
                    {
                        "name": "P1",
                        "own_fen": 40000000,
                        "received_fen": 17336000,
                        "total_fen": 57336000
                    },
                    {
                        "name": "P2",
                        "own_fen": 50000000,
                        "received_fen": 24244000,
                        "total_fen": 74244000
                    }
                ],
                "order": ["S1", "S2", "S3"],
                "services": [
                    {
                        "gross_fen": 9240000,
                        "name": "S1",
                        "to_fen": {
                            "P1": 4502667,
                            "P2": 4737333
                        }
                    },
                    {
                        "gross_fen": 19404000,
                        "name": "S2",
                        "to_fen": {
                            "P1": 10853333,
                            "P2": 7626667
                        }
                    },
                    {
                        "gross_fen": 20020000,
                        "name": "S3",
                        "to_fen": {
                            "P1": 1980000,
                            "P2": 11880000
                        }
                    }
                ],
                "spread": {
                    "departments": [
                        {
                            "high_fen": 62481250,
                            "high_order": ["S3", "S1", "S2"],
                            "low_fen": 57028000,
                            "low_order": ["S2", "S1", "S3"],
                            "name": "P1"
                        },
                        {
                            "high_fen": 74552000,
                            "high_order": ["S2", "S1", "S3"],
                            "low_fen": 69098750,
                            "low_order": ["S3", "S1", "S2"],
                            "name": "P2"
                        }
                    ],
                    "exhaustive": true,
                    "orders": 6
                },
                "total_fen": 131580000,
                "usual_order": ["S1", "S2", "S3"]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Published exercise (ExpertsMind, methods of allocating service costs): 573,360 and 742,440 in the order S1, S2, S3; spread over all six orders recomputed apart"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-alloc-step-down-method",
            "model-alloc-step-down-service",
            "model-alloc-step-down-final",
            "model-alloc-step-down-closes",
            "model-alloc-step-down-spread",
        ]
    }
}
