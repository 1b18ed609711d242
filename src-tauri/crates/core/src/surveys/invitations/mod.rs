//! Invitations 邀请: whom a survey is sent to, by which token the answer that comes back is theirs, and who is asked again.
//!
//! Customers are drawn from a seed that is kept, after a rule of contact: nobody is invited to any survey more often than
//! the firm wants. Who has answered is not stored; it follows from the tokens of the answers. Of an anonymous survey the
//! customers and the tokens are kept apart, so that nobody can tell who gave which answer, nor who has answered at all.
//! It is longer than others because every type of its contract stands in it.

pub(super) mod calendar;
pub(super) mod contact;
mod draw;
pub(super) mod invite;
pub(super) mod list;
pub(super) mod remind;
pub(super) mod send;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod uninvite;

pub(crate) use store::{anonymous, invited};
pub(super) use uninvite::forget;

use super::Survey;
use crate::{
    customers::Customer,
    db::{Tx, content_id, sql_fault},
    value::State,
};
use keheng_base::{Day, Fault, Id, Minutes, Month};
use keheng_calc::stats::proportion::Interval;
use keheng_form::{Lang, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Days that an invitation or reminder is left alone before the next reminder.
pub(super) const REMIND_AFTER: i32 = 7;
/// Reminders of one invitation.
pub(super) const MOST_REMINDERS: u32 = 2;
/// Customers that an anonymous survey is sent to at once, at least: of fewer, who answered is soon guessed.
pub(super) const LEAST_ANONYMOUS: usize = 5;
/// Customers of a draw that a look shows.
const SHOWN: usize = 50;
/// The longest repeat, months.
const LONGEST_REPEAT: u32 = 60;

/// Invites the customers of the sample firm: what went out, under an id that follows from the survey.
pub(super) fn of_sample(tx: &mut Tx, survey: Id<Survey>, at: i64, customers: u32) -> Result<(), Fault> {
    let draw = InviteReq {
        id: survey,
        classes: Vec::new(),
        states: Vec::new(),
        area: None,
        query: None,
        fallen_by: None,
        size: Some(customers),
        seed: 1,
        anonymous: false,
    };
    store::note(
        tx,
        content_id("survey mailing", &format!("{} {at}", survey.raw())),
        survey,
        MailingKind::Invite,
        at,
        customers,
        Some(&draw),
    )
    .map_err(sql_fault)
}

/// Invites one of them.
pub(super) fn of_sample_one(tx: &mut Tx, survey: Id<Survey>, customer: i64, token: u64, at: i64) -> Result<(), Fault> {
    store::put(tx, invite::row_id(survey, customer, at), survey, Some(customer), Some(token as i64), at)
        .map_err(sql_fault)
}

/// Whom to invite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct InviteReq {
    /// survey; its newest published version is what they get
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// only these classes, an empty name for customers without shipments in the last twelve months; all when empty
    #[serde(default)]
    pub classes: Vec<String>,
    /// only these states; all when empty
    #[serde(default)]
    pub states: Vec<State>,
    /// only customers with this in their address
    #[serde(default)]
    pub area: Option<String>,
    /// only customers whom this search finds, as in the list of customers
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// only customers whose revenue fell by at least this share, as in the list of customers
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fallen_by: Option<f64>,
    /// how many; everybody who may be asked when absent
    #[serde(default)]
    pub size: Option<u32>,
    /// the same seed and the same customers give the same list
    pub seed: u32,
    /// nobody is to know who gave which answer
    #[serde(default)]
    pub anonymous: bool,
}

/// Why a customer is not asked; the first reason that holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// invited to this survey, and it is not yet to be repeated
    Invited,
    /// invited to a survey within the days of the rule
    Contacted,
    /// no telephone number, or only a masked one
    Unreachable,
}

/// Customers who are not asked for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LeftOutCount {
    /// the reason; its words are `invitations-why-<why>`
    pub why: LeftOut,
    /// how many
    pub customers: u32,
}

/// A class in a draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InviteClass {
    /// class; empty without shipments in the last twelve months
    pub class: String,
    /// customers who may be asked
    pub available: u32,
    /// of these, drawn
    pub drawn: u32,
}

/// A customer who is drawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InvitePerson {
    /// identity
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class
    pub class: String,
}

/// What a draw comes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InviteLook {
    /// customers who are meant
    pub customers: u32,
    /// of these, left out
    pub left_out: Vec<LeftOutCount>,
    /// of these, who may be asked
    pub available: u32,
    /// of these, drawn: at random, from each class its share
    pub drawn: u32,
    /// classes, best first
    pub classes: Vec<InviteClass>,
    /// the first who are drawn, by name
    pub people: Vec<InvitePerson>,
    /// days of the rule of contact
    pub contact_days: u32,
    /// when the rule lets the first of those go whom it leaves out
    pub free_from: Option<Day>,
}

/// Of invitations, how many were answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ResponseRate {
    /// class; empty for all, or without shipments in the last twelve months
    pub class: String,
    /// invitations
    pub invited: u32,
    /// of these, answered
    pub answered: u32,
    /// answered / invited; none where nobody was invited
    pub rate: Option<f64>,
    /// of the rate, 95 %, Wilson
    pub interval: Option<Interval>,
}

/// An invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Invitee {
    /// customer
    pub customer: Id<Customer>,
    /// name; empty when the customer is no longer there
    pub name: String,
    /// class now
    pub class: String,
    /// telephone, masked
    pub phone: Option<String>,
    /// when
    pub invited: Minutes,
    /// last reminder
    pub reminded: Option<Minutes>,
    /// reminders so far
    pub reminders: u32,
    /// eight characters; none of an anonymous survey
    pub token: Option<String>,
    /// answers to it by when they were begun, latest first: only that counts. Always empty of an anonymous survey
    pub answers: Vec<Minutes>,
}

/// What went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailingKind {
    /// invitations
    Invite,
    /// reminders
    Remind,
}

/// Something that went out to customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Mailing {
    /// what
    pub kind: MailingKind,
    /// when
    pub at: Minutes,
    /// customers
    pub customers: u32,
    /// of invitations, how they were drawn
    pub draw: Option<InviteReq>,
}

/// A token of answers that does not stand for one invitation and one answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OddToken {
    /// eight characters
    pub token: String,
    /// whose invitation it is; none where that is not known
    pub name: Option<String>,
    /// answers by when they were begun, latest first
    pub answers: Vec<Minutes>,
}

/// The invitations of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Invitations {
    /// customers and tokens are kept apart
    pub anonymous: bool,
    /// all invitations
    pub all: ResponseRate,
    /// by class; empty of an anonymous survey
    pub classes: Vec<ResponseRate>,
    /// those who have not answered first, then by name; of an anonymous survey by name
    pub people: Vec<Invitee>,
    /// newest first
    pub mailings: Vec<Mailing>,
    /// who may be reminded now; of an anonymous survey everybody is, since nobody knows who has answered
    pub remind: u32,
    /// when more may be reminded; none when nobody is left
    pub remind_from: Option<Day>,
    /// answered more than once: all are kept, the latest counts
    pub twice: Vec<OddToken>,
    /// tokens that no invitation of this survey has
    pub unknown: Vec<OddToken>,
    /// answers without any token
    pub without: u32,
    /// days of the rule of contact
    pub contact_days: u32,
    /// months after which customers are asked again
    pub repeat_months: Option<u32>,
}

/// Which invitations to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sent {
    /// of the last time customers were invited
    #[default]
    Newest,
    /// those who have not answered, with a reminder as message
    Waiting,
    /// all
    All,
}

/// Writes what is sent.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct InvitationFilesReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// where to: `.zip` for the pages, `.csv` or `.xlsx` for the list with messages
    pub handle: String,
    /// which invitations
    #[serde(default)]
    pub which: Sent,
    /// language of pages and messages; the form's first when absent
    #[serde(default)]
    pub lang: Option<Lang>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InvitationFilesRes {
    /// name without folder
    pub file: String,
    /// pages or rows
    pub count: u32,
}

/// How many were reminded, or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InvitationCount {
    /// customers
    pub customers: u32,
}

/// Takes invitations back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct UninviteReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// whose; everybody's who has not answered when absent
    #[serde(default)]
    pub customers: Option<Vec<Id<Customer>>>,
}

/// How often a customer may be invited.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactRuleReq {
    /// at most once in so many days, 0 for no rule
    pub days: u32,
}

/// How often a survey is repeated.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RepeatReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// customers are asked again after so many months, 1 to 60; never when absent
    #[serde(default)]
    pub months: Option<u32>,
}

/// What stands in the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CalendarKind {
    /// a version was published
    Published,
    /// invitations went out
    Invited,
    /// reminders went out
    Reminded,
    /// who has not answered may be reminded
    RemindFrom,
    /// customers are to be asked again
    Due,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    /// when
    pub day: Day,
    /// what; its words are `calendar-<kind>`
    pub kind: CalendarKind,
    /// of which survey
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// its heading
    pub title: Text,
    /// customers who were or may be written to
    pub customers: Option<u32>,
    /// still to come
    pub ahead: bool,
}

/// A month of the calendar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CalendarMonth {
    /// which
    pub month: Month,
    /// latest first
    pub entries: Vec<CalendarEntry>,
}

/// A survey that is collecting answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct OpenSurvey {
    /// which
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// heading
    pub title: Text,
    /// first published
    pub since: Day,
    /// invitations with their answers
    pub response: ResponseRate,
    /// answers, also of people who were not invited
    pub answers: u32,
    /// when customers are to be asked again
    pub due: Option<Day>,
}

/// The calendar of all surveys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyCalendar {
    /// today
    pub today: Day,
    /// collecting now, the next one due first
    pub open: Vec<OpenSurvey>,
    /// customers with shipments in the last twelve months who can be reached and whom the rule lets be asked
    pub askable: u32,
    /// of these, never asked
    pub never_asked: u32,
    /// days of the rule of contact
    pub contact_days: u32,
    /// what is to come first, then what was
    pub months: Vec<CalendarMonth>,
}
