//! Bytes that nothing holds any more: the file written anew, a copy without its history.

use super::Entry;
use crate::db::{Db, Op, Sql, schema, sql_fault};
use keheng_base::Fault;
use rusqlite::Connection;

impl Db {
    /// Holds an older copy of a file against the ledger of a newer one.
    pub(crate) fn erases_again(&self, ledger: &[Entry], names: &[String]) -> Result<(), Fault> {
        self.op(Op::Erase, "", |tx| {
            tx.carries(ledger).map_err(sql_fault)?;
            tx.sweeps(names).map_err(sql_fault)
        })?;
        self.cleans()
    }

    /// Something was erased, and its bytes may still lie in pages of the file that hold nothing else.
    pub(crate) fn is_unclean(&self) -> Result<bool, Fault> {
        unclean(&*self.read()?).map_err(sql_fault)
    }

    /// Writes the file anew, so that no byte of what was erased is left in it or beside it. Fault: `disk_full` and others of
    /// storage; then it is done at the next opening.
    pub(crate) fn cleans(&self) -> Result<(), Fault> {
        let writer = self.writer();
        self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        clean(&writer.conn).map_err(sql_fault)
    }
}

pub(crate) fn unclean(conn: &Connection) -> Sql<bool> {
    conn.prepare("SELECT 1 FROM meta WHERE name = 'unclean'")?.exists([])
}

/// See [`Db::cleans`].
pub(crate) fn clean(conn: &Connection) -> Sql<()> {
    conn.execute_batch("VACUUM; DELETE FROM meta WHERE name = 'unclean'")?;
    // Readers of a moment ago hold the log back; nothing new begins while the writer is held.
    for _ in 0..50 {
        let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        if busy == 0 {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    soil(conn)
}

/// Notes that bytes of what was erased may still lie in the file.
pub(super) fn soil(conn: &Connection) -> Sql<()> {
    conn.execute("INSERT OR REPLACE INTO meta VALUES ('unclean', 1)", []).map(|_| ())
}

/// Takes the whole history out of a copy, and whose data it is: nothing tells what was there before.
pub(crate) fn forgets_whole(conn: &Connection) -> Sql<()> {
    for table in [
        "op_log",
        "undo_cell",
        "import_log",
        "import_profile",
        "sync_unknown",
        "sync_peer",
        "sync_conflict",
        "sync_apart",
    ] {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    for table in schema::TABLES.iter().filter(|t| t.grows_only()) {
        // A log refuses to lose a row, and the copy's log begins with the copy.
        let (off, on) = if table.append_only() { (table.pardons(), table.refusals()) } else { Default::default() };
        conn.execute_batch(&format!("{off}DELETE FROM {};\n{on}", table.name))?;
    }
    conn.execute("UPDATE sync_txn SET note = '', actor = ''", [])?;
    conn.execute("UPDATE sync_epoch SET device = ''", [])?;
    conn.execute("DELETE FROM meta WHERE name NOT IN ('rollup_promise', 'sample')", []).map(|_| ())
}
