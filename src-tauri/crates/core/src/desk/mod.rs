//! The desk (工作台): which file lies open, the preferences of this machine, the firm's settings, history and jobs.

pub mod api;
mod audited;
pub(crate) mod backups;
mod file;
mod history;
pub(crate) mod imports;
mod restore;
mod second;
mod whole;

pub use audited::{AuditChain, AuditPage};
pub use backups::{BackupEntry, BackupOf, BackupReq, Backups, FolderReq, SecondFolder};
pub use file::describe;
pub use history::undone;
pub(crate) use whole::whole;

use crate::{lock::Standing, settings::Settings};
use keheng_base::{Day, Fault};
use keheng_words::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Light, dark, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// follow the system
    #[default]
    System,
    /// dark on light
    Light,
    /// light on dark
    Dark,
}

/// Preferences of this machine; never exchanged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// none until the first start is over
    pub language: Option<Lang>,
    /// colours
    pub theme: Theme,
    /// projector mode
    pub projector: bool,
    /// zoom in per cent, 75 to 250
    pub zoom: Option<u32>,
    /// what the page wants to remember (section, columns, filters), by its own keys
    pub page: BTreeMap<String, String>,
}

/// A change of preferences: what is absent stays.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PreferencesPatch {
    /// see [`Preferences`]
    pub language: Option<Lang>,
    /// see [`Preferences`]
    pub theme: Option<Theme>,
    /// see [`Preferences`]
    pub projector: Option<bool>,
    /// see [`Preferences`]
    pub zoom: Option<u32>,
    /// keys to set; an empty text removes the key
    pub page: Option<BTreeMap<String, String>>,
}

/// The open file, described.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FileInfo {
    /// file name without folder
    pub name: String,
    /// size on disk, WAL included
    pub bytes: u64,
    /// living customers
    pub customers: u64,
    /// living shipments
    pub shipments: u64,
    /// living
    pub cases: u64,
    /// first and last day of shipping
    pub first_day: Option<Day>,
    /// see `first_day`
    pub last_day: Option<Day>,
    /// true for the sample firm
    pub sample: bool,
    /// time of the newest backup, milliseconds since 1970 UTC
    #[ts(type = "number | null")]
    pub last_backup_ms: Option<i64>,
    /// size of the newest backup
    pub last_backup_bytes: Option<u64>,
    /// a pending undo: the operation's code
    pub undo: Option<String>,
    /// a pending redo: the operation's code
    pub redo: Option<String>,
}

/// What the page needs to begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DeskState {
    /// version of the application
    pub version: String,
    /// preferences of this machine
    pub preferences: Preferences,
    /// the open file; none until the first choice
    pub file: Option<FileInfo>,
    /// settings of the firm, part of the file
    pub settings: Option<Settings>,
    /// why the file of the last time could not be opened
    pub trouble: Option<Fault>,
    /// the lock of the window; while it is locked, nothing else of this is told but version, language and looks
    pub lock: Standing,
}

/// The first choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    /// look around with a sample firm
    Sample,
    /// begin an own file
    Own,
}

/// A native file choice, by the token the shell gave for it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OnHandle {
    /// token of a chosen file
    pub handle: String,
}

/// See [`Start`].
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StartReq {
    /// what to begin with
    pub choice: Start,
}

/// A file just written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Written {
    /// name without folder
    pub file: String,
    /// size
    pub bytes: u64,
}

/// Where to write; none means the usual place.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct MaybeHandle {
    /// token of a chosen place
    pub handle: Option<String>,
}

/// How many entries, newest first.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryReq {
    /// at most this many, up to 1,000
    pub limit: u32,
}

/// One operation of the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HistoryEntry {
    /// transaction
    pub id: String,
    /// what was done: the word `op-<code>`
    pub op: String,
    /// for an undo or redo: the operation it is about
    pub of: Option<String>,
    /// milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// who
    pub by: String,
    /// free text of the operation, such as file names
    pub note: String,
    /// rows touched per table
    pub touched: BTreeMap<String, u64>,
    /// it can be undone now
    pub live: bool,
}

/// What an undo or redo did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Undone {
    /// the operations taken back or done again
    pub undone: Vec<HistoryEntry>,
    /// rows or values kept because a later operation changed them
    pub kept: u64,
}

/// One operation by its transaction.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RevertReq {
    /// transaction
    pub id: String,
}

/// A long job was started; its end comes as an event and can be asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JobStarted {
    /// the job
    pub job: u32,
}

/// One job.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JobReq {
    /// the job
    pub job: u32,
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JobState {
    /// the job
    pub job: u32,
    /// its kind: the word `job-<kind>`
    pub kind: String,
    /// 0 to 1; none while unknown
    pub progress: Option<f64>,
    /// rows done so far
    pub rows: u64,
    /// estimated seconds left
    pub seconds_left: Option<f64>,
    /// set once the job is over
    pub end: Option<JobEnd>,
}

/// How a job ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum JobEnd {
    /// finished; the result is the response of the method that started it
    Done {
        /// as documented at the method
        #[ts(type = "unknown")]
        result: serde_json::Value,
    },
    /// cancelled; the file is as before
    Cancelled,
    /// failed; the file is as before
    Failed {
        /// why
        fault: Fault,
    },
}

/// Findings of a check of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CheckReport {
    /// nothing was found
    pub ok: bool,
    /// what was found
    pub findings: Vec<Fault>,
}

/// The logical content as one number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DigestRes {
    /// hexadecimal BLAKE3
    pub digest: String,
}
