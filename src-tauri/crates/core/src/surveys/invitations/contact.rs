//! Rules of asking: how often a customer is asked at all, and how often a survey is repeated.

use super::{ContactRuleReq, LONGEST_REPEAT, RepeatReq};
use crate::{
    App,
    api::Nothing,
    db::{Op, schema, sql_fault},
    settings::{Settings, settings, settle},
    surveys::{edit::about, list::living},
};
use keheng_base::Fault;

/// Sets how often a customer may be invited; a setting of the firm. Fault: `setting_invalid`.
pub fn contact_rule(app: &App, req: ContactRuleReq) -> Result<Nothing, Fault> {
    let now = settings(&*app.db()?.read()?).map_err(sql_fault)?;
    settle(app, Settings { contact_days: req.days, ..now })?;
    Ok(Nothing {})
}

/// Sets after how many months customers are asked again. Faults: `no_such_survey`, `invitation_repeat` with `most`.
pub fn repeat(app: &App, req: RepeatReq) -> Result<Nothing, Fault> {
    if req.months.is_some_and(|months| !(1..=LONGEST_REPEAT).contains(&months)) {
        return Err(Fault::new("invitation_repeat").with("most", LONGEST_REPEAT));
    }
    let db = app.db()?;
    let title = about(app, &living(&*db.read()?, req.id)?.form);
    let done = db.op(Op::RepeatSurvey, &title, |tx| {
        living(tx.conn, req.id)?;
        tx.update(&schema::SURVEY, req.id.raw(), &[("repeat_months", &req.months)]).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
