//! Open answers: key words, what goes together, and keyword groups, the manual code book of a survey.
//!
//! A group is a name and a list of words; an answer with any of them belongs to it, and may belong to several. What somebody
//! says by hand of an answer stands above the words ([`super::coding`]); a group may have no words at all. Groups are part of the file and undone like anything else. Nothing is guessed by a model: [`keywords`] only counts.

mod groups;
mod keywords;
mod read;
#[cfg(test)]
mod tests;

pub(super) use groups::topics;
pub use groups::{topic_delete, topic_save};
pub(super) use keywords::keywords;
pub(super) use read::NEWEST;
pub use read::open_text;

use super::Survey;
use keheng_base::Id;
use keheng_calc::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of ids of keyword groups.
#[derive(Clone, Copy, Debug)]
pub struct TopicMark;

/// A keyword group as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// identity
    pub id: Id<TopicMark>,
    /// name
    pub name: String,
    /// in lower case, none blank, none twice
    pub words: Vec<String>,
}

impl Topic {
    /// Whether a text in lower case has one of the words.
    pub fn holds(&self, lower: &str) -> bool {
        self.words.iter().any(|word| has(lower, word))
    }
}

/// Whether a text has a word. One of Latin letters must stand by itself, so that "late" is not found in "plate"; Chinese
/// has no such edges.
pub(super) fn has(text: &str, word: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    let edge = |c: Option<char>, own: Option<char>| !(c.is_some_and(latin) && own.is_some_and(latin));
    text.match_indices(word).any(|(at, _)| {
        edge(text[..at].chars().next_back(), word.chars().next())
            && edge(text[at + word.len()..].chars().next(), word.chars().next_back())
    })
}

/// Asks for the open answers to a question.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OpenTextReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// id of the variable, as in analyses; the first open question when absent
    #[serde(default)]
    pub variable: Option<String>,
}

/// Open answers to a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenText {
    /// open questions
    pub variables: Vec<OpenQuestion>,
    /// the one looked at; none where nothing open is asked
    pub variable: Option<String>,
    /// answers to it that say something
    pub answers: u32,
    /// key words, the most frequent first
    pub words: Vec<KeyWord>,
    /// groups by name
    pub topics: Vec<TopicRow>,
    /// answers in no group
    pub rest: TopicShare,
}

/// An open question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenQuestion {
    /// id of the variable
    pub id: String,
    /// in the user's language
    pub label: String,
}

/// A word that several people use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KeyWord {
    /// the word, Latin letters in lower case
    pub word: String,
    /// answers that have it
    pub answers: u32,
    /// of the answers, 0..1
    pub share: f64,
    /// it belongs to a group
    pub grouped: bool,
}

/// A keyword group with what it finds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TopicRow {
    /// identity
    #[ts(type = "string")]
    pub id: Id<TopicMark>,
    /// name
    pub name: String,
    /// words
    pub words: Vec<String>,
    /// answers that have one of them
    pub found: TopicShare,
}

/// Answers of a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TopicShare {
    /// how many
    pub answers: u32,
    /// of the answers, 0..1; none where there are none
    pub share: Option<f64>,
    /// of the share, 95 %, Wilson's
    pub interval: Option<Interval>,
    /// the newest of them
    pub examples: Vec<String>,
}

/// Makes or changes a keyword group.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TopicSaveReq {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// which; a new one when absent
    #[serde(default)]
    pub id: Option<Id<TopicMark>>,
    /// name
    pub name: String,
    /// words; blanks and repetitions are dropped; none where only the hand puts answers in
    pub words: Vec<String>,
}

/// Deletes a keyword group.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TopicReq {
    /// survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// which
    #[ts(type = "string")]
    pub id: Id<TopicMark>,
}

/// A keyword group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TopicId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<TopicMark>,
}
