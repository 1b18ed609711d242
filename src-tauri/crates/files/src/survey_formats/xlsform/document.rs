//! An XLSForm as it is written: lines in order, lists of choices, settings. Nothing is interpreted yet beyond the types.

use super::{
    super::tongues::Said,
    book::Book,
    marks::{self, Mark},
    table::{self, Table},
};
use keheng_base::Fault;

/// A question, or the beginning of a group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// in the sheet, 1-based
    pub row: u32,
    /// type as written
    pub written: String,
    /// what that means: `select one`, `select all that apply`, `rank`; others as they are
    pub type_: String,
    /// list of choices
    pub list: Option<String>,
    /// offers "other" with words of one's own
    pub other: bool,
    /// name in the data
    pub name: String,
    /// names of the groups around it
    pub path: Vec<String>,
    /// label, hint ... in the languages of the file
    pub texts: Vec<(String, Said)>,
    /// all other filled columns: what they are, as headed, content
    pub cells: Vec<(String, String, String)>,
}

impl Item {
    /// A text in the languages of the file.
    pub fn said(&self, id: &str) -> Said {
        self.texts.iter().find(|(i, _)| i == id).map(|(_, said)| said.clone()).unwrap_or_default()
    }

    /// A column that has no language.
    pub fn cell(&self, id: &str) -> &str {
        self.cells.iter().find(|(i, ..)| i == id).map_or("", |(.., content)| content)
    }

    /// Whether the appearance has this word.
    pub fn looks(&self, word: &str) -> bool {
        self.cell("appearance").split_whitespace().any(|w| w.eq_ignore_ascii_case(word))
    }
}

/// A line of the survey sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// a question, or something that fills itself
    Ask(Item),
    /// a group or repeat begins
    Begin(Item),
    /// it ends
    End,
}

/// A choice of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListedChoice {
    /// in the sheet, 1-based
    pub row: u32,
    /// name in the data
    pub name: String,
    /// what is read
    pub label: Said,
    /// other filled columns: as headed, content
    pub cells: Vec<(String, String)>,
}

/// A whole XLSForm.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// settings in order: what they are, content
    pub settings: Vec<(String, String)>,
    /// the survey sheet
    pub lines: Vec<Line>,
    /// lists of choices by name, in order
    pub lists: Vec<(String, Vec<ListedChoice>)>,
    /// languages of labels in the order of columns; a blank one is the form's own
    pub languages: Vec<String>,
    /// rows that say nothing: no type, no name, no label
    pub idle_rows: Vec<u32>,
    /// what this program wrote beside its own file, by name of the question
    pub marks: Vec<(String, Mark)>,
}

impl Document {
    /// A setting.
    pub fn setting(&self, id: &str) -> Option<&str> {
        self.settings.iter().find(|(i, _)| i == id).map(|(_, content)| content.as_str())
    }

    /// The choices of a list.
    pub fn list(&self, name: &str) -> Option<&[ListedChoice]> {
        self.lists.iter().find(|(n, _)| n == name).map(|(_, choices)| choices.as_slice())
    }

    /// What this program wrote beside a question of its own.
    pub fn mark(&self, name: &str) -> Option<&Mark> {
        self.marks.iter().find(|(own, _)| own == name).map(|(_, mark)| mark)
    }

    /// Questions and groups in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.lines.iter().filter_map(|line| match line {
            Line::Ask(item) | Line::Begin(item) => Some(item),
            Line::End => None,
        })
    }

    /// Reads sheets. Faults: `survey_sheet_missing`, `survey_column_missing`, `survey_column_twice`, and with `row`:
    /// `survey_row_untyped`, `survey_row_unnamed`, `survey_list_missing`, `survey_group_open`, `survey_group_close`,
    /// `survey_choice_unnamed`, `survey_choice_twice`.
    pub fn of(book: &Book) -> Result<Document, Fault> {
        let missing = |sheet: &str| Fault::new("survey_sheet_missing").with("sheet", sheet);
        let survey = Table::of("survey", book.sheet("survey").ok_or_else(|| missing("survey"))?)?;
        if !survey.has("type") {
            return Err(Fault::new("survey_column_missing").with("sheet", "survey").with("column", "type"));
        }
        let mut document = Document { idle_rows: book.behind_gaps.clone(), ..Document::default() };
        if let Some(rows) = book.sheet("settings") {
            let table = Table::of("settings", rows)?;
            if let Some(line) = table.lines.first() {
                let cells = table.cells(line).map(|(column, text)| (column.id.clone(), text.to_owned()));
                document.settings.extend(cells);
            }
        }
        let choices = book.sheet("choices").map(|rows| Table::of("choices", rows)).transpose()?;
        if let Some(table) = &choices {
            document.read_lists(table)?;
        }
        for table in std::iter::once(&survey).chain(&choices) {
            for column in table.columns.iter().flatten().filter(|c| c.id == "label" || c.id == "hint") {
                if !document.languages.contains(&column.language) {
                    document.languages.push(column.language.clone());
                }
            }
        }
        document.read_lines(&survey)?;
        // marks that cannot be read are none: the file says all the rest
        for (_, cells) in book.sheet(marks::SHEET).into_iter().flatten().skip(1) {
            if let [name, mark] = cells.as_slice()
                && let Ok(mark) = serde_json::from_str(mark)
            {
                document.marks.push((name.clone(), mark));
            }
        }
        Ok(document)
    }

    fn read_lists(&mut self, table: &Table) -> Result<(), Fault> {
        if !table.lines.is_empty() {
            for id in ["list_name", "name"] {
                if !table.has(id) {
                    return Err(Fault::new("survey_column_missing").with("sheet", "choices").with("column", id));
                }
            }
        }
        let twice_allowed = self.setting("allow_choice_duplicates").is_some_and(yes);
        for line in &table.lines {
            let list = table.get(line, "list_name");
            if list.is_empty() {
                continue;
            }
            let name = table.get(line, "name");
            if name.is_empty() {
                return Err(Fault::new("survey_choice_unnamed").with("row", line.row).with("list", list));
            }
            let mut choice = ListedChoice { row: line.row, name: name.to_owned(), ..ListedChoice::default() };
            for (column, text) in table.cells(line) {
                match column.id.as_str() {
                    "list_name" | "name" => {}
                    "label" => choice.label.push((column.language.clone(), text.to_owned())),
                    _ => choice.cells.push((column.head.clone(), text.to_owned())),
                }
            }
            let at = self.lists.iter().position(|(n, _)| n == list).unwrap_or_else(|| {
                self.lists.push((list.to_owned(), Vec::new()));
                self.lists.len() - 1
            });
            let choices = &mut self.lists[at].1;
            if !twice_allowed && choices.iter().any(|c| c.name == name) {
                return Err(Fault::new("survey_choice_twice")
                    .with("row", line.row)
                    .with("list", list)
                    .with("name", name));
            }
            choices.push(choice);
        }
        Ok(())
    }

    fn read_lines(&mut self, table: &Table) -> Result<(), Fault> {
        let mut open: Vec<Item> = Vec::new();
        for line in &table.lines {
            let row = line.row;
            let written = table.get(line, "type");
            if yes(table.get(line, "disabled")) {
                continue;
            }
            if written.is_empty() {
                let speaks = table.cells(line).any(|(c, _)| c.id == "name" || c.id == "label");
                if speaks {
                    return Err(Fault::new("survey_row_untyped").with("row", row));
                }
                self.idle_rows.push(row);
                continue;
            }
            let words: Vec<&str> = written.split([' ', '_', '\u{a0}']).filter(|w| !w.is_empty()).collect();
            let kind = words.get(1).map(|w| w.to_lowercase()).unwrap_or_default();
            let grouping = ["group", "repeat", "loop", "lgroup", "looped"].contains(&kind.as_str());
            match words[0].to_lowercase().as_str() {
                "end" if grouping => {
                    let opened = open.pop().ok_or_else(|| Fault::new("survey_group_close").with("row", row))?;
                    if (kind == "group") != (opened.type_ == "group") {
                        return Err(Fault::new("survey_group_close").with("row", row));
                    }
                    self.lines.push(Line::End);
                    continue;
                }
                "begin" if grouping => {
                    let mut item = self.item(table, line, &open)?;
                    item.type_ = if kind == "group" { "group" } else { "repeat" }.to_owned();
                    open.push(item.clone());
                    self.lines.push(Line::Begin(item));
                    continue;
                }
                _ => {}
            }
            let mut item = self.item(table, line, &open)?;
            let (type_, list, other) = typed(written);
            if let Some(list) = &list {
                let elsewhere =
                    type_ == "select one external" || type_ == "osm" || list.contains("${") || list.contains('.');
                if !elsewhere && self.list(list).is_none() {
                    return Err(Fault::new("survey_list_missing").with("row", row).with("list", list.as_str()));
                }
            }
            (item.type_, item.list, item.other) = (type_, list, other);
            self.lines.push(Line::Ask(item));
        }
        match open.pop() {
            None => Ok(()),
            Some(item) => Err(Fault::new("survey_group_open").with("row", item.row).with("name", item.name)),
        }
    }

    fn item(&self, table: &Table, line: &table::Line, open: &[Item]) -> Result<Item, Fault> {
        let mut item = Item {
            row: line.row,
            written: table.get(line, "type").to_owned(),
            name: table.get(line, "name").to_owned(),
            path: open.iter().map(|g| g.name.clone()).collect(),
            ..Item::default()
        };
        for (column, text) in table.cells(line) {
            match column.id.as_str() {
                "type" | "name" => {}
                id @ ("label" | "hint" | "constraint_message") => {
                    let said = (column.language.clone(), text.to_owned());
                    match item.texts.iter_mut().find(|(i, _)| i == id) {
                        Some((_, texts)) => texts.push(said),
                        None => item.texts.push((id.to_owned(), vec![said])),
                    }
                }
                id => item.cells.push((id.to_owned(), column.head.clone(), text.to_owned())),
            }
        }
        if item.name.is_empty() {
            match item.written.as_str() {
                "note" => item.name = format!("generated_note_name_{}", line.row),
                "audit" => item.name = "audit".to_owned(),
                _ => return Err(Fault::new("survey_row_unnamed").with("row", line.row)),
            }
        }
        Ok(item)
    }
}

/// Whether a cell says yes.
pub(super) fn yes(text: &str) -> bool {
    ["yes", "true", "true()", "1"].contains(&text.trim().to_lowercase().as_str())
}

/// What a type means: its usual name, its list, whether it offers "other".
fn typed(written: &str) -> (String, Option<String>, bool) {
    const SELECTS: [(&str, &str); 11] = [
        ("add select multiple prompt using", "select all that apply"),
        ("add select one prompt using", "select one"),
        ("select all that apply from", "select all that apply"),
        ("select all that apply", "select all that apply"),
        ("select_one_external", "select one external"),
        ("select one from", "select one"),
        ("select_multiple", "select all that apply"),
        ("select_one", "select one"),
        ("select one", "select one"),
        ("select1", "select one"),
        ("rank", "rank"),
    ];
    let text = written.split_whitespace().collect::<Vec<_>>().join(" ");
    for (begin, meaning) in SELECTS {
        let Some(rest) =
            text.get(..begin.len()).filter(|h| h.eq_ignore_ascii_case(begin)).map(|_| &text[begin.len()..])
        else {
            continue;
        };
        let Some(rest) = rest.strip_prefix(' ') else { continue };
        let rest = rest.strip_prefix("from ").unwrap_or(rest);
        let other = [" or_other", " or specify other", " or other"].iter().find_map(|end| rest.strip_suffix(end));
        return (meaning.to_owned(), Some(other.unwrap_or(rest).trim().to_owned()), other.is_some());
    }
    if let Some(list) = text.strip_prefix("osm ") {
        return ("osm".to_owned(), Some(list.to_owned()), false);
    }
    let plain = match text.as_str() {
        "imei" => "deviceid",
        "image" | "add image prompt" | "add photo prompt" => "photo",
        "add audio prompt" => "audio",
        "add video prompt" => "video",
        "add file prompt" => "file",
        other => other,
    };
    (plain.to_owned(), None, false)
}
