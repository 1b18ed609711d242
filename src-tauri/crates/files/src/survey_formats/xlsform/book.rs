//! The sheets of an XLSForm as rows of text: from a workbook, from delimited text, from JSON as KoboToolbox sends it.

use super::super::{making::json, text_file};
use crate::{Row, Source};
use keheng_base::Fault;
use serde_json::Value;
use std::path::Path;

/// Cells of a file at most: ten times the longest forms people write.
const MOST_CELLS: usize = 2_000_000;

/// Rows with their numbers in the sheet, 1-based; blank rows are left out.
pub type Rows = Vec<(u32, Vec<String>)>;

/// So many blank rows end a sheet, as they do for pyxform: what stands behind them is remains of other work.
const GAP: u32 = 60;

/// Sheets by name, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// name and rows
    pub sheets: Vec<(String, Rows)>,
    /// rows that were left out because they stand behind a long gap
    pub behind_gaps: Vec<u32>,
}

impl Book {
    /// Opens a file. Faults: those of files, `survey_too_many`, `survey_json`.
    pub fn open(path: &Path) -> Result<Book, Fault> {
        if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) {
            let text = text_file(path)?;
            return Book::from_json(&json(&text)?);
        }
        let mut source = Source::open(path).map_err(|e| e.fault())?;
        let names: Vec<String> = source.sheets().iter().map(|s| s.name.clone()).collect();
        let is_text = source.kind() == crate::Kind::Text;
        let (mut book, mut cells) = (Book::default(), 0);
        for (at, name) in names.into_iter().enumerate() {
            let mut read = source.rows(at, crate::Reading::default()).map_err(|e| e.fault())?;
            let (mut rows, mut row) = (Vec::new(), Row::new());
            while read.next(&mut row).map_err(|e| e.fault())? {
                let mut texts: Vec<String> = row.cells().map(|c| c.trim().to_owned()).collect();
                while texts.last().is_some_and(String::is_empty) {
                    texts.pop();
                }
                let last = rows.last().map_or(row.number as u32, |(number, _): &(u32, Vec<String>)| *number);
                if !texts.is_empty() && !is_text && row.number as u32 - last > GAP {
                    book.behind_gaps.push(row.number as u32);
                    break;
                }
                cells += texts.len();
                if cells > MOST_CELLS {
                    return Err(Fault::new("survey_too_many").with("what", "cells").with("limit", MOST_CELLS));
                }
                if !texts.is_empty() {
                    rows.push((row.number as u32, texts));
                }
            }
            book.sheets.push((name, rows));
        }
        Ok(if is_text { book.of_text() } else { book })
    }

    /// A text file holds all sheets one below the other: a name alone in the first column begins a sheet.
    fn of_text(self) -> Book {
        let mut book = Book::default();
        for (number, mut cells) in self.sheets.into_iter().flat_map(|(_, rows)| rows) {
            let name = cells.remove(0);
            if !name.is_empty() {
                book.sheets.push((name, Vec::new()));
            }
            if let Some((_, rows)) = book.sheets.last_mut().filter(|_| !cells.is_empty()) {
                rows.push((number, cells));
            }
        }
        book
    }

    /// Sheets as arrays of rows, each an object: `{"survey": [...], "choices": [...], "settings": [...]}`, also within
    /// `content`. Fault: `survey_sheet_missing`.
    pub fn from_json(value: &Value) -> Result<Book, Fault> {
        let content = value.get("content").unwrap_or(value);
        let mut book = Book::default();
        for name in ["survey", "choices", "settings"] {
            let rows: Vec<&Value> = match content.get(name) {
                Some(Value::Array(rows)) => rows.iter().collect(),
                Some(row @ Value::Object(_)) => vec![row],
                _ => continue,
            };
            let mut heads: Vec<String> = Vec::new();
            let objects: Vec<_> = rows.iter().filter_map(|row| row.as_object()).collect();
            for key in objects.iter().flat_map(|o| o.keys()) {
                if !heads.contains(key) {
                    heads.push(key.clone());
                }
            }
            if objects.len().saturating_mul(heads.len()) > MOST_CELLS {
                return Err(Fault::new("survey_too_many").with("what", "cells").with("limit", MOST_CELLS));
            }
            let cell = |value: Option<&Value>| match value {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(text)) => text.trim().to_owned(),
                Some(other) => other.to_string(),
            };
            let body = objects.iter().enumerate().map(|(at, object)| {
                (at as u32 + 2, heads.iter().map(|head| cell(object.get(head))).collect::<Vec<_>>())
            });
            let body: Rows = body.filter(|(_, cells)| cells.iter().any(|c| !c.is_empty())).collect();
            book.sheets.push((name.to_owned(), std::iter::once((1, heads.clone())).chain(body).collect()));
        }
        if book.sheet("survey").is_none() {
            return Err(Fault::new("survey_sheet_missing").with("sheet", "survey"));
        }
        Ok(book)
    }

    /// The rows of a sheet, whatever the case of its name.
    pub fn sheet(&self, name: &str) -> Option<&Rows> {
        self.sheets.iter().find(|(n, _)| n.trim().eq_ignore_ascii_case(name)).map(|(_, rows)| rows)
    }
}
