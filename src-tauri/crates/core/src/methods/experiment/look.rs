//! Comparing the arms, with a guard against peeking.
//!
//! Whoever looks again and again until something shows finds what is not there. So nothing is compared before somebody
//! asks; each look is kept with what it showed, and may only decide with the error it is entitled to at that moment.

use super::{
    ExperimentComparison, ExperimentGroup, ExperimentLook, ExperimentPerson, ExperimentPlan, ExperimentRes,
    ExperimentVerdict, ExperimentWorth, KIND, OutcomeMeasure, Participants,
    draw::candidates,
    entry::{self, Look},
    people,
};
use crate::{
    App,
    db::{Op, sql_fault},
    methods::{StudyEntry, StudyReq, registry::read, store},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        crosstab::two_shares,
        describe::mean,
        proportion::{self, Interval, z_of},
        rank_tests::mann_whitney,
        t_test::two_groups,
    },
    survey::{
        live_power::{Guard, Verdict, guard},
        peeking::{MOST_LOOKS, unguarded_error},
    },
};
use serde_json::json;

/// Beyond so many standard errors a probability is too small for a number.
const FAR: f64 = 8.5;
/// Early looks may spend hardly anything: intervals go no further than this.
const SUREST: f64 = 0.999_999;

/// A difference before it is judged.
struct Found {
    figures: [f64; 2],
    z: f64,
    p: Option<f64>,
    p_ranks: Option<f64>,
}

/// An arm `y` against the first, `x`.
fn difference(measure: OutcomeMeasure, x: &[f64], y: &[f64]) -> Found {
    let figures = [x, y].map(|values| mean(values).unwrap_or(0.0));
    match measure {
        OutcomeMeasure::Share => {
            let test = two_shares([y.iter().sum(), x.iter().sum()], [y.len() as f64, x.len() as f64]);
            Found { figures, z: test.as_ref().map_or(0.0, |t| t.z), p: test.map(|t| t.p), p_ranks: None }
        }
        OutcomeMeasure::Mean => {
            let test = two_groups(y, x, 0.95).map(|t| t.welch);
            // what a t is worth as a z: that of the same probability
            let z = test.as_ref().map_or(0.0, |t| z_of(1.0 - t.p).unwrap_or(FAR).min(FAR).copysign(t.t));
            Found { figures, z, p: test.map(|t| t.p), p_ranks: mann_whitney(y, x).map(|t| t.p) }
        }
    }
}

fn interval(measure: OutcomeMeasure, x: &[f64], y: &[f64], level: f64) -> Option<Interval> {
    match measure {
        OutcomeMeasure::Share => {
            let hits = [y, x].map(|values| values.iter().sum::<f64>() as u64);
            proportion::difference(hits, [y.len() as u64, x.len() as u64], level)
        }
        OutcomeMeasure::Mean => two_groups(y, x, level).map(|t| t.welch.interval),
    }
}

fn worth(interval: Option<Interval>, least: f64) -> ExperimentWorth {
    match interval {
        Some(i) if i.lo >= least || i.hi <= -least => ExperimentWorth::Beyond,
        Some(i) if i.lo > -least && i.hi < least => ExperimentWorth::Within,
        _ => ExperimentWorth::Open,
    }
}

fn said(verdict: Verdict) -> ExperimentVerdict {
    match verdict {
        Verdict::Found => ExperimentVerdict::Found,
        Verdict::GoOn => ExperimentVerdict::GoOn,
        Verdict::NotFound => ExperimentVerdict::NotFound,
    }
}

/// What the looks up to now entitle comparison `at` to, with `next` results and z of a look that is being taken.
fn guarded(plan: &ExperimentPlan, looks: &[Look], at: usize, next: Option<(f64, f64)>) -> Option<Guard> {
    let before = looks.iter().filter_map(|look| look.comparisons.get(at));
    let points = before.map(|c| (f64::from(c.results[0] + c.results[1]), c.z)).chain(next);
    let (answers, z): (Vec<f64>, Vec<f64>) = points.unzip();
    guard(&answers, &z, 2.0 * f64::from(plan.needed()?), plan.alpha_each())
}

/// Looks taken, the first first.
fn taken(entries: &[StudyEntry]) -> Result<Vec<(i64, Look)>, Fault> {
    let mut looks: Vec<&StudyEntry> = entries.iter().filter(|e| e.kind == entry::LOOK).collect();
    looks.sort_by_key(|e| e.number);
    looks.into_iter().map(|e| Ok((e.at, read(&e.body)?))).collect()
}

/// An experiment as it stands. Fault: `no_such_study`.
pub fn get(app: &App, req: StudyReq) -> Result<ExperimentRes, Fault> {
    let db = app.db()?;
    let (plan, entries) = {
        let conn = db.read()?;
        let study = store::of_kind(&conn, req.id, KIND)?;
        (read::<ExperimentPlan>(&study.plan)?, store::entries(&conn, req.id).map_err(sql_fault)?)
    };
    let people = people::of(&entries)?;
    let group = |uid: &String| {
        let mine = people.iter().filter(|p| p.arm == *uid);
        ExperimentGroup {
            uid: uid.clone(),
            people: mine.clone().count() as u32,
            results: mine.filter(|p| p.value.is_some()).count() as u32,
        }
    };
    let looks = taken(&entries)?;
    let bodies: Vec<Look> = looks.iter().map(|(_, look)| look.clone()).collect();
    // every comparison of a look has the same share of its results but for uneven arms: the first stands for all
    let bounds = guarded(&plan, &bodies, 0, None).map(|g| g.looks).unwrap_or_default();
    let shown = |(at, (when, look)): (usize, (i64, Look))| {
        let bound = bounds.get(at).or(bounds.last());
        ExperimentLook {
            at: when,
            results: look.comparisons.iter().map(|c| c.results[1]).sum::<u32>()
                + look.comparisons.first().map_or(0, |c| c.results[0]),
            information: bound.map_or(0.0, |b| b.information),
            spent: bound.map_or(0.0, |b| b.spent),
            nominal_p: bound.map_or(0.0, |b| b.nominal_p),
            comparisons: look.comparisons,
        }
    };
    let verdict = looks.last().map(|(_, look)| {
        let has = |v| look.comparisons.iter().any(|c| c.verdict == v);
        if has(ExperimentVerdict::GoOn) {
            ExperimentVerdict::GoOn
        } else if has(ExperimentVerdict::Found) {
            ExperimentVerdict::Found
        } else {
            ExperimentVerdict::NotFound
        }
    });
    let eligible = match &plan.people {
        Participants::Numbers { .. } => None,
        Participants::Customers { classes, .. } => Some(candidates(&*app.book()?, classes).len() as u32),
    };
    Ok(ExperimentRes {
        needed: plan.needed(),
        alpha_each: plan.alpha_each(),
        eligible,
        drawn: !people.is_empty(),
        arms: plan.arms.iter().map(|arm| group(&arm.uid)).collect(),
        unguarded: Some(looks.len()).filter(|n| *n > 1).and_then(|n| unguarded_error(n, plan.alpha_each())),
        verdict,
        looks: looks.into_iter().enumerate().map(shown).collect(),
        plan,
    })
}

/// The results of an arm.
fn values(people: &[ExperimentPerson], arm: &str) -> Vec<f64> {
    people.iter().filter(|p| p.arm == arm).filter_map(|p| p.value).collect()
}

/// Looks at the results, which counts. Looking again before anything came in is no second look. Faults: those of a study that
/// takes notes, `experiment_too_early` with `least`, `experiment_fewer` where a comparison has fewer results than at the last look,
/// `experiment_looks` with `most`, `experiment_impossible` where the plan has no number.
pub fn look(app: &App, req: StudyReq) -> Result<ExperimentRes, Fault> {
    const LEAST: usize = 2;
    let db = app.db()?;
    let title = store::open(&*db.read()?, req.id, KIND)?.title;
    let now = app.now_ms();
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let study = store::open(tx.conn, req.id, KIND)?;
        let plan: ExperimentPlan = read(&study.plan)?;
        let entries = store::entries(tx.conn, req.id).map_err(sql_fault)?;
        let people = people::of(&entries)?;
        let arms: Vec<Vec<f64>> = plan.arms.iter().map(|arm| values(&people, &arm.uid)).collect();
        if arms.iter().any(|values| values.len() < LEAST) {
            return Err(Fault::new("experiment_too_early").with("least", LEAST));
        }
        let mut looks: Vec<Look> = taken(&entries)?.into_iter().map(|(_, look)| look).collect();
        let counts = |c: &ExperimentComparison| c.results.map(u64::from).iter().sum::<u64>();
        let now_at = |at: usize| (arms[0].len() + arms[at + 1].len()) as u64;
        if let Some(last) = looks.last() {
            let pairs: Vec<_> = last.comparisons.iter().enumerate().map(|(at, c)| (now_at(at), counts(c))).collect();
            if pairs.iter().any(|(now, before)| now < before) {
                return Err(Fault::new("experiment_fewer"));
            }
            if pairs.iter().any(|(now, before)| now == before) {
                // the same look again, with results that were put right
                looks.pop();
            }
        }
        if looks.len() >= MOST_LOOKS {
            return Err(Fault::new("experiment_looks").with("most", MOST_LOOKS));
        }
        let mut comparisons = Vec::new();
        for (at, arm) in plan.arms[1..].iter().enumerate() {
            let (x, y) = (&arms[0], &arms[at + 1]);
            let found = difference(plan.measure, x, y);
            let next = (now_at(at) as f64, found.z);
            let guard = guarded(&plan, &looks, at, Some(next)).ok_or_else(|| Fault::new("experiment_impossible"))?;
            let nominal = guard.looks.last().map_or(plan.alpha_each(), |l| l.nominal_p);
            let interval = interval(plan.measure, x, y, (1.0 - nominal).min(SUREST));
            comparisons.push(ExperimentComparison {
                arm: arm.uid.clone(),
                results: [x.len() as u32, y.len() as u32],
                difference: found.figures[1] - found.figures[0],
                figures: found.figures,
                z: found.z,
                p: found.p,
                p_ranks: found.p_ranks,
                worth: worth(interval, plan.difference),
                interval,
                verdict: said(guard.verdict),
            });
        }
        let number = looks.len() as u32 + 1;
        let entry = StudyEntry {
            id: entry::id(req.id, entry::LOOK, number),
            kind: entry::LOOK.to_owned(),
            who: String::new(),
            number,
            at: now,
            body: json!(Look { comparisons }),
        };
        store::put(tx, &study, &entry)
    })?;
    app.done(done);
    get(app, req)
}
