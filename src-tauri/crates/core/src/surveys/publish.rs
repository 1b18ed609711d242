//! Freezing a draft as a version.

use super::{Survey, SurveyCloseReq, SurveyReq, SurveyVersionRes, edit::about, list::living, store};
use crate::{
    App,
    api::Nothing,
    db::{Op, Tx, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use keheng_form::{Form, flaws};

/// Publishes the draft. Publishing what is already published gives its version again. Faults: `no_such_survey`,
/// `survey_flawed` with `flaws`.
pub fn publish(app: &App, req: SurveyReq) -> Result<SurveyVersionRes, Fault> {
    let db = app.db()?;
    let (stored, versions) = {
        let conn = db.read()?;
        (living(&conn, req.id)?, store::versions(&conn, req.id).map_err(sql_fault)?)
    };
    if let Some(newest) = versions.last().filter(|v| v.form == stored.form) {
        return Ok(SurveyVersionRes { version: newest.number });
    }
    let found = flaws(&stored.form);
    if !found.is_empty() {
        return Err(Fault::new("survey_flawed").with("flaws", found.len()));
    }
    let published = app.now_ms() / 60_000;
    let done = db.op(Op::PublishSurvey, &about(app, &stored.form), |tx| {
        let stored = living(tx.conn, req.id)?;
        let number = store::versions(tx.conn, req.id).map_err(sql_fault)?.last().map_or(1, |v| v.number + 1);
        freeze(tx, req.id, &stored.form, number, published)?;
        Ok(SurveyVersionRes { version: number })
    })?;
    Ok(app.done(done))
}

/// Writes a version and opens its survey.
pub(super) fn freeze(tx: &mut Tx, survey: Id<Survey>, form: &Form, number: u32, published: i64) -> Result<(), Fault> {
    let form = serde_json::to_string(form).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    let values: [(&str, &dyn rusqlite::ToSql); 4] =
        [("survey_id", &survey.raw()), ("number", &number), ("published", &published), ("form", &form)];
    let id = store::version_id(survey, number);
    // taken back and published again: the row is there and dead
    tx.upsert(&schema::SURVEY_VERSION, id, &values).map_err(sql_fault)?;
    tx.update(&schema::SURVEY, survey.raw(), &[("closed", &false)]).map_err(sql_fault)?;
    Ok(())
}

/// Ends or resumes collecting. Faults: `no_such_survey`, `survey_not_published`.
pub fn close(app: &App, req: SurveyCloseReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = {
        let conn = db.read()?;
        let stored = living(&conn, req.id)?;
        if store::versions(&conn, req.id).map_err(sql_fault)?.is_empty() {
            return Err(Fault::new("survey_not_published"));
        }
        about(app, &stored.form)
    };
    let done = db.op(Op::CloseSurvey, &title, |tx| {
        living(tx.conn, req.id)?;
        tx.update(&schema::SURVEY, req.id.raw(), &[("closed", &req.closed)]).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
