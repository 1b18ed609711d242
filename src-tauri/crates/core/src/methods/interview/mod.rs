//! Interview sheet 访谈提纲: questions to be asked by word of mouth, with prompts for whoever asks, and what each person
//! answered.
//!
//! The outline is a form of `keheng_form`, so that questions with options, scales and conditions are those of
//! questionnaires: a sheet can be drawn from one, and a question that is not shown in the one is not asked in the other.
//! Beside the keyed answer every question takes notes; themes are given to notes afterwards and counted across
//! interviews.

pub mod api;
mod method;
mod note;
mod outline;
mod print;
mod results;
mod save;
mod show;
mod store;
#[cfg(test)]
mod tests;

pub use method::Interview;

use super::{Entry, Study};
use crate::{customers::Customer, surveys::Survey};
use keheng_base::{Id, Minutes};
use keheng_form::{Answers, Form, Holds, Uid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Longest note, characters.
const LONGEST_NOTE: usize = 4_000;
/// Longest name, place or theme, characters.
const LONGEST_NAME: usize = 60;
/// Themes of a note at most.
const MOST_THEMES: usize = 20;

/// What is planned: the body of the study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewPlan {
    /// the questions
    pub form: Form,
    /// what helps whoever asks, by uid of the question
    pub prompts: BTreeMap<Uid, Vec<String>>,
    /// number of the next uid: none is ever given away twice, so that old answers stay answers to their questions
    pub next: u32,
}

/// What an entry of the kind `talk` holds; who was asked and when stand beside it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Talk {
    /// customer who was asked, where known
    pub customer: Option<Id<Customer>>,
    /// who asked
    pub by: String,
    /// keyed answers
    pub answers: Answers,
    /// notes by uid of the question
    pub notes: BTreeMap<Uid, String>,
    /// themes of notes by uid of the question
    pub themes: BTreeMap<Uid, Vec<String>>,
}

/// One of the studies that are interviews.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewsReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
}

/// The outline as it is written by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewOutline {
    /// a question a line, `- ` before a prompt, `( )` or `[ ]` before an option, `? 1 = 2` for a condition
    pub text: String,
    /// the questions as they will be asked
    pub questions: Vec<InterviewQuestion>,
}

/// Writes the outline anew.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewOutlineReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// as in [`InterviewOutline`]; questions and options of the same words keep their answers
    pub text: String,
}

/// Draws the outline from the draft of a questionnaire.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewSurveyReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// questionnaire
    #[ts(type = "string")]
    pub survey: Id<Survey>,
}

/// A question of the outline, in the language of the program where it has that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewQuestion {
    /// uid
    pub uid: Uid,
    /// counted from 1
    pub number: u32,
    /// its words
    pub text: String,
    /// what helps whoever asks
    pub prompts: Vec<String>,
    /// when it is asked, as it is written by hand; blank for always
    pub only_if: String,
    /// it is to be asked, given the answers so far
    pub shown: bool,
    /// what can be keyed; notes alone where there is nothing
    pub cells: Vec<InterviewCell>,
}

/// Something that can be keyed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewCell {
    /// key in the answers
    pub key: String,
    /// words of row and side; blank where the question has one cell
    pub label: String,
    /// what it holds
    pub holds: Holds,
    /// words of its options, in order
    pub options: Vec<String>,
}

/// The interviews of a study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewTalks {
    /// newest first
    pub talks: Vec<InterviewTalkRow>,
    /// themes given so far, most frequent first
    pub themes: Vec<String>,
}

/// An interview in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewTalkRow {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Entry>,
    /// who was asked
    pub who: String,
    /// when
    pub at: Minutes,
    /// customer
    pub customer: Option<Id<Customer>>,
    /// name of the customer
    pub customer_name: Option<String>,
    /// who asked
    pub by: String,
    /// questions with an answer or a note
    pub answered: u32,
    /// questions that are to be asked, given the answers
    pub asked: u32,
    /// notes with at least one theme
    pub coded: u32,
    /// notes
    pub noted: u32,
}

/// One interview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct InterviewTalkReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// interview; a new one when absent
    #[serde(default)]
    pub talk: Option<Id<Entry>>,
    /// answers given so far, where they differ from those kept: which questions come is told by these
    #[serde(default)]
    pub answers: Option<Answers>,
}

/// One interview with its questions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewTalk {
    /// as in the list; none for a new one
    pub row: Option<InterviewTalkRow>,
    /// all questions; those that are not shown keep what was answered
    pub questions: Vec<InterviewQuestion>,
    /// keyed answers
    pub answers: Answers,
    /// notes by uid of the question
    pub notes: BTreeMap<Uid, String>,
    /// themes by uid of the question
    pub themes: BTreeMap<Uid, Vec<String>>,
}

/// Keeps an interview.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct InterviewNoteReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// interview; a new one when absent
    #[serde(default)]
    pub talk: Option<Id<Entry>>,
    /// who is asked
    pub who: String,
    /// when; now when absent
    #[serde(default)]
    pub at: Option<Minutes>,
    /// customer
    #[serde(default)]
    pub customer: Option<Id<Customer>>,
    /// who asks
    pub by: String,
    /// keyed answers
    pub answers: Answers,
    /// notes by uid of the question
    pub notes: BTreeMap<Uid, String>,
    /// themes by uid of the question
    pub themes: BTreeMap<Uid, Vec<String>>,
}

/// An interview that was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewNoted {
    /// identity
    #[ts(type = "string")]
    pub talk: Id<Entry>,
}

/// An interview to be taken out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewRemoveReq {
    /// study
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// interview
    #[ts(type = "string")]
    pub talk: Id<Entry>,
}

/// All interviews, question by question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewResults {
    /// interviews
    pub talks: u32,
    /// in the order of the outline
    pub questions: Vec<InterviewResult>,
    /// across all questions, by interviews they occur in
    pub themes: Vec<InterviewCount>,
}

/// A question across interviews.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewResult {
    /// uid
    pub uid: Uid,
    /// counted from 1
    pub number: u32,
    /// its words
    pub text: String,
    /// interviews in which it was to be asked
    pub asked: u32,
    /// interviews with an answer or a note
    pub answered: u32,
    /// keyed cells
    pub cells: Vec<InterviewCellResult>,
    /// notes, newest interview first
    pub notes: Vec<InterviewNote>,
    /// themes by interviews they occur in
    pub themes: Vec<InterviewCount>,
}

/// A cell across interviews.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewCellResult {
    /// words of row and side; blank where the question has one cell
    pub label: String,
    /// interviews in which it is filled
    pub n: u32,
    /// median of points and figures; none for other cells
    pub median: Option<f64>,
    /// how often each option was chosen, or each text given, as it is printed
    pub counts: Vec<InterviewCount>,
}

/// How often something occurs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewCount {
    /// in words
    pub text: String,
    /// interviews
    pub n: u32,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InterviewNote {
    /// interview
    #[ts(type = "string")]
    pub talk: Id<Entry>,
    /// who was asked
    pub who: String,
    /// in the words it was written down in
    pub text: String,
    /// themes
    pub themes: Vec<String>,
}

/// What is written into a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InterviewFile {
    /// the blank sheet, to be printed: a page of HTML, or a text where the name ends in `.txt`
    Sheet,
    /// all interviews, a row an answer or note: CSV
    Results,
}

/// Writes a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InterviewSaveReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// what
    pub file: InterviewFile,
    /// where to
    pub handle: String,
}
