//! A questionnaire, or its answers, as a file of another program.

use super::{SurveyExportReq, SurveyExportRes, noted, table, wording};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{self, schema, sql_fault},
    surveys::{list::living, store},
};
use keheng_base::Fault;
use keheng_files::survey_formats;

/// Writes the draft as a questionnaire, or all answers as a table. Faults: `handle_unknown`, `no_such_survey`,
/// `survey_format_unknown` with `name`, `survey_not_published` where there can be no answers, `file_not_written`.
pub fn export(app: &App, req: SurveyExportReq) -> Result<SurveyExportRes, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let conn = db.read()?;
    let stored = living(&conn, req.id)?;
    let notes = if survey_formats::FORMATS.contains(&req.format.as_str()) {
        noted(app, survey_formats::write(&stored.form, &req.format, &to, &wording())?)
    } else {
        let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
        if versions.is_empty() {
            return Err(Fault::new("survey_not_published"));
        }
        let codes = store::codes(&conn, req.id).map_err(sql_fault)?;
        table::write(app, &req.format, &to, &versions, &codes)?;
        // Answers say what people wrote, their names included where they were asked for.
        let subject = Subject::row(&schema::SURVEY, req.id.raw());
        audit::record(app, Act::ExportOpen, Some(subject), codes.len() as u64)?;
        Vec::new()
    };
    Ok(SurveyExportRes { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()), notes })
}
