//! Surveys to choose from, and one of them.

use super::{
    Survey, SurveyDetail, SurveyReq, SurveyRow, SurveyState, SurveysRes,
    edit::asked,
    store::{self, Stored, Version},
};
use crate::{App, api::Nothing, db::sql_fault};
use keheng_base::{Fault, Id};
use keheng_form::{flaws, uids};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// A living survey. Fault: `no_such_survey`.
pub(super) fn living(conn: &Connection, id: Id<Survey>) -> Result<Stored, Fault> {
    store::survey(conn, id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_survey"))
}

fn row(conn: &Connection, stored: &Stored, versions: &[Version]) -> Result<SurveyRow, Fault> {
    let newest = versions.last();
    let (count, latest) = store::count(conn, stored.id).map_err(sql_fault)?;
    Ok(SurveyRow {
        id: stored.id,
        title: stored.form.title.clone(),
        state: match (newest, stored.closed) {
            (None, _) => SurveyState::Draft,
            (Some(_), false) => SurveyState::Open,
            (Some(_), true) => SurveyState::Closed,
        },
        questions: asked(&stored.form),
        version: newest.map_or(0, |v| v.number),
        published: newest.map(|v| v.published),
        answers: count,
        latest,
    })
}

/// All surveys. Faults: `no_file`.
pub fn list(app: &App, _: Nothing) -> Result<SurveysRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let mut surveys = Vec::new();
    for stored in store::surveys(&conn).map_err(sql_fault)? {
        let versions = store::versions(&conn, stored.id).map_err(sql_fault)?;
        surveys.push(row(&conn, &stored, &versions)?);
    }
    Ok(SurveysRes { surveys })
}

/// One survey. Fault: `no_such_survey`.
pub fn get(app: &App, req: SurveyReq) -> Result<SurveyDetail, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let stored = living(&conn, req.id)?;
    let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
    Ok(SurveyDetail {
        row: row(&conn, &stored, &versions)?,
        flaws: flaws(&stored.form),
        taken: versions.iter().flat_map(|v| uids(&v.form)).collect::<BTreeSet<_>>().into_iter().collect(),
        changed: versions.last().is_some_and(|v| v.form != stored.form),
        form: stored.form,
    })
}
