//! Writing cases by hand.

use super::{
    Case, CaseAddReq, CaseCloseReq, CaseEditReq, CaseId, CaseInput, CasesDone, CasesReq,
    store::{self, Record},
};
use crate::{
    App,
    api::Nothing,
    by_hand::{self, ByHand},
    customers,
    db::{Op, Tx, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use keheng_files::cell::waybill;
use rusqlite::Connection;

pub(super) const TEXT_LIMIT: usize = 200;
const NOTE_LIMIT: usize = 2_000;

/// A text without blanks around it; an empty one is none. Fault: `text_too_long`.
pub(super) fn text(field: &str, text: &Option<String>, limit: usize) -> Result<Option<String>, Fault> {
    let Some(text) = text.as_deref().map(str::trim).filter(|t| !t.is_empty()) else { return Ok(None) };
    if text.chars().count() > limit {
        return Err(Fault::new("text_too_long").with("field", field).with("limit", limit));
    }
    Ok(Some(text.to_owned()))
}

/// Faults: `text_too_long`, `case_number_damaged`, `case_amount`, `case_times`.
fn record(case: &CaseInput) -> Result<Record, Fault> {
    let shipment_no = match text("shipment_no", &case.shipment_no, TEXT_LIMIT)? {
        None => None,
        Some(no) => match waybill::clean(&no, false) {
            Ok(clean) if clean.len() <= 40 => Some(clean.into_owned()),
            _ => return Err(Fault::new("case_number_damaged").with("value", no)),
        },
    };
    let record = Record {
        customer: case.customer.map(Id::raw),
        party: text("party", &case.party, TEXT_LIMIT)?,
        shipment_no,
        due: case.due.map(|m| m.0),
        closed: case.closed.map(|m| m.0),
        justified: case.justified,
        paid: case.paid_fen.map(|f| f.0),
        cause: text("cause", &case.cause, TEXT_LIMIT)?,
        link: case.link,
        claimed: case.claimed_fen.map(|f| f.0),
        channel: case.channel,
        note: text("note", &case.note, NOTE_LIMIT)?,
        no: text("no", &case.no, TEXT_LIMIT)?,
        ..Record::new(case.kind, case.opened.0)
    };
    possible(&record)?;
    Ok(record)
}

/// Faults: `case_amount`, `case_times`.
fn possible(record: &Record) -> Result<(), Fault> {
    if [record.claimed, record.paid].into_iter().flatten().any(|fen| fen < 0) {
        return Err(Fault::new("case_amount"));
    }
    if record.closed.is_some_and(|closed| closed < record.opened) {
        return Err(Fault::new("case_times"));
    }
    Ok(())
}

/// What is written on a case. Whose it is, its waybill and its cause are chosen, not written.
pub const BY_HAND: &[ByHand] = &[ByHand {
    table: &schema::CASE,
    columns: &[
        "kind",
        "party",
        "opened",
        "due",
        "closed",
        "justified",
        "paid_fen",
        "link",
        "claimed_fen",
        "channel",
        "note",
        "no",
    ],
    open: by_hand::always,
    check,
}];

/// Faults: `text_too_long`, `case_amount`, `case_times`, `no_such_case`.
fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let record = store::living(conn, Id::new(id)).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_case"))?;
    for (field, value, limit) in
        [("party", &record.party, TEXT_LIMIT), ("note", &record.note, NOTE_LIMIT), ("no", &record.no, TEXT_LIMIT)]
    {
        text(field, value, limit)?;
    }
    possible(&record)
}

/// Faults: `no_such_customer`.
fn check_customer(tx: &Tx, record: &Record) -> Result<(), Fault> {
    match record.customer {
        Some(id) if customers::store::get(tx.conn, Id::new(id)).map_err(sql_fault)?.is_none() => {
            Err(Fault::new("no_such_customer"))
        }
        _ => Ok(()),
    }
}

fn existing(tx: &Tx, id: Id<Case>) -> Result<Record, Fault> {
    store::living(tx.conn, id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_case"))
}

/// What the history says the operation was about.
fn about(record: &Record) -> String {
    record.no.clone().or_else(|| record.shipment_no.clone()).unwrap_or_default()
}

pub(super) fn add(app: &App, req: CaseAddReq) -> Result<CaseId, Fault> {
    let record = record(&req.case)?;
    let done = app.db()?.op(Op::AddCase, &about(&record), |tx| {
        check_customer(tx, &record)?;
        let id = random_id();
        record.insert(tx, id).map_err(sql_fault)?;
        Ok(CaseId { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

pub(super) fn edit(app: &App, req: CaseEditReq) -> Result<Nothing, Fault> {
    let wanted = record(&req.case)?;
    let done = app.db()?.op(Op::EditCase, &about(&wanted), |tx| {
        let before = existing(tx, req.id)?;
        check_customer(tx, &wanted)?;
        Record { row_hash: before.row_hash, ..wanted }.update(tx, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

pub(super) fn close(app: &App, req: CaseCloseReq) -> Result<Nothing, Fault> {
    if req.paid_fen.is_some_and(|fen| fen.0 < 0) {
        return Err(Fault::new("case_amount"));
    }
    let db = app.db()?;
    let before = store::living(&*db.read()?, req.id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_case"))?;
    let done = db.op(Op::CloseCase, &about(&before), |tx| {
        let mut record = existing(tx, req.id)?;
        if req.closed.0 < record.opened {
            return Err(Fault::new("case_times"));
        }
        record.closed = Some(req.closed.0);
        record.paid = req.paid_fen.map(|f| f.0).or(record.paid);
        record.justified = req.justified.or(record.justified);
        record.update(tx, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

pub(super) fn delete(app: &App, req: CasesReq) -> Result<CasesDone, Fault> {
    let done = app.db()?.op(Op::DeleteCases, "", |tx| {
        let mut cases = 0;
        for id in &req.ids {
            cases += u64::from(tx.delete(&schema::CASE, id.raw()).map_err(sql_fault)?);
        }
        Ok(CasesDone { cases })
    })?;
    Ok(app.done(done))
}
