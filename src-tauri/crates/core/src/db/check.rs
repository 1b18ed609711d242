//! The check of a file: SQLite's own, references, stamps, and everything derived against a rebuild.

use super::{Db, Sql, schema, sql_fault};
use keheng_base::Fault;
use rusqlite::Connection;

impl Db {
    /// What is wrong with the file, as faults with codes `check_*`; empty when nothing is.
    pub fn check(&self) -> Result<Vec<Fault>, Fault> {
        let conn = self.read()?;
        let mut findings = findings(&conn).map_err(sql_fault)?;
        for derived in self.derived {
            for what in derived.differences(&conn).map_err(sql_fault)? {
                findings.push(Fault::new("check_derived").with("what", what));
            }
        }
        Ok(findings)
    }
}

fn findings(conn: &Connection) -> Sql<Vec<Fault>> {
    let mut found = Vec::new();
    let mut statement = conn.prepare("PRAGMA integrity_check(20)")?;
    let lines = statement.query_map([], |r| r.get::<_, String>(0))?;
    for line in lines {
        let line = line?;
        if line != "ok" {
            found.push(Fault::new("check_structure").with("what", line));
        }
    }
    let mut count = |code: &str, sql: &str| -> Sql<()> {
        let n: i64 = conn.query_row(sql, [], |r| r.get(0))?;
        if n > 0 {
            found.push(Fault::new(code).with("n", n));
        }
        Ok(())
    };
    count(
        "check_payer",
        "SELECT count(*) FROM (SELECT DISTINCT customer_id AS id FROM shipment WHERE _del <= 0) s
         LEFT JOIN customer c ON c.id = s.id AND c._del <= 0 WHERE c.id IS NULL",
    )?;
    count(
        "check_key",
        "SELECT count(*) FROM customer_key k LEFT JOIN customer c ON c.id = k.customer_id AND c._del <= 0
         WHERE k._del <= 0 AND c.id IS NULL",
    )?;
    for table in schema::TABLES.iter().filter(|t| t.reach == schema::Reach::Synced) {
        let name = table.name;
        count(
            "check_stamp",
            &format!("SELECT count(*) FROM (SELECT DISTINCT _v AS v FROM {name} UNION SELECT DISTINCT abs(_del) FROM {name} WHERE _del <> 0) s
                      LEFT JOIN sync_txn t ON t.id = s.v WHERE t.id IS NULL"),
        )?;
    }
    Ok(found)
}
