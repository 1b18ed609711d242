//! Quarantine: what a newer program wrote and this one does not know. It is kept with its stamps, joined like everything else,
//! handed on, and taken up once this program knows it.

use super::{arrive::Named, row::Held, stamps::Stamps, write};
use crate::db::{
    Db, Sql,
    schema::{Reach, TABLES},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::{
    Stamp,
    file::{Block, Column, GroupShape, Life, Register, Shape},
};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Stands for the life of a row of an unknown table.
const LIFE: &str = "";

/// Puts the unknown groups of a block into the quarantine; of an unknown table all of them, and the lives of its rows.
pub(super) fn take(
    conn: &Connection,
    txns: &[Named],
    stamps: &Stamps,
    shape: &Shape,
    block: &Block,
    strange: impl Fn(u32) -> bool,
) -> Sql<()> {
    let unknown_table = !TABLES.iter().any(|t| t.name == shape.name && t.reach == Reach::Synced);
    let mut next = 0;
    for (row, id) in block.ids.iter().enumerate() {
        let begins = next;
        while block.registers.get(next).is_some_and(|r| r.row as usize == row) {
            next += 1;
        }
        let own = &block.registers[begins..next];
        let made = block.rows.get(row).copied();
        if unknown_table && let Some(life) = block.lives.get(row) {
            let (kind, txn) = match life {
                Life::Made => (0, made.unwrap_or_default()),
                Life::Died(t) => (1, *t),
                Life::Back(t) => (2, *t),
            };
            let value = json!({"life": kind, "made": made.map(|t| txns[t as usize].local)});
            put(conn, stamps, (&shape.name, *id, LIFE), &value, &txns[txn as usize], 0)?;
        }
        let mut at = 0;
        for place in &block.groups {
            let group = &shape.groups[*place as usize];
            let width = group.columns.len();
            if strange(*place) {
                let stamp = own.iter().find(|r| r.group == *place).map(|r| (r.txn, r.turn)).or(made.map(|t| (t, 0)));
                let Some((txn, turn)) = stamp else { continue };
                let values: Vec<Value> =
                    (at..at + width).map(|c| Held::from(block.columns[c].get(row)).json()).collect();
                let value = json!({"columns": group.columns, "values": values});
                put(conn, stamps, (&shape.name, *id, &group.name), &value, &txns[txn as usize], turn)?;
            }
            at += width;
        }
    }
    Ok(())
}

/// The larger of what is there and what comes stands. What loses was written by programs that know it: they keep the conflict.
fn put(
    conn: &Connection,
    stamps: &Stamps,
    (table, row, group): (&str, i64, &str),
    value: &Value,
    txn: &Named,
    turn: u32,
) -> Sql<()> {
    let sql = "SELECT turn, v FROM sync_unknown WHERE tbl = ?1 AND row = ?2 AND grp = ?3";
    let there: Option<(u32, i64)> =
        conn.prepare_cached(sql)?.query_row(params![table, row, group], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    let larger = |(have, v): (u32, i64)| (have, stamps.of(v)) >= (turn, txn.stamp);
    if there.is_some_and(larger) {
        return Ok(());
    }
    let sql = "INSERT INTO sync_unknown VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT DO UPDATE SET value = excluded.value, v = excluded.v, turn = excluded.turn";
    conn.prepare_cached(sql)?.execute(params![table, row, group, value.to_string(), txn.local, turn])?;
    Ok(())
}

/// One register of the quarantine.
struct Kept {
    row: i64,
    group: String,
    value: Value,
    txn: i64,
    turn: u32,
}

fn kept(conn: &Connection, table: &str) -> Sql<Vec<Kept>> {
    let sql = "SELECT row, grp, value, v, turn FROM sync_unknown WHERE tbl = ?1 ORDER BY row, grp";
    let mut all = conn.prepare(sql)?;
    let rows = all.query_map([table], |r| {
        let value: String = r.get(2)?;
        let value = serde_json::from_str(&value).unwrap_or_default();
        Ok(Kept { row: r.get(0)?, group: r.get(1)?, value, txn: r.get(3)?, turn: r.get(4)? })
    })?;
    rows.collect()
}

fn list(value: &Value, name: &str) -> Vec<Value> {
    value[name].as_array().cloned().unwrap_or_default()
}

/// The quarantine as tables of an exchange file, to be handed on: `first` is the place of the first of them in the header,
/// `place` gives the place of a transaction.
pub(super) fn blocks(
    conn: &Connection,
    first: u32,
    place: &mut dyn FnMut(i64) -> u32,
) -> Sql<Vec<(Shape, Vec<Block>)>> {
    let mut names = conn.prepare("SELECT DISTINCT tbl FROM sync_unknown ORDER BY tbl")?;
    let names: Vec<String> = names.query_map([], |r| r.get(0))?.collect::<Sql<_>>()?;
    let mut tables = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        let kept = kept(conn, &name)?;
        let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for k in kept.iter().filter(|k| k.group != LIFE) {
            let columns = list(&k.value, "columns").iter().filter_map(|c| c.as_str().map(str::to_owned)).collect();
            groups.entry(k.group.clone()).or_insert(columns);
        }
        let shape = Shape {
            name,
            groups: groups
                .iter()
                .map(|(name, columns)| GroupShape { name: name.clone(), columns: columns.clone() })
                .collect(),
        };
        let names: Vec<&String> = groups.keys().collect();
        let mut blocks = Vec::new();
        for row in kept.chunk_by(|a, b| a.row == b.row) {
            blocks.extend(block(first + at as u32, &shape, &names, row, place));
        }
        tables.push((shape, blocks));
    }
    Ok(tables)
}

/// One row as a block of its own: the quarantine holds few.
fn block(
    table: u32,
    shape: &Shape,
    names: &[&String],
    kept: &[Kept],
    place: &mut dyn FnMut(i64) -> u32,
) -> Option<Block> {
    let life = kept.iter().find(|k| k.group == LIFE);
    let made = life.and_then(|l| l.value["made"].as_i64());
    let mut block = Block {
        table,
        whole: false,
        groups: Vec::new(),
        ids: vec![kept.first()?.row],
        rows: Vec::new(),
        lives: Vec::new(),
        registers: Vec::new(),
        columns: Vec::new(),
    };
    for (at, name) in names.iter().enumerate() {
        let Some(k) = kept.iter().find(|k| k.group == **name) else { continue };
        block.groups.push(at as u32);
        block.registers.push(Register { row: 0, group: at as u32, txn: place(k.txn), turn: k.turn });
        for value in list(&k.value, "values") {
            let mut column = Column::new();
            column.push(Held::of_json(&value).cell());
            block.columns.push(column);
        }
    }
    if let Some(life) = life {
        block.lives.push(match life.value["life"].as_i64() {
            Some(1) => Life::Died(place(life.txn)),
            Some(2) => Life::Back(place(life.txn)),
            _ => Life::Made,
        });
    }
    // A row that is known from its beginning, with all of its groups, goes whole.
    if let Some(made) = made
        && block.groups.len() == shape.groups.len()
    {
        block.whole = true;
        block.rows.push(place(made));
    }
    if !block.whole && block.lives.first() == Some(&Life::Made) {
        block.lives.clear();
    }
    (!(block.groups.is_empty() && block.lives.is_empty())).then_some(block)
}

/// Takes up what this program has learnt to know since a newer one wrote it: called when a file is opened. Nothing happens to
/// what is derived: what a newer program added is not in it yet, and an update of the file makes it again.
pub fn adopt(db: &Db) -> Result<(), Fault> {
    let waiting = {
        let conn = db.read()?;
        let mut names = conn.prepare("SELECT DISTINCT tbl, grp FROM sync_unknown").map_err(sql_fault)?;
        let names = names.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).map_err(sql_fault)?;
        names.collect::<Sql<Vec<(String, String)>>>().map_err(sql_fault)?
    };
    let known = |(name, group): &(String, String)| {
        TABLES.iter().any(|t| {
            t.name == name && t.reach == Reach::Synced && (group == LIFE || t.groups.contains(&group.as_str()))
        })
    };
    if !waiting.iter().any(known) {
        return Ok(());
    }
    db.note(|conn| take_up(conn, &Stamps::read(conn)?))
}

fn take_up(conn: &Connection, stamps: &Stamps) -> Sql<()> {
    for table in TABLES.iter().filter(|t| t.reach == Reach::Synced) {
        let kept = kept(conn, table.name)?;
        for row in kept.chunk_by(|a, b| a.row == b.row) {
            let id = row[0].row;
            let sql = format!("SELECT _v FROM {} WHERE id = ?1", table.name);
            let there: Option<i64> = conn.prepare(&sql)?.query_row([id], |r| r.get(0)).optional()?;
            let made = match (there, row.iter().find(|k| k.group == LIFE)) {
                (Some(made), _) => made,
                (None, Some(life)) => {
                    let Some(made) = life.value["made"].as_i64() else { continue };
                    let del = match life.value["life"].as_i64() {
                        Some(1) => life.txn,
                        Some(2) => -life.txn,
                        _ => 0,
                    };
                    write::bare(conn, table, id, made, del)?;
                    made
                }
                (None, None) => continue,
            };
            for k in row {
                if k.group != LIFE {
                    let Some(group) = table.groups.iter().position(|g| *g == k.group) else { continue };
                    let names = list(&k.value, "columns");
                    let values = list(&k.value, "values");
                    let sql = "SELECT v FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND grp = ?3";
                    let own: Option<i64> = conn
                        .prepare_cached(sql)?
                        .query_row(params![table.number, id, group as i64], |r| r.get(0))
                        .optional()?;
                    let mine: Stamp = stamps.of(own.unwrap_or(0));
                    if own.is_none() || stamps.of(k.txn) > mine {
                        for column in table.travelling(group) {
                            let Some(at) = names.iter().position(|n| n == column.name) else { continue };
                            let value = values.get(at).map_or(Held::Null, Held::of_json);
                            if value == Held::Null && column.sql.contains("NOT NULL") {
                                continue;
                            }
                            let sql = format!("UPDATE {} SET {} = ?2 WHERE id = ?1", table.name, column.name);
                            conn.execute(&sql, params![id, value])?;
                        }
                        if k.txn != made || k.turn > 0 {
                            write::cell(conn, table, id, group, k.txn, k.turn)?;
                        }
                    }
                }
                conn.execute(
                    "DELETE FROM sync_unknown WHERE tbl = ?1 AND row = ?2 AND grp = ?3",
                    params![table.name, id, k.group],
                )?;
            }
        }
    }
    Ok(())
}
