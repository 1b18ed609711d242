//! What has to be done for a case, step by step 处理步骤: a complaint, a claim, damage, loss, delay, a hand-over in dispute, each
//! its own. A step that is done says when and by whom.

use super::{
    Case, CaseKind, CaseReq,
    edit::{TEXT_LIMIT, text},
    store,
};
use crate::{
    App,
    db::{Op, Sql, content_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Id};
use rusqlite::{Connection, OptionalExtension, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Causes with which a hand-over is in dispute, whatever the kind.
const DISPUTES: [&str; 2] = ["false_signing", "misdelivered"];

/// A step and where it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseStep {
    /// its code, such as `photos`
    pub step: String,
    /// what to do, in the user's language
    pub text: String,
    /// when it was done
    pub done: Option<Day>,
    /// by whom
    pub by: Option<String>,
}

/// The steps of a case, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseSteps {
    /// in order
    pub steps: Vec<CaseStep>,
}

/// Ticks a step, or takes the tick away.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CaseStepReq {
    /// the case
    pub id: Id<Case>,
    /// code of the step
    pub step: String,
    /// when it was done; none: not done after all
    #[serde(default)]
    pub done: Option<Day>,
    /// by whom
    #[serde(default)]
    pub by: Option<String>,
}

/// The steps of a kind, in order.
fn steps_of(kind: CaseKind, cause: Option<&str>) -> &'static [&'static str] {
    if cause.is_some_and(|cause| DISPUTES.contains(&cause)) {
        return &["register", "proof_of_delivery", "courier_statement", "visit_place", "agree", "confirm"];
    }
    match kind {
        CaseKind::Complaint => &["register", "check_way", "responsible", "answer", "confirm"],
        CaseKind::Claim => &["register", "proofs", "compute", "agree", "pay", "confirm"],
        CaseKind::Damage => &["photos", "hold", "tell_sender", "responsible", "compute", "agree", "confirm"],
        CaseKind::Loss => &["search", "tell_sender", "report_carrier", "compute", "agree", "pay", "confirm"],
        CaseKind::Delay => &["locate", "tell_receiver", "hurry", "refund", "confirm"],
        CaseKind::FollowUp => &["ask", "offer", "confirm"],
    }
}

/// When a step was done, and by whom.
type Tick = (Option<Day>, Option<String>);

/// Steps that were ticked.
fn ticked(conn: &Connection, case: i64) -> Sql<BTreeMap<String, Tick>> {
    let sql = "SELECT step, done, by FROM case_step WHERE case_id = ?1 AND _del <= 0";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([case], |r| Ok((r.get(0)?, (r.get::<_, Option<i32>>(1)?.map(Day), r.get(2)?))))?;
    rows.collect()
}

/// The steps of a case. Fault: `no_such_case`.
pub fn steps(app: &App, req: CaseReq) -> Result<CaseSteps, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    read(app, &conn, req.id)
}

/// See [`steps`].
pub(crate) fn read(app: &App, conn: &Connection, id: Id<Case>) -> Result<CaseSteps, Fault> {
    let found = store::get(conn, id.raw()).map_err(sql_fault)?.filter(|(_, alive)| *alive);
    let (record, _) = found.ok_or_else(|| Fault::new("no_such_case"))?;
    let ticked = ticked(conn, id.raw()).map_err(sql_fault)?;
    let own = steps_of(record.kind, record.cause.as_deref());
    // What was ticked before the case became another kind stays to be seen.
    let before = ticked.iter().filter(|(step, (done, _))| done.is_some() && !own.contains(&step.as_str()));
    let all = own.iter().map(|s| (*s).to_owned()).chain(before.map(|(step, _)| step.clone()));
    let step = |step: String| {
        let (done, by) = ticked.get(&step).cloned().unwrap_or_default();
        let word = format!("case-step-{}", step.replace('_', "-"));
        let text = app.words().find(&word, &BTreeMap::new()).unwrap_or_else(|| step.clone());
        CaseStep { step, text, done, by }
    };
    Ok(CaseSteps { steps: all.map(step).collect() })
}

/// Ticks a step (undoable). Faults: `no_such_case`, `no_such_step`, `text_too_long`.
pub fn tick(app: &App, req: CaseStepReq) -> Result<CaseSteps, Fault> {
    let by = text("by", &req.by, TEXT_LIMIT)?;
    let done = app.db()?.op(Op::EditCase, &req.step, |tx| {
        let known = read(app, tx.conn, req.id)?;
        if !known.steps.iter().any(|s| s.step == req.step) {
            return Err(Fault::new("no_such_step").with("step", req.step.as_str()));
        }
        let id = content_id("case step", &format!("{} {}", req.id.raw(), req.step));
        let (day, by, case) = (req.done.map(|d| d.0), by.as_ref().filter(|_| req.done.is_some()), req.id.raw());
        let values: [(&str, &dyn ToSql); 4] = [("case_id", &case), ("step", &req.step), ("done", &day), ("by", &by)];
        let stands = "SELECT _del FROM case_step WHERE id = ?1";
        let life = tx.conn.prepare_cached(stands).and_then(|mut s| s.query_row([id], |r| r.get(0)).optional());
        let life: Option<i64> = life.map_err(sql_fault)?;
        let mut write = || -> Sql<()> {
            match life {
                None => return tx.insert(&schema::CASE_STEP, id, &values),
                Some(life) if life > 0 => tx.bring_back(&schema::CASE_STEP, id)?,
                Some(_) => {}
            }
            tx.update(&schema::CASE_STEP, id, &values).map(drop)
        };
        write().map_err(sql_fault)?;
        read(app, tx.conn, req.id)
    })?;
    Ok(app.done(done))
}
