//! Tab separated text into a [`Document`].

use super::document::{Document, Item, MOST_ROWS, SPOKEN, part};
use keheng_base::Fault;
use std::collections::{BTreeMap, HashMap};

/// A line by column.
struct Line<'a> {
    row: u32,
    cells: BTreeMap<&'a str, &'a str>,
}

impl<'a> Line<'a> {
    fn get(&self, column: &str) -> &'a str {
        self.cells.get(column).copied().unwrap_or_default()
    }

    fn refused(&self, code: &str) -> Fault {
        Fault::new(code).with("row", self.row).with("class", self.get("class"))
    }
}

/// Columns that say what a row is; all others belong to it.
const PLACE: [&str; 8] = ["id", "related_id", "class", "type/scale", "name", "text", "help", "language"];

/// Reads a text. Faults: `survey_quote_open` with `row`, `survey_head_missing` and `survey_head_twice` with `column`,
/// `survey_too_many`, and, with `row` and `class`, `survey_line_parent`, `survey_line_untyped`, `survey_line_unnamed`,
/// `survey_line_twice` (and `name`, `first`); `survey_no_questions`.
pub fn document(text: &str) -> Result<Document, Fault> {
    let records = records(text.trim_start_matches('\u{FEFF}'))?;
    let mut records = records.iter();
    let heads: Vec<&str> =
        records.next().map(|(_, cells)| cells.iter().map(|c| c.trim()).collect()).unwrap_or_default();
    for needed in ["class", "type/scale", "name", "text"] {
        if !heads.contains(&needed) {
            return Err(Fault::new("survey_head_missing").with("column", needed));
        }
    }
    if let Some((_, twice)) = heads.iter().enumerate().find(|(at, h)| !h.is_empty() && heads[..*at].contains(h)) {
        return Err(Fault::new("survey_head_twice").with("column", *twice));
    }
    let lines = records.map(|(row, cells)| {
        let filled = heads.iter().zip(cells).filter(|(head, cell)| !head.is_empty() && !cell.trim().is_empty());
        // texts keep their blanks, names and types do not
        let cells = filled.map(|(h, c)| (*h, if SPOKEN.contains(h) { c.as_str() } else { c.trim() })).collect();
        Line { row: *row, cells }
    });
    let lines: Vec<Line<'_>> = lines.filter(|line| !line.cells.is_empty()).collect();
    Reader::of(&lines).read(&lines)
}

/// Records with the line they begin in. A field in quotes may hold tabs and line breaks; a quote within is doubled.
fn records(text: &str) -> Result<Vec<(u32, Vec<String>)>, Fault> {
    let mut found: Vec<(u32, Vec<String>)> = Vec::new();
    let (mut line, mut begin) = (1, 1);
    let mut record: Vec<String> = Vec::new();
    let mut chars = text.chars().peekable();
    let mut field = String::new();
    loop {
        let first = chars.next();
        match first {
            Some('"') if field.is_empty() => {
                let opened = line;
                loop {
                    match chars.next() {
                        Some('"') if chars.peek() == Some(&'"') => {
                            chars.next();
                            field.push('"');
                        }
                        Some('"') => break,
                        Some(c) => {
                            line += u32::from(c == '\n');
                            field.push(c);
                        }
                        None => return Err(Fault::new("survey_quote_open").with("row", opened)),
                    }
                }
            }
            Some('\t') => record.push(std::mem::take(&mut field)),
            Some('\r') if chars.peek() == Some(&'\n') => {}
            Some('\n') | None => {
                record.push(std::mem::take(&mut field));
                if record.iter().any(|cell| !cell.trim().is_empty()) {
                    found.push((begin, std::mem::take(&mut record)));
                }
                record.clear();
                if found.len() > MOST_ROWS {
                    return Err(Fault::new("survey_too_many").with("what", "rows").with("limit", MOST_ROWS));
                }
                line += 1;
                begin = line;
                if first.is_none() {
                    return Ok(found);
                }
            }
            Some(c) => field.push(c),
        }
    }
}

/// Where a row belongs that has been read: group, question.
type Place = (usize, usize);

struct Reader {
    main: String,
    document: Document,
    /// by the number of the group
    groups: HashMap<String, usize>,
    /// groups of each language so far, for those without a number
    counted: HashMap<String, usize>,
    /// by code
    questions: HashMap<String, Place>,
    /// by identity in the file
    ids: HashMap<String, Place>,
    group: Option<usize>,
    question: Option<Place>,
    /// rows that were read: what, where, language
    seen: HashMap<(String, String), u32>,
}

impl Reader {
    fn of(lines: &[Line<'_>]) -> Reader {
        let setting = |name: &str| lines.iter().find(|l| l.get("class") == "S" && l.get("name") == name);
        let spoken = || lines.iter().map(|l| l.get("language")).find(|l| !l.is_empty());
        let main = setting("language").map(|l| l.get("text").trim()).or_else(spoken).unwrap_or_default().to_owned();
        let mut languages = vec![main.clone()];
        let more = setting("additional_languages").map(|l| l.get("text")).unwrap_or_default();
        for language in more.split([' ', ',', ';']).chain(lines.iter().map(|l| l.get("language"))) {
            if !language.is_empty() && !languages.iter().any(|l| l == language) {
                languages.push(language.to_owned());
            }
        }
        Reader {
            main,
            document: Document { languages, ..Document::default() },
            groups: HashMap::new(),
            counted: HashMap::new(),
            questions: HashMap::new(),
            ids: HashMap::new(),
            group: None,
            question: None,
            seen: HashMap::new(),
        }
    }

    fn read(mut self, lines: &[Line<'_>]) -> Result<Document, Fault> {
        for line in lines {
            match line.get("class") {
                "S" => self.document.settings.push((line.get("name").to_owned(), line.get("text").to_owned())),
                "SL" => {
                    let language = self.language(line);
                    self.document.words.push((language, line.get("name").to_owned(), line.get("text").to_owned()));
                }
                "G" => self.group(line)?,
                "Q" => self.question(line)?,
                class @ ("SQ" | "A") => self.part(line, class)?,
                class => {
                    let cells = line.cells.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
                    self.document.others.push((line.row, class.to_owned(), cells));
                }
            }
        }
        self.document.bounded()
    }

    fn language(&self, line: &Line<'_>) -> String {
        let own = line.get("language");
        if own.is_empty() { self.main.clone() } else { own.to_owned() }
    }

    /// One row of each thing a language.
    fn once(&mut self, line: &Line<'_>, what: String, language: &str) -> Result<(), Fault> {
        match self.seen.insert((what, language.to_owned()), line.row) {
            Some(first) => Err(line.refused("survey_line_twice").with("name", line.get("name")).with("first", first)),
            None => Ok(()),
        }
    }

    fn fill(item: &mut Item, main: &str, language: &str, line: &Line<'_>) {
        for column in SPOKEN {
            item.speak(main, language, column, line.get(column), true);
        }
        for (column, value) in line.cells.iter().filter(|(c, _)| !PLACE.contains(c)) {
            item.speak(main, language, column, value, false);
        }
    }

    fn group(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        let language = self.language(line);
        let count = self.counted.entry(language.clone()).or_default();
        *count += 1;
        let number = [line.get("type/scale"), line.get("id")].into_iter().find(|n| !n.is_empty());
        let key = number.map_or_else(|| format!("#{count}"), str::to_owned);
        let known = self.groups.get(&key).copied();
        // without a number, or with that of another group, a second row of a language is a second group
        let known = known.filter(|_| !self.seen.contains_key(&(format!("G {key}"), language.clone())));
        let at = known.unwrap_or(self.document.groups.len());
        if known.is_none() {
            self.document.groups.push(Item { row: line.row, code: key.clone(), ..Item::default() });
            self.groups.insert(key.clone(), at);
        }
        self.seen.insert((format!("G {key}"), language.clone()), line.row);
        let group = &mut self.document.groups[at];
        group.speak(&self.main, &language, "name", line.get("name"), true);
        Reader::fill(group, &self.main, &language, line);
        (self.group, self.question) = (Some(at), None);
        Ok(())
    }

    fn question(&mut self, line: &Line<'_>) -> Result<(), Fault> {
        let (language, code) = (self.language(line), line.get("name"));
        let group = self.group.ok_or_else(|| line.refused("survey_line_parent"))?;
        if code.is_empty() {
            return Err(line.refused("survey_line_unnamed"));
        }
        self.once(line, format!("Q {code}"), &language)?;
        let place = match self.questions.get(code) {
            Some(place) => *place,
            None if line.get("type/scale").is_empty() => {
                return Err(line.refused("survey_line_untyped").with("name", code));
            }
            None => {
                let questions = &mut self.document.groups[group].subs;
                let kind = line.get("type/scale").to_owned();
                questions.push(Item { row: line.row, code: code.to_owned(), kind, ..Item::default() });
                (group, questions.len() - 1)
            }
        };
        self.questions.insert(code.to_owned(), place);
        if !line.get("id").is_empty() {
            self.ids.insert(line.get("id").to_owned(), place);
        }
        self.question = Some(place);
        Reader::fill(&mut self.document.groups[place.0].subs[place.1], &self.main, &language, line);
        Ok(())
    }

    fn part(&mut self, line: &Line<'_>, class: &str) -> Result<(), Fault> {
        let (language, code, scale) = (self.language(line), line.get("name"), line.get("type/scale"));
        let parent = match line.get("related_id") {
            "" => self.question,
            id => self.ids.get(id).copied(),
        };
        let place = parent.ok_or_else(|| line.refused("survey_line_parent"))?;
        if code.is_empty() {
            return Err(line.refused("survey_line_unnamed"));
        }
        let scale = if scale.is_empty() { "0" } else { scale };
        self.once(line, format!("{class} {} {} {scale} {code}", place.0, place.1), &language)?;
        let question = &mut self.document.groups[place.0].subs[place.1];
        let parts = if class == "SQ" { &mut question.subs } else { &mut question.answers };
        Reader::fill(part(parts, code, scale, line.row)?, &self.main, &language, line);
        Ok(())
    }
}

/// Columns in the order of LimeSurvey; attributes come behind them.
const ORDER: [&str; 15] = [
    "id",
    "related_id",
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "same_default",
    "em_validation_q",
];

type Cells = BTreeMap<String, String>;

/// Writes a survey, with a mark that says that it is UTF-8.
pub(super) fn text(document: &Document) -> String {
    let mut rows: Vec<Cells> = Vec::new();
    let main = document.languages.first().cloned().unwrap_or_default();
    let row = |class: &str, name: &str, text: &str, language: &str| -> Cells {
        let cells = [("class", class), ("name", name), ("text", text), ("language", language)];
        cells.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
    };
    rows.extend(document.settings.iter().map(|(name, text)| row("S", name, text, &main)));
    rows.extend(document.words.iter().map(|(language, name, text)| row("SL", name, text, language)));
    let mut id = 0;
    let mut next = || {
        id += 1;
        id.to_string()
    };
    for group in &document.groups {
        let number = next();
        for language in &document.languages {
            let name = group.said.get("name").and_then(|by| by.get(language)).map_or("", String::as_str);
            let mut cells = spoken(group, &main, language);
            cells.extend(row("G", name, &cells.get("text").cloned().unwrap_or_default(), language));
            cells.extend([("id".to_owned(), number.clone()), ("type/scale".to_owned(), group.code.clone())]);
            rows.push(cells);
        }
        let ids: Vec<(String, Vec<String>)> =
            group.subs.iter().map(|q| (next(), q.subs.iter().map(|_| next()).collect())).collect();
        for language in &document.languages {
            for (question, (own, subs)) in group.subs.iter().zip(&ids) {
                let mut one = |item: &Item, class: &str, id: &str, parent: &str| {
                    let mut cells = spoken(item, &main, language);
                    let place = [("id", id), ("related_id", parent), ("class", class), ("name", &item.code)];
                    cells.extend(place.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())));
                    cells.extend([
                        ("type/scale".to_owned(), item.kind.clone()),
                        ("language".to_owned(), language.clone()),
                    ]);
                    rows.push(cells);
                };
                one(question, "Q", own, &number);
                question.subs.iter().zip(subs).for_each(|(sub, id)| one(sub, "SQ", id, own));
                question.answers.iter().for_each(|answer| one(answer, "A", "", own));
            }
        }
    }
    rows.extend(document.others.iter().map(|(_, _, cells)| cells.clone()));
    let mut heads: Vec<&str> = ORDER.to_vec();
    let more: std::collections::BTreeSet<&str> =
        rows.iter().flat_map(|r| r.keys()).map(String::as_str).filter(|k| !ORDER.contains(k)).collect();
    heads.extend(more);
    let mut out = format!("\u{FEFF}{}\n", heads.join("\t"));
    for row in &rows {
        let cells: Vec<String> = heads.iter().map(|head| quoted(row.get(*head).map_or("", String::as_str))).collect();
        out.push_str(cells.join("\t").trim_end_matches('\t'));
        out.push('\n');
    }
    out
}

/// The cells of an item in a language; what has no language stands with the first.
fn spoken(item: &Item, main: &str, language: &str) -> Cells {
    let said = item.said.iter().filter_map(|(column, by)| Some((column.clone(), by.get(language)?.clone())));
    let own = item.cells.clone().into_iter().filter(|_| language == main);
    own.chain(said).collect()
}

fn quoted(cell: &str) -> String {
    let risky = cell.contains(['\t', '\n', '\r', '"']);
    if risky { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
