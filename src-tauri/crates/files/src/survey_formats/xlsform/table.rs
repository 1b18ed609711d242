//! A sheet with its columns by what they mean, whatever the spelling.

use super::book::Rows;
use keheng_base::Fault;

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// what it is: `label`, `relevant`; an unknown one as written
    pub id: String,
    /// language of its texts; blank for the form's own
    pub language: String,
    /// as written
    pub head: String,
}

/// A row by columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// in the sheet, 1-based
    pub row: u32,
    cells: Vec<String>,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// by position; blank heads have none
    pub columns: Vec<Option<Column>>,
    /// rows behind the header
    pub lines: Vec<Line>,
}

/// Columns whose heads may have a language behind them.
const SPOKEN: [&str; 5] = ["label", "hint", "constraint_message", "required_message", "guidance_hint"];

/// What an older or looser head means.
fn plain(head: &str) -> String {
    let word = head.trim().to_lowercase().replace(' ', "_");
    let word = word.strip_prefix("bind::").or_else(|| word.strip_prefix("bind:")).unwrap_or(&word);
    match word {
        "caption" => "label",
        "relevance" => "relevant",
        "command" => "type",
        "tag" | "value" => "name",
        "constraining_message" | "jr:constraintmsg" => "constraint_message",
        "requiredmsg" | "jr:requiredmsg" => "required_message",
        "calculate" => "calculation",
        "readonly" => "read_only",
        "body::appearance" | "control::appearance" | "control:appearance" | "body:appearance" => "appearance",
        "count" | "jr:count" | "repeat_count" | "body::jr:count" | "body:jr:count" => "repeat_count",
        "list_name" => "list_name",
        other => other,
    }
    .to_owned()
}

fn column(head: &str) -> Option<Column> {
    let head = head.trim();
    if head.is_empty() {
        return None;
    }
    for mark in ["::", ":"] {
        if let Some((first, language)) = head.split_once(mark) {
            let id = plain(first);
            if SPOKEN.contains(&id.as_str()) {
                return Some(Column { id, language: language.trim().to_owned(), head: head.to_owned() });
            }
        }
    }
    let id = plain(head);
    let known = [
        "type",
        "name",
        "label",
        "hint",
        "relevant",
        "required",
        "constraint",
        "constraint_message",
        "required_message",
        "appearance",
        "parameters",
        "list_name",
        "guidance_hint",
        "form_title",
        "form_id",
        "default_language",
        "disabled",
        "choice_filter",
        "calculation",
        "read_only",
        "repeat_count",
        "default",
    ];
    let id = if known.contains(&id.as_str()) { id } else { head.to_owned() };
    Some(Column { id, language: String::new(), head: head.to_owned() })
}

impl Table {
    /// Reads the header. Fault: `survey_column_twice` with `sheet` and `column`: which of the two counts cannot be known.
    pub fn of(sheet: &str, rows: &Rows) -> Result<Table, Fault> {
        let Some(((_, heads), body)) = rows.split_first() else { return Ok(Table { columns: vec![], lines: vec![] }) };
        let columns: Vec<Option<Column>> = heads.iter().map(|head| column(head)).collect();
        for (at, found) in columns.iter().enumerate() {
            let Some(one) = found else { continue };
            let same =
                |other: &Option<Column>| other.as_ref().is_some_and(|o| o.id == one.id && o.language == one.language);
            if columns[..at].iter().any(same) {
                let twice = Fault::new("survey_column_twice").with("sheet", sheet).with("column", one.head.as_str());
                return Err(twice);
            }
        }
        let lines = body.iter().map(|(row, cells)| Line { row: *row, cells: cells.clone() }).collect();
        Ok(Table { columns, lines })
    }

    /// Whether there is such a column.
    pub fn has(&self, id: &str) -> bool {
        self.columns.iter().flatten().any(|c| c.id == id)
    }

    /// The filled cells of a line with their columns.
    pub fn cells<'a>(&'a self, line: &'a Line) -> impl Iterator<Item = (&'a Column, &'a str)> {
        let filled = |(column, text): (&'a Option<Column>, &'a String)| Some((column.as_ref()?, text.as_str()));
        self.columns.iter().zip(&line.cells).filter(|(_, text)| !text.is_empty()).filter_map(filled)
    }

    /// What stands in a column without a language.
    pub fn get<'a>(&'a self, line: &'a Line, id: &str) -> &'a str {
        self.cells(line).find(|(c, _)| c.id == id && c.language.is_empty()).map_or("", |(_, text)| text)
    }
}
