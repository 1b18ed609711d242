//! Which rule would have been right: the past replayed. Histories are cut at days gone by, every rule speaks from what was
//! known then, and what came decides, purpose by purpose.
//!
//! Purposes: who will not come back (lapse), how much comes in all (totals) and from each (customers), and who brings most
//! (top). A rule is picked by what it did, never by what it is.

mod rank;
mod replay;
#[cfg(test)]
mod tests;

pub use rank::{Auc, auc, capture};
pub use replay::{Plan, replay};

use keheng_base::{Day, Fault};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule that says who will not come back, the simplest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LapseRule")]
pub enum Rule {
    /// the longer silent
    Silence,
    /// the more purchases are missing in the last third of its time
    Trend,
    /// the less alive by the model
    Alive,
    /// the mean of their ranks
    Combined,
}

/// What future purchases are told by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ForecastBy")]
pub enum By {
    /// each customer's own rate so far
    PlainRate,
    /// BG/NBD and gamma-gamma
    Model,
}

/// What the best customers are told by, the simplest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "TopBy")]
pub enum Score {
    /// money so far, as ABC ranks
    PastMoney,
    /// purchases so far
    Frequency,
    /// days since the last purchase
    Recency,
    /// purchases to come by the model
    Expected,
    /// their money by the models
    Value,
}

/// How well a rule told who did not come back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RuleAuc {
    /// which
    pub rule: Rule,
    /// see [`Auc`]
    pub auc: f64,
    /// its standard error
    pub error: f64,
}

/// What a limit flags.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Flagged {
    /// which rule
    pub rule: Rule,
    /// silent longer than this, or alive with less than this probability
    pub limit: f64,
    /// customers beyond the limit
    #[ts(type = "number")]
    pub flagged: usize,
    /// of these, the share that did not come back; none where nobody is flagged
    pub precision: Option<f64>,
    /// of those who did not come back, the share flagged; none where everybody did
    pub recall: Option<f64>,
}

/// What the best customers of a score brought.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Captured {
    /// the best by what
    pub score: Score,
    /// this share of the customers
    pub top: f64,
    /// of all purchases that came, 0..1
    pub purchases: f64,
    /// of all money that came, 0..1
    pub money: f64,
}

/// Forecast against what came.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Forecast {
    /// by what
    pub by: By,
    /// purchases foretold
    pub purchases: f64,
    /// money foretold
    pub money: f64,
    /// mean absolute error of purchases, a customer
    pub mae: f64,
}

/// One cut.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cut {
    /// the last day that was known
    pub day: Day,
    /// customers known then
    pub customers: usize,
    /// of these with a repeat: those who can lapse
    pub repeaters: usize,
    /// of these, who did not come back
    pub lapsed: usize,
    /// purchases that came
    pub purchases: u64,
    /// money that came
    pub money: f64,
    /// those rules that can be judged
    pub rules: Vec<RuleAuc>,
    /// what limits flag
    pub flagged: Vec<Flagged>,
    /// what the best brought
    pub captured: Vec<Captured>,
    /// plain rates, and the model where the data carried it
    pub forecasts: Vec<Forecast>,
    /// why the model was not used
    pub doubts: Vec<Fault>,
}

/// The best of each purpose over all cuts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Picks {
    /// who will not come back: the simplest rule that is not clearly worse than the best (within its standard error;
    /// L. Breiman and others, *Classification and Regression Trees*, 1984, § 3.4.3)
    pub lapse: Option<Rule>,
    /// how much comes in all: the least error of the purchases of all cuts
    pub totals: Option<By>,
    /// from each customer: the least mean absolute error
    pub customers: Option<By>,
    /// who brings most: for each share of the customers the simplest score that captured as much money as the best, less
    /// half a hundredth of the whole
    pub top: Vec<(f64, Score)>,
}

/// All cuts and what they pick.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// in order of their days
    pub cuts: Vec<Cut>,
    /// see [`Picks`]
    pub picks: Picks,
}
