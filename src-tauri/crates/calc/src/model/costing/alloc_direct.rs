//! Model `alloc_direct`: support departments, direct method.

use super::network::{self, Firm};
use crate::costing::alloc::{Support, allocate};
use crate::model::{Example, Model, Solution, Step, schema};
use keheng_base::Fault;
use serde_json::{Value, json};

/// Services to operating departments only; see [`allocate`].
pub struct AllocDirect;

impl Model for AllocDirect {
    fn id(&self) -> &'static str {
        "alloc_direct"
    }
    fn title_key(&self) -> &'static str {
        "model-alloc-direct-title"
    }
    fn inputs(&self) -> Value {
        network::schema(false)
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let firm: Firm = schema::read(&self.inputs(), input)?;
        let net = firm.network()?;
        let found = allocate(&net.network, &Support::Direct).map_err(|r| net.refusal(r))?;
        let mut steps = vec![Step::new("model-alloc-direct-method")];
        net.explain(
            &found,
            ["model-alloc-direct-service", "model-alloc-direct-final", "model-alloc-direct-closes"],
            &mut steps,
        );
        Ok(Solution { outputs: net.outputs(&found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"departments": network::three_services()}),
            expected: json!({
                "departments": [
                    {
                        "name": "P1",
                        "own_fen": 40000000,
                        "received_fen": 20460000,
                        "total_fen": 60460000
                    },
                    {
                        "name": "P2",
                        "own_fen": 50000000,
                        "received_fen": 21120000,
                        "total_fen": 71120000
                    }
                ],
                "services": [
                    {
                        "gross_fen": 9240000,
                        "name": "S1",
                        "to_fen": {
                            "P1": 5280000,
                            "P2": 3960000
                        }
                    },
                    {
                        "gross_fen": 18480000,
                        "name": "S2",
                        "to_fen": {
                            "P1": 13200000,
                            "P2": 5280000
                        }
                    },
                    {
                        "gross_fen": 13860000,
                        "name": "S3",
                        "to_fen": {
                            "P1": 1980000,
                            "P2": 11880000
                        }
                    }
                ],
                "total_fen": 131580000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Published exercise (ExpertsMind, methods of allocating service costs): 604,600 and 711,200"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-alloc-direct-method",
            "model-alloc-direct-service",
            "model-alloc-direct-final",
            "model-alloc-direct-closes",
        ]
    }
}
