//! One row of a table, in a buffer that is used again and again.

/// Longest cell, in UTF-16 units: what a spreadsheet cell can hold.
pub const MAX_CELL: usize = 32_767;
/// Most columns of a row: what a sheet can hold.
pub const MAX_COLUMNS: usize = 16_384;
/// Longest record of a text file in bytes.
pub const MAX_RECORD: usize = 16 << 20;

/// A row as cells of text. Reading the next row into the same value allocates nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// 1-based row of the sheet, or line of the text file where the record begins
    pub number: u64,
    text: String,
    ends: Vec<usize>,
    imprecise: Vec<usize>,
    undecodable: bool,
}

impl Row {
    /// An empty row.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of cells, trailing blank ones included as far as the file has them.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether the row has no cell at all, as an empty line.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The text of a cell (0-based column); a cell beyond the last one is blank.
    pub fn cell(&self, column: usize) -> &str {
        let Some(end) = self.ends.get(column) else { return "" };
        let start = if column == 0 { 0 } else { self.ends[column - 1] };
        self.text.get(start..*end).unwrap_or("")
    }

    /// All cells from left to right.
    pub fn cells(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        (0..self.ends.len()).map(|column| self.cell(column))
    }

    /// Whether every cell is blank.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Whether the workbook stored this cell as a number of 2^53 or more: its last digits are already lost, however
    /// good it looks.
    pub fn imprecise(&self, column: usize) -> bool {
        self.imprecise.contains(&column)
    }

    /// Columns with characters that the encoding could not tell and that were replaced by U+FFFD.
    pub fn undecodable(&self) -> Vec<usize> {
        if !self.undecodable {
            return Vec::new();
        }
        (0..self.len()).filter(|column| self.cell(*column).contains('\u{FFFD}')).collect()
    }

    /// Forgets all cells.
    pub fn clear(&mut self, number: u64) {
        self.number = number;
        self.text.clear();
        self.ends.clear();
        self.imprecise.clear();
        self.undecodable = false;
    }

    /// Adds a cell to the right.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    pub(crate) fn push_imprecise(&mut self, cell: &str) {
        self.imprecise.push(self.ends.len());
        self.push(cell);
    }

    pub(crate) fn set(&mut self, text: &str, ends: &[usize], undecodable: bool) {
        self.text.push_str(text);
        self.ends.extend_from_slice(ends);
        self.undecodable = undecodable;
    }
}

impl<'a> FromIterator<&'a str> for Row {
    fn from_iter<I: IntoIterator<Item = &'a str>>(cells: I) -> Self {
        let mut row = Row::new();
        cells.into_iter().for_each(|cell| row.push(cell));
        row
    }
}

/// The column of the first cell that is longer than [`MAX_CELL`].
pub(crate) fn too_long(text: &str, ends: &[usize]) -> Option<usize> {
    if text.len() <= MAX_CELL {
        return None;
    }
    let mut start = 0;
    for (column, end) in ends.iter().enumerate() {
        let cell = text.get(start..*end).unwrap_or("");
        if cell.len() > MAX_CELL && cell.encode_utf16().count() > MAX_CELL {
            return Some(column);
        }
        start = *end;
    }
    None
}
