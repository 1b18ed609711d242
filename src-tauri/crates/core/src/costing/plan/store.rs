//! Rows of standards, budgets and usage.

use super::{CostStandard, Plan};
use crate::{
    costing::store::locked,
    db::{Sql, Tx, content_id, schema},
};
use keheng_base::{Fen, Month};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use std::collections::BTreeMap;

const MILLION: f64 = 1e6;
const THOUSAND: f64 = 1e3;
/// The kind of the row that holds the output planned.
const OUTPUT: &str = "";

fn whole(value: f64, unit: f64) -> i64 {
    libm::round(value * unit) as i64
}

/// The plan that begins in a month.
pub fn of_month(conn: &Connection, month: Month) -> Sql<Option<Plan>> {
    Ok(plan(conn, month)?.filter(|plan| plan.since == Some(month)))
}

/// The first closed month that is measured against the plan of a month: from it on until the next plan.
pub fn closed_under(conn: &Connection, month: Month) -> Sql<Option<Month>> {
    let next: Option<i32> = conn
        .prepare_cached("SELECT min(month) FROM cost_standard WHERE month > ?1 AND item = ?2 AND _del <= 0")?
        .query_row(params![month.0, OUTPUT], |r| r.get(0))?;
    let under = |closed: &Month| *closed >= month && next.is_none_or(|next| closed.0 < next);
    Ok(locked(conn)?.into_iter().find(under))
}

/// The plan in force in a month.
pub fn plan(conn: &Connection, month: Month) -> Sql<Option<Plan>> {
    let since: Option<i32> = conn
        .prepare_cached("SELECT max(month) FROM cost_standard WHERE month <= ?1 AND item = ?2 AND _del <= 0")?
        .query_row(params![month.0, OUTPUT], |r| r.get(0))?;
    let Some(since) = since else { return Ok(None) };
    let mut plan = Plan { since: Some(Month(since)), ..Plan::default() };
    let mut statement = conn.prepare_cached(
        "SELECT item, unit, quantity_millionths, price_thousandths, fixed_fen FROM cost_standard
         WHERE month = ?1 AND _del <= 0 ORDER BY item",
    )?;
    let mut rows = statement.query([since])?;
    while let Some(r) = rows.next()? {
        let number = |at: usize, unit: f64| r.get::<_, Option<i64>>(at).map(|n| n.unwrap_or(0) as f64 / unit);
        let (quantity, price_fen) = (number(2, MILLION)?, number(3, THOUSAND)?);
        let item: String = r.get(0)?;
        if item == OUTPUT {
            (plan.units, plan.price_fen) = (quantity, price_fen);
        } else {
            let fixed_fen = r.get::<_, Option<i64>>(4)?.map(Fen);
            plan.lines.push(CostStandard { item, fixed_fen, unit: r.get(1)?, quantity, price_fen, used: None });
        }
    }
    Ok(Some(plan))
}

/// Id of a standard.
pub fn id_of(month: Month, item: &str) -> i64 {
    content_id("cost_standard", &format!("{month} {item}"))
}

/// Writes the plan of a month; kinds that are no longer planned are taken out. True when that is another plan than before.
pub fn write(tx: &mut Tx, month: Month, plan: &Plan) -> Sql<bool> {
    let before = of_month(tx.conn, month)?;
    let output = CostStandard {
        item: OUTPUT.to_owned(),
        quantity: plan.units,
        price_fen: plan.price_fen,
        ..CostStandard::default()
    };
    let mut kept = Vec::with_capacity(plan.lines.len() + 1);
    for line in plan.lines.iter().chain([&output]) {
        let id = id_of(month, &line.item);
        let varies = line.fixed_fen.is_none();
        let unit = line.unit.as_deref().map(str::trim).filter(|u| varies && !u.is_empty());
        let quantity = varies.then(|| whole(line.quantity, MILLION));
        let price = varies.then(|| whole(line.price_fen, THOUSAND));
        let fixed = line.fixed_fen.map(|fen| fen.0);
        let values: [(&str, &dyn ToSql); 6] = [
            ("month", &month.0),
            ("item", &line.item),
            ("unit", &unit),
            ("quantity_millionths", &quantity),
            ("price_thousandths", &price),
            ("fixed_fen", &fixed),
        ];
        tx.upsert(&schema::COST_STANDARD, id, &values)?;
        kept.push(id);
    }
    let there: Vec<i64> = tx
        .conn
        .prepare_cached("SELECT id FROM cost_standard WHERE month = ?1 AND _del <= 0 ORDER BY id")?
        .query_map([month.0], |r| r.get(0))?
        .collect::<Sql<_>>()?;
    for gone in there.into_iter().filter(|id| !kept.contains(id)) {
        tx.delete(&schema::COST_STANDARD, gone)?;
    }
    Ok(of_month(tx.conn, month)? != before)
}

/// What a month used, by kind.
pub(super) fn usage(conn: &Connection, month: Month) -> Sql<BTreeMap<String, f64>> {
    let mut statement =
        conn.prepare_cached("SELECT item, quantity_thousandths FROM cost_usage WHERE month = ?1 AND _del <= 0")?;
    let rows = statement.query_map([month.0], |r| Ok((r.get(0)?, r.get::<_, i64>(1)? as f64 / THOUSAND)))?;
    rows.collect()
}

/// Writes what a month used; true when that is something else than before.
pub(super) fn write_usage(tx: &mut Tx, month: Month, lines: &[CostStandard]) -> Sql<bool> {
    let mut changed = false;
    for line in lines {
        let id = content_id("cost_usage", &format!("{month} {}", line.item));
        let there: Option<i64> = tx
            .conn
            .prepare_cached("SELECT quantity_thousandths FROM cost_usage WHERE id = ?1 AND _del <= 0")?
            .query_row([id], |r| r.get(0))
            .optional()?;
        let used = line.used.filter(|_| line.fixed_fen.is_none()).map(|u| whole(u, THOUSAND));
        if used == there {
            continue;
        }
        changed = true;
        match used {
            Some(used) => {
                let values: [(&str, &dyn ToSql); 3] =
                    [("month", &month.0), ("item", &line.item), ("quantity_thousandths", &used)];
                tx.upsert(&schema::COST_USAGE, id, &values)?;
            }
            None => {
                tx.delete(&schema::COST_USAGE, id)?;
            }
        }
    }
    Ok(changed)
}
