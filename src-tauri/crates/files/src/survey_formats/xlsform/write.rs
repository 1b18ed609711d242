//! A form as an XLSForm. It is longer than other files because every type of question has its lines here.

use super::{
    super::{
        foreign::{Foreign, parsed},
        inserts, limits,
        logic::{Dialect, Speech, write as write_condition},
        making::{Note, Wording, points},
    },
    FORMAT,
    lists::Lists,
    marks,
};
use crate::{Cell, XlsxOut};
use keheng_base::Fault;
use keheng_form::{
    Choice, Form, Kind, Lang, Page, Question, Scale, Text,
    expr::{self, Expr, Function},
};
use std::{collections::BTreeMap, path::Path};

/// A row by heads.
pub(super) type Cells = BTreeMap<String, String>;

/// Heads in their usual order; a language stands behind the first three and the message.
const ORDER: [&str; 12] = [
    "type",
    "name",
    "label",
    "hint",
    "required",
    "relevant",
    "constraint",
    "constraint_message",
    "appearance",
    "parameters",
    "calculation",
    "choice_filter",
];

/// The type of a question as it is written; of a matrix the group's.
pub(super) fn written_type(kind: &Kind, list: &str) -> String {
    match kind {
        Kind::Single(_) | Kind::Dropdown(_) | Kind::YesNo(_) | Kind::ScaleQuestion(_) | Kind::Nps(_) => {
            format!("select_one {list}")
        }
        Kind::Multiple(_) => format!("select_multiple {list}"),
        Kind::Ranking(_) => format!("rank {list}"),
        Kind::Number(n) if n.decimals == 0 => "integer".to_owned(),
        Kind::Number(_) => "decimal".to_owned(),
        Kind::ShortText(_) | Kind::LongText(_) => "text".to_owned(),
        Kind::Date(_) => "date".to_owned(),
        Kind::Time(_) => "time".to_owned(),
        Kind::Rating(_) | Kind::Slider(_) => "range".to_owned(),
        Kind::Note(_) => "note".to_owned(),
        // pairs are rows of a matrix by the time they are written
        Kind::MatrixScale(_)
        | Kind::MatrixSingle(_)
        | Kind::MatrixMultiple(_)
        | Kind::MatrixText(_)
        | Kind::Sides(_)
        | Kind::Pairs(_)
        | Kind::Allocation(_) => "begin_group".to_owned(),
    }
}

/// How a question looks.
pub(super) fn appearance(kind: &Kind) -> &'static str {
    match kind {
        Kind::Dropdown(_) => "minimal",
        Kind::LongText(_) => "multiline",
        Kind::ScaleQuestion(_) | Kind::Nps(_) => "likert",
        Kind::Rating(_) => "rating",
        Kind::MatrixScale(_) | Kind::MatrixSingle(_) | Kind::MatrixMultiple(_) => "table-list",
        Kind::MatrixText(_) | Kind::Sides(_) | Kind::Allocation(_) => "field-list",
        _ => "",
    }
}

/// Writes a workbook. Faults: `file_not_written`, `cell_too_long`, `file_too_large`.
pub fn write(form: &Form, path: &Path, wording: &Wording) -> Result<Vec<Note>, Fault> {
    let (sheets, notes) = rows(form, wording);
    let mut out: Option<XlsxOut> = None;
    for (name, rows) in &sheets {
        let book = match out.as_mut() {
            Some(book) => {
                book.begin_sheet(name).map_err(|e| e.fault())?;
                book
            }
            None => out.insert(XlsxOut::create(path, name).map_err(|e| e.fault())?),
        };
        for (at, row) in rows.iter().enumerate() {
            let cells: Vec<Cell> =
                row.iter().map(|text| if at == 0 { Cell::Head(text) } else { Cell::Text(text) }).collect();
            book.row(&cells).map_err(|e| e.fault())?;
        }
    }
    out.map_or(Ok(()), XlsxOut::finish).map_err(|e| e.fault())?;
    Ok(notes)
}

/// A sheet: name and rows, the heads first.
pub type SheetRows = (String, Vec<Vec<String>>);

/// The sheets of a form, and what they have no words for.
pub fn rows(form: &Form, wording: &Wording) -> (Vec<SheetRows>, Vec<Note>) {
    let foreign = Foreign::of(FORMAT, form);
    let language = |lang: Lang| -> String {
        let (code, own) = if lang == Lang::Zh { ("zh", "中文 (zh)") } else { ("en", "English (en)") };
        let one = form.languages.len() < 2;
        foreign.get("language", code).map_or_else(|| if one { String::new() } else { own.to_owned() }, str::to_owned)
    };
    let mut writer = Writer {
        form,
        foreign: &foreign,
        wording,
        languages: form.languages.iter().map(|lang| (*lang, language(*lang))).collect(),
        names: expr::Names::of(form),
        speech: Speech::of(Dialect::XPath, form),
        lists: Lists::default(),
        rows: Vec::new(),
        notes: Vec::new(),
        marks: Vec::new(),
    };
    writer.call();
    writer.survey();
    writer.keep_lists();
    let choices = std::mem::take(&mut writer.lists).rows();
    let settings = vec![writer.settings()];
    let marks = std::mem::take(&mut writer.marks);
    let mut sheets = vec![
        ("survey".to_owned(), table(std::mem::take(&mut writer.rows), &ORDER)),
        ("choices".to_owned(), table(choices, &["list_name", "name", "label"])),
        ("settings".to_owned(), table(settings, &["form_title", "form_id", "version", "default_language"])),
    ];
    if !marks.is_empty() {
        let heads = marks::HEADS.map(str::to_owned).to_vec();
        sheets.push((marks::SHEET.to_owned(), std::iter::once(heads).chain(marks).collect()));
    }
    (sheets, writer.notes)
}

/// Rows under the heads they use, the usual ones first.
fn table(rows: Vec<Cells>, order: &[&str]) -> Vec<Vec<String>> {
    let place = |head: &str| {
        order.iter().position(|o| head == *o || head.starts_with(&format!("{o}::"))).unwrap_or(order.len())
    };
    let mut heads: Vec<String> = Vec::new();
    for head in rows.iter().flat_map(|row| row.keys()) {
        if !heads.contains(head) {
            heads.push(head.clone());
        }
    }
    heads.sort_by_key(|head| place(head));
    let body = rows.iter().map(|row| heads.iter().map(|h| row.get(h).cloned().unwrap_or_default()).collect());
    std::iter::once(heads.clone()).chain(body).collect()
}

struct Writer<'a> {
    form: &'a Form,
    foreign: &'a Foreign<'a>,
    wording: &'a Wording,
    /// our languages and what the file calls them
    languages: Vec<(Lang, String)>,
    names: expr::Names,
    speech: Speech,
    lists: Lists,
    rows: Vec<Cells>,
    notes: Vec<Note>,
    /// name and mark
    marks: Vec<Vec<String>>,
}

fn head(id: &str, language: &str) -> String {
    if language.is_empty() { id.to_owned() } else { format!("{id}::{language}") }
}

impl<'a> Writer<'a> {
    /// The name of a part in the file: the one it came with, else its own.
    fn named(&self, place: &str, own: &str) -> String {
        self.foreign.get(place, "name").unwrap_or(own).to_owned()
    }

    /// Tells the conditions what everything is called.
    fn call(&mut self) {
        for (_, question) in self.form.questions() {
            let uid = &question.uid;
            let name = self.named(uid, &question.name);
            self.speech.cell(uid, &name);
            let kind = question.kind.as_type();
            let columns: &[Choice] = match &question.kind {
                Kind::MatrixSingle(k) => &k.columns,
                Kind::MatrixMultiple(k) => &k.columns,
                _ => &[],
            };
            for choice in kind.choices().iter().chain(columns) {
                let option = self.named(&format!("{uid}.{}", choice.uid), &choice.name);
                self.speech.option(uid, &choice.uid, &option);
                if choice.open {
                    self.speech.cell(&format!("{uid}.{}", choice.uid), &format!("{name}_{option}"));
                }
            }
            for cell in question.cells() {
                if let Some(own) = self.foreign.get(&cell.key, "name") {
                    let open = kind.choices().iter().any(|c| c.open && cell.key == format!("{uid}.{}", c.uid));
                    if !open {
                        self.speech.cell(&cell.key, own);
                    }
                }
            }
            if matches!(question.kind, Kind::YesNo(_)) {
                let (yes, no) = if self.acknowledges(question) { ("OK", "") } else { ("yes", "no") };
                self.speech.option(uid, "yes", yes);
                self.speech.option(uid, "no", no);
            }
        }
    }

    fn acknowledges(&self, question: &Question) -> bool {
        self.foreign.get(&question.uid, "type yes_no").is_some_and(|t| ["acknowledge", "trigger"].contains(&t))
    }

    /// A text without inserts in all languages of the file.
    fn say_plain(&self, row: &mut Cells, id: &str, text: &Text) {
        for (lang, language) in &self.languages {
            let own = if *lang == Lang::Zh { &text.zh } else { &text.en };
            let words = if self.languages.len() == 1 { text.get(*lang) } else { own };
            if !words.is_empty() {
                row.insert(head(id, language), words.to_owned());
            }
        }
    }

    /// A text in all languages of the file, with inserts as the file writes them.
    fn say(&mut self, row: &mut Cells, id: &str, text: &Text, at: &str) {
        for (lang, language) in self.languages.clone() {
            let own = if lang == Lang::Zh { &text.zh } else { &text.en };
            let words = if self.languages.len() == 1 { text.get(lang) } else { own };
            if !words.is_empty() {
                let words = self.inserted(words, at);
                row.insert(head(id, &language), words);
            }
        }
    }

    /// `{name}` becomes `${name}`.
    fn inserted(&mut self, text: &str, at: &str) -> String {
        let missing = |source: &str| self.notes.push(Note::new(0, at, "insert_not_written").with("source", source));
        inserts::write(text, "${", &self.names, &self.speech, missing)
    }

    /// A condition in XPath, or a note that there are no words for it.
    fn condition(
        &mut self,
        row: &mut Cells,
        id: &str,
        found: Option<Expr>,
        place: &str,
        itself: Option<&str>,
        name: &str,
    ) {
        match found {
            Some(expr) => match write_condition(&expr, itself, &self.speech) {
                Some(text) => {
                    row.insert(id.to_owned(), text);
                }
                None => {
                    let source = keheng_form::spell(&expr, self.form).unwrap_or_default();
                    self.notes.push(Note::new(0, name, "condition_not_written").with("source", source));
                }
            },
            None => {
                let kept = self.foreign.get(place, id).filter(|source| self.knows(source));
                if let Some(source) = kept {
                    row.insert(id.to_owned(), source.to_owned());
                }
            }
        }
    }

    /// Whether all that a kept condition mentions is still there.
    fn knows(&self, source: &str) -> bool {
        let mut mentioned =
            source.split("${").skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.trim());
        let kept = |name: &str| {
            let quoted = format!("\"name\":{}", serde_json::to_string(name).unwrap_or_default());
            let head = format!("{FORMAT}/behind ");
            self.form
                .foreign
                .range(head.clone()..)
                .take_while(|(k, _)| k.starts_with(&head))
                .any(|(_, row)| row.contains(&quoted))
        };
        mentioned.all(|name| self.speech.has(name) || kept(name))
    }

    fn behind(&mut self, anchor: &str) {
        for (_, content) in self.foreign.all(&format!("behind {anchor}")) {
            if let Ok(cells) = serde_json::from_str::<Cells>(content) {
                self.rows.push(cells);
            }
        }
    }

    /// What was kept beside a place goes back into its columns, unless the form has said something there.
    fn rest(&self, place: &str, row: &mut Cells) {
        let ours = [
            "type",
            "name",
            "group",
            "repeat",
            "in",
            "if",
            "list",
            "required",
            "relevant",
            "constraint",
            "appearance",
            "borrowed",
        ];
        for (what, content) in self.foreign.all(place) {
            if let Some(id) = what.strip_prefix("borrowed ") {
                row.retain(|head, text| !(head.starts_with(id) && text == content));
            }
        }
        for (what, content) in self.foreign.all(place) {
            let own = what.split(' ').next().unwrap_or(what);
            if !ours.contains(&own) {
                row.entry(what.to_owned()).or_insert_with(|| content.to_owned());
            }
        }
    }

    fn survey(&mut self) {
        self.behind("start");
        let intro = self.form.intro.clone();
        self.lone_note(marks::WORDS[0], &intro);
        let imported = self.foreign.all("language").next().is_some();
        for page in &self.form.pages {
            self.page(page, imported);
        }
        let thanks = self.form.thanks.clone();
        self.lone_note(marks::WORDS[1], &thanks);
    }

    fn lone_note(&mut self, name: &str, text: &Text) {
        if !text.is_empty() {
            let mut row = Cells::from([("type".into(), "note".into()), ("name".into(), name.to_owned())]);
            self.say(&mut row, "label", text, name);
            self.rows.push(row);
            self.marks.push(vec![name.to_owned(), "{}".to_owned()]);
        }
    }

    fn page(&mut self, page: &Page, imported: bool) {
        let uid = &page.uid;
        let name = self.foreign.get(uid, "group").map(str::to_owned);
        let grouped = name.is_some() || !page.title.is_empty() || !page.show_if.trim().is_empty();
        let name = name.unwrap_or_else(|| format!("page_{uid}"));
        let begins = self.foreign.get(uid, "repeat").map(str::to_owned);
        if grouped {
            let word = begins.clone().unwrap_or_else(|| "begin_group".to_owned());
            let mut row = Cells::from([("type".into(), word), ("name".into(), name.clone())]);
            self.say(&mut row, "label", &page.title, &name);
            let found = parsed(&page.show_if, &self.names);
            self.condition(&mut row, "relevant", found, uid, None, &name);
            match self.foreign.get(uid, "appearance") {
                Some(looks) => {
                    row.insert("appearance".into(), looks.to_owned());
                }
                None if !imported => {
                    row.insert("appearance".into(), "field-list".into());
                }
                None => {}
            }
            self.required(uid, false, &mut row);
            self.rest(uid, &mut row);
            self.rows.push(row);
            self.behind(uid);
        }
        if page.shuffle {
            self.notes.push(Note::new(0, &name, "not_written").with("what", "shuffle"));
        }
        let mut open: Vec<String> = Vec::new();
        for (at, question) in page.questions.iter().enumerate() {
            let wanted: Vec<String> = self
                .foreign
                .get(&question.uid, "in")
                .map(|g| g.split(' ').map(str::to_owned).collect())
                .unwrap_or_default();
            let common = open.iter().zip(&wanted).take_while(|(a, b)| a == b).count();
            self.close(&mut open, common);
            for group in &wanted[common..] {
                self.open_group(group, &page.questions[at..]);
                open.push(group.clone());
            }
            self.question(question, &open, &page.questions);
            self.behind(&question.uid);
        }
        self.close(&mut open, 0);
        if grouped {
            let end = if begins.is_some() { "end_repeat" } else { "end_group" };
            self.rows.push(Cells::from([("type".into(), end.to_owned())]));
        }
        self.behind(&format!("end-{uid}"));
    }

    fn close(&mut self, open: &mut Vec<String>, keep: usize) {
        while open.len() > keep {
            let group = open.pop().unwrap_or_default();
            let end = if self.foreign.get(&group, "repeat").is_some() { "end_repeat" } else { "end_group" };
            self.rows.push(Cells::from([("type".into(), end.to_owned())]));
            self.behind(&format!("end-{group}"));
        }
    }

    fn open_group(&mut self, group: &str, questions: &[Question]) {
        let name = self.foreign.get(group, "group").unwrap_or(group).to_owned();
        let word = self.foreign.get(group, "repeat").unwrap_or("begin_group").to_owned();
        let mut row = Cells::from([("type".into(), word), ("name".into(), name.clone())]);
        let condition = self.foreign.group_condition(group, questions, &self.names);
        self.condition(&mut row, "relevant", condition, group, None, &name);
        if let Some(looks) = self.foreign.get(group, "appearance") {
            row.insert("appearance".into(), looks.to_owned());
        }
        self.required(group, false, &mut row);
        self.rest(group, &mut row);
        self.rows.push(row);
        self.behind(group);
    }

    /// The condition of a question without those of the groups around it.
    fn shown(&self, question: &Question, open: &[String], questions: &[Question]) -> Option<Expr> {
        let found = parsed(&question.show_if, &self.names)?;
        let outer: Vec<Expr> =
            open.iter().filter_map(|g| self.foreign.group_condition(g, questions, &self.names)).collect();
        if outer.is_empty() {
            return Some(found);
        }
        let parts = match found {
            found if outer.contains(&found) => return None,
            Expr::Call(Function::And, parts) => parts,
            other => return Some(other),
        };
        let mut own: Vec<Expr> = parts.into_iter().filter(|p| !outer.contains(p)).collect();
        match own.len() {
            0 => None,
            1 => own.pop(),
            _ => Some(Expr::Call(Function::And, own)),
        }
    }

    fn question(&mut self, question: &Question, open: &[String], questions: &[Question]) {
        let (uid, kind) = (&question.uid, &question.kind);
        let name = self.named(uid, &question.name);
        let list = self.list_of(question);
        let canonical = written_type(kind, &list);
        let own = self.foreign.get(uid, &format!("type {}", kind.id())).map(str::to_owned);
        // a type that names another list than the one written would lead nowhere
        let own = own.filter(|t| list.is_empty() || self.foreign.get(uid, "list") == Some(&list) || !t.contains(' '));
        let written = own.unwrap_or(canonical);
        let mut row = Cells::from([("type".into(), written.clone()), ("name".into(), name.clone())]);
        self.say(&mut row, "label", &question.text, &name);
        self.say(&mut row, "hint", &question.hint, &name);
        self.say_plain(&mut row, "constraint_message", &question.valid_text);
        let shown = self.shown(question, open, questions);
        let said = shown.is_some();
        self.condition(&mut row, "relevant", shown, uid, None, &name);
        // what hangs on an arm has no words there, and is ours again when the file comes back
        let unsaid = (said && !row.contains_key("relevant")).then(|| question.show_if.trim().to_owned());
        self.marks.extend(marks::of(question, unsaid).map(|mark| vec![name.clone(), mark]));
        let looks = self.foreign.get(uid, &format!("appearance {}", kind.id())).unwrap_or(appearance(kind));
        if !looks.is_empty() {
            row.insert("appearance".into(), looks.to_owned());
        }
        let parameters = parameters(kind);
        if !parameters.is_empty() {
            row.insert("parameters".into(), parameters);
        }
        let grouped = matches!(
            kind,
            Kind::MatrixScale(_)
                | Kind::MatrixSingle(_)
                | Kind::MatrixMultiple(_)
                | Kind::MatrixText(_)
                | Kind::Sides(_)
                | Kind::Allocation(_)
        );
        let mut valid = limits::give(kind, uid);
        // a pattern is of the whole text with and without marks of its ends; the file keeps those it had
        if self.foreign.get(uid, "anchored").is_some() {
            for part in &mut valid {
                if let Expr::Call(Function::Matches, of) = part
                    && let [_, Expr::Text(pattern)] = of.as_mut_slice()
                {
                    *pattern = format!("^{pattern}$");
                }
            }
        }
        valid.extend(parsed(&question.valid_if, &self.names));
        let valid = if valid.len() > 1 { Some(Expr::Call(Function::And, valid)) } else { valid.pop() };
        if grouped && valid.is_some() {
            self.notes.push(Note::new(0, &name, "condition_not_written").with("source", question.valid_if.as_str()));
        } else {
            self.condition(&mut row, "constraint", valid, uid, Some(uid), &name);
        }
        if !grouped {
            self.required(uid, question.required, &mut row);
        }
        if let Kind::Ranking(k) = kind
            && k.most.is_some()
        {
            self.notes.push(Note::new(0, &name, "not_written").with("what", "most"));
        }
        self.rest(uid, &mut row);
        self.rows.push(row);
        if grouped {
            self.parts(question, &name, &list);
            self.rows.push(Cells::from([("type".into(), "end_group".to_owned())]));
        }
        for choice in kind.as_type().choices().iter().filter(|c| c.open) {
            let adds = [" or_other", " or specify other", " or other"].iter().any(|end| written.ends_with(end));
            if !(adds && choice.name == "other") {
                self.open_text(question, choice);
            }
        }
    }

    fn required(&self, place: &str, required: bool, row: &mut Cells) {
        let kept = self.foreign.get(place, "required");
        let word = match kept {
            // an own word for the same, or a condition under which it is required
            Some(kept) if super::document::yes(kept) == required => kept,
            _ if required => "yes",
            _ => return,
        };
        row.insert("required".into(), word.to_owned());
    }

    /// The words of an open option are a question of their own.
    fn open_text(&mut self, question: &Question, choice: &Choice) {
        let key = format!("{}.{}", question.uid, choice.uid);
        let name = self.speech.name(&key).unwrap_or_default().to_owned();
        let mut row = Cells::from([("type".into(), "text".into()), ("name".into(), name.clone())]);
        let chosen = vec![Expr::Cell(question.uid.clone()), Expr::Text(choice.uid.clone())];
        self.condition(&mut row, "relevant", Some(Expr::Call(Function::Selected, chosen)), &key, None, &name);
        self.rest(&key, &mut row);
        if !row.keys().any(|head| head.starts_with("label")) {
            self.say_plain(&mut row, "label", &self.wording.which);
        }
        self.rows.push(row);
    }

    /// The list of a question's own options or points; blank where it has none.
    fn list_of(&mut self, question: &Question) -> String {
        let uid = &question.uid;
        let kept = self.foreign.get(uid, "list").map(str::to_owned);
        let written = self.foreign.get(uid, &format!("type {}", question.kind.id())).unwrap_or_default();
        let adds = [" or_other", " or specify other", " or other"].iter().any(|end| written.ends_with(end));
        let (choices, name): (Vec<Choice>, String) = match &question.kind {
            Kind::ScaleQuestion(k) => (self.points(&k.scale), kept.unwrap_or_else(|| question.name.clone())),
            Kind::Nps(k) => {
                let labels =
                    if k.low.is_empty() && k.high.is_empty() { vec![] } else { vec![k.low.clone(), k.high.clone()] };
                let scale = Scale { from: 0, to: 10, labels, opt_out: false };
                (self.points(&scale), kept.unwrap_or_else(|| question.name.clone()))
            }
            Kind::MatrixScale(k) => (self.points(&k.scale), kept.unwrap_or_else(|| question.name.clone())),
            Kind::MatrixSingle(k) => (k.columns.clone(), kept.unwrap_or_else(|| question.name.clone())),
            Kind::MatrixMultiple(k) => (k.columns.clone(), kept.unwrap_or_else(|| question.name.clone())),
            Kind::YesNo(_) if self.acknowledges(question) => return String::new(),
            Kind::YesNo(_) => {
                let both = [("yes", &self.wording.yes), ("no", &self.wording.no)];
                let choice = |(name, text): (&str, &Text)| Choice {
                    uid: name.into(),
                    name: name.into(),
                    text: text.clone(),
                    ..Choice::default()
                };
                (both.into_iter().map(choice).collect(), kept.unwrap_or_else(|| "yes_no".to_owned()))
            }
            Kind::Allocation(_) => return String::new(),
            kind if kind.as_type().choices().is_empty() => return String::new(),
            kind => {
                let mut choices = kind.as_type().choices().to_vec();
                if adds && choices.last().is_some_and(|c| c.open && c.name == "other") {
                    choices.pop();
                }
                (choices, kept.unwrap_or_else(|| question.name.clone()))
            }
        };
        self.listed(uid, &choices, name)
    }

    fn listed(&mut self, uid: &str, choices: &[Choice], name: String) -> String {
        let mut rows = Vec::new();
        for (at, choice) in choices.iter().enumerate() {
            let own = self.named(&format!("{uid}.{}", choice.uid), &choice.name);
            let mut row = Cells::new();
            self.say_plain(&mut row, "label", &choice.text);
            let kept = self.foreign.get(&format!("list {name}"), &format!("{at:05} {own}"));
            if let Some(cells) = kept.and_then(|text| serde_json::from_str::<Cells>(text).ok()) {
                // what stood in for a label goes back to where it came from
                if let Some(borrowed) = cells.get("borrowed label") {
                    row.retain(|_, label| label != borrowed);
                }
                row.extend(cells.into_iter().filter(|(head, _)| head != "borrowed label"));
            }
            row.insert("name".into(), own);
            rows.push(row);
        }
        self.lists.add(name, rows)
    }

    /// Points as choices.
    fn points(&self, scale: &Scale) -> Vec<Choice> {
        let one = |(name, text): (String, Text)| {
            let uid = if name == "na" { "-".to_owned() } else { name.clone() };
            Choice { uid, name, text, ..Choice::default() }
        };
        points(scale, &self.wording.not_said).into_iter().map(one).collect()
    }

    /// The questions that the cells of a matrix are.
    fn parts(&mut self, question: &Question, group: &str, list: &str) {
        let uid = &question.uid;
        let mut found: Vec<(String, Text, String, Vec<Expr>)> = Vec::new();
        match &question.kind {
            Kind::MatrixScale(_) | Kind::MatrixSingle(_) | Kind::MatrixMultiple(_) => {
                let many = matches!(question.kind, Kind::MatrixMultiple(_));
                let type_ = format!("{} {list}", if many { "select_multiple" } else { "select_one" });
                for row in question.kind.as_type().rows() {
                    found.push((format!("{uid}.{}", row.uid), row.text.clone(), type_.clone(), vec![]));
                }
            }
            Kind::MatrixText(k) => {
                for (row, column) in k.rows.iter().flat_map(|r| k.columns.iter().map(move |c| (r, c))) {
                    let key = format!("{uid}.{}.{}", row.uid, column.uid);
                    let length = Expr::Call(Function::Length, vec![Expr::Cell(key.clone())]);
                    let most = Expr::Call(Function::Le, vec![length, Expr::Number(f64::from(k.most))]);
                    found.push((key, marks::joined(&row.text, &column.text), "text".to_owned(), vec![most]));
                }
            }
            Kind::Sides(k) => {
                let lists: Vec<String> = k
                    .sides
                    .iter()
                    .map(|side| {
                        let points = self.points(&side.scale);
                        self.listed(uid, &points, format!("{group}_{}", side.name))
                    })
                    .collect();
                for row in &k.rows {
                    for (side, list) in k.sides.iter().zip(&lists) {
                        let key = format!("{uid}.{}.{}", row.uid, side.uid);
                        found.push((key, marks::joined(&row.text, &side.text), format!("select_one {list}"), vec![]));
                    }
                }
            }
            Kind::Allocation(k) => {
                for (at, choice) in k.choices.iter().enumerate() {
                    let key = format!("{uid}.{}", choice.uid);
                    let cell = || Expr::Cell(key.clone());
                    let mut valid = vec![
                        Expr::Call(Function::Ge, vec![cell(), Expr::Number(0.0)]),
                        Expr::Call(Function::Le, vec![cell(), Expr::Number(f64::from(k.total))]),
                    ];
                    if at + 1 == k.choices.len() {
                        let all = question.cells().into_iter().map(|c| Expr::Cell(c.key)).collect();
                        let sum = Expr::Call(Function::Sum, all);
                        valid.push(Expr::Call(Function::Eq, vec![sum, Expr::Number(f64::from(k.total))]));
                    }
                    found.push((key, choice.text.clone(), "integer".to_owned(), valid));
                }
            }
            _ => {}
        }
        for (key, text, type_, valid) in found {
            let name = self.speech.name(&key).unwrap_or_default().to_owned();
            let written = self.foreign.get(&key, "type").map_or(type_, str::to_owned);
            let mut row = Cells::from([("type".into(), written), ("name".into(), name.clone())]);
            self.say_plain(&mut row, "label", &text);
            self.required(&key, question.required, &mut row);
            let likert = matches!(question.kind, Kind::Sides(_));
            if likert {
                row.insert("appearance".into(), "likert".into());
            }
            if !valid.is_empty() {
                self.condition(&mut row, "constraint", Some(Expr::Call(Function::And, valid)), &key, Some(&key), &name);
            }
            self.rest(&key, &mut row);
            self.rows.push(row);
        }
    }

    /// Lists that no question had.
    fn keep_lists(&mut self) {
        for (name, content) in self.foreign.all("lists") {
            if let Ok(rows) = serde_json::from_str::<Vec<Cells>>(content) {
                self.lists.add(name.to_owned(), rows);
            }
        }
    }

    /// Arms and quotas go into columns of our own, which other programs pass over.
    fn settings(&mut self) -> Cells {
        let mut row: Cells = self.foreign.all("settings").map(|(k, v)| (k.to_owned(), v.to_owned())).collect();
        let first = self.form.languages.first().copied().unwrap_or_default();
        let title = self.form.title.get(first).to_owned();
        if !title.is_empty() {
            row.insert("form_title".into(), title);
        }
        if let [(_, language), _, ..] = self.languages.as_slice()
            && !language.is_empty()
        {
            row.entry("default_language".into()).or_insert_with(|| language.clone());
        }
        for (what, head, own) in marks::settings(self.form) {
            let code = if own.is_some() { "kept_setting" } else { "not_written" };
            self.notes.push(Note::new(0, "", code).with("what", what));
            row.extend(own.map(|own| (head.to_owned(), own)));
        }
        row
    }
}

fn parameters(kind: &Kind) -> String {
    let shuffle = |shuffle: bool| if shuffle { "randomize=true".to_owned() } else { String::new() };
    match kind {
        Kind::Single(k) => shuffle(k.shuffle),
        Kind::Multiple(k) => shuffle(k.shuffle),
        Kind::Ranking(k) => shuffle(k.shuffle),
        Kind::Rating(k) => format!("start=1 end={} step=1", k.to),
        Kind::Slider(k) => format!("start={} end={} step={}", k.min, k.max, k.step),
        _ => String::new(),
    }
}
