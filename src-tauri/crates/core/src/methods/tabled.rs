//! Tables of a study as CSV, for Excel and for reading back.

use keheng_base::Fault;
use keheng_files::{Cell, CsvOut, CsvStyle};
use std::path::Path;

/// A cell.
pub(crate) enum Field {
    /// text; blank when empty
    Text(String),
    /// a count
    Count(u32),
    /// a figure with all its digits; blank when none
    Figure(Option<f64>),
}

impl Field {
    /// A text.
    pub fn text(text: impl Into<String>) -> Field {
        Field::Text(text.into())
    }

    fn cell(&self) -> Cell<'_> {
        match self {
            Field::Text(text) => Cell::Text(text),
            Field::Count(count) => Cell::Count(i64::from(*count)),
            Field::Figure(Some(value)) if value.is_finite() => Cell::Real(*value),
            Field::Figure(_) => Cell::Empty,
        }
    }
}

/// Writes rows under heads. Fault: `file_not_written`.
pub(crate) fn write(to: &Path, heads: &[String], rows: &[Vec<Field>]) -> Result<(), Fault> {
    let mut out = CsvOut::create(to, CsvStyle::default()).map_err(|e| e.fault())?;
    out.row(&heads.iter().map(|head| Cell::Head(head)).collect::<Vec<_>>()).map_err(|e| e.fault())?;
    for row in rows {
        let cells: Vec<Cell> = row.iter().map(Field::cell).collect();
        out.row(&cells).map_err(|e| e.fault())?;
    }
    out.finish().map_err(|e| e.fault())
}

/// Whether a file is to be a table, by its name.
pub(crate) fn wanted(to: &Path) -> bool {
    to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}
