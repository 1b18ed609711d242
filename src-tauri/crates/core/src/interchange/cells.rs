//! A row of a file by fields: what stands in a field, and how to say what is odd about it.

use super::{
    batch::Oddity,
    fields::{FieldSpec, MOST},
};
use keheng_base::{Arg, Fen, Month};
use keheng_files::{
    Row,
    cell::{
        date::{self, DateTrouble, Stamp},
        money::{self, MoneyTrouble, Rounding},
    },
    formula,
};
use std::collections::BTreeMap;

/// Characters of a text that are kept.
const TEXT_LIMIT: usize = 500;

/// Why a row goes no further; its oddity is noted already.
pub struct Refused;

/// Which column of a file is which field.
pub struct Layout {
    fields: &'static [FieldSpec],
    /// column and field
    columns: Vec<(usize, usize)>,
    /// column by field
    places: [Option<usize>; MOST],
    names: Vec<String>,
    day_first: Option<bool>,
}

impl Layout {
    /// Of a file with these column names; `taken` says the field of each.
    pub fn new(
        fields: &'static [FieldSpec],
        names: &[String],
        taken: &[Option<usize>],
        day_first: Option<bool>,
    ) -> Layout {
        let columns: Vec<(usize, usize)> = taken.iter().enumerate().filter_map(|(i, f)| f.map(|f| (i, f))).collect();
        let mut places = [None; MOST];
        columns.iter().for_each(|(column, field)| places[*field] = Some(*column));
        Layout { fields, columns, places, names: names.to_vec(), day_first }
    }

    /// The name of a field's column.
    pub fn name(&self, field: impl Into<usize>) -> Option<&str> {
        self.places[field.into()].and_then(|column| self.names.get(column)).map(String::as_str)
    }

    /// A row seen this way; `file` is the position of its file.
    pub fn cells<'a>(&'a self, row: &'a Row, file: u32) -> Cells<'a> {
        let mut texts = [""; MOST];
        for (column, field) in &self.columns {
            texts[*field] = row.cell(*column).trim();
        }
        Cells { layout: self, row, file, texts }
    }
}

/// The cells of one row by field; a field without a column is empty.
pub struct Cells<'a> {
    layout: &'a Layout,
    row: &'a Row,
    file: u32,
    texts: [&'a str; MOST],
}

impl<'a> Cells<'a> {
    /// Row in the file, 1-based.
    pub fn number(&self) -> u32 {
        self.row.number as u32
    }

    /// What stands in a field, without blanks around it.
    pub fn text(&self, field: impl Into<usize>) -> &'a str {
        self.texts[field.into()]
    }

    /// The workbook stored this cell as a number that has lost its last digits.
    pub fn imprecise(&self, field: impl Into<usize>) -> bool {
        self.layout.places[field.into()].is_some_and(|column| self.row.imprecise(column))
    }

    /// An oddity about a field of this row. `missing_field` names the field.
    pub fn odd(&self, field: impl Into<usize>, code: &'static str, refused: bool) -> Oddity {
        let field = field.into();
        let mut args = BTreeMap::new();
        if code == "missing_field" {
            args.insert("field".to_owned(), Arg::Text(self.layout.fields[field].id.to_owned()));
        }
        let (column, value) = (self.layout.places[field], self.texts[field].to_owned());
        Oddity { file: self.file, row: self.number(), column, code, value, refused, args }
    }

    /// Notes why the row is refused.
    pub fn refuse<T>(&self, field: impl Into<usize>, code: &'static str, odd: &mut Vec<Oddity>) -> Result<T, Refused> {
        odd.push(self.odd(field, code, true));
        Err(Refused)
    }

    /// Notes and gives nothing: the value is left out.
    pub fn note<T>(&self, field: impl Into<usize>, code: &'static str, odd: &mut Vec<Oddity>) -> Option<T> {
        odd.push(self.odd(field, code, false));
        None
    }

    /// A date, read as the user said where day and month could be swapped.
    fn date(&self, field: usize) -> Result<Stamp, DateTrouble> {
        let text = self.texts[field];
        match (date::parse(text), self.layout.day_first) {
            (Err(DateTrouble::Unsure), Some(day_first)) => date::parse(&turned(text, day_first)),
            (found, _) => found,
        }
    }

    /// A date that the row cannot do without.
    pub fn needed_date(&self, field: impl Into<usize>, odd: &mut Vec<Oddity>) -> Result<Stamp, Refused> {
        let field = field.into();
        match self.date(field) {
            Ok(stamp) => Ok(stamp),
            Err(DateTrouble::Empty) => self.refuse(field, "missing_field", odd),
            Err(DateTrouble::Unsure) => self.refuse(field, "unsure_date", odd),
            Err(_) => self.refuse(field, "bad_date", odd),
        }
    }

    /// A date; one that cannot be read is named and left out.
    pub fn date_if_any(&self, field: impl Into<usize>, odd: &mut Vec<Oddity>) -> Option<Stamp> {
        let field = field.into();
        match self.date(field) {
            Ok(stamp) => Some(stamp),
            Err(DateTrouble::Empty) => None,
            Err(DateTrouble::Unsure) => self.note(field, "unsure_date", odd),
            Err(_) => self.note(field, "bad_date", odd),
        }
    }

    /// An amount. A wrong amount would be wrong in every sum, so the row waits for its correction.
    pub fn money_if_any(&self, field: impl Into<usize>, odd: &mut Vec<Oddity>) -> Result<Option<Fen>, Refused> {
        let field = field.into();
        match money::parse(self.texts[field], Rounding::Refuse) {
            Ok(fen) => Ok(Some(fen)),
            Err(MoneyTrouble::Empty) => Ok(None),
            Err(_) => self.refuse(field, "bad_money", odd),
        }
    }

    /// A text to be kept: without the guard that spreadsheets need, and not endless.
    pub fn kept_text(&self, field: impl Into<usize>, odd: &mut Vec<Oddity>) -> &'a str {
        let field = field.into();
        let text = formula::unguard(self.texts[field]);
        // most texts are far shorter in bytes than the limit in characters
        if text.len() > TEXT_LIMIT
            && let Some((end, _)) = text.char_indices().nth(TEXT_LIMIT)
        {
            self.note::<()>(field, "text_too_long", odd);
            return &text[..end];
        }
        text
    }
}

/// `04/08/2024 9:30` as `2024-08-04 9:30`, or `2024-04-08 9:30`, by what the user said.
fn turned(text: &str, day_first: bool) -> String {
    let (date, time) = text.split_once(' ').unwrap_or((text, ""));
    let parts: Vec<&str> = date.split(['/', '-', '.']).collect();
    match parts[..] {
        [a, b, year] if day_first => format!("{year}-{b}-{a} {time}"),
        [a, b, year] => format!("{year}-{a}-{b} {time}"),
        _ => text.to_owned(),
    }
}

/// A month without a day: `2026-03`, `2026/3`, `2026年3月`, `202603`.
pub fn month(text: &str) -> Option<Month> {
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|p| !p.is_empty()).collect();
    let (year, month) = match parts[..] {
        [both] if both.len() == 6 => both.split_at(4),
        [year, month] if year.len() == 4 => (year, month),
        _ => return None,
    };
    Month::of(year.parse().ok().filter(|y| (2000..2100).contains(y))?, month.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_in_the_forms_that_people_write() {
        for text in ["2026-03", "2026/3", "2026年3月", "202603", "2026.03"] {
            assert_eq!(month(text), Month::of(2026, 3), "{text}");
        }
        for text in ["2026-03-15", "3月", "2026-13", "1899-01", ""] {
            assert_eq!(month(text), None, "{text:?} is no month by itself");
        }
    }
}
