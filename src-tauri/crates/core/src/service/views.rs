//! Internal against external measurement: the firm's own count of a KPI beside what others counted, and beside what
//! customers reported to the desk.

use super::{
    KpiName,
    daily::{Counter, sum},
    kpis::{known, months_of},
    measures::{MeasureEntry, measures},
};
use crate::{
    App,
    cases::CaseKind,
    db::{Sql, sql_fault},
    settings::settings,
    shipments::{
        list::as_of,
        rollup::{FACTS, Facts, promise_minutes},
    },
};
use keheng_base::{Fault, Minutes, Month};
use keheng_calc::{
    service::kpi::{Basis, Better, Count, Kpi, Rate},
    spc::compare::compare,
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// One source's view of one month beside the firm's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ViewRow {
    /// the month
    pub month: Month,
    /// whose view; empty where it is what customers reported, from the register of cases
    pub source: String,
    /// what customers reported: delays, damages and losses that cases are about
    pub by_cases: bool,
    /// the firm's own count
    pub own: Rate,
    /// theirs
    pub theirs: Rate,
    /// theirs less the firm's
    pub difference: f64,
    /// 95 % interval of the difference
    pub interval: (f64, f64),
    /// the interval does not hold 0
    pub differs: bool,
}

/// Internal against external measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ViewsRes {
    /// latest month first
    pub rows: Vec<ViewRow>,
}

/// The kind of case by which customers report what a KPI counts.
fn reported_by(kpi: &Kpi) -> Option<CaseKind> {
    match kpi.id {
        "on_time" => Some(CaseKind::Delay),
        "damage" => Some(CaseKind::Damage),
        "loss" => Some(CaseKind::Loss),
        _ => None,
    }
}

/// Waybills by month that customers reported to have failed, from the first month with such a report on. A report that
/// turned out wrong does not count; one that nobody has judged yet does, because it is what the customer says.
fn reported(conn: &Connection, kpi: &Kpi, by_promise: bool) -> Sql<BTreeMap<Month, u64>> {
    let Some(kind) = reported_by(kpi) else { return Ok(BTreeMap::new()) };
    let (promise, as_of) = (promise_minutes(conn)?, as_of(conn)?);
    let sql = format!(
        "SELECT {FACTS} FROM shipment WHERE _del <= 0 AND id IN
         (SELECT shipment_id FROM service_case WHERE kind = ?1 AND justified IS NOT 0 AND _del <= 0)"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([kind.code()])?;
    let mut found = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let facts = Facts::of(row, 0)?;
        let judged = !facts.cancelled() && (kpi.id != "on_time" || facts.late(promise, as_of).is_some());
        if judged {
            let at = if by_promise { facts.promise(promise) } else { facts.shipped };
            *found.entry(Minutes(at).day().month()).or_default() += 1;
        }
    }
    Ok(found)
}

/// The firm's own count of a KPI against what others counted and what customers reported, by month. Fault: `no_such_kpi`.
///
/// A KPI that is only measured outside has no own count, and no rows. The interval takes the two counts for independent
/// samples (see [`compare`]); where both looked at the same waybills it is wider than it need be, so what differs, differs.
pub fn views(app: &App, req: KpiName) -> Result<ViewsRes, Fault> {
    let kpi = known(&req.kpi)?;
    if matches!(kpi.count, Count::Measured) {
        return Ok(ViewsRes { rows: Vec::new() });
    }
    let measured = measures(app, req)?.measures;
    let db = app.db()?;
    let conn = db.read()?;
    let own = || -> Sql<(BTreeMap<Month, Rate>, BTreeMap<Month, u64>)> {
        let settings = settings(&conn)?;
        let counter = Counter::new(&conn, &settings)?;
        let daily = counter.daily(kpi)?;
        let months = months_of(&daily).into_iter().map(|month| (month, sum(&daily, month.period()).rate(kpi)));
        Ok((months.collect(), reported(&conn, kpi, counter.basis(kpi) == Basis::Due)?))
    };
    let (own, reported) = own().map_err(sql_fault)?;
    let mut theirs: BTreeMap<(Month, bool, String), Rate> = BTreeMap::new();
    for MeasureEntry { row, .. } in measured {
        let rate = theirs.entry((row.day.month(), false, row.source)).or_default();
        rate.numerator += row.numerator;
        rate.denominator += row.denominator;
    }
    if let Some((first, _)) = reported.first_key_value() {
        for (month, Rate { denominator, .. }) in own.range(*first..) {
            let failed = reported.get(month).copied().unwrap_or_default().min(*denominator);
            let numerator = if kpi.better == Better::High { denominator - failed } else { failed };
            theirs.insert((*month, true, String::new()), Rate { numerator, denominator: *denominator });
        }
    }
    let row = |((month, by_cases, source), theirs): ((Month, bool, String), Rate)| {
        let own = *own.get(&month)?;
        let found = compare((own.numerator, own.denominator), (theirs.numerator, theirs.denominator), 0.95)?;
        let interval = (found.interval.lo, found.interval.hi);
        let differs = interval.0 > 0.0 || interval.1 < 0.0;
        Some(ViewRow { month, source, by_cases, own, theirs, difference: found.difference, interval, differs })
    };
    Ok(ViewsRes { rows: theirs.into_iter().rev().filter_map(row).collect() })
}
