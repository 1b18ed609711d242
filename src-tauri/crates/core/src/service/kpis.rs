//! KPIs of a period and by month: the days are counted in [`super::daily`], the judgement is `keheng_calc::service::kpi`.

use super::{
    Claims, Cycle, KpiReq, KpiRes, KpisRes, Perfect, TrendPoint, TrendReq, TrendRes,
    daily::{Counter, Daily, Tally, sum},
    joined::limit_hours,
};
use crate::{
    App,
    cases::counts::settlements,
    db::{Sql, sql_fault},
    settings::{Settings, settings},
};
use keheng_base::{Day, Fault, Month, Period};
use keheng_calc::service::{
    kpi::{self, Basis, Better, Count, Kpi},
    perfect_order,
};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Judges one KPI by the firm's target and basis.
pub fn judge(kpi: &Kpi, tally: &Tally, settings: &Settings, basis: Basis) -> KpiRes {
    let target = settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target);
    let judged = kpi::assess(kpi, tally.rate(kpi), target);
    let by_promise = ["on_time", "perfect_order"].contains(&kpi.id);
    let note = settings.definitions.get(kpi.id).map(|d| d.note.trim().to_owned()).filter(|note| !note.is_empty());
    KpiRes {
        kpi: kpi.id.to_owned(),
        numerator: judged.counted.numerator,
        denominator: judged.counted.denominator,
        rate: judged.rate,
        interval: judged.interval.map(|i| (i.lo, i.hi)),
        target,
        higher_is_better: judged.better == Better::High,
        unit: judged.unit,
        basis,
        probability_met: judged.probability_met,
        light: judged.light,
        small_sample: judged.small_sample,
        failed_per_million: judged.rate.map(|rate| 1e6 * if judged.better == Better::High { 1.0 - rate } else { rate }),
        limit_hours: limit_hours(kpi, settings.definitions.get(kpi.id)),
        undecided: if kpi.id == "complaint_free" { tally.undecided } else { 0 },
        assumed: if by_promise || matches!(kpi.count, Count::Cases(_)) { tally.assumed } else { 0 },
        excluded: tally.cancelled + tally.set_aside + if by_promise { tally.open } else { 0 },
        set_aside: tally.set_aside,
        note,
    }
}

/// KPIs that come from a tally of shipments, such as a customer's.
pub fn judge_all(tally: &Tally, settings: &Settings) -> Vec<KpiRes> {
    let counted = |k: &&&Kpi| {
        matches!(k.count, Count::Shipments(_)) && (k.id != "complaint_free" || k.rate(&tally.counts).denominator > 0)
    };
    kpi::KPIS.iter().filter(counted).map(|k| judge(k, tally, settings, k.bases[0])).collect()
}

/// Every KPI of the registry over a period, counted as the firm defines it.
pub fn judge_period(conn: &Connection, settings: &Settings, period: Period) -> Sql<Vec<KpiRes>> {
    let counter = Counter::new(conn, settings)?;
    kpi::KPIS
        .iter()
        .map(|kpi| Ok(judge(kpi, &sum(&counter.daily(kpi)?, period), settings, counter.basis(kpi))))
        .collect()
}

/// Those worth a tile: from shipments, and whatever else was counted.
pub fn headline(kpis: Vec<KpiRes>) -> Vec<KpiRes> {
    let always = |id: &str| ["on_time", "perfect_order", "delivery_accuracy", "damage", "loss"].contains(&id);
    kpis.into_iter().filter(|k| always(&k.kpi) || k.denominator > 0).collect()
}

/// First and last day of shipping.
pub fn span(conn: &Connection) -> Sql<Option<Period>> {
    conn.prepare_cached("SELECT min(day), max(day) FROM firm_day WHERE n > 0")?.query_row([], |r| {
        let ends = (r.get::<_, Option<i32>>(0)?, r.get::<_, Option<i32>>(1)?);
        Ok(match ends {
            (Some(from), Some(to)) => Some(Period { from: Day(from), to: Day(to) }),
            _ => None,
        })
    })
}

/// Months with shipments, oldest first.
pub fn months(conn: &Connection) -> Sql<Vec<Month>> {
    let Some(span) = span(conn)? else { return Ok(Vec::new()) };
    let mut statement =
        conn.prepare_cached("SELECT day FROM firm_day WHERE n > 0 AND day BETWEEN ?1 AND ?2 LIMIT 1")?;
    let mut found = Vec::new();
    for month in span.from.month().0..=span.to.month().0 {
        let period = Month(month).period();
        if statement.exists([period.from.0, period.to.0])? {
            found.push(Month(month));
        }
    }
    Ok(found)
}

/// Hours from collection to signature of the shipments of whole months; none when nothing was signed for.
fn cycle(conn: &Connection, period: Period) -> Sql<Option<Cycle>> {
    let mut statement = conn.prepare_cached(
        "SELECT hours, sum(n) FROM firm_cycle WHERE month BETWEEN ?1 AND ?2 GROUP BY hours ORDER BY hours",
    )?;
    let rows = statement.query_map([period.from.month().0, period.to.month().0], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let hours = rows.collect::<Sql<Vec<(u32, i64)>>>()?;
    let n: i64 = hours.iter().map(|(_, n)| n).sum();
    // the least number of hours within which this many of ten arrived
    let within = |tenths: i64| {
        let mut seen = 0;
        let reached = |(_, more): &&(u32, i64)| {
            seen += more;
            seen * 10 >= tenths * n
        };
        hours.iter().find(reached).map(|(hours, _)| *hours)
    };
    Ok(within(5).zip(within(9)).map(|(median_hours, p90_hours)| Cycle { n: n.max(0) as u64, median_hours, p90_hours }))
}

/// Days from coming in to settlement of the claims that were settled in whole months; none when none was.
fn claims(conn: &Connection, period: Period) -> Sql<Option<Claims>> {
    let months = settlements(conn)?;
    let within = months.range(period.from.month()..=period.to.month());
    // a day that was begun counts
    let mut days: Vec<i64> = within.flat_map(|(_, minutes)| minutes).map(|m| (m + 1439).div_euclid(1440)).collect();
    days.sort_unstable();
    // the least number of days within which this many of ten were settled
    let least = |tenths: usize| days.get((days.len() * tenths).div_ceil(10).checked_sub(1)?).map(|d| *d as u32);
    let found = least(5).zip(least(9));
    Ok(found.map(|(median_days, p90_days)| Claims { n: days.len() as u64, median_days, p90_days }))
}

/// The counted share of perfect shipments beside what its parts multiplied would say.
fn perfect(kpis: &[KpiRes]) -> Option<Perfect> {
    let rate = |id: &str| kpis.iter().find(|k| k.kpi == id).and_then(|k| k.rate);
    let parts = [
        rate("on_time"),
        rate("delivery_accuracy"),
        rate("damage").map(|r| 1.0 - r),
        rate("loss").map(|r| 1.0 - r),
        rate("complaint_free"),
    ];
    let known: Vec<f64> = parts.into_iter().flatten().collect();
    let found = perfect_order::parts(&known)?;
    Some(Perfect {
        counted: rate("perfect_order")?,
        product: found.product,
        bounds: (found.bounds.lo, found.bounds.hi),
        parts: known.len() as u64,
    })
}

/// Every day there can be: cases and figures of others may lie outside the days of shipping.
const ALWAYS: Period = Period { from: Day(0), to: Day(200_000) };

/// KPIs of a period. Fault: `period_reversed`.
pub fn kpis(app: &App, req: KpiReq) -> Result<KpisRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let settings = settings(&conn).map_err(sql_fault)?;
    let month = req.month.map(Month::period);
    let from = month.map(|m| m.from).or(req.from);
    let to = month.map(|m| m.to).or(req.to);
    let period = Period { from: from.unwrap_or(ALWAYS.from), to: to.unwrap_or(ALWAYS.to) };
    if period.from > period.to {
        return Err(Fault::new("period_reversed"));
    }
    let make = || -> Sql<KpisRes> {
        let span = span(&conn)?;
        let kpis = judge_period(&conn, &settings, period)?;
        Ok(KpisRes {
            from: from.or(span.map(|s| s.from)),
            to: to.or(span.map(|s| s.to)),
            perfect: perfect(&kpis),
            kpis,
            cycle: cycle(&conn, period)?,
            claims: claims(&conn, period)?,
        })
    };
    make().map_err(sql_fault)
}

/// The months in which a KPI was counted, oldest first.
pub(super) fn months_of(daily: &Daily) -> BTreeSet<Month> {
    daily.keys().map(|day| day.month()).collect()
}

/// The KPI of a name. Fault: `no_such_kpi`.
pub(super) fn known(kpi: &str) -> Result<&'static Kpi, Fault> {
    kpi::find(kpi).ok_or_else(|| Fault::new("no_such_kpi").with("kpi", kpi))
}

/// One KPI by month. Faults: `no_such_kpi`, `setting_invalid` (a target beyond 0..1).
pub fn trend(app: &App, req: TrendReq) -> Result<TrendRes, Fault> {
    let kpi = known(&req.kpi)?;
    if req.target.is_some_and(|target| !(0.0..=1.0).contains(&target)) {
        return Err(Fault::new("setting_invalid").with("field", "targets"));
    }
    let db = app.db()?;
    let conn = db.read()?;
    let points = || -> Sql<(Vec<TrendPoint>, f64)> {
        let mut settings = settings(&conn)?;
        let target = settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target);
        settings.targets.extend(req.target.map(|target| (kpi.id.to_owned(), target)));
        let counter = Counter::new(&conn, &settings)?;
        let daily = counter.daily(kpi)?;
        let point = |month: Month| {
            let tally = sum(&daily, month.period());
            TrendPoint { month, value: judge(kpi, &tally, &settings, counter.basis(kpi)) }
        };
        Ok((months_of(&daily).into_iter().map(point).collect(), target))
    };
    let (points, target) = points().map_err(sql_fault)?;
    Ok(TrendRes { points, target })
}
