//! A questionnaire out of a file: a new draft, or the draft of a survey that is there.

use super::{SurveyImportReq, SurveyImportRes, noted, wording};
use crate::{
    App, db,
    db::{Op, random_id, schema, sql_fault},
    surveys::{
        edit::{about, text as stored_text},
        list::living,
        store,
    },
};
use keheng_base::{Fault, Id};
use keheng_files::survey_formats::{self, Imported};
use keheng_form::{Text, align, flaws, uids};

/// Reads a questionnaire; a look writes nothing. In the place of a draft, questions of the same name keep their identity,
/// so that answers to published versions are still theirs. Faults: `handle_unknown`, those of the formats
/// (`survey_format_unknown`, `survey_sheet_missing`, `survey_column_twice` ...), `no_such_survey`, `survey_too_long`.
pub fn import(app: &App, req: SurveyImportReq) -> Result<SurveyImportRes, Fault> {
    let path = app.files().reading(&req.handle)?;
    let format = match &req.format {
        Some(format) => format.clone(),
        None => survey_formats::format_of(&path)?.to_owned(),
    };
    let Imported { mut form, notes } = survey_formats::read(&path, &format, &wording())?;
    if form.title.is_empty() {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        form.title = Text::one(form.languages.first().copied().unwrap_or_default(), stem);
    }
    let db = app.db()?;
    if let Some(id) = req.into {
        let conn = db.read()?;
        let old = living(&conn, id)?.form;
        let published = store::versions(&conn, id).map_err(sql_fault)?;
        let used = published.iter().flat_map(|v| uids(&v.form)).collect();
        align(&mut form, &old, &used);
    }
    let text = stored_text(&form)?;
    let notes = noted(app, notes);
    let found = flaws(&form);
    if req.dry_run {
        return Ok(SurveyImportRes { id: None, format, form, notes, flaws: found });
    }
    let name = format!("{} ({})", about(app, &form), db::name(&path));
    let done = db.op(Op::ImportSurvey, &name, |tx| {
        let Some(id) = req.into else {
            let id = random_id();
            let values: [(&str, &dyn rusqlite::ToSql); 3] =
                [("form", &text), ("template", &None::<String>), ("closed", &false)];
            tx.insert(&schema::SURVEY, id, &values).map_err(sql_fault)?;
            return Ok(Id::new(id));
        };
        living(tx.conn, id)?;
        tx.update(&schema::SURVEY, id.raw(), &[("form", &text)]).map_err(sql_fault)?;
        Ok(id)
    })?;
    Ok(SurveyImportRes { id: Some(app.done(done)), format, form, notes, flaws: found })
}
