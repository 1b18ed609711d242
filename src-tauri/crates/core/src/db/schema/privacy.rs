//! What guards persons: the log of who looked at, handed out or erased what; who asked to be erased; and which columns say who
//! a person is.

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

/// People who asked to be erased. Rows are never changed and never go, whatever a merge or an undo says. Nothing in them tells
/// who it was: a customer by its id, a phone or a name by a fingerprint (`print`) under `key`, which the file drew for itself.
pub const ERASURE: Table = Table {
    number: 62,
    name: "erasure",
    reach: Reach::Synced,
    groups: &["entry"],
    columns: &[
        // 0 customer, 1 phone, 2 name
        c("kind", "INTEGER NOT NULL", 0),
        c("key", "INTEGER NOT NULL", 0),
        c("print", "INTEGER NOT NULL", 0),
        // one erasure has several rows
        c("request", "INTEGER NOT NULL", 0),
        c("at", "INTEGER NOT NULL", 0),
    ],
    indexes: &[],
    tag: "erasures",
    // it counts for nobody's figures, and its keys are drawn
    content: false,
    kept_while: None,
};

/// Tables whose rows only come, and never change or go: no undo and no erasure touches them.
pub const GROW_ONLY: &[&str] = &["audit", "erasure"];

/// Of these, logs, which stand beside the history: no merge and no tool without effort changes or removes a row either.
pub const APPEND_ONLY: &[&str] = &["audit"];

/// What is refused to them.
const REFUSED: [&str; 2] = ["UPDATE", "DELETE"];

/// What of a row belongs to a customer.
pub struct Owned {
    /// the table
    pub table: &'static str,
    /// the column that names the customer
    pub owner: &'static str,
    /// columns that are emptied once the customer is erased
    pub columns: &'static [&'static str],
    /// of these, those in which somebody wrote whatever came to mind: emptied too where a person of the row is erased by phone
    pub notes: &'static [&'static str],
}

/// Rows that belong to customers. What a waybill cost, weighed and took stays, so that totals do.
pub const OWNED: &[Owned] = &[
    Owned {
        table: "customer",
        owner: "id",
        columns: &["name", "account", "contact", "phone", "address", "note"],
        notes: &[],
    },
    Owned { table: "customer_key", owner: "customer_id", columns: &["key"], notes: &[] },
    Owned {
        table: "shipment",
        owner: "customer_id",
        columns: &["sender_name", "sender_phone", "note"],
        notes: &["note"],
    },
    Owned { table: "survey_invitation", owner: "customer_id", columns: &[], notes: &[] },
    Owned { table: "alert_task", owner: "customer_id", columns: &[], notes: &[] },
    Owned { table: "contact", owner: "customer_id", columns: &["note"], notes: &["note"] },
    Owned { table: "service_case", owner: "customer_id", columns: &["party", "note"], notes: &["note"] },
];

impl Table {
    /// What of its rows belongs to customers.
    pub fn owned(&self) -> Option<&'static Owned> {
        OWNED.iter().find(|o| o.table == self.name)
    }

    /// See [`GROW_ONLY`].
    pub fn grows_only(&self) -> bool {
        GROW_ONLY.contains(&self.name)
    }

    /// See [`APPEND_ONLY`].
    pub fn append_only(&self) -> bool {
        APPEND_ONLY.contains(&self.name)
    }

    /// Triggers that refuse every change of an append-only table.
    pub fn refusals(&self) -> String {
        let one = |verb: &str| {
            format!(
                "CREATE TRIGGER {} BEFORE {verb} ON {} BEGIN SELECT RAISE(ABORT, 'append only'); END;\n",
                self.refusal(verb),
                self.name
            )
        };
        REFUSED.map(one).concat()
    }

    /// Takes the triggers off that [`Table::refusals`] makes.
    pub fn pardons(&self) -> String {
        REFUSED.map(|verb| format!("DROP TRIGGER {};\n", self.refusal(verb))).concat()
    }

    fn refusal(&self, verb: &str) -> String {
        format!("{}_no_{}", self.name, verb.to_lowercase())
    }
}
