//! Cost pools and who answers for them 责任相关: entries of one kind and department, with one responsible owner.
//!
//! An owner written on an entry wins; else the one written on its pool answers for it.

use super::{
    Department, items,
    store::{self, Stored},
};
use crate::{
    App,
    api::Nothing,
    db::{Op, Sql, Tx, content_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Fen, Id, Month};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Longest name of a kind or an owner.
const NAME_LIMIT: usize = 200;

/// A pool by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostPool {
    /// kind, see `CostItem`, or any name
    pub item: String,
    /// department; what belongs to none without
    #[serde(default)]
    pub department: Option<Id<Department>>,
}

/// Which pools.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostPoolsReq {
    /// first month; all without
    pub from: Option<Month>,
    /// last month; all without
    pub to: Option<Month>,
    /// only what this person answers for; an empty name is what nobody answers for
    pub owner: Option<String>,
}

/// A pool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostPoolRow {
    /// kind
    pub item: String,
    /// kind in the user's language
    pub label: String,
    /// department; none where no one department has it
    pub department: Option<Id<Department>>,
    /// its name
    pub department_name: Option<String>,
    /// amount of the months, of the owner asked for
    pub amount_fen: Fen,
    /// part of it that is estimated
    pub estimate_fen: Fen,
    /// entries
    pub entries: u64,
    /// written on the pool
    pub owner: Option<String>,
    /// everybody who answers for entries of it, most money first
    pub answers: Vec<String>,
}

/// Pools, dearest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostPoolsRes {
    /// rows
    pub rows: Vec<CostPoolRow>,
    /// everybody who answers for something in these months, whoever was asked for
    pub owners: Vec<String>,
    /// amount of the rows
    pub amount_fen: Fen,
    /// amount nobody answers for, whoever was asked for
    pub nobody_fen: Fen,
}

/// Says who answers for a pool.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OwnPoolReq {
    /// which pool
    pub pool: CostPool,
    /// who; nobody without
    #[serde(default)]
    pub owner: Option<String>,
}

/// Owners written on pools.
pub struct Owners(BTreeMap<(String, Option<i64>), String>);

impl Owners {
    /// All that are written down.
    pub fn read(conn: &Connection) -> Sql<Owners> {
        let sql = "SELECT item, department_id, owner FROM cost_pool WHERE owner IS NOT NULL AND _del <= 0";
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map([], |r| Ok(((r.get(0)?, r.get(1)?), r.get(2)?)))?;
        Ok(Owners(rows.collect::<Sql<_>>()?))
    }

    /// Who is written on the pool of an entry.
    pub fn of(&self, entry: &Stored) -> Option<&str> {
        self.0.get(&(entry.item.clone(), entry.department)).map(String::as_str)
    }

    /// Who answers for an entry: as written on it, else on its pool.
    pub(super) fn answers<'a>(&'a self, entry: &'a Stored) -> Option<&'a str> {
        entry.owner.as_deref().or_else(|| self.of(entry))
    }
}

/// Writes who answers for a pool; nobody without.
pub fn write(tx: &mut Tx, item: &str, department: Option<i64>, owner: Option<&str>) -> Sql<()> {
    let id = content_id("cost_pool", &format!("{item} {}", department.unwrap_or_default()));
    let values: [(&str, &dyn ToSql); 3] = [("item", &item), ("department_id", &department), ("owner", &owner)];
    tx.upsert(&schema::COST_POOL, id, &values)?;
    Ok(())
}

/// What is added up of a pool.
#[derive(Default)]
struct Sum {
    amount_fen: Fen,
    estimate_fen: Fen,
    entries: u64,
    owners: BTreeMap<String, Fen>,
}

/// Pools of some months, with who answers for them.
pub fn pools(app: &App, req: CostPoolsReq) -> Result<CostPoolsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let from = req.from.map_or(Day(i32::MIN), |m| m.period().from);
    let to = req.to.map_or(Day(i32::MAX), |m| m.period().to);
    let owners = Owners::read(&conn).map_err(sql_fault)?;
    let departments = store::departments(&conn).map_err(sql_fault)?;
    let mut sums: BTreeMap<(String, Option<i64>), Sum> = BTreeMap::new();
    let (mut everybody, mut nobody_fen) = (BTreeSet::new(), Fen(0));
    for e in store::entries(&conn, from, to).map_err(sql_fault)? {
        let owner = owners.answers(&e).unwrap_or_default();
        if owner.is_empty() {
            nobody_fen += e.amount_fen;
        } else {
            everybody.insert(owner.to_owned());
        }
        if req.owner.as_deref().is_some_and(|asked| asked != owner) {
            continue;
        }
        let sum = sums.entry((e.item.clone(), e.department)).or_default();
        sum.amount_fen += e.amount_fen;
        sum.estimate_fen += if e.estimate { e.amount_fen } else { Fen(0) };
        sum.entries += 1;
        if !owner.is_empty() {
            *sum.owners.entry(owner.to_owned()).or_default() += e.amount_fen;
        }
    }
    let words = app.words();
    let row = |((item, department), sum): ((String, Option<i64>), Sum)| {
        let mut answers: Vec<(String, Fen)> = sum.owners.into_iter().collect();
        answers.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let named = departments.iter().find(|d| d.id.map(Id::raw) == department && department.is_some());
        CostPoolRow {
            label: items::label(words, &item),
            department: department.map(Id::new),
            department_name: named.map(|d| d.name.clone()),
            amount_fen: sum.amount_fen,
            estimate_fen: sum.estimate_fen,
            entries: sum.entries,
            owner: owners.0.get(&(item.clone(), department)).cloned(),
            answers: answers.into_iter().map(|(name, _)| name).collect(),
            item,
        }
    };
    let mut rows: Vec<CostPoolRow> = sums.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.amount_fen.cmp(&a.amount_fen).then_with(|| a.item.cmp(&b.item)));
    let amount_fen = rows.iter().map(|r| r.amount_fen).sum();
    Ok(CostPoolsRes { rows, owners: everybody.into_iter().collect(), amount_fen, nobody_fen })
}

/// The stored name of a pool's kind. Fault: `cost_entry_invalid` where there is none, or one too long.
pub(super) fn kind(text: &str) -> Result<String, Fault> {
    let item = items::stored(text);
    if item.is_empty() || item.chars().count() > NAME_LIMIT {
        return Err(Fault::new("cost_entry_invalid").with("field", "item"));
    }
    Ok(item)
}

/// Says who answers for a pool. Faults: `cost_entry_invalid`, `text_too_long`, `no_such_department`.
pub fn own(app: &App, req: OwnPoolReq) -> Result<Nothing, Fault> {
    let item = kind(&req.pool.item)?;
    let owner = req.owner.map(|o| o.trim().to_owned()).filter(|o| !o.is_empty());
    fits(owner.as_deref())?;
    let department = req.pool.department.map(Id::raw);
    let done = app.db()?.op(Op::OwnCosts, &item, |tx| {
        let known = store::departments(tx.conn).map_err(sql_fault)?;
        if department.is_some() && !known.iter().any(|d| d.id.map(Id::raw) == department) {
            return Err(Fault::new("no_such_department"));
        }
        let owners = Owners::read(tx.conn).map_err(sql_fault)?;
        if owners.0.get(&(item.clone(), department)) == owner.as_ref() {
            return Ok(());
        }
        write(tx, &item, department, owner.as_deref()).map_err(sql_fault)
    })?;
    app.done(done);
    Ok(Nothing {})
}

/// Fault: `text_too_long`.
fn fits(owner: Option<&str>) -> Result<(), Fault> {
    if owner.is_some_and(|o| o.chars().count() > NAME_LIMIT) {
        return Err(Fault::new("text_too_long").with("field", "owner").with("limit", NAME_LIMIT));
    }
    Ok(())
}

/// Fault: `text_too_long`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let sql = "SELECT owner FROM cost_pool WHERE id = ?1";
    let owner: Option<String> =
        conn.prepare_cached(sql).and_then(|mut s| s.query_row([id], |r| r.get(0))).map_err(sql_fault)?;
    fits(owner.as_deref())
}
