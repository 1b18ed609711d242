//! Answers joined to customers 答卷关联客户: who is not content, who stays all the same, whom one can count on.
//!
//! An answer is a customer's by the token of the invitation it came with, else by what was written into a text cell that
//! leads to exactly one customer ([`join`]). Of several answers of a customer the latest counts; what the rules of cleaning
//! leave out does not. An anonymous survey joins nothing. Figures are of known customers one by one, so that nothing is hidden
//! for being few.

mod boxes;
mod cards;
mod join;
mod measure;
mod of_customer;
mod outcome;
mod queue;
mod store;
mod take_up;
#[cfg(test)]
mod tests;
mod trust;

pub use boxes::{SurveyBoxes, boxes};
pub(crate) use cards::{CardSurvey, MADE_OF, read as read_cards};
pub use join::joined;
pub(crate) use join::with_facts;
pub use of_customer::{CustomerAnswer, OfCustomer, OfCustomerReq, of_customer};
pub(crate) use outcome::{Wanted, outcomes};
pub use queue::unsatisfied;
pub use take_up::take_up;
pub use trust::{CustomerTrust, trust};

use super::Survey;
use crate::{
    cases::{Case, CaseState},
    customers::Customer,
    value::State,
};
use keheng_base::{Day, Fen, Id, Minutes};
use keheng_calc::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How answers are joined and judged.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct JoinReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// text cell that holds phone, account or name; the one recognised when absent, none when empty
    #[serde(default)]
    pub by: Option<String>,
    /// variable that measures satisfaction; the likeliest when absent
    #[serde(default)]
    pub measure: Option<String>,
    /// up to here somebody is not satisfied; the two lowest points, or 6 of 10 of a recommendation, when absent
    #[serde(default)]
    pub low: Option<f64>,
    /// from here on somebody is satisfied; the two highest points, or 9 of 10 of a recommendation, when absent
    #[serde(default)]
    pub high: Option<f64>,
}

/// What became of the answers of a survey.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct JoinCounts {
    /// the survey promised not to know who answered: nothing is joined
    pub anonymous: bool,
    /// answers that the rules of cleaning leave, the latest to each invitation
    pub answers: u32,
    /// of these, joined by the token of an invitation
    pub by_token: u32,
    /// joined by what was written
    pub by_text: u32,
    /// with a token that leads to no customer, and nothing written that does
    pub unknown_token: u32,
    /// what was written leads to nobody
    pub unknown_text: u32,
    /// what was written leads to several customers
    pub ambiguous: u32,
    /// neither a token nor anything written
    pub nameless: u32,
    /// customers with an answer
    pub customers: u32,
    /// the newest of those whose text leads to nobody or to several
    pub unjoined: Vec<Unjoined>,
}

/// An answer whose text leads to nobody or to several customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Unjoined {
    /// what was written
    pub text: String,
    /// when the answer was begun
    pub begun: Minutes,
    /// customers it leads to: 0, or 2 and more
    pub customers: u32,
}

/// Something to choose from, in the user's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JoinChoice {
    /// id of a variable
    pub id: String,
    /// its words
    pub label: String,
}

/// How satisfaction is measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct JoinMeasure {
    /// variable
    pub id: String,
    /// in the user's language
    pub label: String,
    /// lowest point of its scale
    pub least: i32,
    /// highest point
    pub most: i32,
    /// up to here somebody is not satisfied
    pub low: f64,
    /// from here on somebody is satisfied
    pub high: f64,
}

/// Customers of a survey, and what can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyJoined {
    /// what became of the answers
    pub counts: JoinCounts,
    /// text cell that joined; none where only tokens do
    pub by: Option<String>,
    /// text cells that could
    pub texts: Vec<JoinChoice>,
    /// what measures satisfaction
    pub measure: JoinMeasure,
    /// what else could
    pub measures: Vec<JoinChoice>,
    /// customers at or above the upper limit
    pub satisfied: u32,
    /// customers between the limits
    pub between: u32,
    /// customers at or below the lower limit
    pub unsatisfied: u32,
    /// customers whose latest answer leaves the measure blank
    pub blank: u32,
}

/// Customers who are not satisfied, by money at risk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Unsatisfied {
    /// what measured it
    pub measure: JoinMeasure,
    /// the largest revenue first
    pub rows: Vec<UnsatisfiedRow>,
    /// revenue of all of them in the last 12 months of the data
    pub revenue_fen: Fen,
    /// of them, taken up
    pub taken: u32,
    /// of them, with a complaint in the last 12 months of the data: the others said nothing until they were asked
    pub complained: u32,
}

/// A customer who is not satisfied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct UnsatisfiedRow {
    /// who
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue; none without shipments in the last 12 months
    pub class: Option<String>,
    /// how alive
    pub state: State,
    /// money at risk: freight of the last 12 months of the data
    pub revenue_fen: Fen,
    /// last shipment
    pub last: Option<Day>,
    /// when the latest answer was begun
    pub answered: Minutes,
    /// earlier answers of the same customer
    pub earlier: u32,
    /// the measure
    pub value: f64,
    /// what was judged worst, at most three
    pub lows: Vec<LowItem>,
    /// own words
    pub said: Vec<String>,
    /// cases of the customer that are not settled
    pub open_cases: u32,
    /// the case that was made of this answer
    pub taken: Option<TakenUp>,
    /// random identity of the latest answer
    #[serde(skip)]
    pub answer: u64,
}

/// An item that was judged badly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LowItem {
    /// in the user's language
    pub label: String,
    /// point given
    pub value: f64,
    /// highest point of its scale
    pub most: i32,
    /// point given less point expected, where that was asked
    pub gap: Option<f64>,
}

/// A case made of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TakenUp {
    /// identity
    #[ts(type = "string")]
    pub case: Id<Case>,
    /// where it stands
    pub state: CaseState,
}

/// What an unsatisfied customer's case is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TakeUpKind {
    /// 回访: the firm asks what is wrong
    #[default]
    FollowUp,
    /// 投诉: the answer is a complaint
    Complaint,
}

/// Makes a case of an unsatisfied customer's answer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TakeUpReq {
    /// how the customer came to be in the list
    pub of: JoinReq,
    /// who
    pub customer: Id<Customer>,
    /// follow-up when absent
    #[serde(default)]
    #[ts(as = "Option<TakeUpKind>")]
    pub kind: TakeUpKind,
}

/// Asks for the four boxes.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct BoxesReq {
    /// whose answers, and who is satisfied
    pub of: JoinReq,
    /// days before and after an answer, 14 to 365; 90 when absent
    #[serde(default)]
    pub days: Option<u32>,
    /// shipments after as a share of those before, from which on somebody bought again, 0.05 to 2; half when absent
    #[serde(default)]
    pub kept: Option<f64>,
}

/// A box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BoxKind {
    /// 忠诚: satisfied, bought again
    Loyal,
    /// 被动留存: not satisfied, bought again
    Hostage,
    /// 游离: satisfied, did not buy again
    Mercenary,
    /// 流失: neither
    Defector,
}

impl BoxKind {
    /// All of them, as they are told.
    pub const ALL: [BoxKind; 4] = [BoxKind::Loyal, BoxKind::Hostage, BoxKind::Mercenary, BoxKind::Defector];

    /// Where somebody belongs.
    pub const fn of(satisfied: bool, bought: bool) -> BoxKind {
        match (satisfied, bought) {
            (true, true) => BoxKind::Loyal,
            (false, true) => BoxKind::Hostage,
            (true, false) => BoxKind::Mercenary,
            (false, false) => BoxKind::Defector,
        }
    }

    /// Its name in words (`joined-box-<id>`) and keys of marks.
    pub const fn id(self) -> &'static str {
        match self {
            BoxKind::Loyal => "loyal",
            BoxKind::Hostage => "hostage",
            BoxKind::Mercenary => "mercenary",
            BoxKind::Defector => "defector",
        }
    }
}

/// Customers of a box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerBox {
    /// which
    pub kind: BoxKind,
    /// how many
    pub customers: u32,
    /// of the customers in all four; none where they are empty
    pub share: Option<f64>,
    /// freight of the last 12 months of the data
    pub revenue_fen: Fen,
    /// of the freight of all four; none where that is nothing
    pub revenue_share: Option<f64>,
    /// the largest revenue first, at most 500
    pub rows: Vec<BoxRow>,
}

/// A customer of a box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BoxRow {
    /// who
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue; none without shipments in the last 12 months
    pub class: Option<String>,
    /// freight of the last 12 months of the data
    pub revenue_fen: Fen,
    /// when the latest answer was begun
    pub answered: Minutes,
    /// the measure
    pub value: f64,
    /// shipments in the days before
    pub before: u32,
    /// shipments in the days after
    pub after: u32,
}

/// How satisfaction and buying again go together: an association, not a cause.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Together {
    /// customers who are satisfied
    pub satisfied: u32,
    /// the others
    pub others: u32,
    /// share of either who bought again
    pub shares: [f64; 2],
    /// first share less second
    pub difference: f64,
    /// of the difference, Newcombe, 95 %
    pub interval: Interval,
    /// φ, −1..1; none where everybody bought again, or nobody did
    pub phi: Option<f64>,
    /// Fisher's exact test, two-sided
    pub p: f64,
}

/// Asks who was satisfied again and again.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TrustReq {
    /// times in a row, 2 to 12; 3 when absent
    pub times: Option<u32>,
}

/// A customer who trusts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrustRow {
    /// who
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue; none without shipments in the last 12 months
    pub class: Option<String>,
    /// freight of the last 12 months of the data
    pub revenue_fen: Fen,
    /// times satisfied in a row up to now
    pub run: u32,
    /// times asked
    pub asked: u32,
    /// when the latest answer was begun
    pub latest: Minutes,
}
