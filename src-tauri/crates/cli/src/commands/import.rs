//! `import shipments` and the other kinds, `import undo`.

use super::history::undone;
use crate::{
    args::{ImportTable, ImportUndo, Reading},
    out::{Answer, Outcome, Table},
    session::{Session, given},
};
use keheng_base::{Arg, Fault};
use keheng_core::interchange::{ColumnGuess, ImportReport, InspectRes};
use keheng_words::{Words, money};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Odd rows shown as text.
const SHOWN: usize = 40;

/// How a file is read, as the contract asks for it.
pub(super) fn reading(reading: &Reading) -> Value {
    given(json!({
        "profile": reading.profile, "encoding": reading.encoding, "sheet": reading.sheet,
        "day_first": reading.dates.as_deref().map(|d| d == "day-first"),
    }))
}

/// Imports files of a kind, or with `--dry-run` counts what an import would do; ends with 1 when a dry run refuses rows.
pub fn table(session: &Session, kind: &str, a: ImportTable) -> Outcome {
    session.open()?;
    let mut files = Vec::new();
    for source in &a.sources {
        let handle = session.app.files().offer(source.clone())?.handle;
        let mut reading = reading(&a.reading);
        if let Some(row) = a.header_row {
            reading["header_row"] = json!(row);
        }
        if !a.map.is_empty() {
            reading["mapping"] = mapping(session, kind, &handle, &reading, &a.map)?;
        }
        files.push(json!({"handle": handle, "reading": reading}));
    }
    let method = if a.reading.dry_run { "import.try" } else { "import.run" };
    let report: ImportReport = session.ask_job(method, json!({"kind": kind, "files": files}))?;
    let refused = report.refused > 0;
    let (kind, dry, several) = (kind.to_owned(), a.reading.dry_run, a.sources.len() > 1);
    let answer = Answer::new(&report.clone(), move |w| text(w, &kind, &report, dry, several))?;
    Ok(answer.found(dry && refused))
}

/// Takes back a whole import.
pub fn undo(session: &Session, a: ImportUndo) -> Outcome {
    session.open()?;
    undone(session.ask_job("import.undo", json!({"id": a.import}))?, Words::desk_undone)
}

/// What was found out about the columns, with the user's word for some of them. A column is named as in the file, or by
/// its number from 1 on.
fn mapping(
    session: &Session,
    kind: &str,
    handle: &str,
    reading: &Value,
    wanted: &[(String, String)],
) -> Result<Value, Fault> {
    let req = json!({"kind": kind, "files": [{"handle": handle, "reading": reading}]});
    let found: InspectRes = session.ask("import.inspect", req)?;
    let columns: &[ColumnGuess] = found.files.first().map_or(&[], |f| &f.columns);
    let mut mapping: BTreeMap<String, String> =
        columns.iter().map(|c| (c.column.to_string(), c.field.clone().unwrap_or_default())).collect();
    for (field, column) in wanted {
        let by_number = || column.parse::<u32>().ok().and_then(|n| columns.iter().find(|c| c.column + 1 == n));
        let place = columns.iter().find(|c| c.name == *column).or_else(by_number);
        let place = place.ok_or_else(|| Fault::new("column_unknown").with("name", column.as_str()))?;
        for taken in mapping.values_mut().filter(|f| *f == field) {
            taken.clear();
        }
        mapping.insert(place.column.to_string(), field.clone());
    }
    Ok(json!(mapping))
}

fn text(w: &Words, kind: &str, r: &ImportReport, dry: bool, several: bool) -> String {
    let sums = BTreeMap::from([
        ("amount".to_owned(), Arg::from(money(r.amount_fen))),
        ("customers".to_owned(), Arg::from(r.customers_created)),
        ("rows".to_owned(), Arg::from(r.rows)),
    ]);
    let mut text = w.find(&format!("import-sums-{kind}"), &sums).unwrap_or_default() + "\n";
    text += &w.cli_import_counts(r.created, r.refused, r.unchanged, r.updated);
    text.push('\n');
    if dry {
        text += &(w.cli_dry_run() + "\n");
    }
    if let Some(id) = &r.import_id {
        text += &(w.cli_import_id(id) + "\n");
    }
    if !r.issues.is_empty() {
        let mut table = Table::new(&[
            (">", if several { w.import_issue_file() } else { String::new() }),
            (">", w.import_issue_row()),
            ("", w.import_issue_column()),
            ("", w.import_issue_value()),
            ("", w.import_issue_what()),
        ]);
        for i in r.issues.iter().take(SHOWN) {
            let file = if several { (i.file + 1).to_string() } else { String::new() };
            let column = i.column.clone().unwrap_or_default();
            table.row(vec![file, i.row.to_string(), column, i.value.clone(), i.message.clone()]);
        }
        text.push('\n');
        text += &table.text();
        let all: u64 = r.issue_counts.values().sum();
        if all > SHOWN as u64 {
            text += &w.import_issues_some(all, SHOWN);
        }
    }
    text
}
