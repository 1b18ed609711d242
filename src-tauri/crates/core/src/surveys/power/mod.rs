//! Live power: what difference the answers can tell by now, how many more a smaller one takes, and a guard against
//! looking until something is found.
//!
//! A survey has one plan: the comparison it is collected for, the difference that matters and how many answers are to come.
//! Sizes and power are computed without the difference itself, so they can be watched as often as one likes. The
//! difference is told by a look, and a look is written down: it spends a part of the error that is allowed
//! ([`keheng_calc::survey::peeking`]), and only a difference beyond that look's bound is a finding. With all planned answers
//! there, or something found, looking has ended.

mod look;
mod measure;
mod plan;
mod read;
#[cfg(test)]
mod tests;

pub use look::look;
pub use plan::{plan, plan_delete};
pub use read::power;

use super::{Survey, store::MILLIONTHS};
use keheng_base::{Id, Minutes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How sure a finding is: the error allowed over all looks, two-sided.
pub(crate) const ALPHA: f64 = 0.05;
/// The probability wanted to find a difference that is there.
const WANTED: f64 = 0.8;

/// What is compared: means, or shares.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// id of a variable that is a figure, as in analyses; of one that makes groups where shares are compared
    pub outcome: String,
    /// groups of the outcome that count as a hit, so that shares are compared: the two highest points, a yes; none where
    /// means are compared
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<String>>")]
    pub share: Vec<String>,
    /// id of a variable that tells people apart
    pub grouping: String,
    /// id of its first group
    pub one: String,
    /// id of the other
    pub other: String,
}

/// Asks what can be told by now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PowerReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// what is compared; the plan's when absent, else what is likeliest meant
    #[serde(default)]
    pub of: Option<Comparison>,
    /// the difference that matters, in the unit of the outcome, of shares 0..1; the plan's when absent, else half a standard
    /// deviation, or a tenth of a share
    #[serde(default)]
    pub difference: Option<f64>,
}

/// What can be told by now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyPower {
    /// what is compared; none where the survey measures nothing or tells nobody apart
    pub of: Option<Comparison>,
    /// what is known without the difference itself; none as above
    pub now: Option<PowerNow>,
    /// the plan with its looks
    pub plan: Option<PlanState>,
}

/// Sizes and power.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PowerNow {
    /// words of the outcome and of both groups, in the user's language
    pub labels: [String; 3],
    /// answers of both groups
    pub answers: [u32; 2],
    /// standard deviation within groups
    pub deviation: f64,
    /// share of hits in both groups together; none where means are compared
    pub share: Option<f64>,
    /// too few answers to know it: a quarter of the scale, or a half as share, is assumed
    pub assumed: bool,
    /// the difference that matters
    pub difference: f64,
    /// probability to find it with the answers there are, 0..1; none below two a group
    pub power: Option<f64>,
    /// the least difference found with a probability of .8; none as above
    pub detectable: Option<f64>,
    /// answers each group needs for the difference that matters
    pub needed: Option<f64>,
    /// smaller differences than now, with what they take
    pub smaller: Vec<PowerStep>,
}

/// What a difference takes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PowerStep {
    /// difference, in the unit of the outcome
    pub difference: f64,
    /// answers each group needs
    pub needed: f64,
    /// of these, still missing in both groups
    pub missing: [f64; 2],
}

/// Fixes the comparison a survey is collected for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PlanReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// what is compared
    pub of: Comparison,
    /// the difference that matters, above 0
    pub difference: f64,
    /// answers of both groups together that will decide; what the difference takes when absent
    #[serde(default)]
    pub answers: Option<u32>,
    /// how often one means to look, the last time included: 1 to 20
    pub looks: u32,
}

/// A plan as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PlanState {
    /// what is compared
    pub of: Comparison,
    /// words of the outcome and of both groups, in the user's language
    pub labels: [String; 3],
    /// the difference that matters
    pub difference: f64,
    /// answers planned
    pub answers: u32,
    /// looks planned
    pub looks_planned: u32,
    /// answers by now, groups of different size counting as two of their harmonic mean
    pub counted: f64,
    /// counted ÷ planned, at most 1
    pub information: f64,
    /// error spent by the looks up to now, 0..α
    pub spent: f64,
    /// answers at which the next look is planned; none where looking has ended
    pub next: Option<u32>,
    /// looks, the first first
    pub looks: Vec<LookRow>,
    /// what may be said; none before the first look
    pub verdict: Option<PlanVerdict>,
    /// a look would see more than the last one did, and looking has not ended
    pub may_look: bool,
}

/// What looks may say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanVerdict {
    /// the difference is real: collecting may stop
    Found,
    /// no verdict is allowed yet
    GoOn,
    /// all planned answers are there, and no difference is to be seen
    NotFound,
}

/// A look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LookRow {
    /// when
    pub at: Minutes,
    /// answers of both groups
    pub answers: [u32; 2],
    /// mean or share of the first group less that of the other
    pub difference: f64,
    /// difference in standard errors
    pub z: f64,
    /// |z| must be above it; none for a look after the end
    pub bound: Option<f64>,
    /// two-sided probability of such a difference by chance, if this were the only look
    pub p: f64,
    /// p must be below it; none as above
    pub allowed: Option<f64>,
    /// error spent up to this look; none as above
    pub spent: Option<f64>,
    /// it found the difference
    pub found: bool,
}
