//! Trade-off 权衡: what service costs and saves, by the firm's own months; the zone worth keeping, the optimum and how sure
//! it is, or why it cannot be said.
//!
//! Figures per shipment are in fen with a fraction, because they are averages; sums stay whole.

pub mod api;
mod cases;
mod class;
pub mod edit;
pub mod file;
pub mod fit;
pub mod kept;
pub mod months;
pub mod solve;
mod store;

pub use keheng_calc::tradeoff::{
    curve::Curve,
    fit::{Fit, Move},
    months::Answer,
    response::{Response, Shape},
};

use crate::cases::CaseRow;
pub use crate::cases::rates::Assumptions;
use keheng_base::Month;
use keheng_calc::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a figure of a month comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// counted and costed by the program
    Data,
    /// written by hand
    Hand,
    /// not known
    Missing,
}

/// What part of a month's cost it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// logistics: the books without claims
    Books,
    /// logistics: what waybills carry
    Carried,
    /// logistics: waybills whose cost is not settled yet, as the settled ones cost
    Unsettled,
    /// logistics: work on failures that the books hold as pay, taken out because it counts as failure; negative
    Moved,
    /// failures: money paid
    Paid,
    /// failures: what cases still open will cost, as those settled did
    Open,
    /// failures: work on cases
    Desk,
    /// failures: further attempts at delivery
    Retries,
    /// failures: margin that leaves with customers
    Leaving,
}

/// What a part was counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PartSource")]
pub enum Source {
    /// entries of the books
    Books,
    /// waybills
    Waybills,
    /// the register of cases
    Register,
    /// assumed shares and rates
    Rates,
}

/// A part of a month's cost: `count` times `each_fen` where it is made so.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostPart {
    /// which
    pub kind: PartKind,
    /// counted from
    pub source: Source,
    /// how many
    pub count: Option<f64>,
    /// cost of one, fen
    pub each_fen: Option<f64>,
    /// cost of the month, fen
    pub amount_fen: f64,
}

/// A month as it goes into the fit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MonthRow {
    /// month
    pub month: Month,
    /// shipments without cancelled ones
    pub shipments: u64,
    /// promises that were due
    pub due: u64,
    /// on-time share
    pub service: Option<f64>,
    /// where it comes from
    pub service_origin: Origin,
    /// cost of logistics, fen per shipment
    pub logistics: Option<f64>,
    /// where it comes from
    pub logistics_origin: Origin,
    /// cost of service failures, fen per shipment
    pub service_cost: Option<f64>,
    /// where it comes from
    pub service_cost_origin: Origin,
    /// freight, fen per shipment
    pub freight: Option<f64>,
    /// left out of the fit by hand
    pub excluded: bool,
    /// why something was written by hand
    pub reason: Option<String>,
    /// what the program's own figures are made of; logistics is by shipments, failures by promises that were due
    pub parts: Vec<CostPart>,
}

impl MonthRow {
    /// Whether it takes part in the fit.
    pub fn counts(&self) -> bool {
        !self.excluded && self.service.is_some() && self.logistics.is_some() && self.service_cost.is_some()
    }
}

/// Which customers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct MonthsReq {
    /// only customers of this class; all by default
    pub class: Option<String>,
}

/// What the fit is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MonthsRes {
    /// oldest first
    pub months: Vec<MonthRow>,
    /// the latest rates
    pub assumptions: Assumptions,
    /// all of them, each in force from its month until the next; the first from the beginning
    pub rates: Vec<Assumptions>,
    /// the interview's answers, fen per shipment
    pub interview: Vec<Answer>,
}

/// Asks for a fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FitReq {
    /// only customers of this class; all by default
    pub class: Option<String>,
    /// no month after this one; all by default
    pub until: Option<Month>,
    /// of the resamples; 1 by default
    pub seed: Option<u64>,
    /// also tell what more months would do to the interval
    pub more_data: Option<bool>,
}

/// Asks for the cases of a month.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FailedReq {
    /// month of shipping
    pub month: Month,
}

/// The cases behind a month's failure cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FailedRes {
    /// cases about shipments of the month
    pub total: u64,
    /// the dearest of them
    pub rows: Vec<CaseRow>,
}

/// A fit of the firm's months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FitRes {
    /// fen per shipment
    pub fit: Fit,
    /// the months in the fit, in its order
    pub months: Vec<Month>,
    /// the level kept in the last three of them
    pub now: Option<f64>,
    /// shipments a month, over the last three of them
    pub volume: f64,
    /// freight in the last three of them, fen per shipment
    pub freight: Option<f64>,
    /// the least level that contracts allow
    pub floor: Option<f64>,
}

/// Fits a table of a file: columns `service`, `logistics`, `service_cost` and perhaps `weight`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FitFileReq {
    /// token of the file
    pub handle: String,
    /// of the resamples; 1 by default
    #[serde(default)]
    pub seed: Option<u64>,
}

/// Writes on a month by hand; what is none goes back to what the program finds.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SetMonthReq {
    /// month
    pub month: Month,
    /// on-time share
    #[serde(default)]
    pub service: Option<f64>,
    /// fen per shipment
    #[serde(default)]
    pub logistics: Option<f64>,
    /// fen per shipment
    #[serde(default)]
    pub service_cost: Option<f64>,
    /// leave it out of the fit
    #[serde(default)]
    pub excluded: bool,
    /// why; needed unless everything goes back
    #[serde(default)]
    pub reason: String,
}

/// Answers of the interview; an empty list takes them away.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewReq {
    /// fen per shipment, three to six
    pub answers: Vec<Answer>,
}

/// A what-if on fitted or text-book curves: no data, no resamples, quick enough for a slider.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SolveReq {
    /// curves, fen per shipment; those of the classroom by default
    #[serde(default)]
    pub curve: Option<Curve>,
    /// levels to look at; those of the classroom by default
    #[serde(default)]
    pub domain: Option<Interval>,
    /// the level kept today
    pub now: f64,
    /// the least level that contracts allow
    #[serde(default)]
    pub floor: Option<f64>,
    /// cost of logistics times this; 1 by default
    #[serde(default)]
    pub logistics_factor: Option<f64>,
    /// cost of service failures times this; 1 by default
    #[serde(default)]
    pub service_factor: Option<f64>,
    /// how sales answer
    #[serde(default)]
    pub response: Option<Response>,
}

/// What a picture of the trade-off shows.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Scenario {
    /// the curves of the classroom instead of the firm's months
    pub classroom: bool,
    /// only customers of this class; all by default
    pub class: Option<String>,
    /// no month after this one; all by default
    pub until: Option<Month>,
    /// cost of logistics times this; 1 by default
    pub logistics_factor: Option<f64>,
    /// cost of service failures times this; 1 by default
    pub service_factor: Option<f64>,
    /// the least level that contracts allow; the firm's own by default
    pub floor: Option<f64>,
    /// a level that is tried, with a rule to drag
    pub level: Option<f64>,
}

/// A level and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Position {
    /// service level
    pub service: f64,
    /// money per shipment
    pub logistics: f64,
    /// money per shipment
    pub service_cost: f64,
    /// money per shipment
    pub total: f64,
    /// one more point costs in logistics, money per shipment
    pub marginal_cost: f64,
    /// one more point saves in failures, money per shipment
    pub marginal_saving: f64,
    /// sales as a multiple of today's
    pub sales: Option<f64>,
    /// money per shipment of today
    pub revenue: Option<f64>,
    /// money per shipment of today
    pub profit: Option<f64>,
}

/// What one more point costs on balance.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PointPrice {
    /// from this level
    pub from: f64,
    /// to this one
    pub to: f64,
    /// change of the total, money per shipment
    pub price: f64,
}

/// The answer to a what-if.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SolveRes {
    /// curves after the factors
    pub curve: Curve,
    /// level of least total
    pub best: Position,
    /// it lies at an end of the domain: no optimum inside
    pub at_edge: bool,
    /// levels within 5 % of the least total
    pub zone: Interval,
    /// the least total that contracts allow, where they forbid the best
    pub bound: Option<Position>,
    /// today
    pub now: Position,
    /// the level of greatest profit
    pub most_profit: Option<Position>,
    /// prices of single points, from low to high
    pub points: Vec<PointPrice>,
}
