//! Model `cost_tracing`: how much of a cost is traced directly.

use crate::costing::full::{Entry, tracing};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, flag, list, name, object},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    entries: Vec<Entry>,
}

/// The share traced; see [`tracing`].
pub struct CostTracing;

impl Model for CostTracing {
    fn id(&self) -> &'static str {
        "cost_tracing"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-tracing-title"
    }
    fn inputs(&self) -> Value {
        let entry = object(
            "entry",
            [("name", name()), ("amount_fen", fen()), ("direct", flag()), ("driver", name())],
            &["driver"],
        );
        schema::inputs([("entries", list(entry, "entries"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = tracing(&given.entries);
        let sums = Step::new("model-cost-tracing-sums")
            .with("direct", found.direct_fen.yuan())
            .with("driven", found.driven_fen.yuan())
            .with("arbitrary", found.arbitrary_fen.yuan());
        let mut steps = vec![sums];
        steps.extend(found.share_direct.map(|share| Step::new("model-cost-tracing-share").with("share", share)));
        steps.extend(
            found.without_driver.first().map(|name| Step::new("model-cost-tracing-lacking").with("name", name.clone())),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "entries": [
                    {
                        "name": "干线运费",
                        "amount_fen": 5200000,
                        "direct": true
                    },
                    {
                        "name": "面单",
                        "amount_fen": 300000,
                        "direct": true
                    },
                    {
                        "name": "快递员工资",
                        "amount_fen": 6000000,
                        "direct": false,
                        "driver": "派送分钟"
                    },
                    {
                        "name": "房租",
                        "amount_fen": 1200000,
                        "direct": false,
                        "driver": "面积"
                    },
                    {
                        "name": "管理费",
                        "amount_fen": 800000,
                        "direct": false
                    }
                ]
            }),
            expected: json!({
                "direct_fen": 5500000,
                "driven_fen": 7200000,
                "arbitrary_fen": 800000,
                "share_direct": 0.4074074074074074,
                "without_driver": ["管理费"]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 52,000 + 3,000 of 135,000 yuan are traced directly"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-cost-tracing-sums", "model-cost-tracing-share", "model-cost-tracing-lacking"]
    }
}
