//! Rows of the books, departments, activities, locks, and the rules among the firm's settings.

use super::{
    Activity, Behaviour, CostActivity, CostDepartment, CostRules, CostTerm, Department, Driver, Nature, Stage,
};
use crate::db::{Sql, Tx, content_id, schema};
use keheng_base::{Day, Fault, Fen, Id, Month};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::{BTreeMap, BTreeSet};

/// An entry as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// identity
    pub id: i64,
    /// day it belongs to
    pub day: Day,
    /// amount
    pub amount_fen: Fen,
    /// accrued
    pub estimate: bool,
    /// kind
    pub item: String,
    /// nature
    pub nature: Nature,
    /// behaviour
    pub behaviour: Behaviour,
    /// department
    pub department: Option<i64>,
    /// customer
    pub customer: Option<i64>,
    /// who answers for it
    pub owner: Option<String>,
    /// remark
    pub note: Option<String>,
    /// file it came from
    pub source: Option<String>,
    /// row there
    pub source_row: Option<u32>,
}

const ENTRY: &str = "id, day, amount_fen, estimate, item, nature, behaviour, department_id, customer_id, owner, note, source, source_row";

/// Stored number of a nature.
pub fn nature_code(nature: Nature) -> i64 {
    i64::from(nature == Nature::Direct)
}

/// Stored number of a behaviour.
pub fn behaviour_code(behaviour: Behaviour) -> i64 {
    match behaviour {
        Behaviour::Fixed => 0,
        Behaviour::Variable => 1,
        Behaviour::Step => 2,
    }
}

fn behaviour(code: i64) -> Behaviour {
    match code {
        1 => Behaviour::Variable,
        2 => Behaviour::Step,
        _ => Behaviour::Fixed,
    }
}

fn entry(row: &Row) -> Sql<Stored> {
    Ok(Stored {
        id: row.get(0)?,
        day: Day(row.get(1)?),
        amount_fen: Fen(row.get(2)?),
        estimate: row.get::<_, i64>(3)? != 0,
        item: row.get(4)?,
        nature: if row.get::<_, i64>(5)? == 1 { Nature::Direct } else { Nature::Indirect },
        behaviour: behaviour(row.get(6)?),
        department: row.get(7)?,
        customer: row.get(8)?,
        owner: row.get(9)?,
        note: row.get(10)?,
        source: row.get(11)?,
        source_row: row.get(12)?,
    })
}

/// Living entries of days, oldest first.
pub fn entries(conn: &Connection, from: Day, to: Day) -> Sql<Vec<Stored>> {
    let sql = format!("SELECT {ENTRY} FROM cost_entry WHERE day BETWEEN ?1 AND ?2 AND _del <= 0 ORDER BY day, id");
    conn.prepare_cached(&sql)?.query_map([from.0, to.0], entry)?.collect()
}

/// One living entry.
pub fn get(conn: &Connection, id: i64) -> Sql<Option<Stored>> {
    let sql = format!("SELECT {ENTRY} FROM cost_entry WHERE id = ?1 AND _del <= 0");
    conn.prepare_cached(&sql)?.query_row([id], entry).optional()
}

/// First and last day with entries, and how many there are.
pub fn span(conn: &Connection) -> Sql<Option<(Day, Day, u64)>> {
    conn.query_row("SELECT min(day), max(day), count(*) FROM cost_entry WHERE _del <= 0", [], |r| {
        let (from, to): (Option<i32>, Option<i32>) = (r.get(0)?, r.get(1)?);
        let count = r.get::<_, i64>(2)? as u64;
        Ok(from.zip(to).map(|(from, to)| (Day(from), Day(to), count)))
    })
}

/// Writes an entry, new or changed; one that was deleted lives again.
pub fn write(tx: &mut Tx, e: &Stored) -> Sql<bool> {
    let (estimate, nature, behaviour) = (i64::from(e.estimate), nature_code(e.nature), behaviour_code(e.behaviour));
    let values: [(&str, &dyn rusqlite::ToSql); 12] = [
        ("day", &e.day.0),
        ("amount_fen", &e.amount_fen.0),
        ("estimate", &estimate),
        ("item", &e.item),
        ("nature", &nature),
        ("behaviour", &behaviour),
        ("department_id", &e.department),
        ("customer_id", &e.customer),
        ("owner", &e.owner),
        ("note", &e.note),
        ("source", &e.source),
        ("source_row", &e.source_row),
    ];
    tx.upsert(&schema::COST_ENTRY, e.id, &values)
}

/// Departments in their order.
pub fn departments(conn: &Connection) -> Sql<Vec<CostDepartment>> {
    let sql = "SELECT id, name, support, heads_hundredths, shift_minutes, shifts_tenths, practical_permille, serves
               FROM cost_department WHERE _del <= 0 ORDER BY place, id";
    let department = |r: &Row| {
        let number = |at: usize| r.get::<_, i64>(at).map(|n| n as f64);
        let serves: Option<String> = r.get(7)?;
        let department = CostDepartment {
            id: Some(Id::<Department>::new(r.get(0)?)),
            name: r.get(1)?,
            support: r.get::<_, i64>(2)? != 0,
            heads: number(3)? / 100.0,
            shift_hours: number(4)? / 60.0,
            shifts: number(5)? / 10.0,
            practical: number(6)? / 1000.0,
            serves: None,
        };
        Ok((department, serves.map(|text| weights(&text))))
    };
    let read: Vec<(CostDepartment, Option<BTreeMap<i64, f64>>)> =
        conn.prepare_cached(sql)?.query_map([], department)?.collect::<Sql<_>>()?;
    let ids: Vec<i64> = read.iter().filter_map(|(d, _)| d.id.map(Id::raw)).collect();
    let of = |taken: BTreeMap<i64, f64>| ids.iter().map(|id| taken.get(id).copied().unwrap_or(0.0)).collect();
    Ok(read.into_iter().map(|(d, taken)| CostDepartment { serves: taken.map(of), ..d }).collect())
}

/// Place of a department in a list.
pub(super) fn place(departments: &[CostDepartment], id: i64) -> Option<usize> {
    departments.iter().position(|d| d.id.is_some_and(|own| own.raw() == id))
}

/// Largest weight: square metres, kilowatt-hours, kilometres.
const MOST_WEIGHT: f64 = 1e9;

/// Whether a number can be a weight.
pub(super) fn is_weight(weight: &f64) -> bool {
    (0.0..=MOST_WEIGHT).contains(weight)
}

/// Weights by id of the department, as stored; what cannot be read is left out.
pub(super) fn weights(text: &str) -> BTreeMap<i64, f64> {
    let read: BTreeMap<String, f64> = serde_json::from_str(text).unwrap_or_default();
    let good = |(id, weight): (String, f64)| Some((id.parse().ok()?, Some(weight).filter(is_weight)?));
    read.into_iter().filter_map(good).collect()
}

/// Weights as they are stored: departments in the order of their ids, so that the same weights are the same text.
pub(super) fn weights_text(weights: &BTreeMap<i64, f64>) -> String {
    let line = |(id, weight): (&i64, &f64)| format!("\"{id}\":{weight}");
    format!("{{{}}}", weights.iter().map(line).collect::<Vec<_>>().join(","))
}

/// Activities in their order; those of a department that is gone are left out.
pub fn activities(conn: &Connection, departments: &[CostDepartment]) -> Sql<Vec<CostActivity>> {
    let sql = "SELECT id, name, department_id, stage, driver, low_hundredths, likely_hundredths, high_hundredths, proposed, share_permille,
                      terms
               FROM cost_activity WHERE _del <= 0 ORDER BY place, id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let (owner, stage, driver): (i64, usize, usize) =
            (r.get(2)?, r.get::<_, i64>(3)? as usize, r.get::<_, i64>(4)? as usize);
        let place = place(departments, owner);
        let (Some(place), Some(stage), Some(driver)) = (place, Stage::ALL.get(stage), Driver::ALL.get(driver)) else {
            continue;
        };
        let minutes = |at: usize| r.get::<_, i64>(at).map(|n| n as f64 / 100.0);
        found.push(CostActivity {
            id: Some(Id::<Activity>::new(r.get(0)?)),
            name: r.get(1)?,
            department: place as u32,
            stage: *stage,
            driver: *driver,
            minutes_low: minutes(5)?,
            minutes_likely: minutes(6)?,
            minutes_high: minutes(7)?,
            proposed: r.get::<_, i64>(8)? != 0,
            time_share: r.get::<_, Option<i64>>(9)?.map(|n| n as f64 / 1000.0),
            terms: r.get::<_, Option<String>>(10)?.map(|text| terms(&text)).unwrap_or_default(),
        });
    }
    Ok(found)
}

/// Terms as stored; those of drivers that are not known here are left out.
fn terms(text: &str) -> Vec<CostTerm> {
    let read: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    read.into_iter().filter_map(|term| serde_json::from_value(term).ok()).collect()
}

/// Where the rules stand among the settings.
const RULES: &str = "costing";

/// The rules; the usual ones where none are stored.
pub fn rules(conn: &Connection) -> Sql<CostRules> {
    let text: Option<String> = conn
        .prepare_cached("SELECT value FROM setting WHERE id = ?1 AND _del <= 0")?
        .query_row([content_id("setting", RULES)], |r| r.get(0))
        .optional()?;
    Ok(text.and_then(|t| serde_json::from_str(&t).ok()).unwrap_or_default())
}

/// Writes the rules.
pub(super) fn write_rules(tx: &mut Tx, rules: &CostRules) -> Result<(), Fault> {
    let text = serde_json::to_string(rules).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    let values: [(&str, &dyn rusqlite::ToSql); 2] = [("name", &RULES), ("value", &text)];
    let written = tx.upsert(&schema::SETTING, content_id("setting", RULES), &values);
    written.map(|_| ()).map_err(crate::db::sql_fault)
}

/// Months whose books are closed.
pub fn locked(conn: &Connection) -> Sql<BTreeSet<Month>> {
    let sql = "SELECT month FROM cost_lock WHERE closed = 1 AND _del <= 0";
    conn.prepare_cached(sql)?.query_map([], |r| r.get(0).map(Month))?.collect()
}

/// Refuses a change in a closed month. Fault: `cost_month_locked`.
pub fn open(conn: &Connection, day: Day) -> Result<(), Fault> {
    let month = day.month();
    match locked(conn).map_err(crate::db::sql_fault)?.contains(&month) {
        true => Err(Fault::new("cost_month_locked").with("month", month.to_string())),
        false => Ok(()),
    }
}
