//! Where a table begins: titles above it, its header, the names of its columns.

use crate::{Candidate, Detection, Encoding, Error, Kind, Reading, Row, Rows, Sheet, Source};
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

/// Rows among which the header is looked for.
const SEARCH: usize = 20;
/// Data rows shown.
const SAMPLE: usize = 20;

/// What a sheet looks like before it is read as a whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Preview {
    /// what kind of file
    pub kind: Kind,
    /// encoding the rest of this preview was read with
    pub encoding: Encoding,
    /// not empty: the encoding is a guess, the user has to choose among these
    pub candidates: Vec<Candidate>,
    /// character between the cells of a text file
    pub delimiter: Option<char>,
    /// all tables of the file
    pub sheets: Vec<Sheet>,
    /// the table shown (0-based)
    pub sheet: usize,
    /// number of the header's row (see [`Row::number`]): data are the rows behind it; none if there is no header
    #[ts(type = "number | null")]
    pub header_row: Option<u64>,
    /// texts of the rows above the header, blank ones left out
    pub title_rows: Vec<String>,
    /// a name for every column: unique and never empty
    pub columns: Vec<String>,
    /// first data rows, as many cells as `columns` in each
    pub sample: Vec<Vec<String>>,
}

impl Preview {
    /// Reads the beginning of a sheet. `known` says how surely a text is a column name (0 to 1): the importer's synonyms.
    ///
    /// # Errors
    /// As [`Source::rows`]; an unsure encoding is no error here.
    pub fn read(
        source: &mut Source,
        sheet: usize,
        reading: Reading,
        known: &dyn Fn(&str) -> f32,
    ) -> Result<Preview, Error> {
        let (mut encoding, mut candidates) = (Encoding::Utf8, Vec::new());
        if let Some(chosen) = reading.encoding {
            encoding = chosen;
        } else {
            match source.detection()? {
                Detection::Sure(found) => encoding = found,
                Detection::Unsure(guesses) => {
                    encoding = guesses.first().map_or(encoding, |best| best.encoding);
                    candidates = guesses;
                }
            }
        }
        let reading = Reading { encoding: Some(encoding), ..reading };
        let mut delimiter = None;
        let mut head = Vec::new();
        if source.kind() == Kind::Text {
            if sheet > 0 {
                return Err(Error::NoSheet { name: source.name().to_owned(), sheet });
            }
            let mut rows = source.text_rows(reading)?;
            delimiter = Some(char::from(rows.delimiter));
            read_head(&mut rows, &mut head)?;
        } else {
            read_head(source.rows(sheet, reading)?.as_mut(), &mut head)?;
        }
        if head.is_empty() {
            return Err(Error::Empty { name: source.name().to_owned() });
        }
        let header = find_header(&head, known);
        let (titles, data) = match header {
            Some(at) => (&head[..at], &head[at + 1..]),
            None => (&head[..0], &head[..]),
        };
        let title_rows = titles
            .iter()
            .map(|row| row.cells().filter(|c| !c.trim().is_empty()).collect::<Vec<_>>().join(" "))
            .collect();
        let sample = &data[..data.len().min(SAMPLE)];
        let names: Vec<&str> = header.map(|at| head[at].cells().collect()).unwrap_or_default();
        let columns = name_columns(&names, sample);
        let cells = |row: &Row| (0..columns.len()).map(|column| row.cell(column).to_owned()).collect();
        Ok(Preview {
            kind: source.kind(),
            encoding,
            candidates,
            delimiter,
            sheets: source.sheets().to_vec(),
            sheet,
            header_row: header.map(|at| head[at].number),
            title_rows,
            sample: sample.iter().map(cells).collect(),
            columns,
        })
    }
}

/// The first rows that are not blank; a row that cannot be read is left to the import.
fn read_head(rows: &mut dyn Rows, head: &mut Vec<Row>) -> Result<(), Error> {
    let mut row = Row::new();
    while head.len() < SEARCH + SAMPLE {
        match rows.next(&mut row) {
            Ok(true) if row.is_blank() => {}
            Ok(true) => head.push(row.clone()),
            Ok(false) => break,
            Err(error) if error.is_row() => {
                if head.is_empty() {
                    return Err(error);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// The row that looks most like a header: many different texts, best of all known ones, and little that looks like data.
fn find_header(head: &[Row], known: &dyn Fn(&str) -> f32) -> Option<usize> {
    let mut best: Option<(f32, usize)> = None;
    for (at, row) in head.iter().take(SEARCH).enumerate() {
        let mut seen = HashSet::new();
        let score: f32 = row
            .cells()
            .map(|cell| match cell.trim() {
                "" => 0.0,
                text if !seen.insert(text) => -0.5,
                text if looks_like_data(text) => -1.0,
                text => 1.0 + 3.0 * known(text),
            })
            .sum();
        // A title is one text above many columns; a table of one column needs a name we know.
        let enough = seen.len() >= 2 || row.cells().any(|cell| known(cell.trim()) > 0.0);
        if enough && score > 0.0 && best.is_none_or(|(top, _)| score > top) {
            best = Some((score, at));
        }
    }
    // Rows of text below a row of text: without a known word the first of equals stays, which is the header by custom.
    best.map(|(_, at)| at)
}

/// Mostly digits (numbers, dates, telephone numbers), or longer than any column name.
fn looks_like_data(text: &str) -> bool {
    let digits = text.chars().filter(|c| c.is_numeric()).count();
    let count = text.chars().count();
    digits * 2 >= count || count > 40
}

fn name_columns(names: &[&str], sample: &[Row]) -> Vec<String> {
    let filled = |cells: usize, cell: &dyn Fn(usize) -> bool| (0..cells).rev().find(|c| cell(*c)).map_or(0, |c| c + 1);
    let named = filled(names.len(), &|c| !names[c].trim().is_empty());
    let used = sample.iter().map(|row| filled(row.len(), &|c| !row.cell(c).trim().is_empty())).max().unwrap_or(0);
    let mut seen = HashSet::new();
    let mut columns = Vec::new();
    for column in 0..named.max(used) {
        let name = names.get(column).map_or("", |name| name.trim());
        // Line breaks and runs of blanks inside a header are layout.
        let base = match name.split_whitespace().collect::<Vec<_>>().join(" ") {
            empty if empty.is_empty() => letters(column),
            name => name,
        };
        let unique = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base} ({n})")));
        let free = unique.into_iter().find(|name| !seen.contains(name)).unwrap_or(base);
        seen.insert(free.clone());
        columns.push(free);
    }
    columns
}

/// The letters a spreadsheet shows above a column: A, B ... Z, AA.
fn letters(column: usize) -> String {
    let mut name = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        name.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    name
}
