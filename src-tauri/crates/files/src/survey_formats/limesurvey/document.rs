//! A survey of LimeSurvey by its rows, whatever file it came in.

use super::super::tongues::Said;
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Rows of a survey at most, in all languages.
pub(super) const MOST_ROWS: usize = 100_000;
/// Questions at most.
pub(super) const MOST_QUESTIONS: usize = 5_000;

/// A group, question, subquestion or answer, with all its languages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Item {
    /// in the file, 1-based; 0 where the file has no rows
    pub row: u32,
    /// code of a question, subquestion, answer; number of a group
    pub code: String,
    /// type of a question, scale of a subquestion or answer
    pub kind: String,
    /// by column (`text`, `help`, `name` of a group, attributes that differ) and language
    pub said: BTreeMap<String, BTreeMap<String, String>>,
    /// by column: what is the same in all languages, without blanks
    pub cells: BTreeMap<String, String>,
    /// subquestions, in order
    pub subs: Vec<Item>,
    /// answers, in order
    pub answers: Vec<Item>,
}

/// Subquestions or answers of one question at most.
const MOST_PARTS: usize = 2_000;

/// Columns whose texts have languages.
pub(super) const SPOKEN: [&str; 2] = ["text", "help"];

impl Item {
    /// What stands in a column that is the same in all languages, or in the first one.
    pub fn cell(&self, column: &str) -> &str {
        let first = || self.said.get(column)?.values().next().map(String::as_str);
        self.cells.get(column).map(String::as_str).or_else(first).unwrap_or_default()
    }

    /// A text in the languages of the file; an attribute that is the same in all is everyone's.
    pub fn said(&self, column: &str) -> Said {
        let spoken = self.said.get(column).into_iter().flatten().map(|(l, t)| (l.clone(), t.clone()));
        let own = self.cells.get(column).map(|text| (String::new(), text.clone()));
        spoken.chain(own).collect()
    }

    /// Subquestions of a scale, 0 or 1.
    pub fn scale(&self, scale: &str) -> Vec<&Item> {
        self.subs.iter().filter(|s| s.on(scale)).collect()
    }

    /// Whether it is on a scale; whatever is not the second one is the first.
    pub fn on(&self, scale: &str) -> bool {
        (self.kind == "1") == (scale == "1")
    }

    /// Adds a row of a language. A value that is not the first one's becomes one of its language.
    pub fn speak(&mut self, first: &str, language: &str, column: &str, value: &str, spoken: bool) {
        if value.is_empty() {
            return;
        }
        let before = self.cells.get(column).cloned();
        if spoken || self.said.contains_key(column) {
            self.said.entry(column.to_owned()).or_default().insert(language.to_owned(), value.to_owned());
        } else if let Some(before) = before.filter(|before| before != value) {
            self.cells.remove(column);
            let both = [(first.to_owned(), before), (language.to_owned(), value.to_owned())];
            self.said.insert(column.to_owned(), both.into());
        } else {
            self.cells.insert(column.to_owned(), value.to_owned());
        }
    }
}

/// The part of a code and scale, made where it is new. Fault: `survey_too_many`.
pub(super) fn part<'a>(parts: &'a mut Vec<Item>, code: &str, scale: &str, row: u32) -> Result<&'a mut Item, Fault> {
    let at = parts.iter().position(|p| p.code == code && p.kind == scale);
    if at.is_none() {
        if parts.len() >= MOST_PARTS {
            return Err(Fault::new("survey_too_many").with("what", "elements").with("limit", MOST_PARTS));
        }
        parts.push(Item { row, code: code.to_owned(), kind: scale.to_owned(), ..Item::default() });
    }
    let at = at.unwrap_or(parts.len() - 1);
    Ok(&mut parts[at])
}

/// A survey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// languages, that of the survey first
    pub languages: Vec<String>,
    /// settings of the survey, in order: name and value
    pub settings: Vec<(String, String)>,
    /// texts of the survey: language, name, text
    pub words: Vec<(String, String, String)>,
    /// groups with their questions as subquestions, in order
    pub groups: Vec<Item>,
    /// rows of other classes, as they are: quotas, assessments
    pub others: Vec<(u32, String, BTreeMap<String, String>)>,
}

impl Document {
    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Item> {
        self.groups.iter().flat_map(|group| &group.subs)
    }

    /// A text of the survey in its languages.
    pub fn word(&self, name: &str) -> Said {
        self.words.iter().filter(|(_, n, _)| n == name).map(|(l, _, text)| (l.clone(), text.clone())).collect()
    }

    /// A survey is no larger than this. Fault: `survey_too_many`.
    pub(super) fn bounded(self) -> Result<Document, Fault> {
        match self.questions().count() {
            n if n > MOST_QUESTIONS => {
                Err(Fault::new("survey_too_many").with("what", "elements").with("limit", MOST_QUESTIONS))
            }
            0 => Err(Fault::new("survey_no_questions")),
            _ => Ok(self),
        }
    }
}
