//! The full cost of one waybill by stages, with costs that rise in steps; and how much of a cost is traced directly.

use super::{behaviour::steps_for, split::whole_fen};
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A stage of the journey: collect, sort, line-haul, deliver, service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// what it is called
    pub name: String,
    /// cost of one waybill more
    pub variable_fen_per_waybill: f64,
    /// cost that does not depend on volume
    pub fixed_fen: Fen,
    /// waybills one shift can take, where cost rises by shifts
    pub waybills_per_shift: Option<f64>,
    /// cost of one such shift
    pub fen_per_shift: Fen,
}

/// What a stage costs at a volume.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageCost {
    /// what it is called
    pub name: String,
    /// shifts needed
    pub shifts: u64,
    /// variable cost
    pub variable_fen: Fen,
    /// fixed cost with the shifts
    pub fixed_fen: Fen,
    /// full cost of one waybill, fen
    pub full_fen_per_waybill: f64,
}

/// The full cost at a volume.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FullCost {
    /// each stage
    pub stages: Vec<StageCost>,
    /// all stages
    pub total_fen: Fen,
    /// fixed cost of all stages with the shifts
    pub fixed_fen: Fen,
    /// full cost of one waybill, fen
    pub full_fen_per_waybill: f64,
    /// cost of one waybill more while no shift is full, fen
    pub marginal_fen_per_waybill: f64,
    /// the volume up to which no further shift is needed; none when nothing rises in steps
    pub next_step_after_waybills: Option<f64>,
}

/// Full cost: (variable × volume + fixed + shifts × cost of a shift) ÷ volume, for a volume above 0.
pub fn full_cost(stages: &[Stage], waybills: f64) -> FullCost {
    let each = stages.iter().map(|stage| {
        let shifts = stage.waybills_per_shift.map_or(0.0, |capacity| steps_for(waybills, capacity));
        let variable_fen = whole_fen(stage.variable_fen_per_waybill * waybills);
        let fixed_fen = Fen(stage.fixed_fen.0 + stage.fen_per_shift.0.saturating_mul(shifts as i64));
        StageCost {
            name: stage.name.clone(),
            shifts: shifts as u64,
            variable_fen,
            fixed_fen,
            full_fen_per_waybill: (variable_fen + fixed_fen).0 as f64 / waybills,
        }
    });
    let each: Vec<StageCost> = each.collect();
    let fixed_fen: Fen = each.iter().map(|s| s.fixed_fen).sum();
    let total_fen = fixed_fen + each.iter().map(|s| s.variable_fen).sum();
    let full_until = stages.iter().filter_map(|s| {
        let capacity = s.waybills_per_shift.filter(|_| s.fen_per_shift > Fen(0))?;
        Some(steps_for(waybills, capacity) * capacity)
    });
    FullCost {
        total_fen,
        fixed_fen,
        full_fen_per_waybill: total_fen.0 as f64 / waybills,
        marginal_fen_per_waybill: stages.iter().map(|s| s.variable_fen_per_waybill).sum(),
        next_step_after_waybills: full_until.reduce(f64::min),
        stages: each,
    }
}

/// A cost entry as far as tracing goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// what it is called
    pub name: String,
    /// its amount
    pub amount_fen: Fen,
    /// whether it belongs to one cost object by itself
    pub direct: bool,
    /// the driver that spreads it, where it is indirect
    pub driver: Option<String>,
}

/// How much of a cost is traced.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tracing {
    /// traced to one cost object
    pub direct_fen: Fen,
    /// spread by a driver
    pub driven_fen: Fen,
    /// indirect and without a driver: whatever spreads it is arbitrary
    pub arbitrary_fen: Fen,
    /// share of the amount that is direct; none when there is no cost
    pub share_direct: Option<f64>,
    /// entries without a driver, the largest first
    pub without_driver: Vec<String>,
}

/// Direct first, then by a stated driver; the rest is named. Source: the principles of directness and of documented
/// drivers of the course (直接性, 间接性).
pub fn tracing(entries: &[Entry]) -> Tracing {
    let sum = |of: &dyn Fn(&Entry) -> bool| entries.iter().filter(|e| of(e)).map(|e| e.amount_fen).sum::<Fen>();
    let direct_fen = sum(&|e| e.direct);
    let driven_fen = sum(&|e| !e.direct && e.driver.is_some());
    let mut lacking: Vec<&Entry> = entries.iter().filter(|e| !e.direct && e.driver.is_none()).collect();
    lacking.sort_by(|a, b| b.amount_fen.cmp(&a.amount_fen).then_with(|| a.name.cmp(&b.name)));
    let arbitrary_fen: Fen = lacking.iter().map(|e| e.amount_fen).sum();
    let total = direct_fen + driven_fen + arbitrary_fen;
    Tracing {
        direct_fen,
        driven_fen,
        arbitrary_fen,
        share_direct: (total > Fen(0)).then(|| direct_fen.0 as f64 / total.0 as f64),
        without_driver: lacking.into_iter().map(|e| e.name.clone()).collect(),
    }
}
