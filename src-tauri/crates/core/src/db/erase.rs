//! Erasure: people who asked to be erased stand in a ledger that only grows, and whatever is written afterwards, by a person, an
//! import or a merge, is held against it before it is committed.
//!
//! An erased register has the turn [`ERASED`], so that it stands above every other in every merge, whoever writes it when. What
//! it holds follows from the row and the ledger alone: machines that erase apart come to hold the same.

use super::{
    Db, Sql, Touched, Tx, content_id,
    schema::{self, CONFLICT, ERASURE, Owned, Reach, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_files::cell::phone::{self, Phone};
use keheng_sync::ERASED;
use rusqlite::{Connection, params, types::ValueRef};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    ops::Range,
};

/// Stands where a phone or a name stood in a text.
const GONE: &str = "***";
/// Fewer digits are no phone, more are something else.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// What somebody is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// a row of `customer`
    Customer(i64),
    /// a phone as written
    Phone(String),
    /// a name, recognised where it is all of a text
    Name(String),
}

/// Who was erased.
#[derive(Default)]
pub(crate) struct Ledger {
    customers: HashSet<i64>,
    keys: Vec<i64>,
    phones: HashSet<(i64, i64)>,
    names: HashSet<(i64, i64)>,
}

/// What an erasure did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Swept {
    /// rows by table
    pub rows: BTreeMap<&'static str, u64>,
    /// places that hold the name and stay, because they are somebody else's
    pub left: u64,
}

impl Ledger {
    /// None where nobody was erased. That a row was deleted means nothing here.
    pub(crate) fn read(conn: &Connection) -> Sql<Option<Ledger>> {
        let mut ledger = Ledger::default();
        let mut all = conn.prepare_cached("SELECT kind, key, print FROM erasure")?;
        let mut rows = all.query([])?;
        let mut any = false;
        while let Some(r) = rows.next()? {
            any = true;
            let (key, print): (i64, i64) = (r.get(1)?, r.get(2)?);
            match r.get::<_, i64>(0)? {
                0 => drop(ledger.customers.insert(print)),
                1 => drop(ledger.phones.insert((key, print))),
                // A kind that a newer program knows is left to it.
                2 => drop(ledger.names.insert((key, print))),
                _ => {}
            }
            if key != 0 && !ledger.keys.contains(&key) {
                ledger.keys.push(key);
            }
        }
        Ok(any.then_some(ledger))
    }

    /// A phone that was erased.
    pub(crate) fn has_phone(&self, text: &str) -> bool {
        !self.phones.is_empty() && !self.phones_in(text).is_empty()
    }

    fn is_name(&self, text: &str) -> bool {
        let name = text.trim();
        !self.names.is_empty() && self.keys.iter().any(|k| self.names.contains(&(*k, print(*k, name))))
    }

    /// Where erased phones stand in a text.
    fn phones_in(&self, text: &str) -> Vec<Range<usize>> {
        if self.phones.is_empty() {
            return Vec::new();
        }
        let erased = |normal: &str| self.keys.iter().any(|k| self.phones.contains(&(*k, print(*k, normal))));
        phones(text).into_iter().filter(|(_, normal)| erased(normal)).map(|(at, _)| at).collect()
    }

    /// The text without erased phones; none where there are none.
    fn without_phones(&self, text: &str) -> Option<String> {
        let mut last = 0;
        let mut rest = String::new();
        for at in self.phones_in(text) {
            if at.start < last {
                continue;
            }
            rest += &text[last..at.start];
            rest += GONE;
            last = at.end;
        }
        (last > 0).then(|| rest + &text[last..])
    }
}

/// The fingerprint of a normal form under a key.
fn print(key: i64, normal: &str) -> i64 {
    content_id("erasure", &format!("{key} {normal}"))
}

/// A number as it is compared: the international form of a valid one, else its digits.
fn normal(digits: &str, plus: bool) -> String {
    let parsed = if plus { phone::parse(&format!("+{digits}")) } else { phone::parse(digits) };
    match parsed {
        Phone::Real { e164, .. } => e164.to_string(),
        _ => digits.to_owned(),
    }
}

/// What could be phones in a text, the longest first where several begin at one place: runs of digits, alone or with those
/// that follow after a dash, a blank or a bracket.
fn phones(text: &str) -> Vec<(Range<usize>, String)> {
    let bytes = text.as_bytes();
    if bytes.iter().filter(|b| b.is_ascii_digit()).count() < *DIGITS.start() {
        return Vec::new();
    }
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if end > at {
            runs.push(at..end);
        }
        at = end.max(at + 1);
    }
    let joins = |a: &Range<usize>, b: &Range<usize>| {
        (1..=2).contains(&(b.start - a.end)) && bytes[a.end..b.start].iter().all(|b| b" -()".contains(b))
    };
    let mut found = Vec::new();
    for (first, run) in runs.iter().enumerate() {
        let plus = run.start > 0 && bytes[run.start - 1] == b'+';
        let mut digits = text[run.clone()].to_owned();
        let mut here = Vec::new();
        let mut last = first;
        loop {
            if DIGITS.contains(&digits.len()) {
                here.push((run.start..runs[last].end, normal(&digits, plus)));
            }
            match runs.get(last + 1) {
                Some(next) if digits.len() < *DIGITS.end() && joins(&runs[last], next) => digits += &text[next.clone()],
                _ => break,
            }
            last += 1;
        }
        here.reverse();
        found.extend(here);
    }
    found
}

/// A phone as the ledger compares it; none for what is no phone.
pub(crate) fn normal_phone(text: &str) -> Option<String> {
    phones(text).into_iter().next().map(|(_, normal)| normal)
}

/// The text with other numbers in the place of all mobile ones.
pub(crate) fn phones_replaced(text: &str, other: &dyn Fn(&str) -> String) -> String {
    let mut last = 0;
    let mut rest = String::new();
    for (at, normal) in phones(text) {
        // With the country code and a plus; fixed lines belong to firms and are looked up in any book.
        if at.start >= last && normal.len() == 14 && normal.starts_with("+861") {
            rest += &text[last..at.start];
            rest += &other(&text[at.clone()]);
            last = at.end;
        }
    }
    rest + &text[last..]
}

/// Takes the whole history out of a copy, and whose data it is: nothing tells what was there before.
pub(crate) fn forgets_whole(conn: &Connection) -> Sql<()> {
    for table in
        ["op_log", "undo_cell", "import_log", "import_profile", "sync_unknown", "sync_peer", "sync_conflict", "sync_apart"]
            .iter()
            .chain(schema::GROW_ONLY)
    {
        conn.execute(&format!("DELETE FROM {table}"), [])?;
    }
    conn.execute("UPDATE sync_txn SET note = '', actor = ''", [])?;
    conn.execute("UPDATE sync_epoch SET device = ''", [])?;
    conn.execute("DELETE FROM meta WHERE name NOT IN ('rollup_promise', 'sample')", []).map(|_| ())
}

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
struct Sweep<'a> {
    table: &'static Table,
    owned: Option<&'static Owned>,
    /// columns that hold text, in declared order
    columns: Vec<&'static schema::Column>,
    ledger: &'a Ledger,
    names: &'a [String],
}

impl<'a> Sweep<'a> {
    fn new(table: &'static Table, ledger: &'a Ledger, names: &'a [String]) -> Sweep<'a> {
        let columns = table.columns.iter().filter(|c| c.sql.starts_with("TEXT")).collect();
        Sweep { table, owned: table.owned(), columns, ledger, names }
    }

    fn select(&self, of: &str) -> String {
        let mut names = vec!["t.id"];
        names.push(self.owned.map_or("NULL", |o| o.owner));
        names.extend(self.columns.iter().map(|c| c.name));
        format!("SELECT {} FROM {} t {of}", names.join(", "), self.table.name)
    }

    /// Whether the row belongs to somebody who was erased, or a text of it has something to find. Allocates nothing, because
    /// of a million rows a few have.
    fn suspicious(&self, r: &rusqlite::Row<'_>) -> Sql<bool> {
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
            if column.personal && self.table.number != CONFLICT.number && text.as_deref().is_some_and(|t| self.ledger.has_phone(t)) {
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

/// People by what they are known by, before they stand in any ledger.
pub(crate) struct Marked(Ledger);

impl Marked {
    /// Of one person.
    pub(crate) fn new(marks: &[Mark]) -> Marked {
        let mut ledger = Ledger { keys: vec![1], ..Ledger::default() };
        for mark in marks {
            match mark {
                Mark::Customer(id) => drop(ledger.customers.insert(*id)),
                Mark::Phone(text) => ledger.phones.extend(normal_phone(text).map(|n| (1, print(1, &n)))),
                Mark::Name(name) => drop(ledger.names.insert((1, print(1, name.trim())))),
            }
        }
        Marked(ledger)
    }

    /// A text without phones of theirs, and without these names.
    pub(crate) fn without(&self, text: &str, names: &[String]) -> String {
        let after = self.0.without_phones(text).unwrap_or_else(|| text.to_owned());
        names.iter().fold(after, |text, name| text.replace(name.as_str(), GONE))
    }
}

/// Rows that belong to a person or name a phone of theirs, by table; emptied ones as well.
pub(crate) fn held_rows(conn: &Connection, marks: &[Mark]) -> Sql<Vec<(&'static Table, Vec<i64>)>> {
    let Marked(ledger) = Marked::new(marks);
    let mut all = Vec::new();
    for table in tables() {
        let sweep = Sweep::new(table, &ledger, &[]);
        let mut statement = conn.prepare(&sweep.select("WHERE t._del <= 0"))?;
        let mut rows = statement.query([])?;
        let mut ids = Vec::new();
        while let Some(r) = rows.next()? {
            if sweep.suspicious(r)? {
                ids.push(r.get(0)?);
            }
        }
        if !ids.is_empty() {
            all.push((table, ids));
        }
    }
    Ok(all)
}

/// Tables that are held against the ledger.
fn tables() -> impl Iterator<Item = &'static Table> {
    schema::TABLES.iter().copied().filter(|t| t.reach == Reach::Synced && !schema::GROW_ONLY.contains(&t.name))
}

/// When somebody was entered into the ledger.
pub(crate) fn entered(conn: &Connection, marks: &[Mark]) -> Sql<Option<i64>> {
    let Some(ledger) = Ledger::read(conn)? else { return Ok(None) };
    let mut at: Option<i64> = None;
    let mut find = |kind: i64, key: i64, print: i64| -> Sql<()> {
        let sql = "SELECT min(at) FROM erasure WHERE kind = ?1 AND key = ?2 AND print = ?3";
        let found: Option<i64> = conn.prepare_cached(sql)?.query_row([kind, key, print], |r| r.get(0))?;
        at = [at, found].into_iter().flatten().min();
        Ok(())
    };
    for mark in marks {
        match mark {
            Mark::Customer(id) => find(0, 0, *id)?,
            Mark::Phone(text) => {
                let Some(normal) = normal_phone(text) else { continue };
                for key in &ledger.keys {
                    find(1, *key, print(*key, &normal))?;
                }
            }
            // Others have the same name.
            Mark::Name(_) => {}
        }
    }
    Ok(at)
}

/// A row of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry([i64; 6]);

/// The whole ledger.
pub(crate) fn entries(conn: &Connection) -> Sql<Vec<Entry>> {
    let mut all = conn.prepare("SELECT id, kind, key, print, request, at FROM erasure")?;
    let rows = all.query_map([], |r| {
        Ok(Entry([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?]))
    })?;
    rows.collect()
}

impl Tx<'_> {
    /// Takes over rows of another copy's ledger.
    pub(crate) fn carries(&mut self, ledger: &[Entry]) -> Sql<()> {
        for Entry([id, kind, key, print, request, at]) in ledger {
            if !self.conn.prepare_cached("SELECT 1 FROM erasure WHERE id = ?1")?.exists([id])? {
                let values: [(&str, &dyn rusqlite::ToSql); 5] =
                    [("kind", kind), ("key", key), ("print", print), ("request", request), ("at", at)];
                self.insert(&ERASURE, *id, &values)?;
            }
        }
        Ok(())
    }

    /// Enters people into the ledger. Gives whether somebody is new there.
    pub(crate) fn enters(&mut self, marks: &[Mark], request: i64, at: i64) -> Sql<bool> {
        let known: Option<i64> =
            self.conn.query_row("SELECT max(key) FROM erasure", [], |r| r.get::<_, Option<i64>>(0))?.filter(|k| *k > 0);
        let key = known.unwrap_or_else(super::random_id);
        let mut any = false;
        for mark in marks {
            let (kind, key, print) = match mark {
                Mark::Customer(id) => (0, 0, *id),
                Mark::Phone(text) => match normal_phone(text) {
                    Some(normal) => (1, key, print(key, &normal)),
                    None => continue,
                },
                Mark::Name(name) => (2, key, print(key, name.trim())),
            };
            let id = content_id("erasure", &format!("{kind} {key} {print}"));
            if !self.conn.prepare_cached("SELECT 1 FROM erasure WHERE id = ?1")?.exists([id])? {
                let values: [(&str, &dyn rusqlite::ToSql); 5] =
                    [("kind", &kind), ("key", &key), ("print", &print), ("request", &request), ("at", &at)];
                self.insert(&ERASURE, id, &values)?;
                any = true;
            }
        }
        Ok(any)
    }

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
        self.conflicts(&ledger, &gone)?;
        if all || !swept.rows.is_empty() {
            self.traces(&ledger, names)?;
        }
        if all || !swept.rows.is_empty() {
            self.conn.execute("INSERT OR REPLACE INTO meta VALUES ('unclean', 1)", [])?;
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
        let groups: BTreeSet<u8> =
            table.columns.iter().filter(|c| new.contains_key(c.name)).map(|c| c.group).collect();
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
            let Some(group) = table.groups.iter().position(|g| *g == group) else { continue };
            let tied = match table.owned() {
                Some(owned) => self.owner(table, owned, row)?.is_some_and(|o| ledger.customers.contains(&o)),
                None => false,
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
            let mut put = self.conn.prepare(&format!("UPDATE {table} SET {column} = ? WHERE {}", which.join(" AND ")))?;
            for (after, key) in found {
                let mut bound: Vec<&dyn rusqlite::ToSql> = vec![&after];
                bound.extend(key.iter().map(|k| k as &dyn rusqlite::ToSql));
                put.execute(bound.as_slice())?;
            }
        }
        for owned in schema::OWNED {
            let customers: Vec<String> = ledger.customers.iter().map(i64::to_string).collect();
            let sql = format!(
                "DELETE FROM sync_unknown WHERE tbl = ?1 AND grp <> '' AND row IN (SELECT id FROM {} WHERE {} IN ({}))",
                owned.table,
                owned.owner,
                customers.join(",")
            );
            self.conn.execute(&sql, [owned.table])?;
        }
        Ok(())
    }
}

impl Db {
    /// Holds an older copy of a file against the ledger of a newer one.
    pub(crate) fn erases_again(&self, ledger: &[Entry], names: &[String]) -> Result<(), Fault> {
        self.op(super::Op::Erase, "", |tx| {
            tx.carries(ledger).map_err(sql_fault)?;
            tx.sweeps(names).map_err(sql_fault)
        })?;
        self.cleans()
    }

    /// Something was erased, and its bytes may still lie in pages of the file that hold nothing else.
    pub(crate) fn is_unclean(&self) -> Result<bool, Fault> {
        unclean(&*self.read()?).map_err(sql_fault)
    }

    /// Writes the file anew, so that no byte of what was erased is left in it or beside it. Fault: `disk_full` and others of
    /// storage; then it is done at the next opening.
    pub(crate) fn cleans(&self) -> Result<(), Fault> {
        let writer = self.writer();
        self.readers.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clear();
        clean(&writer.conn).map_err(sql_fault)
    }
}

pub(super) fn unclean(conn: &Connection) -> Sql<bool> {
    conn.prepare("SELECT 1 FROM meta WHERE name = 'unclean'")?.exists([])
}

/// See [`Db::cleans`].
pub(super) fn clean(conn: &Connection) -> Sql<()> {
    conn.execute_batch("VACUUM; DELETE FROM meta WHERE name = 'unclean'")?;
    // Readers of a moment ago hold the log back; nothing new begins while the writer is held.
    for _ in 0..50 {
        let busy: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
        if busy == 0 {
            return Ok(());
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    conn.execute("INSERT OR REPLACE INTO meta VALUES ('unclean', 1)", []).map(|_| ())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        let wanted = normal_phone("13812345678").unwrap();
        for text in [
            "13812345678",
            "+86 138 1234 5678",
            "电话138-1234-5678。",
            "(86)13812345678",
            "单号 100 13812345678 已签",
            "13812345678,13912345678",
            "{\"phone\":\"13812345678\"}",
        ] {
            assert!(phones(text).iter().any(|(_, n)| *n == wanted), "{text}");
        }
        for text in ["SF138123456789", "1381234567", "138****5678", "813812345678 9"] {
            assert!(!phones(text).iter().any(|(_, n)| *n == wanted), "{text}");
        }
        assert_eq!(normal_phone("0571-88886666"), normal_phone("+86 571 8888 6666"));
    }

    #[test]
    fn nothing_but_the_number_goes_out_of_a_text() {
        let key = 7;
        let ledger = Ledger {
            keys: vec![key],
            phones: HashSet::from([(key, print(key, &normal_phone("13812345678").unwrap()))]),
            ..Ledger::default()
        };
        let after = ledger.without_phones("打给 138 1234 5678 或 13912345678，下午").unwrap();
        assert_eq!(after, "打给 *** 或 13912345678，下午");
        assert_eq!(ledger.without_phones("13912345678"), None);
    }
}
