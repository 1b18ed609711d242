//! Corrective actions 纠正措施: who does what by when, and what proves that it helped.

use super::{
    Entry, EntryReq,
    chart::BeforeAfter,
    daily::{Counter, Daily, sum},
    kpis::known,
    marks::EntryRes,
    maybe, said,
};
use crate::{
    App,
    db::{Op, Sql, random_id, schema, sql_fault},
    settings::settings,
};
use keheng_base::{Day, Fault, Id, Period};
use keheng_calc::{
    service::kpi::{self, Better, Kpi},
    spc::compare::compare,
};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Days before and after that are compared, at most: long enough to see, short enough that little else changed.
const DAYS: i32 = 90;

/// One action.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CorrectiveAction {
    /// identity
    pub id: Id<Entry>,
    /// id of the KPI it should help
    pub kpi: Option<String>,
    /// what is done
    pub what: String,
    /// against which cause
    pub cause: Option<String>,
    /// by whom
    pub owner: Option<String>,
    /// by when
    pub due: Option<Day>,
    /// text or reference that proves it
    pub proof: Option<String>,
    /// when it was done
    pub done: Option<Day>,
    /// what became of the KPI since; none while there is nothing to compare
    pub effect: Option<Effect>,
}

/// A KPI as many days after an action as before it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Effect {
    /// days on either side
    pub days: u32,
    /// rates, difference and its interval
    pub compared: BeforeAfter,
    /// better or worse; none while the interval of the difference holds 0
    pub better: Option<bool>,
}

/// Writes an action.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ActionReq {
    /// the one to change; a new one when absent
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<Id<Entry>>,
    /// id of the KPI it should help
    #[serde(default)]
    pub kpi: Option<String>,
    /// what is done
    pub what: String,
    /// against which cause
    #[serde(default)]
    pub cause: Option<String>,
    /// by whom
    #[serde(default)]
    pub owner: Option<String>,
    /// by when
    #[serde(default)]
    pub due: Option<Day>,
    /// text or reference that proves it
    #[serde(default)]
    pub proof: Option<String>,
    /// when it was done; needs a proof
    #[serde(default)]
    pub done: Option<Day>,
}

/// The actions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ActionsRes {
    /// open ones by due day, then those done, latest first
    pub actions: Vec<CorrectiveAction>,
}

/// What became of a KPI: as many days from `done` on as there are data, at most [`DAYS`], against as many before.
fn effect(kpi: &Kpi, daily: &Daily, done: Day) -> Option<Effect> {
    let last = *daily.keys().next_back()?;
    let days = (last.0 - done.0 + 1).min(DAYS);
    let total = |from: i32| {
        let rate = sum(daily, Period { from: Day(from), to: Day(from + days - 1) }).rate(kpi);
        (rate.numerator, rate.denominator)
    };
    let found = (days > 0).then(|| compare(total(done.0 - days), total(done.0), 0.95))??;
    let (lo, hi) = (found.interval.lo, found.interval.hi);
    let better = (lo > 0.0 || hi < 0.0).then(|| (lo > 0.0) == (kpi.better == Better::High));
    let compared = BeforeAfter { before: found.before, after: found.after, interval: (lo, hi), p: found.p };
    Some(Effect { days: days as u32, compared, better })
}

/// The list of actions.
pub fn actions(app: &App, _: crate::api::Nothing) -> Result<ActionsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<CorrectiveAction>> {
        let mut statement = conn.prepare_cached(
            "SELECT id, kpi, what, cause, owner, due, proof, done FROM corrective_action WHERE _del <= 0
             ORDER BY done IS NOT NULL, done DESC, due IS NULL, due, id",
        )?;
        let rows = statement.query_map([], |r| {
            Ok(CorrectiveAction {
                id: Id::new(r.get(0)?),
                kpi: r.get(1)?,
                what: r.get(2)?,
                cause: r.get(3)?,
                owner: r.get(4)?,
                due: r.get::<_, Option<i32>>(5)?.map(Day),
                proof: r.get(6)?,
                done: r.get::<_, Option<i32>>(7)?.map(Day),
                effect: None,
            })
        })?;
        let mut found = rows.collect::<Sql<Vec<_>>>()?;
        let settings = settings(&conn)?;
        let counter = Counter::new(&conn, &settings)?;
        let mut counted: BTreeMap<&str, Daily> = BTreeMap::new();
        for action in &mut found {
            let Some((kpi, done)) = action.kpi.as_deref().and_then(kpi::find).zip(action.done) else { continue };
            if !counted.contains_key(kpi.id) {
                counted.insert(kpi.id, counter.daily(kpi)?);
            }
            action.effect = counted.get(kpi.id).and_then(|daily| effect(kpi, daily, done));
        }
        Ok(found)
    };
    Ok(ActionsRes { actions: read().map_err(sql_fault)? })
}

/// Writes an action. Faults: `reason_missing`, `proof_missing` (done without one), `text_too_long`, `no_such_kpi`,
/// `no_such_entry`.
pub fn put(app: &App, req: ActionReq) -> Result<EntryRes, Fault> {
    let what = said(&req.what, "what")?;
    let (cause, owner) = (maybe(req.cause.as_deref(), "cause")?, maybe(req.owner.as_deref(), "owner")?);
    let proof = proven(req.proof.as_deref(), req.done.is_some())?;
    let kpi = req.kpi.as_deref().map(known).transpose()?.map(|kpi| kpi.id);
    let (due, done) = (req.due.map(|day| day.0), req.done.map(|day| day.0));
    let written = app.db()?.op(Op::EditAction, &what, |tx| {
        let values: [(&str, &dyn ToSql); 7] = [
            ("kpi", &kpi),
            ("what", &what),
            ("cause", &cause),
            ("owner", &owner),
            ("due", &due),
            ("proof", &proof),
            ("done", &done),
        ];
        let Some(id) = req.id else {
            let id = random_id();
            tx.insert(&schema::CORRECTIVE_ACTION, id, &values).map_err(sql_fault)?;
            return Ok(EntryRes { id: Id::new(id) });
        };
        super::living(tx.conn, &schema::CORRECTIVE_ACTION, id)?;
        tx.update(&schema::CORRECTIVE_ACTION, id.raw(), &values).map_err(sql_fault)?;
        Ok(EntryRes { id })
    })?;
    Ok(app.done(written))
}

/// What proves that it was done. Faults: `proof_missing`, `text_too_long`.
fn proven(proof: Option<&str>, done: bool) -> Result<Option<String>, Fault> {
    let proof = maybe(proof, "proof")?;
    if done && proof.is_none() {
        return Err(Fault::new("proof_missing"));
    }
    Ok(proof)
}

/// Faults: `reason_missing`, `text_too_long`, `proof_missing`, `no_such_entry`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let columns = ["what", "cause", "owner", "proof", "CAST(done AS TEXT)"];
    let [what, cause, owner, proof, done] = super::texts(conn, &schema::CORRECTIVE_ACTION, columns, id)?;
    said(what.as_deref().unwrap_or_default(), "what")?;
    maybe(cause.as_deref(), "cause")?;
    maybe(owner.as_deref(), "owner")?;
    proven(proof.as_deref(), done.is_some()).map(drop)
}

/// Takes an action away. Fault: `no_such_entry`.
pub fn remove(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    super::removed(app, Op::EditAction, &schema::CORRECTIVE_ACTION, req.id)
}
