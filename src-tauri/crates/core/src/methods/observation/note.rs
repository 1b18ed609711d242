//! Noting what is seen: every note is a step of its own that can be taken back, so that nothing is lost when the machine
//! is shut in the middle.

use super::{ActReq, JudgeReq, KIND, ObservationId, StageReq, StrokeReq, WatchReq, WhoReq, entry};
use crate::{
    App,
    api::Nothing,
    db::{Op, Tx, content_id, random_id, sql_fault},
    methods::{
        Entry, Study, StudyEntry, StudyEntryReq,
        registry::read,
        store::{self, Stored},
    },
};
use keheng_base::{Fault, Id, Minutes};
use serde_json::json;

/// Runs a note in a study that goes on.
fn noting<T>(app: &App, id: Id<Study>, body: impl FnOnce(&mut Tx, &Stored) -> Result<T, Fault>) -> Result<T, Fault> {
    let db = app.db()?;
    let title = store::open(&*db.read()?, id, KIND)?.title;
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let study = store::open(tx.conn, id, KIND)?;
        body(tx, &study)
    })?;
    Ok(app.done(done))
}

fn of_kind(tx: &Tx, study: &Stored, kind: &str, who: &str) -> Result<Vec<StudyEntry>, Fault> {
    let all = store::entries(tx.conn, study.id).map_err(sql_fault)?;
    Ok(all.into_iter().filter(|e| e.kind == kind && e.who == who).collect())
}

/// The clock of somebody that still runs.
fn running(tx: &Tx, study: &Stored, who: &str) -> Result<Option<StudyEntry>, Fault> {
    let watches = of_kind(tx, study, entry::WATCH, who)?;
    Ok(watches.into_iter().rev().find(|e| read::<super::Watch>(&e.body).is_ok_and(|w| w.until.is_none())))
}

fn start(tx: &mut Tx, study: &Stored, who: &str, now: i64) -> Result<(), Fault> {
    let number = of_kind(tx, study, entry::WATCH, who)?.len() as u32 + 1;
    let body = json!(super::Watch { until: None });
    let begun = StudyEntry {
        id: Id::new(random_id()),
        kind: entry::WATCH.to_owned(),
        who: who.to_owned(),
        number,
        at: now,
        body,
    };
    store::put(tx, study, &begun)
}

/// Starts or stops somebody's clock; starting a running one or stopping a stopped one changes nothing. Faults: those of a
/// study that takes notes, `observation_nobody`.
pub fn watch(app: &App, req: WatchReq) -> Result<Nothing, Fault> {
    let (now, who) = (app.now_ms(), req.who.trim().to_owned());
    noting(app, req.id, |tx, study| {
        match running(tx, study, &who)? {
            None if req.on => start(tx, study, &who, now)?,
            Some(mut watch) if !req.on => {
                watch.body = json!(super::Watch { until: Some(now.max(watch.at)) });
                store::put(tx, study, &watch)?;
            }
            _ => {}
        }
        Ok(Nothing {})
    })
}

/// The id of a mark: where several judge the same units, one mark an observer and unit, on all machines.
fn stroke_id(study: &Stored, plan: &super::ObservationPlan, who: &str, number: u32) -> i64 {
    match plan {
        super::ObservationPlan::Tally { same_units: true, .. } => {
            content_id("study stroke", &format!("{} {number} {who}", study.id.raw()))
        }
        _ => random_id(),
    }
}

/// Makes a mark about the observer's next unit, and starts the clock where it stands. Faults: those of a study that takes
/// notes, `observation_nobody`, `observation_item_unknown`.
pub fn stroke(app: &App, req: StrokeReq) -> Result<ObservationId, Fault> {
    let (now, who) = (app.now_ms(), req.who.trim().to_owned());
    noting(app, req.id, |tx, study| {
        let plan = read(&study.plan)?;
        let number = of_kind(tx, study, entry::STROKE, &who)?.iter().map(|e| e.number).max().unwrap_or(0) + 1;
        let mark = StudyEntry {
            id: Id::new(stroke_id(study, &plan, &who, number)),
            kind: entry::STROKE.to_owned(),
            who: who.clone(),
            number,
            at: now,
            body: json!(super::Stroke { category: req.category }),
        };
        store::put(tx, study, &mark)?;
        if running(tx, study, &who)?.is_none() {
            start(tx, study, &who, now)?;
        }
        Ok(ObservationId { id: mark.id })
    })
}

/// Takes the observer's last mark back. Faults: those of a study that takes notes, `no_such_study_entry`.
pub fn unstroke(app: &App, req: WhoReq) -> Result<Nothing, Fault> {
    let who = req.who.trim().to_owned();
    noting(app, req.id, |tx, study| {
        let last = of_kind(tx, study, entry::STROKE, &who)?.into_iter().max_by_key(|e| e.number);
        let last = last.ok_or_else(|| Fault::new("no_such_study_entry"))?;
        store::take_out(tx, study.id, last.id).map(|_| Nothing {})
    })
}

/// Judges a unit again: another category for a mark that is there. Faults: those of a study that takes notes,
/// `no_such_study_entry`, `observation_item_unknown`.
pub fn judge(app: &App, req: JudgeReq) -> Result<Nothing, Fault> {
    noting(app, req.id, |tx, study| {
        let all = store::entries(tx.conn, study.id).map_err(sql_fault)?;
        let there = all.into_iter().find(|e| e.kind == entry::STROKE && e.number == req.unit && e.who == req.who);
        let mut mark = there.ok_or_else(|| Fault::new("no_such_study_entry"))?;
        mark.body = json!(super::Stroke { category: req.category });
        store::put(tx, study, &mark).map(|()| Nothing {})
    })
}

/// Notes a stage of a parcel, or notes it anew. Faults: those of a study that takes notes, `observation_nobody`,
/// `observation_item_unknown`, `observation_remark_too_long`, `observation_times_turned` where it comes before an earlier
/// stage or after a later one.
pub fn stage(app: &App, req: StageReq) -> Result<Nothing, Fault> {
    let who = req.who.trim().to_owned();
    noting(app, req.id, |tx, study| {
        let plan: super::ObservationPlan = read(&study.plan)?;
        let place = |uid: &str| plan.items().iter().position(|item| item.uid == uid);
        let at = req.at.0 * 60_000;
        for other in of_kind(tx, study, entry::STAGE, &who)?.iter().filter(|e| e.number == req.parcel) {
            let stage: super::Stage = read(&other.body)?;
            let turned = match place(&stage.stage).cmp(&place(&req.stage)) {
                std::cmp::Ordering::Less => other.at > at,
                std::cmp::Ordering::Greater => other.at < at,
                std::cmp::Ordering::Equal => false,
            };
            if turned {
                return Err(Fault::new("observation_times_turned"));
            }
        }
        let content = format!("{} {} {} {who}", study.id.raw(), req.parcel, req.stage);
        let noted = StudyEntry {
            id: Id::new(content_id("study stage", &content)),
            kind: entry::STAGE.to_owned(),
            who: who.clone(),
            number: req.parcel,
            at,
            body: json!(super::Stage { stage: req.stage.clone(), remark: req.remark.trim().to_owned() }),
        };
        store::put(tx, study, &noted).map(|()| Nothing {})
    })
}

/// Records what somebody did. Faults: those of a study that takes notes, `observation_nobody`, `observation_item_unknown`,
/// `observation_remark_too_long`, `observation_seconds`.
pub fn act(app: &App, req: ActReq) -> Result<ObservationId, Fault> {
    let now = req.at.map_or_else(|| app.now_ms(), |Minutes(at)| at * 60_000);
    noting(app, req.id, |tx, study| {
        let id: Id<Entry> = Id::new(random_id());
        let noted = StudyEntry {
            id,
            kind: entry::ACT.to_owned(),
            who: req.who.trim().to_owned(),
            number: 0,
            at: now,
            body: json!(super::Act { act: req.act, seconds: req.seconds, remark: req.remark.trim().to_owned() }),
        };
        store::put(tx, study, &noted).map(|()| ObservationId { id })
    })
}

/// Takes a note out. Faults: those of a study that takes notes, `no_such_study_entry`.
pub fn remove(app: &App, req: StudyEntryReq) -> Result<Nothing, Fault> {
    noting(app, req.id, |tx, study| store::take_out(tx, study.id, req.entry).map(|_| Nothing {}))
}
