//! Rows of a sheet or text file, one at a time, in constant memory.

pub(crate) mod delimiter;
pub(crate) mod number;
pub(crate) mod text;
pub(crate) mod xls;
pub(crate) mod xlsx;

use crate::{Encoding, Error, Row};

/// How to read a text file; workbooks ignore it. `None` means: as found.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// read as this, whatever the bytes look like; what does not fit becomes U+FFFD
    pub encoding: Option<Encoding>,
    /// the character between cells
    pub delimiter: Option<u8>,
}

/// A stream of rows.
pub trait Rows {
    /// Reads the next row into `row` and says whether there was one. Empty lines of a text file come as rows without
    /// cells; rows that a sheet does not store are left out (see [`Row::number`]).
    ///
    /// # Errors
    /// Where [`Error::is_row`] holds, only this row is lost and the next call goes on behind it.
    fn next(&mut self, row: &mut Row) -> Result<bool, Error>;

    /// How far reading has come and where it ends, in bytes of the file (for a sheet: of its compressed part; for an old
    /// XLS: in rows).
    fn position(&self) -> (u64, u64);
}
