//! Model `object_costing`: cost by product line or by batch.

use super::yuan;
use crate::costing::objects::{GroupBy, Object, grouped};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, fen, list, name, number, object},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    objects: Vec<Object>,
    indirect_fen: Fen,
    by: GroupBy,
}

/// The same cost objects in groups; see [`grouped`].
pub struct ObjectCosting;

impl Model for ObjectCosting {
    fn id(&self) -> &'static str {
        "object_costing"
    }
    fn title_key(&self) -> &'static str {
        "model-object-costing-title"
    }
    fn inputs(&self) -> Value {
        let one = object(
            "object",
            [
                ("product", name()),
                ("batch", name()),
                ("units", number("waybills")),
                ("direct_fen", fen()),
                ("driver_quantity", number("driver units")),
            ],
            &[],
        );
        schema::inputs(
            [
                ("objects", list(one, "objects")),
                ("indirect_fen", fen()),
                ("by", choice(&["product", "batch"], "grouping")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let groups = grouped(&given.objects, given.indirect_fen, given.by);
        let total: Fen = groups.iter().map(|g| g.total_fen).sum();
        let by = if given.by == GroupBy::Product {
            Step::new("model-object-costing-product")
        } else {
            Step::new("model-object-costing-batch")
        };
        let mut steps = vec![by.with("indirect", given.indirect_fen.yuan())];
        steps.extend(groups.iter().map(|g| {
            let step = Step::new("model-object-costing-group")
                .with("name", g.name.clone())
                .with("direct", g.direct_fen.yuan());
            step.with("indirect", g.indirect_fen.yuan()).with("unit", yuan(g.fen_per_unit.unwrap_or(0.0)))
        }));
        steps.push(Step::new("model-object-costing-closes").with("total", total.yuan()));
        Ok(Solution { outputs: json!({"groups": groups, "total_fen": total}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "objects": [
                    {
                        "product": "标快",
                        "batch": "双11",
                        "units": 800,
                        "direct_fen": 240000,
                        "driver_quantity": 30
                    },
                    {
                        "product": "特快",
                        "batch": "双11",
                        "units": 100,
                        "direct_fen": 80000,
                        "driver_quantity": 20
                    },
                    {
                        "product": "标快",
                        "batch": "日常",
                        "units": 600,
                        "direct_fen": 150000,
                        "driver_quantity": 10
                    }
                ],
                "indirect_fen": 60000,
                "by": "batch"
            }),
            expected: json!({
                "groups": [
                    {
                        "name": "双11",
                        "units": 900.0,
                        "direct_fen": 320000,
                        "indirect_fen": 50000,
                        "total_fen": 370000,
                        "fen_per_unit": 411.1111111111111
                    },
                    {
                        "name": "日常",
                        "units": 600.0,
                        "direct_fen": 150000,
                        "indirect_fen": 10000,
                        "total_fen": 160000,
                        "fen_per_unit": 266.6666666666667
                    }
                ],
                "total_fen": 530000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 600 yuan of indirect cost over 30 + 20 + 10 hours are 10 yuan an hour"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-object-costing-product",
            "model-object-costing-batch",
            "model-object-costing-group",
            "model-object-costing-closes",
        ]
    }
}
