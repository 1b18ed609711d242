//! What the file keeps of its lock, in the bookkeeping of this copy.

use super::USUAL_MINUTES;
use crate::db::Sql;
use rusqlite::{Connection, OptionalExtension, params, types::FromSql};

/// The lock of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Kept {
    /// hash of the word; none where there is no lock
    pub hash: Option<String>,
    /// minutes without use
    pub minutes: u32,
    /// wrong words since the last right one
    pub failed: u32,
    /// milliseconds since 1970 UTC before which no word is listened to
    pub until: i64,
}

const HASH: &str = "lock_hash";
const MINUTES: &str = "lock_minutes";
const FAILED: &str = "lock_failed";
const UNTIL: &str = "lock_until";

fn read<T: FromSql>(conn: &Connection, name: &str) -> Sql<Option<T>> {
    conn.prepare_cached("SELECT value FROM meta WHERE name = ?1")?.query_row([name], |r| r.get(0)).optional()
}

impl Kept {
    pub fn of(conn: &Connection) -> Sql<Kept> {
        Ok(Kept {
            hash: read(conn, HASH)?,
            minutes: read(conn, MINUTES)?.unwrap_or(USUAL_MINUTES),
            failed: read(conn, FAILED)?.unwrap_or_default(),
            until: read(conn, UNTIL)?.unwrap_or_default(),
        })
    }

    pub fn put(&self, conn: &Connection) -> Sql<()> {
        let Some(hash) = &self.hash else {
            return conn
                .execute("DELETE FROM meta WHERE name IN (?1, ?2, ?3, ?4)", [HASH, MINUTES, FAILED, UNTIL])
                .map(|_| ());
        };
        let mut put =
            conn.prepare_cached("INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value")?;
        put.execute(params![HASH, hash])?;
        put.execute(params![MINUTES, self.minutes])?;
        put.execute(params![FAILED, self.failed])?;
        put.execute(params![UNTIL, self.until]).map(|_| ())
    }
}
