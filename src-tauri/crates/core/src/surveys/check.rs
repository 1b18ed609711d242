//! What a form looks like and what is to be said about it before anybody is asked.

use super::{
    LangFindings, SurveyDummies, SurveyDummiesReq, SurveyPreview, SurveyPreviewReq, list::living, page::page_words,
};
use crate::App;
use keheng_base::{Day, Fault};
use keheng_form::{
    Lang,
    dummies::{self, DummyRequest},
    flaws, lint, sheet,
};

/// A form ready to be shown. It reads no file, so that a form can be tried before it is kept.
pub fn preview(_: &App, req: SurveyPreviewReq) -> Result<SurveyPreview, Fault> {
    let of = |lang: &Lang| LangFindings { lang: *lang, findings: lint::lint(&req.form, *lang) };
    Ok(SurveyPreview {
        sheet: sheet(&req.form, 0, 0).ok(),
        flaws: flaws(&req.form),
        findings: req.form.languages.iter().map(of).collect(),
        words: page_words(),
    })
}

/// Sends dummies through a draft. Faults: `no_such_survey`, `survey_flawed`.
pub fn dummies(app: &App, req: SurveyDummiesReq) -> Result<SurveyDummies, Fault> {
    let form = living(&*app.db()?.read()?, req.id)?.form;
    let found = flaws(&form);
    if !found.is_empty() {
        return Err(Fault::new("survey_flawed").with("flaws", found.len()));
    }
    let count = req.count.unwrap_or(200).clamp(1, 5_000);
    let request = DummyRequest {
        count,
        seed: u64::from(req.seed.unwrap_or(1)),
        lang: form.languages.first().copied().unwrap_or_default(),
        respondents: req.respondents.unwrap_or(count),
        today: Day((app.now_ms() / 86_400_000) as i32).to_string(),
    };
    Ok(SurveyDummies { report: dummies::dummies(&form, &request) })
}
