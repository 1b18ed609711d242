//! A SurveyJS survey into a form. It is longer than other files because one maker goes through the survey and knows at
//! every element what was kept before it.

use super::{
    super::{
        foreign::keep,
        html::plain,
        inserts::{self, escaped, unescaped},
        logic::{Called, Dialect, Unread, read as read_condition},
        making::{Imported, Namer, Note, json},
        text_file,
        tongues::Tongues,
    },
    FORMAT,
    asks::asked,
    words::{has_more, languages, said},
};
use keheng_base::Fault;
use keheng_form::{
    Form, Kind, Lang, Page, Question, Speller, Text,
    expr::{Expr, Function},
};
use serde_json::{Map, Value};
use std::path::Path;

/// Elements of a survey at most.
const MOST: usize = 5_000;

/// Reads a file. Faults: those of files, `survey_json`, and those of [`from_json`].
pub fn read(path: &Path) -> Result<Imported, Fault> {
    from_json(&json(&text_file(path)?)?)
}

type Object = Map<String, Value>;

/// Makes a form of a survey. Faults: `survey_json_shape` where it is none, `survey_no_questions`, `survey_too_many`.
pub fn from_json(value: &Value) -> Result<Imported, Fault> {
    let shape = || Fault::new("survey_json_shape");
    let mut survey = value.as_object().ok_or_else(shape)?.clone();
    let pages: Vec<Value> =
        match (survey.remove("pages"), survey.remove("elements").or_else(|| survey.remove("questions"))) {
            (Some(Value::Array(pages)), _) => pages,
            (_, Some(elements @ Value::Array(_))) => {
                vec![Value::Object([("elements".to_owned(), elements)].into_iter().collect())]
            }
            _ => return Err(shape()),
        };
    let mut found = vec![String::new()];
    languages(value, &mut found);
    let main = survey.get("locale").and_then(Value::as_str).unwrap_or("").to_owned();
    let mut sample = String::new();
    own_words(value, &mut sample);
    let chinese = |language: &str| if language.is_empty() { sample.clone() } else { String::new() };
    let tongues = Tongues::find(&found, Some(&main).filter(|m| !m.is_empty()).map(String::as_str), chinese);
    let mut form = Form { languages: tongues.languages(&found), ..Form::default() };
    for (lang, code) in [(Lang::Zh, "zh"), (Lang::En, "en")] {
        if let Some(language) = tongues.of(lang) {
            form.foreign.insert(format!("{FORMAT}/language/{code}"), language.to_owned());
        }
    }
    let mut maker = Maker {
        notes: tongues.notes(&found),
        tongues,
        form,
        called: Called::default(),
        namer: Namer::default(),
        groups: Vec::new(),
        around: Vec::new(),
        questions: 0,
        kept: 0,
        anchor: "start".to_owned(),
        conditions: Vec::new(),
    };
    maker.form.title = maker.take(&mut survey, "survey", "title");
    maker.form.intro = maker.take(&mut survey, "survey", "description");
    if let Some(html) = survey.get("completedHtml").cloned() {
        let text = maker.tongues.text(&said(Some(&html)));
        maker.form.thanks = escaped(Text { zh: plain(&text.zh), en: plain(&text.en) });
        maker.keep("survey", "html", &html.to_string());
        survey.remove("completedHtml");
    }
    maker.rest("survey", "", survey, &["locale"]);
    for page in pages {
        let Value::Object(mut page) = page else { return Err(shape()) };
        let uid = format!("p{}", maker.form.pages.len() + 1);
        let elements = page.remove("elements").or_else(|| page.remove("questions"));
        let title = maker.take(&mut page, &uid, "title");
        let shuffle = page.get("questionOrder").and_then(Value::as_str) == Some("random");
        if shuffle {
            page.remove("questionOrder");
        }
        maker.form.pages.push(Page { uid: uid.clone(), title, shuffle, ..Page::default() });
        let at = maker.form.pages.len() - 1;
        if let Some(source) = page.remove("visibleIf").as_ref().and_then(Value::as_str) {
            maker.conditions.push((Place::Page(at), source.to_owned(), uid.clone()));
        }
        maker.anchor = uid.clone();
        maker.rest(&uid, "", page, &["name"]);
        maker.elements(elements)?;
    }
    maker.finish()
}

/// The words of the file's own language: they tell whether that is Chinese.
fn own_words(value: &Value, found: &mut String) {
    match value {
        Value::Array(all) => all.iter().for_each(|v| own_words(v, found)),
        Value::Object(by) => {
            for (key, inner) in by {
                match inner {
                    Value::String(text)
                        if found.len() < 4_000
                            && ["title", "text", "default", "description"].contains(&key.as_str()) =>
                    {
                        found.push_str(text);
                    }
                    other => own_words(other, found),
                }
            }
        }
        _ => {}
    }
}

enum Place {
    Page(usize),
    Group(usize),
    /// question by page and position, with the panels around it
    Show(usize, usize, Vec<usize>),
    Valid(usize, usize),
}

struct Maker {
    tongues: Tongues,
    notes: Vec<Note>,
    form: Form,
    called: Called,
    namer: Namer,
    /// condition of each panel
    groups: Vec<Option<Expr>>,
    /// panels that are open
    around: Vec<usize>,
    questions: usize,
    kept: usize,
    anchor: String,
    conditions: Vec<(Place, String, String)>,
}

impl Maker {
    fn keep(&mut self, place: &str, what: &str, content: &str) {
        keep(&mut self.form, FORMAT, place, what, content);
    }

    /// Takes a text; one with third languages is kept beside.
    fn take(&mut self, object: &mut Object, place: &str, key: &str) -> Text {
        let Some(value) = object.remove(key) else { return Text::default() };
        if has_more(&value, &self.tongues) {
            self.keep(place, &format!("text {key}"), &value.to_string());
        }
        escaped(self.tongues.text(&said(Some(&value))))
    }

    /// Keeps what was not used, and names it unless it only concerns the looks.
    fn rest(&mut self, place: &str, at: &str, mut object: Object, silent: &[&str]) {
        object.retain(|_, value| !value.is_null());
        if object.is_empty() {
            return;
        }
        const LOOKS: [&str; 27] = [
            "colCount",
            "startWithNewLine",
            "rows",
            "autoGrow",
            "allowResize",
            "placeholder",
            "renderAs",
            "width",
            "minWidth",
            "maxWidth",
            "indent",
            "titleLocation",
            "logo",
            "logoWidth",
            "logoHeight",
            "logoFit",
            "logoPosition",
            "widthMode",
            "showQuestionNumbers",
            "showProgressBar",
            "inputType",
            "labelTrue",
            "labelFalse",
            "searchEnabled",
            "allowClear",
            "displayMode",
            "state",
        ];
        for (key, value) in object.iter().filter(|(k, _)| !silent.contains(&k.as_str()) && !LOOKS.contains(&k.as_str()))
        {
            let content: String = value.to_string().chars().take(120).collect();
            self.notes.push(Note::new(0, at, "kept_part").with("part", key.as_str()).with("content", content));
        }
        let content = Value::Object(object).to_string();
        self.keep(place, "rest", &content);
    }

    fn elements(&mut self, elements: Option<Value>) -> Result<(), Fault> {
        let Some(Value::Array(elements)) = elements else { return Ok(()) };
        for element in elements {
            let Value::Object(object) = element else { return Err(Fault::new("survey_json_shape")) };
            if self.questions + self.kept + self.groups.len() >= MOST {
                return Err(Fault::new("survey_too_many").with("what", "elements").with("limit", MOST));
            }
            self.element(object)?;
        }
        Ok(())
    }

    fn element(&mut self, mut object: Object) -> Result<(), Fault> {
        let whole = object.clone();
        let type_ = object.remove("type").and_then(|t| t.as_str().map(str::to_owned)).unwrap_or_default();
        let name = match object.remove("name") {
            Some(Value::String(name)) => name,
            other => other.map(|n| n.to_string()).unwrap_or_default(),
        };
        if type_ == "panel" {
            return self.panel(object, &name);
        }
        if type_.is_empty() || name.is_empty() {
            return Err(Fault::new("survey_json_shape"));
        }
        let tried =
            asked(&type_, &mut object, &self.tongues).filter(|_| type_ != "html" || object.contains_key("html"));
        let Some(mut found) = tried else {
            self.kept += 1;
            let (place, what) = (format!("behind {}", self.anchor), format!("{:05}", self.kept));
            self.keep(&place, &what, &Value::Object(whole).to_string());
            self.notes.push(Note::new(0, &name, "kept_question").with("type", type_));
            return Ok(());
        };
        self.questions += 1;
        let uid = format!("q{}", self.questions);
        let own = self.namer.question(&name);
        if own != name {
            self.keep(&uid, "name", &name);
            self.notes.push(Note::new(0, &name, "renamed").with("name", own.as_str()));
        }
        if type_ != super::write::type_of(&found.kind) {
            self.keep(&uid, &format!("type {}", found.kind.id()), &type_);
        }
        if let Some(code) = found.note {
            self.notes.push(Note::new(0, &name, code).with("type", type_.as_str()));
        }
        self.parts(&uid, &name, &found);
        let mut text = self.take(&mut object, &uid, "title");
        if type_ == "html" {
            let html = object.remove("html").unwrap_or_default();
            let said = self.tongues.text(&said(Some(&html)));
            text = escaped(Text { zh: plain(&said.zh), en: plain(&said.en) });
            self.keep(&uid, "html", &html.to_string());
        }
        if text.is_empty() {
            // a question without a title is shown by its name
            self.keep(&uid, "untitled", "true");
            text = escaped(self.tongues.text(&vec![(String::new(), name.clone())]));
        }
        let hint = self.take(&mut object, &uid, "description");
        let mut required = object.remove("isRequired") == Some(Value::Bool(true));
        for key in ["isAllRowRequired", "eachRowRequired"] {
            if object.get(key) == Some(&Value::Bool(true))
                && matches!(found.kind, Kind::MatrixSingle(_) | Kind::MatrixScale(_))
            {
                object.remove(key);
                if !required {
                    self.keep(&uid, "required", "rows");
                }
                required = true;
            }
        }
        let mut valid_text = Text::default();
        let valid = self.validators(&mut object, &mut found.kind, &uid, &mut valid_text);
        let show = object.remove("visibleIf").and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        if object.get("visible") == Some(&Value::Bool(false)) {
            self.notes.push(Note::new(0, &name, "was_hidden"));
        }
        if self.form.pages.is_empty() {
            self.form.pages.push(Page { uid: "p1".to_owned(), ..Page::default() });
        }
        let page = self.form.pages.len() - 1;
        let question = Question {
            uid: uid.clone(),
            name: own,
            text,
            hint,
            required,
            show_if: String::new(),
            valid_if: String::new(),
            valid_text,
            phase: None,
            class: None,
            kind: found.kind,
        };
        self.form.pages[page].questions.push(question);
        let at = self.form.pages[page].questions.len() - 1;
        self.conditions.push((Place::Show(page, at, self.around.clone()), show, name.clone()));
        if let Some(source) = valid {
            self.conditions.push((Place::Valid(page, at), source, name.clone()));
        }
        if !self.around.is_empty() {
            let around: Vec<String> = self.around.iter().map(|g| format!("g{}", g + 1)).collect();
            self.keep(&uid, "in", &around.join(" "));
        }
        self.rest(&uid, &name, object, &[]);
        self.anchor = uid;
        Ok(())
    }

    fn panel(&mut self, mut object: Object, name: &str) -> Result<(), Fault> {
        let elements = object.remove("elements");
        let at = self.groups.len();
        let uid = format!("g{}", at + 1);
        self.groups.push(None);
        if let Some(source) = object.remove("visibleIf").as_ref().and_then(Value::as_str) {
            self.conditions.push((Place::Group(at), source.to_owned(), name.to_owned()));
        }
        self.keep(&uid, "group", if name.is_empty() { &uid } else { name });
        self.rest(&uid, name, object, &["title", "description"]);
        self.around.push(at);
        self.anchor = uid.clone();
        self.elements(elements)?;
        self.around.pop();
        self.anchor = format!("end-{uid}");
        Ok(())
    }

    /// Names of rows, options and sides in the file.
    fn parts(&mut self, uid: &str, name: &str, found: &super::asks::Asked) {
        if !matches!(found.kind, Kind::Note(_)) {
            self.called.cell(name, uid);
        }
        let kind = found.kind.as_type();
        let columns: Vec<(String, String)> = match &found.kind {
            Kind::MatrixSingle(k) => k.columns.iter().map(|c| (c.uid.clone(), c.name.clone())).collect(),
            Kind::MatrixMultiple(k) => k.columns.iter().map(|c| (c.uid.clone(), c.name.clone())).collect(),
            Kind::MatrixText(k) => k.columns.iter().map(|c| (c.uid.clone(), c.name.clone())).collect(),
            Kind::Sides(k) => k.sides.iter().map(|s| (s.uid.clone(), s.name.clone())).collect(),
            _ => kind.choices().iter().map(|c| (c.uid.clone(), c.name.clone())).collect(),
        };
        for (part, original) in &found.options {
            self.called.option(uid, original, part);
            let changed = columns.iter().any(|(u, n)| u == part && n != original);
            if changed || matches!(found.kind, Kind::YesNo(_)) && !["true", "false"].contains(&original.as_str()) {
                self.keep(&format!("{uid}.{part}"), "name", original);
            }
            if matches!(found.kind, Kind::Allocation(_)) {
                self.called.cell(&format!("{name}.{original}"), &format!("{uid}.{part}"));
            }
        }
        for (row, original) in &found.rows {
            if kind.rows().iter().any(|r| r.uid == *row && r.name != *original) {
                self.keep(&format!("{uid}.{row}"), "name", original);
            }
            self.called.cell(&format!("{name}.{original}"), &format!("{uid}.{row}"));
            if matches!(found.kind, Kind::Sides(_) | Kind::MatrixText(_)) {
                for (part, column) in &found.options {
                    self.called.cell(&format!("{name}.{original}.{column}"), &format!("{uid}.{row}.{part}"));
                }
            }
        }
        for choice in kind.choices().iter().filter(|c| c.open) {
            self.called.cell(&format!("{name}-Comment"), &format!("{uid}.{}", choice.uid));
        }
    }

    /// Moves validators into the question; what is left stays with the rest. Gives the condition of the one that is an
    /// expression.
    fn validators(&mut self, object: &mut Object, kind: &mut Kind, uid: &str, text: &mut Text) -> Option<String> {
        let Some(Value::Array(all)) = object.remove("validators") else { return None };
        let mut left = Vec::new();
        let mut condition = None;
        for validator in all {
            let mut one = validator.as_object().cloned().unwrap_or_default();
            let type_ = one.remove("type").and_then(|t| t.as_str().map(str::to_owned)).unwrap_or_default();
            let number =
                |one: &Object, key: &str| one.get(key).and_then(|v| v.as_f64().or_else(|| v.as_str()?.parse().ok()));
            let used = match (type_.trim_end_matches("validator"), &mut *kind) {
                ("regex", Kind::ShortText(k)) if k.pattern.is_empty() => {
                    let pattern = one.get("regex").and_then(Value::as_str).unwrap_or_default();
                    let inner =
                        pattern.strip_prefix('^').and_then(|p| p.strip_suffix('$')).unwrap_or(pattern).to_owned();
                    let anchored = inner != pattern || pattern.is_empty();
                    let good = anchored
                        && keheng_form::expr::pattern(&inner).is_some()
                        && !one.contains_key("caseInsensitive");
                    if good {
                        k.pattern = inner;
                    }
                    good
                }
                ("numeric", Kind::Number(k)) => {
                    k.min = number(&one, "minValue").or(k.min);
                    k.max = number(&one, "maxValue").or(k.max);
                    true
                }
                ("answercount", Kind::Multiple(k)) => {
                    k.least = number(&one, "minCount").map(|n| n as u32).or(k.least);
                    k.most = number(&one, "maxCount").map(|n| n as u32).or(k.most);
                    true
                }
                ("expression", _) if condition.is_none() => {
                    condition = one.get("expression").and_then(Value::as_str).map(str::to_owned);
                    condition.is_some()
                }
                _ => false,
            };
            if used {
                let said_here = unescaped(self.take(&mut one, &format!("{uid}.valid"), "text"));
                if text.is_empty() {
                    *text = said_here;
                }
            } else {
                left.push(validator);
            }
        }
        if !left.is_empty() {
            object.insert("validators".to_owned(), Value::Array(left));
        }
        condition
    }

    fn finish(mut self) -> Result<Imported, Fault> {
        if self.form.questions().next().is_none() {
            return Err(Fault::new("survey_no_questions"));
        }
        self.called.learn(&self.form);
        let mut form = self.form.clone();
        let speller = Speller::of(&self.form);
        for (place, source, name) in std::mem::take(&mut self.conditions) {
            let (uid, what, itself) = match &place {
                Place::Page(at) => (form.pages[*at].uid.clone(), "visibleIf", None),
                Place::Group(at) => (format!("g{}", at + 1), "visibleIf", None),
                Place::Show(page, at, _) => (form.pages[*page].questions[*at].uid.clone(), "visibleIf", None),
                Place::Valid(page, at) => {
                    let uid = form.pages[*page].questions[*at].uid.clone();
                    (uid.clone(), "validIf", Some(uid))
                }
            };
            let mut own = None;
            if !source.trim().is_empty() {
                match read_condition(Dialect::SurveyJs, &source, itself.as_deref(), &self.called) {
                    Ok(expr) => own = Some(expr),
                    Err(Unread(word)) => {
                        let note = Note::new(0, &name, "kept_condition").with("word", word);
                        self.notes.push(note.with("source", source.chars().take(120).collect::<String>()));
                        keep(&mut form, FORMAT, &uid, what, &source);
                    }
                }
            }
            match place {
                Place::Group(at) => {
                    if let Some(source) = own.as_ref().and_then(|e| speller.spell(e)) {
                        keep(&mut form, FORMAT, &uid, "if", &source);
                    }
                    self.groups[at] = own;
                }
                Place::Page(at) => form.pages[at].show_if = own.and_then(|e| speller.spell(&e)).unwrap_or_default(),
                Place::Show(page, at, around) => {
                    let mut parts: Vec<Expr> =
                        around.iter().filter_map(|g| self.groups[*g].clone()).chain(own).collect();
                    let whole = match parts.len() {
                        0 => None,
                        1 => parts.pop(),
                        _ => Some(Expr::Call(Function::And, parts)),
                    };
                    form.pages[page].questions[at].show_if = whole.and_then(|e| speller.spell(&e)).unwrap_or_default();
                }
                Place::Valid(page, at) => {
                    form.pages[page].questions[at].valid_if = own.and_then(|e| speller.spell(&e)).unwrap_or_default();
                }
            }
        }
        let insert = |name: &str| speller.spell(&Expr::Cell(self.called.key(name)?.to_owned()));
        for page in &mut form.pages {
            inserts::read(&mut page.title, "{{", &insert);
            for question in &mut page.questions {
                for text in [&mut question.text, &mut question.hint] {
                    inserts::read(text, "{{", &insert);
                }
            }
        }
        Ok(Imported { form, notes: self.notes })
    }
}
