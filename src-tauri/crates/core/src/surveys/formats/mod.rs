//! Questionnaires and answers of other programs, in and out.

pub(super) mod export;
pub(super) mod import;
pub(super) mod plan;
pub(super) mod table;
pub(super) mod take;
#[cfg(test)]
mod tests;

use super::Survey;
use crate::App;
use keheng_base::{Arg, Id};
use keheng_files::survey_formats::{self, Wording};
use keheng_form::{Flaw, Form, Text, Uid};
use keheng_words::{Lang, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A questionnaire to read out of a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SurveyImportReq {
    /// the file
    pub handle: String,
    /// `xlsform`, `surveyjs`, `limesurvey-tsv`, `lss`, `qsf`; found out when absent
    #[serde(default)]
    pub format: Option<String>,
    /// becomes the draft of this survey; a new survey when absent
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub into: Option<Id<Survey>>,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// What came of a questionnaire in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyImportRes {
    /// the survey; none after a look
    #[ts(type = "string | null")]
    pub id: Option<Id<Survey>>,
    /// what the file was
    pub format: String,
    /// what was read
    pub form: Form,
    /// what is to know about it
    pub notes: Vec<FormatNote>,
    /// what hinders publishing
    pub flaws: Vec<Flaw>,
}

/// Something to know about a file that was read or written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FormatNote {
    /// row of the sheet; 0 where it is about no single one
    pub row: u32,
    /// name of the question in the file; may be blank
    pub at: String,
    /// the word is `survey-note-<code>`
    pub code: String,
    /// in the user's language
    pub message: String,
}

/// A survey to write to a file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveyExportReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// the draft as `xlsform`, `surveyjs` or `limesurvey-tsv`, or the answers as `csv`, `xlsx` or `sav`
    pub format: String,
    /// where to
    pub handle: String,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyExportRes {
    /// name of the file
    pub file: String,
    /// size
    #[ts(type = "number")]
    pub bytes: u64,
    /// what the format has no words for
    pub notes: Vec<FormatNote>,
}

/// A file of answers, and how it is to be read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AnswersReq {
    /// the file
    pub handle: String,
    /// the survey that was answered; without it one is made of the file
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub survey: Option<Id<Survey>>,
    /// what columns are, by name or number (0-based): a target's id; what is not named is found out
    #[serde(default)]
    pub mapping: Option<BTreeMap<String, String>>,
    /// a remembered mapping by name
    #[serde(default)]
    pub profile: Option<String>,
    /// name of an encoding
    #[serde(default)]
    pub encoding: Option<String>,
    /// name of a sheet
    #[serde(default)]
    pub sheet: Option<String>,
    /// day before month in dates such as 04/08/2024
    #[serde(default)]
    pub day_first: bool,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// What was found in a file of answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswersLook {
    /// whose file it is: the word is `survey-dialect-<dialect>`
    pub dialect: String,
    /// encoding of a text file
    pub encoding: Option<String>,
    /// row of the column names, 1-based
    pub header_row: u32,
    /// answers in it
    pub rows: u32,
    /// the survey is made of the file
    pub new_survey: bool,
    /// heading of the survey
    pub title: Text,
    /// columns in order
    pub columns: Vec<AnswersColumn>,
    /// what a column can be
    pub targets: Vec<AnswersTarget>,
    /// the mapping that was remembered
    pub profile: Option<String>,
}

/// A column as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswersColumn {
    /// position, 0-based
    pub column: u32,
    /// name in the file
    pub name: String,
    /// what it is; blank is left out
    pub target: String,
    /// first values
    pub samples: Vec<String>,
}

/// What a column can be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswersTarget {
    /// `@submitted` and its like, or a cell
    pub id: String,
    /// question; blank for what is known about the answer, whose word is `survey-column-<id without @>`
    pub question: Uid,
    /// words of question, row, option
    pub label: Vec<Text>,
}

/// Something odd about a row; rows that are refused change nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswersIssue {
    /// row in the file, 1-based
    pub row: u32,
    /// column name, where one is to blame
    pub column: Option<String>,
    /// the word is `issue-<code>`
    pub code: String,
    /// as found
    pub value: String,
    /// the row was not taken
    pub refused: bool,
    /// in the user's language
    pub message: String,
}

/// What came of a file of answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct AnswersReport {
    /// for undo; none after a dry run or where nothing changed
    pub import_id: Option<String>,
    /// the survey; none after a dry run that would make one
    #[ts(type = "string | null")]
    pub survey: Option<Id<Survey>>,
    /// whose file it was
    pub dialect: String,
    /// encoding of a text file
    pub encoding: Option<String>,
    /// row of the column names, 1-based
    pub header_row: u32,
    /// target to column name
    pub mapping: BTreeMap<String, String>,
    /// rows read
    pub rows: u32,
    /// answers not known before
    pub created: u32,
    /// answers that the file has changed
    pub updated: u32,
    /// known before
    pub unchanged: u32,
    /// rows not taken
    pub refused: u32,
    /// what was odd, at most 1,000
    pub issues: Vec<AnswersIssue>,
    /// by code
    pub issue_counts: BTreeMap<String, u32>,
}

/// Words that files spell out, in both languages.
pub(super) fn wording() -> Wording {
    let both = |key: &str| {
        let of = |lang: Lang| Words::of(lang).find(key, &BTreeMap::new()).unwrap_or_default();
        Text::both(of(Lang::ZhCn), of(Lang::En))
    };
    Wording {
        yes: both("form-page-yes"),
        no: both("form-page-no"),
        other: both("survey-word-other"),
        which: both("survey-word-which"),
        not_said: both("form-page-cannot-say"),
        answer: both("survey-word-answer"),
        female: both("survey-word-female"),
        male: both("survey-word-male"),
        more: both("survey-word-more"),
        same: both("survey-word-same"),
        less: both("survey-word-less"),
    }
}

/// Notes with their words.
fn noted(app: &App, notes: Vec<survey_formats::Note>) -> Vec<FormatNote> {
    let words = app.words();
    let say = |note: survey_formats::Note| {
        let key = format!("survey-note-{}", note.code.replace('_', "-"));
        let message = words.find(&key, &note.args).unwrap_or_else(|| note.code.clone());
        FormatNote { row: note.row, at: note.at, code: note.code, message }
    };
    notes.into_iter().map(say).collect()
}

/// The words of something odd.
fn issue_words(words: &Words, code: &str, value: &str, args: &BTreeMap<String, Arg>) -> String {
    let mut args = args.clone();
    args.entry("value".to_owned()).or_insert_with(|| value.into());
    words.find(&format!("issue-{}", code.replace('_', "-")), &args).unwrap_or_else(|| words.issue_unknown())
}
