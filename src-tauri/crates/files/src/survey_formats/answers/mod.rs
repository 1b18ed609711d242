//! Files of answers that other programs export: 问卷星, Google Forms, Microsoft Forms, KoboToolbox, any table with a row an
//! answer.
//!
//! A file is read as a table ([`table`]), its heads are understood ([`heads`]), and each column gets a [`Target`]: a cell
//! of a form, a part of one, or what is known about the answer. Columns are matched to a form that is there
//! ([`matched`]), or a form is made of them ([`form_of`]). Targets are a recipe: they are kept by the names of columns
//! and may be changed by hand. A cell that its question cannot hold is refused, never bent.

mod cells;
mod guess;
mod heads;
mod matching;
mod table;
mod when;

pub use cells::{Filled, Reader, Trouble};
pub use guess::form_of;
pub use heads::{Dialect, Group, dialect, groups};
pub use matching::matched;
pub use table::{AnswerTable, Reading};

use keheng_form::Uid;

/// What a column of a file of answers is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// left out
    Nothing,
    /// tells one answer of the file from another: a number, an identity
    Serial,
    /// when it was sent
    Submitted,
    /// when it was begun
    Begun,
    /// how long it took
    Seconds,
    /// where it came from: the same twice is a reason to look
    Sender,
    /// a whole cell of the form
    Cell(String),
    /// whether an option of a cell is chosen
    Flag(String, Uid),
    /// the place of an option in a ranking
    Place(String, Uid),
}

impl Target {
    /// As kept in recipes: `q3.r1`, `q2+o1` (chosen), `q4#o2` (place), `@serial`, nothing for what is left out.
    pub fn code(&self) -> String {
        match self {
            Target::Nothing => String::new(),
            Target::Serial => "@serial".to_owned(),
            Target::Submitted => "@submitted".to_owned(),
            Target::Begun => "@begun".to_owned(),
            Target::Seconds => "@seconds".to_owned(),
            Target::Sender => "@sender".to_owned(),
            Target::Cell(key) => key.clone(),
            Target::Flag(key, uid) => format!("{key}+{uid}"),
            Target::Place(key, uid) => format!("{key}#{uid}"),
        }
    }

    /// The target of a code.
    pub fn of(code: &str) -> Option<Target> {
        Some(match code {
            "" => Target::Nothing,
            "@serial" => Target::Serial,
            "@submitted" => Target::Submitted,
            "@begun" => Target::Begun,
            "@seconds" => Target::Seconds,
            "@sender" => Target::Sender,
            other if other.starts_with('@') => return None,
            other => match (other.split_once('+'), other.split_once('#')) {
                (Some((key, uid)), _) => Target::Flag(key.to_owned(), uid.to_owned()),
                (_, Some((key, uid))) => Target::Place(key.to_owned(), uid.to_owned()),
                _ => Target::Cell(other.to_owned()),
            },
        })
    }
}
