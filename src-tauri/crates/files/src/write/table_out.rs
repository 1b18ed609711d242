//! A table file of either kind, by the name of the file.

use super::{Cell, CsvOut, CsvStyle, XlsxOut};
use keheng_base::Fault;
use std::path::Path;

/// CSV or a workbook.
pub enum TableOut {
    /// UTF-8 with a byte order mark, as Excel needs it
    Csv(Box<CsvOut>),
    /// workbook
    Xlsx(Box<XlsxOut>),
}

impl TableOut {
    /// Begins a file: a workbook where its name ends in `.xlsx`.
    pub fn create(path: &Path, sheet: &str) -> Result<TableOut, Fault> {
        let xlsx = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("xlsx"));
        if xlsx {
            XlsxOut::create(path, sheet).map(|t| TableOut::Xlsx(Box::new(t))).map_err(|e| e.fault())
        } else {
            CsvOut::create(path, CsvStyle::default()).map(|t| TableOut::Csv(Box::new(t))).map_err(|e| e.fault())
        }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), Fault> {
        match self {
            TableOut::Csv(t) => t.row(cells),
            TableOut::Xlsx(t) => t.row(cells),
        }
        .map_err(|e| e.fault())
    }

    /// Puts the file in its place.
    pub fn finish(self) -> Result<(), Fault> {
        match self {
            TableOut::Csv(t) => t.finish(),
            TableOut::Xlsx(t) => t.finish(),
        }
        .map_err(|e| e.fault())
    }
}
