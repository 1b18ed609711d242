//! Model `full_cost_per_waybill`: what one waybill costs through all stages.

use super::yuan;
use crate::costing::full::{Stage, full_cost};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, name, number, object, or, positive, refused, whole, within},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    waybills: f64,
    stages: Vec<Stage>,
}

/// Full cost by stages; see [`full_cost`].
pub struct FullCostPerWaybill;

impl Model for FullCostPerWaybill {
    fn id(&self) -> &'static str {
        "full_cost_per_waybill"
    }
    fn title_key(&self) -> &'static str {
        "model-full-cost-per-waybill-title"
    }
    fn inputs(&self) -> Value {
        let stage = object(
            "stage",
            [
                ("name", name()),
                ("variable_fen_per_waybill", number("fen per waybill")),
                ("fixed_fen", fen()),
                ("waybills_per_shift", within(1.0..=1e7, "waybills per shift")),
                ("fen_per_shift", or(whole(0..=10_000_000, "fen per shift"), 0)),
            ],
            &["waybills_per_shift"],
        );
        schema::inputs([("waybills", positive("waybills")), ("stages", few(stage, "stages"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let lost = |s: &Stage| s.waybills_per_shift.is_none() && s.fen_per_shift > Fen(0);
        if let Some(at) = given.stages.iter().position(lost) {
            return Err(refused(&format!("stages[{at}].waybills_per_shift"), "number, since there is a shift"));
        }
        let found = full_cost(&given.stages, given.waybills);
        let stage = |s: &crate::costing::full::StageCost| {
            let word = if s.shifts > 0 {
                "model-full-cost-per-waybill-stage-shifts"
            } else {
                "model-full-cost-per-waybill-stage"
            };
            let step = Step::new(word).with("name", s.name.clone()).with("variable", s.variable_fen.yuan());
            let step = step.with("fixed", s.fixed_fen.yuan()).with("unit", yuan(s.full_fen_per_waybill));
            if s.shifts > 0 { step.with("shifts", s.shifts) } else { step }
        };
        let mut steps: Vec<Step> = found.stages.iter().map(stage).collect();
        let unit = Step::new("model-full-cost-per-waybill-unit")
            .with("total", found.total_fen.yuan())
            .with("waybills", given.waybills)
            .with("unit", yuan(found.full_fen_per_waybill));
        steps.push(unit);
        steps.push(
            Step::new("model-full-cost-per-waybill-marginal").with("marginal", yuan(found.marginal_fen_per_waybill)),
        );
        steps.extend(
            found
                .next_step_after_waybills
                .map(|waybills| Step::new("model-full-cost-per-waybill-next").with("waybills", waybills)),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "waybills": 42000,
                "stages": [
                    {
                        "name": "揽收",
                        "variable_fen_per_waybill": 62,
                        "fixed_fen": 1800000
                    },
                    {
                        "name": "分拣",
                        "variable_fen_per_waybill": 18,
                        "fixed_fen": 2600000,
                        "waybills_per_shift": 25000,
                        "fen_per_shift": 800000
                    },
                    {
                        "name": "干线",
                        "variable_fen_per_waybill": 105,
                        "fixed_fen": 3100000
                    },
                    {
                        "name": "派送",
                        "variable_fen_per_waybill": 132,
                        "fixed_fen": 2200000
                    },
                    {
                        "name": "客服",
                        "variable_fen_per_waybill": 5,
                        "fixed_fen": 950000
                    }
                ]
            }),
            expected: json!({
                "fixed_fen": 12250000,
                "full_fen_per_waybill": 613.6666666666666,
                "marginal_fen_per_waybill": 322.0,
                "next_step_after_waybills": 50000.0,
                "stages": [
                    {
                        "fixed_fen": 1800000,
                        "full_fen_per_waybill": 104.85714285714286,
                        "name": "揽收",
                        "shifts": 0,
                        "variable_fen": 2604000
                    },
                    {
                        "fixed_fen": 4200000,
                        "full_fen_per_waybill": 118.0,
                        "name": "分拣",
                        "shifts": 2,
                        "variable_fen": 756000
                    },
                    {
                        "fixed_fen": 3100000,
                        "full_fen_per_waybill": 178.8095238095238,
                        "name": "干线",
                        "shifts": 0,
                        "variable_fen": 4410000
                    },
                    {
                        "fixed_fen": 2200000,
                        "full_fen_per_waybill": 184.38095238095238,
                        "name": "派送",
                        "shifts": 0,
                        "variable_fen": 5544000
                    },
                    {
                        "fixed_fen": 950000,
                        "full_fen_per_waybill": 27.61904761904762,
                        "name": "客服",
                        "shifts": 0,
                        "variable_fen": 210000
                    }
                ],
                "total_fen": 25774000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand; stages of a courier: collect, sort, line-haul, deliver, service"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-full-cost-per-waybill-stage",
            "model-full-cost-per-waybill-stage-shifts",
            "model-full-cost-per-waybill-unit",
            "model-full-cost-per-waybill-marginal",
            "model-full-cost-per-waybill-next",
        ]
    }
}
