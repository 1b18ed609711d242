//! What a merge writes of a row: its values and stamps, what they were before, and records of what lost.

use super::{
    merge::Theirs,
    row::{Held, bound},
};
use crate::db::{
    Sql, Tx, content_id,
    schema::{CONFLICT, Column, Table},
};
use keheng_sync::{
    Stamp,
    file::{Block, Cell},
};
use rusqlite::{Connection, Statement, ToSql, params};

/// Writes the record of a conflict; it is the same on every machine. One that is there stays.
pub(super) fn record(
    tx: &mut Tx,
    (table, row, group): (&str, i64, &str),
    lost: Stamp,
    value: &str,
    (wall, actor): (i64, &str),
    state: i64,
) -> Sql<()> {
    let id = record_id(table, row, group, lost);
    let there = tx.conn.prepare_cached("SELECT 1 FROM sync_conflict WHERE id = ?1")?.exists([id])?;
    if there {
        return Ok(());
    }
    tx.insert(
        &CONFLICT,
        id,
        &[
            ("tbl", &table),
            ("row", &row),
            ("grp", &group),
            ("value", &value),
            ("epoch", &lost.epoch),
            ("seq", &lost.seq),
            ("wall", &wall),
            ("actor", &actor),
            ("state", &state),
        ],
    )
}

/// The id of a conflict: of the place, and of the write that lost.
pub(super) fn record_id(table: &str, row: i64, group: &str, lost: Stamp) -> i64 {
    content_id("conflict", &format!("{table} {row} {group} {} {}", lost.epoch, lost.seq))
}

/// A row without values, for what is taken up group by group.
pub(super) fn bare(conn: &Connection, table: &'static Table, id: i64, made: i64, del: i64) -> Sql<()> {
    insert(conn, table, id, made, del, &[])
}

pub(super) fn insert(
    conn: &Connection,
    table: &'static Table,
    id: i64,
    made: i64,
    del: i64,
    theirs: &[Theirs],
) -> Sql<()> {
    let mut names: Vec<&str> = vec!["id", "_v", "_del"];
    let mut bound: Vec<&dyn ToSql> = vec![&id, &made, &del];
    for t in theirs {
        for (column, value) in table.travelling(t.group).zip(&t.values) {
            names.push(column.name);
            bound.push(value);
        }
    }
    let missing = missing(table, &names);
    for (name, value) in &missing {
        names.push(name);
        bound.push(value);
    }
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO {}({}) VALUES ({marks})", table.name, names.join(", "));
    conn.prepare_cached(&sql)?.execute(bound.as_slice()).map(|_| ())
}

/// What a column holds in a row that was made by a program that did not know it.
pub(super) fn begins(column: &Column) -> Held {
    let text = column.sql.starts_with("TEXT");
    match column.sql.split_once("DEFAULT ") {
        Some((_, literal)) if text => Held::Text(literal.trim_matches('\'').to_owned()),
        Some((_, literal)) => literal.parse().map_or(Held::Null, Held::Int),
        None if !column.sql.contains("NOT NULL") => Held::Null,
        None if text => Held::Text(String::new()),
        None => Held::Int(0),
    }
}

/// What the columns begin with that are not there.
fn missing(table: &'static Table, there: &[&str]) -> Vec<(&'static str, Held)> {
    let missing = table.columns.iter().filter(|c| c.sql.contains("NOT NULL") && !there.contains(&c.name));
    missing.map(|c| (c.name, begins(c))).collect()
}

/// Rows a statement inserts.
const AT_ONCE: usize = 40;

/// Inserts rows of a block as they are, many with one statement.
pub(super) struct Inserter<'c, 'b> {
    block: &'b Block,
    many: Statement<'c>,
    one: Statement<'c>,
    /// columns of the file in the order of the statement
    columns: Vec<usize>,
    missing: Vec<(&'static str, Held)>,
    /// rows and the transactions that made them, bound and not yet stored
    waiting: Vec<(usize, i64)>,
}

impl<'c, 'b> Inserter<'c, 'b> {
    /// `groups` as in [`super::merge::Met`].
    pub fn new(
        conn: &'c Connection,
        table: &'static Table,
        block: &'b Block,
        groups: &[(usize, u32, Vec<usize>)],
    ) -> Sql<Inserter<'c, 'b>> {
        let mut names = vec!["id", "_v"];
        let mut columns = Vec::new();
        for (group, _, order) in groups {
            names.extend(table.travelling(*group).map(|c| c.name));
            columns.extend(order);
        }
        let missing = missing(table, &names);
        names.extend(missing.iter().map(|n| n.0));
        let row = format!("({})", vec!["?"; names.len()].join(","));
        let sql = |rows: usize| {
            format!("INSERT INTO {}({}) VALUES {}", table.name, names.join(", "), vec![row.as_str(); rows].join(","))
        };
        let (many, one) = (conn.prepare(&sql(AT_ONCE))?, conn.prepare(&sql(1))?);
        Ok(Inserter { block, many, one, columns, missing, waiting: Vec::with_capacity(AT_ONCE) })
    }

    /// Adds a row that lives since it was made; it is stored when enough have come together, or by [`Inserter::flush`].
    pub fn push(&mut self, row: usize, made: i64) -> Sql<()> {
        let from = self.waiting.len() * (2 + self.columns.len() + self.missing.len());
        bind(&mut self.many, from, self.block, &self.columns, &self.missing, (row, made))?;
        self.waiting.push((row, made));
        if self.waiting.len() == AT_ONCE {
            self.many.raw_execute()?;
            self.waiting.clear();
        }
        Ok(())
    }

    /// Stores the rows that wait.
    pub fn flush(&mut self) -> Sql<()> {
        for row in self.waiting.drain(..) {
            bind(&mut self.one, 0, self.block, &self.columns, &self.missing, row)?;
            self.one.raw_execute()?;
        }
        Ok(())
    }
}

fn bind(
    statement: &mut Statement,
    from: usize,
    block: &Block,
    columns: &[usize],
    missing: &[(&str, Held)],
    (row, made): (usize, i64),
) -> Sql<()> {
    let own = [Cell::Int(block.ids[row]), Cell::Int(made)];
    let cells = own.into_iter().chain(columns.iter().map(|c| block.columns[*c].get(row)));
    let mut at = from;
    for cell in cells {
        at += 1;
        statement.raw_bind_parameter(at, bound(cell))?;
    }
    for (_, value) in missing {
        at += 1;
        statement.raw_bind_parameter(at, value)?;
    }
    Ok(())
}

pub(super) fn update(tx: &Tx, table: &'static Table, id: i64, made: i64, del: i64, taken: &[&Theirs]) -> Sql<()> {
    let mut sets = vec!["_v = ?".to_owned(), "_del = ?".to_owned()];
    let mut bound: Vec<&dyn ToSql> = vec![&made, &del];
    for t in taken {
        for (column, value) in table.travelling(t.group).zip(&t.values) {
            sets.push(format!("{} = ?", column.name));
            bound.push(value);
        }
    }
    bound.push(&id);
    let sql = format!("UPDATE {} SET {} WHERE id = ?", table.name, sets.join(", "));
    tx.conn.prepare_cached(&sql)?.execute(bound.as_slice()).map(|_| ())
}

/// Keeps what a group held before the merge.
pub(super) fn pre_image(tx: &Tx, table: &'static Table, id: i64, group: usize) -> Sql<()> {
    let columns: Vec<&str> = table.group(group).map(|c| c.name).collect();
    let sql = format!(
        "INSERT INTO undo_cell SELECT ?1, ?2, id, ?4, json_array({}) FROM {} WHERE id = ?3 ON CONFLICT DO NOTHING",
        columns.join(", "),
        table.name
    );
    // SQLite wants a WHERE before ON CONFLICT after a SELECT; there is one.
    tx.conn.prepare_cached(&sql)?.execute(params![tx.txn, table.number, id, group as i64]).map(|_| ())
}

/// Notes that a group has a stamp of its own.
pub(super) fn cell(conn: &Connection, table: &'static Table, id: i64, group: usize, txn: i64, turn: u32) -> Sql<()> {
    let sql = "INSERT INTO sync_cell VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET v = excluded.v, turn = excluded.turn";
    conn.prepare_cached(sql)?.execute(params![table.number, id, group as i64, txn, turn]).map(|_| ())
}

pub(super) fn no_cell(tx: &Tx, table: &'static Table, id: i64, group: usize) -> Sql<()> {
    let sql = "DELETE FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND grp = ?3";
    tx.conn.prepare_cached(sql)?.execute(params![table.number, id, group as i64]).map(|_| ())
}
