//! KPIs from the roll-ups: the counts are read here, the judgement is `keheng_calc::service::kpi`.

use super::{KpiReq, KpiRes, KpisRes, TrendPoint, TrendReq, TrendRes};
use crate::{
    App,
    db::{Sql, sql_fault},
    settings::{Settings, settings},
    shipments::{list::as_of, rollup::Facts},
};
use keheng_base::{Day, Fault, Month, Period};
use keheng_calc::service::kpi::{self, Better, Counts, Kpi};
use rusqlite::{Connection, params};

/// What is counted in a period, with what the judgement leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// for the registry
    pub counts: Counts,
    /// promises judged by the firm's usual one
    pub assumed: u64,
    /// cancelled
    pub cancelled: u64,
    /// not yet due
    pub open: u64,
}

/// Counts the shipments collected on the days of a period; promises whose day has not come by `as_of` are left out.
pub fn tally(conn: &Connection, period: Period, as_of: i32) -> Sql<Tally> {
    let mut days = conn.prepare_cached(
        "SELECT coalesce(sum(n), 0), coalesce(sum(due), 0), coalesce(sum(kept), 0), coalesce(sum(damaged), 0), coalesce(sum(lost), 0),
         coalesce(sum(assumed), 0), coalesce(sum(cancelled), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2",
    )?;
    let mut open = conn.prepare_cached(
        "SELECT coalesce(sum(n), 0), coalesce(sum(assumed), 0) FROM firm_open WHERE day BETWEEN ?1 AND ?2 AND due_day > ?3",
    )?;
    let (open, open_assumed) = open.query_row(params![period.from.0, period.to.0, as_of], |r| {
        Ok((r.get::<_, i64>(0)? as u64, r.get::<_, i64>(1)? as u64))
    })?;
    days.query_row(params![period.from.0, period.to.0], |r| {
        let at = |i: usize| r.get::<_, i64>(i).map(|n| n.max(0) as u64);
        let cancelled = at(6)?;
        Ok(Tally {
            counts: Counts {
                shipments: at(0)? - cancelled,
                due: at(1)?.saturating_sub(open),
                on_time: at(2)?,
                damaged: at(3)?,
                lost: at(4)?,
            },
            assumed: at(5)?.saturating_sub(open_assumed),
            cancelled,
            open,
        })
    })
}

/// The same counts from shipments themselves, for what has no roll-up.
pub fn tally_of(shipments: impl Iterator<Item = Facts>, promise_minutes: i64, as_of: i32) -> Tally {
    let mut t = Tally::default();
    for f in shipments {
        if f.cancelled() {
            t.cancelled += 1;
            continue;
        }
        t.counts.shipments += 1;
        t.counts.damaged += u64::from(f.damaged());
        t.counts.lost += u64::from(f.lost());
        match f.late(promise_minutes, as_of) {
            None => t.open += 1,
            Some(late) => {
                t.counts.due += 1;
                t.counts.on_time += u64::from(!late);
                t.assumed += u64::from(f.due.is_none());
            }
        }
    }
    t
}

/// Judges one KPI by the firm's target.
pub fn judge(kpi: &dyn Kpi, tally: &Tally, settings: &Settings) -> KpiRes {
    let target = settings.targets.get(kpi.id()).copied().unwrap_or_else(|| kpi.default_target());
    let judged = kpi::assess(kpi, kpi.rate(&tally.counts), target);
    let by_promise = kpi.id() == "on_time";
    KpiRes {
        kpi: kpi.id().to_owned(),
        numerator: judged.counted.numerator,
        denominator: judged.counted.denominator,
        rate: judged.rate,
        interval: judged.interval.map(|i| (i.lo, i.hi)),
        target,
        higher_is_better: judged.better == Better::High,
        probability_met: judged.probability_met,
        light: judged.light,
        small_sample: judged.small_sample,
        assumed: if by_promise { tally.assumed } else { 0 },
        excluded: tally.cancelled + if by_promise { tally.open } else { 0 },
    }
}

/// Every KPI of the registry.
pub fn judge_all(tally: &Tally, settings: &Settings) -> Vec<KpiRes> {
    kpi::KPIS.iter().map(|k| judge(*k, tally, settings)).collect()
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

/// KPIs of a period. Fault: `period_reversed`.
pub fn kpis(app: &App, req: KpiReq) -> Result<KpisRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let settings = settings(&conn).map_err(sql_fault)?;
    let span = span(&conn).map_err(sql_fault)?;
    let period = match (req.month, span) {
        (Some(month), _) => Some(month.period()),
        (None, Some(span)) => Some(Period { from: req.from.unwrap_or(span.from), to: req.to.unwrap_or(span.to) }),
        (None, None) => None,
    };
    if period.is_some_and(|p| p.from > p.to) {
        return Err(Fault::new("period_reversed"));
    }
    let tally = match period {
        Some(period) => tally(&conn, period, as_of(&conn).map_err(sql_fault)?).map_err(sql_fault)?,
        None => Tally::default(),
    };
    Ok(KpisRes { from: period.map(|p| p.from), to: period.map(|p| p.to), kpis: judge_all(&tally, &settings) })
}

/// One KPI by month. Fault: `no_such_kpi`.
pub fn trend(app: &App, req: TrendReq) -> Result<TrendRes, Fault> {
    let kpi = kpi::find(&req.kpi).ok_or_else(|| Fault::new("no_such_kpi").with("kpi", req.kpi.as_str()))?;
    let db = app.db()?;
    let conn = db.read()?;
    let points = || -> Sql<Vec<TrendPoint>> {
        let settings = settings(&conn)?;
        let as_of = as_of(&conn)?;
        let point = |month: Month| {
            Ok(TrendPoint { month, value: judge(kpi, &tally(&conn, month.period(), as_of)?, &settings) })
        };
        months(&conn)?.into_iter().map(point).collect()
    };
    Ok(TrendRes { points: points().map_err(sql_fault)? })
}
