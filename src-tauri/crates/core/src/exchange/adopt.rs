//! Taking up from the quarantine what this program has learnt to know since a newer one wrote it.

use super::{
    needed,
    row::{Held, Row},
    stamps::Stamps,
    unknown::{Kept, LIFE, forget, kept, row, stranger},
    write::{self, begins},
};
use crate::db::{
    Db, Sql,
    schema::{Reach, TABLES, Table},
    sql_fault,
};
use keheng_base::Fault;
use rusqlite::{Connection, params};

/// Takes it up: called when a file is opened. Nothing happens to what is derived: what a newer program added is not in it yet,
/// and an update of the file makes it again.
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
    db.note(|conn| {
        take_up(conn, &Stamps::read(conn)?)?;
        needed::stay(conn)
    })
}

fn take_up(conn: &Connection, stamps: &Stamps) -> Sql<()> {
    for table in TABLES.iter().filter(|t| t.reach == Reach::Synced) {
        let mut rows = conn.prepare("SELECT DISTINCT row FROM sync_unknown WHERE tbl = ?1")?;
        let rows: Vec<i64> = rows.query_map([table.name], |r| r.get(0))?.collect::<Sql<_>>()?;
        for id in rows {
            if let Some(row) = row(conn, table.name, id)? {
                write::bare(conn, table, id, row.made, row.del)?;
                forget(conn, table.name, id, LIFE)?;
            }
            let Some(row) = Row::read(conn, table, id)? else { continue };
            for k in kept(conn, table.name, id)? {
                let Some(group) = table.groups.iter().position(|g| *g == k.group) else { continue };
                let (own, turn) = row.stamps[group];
                if (k.turn, stamps.of(k.txn)) >= (turn, stamps.of(own)) {
                    fill(conn, table, id, group, &k)?;
                    if k.txn != row.made || k.turn > 0 {
                        write::cell(conn, table, id, group, k.txn, k.turn)?;
                    }
                }
                forget(conn, table.name, id, &k.group)?;
            }
        }
        let sql = "UPDATE sync_apart SET tbl = ?2 WHERE tbl = ?1";
        conn.execute(sql, [stranger(table.name), table.number])?;
    }
    Ok(())
}

fn fill(conn: &Connection, table: &'static Table, id: i64, group: usize, kept: &Kept) -> Sql<()> {
    for column in table.travelling(group) {
        let at = kept.columns.iter().position(|n| n == column.name);
        let value = match at.and_then(|at| kept.values.get(at)) {
            Some(Held::Null) if column.sql.contains("NOT NULL") => begins(column),
            Some(value) => value.clone(),
            None => begins(column),
        };
        let sql = format!("UPDATE {} SET {} = ?2 WHERE id = ?1", table.name, column.name);
        conn.execute(&sql, params![id, value])?;
    }
    Ok(())
}
