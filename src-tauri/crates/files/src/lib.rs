//! Bytes to rows and back: delimited text and workbooks, their encodings, and what stands in a cell.
//!
//! `Source` opens and checks a file, `Rows` reads it row by row, `Preview` finds the header, `cell` understands single
//! cells, and the writers hand rows out again. Nothing here knows SQL or what a column means to the firm.

pub mod cell;
mod encoding;
mod error;
mod guard;
mod row;
mod rows;
mod source;
pub mod survey_formats;
mod table;
mod write;

pub use encoding::{Candidate, Detection, Encoding, text_of};
pub use error::Error;
pub use row::{MAX_CELL, MAX_COLUMNS, MAX_RECORD, Row};
pub use rows::{Reading, Rows};
pub use source::{Kind, Sheet, Source};
pub use table::Preview;
pub(crate) use write::write_whole;
pub use write::{
    Cell, CsvOut, CsvStyle, Measure, SavKind, SavValue, SavVariable, TableOut, XlsxOut, ZipOut, formula, write_sav,
};
