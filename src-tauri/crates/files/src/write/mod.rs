//! Rows out again: CSV and XLSX, written beside the target and put in its place when complete.

mod csv_out;
pub mod formula;
mod part;
mod sav_out;
mod table_out;
mod xlsx_out;
mod zip_out;

pub use csv_out::{CsvOut, CsvStyle};
pub(crate) use part::write_whole;
pub use sav_out::{Measure, SavKind, SavValue, SavVariable, write_sav};
pub use table_out::TableOut;
pub use xlsx_out::XlsxOut;
pub use zip_out::ZipOut;

use keheng_base::{Day, Fen, Grams, Minutes};

/// A cell to be written, with its type: a workbook keeps numbers as numbers and text as text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// nothing
    Empty,
    /// text, however much it looks like a number or a formula
    Text(&'a str),
    /// a count
    Count(i64),
    /// a share, a probability, a statistic; written with all its digits
    Real(f64),
    /// a share, shown in per cent in a workbook
    Share(f64),
    /// a heading: bold in a workbook
    Head(&'a str),
    /// an amount, shown in yuan with two decimals
    Money(Fen),
    /// a weight, shown in kilograms
    Weight(Grams),
    /// a calendar day
    Day(Day),
    /// a point in time
    Time(Minutes),
}
