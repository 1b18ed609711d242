//! What an experiment asks and answers.

use super::ExperimentPlan;
use crate::{customers::Customer, methods::Study};
use keheng_base::Id;
use keheng_calc::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An experiment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentRes {
    /// what is planned
    pub plan: ExperimentPlan,
    /// results each arm needs; none where no number is enough
    pub needed: Option<u32>,
    /// error each comparison may make
    pub alpha_each: f64,
    /// customers who could take part; none where it is by numbers
    pub eligible: Option<u32>,
    /// the list was drawn
    pub drawn: bool,
    /// in the order of the plan
    pub arms: Vec<ExperimentGroup>,
    /// looks taken, the first first
    pub looks: Vec<ExperimentLook>,
    /// error that so many looks would make if each were judged as if it were the only one; none below two looks
    pub unguarded: Option<f64>,
    /// what the last look may decide; none before the first
    pub verdict: Option<ExperimentVerdict>,
}

/// An arm and who is in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentGroup {
    /// uid
    pub uid: String,
    /// people
    pub people: u32,
    /// of these, with a result
    pub results: u32,
}

/// What may be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExperimentVerdict {
    /// a difference is there: the experiment may stop
    Found,
    /// not yet: more results must come
    GoOn,
    /// all planned results are there, and no difference can be seen
    NotFound,
}

/// A look at the results.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentLook {
    /// when, milliseconds since 1970
    #[ts(type = "number")]
    pub at: i64,
    /// results compared
    pub results: u32,
    /// share of the planned results, 0..1
    pub information: f64,
    /// error spent up to here by each comparison
    pub spent: f64,
    /// a difference is believed where its probability is below it
    pub nominal_p: f64,
    /// of each arm after the first, in the order of the plan
    pub comparisons: Vec<ExperimentComparison>,
}

/// What the difference is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExperimentWorth {
    /// the whole interval is beyond the smallest difference worth knowing
    Beyond,
    /// the whole interval is within it: whatever there is, it is not worth it
    Within,
    /// neither
    Open,
}

/// An arm against the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentComparison {
    /// uid of the arm
    pub arm: String,
    /// results: of the first arm, of this
    pub results: [u32; 2],
    /// shares or means: of the first arm, of this
    pub figures: [f64; 2],
    /// this less the first
    pub difference: f64,
    /// in standard errors: pooled z of shares, or what Welch's t is worth
    pub z: f64,
    /// two-sided: of the pooled z of shares, or Welch's; none where nothing varies
    pub p: Option<f64>,
    /// of figures, by ranks (Mann-Whitney); none for shares or where nothing varies
    pub p_ranks: Option<f64>,
    /// of the difference, at the level that this look may spend: Newcombe's of shares, Welch's of means
    pub interval: Option<Interval>,
    /// against the smallest difference worth knowing
    pub worth: ExperimentWorth,
    /// what this comparison may decide
    pub verdict: ExperimentVerdict,
}

/// Who takes part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentPeople {
    /// by number
    pub people: Vec<ExperimentPerson>,
}

/// Somebody who takes part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentPerson {
    /// number
    pub number: u32,
    /// name of the customer when the list was drawn; empty for a number
    pub name: String,
    /// the customer; none for a number
    pub customer: Option<Id<Customer>>,
    /// class when the list was drawn; empty for none
    pub class: String,
    /// uid of the arm
    pub arm: String,
    /// result
    pub value: Option<f64>,
}

/// Results that were typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperimentNoteReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// by number of the person
    pub results: Vec<ExperimentResult>,
}

/// A result.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperimentResult {
    /// number of the person
    pub number: u32,
    /// 0 or 1 for a share; none takes the result out
    pub value: Option<f64>,
}

/// What came of results.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ExperimentNoted {
    /// results now
    pub results: u32,
    /// results that are new or another than before
    pub changed: u32,
}

/// Where the list goes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExperimentListReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// a CSV file or a workbook
    pub handle: String,
}
