//! Recognising a file and bringing it to this version's schema, with a backup before.

use super::{APPLICATION_ID, Derived, Sql, backup, name, schema, sql_fault, unreadable};
use keheng_base::{Clock, Fault};
use rusqlite::{Connection, TransactionBehavior};
use std::{collections::HashSet, io::Read, path::Path};

/// What the declared schema cannot say by itself: moving data when a file comes to version `to`.
pub(super) struct Migration {
    pub(super) to: i32,
    pub(super) sql: &'static str,
}

/// In rising order; never destructive in the release that adds them.
const MIGRATIONS: &[Migration] = &[Migration {
    to: 8,
    sql: "ALTER TABLE sync_txn ADD COLUMN came INTEGER; ALTER TABLE sync_cell ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;",
}];

/// The version of the declared schema; it rises whenever a table, column or index is added.
pub(crate) const VERSION: i32 = 11;

/// Looks at the first bytes: SQLite's magic and our application id, before SQLite may touch anything.
pub(super) fn recognise(path: &Path) -> Result<(), Fault> {
    let foreign = || Fault::new("not_a_keheng_file").with("name", name(path));
    let mut head = [0u8; 100];
    let mut file = std::fs::File::open(path).map_err(unreadable(path))?;
    file.read_exact(&mut head).map_err(|_| foreign())?;
    let id = i32::from_be_bytes([head[68], head[69], head[70], head[71]]);
    if &head[..16] != b"SQLite format 3\0" || (id != APPLICATION_ID && id != 0) {
        return Err(foreign());
    }
    Ok(())
}

/// Makes a new file's tables, or brings an older file to the declared schema after a backup. Faults: `file_too_new`,
/// `not_a_keheng_file`.
pub(super) fn bring_up(
    conn: &mut Connection,
    path: &Path,
    clock: &dyn Clock,
    derived: &[&dyn Derived],
) -> Result<(), Fault> {
    bring_up_with(conn, path, clock, derived, VERSION, MIGRATIONS)
}

fn bring_up_with(
    conn: &mut Connection,
    path: &Path,
    clock: &dyn Clock,
    derived: &[&dyn Derived],
    newest: i32,
    migrations: &[Migration],
) -> Result<(), Fault> {
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
        let sql = format!(
            "{}PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {newest};",
            schema::create_all()
        );
        return step(conn, &sql, &[]).map_err(sql_fault);
    }
    if version == newest {
        return Ok(());
    }
    backup::write(conn, &backup::place(path, "before-update", clock.now_ms(), "keheng"))?;
    let mut sql = drop_triggers(conn).map_err(sql_fault)?;
    sql += &additions(conn).map_err(sql_fault)?;
    sql.extend(migrations.iter().filter(|m| m.to > version).map(|m| m.sql));
    sql.extend(schema::TABLES.iter().map(|t| t.triggers()));
    step(conn, &format!("{sql}PRAGMA user_version = {newest};"), derived).map_err(sql_fault)
}

/// What the declared schema has and the file has not: tables, columns, indexes. Nothing is taken away but what is
/// derived and made again.
fn additions(conn: &Connection) -> Sql<String> {
    let names =
        |sql: &str, of: &str| -> Sql<HashSet<String>> { conn.prepare(sql)?.query_map([of], |r| r.get(0))?.collect() };
    let indexes = names("SELECT name FROM sqlite_schema WHERE type = ?1", "index")?;
    let mut sql = schema::DROP_DERIVED.to_owned() + schema::BOOKKEEPING;
    for table in schema::TABLES {
        let columns = names("SELECT name FROM pragma_table_info(?1)", table.name)?;
        if columns.is_empty() {
            sql += &table.create();
        } else {
            let missing = table.columns.iter().filter(|c| !columns.contains(c.name));
            sql.extend(missing.map(|c| format!("ALTER TABLE {} ADD COLUMN {} {};\n", table.name, c.name, c.sql)));
        }
        let missing = table.indexes.iter().filter(|(name, _)| !indexes.contains(*name));
        sql.extend(missing.map(|(name, on)| format!("CREATE INDEX {name} ON {} {on};\n", table.name)));
    }
    Ok(sql)
}

fn step(conn: &mut Connection, sql: &str, derived: &[&dyn Derived]) -> Sql<()> {
    let tx = conn.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    tx.execute_batch(sql)?;
    derived.iter().try_for_each(|d| d.rebuild(&tx))?;
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
        // a file as an older program would have left it: a table, a column and an index less
        conn.execute_batch(
            "DROP TABLE import_profile; DROP INDEX shipment_shipped; ALTER TABLE import_log DROP COLUMN txn;",
        )
        .unwrap();
        let next = [Migration { to: VERSION + 1, sql: "INSERT INTO meta VALUES ('moved', 1);" }];
        bring_up_with(&mut conn, &path, &FixedClock(0), &[], VERSION + 1, &next).unwrap();
        let version: i32 = conn.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        assert_eq!(version, VERSION + 1);
        conn.prepare("SELECT name FROM import_profile").expect("the new table is there");
        conn.prepare("SELECT txn FROM import_log").expect("the new column is there");
        conn.prepare("SELECT 1 FROM shipment INDEXED BY shipment_shipped WHERE shipped = 1 AND _del <= 0")
            .expect("the new index is there");
        let moved: i64 = conn.query_row("SELECT value FROM meta WHERE name = 'moved'", [], |r| r.get(0)).unwrap();
        assert_eq!(moved, 1, "what the declaration cannot say is done as well");
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
        let bad =
            [Migration { to: VERSION + 1, sql: "ALTER TABLE customer ADD COLUMN nickname TEXT; SELECT nonsense;" }];
        bring_up_with(&mut conn, &path, &FixedClock(0), &[], VERSION + 1, &bad).unwrap_err();
        let version: i32 = conn.query_row("PRAGMA user_version", [], |r| r.get(0)).unwrap();
        assert_eq!(version, VERSION);
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
