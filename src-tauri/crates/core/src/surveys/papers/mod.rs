//! Answers on paper 纸质答卷, keyed in by hand, twice where it matters.
//!
//! A paper has the number that is written on it. Whoever keys it first makes the answer, which counts at once; whoever
//! keys it a second time does so without seeing the first, and each cell on which both differ is settled with the paper
//! in hand. The share of cells on which two people differ tells how good the keying is: see [`PapersRes::rate`].

pub(super) mod delete;
pub(super) mod file;
pub(super) mod key;
pub(super) mod list;
mod reading;
pub(super) mod settle;
pub(super) mod sheet;
pub(super) mod store;
#[cfg(test)]
mod tests;

use super::Survey;
use crate::App;
use keheng_base::{Fault, Id, Minutes};
use keheng_calc::stats::proportion::Interval;
use keheng_form::{Answers, Datum, Holds, Text, Uid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The largest number a paper may have.
pub(super) const MOST: u32 = 99_999;

/// The number behind the last paper that came in. Faults: `no_such_survey`, `survey_not_published`.
pub(super) fn after_last(app: &App, id: Id<Survey>) -> Result<u32, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let known = store::Known::read(&conn, id)?;
    Ok(store::papers(&conn, &known)?.last().map_or(1, |paper| paper.number + 1))
}

/// Where a paper stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperState {
    /// keyed once
    Keyed,
    /// keyed twice, both alike
    Confirmed,
    /// keyed twice, not alike: the first keying counts until it is settled
    Differing,
    /// keyed twice, not alike, and settled with the paper in hand
    Settled,
}

/// A paper in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperRow {
    /// number on it
    pub paper: u32,
    /// version it was printed from
    pub version: u32,
    /// where it stands
    pub state: PaperState,
    /// when it was first keyed
    pub keyed: Minutes,
    /// cells filled in the answer that counts
    pub filled: u32,
    /// cells on which both keyings differ, settled or not
    pub differences: u32,
}

/// The papers of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PapersRes {
    /// by number
    pub papers: Vec<PaperRow>,
    /// keyed once
    pub keyed: u32,
    /// keyed twice, alike
    pub confirmed: u32,
    /// to be settled
    pub differing: u32,
    /// settled
    pub settled: u32,
    /// the number to go on with; none when all are taken
    pub next: Option<u32>,
    /// cells of papers keyed twice that at least one of both filled: what both left blank was not keyed, and counting
    /// it would flatter
    pub compared: u32,
    /// of these, cells on which both differ
    pub differed: u32,
    /// differed / compared; none before anything was compared
    pub rate: Option<f64>,
    /// of the rate, 95 %, Wilson
    pub interval: Option<Interval>,
}

/// A paper.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// number on it
    pub paper: u32,
}

/// One paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperRes {
    /// as in the list
    pub row: PaperRow,
    /// the answer that counts
    pub answers: Answers,
    /// cells on which both keyings differ, in the order of the paper
    pub differences: Vec<PaperDifference>,
}

/// A cell on which two keyings differ. What is absent was left blank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PaperDifference {
    /// key of the cell
    pub key: String,
    /// words of the question, then of row and side
    pub label: Vec<Text>,
    /// who keyed first
    pub first: Option<Datum>,
    /// who keyed second
    pub second: Option<Datum>,
    /// what counts, once it is settled
    pub settled: Option<Datum>,
}

/// The cells of a version, for whoever keys its papers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PaperSheetReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// version it was printed from; the newest when absent
    #[serde(default)]
    pub version: Option<u32>,
}

/// What is to be keyed, in the order of the paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperSheet {
    /// version
    pub version: u32,
    /// versions there are, oldest first
    pub versions: Vec<u32>,
    /// questions with something to key
    pub questions: Vec<PaperQuestion>,
}

/// A question on paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperQuestion {
    /// uid
    pub question: Uid,
    /// number printed before it
    pub number: u32,
    /// its words
    pub text: Text,
    /// its cells
    pub cells: Vec<PaperCell>,
}

/// A cell on paper.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperCell {
    /// key in the answers
    pub key: String,
    /// name in files that are keyed
    pub name: String,
    /// words of row and side; empty where the question has one cell
    pub label: Vec<Text>,
    /// what it holds
    pub holds: Holds,
    /// words of its options, in order
    pub options: Vec<Text>,
}

/// A paper to key.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PaperKeyReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// number on it, 1..=99999
    pub paper: u32,
    /// 1, or 2 for a second keying; 1 when absent
    #[serde(default)]
    pub pass: Option<u32>,
    /// version it was printed from; that of the paper where it is known, else the newest
    #[serde(default)]
    pub version: Option<u32>,
    /// what stands on it, by key; what is absent is blank
    pub answers: Answers,
    /// keyed before in this pass and not alike: this one counts
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub replace: bool,
}

/// What became of a keying.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperFate {
    /// not keyed before in this pass
    New,
    /// keyed before, and not alike
    Replaced,
    /// keyed before, and alike: nothing changed
    Same,
}

/// A paper that was keyed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperKeyed {
    /// as in the list
    pub row: PaperRow,
    /// what became of it
    pub fate: PaperFate,
    /// the number to go on with in this pass; none when there is none
    pub next: Option<u32>,
}

/// A file of papers: a row a paper, columns `paper`, `pass` where there are two, and the names of cells.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PaperFileReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// the file
    pub handle: String,
    /// version the papers were printed from, as in [`PaperKeyReq`]
    #[serde(default)]
    pub version: Option<u32>,
    /// as in [`PaperKeyReq`]
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub replace: bool,
}

/// What came of a file of papers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperFileRes {
    /// rows read
    pub rows: u32,
    /// keyed the first time
    pub first: u32,
    /// keyed the second time
    pub second: u32,
    /// keyed before, and not alike
    pub replaced: u32,
    /// keyed before, and alike
    pub same: u32,
    /// papers of the file that are now to be settled, by number
    pub differing: Vec<u32>,
    /// rows that were not taken
    pub refused: Vec<RefusedPaper>,
}

/// A row of a file that was not taken; it changes nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RefusedPaper {
    /// in the file, 1-based
    pub row: u32,
    /// why
    pub why: Fault,
}

/// What counts in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperChoice {
    /// as it was keyed first
    First,
    /// as it was keyed second
    Second,
    /// as it really stands on the paper; none is blank
    Value(Option<Datum>),
}

/// Settles what two keyings differ on.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperSettleReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// number on the paper
    pub paper: u32,
    /// what counts, by the key of the cell: every cell on which both differ, and others where they are wrong as well
    pub cells: BTreeMap<String, PaperChoice>,
}
