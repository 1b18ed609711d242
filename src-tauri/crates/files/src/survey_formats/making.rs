//! Making a form of what a file says: identities, names, notes.

use keheng_base::Arg;
use keheng_form::{Choice, Form, Scale, Text, is_name};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

/// Something to know about a file that was read or written. The words are `survey-note-<code>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "SurveyNote")]
pub struct Note {
    /// row of the sheet or line of the file, 1-based; 0 where it is about no single one
    pub row: u32,
    /// name of the question in the file; blank where it is about the whole
    pub at: String,
    /// `kept_part`, `kept_question`, `kept_condition`, `as_text`, `renamed`, `language_kept`, `language_taken`,
    /// `asked_once`, `not_written` ...
    pub code: String,
    /// arguments of the words
    pub args: BTreeMap<String, Arg>,
}

impl Note {
    pub(super) fn new(row: u32, at: &str, code: &str) -> Note {
        let args = [("at".to_owned(), Arg::from(at)), ("row".to_owned(), Arg::from(row))].into();
        Note { row, at: at.to_owned(), code: code.to_owned(), args }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Arg>) -> Note {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// The beginning of a text, for a note.
pub(super) fn excerpt(text: &str) -> String {
    text.chars().take(120).collect()
}

/// A condition of a file, read when all names are known.
pub(super) struct Condition<P> {
    /// what it belongs to
    pub place: P,
    pub source: String,
    pub row: u32,
    pub name: String,
}

/// A file as a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// the form; it may have flaws that its author has to mend
    pub form: Form,
    /// what was kept but has no place in a form, what was read as something else
    pub notes: Vec<Note>,
}

/// Words that files spell out and forms do not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording {
    /// 是
    pub yes: Text,
    /// 否
    pub no: Text,
    /// 其他
    pub other: Text,
    /// asks for the words of an open option: 请说明
    pub which: Text,
    /// 说不清
    pub not_said: Text,
    /// 回答: over the one column of a list of texts
    pub answer: Text,
    /// 女
    pub female: Text,
    /// 男
    pub male: Text,
    /// 增加
    pub more: Text,
    /// 不变
    pub same: Text,
    /// 减少
    pub less: Text,
}

/// Gives out names that a form accepts.
#[derive(Default)]
pub(super) struct Namer {
    taken: HashSet<String>,
}

/// Longest name in a form.
const LONGEST: usize = 40;

impl Namer {
    /// The name itself where it can be one and is free, else one like it.
    pub fn question(&mut self, wanted: &str) -> String {
        self.give(wanted, is_name, "q")
    }

    /// The same for an option, row or side, which may begin with a digit.
    pub fn part(&mut self, wanted: &str) -> String {
        let may = |name: &str| {
            !name.is_empty() && name.len() <= LONGEST && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        self.give(wanted, may, "o")
    }

    fn give(&mut self, wanted: &str, may: impl Fn(&str) -> bool, head: &str) -> String {
        if may(wanted) && self.taken.insert(wanted.to_owned()) {
            return wanted.to_owned();
        }
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let mut base: String = wanted.chars().map(plain).take(LONGEST - 5).collect();
        if !may(&base) || !base.contains(|c: char| c.is_ascii_alphanumeric()) {
            base = format!("{head}_{}", base.trim_matches('_'));
            base.truncate(LONGEST - 5);
            base = base.trim_end_matches('_').to_owned();
        }
        let numbered = (2..).map(|n| format!("{base}_{n}"));
        let free = std::iter::once(base.clone()).chain(numbered).find(|name| may(name) && !self.taken.contains(name));
        let name = free.unwrap_or(base);
        self.taken.insert(name.clone());
        name
    }
}

/// An option of a file.
pub(super) struct Offered<'a> {
    pub name: &'a str,
    pub text: Text,
}

/// Options with identities and names of their own; beside each the name it had.
pub(super) fn choices<'a>(options: impl IntoIterator<Item = Offered<'a>>) -> Vec<(Choice, String)> {
    let mut namer = Namer::default();
    let make = |(at, option): (usize, Offered<'a>)| {
        let choice = Choice {
            uid: format!("o{}", at + 1),
            name: namer.part(option.name),
            text: option.text,
            ..Choice::default()
        };
        (choice, option.name.to_owned())
    };
    options.into_iter().enumerate().map(make).collect()
}

/// A text as JSON; nesting beyond 128 levels is refused. Fault: `survey_json` with `line` and `column`.
pub(super) fn json(text: &str) -> Result<serde_json::Value, keheng_base::Fault> {
    serde_json::from_str(text.trim_start_matches('\u{FEFF}'))
        .map_err(|e| keheng_base::Fault::new("survey_json").with("line", e.line()).with("column", e.column()))
}

/// Points that are written one by one, at most: further ones a scale of a published form cannot have.
pub(super) const MOST_POINTS: i32 = 200;

/// The points of a list whose names are whole numbers in a row, at least three; `na` behind them is "cannot say".
pub(super) fn scale(found: &[(Choice, String)]) -> Option<Scale> {
    let (found, opt_out) = match found.split_last() {
        Some(((_, name), points)) if name == "na" => (points, true),
        _ => (found, false),
    };
    let points: Option<Vec<i32>> = found.iter().map(|(_, name)| name.parse().ok()).collect();
    let points = points.filter(|p| p.len() >= 3 && p.windows(2).all(|two| two[0].checked_add(1) == Some(two[1])))?;
    let word = |(choice, name): &(Choice, String)| {
        let said = |text: &str| if text == name { String::new() } else { text.to_owned() };
        Text { zh: said(&choice.text.zh), en: said(&choice.text.en) }
    };
    let mut labels: Vec<Text> = found.iter().map(word).collect();
    if labels.iter().all(Text::is_empty) {
        labels.clear();
    } else if labels.len() > 2 && labels[1..labels.len() - 1].iter().all(Text::is_empty) {
        labels = vec![labels[0].clone(), labels[labels.len() - 1].clone()];
    } else {
        for ((label, (choice, _)), _) in labels.iter_mut().zip(found).zip(0..).filter(|((l, _), _)| l.is_empty()) {
            *label = choice.text.clone();
        }
    }
    Some(Scale { from: points[0], to: *points.last()?, labels, opt_out })
}

/// Points of a scale by their numbers, with their words; a point without a word says its number. "Cannot say" is `na`.
pub(super) fn points(scale: &Scale, not_said: &Text) -> Vec<(String, Text)> {
    let last = scale.to.min(scale.from.saturating_add(MOST_POINTS));
    let point = |point: i32| {
        let number = point.to_string();
        let word = scale.word(point).filter(|text| !text.is_empty()).cloned();
        (number.clone(), word.unwrap_or_else(|| Text::both(number.clone(), number)))
    };
    let not_said = scale.opt_out.then(|| ("na".to_owned(), not_said.clone()));
    (scale.from..=last).map(point).chain(not_said).collect()
}
