//! A form as a structure of LimeSurvey. It is longer than other files because codes, words, lists and points of a
//! question are written by one writer that knows all codes.

use super::{
    super::{
        foreign::Foreign,
        html::{marked, plain},
        inserts,
        logic::{Dialect, Speech, write as write_condition},
        making::{Note, Wording, points},
        tongues::Tongues,
    },
    FORMAT, OTHER, OWN, SHOWN,
    asks::{Asker, Own},
    document::{Document, Item},
    items::{Piece, attributes, is_list, part_name, set, type_of},
    names::{self, names},
};
use keheng_base::Fault;
use keheng_form::{Form, Kind, Lang, Page, Question, Text, expr, is_name};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    path::Path,
};

/// Writes a file. Faults: `file_not_written`.
pub fn write(form: &Form, path: &Path, wording: &Wording) -> Result<Vec<Note>, Fault> {
    let (text, notes) = text(form, wording);
    crate::write_whole(path, text.as_bytes()).map_err(|e| e.fault())?;
    Ok(notes)
}

/// The structure of a form as text, and what it has no words for.
pub fn text(form: &Form, wording: &Wording) -> (String, Vec<Note>) {
    let (document, notes) = of_form(form, wording);
    (super::tsv::text(&document), notes)
}

fn of_form(form: &Form, wording: &Wording) -> (Document, Vec<Note>) {
    let foreign = Foreign::of(FORMAT, form);
    let language = |lang: Lang| {
        let usual = if lang == Lang::Zh { "zh-Hans" } else { "en" };
        foreign.get("language", if lang == Lang::Zh { "zh" } else { "en" }).unwrap_or(usual).to_owned()
    };
    let mut tongues = Tongues::default();
    for lang in &form.languages {
        match lang {
            Lang::Zh => tongues.zh = Some(language(*lang)),
            Lang::En => tongues.en = Some(language(*lang)),
        }
    }
    let languages = form.languages.iter().map(|l| (*l, language(*l))).collect();
    let mut writer = Writer {
        form,
        foreign,
        wording,
        languages,
        tongues,
        names: expr::Names::of(form),
        speech: Speech::of(Dialect::LimeSurvey, form),
        codes: HashMap::new(),
        notes: vec![],
    };
    writer.call();
    let document = writer.document();
    (document, writer.notes)
}

/// Codes of a question in the file.
#[derive(Default)]
struct Codes {
    code: String,
    type_: &'static str,
    /// by uid of the part
    parts: HashMap<String, String>,
    own: Own,
}

struct Writer<'a> {
    form: &'a Form,
    foreign: Foreign<'a>,
    wording: &'a Wording,
    languages: Vec<(Lang, String)>,
    tongues: Tongues,
    names: expr::Names,
    speech: Speech,
    codes: HashMap<String, Codes>,
    notes: Vec<Note>,
}

/// A code that LimeSurvey takes: letters and digits, at most so many, not yet taken.
fn code(name: &str, longest: usize, letter: bool, taken: &mut HashSet<String>) -> String {
    let mut base: String = name.chars().filter(char::is_ascii_alphanumeric).take(longest).collect();
    if base.is_empty() || letter && !base.starts_with(|c: char| c.is_ascii_alphabetic()) {
        base = format!("q{base}").chars().take(longest).collect();
    }
    let mut found = base.clone();
    let mut n = 2u32;
    while !taken.insert(found.to_lowercase()) {
        let tail = n.to_string();
        found = base.chars().take(longest.saturating_sub(tail.len())).chain(tail.chars()).collect();
        n += 1;
    }
    found
}

impl Writer<'_> {
    /// Gives codes to everything, and tells conditions about them.
    fn call(&mut self) {
        let mut taken: HashSet<String> = HashSet::new();
        let kept: Vec<Option<&str>> = self.form.questions().map(|(_, q)| self.foreign.get(&q.uid, "name")).collect();
        taken.extend(kept.iter().flatten().map(|c| c.to_lowercase()));
        for ((_, question), kept) in self.form.questions().zip(kept) {
            let mut codes = Codes {
                code: kept.map_or_else(|| code(&question.name, 20, true, &mut taken), str::to_owned),
                ..Codes::default()
            };
            // a code that could be a name is not the name any more: it was renamed here
            let own = self.foreign.get(&question.uid, "own").is_some() || kept.is_none_or(is_name);
            if codes.code != question.name && own {
                codes.own.name = question.name.clone();
            }
            self.parts(question, &mut codes);
            let part = |uid: &str| match uid {
                "bar" => self.foreign.get(&question.uid, "bar").unwrap_or("1").to_owned(),
                uid => codes.parts.get(uid).cloned().unwrap_or_else(|| uid.to_owned()),
            };
            codes.type_ =
                type_of(question, self.foreign.get(&question.uid, &format!("type {}", question.kind.id())), &part);
            if codes.type_ == "1" {
                for (at, side) in question.kind.sides().iter().enumerate() {
                    codes.parts.insert(side.uid.clone(), at.to_string());
                    if side.name != format!("scale_{}", at + 1) {
                        codes.own.parts.insert(at.to_string(), side.name.clone());
                    }
                }
            }
            let part = |uid: &str| match uid {
                "bar" => self.foreign.get(&question.uid, "bar").unwrap_or("1").to_owned(),
                uid => codes.parts.get(uid).cloned().unwrap_or_else(|| uid.to_owned()),
            };
            for (name, called) in names(question, &codes.code, part) {
                match called {
                    names::Called::Cell(key) => self.speech.cell(&key, &name),
                    names::Called::Chosen(key, uid, says) => self.speech.chosen(&key, &uid, &name, says),
                    names::Called::Place(..) => {}
                }
            }
            for choice in question.kind.as_type().choices().iter().chain(question.kind.columns()) {
                self.speech.option(&question.uid, &choice.uid, &codes.parts[&choice.uid]);
            }
            if matches!(question.kind, Kind::YesNo(_)) {
                self.speech.option(&question.uid, "yes", "Y");
                self.speech.option(&question.uid, "no", "N");
            }
            self.codes.insert(question.uid.clone(), codes);
        }
    }

    /// Codes of rows, columns, options, sides.
    fn parts(&self, question: &Question, codes: &mut Codes) {
        let kind = question.kind.as_type();
        let other = self.other(question);
        if let Some((at, choice)) = other.map(|at| (at, &kind.choices()[at]))
            && (choice.name != "other" || at + 1 != kind.choices().len())
        {
            codes.own.other = Some((choice.name.clone(), at));
        }
        let answers = matches!(question.kind, Kind::Single(_) | Kind::Dropdown(_) | Kind::Ranking(_));
        let columns = if matches!(question.kind, Kind::MatrixSingle(_)) { 5 } else { 20 };
        let list = is_list(question.kind.columns());
        let groups: [(Vec<&str>, usize); 4] = [
            (kind.choices().iter().map(|c| c.uid.as_str()).collect(), if answers { 5 } else { 20 }),
            (question.kind.columns().iter().map(|c| c.uid.as_str()).collect(), columns),
            (kind.rows().iter().map(|r| r.uid.as_str()).collect(), 20),
            (question.kind.sides().iter().map(|s| s.uid.as_str()).collect(), 20),
        ];
        for (uids, longest) in groups {
            let kept =
                |uid: &str| self.foreign.get(&format!("{}.{uid}", question.uid), "name").filter(|code| *code != OTHER);
            let mut taken: HashSet<String> = uids.iter().filter_map(|u| kept(u)).map(str::to_lowercase).collect();
            for uid in uids {
                let name = part_name(question, uid).unwrap_or(uid);
                let own = match kept(uid) {
                    _ if other.is_some_and(|at| kind.choices()[at].uid == uid) => OTHER.to_owned(),
                    _ if list && question.kind.columns()[0].uid == uid => String::new(),
                    Some(kept) => kept.to_owned(),
                    None => code(name, longest, false, &mut taken),
                };
                let may = |code: &str| code.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && code.len() <= 40;
                let ours = self.foreign.get(&question.uid, "own").is_some() || kept(uid).is_none_or(may);
                if ours && own != name && !own.is_empty() && own != OTHER {
                    codes.own.parts.insert(own.clone(), name.to_owned());
                }
                codes.parts.insert(uid.to_owned(), own);
            }
        }
    }

    /// The option that is "other" there: the last open one of a list.
    fn other(&self, question: &Question) -> Option<usize> {
        let listed = matches!(question.kind, Kind::Single(_) | Kind::Dropdown(_) | Kind::Multiple(_));
        question.kind.as_type().choices().iter().rposition(|c| c.open).filter(|_| listed)
    }

    /// A text in the languages of the file. HTML that came with it stays while the words do.
    fn text(&mut self, text: &Text, place: &str, what: &str, at: &str) -> BTreeMap<String, String> {
        let kept = self.foreign.get(place, &format!("text {what}")).and_then(|t| serde_json::from_str(t).ok());
        let kept: BTreeMap<String, String> = kept.unwrap_or_default();
        let bare = |html: &str| {
            let text = plain(html);
            SHOWN.iter().fold(text, |text, s| text.replace(s, "}"))
        };
        let ours: Vec<&String> = self.languages.iter().map(|(_, language)| language).collect();
        let mut found: BTreeMap<String, String> =
            kept.iter().filter(|(l, _)| !ours.contains(l)).map(|(l, t)| (l.clone(), t.clone())).collect();
        for (lang, language) in self.languages.clone() {
            let single = self.languages.len() == 1;
            let own = if single {
                text.get(lang)
            } else if lang == Lang::Zh {
                &text.zh
            } else {
                &text.en
            };
            if own.is_empty() {
                continue;
            }
            let notes = &mut self.notes;
            let missing = |source: &str| notes.push(Note::new(0, at, "insert_not_written").with("source", source));
            let written = inserts::write(own, "{", &self.names, &self.speech, missing);
            match kept.get(&language) {
                Some(html) if bare(html) == written => drop(found.insert(language, html.clone())),
                // words that were borrowed of another language
                None if kept.values().any(|html| bare(html) == written) => {}
                _ => drop(found.insert(language, marked(&written))),
            }
        }
        found
    }

    fn speak(&mut self, item: &mut Item, column: &str, text: &Text, place: &str, at: &str) {
        let found = self.text(text, place, column, at);
        if !found.is_empty() {
            item.said.insert(column.to_owned(), found);
        }
    }

    /// What was kept of a place, to begin with.
    fn rest(&self, place: &str) -> Item {
        self.foreign.get(place, "rest").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    fn kept(&self, anchor: &str, into: &mut Vec<Item>) {
        let place = format!("behind {anchor}");
        into.extend(self.foreign.all(&place).filter_map(|(_, content)| serde_json::from_str(content).ok()));
    }

    /// A condition, as it is or as it was kept.
    fn condition(&mut self, item: &mut Item, column: &str, source: &str, place: &str, itself: Option<&str>, at: &str) {
        let parsed = if source.trim().is_empty() { None } else { expr::parse(source, &self.names).ok() };
        let written = match &parsed {
            None => self.foreign.get(place, column).map(str::to_owned),
            Some(expr) => {
                let written = write_condition(expr, itself, &self.speech);
                if written.is_none() {
                    self.notes.push(Note::new(0, at, "condition_not_written").with("source", source));
                }
                written
            }
        };
        written.into_iter().for_each(|w| set(item, column, w));
    }

    fn document(&mut self) -> Document {
        let kept = |what: &str| self.foreign.get("survey", what);
        let mut languages: Vec<String> =
            kept("languages").map(|l| l.split(' ').map(str::to_owned).collect()).unwrap_or_default();
        for (_, language) in &self.languages {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        let settings: Vec<(String, String)> =
            kept("settings").and_then(|t| serde_json::from_str(t).ok()).unwrap_or_default();
        let words: Vec<(String, String, String)> =
            kept("words").and_then(|t| serde_json::from_str(t).ok()).unwrap_or_default();
        let others = self.foreign.all("others").filter_map(|(row, content)| {
            let cells: BTreeMap<String, String> = serde_json::from_str(content).ok()?;
            Some((row.parse().ok()?, cells.get("class").cloned().unwrap_or_default(), cells))
        });
        let others = others.collect();
        let more = languages[1..].join(" ");
        let first = [("language".to_owned(), languages[0].clone()), ("additional_languages".to_owned(), more)];
        let mut document = Document { languages, settings: first.into(), words: vec![], groups: vec![], others };
        // all of a group on one page, as here
        if settings.is_empty() {
            document.settings.push(("format".to_owned(), "G".to_owned()));
        }
        document.settings.extend(settings);
        let form = self.form;
        for (name, text) in
            [("surveyls_title", &form.title), ("surveyls_welcometext", &form.intro), ("surveyls_endtext", &form.thanks)]
        {
            let found = self.text(text, "survey", name, "");
            document.words.extend(found.into_iter().map(|(language, text)| (language, name.to_owned(), text)));
        }
        document.words.extend(words);
        document.groups = form.pages.iter().enumerate().map(|(at, page)| self.group(page, at)).collect();
        for (what, any) in [("arms", !form.arms.is_empty()), ("quotas", !form.quotas.is_empty())] {
            if any {
                self.notes.push(Note::new(0, "", "not_written").with("what", what));
            }
        }
        document
    }

    fn group(&mut self, page: &Page, at: usize) -> Item {
        let mut group = Item { code: (at + 1).to_string(), ..self.rest(&page.uid) };
        self.speak(&mut group, "name", &page.title, &page.uid, "");
        let text: Option<BTreeMap<String, String>> =
            self.foreign.get(&page.uid, "text text").and_then(|t| serde_json::from_str(t).ok());
        text.into_iter().for_each(|text| drop(group.said.insert("text".to_owned(), text)));
        self.condition(&mut group, "relevance", &page.show_if, &page.uid, None, "");
        self.kept(&page.uid, &mut group.subs);
        for question in &page.questions {
            let mut item = self.question(question);
            if page.shuffle {
                set(&mut item, "random_group", page.uid.as_str());
            }
            group.subs.push(item);
            self.kept(&question.uid, &mut group.subs);
        }
        group
    }

    fn question(&mut self, question: &Question) -> Item {
        let (uid, kind) = (question.uid.as_str(), &question.kind);
        let other = self.other(question);
        let Codes { code, type_, parts, mut own } = self.codes.remove(uid).unwrap_or_default();
        let mut item = Item { code: code.clone(), kind: type_.to_owned(), ..self.rest(uid) };
        let untitled = self.foreign.get(uid, "untitled").is_some() && question.text.get(Lang::En) == code;
        if !untitled {
            self.speak(&mut item, "text", &question.text, uid, &code);
        }
        self.speak(&mut item, "help", &question.hint, uid, &code);
        if !question.valid_text.is_empty() {
            let escaped = inserts::escaped(question.valid_text.clone());
            self.speak(&mut item, "em_validation_q_tip", &escaped, uid, &code);
        }
        if question.required && item.cell("mandatory") != "S" {
            set(&mut item, "mandatory", "Y");
        }
        self.condition(&mut item, "relevance", &question.show_if, uid, None, &code);
        let itself = question.cells().first().map(|c| c.key.clone());
        self.condition(&mut item, "em_validation_q", &question.valid_if, uid, itself.as_deref(), &code);
        let part = |part: &str| parts.get(part).cloned().unwrap_or_else(|| part.to_owned());
        let open = kind.as_type().choices().iter().enumerate().filter(|(at, c)| c.open && Some(*at) != other);
        own.open = open.map(|(_, c)| part(&c.uid)).collect();
        if !own.open.is_empty() {
            self.notes.push(Note::new(0, &code, "not_written").with("what", "open"));
        }
        self.lists(question, &mut item, &part);
        attributes(question, &mut item, &mut own);
        if let Kind::Number(k) = kind
            && !k.unit.is_empty()
        {
            self.speak(&mut item, "suffix", &inserts::escaped(k.unit.clone()), uid, &code);
        }
        if own != Own::default() {
            set(&mut item, OWN, serde_json::to_string(&own).unwrap_or_default());
        }
        self.points_as_they_were(question, &mut item, &own);
        item
    }

    /// Subquestions and answers.
    fn lists(&mut self, question: &Question, item: &mut Item, part: &impl Fn(&str) -> String) {
        let uid = question.uid.as_str();
        let code = item.code.clone();
        let other = self.other(question);
        let kind = question.kind.as_type();
        if let Some(at) = other {
            set(item, "other", "Y");
            let text = &kind.choices()[at].text;
            if *text != self.wording.other {
                self.speak(item, "other_replace_text", &inserts::escaped(text.clone()), uid, &code);
            }
        }
        let listed =
            kind.choices().iter().enumerate().filter(|(at, _)| Some(*at) != other).map(|(_, c)| Piece::from(c));
        let choices: Vec<Piece<'_>> = listed.collect();
        let rows: Vec<Piece<'_>> = kind.rows().iter().map(Piece::from).collect();
        let columns: Vec<Piece<'_>> = question.kind.columns().iter().map(Piece::from).collect();
        let mut pieces = |pieces: Vec<Piece<'_>>, scale: &str| -> Vec<Item> {
            let one = |piece: Piece<'_>| {
                let place = format!("{uid}.{}", piece.uid);
                let mut made = Item { code: part(piece.uid), kind: scale.to_owned(), ..self.rest(&place) };
                let found = self.text(&inserts::escaped(piece.text.clone()), &place, "text", &code);
                made.said.insert("text".to_owned(), found);
                made
            };
            pieces.into_iter().map(one).collect()
        };
        match (&question.kind, item.kind.as_str()) {
            (Kind::Single(_), "G") | (Kind::YesNo(_), _) => {}
            (Kind::Single(_) | Kind::Dropdown(_) | Kind::Ranking(_), _) => item.answers = pieces(choices, "0"),
            (Kind::Multiple(_) | Kind::Allocation(_), _) => item.subs = pieces(choices, "0"),
            (Kind::MatrixSingle(_), "C" | "E") => item.subs = pieces(rows, "0"),
            (Kind::MatrixSingle(_), _) => (item.subs, item.answers) = (pieces(rows, "0"), pieces(columns, "0")),
            (Kind::MatrixText(_), "Q" | "K") => item.subs = pieces(rows, "0"),
            (Kind::MatrixText(_) | Kind::MatrixMultiple(_), _) => {
                item.subs = pieces(rows, "0");
                item.subs.extend(pieces(columns, "1"));
            }
            (Kind::Sides(k), ":") => {
                item.subs = pieces(rows, "0");
                let sides = k.sides.iter().map(|s| Piece { uid: &s.uid, text: &s.text }).collect();
                item.subs.extend(pieces(sides, "1"));
            }
            (Kind::Sides(_) | Kind::MatrixScale(_), _) => item.subs = pieces(rows, "0"),
            _ => {}
        }
        if let Kind::Multiple(k) = &question.kind {
            let alone: Vec<String> = k.choices.iter().filter(|c| c.alone).map(|c| part(&c.uid)).collect();
            if !alone.is_empty() {
                set(item, "exclude_all_others", alone.join(";"));
            }
        }
        self.scales(question, item);
    }

    /// Points are answers; those of a slider are in its one subquestion.
    fn scales(&mut self, question: &Question, item: &mut Item) {
        let (uid, code) = (question.uid.as_str(), item.code.clone());
        let not_said = self.wording.not_said.clone();
        let answers = |writer: &mut Self, scale: &keheng_form::Scale, number: &str| -> Vec<Item> {
            let one = |(point, text): (String, Text)| {
                let found = writer.text(&inserts::escaped(text), "", "", &code);
                Item {
                    code: point,
                    kind: number.to_owned(),
                    said: [("text".to_owned(), found)].into(),
                    ..Item::default()
                }
            };
            points(scale, &not_said).into_iter().map(one).collect()
        };
        let plain = |from: i32, to: i32, labels: Vec<Text>| keheng_form::Scale { from, to, labels, opt_out: false };
        match (&question.kind, item.kind.as_str()) {
            (Kind::ScaleQuestion(k), "L") => item.answers = answers(self, &k.scale, "0"),
            (Kind::Rating(k), "L") => item.answers = answers(self, &plain(1, k.to, vec![]), "0"),
            (Kind::Nps(k), _) => {
                let labels =
                    if k.low.is_empty() && k.high.is_empty() { vec![] } else { vec![k.low.clone(), k.high.clone()] };
                item.answers = answers(self, &plain(0, 10, labels), "0");
            }
            (Kind::MatrixScale(k), "F" | "H") => item.answers = answers(self, &k.scale, "0"),
            (Kind::Sides(k), "1") => {
                for (at, side) in k.sides.iter().enumerate() {
                    item.answers.extend(answers(self, &side.scale, if at == 0 { "0" } else { "1" }));
                    let head = if at == 0 { "dualscale_headerA" } else { "dualscale_headerB" };
                    self.speak(item, head, &inserts::escaped(side.text.clone()), uid, &code);
                }
            }
            (Kind::Slider(k), _) => {
                let kept = self.foreign.get(uid, "subs").and_then(|t| serde_json::from_str::<Vec<Item>>(t).ok());
                let joined = |low: &str, high: &str| {
                    if low.is_empty() && high.is_empty() { String::new() } else { format!("|{low}|{high}") }
                };
                let text = Text { zh: joined(&k.low.zh, &k.high.zh), en: joined(&k.low.en, &k.high.en) };
                let found = self.text(&inserts::escaped(text), "", "", &code);
                let said = if found.is_empty() { BTreeMap::new() } else { [("text".to_owned(), found)].into() };
                let bar = self.foreign.get(uid, "bar").unwrap_or("1").to_owned();
                item.subs = vec![Item { code: bar, kind: "0".to_owned(), said, ..Item::default() }];
                if let Some(kept) = kept.filter(|kept| kept.len() == 1) {
                    let mut tried = item.clone();
                    tried.subs = kept;
                    attributes(question, &mut tried, &mut Own::default());
                    if self.reads(&tried, &Own::default()).as_ref() == Some(&question.kind) {
                        item.subs = tried.subs;
                    }
                }
            }
            _ => {}
        }
    }

    fn reads(&self, item: &Item, own: &Own) -> Option<Kind> {
        Some(Asker { tongues: &self.tongues, wording: self.wording, own }.asked(item)?.kind)
    }

    /// Answers of a scale keep the codes and words of the file they came in, while they mean the same points.
    fn points_as_they_were(&self, question: &Question, item: &mut Item, own: &Own) {
        let kept = self.foreign.get(&question.uid, "answers").and_then(|t| serde_json::from_str::<Vec<Item>>(t).ok());
        let Some(kept) = kept.filter(|_| !item.answers.is_empty()) else { return };
        let mut tried = item.clone();
        tried.answers = kept;
        if self.reads(&tried, own) == self.reads(item, own) {
            item.answers = tried.answers;
        }
    }
}
