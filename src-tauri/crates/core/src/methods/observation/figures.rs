//! What observation asks and answers: longer than other files, because the four kinds of sheets answer in one shape.

use super::ObservationPlan;
use crate::methods::{Entry, Study};
use keheng_base::{Day, Id, Minutes};
use keheng_calc::{stats::proportion::Interval, survey::agreement::Kappa};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Starts or stops somebody's clock.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WatchReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// observer
    pub who: String,
    /// false stops
    pub on: bool,
}

/// A mark.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StrokeReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// observer
    pub who: String,
    /// uid of the category; none where the unit was not seen
    pub category: Option<String>,
}

/// Somebody of a study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhoReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// observer
    pub who: String,
}

/// Another category for a unit.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JudgeReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// observer
    pub who: String,
    /// number of the unit
    pub unit: u32,
    /// uid of the category; none where the unit was not seen
    pub category: Option<String>,
}

/// A stage of a parcel.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct StageReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// who sent it
    pub who: String,
    /// number of the parcel
    pub parcel: u32,
    /// uid of the stage
    pub stage: String,
    /// when it came there
    pub at: Minutes,
    /// what was seen
    #[serde(default)]
    #[ts(as = "Option<String>")]
    pub remark: String,
}

/// Something that somebody did.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ActReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// a label for the person
    pub who: String,
    /// uid of the act
    pub act: String,
    /// how long
    pub seconds: u32,
    /// when it began; now when absent
    #[serde(default)]
    pub at: Option<Minutes>,
    /// what was seen
    #[serde(default)]
    #[ts(as = "Option<String>")]
    pub remark: String,
}

/// Identity of a note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ObservationId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Entry>,
}

/// A study of observation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ObservationRes {
    /// what is to be observed
    pub plan: ObservationPlan,
    /// the present, milliseconds since 1970, to let clocks run on
    #[ts(type = "number")]
    pub now: i64,
    /// notes of all kinds
    pub notes: u32,
    /// of a tally
    pub tally: Option<TallyRes>,
    /// of a diary
    pub diary: Option<DiaryRes>,
    /// of a log
    pub log: Option<LogRes>,
}

/// Marks against the clock.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TallyRes {
    /// marks with a category
    pub marks: u32,
    /// units that were not seen
    pub missed: u32,
    /// in alphabetical order
    pub observers: Vec<TallyObserver>,
    /// in the order of the sheet
    pub categories: Vec<TallyCategory>,
    /// where observers judge the same units and at least two did
    pub agreement: Option<Agreement>,
}

/// Somebody who makes marks.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TallyObserver {
    /// name or label
    pub who: String,
    /// since when the clock runs, milliseconds since 1970; none where it stands
    #[ts(type = "number | null")]
    pub running: Option<i64>,
    /// time watched up to now, milliseconds
    #[ts(type = "number")]
    pub watched_ms: i64,
    /// marks, with those for units not seen
    pub marks: u32,
    /// number of the unit the next mark is about
    pub next: u32,
}

/// A category of a tally.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TallyCategory {
    /// which
    pub uid: String,
    /// marks
    pub marks: u32,
    /// marks by observer, in their order
    pub by: Vec<u32>,
    /// of all marks, 0..1
    pub share: Option<f64>,
    /// of the share, 95 %, Wilson; none where several judge the same units
    pub interval: Option<Interval>,
    /// marks made while the clock ran, per hour that somebody watched
    pub per_hour: Option<f64>,
    /// lower end of the rate, 95 %, exact Poisson; none as above
    pub per_hour_from: Option<f64>,
    /// upper end
    pub per_hour_to: Option<f64>,
}

/// Which κ was computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementMeasure {
    /// of two observers
    Cohen,
    /// of more
    Fleiss,
}

/// Words for a κ, after Landis and Koch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementLevel {
    /// below 0
    Poor,
    /// to 0.2
    Slight,
    /// to 0.4
    Fair,
    /// to 0.6
    Moderate,
    /// to 0.8
    Substantial,
    /// above
    AlmostPerfect,
}

/// What may be built on an α, after Krippendorff.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AlphaLevel {
    /// from 0.8
    Reliable,
    /// from 0.667: conclusions with care
    Tentative,
    /// below
    Unreliable,
}

/// How far observers agree.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Agreement {
    /// in the order of the marks below
    pub observers: Vec<String>,
    /// units that at least two judged
    pub units: u32,
    /// units that all judged: what κ is of
    pub complete: u32,
    /// which κ
    pub measure: AgreementMeasure,
    /// κ, 95 %; none where chance alone would give full agreement
    pub kappa: Option<Kappa>,
    /// in words
    pub level: Option<AgreementLevel>,
    /// Krippendorff's α, nominal
    pub alpha: Option<f64>,
    /// of α, 95 %, units drawn again 500 times
    pub alpha_interval: Option<Interval>,
    /// in words
    pub alpha_level: Option<AlphaLevel>,
    /// of two observers: rows the first's categories, columns the second's
    pub table: Vec<Vec<u32>>,
    /// units on which they differ
    pub differing: u32,
    /// the first 100 of these
    pub apart: Vec<AgreementUnit>,
}

/// A unit on which observers differ.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct AgreementUnit {
    /// number
    pub unit: u32,
    /// uid of the category by observer; none where not judged
    pub marks: Vec<Option<String>>,
}

/// Mystery parcels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DiaryRes {
    /// by number
    pub parcels: Vec<DiaryParcel>,
    /// neighbouring stages, in the order of the sheet
    pub legs: Vec<DiaryLeg>,
    /// number of the next parcel
    pub next: u32,
}

/// A mystery parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DiaryParcel {
    /// number
    pub parcel: u32,
    /// who sent it
    pub who: String,
    /// from the first noted stage to the last, minutes; none with one stage
    #[ts(type = "number | null")]
    pub total: Option<i64>,
    /// in the order of the sheet
    pub steps: Vec<DiaryStep>,
}

/// A stage that was noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DiaryStep {
    /// the note
    pub entry: Id<Entry>,
    /// uid
    pub stage: String,
    /// when
    pub at: Minutes,
    /// minutes since the noted stage before
    #[ts(type = "number | null")]
    pub since: Option<i64>,
    /// what was seen
    pub remark: String,
}

/// From a stage to the next, minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DiaryLeg {
    /// uid
    pub from: String,
    /// uid
    pub to: String,
    /// parcels
    pub n: u32,
    /// median
    pub median: f64,
    /// shortest
    pub least: f64,
    /// longest
    pub most: f64,
}

/// A log of behaviour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LogRes {
    /// in the order of the sheet
    pub acts: Vec<LogAct>,
    /// in alphabetical order
    pub people: Vec<LogPerson>,
    /// the last first
    pub rows: Vec<LogRow>,
}

/// Acts of a kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LogAct {
    /// which
    pub uid: String,
    /// times
    pub n: u32,
    /// together
    #[ts(type = "number")]
    pub seconds: u64,
    /// of all time recorded, 0..1
    pub share: Option<f64>,
    /// seconds
    pub median: Option<f64>,
    /// people who did it
    pub people: u32,
}

/// A person of the log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LogPerson {
    /// label
    pub who: String,
    /// acts
    pub n: u32,
    /// together
    #[ts(type = "number")]
    pub seconds: u64,
}

/// An act.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LogRow {
    /// the note
    pub entry: Id<Entry>,
    /// label of the person
    pub who: String,
    /// uid
    pub act: String,
    /// when it began
    pub at: Minutes,
    /// how long
    pub seconds: u32,
    /// what was seen
    pub remark: String,
}

/// Traces by group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TracesRes {
    /// first day looked at; none without data
    pub from: Option<Day>,
    /// last day
    pub to: Option<Day>,
    /// last day on which anything happened: what "unsigned" is judged at
    pub as_of: Option<Day>,
    /// months in order, else most shipments first
    pub groups: Vec<TraceRow>,
    /// all together
    pub total: TraceRow,
}

/// Traces of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TraceRow {
    /// month, destination or product; none where the files do not say
    pub group: Option<String>,
    /// shipments
    #[ts(type = "number")]
    pub shipments: u64,
    /// with something wrong noted
    pub troubled: TraceShare,
    /// nobody has signed for them in time
    pub unsigned: TraceShare,
    /// complaints
    #[ts(type = "number")]
    pub complaints: u64,
    /// of these, by customers who had complained shortly before
    pub repeated: TraceShare,
}

/// k of n.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TraceShare {
    /// how many
    #[ts(type = "number")]
    pub k: u64,
    /// of how many
    #[ts(type = "number")]
    pub n: u64,
    /// k/n, 0..1
    pub share: Option<f64>,
    /// 95 %, Wilson
    pub interval: Option<Interval>,
    /// the whole interval lies above the share of all groups together: worth a look first
    pub above: bool,
}
