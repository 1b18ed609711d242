//! What something needs does not go: a row that is dead while a row that is seen refers to it is seen as well.

use super::{
    ArrivalTable,
    arrive::{note_life, set_apart},
    merge::NEEDED,
};
use crate::db::{
    Sql, Touched, Tx,
    schema::{NEEDED_BY, TABLES, Table},
};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// There are dead rows that something which comes could need.
pub(super) fn waiting(conn: &Connection) -> Sql<bool> {
    for name in NEEDED_BY {
        if conn.prepare(&format!("SELECT 1 FROM {name} WHERE _del > 0 LIMIT 1"))?.exists([])? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Rows of a table that are dead and needed, with their deaths.
fn dead(conn: &Connection, table: &'static Table) -> Sql<Vec<(i64, i64)>> {
    let Some(needed) = table.kept_while else { return Ok(Vec::new()) };
    let sql = format!("SELECT t.id, t._del FROM {} t WHERE t._del > 0 AND ({needed})", table.name);
    conn.prepare_cached(&sql)?.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect()
}

/// Raises what is dead and needed, until nothing is; what is raised may need something in turn. `before` hears of each.
fn raise(conn: &Connection, mut before: impl FnMut(&'static Table, i64) -> Sql<()>) -> Sql<()> {
    loop {
        let mut kept = 0;
        for table in TABLES.iter().copied().filter(|t| NEEDED_BY.contains(&t.name)) {
            for (id, death) in dead(conn, table)? {
                before(table, id)?;
                set_apart(conn, table.number, id, death, NEEDED)?;
                let sql = format!("UPDATE {} SET _del = -?2 WHERE id = ?1", table.name);
                conn.prepare_cached(&sql)?.execute([id, death])?;
                kept += 1;
            }
        }
        if kept == 0 {
            return Ok(());
        }
    }
}

/// Keeps what is needed by what was taken up from the quarantine: there is no merge that could be taken back.
pub(super) fn stay(conn: &Connection) -> Sql<()> {
    raise(conn, |_, _| Ok(()))
}

/// Keeps what is needed after a merge.
pub(super) fn keep(tx: &mut Tx, counts: &mut BTreeMap<i64, ArrivalTable>) -> Sql<()> {
    raise(tx.conn, |table, id| {
        tx.arrives(table, id, true)?;
        let noted = "DELETE FROM undo_cell WHERE txn = ?1 AND tbl = ?2 AND row = ?3 AND grp = -1 AND old = 'died'";
        let died_now = tx.conn.prepare_cached(noted)?.execute([tx.txn, table.number, id])? > 0;
        let entry = counts.entry(table.number).or_default();
        if died_now {
            // It was counted as going; it stays.
            entry.deleted -= 1;
            entry.same += 1;
        } else {
            entry.revived += 1;
            note_life(tx, table, id, "lived")?;
            tx.note_bulk(table, Touched { life: 1, ..Touched::default() });
        }
        Ok(())
    })
}
