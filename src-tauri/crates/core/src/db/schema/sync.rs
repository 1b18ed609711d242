//! What exchange adds to the declared tables: conflicts, which travel as rows do; how far a course of things has got; and how a
//! row is called where only its table is known.

use super::{Column, Reach, Table, c};

/// Values that lost against others written at the same time elsewhere. Everything but `state` follows from the lost write
/// alone, so that every machine that finds a conflict makes the same row; its id is derived from place and write. A group
/// without a name is the row's life: `[1]` a bringing back that lost, `[0]` a death.
pub const CONFLICT: Table = Table {
    number: 60,
    name: "sync_conflict",
    reach: Reach::Synced,
    groups: &["lost", "state"],
    columns: &[
        c("tbl", "TEXT NOT NULL", 0),
        c("row", "INTEGER NOT NULL", 0),
        c("grp", "TEXT NOT NULL", 0),
        // JSON list of the group's columns
        Column { name: "value", sql: "TEXT NOT NULL", group: 0, personal: true },
        // the lost write: program run and number
        c("epoch", "INTEGER NOT NULL", 0),
        c("seq", "INTEGER NOT NULL", 0),
        c("wall", "INTEGER NOT NULL", 0),
        c("actor", "TEXT NOT NULL", 0),
        // 0 open, 1 settled
        c("state", "INTEGER NOT NULL", 1),
    ],
    indexes: &[("sync_conflict_row", "(tbl, row) WHERE _del <= 0")],
    tag: "conflicts",
    content: false,
    kept_while: None,
};

/// A group whose value only goes on: of two that were written apart the further one stands, in silence.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// number of the table
    pub table: i64,
    /// position of the group
    pub group: u8,
    /// the column of it that tells how far, 0 and up
    pub column: &'static str,
}

/// Shipments on their way, as imports know it; a conflict that was settled.
pub const COURSES: &[Course] =
    &[Course { table: 3, group: 3, column: "status" }, Course { table: 60, group: 1, column: "state" }];

/// How a row of a table is called: the column that people know it by.
pub const LABELS: &[(&str, &str)] = &[
    ("customer", "name"),
    ("customer_key", "key"),
    ("shipment", "no"),
    ("service_case", "no"),
    ("setting", "name"),
    ("cost_department", "name"),
    ("cost_activity", "name"),
    ("cost_entry", "item"),
    ("cost_pool", "item"),
    ("cost_standard", "item"),
    ("cost_usage", "item"),
    ("service_element", "name"),
    ("corrective_action", "what"),
    ("process_change", "reason"),
    ("set_aside", "reason"),
    ("measure", "source"),
    ("study", "title"),
    ("survey_topic", "name"),
    ("survey_recipe", "title"),
];

/// Columns that say where a row came from on this machine: they do not travel and do not count.
pub const HERE: &[(&str, &str)] = &[("shipment", "src")];

impl Table {
    /// The course of a group, where it has one.
    pub fn course(&self, group: usize) -> Option<&'static Course> {
        COURSES.iter().find(|c| c.table == self.number && usize::from(c.group) == group)
    }

    /// The columns of a group that travel, in declared order.
    pub fn travelling(&self, group: usize) -> impl Iterator<Item = &'static Column> {
        let name = self.name;
        self.group(group).filter(move |c| !HERE.contains(&(name, c.name)))
    }
}

/// Tables whose rows others refer to: what `kept_while` says of them holds for merges too.
pub const NEEDED_BY: &[&str] = &["customer", "survey", "survey_version", "study", "cost_department"];
