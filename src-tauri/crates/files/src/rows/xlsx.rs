//! Rows of an XLSX sheet, streamed from its XML.

use super::{Rows, number};
use crate::{
    Error, Row,
    guard::Tracked,
    row::{MAX_CELL, MAX_COLUMNS},
};
use calamine::{Cell, DataRef, XlsxCellReader, XlsxError};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

pub(crate) struct XlsxRows<'a> {
    name: String,
    reader: XlsxCellReader<'a, Tracked>,
    /// where the compressed parts lie in the file: offset and length
    parts: &'a [(u64, u64)],
    progress: Arc<AtomicU64>,
    pending: Option<Cell<DataRef<'a>>>,
    last_row: u64,
    scratch: String,
    finished: bool,
}

impl<'a> XlsxRows<'a> {
    pub fn new(
        name: &str,
        reader: XlsxCellReader<'a, Tracked>,
        parts: &'a [(u64, u64)],
        progress: Arc<AtomicU64>,
    ) -> Self {
        let name = name.to_owned();
        Self { name, reader, parts, progress, pending: None, last_row: 0, scratch: String::new(), finished: false }
    }

    fn next_cell(&mut self) -> Result<Option<Cell<DataRef<'a>>>, Error> {
        if let Some(cell) = self.pending.take() {
            return Ok(Some(cell));
        }
        if self.finished {
            return Ok(None);
        }
        // The parser is not ours: a panic over bytes nobody thought of is an unreadable file, not the end of the program.
        let cell = catch_unwind(AssertUnwindSafe(|| self.reader.next_cell()));
        match cell {
            Ok(Ok(Some(cell))) => Ok(Some(cell)),
            Ok(Ok(None)) => {
                self.finished = true;
                Ok(None)
            }
            Ok(Err(error)) => {
                self.finished = true;
                Err(fault(&self.name, error))
            }
            Err(_) => {
                self.finished = true;
                Err(Error::unreadable(&self.name, "the sheet's XML cannot be parsed"))
            }
        }
    }

    fn push(&mut self, row: &mut Row, value: &DataRef<'a>) -> bool {
        match value {
            DataRef::Empty => row.push(""),
            DataRef::String(text) => return push_text(row, text),
            DataRef::SharedString(text) => return push_text(row, text),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => return push_text(row, text),
            DataRef::Bool(value) => row.push(if *value { "TRUE" } else { "FALSE" }),
            DataRef::Int(value) => {
                self.scratch = value.to_string();
                row.push(&self.scratch);
            }
            DataRef::Float(value) => match number::write_number(&mut self.scratch, *value) {
                true => row.push_imprecise(&self.scratch),
                false => row.push(&self.scratch),
            },
            DataRef::DateTime(date) => {
                number::write_date(&mut self.scratch, date);
                row.push(&self.scratch);
            }
            DataRef::Error(error) => {
                number::write_error(&mut self.scratch, error);
                row.push(&self.scratch);
            }
        }
        true
    }
}

/// Adds a text cell; false if it is too long.
fn push_text(row: &mut Row, text: &str) -> bool {
    let fits = text.len() <= MAX_CELL || text.encode_utf16().count() <= MAX_CELL;
    row.push(if fits { text } else { "" });
    fits
}

impl Rows for XlsxRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<bool, Error> {
        let Some(mut cell) = self.next_cell()? else { return Ok(false) };
        let number = cell.get_position().0;
        row.clear(u64::from(number) + 1);
        if row.number < self.last_row {
            self.finished = true;
            return Err(Error::unreadable(&self.name, format!("row {} behind row {}", row.number, self.last_row)));
        }
        self.last_row = row.number;
        let mut wrong = None;
        loop {
            let (r, column) = cell.get_position();
            let column = column as usize;
            if r != number {
                self.pending = Some(cell);
                break;
            }
            if column >= MAX_COLUMNS {
                wrong = wrong.or(Some(Error::TooManyColumns { row: row.number, limit: MAX_COLUMNS }));
            } else if column < row.len() {
                self.finished = true;
                return Err(Error::unreadable(&self.name, format!("cells of row {} are out of order", row.number)));
            } else {
                while row.len() < column {
                    row.push("");
                }
                if !self.push(row, cell.get_value()) {
                    let too_long = Error::CellTooLong { row: row.number, column: column + 1, limit: MAX_CELL };
                    wrong = wrong.or(Some(too_long));
                }
            }
            match self.next_cell()? {
                Some(next) => cell = next,
                None => break,
            }
        }
        wrong.map_or(Ok(true), Err)
    }

    fn position(&self) -> (u64, u64) {
        let at = self.progress.load(Ordering::Relaxed);
        let part = self.parts.iter().find(|(start, length)| (*start..=start + length).contains(&at));
        part.map_or((0, 0), |(start, length)| (at - start, *length))
    }
}

/// What a parser's error means to the user.
pub(crate) fn fault(name: &str, error: XlsxError) -> Error {
    match error {
        XlsxError::Io(e) => Error::io(name, e),
        XlsxError::XmlEof(_) => Error::Truncated { name: name.to_owned() },
        XlsxError::Password => Error::Encrypted { name: name.to_owned() },
        other => Error::unreadable(name, other),
    }
}
