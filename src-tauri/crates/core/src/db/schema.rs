//! The declared schema: the one place that knows which tables there are, which of their columns mean something only
//! together, and what travels to other machines. It is longer than others because every table stands in it.
//!
//! From it derive the `CREATE TABLE`s, the triggers that stamp changes and keep pre-images, the digest, the undo and
//! (later) the exchange encoder and the erasure. A group is one register of the merge: its columns change together.

mod cost;
mod privacy;
mod study;
mod survey;
mod sync;
mod value;

pub use cost::{
    COST_ACTIVITY, COST_DEPARTMENT, COST_ENTRY, COST_LOCK, COST_POOL, COST_SHARE, COST_STANDARD, COST_USAGE,
};
pub use privacy::{APPEND_ONLY, AUDIT, ERASURE, GROW_ONLY, OWNED, Owned};
pub use study::{STUDY, STUDY_ENTRY};
pub use survey::{
    SURVEY, SURVEY_ANSWER, SURVEY_BANK, SURVEY_CODING, SURVEY_INVITATION, SURVEY_LOOK, SURVEY_MAILING, SURVEY_PAPER,
    SURVEY_PLAN, SURVEY_RECIPE, SURVEY_RULE, SURVEY_TOPIC, SURVEY_VERSION, SURVEY_WEIGHT,
};
pub use sync::{CODES, CONFLICT, HERE, LABELS, NEEDED_BY};
pub use value::{ALERT_TASK, CASE_STEP, CONTACT};

/// How a table takes part in exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// rows carry stamps and travel
    Synced,
    /// belongs to this machine
    Local,
}

/// One column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// SQL name
    pub name: &'static str,
    /// `TEXT` or `INTEGER`, with constraints
    pub sql: &'static str,
    /// position of its group in [`Table::groups`]
    pub group: u8,
    /// says who a person is
    pub personal: bool,
}

/// One table. Synced tables also have `id`, `_v` (transaction that wrote the row) and `_del` (life, see below).
///
/// `_del` is a register with its own stamp: 0 = alive as inserted, `t` = deleted by transaction `t`, `-t` = brought back
/// by `t`. So `_del <= 0` reads "alive", and a bulk delete costs one UPDATE and no side rows.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// number in stamps; it never changes its meaning
    pub number: i64,
    /// SQL name
    pub name: &'static str,
    /// exchange
    pub reach: Reach,
    /// names of the column groups
    pub groups: &'static [&'static str],
    /// columns without `id`, `_v`, `_del`
    pub columns: &'static [Column],
    /// indexes: name and what follows `ON table`
    pub indexes: &'static [(&'static str, &'static str)],
    /// tag that readers name in the contract
    pub tag: &'static str,
    /// counts for the digest
    pub content: bool,
    /// SQL over alias `t`: a row of this table must not vanish while this holds (something living needs it)
    pub kept_while: Option<&'static str>,
}

const fn c(name: &'static str, sql: &'static str, group: u8) -> Column {
    Column { name, sql, group, personal: false }
}

const fn personal(name: &'static str, sql: &'static str, group: u8) -> Column {
    Column { name, sql, group, personal: true }
}

/// Customers.
pub const CUSTOMER: Table = Table {
    number: 1,
    name: "customer",
    reach: Reach::Synced,
    groups: &["name", "account", "contact", "address", "note"],
    columns: &[
        personal("name", "TEXT NOT NULL", 0),
        c("account", "TEXT", 1),
        personal("contact", "TEXT", 2),
        personal("phone", "TEXT", 2),
        personal("address", "TEXT", 3),
        c("note", "TEXT", 4),
    ],
    indexes: &[],
    tag: "customers",
    content: true,
    kept_while: Some(
        "EXISTS(SELECT 1 FROM shipment s WHERE s.customer_id = t.id AND s._del <= 0)
         OR EXISTS(SELECT 1 FROM service_case s WHERE s.customer_id = t.id AND s._del <= 0)
         OR EXISTS(SELECT 1 FROM survey_invitation i WHERE i.customer_id = t.id AND i._del <= 0)
         OR EXISTS(SELECT 1 FROM contact c WHERE c.customer_id = t.id AND c._del <= 0)
         OR EXISTS(SELECT 1 FROM alert_task a WHERE a.customer_id = t.id AND a._del <= 0)",
    ),
};

/// How a customer is recognised in a file; its id is derived from kind and key.
pub const CUSTOMER_KEY: Table = Table {
    number: 2,
    name: "customer_key",
    reach: Reach::Synced,
    groups: &["key", "owner"],
    columns: &[
        c("kind", "INTEGER NOT NULL", 0),
        personal("key", "TEXT NOT NULL", 0),
        c("customer_id", "INTEGER NOT NULL", 1),
    ],
    indexes: &[("customer_key_owner", "(customer_id) WHERE _del <= 0")],
    tag: "customers",
    content: true,
    kept_while: Some("EXISTS(SELECT 1 FROM customer o WHERE o.id = t.customer_id AND o._del <= 0)"),
};

/// Shipments; integers first, so that scans need not look at the texts.
pub const SHIPMENT: Table = Table {
    number: 3,
    name: "shipment",
    reach: Reach::Synced,
    groups: &[
        "payer", "shipped", "promise", "outcome", "size", "money", "receiver", "sender", "order", "note", "origin",
    ],
    columns: &[
        c("customer_id", "INTEGER NOT NULL", 0),
        c("shipped", "INTEGER NOT NULL", 1),
        c("due", "INTEGER", 2),
        c("delivered", "INTEGER", 3),
        c("status", "INTEGER NOT NULL", 3),
        c("trouble", "INTEGER", 3),
        c("weight_g", "INTEGER", 4),
        c("pieces", "INTEGER NOT NULL", 4),
        c("price_fen", "INTEGER", 5),
        c("cost_fen", "INTEGER", 5),
        c("cod_fen", "INTEGER", 5),
        c("insured_fen", "INTEGER", 5),
        c("payment", "INTEGER", 5),
        c("src", "INTEGER", 10),
        c("no", "TEXT", 10),
        c("product", "TEXT", 8),
        c("destination", "TEXT", 6),
        personal("receiver_name", "TEXT", 6),
        personal("receiver_phone", "TEXT", 6),
        personal("receiver_address", "TEXT", 6),
        personal("sender_name", "TEXT", 7),
        personal("sender_phone", "TEXT", 7),
        c("order_no", "TEXT", 8),
        c("note", "TEXT", 9),
    ],
    indexes: &[
        ("shipment_payer", "(customer_id, shipped, price_fen, cost_fen) WHERE _del <= 0"),
        ("shipment_shipped", "(shipped) WHERE _del <= 0"),
        ("shipment_trouble", "(trouble, shipped) WHERE trouble IS NOT NULL AND _del <= 0"),
    ],
    tag: "shipments",
    content: true,
    kept_while: None,
};

/// Cases. Times in minutes, money in fen; `shipment_id` follows from the number, so that a waybill that comes later is
/// joined by itself. `row_hash` tells whether a file says something new of a case.
pub const CASE: Table = Table {
    number: 7,
    name: "service_case",
    reach: Reach::Synced,
    groups: &[
        "kind", "customer", "shipment", "opened", "due", "outcome", "cause", "claim", "channel", "note", "origin",
    ],
    columns: &[
        c("kind", "INTEGER NOT NULL", 0),
        c("customer_id", "INTEGER", 1),
        personal("party", "TEXT", 1),
        c("shipment_id", "INTEGER", 2),
        c("shipment_no", "TEXT", 2),
        c("opened", "INTEGER NOT NULL", 3),
        c("due", "INTEGER", 4),
        c("closed", "INTEGER", 5),
        c("justified", "INTEGER", 5),
        c("paid_fen", "INTEGER", 5),
        c("cause", "TEXT", 6),
        c("link", "INTEGER", 6),
        c("claimed_fen", "INTEGER", 7),
        c("channel", "INTEGER", 8),
        c("note", "TEXT", 9),
        c("no", "TEXT", 10),
        c("row_hash", "INTEGER", 10),
    ],
    indexes: &[
        ("service_case_shipment", "(shipment_id) WHERE _del <= 0"),
        ("service_case_customer", "(customer_id) WHERE _del <= 0"),
        ("service_case_opened", "(opened) WHERE _del <= 0"),
    ],
    tag: "cases",
    content: true,
    kept_while: None,
};

/// Settings of the firm.
pub const SETTING: Table = Table {
    number: 4,
    name: "setting",
    reach: Reach::Synced,
    groups: &["value"],
    columns: &[c("name", "TEXT NOT NULL", 0), c("value", "TEXT NOT NULL", 0)],
    indexes: &[],
    tag: "settings",
    content: true,
    kept_while: None,
};

/// Imports of this machine.
pub const IMPORT: Table = Table {
    number: 5,
    name: "import_log",
    reach: Reach::Local,
    groups: &[],
    columns: &[
        c("txn", "INTEGER", 0),
        c("at", "INTEGER NOT NULL", 0),
        c("files", "TEXT NOT NULL", 0),
        c("report", "TEXT NOT NULL", 0),
        c("kind", "TEXT NOT NULL DEFAULT 'shipments'", 0),
    ],
    indexes: &[],
    tag: "imports",
    content: false,
    kept_while: None,
};

/// Remembered ways of reading a file.
pub const PROFILE: Table = Table {
    number: 6,
    name: "import_profile",
    reach: Reach::Local,
    groups: &[],
    columns: &[
        c("name", "TEXT NOT NULL UNIQUE", 0),
        c("columns", "TEXT NOT NULL", 0),
        c("reading", "TEXT NOT NULL", 0),
        c("kind", "TEXT NOT NULL DEFAULT 'shipments'", 0),
    ],
    indexes: &[("import_profile_columns", "(columns)")],
    tag: "profiles",
    content: false,
    kept_while: None,
};

/// Months of the trade-off as written by hand: levels in millionths, money in thousandths of a fen per shipment.
pub const TRADEOFF_MONTH: Table = Table {
    number: 30,
    name: "tradeoff_month",
    reach: Reach::Synced,
    groups: &["month", "figures", "use"],
    columns: &[
        c("month", "INTEGER NOT NULL", 0),
        c("service", "INTEGER", 1),
        c("logistics", "INTEGER", 1),
        c("service_cost", "INTEGER", 1),
        c("excluded", "INTEGER NOT NULL", 2),
        c("reason", "TEXT NOT NULL", 2),
    ],
    indexes: &[],
    tag: "tradeoff",
    content: true,
    kept_while: None,
};

/// Days on which a process was changed, so that a chart's limits begin anew.
pub const PROCESS_CHANGE: Table = Table {
    number: 20,
    name: "process_change",
    reach: Reach::Synced,
    groups: &["change"],
    columns: &[c("kpi", "TEXT NOT NULL", 0), c("day", "INTEGER NOT NULL", 0), c("reason", "TEXT NOT NULL", 0)],
    indexes: &[],
    tag: "service",
    content: true,
    kept_while: None,
};

/// Days with a known cause that will not come again: their points take no part in a chart's limits.
pub const SET_ASIDE: Table = Table {
    number: 21,
    name: "set_aside",
    reach: Reach::Synced,
    groups: &["days"],
    columns: &[
        c("kpi", "TEXT NOT NULL", 0),
        c("first", "INTEGER NOT NULL", 0),
        c("last", "INTEGER NOT NULL", 0),
        c("reason", "TEXT NOT NULL", 0),
    ],
    indexes: &[],
    tag: "service",
    content: true,
    kept_while: None,
};

/// Answers of the trade-off's interview, by place; units as in [`TRADEOFF_MONTH`].
pub const TRADEOFF_ANSWER: Table = Table {
    number: 31,
    name: "tradeoff_answer",
    reach: Reach::Synced,
    groups: &["place", "answer"],
    columns: &[
        c("place", "INTEGER NOT NULL", 0),
        c("service", "INTEGER", 1),
        c("logistics", "INTEGER", 1),
        c("service_cost", "INTEGER", 1),
    ],
    indexes: &[],
    tag: "tradeoff",
    content: true,
    kept_while: None,
};

/// Elements of service before, during and after the transaction.
pub const SERVICE_ELEMENT: Table = Table {
    number: 22,
    name: "service_element",
    reach: Reach::Synced,
    groups: &["place", "name", "owner", "standard", "kpi"],
    columns: &[
        c("stage", "TEXT NOT NULL", 0),
        c("rank", "INTEGER NOT NULL", 0),
        c("name", "TEXT NOT NULL", 1),
        personal("owner", "TEXT", 2),
        c("standard", "TEXT", 3),
        c("kpi", "TEXT", 4),
    ],
    indexes: &[],
    tag: "service",
    content: true,
    kept_while: None,
};

/// What a service failure costs where the register does not tell, as JSON.
pub const TRADEOFF_RATE: Table = Table {
    number: 32,
    name: "tradeoff_rate",
    reach: Reach::Synced,
    groups: &["name", "value"],
    columns: &[c("name", "TEXT NOT NULL", 0), c("value", "TEXT NOT NULL", 1)],
    indexes: &[],
    tag: "tradeoff",
    content: true,
    kept_while: None,
};

/// Corrective actions.
pub const CORRECTIVE_ACTION: Table = Table {
    number: 23,
    name: "corrective_action",
    reach: Reach::Synced,
    groups: &["what", "owner", "due", "outcome"],
    columns: &[
        c("kpi", "TEXT", 0),
        c("what", "TEXT NOT NULL", 0),
        c("cause", "TEXT", 0),
        personal("owner", "TEXT", 1),
        c("due", "INTEGER", 2),
        c("proof", "TEXT", 3),
        c("done", "INTEGER", 3),
    ],
    indexes: &[],
    tag: "service",
    content: true,
    kept_while: None,
};

/// What other systems and people counted; the id is derived from KPI, day and source.
pub const MEASURE: Table = Table {
    number: 24,
    name: "measure",
    reach: Reach::Synced,
    groups: &["key", "count"],
    columns: &[
        c("kpi", "TEXT NOT NULL", 0),
        c("day", "INTEGER NOT NULL", 0),
        c("source", "TEXT NOT NULL", 0),
        c("numerator", "INTEGER NOT NULL", 1),
        c("denominator", "INTEGER NOT NULL", 1),
    ],
    indexes: &[("measure_kpi", "(kpi, day) WHERE _del <= 0")],
    tag: "service",
    content: true,
    kept_while: None,
};

/// Every declared table; what needs others comes before what it needs, so that an undo takes children first.
pub const TABLES: &[&Table] = &[
    &COST_POOL,
    &COST_SHARE,
    &COST_ENTRY,
    &COST_ACTIVITY,
    &COST_DEPARTMENT,
    &COST_LOCK,
    &COST_STANDARD,
    &COST_USAGE,
    &CASE_STEP,
    &CASE,
    &CONTACT,
    &ALERT_TASK,
    &SHIPMENT,
    &SURVEY_MAILING,
    &SURVEY_INVITATION,
    &CUSTOMER,
    &CUSTOMER_KEY,
    &SETTING,
    &IMPORT,
    &PROFILE,
    &TRADEOFF_MONTH,
    &TRADEOFF_ANSWER,
    &TRADEOFF_RATE,
    &PROCESS_CHANGE,
    &SET_ASIDE,
    &SERVICE_ELEMENT,
    &CORRECTIVE_ACTION,
    &MEASURE,
    &SURVEY_BANK,
    &SURVEY_RECIPE,
    &SURVEY_RULE,
    &SURVEY_WEIGHT,
    &SURVEY_CODING,
    &SURVEY_TOPIC,
    &SURVEY_LOOK,
    &SURVEY_PLAN,
    &SURVEY_PAPER,
    &SURVEY_ANSWER,
    &SURVEY_VERSION,
    &SURVEY,
    &STUDY_ENTRY,
    &STUDY,
    &CONFLICT,
    &AUDIT,
    &ERASURE,
];

/// Bookkeeping of the storage itself: stamps, history, what exchange knows (`came` is the transaction that merged a foreign
/// one; `sync_apart` deaths that met a write which did not know of them, so that the row is seen all the same; `sync_unknown`
/// registers of a newer program, kept to be handed on; `sync_peer` what other machines had seen), and what is derived from the declared tables and can be made again: `cust_month`
/// by payer and month of shipping, `firm_day` by day of shipping (`signed` by day of signature, `..._on` by day of the promise),
/// `firm_open` open shipments by day of shipping and of promise, `firm_cycle` hours from collection to signature by month of
/// shipping, `cust_stat` by payer.
pub const BOOKKEEPING: &str = "
CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sync_epoch(id INTEGER PRIMARY KEY, rid INTEGER NOT NULL UNIQUE, device TEXT NOT NULL, last_seq INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sync_txn(id INTEGER PRIMARY KEY, epoch INTEGER NOT NULL, seq INTEGER NOT NULL, nonce INTEGER NOT NULL,
    hlc INTEGER NOT NULL, wall INTEGER NOT NULL, actor TEXT NOT NULL, note TEXT NOT NULL, came INTEGER, UNIQUE(epoch, seq)) STRICT;
CREATE TABLE IF NOT EXISTS sync_cell(tbl INTEGER NOT NULL, row INTEGER NOT NULL, grp INTEGER NOT NULL, v INTEGER NOT NULL,
    turn INTEGER NOT NULL DEFAULT 0, PRIMARY KEY(tbl, row, grp)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS sync_apart(tbl INTEGER NOT NULL, row INTEGER NOT NULL, death INTEGER NOT NULL, why INTEGER NOT NULL,
    PRIMARY KEY(tbl, row, death)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS sync_unknown(tbl TEXT NOT NULL, row INTEGER NOT NULL, grp TEXT NOT NULL, value TEXT NOT NULL, v INTEGER NOT NULL,
    turn INTEGER NOT NULL, PRIMARY KEY(tbl, row, grp)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS sync_peer(device INTEGER PRIMARY KEY, name TEXT NOT NULL, seen INTEGER NOT NULL, vector TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS op_log(txn INTEGER PRIMARY KEY, op TEXT NOT NULL, root INTEGER NOT NULL, inverts INTEGER, stack INTEGER NOT NULL,
    touched TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS undo_cell(txn INTEGER NOT NULL, tbl INTEGER NOT NULL, row INTEGER NOT NULL, grp INTEGER NOT NULL, old TEXT NOT NULL,
    PRIMARY KEY(txn, tbl, row, grp)) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS undo_cell_row ON undo_cell(tbl, row, grp, txn);
CREATE TABLE IF NOT EXISTS cust_month(customer INTEGER NOT NULL, month INTEGER NOT NULL, n INTEGER NOT NULL, pieces INTEGER NOT NULL,
    revenue INTEGER NOT NULL, costed INTEGER NOT NULL, costed_revenue INTEGER NOT NULL, cost INTEGER NOT NULL,
    delivered INTEGER NOT NULL, damaged INTEGER NOT NULL, lost INTEGER NOT NULL, cancelled INTEGER NOT NULL,
    due INTEGER NOT NULL, assumed INTEGER NOT NULL, kept INTEGER NOT NULL, wrong INTEGER NOT NULL, perfect INTEGER NOT NULL,
    PRIMARY KEY(customer, month)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS firm_day(day INTEGER PRIMARY KEY, n INTEGER NOT NULL, pieces INTEGER NOT NULL, revenue INTEGER NOT NULL,
    costed INTEGER NOT NULL, costed_revenue INTEGER NOT NULL, cost INTEGER NOT NULL, delivered INTEGER NOT NULL,
    damaged INTEGER NOT NULL, lost INTEGER NOT NULL, cancelled INTEGER NOT NULL,
    due INTEGER NOT NULL, assumed INTEGER NOT NULL, kept INTEGER NOT NULL, wrong INTEGER NOT NULL, perfect INTEGER NOT NULL,
    signed INTEGER NOT NULL, due_on INTEGER NOT NULL, assumed_on INTEGER NOT NULL, kept_on INTEGER NOT NULL, perfect_on INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS firm_open(day INTEGER NOT NULL, due_day INTEGER NOT NULL, n INTEGER NOT NULL, assumed INTEGER NOT NULL,
    PRIMARY KEY(day, due_day)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS firm_cycle(month INTEGER NOT NULL, hours INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(month, hours)) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS cust_stat(customer INTEGER PRIMARY KEY, n INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL) STRICT;
";

/// Empties the place of what is derived, so that a newer program makes it again with the columns it knows.
pub const DROP_DERIVED: &str =
    "DROP TABLE IF EXISTS cust_month; DROP TABLE IF EXISTS firm_day; DROP TABLE IF EXISTS firm_open;
DROP TABLE IF EXISTS firm_cycle; DROP TABLE IF EXISTS cust_stat;
";

impl Table {
    /// The table's `CREATE TABLE`.
    pub fn create(&self) -> String {
        let mut columns = vec!["id INTEGER PRIMARY KEY".to_owned()];
        columns.extend(self.columns.iter().map(|c| format!("{} {}", c.name, c.sql)));
        if self.reach == Reach::Synced {
            columns.push("_v INTEGER NOT NULL".to_owned());
            columns.push("_del INTEGER NOT NULL DEFAULT 0".to_owned());
        }
        format!("CREATE TABLE {}({}) STRICT;\n", self.name, columns.join(", "))
    }

    /// `CREATE INDEX` for each index.
    pub fn create_indexes(&self) -> String {
        self.indexes.iter().map(|(name, on)| format!("CREATE INDEX {name} ON {} {on};\n", self.name)).collect()
    }

    /// `DROP INDEX` for each index.
    pub fn drop_indexes(&self) -> String {
        self.indexes.iter().map(|(name, _)| format!("DROP INDEX {name};\n")).collect()
    }

    /// Columns of a group, in declared order.
    pub fn group(&self, group: usize) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter(move |c| usize::from(c.group) == group)
    }

    /// Triggers: a changed group gets this transaction's stamp and leaves its first pre-image of the transaction. Where a
    /// course is set back, its turn rises, so that older files do not undo the correction.
    ///
    /// `keheng_txn()` exists on the writer's connection only and is 0 while a merge writes: a foreign tool cannot edit
    /// the file unnoticed.
    pub fn triggers(&self) -> String {
        if self.reach == Reach::Local {
            return String::new();
        }
        if self.append_only() {
            return self.refusals();
        }
        let one = |(group, name): (usize, &&str)| {
            let columns: Vec<&str> = self.group(group).map(|c| c.name).collect();
            let list = columns.join(", ");
            let old = columns.iter().map(|c| format!("OLD.{c}")).collect::<Vec<_>>().join(", ");
            let differs = columns.iter().map(|c| format!("OLD.{c} IS NOT NEW.{c}")).collect::<Vec<_>>().join(" OR ");
            let (turn, further) = match self.course(group) {
                None => ("0".to_owned(), String::new()),
                Some(course) => {
                    let back = format!("(NEW.{0} < OLD.{0})", course.column);
                    (back.clone(), format!(", turn = turn + {back}"))
                }
            };
            format!(
                "CREATE TRIGGER {table}_{name} AFTER UPDATE OF {list} ON {table} WHEN keheng_txn() > 0 AND ({differs}) BEGIN
  INSERT INTO undo_cell VALUES (keheng_txn(), {number}, OLD.id, {group}, json_array({old})) ON CONFLICT DO NOTHING;
  INSERT INTO sync_cell VALUES ({number}, OLD.id, {group}, keheng_txn(), {turn}) ON CONFLICT DO UPDATE SET v = excluded.v{further};
END;\n",
                table = self.name,
                number = self.number,
            )
        };
        self.groups.iter().enumerate().map(one).collect()
    }
}

/// The declared table of a number.
pub fn table(number: i64) -> Option<&'static Table> {
    TABLES.iter().copied().find(|t| t.number == number)
}

/// Everything a new file needs.
pub fn create_all() -> String {
    let mut sql = BOOKKEEPING.to_owned();
    for t in TABLES {
        sql += &t.create();
        sql += &t.create_indexes();
        sql += &t.triggers();
    }
    sql
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_declaration_is_complete() {
        let mut numbers = HashSet::new();
        for t in TABLES {
            assert!(numbers.insert(t.number), "{}: stamps name tables by number", t.name);
            if t.reach == Reach::Synced {
                for (i, name) in t.groups.iter().enumerate() {
                    assert!(t.group(i).count() > 0, "{}: group {name} has no column", t.name);
                }
                for column in t.columns {
                    assert!(usize::from(column.group) < t.groups.len(), "{}.{} has no group", t.name, column.name);
                }
            }
        }
    }
}
