//! Cells and what stands in them.

use crate::{expr, model::*};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What one cell of an answer holds. A blank cell is absent from [`Answers`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Datum {
    /// a number; a point of a scale; minutes of a day; days are texts
    Number(f64),
    /// a text; the uid of an option; a day as `2026-11-29`; [`Holds::NOT_SAID`]
    Text(String),
    /// uids of options, in the order of the question, or ranked best first
    Set(Vec<Uid>),
}

/// An answer: what stands in each cell, by the cell's key.
pub type Answers = BTreeMap<String, Datum>;

/// What a cell may hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "holds", rename_all = "snake_case")]
pub enum Holds {
    /// one of these options
    Choice {
        /// uids, in the order of the question
        options: Vec<Uid>,
    },
    /// any of these options
    Set {
        /// uids, in the order of the question
        options: Vec<Uid>,
    },
    /// these options, best first
    Order {
        /// uids, in the order of the question
        options: Vec<Uid>,
        /// how many are ranked
        most: u32,
    },
    /// a point, or [`Holds::NOT_SAID`] where that is offered
    Scale {
        /// lowest
        from: i32,
        /// highest
        to: i32,
        /// "cannot say" is offered
        opt_out: bool,
    },
    /// a number
    Number {
        /// least
        #[ts(optional)]
        min: Option<f64>,
        /// most
        #[ts(optional)]
        max: Option<f64>,
        /// digits after the point, at most 6
        decimals: u8,
    },
    /// a text
    Text {
        /// longest, characters
        most: u32,
    },
    /// a day, `2026-11-29`
    Day {},
    /// a time of day, minutes since midnight
    Clock {},
}

impl Holds {
    /// The datum of "cannot say".
    pub const NOT_SAID: &'static str = "-";
    /// The largest number in its last digit: beyond it a page would lose digits.
    const MOST: f64 = 9e15;

    /// Whether this may stand in such a cell.
    pub fn accepts(&self, datum: &Datum) -> bool {
        match (self, datum) {
            (Holds::Choice { options }, Datum::Text(uid)) => options.contains(uid),
            (Holds::Set { options }, Datum::Set(chosen)) => {
                let mut from = 0;
                chosen.iter().all(|uid| match options[from..].iter().position(|o| o == uid) {
                    Some(at) => {
                        from += at + 1;
                        true
                    }
                    None => false,
                })
            }
            (Holds::Order { options, most }, Datum::Set(ranked)) => {
                let distinct: BTreeSet<_> = ranked.iter().collect();
                ranked.len() <= *most as usize
                    && distinct.len() == ranked.len()
                    && ranked.iter().all(|uid| options.contains(uid))
            }
            (Holds::Scale { opt_out, .. }, Datum::Text(said)) => *opt_out && said == Holds::NOT_SAID,
            (Holds::Scale { from, to, .. }, Datum::Number(point)) => {
                point.fract() == 0.0 && (f64::from(*from)..=f64::from(*to)).contains(point)
            }
            (Holds::Number { min, max, decimals }, Datum::Number(number)) => {
                let scaled = number * 10f64.powi(i32::from(*decimals));
                scaled.abs() <= Holds::MOST
                    && (scaled - scaled.round()).abs() <= 1e-6 * scaled.abs().max(1.0)
                    && min.is_none_or(|min| *number >= min)
                    && max.is_none_or(|max| *number <= max)
            }
            (Holds::Text { most }, Datum::Text(text)) => !text.is_empty() && text.chars().count() <= *most as usize,
            (Holds::Day {}, Datum::Text(day)) => expr::days_of(day).is_some(),
            (Holds::Clock {}, Datum::Number(minute)) => minute.fract() == 0.0 && (0.0..1440.0).contains(minute),
            _ => false,
        }
    }

    /// The options, where it holds options.
    pub fn options(&self) -> &[Uid] {
        match self {
            Holds::Choice { options } | Holds::Set { options } | Holds::Order { options, .. } => options,
            _ => &[],
        }
    }
}

/// A cell of a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "FormCell")]
pub struct Cell {
    /// made of uids, joined by dots: `q3`, `q3.r2`, `q3.r2.e`; `q1.other` is the text of an open option
    pub key: String,
    /// made of names the same way, joined by `_`
    pub name: String,
    /// what it holds
    pub holds: Holds,
}

impl Cell {
    /// The cell of a whole question.
    pub fn whole(question: &Question, holds: Holds) -> Cell {
        Cell { key: question.uid.clone(), name: question.name.clone(), holds }
    }

    /// The cell of a part of a question: pairs of uid and name below the question.
    pub fn part(question: &Question, path: &[(&str, &str)], holds: Holds) -> Cell {
        let (mut key, mut name) = (question.uid.clone(), question.name.clone());
        for (uid, part) in path {
            key = format!("{key}.{uid}");
            name = format!("{name}_{part}");
        }
        Cell { key, name, holds }
    }
}

/// The cells of a form, in order. The text of an open option follows its question's own cells.
pub fn cells(form: &Form) -> Vec<Cell> {
    form.questions().flat_map(|(_, question)| question.cells()).collect()
}

impl Question {
    /// The cells of this question, in order.
    pub fn cells(&self) -> Vec<Cell> {
        let mut cells = self.kind.as_type().cells(self);
        for choice in self.kind.as_type().choices().iter().filter(|c| c.open) {
            cells.push(Cell::part(self, &[(&choice.uid, &choice.name)], Holds::Text { most: 200 }));
        }
        cells
    }
}

/// What is wrong with an answer: the question and a code; the words are `form-problem-<code>`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// uid of the question
    pub question: Uid,
    /// the cell, where it is one
    pub key: String,
    /// `required`, `range`, `sum`, `few`, `many`, `alone`, `pattern`, `condition`
    pub code: String,
}

impl Problem {
    /// A problem of a cell.
    pub fn new(question: &Question, key: impl Into<String>, code: &str) -> Problem {
        Problem { question: question.uid.clone(), key: key.into(), code: code.to_owned() }
    }
}

/// The uids of the questions that are shown with these answers.
///
/// Answers of questions that are not shown count as blank, in the order of the form: what a hidden question says
/// cannot show another one.
pub fn visible(form: &Form, answers: &Answers, context: &expr::Context) -> BTreeSet<Uid> {
    let mut said = Answers::new();
    let mut shown = BTreeSet::new();
    let names = expr::Names::of(form);
    let holds = |source: &str, said: &Answers| {
        source.trim().is_empty() || expr::parse(source, &names).is_ok_and(|e| expr::truth(&e, said, context))
    };
    for page in &form.pages {
        if !holds(&page.show_if, &said) {
            continue;
        }
        for question in &page.questions {
            if !holds(&question.show_if, &said) {
                continue;
            }
            shown.insert(question.uid.clone());
            for cell in question.cells() {
                if let Some(datum) = answers.get(&cell.key) {
                    said.insert(cell.key, datum.clone());
                }
            }
        }
    }
    shown
}

/// What is wrong with an answer, by the rules of the form; empty when it is complete and consistent.
pub fn problems(form: &Form, answers: &Answers, context: &expr::Context) -> Vec<Problem> {
    let shown = visible(form, answers, context);
    let names = expr::Names::of(form);
    let mut found = Vec::new();
    for (_, question) in form.questions().filter(|(_, q)| shown.contains(&q.uid)) {
        let kind = question.kind.as_type();
        for cell in question.cells() {
            match answers.get(&cell.key) {
                Some(datum) if !cell.holds.accepts(datum) => found.push(Problem::new(question, cell.key, "range")),
                None if question.required && kind.needs(question, &cell, answers) => {
                    found.push(Problem::new(question, cell.key, "required"));
                }
                _ => {}
            }
        }
        kind.check(question, answers, &mut found);
        if !question.valid_if.trim().is_empty()
            && question.cells().iter().any(|c| answers.contains_key(&c.key))
            && expr::parse(&question.valid_if, &names).is_ok_and(|e| !expr::truth(&e, answers, context))
        {
            found.push(Problem::new(question, question.uid.clone(), "condition"));
        }
    }
    found
}
