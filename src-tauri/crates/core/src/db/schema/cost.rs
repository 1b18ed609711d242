//! Tables of costing.

use super::{Reach, Table, c, personal};

/// Departments as costing sees them: who works there, how long, for whom. `serves` has the weights of a support department's
/// takers by their ids, JSON; by heads where it is empty.
pub const COST_DEPARTMENT: Table = Table {
    number: 10,
    name: "cost_department",
    reach: Reach::Synced,
    groups: &["name", "role", "capacity", "place", "serves"],
    columns: &[
        c("name", "TEXT NOT NULL", 0),
        c("support", "INTEGER NOT NULL", 1),
        c("heads_hundredths", "INTEGER NOT NULL", 2),
        c("shift_minutes", "INTEGER NOT NULL", 2),
        c("shifts_tenths", "INTEGER NOT NULL", 2),
        c("practical_permille", "INTEGER NOT NULL", 2),
        c("place", "INTEGER NOT NULL", 3),
        c("serves", "TEXT", 4),
    ],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: Some(
        "EXISTS(SELECT 1 FROM cost_activity a WHERE a.department_id = t.id AND a._del <= 0) OR EXISTS(SELECT 1 FROM cost_entry e WHERE e.department_id = t.id AND e._del <= 0)",
    ),
};

/// Activities with their time equations; minutes in hundredths. `terms` has what comes on top of the first term, JSON.
pub const COST_ACTIVITY: Table = Table {
    number: 11,
    name: "cost_activity",
    reach: Reach::Synced,
    groups: &["name", "department", "time", "survey", "place", "terms"],
    columns: &[
        c("name", "TEXT NOT NULL", 0),
        c("department_id", "INTEGER NOT NULL", 1),
        c("stage", "INTEGER NOT NULL", 1),
        c("driver", "INTEGER NOT NULL", 2),
        c("low_hundredths", "INTEGER NOT NULL", 2),
        c("likely_hundredths", "INTEGER NOT NULL", 2),
        c("high_hundredths", "INTEGER NOT NULL", 2),
        c("proposed", "INTEGER NOT NULL", 2),
        c("share_permille", "INTEGER", 3),
        c("place", "INTEGER NOT NULL", 4),
        c("terms", "TEXT", 5),
    ],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// The books: one line of cost each.
pub const COST_ENTRY: Table = Table {
    number: 12,
    name: "cost_entry",
    reach: Reach::Synced,
    groups: &["amount", "item", "target", "owner", "note", "origin"],
    columns: &[
        c("day", "INTEGER NOT NULL", 0),
        c("amount_fen", "INTEGER NOT NULL", 0),
        c("estimate", "INTEGER NOT NULL", 0),
        c("item", "TEXT NOT NULL", 1),
        c("nature", "INTEGER NOT NULL", 1),
        c("behaviour", "INTEGER NOT NULL", 1),
        c("department_id", "INTEGER", 2),
        c("customer_id", "INTEGER", 2),
        personal("owner", "TEXT", 3),
        c("note", "TEXT", 4),
        c("source", "TEXT", 5),
        c("source_row", "INTEGER", 5),
    ],
    indexes: &[("cost_entry_day", "(day) WHERE _del <= 0")],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// Months whose books are closed; its id is derived from the month. `basis` has what the month was costed on when it was
/// closed, JSON.
pub const COST_LOCK: Table = Table {
    number: 13,
    name: "cost_lock",
    reach: Reach::Synced,
    groups: &["month", "closed", "basis"],
    columns: &[c("month", "INTEGER NOT NULL", 0), c("closed", "INTEGER NOT NULL", 1), c("basis", "TEXT", 2)],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// Standards and budgets, each in force from its month until the next plan; the row without a kind is the output planned.
/// Quantities are for one waybill in millionths, prices in thousandths of a fen; ids are derived from month and kind.
pub const COST_STANDARD: Table = Table {
    number: 14,
    name: "cost_standard",
    reach: Reach::Synced,
    groups: &["key", "standard"],
    columns: &[
        c("month", "INTEGER NOT NULL", 0),
        c("item", "TEXT NOT NULL", 0),
        c("unit", "TEXT", 1),
        c("quantity_millionths", "INTEGER", 1),
        c("price_thousandths", "INTEGER", 1),
        c("fixed_fen", "INTEGER", 1),
    ],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// Who answers for a pool: entries of one kind and department. Ids are derived from both.
pub const COST_POOL: Table = Table {
    number: 16,
    name: "cost_pool",
    reach: Reach::Synced,
    groups: &["key", "owner"],
    columns: &[c("item", "TEXT NOT NULL", 0), c("department_id", "INTEGER", 0), personal("owner", "TEXT", 1)],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// How a pool is shared by departments from a month on, with the reason. Weights by the ids of departments, JSON; ids of rows
/// are derived from kind, department and month.
pub const COST_SHARE: Table = Table {
    number: 17,
    name: "cost_share",
    reach: Reach::Synced,
    groups: &["key", "shares"],
    columns: &[
        c("item", "TEXT NOT NULL", 0),
        c("department_id", "INTEGER", 0),
        c("month", "INTEGER NOT NULL", 0),
        c("weights", "TEXT NOT NULL", 1),
        c("reason", "TEXT NOT NULL", 1),
    ],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};

/// What a month used of a kind: litres, hours, bags.
pub const COST_USAGE: Table = Table {
    number: 15,
    name: "cost_usage",
    reach: Reach::Synced,
    groups: &["key", "quantity"],
    columns: &[
        c("month", "INTEGER NOT NULL", 0),
        c("item", "TEXT NOT NULL", 0),
        c("quantity_thousandths", "INTEGER NOT NULL", 1),
    ],
    indexes: &[],
    tag: "costs",
    content: true,
    kept_while: None,
};
