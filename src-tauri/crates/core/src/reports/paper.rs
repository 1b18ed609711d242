//! A report before it is a file: sections of sentences, figures, tables and drawings, in the reader's language.
//!
//! Figures stay figures until they are written: a page prints `98.1%`, a workbook keeps 0.981 with a format. What makes
//! pages of it is handed to the program ([`crate::printer::Printer`]), because it is dear to build and nothing else needs it.

pub use crate::service::Light;
use keheng_base::{Day, Fen, Month};
use keheng_words::{Lang, NO_FIGURE, Words, decimal, money, percent};
use serde::Serialize;

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// language of its words
    pub lang: Lang,
    /// what it is
    pub title: String,
    /// whose it is
    pub firm: String,
    /// what stands under the title: the days covered, the state of the data
    pub facts: Vec<(String, String)>,
    /// in the order of reading
    pub sections: Vec<Section>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// heading
    pub title: String,
    /// what it says
    pub blocks: Vec<Block>,
}

/// What a section is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// a sentence
    Text(String),
    /// how the figures came about, in small type
    Note(String),
    /// sentences below each other
    List(Vec<String>),
    /// a few figures beside each other
    Figures(Vec<Figure>),
    /// rows
    Table(Table),
    /// a drawing
    Drawing(Drawing),
}

/// One large figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// what it is
    pub label: String,
    /// how much
    pub value: Cell,
    /// target, figure of the month before
    pub note: String,
}

/// Rows under a head.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// what the rows are; empty where the section's own heading says it
    pub title: String,
    /// from left to right
    pub columns: Vec<Column>,
    /// each as long as `columns`
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// head
    pub label: String,
    /// part of the page's width that it takes, against the other columns
    pub width: u32,
    /// whether it holds figures, which stand at the right
    pub figures: bool,
}

/// A drawing in the print palette.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// one inert SVG
    pub svg: String,
    /// heading
    pub title: String,
    /// what it shows, for who cannot see it
    pub summary: String,
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// no figure can be given
    Empty,
    /// words
    Text(String),
    /// yuan
    Money(Fen),
    /// a count
    Count(i64),
    /// a share 0..1 with so many decimals of its per cents
    Share(f64, usize),
    /// from a share to a share
    Range(f64, f64, usize),
    /// any other figure, with the text it is printed as
    Figure(f64, String),
    /// a day
    Day(Day),
    /// a month
    Month(Month),
    /// a judgement
    Light(Light),
}

impl Cell {
    /// As it is printed.
    pub fn shown(&self, words: &Words) -> String {
        match self {
            Cell::Empty => NO_FIGURE.to_owned(),
            Cell::Text(text) | Cell::Figure(_, text) => text.clone(),
            Cell::Money(fen) => money(*fen),
            Cell::Count(n) => decimal(*n as f64, 0, 0),
            Cell::Share(share, places) => percent(*share, *places),
            Cell::Range(low, high, places) => words.drawing_range(&percent(*low, *places), &percent(*high, *places)),
            Cell::Day(day) => words.day(*day),
            Cell::Month(month) => words.month(*month),
            Cell::Light(Light::Good) => words.light_good(),
            Cell::Light(Light::Watch) => words.light_watch(),
            Cell::Light(Light::Bad) => words.light_bad(),
            Cell::Light(Light::Unknown) => words.light_unknown(),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, Into::into)
    }
}

impl From<Fen> for Cell {
    fn from(fen: Fen) -> Cell {
        Cell::Money(fen)
    }
}

impl From<u64> for Cell {
    fn from(n: u64) -> Cell {
        Cell::Count(i64::try_from(n).unwrap_or(i64::MAX))
    }
}

impl Document {
    /// The same figures have the same id on every machine and in every language: a digest of the figures alone, without
    /// words, names and drawings.
    pub fn run_id(&self) -> String {
        #[derive(Serialize)]
        enum Value {
            Fen(i64),
            Count(i64),
            Shares(u64, u64),
            Day(i32),
            Month(i32),
            Light(Light),
        }
        let figures = |cell: &Cell| match *cell {
            Cell::Empty | Cell::Text(_) => None,
            Cell::Money(fen) => Some(Value::Fen(fen.0)),
            Cell::Count(n) => Some(Value::Count(n)),
            Cell::Share(share, _) | Cell::Figure(share, _) => Some(Value::Shares(share.to_bits(), 0)),
            Cell::Range(low, high, _) => Some(Value::Shares(low.to_bits(), high.to_bits())),
            Cell::Day(day) => Some(Value::Day(day.0)),
            Cell::Month(month) => Some(Value::Month(month.0)),
            Cell::Light(light) => Some(Value::Light(light)),
        };
        let blocks = self.sections.iter().flat_map(|s| &s.blocks);
        let cells: Vec<&Cell> = blocks
            .flat_map(|block| match block {
                Block::Figures(found) => found.iter().map(|f| &f.value).collect(),
                Block::Table(table) => table.rows.iter().flatten().collect(),
                Block::Text(_) | Block::Note(_) | Block::List(_) | Block::Drawing(_) => Vec::new(),
            })
            .collect();
        let values: Vec<Option<Value>> = cells.into_iter().map(figures).collect();
        // Plain numbers cannot fail to be written.
        let written = serde_json::to_vec(&values).unwrap_or_default();
        blake3::hash(&written).to_hex()[..12].to_owned()
    }
}
