//! The books by hand: listed, written, taken out, closed by month.

use super::{
    CostEntry, CostEntryFields, CostEntryRow,
    basis::Bases,
    items,
    pools::{CostPool, Owners},
    store::{self, Stored},
};
use crate::{
    App,
    customers::store as customers,
    db::{Op, content_id, random_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Fen, Id, Month};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which entries.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostEntriesReq {
    /// first month; all without
    pub from: Option<Month>,
    /// last month; all without
    pub to: Option<Month>,
    /// found in kind, department, owner, remark, file
    pub query: Option<String>,
    /// exactly this kind
    pub item: Option<String>,
    /// only what this person answers for; an empty name is what nobody answers for
    pub owner: Option<String>,
    /// exactly this pool
    pub pool: Option<CostPool>,
    /// rows to leave out at the beginning
    pub offset: Option<u32>,
    /// rows at most; 200 without
    pub limit: Option<u32>,
}

/// Entries, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostEntriesRes {
    /// rows
    pub rows: Vec<CostEntryRow>,
    /// how many there are
    pub total: u64,
    /// their sum
    pub amount_fen: Fen,
    /// the part of it that is estimated
    pub estimate_fen: Fen,
}

/// A change of an entry.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCostReq {
    /// identity
    pub id: Id<CostEntry>,
    /// as it shall be
    pub entry: CostEntryFields,
}

/// One entry.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostEntryReq {
    /// identity
    pub id: Id<CostEntry>,
}

/// Closes or opens the books of a month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LockReq {
    /// month
    pub month: Month,
    /// closed
    pub closed: bool,
}

/// Months whose books are closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LocksRes {
    /// in order
    pub locked: Vec<Month>,
}

/// Largest amount of one entry: ten thousand million yuan.
pub(super) const MOST_FEN: i64 = 1_000_000_000_000;
/// Longest text.
const TEXT_LIMIT: usize = 200;

/// Entries by month and text.
pub fn list(app: &App, req: CostEntriesReq) -> Result<CostEntriesRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let from = req.from.map_or(Day(i32::MIN), |m| m.period().from);
    let to = req.to.map_or(Day(i32::MAX), |m| m.period().to);
    let mut rows = rows(app, &conn, store::entries(&conn, from, to).map_err(sql_fault)?)?;
    if let Some(query) = req.query.as_deref().map(|q| q.trim().to_lowercase()).filter(|q| !q.is_empty()) {
        let holds = |text: &Option<String>| text.as_ref().is_some_and(|t| t.to_lowercase().contains(&query));
        rows.retain(|r| {
            r.label.to_lowercase().contains(&query)
                || [&r.department_name, &r.customer_name, &r.answers, &r.note, &r.source].into_iter().any(holds)
        });
    }
    if let Some(item) = &req.item {
        rows.retain(|r| r.item == *item);
    }
    if let Some(owner) = &req.owner {
        rows.retain(|r| r.answers.as_deref().unwrap_or_default() == owner);
    }
    if let Some(pool) = &req.pool {
        rows.retain(|r| r.item == pool.item && r.department == pool.department);
    }
    rows.reverse();
    let sum = |of: &dyn Fn(&CostEntryRow) -> bool| rows.iter().filter(|r| of(r)).map(|r| r.amount_fen).sum();
    let (total, amount_fen, estimate_fen) = (rows.len() as u64, sum(&|_| true), sum(&|r| r.estimate));
    let shown = rows.into_iter().skip(req.offset.unwrap_or(0) as usize).take(req.limit.unwrap_or(200) as usize);
    Ok(CostEntriesRes { rows: shown.collect(), total, amount_fen, estimate_fen })
}

/// Entries with the names of what they point to.
pub(super) fn rows(app: &App, conn: &Connection, entries: Vec<Stored>) -> Result<Vec<CostEntryRow>, Fault> {
    let words = app.words();
    let departments: BTreeMap<i64, String> = store::departments(conn)
        .map_err(sql_fault)?
        .into_iter()
        .filter_map(|d| d.id.map(|id| (id.raw(), d.name)))
        .collect();
    let locked = store::locked(conn).map_err(sql_fault)?;
    let owners = Owners::read(conn).map_err(sql_fault)?;
    let veil = app.veil()?;
    let row = |e: Stored| -> Result<CostEntryRow, Fault> {
        let customer_name = match e.customer {
            Some(id) => customers::name(conn, Id::new(id)).map_err(sql_fault)?,
            None => None,
        };
        let answers = owners.answers(&e).map(str::to_owned);
        Ok(CostEntryRow {
            id: Id::new(e.id),
            day: e.day,
            amount_fen: e.amount_fen,
            label: items::label(words, &e.item),
            item: e.item,
            nature: e.nature,
            behaviour: e.behaviour,
            department: e.department.map(Id::new),
            department_name: e.department.and_then(|d| departments.get(&d).cloned()),
            customer: e.customer.map(Id::new),
            customer_name: customer_name.map(|name| veil.name(&name)),
            answers,
            owner: e.owner,
            note: e.note.map(|note| veil.text(&note)),
            estimate: e.estimate,
            source: e.source,
            source_row: e.source_row,
            locked: locked.contains(&e.day.month()),
        })
    };
    entries.into_iter().map(row).collect()
}

fn bad(field: &str) -> Fault {
    Fault::new("cost_entry_invalid").with("field", field)
}

/// A text without blanks around it; an empty one is none. Fault: `text_too_long`.
fn text(field: &str, text: Option<String>) -> Result<Option<String>, Fault> {
    let text = text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
    match text {
        Some(t) if t.chars().count() > TEXT_LIMIT => {
            Err(Fault::new("text_too_long").with("field", field).with("limit", TEXT_LIMIT))
        }
        other => Ok(other),
    }
}

/// Fault: `cost_entry_invalid`.
fn possible(amount: Fen) -> Result<(), Fault> {
    if amount.0 == 0 || amount.0.unsigned_abs() > MOST_FEN as u64 { Err(bad("amount")) } else { Ok(()) }
}

fn there(conn: &Connection, id: i64) -> Result<Stored, Fault> {
    store::get(conn, id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_cost"))
}

/// The month of an entry may be written on. Faults: `cost_month_locked`, `no_such_cost`.
pub(super) fn open(conn: &Connection, id: i64) -> Result<(), Fault> {
    store::open(conn, there(conn, id)?.day)
}

/// Faults: `cost_entry_invalid`, `text_too_long`, `no_such_cost`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let entry = there(conn, id)?;
    possible(entry.amount_fen)?;
    text("owner", entry.owner)?;
    text("note", entry.note).map(drop)
}

/// Checks what is written. Faults: `cost_entry_invalid`, `text_too_long`, `no_such_department`, `no_such_customer`.
fn stored(conn: &Connection, id: i64, fields: CostEntryFields) -> Result<Stored, Fault> {
    let item = text("item", Some(fields.item))?.ok_or_else(|| bad("item"))?;
    possible(fields.amount_fen)?;
    let alive = |table: &str, id: i64| {
        let sql = format!("SELECT 1 FROM {table} WHERE id = ?1 AND _del <= 0");
        conn.prepare_cached(&sql).and_then(|mut s| s.exists([id])).map_err(sql_fault)
    };
    if let Some(d) = fields.department
        && !alive("cost_department", d.raw())?
    {
        return Err(Fault::new("no_such_department"));
    }
    if let Some(c) = fields.customer
        && !alive("customer", c.raw())?
    {
        return Err(Fault::new("no_such_customer"));
    }
    let item = items::stored(&item);
    let usual = items::known(&item);
    Ok(Stored {
        id,
        day: fields.day,
        amount_fen: fields.amount_fen,
        estimate: fields.estimate,
        nature: match (fields.nature, fields.customer) {
            (Some(nature), _) => nature,
            (None, Some(_)) => super::Nature::Direct,
            (None, None) => usual.map(|i| i.nature).unwrap_or_default(),
        },
        behaviour: fields.behaviour.or(usual.map(|i| i.behaviour)).unwrap_or_default(),
        item,
        department: fields.department.map(Id::raw),
        customer: fields.customer.map(Id::raw),
        owner: text("owner", fields.owner)?,
        note: text("note", fields.note)?,
        source: None,
        source_row: None,
    })
}

fn one(app: &App, id: i64) -> Result<CostEntryRow, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = store::get(&conn, id).map_err(sql_fault)?;
    let mut rows = rows(app, &conn, found.into_iter().collect())?;
    rows.pop().ok_or_else(|| Fault::new("no_such_cost"))
}

/// A new entry. Faults: those of its fields, `cost_month_locked`.
pub fn add(app: &App, fields: CostEntryFields) -> Result<CostEntryRow, Fault> {
    let done = app.db()?.op(Op::AddCost, &fields.item.clone(), |tx| {
        let entry = stored(tx.conn, random_id(), fields)?;
        store::open(tx.conn, entry.day)?;
        store::write(tx, &entry).map_err(sql_fault)?;
        Ok(entry.id)
    })?;
    one(app, app.done(done))
}

/// Changes an entry. Faults: those of its fields, `masked_text` while a class looks on, `cost_month_locked` for the old and the new month, `no_such_cost`.
pub fn edit(app: &App, req: EditCostReq) -> Result<CostEntryRow, Fault> {
    let (id, veil) = (req.id.raw(), app.veil()?);
    let done = app.db()?.op(Op::EditCost, &req.entry.item.clone(), |tx| {
        let old = there(tx.conn, id)?;
        store::open(tx.conn, old.day)?;
        let mut fields = req.entry;
        if let (Some(before), Some(given)) = (&old.note, &fields.note) {
            fields.note = Some(veil.kept(before, &veil.text(before), given)?);
        }
        let entry = Stored { source: old.source, source_row: old.source_row, ..stored(tx.conn, id, fields)? };
        store::open(tx.conn, entry.day)?;
        store::write(tx, &entry).map_err(sql_fault)?;
        Ok(())
    })?;
    app.done(done);
    one(app, id)
}

/// Takes an entry out. Faults: `cost_month_locked`, `no_such_cost`.
pub fn delete(app: &App, req: CostEntryReq) -> Result<crate::api::Nothing, Fault> {
    let id = req.id.raw();
    let done = app.db()?.op(Op::DeleteCost, "", |tx| {
        let old = there(tx.conn, id)?;
        store::open(tx.conn, old.day)?;
        tx.delete(&schema::COST_ENTRY, id).map_err(sql_fault)?;
        Ok(())
    })?;
    app.done(done);
    Ok(crate::api::Nothing {})
}

/// Closes or opens a month.
pub fn lock(app: &App, req: LockReq) -> Result<LocksRes, Fault> {
    let done = app.db()?.op(Op::LockCosts, &req.month.to_string(), |tx| {
        let closed = i64::from(req.closed);
        // What a closed month was costed on stays as it is when heads or unit times change later.
        let basis = match req.closed {
            true => Some(json!(Bases::read(tx.conn).map_err(sql_fault)?.of(req.month)).to_string()),
            false => None,
        };
        let values: [(&str, &dyn ToSql); 3] = [("month", &req.month.0), ("closed", &closed), ("basis", &basis)];
        let was = store::locked(tx.conn).map_err(sql_fault)?.contains(&req.month);
        if was != req.closed {
            let id = content_id("cost_lock", &req.month.to_string());
            tx.upsert(&schema::COST_LOCK, id, &values).map_err(sql_fault)?;
        }
        Ok(())
    })?;
    app.done(done);
    let locked = store::locked(&*app.db()?.read()?).map_err(sql_fault)?;
    Ok(LocksRes { locked: locked.into_iter().collect() })
}
