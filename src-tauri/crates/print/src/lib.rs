//! Pages from the core's documents. Apart from everything else, because its library is slow to build: only the programs
//! that print depend on it, and hand [`printer`] to the core.
//!
//! The looks are `report.typ` and `questionnaire.typ`. The fonts are a cut of Noto Sans CJK SC (`fonts/subset.py`), so that pages are the same on
//! every system; only characters outside of it are looked for in the fonts of the system. No clock: the same document
//! gives the same bytes.

mod data;
mod fonts;
mod form;
mod sheets;
mod text;
mod world;

use keheng_base::Fault;
use keheng_core::printer::{Print, Printer};
use typst::diag::SourceDiagnostic;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};
use world::{Desk, Look};

/// What a program hands to the core to print with.
pub fn printer() -> Printer {
    Printer { pdf, layout: sheets::layout }
}

/// The document as the bytes of a PDF. Fault: `print_failed`.
pub fn pdf(what: Print<'_>) -> Result<Vec<u8>, Fault> {
    // A PDF names a moment of its making; a fixed one keeps equal documents equal.
    let timestamp = typst::foundations::Datetime::from_ymd_hms(2000, 1, 1, 0, 0, 0).map(Timestamp::new_utc);
    let options =
        PdfOptions { ident: typst::foundations::Smart::Custom(ident(what)), timestamp, ..PdfOptions::default() };
    let bytes = typst_pdf::pdf(&pages(what)?, &options).map_err(failed)?;
    // What the layout remembers serves a second layout of the same text, and there is none.
    typst::comemo::evict(0);
    Ok(bytes)
}

/// What tells one document from another.
fn ident(what: Print<'_>) -> String {
    match what {
        Print::Report(document) => format!("{}/{}", document.title, document.run_id()),
        Print::Questionnaire(form) => format!("{}/{}/{}", form.title, form.version, form.lang),
        Print::Sheets(form, codes) => format!("{}/{}/{}/{:?}", form.title, form.version, form.lang, codes.papers),
    }
}

/// The document laid out. Fault: `print_failed`.
fn pages(what: Print<'_>) -> Result<PagedDocument, Fault> {
    match what {
        Print::Report(document) => compiled(Look::Report, data::data(document)),
        Print::Questionnaire(form) => compiled(Look::Questionnaire, form::data(form)),
        Print::Sheets(form, codes) => sheets::pages(form, codes),
    }
}

fn compiled(look: Look, data: serde_json::Value) -> Result<PagedDocument, Fault> {
    typst::compile(&Desk::new(look, data.to_string())).output.map_err(failed)
}

fn failed(why: impl IntoIterator<Item = SourceDiagnostic>) -> Fault {
    let said: Vec<String> = why.into_iter().map(|d| d.message.to_string()).collect();
    Fault::new("print_failed").with("reason", said.join("; "))
}

#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
mod tests;
