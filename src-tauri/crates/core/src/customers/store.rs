//! Rows of customers and their keys.

use super::{Customer, form::KeyKind};
use crate::db::Sql;
use keheng_base::Id;
use rusqlite::{Connection, OptionalExtension, Row};

/// A customer as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// settlement account
    pub account: Option<String>,
    /// person to talk to
    pub contact: Option<String>,
    /// phone as written
    pub phone: Option<String>,
    /// address
    pub address: Option<String>,
    /// remark
    pub note: Option<String>,
}

const COLUMNS: &str = "id, name, account, contact, phone, address, note";

fn stored(row: &Row) -> Sql<Stored> {
    Ok(Stored {
        id: Id::new(row.get(0)?),
        name: row.get(1)?,
        account: row.get(2)?,
        contact: row.get(3)?,
        phone: row.get(4)?,
        address: row.get(5)?,
        note: row.get(6)?,
    })
}

/// One living customer.
pub fn get(conn: &Connection, id: Id<Customer>) -> Sql<Option<Stored>> {
    conn.prepare_cached(&format!("SELECT {COLUMNS} FROM customer WHERE id = ?1 AND _del <= 0"))?
        .query_row([id.raw()], stored)
        .optional()
}

/// Every living customer, by id.
pub fn all(conn: &Connection) -> Sql<Vec<Stored>> {
    conn.prepare(&format!("SELECT {COLUMNS} FROM customer WHERE _del <= 0 ORDER BY id"))?
        .query_map([], stored)?
        .collect()
}

/// The name of a living customer.
pub fn name(conn: &Connection, id: Id<Customer>) -> Sql<Option<String>> {
    conn.prepare_cached("SELECT name FROM customer WHERE id = ?1 AND _del <= 0")?
        .query_row([id.raw()], |r| r.get(0))
        .optional()
}

/// How many live.
pub fn count(conn: &Connection) -> Sql<u64> {
    conn.query_row("SELECT count(*) FROM customer WHERE _del <= 0", [], |r| r.get::<_, i64>(0)).map(|n| n as u64)
}

/// The keys of a customer.
pub fn keys(conn: &Connection, id: Id<Customer>) -> Sql<Vec<(KeyKind, String)>> {
    let mut statement = conn
        .prepare_cached("SELECT kind, key FROM customer_key WHERE customer_id = ?1 AND _del <= 0 ORDER BY kind, key")?;
    let rows = statement.query_map([id.raw()], |r| Ok((r.get::<_, i64>(0)?, r.get(1)?)))?;
    rows.map(|row| row.map(|(kind, key)| (KeyKind::of(kind), key))).collect()
}
