//! Tables of numbers that other programs and spreadsheets hand over: columns are known by their headings, and what is no number
//! is refused with its row.

use crate::App;
use keheng_base::Fault;
use keheng_files::{Preview, Reading, Row, Source};

/// A row of such a table.
pub(crate) struct Line<'a> {
    row: &'a Row,
    columns: &'a [&'static str],
    places: &'a [Option<usize>],
}

impl Line<'_> {
    /// Whether the table has this column.
    pub fn has(&self, column: usize) -> bool {
        self.places[column].is_some()
    }

    /// What stands in a column, without blanks around it.
    pub fn text(&self, column: usize) -> &str {
        self.places[column].map_or("", |at| self.row.cell(at).trim())
    }

    /// Refuses what stands in a column.
    pub fn wrong(&self, column: usize) -> Fault {
        let name = self.columns[column];
        Fault::new("number_invalid").with("row", self.row.number).with("column", name).with("value", self.text(column))
    }
}

/// Hands over each row of the first table of a chosen file that is not blank. `heading` makes a heading comparable with
/// `columns`, of which the first `needed` must be there. Gives which of them are. Faults: those of files, `column_missing`,
/// what `take` gives.
pub(crate) fn each(
    app: &App,
    handle: &str,
    columns: &'static [&'static str],
    needed: usize,
    heading: fn(&str) -> String,
    mut take: impl FnMut(&Line) -> Result<(), Fault>,
) -> Result<Vec<bool>, Fault> {
    let path = app.files().reading(handle)?;
    let mut source = Source::open(&path).map_err(|e| e.fault())?;
    let known = |text: &str| if columns.contains(&heading(text).as_str()) { 1.0 } else { 0.0 };
    let preview = Preview::read(&mut source, 0, Reading::default(), &known).map_err(|e| e.fault())?;
    let place = |name: &&str| preview.columns.iter().position(|c| heading(c) == *name);
    let places: Vec<Option<usize>> = columns.iter().map(place).collect();
    if let Some(missing) = places.iter().take(needed).position(Option::is_none) {
        return Err(Fault::new("column_missing").with("name", columns[missing]));
    }
    let head = preview.header_row.unwrap_or(0);
    let reading = Reading { encoding: Some(preview.encoding), ..Reading::default() };
    let mut rows = source.rows(0, reading).map_err(|e| e.fault())?;
    let mut row = Row::new();
    while rows.next(&mut row).map_err(|e| e.fault())? {
        if row.number > head && !row.cells().all(|c| c.trim().is_empty()) {
            take(&Line { row: &row, columns, places: &places })?;
        }
    }
    Ok(places.iter().map(Option::is_some).collect())
}
