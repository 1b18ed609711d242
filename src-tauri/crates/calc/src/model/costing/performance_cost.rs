//! Model `performance_cost`: a fee that moves with the service indicators.

use crate::costing::performance::{Term, payable};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, fen, few, name, object, or, share, within},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    fee_fen: Fen,
    terms: Vec<Term>,
    floor: f64,
    cap: f64,
}

/// Fee × (1 + clauses within limits); see [`payable`].
pub struct PerformanceCost;

impl Model for PerformanceCost {
    fn id(&self) -> &'static str {
        "performance_cost"
    }
    fn title_key(&self) -> &'static str {
        "model-performance-cost-title"
    }
    fn inputs(&self) -> Value {
        let term = object(
            "clause",
            [
                ("name", name()),
                ("actual", share()),
                ("target", share()),
                ("better", choice(&["high", "low"], "direction")),
                ("malus_per_point", or(share(), 0)),
                ("bonus", or(share(), 0)),
            ],
            &[],
        );
        schema::inputs(
            [
                ("fee_fen", fen()),
                ("terms", few(term, "clauses")),
                ("floor", within(-1.0..=0.0, "share")),
                ("cap", within(0.0..=1.0, "share")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = payable(given.fee_fen, &given.terms, given.floor, given.cap);
        let each = |(t, adjustment): (&Term, &f64)| {
            let step = Step::new("model-performance-cost-term").with("name", t.name.clone()).with("actual", t.actual);
            step.with("target", t.target).with("adjustment", *adjustment)
        };
        let mut steps: Vec<Step> = given.terms.iter().zip(&found.adjustments).map(each).collect();
        let sum = if found.limited {
            Step::new("model-performance-cost-limited").with("sum", found.sum)
        } else {
            Step::new("model-performance-cost-sum")
        };
        steps.push(sum.with("adjustment", found.adjustment));
        let fee = given.fee_fen.yuan();
        steps.push(
            Step::new("model-performance-cost-payable").with("fee", fee).with("payable", found.payable_fen.yuan()),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "fee_fen": 10000000,
                "terms": [
                    {
                        "name": "on time",
                        "actual": 0.972,
                        "target": 0.99,
                        "malus_per_point": 0.01
                    },
                    {
                        "name": "damage",
                        "actual": 0.0008,
                        "target": 0.001,
                        "better": "low",
                        "bonus": 0.005
                    },
                    {
                        "name": "without complaint",
                        "actual": 0.985,
                        "target": 0.98,
                        "bonus": 0.01
                    }
                ],
                "floor": -0.1,
                "cap": 0.05
            }),
            expected: json!({
                "adjustments": [-0.018, 0.005, 0.01],
                "sum": -0.003,
                "adjustment": -0.003,
                "limited": false,
                "payable_fen": 9970000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 1.8 points short at 1 % each, two bonuses of 0.5 % and 1 % on 100,000 yuan"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-performance-cost-term",
            "model-performance-cost-sum",
            "model-performance-cost-limited",
            "model-performance-cost-payable",
        ]
    }
}
