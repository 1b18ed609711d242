//! What the analysis of a survey says.

use super::Survey;
use keheng_base::{Fault, Id};
use keheng_calc::stats::proportion::Interval;
use keheng_form::{Text, Uid};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the answers of a survey lie, cell by cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyResults {
    /// answers counted
    pub answers: u32,
    /// median time it took, seconds
    pub median_seconds: Option<f64>,
    /// what weights do to means, shares and recommendations, in the user's language; none where the survey has none
    pub weighing: Option<String>,
    /// as many answers without weights would be as exact; none where nothing is weighted
    pub effective_n: Option<f64>,
    /// questions in order
    pub questions: Vec<QuestionResult>,
}

/// What was answered to a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuestionResult {
    /// uid
    pub question: Uid,
    /// its words
    pub text: Text,
    /// id of its type
    pub kind: String,
    /// no longer asked: the newest version does not have it
    pub removed: bool,
    /// its cells
    pub cells: Vec<CellResult>,
    /// for readiness to recommend
    pub nps: Option<NpsResult>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CellResult {
    /// key
    pub key: String,
    /// row and side, where the question has several
    pub label: Vec<Text>,
    /// filled
    pub n: u32,
    /// mean, of numbers and points
    pub mean: Option<f64>,
    /// of the mean, 95 %, by Student's t
    pub interval: Option<Interval>,
    /// counts by value, in the order of the question
    pub counts: Vec<ValueCount>,
    /// texts, newest first, at most 200
    pub texts: Vec<String>,
}

/// How often a value was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ValueCount {
    /// option or point
    pub label: Text,
    /// answers
    pub count: u32,
    /// of all who filled the cell, 0..1; weighted, unlike `count`
    pub share: f64,
}

/// Readiness to recommend.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct NpsResult {
    /// shares: 9 and 10, 7 and 8, 0 to 6
    pub shares: [f64; 3],
    /// -100..100
    pub score: f64,
    /// 95 %, adjusted Wald
    pub interval: Interval,
}

/// Asks for gaps.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct GapsReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// variable that groups people, as in analyses; nobody is grouped when absent
    #[serde(default)]
    pub by: Option<String>,
}

/// Expected and perceived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyGaps {
    /// one a question that asks both
    pub questions: Vec<QuestionGaps>,
    /// what weights do to means and gaps, in the user's language; none where the survey has none
    pub weighing: Option<String>,
    /// as many answers without weights would be as exact; none where nothing is weighted
    pub effective_n: Option<f64>,
}

/// Gaps of one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuestionGaps {
    /// uid
    pub question: Uid,
    /// its words
    pub text: Text,
    /// headings of what is wanted and of what is met
    pub sides: [Text; 2],
    /// lowest and highest point
    pub scale: [i32; 2],
    /// answers with any pair
    pub answers: u32,
    /// rows in order
    pub rows: Vec<GapRow>,
    /// dimensions in the order they are met; rows without one are in none
    pub dimensions: Vec<GapRow>,
    /// groups of people where they were asked for, over all rows; those that could be recognised without figures
    pub groups: Vec<GapRow>,
    /// all rows together: a person's mean gap
    pub overall: Option<GapRow>,
}

/// A gap: perceived less expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GapRow {
    /// row, dimension, group, or blank for all
    pub label: Text,
    /// uid of the row, id of the group
    pub row: Option<Uid>,
    /// pairs counted: people who filled both
    pub n: u32,
    /// mean on the scale of the question
    pub expected: Option<f64>,
    /// mean on the scale of the question
    pub perceived: Option<f64>,
    /// perceived less expected
    pub gap: Option<f64>,
    /// of the gap, 95 %, by the paired t; none below two pairs
    pub interval: Option<Interval>,
    /// probability of such a gap by chance, two-sided
    pub p: Option<f64>,
}

/// Quotas of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyQuotas {
    /// in the order of the draft
    pub quotas: Vec<QuotaCount>,
    /// of them, full: nobody more of these kinds needs to be invited
    pub full: u32,
}

/// A quota with what has come in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct QuotaCount {
    /// identity within the form
    pub uid: Uid,
    /// what it counts
    pub title: Text,
    /// wanted
    pub target: u32,
    /// answers that count
    pub answers: u32,
    /// as many as are wanted, or more
    pub full: bool,
    /// why nothing can be counted
    pub fault: Option<Fault>,
}
