//! The questionnaire as one file that is sent to customers.

use super::{SurveyPageReq, list::living, store};
use crate::{
    App,
    db::{self, sql_fault},
    desk::{Written, whole},
};
use keheng_base::Fault;
use keheng_form::{html, sheet};
use keheng_words::{Lang, Words};

/// The words around a form, in both languages: `{"zh-CN": {"next": ...}, ...}`.
pub(super) fn page_words() -> serde_json::Value {
    let of = |lang: Lang| (lang.tag().to_owned(), serde_json::json!(Words::of(lang).unfilled("form-page-")));
    [Lang::ZhCn, Lang::En].map(of).into_iter().collect::<serde_json::Map<_, _>>().into()
}

/// Writes the newest version. Faults: `no_such_survey`, `survey_not_published`, `handle_unknown`, `file_unwritable`.
pub fn page(app: &App, req: SurveyPageReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let conn = db.read()?;
    living(&conn, req.id)?;
    let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
    let version = versions.last().ok_or_else(|| Fault::new("survey_not_published"))?;
    let sheet = sheet(&version.form, store::form_number(req.id), version.number)?;
    let invitation = html::Invitation { lang: req.lang, ..html::Invitation::default() };
    whole(&to, html::page(&sheet, &page_words(), &invitation).as_bytes())?;
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
