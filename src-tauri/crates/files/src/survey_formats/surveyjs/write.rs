//! A form as a SurveyJS survey. It is longer than other files because every type of question has its lines here.

use super::{
    super::{
        foreign::{Foreign, parsed},
        html::{marked, plain},
        inserts,
        limits::UNLIMITED,
        logic::{Dialect, Speech, write as write_condition},
        making::{MOST_POINTS, Note, Wording},
    },
    FORMAT,
    words::Spoken,
};
use keheng_base::Fault;
use keheng_form::{
    Choice, Form, Kind, Lang, Page, Question, Row, Scale, Text,
    expr::{self, Expr, Function},
};
use serde_json::{Map, Value, json};
use std::path::Path;

type Object = Map<String, Value>;

/// The type of an element.
pub(super) fn type_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Single(_) => "radiogroup",
        Kind::Multiple(_) => "checkbox",
        Kind::Dropdown(_) => "dropdown",
        Kind::YesNo(_) => "boolean",
        Kind::Number(_) | Kind::ShortText(_) | Kind::Date(_) | Kind::Time(_) => "text",
        Kind::LongText(_) => "comment",
        Kind::ScaleQuestion(_) | Kind::Rating(_) | Kind::Nps(_) => "rating",
        Kind::Slider(_) => "slider",
        Kind::Ranking(_) => "ranking",
        Kind::Allocation(_) => "multipletext",
        // pairs are rows of a matrix by the time they are written
        Kind::MatrixScale(_) | Kind::MatrixSingle(_) | Kind::MatrixMultiple(_) | Kind::Pairs(_) => "matrix",
        Kind::MatrixText(_) | Kind::Sides(_) => "matrixdropdown",
        Kind::Note(_) => "html",
    }
}

/// Writes a file. Faults: `file_not_written`.
pub fn write(form: &Form, path: &Path, wording: &Wording) -> Result<Vec<Note>, Fault> {
    let (survey, notes) = to_json(form, wording);
    let text = serde_json::to_string_pretty(&survey).unwrap_or_default();
    crate::write_whole(path, text.as_bytes()).map_err(|e| e.fault())?;
    Ok(notes)
}

/// The survey of a form, and what it has no words for.
pub fn to_json(form: &Form, wording: &Wording) -> (Value, Vec<Note>) {
    let foreign = Foreign::of(FORMAT, form);
    let first = form.languages.first().copied().unwrap_or_default();
    let imported = foreign.all("language").next().is_some();
    let language = |lang: Lang| -> String {
        let (code, own) = if lang == Lang::Zh { ("zh", "zh-cn") } else { ("en", "en") };
        let usual = if lang == first && !imported { "" } else { own };
        foreign.get("language", code).unwrap_or(usual).to_owned()
    };
    let spoken = Spoken { languages: form.languages.iter().map(|l| (*l, language(*l))).collect() };
    let mut writer = Writer {
        form,
        foreign,
        wording,
        spoken,
        names: expr::Names::of(form),
        speech: Speech::of(Dialect::SurveyJs, form),
        notes: vec![],
    };
    writer.call();
    let survey = writer.survey(first, imported);
    (survey, writer.notes)
}

struct Writer<'a> {
    form: &'a Form,
    foreign: Foreign<'a>,
    wording: &'a Wording,
    spoken: Spoken,
    names: expr::Names,
    speech: Speech,
    notes: Vec<Note>,
}

impl Writer<'_> {
    fn named(&self, place: &str, own: &str) -> String {
        self.foreign.get(place, "name").unwrap_or(own).to_owned()
    }

    fn call(&mut self) {
        for (_, question) in self.form.questions() {
            let uid = &question.uid;
            let name = self.named(uid, &question.name);
            for cell in question.cells() {
                let parts: Vec<String> = cell
                    .key
                    .split('.')
                    .skip(1)
                    .map(|part| {
                        let own = part_name(question, part).unwrap_or(part);
                        self.named(&format!("{uid}.{part}"), own)
                    })
                    .collect();
                let open =
                    question.kind.as_type().choices().iter().any(|c| c.open && cell.key == format!("{uid}.{}", c.uid));
                let dotted = if open {
                    format!("{name}-Comment")
                } else {
                    std::iter::once(name.clone()).chain(parts).collect::<Vec<_>>().join(".")
                };
                self.speech.cell(&cell.key, &dotted);
            }
            let columns: &[Choice] = match &question.kind {
                Kind::MatrixSingle(k) => &k.columns,
                Kind::MatrixMultiple(k) => &k.columns,
                _ => &[],
            };
            for choice in question.kind.as_type().choices().iter().chain(columns) {
                self.speech.option(uid, &choice.uid, &self.named(&format!("{uid}.{}", choice.uid), &choice.name));
            }
            if matches!(question.kind, Kind::YesNo(_)) {
                self.speech.option(uid, "yes", &self.named(&format!("{uid}.yes"), "true"));
                self.speech.option(uid, "no", &self.named(&format!("{uid}.no"), "false"));
            }
        }
    }

    fn text(&mut self, text: &Text, kept: Option<&str>, at: &str) -> Value {
        let text = Text { zh: self.inserted(&text.zh, at), en: self.inserted(&text.en, at) };
        let kept: Option<Value> = kept.and_then(|k| serde_json::from_str(k).ok());
        self.spoken.write(&text, kept.as_ref())
    }

    /// A text without inserts.
    fn plain(&self, text: &Text) -> Value {
        self.spoken.write(text, None)
    }

    fn inserted(&mut self, text: &str, at: &str) -> String {
        let missing = |source: &str| self.notes.push(Note::new(0, at, "insert_not_written").with("source", source));
        inserts::write(text, "{", &self.names, &self.speech, missing)
    }

    /// The rest that was kept of a place.
    fn rest(&self, place: &str) -> Object {
        self.foreign.get(place, "rest").and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    fn kept(&self, anchor: &str, into: &mut Vec<Value>) {
        let place = format!("behind {anchor}");
        into.extend(self.foreign.all(&place).filter_map(|(_, content)| serde_json::from_str(content).ok()));
    }

    fn condition(&mut self, found: Option<Expr>, kept: Option<&str>, at: &str) -> Option<String> {
        let Some(expr) = found else { return kept.map(str::to_owned) };
        let written = write_condition(&expr, None, &self.speech);
        if written.is_none() {
            let source = keheng_form::spell(&expr, self.form).unwrap_or_default();
            self.notes.push(Note::new(0, at, "condition_not_written").with("source", source));
        }
        written
    }

    fn survey(&mut self, first: Lang, imported: bool) -> Value {
        let mut survey = self.rest("survey");
        if !imported && first == Lang::Zh {
            survey.insert("locale".into(), json!("zh-cn"));
        }
        for (key, text) in [("title", self.form.title.clone()), ("description", self.form.intro.clone())] {
            if !text.is_empty() {
                let kept = self.foreign.get("survey", &format!("text {key}")).map(str::to_owned);
                let value = self.text(&text, kept.as_deref(), "");
                survey.insert(key.into(), value);
            }
        }
        let thanks = self.form.thanks.clone();
        if !thanks.is_empty() {
            survey.insert("completedHtml".into(), self.html("survey", &thanks, ""));
        }
        let pages: Vec<Value> = self.form.pages.iter().map(|page| self.page(page)).collect();
        survey.insert("pages".into(), Value::Array(pages));
        for (what, any) in [("arms", !self.form.arms.is_empty()), ("quotas", !self.form.quotas.is_empty())] {
            if any {
                self.notes.push(Note::new(0, "", "not_written").with("what", what));
            }
        }
        Value::Object(survey)
    }

    /// A text as HTML: as it came, unless it was changed.
    fn html(&mut self, place: &str, text: &Text, at: &str) -> Value {
        let came = self.foreign.get(place, "html").and_then(|t| serde_json::from_str::<Value>(t).ok());
        let unchanged = |value: &Value| {
            let said = super::words::said(Some(value));
            let shown = [text.zh.replace("{{", "{"), text.en.replace("{{", "{")];
            said.iter().any(|(_, html)| !html.is_empty() && shown.contains(&plain(html)))
        };
        if let Some(value) = came.filter(unchanged) {
            return value;
        }
        let text = Text { zh: marked(&text.zh), en: marked(&text.en) };
        self.text(&text, None, at)
    }

    fn page(&mut self, page: &Page) -> Value {
        let uid = &page.uid;
        let mut object = self.rest(uid);
        object.entry("name").or_insert_with(|| json!(format!("page_{uid}")));
        if !page.title.is_empty() {
            let kept = self.foreign.get(uid, "text title").map(str::to_owned);
            let title = self.text(&page.title, kept.as_deref(), "");
            object.insert("title".into(), title);
        }
        let kept = self.foreign.get(uid, "visibleIf").map(str::to_owned);
        if let Some(source) = self.condition(parsed(&page.show_if, &self.names), kept.as_deref(), uid) {
            object.insert("visibleIf".into(), json!(source));
        }
        if page.shuffle {
            object.insert("questionOrder".into(), json!("random"));
        }
        // open panels with their elements, the page itself at the bottom
        let mut open: Vec<(String, Vec<Value>)> = vec![(String::new(), Vec::new())];
        self.kept(uid, &mut open[0].1);
        for question in &page.questions {
            let wanted: Vec<String> = self
                .foreign
                .get(&question.uid, "in")
                .map(|g| g.split(' ').map(str::to_owned).collect())
                .unwrap_or_default();
            let common = open[1..].iter().zip(&wanted).take_while(|((group, _), w)| group == *w).count();
            self.close(&mut open, common + 1, &page.questions);
            for group in &wanted[common..] {
                let mut elements = Vec::new();
                self.kept(group, &mut elements);
                open.push((group.clone(), elements));
            }
            let around: Vec<String> = open[1..].iter().map(|(g, _)| g.clone()).collect();
            let element = self.question(question, &around, &page.questions);
            if let Some((_, elements)) = open.last_mut() {
                elements.push(element);
                let mut behind = Vec::new();
                self.kept(&question.uid, &mut behind);
                elements.extend(behind);
            }
        }
        self.close(&mut open, 1, &page.questions);
        object.insert("elements".into(), Value::Array(open.remove(0).1));
        Value::Object(object)
    }

    fn close(&mut self, open: &mut Vec<(String, Vec<Value>)>, keep: usize, questions: &[Question]) {
        while open.len() > keep {
            let Some((group, elements)) = open.pop() else { return };
            let mut panel = self.rest(&group);
            panel.insert("type".into(), json!("panel"));
            panel.insert("name".into(), json!(self.foreign.get(&group, "group").unwrap_or(&group)));
            let kept = self.foreign.get(&group, "visibleIf").map(str::to_owned);
            let condition = self.foreign.group_condition(&group, questions, &self.names);
            if let Some(source) = self.condition(condition, kept.as_deref(), &group) {
                panel.insert("visibleIf".into(), json!(source));
            }
            panel.insert("elements".into(), Value::Array(elements));
            let mut behind = Vec::new();
            self.kept(&format!("end-{group}"), &mut behind);
            if let Some((_, outer)) = open.last_mut() {
                outer.push(Value::Object(panel));
                outer.extend(behind);
            }
        }
    }

    fn shown(&self, question: &Question, around: &[String], questions: &[Question]) -> Option<Expr> {
        let found = parsed(&question.show_if, &self.names)?;
        let outer: Vec<Expr> =
            around.iter().filter_map(|g| self.foreign.group_condition(g, questions, &self.names)).collect();
        let parts = match found {
            found if outer.contains(&found) => return None,
            Expr::Call(Function::And, parts) if !outer.is_empty() => parts,
            other => return Some(other),
        };
        let mut own: Vec<Expr> = parts.into_iter().filter(|p| !outer.contains(p)).collect();
        match own.len() {
            0 => None,
            1 => own.pop(),
            _ => Some(Expr::Call(Function::And, own)),
        }
    }

    fn question(&mut self, question: &Question, around: &[String], questions: &[Question]) -> Value {
        let (uid, kind) = (&question.uid, &question.kind);
        let name = self.named(uid, &question.name);
        let mut object = self.rest(uid);
        let type_ = self.foreign.get(uid, &format!("type {}", kind.id())).unwrap_or(type_of(kind)).to_owned();
        object.insert("type".into(), json!(type_));
        object.insert("name".into(), json!(name));
        if matches!(kind, Kind::Note(_)) {
            let html = self.html(uid, &question.text, &name);
            object.insert("html".into(), html);
        } else {
            let untitled = self.foreign.get(uid, "untitled").is_some()
                && [&question.text.zh, &question.text.en].iter().any(|t| t.replace("{{", "{") == name);
            for (key, text) in [("title", &question.text), ("description", &question.hint)] {
                if !text.is_empty() && (key != "title" || !untitled) {
                    let kept = self.foreign.get(uid, &format!("text {key}")).map(str::to_owned);
                    let value = self.text(text, kept.as_deref(), &name);
                    object.insert(key.into(), value);
                }
            }
        }
        if question.required {
            if self.foreign.get(uid, "required") != Some("rows") {
                object.insert("isRequired".into(), json!(true));
            }
            if matches!(kind, Kind::MatrixScale(_) | Kind::MatrixSingle(_)) {
                object.insert("eachRowRequired".into(), json!(true));
            }
        }
        let kept = self.foreign.get(uid, "visibleIf").map(str::to_owned);
        let shown = self.shown(question, around, questions);
        if let Some(source) = self.condition(shown, kept.as_deref(), &name) {
            object.insert("visibleIf".into(), json!(source));
        }
        self.kind(question, &name, &mut object);
        self.valid(question, &name, &mut object);
        Value::Object(object)
    }

    fn valid(&mut self, question: &Question, name: &str, object: &mut Object) {
        let mut found: Vec<Object> = Vec::new();
        let rule = |type_: &str, key: &str, value: Value| {
            Object::from_iter([("type".to_owned(), json!(type_)), (key.to_owned(), value)])
        };
        match &question.kind {
            Kind::ShortText(k) if !k.pattern.is_empty() => {
                found.push(rule("regex", "regex", json!(format!("^{}$", k.pattern))))
            }
            Kind::Allocation(k) => {
                let all = question.cells().into_iter().map(|c| Expr::Cell(c.key)).collect();
                let sum = Expr::Call(Function::Sum, all);
                let rule_of = Expr::Call(Function::Eq, vec![sum, Expr::Number(f64::from(k.total))]);
                if let Some(source) = write_condition(&rule_of, None, &self.speech) {
                    found.push(rule("expression", "expression", json!(source)));
                }
            }
            _ => {}
        }
        let kept = self.foreign.get(&question.uid, "validIf").map(str::to_owned);
        // a pattern of its own is a rule that SurveyJS has only as a validator
        let pattern = match (parsed(&question.valid_if, &self.names), &question.kind) {
            (Some(Expr::Call(Function::Matches, parts)), Kind::ShortText(_) | Kind::LongText(_)) => {
                match parts.as_slice() {
                    [Expr::Cell(key), Expr::Text(pattern)] if *key == question.uid => Some(pattern.clone()),
                    _ => None,
                }
            }
            _ => None,
        };
        if let Some(pattern) = pattern {
            found.push(rule("regex", "regex", json!(format!("^{pattern}$"))));
        } else if let Some(source) = self.condition(parsed(&question.valid_if, &self.names), kept.as_deref(), name) {
            found.push(rule("expression", "expression", json!(source)));
        }
        if found.is_empty() {
            return;
        }
        if !question.valid_text.is_empty() {
            let kept = self.foreign.get(&format!("{}.valid", question.uid), "text text").map(str::to_owned);
            let kept: Option<Value> = kept.and_then(|k| serde_json::from_str(&k).ok());
            let text = self.spoken.write(&question.valid_text, kept.as_ref());
            found.iter_mut().for_each(|f| {
                f.insert("text".into(), text.clone());
            });
        }
        let before = object.remove("validators").and_then(|v| v.as_array().cloned()).unwrap_or_default();
        let all = found.into_iter().map(Value::Object).chain(before).collect();
        object.insert("validators".into(), Value::Array(all));
    }

    fn kind(&mut self, question: &Question, name: &str, object: &mut Object) {
        let uid = &question.uid;
        match &question.kind {
            Kind::Single(k) => {
                self.choices(uid, &k.choices, name, object);
                shuffled(object, "choicesOrder", k.shuffle);
            }
            Kind::Dropdown(k) => self.choices(uid, &k.choices, name, object),
            Kind::Multiple(k) => {
                self.choices(uid, &k.choices, name, object);
                shuffled(object, "choicesOrder", k.shuffle);
                set(object, "minSelectedChoices", k.least.map(|n| json!(n)));
                set(object, "maxSelectedChoices", k.most.map(|n| json!(n)));
            }
            Kind::Ranking(k) => {
                self.choices(uid, &k.choices, name, object);
                shuffled(object, "choicesOrder", k.shuffle);
                set(object, "selectToRankEnabled", k.most.map(|_| json!(true)));
                set(object, "maxSelectedChoices", k.most.map(|n| json!(n)));
            }
            Kind::YesNo(_) => {
                for (key, text) in [("labelTrue", &self.wording.yes), ("labelFalse", &self.wording.no)] {
                    let words = self.plain(text);
                    object.entry(key).or_insert(words);
                }
            }
            Kind::Number(k) => {
                object.insert("inputType".into(), json!("number"));
                // the schema has bounds as texts, because they may be days
                set(object, "min", k.min.map(|n| json!(n.to_string())));
                set(object, "max", k.max.map(|n| json!(n.to_string())));
                set(object, "step", (k.decimals > 0).then(|| json!(10f64.powi(-i32::from(k.decimals)))));
                if !k.unit.is_empty() {
                    self.notes.push(Note::new(0, name, "not_written").with("what", "unit"));
                }
            }
            Kind::Date(_) => {
                object.insert("inputType".into(), json!("date"));
            }
            Kind::Time(_) => {
                object.insert("inputType".into(), json!("time"));
            }
            Kind::ShortText(k) => set(object, "maxLength", (k.most != UNLIMITED[0]).then(|| json!(k.most))),
            Kind::LongText(k) => set(object, "maxLength", (k.most != UNLIMITED[1]).then(|| json!(k.most))),
            Kind::ScaleQuestion(k) => self.scale(&k.scale, object),
            Kind::Nps(k) => {
                let labels =
                    if k.low.is_empty() && k.high.is_empty() { vec![] } else { vec![k.low.clone(), k.high.clone()] };
                self.scale(&Scale { from: 0, to: 10, labels, opt_out: false }, object);
            }
            Kind::Rating(k) => {
                object.insert("rateType".into(), json!("stars"));
                object.insert("rateMax".into(), json!(k.to));
            }
            Kind::Slider(k) => {
                for (key, value) in [("min", json!(k.min)), ("max", json!(k.max)), ("step", json!(k.step))] {
                    object.insert(key.into(), value);
                }
                if !(k.low.is_empty() && k.high.is_empty()) {
                    self.notes.push(Note::new(0, name, "not_written").with("what", "labels"));
                }
            }
            Kind::Allocation(k) => {
                let mut items = Vec::new();
                for choice in &k.choices {
                    let title = self.plain(&choice.text);
                    let own = self.named(&format!("{uid}.{}", choice.uid), &choice.name);
                    items.push(json!({"name": own, "title": title, "inputType": "number"}));
                }
                object.insert("items".into(), Value::Array(items));
            }
            // rows of a matrix by the time they are written
            Kind::Pairs(_) => {}
            Kind::MatrixScale(k) => {
                self.rows(uid, &k.rows, object);
                shuffled(object, "rowOrder", k.shuffle);
                let points = self.points(&k.scale);
                object.insert("columns".into(), points);
            }
            Kind::MatrixSingle(k) => {
                self.rows(uid, &k.rows, object);
                shuffled(object, "rowOrder", k.shuffle);
                let columns = self.items(uid, &k.columns);
                object.insert("columns".into(), columns);
            }
            Kind::MatrixMultiple(k) => {
                self.rows(uid, &k.rows, object);
                shuffled(object, "rowOrder", k.shuffle);
                object.insert("cellType".into(), json!("checkbox"));
                let columns = self.items(uid, &k.columns);
                object.insert("columns".into(), columns);
            }
            Kind::MatrixText(k) => {
                self.rows(uid, &k.rows, object);
                let mut columns = Vec::new();
                for column in &k.columns {
                    let title = self.plain(&column.text);
                    let own = self.named(&format!("{uid}.{}", column.uid), &column.name);
                    columns.push(json!({"name": own, "title": title, "cellType": "text"}));
                }
                object.insert("columns".into(), Value::Array(columns));
            }
            Kind::Sides(k) => {
                self.rows(uid, &k.rows, object);
                shuffled(object, "rowOrder", k.shuffle);
                let mut columns = Vec::new();
                for side in &k.sides {
                    let title = self.plain(&side.text);
                    let own = self.named(&format!("{uid}.{}", side.uid), &side.name);
                    let mut column = Object::from_iter([
                        ("name".to_owned(), json!(own)),
                        ("title".to_owned(), title),
                        ("cellType".to_owned(), json!("rating")),
                    ]);
                    self.scale(&side.scale, &mut column);
                    columns.push(Value::Object(column));
                }
                object.insert("columns".into(), Value::Array(columns));
            }
            Kind::Note(_) => {}
        }
    }

    fn items(&self, uid: &str, choices: &[Choice]) -> Value {
        let mut found = Vec::new();
        for choice in choices {
            let own = self.named(&format!("{uid}.{}", choice.uid), &choice.name);
            let text = self.plain(&choice.text);
            let mut item = Object::from_iter([("value".to_owned(), json!(own)), ("text".to_owned(), text)]);
            if choice.open {
                item.insert("showCommentArea".into(), json!(true));
            }
            found.push(Value::Object(item));
        }
        Value::Array(found)
    }

    /// Options; "other" and "none" are switches of SurveyJS.
    fn choices(&mut self, uid: &str, choices: &[Choice], at: &str, object: &mut Object) {
        let kept_pictures = object.get("choices").cloned();
        let mut listed: Vec<Choice> = choices.to_vec();
        let switches = [
            ("other", "showOtherItem", "otherText"),
            ("none", "showNoneItem", "noneText"),
            ("refused", "showRefuseItem", "refuseText"),
            ("dontknow", "showDontKnowItem", "dontKnowText"),
        ];
        for (name, switch, words) in switches {
            let Some(last) = listed.last() else { break };
            if last.name == name && (last.open == (name == "other")) && (last.open || last.alone) {
                let text = last.text.clone();
                let text = self.plain(&text);
                object.insert(switch.into(), json!(true));
                object.entry(words).or_insert(text);
                listed.pop();
            }
        }
        if listed.iter().any(|c| c.alone) {
            self.notes.push(Note::new(0, at, "not_written").with("what", "alone"));
        }
        let items = self.items(uid, &listed);
        // pictures stay where the choices are the same
        let names = |value: &Value| -> Vec<Value> {
            value.as_array().into_iter().flatten().map(|v| v.get("value").unwrap_or(v).clone()).collect()
        };
        let items = kept_pictures.filter(|kept| names(kept) == names(&items)).unwrap_or(items);
        object.insert("choices".into(), items);
    }

    fn rows(&self, uid: &str, rows: &[Row], object: &mut Object) {
        let mut found = Vec::new();
        for row in rows {
            let own = self.named(&format!("{uid}.{}", row.uid), &row.name);
            let text = self.plain(&row.text);
            found.push(json!({"value": own, "text": text}));
        }
        object.insert("rows".into(), Value::Array(found));
    }

    fn points(&self, scale: &Scale) -> Value {
        let mut found = Vec::new();
        for point in scale.from..=scale.to.min(scale.from.saturating_add(MOST_POINTS)) {
            let value = point.to_string();
            let text = match scale.word(point).filter(|t| !t.is_empty()) {
                Some(text) => self.plain(text),
                None => json!(value),
            };
            found.push(json!({"value": value, "text": text}));
        }
        if scale.opt_out {
            let text = self.plain(&self.wording.not_said);
            found.push(json!({"value": "na", "text": text}));
        }
        Value::Array(found)
    }

    fn scale(&self, scale: &Scale, object: &mut Object) {
        if scale.labels.len() > 2 || scale.opt_out {
            let points = self.points(scale);
            object.insert("rateValues".into(), points);
            return;
        }
        object.insert("rateMin".into(), json!(scale.from));
        object.insert("rateMax".into(), json!(scale.to));
        for (key, text) in ["minRateDescription", "maxRateDescription"].iter().zip(&scale.labels) {
            if !text.is_empty() {
                let kept = object.get(*key).map(Value::to_string);
                let kept: Option<Value> = kept.and_then(|k| serde_json::from_str(&k).ok());
                let words = self.spoken.write(text, kept.as_ref());
                object.insert((*key).to_owned(), words);
            }
        }
    }
}

fn set(object: &mut Object, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value);
    }
}

fn shuffled(object: &mut Object, key: &str, shuffle: bool) {
    set(object, key, shuffle.then(|| json!("random")));
}

/// The name of a part of a question by its uid.
fn part_name<'a>(question: &'a Question, uid: &str) -> Option<&'a str> {
    let kind = question.kind.as_type();
    let columns: &[Choice] = if let Kind::MatrixText(k) = &question.kind { &k.columns } else { &[] };
    let sides = if let Kind::Sides(k) = &question.kind { k.sides.as_slice() } else { &[] };
    let rows = kind.rows().iter().map(|r| (&r.uid, &r.name));
    let choices = kind.choices().iter().chain(columns).map(|c| (&c.uid, &c.name));
    rows.chain(choices).chain(sides.iter().map(|s| (&s.uid, &s.name))).find(|(u, _)| *u == uid).map(|(_, n)| n.as_str())
}
