//! The stamps that the rows of this file name: its transactions, and up to where it has seen those of each run.

use crate::db::Sql;
use keheng_sync::{Stamp, Vector};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;

/// Transactions by their number in this file.
pub(super) struct Stamps(HashMap<i64, Stamp>);

impl Stamps {
    /// Reads all of them.
    pub fn read(conn: &Connection) -> Sql<Stamps> {
        let mut all =
            conn.prepare("SELECT t.id, t.hlc, e.rid, t.seq FROM sync_txn t JOIN sync_epoch e ON e.id = t.epoch")?;
        let rows =
            all.query_map([], |r| Ok((r.get(0)?, Stamp { hlc: r.get(1)?, epoch: r.get(2)?, seq: r.get(3)? })))?;
        rows.collect::<Sql<_>>().map(Stamps)
    }

    /// The stamp of a transaction. One that is missing (see the check of the file) ranks before all others.
    pub fn of(&self, txn: i64) -> Stamp {
        self.0.get(&txn).copied().unwrap_or_default()
    }

    /// Adds a transaction.
    pub fn put(&mut self, txn: i64, stamp: Stamp) {
        self.0.insert(txn, stamp);
    }

    /// Transactions that a vector does not cover.
    pub fn beyond(&self, seen: &Vector) -> Vec<i64> {
        let mut fresh: Vec<i64> = self.0.iter().filter(|(_, s)| !seen.covers(**s)).map(|(id, _)| *id).collect();
        fresh.sort_unstable();
        fresh
    }
}

/// The number of a transaction in this file; none where it is not known here.
pub(super) fn number(conn: &Connection, stamp: Stamp) -> Sql<Option<i64>> {
    let sql = "SELECT t.id FROM sync_txn t JOIN sync_epoch e ON e.id = t.epoch WHERE e.rid = ?1 AND t.seq = ?2";
    conn.prepare_cached(sql)?.query_row([stamp.epoch, stamp.seq], |r| r.get(0)).optional()
}

/// When a transaction was written, and by whom; nothing for one that is missing (see the check of the file).
pub(super) fn written(conn: &Connection, txn: i64) -> Sql<(i64, String)> {
    let sql = "SELECT wall, actor FROM sync_txn WHERE id = ?1";
    let found = conn.prepare_cached(sql)?.query_row([txn], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    Ok(found.unwrap_or_default())
}

/// What this file has seen.
pub(super) fn vector(conn: &Connection) -> Sql<Vector> {
    let mut all = conn.prepare("SELECT rid, last_seq FROM sync_epoch")?;
    let rows = all.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    rows.collect()
}
