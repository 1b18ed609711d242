//! The monthly report: one month of the firm, for people who were not there. Written as PDF or as a workbook.

use super::{
    MonthlyReq, ReportFormat, book,
    paper::Document,
    sections::{About, actions, alarms, costs, customers, service, tradeoff, troubles, unknown},
};
use crate::{
    App,
    audit::{self, Act},
    db,
    desk::{Written, whole},
    printer::Print,
    service::kpis::span,
    settings::settings,
};
use keheng_base::{Fault, Month, Period};
use std::path::Path;

/// Whose reports these are: the name of the file.
pub(super) fn firm(db: &db::Db) -> String {
    Path::new(&db::name(db.path())).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Gathers the report of a month. A part without data says why it has none.
pub fn document(app: &App, month: Month) -> Result<Document, Fault> {
    let words = app.words();
    let db = app.db()?;
    let conn = db.read()?;
    let days = span(&conn).map_err(db::sql_fault)?;
    let period = month.period();
    let about = About {
        app,
        words,
        conn: &conn,
        book: app.book()?,
        settings: settings(&conn).map_err(db::sql_fault)?,
        month,
        // What is not over yet is reported as far as the data reach.
        days: days
            .filter(|d| d.from <= period.to && d.to >= period.from)
            .map(|d| Period { from: period.from, to: d.to.min(period.to) }),
        full: days
            .map_or(month, |d| if period.to.0 - d.to.0 <= 2 { month } else { d.to.month().min(Month(month.0 - 1)) }),
    };
    let make = [
        service::section,
        alarms::section,
        customers::section,
        costs::section,
        tradeoff::section,
        troubles::section,
        actions::section,
        unknown::section,
    ];
    let mut document = Document {
        lang: words.lang(),
        title: words.report_monthly_title(&words.month(month)),
        firm: firm(&db),
        facts: Vec::new(),
        sections: make.iter().map(|section| section(&about)).collect::<Result<_, _>>()?,
    };
    let covered =
        about.days.map_or_else(|| words.report_no_days(), |d| words.report_days(&words.day(d.from), &words.day(d.to)));
    let until = days.map_or_else(|| words.report_no_days(), |d| words.day(d.to));
    document.facts =
        vec![(words.report_covers(), covered), (words.report_until(), until), (words.report_run(), document.run_id())];
    Ok(document)
}

/// Writes the report. Faults: `handle_unknown`, those of the parts and of [`written`].
pub fn monthly(app: &App, req: MonthlyReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let written = written(app, &document(app, req.month)?, req.format, &to)?;
    audit::record(app, Act::Export, None, 1)?;
    Ok(written)
}

/// Writes a document. Faults: `no_printer` where this program makes no PDF, `file_unwritable`, `file_not_written`.
pub(super) fn written(app: &App, document: &Document, format: ReportFormat, to: &Path) -> Result<Written, Fault> {
    match format {
        ReportFormat::Pdf => whole(to, &app.print(Print::Report(document))?)?,
        ReportFormat::Xlsx => book::write(document, app.words(), to)?,
    }
    Ok(Written { file: db::name(to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
