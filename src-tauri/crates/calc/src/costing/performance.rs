//! Performance-linked cost (绩效成本): a fee that moves with the service indicators.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// Which way an indicator is good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// on-time rate
    #[default]
    High,
    /// damage rate
    Low,
}

/// A clause of the contract.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// the indicator
    pub name: String,
    /// what it was, a share
    pub actual: f64,
    /// what was promised, a share
    pub target: f64,
    /// which way it is good
    pub better: Better,
    /// deduction for each percentage point on the bad side, a share of the fee
    pub malus_per_point: f64,
    /// addition when the target is met, a share of the fee
    pub bonus: f64,
}

/// What is payable.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payable {
    /// adjustment of each clause, a share of the fee
    pub adjustments: Vec<f64>,
    /// their sum before the limits
    pub sum: f64,
    /// their sum within the limits
    pub adjustment: f64,
    /// whether a limit cut it
    pub limited: bool,
    /// fee × (1 + adjustment)
    pub payable_fen: Fen,
}

/// Fee × (1 + sum of the clauses, not below `floor` and not above `cap`); `floor` must not be above `cap`.
pub fn payable(fee: Fen, terms: &[Term], floor: f64, cap: f64) -> Payable {
    let adjustments: Vec<f64> = terms.iter().map(adjustment).collect();
    let sum: f64 = adjustments.iter().sum();
    let adjustment = sum.max(floor).min(cap);
    let payable_fen = whole_fen(fee.0 as f64 * (1.0 + adjustment));
    Payable { adjustments, sum, adjustment, limited: adjustment != sum, payable_fen }
}

fn adjustment(term: &Term) -> f64 {
    let short = match term.better {
        Better::High => term.target - term.actual,
        Better::Low => term.actual - term.target,
    };
    if short > 0.0 { -short * 100.0 * term.malus_per_point } else { term.bonus }
}
