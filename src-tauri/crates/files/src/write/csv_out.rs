//! CSV that Excel opens without asking: UTF-8 with a byte order mark, CRLF, no formulas.

use super::{Cell, formula, part::PartFile};
use crate::{Encoding, Error};
use std::{
    borrow::Cow,
    fmt::Write as _,
    fs::File,
    io::{self, BufWriter, Write},
    path::Path,
};

/// How to write.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CsvStyle {
    /// UTF-8 (with a byte order mark, or Excel takes it for GBK), or GB18030 and others for programs that know nothing else;
    /// UTF-16 is not written: encoders for it do not exist on purpose (WHATWG Encoding), and UTF-8 is written instead
    pub encoding: Encoding,
    /// character between cells
    pub delimiter: u8,
}

impl Default for CsvStyle {
    fn default() -> Self {
        Self { encoding: Encoding::Utf8, delimiter: b',' }
    }
}

/// Writes rows to a CSV file, which appears when [`CsvOut::finish`] returns.
pub struct CsvOut {
    grammar: csv::Writer<Encoded>,
    encoding: Encoding,
    cell: String,
    row: u64,
    /// last: Windows removes no file that is still open
    part: PartFile,
}

impl CsvOut {
    /// Begins a file; nothing is visible under its name yet.
    ///
    /// # Errors
    /// [`Error::NotWritten`].
    pub fn create(path: impl AsRef<Path>, style: CsvStyle) -> Result<Self, Error> {
        let (part, file) = PartFile::create(path.as_ref())?;
        let mut file = BufWriter::with_capacity(1 << 20, file);
        if style.encoding == Encoding::Utf8 {
            file.write_all("\u{FEFF}".as_bytes()).map_err(|e| part.fault(e))?;
        }
        let grammar = csv::WriterBuilder::new()
            .delimiter(style.delimiter)
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(Encoded { file, encoding: style.encoding, kept: Vec::new() });
        Ok(Self { grammar, encoding: style.encoding, cell: String::new(), row: 0, part })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// [`Error::Unencodable`] names the first character that the encoding cannot hold; [`Error::NotWritten`].
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Error> {
        self.row += 1;
        for (at, cell) in cells.iter().enumerate() {
            let text = shown(cell, &mut self.cell);
            if let Some(character) = unencodable(&text, self.encoding) {
                let (row, column, encoding) = (self.row, at + 1, self.encoding.name());
                return Err(Error::Unencodable { row, column, character, encoding });
            }
            self.grammar.write_field(text.as_bytes()).map_err(|e| self.part.fault(e))?;
        }
        self.grammar.write_record(None::<&[u8]>).map_err(|e| self.part.fault(e))
    }

    /// Completes the file.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; the target is as it was.
    pub fn finish(self) -> Result<(), Error> {
        let Self { part, grammar, .. } = self;
        let encoded = grammar.into_inner().map_err(|e| part.fault(e.error()))?;
        let file = encoded.file.into_inner().map_err(|e| part.fault(e.error()))?;
        part.finish(file)
    }
}

/// The text of a cell; `scratch` is where numbers are written.
fn shown<'a>(cell: &Cell<'a>, scratch: &'a mut String) -> Cow<'a, str> {
    scratch.clear();
    // Writing into a String cannot fail.
    let _ = match cell {
        Cell::Empty => return Cow::Borrowed(""),
        Cell::Text(text) | Cell::Head(text) => return formula::guard(text),
        Cell::Count(count) => write!(scratch, "{count}"),
        Cell::Real(value) | Cell::Share(value) => write!(scratch, "{value}"),
        Cell::Money(fen) => decimals(scratch, fen.0, 100, 2),
        Cell::Weight(grams) => decimals(scratch, grams.0, 1000, 3),
        Cell::Day(day) => write!(scratch, "{day}"),
        Cell::Time(minutes) => {
            write!(scratch, "{} {:02}:{:02}", minutes.day(), minutes.of_day() / 60, minutes.of_day() % 60)
        }
    };
    Cow::Borrowed(scratch)
}

fn decimals(out: &mut String, value: i64, unit: u64, places: usize) -> std::fmt::Result {
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    write!(out, "{sign}{}.{:0places$}", size / unit, size % unit)
}

/// The first character that the encoding cannot hold.
fn unencodable(text: &str, encoding: Encoding) -> Option<char> {
    if encoding == Encoding::Utf8 || text.is_ascii() {
        return None;
    }
    let codec = encoding.codec();
    let fails = |text: &str| codec.encode(text).2;
    fails(text).then(|| text.chars().find(|c| fails(c.encode_utf8(&mut [0; 4])))).flatten()
}

/// Takes UTF-8 in pieces of any size and writes another encoding.
struct Encoded {
    file: BufWriter<File>,
    encoding: Encoding,
    /// the beginning of a character whose end has not come yet
    kept: Vec<u8>,
}

impl Write for Encoded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.encoding == Encoding::Utf8 {
            return self.file.write(bytes);
        }
        self.kept.extend_from_slice(bytes);
        let complete = match std::str::from_utf8(&self.kept) {
            Ok(text) => text.len(),
            Err(cut) => cut.valid_up_to(),
        };
        let text = std::str::from_utf8(&self.kept[..complete]).map_err(io::Error::other)?;
        self.file.write_all(&self.encoding.codec().encode(text).0)?;
        self.kept.drain(..complete);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
