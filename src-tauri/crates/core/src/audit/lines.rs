//! Reading the log, page by page.

use crate::db::{Sql, schema::AUDIT};
use rusqlite::{Connection, params};

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// its row
    pub id: i64,
    /// milliseconds since 1970 UTC
    pub at: i64,
    /// who
    pub actor: String,
    /// code of the act; one that this program does not know is of a newer one
    pub act: String,
    /// number of the table it was about
    pub table: Option<i64>,
    /// the row it was about
    pub row: Option<i64>,
    /// how many
    pub count: u64,
}

/// Lines from `offset` on, newest first, of one act or of all; and how many there are.
pub fn page(conn: &Connection, act: Option<&str>, offset: u64, limit: u64) -> Sql<(Vec<Line>, u64)> {
    let of = "(?1 IS NULL OR act = ?1)";
    let sql = format!("SELECT count(*) FROM {} WHERE {of}", AUDIT.name);
    let total: i64 = conn.prepare_cached(&sql)?.query_row([act], |r| r.get(0))?;
    let sql = format!(
        "SELECT id, at, actor, act, tbl, subject, count FROM {} WHERE {of} ORDER BY at DESC, run, n DESC LIMIT ?2 OFFSET ?3",
        AUDIT.name
    );
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![act, whole(limit), whole(offset)], |r| {
        Ok(Line {
            id: r.get(0)?,
            at: r.get(1)?,
            actor: r.get(2)?,
            act: r.get(3)?,
            table: r.get(4)?,
            row: r.get(5)?,
            count: r.get::<_, i64>(6)?.max(0) as u64,
        })
    })?;
    Ok((rows.collect::<Sql<Vec<_>>>()?, total as u64))
}
