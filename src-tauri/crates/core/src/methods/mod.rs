//! Methods 信息收集: ways of learning about customers beside the questionnaire, each study with its plan and what came of it.
//!
//! A study belongs to a method of the registry ([`registry::METHODS`]). Its plan is one register; everything that happens
//! in it is a row of its own ([`StudyEntry`]), so that two machines that carry files to each other merge event by event.
//! What is common to all methods is here: listing, planning, ending, deleting. What a method makes of its entries is its
//! own folder's, with verbs of its own.

pub mod api;
pub mod delphi;
mod edit;
pub mod experiment;
pub mod group;
pub mod interview;
mod list;
pub mod observation;
mod planner;
pub mod registry;
mod store;
pub(crate) mod tabled;
#[cfg(test)]
mod tests;
mod to_survey;

pub(crate) use edit::save;
pub use planner::{MethodAdvice, MethodAdviseReq, MethodAdviseRes, MethodFit, MethodGoal};

use crate::surveys::Survey;
pub use edit::BY_HAND;
use keheng_base::{Day, Id};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// Marker of study ids.
#[derive(Clone, Copy, Debug)]
pub struct Study;

/// Marker of entry ids.
#[derive(Clone, Copy, Debug)]
pub struct Entry;

/// A study in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StudyRow {
    /// identity
    pub id: Id<Study>,
    /// method, an id of the registry; its words are `method-<kind>`
    pub kind: String,
    /// heading
    pub title: String,
    /// questionnaire it belongs to, where that is still there
    pub survey: Option<Id<Survey>>,
    /// day it was made
    pub created: Day,
    /// day it was ended; none while it goes on
    pub closed: Option<Day>,
    /// where it stands, in the user's language
    pub summary: String,
}

/// The studies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StudiesRes {
    /// newest first
    pub studies: Vec<StudyRow>,
    /// methods a study can be made of, in the order of the menu
    pub kinds: Vec<String>,
}

/// One study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StudyReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
}

/// A study with its plan. What a method makes of its entries is asked for with the method's own verbs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StudyDetail {
    /// as in the list
    pub row: StudyRow,
    /// the method's own plan
    #[ts(type = "unknown")]
    pub plan: Value,
    /// what was noted, oldest first
    pub entries: u32,
}

/// A new study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct StudyAddReq {
    /// method
    pub kind: String,
    /// heading, 1..=200 characters
    pub title: String,
    /// questionnaire it belongs to
    #[serde(default)]
    pub survey: Option<Id<Survey>>,
    /// the method's own plan; the method's beginning when absent
    #[serde(default)]
    #[ts(optional, type = "unknown")]
    pub plan: Option<Value>,
}

/// Identity of a new study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StudyId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Study>,
}

/// A study as it is to be. What is absent stays as it is.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct StudySaveReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// heading
    #[serde(default)]
    pub title: Option<String>,
    /// questionnaire it belongs to
    #[serde(default)]
    pub survey: Option<Id<Survey>>,
    /// it belongs to no questionnaire any more
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub no_survey: bool,
    /// the whole plan
    #[serde(default)]
    #[ts(optional, type = "unknown")]
    pub plan: Option<Value>,
}

/// Ends or resumes a study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StudyCloseReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// false resumes
    pub closed: bool,
}

/// An entry of a study.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StudyEntryReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// which
    #[ts(type = "string")]
    pub entry: Id<Entry>,
}

/// Something that happened in a study.
#[derive(Clone, Debug, PartialEq)]
pub struct StudyEntry {
    /// identity
    pub id: Id<Entry>,
    /// what kind of event, in the method's own terms
    pub kind: String,
    /// who saw, answered or took part: a name of the study, or a label that tells nobody who it is
    pub who: String,
    /// what it is about, counted in the method's own way: a unit, a parcel, a round
    pub number: u32,
    /// when, milliseconds since 1970
    pub at: i64,
    /// the method's own figures
    pub body: Value,
}
