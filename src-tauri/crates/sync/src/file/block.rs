//! Rows of a table, column by column.

use super::{
    Column, Shape,
    bytes::{Put, Take, put_ints, put_rising, take_ints, take_rising},
    fault::damaged,
    known::{First, Known},
};
use keheng_base::Fault;

/// Rows in one block at most.
pub const ROWS: usize = 1 << 15;
/// Cells of one block at most, and registers: so that a column of nothing, which takes one byte, cannot fill the memory.
pub const CELLS: usize = 1 << 20;
/// Bytes of all texts of one block at most, each cell counted by itself.
pub const TEXT: usize = 32 << 20;

/// Whether a row is alive, as a register. The number is the place of the transaction in the file's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Life {
    /// alive since the row was made
    Made,
    /// deleted by this transaction
    Died(u32),
    /// brought back by this transaction
    Back(u32),
}

/// The stamp of one group of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register {
    /// place of the row in the block's ids
    pub row: u32,
    /// place of the group in the table's groups
    pub group: u32,
    /// place of the transaction in the file's list
    pub txn: u32,
    /// how often somebody knowingly set the rank back
    pub turn: u32,
}

/// Up to [`ROWS`] rows of one table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// place of the table in the header
    pub table: u32,
    /// all groups of each row, stamped by the row where no register says otherwise
    pub whole: bool,
    /// places of the groups that are there, rising; all of them when whole
    pub groups: Vec<u32>,
    /// ids of the rows, strictly rising
    pub ids: Vec<i64>,
    /// whole: the transaction that made each row; else empty
    pub rows: Vec<u32>,
    /// whole: one a row; else empty or one a row
    pub lives: Vec<Life>,
    /// rising by row, then group. Whole: only those whose stamp is not the row's; else one for each row and group there
    pub registers: Vec<Register>,
    /// the columns of the groups that are there, in order
    pub columns: Vec<Column>,
}

impl Block {
    /// Whether what comes next had better begin another block.
    pub fn is_full(&self) -> bool {
        let (rows, columns) = (self.ids.len(), self.columns.len().max(self.groups.len()));
        rows == ROWS
            || (rows + 1) * columns > CELLS
            || self.columns.iter().map(Column::text_bytes).sum::<usize>() > TEXT / 4
    }

    /// Whether the block keeps to its rules and points nowhere outside; the reason it does not otherwise.
    pub(super) fn check(&self, tables: &[Shape], txns: u32) -> Result<(), &'static str> {
        let known = |txn: u32| txn < txns;
        let rule = |holds: bool, reason| if holds { Ok(()) } else { Err(reason) };
        let table = tables.get(self.table as usize).ok_or("a block of no table")?;
        let (rows, groups) = (self.ids.len(), self.groups.len());
        rule(rows <= ROWS, "too many rows in a block")?;
        rule(rows * self.columns.len() <= CELLS && rows * groups <= CELLS, "too many cells in a block")?;
        rule(rising(&self.ids), "ids that do not rise")?;
        rule(rising(&self.groups), "groups that do not rise")?;
        rule(self.groups.iter().all(|g| (*g as usize) < table.groups.len()), "a group the table has not")?;
        rule(!self.whole || groups == table.groups.len(), "a whole block without a group")?;
        rule(self.rows.len() == if self.whole { rows } else { 0 }, "rows without their transaction")?;
        rule(self.rows.iter().all(|t| known(*t)), "a row by a transaction the file has not")?;
        rule(self.lives.len() == rows || (!self.whole && self.lives.is_empty()), "rows without their life")?;
        rule(
            self.lives
                .iter()
                .all(|life| matches!(life, Life::Made) || matches!(life, Life::Died(t) | Life::Back(t) if known(*t))),
            "a life by a transaction the file has not",
        )?;
        let places: Vec<(u32, u32)> = self.registers.iter().map(|r| (r.row, r.group)).collect();
        rule(rising(&places), "registers that do not rise")?;
        rule(
            self.registers
                .iter()
                .all(|r| (r.row as usize) < rows && known(r.txn) && self.groups.binary_search(&r.group).is_ok()),
            "a register that points outside",
        )?;
        rule(self.whole || self.registers.len() == rows * groups, "a part without the stamp of a group")?;
        rule(self.columns.len() == self.width(table), "columns that are not those of the groups")?;
        rule(self.columns.iter().all(|c| c.len() == rows), "a column that is not as long as the block")?;
        rule(self.columns.iter().map(Column::text_bytes).sum::<usize>() <= TEXT, "too much text in a block")
    }

    fn width(&self, table: &Shape) -> usize {
        self.widths(table).map(|(_, width)| width).sum()
    }

    /// Table, flags, groups unless whole, ids, rows, lives, registers, columns. The block is sound.
    pub(super) fn put(&self, out: &mut Put, tables: &[Shape], known: &mut Known) {
        out.varint(u64::from(self.table));
        out.byte(u8::from(self.whole) | u8::from(!self.lives.is_empty()) << 1);
        let numbers = |values: &[u32]| values.iter().map(|v| i64::from(*v)).collect::<Vec<_>>();
        if !self.whole {
            out.varint(self.groups.len() as u64);
            put_rising(out, &numbers(&self.groups));
        }
        out.varint(self.ids.len() as u64);
        put_rising(out, &self.ids);
        if self.whole {
            put_ints(out, &numbers(&self.rows));
        }
        if !self.lives.is_empty() {
            let code = |life: &Life| match life {
                Life::Made => 0,
                Life::Died(txn) => 1 + 2 * i64::from(*txn),
                Life::Back(txn) => 2 + 2 * i64::from(*txn),
            };
            put_ints(out, &self.lives.iter().map(code).collect::<Vec<_>>());
        }
        if self.whole {
            // in a part each place has its register, so that none needs to be told
            let width = self.groups.len() as i64;
            out.varint(self.registers.len() as u64);
            let place = |r: &Register| i64::from(r.row) * width + i64::from(r.group);
            put_rising(out, &self.registers.iter().map(place).collect::<Vec<_>>());
        }
        put_ints(out, &self.registers.iter().map(|r| i64::from(r.txn)).collect::<Vec<_>>());
        put_ints(out, &self.registers.iter().map(|r| i64::from(r.turn)).collect::<Vec<_>>());
        known.begin();
        let (mut first, mut at) = (First::default(), 0);
        for (group, width) in self.widths(&tables[self.table as usize]) {
            known.put(out, (self.table, group), &self.columns[at..at + width], &mut first);
            at += width;
        }
    }

    fn widths<'a>(&'a self, table: &'a Shape) -> impl Iterator<Item = (u32, usize)> + 'a {
        self.groups.iter().filter_map(|g| Some((*g, table.groups.get(*g as usize)?.columns.len())))
    }

    /// Reads a block; nothing is allocated that the tables and the caps do not allow. `check` has to follow.
    pub(super) fn take(from: &mut Take, tables: &[Shape], known: &mut Known) -> Result<Block, Fault> {
        let place = from.count(u32::MAX as usize)?;
        let table = tables.get(place).ok_or_else(damaged)?;
        let (whole, with_lives) = match from.byte()? {
            flags if flags < 4 => (flags & 1 == 1, flags & 2 == 2),
            _ => return Err(damaged()),
        };
        let groups: Vec<u32> = if whole {
            (0..table.groups.len() as u32).collect()
        } else {
            let count = from.count(table.groups.len())?;
            small(take_rising(from, count)?)?
        };
        let mut block = Block { table: place as u32, whole, groups, ..Block::default() };
        let rows = from.count(ROWS)?;
        let (groups, columns) = (block.groups.len(), block.width(table));
        if rows * groups > CELLS || rows * columns > CELLS {
            return Err(damaged());
        }
        block.ids = take_rising(from, rows)?;
        if whole {
            block.rows = small(take_ints(from, rows)?)?;
        }
        if with_lives {
            block.lives = take_ints(from, rows)?.into_iter().map(life).collect::<Result<_, _>>()?;
        }
        let places: Vec<i64> = if whole {
            let count = from.count(rows * groups)?;
            take_rising(from, count)?
        } else {
            (0..(rows * groups) as i64).collect()
        };
        let txns: Vec<u32> = small(take_ints(from, places.len())?)?;
        let turns: Vec<u32> = small(take_ints(from, places.len())?)?;
        for ((place, txn), turn) in places.into_iter().zip(txns).zip(turns) {
            let place = usize::try_from(place).ok().filter(|place| *place < rows * groups).ok_or_else(damaged)?;
            let group = block.groups[place % groups];
            block.registers.push(Register { row: (place / groups) as u32, group, txn, turn });
        }
        known.begin();
        let mut first = First::default();
        let widths: Vec<(u32, usize)> = block.widths(table).collect();
        for (group, width) in widths {
            block.columns.extend(known.take(from, (block.table, group), (rows, width), &mut first)?);
        }
        Ok(block)
    }
}

fn rising<T: PartialOrd>(values: &[T]) -> bool {
    values.is_sorted_by(|one, next| one < next)
}

fn life(code: i64) -> Result<Life, Fault> {
    let txn = u32::try_from((code - i64::from(code > 0)) / 2).map_err(|_| damaged())?;
    match code {
        0 => Ok(Life::Made),
        code if code < 0 => Err(damaged()),
        code if code % 2 == 1 => Ok(Life::Died(txn)),
        _ => Ok(Life::Back(txn)),
    }
}

fn small(numbers: Vec<i64>) -> Result<Vec<u32>, Fault> {
    numbers.into_iter().map(|n| u32::try_from(n).map_err(|_| damaged())).collect()
}
