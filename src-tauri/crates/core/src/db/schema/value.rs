//! Tables of what is done for customers: who was spoken to, what became of alerts, which steps of a case are done.

use super::{Reach, Table, c, personal};

/// Alerts that somebody took up: each is worked on, or by lot left alone, so that what the work brings can be told. Ids are
/// derived from customer, rule and day. `raised`, `due`, `done` and `snoozed` are days.
pub const ALERT_TASK: Table = Table {
    number: 25,
    name: "alert_task",
    reach: Reach::Synced,
    groups: &["alert", "deal", "outcome", "snoozed"],
    columns: &[
        c("customer_id", "INTEGER NOT NULL", 0),
        c("rule", "TEXT NOT NULL", 0),
        c("raised", "INTEGER NOT NULL", 0),
        c("stake_fen", "INTEGER NOT NULL", 0),
        // 1: left alone by lot
        c("alone", "INTEGER NOT NULL", 0),
        c("advice", "TEXT NOT NULL", 1),
        personal("owner", "TEXT", 1),
        c("due", "INTEGER", 1),
        c("done", "INTEGER", 2),
        c("outcome", "TEXT", 2),
        c("snoozed", "INTEGER", 3),
    ],
    indexes: &[("alert_task_customer", "(customer_id) WHERE _del <= 0")],
    tag: "alerts",
    content: true,
    kept_while: None,
};

/// Calls, visits and messages. `at`, `follow` and `followed` are days.
pub const CONTACT: Table = Table {
    number: 26,
    name: "contact",
    reach: Reach::Synced,
    groups: &["contact", "result", "follow"],
    columns: &[
        c("customer_id", "INTEGER NOT NULL", 0),
        c("at", "INTEGER NOT NULL", 0),
        c("way", "TEXT NOT NULL", 0),
        personal("note", "TEXT NOT NULL", 0),
        c("task_id", "INTEGER", 0),
        c("result", "TEXT NOT NULL", 1),
        c("follow", "INTEGER", 2),
        c("followed", "INTEGER", 2),
    ],
    indexes: &[("contact_customer", "(customer_id, at) WHERE _del <= 0")],
    tag: "contacts",
    content: true,
    kept_while: None,
};

/// Steps of cases that are done. Ids are derived from case and step; `done` is a day.
pub const CASE_STEP: Table = Table {
    number: 18,
    name: "case_step",
    reach: Reach::Synced,
    groups: &["step", "done"],
    columns: &[
        c("case_id", "INTEGER NOT NULL", 0),
        c("step", "TEXT NOT NULL", 0),
        c("done", "INTEGER", 1),
        personal("by", "TEXT", 1),
    ],
    indexes: &[("case_step_case", "(case_id) WHERE _del <= 0")],
    tag: "cases",
    content: true,
    kept_while: None,
};
