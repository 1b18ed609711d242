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
    ("tradeoff_month", "month"),
    ("cost_department", "name"),
    ("cost_activity", "name"),
    ("cost_entry", "item"),
    ("cost_lock", "month"),
    ("cost_pool", "item"),
    ("cost_share", "item"),
    ("cost_standard", "item"),
    ("cost_usage", "item"),
    ("service_element", "name"),
    ("corrective_action", "what"),
    ("alert_task", "rule"),
    ("contact", "note"),
    ("case_step", "step"),
    ("process_change", "reason"),
    ("set_aside", "reason"),
    ("measure", "source"),
    ("study", "title"),
    ("study_entry", "who"),
    ("survey", "form"),
    ("survey_version", "form"),
    ("survey_bank", "question"),
    ("survey_paper", "number"),
    ("survey_topic", "name"),
    ("survey_recipe", "title"),
    ("survey_weight", "variable"),
];

/// A column that holds codes: table, column, family of words, and the word of each code.
type Coded = (&'static str, &'static str, &'static str, &'static [(i64, &'static str)]);

/// Columns that hold codes.
pub const CODES: &[Coded] = &[
    (
        "shipment",
        "status",
        "status",
        &[
            (1, "ordered"),
            (2, "collected"),
            (3, "transit"),
            (4, "delivering"),
            (5, "exception"),
            (6, "returning"),
            (7, "delivered"),
            (8, "refused"),
            (9, "returned"),
            (10, "lost"),
            (11, "cancelled"),
        ],
    ),
    (
        "shipment",
        "trouble",
        "trouble",
        &[
            (1, "damaged"),
            (2, "lost"),
            (3, "delayed"),
            (4, "address"),
            (5, "no-answer"),
            (6, "oversize"),
            (7, "refused"),
            (8, "missorted"),
            (9, "returned"),
            (10, "other"),
        ],
    ),
    ("shipment", "payment", "payment", &[(1, "monthly"), (2, "prepaid"), (3, "collect"), (4, "other")]),
    (
        "service_case",
        "kind",
        "case-kind",
        &[(1, "complaint"), (2, "claim"), (3, "damage"), (4, "loss"), (5, "delay"), (6, "follow-up")],
    ),
    (
        "service_case",
        "link",
        "link",
        &[(1, "collect"), (2, "sort"), (3, "line-haul"), (4, "deliver"), (5, "service"), (6, "other")],
    ),
    (
        "service_case",
        "channel",
        "channel",
        &[(1, "phone"), (2, "chat"), (3, "platform"), (4, "carrier"), (5, "regulator"), (6, "counter"), (7, "other")],
    ),
    ("service_case", "justified", "verdict", &[(0, "no"), (1, "yes")]),
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
