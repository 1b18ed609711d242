//! The rows of this file that others have not seen, as blocks of an exchange file.

use super::{
    row::{self, Held, Row},
    stamps::Stamps,
};
use crate::db::{
    Sql,
    schema::{CONFLICT, Reach, TABLES, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::{
    Vector,
    file::{Apart, Block, Column, GroupShape, Life, Register, Section, Shape, Txn},
};
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Tables that travel, in the order of the file: conflicts first, because they tell which writes a row has seen lose.
pub(super) fn tables() -> impl Iterator<Item = &'static Table> {
    let others = TABLES.iter().copied().filter(|t| t.reach == Reach::Synced && t.number != CONFLICT.number);
    std::iter::once(&CONFLICT).chain(others)
}

/// What a table looks like to a program of another version.
pub(super) fn shape(table: &'static Table) -> Shape {
    let group = |(at, name): (usize, &&str)| GroupShape {
        name: (*name).to_owned(),
        columns: table.travelling(at).map(|c| c.name.to_owned()).collect(),
    };
    Shape { name: table.name.to_owned(), groups: table.groups.iter().enumerate().map(group).collect() }
}

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
}

impl<'a> Collector<'a> {
    /// `seen` is empty for a full file.
    pub fn new(conn: &'a Connection, stamps: &Stamps, seen: &Vector) -> Collector<'a> {
        let order = stamps.beyond(seen);
        let all = seen.iter().next().is_none();
        let oldest = order.first().copied().unwrap_or(i64::MAX);
        let places = order.iter().enumerate().map(|(at, id)| (*id, at as u32)).collect();
        Collector { conn, fresh: order.iter().copied().collect(), all, oldest, places, order }
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

    /// Rows of each table that go, for the header.
    pub fn counts(&self) -> Sql<Vec<u64>> {
        tables()
            .map(|table| {
                if self.all {
                    let sql = format!("SELECT count(*) FROM {}", table.name);
                    return self.conn.query_row(&sql, [], |r| r.get::<_, i64>(0)).map(|n| n as u64);
                }
                Ok(self.news(table)?.len() as u64)
            })
            .collect()
    }

    /// Puts everything in the order of the file: transactions, deaths that are apart, blocks, registers of newer programs.
    pub fn put(
        mut self,
        unknown: &[(Shape, Vec<Block>)],
        put: &mut dyn FnMut(Section) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let apart = self.apart().map_err(sql_fault)?;
        // The few rows of a delta may name transactions that were seen long ago: they are looked through first.
        let mut waiting = Vec::new();
        if !self.all {
            for (at, table) in tables().enumerate() {
                self.changed(at as u32, table, &mut |block| {
                    waiting.push(block);
                    Ok(())
                })?;
            }
        }
        let txns = self.txns().map_err(sql_fault)?;
        put(Section::Txns(txns))?;
        if !apart.is_empty() {
            put(Section::Apart(apart))?;
        }
        for block in waiting {
            put(Section::Block(block))?;
        }
        if self.all {
            for (at, table) in tables().enumerate() {
                self.whole(at as u32, table, put)?;
            }
        }
        for block in unknown.iter().flat_map(|(_, blocks)| blocks) {
            put(Section::Block(block.clone()))?;
        }
        Ok(())
    }

    /// The place of a transaction that a register of a newer program names.
    pub fn named(&mut self, txn: i64) -> u32 {
        self.place(txn)
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
        for (at, table) in tables().enumerate() {
            let mut all = self.conn.prepare_cached("SELECT row, death, why FROM sync_apart WHERE tbl = ?1")?;
            let mut rows = all.query([table.number])?;
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
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }

    fn changed(
        &mut self,
        at: u32,
        table: &'static Table,
        put: &mut dyn FnMut(Block) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        // Rows that tell of the same groups share a block, so that a column has no holes.
        let mut building: BTreeMap<(bool, bool, Vec<u32>), Block> = BTreeMap::new();
        for id in self.news(table).map_err(sql_fault)? {
            let Some(row) = Row::read(self.conn, table, id).map_err(sql_fault)? else { continue };
            let whole = self.fresh.contains(&row.made);
            let life = whole || self.fresh.contains(&row.life());
            let groups: Vec<u32> = (0..table.groups.len())
                .filter(|g| whole || self.fresh.contains(&row.stamps[*g].0))
                .map(|g| g as u32)
                .collect();
            let key = (whole, life, groups);
            let block = building.entry(key.clone()).or_insert_with(|| empty(at, whole, &key.2, table));
            self.add(block, id, &row, life);
            if block.is_full()
                && let Some(full) = building.remove(&key)
            {
                put(full)?;
            }
        }
        building.into_values().try_for_each(put)
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
        let mut block = empty(at, true, &groups, table);
        let mut stamps: Vec<(i64, u32)> = Vec::new();
        while let Some(r) = rows.next().map_err(sql_fault)? {
            let mut add = || -> Sql<()> {
                let (id, made, del): (i64, i64, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
                stamps.clear();
                stamps.resize(groups.len(), (made, 0));
                while let Some(cell) = cells.next_if(|c| c.as_ref().map_or(true, |c| c.0 <= id)) {
                    let (of, group, txn, turn) = cell?;
                    if of == id && group < stamps.len() {
                        stamps[group] = (txn, turn);
                    }
                }
                let apart = del < 0 && apart.contains(&(id, -del));
                self.stamp(&mut block, id, (made, del, apart), &stamps, true);
                // straight from the page of the file into the column
                for (at, column) in block.columns.iter_mut().enumerate() {
                    row::push(column, r.get_ref(at + 3)?);
                }
                Ok(())
            };
            add().map_err(sql_fault)?;
            if block.is_full() {
                put(Section::Block(std::mem::replace(&mut block, empty(at, true, &groups, table))))?;
            }
        }
        if block.ids.is_empty() { Ok(()) } else { put(Section::Block(block)) }
    }

    fn add(&mut self, block: &mut Block, id: i64, row: &Row, life: bool) {
        self.stamp(block, id, (row.made, row.del, row.apart), &row.stamps, life);
        let values = block.groups.iter().flat_map(|group| &row.groups[*group as usize]);
        block.columns.iter_mut().zip(values).for_each(|(column, value)| column.push(value.cell()));
    }

    /// Adds a row without its values: who made it, its life, and the stamps of its groups.
    fn stamp(
        &mut self,
        block: &mut Block,
        id: i64,
        (made, del, apart): (i64, i64, bool),
        stamps: &[(i64, u32)],
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
        for group in &block.groups {
            let (txn, turn) = stamps[*group as usize];
            if !block.whole || txn != made || turn > 0 {
                let txn = self.place(txn);
                block.registers.push(Register { row: at, group: *group, txn, turn });
            }
        }
    }
}

fn empty(at: u32, whole: bool, groups: &[u32], table: &'static Table) -> Block {
    let columns = groups.iter().map(|g| table.travelling(*g as usize).count()).sum();
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
