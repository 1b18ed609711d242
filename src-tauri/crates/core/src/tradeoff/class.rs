//! The months of a class: its own level, its own failures, and its share of the whole cost by the month's costing.

use super::months::Counts;
use crate::{
    App,
    costing::{Ask, Costed},
    db::{Db, Sql},
};
use keheng_base::{Fault, Month};
use keheng_calc::costing::engine::Key;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// A class's part of a month's cost.
#[derive(Clone, Copy, Debug)]
pub(super) struct Share {
    /// cost to serve it by time, fen
    pub fen: i64,
    /// of it, what its waybills carry
    pub carried: i64,
    /// its part of the cost of all customers
    pub of_total: f64,
}

/// The shares of some customers in months with books: each month is costed by itself, time-driven, so that a month's
/// overtime stays in its month. Capacity nobody used is no customer's. Nothing without departments.
pub(super) fn shares(
    db: &Db,
    months: impl Iterator<Item = Month>,
    members: &[i64],
) -> Result<BTreeMap<Month, Share>, Fault> {
    let mut found = BTreeMap::new();
    for month in months {
        let ask = Ask { month: Some(month), ..Ask::default() };
        let costed = match Costed::make(db, &ask, &|_| Ok(())) {
            Ok(costed) => costed,
            Err(fault) if fault.code == "cost_setup_missing" => return Ok(BTreeMap::new()),
            Err(fault) => return Err(fault),
        };
        let theirs = |id: i64| members.binary_search(&id).is_ok();
        let (mut fen, mut all) = (0i64, 0i64);
        for line in &costed.outcome.lines {
            if let Key::Customer(id) = line.key {
                all += line.amount_fen.0;
                fen += if theirs(id) { line.amount_fen.0 } else { 0 };
            }
        }
        let objects = costed.of.input.objects.iter();
        let carried = objects.filter(|o| theirs(o.customer)).map(|o| o.direct_fen.0).sum();
        let of_total = if all > 0 { fen as f64 / all as f64 } else { 0.0 };
        found.insert(month, Share { fen, carried, of_total });
    }
    Ok(found)
}

/// The customers of a class, by id.
pub(super) fn members(app: &App, class: &str) -> Result<Vec<i64>, Fault> {
    let wanted = class.trim().to_uppercase();
    if !["A", "B", "C"].contains(&wanted.as_str()) {
        return Err(Fault::new("abc_class").with("class", class));
    }
    let book = app.book()?;
    let mut ids: Vec<i64> =
        book.entries.iter().filter(|e| e.class.is_some_and(|c| wanted == c.to_string())).map(|e| e.id).collect();
    ids.sort_unstable();
    Ok(ids)
}

/// Counts of some customers in a month.
pub(super) fn counts(conn: &Connection, month: Month, members: &[i64]) -> Sql<Counts> {
    let mut statement = conn.prepare_cached(
        "SELECT n - cancelled, due, kept, damaged, lost, costed, cost, revenue FROM cust_month WHERE customer = ?1 AND month = ?2",
    )?;
    let mut sum = Counts::default();
    for id in members {
        let mut rows = statement.query(params![id, month.0])?;
        if let Some(r) = rows.next()? {
            let at = |i: usize| r.get::<_, i64>(i).map(|n| n.max(0) as u64);
            sum.shipments += at(0)?;
            sum.due += at(1)?;
            sum.on_time += at(2)?;
            sum.damaged += at(3)?;
            sum.lost += at(4)?;
            sum.costed += at(5)?;
            sum.cost += r.get::<_, i64>(6)?;
            sum.revenue += r.get::<_, i64>(7)?;
        }
    }
    Ok(sum)
}
