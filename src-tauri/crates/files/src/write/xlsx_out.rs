//! XLSX with typed cells, written row by row.

use super::{Cell, part::PartFile};
use crate::{Error, MAX_CELL};
use keheng_base::Day;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::{fs::File, path::Path};

/// Rows of a sheet.
const MAX_ROWS: u32 = 1_048_576;
/// From here on a spreadsheet rounds whole numbers: they are written as text.
const EXACT: u64 = 999_999_999_999_999;
/// Serial number of 1970-01-01 in the 1900 system.
const EPOCH: f64 = 25_569.0;

/// Writes rows to an XLSX file, which appears when [`XlsxOut::finish`] returns. Text stays text, so that long numbers
/// survive and formulas are words.
pub struct XlsxOut {
    file: File,
    book: Workbook,
    /// the sheet that rows go to
    sheet: usize,
    next_row: u32,
    head: Format,
    share: Format,
    money: Format,
    weight: Format,
    day: Format,
    time: Format,
    /// last: Windows removes no file that is still open
    part: PartFile,
}

impl XlsxOut {
    /// Begins a file with one sheet; nothing is visible under its name yet.
    ///
    /// # Errors
    /// [`Error::NotWritten`], also for a sheet name that Excel does not allow.
    pub fn create(path: impl AsRef<Path>, sheet: &str) -> Result<Self, Error> {
        let (part, file) = PartFile::create(path.as_ref())?;
        let mut book = Workbook::new();
        // The same rows give the same bytes: no clock in the properties.
        let created = ExcelDateTime::from_ymd(2000, 1, 1).map_err(|e| part.fault(e))?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&created));
        add_sheet(&mut book, sheet).map_err(|e| part.fault(e))?;
        let format = |code: &str| Format::new().set_num_format(code);
        let (head, share) = (Format::new().set_bold(), format("0.00%"));
        let (money, weight) = (format("0.00"), format("0.000"));
        let (day, time) = (format("yyyy-mm-dd"), format("yyyy-mm-dd hh:mm"));
        Ok(Self { file, book, sheet: 0, next_row: 0, head, share, money, weight, day, time, part })
    }

    /// Begins another sheet: rows and widths go there from now on.
    ///
    /// # Errors
    /// [`Error::NotWritten`], also for a sheet name that Excel does not allow.
    pub fn begin_sheet(&mut self, name: &str) -> Result<(), Error> {
        add_sheet(&mut self.book, name).map_err(|e| self.part.fault(e))?;
        self.sheet += 1;
        self.next_row = 0;
        Ok(())
    }

    /// Sets the width of columns, in characters. Call it before the first row.
    ///
    /// # Errors
    /// [`Error::NotWritten`].
    pub fn widths(&mut self, widths: &[f64]) -> Result<(), Error> {
        let sheet = self.book.worksheet_from_index(self.sheet).map_err(|e| self.part.fault(e))?;
        for (column, width) in widths.iter().enumerate() {
            sheet.set_column_width(column as u16, *width).map_err(|e| self.part.fault(e))?;
        }
        Ok(())
    }

    /// Writes a row.
    ///
    /// # Errors
    /// [`Error::CellTooLong`], [`Error::TooLarge`] behind the last row of a sheet, [`Error::NotWritten`].
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Error> {
        let row = self.next_row;
        if row >= MAX_ROWS {
            let (found, limit) = (u64::from(row) + 1, u64::from(MAX_ROWS));
            return Err(Error::TooLarge { name: self.part.name(), what: "rows", found, limit });
        }
        self.next_row += 1;
        let sheet = self.book.worksheet_from_index(self.sheet).map_err(|e| self.part.fault(e))?;
        for (at, cell) in cells.iter().enumerate() {
            let column = u16::try_from(at).map_err(|e| self.part.fault(e))?;
            let too_long = |e: XlsxError| match e {
                XlsxError::MaxStringLengthExceeded => {
                    Error::CellTooLong { row: u64::from(row) + 1, column: at + 1, limit: MAX_CELL }
                }
                other => self.part.fault(other),
            };
            let number = |sheet: &mut Worksheet, value: f64, format: &Format| {
                sheet.write_number_with_format(row, column, value, format).map(|_| ())
            };
            match *cell {
                Cell::Empty => Ok(()),
                Cell::Text("") => Ok(()),
                Cell::Text(text) => sheet.write_string(row, column, text).map(|_| ()),
                Cell::Head(text) => sheet.write_string_with_format(row, column, text, &self.head).map(|_| ()),
                Cell::Count(count) if count.unsigned_abs() > EXACT => {
                    sheet.write_string(row, column, count.to_string()).map(|_| ())
                }
                Cell::Count(count) => sheet.write_number(row, column, count as f64).map(|_| ()),
                Cell::Real(value) if value.is_finite() => sheet.write_number(row, column, value).map(|_| ()),
                Cell::Share(value) if value.is_finite() => number(sheet, value, &self.share),
                Cell::Real(_) | Cell::Share(_) => Ok(()),
                Cell::Money(fen) => number(sheet, fen.0 as f64 / 100.0, &self.money),
                Cell::Weight(grams) => number(sheet, grams.0 as f64 / 1000.0, &self.weight),
                Cell::Day(day) => number(sheet, serial(day), &self.day),
                Cell::Time(minutes) => {
                    number(sheet, serial(minutes.day()) + f64::from(minutes.of_day()) / 1440.0, &self.time)
                }
            }
            .map_err(too_long)?;
        }
        Ok(())
    }

    /// Completes the file.
    ///
    /// # Errors
    /// [`Error::NotWritten`]; the target is as it was.
    pub fn finish(mut self) -> Result<(), Error> {
        self.book.save_to_writer(&mut self.file).map_err(|e| self.part.fault(e))?;
        self.part.finish(self.file)
    }
}

fn add_sheet(book: &mut Workbook, name: &str) -> Result<(), XlsxError> {
    book.add_worksheet_with_constant_memory().and_then(|s| s.set_name(name)).map(|_| ())
}

fn serial(day: Day) -> f64 {
    f64::from(day.0) + EPOCH
}
