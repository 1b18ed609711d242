//! What guards persons: the log of who looked at, handed out or erased what.

use super::{Reach, Table, c};

/// The log of acts (`core/src/audit`). Rows hold numbers and codes only, never a name, phone or path of anybody a row is about.
pub const AUDIT: Table = Table {
    number: 61,
    name: "audit",
    reach: Reach::Synced,
    groups: &["line"],
    columns: &[
        // program run that wrote it, and the line's number in that run
        c("run", "INTEGER NOT NULL", 0),
        c("n", "INTEGER NOT NULL", 0),
        // milliseconds since 1970 UTC
        c("at", "INTEGER NOT NULL", 0),
        c("actor", "TEXT NOT NULL", 0),
        c("act", "TEXT NOT NULL", 0),
        // number of the table it was about, and the row
        c("tbl", "INTEGER", 0),
        c("subject", "INTEGER", 0),
        c("count", "INTEGER NOT NULL", 0),
        // hashes of the line before and of this one
        c("before", "TEXT NOT NULL", 0),
        c("hash", "TEXT NOT NULL", 0),
    ],
    indexes: &[("audit_at", "(at)"), ("audit_hash", "(hash)")],
    tag: "audit",
    content: false,
    kept_while: None,
};

/// Tables whose rows are written once and never again: no undo, no merge and no tool without effort changes or removes one.
pub const APPEND_ONLY: &[&str] = &["audit"];

impl Table {
    /// See [`APPEND_ONLY`].
    pub fn append_only(&self) -> bool {
        APPEND_ONLY.contains(&self.name)
    }

    /// Triggers that refuse every change of an append-only table.
    pub(super) fn refusals(&self) -> String {
        let one = |verb: &str| {
            format!(
                "CREATE TRIGGER {0}_no_{1} BEFORE {2} ON {0} BEGIN SELECT RAISE(ABORT, 'append only'); END;\n",
                self.name,
                verb.to_lowercase(),
                verb
            )
        };
        one("UPDATE") + &one("DELETE")
    }
}
