//! What people know and points do not: a process was changed on a day, some days had a cause that will not come again.

use super::{Entry, EntryReq, chart::MovedChange, said, watched::Charted};
use crate::{
    App,
    db::{Op, Sql, random_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Id};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A change of the process: limits begin anew with this day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ProcessChange {
    /// identity
    pub id: Id<Entry>,
    /// first day of the new process
    pub day: Day,
    /// what was changed
    pub reason: String,
}

/// Days set aside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SetAside {
    /// identity
    pub id: Id<Entry>,
    /// first
    pub from: Day,
    /// last
    pub to: Day,
    /// the cause
    pub reason: String,
}

/// Marks a change of the process.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkReq {
    /// id of the registry
    pub kpi: String,
    /// first day of the new process
    pub day: Day,
    /// what was changed
    pub reason: String,
}

/// Sets days aside.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetAsideReq {
    /// id of the registry
    pub kpi: String,
    /// first
    pub from: Day,
    /// last
    pub to: Day,
    /// the cause
    pub reason: String,
}

/// The row that was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EntryRes {
    /// identity
    pub id: Id<Entry>,
}

/// Changes of a KPI's process, in order of their days.
pub(super) fn changes(conn: &Connection, kpi: &str) -> Sql<Vec<ProcessChange>> {
    let sql = "SELECT id, day, reason FROM process_change WHERE kpi = ?1 AND _del <= 0 ORDER BY day, id";
    let mut statement = conn.prepare_cached(sql)?;
    let row = |r: &rusqlite::Row| Ok(ProcessChange { id: Id::new(r.get(0)?), day: Day(r.get(1)?), reason: r.get(2)? });
    statement.query_map([kpi], row)?.collect()
}

/// Days of a KPI that were set aside, in order.
pub(super) fn set_aside_days(conn: &Connection, kpi: &str) -> Sql<Vec<SetAside>> {
    let sql = "SELECT id, first, last, reason FROM set_aside WHERE kpi = ?1 AND _del <= 0 ORDER BY first, id";
    let mut statement = conn.prepare_cached(sql)?;
    let row = |r: &rusqlite::Row| {
        Ok(SetAside { id: Id::new(r.get(0)?), from: Day(r.get(1)?), to: Day(r.get(2)?), reason: r.get(3)? })
    };
    statement.query_map([kpi], row)?.collect()
}

/// Marks a change of the process. Faults: `no_such_kpi`, `reason_missing`, `text_too_long`.
pub fn mark(app: &App, req: MarkReq) -> Result<EntryRes, Fault> {
    let kpi = Charted::find(&req.kpi)?.id();
    let reason = said(&req.reason, "reason")?;
    let done = app.db()?.op(Op::MarkChart, &reason, |tx| {
        let id = random_id();
        let values: [(&str, &dyn rusqlite::ToSql); 3] = [("kpi", &kpi), ("day", &req.day.0), ("reason", &reason)];
        tx.insert(&schema::PROCESS_CHANGE, id, &values).map_err(sql_fault)?;
        Ok(EntryRes { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

/// Sets days aside. Faults: `no_such_kpi`, `period_reversed`, `reason_missing`, `text_too_long`.
pub fn set_aside(app: &App, req: SetAsideReq) -> Result<EntryRes, Fault> {
    let kpi = Charted::find(&req.kpi)?.id();
    let reason = said(&req.reason, "reason")?;
    if req.from > req.to {
        return Err(Fault::new("period_reversed"));
    }
    let done = app.db()?.op(Op::MarkChart, &reason, |tx| {
        let id = random_id();
        let values: [(&str, &dyn rusqlite::ToSql); 4] =
            [("kpi", &kpi), ("first", &req.from.0), ("last", &req.to.0), ("reason", &reason)];
        tx.insert(&schema::SET_ASIDE, id, &values).map_err(sql_fault)?;
        Ok(EntryRes { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

/// Says that a change of the process was on another day. Fault: `no_such_entry`.
pub fn move_mark(app: &App, req: MovedChange) -> Result<EntryRes, Fault> {
    let done = app.db()?.op(Op::MarkChart, "", |tx| {
        if !tx.update(&schema::PROCESS_CHANGE, req.id.raw(), &[("day", &req.day.0)]).map_err(sql_fault)? {
            return Err(Fault::new("no_such_entry"));
        }
        Ok(EntryRes { id: req.id })
    })?;
    Ok(app.done(done))
}

/// Faults: `reason_missing`, `text_too_long`, `no_such_entry`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let [reason] = super::texts(conn, &schema::PROCESS_CHANGE, ["reason"], id)?;
    said(reason.as_deref().unwrap_or_default(), "reason").map(drop)
}

/// Takes a mark away, of either kind. Fault: `no_such_entry`.
pub fn unmark(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    let done = app.db()?.op(Op::MarkChart, "", |tx| {
        for table in [&schema::PROCESS_CHANGE, &schema::SET_ASIDE] {
            if tx.delete(table, req.id.raw()).map_err(sql_fault)? {
                return Ok(EntryRes { id: req.id });
            }
        }
        Err(Fault::new("no_such_entry"))
    })?;
    Ok(app.done(done))
}
