//! Quarantine: what a newer program wrote and this one does not know. It is kept register by register with its stamps, joined by
//! the rules of everything else, handed on, and taken up once this program knows it.
//!
//! Of a row that is here a group without an entry holds what it held when the row was made, which was nothing. Of a table
//! that is not known here the row's life is an entry too ([`LIFE`]).

use super::{
    arrive::{Arriving, set_apart},
    coming::Coming,
    life::{Place, Write, lives},
    merge::Lost,
    row::{Held, Row},
    travels,
};
use crate::db::{Sql, Tx, content_id, sql_fault};
use keheng_base::Fault;
use keheng_sync::{
    Joined, Register,
    file::{GroupShape, Shape},
    join,
};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Stands for the life of a row of an unknown table.
pub(super) const LIFE: &str = "";

/// What `sync_apart` calls a table that is not known here.
pub(super) fn stranger(table: &str) -> i64 {
    content_id("table", table)
}

/// What `sync_apart` calls a table.
pub(super) fn number(table: &str) -> i64 {
    travels::table(table).map_or_else(|| stranger(table), |t| t.number)
}

/// One group of a row in quarantine.
pub(super) struct Kept {
    pub group: String,
    pub columns: Vec<String>,
    pub values: Vec<Held>,
    pub txn: i64,
    pub turn: u32,
}

/// An entry's columns and what they hold.
fn entry(value: &str) -> (Vec<String>, Vec<Held>) {
    let value: Value = serde_json::from_str(value).unwrap_or_default();
    let list = |name: &str| value[name].as_array().cloned().unwrap_or_default();
    let columns = list("columns").iter().filter_map(|c| c.as_str().map(str::to_owned)).collect();
    (columns, list("values").iter().map(Held::of_json).collect())
}

/// What is compared of values: nothing said is the same however many columns it is said in.
fn said(values: &[Held]) -> &[Held] {
    if values.iter().all(|v| *v == Held::Null) { &[] } else { values }
}

/// The groups of a row in quarantine, by name.
pub(super) fn kept(conn: &Connection, table: &str, row: i64) -> Sql<Vec<Kept>> {
    let sql = "SELECT grp, value, v, turn FROM sync_unknown WHERE tbl = ?1 AND row = ?2 AND grp <> '' ORDER BY grp";
    let mut all = conn.prepare_cached(sql)?;
    let rows = all.query_map(params![table, row], |r| {
        let (columns, values) = entry(r.get_ref(1)?.as_str()?);
        Ok(Kept { group: r.get(0)?, columns, values, txn: r.get(2)?, turn: r.get(3)? })
    })?;
    rows.collect()
}

/// A row of an unknown table, without its groups.
pub(super) fn row(conn: &Connection, table: &str, id: i64) -> Sql<Option<Row>> {
    let sql = "SELECT value, v FROM sync_unknown WHERE tbl = ?1 AND row = ?2 AND grp = ''";
    let found: Option<(String, i64)> =
        conn.prepare_cached(sql)?.query_row(params![table, id], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    let Some((value, txn)) = found else { return Ok(None) };
    let value: Value = serde_json::from_str(&value).unwrap_or_default();
    let (made, del) = (value["made"].as_i64().unwrap_or(txn), value["del"].as_i64().unwrap_or_default());
    let mut row = Row { made, del, groups: Vec::new(), stamps: Vec::new(), apart: false };
    if del < 0 {
        let sql = "SELECT 1 FROM sync_apart WHERE tbl = ?1 AND row = ?2 AND death = ?3";
        row.apart = conn.prepare_cached(sql)?.exists([stranger(table), id, -del])?;
    }
    Ok(Some(row))
}

fn put_life(conn: &Connection, table: &str, id: i64, made: i64, del: i64) -> Sql<()> {
    let value = json!({"made": made, "del": del});
    store(conn, (table, id, LIFE), &value, if del == 0 { made } else { del.abs() }, 0)
}

fn store(conn: &Connection, (table, row, group): (&str, i64, &str), value: &Value, txn: i64, turn: u32) -> Sql<()> {
    let sql = "INSERT INTO sync_unknown VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT DO UPDATE SET value = excluded.value, v = excluded.v, turn = excluded.turn";
    conn.prepare_cached(sql)?.execute(params![table, row, group, value.to_string(), txn, turn]).map(|_| ())
}

/// Tables of which something is in quarantine.
pub(super) fn tables(conn: &Connection) -> Sql<HashSet<String>> {
    let mut names = conn.prepare("SELECT DISTINCT tbl FROM sync_unknown")?;
    names.query_map([], |r| r.get(0))?.collect()
}

/// A register of the file.
struct Theirs {
    columns: Vec<String>,
    values: Vec<Held>,
    txn: u32,
    turn: u32,
}

/// One group as it is here and in the file.
pub(super) struct Meeting {
    group: String,
    mine: Option<Kept>,
    theirs: Option<Theirs>,
    pub write: Write,
}

impl Coming<'_> {
    fn theirs(&self) -> BTreeMap<String, Theirs> {
        let one = |(place, at): &(u32, usize)| {
            let group = &self.shape.groups[*place as usize];
            let (txn, turn) = self.written(*place)?;
            let columns = *at..*at + group.columns.len();
            let values = columns.map(|c| Held::from(self.block.columns[c].get(self.row))).collect();
            Some((group.name.clone(), Theirs { columns: group.columns.clone(), values, txn, turn }))
        };
        self.strange.iter().filter_map(one).collect()
    }

    /// Puts what is not known here of a row that is new into the quarantine.
    pub fn keep(&self, to: &Arriving, conn: &Connection) -> Sql<()> {
        for (group, t) in self.theirs() {
            if !(said(&t.values).is_empty() && t.turn == 0 && Some(t.txn) == self.made()) {
                t.store(conn, (&self.shape.name, self.id(), &group), to)?;
            }
        }
        Ok(())
    }

    /// Meets what is not known here with the quarantine; `mine` is the row here.
    pub fn meet(&self, to: &Arriving, mine: &Row) -> Sql<Vec<Meeting>> {
        let mut there = self.theirs();
        let here = kept(to.conn, &self.shape.name, self.id())?;
        let mut here: BTreeMap<String, Kept> = here.into_iter().map(|k| (k.group.clone(), k)).collect();
        let groups: BTreeSet<String> = there.keys().chain(here.keys()).cloned().collect();
        let meeting = |group: String| {
            let own = here.remove(&group);
            let theirs = there.remove(&group).or_else(|| {
                // Whoever made the row there did not know the group either.
                let columns = own.as_ref()?.columns.clone();
                let values = vec![Held::Null; columns.len()];
                Some(Theirs { columns, values, txn: self.made()?, turn: 0 })
            });
            let (held, txn, turn) = own.as_ref().map_or((&[][..], mine.made, 0), |k| (said(&k.values), k.txn, k.turn));
            let stamp = to.stamps.of(txn);
            let their_stamp = theirs.as_ref().map(|t| to.txns[t.txn as usize].stamp);
            let joined = theirs.as_ref().zip(their_stamp).map(|(t, named)| {
                let mine = Register { value: held, turn, rank: 0, stamp };
                let theirs = Register { value: said(&t.values), turn: t.turn, rank: 0, stamp: named };
                join(&mine, &theirs, &to.known, &to.their)
            });
            let write = Write {
                mine: (stamp, txn != mine.made),
                theirs: their_stamp.zip(theirs.as_ref().map(|t| Some(t.txn) != self.made())),
                joined,
            };
            Meeting { group, mine: own, theirs, write }
        };
        Ok(groups.into_iter().map(meeting).collect())
    }

    /// Meets a row of a table that is not known here.
    pub fn take(&self, to: &mut Arriving) -> Result<(), Fault> {
        if self.nothing_new(to) {
            return Ok(());
        }
        let life = self.life();
        let place = Place { number: stranger(&self.shape.name), table: &self.shape.name, row: self.id() };
        let Some(mine) = row(to.conn, place.table, place.row).map_err(sql_fault)? else {
            let (Some(life), Some(made)) = (life, self.made()) else {
                return Err(Fault::new("exchange_damaged").with("reason", place.table));
            };
            let (made, del) = (to.txns[made as usize].local, life.stored(to, place));
            let Some(tx) = to.tx.as_deref() else { return Ok(()) };
            let write = || {
                put_life(tx.conn, place.table, place.row, made, del)?;
                self.keep(to, tx.conn)
            };
            return write().map_err(sql_fault);
        };
        let mut write = || -> Sql<()> {
            let meetings = self.meet(to, &mine)?;
            let writes: Vec<Write> = meetings.iter().map(|m| m.write).collect();
            let outcome = lives(to, place, &mine, life, &writes)?;
            let changes: Vec<Change> = meetings.iter().map(|m| m.change(to, outcome.made)).collect();
            let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
            if (outcome.made, outcome.del) != (mine.made, mine.del) {
                put_life(tx.conn, place.table, place.row, outcome.made, outcome.del)?;
            }
            if let Some((death, why)) = outcome.apart {
                set_apart(tx.conn, place.number, place.row, death, why)?;
            }
            changes.into_iter().try_for_each(|c| c.write(tx, place))?;
            outcome.record(tx, place, &mine)
        };
        write().map_err(sql_fault)
    }
}

impl Theirs {
    fn store(&self, conn: &Connection, place: (&str, i64, &str), to: &Arriving) -> Sql<()> {
        store(conn, place, &self.json(), to.txns[self.txn as usize].local, self.turn)
    }

    fn json(&self) -> Value {
        json!({"columns": self.columns, "values": self.values.iter().map(Held::json).collect::<Vec<_>>()})
    }
}

/// What is written of a meeting.
pub(super) struct Change {
    group: String,
    entry: Entry,
    lost: Option<Lost>,
}

/// What becomes of an entry of the quarantine.
enum Entry {
    Stays,
    Goes,
    Comes(Value, i64, u32),
}

impl Meeting {
    /// What comes of it, where the row was made by `made` in the end.
    pub fn change(&self, to: &Arriving, made: i64) -> Change {
        let mut change = Change { group: self.group.clone(), entry: Entry::Stays, lost: None };
        let (Some(theirs), Some(joined)) = (&self.theirs, self.write.joined) else { return change };
        let named = &to.txns[theirs.txn as usize];
        if joined.takes() {
            let nothing = said(&theirs.values).is_empty() && theirs.turn == 0 && named.local == made;
            change.entry = if nothing { Entry::Goes } else { Entry::Comes(theirs.json(), named.local, theirs.turn) };
        }
        // Nobody has written what a row begins with.
        change.lost = match (joined, &self.mine) {
            (Joined::MineOver, _) if !said(&theirs.values).is_empty() => Some(Lost::there(named, &theirs.values)),
            (Joined::TheirsOver, Some(mine)) if !said(&mine.values).is_empty() => {
                Some(Lost::here(self.write.mine.0, mine.txn, &mine.values))
            }
            _ => None,
        };
        change
    }
}

impl Change {
    pub fn write(self, tx: &mut Tx, place: Place) -> Sql<()> {
        match self.entry {
            Entry::Comes(value, txn, turn) => {
                store(tx.conn, (place.table, place.row, &self.group), &value, txn, turn)?;
            }
            Entry::Goes => forget(tx.conn, place.table, place.row, &self.group)?,
            Entry::Stays => {}
        }
        self.lost.map_or(Ok(()), |lost| lost.write(tx, place, &self.group))
    }
}

pub(super) fn forget(conn: &Connection, table: &str, row: i64, group: &str) -> Sql<()> {
    let sql = "DELETE FROM sync_unknown WHERE tbl = ?1 AND row = ?2 AND grp = ?3";
    conn.prepare_cached(sql)?.execute(params![table, row, group]).map(|_| ())
}

/// A row of an unknown table that somebody found to be seen in spite of its death.
pub(super) fn stays(tx: &Tx, table: &str, id: i64, death: i64) -> Sql<()> {
    match row(tx.conn, table, id)? {
        Some(row) if row.del == death => put_life(tx.conn, table, id, row.made, -death),
        _ => Ok(()),
    }
}

/// Rows of this file with something in quarantine, and what they look like in an exchange file: each with all it has.
pub(super) struct Quarantine {
    /// how such rows look; several of one table where they do not have the same groups
    pub shapes: Vec<Shape>,
    places: HashMap<Shape, usize>,
    rows: BTreeMap<String, BTreeMap<i64, usize>>,
}

impl Quarantine {
    pub fn read(conn: &Connection) -> Sql<Quarantine> {
        let mut quarantine = Quarantine { shapes: Vec::new(), places: HashMap::new(), rows: BTreeMap::new() };
        let mut all = conn.prepare("SELECT tbl, row, grp, value FROM sync_unknown ORDER BY tbl, row, grp")?;
        let mut entries = all.query([])?;
        let mut row: Option<(String, i64)> = None;
        let mut groups: Vec<GroupShape> = Vec::new();
        while let Some(r) = entries.next()? {
            let next = (r.get(0)?, r.get(1)?);
            if row.as_ref() != Some(&next)
                && let Some(row) = row.replace(next)
            {
                quarantine.add(row, std::mem::take(&mut groups));
            }
            let name: String = r.get(2)?;
            if name != LIFE {
                let (columns, _) = entry(r.get_ref(3)?.as_str()?);
                groups.push(GroupShape { name, columns });
            }
        }
        if let Some(row) = row {
            quarantine.add(row, groups);
        }
        Ok(quarantine)
    }

    fn add(&mut self, (name, id): (String, i64), strange: Vec<GroupShape>) {
        let known = travels::table(&name);
        let mut groups = known.map(|t| travels::shape(t).groups).unwrap_or_default();
        groups.extend(strange);
        let shape = Shape { name: name.clone(), groups };
        let next = self.shapes.len();
        let at = *self.places.entry(shape.clone()).or_insert(next);
        if at == next {
            self.shapes.push(shape);
        }
        self.rows.entry(name).or_default().insert(id, at);
    }

    /// Which of the shapes a row has.
    pub fn shape(&self, table: &str, row: i64) -> Option<usize> {
        self.rows.get(table)?.get(&row).copied()
    }

    /// Rows of a table.
    pub fn rows(&self, table: &str) -> impl Iterator<Item = i64> {
        self.rows.get(table).into_iter().flat_map(|rows| rows.keys().copied())
    }

    /// Tables that are not known here.
    pub fn strangers(&self) -> Vec<String> {
        self.rows.keys().filter(|name| travels::table(name).is_none()).cloned().collect()
    }
}

/// Rows of a table with something in quarantine that `fresh` says is news.
pub(super) fn news(conn: &Connection, table: &str, fresh: impl Fn(i64) -> bool) -> Sql<Vec<i64>> {
    let mut all = conn.prepare_cached("SELECT row, v FROM sync_unknown WHERE tbl = ?1 ORDER BY row")?;
    let rows = all.query_map([table], |r| Ok((r.get(0)?, r.get(1)?)))?;
    rows.filter(|r| r.as_ref().map_or(true, |(_, txn)| fresh(*txn))).map(|r| r.map(|(row, _)| row)).collect()
}
