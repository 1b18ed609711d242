//! The digest: one number for the logical content, equal on two machines that hold the same data.

use super::{Db, Sql, schema, sql_fault};
use keheng_base::Fault;
use rusqlite::{Connection, types::ValueRef};

impl Db {
    /// BLAKE3 over every living row of every content table, ordered by table and id. Stamps, sources and everything
    /// derived are left out.
    pub fn digest(&self) -> Result<String, Fault> {
        content_digest(&*self.read()?).map_err(sql_fault)
    }
}

/// See [`Db::digest`].
pub(super) fn content_digest(conn: &Connection) -> Sql<String> {
    let mut hasher = blake3::Hasher::new();
    let mut buffer: Vec<u8> = Vec::with_capacity(1 << 16);
    // one moment for all tables, even while an import commits beside
    let moment = conn.unchecked_transaction()?;
    for table in schema::TABLES.iter().filter(|t| t.content) {
        buffer.extend_from_slice(table.name.as_bytes());
        let columns: Vec<&str> =
            table.columns.iter().map(|c| c.name).filter(|c| !schema::HERE.contains(&(table.name, *c))).collect();
        let sql = format!("SELECT id, {} FROM {} WHERE _del <= 0 ORDER BY id", columns.join(", "), table.name);
        let mut statement = moment.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for i in 0..=columns.len() {
                match row.get_ref(i)? {
                    ValueRef::Null => buffer.push(0),
                    ValueRef::Integer(n) => {
                        buffer.push(1);
                        buffer.extend_from_slice(&n.to_le_bytes());
                    }
                    ValueRef::Real(x) => {
                        buffer.push(2);
                        buffer.extend_from_slice(&x.to_le_bytes());
                    }
                    ValueRef::Text(t) | ValueRef::Blob(t) => {
                        buffer.push(3);
                        buffer.extend_from_slice(&(t.len() as u64).to_le_bytes());
                        buffer.extend_from_slice(t);
                    }
                }
            }
            if buffer.len() > 60_000 {
                hasher.update(&buffer);
                buffer.clear();
            }
        }
    }
    hasher.update(&buffer);
    Ok(hasher.finalize().to_hex().to_string())
}
