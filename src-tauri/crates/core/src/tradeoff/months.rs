//! The months table, made from shipments and books, with what was written by hand on top.
//!
//! Where there are books, a month without them is left open: the cost that shipments carry is a part only, and a month of
//! parts beside months of wholes would bend the curve.

use super::{Assumptions, MonthRow, MonthsReq, MonthsRes, Origin, store};
use crate::{
    App,
    api::Nothing,
    costing::matrix::{self, CostMonth},
    db::{Sql, sql_fault},
    service::{
        daily::{Counter, Daily, sum},
        kpis,
    },
    settings::settings,
};
use keheng_base::{Fault, Month};
use keheng_calc::service::kpi;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Counts of a month.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    shipments: u64,
    due: u64,
    on_time: u64,
    damaged: u64,
    lost: u64,
    costed: u64,
    cost: i64,
    /// logistics cost of a shipment by the books, fen
    booked: Option<f64>,
    /// claims paid by the books, fen
    claims: Option<i64>,
    /// other months have books, this one has none
    unbooked: bool,
}

/// The months of all customers, or of a class. Fault: `abc_class`.
pub fn months(app: &App, req: MonthsReq) -> Result<MonthsRes, Fault> {
    let members = req.class.as_deref().map(|class| members(app, class)).transpose()?;
    let books: BTreeMap<Month, CostMonth> =
        matrix::months(app, Nothing {})?.months.into_iter().map(|m| (m.month, m)).collect();
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<MonthsRes> {
        let assumptions = store::assumptions(&conn)?;
        let settings = settings(&conn)?;
        // the level is what the firm itself reports as on time
        let days = kpi::find("on_time").map(|kpi| Counter::new(&conn, &settings)?.daily(kpi)).transpose()?;
        let days = days.unwrap_or_default();
        let mut rows = Vec::new();
        for month in kpis::months(&conn)? {
            let counts = match &members {
                None => with_books(of_firm(&conn, &days, month)?, &books, month),
                Some(members) => of_members(&conn, month, members)?,
            };
            rows.push(row(month, &counts, &assumptions));
        }
        // what is written by hand speaks of the firm as a whole
        if members.is_none() {
            for (month, hand) in store::hands(&conn)? {
                write_over(&mut rows, month, hand);
            }
        }
        Ok(MonthsRes { months: rows, assumptions, interview: store::answers(&conn)? })
    };
    read().map_err(sql_fault)
}

/// The customers of a class, by id.
fn members(app: &App, class: &str) -> Result<Vec<i64>, Fault> {
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

fn of_firm(conn: &Connection, days: &Daily, month: Month) -> Sql<Counts> {
    let period = month.period();
    let tally = sum(days, period).counts;
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(sum(costed), 0), coalesce(sum(cost), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2",
    )?;
    let (costed, cost): (i64, i64) =
        statement.query_row(params![period.from.0, period.to.0], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(Counts {
        shipments: tally.shipments,
        due: tally.due,
        on_time: tally.on_time,
        damaged: tally.damaged,
        lost: tally.lost,
        costed: costed.max(0) as u64,
        cost,
        ..Counts::default()
    })
}

/// Adds what the books say: the whole cost of logistics, and claims in place of the usual rates.
fn with_books(counts: Counts, books: &BTreeMap<Month, CostMonth>, month: Month) -> Counts {
    let written = |m: &&CostMonth| m.entries_fen.0 != 0;
    let book = books.get(&month).filter(written);
    Counts {
        booked: book.and_then(|m| m.fen_per_shipment),
        claims: book.map(|m| m.claims_fen.0).filter(|fen| *fen != 0),
        unbooked: book.is_none() && books.values().any(|m| m.entries_fen.0 != 0),
        ..counts
    }
}

fn of_members(conn: &Connection, month: Month, members: &[i64]) -> Sql<Counts> {
    let mut statement = conn.prepare_cached(
        "SELECT n - cancelled, due, kept, damaged, lost, costed, cost FROM cust_month WHERE customer = ?1 AND month = ?2",
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
        }
    }
    Ok(sum)
}

/// What the program finds. The cost of failures is that of damage and loss, of another attempt for each failed promise,
/// of the complaints it brings, and of the margin that leaves with customers.
fn row(month: Month, c: &Counts, a: &Assumptions) -> MonthRow {
    let failed = c.due.saturating_sub(c.on_time) as f64;
    let complaints = failed * a.complaint_share * a.complaint_minutes * a.minute_fen;
    let usual = c.damaged as f64 * a.damaged_fen as f64 + c.lost as f64 * a.lost_fen as f64;
    let paid = c.claims.map_or(usual, |fen| fen as f64);
    let failures = paid + complaints + failed * (a.redelivery_fen + a.lost_margin_fen) as f64;
    let service = (c.due > 0).then(|| c.on_time as f64 / c.due as f64);
    let carried = (c.costed > 0 && !c.unbooked).then(|| c.cost as f64 / c.costed as f64);
    let logistics = c.booked.or(carried);
    // failures are known for promises that were due; a month at the end of the data has others still open
    let service_cost = (c.due > 0).then(|| failures / c.due as f64);
    let origin = |value: Option<f64>| if value.is_some() { Origin::Data } else { Origin::Missing };
    MonthRow {
        month,
        shipments: c.shipments,
        due: c.due,
        service,
        service_origin: origin(service),
        logistics,
        logistics_origin: origin(logistics),
        service_cost,
        service_cost_origin: origin(service_cost),
        excluded: false,
        reason: None,
    }
}

fn write_over(rows: &mut Vec<MonthRow>, month: Month, hand: store::Hand) {
    let empty = hand == store::Hand { reason: hand.reason.clone(), ..store::Hand::default() };
    if empty {
        return;
    }
    let place = match rows.binary_search_by_key(&month, |r| r.month) {
        Ok(place) => place,
        // a month from before the data, told by hand
        Err(place) => {
            rows.insert(place, row(month, &Counts::default(), &Assumptions::default()));
            place
        }
    };
    let row = &mut rows[place];
    let write = |value: Option<f64>, figure: &mut Option<f64>, origin: &mut Origin| {
        if value.is_some() {
            (*figure, *origin) = (value, Origin::Hand);
        }
    };
    write(hand.service, &mut row.service, &mut row.service_origin);
    write(hand.logistics, &mut row.logistics, &mut row.logistics_origin);
    write(hand.service_cost, &mut row.service_cost, &mut row.service_cost_origin);
    row.excluded = hand.excluded;
    row.reason = Some(hand.reason);
}
