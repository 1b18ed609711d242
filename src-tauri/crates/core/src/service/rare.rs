//! The g chart of a KPI that is rare: waybills between two damages, two losses.

use super::{
    chart::{By, ControlPhase, ControlPoint, ControlRes, MovedChange, alarms, changes, first_points, reason_of},
    daily::{Counter, Daily},
    marks::{self, SetAside},
};
use crate::{
    db::Sql,
    settings::settings,
    shipments::rollup::{FACTS, Facts},
};
use keheng_base::{Day, Period};
use keheng_calc::{
    service::kpi::Kpi,
    spc::{phases::BASELINE, rare::Rare, rules::RuleSet},
};
use rusqlite::Connection;

/// Events on a chart at most: two baselines and as many again, and days enough to be read quickly.
const EVENTS: u64 = 60;

/// The last events: their days, and the waybills since the event before.
fn distances(conn: &Connection, daily: &Daily, kpi: &Kpi) -> Sql<Vec<(Day, u64)>> {
    // one event more than is shown, because the first only begins a distance
    let mut seen = 0;
    let first = daily
        .iter()
        .rev()
        .find(|(_, tally)| {
            seen += kpi.rate(&tally.counts).numerator;
            seen > EVENTS
        })
        .or_else(|| daily.iter().next())
        .map(|(day, _)| *day);
    let Some(first) = first else { return Ok(Vec::new()) };
    let sql =
        format!("SELECT {FACTS} FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0 ORDER BY shipped, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let hit = |f: &Facts| if kpi.id == "loss" { f.lost() } else { f.damaged() };
    let (mut since, mut begun, mut found) = (0u64, false, Vec::new());
    for (day, tally) in daily.range(first..) {
        if kpi.rate(&tally.counts).numerator == 0 {
            since += tally.counts.shipments;
            continue;
        }
        let mut rows = statement.query([day.start().0, day.end().0])?;
        while let Some(row) = rows.next()? {
            let facts = Facts::of(row, 0)?;
            if facts.cancelled() {
                continue;
            }
            if hit(&facts) {
                if begun {
                    found.push((*day, since));
                }
                (since, begun) = (0, true);
            } else {
                since += 1;
            }
        }
    }
    let surplus = found.len().saturating_sub(EVENTS as usize);
    Ok(found.split_off(surplus))
}

/// Phases and points of the last events.
pub(super) fn chart(conn: &Connection, kpi: &Kpi, moved: Option<MovedChange>) -> Sql<ControlRes> {
    let settings = settings(conn)?;
    let target = settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target);
    let found = distances(conn, &Counter::new(conn, &settings)?.daily(kpi)?, kpi)?;
    let periods: Vec<Period> = found.iter().map(|(day, _)| Period { from: *day, to: *day }).collect();
    let set_aside = marks::set_aside_days(conn, kpi.id)?;
    let reasons: Vec<Option<SetAside>> = periods.iter().map(|p| reason_of(*p, &set_aside)).collect();
    let starts = first_points(&changes(conn, kpi.id, moved)?, &periods);
    let mut edges = vec![0];
    edges.extend(starts.iter().map(|(i, _)| *i));
    edges.push(found.len());
    let (mut phases, mut points) = (Vec::new(), Vec::new());
    for edge in edges.windows(2).filter(|edge| edge[0] < edge[1]) {
        let (first, end) = (edge[0], edge[1]);
        let kept = (first..end).filter(|i| reasons[*i].is_none());
        let baseline: Vec<f64> = kept.take(BASELINE).map(|i| found[i].1 as f64).collect();
        let limits = Rare::of(&baseline).filter(|_| baseline.len() > 1);
        for i in first..end {
            let (day, distance) = found[i];
            let z = limits.map_or(0.0, |l| l.z(distance as f64));
            let signals = RuleSet::Limits.judge(&[z]).concat();
            points.push(ControlPoint {
                at: day.to_string(),
                from: day,
                to: day,
                n: distance,
                numerator: 1,
                value: distance as f64,
                lcl: limits.map(|l| l.lcl),
                ucl: limits.map(|l| l.ucl),
                z,
                signals: if reasons[i].is_some() { Vec::new() } else { signals },
                worse: z < 0.0,
                set_aside: reasons[i].clone(),
                phase: phases.len() as u32,
            });
        }
        phases.push(ControlPhase {
            from: found[first].0,
            to: found[end - 1].0,
            centre: limits.map(|l| l.median),
            sigma_z: 1.0,
            baseline: baseline.len() as u32,
            frozen: baseline.len() == BASELINE,
            change: starts.iter().find(|(i, _)| *i == first).map(|(_, change)| change.clone()),
        });
    }
    let days = found.last().zip(found.first()).map_or(0, |(last, first)| last.0.0 - first.0.0);
    let per_year = if days > 0 { (found.len() - 1) as f64 * 365.25 / f64::from(days) } else { 0.0 };
    Ok(ControlRes {
        kpi: kpi.id.to_owned(),
        by: By::Event,
        unit: None,
        measure: None,
        // more waybills between two damages are better
        higher_is_better: true,
        target: Some(if target > 0.0 { 1.0 / target } else { 0.0 }),
        centre: phases.last().and_then(|phase: &ControlPhase| phase.centre),
        rules: RuleSet::Limits.rules().to_vec(),
        run_length: RuleSet::Limits.run_length(),
        false_alarms_per_year: RuleSet::Limits.false_alarms_per_year(per_year),
        baseline: BASELINE as u32,
        dispersion: None,
        comparison: None,
        alarms: alarms(&points),
        phases,
        points,
    })
}
