//! The clock of a complaint 处理时限: what the law gives for an answer, from the moment it came in. It cannot be put back: an
//! answer that is written down as given in time, but was written down after the end, says so.
//!
//! Days are a setting with the law's figure as default. 快递暂行条例 (2018/2019), article 28: a complaint is dealt with, and the
//! user told, within seven days of receiving it; in the text in force since 2025-06-01 the article is 29 (by third parties). How
//! many days after the promise a waybill counts as lost is in a standard on which public sources disagree (3, 7, 10 or 7, 10, 30
//! days), so that setting has no default.

use super::{CaseKind, store::Record};
use crate::{
    db::{Op, Sql, schema},
    settings::{COMPLAINT_DAYS, Settings},
};
use keheng_base::{Day, Minutes};
use keheng_words::Words;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Milliseconds of a minute.
const MINUTE_MS: i64 = 60_000;
/// Minutes that local time is ahead of the machine's clock at most: an answer written down within a day is no afterthought.
const SLACK: i64 = 24 * 60;

/// Where an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// not answered, in time
    Running,
    /// not answered, too late
    Overdue,
    /// answered in time
    Kept,
    /// answered too late: it stays so
    Late,
}

/// What the law gives for an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseClock {
    /// days the firm goes by
    pub days: u32,
    /// days of the law
    pub law_days: u32,
    /// the end of it
    pub due: Minutes,
    /// where it stands
    pub state: ClockState,
    /// days left, or below 0 days over; of an answered one when it was answered
    pub days_left: i32,
    /// the answer was written down on this day, after the end, as if it had been given in time
    pub written: Option<Day>,
    /// all of this as a sentence
    pub said: String,
}

/// The clock of a case, asked at `now`, the last day of the data; none where the law says nothing of its kind.
pub(super) fn clock(
    words: &Words,
    conn: &Connection,
    settings: &Settings,
    id: i64,
    record: &Record,
    now: Minutes,
) -> Sql<Option<CaseClock>> {
    if !matches!(record.kind, CaseKind::Complaint | CaseKind::Claim) {
        return Ok(None);
    }
    let due = Day(Minutes(record.opened).day().0 + settings.complaint_days as i32).end();
    let state = match record.closed {
        Some(closed) if closed <= due.0 => ClockState::Kept,
        Some(_) => ClockState::Late,
        None if now <= due => ClockState::Running,
        None => ClockState::Overdue,
    };
    let at = Minutes(record.closed.unwrap_or(now.0));
    let written = match state {
        ClockState::Kept => outcome_written(conn, id)?.filter(|at| at.0 > due.0 + SLACK),
        _ => None,
    };
    let state = if written.is_some() { ClockState::Late } else { state };
    let (days_left, written) = (due.day().0 - at.day().0, written.map(Minutes::day));
    let said = said(words, state, due, days_left, written);
    let (days, law_days) = (settings.complaint_days, COMPLAINT_DAYS);
    Ok(Some(CaseClock { days, law_days, due, state, days_left, written, said }))
}

/// The clock as a sentence.
fn said(w: &Words, state: ClockState, due: Minutes, days_left: i32, written: Option<Day>) -> String {
    let (due, days) = (w.minute(due), i64::from(days_left.abs()));
    match (state, written) {
        (_, Some(day)) => w.clock_backdated(&w.day(day), &due),
        (ClockState::Running, _) => w.clock_running(&due, days),
        (ClockState::Overdue, _) => w.clock_overdue(&due, days),
        (ClockState::Kept, _) => w.clock_kept(&due),
        (ClockState::Late, _) => w.clock_late(&due, days),
    }
}

/// Operations in which somebody writes an outcome down.
const BY_HAND: [Op; 3] = [Op::AddCase, Op::EditCase, Op::CloseCase];

/// When somebody wrote the outcome of a case down on this machine; none where a file or a colleague brought it.
fn outcome_written(conn: &Connection, id: i64) -> Sql<Option<Minutes>> {
    let table = &schema::CASE;
    let group = table.groups.iter().position(|g| *g == "outcome").unwrap_or_default() as i64;
    let sql = "SELECT t.wall, o.op FROM service_case c
               LEFT JOIN sync_cell s ON s.tbl = ?2 AND s.row = c.id AND s.grp = ?3
               JOIN sync_txn t ON t.id = coalesce(s.v, c._v)
               JOIN op_log o ON o.txn = t.id WHERE c.id = ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_row([id, table.number, group], |r| Ok((r.get::<_, i64>(0)?, r.get::<_, String>(1)?)));
    let by_hand = found.optional()?.filter(|(_, op)| BY_HAND.iter().any(|hand| hand.code() == op));
    Ok(by_hand.map(|(ms, _)| Minutes(ms.div_euclid(MINUTE_MS))))
}
