//! Rows of invitations.

use super::{InviteReq, Mailing, MailingKind};
use crate::{
    customers::Customer,
    db::{Sql, Tx, random_id, schema},
    surveys::Survey,
};
use keheng_base::{Day, Id, Minutes, Month};
use rusqlite::{Connection, OptionalExtension};
use std::collections::{HashMap, HashSet};

/// Bits of a token.
const TOKEN: u32 = 40;

/// Customers of a survey by the token of the page that was made for them. Empty for an anonymous survey.
pub(crate) fn invited(conn: &Connection, survey: Id<Survey>) -> Sql<HashMap<u64, Id<Customer>>> {
    let sql = "SELECT token, customer_id FROM survey_invitation
               WHERE survey_id = ?1 AND token IS NOT NULL AND customer_id IS NOT NULL AND _del <= 0";
    let read = |r: &rusqlite::Row| Ok((r.get::<_, i64>(0)? as u64, Id::new(r.get(1)?)));
    conn.prepare_cached(sql)?.query_map([survey.raw()], read)?.collect()
}

/// An invitation as stored.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub id: i64,
    pub customer: Option<i64>,
    pub token: Option<u64>,
    pub invited: Minutes,
    pub reminded: Option<Minutes>,
    pub reminders: u32,
}

impl Row {
    /// When the customer last heard of the survey.
    pub fn heard(&self) -> Minutes {
        self.reminded.map_or(self.invited, |reminded| reminded.max(self.invited))
    }
}

/// Living invitations of a survey. Ids are random, so that their order tells nothing.
pub(super) fn rows(conn: &Connection, survey: Id<Survey>) -> Sql<Vec<Row>> {
    let sql = "SELECT id, customer_id, token, invited, reminded, reminders FROM survey_invitation
               WHERE survey_id = ?1 AND _del <= 0 ORDER BY id";
    let read = |r: &rusqlite::Row| {
        Ok(Row {
            id: r.get(0)?,
            customer: r.get(1)?,
            token: r.get::<_, Option<i64>>(2)?.map(|token| token as u64),
            invited: Minutes(r.get(3)?),
            reminded: r.get::<_, Option<i64>>(4)?.map(Minutes),
            reminders: r.get(5)?,
        })
    };
    conn.prepare_cached(sql)?.query_map([survey.raw()], read)?.collect()
}

/// Whether customers and tokens are kept apart.
pub(super) fn is_anonymous(rows: &[Row]) -> bool {
    rows.iter().any(|row| row.customer.is_none() || row.token.is_none())
}

/// Whether the customers of a survey and its tokens are kept apart: nobody must be found out then.
pub(crate) fn anonymous(conn: &Connection, survey: Id<Survey>) -> Sql<bool> {
    rows(conn, survey).map(|rows| is_anonymous(&rows))
}

/// When each customer was last invited to any survey.
pub(super) fn contacts(conn: &Connection) -> Sql<HashMap<i64, Day>> {
    let sql = "SELECT customer_id, max(invited) FROM survey_invitation
               WHERE customer_id IS NOT NULL AND _del <= 0 GROUP BY customer_id";
    let read = |r: &rusqlite::Row| Ok((r.get(0)?, Minutes(r.get(1)?).day()));
    conn.prepare_cached(sql)?.query_map([], read)?.collect()
}

/// Tokens that no invitation of this file has, as many as are asked for, in rising order: they are random, so that their
/// order is nobody's.
pub(super) fn fresh_tokens(conn: &Connection, count: usize) -> Sql<Vec<i64>> {
    let sql = "SELECT token FROM survey_invitation WHERE token IS NOT NULL";
    let taken: HashSet<i64> = conn.prepare_cached(sql)?.query_map([], |r| r.get(0))?.collect::<Sql<_>>()?;
    let mut fresh = std::collections::BTreeSet::new();
    while fresh.len() < count {
        let token = random_id() & ((1 << TOKEN) - 1);
        if !taken.contains(&token) {
            fresh.insert(token);
        }
    }
    Ok(fresh.into_iter().collect())
}

/// Writes an invitation of which nobody has been reminded.
pub(super) fn put(
    tx: &mut Tx,
    id: i64,
    survey: Id<Survey>,
    customer: Option<i64>,
    token: Option<i64>,
    invited: i64,
) -> Sql<()> {
    let values: [(&str, &dyn rusqlite::ToSql); 6] = [
        ("survey_id", &survey.raw()),
        ("customer_id", &customer),
        ("token", &token),
        ("invited", &invited),
        ("reminded", &None::<i64>),
        ("reminders", &0),
    ];
    tx.upsert(&schema::SURVEY_INVITATION, id, &values).map(drop)
}

/// Notes what went out.
pub(super) fn note(
    tx: &mut Tx,
    id: i64,
    survey: Id<Survey>,
    kind: MailingKind,
    at: i64,
    customers: u32,
    draw: Option<&InviteReq>,
) -> Sql<()> {
    let kind = match kind {
        MailingKind::Invite => "invite",
        MailingKind::Remind => "remind",
    };
    let draw = draw.map(|draw| serde_json::json!(draw).to_string());
    let values: [(&str, &dyn rusqlite::ToSql); 5] =
        [("survey_id", &survey.raw()), ("kind", &kind), ("at", &at), ("customers", &customers), ("draw", &draw)];
    tx.insert(&schema::SURVEY_MAILING, id, &values)
}

/// What went out of a survey, newest first, with the rows' ids.
pub(super) fn mailings(conn: &Connection, survey: Id<Survey>) -> Sql<Vec<(i64, Mailing)>> {
    let sql = "SELECT id, kind, at, customers, draw FROM survey_mailing
               WHERE survey_id = ?1 AND _del <= 0 ORDER BY at DESC, id";
    let read = |r: &rusqlite::Row| {
        let kind = if r.get_ref(1)?.as_str()? == "remind" { MailingKind::Remind } else { MailingKind::Invite };
        let draw: Option<String> = r.get(4)?;
        // what a newer program drew by is not guessed
        let draw = draw.and_then(|draw| serde_json::from_str(&draw).ok());
        Ok((r.get(0)?, Mailing { kind, at: Minutes(r.get(2)?), customers: r.get(3)?, draw }))
    };
    conn.prepare_cached(sql)?.query_map([survey.raw()], read)?.collect()
}

/// Months after which customers are asked again.
pub(super) fn repeat(conn: &Connection, survey: Id<Survey>) -> Sql<Option<u32>> {
    let sql = "SELECT repeat_months FROM survey WHERE id = ?1";
    conn.prepare_cached(sql)?.query_row([survey.raw()], |r| r.get(0)).optional().map(Option::flatten)
}

/// The same day so many months later, or the last of a shorter month.
pub(super) fn later(day: Day, months: u32) -> Day {
    let (_, _, of_month) = day.civil();
    let period = Month(day.month().0 + months as i32).period();
    Day(period.to.0.min(period.from.0 + of_month as i32 - 1))
}
