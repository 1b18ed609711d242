//! An `.lss` into a [`Document`]: tables of a database as XML. Texts stand with their questions in older files and in
//! tables of their own in newer ones.

use super::document::{Document, Item, MOST_ROWS, part};
use keheng_base::Fault;
use quick_xml::{Reader, events::Event};
use std::collections::{BTreeMap, HashMap};

/// A row of a table.
type Row = BTreeMap<String, String>;

/// What an `.lss` holds.
#[derive(Default)]
struct Tables {
    rows: BTreeMap<String, Vec<Row>>,
    /// what stands by itself: the kind of document, its version
    words: BTreeMap<String, String>,
    languages: Vec<String>,
}

/// Elements in elements at most: document, table, rows, row, field.
const DEEPEST: usize = 12;

/// Reads a text. Faults: `survey_xml` with `line` for a damaged one, `survey_xml_entities` where it declares entities,
/// `survey_xml_shape` where it is no survey of LimeSurvey, `survey_part_of_nothing` with `name` and `table` for a row
/// whose parent is not there, `survey_too_many`, `survey_no_questions`.
pub fn document(text: &str) -> Result<Document, Fault> {
    let tables = tables(text)?;
    if tables.words.get("LimeSurveyDocType").map(|kind| kind.trim()) != Some("Survey") {
        return Err(Fault::new("survey_xml_shape"));
    }
    tables.document()?.bounded()
}

/// Takes the XML apart. Nothing is expanded but the five references of XML itself and those by number; a document that
/// declares others is refused before any is used.
fn tables(text: &str) -> Result<Tables, Fault> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
    let mut found = Tables::default();
    let mut path: Vec<String> = Vec::new();
    let mut row = Row::new();
    let mut content = String::new();
    let mut rows = 0;
    loop {
        let before = reader.buffer_position();
        let line = || text.bytes().take(before as usize).filter(|b| *b == b'\n').count() + 1;
        let damaged = || Fault::new("survey_xml").with("line", line());
        match reader.read_event().map_err(|_| damaged())? {
            Event::Start(tag) => {
                path.push(tag.name().0.to_owned());
                content.clear();
                if path.len() > DEEPEST {
                    return Err(damaged());
                }
            }
            Event::Text(text) => content.push_str(&text.xml10_content()),
            Event::CData(data) => content.push_str(&data.xml10_content()),
            Event::GeneralRef(reference) => {
                let known = match &*reference.xml10_content() {
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "amp" => Some('&'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                content.push(known.ok_or_else(damaged)?);
            }
            Event::End(_) => {
                let text = std::mem::take(&mut content);
                let names: Vec<&str> = path.iter().map(String::as_str).collect();
                match names.as_slice() {
                    [_, "languages", "language"] => found.languages.push(text.trim().to_owned()),
                    [_, table, "rows", "row"] => {
                        rows += 1;
                        if rows > MOST_ROWS {
                            return Err(Fault::new("survey_too_many").with("what", "rows").with("limit", MOST_ROWS));
                        }
                        found.rows.entry((*table).to_owned()).or_default().push(std::mem::take(&mut row));
                    }
                    // a field is blank where its element is
                    [_, _, "rows", "row", field] if !text.is_empty() => drop(row.insert((*field).to_owned(), text)),
                    [_, word] if !text.trim().is_empty() => drop(found.words.insert((*word).to_owned(), text)),
                    _ => {}
                }
                path.pop();
            }
            Event::DocType(_) => return Err(Fault::new("survey_xml_entities")),
            Event::Eof if path.is_empty() => return Ok(found),
            Event::Eof => return Err(damaged()),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn get<'a>(row: &'a Row, field: &str) -> &'a str {
    row.get(field).map_or("", String::as_str)
}

/// Whole number of a field; 0 where there is none.
fn number(row: &Row, field: &str) -> i64 {
    get(row, field).trim().parse().unwrap_or(0)
}

/// Fields that say where a row belongs, or that its item has a place for.
const PLACE: [&str; 16] = [
    "qid",
    "parent_qid",
    "sid",
    "gid",
    "aid",
    "type",
    "title",
    "code",
    "question",
    "answer",
    "help",
    "language",
    "question_order",
    "group_order",
    "sortorder",
    "scale_id",
];

/// Fields by the columns of the text format.
fn column(field: &str) -> &str {
    match field {
        "preg" => "validation",
        "grelevance" => "relevance",
        "script" => "script",
        other => other,
    }
}

impl Tables {
    fn all(&self, table: &str) -> &[Row] {
        self.rows.get(table).map_or(&[], Vec::as_slice)
    }

    fn document(&self) -> Result<Document, Fault> {
        let survey = self.all("surveys").first().cloned().unwrap_or_default();
        let main = match get(&survey, "language") {
            "" => self.languages.first().cloned().unwrap_or_default(),
            language => language.to_owned(),
        };
        let mut languages = vec![main.clone()];
        let more = get(&survey, "additional_languages").split_whitespace().map(str::to_owned);
        for language in more.chain(self.languages.iter().cloned()) {
            if !language.is_empty() && !languages.contains(&language) {
                languages.push(language);
            }
        }
        let mut document = Document { languages, ..Document::default() };
        for (name, value) in
            survey.iter().filter(|(n, _)| !["language", "additional_languages", "sid"].contains(&n.as_str()))
        {
            document.settings.push((name.clone(), value.clone()));
        }
        for row in self.all("surveys_languagesettings") {
            let language = get(row, "surveyls_language");
            for (name, text) in row.iter().filter(|(n, _)| *n != "surveyls_language" && *n != "surveyls_survey_id") {
                document.words.push((language.to_owned(), name.clone(), text.clone()));
            }
        }
        let mut builder = Builder { tables: self, main, questions: HashMap::new() };
        document.groups = builder.groups()?;
        builder.conditions(&mut document);
        builder.defaults(&mut document);
        for table in ["quota", "quota_members", "quota_languagesettings", "assessments"] {
            for row in self.all(table) {
                let content = serde_json::to_string(row).unwrap_or_default();
                let cells = [("class".to_owned(), table.to_owned()), ("text".to_owned(), content)];
                let at = document.others.len() as u32 + 1;
                document.others.push((at, table.to_owned(), cells.into()));
            }
        }
        Ok(document)
    }
}

/// A question by group and position.
type Place = (usize, usize);

struct Builder<'a> {
    tables: &'a Tables,
    main: String,
    /// by identity
    questions: HashMap<String, Place>,
}

impl<'a> Builder<'a> {
    /// Items of a table by identity, in the order of the file, with all their languages.
    fn items(&self, table: &str, id: &str, translations: &str) -> Vec<(&'a Row, Item)> {
        let mut found: Vec<(&Row, Item)> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for row in self.tables.all(table) {
            // answers of older files have no identity but their place
            let place = get(row, id);
            let at = *places.entry(place).or_insert_with(|| {
                found.push((row, Item::default()));
                found.len() - 1
            });
            self.fill(&mut found[at].1, row);
        }
        for row in self.tables.all(translations) {
            if let Some(at) = places.get(get(row, id)) {
                self.fill(&mut found[*at].1, row);
            }
        }
        found
    }

    fn fill(&self, item: &mut Item, row: &Row) {
        let language = if get(row, "language").is_empty() { &self.main } else { get(row, "language") };
        let texts = [
            ("text", "question"),
            ("text", "answer"),
            ("text", "description"),
            ("help", "help"),
            ("name", "group_name"),
        ];
        for (column, field) in texts {
            item.speak(&self.main, language, column, get(row, field), true);
        }
        let known = |field: &str| PLACE.contains(&field) || ["id", "group_name", "description"].contains(&field);
        for (field, value) in row.iter().filter(|(f, _)| !known(f)) {
            item.speak(&self.main, language, column(field), value, false);
        }
    }

    fn groups(&mut self) -> Result<Vec<Item>, Fault> {
        let mut groups = self.items("groups", "gid", "group_l10ns");
        groups.sort_by_key(|(row, _)| number(row, "group_order"));
        let at: HashMap<&str, usize> = groups.iter().enumerate().map(|(at, (row, _))| (get(row, "gid"), at)).collect();
        let mut questions = self.items("questions", "qid", "question_l10ns");
        questions.sort_by_key(|(row, _)| number(row, "question_order"));
        let mut made: Vec<Item> =
            groups.iter().enumerate().map(|(at, (_, g))| Item { code: (at + 1).to_string(), ..g.clone() }).collect();
        let lost = |row: &Row, table: &str, name: &str| {
            Fault::new("survey_part_of_nothing").with("name", get(row, name)).with("table", table)
        };
        for (row, mut item) in questions {
            (item.code, item.kind) = (get(row, "title").to_owned(), get(row, "type").to_owned());
            let group = *at.get(get(row, "gid")).ok_or_else(|| lost(row, "questions", "title"))?;
            self.questions.insert(get(row, "qid").to_owned(), (group, made[group].subs.len()));
            made[group].subs.push(item);
        }
        let mut subs = self.items("subquestions", "qid", "question_l10ns");
        subs.sort_by_key(|(row, _)| (number(row, "scale_id"), number(row, "question_order")));
        for (row, mut item) in subs {
            (item.code, item.kind) = (get(row, "title").to_owned(), get(row, "scale_id").to_owned());
            let (group, at) =
                *self.questions.get(get(row, "parent_qid")).ok_or_else(|| lost(row, "subquestions", "title"))?;
            let sub = part(&mut made[group].subs[at].subs, &item.code, &item.kind, 0)?;
            (sub.said, sub.cells) = (item.said, item.cells);
        }
        self.answers(&mut made, lost)?;
        self.attributes(&mut made);
        Ok(made)
    }

    fn answers(&self, made: &mut [Item], lost: impl Fn(&Row, &str, &str) -> Fault) -> Result<(), Fault> {
        let mut rows: Vec<&Row> = self.tables.all("answers").iter().collect();
        rows.sort_by_key(|row| (number(row, "scale_id"), number(row, "sortorder")));
        let mut words: HashMap<&str, Vec<&Row>> = HashMap::new();
        for row in self.tables.all("answer_l10ns") {
            words.entry(get(row, "aid")).or_default().push(row);
        }
        for row in rows {
            let place = self.questions.get(get(row, "qid")).ok_or_else(|| lost(row, "answers", "code"))?;
            let answers = &mut made[place.0].subs[place.1].answers;
            let (code, scale) = (get(row, "code"), get(row, "scale_id"));
            let answer = part(answers, code, scale, 0)?;
            self.fill(answer, row);
            words.get(get(row, "aid")).into_iter().flatten().for_each(|words| self.fill(answer, words));
        }
        Ok(())
    }

    /// Attributes of questions; those of others belong to nothing here.
    fn attributes(&self, made: &mut [Item]) {
        for row in self.tables.all("question_attributes") {
            let Some(place) = self.questions.get(get(row, "qid")) else { continue };
            let question = &mut made[place.0].subs[place.1];
            let (name, value, language) = (get(row, "attribute"), get(row, "value"), get(row, "language"));
            if name.is_empty() || value.is_empty() {
                continue;
            }
            if language.is_empty() {
                question.cells.insert(name.to_owned(), value.to_owned());
            } else {
                question.speak(&self.main, language, name, value, true);
            }
        }
    }

    /// Older surveys have conditions in a table: those of a scenario hold together, unless they are about one
    /// question, and one scenario is enough.
    fn conditions(&self, document: &mut Document) {
        let mut scenarios: BTreeMap<&str, BTreeMap<i64, BTreeMap<&str, Vec<String>>>> = BTreeMap::new();
        for row in self.tables.all("conditions") {
            let source = self.condition(document, row).unwrap_or_else(|| {
                // kept as it is: nothing here has such a name
                format!("[{}] {} '{}'", get(row, "cfieldname"), get(row, "method").trim(), get(row, "value"))
            });
            let scenario = scenarios.entry(get(row, "qid")).or_default().entry(number(row, "scenario")).or_default();
            scenario.entry(get(row, "cqid")).or_default().push(source);
        }
        for (qid, scenarios) in scenarios {
            let Some((group, at)) = self.questions.get(qid).copied() else { continue };
            let within = |parts: &Vec<String>| {
                if parts.len() == 1 { parts[0].clone() } else { format!("({})", parts.join(" or ")) }
            };
            let all: Vec<String> =
                scenarios.values().map(|by| by.values().map(within).collect::<Vec<_>>().join(" and ")).collect();
            let source = if all.len() == 1 { all[0].clone() } else { format!("({})", all.join(") or (")) };
            let question = &mut document.groups[group].subs[at];
            if ["", "1"].contains(&question.cell("relevance")) {
                question.cells.insert("relevance".to_owned(), source);
            }
        }
    }

    /// A row of conditions as Expression Manager has it.
    fn condition(&self, document: &Document, row: &Row) -> Option<String> {
        let place = self.questions.get(get(row, "cqid"))?;
        let question = &document.groups[place.0].subs[place.1];
        let field = get(row, "cfieldname").trim_start_matches('+');
        let part = field.splitn(3, 'X').nth(2)?.strip_prefix(get(row, "cqid"))?;
        let name = if part.is_empty() { question.code.clone() } else { format!("{}_{part}", question.code) };
        let (method, value) = (get(row, "method").trim(), get(row, "value"));
        let quoted = if value.contains('"') { format!("'{value}'") } else { format!("\"{value}\"") };
        Some(match (method, value) {
            ("==", "" | " ") => format!("is_empty({name}.NAOK)"),
            ("!=", "" | " ") => format!("!is_empty({name}.NAOK)"),
            ("RX", _) => format!("regexMatch({quoted}, {name}.NAOK)"),
            // several answers: `+field` names the question, the value its option
            ("==" | "!=", _) if ["M", "P"].contains(&question.kind.as_str()) && part.is_empty() => {
                format!("{name}_{value}.NAOK {method} \"Y\"")
            }
            ("==" | "!=" | "<" | "<=" | ">" | ">=", _) => format!("{name}.NAOK {method} {quoted}"),
            _ => return None,
        })
    }

    /// Answers that stand in the field before there is one.
    fn defaults(&self, document: &mut Document) {
        let words: HashMap<&str, &Row> =
            self.tables.all("defaultvalue_l10ns").iter().map(|r| (get(r, "dvid"), r)).collect();
        let subs: HashMap<&str, &Row> = self.tables.all("subquestions").iter().map(|s| (get(s, "qid"), s)).collect();
        for row in self.tables.all("defaultvalues") {
            let said = words.get(get(row, "dvid")).copied().unwrap_or(row);
            let Some((group, at)) = self.questions.get(get(row, "qid")).copied() else { continue };
            let question = &mut document.groups[group].subs[at];
            let sub = subs.get(get(row, "sqid"));
            let language = get(said, "language").to_owned();
            let item = match sub {
                Some(sub) => {
                    question.subs.iter_mut().find(|s| s.code == get(sub, "title") && s.kind == get(sub, "scale_id"))
                }
                None => Some(question),
            };
            let column = if get(row, "specialtype").is_empty() {
                "default".to_owned()
            } else {
                format!("default_{}", get(row, "specialtype"))
            };
            if let Some(item) = item {
                item.speak(&self.main, &language, &column, get(said, "defaultvalue"), false);
            }
        }
    }
}
