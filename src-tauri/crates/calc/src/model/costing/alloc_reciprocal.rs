//! Model `alloc_reciprocal`: support departments with all mutual services.

use super::network::{self, Firm};
use crate::costing::alloc::{Support, allocate};
use crate::model::{Example, Model, Solution, Step, schema};
use keheng_base::Fault;
use serde_json::{Value, json};

/// All mutual services at once; see [`allocate`].
pub struct AllocReciprocal;

impl Model for AllocReciprocal {
    fn id(&self) -> &'static str {
        "alloc_reciprocal"
    }
    fn title_key(&self) -> &'static str {
        "model-alloc-reciprocal-title"
    }
    fn inputs(&self) -> Value {
        network::schema(false)
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let firm: Firm = schema::read(&self.inputs(), input)?;
        let net = firm.network()?;
        let found = allocate(&net.network, &Support::Reciprocal).map_err(|r| net.refusal(r))?;
        let mut steps = vec![Step::new("model-alloc-reciprocal-method")];
        let gross = net.services().zip(&found.gross_fen);
        steps.extend(gross.map(|(name, gross)| {
            Step::new("model-alloc-reciprocal-gross").with("name", name).with("gross", gross.yuan())
        }));
        net.explain(
            &found,
            ["model-alloc-reciprocal-service", "model-alloc-reciprocal-final", "model-alloc-reciprocal-closes"],
            &mut steps,
        );
        Ok(Solution { outputs: net.outputs(&found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "departments": [
                    {
                        "name": "维修",
                        "own_fen": 240000,
                        "serves": {
                            "行政": 0.2,
                            "两日达": 0.2,
                            "次日达": 0.6
                        }
                    },
                    {
                        "name": "行政",
                        "own_fen": 120000,
                        "serves": {
                            "维修": 1,
                            "两日达": 1,
                            "次日达": 4
                        }
                    },
                    {
                        "name": "两日达",
                        "own_fen": 150000
                    },
                    {
                        "name": "次日达",
                        "own_fen": 400000
                    }
                ]
            }),
            expected: json!({
                "departments": [
                    {
                        "name": "两日达",
                        "own_fen": 150000,
                        "received_fen": 82759,
                        "total_fen": 232759
                    },
                    {
                        "name": "次日达",
                        "own_fen": 400000,
                        "received_fen": 277241,
                        "total_fen": 677241
                    }
                ],
                "services": [
                    {
                        "gross_fen": 268966,
                        "name": "维修",
                        "to_fen": {
                            "两日达": 57931,
                            "次日达": 182069
                        }
                    },
                    {
                        "gross_fen": 173793,
                        "name": "行政",
                        "to_fen": {
                            "两日达": 24828,
                            "次日达": 95172
                        }
                    }
                ],
                "total_fen": 910000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Full-cost accounting reading, excerpt on Course Hero: a delivery firm, 2,690 and 1,738 for the services, 2,328 and 6,772 for two-day and next-day delivery"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-alloc-reciprocal-method",
            "model-alloc-reciprocal-service",
            "model-alloc-reciprocal-final",
            "model-alloc-reciprocal-closes",
            "model-alloc-reciprocal-gross",
        ]
    }
}
