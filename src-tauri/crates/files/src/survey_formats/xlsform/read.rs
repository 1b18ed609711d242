//! An XLSForm into a form. It is longer than other files because one maker goes through the lines and knows at every
//! line what was kept before it.

use super::{
    super::{
        foreign::keep,
        inserts::{self, escaped},
        limits,
        logic::{Called, Dialect, Unread, read as read_condition},
        making::{Condition, Imported, Namer, Note, Wording, excerpt, scale},
        tongues::Tongues,
    },
    FORMAT,
    asks::{Asked, asked, listed, options, text},
    book::Book,
    document::{Document, Item, Line, yes},
    marks,
};
use keheng_base::Fault;
use keheng_form::{
    Choice, Form, Kind, Lang, Page, Question, Row, Speller, Text,
    expr::{Expr, Function},
    kinds::{MatrixMultiple, MatrixScale, MatrixSingle},
};
use std::{collections::BTreeMap, path::Path};

/// Lines of a survey at most.
const MOST_LINES: usize = 5_000;

/// Reads a file. Faults: those of [`Book::open`], [`Document::of`] and [`to_form`].
pub fn read(path: &Path, wording: &Wording) -> Result<Imported, Fault> {
    to_form(&Document::of(&Book::open(path)?)?, wording)
}

/// Makes a form of a document. Faults: `survey_no_questions`, `survey_too_many`.
pub fn to_form(document: &Document, wording: &Wording) -> Result<Imported, Fault> {
    if document.lines.len() > MOST_LINES {
        return Err(Fault::new("survey_too_many").with("what", "rows").with("limit", MOST_LINES));
    }
    let sample = |language: &str| -> String {
        let labels = document.items().flat_map(|item| item.said("label"));
        labels.filter(|(l, _)| l == language).map(|(_, text)| text).take(40).collect()
    };
    let tongues = Tongues::find(&document.languages, document.setting("default_language"), sample);
    let mut maker = Maker {
        document,
        wording,
        notes: tongues.notes(&document.languages),
        tongues,
        form: Form::default(),
        called: Called::default(),
        namer: Namer::default(),
        open: Vec::new(),
        loose: false,
        anchor: "start".to_owned(),
        questions: 0,
        groups: 0,
        kept: 0,
        conditions: Vec::new(),
    };
    maker.settings();
    let mut at = 0;
    while let Some(line) = document.lines.get(at) {
        at += 1;
        match line {
            Line::Begin(item) => {
                if let Some((kind, items)) = maker.marked(item, &document.lines[at..]) {
                    at += items.len() + 1;
                    maker.own(item, kind, &items);
                } else if let Some(items) = matrix_items(item, &document.lines[at..]) {
                    at += items.len() + 1;
                    maker.matrix(item, &items);
                } else if let Some(count) = maker.asks_nothing(&document.lines[at..]) {
                    maker.keep_row(item);
                    for line in &document.lines[at..at + count] {
                        match line {
                            Line::Ask(item) | Line::Begin(item) => maker.keep_row(item),
                            Line::End => maker.keep_end(),
                        }
                    }
                    at += count;
                } else {
                    maker.begin(item);
                }
            }
            Line::End => maker.end(),
            Line::Ask(item) if maker.words(item) => {}
            Line::Ask(item) => at += usize::from(maker.ask(item, document.lines.get(at))),
        }
    }
    maker.lists();
    maker.finish()
}

/// Where a condition belongs.
#[derive(Clone, PartialEq)]
enum Place {
    Page(usize),
    Group(String),
    /// question by page and position, with the groups around it
    Show(usize, usize, Vec<String>),
    Valid(usize, usize),
}

enum Open {
    Page(usize),
    Group(String),
}

struct Maker<'a> {
    document: &'a Document,
    wording: &'a Wording,
    tongues: Tongues,
    notes: Vec<Note>,
    form: Form,
    called: Called,
    namer: Namer,
    open: Vec<Open>,
    /// the last page has been made for questions outside of groups
    loose: bool,
    /// what stands before the next line: kept rows are put back behind it
    anchor: String,
    questions: usize,
    groups: usize,
    kept: usize,
    conditions: Vec<Condition<Place>>,
}

/// The items of a group that is a table: the same list all along, nothing else.
fn matrix_items<'a>(group: &Item, lines: &'a [Line]) -> Option<Vec<&'a Item>> {
    if !group.looks("table-list") {
        return None;
    }
    let end = lines.iter().position(|line| !matches!(line, Line::Ask(_)))?;
    let items: Vec<&Item> =
        lines[..end].iter().filter_map(|l| if let Line::Ask(item) = l { Some(item) } else { None }).collect();
    let first = items.first()?;
    let alike = |item: &&Item| {
        item.type_ == first.type_
            && item.list == first.list
            && !item.other
            && item.cell("relevant").is_empty()
            && item.cell("constraint").is_empty()
    };
    let selects = ["select one", "select all that apply"].contains(&first.type_.as_str());
    (lines[end] == Line::End && selects && items.iter().all(alike)).then_some(items)
}

impl Maker<'_> {
    fn keep(&mut self, place: &str, what: &str, content: &str) {
        keep(&mut self.form, FORMAT, place, what, content);
    }

    fn settings(&mut self) {
        let document = self.document;
        let main = document.setting("default_language").unwrap_or_default();
        let mut order = document.languages.clone();
        order.sort_by_key(|language| language != main);
        self.form.languages = self.tongues.languages(&order);
        for (id, content) in &document.settings {
            match id.as_str() {
                "form_title" => self.form.title = self.tongues.text(&vec![(String::new(), content.clone())]),
                _ if marks::take_setting(&mut self.form, id, content) => {}
                _ => self.keep("settings", id, content),
            }
        }
        for lang in [Lang::Zh, Lang::En] {
            if let Some(language) = self.tongues.of(lang).map(str::to_owned) {
                let code = if lang == Lang::Zh { "zh" } else { "en" };
                // a blank name is kept too: the column had no language behind it
                self.form.foreign.insert(format!("{FORMAT}/language/{code}"), language);
            }
        }
        self.notes.extend(document.idle_rows.iter().map(|row| Note::new(*row, "", "idle_row")));
    }

    fn begin(&mut self, item: &Item) {
        let place = if self.open.is_empty() {
            let uid = format!("p{}", self.form.pages.len() + 1);
            self.form.pages.push(Page { uid: uid.clone(), title: self.said(item, "label"), ..Page::default() });
            self.open.push(Open::Page(self.form.pages.len() - 1));
            self.condition(Place::Page(self.form.pages.len() - 1), item, "relevant");
            self.loose = false;
            uid
        } else {
            self.groups += 1;
            let uid = format!("g{}", self.groups);
            self.open.push(Open::Group(uid.clone()));
            self.condition(Place::Group(uid.clone()), item, "relevant");
            // its heading has no place on a page of ours
            for (language, content) in item.said("label") {
                self.keep(&uid, &headed("label", &language), &content);
            }
            uid
        };
        self.keep(&place, "group", &item.name);
        if item.type_ == "repeat" {
            self.keep(&place, "repeat", &item.written);
            self.notes.push(Note::new(item.row, &item.name, "asked_once"));
        }
        for (id, language, content) in item
            .texts
            .iter()
            .filter(|(id, _)| id != "label")
            .flat_map(|(id, said)| said.iter().map(move |(l, c)| (id, l, c)))
        {
            keep(&mut self.form, FORMAT, &place, &headed(id, language), content);
            let note = Note::new(item.row, &item.name, "kept_part").with("part", id.as_str());
            self.notes.push(note.with("content", excerpt(content)));
        }
        self.rest(&place, item, &["relevant"]);
        self.anchor = place;
    }

    fn end(&mut self) {
        match self.open.pop() {
            Some(Open::Page(at)) => self.anchor = format!("end-{}", self.form.pages[at].uid),
            Some(Open::Group(uid)) => self.anchor = format!("end-{uid}"),
            None => {}
        }
    }

    /// The page that a question goes to.
    fn page(&mut self) -> usize {
        match self.open.first() {
            Some(Open::Page(at)) => *at,
            _ => {
                if !self.loose {
                    let uid = format!("p{}", self.form.pages.len() + 1);
                    self.form.pages.push(Page { uid, ..Page::default() });
                    self.loose = true;
                }
                self.form.pages.len() - 1
            }
        }
    }

    fn around(&self) -> Vec<String> {
        self.open.iter().filter_map(|o| if let Open::Group(uid) = o { Some(uid.clone()) } else { None }).collect()
    }

    fn said(&self, item: &Item, id: &str) -> Text {
        escaped(text(&item.said(id), &self.tongues))
    }

    fn condition(&mut self, place: Place, item: &Item, id: &str) {
        let source = item.cell(id);
        if !source.is_empty() {
            let (source, name) = (source.to_owned(), item.name.clone());
            self.conditions.push(Condition { place, source, row: item.row, name });
        }
    }

    /// Keeps what was not used: columns and third languages. Names the columns that change what is asked.
    fn rest(&mut self, place: &str, item: &Item, used: &[&str]) {
        for (id, head, content) in &item.cells {
            if used.contains(&id.as_str()) {
                continue;
            }
            let what = if head.contains(':') { head.clone() } else { id.clone() };
            self.keep(place, &what, content);
            let silent = ["appearance", "parameters", "hint", "guidance_hint", "required_message", "autoplay", "rows"];
            if !silent.contains(&id.as_str()) {
                let note = Note::new(item.row, &item.name, "kept_part");
                self.notes.push(note.with("part", head.as_str()).with("content", excerpt(content)));
            }
        }
        for (id, said) in &item.texts {
            let ours = self.tongues.text(said);
            for (language, content) in said.iter().filter(|(l, _)| !self.tongues.is_ours(l)) {
                keep(&mut self.form, FORMAT, place, &headed(id, language), content);
            }
            // no word in our languages: another stands in, and goes back to where it came from
            if !said.iter().any(|(language, _)| self.tongues.is_ours(language)) {
                let content = if ours.zh.is_empty() { &ours.en } else { &ours.zh };
                keep(&mut self.form, FORMAT, place, &format!("borrowed {id}"), content);
            }
        }
    }

    /// Makes a question of an item, or keeps its row. True where the next line was part of it: the words of "other".
    fn ask(&mut self, item: &Item, next: Option<&Line>) -> bool {
        match asked(item, self.document, &self.tongues, self.wording) {
            Asked::Kept => {
                self.keep_row(item);
                false
            }
            Asked::Kind { mut kind, options, note } => {
                let words = next.and_then(|line| other_words(item, &options, line));
                if let (Some((uid, _)), Some(choices)) = (&words, kind.choices_mut()) {
                    choices.iter_mut().filter(|c| c.uid == *uid).for_each(|c| c.open = true);
                }
                let uid = self.question(item, kind, &options, note);
                if let Some((option, text)) = &words {
                    for (language, label) in text.said("label") {
                        self.keep(&format!("{uid}.{option}"), &headed("label", &language), &label);
                    }
                    self.rest(&format!("{uid}.{option}"), text, &["relevant"]);
                }
                words.is_some()
            }
        }
    }

    /// How many lines to the end of the group that has just begun, where no question is among them.
    fn asks_nothing(&self, lines: &[Line]) -> Option<usize> {
        let mut depth = 1;
        for (at, line) in lines.iter().enumerate() {
            match line {
                Line::Begin(_) => depth += 1,
                Line::End => depth -= 1,
                Line::Ask(item) => {
                    let kept = matches!(asked(item, self.document, &self.tongues, self.wording), Asked::Kept);
                    if !kept {
                        return None;
                    }
                }
            }
            if depth == 0 {
                return Some(at + 1);
            }
        }
        None
    }

    fn keep_end(&mut self) {
        self.kept += 1;
        let (place, what) = (format!("behind {}", self.anchor), format!("{:05}", self.kept));
        self.keep(&place, &what, r#"{"type":"end_group"}"#);
    }

    fn keep_row(&mut self, item: &Item) {
        let mut cells: BTreeMap<String, String> =
            [("type".to_owned(), item.written.clone()), ("name".to_owned(), item.name.clone())].into();
        for (id, said) in &item.texts {
            cells.extend(said.iter().map(|(language, content)| (headed(id, language), content.clone())));
        }
        cells.extend(
            item.cells.iter().map(|(id, head, content)| {
                (if head.contains(':') { head.clone() } else { id.clone() }, content.clone())
            }),
        );
        self.kept += 1;
        let content = serde_json::to_string(&cells).unwrap_or_default();
        let (place, what) = (format!("behind {}", self.anchor), format!("{:05}", self.kept));
        self.keep(&place, &what, &content);
        self.notes.push(Note::new(item.row, &item.name, "kept_question").with("type", item.written.as_str()));
    }

    fn question(
        &mut self,
        item: &Item,
        kind: Kind,
        options: &[(String, String)],
        note: Option<&'static str>,
    ) -> String {
        self.questions += 1;
        let uid = format!("q{}", self.questions);
        let name = self.namer.question(&item.name);
        let canonical = super::write::written_type(&kind, item.list.as_deref().unwrap_or_default());
        if item.written != canonical {
            self.keep(&uid, &format!("type {}", kind.id()), &item.written);
        }
        if let Some(list) = &item.list {
            self.keep(&uid, "list", list);
        }
        if name != item.name {
            self.keep(&uid, "name", &item.name);
            self.notes.push(Note::new(item.row, &item.name, "renamed").with("name", name.as_str()));
        }
        let choices: Vec<Choice> = kind.as_type().choices().to_vec();
        for (option, original) in options {
            self.called.option(&uid, original, option);
            if let Some(choice) = choices.iter().find(|c| c.uid == *option) {
                if choice.name != *original {
                    self.keep(&format!("{uid}.{option}"), "name", original);
                }
                if choice.open {
                    self.called.cell(&format!("{}_{original}", item.name), &format!("{uid}.{option}"));
                }
            }
        }
        if matches!(kind, Kind::YesNo(_)) && item.list.is_none() {
            self.called.option(&uid, "OK", "yes");
        }
        if !matches!(kind, Kind::Note(_)) {
            self.called.cell(&item.name, &uid);
        }
        if let Some(code) = note {
            self.notes.push(Note::new(item.row, &item.name, code).with("type", item.written.as_str()));
        }
        if item.cells.iter().any(|(id, ..)| id == "choice_filter") {
            self.notes.push(Note::new(item.row, &item.name, "all_choices"));
        }
        let required = item.cell("required");
        if !yes(required) || required != "yes" {
            self.keep(&uid, "required", required);
        }
        let sometimes =
            !["", "no", "false", "false()", "0"].contains(&required.to_lowercase().as_str()) && !yes(required);
        if sometimes {
            self.notes.push(
                Note::new(item.row, &item.name, "kept_condition").with("source", required).with("word", required),
            );
        }
        let appearance = item.cell("appearance");
        if appearance != super::write::appearance(&kind) {
            self.keep(&uid, &format!("appearance {}", kind.id()), appearance);
        }
        let mark = self.document.mark(&item.name);
        let question = Question {
            uid: uid.clone(),
            name,
            text: self.said(item, "label"),
            hint: self.said(item, "hint"),
            required: yes(required),
            // what the file itself says stands above it
            show_if: mark
                .filter(|_| item.cell("relevant").is_empty())
                .and_then(|m| m.show_if.clone())
                .unwrap_or_default(),
            valid_if: String::new(),
            valid_text: text(&item.said("constraint_message"), &self.tongues),
            phase: mark.and_then(|mark| mark.phase),
            class: mark.and_then(|mark| mark.class),
            kind,
        };
        let page = self.page();
        let around = self.around();
        if !around.is_empty() {
            self.keep(&uid, "in", &around.join(" "));
        }
        self.form.pages[page].questions.push(question);
        let at = self.form.pages[page].questions.len() - 1;
        self.conditions.push(Condition {
            place: Place::Show(page, at, around),
            source: item.cell("relevant").to_owned(),
            row: item.row,
            name: item.name.clone(),
        });
        self.condition(Place::Valid(page, at), item, "constraint");
        self.rest(&uid, item, &["relevant", "constraint", "required", "appearance"]);
        self.anchor = uid.clone();
        uid
    }

    /// What a group of ours was, with its items, while it still is.
    fn marked<'l>(&self, group: &Item, lines: &'l [Line]) -> Option<(Kind, Vec<&'l Item>)> {
        let points = |item: &Item| {
            let found = scale(&options(listed(item, self.document), &self.tongues))?;
            Some((found.from, found.to, found.opt_out))
        };
        let said = |item: &Item| text(&item.said("label"), &self.tongues);
        marks::group(self.document.mark(&group.name)?, group, lines, &said, &points)
    }

    /// A group that was a question of ours is that question again.
    fn own(&mut self, group: &Item, kind: Kind, items: &[&Item]) {
        let mut whole = group.clone();
        if items.iter().all(|item| yes(item.cell("required"))) {
            whole.cells.push(("required".into(), "required".into(), "yes".into()));
        }
        let uid = self.question(&whole, kind, &[], None);
        let keys: Vec<String> = self
            .form
            .question(&uid)
            .map_or_else(Vec::new, |question| question.cells().into_iter().map(|cell| cell.key).collect());
        for (key, item) in keys.iter().zip(items) {
            self.called.cell(&item.name, key);
        }
    }

    /// Words before the first page and behind the last one, where this program wrote them as notes.
    fn words(&mut self, item: &Item) -> bool {
        if item.type_ != "note" || self.document.mark(&item.name).is_none() || !self.open.is_empty() {
            return false;
        }
        let said = self.said(item, "label");
        match marks::WORDS.iter().position(|name| *name == item.name) {
            Some(0) => self.form.intro = said,
            Some(_) => self.form.thanks = said,
            None => return false,
        }
        true
    }

    /// A group that is a table is one question with rows.
    fn matrix(&mut self, group: &Item, items: &[&Item]) {
        let found = options(listed(items[0], self.document), &self.tongues);
        let mut namer = Namer::default();
        let rows: Vec<Row> = items
            .iter()
            .enumerate()
            .map(|(at, item)| Row {
                uid: format!("r{}", at + 1),
                name: namer.part(&item.name),
                text: text(&item.said("label"), &self.tongues),
                ..Row::default()
            })
            .collect();
        let many = items[0].type_ == "select all that apply";
        let points = scale(&found).filter(|_| !many);
        let (columns, names): (Vec<Choice>, Vec<String>) = found.into_iter().unzip();
        let options: Vec<(String, String)> =
            if points.is_some() { vec![] } else { columns.iter().map(|c| c.uid.clone()).zip(names).collect() };
        let kind = match points {
            Some(scale) => Kind::MatrixScale(MatrixScale { rows: rows.clone(), scale, shuffle: false }),
            None if many => {
                Kind::MatrixMultiple(MatrixMultiple { rows: rows.clone(), columns: columns.clone(), shuffle: false })
            }
            None => Kind::MatrixSingle(MatrixSingle { rows: rows.clone(), columns: columns.clone(), shuffle: false }),
        };
        let mut whole = group.clone();
        whole.list = items[0].list.clone();
        let required = items.iter().all(|i| yes(i.cell("required")));
        if required {
            whole.cells.push(("required".into(), "required".into(), "yes".into()));
        }
        let uid = self.question(&whole, kind, &options, None);
        for (option, original) in &options {
            if columns.iter().any(|c| c.uid == *option && c.name != *original) {
                self.keep(&format!("{uid}.{option}"), "name", original);
            }
        }
        for (row, item) in rows.iter().zip(items) {
            let place = format!("{uid}.{}", row.uid);
            self.called.cell(&item.name, &place);
            // cells are named after question and row; the file named them by themselves
            self.keep(&place, "name", &item.name);
            let canonical = format!(
                "{} {}",
                if many { "select_multiple" } else { "select_one" },
                items[0].list.as_deref().unwrap_or_default()
            );
            if item.written != canonical {
                self.keep(&place, "type", &item.written);
            }
            let said = item.cell("required");
            if yes(said) != required {
                self.notes
                    .push(Note::new(item.row, &item.name, "kept_part").with("part", "required").with("content", said));
            }
            if said != "yes" || !required {
                self.keep(&place, "required", said);
            }
            for (language, hint) in item.said("hint") {
                self.keep(&place, &headed("hint", &language), &hint);
            }
            self.rest(&place, item, &["required"]);
        }
    }

    /// Lists that no question has, and what choices have besides name and label.
    fn lists(&mut self) {
        let document = self.document;
        let used: Vec<&str> = document.items().filter_map(|item| item.list.as_deref()).collect();
        for (list, choices) in &document.lists {
            if !used.contains(&list.as_str()) {
                let rows: Vec<BTreeMap<String, String>> = choices
                    .iter()
                    .map(|c| {
                        let labels = c.label.iter().map(|(language, label)| (headed("label", language), label.clone()));
                        let name = [("name".to_owned(), c.name.clone())];
                        name.into_iter().chain(labels).chain(c.cells.iter().cloned()).collect()
                    })
                    .collect();
                self.keep("lists", list, &serde_json::to_string(&rows).unwrap_or_default());
                self.notes
                    .push(Note::new(choices.first().map_or(0, |c| c.row), "", "kept_list").with("list", list.as_str()));
                continue;
            }
            let mut heads: Vec<&str> = Vec::new();
            for (at, choice) in choices.iter().enumerate() {
                let mut cells: BTreeMap<String, String> = choice.cells.iter().cloned().collect();
                for (language, label) in choice.label.iter().filter(|(l, _)| !self.tongues.is_ours(l)) {
                    cells.insert(headed("label", language), label.clone());
                }
                if !choice.label.iter().any(|(language, _)| self.tongues.is_ours(language)) {
                    let ours = self.tongues.text(&choice.label);
                    let stands = if ours.is_empty() { choice.name.clone() } else { ours.zh + &ours.en };
                    cells.insert("borrowed label".to_owned(), stands);
                }
                if !cells.is_empty() {
                    let content = serde_json::to_string(&cells).unwrap_or_default();
                    self.keep(&format!("list {list}"), &format!("{at:05} {}", choice.name), &content);
                }
                for (head, _) in
                    choice.cells.iter().filter(|(head, _)| !heads.contains(&head.as_str())).collect::<Vec<_>>()
                {
                    let note = Note::new(choice.row, list, "kept_part").with("part", head.as_str());
                    self.notes.push(note.with("content", excerpt(&choice.cells[0].1)));
                    heads.push(head);
                }
            }
        }
    }

    /// Reads the conditions, now that all names are known.
    fn finish(mut self) -> Result<Imported, Fault> {
        if self.form.questions().next().is_none() {
            return Err(Fault::new("survey_no_questions"));
        }
        self.called.learn(&self.form);
        let mut around: BTreeMap<String, Expr> = BTreeMap::new();
        let mut kept: Vec<(String, &'static str, String)> = Vec::new();
        let mut said: Vec<(Place, Expr)> = Vec::new();
        for condition in std::mem::take(&mut self.conditions) {
            let (place, what, itself) = match &condition.place {
                Place::Page(at) => (self.form.pages[*at].uid.clone(), "relevant", None),
                Place::Group(uid) => (uid.clone(), "relevant", None),
                Place::Show(page, at, _) => (self.form.pages[*page].questions[*at].uid.clone(), "relevant", None),
                Place::Valid(page, at) => {
                    let uid = self.form.pages[*page].questions[*at].uid.clone();
                    (uid.clone(), "constraint", Some(uid))
                }
            };
            let found = if condition.source.is_empty() {
                None
            } else {
                match read_condition(Dialect::XPath, &condition.source, itself.as_deref(), &self.called) {
                    Ok(expr) => Some(expr),
                    Err(Unread(word)) => {
                        let note = Note::new(condition.row, &condition.name, "kept_condition");
                        self.notes.push(note.with("source", excerpt(&condition.source)).with("word", word));
                        kept.push((place, what, condition.source.clone()));
                        None
                    }
                }
            };
            match (condition.place, found) {
                (Place::Group(uid), Some(expr)) => {
                    around.insert(uid, expr);
                }
                (Place::Show(page, at, groups), own) => {
                    let outer = groups.iter().filter_map(|g| around.get(g).cloned());
                    let mut parts: Vec<Expr> = outer.chain(own).collect();
                    match parts.len() {
                        0 => {}
                        1 => said.push((Place::Show(page, at, vec![]), parts.remove(0))),
                        _ => said.push((Place::Show(page, at, vec![]), Expr::Call(Function::And, parts))),
                    }
                }
                (Place::Valid(page, at), Some(expr)) => {
                    if ["'^", "\"^"].iter().any(|mark| condition.source.contains(mark)) {
                        let uid = self.form.pages[page].questions[at].uid.clone();
                        self.keep(&uid, "anchored", "true");
                    }
                    let question = &mut self.form.pages[page].questions[at];
                    if let Some(rest) = limits::take(&mut question.kind, &question.uid, expr) {
                        said.push((Place::Valid(page, at), rest));
                    }
                }
                (place, Some(expr)) => said.push((place, expr)),
                (_, None) => {}
            }
        }
        let mut form = self.form.clone();
        let speller = Speller::of(&self.form);
        for (place, expr) in said {
            let source = speller.spell(&expr);
            let (Some(source), place) = (source, place) else { continue };
            match place {
                Place::Page(at) => form.pages[at].show_if = source,
                Place::Show(page, at, _) => form.pages[page].questions[at].show_if = source,
                Place::Valid(page, at) => form.pages[page].questions[at].valid_if = source,
                Place::Group(_) => {}
            }
        }
        for (uid, expr) in &around {
            if let Some(source) = speller.spell(expr) {
                keep(&mut form, FORMAT, uid, "if", &source);
            }
        }
        for (place, what, source) in kept {
            keep(&mut form, FORMAT, &place, what, &source);
        }
        let insert = |name: &str| speller.spell(&Expr::Cell(self.called.key(name)?.to_owned()));
        for page in &mut form.pages {
            inserts::read(&mut page.title, "${{", &insert);
            for question in &mut page.questions {
                for text in [&mut question.text, &mut question.hint] {
                    inserts::read(text, "${{", &insert);
                }
            }
        }
        Ok(Imported { form, notes: self.notes })
    }
}

/// The text question that asks for the words of an option, right behind it: `<question>_<option>`, shown where that is
/// chosen.
fn other_words<'a>(item: &Item, options: &[(String, String)], line: &'a Line) -> Option<(String, &'a Item)> {
    let Line::Ask(text) = line else { return None };
    let is_text = ["text", "string"].contains(&text.type_.as_str()) && item.type_.starts_with("select") && !item.other;
    let own = text.cell("constraint").is_empty() && text.cell("required").is_empty() && text.said("hint").is_empty();
    let option = options.iter().find(|(_, name)| text.name == format!("{}_{name}", item.name))?;
    let shown =
        [format!("selected(${{{}}}, '{}')", item.name, option.1), format!("${{{}}} = '{}'", item.name, option.1)];
    (is_text && own && shown.iter().any(|s| s == text.cell("relevant"))).then(|| (option.0.clone(), text))
}

fn headed(id: &str, language: &str) -> String {
    if language.is_empty() { id.to_owned() } else { format!("{id}::{language}") }
}
