//! Rows of an old XLS sheet. The format cannot be streamed; it is small by nature (65,536 rows).

use super::{Rows, number};
use crate::{Error, Row, row::MAX_CELL};
use calamine::{Data, Range};

pub(crate) struct XlsRows {
    range: Range<Data>,
    next: usize,
    scratch: String,
}

impl XlsRows {
    pub fn new(range: Range<Data>) -> Self {
        Self { range, next: 0, scratch: String::new() }
    }
}

impl Rows for XlsRows {
    fn next(&mut self, row: &mut Row) -> Result<bool, Error> {
        let Some((first_row, first_column)) = self.range.start() else { return Ok(false) };
        if self.next >= self.range.height() {
            return Ok(false);
        }
        let at = self.next;
        self.next += 1;
        row.clear(u64::from(first_row) + at as u64 + 1);
        (0..first_column).for_each(|_| row.push(""));
        for column in 0..self.range.width() {
            match self.range.get((at, column)).unwrap_or(&Data::Empty) {
                Data::Empty => row.push(""),
                Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
                    if text.len() > MAX_CELL && text.encode_utf16().count() > MAX_CELL {
                        let column = first_column as usize + column + 1;
                        return Err(Error::CellTooLong { row: row.number, column, limit: MAX_CELL });
                    }
                    row.push(text);
                }
                Data::Bool(value) => row.push(if *value { "TRUE" } else { "FALSE" }),
                Data::Int(value) => {
                    self.scratch = value.to_string();
                    row.push(&self.scratch);
                }
                Data::Float(value) => match number::write_number(&mut self.scratch, *value) {
                    true => row.push_imprecise(&self.scratch),
                    false => row.push(&self.scratch),
                },
                Data::DateTime(date) => {
                    number::write_date(&mut self.scratch, date);
                    row.push(&self.scratch);
                }
                Data::Error(error) => {
                    number::write_error(&mut self.scratch, error);
                    row.push(&self.scratch);
                }
            }
        }
        Ok(true)
    }

    fn position(&self) -> (u64, u64) {
        (self.next as u64, self.range.height() as u64)
    }
}
