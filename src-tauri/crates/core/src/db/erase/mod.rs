//! Erasure: people who asked to be erased stand in a ledger that only grows, and whatever is written afterwards, by a person, an
//! import or a merge, is held against it before it is committed.
//!
//! An erased register has the turn [`ERASED`], so that it stands above every other in every merge, whoever writes it when. What
//! it holds follows from the row and the ledger alone: machines that erase apart come to hold the same.

mod clean;
mod phones;
mod sweep;

pub(crate) use clean::forgets_whole;
pub(super) use clean::{clean, unclean};
pub(crate) use phones::{normal_phone, phones_replaced};
pub(crate) use sweep::forgets;

use super::{
    Sql, Tx, content_id,
    schema::{self, ERASURE, Reach, Table},
};
use phones::{phones, replaced};
use rusqlite::Connection;
use std::{
    collections::{BTreeMap, HashSet},
    ops::Range,
};
use sweep::Sweep;

/// Stands where a phone or a name stood in a text.
const GONE: &str = "***";

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

/// Somebody was erased.
pub(super) fn any(conn: &Connection) -> Sql<bool> {
    conn.prepare_cached("SELECT 1 FROM erasure LIMIT 1")?.exists([])
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
        let found = self.phones_in(text);
        (!found.is_empty()).then(|| replaced(text, found, |_| GONE.to_owned()))
    }
}

/// The fingerprint of a normal form under a key.
fn print(key: i64, normal: &str) -> i64 {
    content_id("erasure", &format!("{key} {normal}"))
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
    schema::TABLES.iter().copied().filter(|t| t.reach == Reach::Synced && !t.grows_only())
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
    let rows = all.query_map([], |r| Ok(Entry([r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?])))?;
    rows.collect()
}

impl Tx<'_> {
    /// Takes over rows of another copy's ledger.
    pub(crate) fn carries(&mut self, ledger: &[Entry]) -> Sql<()> {
        ledger.iter().try_for_each(|entry| self.enter(entry).map(|_| ()))
    }

    /// Adds a row to the ledger. Gives whether it is new there.
    fn enter(&mut self, Entry([id, kind, key, print, request, at]): &Entry) -> Sql<bool> {
        if self.conn.prepare_cached("SELECT 1 FROM erasure WHERE id = ?1")?.exists([id])? {
            return Ok(false);
        }
        let values: [(&str, &dyn rusqlite::ToSql); 5] =
            [("kind", kind), ("key", key), ("print", print), ("request", request), ("at", at)];
        self.insert(&ERASURE, *id, &values)?;
        Ok(true)
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
            any |= self.enter(&Entry([id, kind, key, print, request, at]))?;
        }
        Ok(any)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
