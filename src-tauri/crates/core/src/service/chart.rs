//! The control chart of a KPI: is this month different, how sure is that, and where to look next.

use super::{
    Entry, Unit,
    marks::{self, ProcessChange, SetAside},
    rare,
    series::{Measured, SeriesUnit},
    watched::{Charted, Watched},
};
use crate::{
    App,
    db::{Sql, sql_fault},
};
use keheng_base::{Day, Fault, Id, Period};
use keheng_calc::{
    service::kpi::Better,
    spc::{
        compare::compare,
        dispersion::dispersion,
        phases::{self, BASELINE, Plan},
        rules::{Rule, RuleSet},
        shewhart::{Kind, Sample},
    },
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a point stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// a calendar month
    #[default]
    Month,
    /// a week from Monday
    Week,
    /// a day
    Day,
    /// a rare event: the waybills since the one before
    Event,
}

impl By {
    /// The period of a day.
    pub(super) fn period(self, day: Day) -> Period {
        match self {
            By::Month => day.month().period(),
            By::Week => {
                let monday = Day(day.0 - day.weekday() as i32);
                Period { from: monday, to: Day(monday.0 + 6) }
            }
            By::Day | By::Event => Period { from: day, to: day },
        }
    }

    /// How a point's period is written.
    fn name(self, period: Period) -> String {
        if self == By::Month { period.from.month().to_string() } else { period.from.to_string() }
    }

    /// Points in a year, for those that come by the calendar.
    const fn per_year(self) -> u32 {
        match self {
            By::Month => 12,
            By::Week => 52,
            By::Day | By::Event => 365,
        }
    }
}

/// A mark as it would be on another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MovedChange {
    /// identity of the change
    pub id: Id<Entry>,
    /// first day of the new process
    pub day: Day,
}

/// Asks for a control chart.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ControlReq {
    /// id of the registry, or of a series: `transit_hours`, `case_days`, `cases`
    pub kpi: String,
    /// what a point stands for; a month by default
    #[serde(default)]
    pub by: Option<By>,
    /// look for a slow drift with a cumulative sum, in place of the rules that are usual for so many points
    #[serde(default)]
    pub drift: bool,
    /// as if this change had been on another day; nothing is written
    #[serde(default)]
    pub moved: Option<MovedChange>,
}

/// One point.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlPoint {
    /// `2026-01`, or the first day
    pub at: String,
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// out of how many; for an event the waybills since the one before; for a single value how many it is the mean of
    pub n: u64,
    /// how many
    pub numerator: u64,
    /// the rate; for an event the waybills since the one before; for a series in its unit
    pub value: f64,
    /// lower limit; none while there is too little to learn limits from
    pub lcl: Option<f64>,
    /// upper limit
    pub ucl: Option<f64>,
    /// standard deviations from the centre
    pub z: f64,
    /// rules it completes
    pub signals: Vec<Rule>,
    /// on the bad side of the centre
    pub worse: bool,
    /// why it takes no part
    pub set_aside: Option<SetAside>,
    /// position of its phase
    pub phase: u32,
}

/// Points under one process.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlPhase {
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// centre line; none with fewer than two points
    pub centre: Option<f64>,
    /// spread against the textbook's; 1 where nothing is over-dispersed
    pub sigma_z: f64,
    /// points the limits were learnt from
    pub baseline: u32,
    /// later points no longer move the limits
    pub frozen: bool,
    /// what began it; none for the first
    pub change: Option<ProcessChange>,
}

/// Neighbouring signals: what, and how sure. What next is asked with [`super::causes`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlAlarm {
    /// first signal
    pub at: String,
    /// last signal
    pub until: String,
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// rules completed, each once
    pub rules: Vec<Rule>,
    /// worse than before, or better
    pub worse: bool,
    /// the rate of the last of them
    pub value: f64,
}

/// Two phases compared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BeforeAfter {
    /// rate before
    pub before: f64,
    /// rate after
    pub after: f64,
    /// 95 % interval of after less before
    pub interval: (f64, f64),
    /// probability of such a difference from noise
    pub p: f64,
}

/// A control chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ControlRes {
    /// id of the registry, or of a series
    pub kpi: String,
    /// what a point stands for
    pub by: By,
    /// how shares are written; none for waybills between events and for series
    pub unit: Option<Unit>,
    /// in what a series is written
    pub measure: Option<SeriesUnit>,
    /// more is better
    pub higher_is_better: bool,
    /// in the unit of the values; none for a series
    pub target: Option<f64>,
    /// centre of the last phase
    pub centre: Option<f64>,
    /// rules in use
    pub rules: Vec<Rule>,
    /// points between two false alarms
    pub run_length: f64,
    /// false alarms a year of this chart while nothing changes
    pub false_alarms_per_year: f64,
    /// points a baseline should have
    pub baseline: u32,
    /// variance of the last phase's baseline over the textbook's, and the probability of so much by chance; none for single
    /// values
    pub dispersion: Option<(f64, f64)>,
    /// the last phase against the one before; for shares
    pub comparison: Option<BeforeAfter>,
    /// in order
    pub phases: Vec<ControlPhase>,
    /// in order
    pub points: Vec<ControlPoint>,
    /// latest first
    pub alarms: Vec<ControlAlarm>,
}

/// Signals that follow each other without a gap, on one side, as one alarm.
pub(super) fn alarms(points: &[ControlPoint]) -> Vec<ControlAlarm> {
    let mut found: Vec<(usize, ControlAlarm)> = Vec::new();
    for (i, point) in points.iter().enumerate().filter(|(_, p)| !p.signals.is_empty()) {
        match found.last_mut() {
            Some((last, alarm))
                if *last + 1 == i && alarm.worse == point.worse && points[*last].phase == point.phase =>
            {
                *last = i;
                (alarm.until, alarm.to, alarm.value) = (point.at.clone(), point.to, point.value);
                alarm.rules.extend(&point.signals);
                alarm.rules.sort_unstable();
                alarm.rules.dedup();
            }
            _ => found.push((
                i,
                ControlAlarm {
                    at: point.at.clone(),
                    until: point.at.clone(),
                    from: point.from,
                    to: point.to,
                    rules: point.signals.clone(),
                    worse: point.worse,
                    value: point.value,
                },
            )),
        }
    }
    found.into_iter().rev().map(|(_, alarm)| alarm).collect()
}

/// Set aside for all its days.
pub(super) fn reason_of(period: Period, set_aside: &[SetAside]) -> Option<SetAside> {
    set_aside.iter().find(|s| s.from <= period.from && period.to <= s.to).cloned()
}

/// The first point of each new process.
pub(super) fn first_points(changes: &[ProcessChange], periods: &[Period]) -> Vec<(usize, ProcessChange)> {
    let at = |change: &ProcessChange| periods.iter().position(|p| p.to >= change.day);
    let mut found: Vec<(usize, ProcessChange)> =
        changes.iter().filter_map(|change| Some((at(change)?, change.clone()))).filter(|(i, _)| *i > 0).collect();
    // of several changes within one period the last says why
    found.reverse();
    found.dedup_by_key(|(i, _)| *i);
    found.reverse();
    found
}

/// Changes of a KPI's process in order of their days, one of them as if it had been on another day.
pub(super) fn changes(conn: &Connection, kpi: &str, moved: Option<MovedChange>) -> Sql<Vec<ProcessChange>> {
    let mut found = marks::changes(conn, kpi)?;
    if let Some(moved) = moved {
        found.iter_mut().filter(|change| change.id == moved.id).for_each(|change| change.day = moved.day);
        found.sort_by_key(|change| change.day);
    }
    Ok(found)
}

fn by_period(conn: &Connection, watched: &Watched, req: &ControlReq) -> Sql<ControlRes> {
    let by = req.by.unwrap_or_default();
    let counted = &watched.points;
    let periods: Vec<Period> = counted.iter().map(|point| point.period).collect();
    let samples: Vec<Sample> = counted.iter().map(|point| point.sample).collect();
    let starts = first_points(&changes(conn, watched.id, req.moved)?, &periods);
    let set_aside = marks::set_aside_days(conn, watched.id)?;
    let reasons: Vec<Option<SetAside>> = periods.iter().map(|p| reason_of(*p, &set_aside)).collect();
    let rules = if req.drift { RuleSet::Drift } else { RuleSet::for_points(by.per_year()) };
    let changes: Vec<usize> = starts.iter().map(|(i, _)| *i).collect();
    let excluded: Vec<usize> = (0..reasons.len()).filter(|i| reasons[*i].is_some()).collect();
    let judged = phases::chart(&samples, Plan { kind: watched.kind, rules, changes: &changes, excluded: &excluded });
    let points: Vec<ControlPoint> = judged
        .points
        .into_iter()
        .zip(counted.iter().zip(reasons))
        .map(|(point, (Measured { period, n, numerator, .. }, set_aside))| ControlPoint {
            at: by.name(*period),
            from: period.from,
            to: period.to,
            n: *n,
            numerator: *numerator,
            value: point.value,
            lcl: point.limits.map(|l| l.lcl),
            ucl: point.limits.map(|l| l.ucl),
            z: point.z,
            worse: (point.z < 0.0) == (watched.better == Better::High),
            signals: point.signals,
            set_aside,
            phase: point.phase as u32,
        })
        .collect();
    let phase_of = |phase: &phases::Phase| ControlPhase {
        from: periods[phase.first].from,
        to: periods[phase.end - 1].to,
        centre: phase.fit.map(|fit| fit.centre),
        sigma_z: phase.fit.map_or(1.0, |fit| fit.sigma_z),
        baseline: phase.baseline as u32,
        frozen: phase.frozen,
        change: starts.iter().find(|(i, _)| *i == phase.first).map(|(_, change)| change.clone()),
    };
    let last = judged.phases.last();
    let kept = |phase: &phases::Phase| (phase.first..phase.end).filter(|i| !excluded.contains(i)).collect::<Vec<_>>();
    let baseline: Vec<Sample> = last
        .map(|phase| kept(phase).into_iter().take(phase.baseline).map(|i| samples[i]).collect())
        .unwrap_or_default();
    let total = |phase: &phases::Phase| {
        kept(phase).into_iter().fold((0, 0), |(k, n), i| (k + counted[i].numerator, n + counted[i].n))
    };
    let comparison = match judged.phases.as_slice() {
        [.., before, after] if watched.kind == Kind::P => compare(total(before), total(after), 0.95),
        _ => None,
    };
    Ok(ControlRes {
        kpi: watched.id.to_owned(),
        by,
        unit: watched.unit,
        measure: watched.measure,
        higher_is_better: watched.better == Better::High,
        target: watched.target,
        centre: last.and_then(|phase| phase.fit).map(|fit| fit.centre),
        rules: rules.rules().to_vec(),
        run_length: rules.run_length(),
        false_alarms_per_year: rules.false_alarms_per_year(f64::from(by.per_year())),
        baseline: BASELINE as u32,
        dispersion: dispersion(watched.kind, &baseline).map(|d| (d.ratio, d.p)),
        comparison: comparison.map(|c| BeforeAfter {
            before: c.before,
            after: c.after,
            interval: (c.interval.lo, c.interval.hi),
            p: c.p,
        }),
        phases: judged.phases.iter().map(phase_of).collect(),
        alarms: alarms(&points),
        points,
    })
}

/// The control chart of a KPI or a series. Faults: `no_such_kpi`, `chart_by_event` (it is not a rare KPI of shipments).
pub fn chart(app: &App, req: ControlReq) -> Result<ControlRes, Fault> {
    let by = req.by.unwrap_or_default();
    let charted = Charted::find(&req.kpi)?;
    let rare = match charted {
        Charted::Kpi(kpi) if kpi.rare => Some(kpi),
        _ => None,
    };
    if by == By::Event && rare.is_none() {
        return Err(Fault::new("chart_by_event"));
    }
    let db = app.db()?;
    let conn = db.read()?;
    let made = match rare {
        Some(kpi) if by == By::Event => rare::chart(&conn, kpi, req.moved),
        _ => Watched::of(&conn, charted, by).and_then(|watched| by_period(&conn, &watched, &req)),
    };
    made.map_err(sql_fault)
}
