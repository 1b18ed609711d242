//! Making, changing and deleting surveys.

use super::{
    SurveyAddReq, SurveyId, SurveyKinds, SurveyReq, SurveySaveReq, SurveyTemplate, SurveyTemplates, invitations,
    list::living, store,
};
use crate::{
    App,
    api::Nothing,
    db::{Op, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use keheng_form::{Form, Kind, Lang, Page, TYPES, templates};

/// The longest draft, bytes of JSON: beyond it no respondent would reach the end.
const LONGEST: usize = 2 << 20;

/// A form as it is stored. Fault: `survey_too_long`.
pub(super) fn text(form: &Form) -> Result<String, Fault> {
    let text = serde_json::to_string(form).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    if text.len() > LONGEST {
        return Err(Fault::new("survey_too_long").with("limit", LONGEST >> 20));
    }
    Ok(text)
}

/// What the history says the operation was about.
pub(super) fn about(app: &App, form: &Form) -> String {
    form.title.get(super::lang(app.words())).to_owned()
}

/// Questionnaires to begin with.
pub fn templates(_: &App, _: Nothing) -> Result<SurveyTemplates, Fault> {
    let of = |t: &templates::Template| SurveyTemplate { id: t.id.to_owned(), questions: asked(&(t.make)()) };
    Ok(SurveyTemplates { templates: templates::TEMPLATES.iter().map(of).collect() })
}

/// A new question of each type.
pub fn kinds(_: &App, _: Nothing) -> Result<SurveyKinds, Fault> {
    Ok(SurveyKinds { kinds: TYPES.iter().filter_map(|id| Kind::new(id)).collect() })
}

/// How many questions are answered.
pub(super) fn asked(form: &Form) -> u32 {
    form.questions().filter(|(_, q)| !q.cells().is_empty()).count() as u32
}

/// Makes a survey. Faults: `no_such_template`, `survey_too_long`.
pub fn add(app: &App, req: SurveyAddReq) -> Result<SurveyId, Fault> {
    let mut form = match &req.template {
        None => Form {
            languages: vec![Lang::Zh, Lang::En],
            pages: vec![Page { uid: "p1".to_owned(), ..Page::default() }],
            ..Form::default()
        },
        Some(id) => {
            (templates::template(id).ok_or_else(|| Fault::new("no_such_template").with("template", &**id))?.make)()
        }
    };
    if let Some(title) = req.title.filter(|t| !t.is_empty()) {
        form.title = title;
    }
    let stored = text(&form)?;
    let done = app.db()?.op(Op::AddSurvey, &about(app, &form), |tx| {
        let id = random_id();
        let values: [(&str, &dyn rusqlite::ToSql); 3] =
            [("form", &stored), ("template", &req.template), ("closed", &false)];
        tx.insert(&schema::SURVEY, id, &values).map_err(sql_fault)?;
        Ok(SurveyId { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

/// Keeps a draft, flaws and all: they hinder publishing only. Faults: `no_such_survey`, `survey_too_long`.
pub fn save(app: &App, req: SurveySaveReq) -> Result<Nothing, Fault> {
    let stored = text(&req.form)?;
    let done = app.db()?.op(Op::EditSurvey, &about(app, &req.form), |tx| {
        living(tx.conn, req.id)?;
        tx.update(&schema::SURVEY, req.id.raw(), &[("form", &stored)]).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Deletes a survey with its versions and invitations. Faults: `no_such_survey`, `survey_has_answers` with `answers`.
pub fn delete(app: &App, req: SurveyReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = about(app, &living(&*db.read()?, req.id)?.form);
    let done = db.op(Op::DeleteSurvey, &title, |tx| {
        living(tx.conn, req.id)?;
        let (answers, _) = store::count(tx.conn, req.id).map_err(sql_fault)?;
        if answers > 0 {
            return Err(Fault::new("survey_has_answers").with("answers", answers));
        }
        invitations::forget(tx, req.id)?;
        for version in store::versions(tx.conn, req.id).map_err(sql_fault)? {
            tx.delete(&schema::SURVEY_VERSION, store::version_id(req.id, version.number)).map_err(sql_fault)?;
        }
        tx.delete(&schema::SURVEY, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
