//! What all imports leave behind, whatever was imported: an entry among those of the past, by which each can be taken back
//! alone, and a remembered way to read files with the same columns.

use crate::db::{Tx, content_id, schema, sql_fault};
use keheng_base::Fault;
use keheng_files::cell::text::fold;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;

/// By what a remembered way is found.
#[derive(Clone, Copy)]
pub(crate) enum By<'a> {
    /// its name
    Name(&'a str),
    /// the [`signature`] of columns, the newest first
    Columns(&'a str),
}

/// The names of columns as a key: order and decoration of the names do not count.
pub(crate) fn signature(columns: &[String]) -> String {
    let mut names: Vec<String> = columns.iter().map(|c| fold(c)).collect();
    names.sort();
    names.join("\u{1f}")
}

/// Name and JSON of a remembered way for files of a kind.
pub(crate) fn recalled(conn: &Connection, kind: &str, by: By) -> Result<Option<(String, String)>, Fault> {
    let (column, value) = match by {
        By::Name(name) => ("name", name),
        By::Columns(signature) => ("columns", signature),
    };
    let sql = format!(
        "SELECT name, reading FROM import_profile WHERE {column} = ?1 AND kind = ?2 ORDER BY rowid DESC LIMIT 1"
    );
    conn.query_row(&sql, [value, kind], |r| Ok((r.get(0)?, r.get(1)?))).optional().map_err(sql_fault)
}

/// Remembers a way under a name, which stands for one, whatever its kind.
pub(crate) fn remember(
    tx: &mut Tx,
    kind: &str,
    name: &str,
    columns: &[String],
    reading: &impl Serialize,
) -> Result<(), Fault> {
    let text = json(reading)?;
    let id = content_id("import_profile", name);
    tx.conn.execute("DELETE FROM import_profile WHERE id = ?1", [id]).map_err(sql_fault)?;
    let signature = signature(columns);
    let values: [(&str, &dyn rusqlite::ToSql); 4] =
        [("name", &name), ("columns", &signature), ("reading", &text), ("kind", &kind)];
    tx.insert(&schema::PROFILE, id, &values).map_err(sql_fault)
}

/// Puts this transaction among the imports of the past.
pub(crate) fn log(tx: &mut Tx, kind: &str, at_ms: i64, files: &[String], report: &impl Serialize) -> Result<(), Fault> {
    let (files, report) = (json(&files)?, json(report)?);
    let txn = tx.txn;
    let values: [(&str, &dyn rusqlite::ToSql); 5] =
        [("txn", &txn), ("at", &at_ms), ("files", &files), ("report", &report), ("kind", &kind)];
    tx.insert(&schema::IMPORT, txn, &values).map_err(sql_fault)
}

fn json(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}
