//! Coding of open answers by hand 人工归类: somebody reads an answer and says which groups of the code book it belongs to.
//!
//! The groups are the keyword groups of [`super::open_text`]. What is said by hand stands above what the words of a group find:
//! an answer can be put into a group whose words it does not have, and taken out of one whose words it has. Only what differs
//! from the words is stored.

mod edit;
mod read;
mod store;
#[cfg(test)]
mod tests;

pub use edit::code;
pub use read::coding;
pub(super) use store::{Codings, codings};

use super::{Survey, open_text::TopicMark};
use keheng_base::{Id, Minutes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of ids of answers.
#[derive(Clone, Copy, Debug)]
pub struct AnswerMark;

/// Asks for open answers to be coded.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CodingReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// id of the variable, as in analyses; the first open question when absent
    #[serde(default)]
    pub variable: Option<String>,
    /// only answers that are in no group
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub open: bool,
    /// so many answers are passed over, the newest first
    #[serde(default)]
    #[ts(as = "Option<u32>")]
    pub from: u32,
}

/// Open answers with their groups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Coding {
    /// the question; none where nothing open is asked
    pub variable: Option<String>,
    /// answers to it that say something
    pub answers: u32,
    /// of these, in any group
    pub grouped: u32,
    /// answers that are meant: all of them, or those in no group
    pub listed: u32,
    /// the groups by name: the digit that stands for one is its place from 1
    pub topics: Vec<CodingTopic>,
    /// at most 100, the newest first
    pub rows: Vec<CodedAnswer>,
}

/// A group of the code book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CodingTopic {
    /// identity
    #[ts(type = "string")]
    pub id: Id<TopicMark>,
    /// name
    pub name: String,
}

/// An open answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CodedAnswer {
    /// identity
    #[ts(type = "string")]
    pub answer: Id<AnswerMark>,
    /// when it was begun
    pub begun: Minutes,
    /// what was said
    pub text: String,
    /// groups it belongs to
    #[ts(type = "string[]")]
    pub topics: Vec<Id<TopicMark>>,
    /// of all groups those where it was said by hand whether it belongs
    #[ts(type = "string[]")]
    pub by_hand: Vec<Id<TopicMark>>,
}

/// Says whether an answer belongs to a group.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerCodeReq {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// id of the variable
    pub variable: String,
    /// the answer
    #[ts(type = "string")]
    pub answer: Id<AnswerMark>,
    /// the group
    #[ts(type = "string")]
    pub topic: Id<TopicMark>,
    /// whether it belongs to it
    pub belongs: bool,
}
