//! Average amounts a month 月均费用, in place of books: one entry for each month and kind, marked as an estimate.

use super::{CostDepartment, CostTotal, CostTotals, ITEMS, items, store};
use crate::db::{Sql, Tx, content_id, schema, sql_fault};
use keheng_base::{Day, Fault, Fen, Month};
use rusqlite::Connection;
use std::collections::{BTreeMap, VecDeque};

/// Where entries made from averages say they come from.
const FROM_TOTALS: &str = "setup";

/// The average amounts that stand in for books, as the newest of their months has them.
pub(super) fn read(conn: &Connection, departments: &[CostDepartment]) -> Sql<Option<CostTotals>> {
    let sql =
        "SELECT day, item, amount_fen, department_id FROM cost_entry WHERE source = ?1 AND _del <= 0 ORDER BY day, id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([FROM_TOTALS])?;
    let mut by_month: BTreeMap<Month, Vec<CostTotal>> = BTreeMap::new();
    while let Some(r) = rows.next()? {
        let department: Option<i64> = r.get(3)?;
        by_month.entry(Day(r.get(0)?).month()).or_default().push(CostTotal {
            item: r.get(1)?,
            amount_fen: Fen(r.get(2)?),
            department: department.and_then(|id| store::place(departments, id)).map(|at| at as u32),
        });
    }
    let ends = by_month.keys().next().copied().zip(by_month.keys().next_back().copied());
    Ok(ends.map(|(from, to)| {
        let mut lines = by_month.remove(&to).unwrap_or_default();
        let usual = |line: &CostTotal| ITEMS.iter().position(|i| i.id == line.item).unwrap_or(ITEMS.len());
        lines.sort_by_key(|line| (usual(line), line.item.clone(), line.department));
        CostTotals { from, to, lines }
    }))
}

/// What makes a total the same one again: its month, kind and department.
type Which = (i32, String, Option<i64>);

/// Entries that totals made earlier, with what they are of; of twins the first is the first.
fn made(conn: &Connection) -> Sql<BTreeMap<Which, VecDeque<i64>>> {
    let sql = "SELECT id, day, item, department_id FROM cost_entry WHERE source = ?1 AND _del <= 0 ORDER BY id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([FROM_TOTALS])?;
    let mut made: BTreeMap<Which, VecDeque<i64>> = BTreeMap::new();
    while let Some(r) = rows.next()? {
        made.entry((Day(r.get(1)?).month().0, r.get(2)?, r.get(3)?)).or_default().push_back(r.get(0)?);
    }
    Ok(made)
}

/// One entry for each month and kind; what the totals of an earlier time made is taken over, or out where it is not named
/// any more. Fault: `cost_month_locked`.
pub(super) fn write(tx: &mut Tx, totals: &CostTotals, departments: &[i64]) -> Result<(), Fault> {
    let mut made = made(tx.conn).map_err(sql_fault)?;
    let mut twins: BTreeMap<Which, u32> = BTreeMap::new();
    for month in totals.from.0..=totals.to.0 {
        for line in totals.lines.iter().filter(|l| l.amount_fen.0 != 0) {
            let (item, department) = (items::stored(&line.item), line.department.map(|d| departments[d as usize]));
            let which = (month, item.clone(), department);
            let nth = twins.entry(which.clone()).and_modify(|n| *n += 1).or_insert(0);
            let fresh = || {
                let of = format!("{month} {item} {} {nth}", department.unwrap_or_default());
                content_id("cost_total", &of)
            };
            let known = items::known(&item);
            let entry = store::Stored {
                id: made.get_mut(&which).and_then(VecDeque::pop_front).unwrap_or_else(fresh),
                day: Month(month).period().to,
                amount_fen: line.amount_fen,
                estimate: true,
                nature: known.map(|i| i.nature).unwrap_or_default(),
                behaviour: known.map(|i| i.behaviour).unwrap_or_default(),
                department,
                customer: None,
                owner: None,
                note: None,
                source: Some(FROM_TOTALS.to_owned()),
                source_row: None,
                item,
            };
            // What somebody wrote on it since stays.
            let there = store::get(tx.conn, entry.id).map_err(sql_fault)?;
            let same = |t: &store::Stored| (t.day.month(), t.amount_fen) == (entry.day.month(), entry.amount_fen);
            if !there.as_ref().is_some_and(same) {
                store::open(tx.conn, entry.day)?;
                let (owner, note) = there.map_or((None, None), |t| (t.owner, t.note));
                store::write(tx, &store::Stored { owner, note, ..entry }).map_err(sql_fault)?;
            }
        }
    }
    for ((month, ..), left) in made {
        for id in left {
            store::open(tx.conn, Month(month).period().to)?;
            tx.delete(&schema::COST_ENTRY, id).map_err(sql_fault)?;
        }
    }
    Ok(())
}
