//! The log of acts (操作留痕): who looked at a full phone number, handed data out, took data in, erased or locked, when, and how
//! much of it. Lines are written once; each holds the hash of the line before, so that a line that was changed or taken out
//! is found. They travel with exchange files, and no undo takes one back.
//!
//! A line says of what it is about only the table and the row's number: after a person was erased, nothing here tells who it was.

mod chain;
mod lines;
#[cfg(test)]
mod tests;

pub use chain::{Chain, verify};
pub use lines::{Line, page};

use crate::{
    App,
    db::{BESIDE, Op, Sql, Tx, content_id, schema, sql_fault},
};
use chain::Bytes;
use keheng_base::Fault;
use rusqlite::{OptionalExtension, params};

/// What can be noted; the code is stored and has the word `audit-act-<code>`. A code never changes its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// full phone numbers or names shown
    Reveal,
    /// a table or report saved, persons masked
    Export,
    /// a table or report saved with full names or phone numbers
    ExportOpen,
    /// everything about one person saved
    PersonCopy,
    /// a copy for teaching saved, with made-up persons
    ClassCopy,
    /// a person erased
    Erase,
    /// rows of other files taken in
    Import,
    /// a file for other machines written
    ExchangeOut,
    /// a file of another machine taken in
    ExchangeIn,
    /// a copy of the whole file written to a chosen place
    Backup,
    /// gone back to a backup
    Restore,
    /// a lock put on
    LockSet,
    /// its word or time changed
    LockChanged,
    /// taken away by somebody who knew the word
    LockRemoved,
    /// taken away without the word, from the command line
    LockOff,
    /// a wrong word
    LockFailed,
    /// rules of privacy changed
    Privacy,
}

impl Act {
    /// Every act, in the order of a list to choose from.
    pub const ALL: &[Act] = &[
        Act::Reveal,
        Act::Export,
        Act::ExportOpen,
        Act::PersonCopy,
        Act::ClassCopy,
        Act::Erase,
        Act::Import,
        Act::ExchangeOut,
        Act::ExchangeIn,
        Act::Backup,
        Act::Restore,
        Act::LockSet,
        Act::LockChanged,
        Act::LockRemoved,
        Act::LockOff,
        Act::LockFailed,
        Act::Privacy,
    ];

    /// Stored code.
    pub const fn code(self) -> &'static str {
        match self {
            Act::Reveal => "reveal",
            Act::Export => "export",
            Act::ExportOpen => "export_open",
            Act::PersonCopy => "person_copy",
            Act::ClassCopy => "class_copy",
            Act::Erase => "erase",
            Act::Import => "import",
            Act::ExchangeOut => "exchange_out",
            Act::ExchangeIn => "exchange_in",
            Act::Backup => "backup",
            Act::Restore => "restore",
            Act::LockSet => "lock_set",
            Act::LockChanged => "lock_changed",
            Act::LockRemoved => "lock_removed",
            Act::LockOff => "lock_off",
            Act::LockFailed => "lock_failed",
            Act::Privacy => "privacy",
        }
    }

    /// The act of something saved.
    pub const fn export(open: bool) -> Act {
        if open { Act::ExportOpen } else { Act::Export }
    }
}

/// What an act was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// number of the table
    pub table: i64,
    /// the row; none for the whole table
    pub row: Option<i64>,
}

impl Subject {
    /// Rows of a table.
    pub const fn all(table: &schema::Table) -> Subject {
        Subject { table: table.number, row: None }
    }

    /// One row.
    pub const fn row(table: &schema::Table, row: i64) -> Subject {
        Subject { table: table.number, row: Some(row) }
    }
}

/// Looking again at the same row within this span is the same look, in milliseconds.
const SAME_LOOK_MS: i64 = 60_000;

/// Notes an act within the operation that it is; `count` is how many rows, phone numbers or files it was about. Who and when
/// are those of the transaction.
pub fn note(tx: &mut Tx, act: Act, subject: Option<Subject>, count: u64) -> Result<(), Fault> {
    write(tx, act, subject, count).map_err(sql_fault)
}

/// Notes an act that writes nothing else, as a transaction beside the history: Ctrl+Z does not meet it. A look at what the
/// same person looked at within the last minute is not noted again.
pub fn record(app: &App, act: Act, subject: Option<Subject>, count: u64) -> Result<(), Fault> {
    let done = app.db()?.op(Op::Local, BESIDE, |tx| {
        if act == Act::Reveal && seen_just_now(tx, subject).map_err(sql_fault)? {
            return Ok(());
        }
        note(tx, act, subject, count)
    })?;
    app.done(done);
    Ok(())
}

fn seen_just_now(tx: &Tx, subject: Option<Subject>) -> Sql<bool> {
    let sql = "SELECT 1 FROM audit a JOIN sync_txn t ON t.id = ?1 WHERE a.at > t.wall - ?2 AND a.at <= t.wall
               AND a.act = ?3 AND a.actor = t.actor AND a.tbl IS ?4 AND a.subject IS ?5";
    let (table, row) = (subject.map(|s| s.table), subject.and_then(|s| s.row));
    tx.conn.prepare_cached(sql)?.exists(params![tx.txn, SAME_LOOK_MS, Act::Reveal.code(), table, row])
}

/// The name in `meta` of the newest line that was written into this file by its own program runs.
const HEAD: &str = "audit_head";

fn write(tx: &mut Tx, act: Act, subject: Option<Subject>, count: u64) -> Sql<()> {
    let sql = "SELECT t.wall, t.actor, e.rid FROM sync_txn t JOIN sync_epoch e ON e.id = t.epoch WHERE t.id = ?1";
    let (at, actor, run): (i64, String, i64) =
        tx.conn.prepare_cached(sql)?.query_row([tx.txn], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    let before: Option<String> =
        tx.conn.query_row("SELECT value FROM meta WHERE name = ?1", [HEAD], |r| r.get(0)).optional()?;
    let before = before.unwrap_or_default();
    let sql = "SELECT n FROM audit WHERE hash = ?1 AND run = ?2";
    let last: Option<i64> = tx.conn.prepare_cached(sql)?.query_row(params![before, run], |r| r.get(0)).optional()?;
    let n = last.unwrap_or(0) + 1;
    let (table, row) = (subject.map(|s| s.table), subject.and_then(|s| s.row));
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let act = act.code();
    let hash = Bytes { run, n, at, actor: &actor, act, table, row, count, before: &before }.hash();
    tx.insert(
        &schema::AUDIT,
        content_id("audit", &hash),
        &[
            ("run", &run),
            ("n", &n),
            ("at", &at),
            ("actor", &actor),
            ("act", &act),
            ("tbl", &table),
            ("subject", &row),
            ("count", &count),
            ("before", &before),
            ("hash", &hash),
        ],
    )?;
    let sql = "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
    tx.conn.prepare_cached(sql)?.execute([HEAD, &hash]).map(|_| ())
}
