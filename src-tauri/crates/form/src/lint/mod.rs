//! What a careful researcher would say about a form before it is sent: about its wording, rule by rule, and about its
//! conditions ([`logic`]). Unlike a [`crate::Flaw`] nothing here keeps a form from being published.
//!
//! Rules are lists of words and patterns, not a model of language: each finding shows the words it was raised by, and
//! the reader judges. The words of a rule are `form-lint-<rule>`, `form-lint-<rule>-why` and `form-lint-<rule>-fix`,
//! with `-` for `_`. What stands in these files in Chinese or English is what is searched for, never what is shown.
//!
//! Rules follow Payne (1951), The Art of Asking Questions; Krosnick & Presser (2010), Question and questionnaire
//! design, in: Handbook of Survey Research; Lenzner (2012) on what makes questions hard to understand.

mod balance;
mod double;
mod jargon;
mod leading;
mod logic;
mod long;
mod negative;
mod options;
mod ranges;
mod say;
mod vague;

use crate::{Form, Lang, Question, Text, Uid, kinds::Kind};
use keheng_base::Arg;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub(crate) use logic::asked_for;
pub use logic::logic;

/// Something to think about before a form is sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "LintFinding")]
pub struct Finding {
    /// the question it is about; none for the form as a whole
    #[ts(optional)]
    pub question: Option<Uid>,
    /// which rule, one of [`RULES`]
    pub rule: String,
    /// the words it was raised by, as they stand in the form
    pub excerpt: String,
    /// arguments of the words
    pub args: BTreeMap<String, Arg>,
}

impl Finding {
    fn new(rule: &str, excerpt: impl Into<String>) -> Finding {
        Finding { question: None, rule: rule.to_owned(), excerpt: excerpt.into(), args: BTreeMap::new() }
    }

    fn with(mut self, name: &str, value: impl Into<Arg>) -> Finding {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    fn about(mut self, question: &Question) -> Finding {
        self.question = Some(question.uid.clone());
        self
    }
}

/// How many of its options a question lets choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// one of them
    One,
    /// any of them
    Many,
    /// it has none, or it is not known
    Unknown,
}

/// A question as its wording is looked at.
struct Ask<'a> {
    lang: Lang,
    text: &'a str,
    options: &'a [&'a str],
    shape: Shape,
}

type Rule = fn(&Ask) -> Option<Finding>;

/// Rules about the words of a question.
const TEXT_RULES: &[Rule] = &[double::find, leading::find, negative::find, vague::find, jargon::find, long::find];

/// Rules about its options.
const OPTION_RULES: &[Rule] =
    &[vague::options, ranges::overlap, ranges::gap, balance::find, options::dup, options::no_other];

/// All rules, in the order of their explanation.
pub const RULES: &[&str] = &[
    "double",
    "leading",
    "negative",
    "vague",
    "jargon",
    "long",
    "overlap",
    "gap",
    "unbalanced",
    "dup",
    "no_other",
    "untranslated",
    "contradiction",
    "unreachable",
    "dead_end",
];

/// What is to be said about the wording of one question, at most once a rule.
pub fn wording(lang: Lang, text: &str, options: &[&str], shape: Shape) -> Vec<Finding> {
    let ask = Ask { lang, text, options, shape };
    let mut found: Vec<Finding> = Vec::new();
    for finding in TEXT_RULES.iter().chain(OPTION_RULES).filter_map(|rule| rule(&ask)) {
        if !found.iter().any(|f| f.rule == finding.rule) {
            found.push(finding);
        }
    }
    found
}

/// What is to be said about a form in one of its languages: wording, missing translations, conditions. In the order of
/// the form, conditions last.
pub fn lint(form: &Form, lang: Lang) -> Vec<Finding> {
    let mut found = Vec::new();
    let offered = form.languages.contains(&lang);
    let said = |text: &Text| match lang {
        Lang::Zh => text.zh.clone(),
        Lang::En => text.en.clone(),
    };
    let missing = |text: &Text| offered && said(text).is_empty() && !text.is_empty();
    let untranslated = |text: &Text| Finding::new("untranslated", text.get(lang));
    for text in [&form.title, &form.intro, &form.thanks].into_iter().chain(form.pages.iter().map(|p| &p.title)) {
        if missing(text) {
            found.push(untranslated(text));
        }
    }
    for (_, question) in form.questions() {
        let kind = question.kind.as_type();
        let texts = [&question.text, &question.hint, &question.valid_text].into_iter().chain(kind.texts());
        found.extend(texts.filter(|t| missing(t)).map(|t| untranslated(t).about(question)));
        if matches!(question.kind, Kind::Note(_)) {
            continue;
        }
        let (shape, options) = offers(question);
        let options: Vec<String> = options.into_iter().map(said).filter(|o| !o.is_empty()).collect();
        let options: Vec<&str> = options.iter().map(String::as_str).collect();
        found.extend(wording(lang, &said(&question.text), &options, shape).into_iter().map(|f| f.about(question)));
        for row in kind.rows() {
            let text = said(&row.text);
            let found_here = TEXT_RULES
                .iter()
                .filter_map(|rule| rule(&Ask { lang, text: &text, options: &[], shape: Shape::Unknown }));
            found.extend(found_here.map(|f| f.about(question)));
        }
    }
    found.extend(logic(form));
    found
}

/// The options whose balance, ranges and completeness can be judged. Ranking, sharing out and comparing set things against
/// each other: nothing needs to be complete there.
fn offers(question: &Question) -> (Shape, Vec<&Text>) {
    fn texts(choices: &[crate::Choice]) -> Vec<&Text> {
        choices.iter().map(|c| &c.text).collect()
    }
    match &question.kind {
        Kind::Single(k) => (Shape::One, texts(&k.choices)),
        Kind::Dropdown(k) => (Shape::One, texts(&k.choices)),
        Kind::Multiple(k) => (Shape::Many, texts(&k.choices)),
        Kind::MatrixSingle(k) => (Shape::One, texts(&k.columns)),
        Kind::ScaleQuestion(k) => (Shape::One, k.scale.labels.iter().collect()),
        Kind::MatrixScale(k) => (Shape::One, k.scale.labels.iter().collect()),
        Kind::Ranking(k) => (Shape::Unknown, texts(&k.choices)),
        Kind::Allocation(k) => (Shape::Unknown, texts(&k.choices)),
        Kind::Pairs(k) => (Shape::Unknown, texts(&k.choices)),
        _ => (Shape::Unknown, Vec::new()),
    }
}
