//! Model `cost_flows`: money from resources over activities to customers.

use crate::costing::flows::{Activity, Layer, Node, Resource, flows};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, named, number, object, or, refused},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    resources: Vec<Resource>,
    activities: Vec<Activity>,
}

/// Flows with unused capacity as a branch; see [`flows`].
pub struct CostFlows;

impl Model for CostFlows {
    fn id(&self) -> &'static str {
        "cost_flows"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-flows-title"
    }
    fn inputs(&self) -> Value {
        let weights = |of: &str| named(number("minutes"), of);
        let resource = object(
            "resource",
            [
                ("name", name()),
                ("amount_fen", fen()),
                ("activities", weights("minutes by activity")),
                ("unused", or(number("minutes"), 0)),
            ],
            &[],
        );
        let activity = object(
            "activity",
            [("name", name()), ("customers", weights("minutes by customer")), ("unused", or(number("minutes"), 0))],
            &[],
        );
        schema::inputs([("resources", few(resource, "resources")), ("activities", few(activity, "activities"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = flows(&given.resources, &given.activities);
        let found = found.map_err(|activity| refused("activities", &format!("an activity {activity}")))?;
        let mut steps = vec![Step::new("model-cost-flows-in").with("total", found.total_fen.yuan())];
        let shown = |layer| found.nodes.iter().filter(move |n| n.layer == layer);
        let each = |n: &Node| (n.name.clone(), n.amount_fen.yuan());
        steps.extend(
            shown(Layer::Activity)
                .map(each)
                .map(|(n, a)| Step::new("model-cost-flows-activity").with("name", n).with("amount", a)),
        );
        steps.extend(
            shown(Layer::Customer)
                .map(each)
                .map(|(n, a)| Step::new("model-cost-flows-customer").with("name", n).with("amount", a)),
        );
        steps.push(
            Step::new("model-cost-flows-out")
                .with("total", found.total_fen.yuan())
                .with("unused", found.unused_fen.yuan()),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "resources": [
                    {
                        "name": "工资",
                        "amount_fen": 100000,
                        "activities": {
                            "分拣": 30,
                            "派送": 50
                        },
                        "unused": 20
                    },
                    {
                        "name": "油费",
                        "amount_fen": 30000,
                        "activities": {
                            "派送": 1
                        }
                    }
                ],
                "activities": [
                    {
                        "name": "分拣",
                        "customers": {
                            "甲": 2,
                            "乙": 1
                        }
                    },
                    {
                        "name": "派送",
                        "customers": {
                            "甲": 1,
                            "乙": 1
                        }
                    }
                ]
            }),
            expected: json!({
                "nodes": [
                    {
                        "layer": "resource",
                        "name": "工资",
                        "amount_fen": 100000
                    },
                    {
                        "layer": "resource",
                        "name": "油费",
                        "amount_fen": 30000
                    },
                    {
                        "layer": "activity",
                        "name": "分拣",
                        "amount_fen": 30000
                    },
                    {
                        "layer": "activity",
                        "name": "派送",
                        "amount_fen": 80000
                    },
                    {
                        "layer": "customer",
                        "name": "乙",
                        "amount_fen": 50000
                    },
                    {
                        "layer": "customer",
                        "name": "甲",
                        "amount_fen": 60000
                    },
                    {
                        "layer": "unused",
                        "name": "",
                        "amount_fen": 20000
                    }
                ],
                "links": [
                    {
                        "from": 0,
                        "to": 2,
                        "amount_fen": 30000
                    },
                    {
                        "from": 0,
                        "to": 3,
                        "amount_fen": 50000
                    },
                    {
                        "from": 0,
                        "to": 6,
                        "amount_fen": 20000
                    },
                    {
                        "from": 1,
                        "to": 3,
                        "amount_fen": 30000
                    },
                    {
                        "from": 2,
                        "to": 4,
                        "amount_fen": 10000
                    },
                    {
                        "from": 2,
                        "to": 5,
                        "amount_fen": 20000
                    },
                    {
                        "from": 3,
                        "to": 4,
                        "amount_fen": 40000
                    },
                    {
                        "from": 3,
                        "to": 5,
                        "amount_fen": 40000
                    }
                ],
                "total_fen": 130000,
                "unused_fen": 20000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: pay of 1,000 yuan over 30, 50 and 20 unused minutes; fuel all to delivery"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-cost-flows-in", "model-cost-flows-activity", "model-cost-flows-customer", "model-cost-flows-out"]
    }
}
