//! Shares of a pool 分摊比例: how cost of one kind and department goes to the departments, from a month on, with the reason
//! why. Where nothing is written down, it goes to its department, or to all by heads.

use super::{
    CostDepartment, Department, items, pools,
    store::{self, Stored},
};
use crate::{
    App,
    api::Nothing,
    db::{Op, Sql, content_id, schema, sql_fault},
};
use keheng_base::{Fault, Id, Month};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Longest reason.
const REASON_LIMIT: usize = 2_000;

/// What a department takes of a pool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ShareIn {
    /// department
    pub department: Id<Department>,
    /// weight; only proportions count
    pub weight: f64,
}

/// What a department takes of a pool, named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShare {
    /// department
    pub department: Id<Department>,
    /// its name
    pub name: String,
    /// weight; only proportions count
    pub weight: f64,
}

/// How a pool is shared from a month on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShareRow {
    /// kind
    pub item: String,
    /// kind in the user's language
    pub label: String,
    /// department of the pool; none where no one department has it
    pub department: Option<Id<Department>>,
    /// first month it is in force
    pub from: Month,
    /// departments with their weights
    pub shares: Vec<CostShare>,
    /// why it is shared like this
    pub reason: String,
}

/// All that is written down, by kind, department and month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostSharesRes {
    /// rows
    pub rows: Vec<CostShareRow>,
}

/// Says how a pool is shared from a month on; without shares what was said from that month on is taken back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SetShareReq {
    /// kind, see `CostItem`, or any name
    pub item: String,
    /// department of the pool
    #[serde(default)]
    pub department: Option<Id<Department>>,
    /// first month it is in force
    pub from: Month,
    /// departments with their weights
    pub shares: Vec<ShareIn>,
    /// why; needed wherever there are shares
    #[serde(default)]
    pub reason: String,
}

/// Weights by id of the department.
type Weights = BTreeMap<i64, f64>;

/// What is written down of one month on.
struct Written {
    weights: Weights,
    reason: String,
}

/// All that is written down.
#[derive(Default)]
pub(super) struct Shares(BTreeMap<(String, Option<i64>), BTreeMap<Month, Written>>);

impl Shares {
    /// As stored.
    pub fn read(conn: &Connection) -> Sql<Shares> {
        let sql = "SELECT item, department_id, month, weights, reason FROM cost_share WHERE _del <= 0";
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut shares = Shares::default();
        while let Some(r) = rows.next()? {
            let written = Written { weights: store::weights(&r.get::<_, String>(3)?), reason: r.get(4)? };
            shares.0.entry((r.get(0)?, r.get(1)?)).or_default().insert(Month(r.get(2)?), written);
        }
        Ok(shares)
    }

    /// The weights in force for an entry, by position of the department in a list; none where nothing is written down, or
    /// where nobody of the list takes anything.
    pub fn of(&self, entry: &Stored, departments: &[CostDepartment]) -> Option<Vec<(usize, f64)>> {
        let written = self.0.get(&(entry.item.clone(), entry.department))?;
        let (_, in_force) = written.range(..=entry.day.month()).next_back()?;
        let taken = |(at, d): (usize, &CostDepartment)| Some((at, *in_force.weights.get(&d.id?.raw())?));
        let found: Vec<(usize, f64)> = departments.iter().enumerate().filter_map(taken).collect();
        found.iter().any(|(_, weight)| *weight > 0.0).then_some(found)
    }
}

/// How pools are shared.
pub fn shares(app: &App, _: Nothing) -> Result<CostSharesRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let departments = store::departments(&conn).map_err(sql_fault)?;
    let words = app.words();
    let mut rows = Vec::new();
    for ((item, department), by_month) in Shares::read(&conn).map_err(sql_fault)?.0 {
        for (from, Written { weights, reason }) in by_month {
            // In the order in which departments are listed everywhere.
            let share = |d: &CostDepartment| {
                let id = d.id?;
                Some(CostShare { department: id, name: d.name.clone(), weight: *weights.get(&id.raw())? })
            };
            rows.push(CostShareRow {
                label: items::label(words, &item),
                item: item.clone(),
                department: department.map(Id::new),
                from,
                shares: departments.iter().filter_map(share).collect(),
                reason,
            });
        }
    }
    Ok(CostSharesRes { rows })
}

/// Says how a pool is shared from a month on. Faults: `cost_entry_invalid` with the field, `text_too_long`,
/// `no_such_department`; `cost_month_locked` where a closed month would change.
pub fn set_share(app: &App, req: SetShareReq) -> Result<CostSharesRes, Fault> {
    let bad = |field: &str| Fault::new("cost_entry_invalid").with("field", field);
    let item = pools::kind(&req.item)?;
    let reason = req.reason.trim();
    if reason.chars().count() > REASON_LIMIT {
        return Err(Fault::new("text_too_long").with("field", "reason").with("limit", REASON_LIMIT));
    }
    let taken_back = req.shares.is_empty();
    if !taken_back && reason.is_empty() {
        return Err(bad("reason"));
    }
    let nothing = !taken_back && req.shares.iter().all(|s| s.weight == 0.0);
    if nothing || !req.shares.iter().all(|s| store::is_weight(&s.weight)) {
        return Err(bad("share"));
    }
    let department = req.department.map(Id::raw);
    let done = app.db()?.op(Op::ShareCosts, &item, |tx| {
        let known = store::departments(tx.conn).map_err(sql_fault)?;
        let living = |id: i64| known.iter().any(|d| d.id.map(Id::raw) == Some(id));
        if department.into_iter().chain(req.shares.iter().map(|s| s.department.raw())).any(|id| !living(id)) {
            return Err(Fault::new("no_such_department"));
        }
        if let Some(closed) = store::locked(tx.conn).map_err(sql_fault)?.range(req.from..).next_back() {
            return Err(Fault::new("cost_month_locked").with("month", closed.to_string()));
        }
        let id = content_id("cost_share", &format!("{item} {} {}", department.unwrap_or_default(), req.from));
        if taken_back {
            return tx.delete(&schema::COST_SHARE, id).map(drop).map_err(sql_fault);
        }
        let weights: Weights = req.shares.iter().map(|s| (s.department.raw(), s.weight)).collect();
        let weights = store::weights_text(&weights);
        let values: [(&str, &dyn ToSql); 5] = [
            ("item", &item),
            ("department_id", &department),
            ("month", &req.from.0),
            ("weights", &weights),
            ("reason", &reason),
        ];
        tx.upsert(&schema::COST_SHARE, id, &values).map(drop).map_err(sql_fault)
    })?;
    app.done(done);
    shares(app, Nothing {})
}
