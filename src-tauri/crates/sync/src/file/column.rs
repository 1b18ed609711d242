//! Cells of one column.

use super::{
    bytes::{Put, Take, put_bits, put_ints, take_bits, take_ints},
    fault::damaged,
    texts::{put_texts, take_texts},
};
use keheng_base::Fault;
use std::fmt;

/// One value of a row.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Cell<'a> {
    /// nothing
    Null,
    /// a whole number
    Int(i64),
    /// a text; it may hold every character, NUL too
    Text(&'a str),
}

#[derive(Clone, Copy)]
enum Slot {
    Null,
    Int(i64),
    Text { start: u32, end: u32 },
}

/// The cells of one column, row by row, with all their texts in one piece of memory.
#[derive(Clone, Default)]
pub struct Column {
    slots: Vec<Slot>,
    texts: String,
    /// bytes of all texts, each counted by itself
    bytes: usize,
}

impl Column {
    /// A column without rows.
    pub fn new() -> Column {
        Column::default()
    }

    pub(super) fn with_capacity(rows: usize) -> Column {
        Column { slots: Vec::with_capacity(rows), ..Column::default() }
    }

    /// Adds the cell of the next row. Texts of more than 4 GiB are counted and not kept: no block may have them.
    pub fn push(&mut self, cell: Cell) {
        self.slots.push(match cell {
            Cell::Null => Slot::Null,
            Cell::Int(number) => Slot::Int(number),
            Cell::Text(text) => {
                self.bytes = self.bytes.saturating_add(text.len());
                let start = self.texts.len() as u32;
                match u32::try_from(self.texts.len() + text.len()) {
                    Ok(end) => {
                        self.texts.push_str(text);
                        Slot::Text { start, end }
                    }
                    Err(_) => Slot::Null,
                }
            }
        });
    }

    /// Adds all rows of another column.
    pub(super) fn append(&mut self, other: &Column) {
        other.iter().for_each(|cell| self.push(cell));
    }

    /// The rows from one on.
    pub(super) fn from(&self, row: usize) -> Column {
        self.slots[row..].iter().map(|slot| self.cell(*slot)).collect()
    }

    /// Leaves only the first rows.
    pub(super) fn truncate(&mut self, rows: usize) {
        let from =
            self.slots[rows..].iter().find_map(|s| if let Slot::Text { start, .. } = s { Some(*start) } else { None });
        self.slots.truncate(rows);
        if let Some(from) = from {
            self.texts.truncate(from as usize);
            self.bytes = self.texts.len();
        }
    }

    /// The cell of a row. Panics beyond `len`, as a slice does.
    pub fn get(&self, i: usize) -> Cell<'_> {
        self.cell(self.slots[i])
    }

    fn cell(&self, slot: Slot) -> Cell<'_> {
        match slot {
            Slot::Null => Cell::Null,
            Slot::Int(number) => Cell::Int(number),
            Slot::Text { start, end } => Cell::Text(&self.texts[start as usize..end as usize]),
        }
    }

    /// All cells, row by row.
    pub fn iter(&self) -> impl Iterator<Item = Cell<'_>> {
        self.slots.iter().map(|slot| self.cell(*slot))
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.slots.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Bytes of all texts.
    pub fn text_bytes(&self) -> usize {
        self.bytes
    }

    /// Kinds of cells that occur, which are null, which are texts, then numbers and texts each together.
    pub(super) fn put(&self, out: &mut Put) {
        let present: Vec<Cell> = self.iter().filter(|cell| *cell != Cell::Null).collect();
        let numbers: Vec<i64> =
            present.iter().filter_map(|c| if let Cell::Int(n) = c { Some(*n) } else { None }).collect();
        let texts: Vec<&str> =
            present.iter().filter_map(|c| if let Cell::Text(t) = c { Some(*t) } else { None }).collect();
        let some_null = !present.is_empty() && present.len() < self.len();
        let kinds = flag(!numbers.is_empty(), NUMBERS) | flag(!texts.is_empty(), TEXTS) | flag(some_null, NULLS);
        out.byte(kinds);
        if some_null {
            put_bits(out, self.iter().map(|cell| cell != Cell::Null));
        }
        if kinds & (NUMBERS | TEXTS) == NUMBERS | TEXTS {
            put_bits(out, present.iter().map(|cell| matches!(cell, Cell::Text(_))));
        }
        if !numbers.is_empty() {
            put_ints(out, &numbers);
        }
        if !texts.is_empty() {
            put_texts(out, &texts);
        }
    }

    pub(super) fn take(from: &mut Take, rows: usize) -> Result<Column, Fault> {
        let kinds = from.byte()?;
        if kinds & !(NUMBERS | TEXTS | NULLS) != 0 || kinds == NULLS {
            return Err(damaged());
        }
        let there = match kinds {
            0 => vec![false; rows],
            _ if kinds & NULLS != 0 => take_bits(from, rows)?,
            _ => vec![true; rows],
        };
        let present = there.iter().filter(|there| **there).count();
        let text = match kinds & (NUMBERS | TEXTS) {
            0 | NUMBERS => vec![false; present],
            TEXTS => vec![true; present],
            _ => take_bits(from, present)?,
        };
        let texts = text.iter().filter(|text| **text).count();
        let mut numbers = match kinds & NUMBERS {
            0 => Vec::new(),
            _ => take_ints(from, present - texts)?,
        }
        .into_iter();
        let (all, places) = match kinds & TEXTS {
            0 => (String::new(), Vec::new()),
            _ => take_texts(from, texts).map(|texts| (texts.all, texts.places))?,
        };
        let (mut text, mut places, mut bytes) = (text.into_iter(), places.into_iter(), 0);
        let mut slot = |there: bool| -> Option<Slot> {
            Some(match there && text.next()? {
                true => {
                    let (start, end) = places.next()?;
                    bytes += end - start;
                    Slot::Text { start: u32::try_from(start).ok()?, end: u32::try_from(end).ok()? }
                }
                false if there => Slot::Int(numbers.next()?),
                false => Slot::Null,
            })
        };
        let slots: Option<Vec<Slot>> = there.into_iter().map(&mut slot).collect();
        Ok(Column { slots: slots.ok_or_else(damaged)?, texts: all, bytes })
    }
}

const NUMBERS: u8 = 1;
const TEXTS: u8 = 2;
const NULLS: u8 = 4;

fn flag(on: bool, bit: u8) -> u8 {
    if on { bit } else { 0 }
}

/// By cells: texts may lie in memory in another order.
impl PartialEq for Column {
    fn eq(&self, other: &Column) -> bool {
        self.iter().eq(other.iter())
    }
}

impl fmt::Debug for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a> FromIterator<Cell<'a>> for Column {
    fn from_iter<I: IntoIterator<Item = Cell<'a>>>(cells: I) -> Column {
        let mut column = Column::new();
        cells.into_iter().for_each(|cell| column.push(cell));
        column
    }
}
