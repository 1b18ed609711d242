//! History, undo and redo, jobs.

use super::*;
use crate::{
    App,
    api::Nothing,
    customers::veil::Veil,
    db::{Db, Done, Entry, Inverted, Op, schema},
};

/// One operation for the contract.
pub fn entry(db: &Db, e: Entry) -> Result<HistoryEntry, Fault> {
    let of = if e.root == e.txn { None } else { db.history_entry(e.root)?.map(|r| r.op) };
    let touched = e
        .touched
        .iter()
        .filter_map(|(table, t)| Some((schema::table(*table)?.name.to_owned(), t.inserted + t.updated + t.life)));
    Ok(HistoryEntry {
        id: e.txn.to_string(),
        op: e.op,
        of,
        at: e.at,
        by: e.actor,
        note: e.note,
        touched: touched.collect(),
        live: e.stack == 0,
    })
}

pub(super) fn history(app: &App, req: HistoryReq) -> Result<Vec<HistoryEntry>, Fault> {
    let db = app.db()?;
    let veil = app.veil()?;
    db.history(req.limit.min(1000))?.into_iter().map(|e| Ok(veiled(entry(&db, e)?, &veil))).collect()
}

/// As a class that looks on may see it: what is done to a customer's card is noted by the name.
fn veiled(entry: HistoryEntry, veil: &Veil) -> HistoryEntry {
    let op = entry.of.as_deref().unwrap_or(&entry.op);
    let named = [Op::AddCustomer, Op::EditCustomer].iter().any(|card| card.code() == op);
    let note = if named { veil.name(&entry.note) } else { veil.text(&entry.note) };
    HistoryEntry { note, ..entry }
}

/// Tells the window and the caller what was taken back.
pub fn undone(app: &App, db: &Db, done: Done<Inverted>) -> Result<Undone, Fault> {
    let inverted = app.done(done);
    let undone = veiled(entry(db, inverted.entry)?, &*app.veil()?);
    Ok(Undone { undone: vec![undone], kept: inverted.kept })
}

pub(super) fn undo(app: &App, _: Nothing) -> Result<Undone, Fault> {
    let db = app.db()?;
    undone(app, &db, db.undo()?)
}

pub(super) fn redo(app: &App, _: Nothing) -> Result<Undone, Fault> {
    let db = app.db()?;
    undone(app, &db, db.redo()?)
}

pub(super) fn revert(app: &App, req: RevertReq) -> Result<Undone, Fault> {
    let db = app.db()?;
    let txn = req.id.parse().map_err(|_| Fault::new("no_such_operation"))?;
    let root = db.history_entry(txn)?.ok_or_else(|| Fault::new("no_such_operation"))?.root;
    undone(app, &db, db.revert(root)?)
}

pub(super) fn jobs(app: &App, _: Nothing) -> Result<Vec<JobState>, Fault> {
    Ok(app.jobs().states())
}

pub(super) fn cancel(app: &App, req: JobReq) -> Result<Nothing, Fault> {
    app.jobs().cancel(req.job)?;
    Ok(Nothing {})
}
