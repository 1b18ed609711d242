//! Undo and redo: an operation is inverted from its stamps and pre-images, and the inverse is an operation too.

use super::{
    Db, Op, Sql,
    op::{Done, Touched, Tx, Whose},
    schema::{self, Reach, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::ERASED;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeMap;

/// One operation as the history has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// transaction
    pub txn: i64,
    /// code of the operation
    pub op: String,
    /// first operation of the chain that this one undoes or redoes; itself otherwise
    pub root: i64,
    /// milliseconds since 1970 UTC
    pub at: i64,
    /// who
    pub actor: String,
    /// free text
    pub note: String,
    /// rows by table number
    pub touched: BTreeMap<i64, Touched>,
    /// 0 can be undone, 1 can be redone, 2 is spent
    pub stack: i64,
}

/// What an inversion did.
#[derive(Clone, Debug, PartialEq)]
pub struct Inverted {
    /// the operation at the beginning of the chain
    pub entry: Entry,
    /// rows or values kept because a later operation changed them or needs them
    pub kept: u64,
}

/// Stands in `undo_cell` for the register of life, beside the column groups: the row `died` or `lived` by the operation.
/// Noted for single rows and handed on by their inversions; bulk operations go by their stamps alone.
pub(crate) const LIFE: i64 = -1;

const ENTRY: &str = "SELECT o.txn, o.op, o.root, t.wall, t.actor, t.note, o.touched, o.stack
    FROM op_log o JOIN sync_txn t ON t.id = o.txn";

fn entry(row: &rusqlite::Row) -> Sql<Entry> {
    let touched: String = row.get(6)?;
    Ok(Entry {
        txn: row.get(0)?,
        op: row.get(1)?,
        root: row.get(2)?,
        at: row.get(3)?,
        actor: row.get(4)?,
        note: row.get(5)?,
        touched: serde_json::from_str(&touched).unwrap_or_default(),
        stack: row.get(7)?,
    })
}

impl Db {
    /// The newest operations.
    pub fn history(&self, limit: u32) -> Result<Vec<Entry>, Fault> {
        let conn = self.read()?;
        let mut statement = conn.prepare(&format!("{ENTRY} ORDER BY o.txn DESC LIMIT ?1")).map_err(sql_fault)?;
        let rows = statement.query_map([limit], entry).map_err(sql_fault)?;
        rows.collect::<Sql<Vec<_>>>().map_err(sql_fault)
    }

    /// One operation.
    pub fn history_entry(&self, txn: i64) -> Result<Option<Entry>, Fault> {
        find(&*self.read()?, "o.txn = ?1", txn).map_err(sql_fault)
    }

    /// The operation that undo (`stack` 0) or redo (`stack` 1) would take.
    pub fn next_on_stack(&self, stack: i64) -> Result<Option<Entry>, Fault> {
        find(&*self.read()?, "o.stack = ?1", stack).map_err(sql_fault)
    }

    /// Takes back the last operation. Fault: `nothing_to_undo`.
    pub fn undo(&self) -> Result<Done<Inverted>, Fault> {
        let target = self.next_on_stack(0)?.ok_or_else(|| Fault::new("nothing_to_undo"))?;
        let txn = target.txn;
        let undone = self.invert(Op::Undo, target);
        if undone.as_ref().is_err_and(|fault| fault.code == "nothing_left_to_undo") {
            // What cannot be taken back must not stand in the way of what was done before it.
            self.note(|conn| conn.execute("UPDATE op_log SET stack = 2 WHERE txn = ?1", [txn]))?;
        }
        undone
    }

    /// Does the last undone operation again. Fault: `nothing_to_redo`.
    pub fn redo(&self) -> Result<Done<Inverted>, Fault> {
        let target = self.next_on_stack(1)?.ok_or_else(|| Fault::new("nothing_to_redo"))?;
        self.invert(Op::Redo, target)
    }

    /// Takes back one operation wherever it stands in the history; values that a later operation changed are kept.
    /// Faults: `no_such_operation`, `already_undone`.
    pub fn revert(&self, root: i64) -> Result<Done<Inverted>, Fault> {
        let any = find(&*self.read()?, "o.root = ?1", root).map_err(sql_fault)?;
        let target = any.ok_or_else(|| Fault::new("no_such_operation"))?;
        if target.stack != 0 {
            return Err(Fault::new("already_undone"));
        }
        let last = self.next_on_stack(0)?.is_some_and(|e| e.txn == target.txn);
        self.invert(if last { Op::Undo } else { Op::Revert }, target)
    }

    fn invert(&self, op: Op, target: Entry) -> Result<Done<Inverted>, Fault> {
        let root = self.history_entry(target.root)?.unwrap_or_else(|| target.clone());
        let about = Some((target.txn, target.root));
        self.op_about(op, &root.note.clone(), about, Whose::Own, |tx| {
            let mut kept = 0;
            // What lost in a merge has been seen here, and would be lost without its record whoever stands afterwards.
            let stays =
                |t: &Table| t.grows_only() || (t.number == schema::CONFLICT.number && target.op == Op::Exchange.code());
            for table in schema::TABLES.iter().filter(|t| t.reach == Reach::Synced && !stays(t)) {
                let Some(touched) = target.touched.get(&table.number) else { continue };
                kept += invert_table(tx, table, &target, touched, op == Op::Revert).map_err(sql_fault)?;
            }
            if !tx.touched.is_empty() {
                revive_needed(tx).map_err(sql_fault)?;
            }
            let stayed = target.touched.keys().any(|t| schema::table(*t).is_some_and(stays));
            if kept == 0 && tx.touched.is_empty() && !stayed {
                return Err(Fault::new("already_undone"));
            }
            if tx.touched.is_empty() {
                return Err(Fault::new("nothing_left_to_undo"));
            }
            Ok(Inverted { entry: root, kept })
        })
    }
}

fn find(conn: &Connection, which: &str, value: i64) -> Sql<Option<Entry>> {
    conn.query_row(&format!("{ENTRY} WHERE {which} ORDER BY o.txn DESC LIMIT 1"), [value], entry).optional()
}

/// Brings back what an earlier inversion let die because nothing needed it, where this one made something need it again:
/// a waybill that returns to its first payer after the payer's import was taken back.
fn revive_needed(tx: &mut Tx) -> Sql<()> {
    for table in schema::TABLES.iter().filter(|t| t.reach == Reach::Synced) {
        let Some(needed) = table.kept_while else { continue };
        let sql = format!(
            "SELECT t.id FROM {} t WHERE t._del > 0 AND ({needed})
             AND EXISTS(SELECT 1 FROM op_log o WHERE o.txn = t._del AND o.inverts IS NOT NULL)",
            table.name
        );
        let ids: Vec<i64> = tx.conn.prepare(&sql)?.query_map([], |r| r.get(0))?.collect::<Sql<_>>()?;
        if ids.is_empty() {
            continue;
        }
        tx.about_to_change(table, &ids)?;
        let mut back = tx.conn.prepare(&format!("UPDATE {} SET _del = -?1 WHERE id = ?2", table.name))?;
        for id in &ids {
            back.execute([tx.txn, *id])?;
        }
        tx.touched.entry(table.number).or_default().life += ids.len() as u64;
    }
    Ok(())
}

/// Puts back one table. With `careful`, registers that a later living operation changed are left and counted.
fn invert_table(tx: &mut Tx, table: &'static Table, target: &Entry, touched: &Touched, careful: bool) -> Sql<u64> {
    let conn = tx.conn;
    let name = table.name;
    conn.execute_batch(
        "DROP TABLE IF EXISTS temp.inverse_cell; DROP TABLE IF EXISTS temp.inverse_life;
         CREATE TEMP TABLE inverse_cell(row INTEGER NOT NULL, grp INTEGER NOT NULL, old TEXT NOT NULL);
         CREATE TEMP TABLE inverse_life(row INTEGER PRIMARY KEY, alive INTEGER NOT NULL);",
    )?;
    let later = "SELECT 1 FROM undo_cell c JOIN op_log o ON o.txn = c.txn
         WHERE c.tbl = ?1 AND c.row = {row} {grp} AND c.txn > ?2 AND o.stack = 0";
    let later_cell = later.replace("{row}", "u.row").replace("{grp}", "AND c.grp = u.grp");
    let later_row = later.replace("{row}", "t.id").replace("{grp}", "");
    let mut kept = 0;
    if touched.updated > 0 {
        let which = "FROM undo_cell u WHERE u.txn = ?2 AND u.tbl = ?1 AND u.grp >= 0";
        let free = if careful { format!("AND NOT EXISTS({later_cell})") } else { String::new() };
        let taken = conn.execute(
            &format!("INSERT INTO temp.inverse_cell SELECT u.row, u.grp, u.old {which} {free}"),
            params![table.number, target.txn],
        )?;
        let all: i64 =
            conn.query_row(&format!("SELECT count(*) {which}"), params![table.number, target.txn], |r| r.get(0))?;
        kept += all as u64 - taken as u64;
        // What was erased since holds nothing that could come back.
        for grp in 0..table.groups.len() {
            let columns: Vec<&str> = table.group(grp).map(|c| c.name).collect();
            let sql = format!(
                "DELETE FROM temp.inverse_cell WHERE grp = ?2
                 AND EXISTS(SELECT 1 FROM sync_cell s WHERE s.tbl = ?1 AND s.row = inverse_cell.row AND s.grp = ?2 AND s.turn = ?3)
                 AND old = (SELECT json_array({}) FROM {name} t WHERE t.id = inverse_cell.row)",
                columns.join(", ")
            );
            kept += conn.execute(&sql, params![table.number, grp as i64, ERASED])? as u64;
        }
    }
    if touched.inserted + touched.life > 0 {
        // rows that live through this operation die, rows that died by it live again
        let mut free = String::new();
        if careful {
            free += &format!(" AND NOT EXISTS({later_row})");
        }
        if let Some(needed) = table.kept_while {
            free += &format!(" AND NOT ({needed})");
        }
        // What single rows' deletes and returns noted says the same of rows that have died and come back since: those
        // this operation brought to life, and those it made that an undo of a later delete brought back.
        let noted = format!(
            "SELECT c.row FROM undo_cell c WHERE c.txn = ?2 AND c.tbl = ?1 AND c.grp = {LIFE} AND c.old = 'lived'"
        );
        let since = format!(
            "SELECT 1 FROM undo_cell c WHERE c.txn = -t._del AND c.tbl = ?1 AND c.row = t.id AND c.grp = {LIFE}"
        );
        // A row that died by this operation and is seen all the same, because somebody wrote it without knowing of that.
        let kept_apart =
            "EXISTS(SELECT 1 FROM sync_apart a WHERE a.tbl = ?1 AND a.row = t.id AND a.death = -t._del)".to_owned();
        // Rows that came with a merge have stamps of others; those that had been there are noted.
        let came = if target.op == Op::Exchange.code() {
            format!(
                "OR (t._del = 0 AND t._v IN (SELECT id FROM sync_txn WHERE came = ?2) AND t.id NOT IN
                 (SELECT c.row FROM undo_cell c WHERE c.txn = ?2 AND c.tbl = ?1 AND c.grp = {LIFE} AND c.old = 'there'))"
            )
        } else {
            String::new()
        };
        let living = format!(
            "FROM {name} t WHERE ((t._v = ?2 AND t._del = 0) OR (t._del = -?2 AND NOT {kept_apart})
             OR (t._del <= 0 AND t.id IN ({noted})) OR (t._del < 0 AND t._v = {root} AND EXISTS({since})) {came})",
            root = target.root,
        );
        let own = params![table.number, target.txn];
        // ?1 must occur in every statement, or SQLite refuses to bind it
        let taken =
            conn.execute(&format!("INSERT INTO temp.inverse_life SELECT t.id, 0 {living} AND ?1 > 0 {free}"), own)?;
        let all: i64 = conn.query_row(&format!("SELECT count(*) {living} AND ?1 > 0"), own, |r| r.get(0))?;
        kept += all as u64 - taken as u64;
        if touched.life > 0 {
            // Deaths of a merge have stamps of others as well.
            let died = if came.is_empty() {
                String::new()
            } else {
                format!("OR (t._del > 0 AND t.id IN ({}))", noted.replace("'lived'", "'died'"))
            };
            let sql = format!(
                "INSERT OR IGNORE INTO temp.inverse_life SELECT t.id, 1 FROM {name} t WHERE ?1 > 0
                 AND (t._del = ?2 OR (t._del = -?2 AND {kept_apart}) {died})"
            );
            conn.execute(&sql, own)?;
        }
    }
    let ids = |sql: &str| -> Sql<Vec<i64>> { conn.prepare(sql)?.query_map([], |r| r.get(0))?.collect() };
    let life = ids("SELECT row FROM temp.inverse_life")?;
    tx.about_to_change(table, &ids("SELECT DISTINCT row FROM temp.inverse_cell")?)?;
    tx.about_to_change(table, &life)?;
    let mut updated = 0;
    for grp in 0..table.groups.len() {
        let columns: Vec<&str> = table.group(grp).map(|c| c.name).collect();
        let sets: Vec<String> =
            columns.iter().enumerate().map(|(i, c)| format!("{c} = json_extract(u.old, '$[{i}]')")).collect();
        updated += conn.execute(
            &format!(
                "UPDATE {name} SET {} FROM temp.inverse_cell u WHERE {name}.id = u.row AND u.grp = ?1",
                sets.join(", ")
            ),
            [grp as i64],
        )?;
    }
    // Past a fifth of the table it is quicker to make the indexes again than to change them row by row.
    let total: i64 = conn.query_row(&format!("SELECT count(*) FROM {name}"), [], |r| r.get(0))?;
    let bulk = life.len() > 20_000 && life.len() as i64 * 5 > total;
    if bulk {
        conn.execute_batch(&table.drop_indexes())?;
    }
    let changed = conn.execute(
        &format!("UPDATE {name} SET _del = iif(l.alive, -?1, ?1) FROM temp.inverse_life l WHERE {name}.id = l.row"),
        [tx.txn],
    )?;
    if bulk {
        conn.execute_batch(&table.create_indexes())?;
    }
    conn.execute(
        &format!(
            "INSERT INTO undo_cell SELECT ?1, c.tbl, c.row, c.grp, iif(l.alive, 'lived', 'died') FROM undo_cell c
             JOIN temp.inverse_life l ON l.row = c.row WHERE c.txn = ?2 AND c.tbl = ?3 AND c.grp = {LIFE}"
        ),
        [tx.txn, target.txn, table.number],
    )?;
    conn.execute_batch("DROP TABLE temp.inverse_cell; DROP TABLE temp.inverse_life;")?;
    if updated + changed > 0 {
        let entry = tx.touched.entry(table.number).or_default();
        entry.updated += updated as u64;
        entry.life += changed as u64;
    }
    Ok(kept)
}
