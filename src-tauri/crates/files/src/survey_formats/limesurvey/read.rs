//! A survey of LimeSurvey into a form. It is longer than other files because one maker goes through the survey and
//! knows at every question what was kept before it.

use super::{
    super::{
        foreign::keep,
        html::plain,
        inserts::{self, escaped},
        limits,
        logic::{Called, Dialect, Unread, read as read_condition},
        making::{Condition, Imported, Namer, Note, Wording, excerpt},
        text_file,
        tongues::{Said, Tongues},
    },
    FORMAT, OWN, SHOWN,
    asks::{Asked, Asker, Own, yes},
    document::{Document, Item},
    names::{self, codes, names},
};
use keheng_base::Fault;
use keheng_form::{Form, Kind, Lang, Page, Question, Speller, Text, expr::Expr};
use std::{collections::BTreeMap, path::Path};

/// Reads a structure as tab separated text. Faults: those of files, of [`super::tsv_document`] and of [`to_form`].
pub fn read(path: &Path, wording: &Wording) -> Result<Imported, Fault> {
    to_form(&super::tsv_document(&text_file(path)?)?, wording)
}

/// Reads an `.lss`. Faults: those of files, of [`super::lss_document`] and of [`to_form`].
pub fn read_lss(path: &Path, wording: &Wording) -> Result<Imported, Fault> {
    to_form(&super::lss_document(&text_file(path)?)?, wording)
}

/// Makes a form of a survey. Fault: `survey_no_questions`.
pub fn to_form(document: &Document, wording: &Wording) -> Result<Imported, Fault> {
    let sample = |language: &str| -> String {
        let texts = document.questions().filter_map(|q| q.said.get("text")?.get(language));
        texts.take(40).map(|text| plain(text)).collect()
    };
    let main = document.languages.first().map(String::as_str);
    let tongues = Tongues::find(&document.languages, main, sample);
    let mut maker = Maker {
        document,
        wording,
        notes: tongues.notes(&document.languages),
        form: Form { languages: tongues.languages(&document.languages), ..Form::default() },
        tongues,
        called: Called::default(),
        namer: Namer::default(),
        anchor: "start".to_owned(),
        kept: 0,
        conditions: Vec::new(),
    };
    maker.survey();
    for group in &document.groups {
        maker.group(group);
    }
    maker.others();
    maker.finish()
}

/// What a condition belongs to.
enum Place {
    Page(usize),
    Show(usize, usize),
    Valid(usize, usize),
}

struct Maker<'a> {
    document: &'a Document,
    wording: &'a Wording,
    tongues: Tongues,
    notes: Vec<Note>,
    form: Form,
    called: Called,
    namer: Namer,
    /// behind what a kept question stands
    anchor: String,
    kept: usize,
    conditions: Vec<Condition<Place>>,
}

/// Attributes that only concern the looks or say what is usual; they are kept without a word.
const LOOKS: [&str; 48] = [
    "same_default",
    "same_script",
    "encrypted",
    "hidden",
    "page_break",
    "public_statistics",
    "hide_tip",
    "text_input_width",
    "display_columns",
    "display_rows",
    "array_filter_style",
    "statistics_graphtype",
    "statistics_showgraph",
    "save_as_default",
    "clear_default",
    "question_theme_name",
    "answer_width",
    "cssclass",
    "maximum_chars",
    "time_limit",
    "em_validation_q_tip",
    "location_mapservice",
    "location_mapwidth",
    "location_mapheight",
    "location_mapzoom",
    "location_nodefaultfromip",
    "dropdown_prefix",
    "dropdown_dates_month_style",
    "dropdown_dates_minute_step",
    "multiflexible_step",
    "slider_default",
    "modulename",
    "printable_survey_width",
    "time_limit_action",
    "repeat_headings",
    "label_input_columns",
    "text_input_columns",
    "rank_header",
    "category_separator",
    "choice_input_columns",
    "slider_handle",
    "slider_showminmax",
    "slider_orientation",
    "use_dropdown",
    "dropdown_size",
    "printable_help",
    "alphasort",
    "keep_aspect",
];

/// Values that say that an attribute is not used.
fn idle(column: &str, value: &str) -> bool {
    value.is_empty()
        || ["0", "N", "none"].contains(&value)
        || LOOKS.contains(&column)
        || column.starts_with("time_limit")
}

impl Maker<'_> {
    fn keep(&mut self, place: &str, what: &str, content: &str) {
        keep(&mut self.form, FORMAT, place, what, content);
    }

    fn asker<'b>(&'b self, own: &'b Own) -> Asker<'b> {
        Asker { tongues: &self.tongues, wording: self.wording, own }
    }

    /// A text. What the file has besides (HTML, third languages) is kept.
    fn text(&mut self, said: &Said, place: &str, what: &str) -> Text {
        let raw = self.tongues.text(said);
        let text = Text { zh: plain(&raw.zh), en: plain(&raw.en) };
        let borrowed = !said.iter().any(|(l, _)| self.tongues.is_ours(l)) && !said.is_empty();
        let shown = [&raw.zh, &raw.en].iter().any(|text| SHOWN.iter().any(|s| text.contains(s)));
        if raw != text || borrowed || shown || said.iter().any(|(language, _)| !self.tongues.is_ours(language)) {
            let all: BTreeMap<&str, &str> = said.iter().map(|(l, t)| (l.as_str(), t.as_str())).collect();
            self.keep(place, &format!("text {what}"), &serde_json::to_string(&all).unwrap_or_default());
        }
        text
    }

    /// Cells that were not used: kept, and named where they say something.
    fn rest(&mut self, place: &str, item: &Item, at: &str, used: &[&str]) {
        let mut rest = Item { code: String::new(), ..Item::default() };
        for (column, value) in item.cells.iter().filter(|(c, _)| !used.contains(&c.as_str())) {
            rest.cells.insert(column.clone(), value.clone());
        }
        for (column, texts) in
            item.said.iter().filter(|(c, _)| !used.contains(&c.as_str()) && *c != "text" && *c != "help")
        {
            rest.said.insert(column.clone(), texts.clone());
        }
        let named = rest.cells.iter().map(|(c, v)| (c, v.as_str()));
        let spoken = rest.said.iter().map(|(c, by)| (c, by.values().next().map_or("", String::as_str)));
        for (column, value) in named.chain(spoken).filter(|(column, value)| !idle(column, value)) {
            let note = Note::new(item.row, at, "kept_part").with("part", column.as_str());
            self.notes.push(note.with("content", excerpt(value)));
        }
        if !(rest.cells.is_empty() && rest.said.is_empty()) {
            self.keep(place, "rest", &serde_json::to_string(&rest).unwrap_or_default());
        }
    }

    fn survey(&mut self) {
        let document = self.document;
        self.keep("survey", "languages", &document.languages.join(" "));
        for (lang, code) in [(Lang::Zh, "zh"), (Lang::En, "en")] {
            if let Some(language) = self.tongues.of(lang) {
                self.form.foreign.insert(format!("{FORMAT}/language/{code}"), language.to_owned());
            }
        }
        self.form.title = self.text(&document.word("surveyls_title"), "survey", "surveyls_title");
        let intro = self.text(&document.word("surveyls_welcometext"), "survey", "surveyls_welcometext");
        let thanks = self.text(&document.word("surveyls_endtext"), "survey", "surveyls_endtext");
        (self.form.intro, self.form.thanks) = (escaped(intro), escaped(thanks));
        let used = ["surveyls_title", "surveyls_welcometext", "surveyls_endtext"];
        let mut rest: Vec<(String, String, String)> = Vec::new();
        for (language, name, text) in document.words.iter().filter(|(_, n, _)| !used.contains(&n.as_str())) {
            rest.push((language.clone(), name.clone(), text.clone()));
        }
        // the letters to respondents are sent from there, not from here
        let told = ["surveyls_description", "surveyls_url"];
        for (_, name, text) in rest.iter().filter(|(_, n, text)| told.contains(&n.as_str()) && !text.is_empty()) {
            let note = Note::new(0, "", "kept_part").with("part", name.as_str());
            self.notes.push(note.with("content", excerpt(&plain(text))));
        }
        if !rest.is_empty() {
            self.keep("survey", "words", &serde_json::to_string(&rest).unwrap_or_default());
        }
        let settings: Vec<&(String, String)> =
            document.settings.iter().filter(|(n, _)| n != "language" && n != "additional_languages").collect();
        if !settings.is_empty() {
            self.keep("survey", "settings", &serde_json::to_string(&settings).unwrap_or_default());
        }
    }

    fn group(&mut self, group: &Item) {
        let uid = format!("p{}", self.form.pages.len() + 1);
        let title = self.text(&group.said("name"), &uid, "name");
        if let Some(text) = group.said.get("text").and_then(|by| by.values().next()) {
            let all = serde_json::to_string(&group.said["text"]).unwrap_or_default();
            self.keep(&uid, "text text", &all);
            let note = Note::new(group.row, &plain(group.cell("name")), "kept_part").with("part", "description");
            self.notes.push(note.with("content", excerpt(&plain(text))));
        }
        let mixed = |item: &Item| item.cell("random_group").to_owned();
        let shared = group.subs.first().map(mixed).filter(|m| !m.is_empty());
        let shuffle = shared.is_some() && group.subs.iter().all(|q| Some(mixed(q)) == shared);
        self.form.pages.push(Page { uid: uid.clone(), title: escaped(title), shuffle, ..Page::default() });
        let page = self.form.pages.len() - 1;
        self.condition(Place::Page(page), group, group.cell("name"), "relevance");
        self.rest(&uid, group, &plain(group.cell("name")), &["relevance", "name"]);
        self.anchor = uid;
        for question in &group.subs {
            self.question(question, page, shuffle);
        }
    }

    fn condition(&mut self, place: Place, item: &Item, name: &str, column: &str) {
        let source = item.cell(column).trim().to_owned();
        if !["", "1"].contains(&source.as_str()) {
            self.conditions.push(Condition { place, source, row: item.row, name: name.to_owned() });
        }
    }

    fn question(&mut self, item: &Item, page: usize, shuffled: bool) {
        let own: Own = serde_json::from_str(item.cell(OWN)).unwrap_or_default();
        let Some(found) = self.asker(&own).asked(item) else {
            self.kept += 1;
            let (place, what) = (format!("behind {}", self.anchor), format!("{:05}", self.kept));
            self.keep(&place, &what, &serde_json::to_string(item).unwrap_or_default());
            self.notes.push(Note::new(item.row, &item.code, "kept_question").with("type", item.kind.as_str()));
            return;
        };
        let uid = format!("q{}", self.form.questions().count() + 1);
        let wanted = if own.name.is_empty() { &item.code } else { &own.name };
        let name = self.namer.question(wanted);
        if name != *wanted {
            self.notes.push(Note::new(item.row, &item.code, "renamed").with("name", name.as_str()));
        }
        self.keep(&uid, "name", &item.code);
        if !(own.name.is_empty() && own.parts.is_empty()) {
            self.keep(&uid, "own", "true");
        }
        for code in &found.notes {
            self.notes.push(Note::new(item.row, &item.code, code).with("type", item.kind.as_str()));
        }
        let mut kind = found.kind.clone();
        let pattern = pattern(item.cell("validation")).filter(|_| matches!(kind, Kind::ShortText(_)));
        if let (Kind::ShortText(k), Some(pattern)) = (&mut kind, &pattern) {
            k.pattern = pattern.clone();
        }
        self.keep(&uid, &format!("type {}", kind.id()), &item.kind);
        let text = self.text(&item.said("text"), &uid, "text");
        let hint = self.text(&item.said("help"), &uid, "help");
        let tip = self.text(&item.said("em_validation_q_tip"), &uid, "em_validation_q_tip");
        // a question without words is shown by its code
        let text = if text.is_empty() {
            self.keep(&uid, "untitled", "true");
            self.tongues.text(&vec![(String::new(), item.code.clone())])
        } else {
            text
        };
        let mandatory = item.cell("mandatory");
        let required = ["Y", "S"].contains(&mandatory);
        let question = Question {
            uid: uid.clone(),
            name,
            text: escaped(text),
            hint: escaped(hint),
            required,
            show_if: String::new(),
            valid_if: String::new(),
            valid_text: tip,
            phase: None,
            class: None,
            kind,
        };
        self.parts(&question, item, &found);
        self.form.pages[page].questions.push(question);
        let at = self.form.pages[page].questions.len() - 1;
        self.condition(Place::Show(page, at), item, &item.code, "relevance");
        self.condition(Place::Valid(page, at), item, &item.code, "em_validation_q");
        if yes(item.cell("hidden")) {
            self.notes.push(Note::new(item.row, &item.code, "was_hidden"));
        }
        let mut silent = vec!["relevance", "em_validation_q", "em_validation_q_tip"];
        silent.extend(&found.used);
        silent.extend(pattern.map(|_| "validation"));
        silent.extend(["Y", "N"].contains(&mandatory).then_some("mandatory"));
        silent.extend((item.cell("other") == "N").then_some("other"));
        silent.extend(shuffled.then_some("random_group"));
        self.rest(&uid, item, &item.code, &silent);
        self.anchor = uid;
    }

    /// Codes of parts, what they say besides, and the names that conditions have for them.
    fn parts(&mut self, question: &Question, item: &Item, found: &Asked) {
        let uid = &question.uid;
        let by_uid: BTreeMap<&str, &str> = codes(found).map(|(u, code)| (u.as_str(), code.as_str())).collect();
        let bar = item.subs.first().map_or("", |s| &s.code);
        if matches!(question.kind, Kind::Slider(_)) {
            self.keep(uid, "bar", bar);
        }
        let code = |part: &str| {
            if part == "bar" { bar.to_owned() } else { by_uid.get(part).copied().unwrap_or(part).to_owned() }
        };
        for (name, called) in names(question, &item.code, code) {
            match called {
                names::Called::Cell(key) => self.called.cell(&name, &key),
                names::Called::Chosen(key, option, _) => {
                    self.called.chosen(&name, &key, &option);
                    if name.ends_with("_other") && matches!(question.kind, Kind::Multiple(_)) {
                        self.called.cell(&name, &format!("{key}.{option}"));
                    }
                }
                names::Called::Place(key, place) => self.called.place(&name, &key, place),
            }
        }
        for (part, code) in &found.options {
            self.called.option(uid, code, part);
        }
        let listed: Vec<(&str, &str)> =
            found.options.iter().chain(&found.rows).map(|(u, c)| (u.as_str(), c.as_str())).collect();
        for (part, code) in listed {
            self.keep(&format!("{uid}.{part}"), "name", code);
            let in_rows = found.rows.iter().any(|(u, _)| u == part);
            let scale = if in_rows || !matches!(item.kind.as_str(), ";" | ":") { "0" } else { "1" };
            let all = item.subs.iter().filter(|s| s.on(scale)).chain(item.answers.iter().filter(|_| !in_rows));
            let Some(of) = all.into_iter().find(|i| i.code == code) else { continue };
            let place = format!("{uid}.{part}");
            self.text(&of.said("text"), &place, "text");
            self.rest(&place, of, &item.code, if of.cell("relevance") == "1" { &["relevance"] } else { &[] });
        }
        // answers that became points keep their codes and words
        if found.options.is_empty() && !item.answers.is_empty() || item.kind == "1" {
            self.keep(uid, "answers", &serde_json::to_string(&item.answers).unwrap_or_default());
        }
        if matches!(question.kind, Kind::Slider(_)) {
            self.keep(uid, "subs", &serde_json::to_string(&item.subs).unwrap_or_default());
        }
    }

    /// Rows that are no part of the questionnaire.
    fn others(&mut self) {
        let mut named: Vec<&str> = Vec::new();
        let document = self.document;
        for (row, class, cells) in &document.others {
            self.keep("others", &format!("{row:06}"), &serde_json::to_string(cells).unwrap_or_default());
            if !named.contains(&class.as_str()) {
                named.push(class);
                let content = cells.values().map(String::as_str).collect::<Vec<_>>().join(" ");
                let note = Note::new(*row, "", "kept_part").with("part", class.as_str());
                self.notes.push(note.with("content", excerpt(&content)));
            }
        }
    }

    /// Reads the conditions, now that all names are known.
    fn finish(mut self) -> Result<Imported, Fault> {
        if self.form.questions().next().is_none() {
            return Err(Fault::new("survey_no_questions"));
        }
        self.called.learn(&self.form);
        let mut said: Vec<(Place, Expr)> = Vec::new();
        for Condition { place, source, row, name } in std::mem::take(&mut self.conditions) {
            let (uid, what, itself) = match &place {
                Place::Page(at) => (self.form.pages[*at].uid.clone(), "relevance", None),
                Place::Show(page, at) => (self.form.pages[*page].questions[*at].uid.clone(), "relevance", None),
                Place::Valid(page, at) => {
                    let uid = self.form.pages[*page].questions[*at].uid.clone();
                    (uid.clone(), "em_validation_q", Some(uid))
                }
            };
            match read_condition(Dialect::LimeSurvey, &source, itself.as_deref(), &self.called) {
                Ok(expr) => said.push((place, expr)),
                Err(Unread(word)) => {
                    let note = Note::new(row, &plain(&name), "kept_condition").with("word", word);
                    self.notes.push(note.with("source", excerpt(&source)));
                    self.keep(&uid, what, &source);
                }
            }
        }
        for (place, expr) in &mut said {
            let Place::Valid(page, at) = place else { continue };
            let question = &mut self.form.pages[*page].questions[*at];
            let rest = limits::take(&mut question.kind, &question.uid, expr.clone());
            *expr = rest.unwrap_or(Expr::Number(1.0));
        }
        let mut form = self.form.clone();
        let speller = Speller::of(&self.form);
        for (place, expr) in said.into_iter().filter(|(_, e)| *e != Expr::Number(1.0)) {
            let Some(source) = speller.spell(&expr) else { continue };
            match place {
                Place::Page(at) => form.pages[at].show_if = source,
                Place::Show(page, at) => form.pages[page].questions[at].show_if = source,
                Place::Valid(page, at) => form.pages[page].questions[at].valid_if = source,
            }
        }
        let insert = |name: &str| {
            let end = SHOWN.iter().find_map(|s| name.strip_suffix(s.trim_end_matches('}')));
            let name = end.unwrap_or(name);
            speller.spell(&Expr::Cell(self.called.key(name)?.to_owned()))
        };
        for page in &mut form.pages {
            inserts::read(&mut page.title, "{{", &insert);
            for question in &mut page.questions {
                for text in [&mut question.text, &mut question.hint] {
                    inserts::read(text, "{{", &insert);
                }
            }
        }
        for text in [&mut form.intro, &mut form.thanks] {
            inserts::read(text, "{{", &insert);
        }
        Ok(Imported { form, notes: self.notes })
    }
}

/// The pattern of a rule such as `/^[0-9]+$/`: only what is read alike here and there, and only of the whole text.
fn pattern(rule: &str) -> Option<String> {
    let inner = rule.strip_prefix('/')?.strip_suffix('/')?.strip_prefix('^')?.strip_suffix('$')?;
    // brackets around the whole, as long as they are each other's
    let bare = inner.strip_prefix("(?:").and_then(|i| i.strip_suffix(')')).filter(|i| closed(i));
    let inner = bare.unwrap_or(inner);
    keheng_form::expr::pattern(inner).map(|_| inner.to_owned())
}

/// Whether no bracket closes what was opened before.
fn closed(pattern: &str) -> bool {
    let (mut depth, mut escaped) = (0i32, false);
    for c in pattern.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0 && !escaped
}
