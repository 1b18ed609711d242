//! The question bank: questions to take from, one's own and those of the templates.
//!
//! A question is a copy wherever it goes: changing it in a questionnaire changes nothing here. Conditions stay behind, because
//! they speak of questions that are not there.

mod keep;
mod list;
#[cfg(test)]
mod tests;

pub use keep::{delete, keep};
pub use list::bank;

use keheng_base::Id;
use keheng_form::Question;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of ids of kept questions.
#[derive(Clone, Copy, Debug)]
pub struct BankMark;

/// The question bank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BankRes {
    /// one's own first, the newest on top, then those of the templates
    pub questions: Vec<BankQuestion>,
}

/// A question of the bank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BankQuestion {
    /// identity of one's own; none of a template's
    #[ts(type = "string | null")]
    pub id: Option<Id<BankMark>>,
    /// whose it is; its words are `form-template-<id>`
    pub template: Option<String>,
    /// the question without conditions; its uid and name mean nothing elsewhere
    pub question: Question,
}

/// Keeps a question in the bank.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BankKeepReq {
    /// as it stands in a questionnaire
    pub question: Question,
}

/// A question of one's own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BankReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<BankMark>,
}

/// Identity of a question that was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BankId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<BankMark>,
}

/// A question by itself: what it is called and what it depends on in a questionnaire is left there.
fn alone(question: &Question) -> Question {
    Question {
        uid: String::new(),
        name: String::new(),
        show_if: String::new(),
        valid_if: String::new(),
        valid_text: keheng_form::Text::default(),
        ..question.clone()
    }
}
