//! Papers read from photos 拍照识别: the pages that were printed for it ([`super::printed`]) come back filled in, from a phone or
//! a scanner, in any order.
//!
//! What is surely marked is an answer, what surely is not is a blank; everything else, and whatever was written by hand, is
//! shown to somebody with its picture. Nothing is guessed. A paper that was read is keyed like any other ([`super::papers`]), so
//! it can be keyed a second time by hand, compared, and taken back.

mod gather;
mod judge;
mod meaning;
mod page;
pub(super) mod take;
#[cfg(test)]
mod tests;

pub(super) use gather::gathered;
pub(super) use page::{PageRead, Reader};

use super::{PaperFate, PaperRow, Survey};
use keheng_base::{Fault, Id};
use keheng_form::{Answers, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why somebody has to look at a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperDoubt {
    /// it cannot be told what is marked, or more is marked than can be
    Unclear,
    /// something was written by hand
    Written,
    /// its page is missing
    Missing,
    /// two photos of its page differ
    Differing,
}

/// A cell that somebody has to look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PaperLook {
    /// key in the answers
    pub key: String,
    /// why
    pub why: PaperDoubt,
    /// its part of the page, as the URL of a JPEG
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
}

/// A paper that photos showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PaperRead {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// its heading
    pub title: Text,
    /// version that was printed
    pub version: u32,
    /// number on it
    pub paper: u32,
    /// pages it has
    pub pages: u32,
    /// pages that no photo showed
    pub missing: Vec<u32>,
    /// pages of which two photos differ: most likely copies of one sheet, which all have its number
    pub differing: Vec<u32>,
    /// what is surely marked; what is absent and not in `looks` was left blank
    pub answers: Answers,
    /// cells that somebody has to look at, in the order of the paper
    pub looks: Vec<PaperLook>,
    /// it is here already
    pub known: Option<PaperRow>,
    /// what became of it, or would; none where somebody has to look first
    pub fate: Option<PaperFate>,
    /// why it could not be taken in, although all of it is clear
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub refused: Option<Fault>,
}

/// A paper as it is to be kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperKept {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// number on it
    pub paper: u32,
    /// version that was printed
    pub version: u32,
    /// what stands on it
    pub answers: Answers,
}

/// Papers to take in, as photos showed them.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PapersTakeReq {
    /// of any surveys
    pub papers: Vec<PaperKept>,
}

/// What became of papers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PapersTaken {
    /// not known before
    pub taken: u32,
    /// known before, and alike
    pub same: u32,
    /// those that were not taken
    pub refused: Vec<UntakenPaper>,
}

/// A paper that was not taken; it changes nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct UntakenPaper {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// number on it
    pub paper: u32,
    /// why
    pub why: Fault,
}

impl PaperRead {
    fn kept(&self) -> PaperKept {
        let answers = self.answers.clone();
        PaperKept { survey: self.survey, paper: self.paper, version: self.version, answers }
    }

    /// Whether nobody has to look.
    pub fn is_clear(&self) -> bool {
        self.looks.is_empty() && self.missing.is_empty() && self.differing.is_empty()
    }
}
