//! The cost of service failures: claims, second delivery, working time of complaints, and customers who leave.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// Failures of one kind in a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// damage, loss, delay, complaint
    pub kind: String,
    /// how many
    pub cases: f64,
    /// compensation paid
    pub claims_fen: Fen,
    /// waybills brought or sent once more
    pub redeliveries: f64,
    /// working time to set it right
    pub minutes: f64,
    /// customers it is expected to drive away
    pub customers_lost: f64,
}

/// What setting right costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    /// one waybill once more
    pub fen_per_redelivery: f64,
    /// a minute of customer service
    pub fen_per_minute: f64,
    /// margin that one customer would still have brought
    pub margin_fen_per_customer: f64,
}

/// What one kind costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct KindCost {
    /// the kind
    pub kind: String,
    /// compensation
    pub claims_fen: Fen,
    /// second deliveries
    pub redelivery_fen: Fen,
    /// working time
    pub handling_fen: Fen,
    /// margin of customers lost: an estimate, the others are paid
    pub lost_margin_fen: Fen,
    /// all four
    pub total_fen: Fen,
    /// cost of one case, fen; none without cases
    pub fen_per_case: Option<f64>,
}

/// The cost of all failures, the dearest kind first.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FailureCost {
    /// each kind
    pub kinds: Vec<KindCost>,
    /// all kinds
    pub total_fen: Fen,
    /// of it an estimate: margin of customers lost
    pub estimated_fen: Fen,
    /// spread over all waybills, fen
    pub fen_per_waybill: f64,
}

/// Adds up what failures cost; `waybills` is above 0.
pub fn failure_cost(failures: &[Failure], rates: &Rates, waybills: f64) -> FailureCost {
    let one = |f: &Failure| {
        let redelivery_fen = whole_fen(f.redeliveries * rates.fen_per_redelivery);
        let handling_fen = whole_fen(f.minutes * rates.fen_per_minute);
        let lost_margin_fen = whole_fen(f.customers_lost * rates.margin_fen_per_customer);
        let total_fen = f.claims_fen + redelivery_fen + handling_fen + lost_margin_fen;
        KindCost {
            kind: f.kind.clone(),
            claims_fen: f.claims_fen,
            redelivery_fen,
            handling_fen,
            lost_margin_fen,
            total_fen,
            fen_per_case: (f.cases > 0.0).then(|| total_fen.0 as f64 / f.cases),
        }
    };
    let mut kinds: Vec<KindCost> = failures.iter().map(one).collect();
    kinds.sort_by(|a, b| b.total_fen.cmp(&a.total_fen).then_with(|| a.kind.cmp(&b.kind)));
    let total_fen: Fen = kinds.iter().map(|k| k.total_fen).sum();
    FailureCost {
        estimated_fen: kinds.iter().map(|k| k.lost_margin_fen).sum(),
        fen_per_waybill: total_fen.0 as f64 / waybills,
        total_fen,
        kinds,
    }
}
