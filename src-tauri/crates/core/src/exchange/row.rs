//! A row of this file as registers: what its groups hold, and the stamps of their writes.

use crate::db::{Sql, schema::Table};
use keheng_sync::file::{Cell, Column};
use rusqlite::{
    Connection, OptionalExtension, ToSql,
    types::{ToSqlOutput, ValueRef},
};

/// A value of a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Held {
    Null,
    Int(i64),
    Text(String),
}

impl Held {
    pub fn of(value: ValueRef<'_>) -> Held {
        match value {
            ValueRef::Integer(n) => Held::Int(n),
            ValueRef::Text(t) | ValueRef::Blob(t) => Held::Text(String::from_utf8_lossy(t).into_owned()),
            // No declared column holds one; its nearest integer is better than nothing.
            ValueRef::Real(x) => Held::Int(x as i64),
            ValueRef::Null => Held::Null,
        }
    }

    pub fn from(cell: Cell<'_>) -> Held {
        match cell {
            Cell::Null => Held::Null,
            Cell::Int(n) => Held::Int(n),
            Cell::Text(t) => Held::Text(t.to_owned()),
        }
    }

    pub fn cell(&self) -> Cell<'_> {
        match self {
            Held::Null => Cell::Null,
            Held::Int(n) => Cell::Int(*n),
            Held::Text(t) => Cell::Text(t),
        }
    }

    pub fn json(&self) -> serde_json::Value {
        match self {
            Held::Null => serde_json::Value::Null,
            Held::Int(n) => (*n).into(),
            Held::Text(t) => t.as_str().into(),
        }
    }

    /// What [`Held::json`] made; other kinds of JSON stand for nothing.
    pub fn of_json(value: &serde_json::Value) -> Held {
        match value {
            serde_json::Value::Number(n) => n.as_i64().map_or(Held::Null, Held::Int),
            serde_json::Value::String(t) => Held::Text(t.clone()),
            _ => Held::Null,
        }
    }
}

/// What a cell of a file binds.
pub(super) fn bound(cell: Cell<'_>) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match cell {
        Cell::Null => ValueRef::Null,
        Cell::Int(n) => ValueRef::Integer(n),
        Cell::Text(t) => ValueRef::Text(t.as_bytes()),
    })
}

impl ToSql for Held {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(bound(self.cell()))
    }
}

/// A row.
pub(super) struct Row {
    /// transaction that made it
    pub made: i64,
    /// the register of life as stored, see [`Table`]
    pub del: i64,
    /// values by group, those that travel
    pub groups: Vec<Vec<Held>>,
    /// transaction and turn by group
    pub stamps: Vec<(i64, u32)>,
    /// dead by its own register, and seen all the same
    pub apart: bool,
}

impl Row {
    /// The transaction that its life comes from.
    pub fn life(&self) -> i64 {
        if self.del == 0 { self.made } else { self.del.abs() }
    }

    /// Its register of life says it lives.
    pub fn alive(&self) -> bool {
        self.del == 0 || (self.del < 0 && !self.apart)
    }

    /// It is seen.
    pub fn seen(&self) -> bool {
        self.del <= 0
    }

    /// Reads one. None when there is no such row.
    pub fn read(conn: &Connection, table: &'static Table, id: i64) -> Sql<Option<Row>> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns(table), table.name);
        let row = conn.prepare_cached(&sql)?.query_row([id], |r| Row::of(table, r)).optional()?;
        let Some(mut row) = row else { return Ok(None) };
        let mut cells = conn.prepare_cached("SELECT grp, v, turn FROM sync_cell WHERE tbl = ?1 AND row = ?2")?;
        let mut found = cells.query([table.number, id])?;
        while let Some(cell) = found.next()? {
            if let Some(stamp) = row.stamps.get_mut(cell.get::<_, u32>(0)? as usize) {
                *stamp = (cell.get(1)?, cell.get(2)?);
            }
        }
        if row.del < 0 {
            let sql = "SELECT 1 FROM sync_apart WHERE tbl = ?1 AND row = ?2 AND death = ?3";
            row.apart = conn.prepare_cached(sql)?.exists([table.number, id, -row.del])?;
        }
        Ok(Some(row))
    }

    /// From a query of [`columns`], with the stamps of a row whose groups have not been changed.
    pub fn of(table: &'static Table, r: &rusqlite::Row<'_>) -> Sql<Row> {
        let made = r.get(1)?;
        let mut at = 3;
        let mut groups = Vec::with_capacity(table.groups.len());
        for group in 0..table.groups.len() {
            let mut values = Vec::new();
            for _ in table.travelling(group) {
                values.push(Held::of(r.get_ref(at)?));
                at += 1;
            }
            groups.push(values);
        }
        Ok(Row { made, del: r.get(2)?, stamps: vec![(made, 0); groups.len()], groups, apart: false })
    }
}

/// Adds a value of the file to a column.
pub(super) fn push(column: &mut Column, value: ValueRef<'_>) {
    match value {
        ValueRef::Integer(n) => column.push(Cell::Int(n)),
        ValueRef::Text(t) => column.push(Cell::Text(&String::from_utf8_lossy(t))),
        ValueRef::Null => column.push(Cell::Null),
        other => column.push(Held::of(other).cell()),
    }
}

/// `id`, `_v`, `_del`, then the columns that travel, group by group.
pub(super) fn columns(table: &'static Table) -> String {
    let mut names = vec!["id", "_v", "_del"];
    names.extend((0..table.groups.len()).flat_map(|g| table.travelling(g)).map(|c| c.name));
    names.join(", ")
}
