//! Tables of the methods of gathering information.

use super::{Reach, Table, c, personal};

/// Studies: a method with its plan, as JSON of the method's own type. `created` and `closed` are days.
pub const STUDY: Table = Table {
    number: 50,
    name: "study",
    reach: Reach::Synced,
    groups: &["kind", "title", "survey", "plan", "state"],
    columns: &[
        c("kind", "TEXT NOT NULL", 0),
        c("created", "INTEGER NOT NULL", 0),
        c("title", "TEXT NOT NULL", 1),
        c("survey_id", "INTEGER", 2),
        c("plan", "TEXT NOT NULL", 3),
        c("closed", "INTEGER", 4),
    ],
    indexes: &[],
    tag: "studies",
    content: true,
    kept_while: Some("EXISTS(SELECT 1 FROM study_entry e WHERE e.study_id = t.id AND e._del <= 0)"),
};

/// What happened in a study, a row an event, so that machines which carry files to each other merge event by event.
/// `at` is in milliseconds since 1970; `body` is JSON of the method's own type.
pub const STUDY_ENTRY: Table = Table {
    number: 51,
    name: "study_entry",
    reach: Reach::Synced,
    groups: &["entry", "value"],
    columns: &[
        c("study_id", "INTEGER NOT NULL", 0),
        c("kind", "TEXT NOT NULL", 0),
        personal("who", "TEXT NOT NULL", 0),
        c("number", "INTEGER NOT NULL", 0),
        c("at", "INTEGER NOT NULL", 1),
        c("body", "TEXT NOT NULL", 1),
    ],
    indexes: &[("study_entry_study", "(study_id, kind, number) WHERE _del <= 0")],
    tag: "studies",
    content: true,
    kept_while: None,
};
