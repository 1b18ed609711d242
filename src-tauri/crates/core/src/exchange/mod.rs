//! Exchange (数据交换): machines of one firm meet through files carried by hand. A file holds the state of rows with the stamps
//! of their writes; merging is a join, so that files may come twice, late, in any order or not at all.
//!
//! This room knows declared tables and stamps, and names no table of any domain. The rules are those of `keheng_sync`.

mod adopt;
pub mod api;
mod arrive;
mod collect;
mod coming;
mod conflicts;
mod edit;
mod export;
pub(crate) mod folder;
mod import;
mod life;
mod merge;
mod needed;
#[cfg(test)]
mod older;
mod peers;
mod records;
mod row;
mod show;
#[cfg(test)]
mod simulation;
mod stamps;
#[cfg(test)]
pub(crate) mod tests;
mod travels;
mod unknown;
mod workspace;
mod write;

pub use adopt::adopt;
pub use conflicts::{Choice, Conflict, ConflictSide, Conflicts, ConflictsReq, SettleReq};
pub use edit::{ConflictCard, ConflictField, ConflictReq, FieldKind};
pub(crate) use peers::machines;
pub(crate) use row::Held;
pub(crate) use show::said;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Writing a file for others.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ExchangeExportReq {
    /// token of the chosen place
    pub handle: String,
    /// the machine it is for, by its id: only what that machine had not seen when its last file came; none for everything
    pub peer: Option<String>,
    /// locks the file
    pub passphrase: Option<String>,
}

/// A file was written for others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// name without folder
    pub file: String,
    /// size
    pub bytes: u64,
    /// everything, or only what was new to one machine
    pub full: bool,
    /// rows in it
    pub rows: u64,
    /// this machine
    pub from: String,
    /// the machine it is for; none for everybody
    pub to: Option<String>,
}

/// A file of another machine.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ArrivalReq {
    /// token of the file
    pub handle: String,
    /// opens it, where it is locked
    pub passphrase: Option<String>,
    /// take it in although it deletes or changes a large part of a table
    pub sure: Option<bool>,
}

/// What a file of another machine is, and what it would do or has done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Arrival {
    /// name of the file without folder
    pub file: String,
    /// size
    pub bytes: u64,
    /// who wrote it: machine or person
    pub from: String,
    /// this machine
    pub to: String,
    /// the firm it belongs to
    pub firm: String,
    /// when it was written, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// everything the writer had, or only what was new to one machine
    pub full: bool,
    /// it is of another firm's data, which this file, never exchanged so far, would join
    pub joins: bool,
    /// the writer's newest change that is new here, milliseconds since 1970 UTC
    #[ts(type = "number | null")]
    pub newest: Option<i64>,
    /// the writer's clock is ahead of this one by so many hours; from a day on
    pub clock_ahead_hours: Option<u32>,
    /// tables and parts of tables that a newer program wrote: kept and handed on, but not shown
    pub unknown: Vec<String>,
    /// rows that are not there yet
    pub new: u64,
    /// rows with changed values
    pub changed: u64,
    /// rows that are here as they are there, or newer
    pub same: u64,
    /// values written on both sides without knowing of each other
    pub conflicts: u64,
    /// rows that go
    pub deleted: u64,
    /// rows that come back
    pub revived: u64,
    /// rows deleted on one side and changed on the other: they stay, and somebody is asked
    pub asked: u64,
    /// rows of the file that cannot be read; always 0, since such a file is refused as a whole
    pub refused: u64,
    /// by table, those with something to tell
    pub tables: Vec<ArrivalTable>,
    /// rows that would change, the first of them
    pub rows: Vec<RowChange>,
    /// tables of which more than a fifth would change or go
    pub brakes: Vec<Brake>,
    /// the history's entry, once taken in and where something changed
    pub operation: Option<String>,
}

/// See [`Arrival`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ArrivalTable {
    /// the table: the word `table-<name>`
    pub table: String,
    /// see [`Arrival`]
    pub new: u64,
    /// see [`Arrival`]
    pub changed: u64,
    /// see [`Arrival`]
    pub same: u64,
    /// see [`Arrival`]
    pub conflicts: u64,
    /// see [`Arrival`]
    pub deleted: u64,
    /// see [`Arrival`]
    pub revived: u64,
    /// see [`Arrival`]
    pub asked: u64,
}

/// A large part of a table would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Brake {
    /// the table: the word `table-<name>`
    pub table: String,
    /// rows that change or go
    pub rows: u64,
    /// rows the table has
    pub of: u64,
}

/// What happens to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowFate {
    /// comes
    New,
    /// changes
    Changed,
    /// goes
    Deleted,
    /// comes back
    Revived,
    /// deleted on one side, changed on the other: stays
    Asked,
}

/// One row that would change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RowChange {
    /// the table: the word `table-<name>`
    pub table: String,
    /// the row
    pub id: String,
    /// how it is called; empty where it has no name
    pub label: String,
    /// what happens to it
    pub fate: RowFate,
    /// what differs
    pub parts: Vec<PartChange>,
}

/// A group of values of a row, here and there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PartChange {
    /// the group: the word `part-<table>-<name>`, or `part-<name>`
    pub part: String,
    /// as it is here, ready to be read; empty for a new row
    pub mine: String,
    /// as it is in the file
    pub theirs: String,
    /// both were written without knowing of each other: one of them is kept as a conflict
    pub conflict: bool,
    /// theirs is what stands afterwards
    pub taken: bool,
}

/// The firm's machines, as far as their files came here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Peers {
    /// the firm these data belong to, as 24 characters: files sealed with it are taken
    pub code: String,
    /// files were written or taken in before
    pub exchanged: bool,
    /// by name
    pub peers: Vec<Peer>,
    /// open conflicts
    pub conflicts: u64,
}

/// Another machine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Peer {
    /// its id
    pub id: String,
    /// its name
    pub name: String,
    /// when its last file was written, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// this machine's changes up to then it has, milliseconds since 1970 UTC; none where it has none
    #[ts(type = "number | null")]
    pub has_until: Option<i64>,
    /// operations made here or taken in that it does not have yet
    pub behind: u64,
}

/// The folder that machines put files into for each other.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ExchangeFolder {
    /// its name; none where none was chosen
    pub name: Option<String>,
    /// it can be read now: a stick may be out, a network away
    pub reachable: bool,
    /// files of others, newest first
    pub files: Vec<FolderFile>,
    /// how many of them bring something
    pub fresh: u32,
}

/// A file in the folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FolderFile {
    /// name, by which it is asked for
    pub file: String,
    /// the machine that wrote it; empty where that is locked
    pub from: String,
    /// when it was written, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// size
    pub bytes: u64,
    /// everything, or only what was new to one machine
    pub full: bool,
    /// what it is worth here
    pub state: FolderState,
}

/// What a file of the folder is worth here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FolderState {
    /// it brings something
    New,
    /// a newer file of the same machine brings the same and more
    Older,
    /// all of it is here
    Known,
    /// it continues one that is not here
    Gap,
    /// only its passphrase tells
    Locked,
    /// it has not arrived whole
    Partial,
    /// it belongs to another firm
    Other,
}

/// Begins or ends watching.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FolderWatchReq {
    /// token of a chosen folder; none to stop
    pub handle: Option<String>,
}

/// A file of the folder.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FolderFileReq {
    /// see [`FolderFile::file`]
    pub file: String,
}

/// A place for a new file in the folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FolderPlace {
    /// token
    pub handle: String,
    /// name without folder
    pub name: String,
}

/// The firm's code, typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CodeReq {
    /// 24 characters; blanks and dashes do not count
    pub code: String,
}
