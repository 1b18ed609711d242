//! `report monthly`: a month of the firm as a file.

use super::file::written;
use crate::{args::Monthly, out::Outcome, session::Session};
use keheng_core::desk::Written;
use serde_json::json;

/// Writes a PDF or XLSX file, by its ending.
pub fn monthly(session: &Session, a: Monthly) -> Outcome {
    session.open()?;
    let workbook = a.output.extension().is_some_and(|e| e.eq_ignore_ascii_case("xlsx"));
    let format = if workbook { "xlsx" } else { "pdf" };
    let request = json!({"month": a.month, "format": format, "handle": session.target(&a.output)});
    let res: Written = session.ask("reports.monthly", request)?;
    written(&a.output, res.bytes)
}
