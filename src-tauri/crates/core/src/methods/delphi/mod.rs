//! Delphi 德尔菲法: experts who do not know of each other judge the same items in rounds. Between rounds each learns
//! where the panel stands and why some stand outside its middle half; the stop rule says when another round would
//! change nothing. The file is longer than others: it is the whole vocabulary of a panel, which is read together.
//!
//! Members are labels: the file knows nobody's name. An answer is a mark of a member for an item in a round, one entry
//! each, with an id of its own, so that taking the same answers twice, on two machines, changes nothing. A round ends when
//! the next one begins, since the sheets of the next were made from it: later answers to it are refused and named.

pub mod api;
pub(crate) mod figures;
mod method;
mod next;
mod reply;
mod save;
mod sheet;
mod show;
mod store;
mod survey;
mod take;
#[cfg(test)]
mod tests;

pub use method::Delphi;
pub use show::{plan, rounds};

use super::Study;
use crate::surveys::Survey;
use keheng_base::{Fault, Id, Minutes};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Experts on a panel at most, and items.
const MOST: usize = 60;
/// Rounds at most: nobody answers an eleventh time.
const MOST_ROUNDS: u32 = 10;
/// Longest text of an item or of the question, characters.
const LONGEST: usize = 500;
/// Longest label, characters.
const LONGEST_LABEL: usize = 20;

/// What is planned: the body of the study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiPlan {
    /// what the panel is asked, in the words that stand on its sheets
    pub question: String,
    /// what is judged
    pub items: Vec<DelphiItem>,
    /// labels of the experts, such as `E1`
    pub panel: Vec<String>,
    /// when another round would change nothing
    pub stop: DelphiStop,
}

/// What is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiItem {
    /// identity within the study: never changed, so that texts and order may
    pub uid: String,
    /// what the expert reads
    pub text: String,
    /// how it is judged
    pub asks: DelphiAsks,
}

/// How an item is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "asks", deny_unknown_fields)]
pub enum DelphiAsks {
    /// a whole number of points
    Scale {
        /// lowest
        from: i32,
        /// highest
        to: i32,
    },
    /// a figure
    Figure {
        /// its unit, such as hours
        unit: String,
    },
}

/// When to stop. An item is settled when it is narrow and stable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiStop {
    /// rounds at most, 1..=10
    pub rounds: u32,
    /// narrow on a scale: interquartile range of at most so many points
    pub points: f64,
    /// narrow as a figure: interquartile range of at most this share of the median
    pub share: f64,
    /// stable: on a scale less than this share of marks moved, net; as a figure the median moved by less than this share
    pub stable: f64,
    /// share of items that must be settled, above 0 and at most 1
    pub settled: f64,
    /// agreement from which a ranking panel stops, Kendall's W; not looked at when none
    pub w: Option<f64>,
}

impl Default for DelphiStop {
    fn default() -> Self {
        use keheng_calc::survey::delphi::{NARROW, STABLE};
        DelphiStop { rounds: 3, points: NARROW, share: 0.2, stable: STABLE, settled: 1.0, w: None }
    }
}

impl Default for DelphiPlan {
    fn default() -> Self {
        let panel = (1..=8).map(|k| format!("E{k}")).collect();
        DelphiPlan { question: String::new(), items: Vec::new(), panel, stop: DelphiStop::default() }
    }
}

/// Whether a plan can be worked with. A study may be begun without items: what lacks is asked for when answers come.
/// Faults: `delphi_too_many` with `most`, `delphi_text` with `limit`, `delphi_labels` with `label`, `delphi_scale` with
/// `item`, `delphi_stop`.
pub(crate) fn check(plan: &DelphiPlan) -> Result<(), Fault> {
    if plan.items.len() > MOST || plan.panel.len() > MOST {
        return Err(Fault::new("delphi_too_many").with("most", MOST));
    }
    let long = |text: &str| text.chars().count() > LONGEST;
    if long(&plan.question) || plan.items.iter().any(|item| long(&item.text)) {
        return Err(Fault::new("delphi_text").with("limit", LONGEST));
    }
    let mut seen = BTreeSet::new();
    for label in &plan.panel {
        let plain = !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
        if !plain || label.chars().count() > LONGEST_LABEL || !seen.insert(reply::folded(label)) {
            return Err(Fault::new("delphi_labels").with("label", label.as_str()));
        }
    }
    let mut uids = BTreeSet::new();
    for (at, item) in plan.items.iter().enumerate() {
        let points = match &item.asks {
            DelphiAsks::Scale { from, to } => (1..=100).contains(&to.saturating_sub(*from)),
            DelphiAsks::Figure { unit } => unit.chars().count() <= LONGEST_LABEL,
        };
        if !points || item.uid.is_empty() || !uids.insert(&item.uid) {
            return Err(Fault::new("delphi_scale").with("item", at + 1));
        }
    }
    let stop = &plan.stop;
    let share = |value: f64| (0.0..=1.0).contains(&value);
    let good = (1..=MOST_ROUNDS).contains(&stop.rounds)
        && (0.0..=100.0).contains(&stop.points)
        && share(stop.share)
        && share(stop.stable)
        && share(stop.settled)
        && stop.settled > 0.0
        && stop.w.is_none_or(share);
    if good { Ok(()) } else { Err(Fault::new("delphi_stop")) }
}

/// The verdict in words.
pub(crate) fn say(words: &Words, told: &DelphiVerdict) -> String {
    let (settled, items) = (told.settled, told.items);
    match told.why {
        DelphiWhy::Waiting => words.delphi_verdict_waiting(),
        DelphiWhy::First => words.delphi_verdict_first(),
        DelphiWhy::Open => words.delphi_verdict_open(items, settled, told.wanted),
        DelphiWhy::Settled => words.delphi_verdict_settled(items, settled),
        DelphiWhy::Agreed => words.delphi_verdict_agreed(),
        DelphiWhy::Flat => words.delphi_verdict_flat(),
        DelphiWhy::Rounds => words.delphi_verdict_rounds(items, settled),
    }
}

/// What an entry of the kind `answer` holds; its study, member and round stand beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    /// uid of the item
    pub item: String,
    /// mark or figure
    pub value: f64,
    /// why, in the expert's words; may be empty
    pub reason: String,
}

/// One of the studies that are panels.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
}

/// What of a panel becomes questions.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct DelphiSurveyReq {
    /// panel
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// uids of items; those that the panel has settled on when empty
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>")]
    pub items: Vec<String>,
    /// draft they are added to; a new one when absent
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub survey: Option<Id<Survey>>,
}

/// The questionnaire that items went into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiSurveyRes {
    /// which
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// items added
    pub rows: u32,
}

/// A panel with all its rounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiRes {
    /// what is planned
    pub plan: DelphiPlan,
    /// the round that answers are taken for, counted from 1
    pub round: u32,
    /// what stands before replies, so that those to another study are not taken
    pub mark: String,
    /// the panel, in its order
    pub members: Vec<DelphiMember>,
    /// from the first on; the last is the current one
    pub rounds: Vec<DelphiRound>,
    /// stop or go on
    pub verdict: DelphiVerdict,
}

/// An expert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiMember {
    /// label
    pub label: String,
    /// items answered, by round
    pub answered: Vec<u32>,
    /// answers to the current round, by item
    pub current: Vec<DelphiMark>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiMark {
    /// uid of the item
    pub item: String,
    /// mark or figure
    pub value: f64,
    /// why; may be empty
    pub reason: String,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiRound {
    /// counted from 1
    pub round: u32,
    /// when it began; none for the first
    pub begun: Option<Minutes>,
    /// experts with an answer
    pub members: u32,
    /// items in the order of the plan
    pub items: Vec<DelphiFigure>,
    /// agreement on the order of items; none where there are too few items on the same scale, or experts who judged all
    pub agreement: Option<DelphiAgreement>,
}

/// An item in a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiFigure {
    /// uid of the item
    pub item: String,
    /// answers in figures; none where nobody answered
    pub spread: Option<DelphiSpread>,
    /// since the round before, of experts who answered both; none in the first
    pub moved: Option<DelphiMoved>,
    /// the middle half is as narrow as the plan wants
    pub narrow: bool,
    /// narrow and stable
    pub settled: bool,
    /// reasons of those outside the middle half, from the lowest mark to the highest, without names
    pub reasons: Vec<DelphiReason>,
}

/// Answers in figures. Quartiles are of type 7.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiSpread {
    /// answers
    pub n: u32,
    /// least
    pub low: f64,
    /// quartile below
    pub q1: f64,
    /// middle
    pub median: f64,
    /// quartile above
    pub q3: f64,
    /// greatest
    pub high: f64,
    /// q3 − q1
    pub iqr: f64,
    /// mean
    pub mean: f64,
    /// standard deviation with n − 1; none for one answer
    pub sd: Option<f64>,
    /// sd ÷ mean; none where it is not defined
    pub cv: Option<f64>,
    /// share with the greatest mark, 0..1; none for figures
    pub full_marks: Option<f64>,
}

/// An item between two rounds, of experts who answered both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiMoved {
    /// experts
    pub n: u32,
    /// share who gave another mark, 0..1
    pub changers: f64,
    /// on a scale the share of marks that moved, net, 0..1; of a figure the share by which the median moved
    pub by: f64,
    /// by less than the plan wants
    pub stable: bool,
}

/// Why somebody stands outside the middle half.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiReason {
    /// mark or figure
    pub value: f64,
    /// in the expert's words
    pub text: String,
    /// above the middle half, else below
    pub above: bool,
}

/// Kendall's W over the items that share a scale, of experts who judged all of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiAgreement {
    /// experts
    pub members: u32,
    /// items
    pub items: u32,
    /// 0 none, 1 full; corrected for ties
    pub w: f64,
    /// members · (items − 1) · W
    pub chi2: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of such agreement by chance
    pub p: f64,
}

/// Whether to stop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiVerdict {
    /// stop; else go on
    pub stop: bool,
    /// why: the word `delphi-verdict-<why>`
    pub why: DelphiWhy,
    /// settled items
    pub settled: u32,
    /// items
    pub items: u32,
    /// settled items that the plan wants
    pub wanted: u32,
    /// uids of items that are not settled
    pub open: Vec<String>,
    /// labels of experts without an answer in the current round
    pub missing: Vec<String>,
}

/// Why to stop or to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DelphiWhy {
    /// go on: nobody has answered the current round
    Waiting,
    /// go on: one round shows no stability
    First,
    /// go on: too few items are settled
    Open,
    /// stop: enough items are settled
    Settled,
    /// stop: the panel agrees on the order of items
    Agreed,
    /// stop: agreement on the order rose by less than .1
    Flat,
    /// stop: the rounds of the plan are used up
    Rounds,
}

/// A text with answers: replies to sheets, or lines `member, item, value, reason`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiTakeReq {
    /// panel
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// the text
    pub text: String,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// A file with answers: a table with columns for member, item, value and, where there are any, reason and round; or a
/// text as in [`DelphiTakeReq`].
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiTakeFileReq {
    /// panel
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// the file
    pub handle: String,
    /// only look, write nothing
    #[serde(default)]
    pub dry_run: bool,
}

/// What came of a text with answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiTaken {
    /// answers found, a mark for an item each
    pub found: u32,
    /// not known before
    pub new: u32,
    /// the same expert, item and round with another mark or reason: the later one counts
    pub changed: u32,
    /// known before
    pub same: u32,
    /// lines that were not taken
    pub refused: Vec<DelphiRefused>,
}

/// A line that was not taken; it changes nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiRefused {
    /// in the text or file, 1-based
    pub line: u32,
    /// its beginning
    pub excerpt: String,
    /// why
    pub why: Fault,
}

/// A sheet for one expert.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiSheetReq {
    /// panel
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// label
    pub member: String,
}

/// A sheet as text, to be sent by chat and filled in there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DelphiSheet {
    /// label
    pub member: String,
    /// round that it asks for
    pub round: u32,
    /// the text
    pub text: String,
}

/// What is written into a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "what", deny_unknown_fields)]
pub enum DelphiFile {
    /// the sheet of an expert
    Sheet {
        /// label
        member: String,
    },
    /// the sheets of all experts in one table, which can be read back once it is filled in
    Sheets,
    /// all rounds with the verdict
    Report,
}

/// Writes a file: a table where its name ends in `.csv`, else a text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DelphiSaveReq {
    /// panel
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// which
    pub file: DelphiFile,
    /// where to
    pub handle: String,
}
