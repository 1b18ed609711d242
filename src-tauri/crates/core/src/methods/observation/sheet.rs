//! What the notes of a sheet add up to.

use super::{
    KIND, ObservationPlan, ObservationRes, SheetItem, Stroke, TallyCategory, TallyObserver, TallyRes, Watch,
    agreement::agreement, diary::diary, entry, log::log,
};
use crate::{
    App,
    db::sql_fault,
    methods::{StudyEntry, StudyReq, registry::read, store},
};
use keheng_base::Fault;
use keheng_calc::stats::proportion::{counted, wilson};
use std::collections::BTreeSet;

/// How sure intervals are.
pub(super) const LEVEL: f64 = 0.95;
/// An hour in milliseconds.
const HOUR: f64 = 3_600_000.0;

/// Names of who noted something of a kind, in alphabetical order.
pub(super) fn people(entries: &[StudyEntry], kind: &str) -> Vec<String> {
    let found: BTreeSet<&str> = entries.iter().filter(|e| e.kind == kind).map(|e| e.who.as_str()).collect();
    found.into_iter().map(str::to_owned).collect()
}

/// A study of observation with its figures. Fault: `no_such_study`.
pub fn get(app: &App, req: StudyReq) -> Result<ObservationRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let study = store::of_kind(&conn, req.id, KIND)?;
    let entries = store::entries(&conn, req.id).map_err(sql_fault)?;
    let plan: ObservationPlan = read(&study.plan)?;
    let now = app.now_ms();
    let mut res = ObservationRes { now, notes: entries.len() as u32, plan, tally: None, diary: None, log: None };
    match &res.plan {
        ObservationPlan::Tally { items, same_units, .. } => {
            res.tally = Some(tally(items, *same_units, &entries, now)?);
        }
        ObservationPlan::Diary { items, .. } => res.diary = Some(diary(items, &entries)?),
        ObservationPlan::Log { items, .. } => res.log = Some(log(items, &entries)?),
        ObservationPlan::Traces { .. } => {}
    }
    Ok(res)
}

/// When somebody watched: from, to; a clock that runs has come to `now`.
fn watched(entries: &[StudyEntry], who: &str, now: i64) -> Result<Vec<(i64, i64)>, Fault> {
    let mine = entries.iter().filter(|e| e.kind == entry::WATCH && e.who == who);
    mine.map(|e| Ok((e.at, read::<Watch>(&e.body)?.until.unwrap_or(now.max(e.at))))).collect()
}

/// Marks counted against the clock. Rates count only marks made while their observer's clock ran.
fn tally(items: &[SheetItem], same_units: bool, entries: &[StudyEntry], now: i64) -> Result<TallyRes, Fault> {
    let mut names: BTreeSet<String> = people(entries, entry::WATCH).into_iter().collect();
    names.extend(people(entries, entry::STROKE));
    let mut observers = Vec::new();
    let mut marks: Vec<(usize, Option<String>, bool)> = Vec::new();
    for (at, who) in names.iter().enumerate() {
        let times = watched(entries, who, now)?;
        let strokes: Vec<&StudyEntry> = entries.iter().filter(|e| e.kind == entry::STROKE && e.who == *who).collect();
        for stroke in &strokes {
            let timed = times.iter().any(|(from, to)| (*from..=*to).contains(&stroke.at));
            marks.push((at, read::<Stroke>(&stroke.body)?.category, timed));
        }
        let runs = entries.iter().filter(|e| e.kind == entry::WATCH && e.who == *who);
        let running = runs.filter(|e| read::<Watch>(&e.body).is_ok_and(|w| w.until.is_none())).map(|e| e.at).min();
        observers.push(TallyObserver {
            who: who.clone(),
            running,
            watched_ms: times.iter().map(|(from, to)| to - from).sum(),
            marks: strokes.len() as u32,
            next: strokes.iter().map(|e| e.number).max().unwrap_or(0) + 1,
        });
    }
    let seen = marks.iter().filter(|(_, category, _)| category.is_some()).count() as u64;
    let hours = observers.iter().map(|o| o.watched_ms).sum::<i64>() as f64 / HOUR;
    // of units that several judge, marks repeat each other: an interval would promise too much
    let alone = !same_units || observers.len() < 2;
    let category = |item: &SheetItem| {
        let mine: Vec<_> = marks.iter().filter(|(_, c, _)| c.as_deref() == Some(&item.uid)).collect();
        let timed = mine.iter().filter(|(.., timed)| *timed).count() as u64;
        let n = mine.len() as u64;
        let rate = |count: f64| (hours > 0.0).then(|| count / hours);
        let sure = counted(timed, LEVEL).filter(|_| alone);
        TallyCategory {
            uid: item.uid.clone(),
            marks: n as u32,
            by: (0..observers.len()).map(|at| mine.iter().filter(|(who, ..)| *who == at).count() as u32).collect(),
            share: (seen > 0).then(|| n as f64 / seen as f64),
            interval: wilson(n, seen, LEVEL).filter(|_| alone),
            per_hour: rate(timed as f64),
            per_hour_from: sure.and_then(|i| rate(i.lo)),
            per_hour_to: sure.and_then(|i| rate(i.hi)),
        }
    };
    Ok(TallyRes {
        marks: seen as u32,
        missed: (marks.len() as u64 - seen) as u32,
        categories: items.iter().map(category).collect(),
        agreement: if same_units { agreement(items, entries)? } else { None },
        observers,
    })
}
