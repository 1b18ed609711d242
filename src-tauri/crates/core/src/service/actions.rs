//! Corrective actions 纠正措施: who does what by when, and what proves that it helped.

use super::{Entry, EntryReq, kpis::known, marks::EntryRes, maybe, said};
use crate::{
    App,
    db::{Op, Sql, random_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Id};
use rusqlite::ToSql;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
            })
        })?;
        rows.collect()
    };
    Ok(ActionsRes { actions: read().map_err(sql_fault)? })
}

/// Writes an action. Faults: `reason_missing`, `proof_missing` (done without one), `text_too_long`, `no_such_kpi`,
/// `no_such_entry`.
pub fn put(app: &App, req: ActionReq) -> Result<EntryRes, Fault> {
    let what = said(&req.what, "what")?;
    let (cause, owner) = (maybe(req.cause.as_deref(), "cause")?, maybe(req.owner.as_deref(), "owner")?);
    let proof = maybe(req.proof.as_deref(), "proof")?;
    if req.done.is_some() && proof.is_none() {
        return Err(Fault::new("proof_missing"));
    }
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

/// Takes an action away. Fault: `no_such_entry`.
pub fn remove(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    super::removed(app, Op::EditAction, &schema::CORRECTIVE_ACTION, req.id)
}
