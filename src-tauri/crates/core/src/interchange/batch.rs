//! What goes from the reader of a file to the store: rows understood, oddities, figures of progress.

use keheng_base::Arg;
use std::collections::BTreeMap;

/// Something odd, before it has words.
#[derive(Clone, Debug, PartialEq)]
pub struct Oddity {
    /// position of the file
    pub file: u32,
    /// row in the file
    pub row: u32,
    /// position of the column to blame
    pub column: Option<usize>,
    /// `snake_case`; the word is `issue-<code>`
    pub code: &'static str,
    /// as found
    pub value: String,
    /// the row is not imported
    pub refused: bool,
    /// for the message
    pub args: BTreeMap<String, Arg>,
}

/// Understood rows of one kind, in memory that is used again and again.
pub trait Rows: Default + Send {
    /// Empties it, keeping its memory.
    fn clear(&mut self);
    /// Rows in it.
    fn count(&self) -> usize;
}

impl<T: Send> Rows for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }
    fn count(&self) -> usize {
        self.len()
    }
}

/// Rows on their way from the reader to the store.
#[derive(Default)]
pub struct Batch<R> {
    /// position of the file
    pub file: u32,
    /// the rows
    pub rows: R,
    /// what was odd
    pub oddities: Vec<Oddity>,
    /// rows read, odd ones included
    pub read: u64,
    /// bytes of all files read so far
    pub bytes: u64,
}

impl<R: Rows> Batch<R> {
    /// Empties it, keeping its memory.
    pub fn clear(&mut self) {
        self.rows.clear();
        self.oddities.clear();
        self.read = 0;
    }
}
