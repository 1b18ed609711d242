//! Model `capacity_budget`: the capacity a plan needs, and what it costs.

use crate::costing::budget::{Need, Planned, Resource, budget};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, named, number, object, positive, refused, small},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    resources: Vec<Resource>,
    activities: Vec<Planned>,
}

/// Time-driven budgeting; see [`budget`].
pub struct CapacityBudget;

impl Model for CapacityBudget {
    fn id(&self) -> &'static str {
        "capacity_budget"
    }
    fn title_key(&self) -> &'static str {
        "model-capacity-budget-title"
    }
    fn inputs(&self) -> Value {
        let resource = object(
            "resource",
            [
                ("name", name()),
                ("cost_fen", fen()),
                ("capacity_minutes", positive("minutes")),
                ("minutes_per_head", positive("minutes")),
            ],
            &["minutes_per_head"],
        );
        let planned = object(
            "activity",
            [
                ("name", name()),
                ("quantity", number("times")),
                ("minutes", named(small("minutes"), "minutes by resource")),
            ],
            &[],
        );
        schema::inputs([("resources", few(resource, "resources")), ("activities", few(planned, "activities"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = budget(&given.resources, &given.activities);
        let found =
            found.map_err(|resource| refused("activities", &format!("minutes of {resource}, which is no resource")))?;
        for (at, need) in found.iter().enumerate() {
            schema::amount(&format!("resources[{at}].capacity_minutes"), need.needed_minutes * need.fen_per_minute)?;
        }
        let each = |r: &Need| {
            let step = if r.short_minutes > 0.0 {
                Step::new("model-capacity-budget-short")
            } else {
                Step::new("model-capacity-budget-spare")
            };
            let gap = if r.short_minutes > 0.0 { r.short_minutes } else { r.spare_minutes };
            let step = step.with("name", r.name.clone()).with("needed", r.needed_minutes).with("gap", gap);
            step.with("cost", r.needed_fen.yuan())
        };
        let mut steps: Vec<Step> = found.iter().map(each).collect();
        let heads = |r: &Need| {
            Some(Step::new("model-capacity-budget-heads").with("name", r.name.clone()).with("heads", r.heads?))
        };
        steps.extend(found.iter().filter_map(heads));
        let total: Fen = found.iter().map(|r| r.needed_fen).sum();
        steps.push(Step::new("model-capacity-budget-total").with("total", total.yuan()));
        Ok(Solution { outputs: json!({"resources": found, "needed_fen": total}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "resources": [
                    {
                        "name": "分拣",
                        "cost_fen": 6000000,
                        "capacity_minutes": 100000,
                        "minutes_per_head": 10000
                    },
                    {
                        "name": "派送",
                        "cost_fen": 12000000,
                        "capacity_minutes": 120000,
                        "minutes_per_head": 10000
                    }
                ],
                "activities": [
                    {
                        "name": "标快",
                        "quantity": 20000,
                        "minutes": {
                            "分拣": 1.5,
                            "派送": 5
                        }
                    },
                    {
                        "name": "大件",
                        "quantity": 3000,
                        "minutes": {
                            "分拣": 4,
                            "派送": 9
                        }
                    }
                ]
            }),
            expected: json!({
                "resources": [
                    {
                        "name": "分拣",
                        "needed_minutes": 42000.0,
                        "utilisation": 0.42,
                        "spare_minutes": 58000.0,
                        "short_minutes": 0.0,
                        "fen_per_minute": 60.0,
                        "needed_fen": 2520000,
                        "heads": 5
                    },
                    {
                        "name": "派送",
                        "needed_minutes": 127000.0,
                        "utilisation": 1.0583333333333333,
                        "spare_minutes": 0.0,
                        "short_minutes": 7000.0,
                        "fen_per_minute": 100.0,
                        "needed_fen": 12700000,
                        "heads": 13
                    }
                ],
                "needed_fen": 15220000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "R. S. Kaplan and S. R. Anderson, Time-Driven Activity-Based Costing, 2007, chapter on capacity budgeting; example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-capacity-budget-spare",
            "model-capacity-budget-short",
            "model-capacity-budget-heads",
            "model-capacity-budget-total",
        ]
    }
}
