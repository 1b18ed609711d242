//! The rows of this file that others have not seen, as blocks of an exchange file.

use super::{
    row::{self, Held, Row},
    stamps::Stamps,
    travels::{shape, tables},
    unknown::{self, Kept, Quarantine},
};
use crate::db::{Sql, schema::Table, sql_fault};
use keheng_base::Fault;
use keheng_sync::{
    Vector,
    file::{Apart, Block, Column, Life, Register, Section, Shape, Txn},
};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, HashMap, HashSet};

/// What others have not seen.
pub(super) struct Collector<'a> {
    conn: &'a Connection,
    fresh: HashSet<i64>,
    /// nothing was seen before: every row is whole
    all: bool,
    /// the oldest transaction that was not seen
    oldest: i64,
    places: HashMap<i64, u32>,
    order: Vec<i64>,
    quarantine: Quarantine,
}

/// A register of a row that goes.
struct Own {
    /// place of its group in the shape
    group: u32,
    values: Vec<Held>,
    txn: i64,
    turn: u32,
}

/// Blocks that are being filled: rows that tell of the same groups share one, so that a column has no holes.
type Building = BTreeMap<(u32, bool, bool, Vec<u32>), Block>;

impl<'a> Collector<'a> {
    /// `seen` is empty for a full file.
    pub fn new(conn: &'a Connection, stamps: &Stamps, seen: &Vector) -> Sql<Collector<'a>> {
        let order = stamps.beyond(seen);
        let all = seen.iter().next().is_none();
        let oldest = order.first().copied().unwrap_or(i64::MAX);
        let places = order.iter().enumerate().map(|(at, id)| (*id, at as u32)).collect();
        let fresh = order.iter().copied().collect();
        Ok(Collector { conn, fresh, all, oldest, places, order, quarantine: Quarantine::read(conn)? })
    }

    /// What the tables of the file look like, in the order in which blocks name them.
    pub fn shapes(&self) -> Vec<Shape> {
        tables().map(shape).chain(self.quarantine.shapes.iter().cloned()).collect()
    }

    /// Where a transaction stands in the file's list.
    fn place(&mut self, txn: i64) -> u32 {
        let next = self.order.len() as u32;
        let order = &mut self.order;
        *self.places.entry(txn).or_insert_with(|| {
            order.push(txn);
            next
        })
    }

    /// Which of the file's shapes a row has; `table` is the place of its table's.
    fn shape_of(&self, table: Option<u32>, name: &str, row: i64) -> Option<u32> {
        let own = self.quarantine.shape(name, row);
        own.map(|at| (tables().count() + at) as u32).or(table)
    }

    /// Rows of each shape that go, for the header.
    pub fn counts(&self) -> Sql<Vec<u64>> {
        let mut counts = vec![0; tables().count() + self.quarantine.shapes.len()];
        let mut add = |table: Option<u32>, name: &str, ids: Vec<i64>| {
            for at in ids.into_iter().filter_map(|id| self.shape_of(table, name, id)) {
                counts[at as usize] += 1;
            }
        };
        for (at, table) in tables().enumerate() {
            let (at, name) = (at as u32, table.name);
            add(Some(at), name, if self.all { self.quarantine.rows(name).collect() } else { self.news(table)? });
        }
        for name in self.quarantine.strangers() {
            add(None, &name, self.strange_news(&name)?);
        }
        if self.all {
            for (count, table) in counts.iter_mut().zip(tables()) {
                let sql = format!("SELECT count(*) FROM {}", table.name);
                let rows: i64 = self.conn.query_row(&sql, [], |r| r.get(0))?;
                *count = (rows as u64).saturating_sub(self.quarantine.rows(table.name).count() as u64);
            }
        }
        Ok(counts)
    }

    /// Puts everything in the order of the file: transactions, deaths that are apart, blocks; tables that are not known here
    /// come last.
    pub fn put(mut self, put: &mut dyn FnMut(Section) -> Result<(), Fault>) -> Result<(), Fault> {
        let apart = self.apart().map_err(sql_fault)?;
        // The few rows of a delta may name transactions that were seen long ago: they are looked through first.
        let mut waiting = Vec::new();
        let mut wait = |section| {
            waiting.push(section);
            Ok(())
        };
        if !self.all {
            for (at, table) in tables().enumerate() {
                let ids = self.news(table).map_err(sql_fault)?;
                self.rows(at as u32, table, &ids, &mut wait)?;
            }
        }
        for name in self.quarantine.strangers() {
            self.strange_rows(&name, &mut wait)?;
        }
        let txns = self.txns().map_err(sql_fault)?;
        put(Section::Txns(txns))?;
        if !apart.is_empty() {
            put(Section::Apart(apart))?;
        }
        if self.all {
            for (at, table) in tables().enumerate() {
                self.whole(at as u32, table, put)?;
            }
        }
        waiting.into_iter().try_for_each(put)
    }

    fn txns(&self) -> Sql<Vec<Txn>> {
        let sql = "SELECT t.hlc, e.rid, t.seq, t.nonce, t.wall, t.actor, t.note FROM sync_txn t
                   JOIN sync_epoch e ON e.id = t.epoch WHERE t.id = ?1";
        let mut one = self.conn.prepare(sql)?;
        let read = |id: &i64| {
            one.query_row([id], |r| {
                let stamp = keheng_sync::Stamp { hlc: r.get(0)?, epoch: r.get(1)?, seq: r.get(2)? };
                Ok(Txn { stamp, nonce: r.get(3)?, wall: r.get(4)?, actor: r.get(5)?, note: r.get(6)? })
            })
        };
        self.order.iter().map(read).collect()
    }

    fn apart(&mut self) -> Sql<Vec<Apart>> {
        let mut found = Vec::new();
        let mut met = HashSet::new();
        for (at, shape) in self.shapes().into_iter().enumerate() {
            let number = unknown::number(&shape.name);
            if !met.insert(shape.name) {
                continue;
            }
            let mut all = self.conn.prepare_cached("SELECT row, death, why FROM sync_apart WHERE tbl = ?1")?;
            let mut rows = all.query([number])?;
            while let Some(r) = rows.next()? {
                let death = self.place(r.get(1)?);
                found.push(Apart { table: at as u32, row: r.get(0)?, death, why: r.get(2)? });
            }
        }
        Ok(found)
    }

    /// Rows of a table with something that was not seen.
    fn news(&self, table: &'static Table) -> Sql<Vec<i64>> {
        let name = table.name;
        let sql = format!("SELECT id, _v, _del FROM {name} WHERE _v >= ?1 OR _del >= ?1 OR _del <= -?1");
        let mut ids = Vec::new();
        let mut rows = self.conn.prepare(&sql)?;
        let mut rows = rows.query([self.oldest])?;
        while let Some(r) = rows.next()? {
            let (made, del): (i64, i64) = (r.get(1)?, r.get(2)?);
            if self.fresh.contains(&made) || self.fresh.contains(&del.abs()) {
                ids.push(r.get::<_, i64>(0)?);
            }
        }
        let mut cells = self.conn.prepare_cached("SELECT row, v FROM sync_cell WHERE tbl = ?1 AND v >= ?2")?;
        let mut cells = cells.query(params![table.number, self.oldest])?;
        while let Some(r) = cells.next()? {
            if self.fresh.contains(&r.get(1)?) {
                ids.push(r.get(0)?);
            }
        }
        ids.extend(unknown::news(self.conn, name, |txn| self.fresh.contains(&txn))?);
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    /// The same of a table that is not known here.
    fn strange_news(&self, table: &str) -> Sql<Vec<i64>> {
        let mut ids = unknown::news(self.conn, table, |txn| self.all || self.fresh.contains(&txn))?;
        ids.dedup();
        Ok(ids)
    }

    /// Rows of a table one by one, each with what is in quarantine of it.
    fn rows(
        &mut self,
        at: u32,
        table: &'static Table,
        ids: &[i64],
        put: &mut dyn FnMut(Section) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let mut building = Building::new();
        for id in ids {
            let Some(mut row) = Row::read(self.conn, table, *id).map_err(sql_fault)? else { continue };
            let groups = std::mem::take(&mut row.groups);
            let own = groups.into_iter().zip(&row.stamps).enumerate().map(|(group, (values, (txn, turn)))| Own {
                group: group as u32,
                values,
                txn: *txn,
                turn: *turn,
            });
            let own = own.collect();
            self.row(&mut building, (Some(at), table.name, *id), &row, own, put)?;
        }
        building.into_values().try_for_each(|block| put(Section::Block(block)))
    }

    /// The same of a table that is not known here.
    fn strange_rows(&mut self, table: &str, put: &mut dyn FnMut(Section) -> Result<(), Fault>) -> Result<(), Fault> {
        let mut building = Building::new();
        for id in self.strange_news(table).map_err(sql_fault)? {
            let Some(row) = unknown::row(self.conn, table, id).map_err(sql_fault)? else { continue };
            self.row(&mut building, (None, table, id), &row, Vec::new(), put)?;
        }
        building.into_values().try_for_each(|block| put(Section::Block(block)))
    }

    /// Adds a row to the block it belongs to, with what is in quarantine of it.
    fn row(
        &mut self,
        building: &mut Building,
        (table, name, id): (Option<u32>, &str, i64),
        row: &Row,
        mut own: Vec<Own>,
        put: &mut dyn FnMut(Section) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let Some(at) = self.shape_of(table, name, id) else { return Ok(()) };
        if table != Some(at) {
            let known = own.len();
            let kept = unknown::kept(self.conn, name, id).map_err(sql_fault)?.into_iter().enumerate();
            let one =
                |(i, k): (usize, Kept)| Own { group: (known + i) as u32, values: k.values, txn: k.txn, turn: k.turn };
            own.extend(kept.map(one));
        }
        let whole = self.all || self.fresh.contains(&row.made);
        let life = whole || self.fresh.contains(&row.life());
        own.retain(|o| whole || self.fresh.contains(&o.txn));
        let groups: Vec<u32> = own.iter().map(|o| o.group).collect();
        let key = (at, whole, life, groups);
        let block = building
            .entry(key.clone())
            .or_insert_with(|| empty(at, whole, &key.3, own.iter().map(|o| o.values.len()).sum()));
        let stamps = own.iter().map(|o| (o.group, o.txn, o.turn));
        self.stamp(block, id, (row.made, row.del, row.apart), stamps, life);
        let values = own.iter().flat_map(|o| &o.values);
        block.columns.iter_mut().zip(values).for_each(|(column, value)| column.push(value.cell()));
        if block.is_full()
            && let Some(full) = building.remove(&key)
        {
            put(Section::Block(full))?;
        }
        Ok(())
    }

    fn whole(
        &mut self,
        at: u32,
        table: &'static Table,
        put: &mut dyn FnMut(Section) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let groups: Vec<u32> = (0..table.groups.len() as u32).collect();
        let conn = self.conn;
        let sql = format!("SELECT {} FROM {} ORDER BY id", row::columns(table), table.name);
        let mut statement = conn.prepare(&sql).map_err(sql_fault)?;
        let mut rows = statement.query([]).map_err(sql_fault)?;
        let sql = "SELECT row, grp, v, turn FROM sync_cell WHERE tbl = ?1 ORDER BY row, grp";
        let mut statement = conn.prepare(sql).map_err(sql_fault)?;
        let mut cells = statement
            .query_map([table.number], |r| {
                Ok((r.get::<_, i64>(0)?, r.get::<_, u32>(1)? as usize, r.get(2)?, r.get(3)?))
            })
            .map_err(sql_fault)?
            .peekable();
        let apart: HashSet<(i64, i64)> = {
            let sql = "SELECT row, death FROM sync_apart WHERE tbl = ?1";
            let mut all = conn.prepare(sql).map_err(sql_fault)?;
            let all = all.query_map([table.number], |r| Ok((r.get(0)?, r.get(1)?))).map_err(sql_fault)?;
            all.collect::<Sql<_>>().map_err(sql_fault)?
        };
        let aside: Vec<i64> = self.quarantine.rows(table.name).collect();
        let width = groups.iter().map(|g| table.travelling(*g as usize).count()).sum();
        let mut block = empty(at, true, &groups, width);
        let mut stamps: Vec<(i64, u32)> = Vec::new();
        while let Some(r) = rows.next().map_err(sql_fault)? {
            let mut add = || -> Sql<()> {
                let (id, made, del): (i64, i64, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
                if aside.binary_search(&id).is_ok() {
                    return Ok(());
                }
                stamps.clear();
                stamps.resize(groups.len(), (made, 0));
                while let Some(cell) = cells.next_if(|c| c.as_ref().map_or(true, |c| c.0 <= id)) {
                    let (of, group, txn, turn) = cell?;
                    if of == id && group < stamps.len() {
                        stamps[group] = (txn, turn);
                    }
                }
                let apart = del < 0 && apart.contains(&(id, -del));
                let own = stamps.iter().enumerate().map(|(group, (txn, turn))| (group as u32, *txn, *turn));
                self.stamp(&mut block, id, (made, del, apart), own, true);
                // straight from the page of the file into the column
                for (at, column) in block.columns.iter_mut().enumerate() {
                    row::push(column, r.get_ref(at + 3)?);
                }
                Ok(())
            };
            add().map_err(sql_fault)?;
            if block.is_full() {
                put(Section::Block(std::mem::replace(&mut block, empty(at, true, &groups, width))))?;
            }
        }
        if !block.ids.is_empty() {
            put(Section::Block(block))?;
        }
        self.rows(at, table, &aside, put)
    }

    /// Adds a row without its values: who made it, its life, and the stamps of its groups.
    fn stamp(
        &mut self,
        block: &mut Block,
        id: i64,
        (made, del, apart): (i64, i64, bool),
        stamps: impl Iterator<Item = (u32, i64, u32)>,
        life: bool,
    ) {
        let at = block.ids.len() as u32;
        block.ids.push(id);
        if block.whole {
            block.rows.push(self.place(made));
        }
        if life {
            block.lives.push(if del == 0 {
                Life::Made
            } else if del < 0 && !apart {
                Life::Back(self.place(-del))
            } else {
                Life::Died(self.place(del.abs()))
            });
        }
        for (group, txn, turn) in stamps {
            if !block.whole || txn != made || turn > 0 {
                let txn = self.place(txn);
                block.registers.push(Register { row: at, group, txn, turn });
            }
        }
    }
}

fn empty(at: u32, whole: bool, groups: &[u32], columns: usize) -> Block {
    Block {
        table: at,
        whole,
        groups: groups.to_vec(),
        ids: Vec::new(),
        rows: Vec::new(),
        lives: Vec::new(),
        registers: Vec::new(),
        columns: std::iter::repeat_with(Column::new).take(columns).collect(),
    }
}

/// A list of values as JSON.
pub(super) fn json(values: &[Held]) -> String {
    serde_json::Value::Array(values.iter().map(Held::json).collect()).to_string()
}
