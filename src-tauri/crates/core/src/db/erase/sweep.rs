//! Holding what was written against the ledger, and emptying what belongs to the erased.

use super::{GONE, Ledger, Swept, clean::soil, tables};
use crate::db::{
    Sql, Touched, Tx,
    schema::{self, CONFLICT, ERASURE, Owned, Table},
};
use keheng_sync::ERASED;
use rusqlite::{Connection, params, types::ValueRef};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What an emptied column holds: nothing, or what tells erased rows apart where it may not be empty.
fn emptied(table: &Table, column: &str, id: i64) -> Option<String> {
    let needed = table.columns.iter().any(|c| c.name == column && c.sql.contains("NOT NULL"));
    needed.then(|| format!("{GONE} {:04X}", id & 0xFFFF))
}

/// A row under examination: its texts by column of the table.
struct Looked {
    id: i64,
    owner: Option<i64>,
    texts: Vec<Option<String>>,
}

/// What an examination of a table needs.
pub(super) struct Sweep<'a> {
    table: &'static Table,
    owned: Option<&'static Owned>,
    /// columns that hold text, in declared order
    columns: Vec<&'static schema::Column>,
    ledger: &'a Ledger,
    names: &'a [String],
}

impl<'a> Sweep<'a> {
    pub(super) fn new(table: &'static Table, ledger: &'a Ledger, names: &'a [String]) -> Sweep<'a> {
        let columns = table.columns.iter().filter(|c| c.sql.starts_with("TEXT")).collect();
        Sweep { table, owned: table.owned(), columns, ledger, names }
    }

    pub(super) fn select(&self, of: &str) -> String {
        let mut names = vec!["t.id"];
        names.push(self.owned.map_or("NULL", |o| o.owner));
        names.extend(self.columns.iter().map(|c| c.name));
        format!("SELECT {} FROM {} t {of}", names.join(", "), self.table.name)
    }

    /// Whether the row belongs to somebody who was erased, or a text of it has something to find. Allocates nothing, because
    /// of a million rows a few have.
    pub(super) fn suspicious(&self, r: &rusqlite::Row<'_>) -> Sql<bool> {
        if let ValueRef::Integer(owner) = r.get_ref(1)?
            && self.ledger.customers.contains(&owner)
        {
            return Ok(true);
        }
        for at in 0..self.columns.len() {
            let ValueRef::Text(bytes) = r.get_ref(at + 2)? else { continue };
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            if self.ledger.has_phone(text) || self.names.iter().any(|n| text.contains(n.as_str())) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn looked(&self, r: &rusqlite::Row<'_>) -> Sql<Looked> {
        let texts = (0..self.columns.len()).map(|at| r.get(at + 2)).collect::<Sql<_>>()?;
        Ok(Looked { id: r.get(0)?, owner: r.get(1)?, texts })
    }

    /// What the columns of a row hold afterwards, those that change; and whether the name of somebody else stays.
    fn erased(&self, row: &Looked) -> (BTreeMap<&'static str, Option<String>>, bool) {
        let mut new: BTreeMap<&'static str, Option<String>> = BTreeMap::new();
        let mut left = false;
        let tied = row.owner.is_some_and(|o| self.ledger.customers.contains(&o));
        let empty: HashSet<&str> =
            self.owned.filter(|_| tied).map(|o| o.columns.iter().copied().collect()).unwrap_or_default();
        // A person of the row by phone: all that says who that is, and what was noted.
        let mut groups: HashSet<u8> = HashSet::new();
        for (column, text) in self.columns.iter().zip(&row.texts) {
            if column.personal
                && self.table.number != CONFLICT.number
                && text.as_deref().is_some_and(|t| self.ledger.has_phone(t))
            {
                groups.insert(column.group);
            }
        }
        let noted = self.owned.map(|o| o.notes).unwrap_or_default();
        for (column, text) in self.columns.iter().zip(&row.texts) {
            let Some(text) = text else { continue };
            let goes = empty.contains(column.name)
                || (column.personal && groups.contains(&column.group))
                || (!groups.is_empty() && noted.contains(&column.name));
            let after = if goes {
                emptied(self.table, column.name, row.id)
            } else {
                let mut after = self.ledger.without_phones(text).unwrap_or_else(|| text.clone());
                for name in self.names.iter().filter(|n| text.contains(n.as_str())) {
                    // Somebody else may have the same name; in what was written freely it is this one's.
                    if column.personal && self.table.number != CONFLICT.number {
                        left = true;
                    } else {
                        after = after.replace(name.as_str(), GONE);
                    }
                }
                Some(after)
            };
            if after.as_deref() != Some(text) {
                new.insert(column.name, after);
            }
        }
        (new, left)
    }
}

impl Tx<'_> {
    /// Holds everything, or what this operation wrote, against the ledger. `names` are looked for in what was written freely.
    pub(crate) fn sweeps(&mut self, names: &[String]) -> Sql<Swept> {
        self.swept = true;
        let mut swept = Swept::default();
        let Some(ledger) = Ledger::read(self.conn)? else { return Ok(swept) };
        let all = !names.is_empty() || self.touched.contains_key(&ERASURE.number);
        let mut gone: HashMap<(i64, i64), BTreeSet<u8>> = HashMap::new();
        for table in tables() {
            let sweep = Sweep::new(table, &ledger, names);
            if sweep.columns.is_empty() || !(all || self.wrote(table)) {
                continue;
            }
            let mut found = Vec::new();
            for of in self.scope(table, all)? {
                let mut statement = self.conn.prepare(&sweep.select(&of))?;
                let mut rows = statement.query([])?;
                while let Some(r) = rows.next()? {
                    if sweep.suspicious(r)? {
                        found.push(sweep.looked(r)?);
                    }
                }
            }
            for row in &found {
                let (new, left) = sweep.erased(row);
                swept.left += u64::from(left);
                if row.owner.is_some_and(|o| ledger.customers.contains(&o))
                    && let Some(owned) = sweep.owned
                {
                    let groups = table.columns.iter().filter(|c| owned.columns.contains(&c.name)).map(|c| c.group);
                    gone.entry((table.number, row.id)).or_default().extend(groups);
                }
                if !new.is_empty() {
                    let groups = self.empties(table, row.id, &new)?;
                    gone.entry((table.number, row.id)).or_default().extend(groups);
                    *swept.rows.entry(table.name).or_default() += 1;
                }
            }
        }
        for ((table, row), groups) in &gone {
            for group in groups {
                forgets(self.conn, *table, *row, *group)?;
            }
        }
        if all || !gone.is_empty() || self.wrote(&CONFLICT) {
            self.conflicts(&ledger, &gone)?;
        }
        let strangers = self.strangers(&ledger)?;
        if all || !swept.rows.is_empty() {
            self.traces(&ledger, names)?;
        }
        if all || strangers || !swept.rows.is_empty() {
            soil(self.conn)?;
        }
        Ok(swept)
    }

    fn wrote(&self, table: &Table) -> bool {
        self.touched.contains_key(&table.number) || self.came.iter().any(|(t, _)| *t == table.number)
    }

    /// Which rows are looked at, as ends of a query over alias `t`.
    fn scope(&self, table: &Table, all: bool) -> Sql<Vec<String>> {
        if all {
            return Ok(vec![String::new()]);
        }
        if !self.merges {
            let (number, txn) = (table.number, self.txn);
            let cells = format!("WHERE t.id IN (SELECT row FROM sync_cell WHERE tbl = {number} AND v = {txn})");
            let made = format!("WHERE t._v = {txn}");
            return Ok(vec![made, cells]);
        }
        let ids: Vec<String> =
            self.came.iter().filter(|(t, _)| *t == table.number).map(|(_, id)| id.to_string()).collect();
        Ok(ids.chunks(500).map(|part| format!("WHERE t.id IN ({})", part.join(","))).collect())
    }

    /// Writes what columns hold afterwards, with a stamp that stands above all others. Gives the groups.
    pub(crate) fn empties(
        &mut self,
        table: &'static Table,
        id: i64,
        new: &BTreeMap<&'static str, Option<String>>,
    ) -> Sql<BTreeSet<u8>> {
        let groups: BTreeSet<u8> = table.columns.iter().filter(|c| new.contains_key(c.name)).map(|c| c.group).collect();
        let sets: Vec<String> = new.keys().map(|c| format!("{c} = ?")).collect();
        let mut bound: Vec<&dyn rusqlite::ToSql> = new.values().map(|v| v as &dyn rusqlite::ToSql).collect();
        bound.push(&id);
        let sql = format!("UPDATE {} SET {} WHERE id = ?", table.name, sets.join(", "));
        self.conn.prepare_cached(&sql)?.execute(bound.as_slice())?;
        for group in &groups {
            let sql = "INSERT INTO sync_cell VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET v = excluded.v, turn = excluded.turn";
            self.conn.prepare_cached(sql)?.execute(params![table.number, id, group, self.txn, ERASED])?;
        }
        self.note_bulk(table, Touched { updated: 1, ..Touched::default() });
        Ok(groups)
    }

    /// Conflicts about what is gone are over, and hold nothing of it.
    fn conflicts(&mut self, ledger: &Ledger, gone: &HashMap<(i64, i64), BTreeSet<u8>>) -> Sql<()> {
        let mut all = self.conn.prepare("SELECT id, tbl, row, grp, value, state FROM sync_conflict WHERE grp <> ''")?;
        let mut rows = all.query([])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            let (name, row, group, value): (String, i64, String, String) = (r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?);
            let Some(table) = schema::TABLES.iter().find(|t| t.name == name) else { continue };
            let tied = match table.owned() {
                Some(owned) => self.owner(table, owned, row)?.is_some_and(|o| ledger.customers.contains(&o)),
                None => false,
            };
            let Some(group) = table.groups.iter().position(|g| *g == group) else {
                // A newer program's: nobody can tell here what of it says who that was.
                let nothing = Value::Array(vec![Value::Null]).to_string();
                if tied && value != nothing {
                    found.push((r.get::<_, i64>(0)?, nothing));
                }
                continue;
            };
            let columns: Vec<&str> = table.travelling(group).map(|c| c.name).collect();
            let owns = |c: &&str| table.owned().is_some_and(|o| o.columns.contains(c));
            let is_gone = gone.get(&(table.number, row)).is_some_and(|g| g.contains(&(group as u8)));
            if (tied && columns.iter().any(owns)) || is_gone {
                let mut values: Vec<Value> = serde_json::from_str(&value).unwrap_or_default();
                for (column, value) in columns.iter().zip(&mut values) {
                    let personal = table.columns.iter().any(|c| c.name == *column && c.personal);
                    if owns(column) || personal {
                        *value = emptied(table, column, row).map_or(Value::Null, Value::from);
                    }
                }
                let after = Value::Array(values).to_string();
                if after != value || r.get::<_, i64>(5)? == 0 {
                    found.push((r.get::<_, i64>(0)?, after));
                }
            }
        }
        drop(rows);
        drop(all);
        for (id, value) in found {
            self.empties(&CONFLICT, id, &BTreeMap::from([("value", Some(value))]))?;
            let settled = "UPDATE sync_conflict SET state = 1 WHERE id = ?1 AND state = 0";
            if self.conn.prepare_cached(settled)?.execute([id])? > 0 {
                let sql = "INSERT INTO sync_cell VALUES (?1, ?2, 1, ?3, 0) ON CONFLICT DO UPDATE SET v = excluded.v";
                self.conn.prepare_cached(sql)?.execute([CONFLICT.number, id, self.txn])?;
            }
            forgets(self.conn, CONFLICT.number, id, 0)?;
        }
        Ok(())
    }

    fn owner(&self, table: &Table, owned: &Owned, row: i64) -> Sql<Option<i64>> {
        use rusqlite::OptionalExtension;
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", owned.owner, table.name);
        Ok(self.conn.prepare_cached(&sql)?.query_row([row], |r| r.get::<_, Option<i64>>(0)).optional()?.flatten())
    }

    /// What else remembers: notes of transactions, pre-images, reports of imports, what newer programs wrote.
    fn traces(&mut self, ledger: &Ledger, names: &[String]) -> Sql<()> {
        let clean = |text: &str| -> Option<String> {
            if ledger.is_name(text) {
                return Some(GONE.to_owned());
            }
            let mut after = ledger.without_phones(text).unwrap_or_else(|| text.to_owned());
            for name in names {
                after = after.replace(name.as_str(), GONE);
            }
            (after != text).then_some(after)
        };
        for (table, column) in [
            ("sync_txn", "note"),
            ("undo_cell", "old"),
            ("sync_unknown", "value"),
            ("import_log", "files"),
            ("import_log", "report"),
            ("import_profile", "name"),
        ] {
            let keys: &[&str] = match table {
                "undo_cell" => &["txn", "tbl", "row", "grp"],
                "sync_unknown" => &["tbl", "row", "grp"],
                _ => &["id"],
            };
            let sql = format!("SELECT {column}, {} FROM {table}", keys.join(", "));
            let mut found: Vec<(String, Vec<rusqlite::types::Value>)> = Vec::new();
            {
                let mut all = self.conn.prepare(&sql)?;
                let mut rows = all.query([])?;
                while let Some(r) = rows.next()? {
                    let ValueRef::Text(bytes) = r.get_ref(0)? else { continue };
                    if let Some(after) = std::str::from_utf8(bytes).ok().and_then(clean) {
                        found.push((after, (1..=keys.len()).map(|at| r.get(at)).collect::<Sql<_>>()?));
                    }
                }
            }
            let which: Vec<String> = keys.iter().map(|k| format!("{k} = ?")).collect();
            let mut put =
                self.conn.prepare(&format!("UPDATE {table} SET {column} = ? WHERE {}", which.join(" AND ")))?;
            for (after, key) in found {
                let mut bound: Vec<&dyn rusqlite::ToSql> = vec![&after];
                bound.extend(key.iter().map(|k| k as &dyn rusqlite::ToSql));
                put.execute(bound.as_slice())?;
            }
        }
        Ok(())
    }

    /// What newer programs wrote of rows that belong to the erased goes: nobody can tell here what of it says who they were.
    /// True when there was something.
    fn strangers(&self, ledger: &Ledger) -> Sql<bool> {
        let customers: Vec<String> = ledger.customers.iter().map(i64::to_string).collect();
        let mut gone = 0;
        for owned in schema::OWNED {
            let sql = format!(
                "DELETE FROM sync_unknown WHERE tbl = ?1 AND grp <> '' AND turn < ?2 AND row IN (SELECT id FROM {} WHERE {} IN ({}))",
                owned.table,
                owned.owner,
                customers.join(",")
            );
            gone += self.conn.execute(&sql, params![owned.table, ERASED])?;
        }
        Ok(gone > 0)
    }
}

/// Pre-images of a group become what it holds now: nothing can bring back what they were.
pub(crate) fn forgets(conn: &Connection, table: i64, row: i64, group: u8) -> Sql<()> {
    let Some(table) = schema::table(table) else { return Ok(()) };
    let columns: Vec<&str> = table.group(usize::from(group)).map(|c| c.name).collect();
    let sql = format!(
        "UPDATE undo_cell SET old = (SELECT json_array({}) FROM {} WHERE id = ?2) WHERE tbl = ?1 AND row = ?2 AND grp = ?3",
        columns.join(", "),
        table.name
    );
    conn.prepare_cached(&sql)?.execute(params![table.number, row, group]).map(|_| ())
}
