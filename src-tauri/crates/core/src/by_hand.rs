//! What people write by hand, table by table, and what its domain says to it: for whoever writes on a row without knowing what it
//! is, as at a conflict of two machines.

use crate::{cases, costing, customers, db::schema::Table, methods, service, value};
use keheng_base::Fault;
use rusqlite::Connection;

/// Looks at a row as it stands.
pub type Check = fn(&Connection, i64) -> Result<(), Fault>;

/// A table that people write on by hand.
pub struct ByHand {
    /// the table
    pub table: &'static Table,
    /// the columns they write: texts, numbers, amounts, days, times, codes
    pub columns: &'static [&'static str],
    /// whether the row may be written on, asked before and after
    pub open: Check,
    /// whether somebody might have written it so, asked after
    pub check: Check,
}

const ALL: &[&[ByHand]] =
    &[customers::BY_HAND, cases::BY_HAND, service::BY_HAND, costing::BY_HAND, methods::BY_HAND, value::BY_HAND];

/// Every such table.
pub fn all() -> impl Iterator<Item = &'static ByHand> {
    ALL.iter().copied().flatten()
}

/// What people write on a table; none where they write nothing.
pub fn of(table: &Table) -> Option<&'static ByHand> {
    all().find(|hand| hand.table.number == table.number)
}

/// Nothing speaks against it.
pub fn always(_: &Connection, _: i64) -> Result<(), Fault> {
    Ok(())
}
