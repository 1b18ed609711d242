//! What privacy adds to the declared tables: who asked to be erased, and which columns say who a person is.

use super::{Reach, Table, c};

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

/// Tables whose rows only come, and never change or go.
pub const GROW_ONLY: &[&str] = &["erasure"];

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
    Owned { table: "service_case", owner: "customer_id", columns: &["party", "note"], notes: &["note"] },
];

impl Table {
    /// What of its rows belongs to customers.
    pub fn owned(&self) -> Option<&'static Owned> {
        OWNED.iter().find(|o| o.table == self.name)
    }
}
