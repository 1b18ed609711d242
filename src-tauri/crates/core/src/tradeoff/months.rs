//! The months table, made from shipments and books, with what was written by hand on top.
//!
//! Where there are books, a month without them is left open: the cost that shipments carry is a part only, and a month of
//! parts beside months of wholes would bend the curve.
//!
//! No yuan counts twice. Claims in the books are the money paid in the register: where the register covers a month and has
//! amounts it alone speaks, else the books, else usual rates. Work on failures is pay in the books: what counts as failure is
//! taken out of logistics.

use super::{Assumptions, CostPart, MonthRow, MonthsReq, MonthsRes, Origin, PartKind, Source, class, store};
use crate::{
    App,
    api::Nothing,
    cases::{
        failed::{Failed, register},
        lost::{Lost, lost},
        rates::Rates,
    },
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
pub(super) struct Counts {
    pub shipments: u64,
    pub due: u64,
    pub on_time: u64,
    pub damaged: u64,
    pub lost: u64,
    pub costed: u64,
    pub cost: i64,
    pub revenue: i64,
    /// waybills whose cost comes with a later settlement
    unsettled: f64,
    /// what the books hold
    book: Option<Book>,
    /// other months have books, this one has none
    unbooked: bool,
    /// what the register of cases tells, where it covers the month
    failed: Option<Failed>,
    /// the register writes amounts down
    amounts: bool,
    /// customers whom failures drove away
    left: Left,
}

/// Customers whom the failures of a month drove away.
#[derive(Clone, Copy, Debug, Default)]
struct Left {
    /// how many
    customers: f64,
    /// margin of a month of one
    margin_fen: f64,
}

/// A month of the books, fen.
#[derive(Clone, Copy, Debug)]
struct Book {
    /// without claims and without what waybills carry
    logistics: i64,
    /// what waybills carry, where it counts
    carried: i64,
    claims: i64,
    /// pay, by which work on failures is paid
    pay: i64,
}

/// The months of all customers, or of a class. Fault: `abc_class`.
pub fn months(app: &App, req: MonthsReq) -> Result<MonthsRes, Fault> {
    let members = req.class.as_deref().map(|class| class::members(app, class)).transpose()?;
    let books: BTreeMap<Month, CostMonth> =
        matrix::months(app, Nothing {})?.months.into_iter().map(|m| (m.month, m)).collect();
    let booked = books.values().filter(|m| m.entries_fen.0 != 0).map(|m| m.month);
    let shares = match &members {
        Some(members) => class::shares(&*app.db()?, booked, members)?,
        None => BTreeMap::new(),
    };
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<MonthsRes> {
        let rates = Rates::read(&conn)?;
        let settings = settings(&conn)?;
        // the level is what the firm itself reports as on time
        let days = kpi::find("on_time").map(|kpi| Counter::new(&conn, &settings)?.daily(kpi)).transpose()?;
        let days = days.unwrap_or_default();
        let register = register(&conn, members.as_deref())?;
        let lost = if rates.counts_lost() { lost(&conn, members.as_deref())? } else { Lost::default() };
        let mut found = Vec::new();
        for month in kpis::months(&conn)? {
            let counts = match &members {
                None => with_books(of_firm(&conn, &days, month)?, &books, month),
                Some(members) => {
                    let counts = class::counts(&conn, month, members)?;
                    with_share(counts, &books, month, shares.get(&month).copied())
                }
            };
            let (failed, amounts) = (register.of(month), register.amounts);
            let left = Left { customers: lost.of(month), margin_fen: lost.margin_fen };
            found.push((month, Counts { failed, amounts, left, ..counts }));
        }
        settle_last(&mut found);
        let mut rows: Vec<MonthRow> =
            found.iter().map(|(month, counts)| row(*month, counts, rates.of(*month))).collect();
        // what is written by hand speaks of the firm as a whole
        if members.is_none() {
            for (month, hand) in store::hands(&conn)? {
                write_over(&mut rows, month, hand);
            }
        }
        let interview = store::answers(&conn)?;
        Ok(MonthsRes { months: rows, assumptions: rates.last().clone(), rates: rates.all(), interview })
    };
    read().map_err(sql_fault)
}

fn of_firm(conn: &Connection, days: &Daily, month: Month) -> Sql<Counts> {
    let period = month.period();
    let tally = sum(days, period).counts;
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(sum(costed), 0), coalesce(sum(cost), 0), coalesce(sum(revenue), 0) FROM firm_day
         WHERE day BETWEEN ?1 AND ?2",
    )?;
    let (costed, cost, revenue): (i64, i64, i64) =
        statement.query_row(params![period.from.0, period.to.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    Ok(Counts {
        shipments: tally.shipments,
        due: tally.due,
        on_time: tally.on_time,
        damaged: tally.damaged,
        lost: tally.lost,
        costed: costed.max(0) as u64,
        cost,
        revenue,
        ..Counts::default()
    })
}

/// In the last month of the data carriers have not settled everything yet: where fewer waybills carry a cost than in the
/// months before, the others are still to come.
fn settle_last(months: &mut [(Month, Counts)]) {
    let Some(((_, last), before)) = months.split_last_mut() else { return };
    let (costed, shipments) = before.iter().fold((0, 0), |(costed, n), (_, c)| (costed + c.costed, n + c.shipments));
    if shipments > 0 {
        let usual = costed as f64 / shipments as f64 * last.shipments as f64;
        last.unsettled = (usual - last.costed as f64).max(0.0);
    }
}

/// Adds what the books say.
fn with_books(counts: Counts, books: &BTreeMap<Month, CostMonth>, month: Month) -> Counts {
    let written = |m: &&CostMonth| m.entries_fen.0 != 0;
    let book = books.get(&month).filter(written).map(|m| Book {
        logistics: m.logistics_fen.0 - m.carried_fen.0 - m.accrued_fen.0,
        carried: m.carried_fen.0,
        claims: m.claims_fen.0,
        pay: m.pay_fen.0,
    });
    Counts { unbooked: book.is_none() && books.values().any(|m| m.entries_fen.0 != 0), book, ..counts }
}

/// Adds a class's share of the books, as the costing of the month has it; without one there is only what waybills carry.
fn with_share(counts: Counts, books: &BTreeMap<Month, CostMonth>, month: Month, share: Option<class::Share>) -> Counts {
    let Some((share, book)) = share.zip(with_books(Counts::default(), books, month).book) else { return counts };
    let of_total = |fen: i64| libm::round(fen as f64 * share.of_total) as i64;
    let book = Book {
        logistics: share.fen - share.carried - of_total(book.claims),
        carried: share.carried,
        claims: 0,
        pay: of_total(book.pay),
    };
    Counts { book: Some(book), ..counts }
}

/// What the program finds.
fn row(month: Month, c: &Counts, a: &Assumptions) -> MonthRow {
    let mut parts = failure_parts(c, a);
    // failures are known for promises that were due; a month at the end of the data has others still open
    let service_cost = (c.due > 0).then(|| sum_of(&parts) / c.due as f64);
    let logistics = logistics_parts(c, &parts);
    let logistics_cost = match (c.book, c.shipments, c.costed) {
        (Some(_), 1.., _) => Some(sum_of(&logistics) / c.shipments as f64),
        (None, _, 1..) if !c.unbooked => Some(sum_of(&logistics) / c.costed as f64),
        _ => None,
    };
    parts.splice(0..0, logistics);
    let service = (c.due > 0).then(|| c.on_time as f64 / c.due as f64);
    let origin = |value: Option<f64>| if value.is_some() { Origin::Data } else { Origin::Missing };
    MonthRow {
        month,
        shipments: c.shipments,
        due: c.due,
        service,
        service_origin: origin(service),
        logistics: logistics_cost,
        logistics_origin: origin(logistics_cost),
        service_cost,
        service_cost_origin: origin(service_cost),
        freight: (c.shipments > 0).then(|| c.revenue as f64 / c.shipments as f64),
        excluded: false,
        reason: None,
        parts,
    }
}

fn sum_of(parts: &[CostPart]) -> f64 {
    parts.iter().map(|p| p.amount_fen).sum()
}

/// So many of one cost.
fn times(kind: PartKind, source: Source, count: f64, each_fen: f64) -> CostPart {
    CostPart { kind, source, count: Some(count), each_fen: Some(each_fen), amount_fen: count * each_fen }
}

/// An amount as it was written down, of so many.
fn amount(kind: PartKind, source: Source, count: Option<u64>, fen: i64) -> CostPart {
    CostPart { kind, source, count: count.map(|n| n as f64), each_fen: None, amount_fen: fen as f64 }
}

/// What failures cost: money paid, work at the desk, another attempt, and the margin that leaves with customers. The
/// register tells the first two where it covers the month, waybills the third, and the last where the firm says for how many
/// months a lost customer counts; rates stand in for what nobody wrote down.
fn failure_parts(c: &Counts, a: &Assumptions) -> Vec<CostPart> {
    let failed = c.due.saturating_sub(c.on_time) as f64;
    let case = a.case_fen();
    let claims = c.book.map(|book| book.claims).filter(|fen| *fen != 0);
    let mut parts = Vec::new();
    match (c.failed.filter(|_| c.amounts), claims) {
        (Some(f), _) => {
            parts.push(amount(PartKind::Paid, Source::Register, Some(f.paid), f.paid_fen));
            if f.open > 0 {
                parts.push(amount(PartKind::Open, Source::Register, Some(f.open), f.open_fen));
            }
        }
        (None, Some(claims)) => parts.push(amount(PartKind::Paid, Source::Books, None, claims)),
        (None, None) => {
            parts.push(times(PartKind::Paid, Source::Rates, c.damaged as f64, a.damaged_fen as f64));
            parts.push(times(PartKind::Paid, Source::Rates, c.lost as f64, a.lost_fen as f64));
        }
    }
    match c.failed {
        Some(f) => {
            parts.push(times(PartKind::Desk, Source::Register, f.cases as f64, case));
            parts.push(times(PartKind::Retries, Source::Waybills, f.retries as f64, a.redelivery_fen as f64));
        }
        None => {
            parts.push(times(PartKind::Desk, Source::Rates, failed * a.complaint_share, case));
            parts.push(times(PartKind::Retries, Source::Rates, failed, a.redelivery_fen as f64));
        }
    }
    parts.push(if a.lost_months > 0.0 {
        times(PartKind::Leaving, Source::Waybills, c.left.customers, c.left.margin_fen * a.lost_months)
    } else {
        times(PartKind::Leaving, Source::Rates, failed, a.lost_margin_fen as f64)
    });
    parts
}

/// What logistics cost. Work on failures is taken out, at most as much as the books hold in pay.
fn logistics_parts(c: &Counts, failures: &[CostPart]) -> Vec<CostPart> {
    let Some(book) = c.book else {
        return vec![amount(PartKind::Carried, Source::Waybills, Some(c.costed), c.cost)];
    };
    let mut parts = vec![amount(PartKind::Books, Source::Books, None, book.logistics)];
    if book.carried != 0 {
        parts.push(amount(PartKind::Carried, Source::Waybills, Some(c.costed), book.carried));
    }
    if c.unsettled > 0.0 && c.costed > 0 && book.carried != 0 {
        let each = book.carried as f64 / c.costed as f64;
        parts.push(times(PartKind::Unsettled, Source::Waybills, c.unsettled, each));
    }
    let work = failures.iter().filter(|p| matches!(p.kind, PartKind::Desk | PartKind::Retries));
    let moved = work.map(|p| p.amount_fen).sum::<f64>().min(book.pay.max(0) as f64);
    if moved > 0.0 {
        parts.push(CostPart {
            kind: PartKind::Moved,
            source: Source::Books,
            count: None,
            each_fen: None,
            amount_fen: -moved,
        });
    }
    parts
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
