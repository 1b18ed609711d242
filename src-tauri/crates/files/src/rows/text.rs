//! Rows of a delimited text file (CSV, TSV and their relatives).
//!
//! The grammar is csv-core's. This loop feeds it and adds what an importer has to know: blank lines are rows (their
//! number is named to the user), line numbers are exact with any line ending, and a record is capped while it is read,
//! so that a quotation mark that is never closed cannot fill the memory.

use super::{Rows, delimiter};
use crate::{
    Encoding, Error, Row,
    encoding::{CHUNK, Utf8Reader},
    formula,
    row::{MAX_CELL, MAX_COLUMNS, MAX_RECORD, too_long},
};
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::{fs::File, io::Read};

/// How many bytes are looked at to find the delimiter.
const SNIFF: usize = CHUNK / 16;

/// A file that knows how many of its bytes were read.
pub(crate) struct Counted {
    file: File,
    read: u64,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.read += read as u64;
        Ok(read)
    }
}

pub(crate) struct TextRows {
    name: String,
    total: u64,
    input: Utf8Reader<Counted>,
    parser: Reader,
    /// the character between cells
    pub delimiter: u8,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    line: u64,
    text: Vec<u8>,
    ends: Vec<usize>,
}

impl TextRows {
    pub fn new(name: &str, file: File, encoding: Encoding, forced: Option<u8>) -> Result<Self, Error> {
        let total = file.metadata().map_err(|e| Error::io(name, e))?.len();
        let mut rows = Self {
            name: name.to_owned(),
            total,
            input: Utf8Reader::new(Counted { file, read: 0 }, encoding),
            parser: Reader::new(),
            delimiter: b',',
            buffer: vec![0; CHUNK],
            start: 0,
            end: 0,
            line: 1,
            text: vec![0; 8 << 10],
            ends: vec![0; 64],
        };
        while rows.end < SNIFF && rows.refill()? {}
        if rows.buffer[..rows.end].starts_with("\u{FEFF}".as_bytes()) {
            rows.start = 3;
        }
        let head = &rows.buffer[rows.start..rows.end.min(SNIFF)];
        rows.delimiter = forced.unwrap_or_else(|| delimiter::sniff(head));
        rows.parser = ReaderBuilder::new().delimiter(rows.delimiter).build();
        Ok(rows)
    }

    /// Reads more bytes behind the unread ones; false at the end of the file.
    fn refill(&mut self) -> Result<bool, Error> {
        if self.start == self.end {
            self.start = 0;
            self.end = 0;
        }
        let read = self.input.fill(&mut self.buffer[self.end..]).map_err(|e| Error::io(&self.name, e))?;
        self.end += read;
        Ok(read > 0)
    }

    fn peek(&mut self) -> Result<Option<u8>, Error> {
        if self.start == self.end && !self.refill()? {
            return Ok(None);
        }
        Ok(Some(self.buffer[self.start]))
    }

    /// Takes a line end (LF, CRLF or CR) off the input if one is next. The parser would swallow it and lose count.
    fn take_line_end(&mut self) -> Result<bool, Error> {
        match self.peek()? {
            Some(b'\n') => self.start += 1,
            Some(b'\r') => {
                self.start += 1;
                if self.peek()? == Some(b'\n') {
                    self.start += 1;
                }
            }
            _ => return Ok(false),
        }
        self.line += 1;
        Ok(true)
    }
}

impl Rows for TextRows {
    fn next(&mut self, row: &mut Row) -> Result<bool, Error> {
        row.clear(self.line);
        if self.take_line_end()? {
            return Ok(true);
        }
        if self.peek()?.is_none() {
            return Ok(false);
        }
        self.parser.set_line(self.line);
        let (mut length, mut cells, mut consumed) = (0, 0, 0usize);
        let mut too_many = false;
        let mut last = 0u8;
        loop {
            if self.start == self.end {
                self.refill()?;
            }
            let input = &self.buffer[self.start..self.end];
            let (result, read, written, ended) =
                self.parser.read_record(input, &mut self.text[length..], &mut self.ends[cells..]);
            if read > 0 {
                last = input[read - 1];
            }
            self.start += read;
            consumed += read;
            length += written;
            cells += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                // A record over the limit is read to its end, into the same place again.
                ReadRecordResult::OutputFull if consumed > MAX_RECORD => length = 0,
                ReadRecordResult::OutputFull => self.text.resize(self.text.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() > MAX_COLUMNS => {
                    too_many = true;
                    cells = 0;
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(false),
            }
        }
        // A lone CR ends a record too; the parser counts only LF.
        self.line = self.parser.line();
        if last == b'\r' {
            self.line += 1;
            if self.peek()? == Some(b'\n') {
                self.start += 1;
            }
        }
        if consumed > MAX_RECORD {
            return Err(Error::RowTooLong { row: row.number, limit: MAX_RECORD });
        }
        if too_many || cells > MAX_COLUMNS {
            return Err(Error::TooManyColumns { row: row.number, limit: MAX_COLUMNS });
        }
        let ends = &self.ends[..cells];
        let text = std::str::from_utf8(&self.text[..length]);
        // Halves of a character on both sides of a delimiter are a text together, though neither is one.
        match text.ok().filter(|text| ends.iter().all(|end| text.is_char_boundary(*end))) {
            Some(text) => match too_long(text, ends) {
                Some(column) => {
                    return Err(Error::CellTooLong { row: row.number, column: column + 1, limit: MAX_CELL });
                }
                // What our own export, or another careful one, has put in front of a formula goes away again.
                None if text.as_bytes().contains(&b'\'') => {
                    let mut start = 0;
                    row.set("", &[], self.input.replaced);
                    for end in ends {
                        row.push(formula::unguard(text.get(start..*end).unwrap_or("")));
                        start = *end;
                    }
                }
                None => row.set(text, ends, self.input.replaced),
            },
            // Only a file read as UTF-8 against the evidence comes here.
            None => {
                let mut start = 0;
                row.set("", &[], true);
                for (column, end) in ends.iter().enumerate() {
                    let cell = String::from_utf8_lossy(&self.text[start..*end]);
                    if too_long(&cell, &[cell.len()]).is_some() {
                        return Err(Error::CellTooLong { row: row.number, column: column + 1, limit: MAX_CELL });
                    }
                    row.push(formula::unguard(&cell));
                    start = *end;
                }
            }
        }
        Ok(true)
    }

    fn position(&self) -> (u64, u64) {
        (self.input.input().read, self.total)
    }
}
