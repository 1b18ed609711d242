//! Model `storage_cost`: storage and packaging of a piece.

use super::yuan;
use crate::costing::storage::{Store, storage};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, number, or, positive, refused, small, within},
};
use keheng_base::Fault;
use serde_json::{Value, json};

/// Storage by space and days, packaging by pieces; see [`storage`].
pub struct StorageCost;

impl Model for StorageCost {
    fn id(&self) -> &'static str {
        "storage_cost"
    }
    fn title_key(&self) -> &'static str {
        "model-storage-cost-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("pieces", positive("pieces")),
                ("m3_per_piece", small("m3 per piece")),
                ("days", small("days")),
                ("fen_per_m3_day", number("fen per m3 and day")),
                ("capacity_m3_days", positive("m3-days")),
                ("handling_fen_per_piece", number("fen per piece")),
                ("material_fen_per_piece", small("fen per piece")),
                ("waste_share", or(within(0.0..=0.9, "share"), 0)),
                ("packing_minutes_per_piece", small("minutes per piece")),
                ("fen_per_minute", small("fen per minute")),
                ("fen_per_box", or(small("fen per box"), 0)),
                ("box_journeys", within(1.0..=1e6, "journeys per box")),
                ("return_fen_per_journey", or(small("fen per journey"), 0)),
            ],
            &["box_journeys"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Store = schema::read(&self.inputs(), input)?;
        schema::quantity("days", &[given.pieces, given.m3_per_piece, given.days])?;
        if given.box_journeys.is_none() && given.fen_per_box + given.return_fen_per_journey > 0.0 {
            return Err(refused("box_journeys", "number, since there is a box"));
        }
        let found = storage(&given);
        let space =
            Step::new("model-storage-cost-space").with("used", found.used_m3_days).with("share", found.utilisation);
        let unused = Step::new("model-storage-cost-unused").with("unused", found.unused_fen.yuan());
        let packaging = Step::new("model-storage-cost-packaging").with("unit", yuan(found.packaging_fen_per_piece));
        let unit = Step::new("model-storage-cost-unit")
            .with("unit", yuan(found.fen_per_piece))
            .with("storage", found.storage_fen.yuan());
        let unit = unit.with("handling", found.handling_fen.yuan()).with("packaging", found.packaging_fen.yuan());
        let mut steps = vec![space];
        steps.push(if found.utilisation > 1.0 { Step::new("model-storage-cost-short") } else { unused });
        steps.extend([packaging, unit]);
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "pieces": 2000,
                "m3_per_piece": 0.02,
                "days": 5,
                "fen_per_m3_day": 150,
                "capacity_m3_days": 300,
                "handling_fen_per_piece": 40,
                "material_fen_per_piece": 76,
                "waste_share": 0.05,
                "packing_minutes_per_piece": 0.5,
                "fen_per_minute": 60,
                "fen_per_box": 600,
                "box_journeys": 20,
                "return_fen_per_journey": 10
            }),
            expected: json!({
                "used_m3_days": 200.0,
                "utilisation": 0.6666666666666666,
                "storage_fen": 30000,
                "unused_fen": 15000,
                "handling_fen": 80000,
                "packaging_fen": 300000,
                "fen_per_piece": 205.0,
                "packaging_fen_per_piece": 150.0
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 200 of 300 m3-days at 1.50 yuan; wrapping 0.76 ÷ 0.95 + 0.5 × 0.60 + 6 ÷ 20 + 0.10 = 1.50 yuan"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-storage-cost-space",
            "model-storage-cost-unused",
            "model-storage-cost-short",
            "model-storage-cost-packaging",
            "model-storage-cost-unit",
        ]
    }
}
