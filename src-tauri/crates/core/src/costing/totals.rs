//! Average amounts a month 月均费用, in place of books: one entry for each month and kind, marked as an estimate.

use super::{CostDepartment, CostTotal, CostTotals, ITEMS, items, store};
use crate::db::{Sql, Tx, content_id, schema, sql_fault};
use keheng_base::{Day, Fault, Fen, Month};
use rusqlite::Connection;
use std::collections::BTreeMap;

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
        let place = |id: i64| departments.iter().position(|d| d.id.is_some_and(|own| own.raw() == id));
        by_month.entry(Day(r.get(0)?).month()).or_default().push(CostTotal {
            item: r.get(1)?,
            amount_fen: Fen(r.get(2)?),
            department: department.and_then(place).map(|at| at as u32),
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

/// One entry for each month and kind; what the totals of an earlier time made is taken out first.
pub(super) fn write(tx: &mut Tx, totals: &CostTotals, departments: &[i64]) -> Result<(), Fault> {
    let mut wanted = BTreeMap::new();
    for month in totals.from.0..=totals.to.0 {
        for (at, line) in totals.lines.iter().enumerate().filter(|(_, l)| l.amount_fen.0 != 0) {
            let day = Month(month).period().to;
            let known = items::known(&line.item);
            let entry = store::Stored {
                id: content_id("cost_total", &format!("{month} {at} {}", line.item)),
                day,
                amount_fen: line.amount_fen,
                estimate: true,
                item: items::stored(&line.item),
                nature: known.map(|i| i.nature).unwrap_or_default(),
                behaviour: known.map(|i| i.behaviour).unwrap_or_default(),
                department: line.department.map(|d| departments[d as usize]),
                customer: None,
                owner: None,
                note: None,
                source: Some(FROM_TOTALS.to_owned()),
                source_row: None,
            };
            wanted.insert(entry.id, entry);
        }
    }
    let made: Vec<(i64, i32)> = tx
        .conn
        .prepare_cached("SELECT id, day FROM cost_entry WHERE source = ?1 AND _del <= 0")
        .and_then(|mut s| s.query_map([FROM_TOTALS], |r| Ok((r.get(0)?, r.get(1)?)))?.collect())
        .map_err(sql_fault)?;
    for (id, day) in made {
        if !wanted.contains_key(&id) {
            store::open(tx.conn, keheng_base::Day(day))?;
            tx.delete(&schema::COST_ENTRY, id).map_err(sql_fault)?;
        }
    }
    for entry in wanted.values() {
        if store::get(tx.conn, entry.id).map_err(sql_fault)?.as_ref() != Some(entry) {
            store::open(tx.conn, entry.day)?;
            store::write(tx, entry).map_err(sql_fault)?;
        }
    }
    Ok(())
}
