//! Remembered ways of reading a file: applied by themselves to files with the same columns.

use super::{Reading, SaveProfileReq, kinds, kinds::Kind, read};
use crate::{
    App,
    api::Nothing,
    db::{Op, Tx, sql_fault},
    desk::imports::{self, By},
};
use keheng_base::Fault;
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// A remembered reading; its mapping goes by column names.
pub struct Profile {
    /// name
    pub name: String,
    reading: Reading,
}

impl Profile {
    /// Fills what `wanted` leaves open.
    pub fn under(&self, wanted: Reading) -> Reading {
        Reading {
            encoding: wanted.encoding,
            sheet: wanted.sheet,
            header_row: wanted.header_row,
            mapping: wanted.mapping.or_else(|| self.reading.mapping.clone()),
            profile: Some(self.name.clone()),
            day_first: wanted.day_first.or(self.reading.day_first),
        }
    }
}

fn recalled(conn: &Connection, kind: &dyn Kind, by: By) -> Result<Option<Profile>, Fault> {
    let profile =
        |(name, text): (String, String)| Profile { name, reading: serde_json::from_str(&text).unwrap_or_default() };
    Ok(imports::recalled(conn, kind.id(), by)?.map(profile))
}

/// The profile of a name, for files of a kind.
pub fn by_name(conn: &Connection, kind: &dyn Kind, name: &str) -> Result<Option<Profile>, Fault> {
    recalled(conn, kind, By::Name(name))
}

/// The profile of a set of columns in files of a kind, the newest first.
pub fn by_columns(conn: &Connection, kind: &dyn Kind, signature: &str) -> Result<Option<Profile>, Fault> {
    recalled(conn, kind, By::Columns(signature))
}

/// The kind that a set of columns was last remembered for.
pub fn kind_of(conn: &Connection, signature: &str) -> Result<Option<String>, Fault> {
    let sql = "SELECT kind FROM import_profile WHERE columns = ?1 ORDER BY rowid DESC LIMIT 1";
    conn.query_row(sql, [signature], |r| r.get(0)).optional().map_err(sql_fault)
}

/// Remembers how files of a kind with these columns are read. A name stands for one profile, whatever its kind.
pub fn remember(
    tx: &mut Tx,
    kind: &dyn Kind,
    name: &str,
    columns: &[String],
    mapping: &BTreeMap<String, String>,
    day_first: Option<bool>,
) -> Result<(), Fault> {
    // By name, so that a file with the columns in another order is still understood.
    let by_name = mapping.iter().map(|(column, field)| {
        let name = column.parse::<usize>().ok().and_then(|i| columns.get(i)).unwrap_or(column);
        (name.clone(), field.clone())
    });
    let reading = Reading { mapping: Some(by_name.collect()), day_first, ..Reading::default() };
    imports::remember(tx, kind.id(), name, columns, &reading)
}

pub(super) fn save(app: &App, req: SaveProfileReq) -> Result<Nothing, Fault> {
    let name = req.name.trim();
    if name.is_empty() || name.chars().count() > 80 {
        return Err(Fault::new("text_too_long").with("field", "name").with("limit", 80));
    }
    let kind = kinds::of(req.kind.as_deref())?;
    let path = app.files().reading(&req.file.handle)?;
    let db = app.db()?;
    let resolved = read::resolve(Some(&*db.read()?), kind, &path, &req.file.reading)?;
    let mapping = resolved
        .columns
        .iter()
        .enumerate()
        .map(|(i, c)| (i.to_string(), c.map_or_else(String::new, |(field, _)| kind.fields()[field].id.to_owned())));
    let mapping: BTreeMap<String, String> = mapping.collect();
    let done = db.op(Op::Local, "", |tx| {
        remember(tx, kind, name, &resolved.preview.columns, &mapping, req.file.reading.day_first)
    })?;
    app.done(done);
    Ok(Nothing {})
}
