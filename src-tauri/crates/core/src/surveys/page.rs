//! The questionnaire as one file that is sent to customers.

use super::{
    Survey, SurveyPageReq,
    list::living,
    store::{self, Version},
};
use crate::{
    App,
    db::{self, sql_fault},
    desk::{Written, whole},
};
use keheng_base::{Fault, Id};
use keheng_form::{html, sheet};
use keheng_words::{Lang, Words};

/// The words around a form, in both languages: `{"zh-CN": {"next": ...}, ...}`.
pub(super) fn page_words() -> serde_json::Value {
    let of = |lang: Lang| (lang.tag().to_owned(), serde_json::json!(Words::of(lang).unfilled("form-page-")));
    [Lang::ZhCn, Lang::En].map(of).into_iter().collect::<serde_json::Map<_, _>>().into()
}

/// The version that is given to customers. Faults: `no_such_survey`, `survey_not_published`.
pub(super) fn newest(app: &App, id: Id<Survey>) -> Result<Version, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    living(&conn, id)?;
    store::versions(&conn, id).map_err(sql_fault)?.pop().ok_or_else(|| Fault::new("survey_not_published"))
}

/// Writes the newest version. Faults: `no_such_survey`, `survey_not_published`, `handle_unknown`, `file_unwritable`.
pub fn page(app: &App, req: SurveyPageReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let version = newest(app, req.id)?;
    let sheet = sheet(&version.form, store::form_number(req.id), version.number)?;
    let invitation = html::Invitation { lang: req.lang, ..html::Invitation::default() };
    whole(&to, html::page(&sheet, &page_words(), &invitation).as_bytes())?;
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
