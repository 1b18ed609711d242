//! `report monthly`, `report statement`, `report case`: a month of the firm, of a customer, and a case as files.

use super::file::written;
use crate::{
    args::{CasePack, Monthly, Statement},
    out::Outcome,
    session::{Session, given},
};
use keheng_core::desk::Written;
use serde_json::json;
use std::path::Path;

/// Writes a PDF or XLSX file, by its ending.
pub fn monthly(session: &Session, a: Monthly) -> Outcome {
    session.open()?;
    let request = json!({"month": a.month, "format": format(&a.output), "handle": session.target(&a.output)});
    let res: Written = session.ask("reports.monthly", request)?;
    written(&a.output, res.bytes)
}

/// Writes the statement of a customer as a PDF or XLSX file, by its ending.
pub fn statement(session: &Session, a: Statement) -> Outcome {
    session.open()?;
    let target = session.target(&a.output);
    let request = json!({"customer": a.customer, "month": a.month, "format": format(&a.output), "handle": target});
    let res: Written = session.ask("reports.statement", request)?;
    written(&a.output, res.bytes)
}

/// Writes the evidence pack of a case as a PDF.
pub fn case(session: &Session, a: CasePack) -> Outcome {
    session.open()?;
    let target = session.target(&a.output);
    let request = json!({"id": a.case, "value_fen": a.goods_fen, "share": a.lost_share, "handle": target});
    let res: Written = session.ask("reports.case_pack", given(request))?;
    written(&a.output, res.bytes)
}

/// What a file is, by its ending.
fn format(to: &Path) -> &'static str {
    if to.extension().is_some_and(|e| e.eq_ignore_ascii_case("xlsx")) { "xlsx" } else { "pdf" }
}
