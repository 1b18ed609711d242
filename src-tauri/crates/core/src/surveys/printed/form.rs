//! What stands on the paper.

use keheng_words::Lang;
use serde::Serialize;

/// A questionnaire on paper, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperForm {
    /// language of its words
    pub lang: Lang,
    /// heading
    pub title: String,
    /// before the first question
    pub intro: String,
    /// after the last
    pub thanks: String,
    /// which version was printed: papers are keyed to it
    pub version: u32,
    /// its photos are read: corner marks, a code, and nothing in the boxes
    pub marked: bool,
    /// the pages of the form; those of the paper come as they come
    pub sections: Vec<PaperSection>,
}

/// A part of the paper.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperSection {
    /// heading; may be blank
    pub title: String,
    /// for whom it is; everybody when absent
    pub only: Option<String>,
    /// in order
    pub items: Vec<PaperItem>,
}

/// A question or a note.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperItem {
    /// its number, as in the entry of papers; none for a note
    pub number: Option<u32>,
    /// what it says
    pub text: String,
    /// smaller words under it
    pub hint: String,
    /// must be answered
    pub required: bool,
    /// for whom it is; everybody when absent
    pub only: Option<String>,
    /// how it is filled in; blank where it goes without saying
    pub how: String,
    /// where the answer is written
    pub space: Space,
}

/// Where an answer is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Space {
    /// nowhere
    Nothing,
    /// options, each with its mark
    Options {
        /// where the pen goes
        mark: Mark,
        /// in order
        options: Vec<Column>,
    },
    /// points in a row
    Points {
        /// the points
        block: Block,
    },
    /// short words
    Line {
        /// what follows them
        unit: String,
        /// goes on to the margin
        long: bool,
    },
    /// long words
    Lines {
        /// how many lines
        count: u32,
    },
    /// blanks with a word after each: year, month, day
    Parts {
        /// digits of each blank, and the word
        parts: Vec<(u32, String)>,
    },
    /// a matrix
    Grid {
        /// what is judged
        rows: Vec<String>,
        /// side by side
        blocks: Vec<Block>,
    },
}

/// Where the pen goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// a box with a key
    Box,
    /// a circle with a key
    Circle,
    /// a place to write
    Blank,
}

/// An option, a point of a scale, a column of a matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// what is pressed for it when the paper is keyed in; blank where the answer is written out
    pub key: String,
    /// what it says
    pub text: String,
    /// asks "which?"
    pub open: bool,
}

/// Columns that belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Block {
    /// heading over them; may be blank
    pub head: String,
    /// word at the lowest point; may be blank
    pub low: String,
    /// word at the highest point; may be blank
    pub high: String,
    /// where the pen goes
    pub mark: Mark,
    /// from left to right
    pub columns: Vec<Column>,
    /// "cannot say" beside them, where it is offered
    pub not_said: Option<Column>,
}
