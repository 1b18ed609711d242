//! A file of answers as heads and rows.

use crate::{Detection, Encoding, Row, Source};
use keheng_base::Fault;
use std::path::Path;

/// Cells of a file at most: half a million answers to forty questions.
const MOST_CELLS: usize = 20_000_000;

/// How a file is to be read; absent parts are found out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// encoding of a text file
    pub encoding: Option<Encoding>,
    /// name of a sheet
    pub sheet: Option<String>,
}

/// A table of answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerTable {
    /// encoding of a text file
    pub encoding: Option<Encoding>,
    /// row of the heads, 1-based
    pub header_row: u32,
    /// names of columns, unique
    pub heads: Vec<String>,
    /// rows with their numbers in the file
    pub rows: Vec<(u32, Vec<String>)>,
}

impl AnswerTable {
    /// Reads a file; its heads are the first row that is not blank. Faults: those of files, `sheet_unknown`,
    /// `survey_too_many`, `survey_no_answers` where there is nothing but a head.
    pub fn open(path: &Path, reading: &Reading) -> Result<AnswerTable, Fault> {
        let mut source = Source::open(path).map_err(|e| e.fault())?;
        let sheet = match &reading.sheet {
            Some(name) => source
                .sheets()
                .iter()
                .position(|s| s.name == *name)
                .ok_or_else(|| Fault::new("sheet_unknown").with("name", name.as_str()))?,
            None => source.sheets().iter().position(|s| !s.hidden).unwrap_or(0),
        };
        let text = source.kind() == crate::Kind::Text;
        let encoding = match (text, reading.encoding) {
            (false, _) => None,
            (true, Some(chosen)) => Some(chosen),
            (true, None) => match source.detection().map_err(|e| e.fault())? {
                Detection::Sure(found) => Some(found),
                Detection::Unsure(_) => None,
            },
        };
        let mut table = AnswerTable { encoding, ..AnswerTable::default() };
        let mut rows = source.rows(sheet, crate::Reading { encoding, delimiter: None }).map_err(|e| e.fault())?;
        let (mut row, mut cells) = (Row::new(), 0);
        while rows.next(&mut row).map_err(|e| e.fault())? {
            if row.is_blank() {
                continue;
            }
            cells += row.len();
            if cells > MOST_CELLS {
                return Err(Fault::new("survey_too_many").with("what", "cells").with("limit", MOST_CELLS));
            }
            let texts: Vec<String> = row.cells().map(|c| c.trim().to_owned()).collect();
            if table.heads.is_empty() {
                table.header_row = row.number as u32;
                table.heads = unique(texts);
            } else {
                table.rows.push((row.number as u32, texts));
            }
        }
        if table.rows.is_empty() {
            return Err(Fault::new("survey_no_answers"));
        }
        Ok(table)
    }

    /// What stands in a column of a row.
    pub fn cell<'a>(&self, row: &'a [String], column: usize) -> &'a str {
        row.get(column).map_or("", String::as_str)
    }

    /// The filled values of a column.
    pub fn values(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().map(move |(_, row)| self.cell(row, column)).filter(|v| !v.is_empty())
    }
}

/// Names that tell columns apart: runs of blanks become one, a second of a name gets a number.
fn unique(texts: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::HashSet::new();
    let name = |text: String| {
        let base = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let numbered = (2..).map(|n| format!("{base} ({n})"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|n| !seen.contains(n)).unwrap_or_default();
        seen.insert(free.clone());
        free
    };
    let mut heads: Vec<String> = texts.into_iter().map(name).collect();
    while heads.last().is_some_and(String::is_empty) {
        heads.pop();
    }
    heads
}
