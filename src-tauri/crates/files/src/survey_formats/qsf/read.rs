//! A survey of Qualtrics into a form. It is longer than other files because one maker goes through blocks, flow and
//! rules and knows what became of each question.

use super::{
    super::{
        foreign::keep,
        html::plain,
        inserts::{self, escaped},
        logic::Unread,
        making::{Imported, Namer, Note, Wording, excerpt, json},
        text_file,
        tongues::Tongues,
    },
    FORMAT,
    asks::{Asked, asked},
    is_survey,
    logic::{Index, Made, display, joined, not, skip},
    payload::{Payload, at, word},
};
use keheng_base::Fault;
use keheng_form::{
    Form, Kind, Page, Question, Speller, Text,
    expr::{Expr, Function as F},
};
use serde_json::Value;
use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

/// Questions of a file at most.
const MOST: usize = 5_000;

/// Reads a file. Faults: those of files, `survey_json`, and those of [`from_json`].
pub fn read(path: &Path, wording: &Wording) -> Result<Imported, Fault> {
    from_json(&json(&text_file(path)?)?, wording)
}

/// Makes a form of a survey. Faults: `survey_qsf_shape` where it is none, `survey_part_of_nothing` with `name` and
/// `table` for a block that names a question which is not there, `survey_question_twice` with `name` for two of one identity,
/// `survey_no_questions`, `survey_too_many`.
pub fn from_json(value: &Value, wording: &Wording) -> Result<Imported, Fault> {
    if !is_survey(value) {
        return Err(Fault::new("survey_qsf_shape"));
    }
    let elements = value["SurveyElements"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of =
        |kind: &'static str| elements.iter().filter(move |e| e.get("Element").and_then(Value::as_str) == Some(kind));
    let mut questions: Vec<(&str, &Value)> = Vec::new();
    for element in of("SQ") {
        let id =
            element.get("PrimaryAttribute").and_then(Value::as_str).ok_or_else(|| Fault::new("survey_qsf_shape"))?;
        let payload = element.get("Payload").filter(|p| p.is_object()).ok_or_else(|| Fault::new("survey_qsf_shape"))?;
        questions.push((id, payload));
    }
    if questions.len() > MOST {
        return Err(Fault::new("survey_too_many").with("what", "elements").with("limit", MOST));
    }
    let by_id: HashMap<&str, &Value> = questions.iter().copied().collect();
    if by_id.len() < questions.len() {
        let mut seen = HashSet::new();
        let twice = questions.iter().find(|(id, _)| !seen.insert(*id)).map_or("", |(id, _)| id);
        return Err(Fault::new("survey_question_twice").with("name", twice));
    }
    let main = word(at(value, &["SurveyEntry", "SurveyLanguage"]));
    let main = if main.is_empty() { "EN".to_owned() } else { main };
    let mut languages = vec![main.clone()];
    for (_, payload) in &questions {
        let more = payload.get("Language").and_then(Value::as_object).into_iter().flatten().map(|(l, _)| l);
        for language in more {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
    }
    let sample = |language: &str| -> String {
        let text = |(_, p): &(&str, &Value)| {
            if language == main {
                word(p.get("QuestionText"))
            } else {
                word(at(p, &["Language", language, "QuestionText"]))
            }
        };
        questions.iter().take(40).map(text).map(|t| plain(&t)).collect()
    };
    let tongues = Tongues::find(&languages, Some(&main), sample);
    let mut maker = Maker {
        wording,
        main: main.clone(),
        notes: tongues.notes(&languages),
        form: Form { languages: tongues.languages(&languages), ..Form::default() },
        tongues,
        namer: Namer::default(),
        index: Index::new(),
        shows: Vec::new(),
        inserted: HashMap::new(),
    };
    let name = word(at(value, &["SurveyEntry", "SurveyName"]));
    maker.form.title = maker.tongues.text(&vec![(main, name)]);
    let blocks: Vec<&Value> = of("BL").flat_map(|e| listed(e.get("Payload"))).collect();
    let flow: Vec<&Value> = of("FL").filter_map(|e| e.get("Payload")).collect();
    let mut asked: HashSet<&str> = HashSet::new();
    for (block, branches) in ordered(&blocks, &flow) {
        maker.block(block, branches, &by_id, &mut asked)?;
    }
    for (id, payload) in questions.iter().filter(|(id, _)| !asked.contains(id)) {
        maker.store(id, payload, "unused_question");
    }
    for kind in ["FL", "SO", "QO", "SCO", "EM"] {
        for (at, element) in of(kind).enumerate() {
            keep(&mut maker.form, FORMAT, &format!("survey {at}"), kind, &element.to_string());
        }
    }
    maker.flow_notes(&flow);
    maker.finish()
}

/// The parts of a list that is written as a list or as an object.
fn listed(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(all)) => all.iter().collect(),
        Some(Value::Object(by)) => by.values().collect(),
        _ => Vec::new(),
    }
}

/// Blocks in the order of the flow, each once, with the branches it stands in; those that the flow does not name behind
/// them; the unused ones never.
fn ordered<'a>(blocks: &[&'a Value], flow: &[&'a Value]) -> Vec<(&'a Value, Vec<&'a Value>)> {
    let used = |block: &&&Value| block.get("Type").and_then(Value::as_str) != Some("Trash");
    let by_id: HashMap<String, &'a Value> = blocks.iter().filter(used).map(|b| (word(b.get("ID")), *b)).collect();
    let mut found: Vec<(String, Vec<&'a Value>)> = Vec::new();
    // what is still to be looked at, with the branches around it
    let mut open: Vec<(&'a Value, Vec<&'a Value>)> = flow.iter().rev().map(|f| (*f, Vec::new())).collect();
    while let Some((node, around)) = open.pop() {
        let id = word(node.get("ID"));
        if by_id.contains_key(&id) {
            match found.iter_mut().find(|(known, _)| *known == id) {
                // once without a branch it is always asked
                Some((_, before)) if around.is_empty() => before.clear(),
                Some(_) => {}
                None => found.push((id, around.clone())),
            }
        }
        let mut within = around;
        if let Some(logic) = node.get("BranchLogic") {
            within.push(logic);
        }
        open.extend(listed(node.get("Flow")).into_iter().rev().map(|inner| (inner, within.clone())));
    }
    let named: HashSet<String> = found.iter().map(|(id, _)| id.clone()).collect();
    let rest = blocks.iter().filter(used).filter(|b| !named.contains(&word(b.get("ID"))));
    let first = found.into_iter().filter_map(|(id, around)| Some((*by_id.get(&id)?, around)));
    first.chain(rest.map(|b| (*b, Vec::new()))).collect()
}

/// A condition that is read when all questions are known.
enum Show<'a> {
    /// a page, under branches
    Page(usize, Vec<&'a Value>),
    /// the questions that one of the file became
    Question { id: &'a str, logic: &'a Value },
    /// rules behind a question, in a block
    Skips { id: &'a str, rules: Vec<&'a Value>, block: Vec<&'a str> },
}

struct Maker<'a> {
    wording: &'a Wording,
    main: String,
    tongues: Tongues,
    notes: Vec<Note>,
    form: Form,
    namer: Namer,
    index: Index,
    shows: Vec<Show<'a>>,
    /// what a question that was not split is called, for inserts
    inserted: HashMap<String, String>,
}

/// What a question says that is used here, or that only concerns the looks.
const USED: [&str; 33] = [
    "QuestionText",
    "QuestionText_Unsafe",
    "DataExportTag",
    "QuestionType",
    "Selector",
    "SubSelector",
    "Configuration",
    "QuestionDescription",
    "Choices",
    "ChoiceOrder",
    "Validation",
    "Language",
    "QuestionID",
    "Answers",
    "AnswerOrder",
    "RecodeValues",
    "VariableNaming",
    "DisplayLogic",
    "Labels",
    "GradingData",
    "DefaultChoices",
    "NextChoiceId",
    "NextAnswerId",
    "AdditionalQuestions",
    "NumberOfQuestions",
    "ChoiceDataExportTags",
    "AnalyzeChoices",
    "Randomization",
    "DataVisibility",
    "ClarifyingSymbolType",
    "QuestionJS",
    "SearchSource",
    "ColumnLabels",
];

impl<'a> Maker<'a> {
    /// Stores a question that is not asked.
    fn store(&mut self, id: &str, payload: &Value, code: &str) {
        let tag = word(payload.get("DataExportTag"));
        let type_ = format!("{} {}", word(payload.get("QuestionType")), word(payload.get("Selector")));
        keep(&mut self.form, FORMAT, id, "question", &payload.to_string());
        self.notes.push(Note::new(0, if tag.is_empty() { id } else { &tag }, code).with("type", type_));
    }

    fn block(
        &mut self,
        block: &'a Value,
        branches: Vec<&'a Value>,
        questions: &HashMap<&'a str, &'a Value>,
        done: &mut HashSet<&'a str>,
    ) -> Result<(), Fault> {
        let title = self.tongues.text(&vec![(self.main.clone(), word(block.get("Description")))]);
        let elements = listed(block.get("BlockElements"));
        let ids: Vec<&'a str> = elements.iter().filter_map(|e| e.get("QuestionID").and_then(Value::as_str)).collect();
        self.page(escaped(title), &branches);
        for element in elements {
            if word(element.get("Type")) == "Page Break" {
                self.page(Text::default(), &branches);
                continue;
            }
            let Some(id) = element.get("QuestionID").and_then(Value::as_str) else { continue };
            let Some(payload) = questions.get(id) else {
                return Err(Fault::new("survey_part_of_nothing").with("name", id).with("table", "BL"));
            };
            if !done.insert(id) {
                continue;
            }
            self.question(id, payload);
            let rules = listed(element.get("SkipLogic"));
            if !rules.is_empty() {
                self.shows.push(Show::Skips { id, rules, block: ids.clone() });
            }
        }
        Ok(())
    }

    fn page(&mut self, title: Text, branches: &[&'a Value]) {
        let uid = format!("p{}", self.form.pages.len() + 1);
        self.form.pages.push(Page { uid, title, ..Page::default() });
        if !branches.is_empty() {
            self.shows.push(Show::Page(self.form.pages.len() - 1, branches.to_vec()));
        }
    }

    fn question(&mut self, id: &'a str, payload: &'a Value) {
        let of = Payload { value: payload, main: &self.main, tongues: &self.tongues };
        let found = asked(&of, self.wording);
        if found.is_empty() {
            self.store(id, payload, "stored_question");
            return;
        }
        let tag = of.word(&["DataExportTag"]);
        let tag = if tag.is_empty() { id.to_owned() } else { tag };
        let stem = of.text(&["QuestionText"]);
        let required = of.is(&["Validation", "Settings", "ForceResponse"], "ON");
        if let Some(logic) = payload.get("DisplayLogic").filter(|l| l.is_object()) {
            self.shows.push(Show::Question { id, logic });
        }
        let count = found.len();
        if let Some(code) = found.iter().find_map(|f| f.note) {
            let note = Note::new(0, &tag, code).with("type", word(payload.get("Selector")));
            self.notes.push(note.with("count", count as u32));
        }
        self.besides(id, &tag, payload);
        for one in found {
            self.ask(id, &tag, &stem, required, one);
        }
        if count == 1
            && let Some((_, question)) = self.form.questions().last()
        {
            self.inserted.insert(id.to_owned(), question.uid.clone());
        }
    }

    fn ask(&mut self, id: &str, tag: &str, stem: &Text, required: bool, one: Asked) {
        let uid = format!("q{}", self.form.questions().count() + 1);
        let wanted = format!("{tag}{}", one.tail);
        let name = self.namer.question(&wanted);
        if name != wanted {
            self.notes.push(Note::new(0, &wanted, "renamed").with("name", name.as_str()));
        }
        keep(&mut self.form, FORMAT, &uid, "tag", tag);
        keep(&mut self.form, FORMAT, &uid, "id", id);
        let part = |stem: &str, part: &str| {
            if part.is_empty() { stem.to_owned() } else { format!("{stem} – {part}").trim().to_owned() }
        };
        let mut text = Text { zh: part(&stem.zh, &one.part.zh), en: part(&stem.en, &one.part.en) };
        if text.is_empty() {
            text = self.tongues.text(&vec![(self.main.clone(), wanted)]);
        }
        let scale = if let Kind::MatrixScale(k) = &one.kind { Some(k.scale.from) } else { None };
        let points = scale
            .into_iter()
            .flat_map(|from| one.options.iter().zip(from..).map(|((_, key), n)| (key.clone(), f64::from(n))));
        let keyed = |all: &[(String, String)]| all.iter().map(|(uid, key)| (key.clone(), uid.clone())).collect();
        let made = Made {
            uid: uid.clone(),
            tail: one.tail,
            kind: one.kind.clone(),
            points: points.collect(),
            options: keyed(&one.options),
            rows: keyed(&one.rows),
        };
        self.index.entry(id.to_owned()).or_default().push(made);
        let required = required && !matches!(one.kind, Kind::Note(_));
        let mut question = Question::new(uid, escaped(text), one.kind);
        (question.name, question.required) = (name, required);
        if let Some(page) = self.form.pages.last_mut() {
            page.questions.push(question);
        }
    }

    /// What a question has besides: stored, and named where it changes what is asked.
    fn besides(&mut self, id: &str, tag: &str, payload: &Value) {
        keep(&mut self.form, FORMAT, id, "question", &payload.to_string());
        let shown_when = |list: &str| listed(payload.get(list)).iter().any(|c| c.get("DisplayLogic").is_some());
        if shown_when("Choices") || shown_when("Answers") {
            self.notes.push(Note::new(0, tag, "all_choices"));
        }
        let validation = word(at(payload, &["Validation", "Settings", "Type"]));
        let content = word(at(payload, &["Validation", "Settings", "ContentType"]));
        let known = ["", "None", "ContentType", "ChoicesTotal", "MinChoices", "MaxChoices", "MinMaxChoices"];
        if !known.contains(&validation.as_str()) || !["", "ValidNumber"].contains(&content.as_str()) {
            let note = Note::new(0, tag, "stored_part").with("part", "Validation");
            self.notes.push(note.with("content", format!("{validation} {content}").trim().to_owned()));
        }
        let script = word(payload.get("QuestionJS"));
        let odd =
            payload.as_object().into_iter().flatten().filter(|(k, v)| !USED.contains(&k.as_str()) && !v.is_null());
        let more = odd
            .map(|(key, v)| (key.as_str(), v.to_string()))
            .chain((!script.is_empty()).then_some(("QuestionJS", script)));
        for (part, content) in more.collect::<Vec<_>>() {
            let content = excerpt(&content);
            self.notes.push(Note::new(0, tag, "stored_part").with("part", part).with("content", content));
        }
    }

    /// Parts of the flow that a form does not have.
    fn flow_notes(&mut self, flow: &[&Value]) {
        let mut open: Vec<&Value> = flow.to_vec();
        let mut named: Vec<String> = Vec::new();
        while let Some(node) = open.pop() {
            let type_ = word(node.get("Type"));
            let known = ["", "Root", "Block", "Standard", "Branch"];
            if !known.contains(&type_.as_str()) && !named.contains(&type_) {
                let content = excerpt(&node.to_string());
                self.notes.push(Note::new(0, "", "stored_part").with("part", type_.as_str()).with("content", content));
                named.push(type_);
            }
            open.extend(listed(node.get("Flow")));
        }
    }

    fn finish(mut self) -> Result<Imported, Fault> {
        let empty: HashSet<usize> =
            self.form.pages.iter().enumerate().filter(|(_, p)| p.questions.is_empty()).map(|(at, _)| at).collect();
        if self.form.questions().next().is_none() {
            return Err(Fault::new("survey_no_questions"));
        }
        // conditions of a question: what must hold, by uid
        let mut must: HashMap<String, Vec<Expr>> = HashMap::new();
        let mut pages: HashMap<usize, Vec<Expr>> = HashMap::new();
        let order: Vec<String> = self.form.questions().map(|(_, q)| q.uid.clone()).collect();
        for show in std::mem::take(&mut self.shows) {
            match show {
                Show::Page(page, branches) => {
                    let title = self.form.pages[page].title.get(Default::default()).to_owned();
                    for branch in branches {
                        if let Some(expr) = self.said(&title, display(branch, &self.index), branch) {
                            pages.entry(page).or_default().push(expr);
                        }
                    }
                }
                Show::Question { id, logic } => {
                    let tag = self.tag(id);
                    let Some(expr) = self.said(&tag, display(logic, &self.index), logic) else { continue };
                    for made in self.index.get(id).into_iter().flatten() {
                        must.entry(made.uid.clone()).or_default().push(expr.clone());
                    }
                }
                Show::Skips { id, rules, block } => self.skips(id, &rules, &block, &order, &mut must),
            }
        }
        let mut form = self.form.clone();
        let speller = Speller::of(&self.form);
        let spelled = |parts: Vec<Expr>| joined(F::And, parts).and_then(|e| speller.spell(&e)).unwrap_or_default();
        for (at, page) in form.pages.iter_mut().enumerate() {
            page.show_if = spelled(pages.remove(&at).unwrap_or_default());
            for question in &mut page.questions {
                question.show_if = spelled(must.remove(&question.uid).unwrap_or_default());
            }
        }
        let insert = |source: &str| {
            let mut segments = source.strip_prefix("q://")?.split('/');
            let uid = self.inserted.get(segments.next()?)?;
            let simple = ["ChoiceTextEntryValue", "ChoiceGroup"].contains(&segments.next()?);
            let cell = simple.then(|| Expr::Cell(uid.clone()))?;
            speller.spell(&cell)
        };
        for page in &mut form.pages {
            page.questions.iter_mut().for_each(|q| inserts::read(&mut q.text, "${{", &insert));
        }
        let mut at = 0;
        form.pages.retain(|_| {
            at += 1;
            !empty.contains(&(at - 1))
        });
        Ok(Imported { form, notes: self.notes })
    }

    fn tag(&self, id: &str) -> String {
        let uid = self.index.get(id).and_then(|all| all.first()).map(|m| m.uid.as_str()).unwrap_or_default();
        self.form.foreign.get(&format!("{FORMAT}/{uid}/tag")).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// A condition, or a note that there is none.
    fn said(&mut self, at: &str, read: Result<Expr, Unread>, source: &Value) -> Option<Expr> {
        match read {
            Ok(expr) => Some(expr),
            Err(Unread(word)) => {
                let said = descriptions(source);
                self.notes.push(Note::new(0, at, "kept_condition").with("word", word).with("source", said));
                None
            }
        }
    }

    /// Where a rule holds, what stands between its question and its goal is not asked. Of several rules the first that
    /// holds counts.
    fn skips(
        &mut self,
        id: &str,
        rules: &[&Value],
        block: &[&str],
        order: &[String],
        must: &mut HashMap<String, Vec<Expr>>,
    ) {
        let tag = self.tag(id);
        let mut before: Vec<Expr> = Vec::new();
        for rule in rules {
            let Some(holds) = self.said(&tag, skip(rule, &self.index), rule) else { return };
            let goal = word(rule.get("SkipToDestination"));
            let from = block.iter().position(|b| *b == id).map_or(0, |at| at + 1);
            let behind = &block[from.min(block.len())..];
            let between: Vec<String> = match goal.as_str() {
                "ENDOFBLOCK" => self.uids(behind),
                "ENDOFSURVEY" => {
                    let last = self.index.get(id).and_then(|all| all.last()).map(|m| m.uid.clone()).unwrap_or_default();
                    order.iter().skip_while(|uid| **uid != last).skip(1).cloned().collect()
                }
                goal => match behind.iter().position(|b| *b == goal) {
                    Some(to) => self.uids(&behind[..to]),
                    None => {
                        let unread: Result<Expr, Unread> = Err(Unread(goal.to_owned()));
                        self.said(&tag, unread, rule);
                        continue;
                    }
                },
            };
            // the same condition a second time never comes to its turn
            if before.contains(&holds) {
                continue;
            }
            let first: Vec<Expr> = before.iter().cloned().map(not).chain([holds.clone()]).collect();
            let exclusive = matches!(&holds, Expr::Call(F::Eq, _));
            let whole = if exclusive { holds.clone() } else { joined(F::And, first).unwrap_or_else(|| holds.clone()) };
            for uid in between {
                must.entry(uid).or_default().push(not(whole.clone()));
            }
            before.push(holds);
        }
    }

    fn uids(&self, ids: &[&str]) -> Vec<String> {
        ids.iter().flat_map(|id| self.index.get(*id).into_iter().flatten()).map(|m| m.uid.clone()).collect()
    }
}

/// What the file says about a condition in words.
fn descriptions(value: &Value) -> String {
    let mut found: Vec<String> = Vec::new();
    let mut open = vec![value];
    while let Some(node) = open.pop() {
        if let Some(text) = node.get("Description").and_then(Value::as_str) {
            found.push(plain(text));
        }
        open.extend(listed(Some(node)).into_iter().rev().filter(|v| v.is_object()));
    }
    excerpt(&found.join(" "))
}
