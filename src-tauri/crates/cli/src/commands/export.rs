//! `export`: tables as files.

use super::file::written;
use crate::{args::Export, out::Outcome, session::Session};
use keheng_core::desk::Written;
use serde_json::json;

/// Writes a CSV or XLSX file, by its ending.
pub fn export(session: &Session, a: Export) -> Outcome {
    session.open()?;
    let request = json!({"what": a.table, "handle": session.target(&a.output), "reveal": a.reveal});
    let res: Written = session.ask("export.run", request)?;
    written(&a.output, res.bytes)
}
