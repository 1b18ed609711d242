//! Recognising a file and bringing it to this version's schema, with a backup before.

use super::{APPLICATION_ID, Sql, backup, name, schema, sql_fault};
use keheng_base::{Clock, Fault};
use rusqlite::{Connection, TransactionBehavior};
use std::{io::Read, path::Path};

/// Brings a file from version `to - 1` to `to` in one transaction.
pub(super) struct Migration {
    pub(super) to: i32,
    pub(super) sql: &'static str,
}

/// In rising order, additive; never destructive in the release that adds them.
const MIGRATIONS: &[Migration] = &[];

/// The version of a new file.
const FIRST: i32 = 1;

/// Looks at the first bytes: SQLite's magic and our application id, before SQLite may touch anything.
pub(super) fn recognise(path: &Path) -> Result<(), Fault> {
    let foreign = || Fault::new("not_a_keheng_file").with("name", name(path));
    let mut head = [0u8; 100];
    let mut file = std::fs::File::open(path)
        .map_err(|e| Fault::new("file_unreadable").with("name", name(path)).with("reason", e.to_string()))?;
    file.read_exact(&mut head).map_err(|_| foreign())?;
    let id = i32::from_be_bytes([head[68], head[69], head[70], head[71]]);
    if &head[..16] != b"SQLite format 3\0" || (id != APPLICATION_ID && id != 0) {
        return Err(foreign());
    }
    Ok(())
}

/// Makes a new file's tables, or migrates an older file after a backup. Faults: `file_too_new`, `not_a_keheng_file`.
pub(super) fn bring_up(conn: &mut Connection, path: &Path, clock: &dyn Clock) -> Result<(), Fault> {
    bring_up_with(conn, path, clock, MIGRATIONS)
}

fn bring_up_with(conn: &mut Connection, path: &Path, clock: &dyn Clock, migrations: &[Migration]) -> Result<(), Fault> {
    let newest = migrations.last().map_or(FIRST, |m| m.to);
    let number =
        |pragma: &str| conn.query_row(&format!("PRAGMA {pragma}"), [], |r| r.get::<_, i32>(0)).map_err(sql_fault);
    let (id, version) = (number("application_id")?, number("user_version")?);
    let tables: i64 = conn.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0)).map_err(sql_fault)?;
    if tables > 0 && id != APPLICATION_ID {
        return Err(Fault::new("not_a_keheng_file"));
    }
    if version > newest {
        return Err(Fault::new("file_too_new").with("version", version).with("ours", newest));
    }
    if tables == 0 {
        let sql =
            format!("{}PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {FIRST};", schema::create_all());
        step(conn, &sql).map_err(sql_fault)?;
    } else if version < newest {
        backup::write(conn, &backup::place(path, "before-update", clock.now_ms()))?;
    }
    let version = version.max(FIRST);
    for migration in migrations.iter().filter(|m| m.to > version) {
        let triggers = drop_triggers(conn).map_err(sql_fault)?;
        let again: String = schema::TABLES.iter().map(|t| t.triggers()).collect();
        step(conn, &format!("{triggers}{}{again}PRAGMA user_version = {};", migration.sql, migration.to))
            .map_err(sql_fault)?;
    }
    Ok(())
}

fn step(conn: &mut Connection, sql: &str) -> Sql<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    tx.execute_batch(sql)?;
    tx.commit()
}

fn drop_triggers(conn: &Connection) -> Sql<String> {
    let mut names = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let drops = names.query_map([], |r| r.get::<_, String>(0).map(|n| format!("DROP TRIGGER {n};")))?;
    drops.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Db;
    use keheng_base::FixedClock;
    use std::sync::Arc;

    #[test]
    fn a_migration_backs_up_first_and_a_newer_file_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("firm.keheng");
        drop(Db::open(&path, true, Arc::new(FixedClock(0)), "test", &[]).unwrap());
        let mut conn = Connection::open(&path).unwrap();
        let two = [Migration { to: 2, sql: "ALTER TABLE customer ADD COLUMN nickname TEXT;" }];
        bring_up_with(&mut conn, &path, &FixedClock(0), &two).unwrap();
        let version: i32 = conn.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        assert_eq!(version, 2);
        conn.prepare("SELECT nickname FROM customer").expect("the new column is there");
        let backups = std::fs::read_dir(folder.path().join("backups")).unwrap().count();
        assert_eq!(backups, 1, "an update of the file must be preceded by a backup");
        drop(conn);
        let refused = Db::open(&path, false, Arc::new(FixedClock(0)), "test", &[]).err().unwrap();
        assert_eq!(refused.code, "file_too_new", "an older program must not write into a newer file");
    }

    #[test]
    fn a_failing_migration_leaves_the_old_version() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("firm.keheng");
        drop(Db::open(&path, true, Arc::new(FixedClock(0)), "test", &[]).unwrap());
        let mut conn = Connection::open(&path).unwrap();
        let bad = [Migration { to: 2, sql: "ALTER TABLE customer ADD COLUMN nickname TEXT; SELECT nonsense;" }];
        bring_up_with(&mut conn, &path, &FixedClock(0), &bad).unwrap_err();
        let version: i32 = conn.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        assert_eq!(version, 1);
        conn.prepare("SELECT nickname FROM customer").expect_err("half a migration must not stay");
    }

    #[test]
    fn foreign_files_are_refused_untouched() {
        let folder = tempfile::tempdir().unwrap();
        for (bytes, why) in
            [(&b"PK\x03\x04 not a database"[..], "a zip"), (b"SQLite", "a stump"), (&[0u8; 4096], "zeros")]
        {
            let path = folder.path().join("x.keheng");
            std::fs::write(&path, bytes).unwrap();
            let fault = Db::open(&path, true, Arc::new(FixedClock(0)), "test", &[]).err().unwrap();
            assert_eq!(fault.code, "not_a_keheng_file", "{why} must be refused");
            assert_eq!(std::fs::read(&path).unwrap(), bytes, "{why} must stay as it was");
        }
    }
}
