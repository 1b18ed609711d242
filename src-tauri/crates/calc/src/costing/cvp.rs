//! Cost, volume and profit.
//!
//! Source: Horngren, Datar and Rajan, *Cost Accounting*, chapter on cost–volume–profit analysis.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A service as far as volume goes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Volume {
    /// price of a unit
    pub price_fen_per_unit: f64,
    /// variable cost of a unit
    pub variable_fen_per_unit: f64,
    /// fixed cost of the period
    pub fixed_fen: Fen,
    /// units planned
    pub units: f64,
    /// income wanted
    pub target_income_fen: Fen,
}

/// The points that matter. What needs a positive contribution is none without it, never a NaN.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cvp {
    /// price − variable cost, fen a unit
    pub contribution_fen_per_unit: f64,
    /// units that just cover fixed cost
    pub break_even_units: Option<f64>,
    /// the same as whole units, rounded up
    pub break_even_whole_units: Option<u64>,
    /// revenue that just covers fixed cost
    pub break_even_revenue_fen: Option<Fen>,
    /// units for the income wanted
    pub target_units: Option<f64>,
    /// planned units above break-even; below zero when the plan loses money
    pub margin_of_safety_units: Option<f64>,
    /// the same as a share of the plan; none without a plan
    pub margin_of_safety: Option<f64>,
    /// income of the plan
    pub income_fen: Fen,
    /// contribution ÷ income: per cent of income for one per cent of volume; none unless there is an income
    pub operating_leverage: Option<f64>,
}

/// Break-even = fixed ÷ contribution; margin of safety = planned − break-even; operating leverage = contribution ÷ income.
pub fn cvp(v: &Volume) -> Cvp {
    let contribution = v.price_fen_per_unit - v.variable_fen_per_unit;
    let earns = contribution > 0.0;
    let needed = |amount: Fen| earns.then(|| amount.0 as f64 / contribution);
    let break_even = needed(v.fixed_fen);
    let income_fen = whole_fen(contribution * v.units) - v.fixed_fen;
    let safety = break_even.map(|b| v.units - b);
    Cvp {
        contribution_fen_per_unit: contribution,
        break_even_units: break_even,
        break_even_whole_units: break_even.map(|b| libm::ceil(b) as u64),
        break_even_revenue_fen: break_even.map(|b| whole_fen(b * v.price_fen_per_unit)),
        target_units: needed(v.fixed_fen + v.target_income_fen),
        margin_of_safety_units: safety,
        margin_of_safety: safety.filter(|_| v.units > 0.0).map(|s| s / v.units),
        income_fen,
        operating_leverage: (income_fen > Fen(0)).then(|| contribution * v.units / income_fen.0 as f64),
    }
}
