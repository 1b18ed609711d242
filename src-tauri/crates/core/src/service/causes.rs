//! Pareto of causes: what the shipments or cases behind a signal have in common.

use super::{
    daily::Counter,
    joined::{self, Complaint, limit_hours},
    kpis::known,
};
use crate::{
    App,
    cases::{CaseKind, store::today},
    customers::Customer,
    db::{Sql, sql_fault},
    settings::settings,
    shipments::{
        Trouble,
        list::as_of,
        rollup::{FACTS, Facts, promise_minutes},
    },
};
use keheng_base::{Day, Fault, Id, Minutes, Period};
use keheng_calc::service::kpi::{Basis, Count, Kpi};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Bars at most; what is left is one bar more.
const BARS: usize = 12;
/// Days between collection and promise at most, for finding shipments by their promise.
const LONGEST_PROMISE: i32 = 60;

/// What the shipments or cases are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CauseBy {
    /// the trouble recorded, of cases the cause
    #[default]
    Cause,
    /// the destination as written
    Destination,
    /// who pays
    Customer,
}

/// Which shipments.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CauseParetoReq {
    /// id of the registry; what others counted has no causes
    pub kpi: String,
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// sorted by; the cause by default
    #[serde(default)]
    pub by: Option<CauseBy>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Cause {
    /// name on the wire of a trouble or of a case's cause, destination or customer; empty where nothing is recorded
    pub key: String,
    /// the customer
    pub customer: Option<Id<Customer>>,
    /// how many
    pub n: u64,
    /// of all that failed, with those before it
    pub cumulative: f64,
}

/// Causes, most frequent first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CauseParetoRes {
    /// shipments or cases that failed
    pub failed: u64,
    /// causes are those of cases, `cause-<key>` or own words; else troubles of shipments, `trouble-<key>`
    pub of_cases: bool,
    /// bars
    pub causes: Vec<Cause>,
    /// how many are behind further bars
    pub others: u64,
}

/// Whether a shipment counts against a KPI; none where the KPI does not look at shipments alone.
fn failure(kpi: &Kpi) -> Option<fn(&Facts, i64, i32) -> bool> {
    Some(match kpi.id {
        "on_time" => |f, promise, as_of| f.late(promise, as_of) == Some(true),
        "perfect_order" => |f, promise, as_of| f.late(promise, as_of).is_some() && !f.perfect(promise),
        "delivery_accuracy" => |f, _, _| f.misdelivered(),
        "damage" => |f, _, _| !f.cancelled() && f.damaged(),
        "loss" => |f, _, _| !f.cancelled() && f.lost(),
        _ => return None,
    })
}

/// A bar: its key, and whose it is where bars are customers.
type Bar = (String, Option<i64>);

/// Columns of [`of_row`] over shipments: destination, payer, name of the payer.
const BEHIND: &str = "destination, customer_id, (SELECT name FROM customer c WHERE c.id = customer_id)";

/// The bar of a row; `at` is where the columns of [`BEHIND`] begin.
fn of_row(row: &Row, at: usize, by: CauseBy, cause: impl FnOnce() -> Sql<String>) -> Sql<Bar> {
    let text = |i: usize| row.get::<_, Option<String>>(i).map(Option::unwrap_or_default);
    Ok(match by {
        CauseBy::Cause => (cause()?, None),
        CauseBy::Destination => (text(at)?, None),
        CauseBy::Customer => (text(at + 2)?, row.get(at + 1)?),
    })
}

fn trouble_name(code: Option<i64>) -> String {
    let trouble = code.and_then(Trouble::of).and_then(|t| serde_json::to_value(t).ok());
    trouble.as_ref().and_then(|v| v.as_str()).unwrap_or_default().to_owned()
}

/// Shipments that count against a KPI, by bar. A justified complaint alone spoils a perfect order: its bar is `complaint`.
fn of_shipments(
    conn: &Connection,
    counter: &Counter,
    kpi: &Kpi,
    period: Period,
    by: CauseBy,
) -> Sql<HashMap<Bar, u64>> {
    let Some(failed) = failure(kpi) else { return Ok(HashMap::new()) };
    let by_promise = counter.basis(kpi) == Basis::Due;
    let (promise, as_of) = (promise_minutes(conn)?, as_of(conn)?);
    let complaints = counter.complaints()?;
    let from = if by_promise { Day(period.from.0 - LONGEST_PROMISE) } else { period.from };
    let sql = format!("SELECT {FACTS}, id, {BEHIND} FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([from.start().0, period.to.end().0])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let facts = Facts::of(row, 0)?;
        let day = Minutes(if by_promise { facts.promise(promise) } else { facts.shipped }).day();
        let trouble = trouble_name(facts.trouble);
        if !period.contains(day) || counter.leaves_out(kpi, day, &trouble) {
            continue;
        }
        let complained = kpi.id == "perfect_order"
            && facts.perfect(promise)
            && complaints.about(row.get(9)?) == Complaint::Justified;
        if !complained && !failed(&facts, promise, as_of) {
            continue;
        }
        let cause = || Ok(if complained { "complaint".to_owned() } else { trouble });
        *found.entry(of_row(row, 10, by, cause)?).or_default() += 1;
    }
    Ok(found)
}

/// Waybills shipped in the period that somebody complained about with reason, each once: by the latest complaint.
fn of_complaints(
    conn: &Connection,
    counter: &Counter,
    kpi: &Kpi,
    period: Period,
    by: CauseBy,
) -> Sql<HashMap<Bar, u64>> {
    let since = counter.complaints()?.since.map_or(i64::MAX, |day| day.start().0);
    let sql = format!(
        "SELECT (SELECT c.cause FROM service_case c WHERE c.shipment_id = shipment.id AND c.kind = ?3 AND c.justified = 1
                 AND c._del <= 0 ORDER BY c.opened DESC, c.id LIMIT 1), {FACTS}, {BEHIND}
         FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0 AND id IN
         (SELECT shipment_id FROM service_case WHERE kind = ?3 AND justified = 1 AND _del <= 0)"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let from = period.from.start().0.max(since);
    let mut rows = statement.query([from, period.to.end().0, CaseKind::Complaint.code()])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let facts = Facts::of(row, 1)?;
        if !facts.signed() || counter.leaves_out(kpi, Minutes(facts.shipped).day(), &trouble_name(facts.trouble)) {
            continue;
        }
        let cause = || row.get::<_, Option<String>>(0).map(Option::unwrap_or_default);
        *found.entry(of_row(row, 10, by, cause)?).or_default() += 1;
    }
    Ok(found)
}

/// Cases that were not settled within their limit, of those whose limit passed in the period.
fn of_cases(conn: &Connection, counter: &Counter, kpi: &Kpi, period: Period, by: CauseBy) -> Sql<HashMap<Bar, u64>> {
    let minutes = i64::from(limit_hours(kpi, counter.definition(kpi)).unwrap_or_default()) * 60;
    let sql = format!(
        "SELECT c.cause, s.destination, u.id, u.name, coalesce(c.due, c.opened + ?3) FROM {} WHERE c._del <= 0 AND {}
         AND coalesce(c.due, c.opened + ?3) BETWEEN ?1 AND ?2
         AND (c.closed IS NULL OR c.closed > coalesce(c.due, c.opened + ?3))",
        crate::cases::store::JOINED,
        joined::counted(kpi)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let to = period.to.end().0.min(today(conn)?.0);
    let mut rows = statement.query([period.from.start().0, to, minutes])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let cause = row.get::<_, Option<String>>(0)?.unwrap_or_default();
        if !counter.leaves_out(kpi, Minutes(row.get(4)?).day(), &cause) {
            *found.entry(of_row(row, 1, by, || Ok(cause))?).or_default() += 1;
        }
    }
    Ok(found)
}

/// Pareto of the shipments or cases that count against a KPI. Faults: `no_such_kpi`, `period_reversed`.
pub fn causes(app: &App, req: CauseParetoReq) -> Result<CauseParetoRes, Fault> {
    let kpi = known(&req.kpi)?;
    if req.from > req.to {
        return Err(Fault::new("period_reversed"));
    }
    let db = app.db()?;
    let conn = db.read()?;
    let by = req.by.unwrap_or_default();
    let period = Period { from: req.from, to: req.to };
    let complaints = kpi.id == "complaint_free";
    let count = || -> Sql<HashMap<Bar, u64>> {
        let settings = settings(&conn)?;
        let counter = Counter::new(&conn, &settings)?;
        match kpi.count {
            _ if complaints => of_complaints(&conn, &counter, kpi, period, by),
            Count::Cases(_) => of_cases(&conn, &counter, kpi, period, by),
            _ => of_shipments(&conn, &counter, kpi, period, by),
        }
    };
    let mut bars: Vec<(Bar, u64)> = count().map_err(sql_fault)?.into_iter().collect();
    bars.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let failed: u64 = bars.iter().map(|(_, n)| n).sum();
    let others = bars.iter().skip(BARS).map(|(_, n)| n).sum();
    let mut reached = 0;
    let causes = bars.into_iter().take(BARS).map(|((key, customer), n)| {
        reached += n;
        // The bar of a customer is their name.
        let key = if customer.is_some() { app.shown_name(key) } else { key };
        Cause { key, customer: customer.map(Id::new), n, cumulative: reached as f64 / failed as f64 }
    });
    let of_cases = complaints || matches!(kpi.count, Count::Cases(_));
    Ok(CauseParetoRes { failed, of_cases, causes: causes.collect(), others })
}
