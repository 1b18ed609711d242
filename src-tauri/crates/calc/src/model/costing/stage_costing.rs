//! Model `stage_costing`: stage costing with equivalent units, stage after stage.

use super::yuan;
use crate::costing::process::{Flow, Stage, Wrong, chain};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, fen, few, name, number, object, or, refused, share},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    stages: Vec<Stage>,
    flow: Flow,
}

/// A chain of stages; see [`chain`].
pub struct StageCosting;

impl Model for StageCosting {
    fn id(&self) -> &'static str {
        "stage_costing"
    }
    fn title_key(&self) -> &'static str {
        "model-stage-costing-title"
    }
    fn inputs(&self) -> Value {
        let element = object(
            "element",
            [
                ("name", name()),
                ("begin_fen", fen()),
                ("added_fen", fen()),
                ("begin_done", share()),
                ("end_done", share()),
            ],
            &[],
        );
        let stage = object(
            "stage",
            [
                ("name", name()),
                ("begin_units", number("units")),
                ("started_units", number("units")),
                ("completed_units", number("units")),
                ("transferred_begin_fen", or(fen(), 0)),
                ("elements", few(element, "elements")),
            ],
            &["started_units"],
        );
        let flow = choice(&["weighted_average", "fifo"], "flow");
        schema::inputs([("stages", few(stage, "stages")), ("flow", flow)], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let stages = chain(&given.stages, given.flow).map_err(|wrong| match wrong {
            Wrong::NothingStarted(at) => refused(&format!("stages[{at}].started_units"), "number"),
            Wrong::TooManyCompleted(at) => refused(&format!("stages[{at}].completed_units"), "<= begin + started"),
            Wrong::TooFewCompleted(at) => refused(&format!("stages[{at}].completed_units"), ">= begin for fifo"),
        })?;
        let mut steps = vec![if given.flow == Flow::Fifo {
            Step::new("model-stage-costing-fifo")
        } else {
            Step::new("model-stage-costing-average")
        }];
        for stage in &stages {
            steps.extend(stage.elements.iter().map(|e| {
                let step = match &e.name {
                    Some(name) => Step::new("model-stage-costing-element").with("name", name.clone()),
                    None => Step::new("model-stage-costing-handed"),
                };
                let unit = yuan(e.fen_per_unit.unwrap_or(0.0));
                step.with("stage", stage.name.clone()).with("units", e.equivalent_units).with("unit", unit)
            }));
            let sums = Step::new("model-stage-costing-sums")
                .with("stage", stage.name.clone())
                .with("total", stage.total_fen.yuan())
                .with("completed", stage.completed_fen.yuan())
                .with("ending", stage.ending_fen.yuan());
            steps.push(sums);
        }
        Ok(Solution { outputs: json!({"stages": stages}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "flow": "fifo",
                "stages": [
                    {
                        "name": "assembly",
                        "begin_units": 225,
                        "started_units": 275,
                        "completed_units": 400,
                        "elements": [
                            {
                                "name": "materials",
                                "begin_fen": 1800000,
                                "added_fen": 1980000,
                                "begin_done": 1,
                                "end_done": 1
                            },
                            {
                                "name": "conversion",
                                "begin_fen": 810000,
                                "added_fen": 1638000,
                                "begin_done": 0.6,
                                "end_done": 0.5
                            }
                        ]
                    }
                ]
            }),
            expected: json!({
                "stages": [
                    {
                        "completed_fen": 5248000,
                        "completed_fen_per_unit": 13120.0,
                        "elements": [
                            {
                                "completed_fen": 3060000,
                                "ending_fen": 720000,
                                "equivalent_units": 275.0,
                                "fen_per_unit": 7200.0,
                                "name": "materials"
                            },
                            {
                                "completed_fen": 2188000,
                                "ending_fen": 260000,
                                "equivalent_units": 315.0,
                                "fen_per_unit": 5200.0,
                                "name": "conversion"
                            }
                        ],
                        "ending_fen": 980000,
                        "ending_units": 100.0,
                        "name": "assembly",
                        "total_fen": 6228000
                    }
                ]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapter 17: Pacific Electronics (recalled; both methods close on 62,280)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-stage-costing-average",
            "model-stage-costing-fifo",
            "model-stage-costing-handed",
            "model-stage-costing-element",
            "model-stage-costing-sums",
        ]
    }
}
