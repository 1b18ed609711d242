//! Surveys 问卷: questionnaires, their published versions, and the answers that came back as codes.
//!
//! A survey is worked on as a draft. Publishing freezes a version; every answer is kept as the code it came as and read
//! with the version it was given to, so that changing a questionnaire in use loses nothing.

pub mod analysis;
pub(crate) mod answered;
pub mod api;
pub mod bank;
mod check;
pub mod cleaning;
pub mod coding;
pub(crate) mod draft;
mod edit;
mod figures;
mod formats;
mod gaps;
pub(crate) mod invitations;
pub mod joined;
pub(crate) mod kept;
mod list;
pub mod open_text;
mod page;
mod paper_photos;
mod papers;
pub mod power;
mod printed;
mod publish;
mod quotas;
pub mod recipes;
mod results;
pub(crate) mod sample;
pub mod sample_size;
mod store;
mod take;
mod take_pictures;
#[cfg(test)]
mod take_pictures_tests;
#[cfg(test)]
pub(crate) mod tests;
pub mod weights;
pub(crate) mod written_by;

pub use figures::*;
pub use formats::{
    AnswersColumn, AnswersIssue, AnswersLook, AnswersReport, AnswersReq, AnswersTarget, FormatNote, SurveyExportReq,
    SurveyExportRes, SurveyImportReq, SurveyImportRes,
};
pub use gaps::gaps;
pub use invitations::{
    CalendarEntry, CalendarKind, CalendarMonth, ContactRuleReq, InvitationCount, InvitationFilesReq,
    InvitationFilesRes, Invitations, InviteClass, InviteLook, InvitePerson, InviteReq, Invitee, LeftOut, LeftOutCount,
    Mailing, MailingKind, OddToken, OpenSurvey, RepeatReq, ResponseRate, Sent, SurveyCalendar, UninviteReq,
};
pub use list::get;
pub use paper_photos::{PaperDoubt, PaperKept, PaperLook, PaperRead, PapersTakeReq, PapersTaken, UntakenPaper};
pub use papers::{
    PaperCell, PaperChoice, PaperDifference, PaperFate, PaperFileReq, PaperFileRes, PaperKeyReq, PaperKeyed,
    PaperQuestion, PaperReq, PaperRes, PaperRow, PaperSettleReq, PaperSheet, PaperSheetReq, PaperState, PapersRes,
    RefusedPaper,
};
pub use printed::{
    Block, Column, Mark, PageCode, PaperCodes, PaperForm, PaperItem, PaperLayout, PaperPdf, PaperPdfReq, PaperPlace,
    PaperReader, PaperSection, PlaceKind, Space, paper, plan, said_on_paper,
};

use keheng_base::{Fault, Id, Minutes};
use keheng_form::{Flaw, Form, Kind, Lang, Sheet, Text, dummies::DummyReport, lint::Finding};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language of texts of forms that goes with these words.
pub fn lang(words: &Words) -> Lang {
    if words.lang() == keheng_words::Lang::ZhCn { Lang::Zh } else { Lang::En }
}

/// Marker of survey ids.
#[derive(Clone, Copy, Debug)]
pub struct Survey;

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SurveyState {
    /// never published
    Draft,
    /// published, answers are expected
    Open,
    /// answers are no longer expected; late ones are still taken
    Closed,
}

/// A survey in the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyRow {
    /// identity
    pub id: Id<Survey>,
    /// heading in both languages
    pub title: Text,
    /// where it stands
    pub state: SurveyState,
    /// questions that are answered
    pub questions: u32,
    /// newest published version; 0 for a draft
    pub version: u32,
    /// when that was published
    pub published: Option<Minutes>,
    /// answers
    pub answers: u32,
    /// when the last of them came in
    pub latest: Option<Minutes>,
}

/// The surveys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveysRes {
    /// newest first
    pub surveys: Vec<SurveyRow>,
}

/// One survey.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveyReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
}

/// Everything about a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyDetail {
    /// as in the list
    pub row: SurveyRow,
    /// the draft
    pub form: Form,
    /// what hinders publishing
    pub flaws: Vec<Flaw>,
    /// the draft differs from the newest version
    pub changed: bool,
    /// uids that published versions gave away, dotted as in the keys of cells: a new part must not take one of them,
    /// or old answers would be read as answers to it
    pub taken: Vec<String>,
}

/// A new question of each type, in the order of the menu.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyKinds {
    /// types with parts that can be filled at once
    pub kinds: Vec<Kind>,
}

/// Questionnaires to begin with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyTemplates {
    /// in the order of the menu
    pub templates: Vec<SurveyTemplate>,
}

/// A questionnaire to begin with; its words are `form-template-<id>` and `form-template-<id>-about`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyTemplate {
    /// name
    pub id: String,
    /// questions that are answered
    pub questions: u32,
}

/// A new survey.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SurveyAddReq {
    /// template to begin with; an empty questionnaire when absent
    #[serde(default)]
    pub template: Option<String>,
    /// heading; the template's when absent
    #[serde(default)]
    pub title: Option<Text>,
}

/// Identity of a new survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Survey>,
}

/// A draft to keep.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveySaveReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// the whole draft
    pub form: Form,
}

/// Ends or resumes collecting.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveyCloseReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// false resumes
    pub closed: bool,
}

/// A version that was published.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyVersionRes {
    /// counted from 1
    pub version: u32,
}

/// A form to look at before it is kept.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveyPreviewReq {
    /// the form as it is being written
    pub form: Form,
}

/// A form ready to be shown, and what is to be said about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyPreview {
    /// for the renderer; none while a condition cannot be read
    pub sheet: Option<Sheet>,
    /// what hinders publishing
    pub flaws: Vec<Flaw>,
    /// what could be worded or ordered better, by language
    pub findings: Vec<LangFindings>,
    /// words around the form by language
    #[ts(type = "Record<string, Record<string, string>>")]
    pub words: serde_json::Value,
}

/// Findings about the texts of a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LangFindings {
    /// whose texts
    pub lang: Lang,
    /// in the order of the form
    pub findings: Vec<Finding>,
}

/// Dummy respondents through a survey's draft.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SurveyDummiesReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// how many are sent; 200 when absent, at most 5,000
    #[serde(default)]
    pub count: Option<u32>,
    /// how many real answers are hoped for; as many as dummies when absent
    #[serde(default)]
    pub respondents: Option<u32>,
    /// the same seed sends the same ones; 1 when absent
    #[serde(default)]
    pub seed: Option<u32>,
}

/// What dummies found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyDummies {
    /// the report
    pub report: DummyReport,
}

/// The questionnaire as one file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SurveyPageReq {
    /// which; its newest published version is written
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// where to
    pub handle: String,
    /// language to begin with; the form's first when absent
    #[serde(default)]
    pub lang: Option<Lang>,
}

/// A text with codes in it: one code, a file of codes, a whole chat.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeReq {
    /// the text
    pub text: String,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// A file with codes in it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TakeFileReq {
    /// the file
    pub handle: String,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// Pictures of QR codes and of papers.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PicturesReq {
    /// JPEG and PNG files, at most 500
    pub handles: Vec<String>,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// What came of pictures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PicturesRes {
    /// in the order they were handed over
    pub pictures: Vec<PictureSeen>,
    /// the answer codes that can be taken, a line each: the text for `surveys.take`
    pub text: String,
    /// what became of them; none where there are none
    pub taken: Option<TakeRes>,
    /// papers that were photographed, by survey and number
    pub papers: Vec<PaperRead>,
}

/// What was found in a picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PictureSeen {
    /// the file
    pub handle: String,
    /// file name
    pub name: String,
    /// answer codes that can be taken
    pub codes: u32,
    /// pages of papers that were read
    pub pages: u32,
    /// why the picture, or a code in it, could not be read
    pub refused: Vec<Fault>,
}

/// What came of a text with codes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TakeRes {
    /// codes found
    pub found: u32,
    /// answers not known before
    pub new: u32,
    /// answers that were changed by whoever gave them: the later one counts
    pub changed: u32,
    /// answers known before
    pub same: u32,
    /// by survey
    pub surveys: Vec<TakenBy>,
    /// codes that could not be read
    pub refused: Vec<RefusedCode>,
}

/// New and changed answers of one survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TakenBy {
    /// which
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// heading
    pub title: Text,
    /// answers
    pub answers: u32,
}

/// A code that could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RefusedCode {
    /// characters before it in the text
    pub at: u32,
    /// its beginning
    pub excerpt: String,
    /// why
    pub why: Fault,
}
