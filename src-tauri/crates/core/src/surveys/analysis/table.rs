//! Figures of an analysis in rows, typed until they are shown.

use super::{LEVEL, data::Data};
use keheng_calc::{
    stats::{
        describe::{deviation, mean},
        proportion::Interval,
        t_test::one_sample,
    },
    survey::likert::{Base, LEAST_SHOWN, base},
};
use keheng_words::{NO_FIGURE, Words, decimal, percent};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Rows under a head.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisTable {
    /// in the user's language
    pub title: String,
    /// head of the first column, which holds the rows' labels
    pub item: String,
    /// the others
    pub columns: Vec<AnalysisColumn>,
    /// each with as many cells as `columns`
    pub rows: Vec<AnalysisRow>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisColumn {
    /// in the user's language
    pub label: String,
    /// words rather than figures
    pub words: bool,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisRow {
    /// in the user's language
    pub label: String,
    /// how far its base carries; none where the row has no base of its own
    pub base: Option<Base>,
    /// figures
    pub cells: Vec<AnalysisCell>,
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisCell {
    /// as it is read
    pub shown: String,
    /// as it was found; none for words, intervals and what is hidden
    pub value: Option<f64>,
    /// chance does not explain it
    pub clear: bool,
}

/// A figure before it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// none can be given
    Empty,
    /// of so few that it could tell who they are
    Hidden,
    /// words
    Text(String),
    /// people
    Count(f64),
    /// with so many decimals
    Number(f64, usize),
    /// 0..1
    Share(f64),
    /// a probability
    P(f64),
    /// from, to, with so many decimals
    Range(Interval, usize),
    /// shares from, to
    Shares(Interval),
    /// a figure that chance does not explain
    Clear(Box<Figure>),
    /// a figure with the letters of the columns that it is clearly above
    Lettered(Box<Figure>, String),
}

/// Below it chance is no good explanation.
pub const ALPHA: f64 = 0.05;

impl Figure {
    /// A number where there is one.
    pub fn number(value: Option<f64>, places: usize) -> Figure {
        value.map_or(Figure::Empty, |v| Figure::Number(v, places))
    }

    /// Of a group: how many, their mean with its interval, their spread.
    pub fn described(values: &[f64]) -> Vec<Figure> {
        vec![
            Figure::Count(values.len() as f64),
            Figure::number(mean(values), 2),
            Figure::range(one_sample(values, 0.0, LEVEL).map(|t| t.interval), 2),
            Figure::number(deviation(values), 2),
        ]
    }

    /// A probability where there is one.
    pub fn p(p: Option<f64>) -> Figure {
        p.map_or(Figure::Empty, Figure::P)
    }

    /// An interval where there is one.
    pub fn range(interval: Option<Interval>, places: usize) -> Figure {
        interval.map_or(Figure::Empty, |i| Figure::Range(i, places))
    }

    /// Marked where a probability says that chance does not explain it.
    pub fn clear_if(self, clear: bool) -> Figure {
        if clear { Figure::Clear(Box::new(self)) } else { self }
    }

    fn shown(&self, words: &Words) -> String {
        match self {
            Figure::Empty => NO_FIGURE.to_owned(),
            Figure::Hidden => words.analysis_hidden(LEAST_SHOWN),
            Figure::Text(text) => text.clone(),
            Figure::Count(n) => decimal(*n, 0, 1),
            Figure::Number(value, places) => decimal(*value, *places, *places),
            Figure::Share(share) => percent(*share, 0),
            Figure::P(p) if *p < 0.001 => format!("< {}", decimal(0.001, 3, 3)),
            Figure::P(p) => decimal(*p, 3, 3),
            Figure::Range(i, places) => {
                words.drawing_range(&decimal(i.lo, *places, *places), &decimal(i.hi, *places, *places))
            }
            Figure::Shares(i) => words.drawing_range(&percent(i.lo, 0), &percent(i.hi, 0)),
            Figure::Clear(figure) => figure.shown(words),
            Figure::Lettered(figure, letters) => format!("{} {letters}", figure.shown(words)),
        }
    }

    fn value(&self) -> Option<f64> {
        match self {
            Figure::Count(v) | Figure::Number(v, _) | Figure::Share(v) | Figure::P(v) => Some(*v),
            Figure::Clear(figure) | Figure::Lettered(figure, _) => figure.value(),
            _ => None,
        }
    }

    /// Bits of all its numbers, for the digest.
    fn bits(&self) -> Vec<u64> {
        match self {
            Figure::Range(i, _) | Figure::Shares(i) => vec![i.lo.to_bits(), i.hi.to_bits()],
            Figure::Clear(figure) | Figure::Lettered(figure, _) => figure.bits(),
            other => other.value().map(f64::to_bits).into_iter().collect(),
        }
    }
}

/// What an analysis finds.
#[derive(Default)]
pub struct Found {
    pub said: Vec<String>,
    pub tables: Vec<Table>,
}

/// A word of the program by its key.
pub fn word(words: &Words, key: &str) -> String {
    words.find(key, &BTreeMap::new()).unwrap_or_else(|| key.to_owned())
}

/// A table that is being filled.
pub struct Table {
    title: String,
    item: String,
    columns: Vec<AnalysisColumn>,
    rows: Vec<(String, Option<usize>, Vec<Figure>)>,
}

impl Table {
    /// Columns by the ids of their words, `analysis-column-<id>`; one that begins with `=` is its own label, one that ends
    /// with `:` holds words. The title is `analysis-table-<id>`.
    pub fn new(data: &Data, title: &str, item: &str, columns: &[&str]) -> Table {
        let word = |key: String| word(data.words, &key);
        let column = |id: &&str| match id.strip_prefix('=') {
            Some(label) => AnalysisColumn { label: label.to_owned(), words: false },
            None => AnalysisColumn {
                label: word(format!("analysis-column-{}", id.trim_end_matches(':'))),
                words: id.ends_with(':'),
            },
        };
        Table {
            title: word(format!("analysis-table-{title}")),
            item: word(format!("analysis-column-{item}")),
            columns: columns.iter().map(column).collect(),
            rows: Vec::new(),
        }
    }

    /// A row with its base; groups that could be recognised keep their figures to themselves.
    pub fn group(&mut self, label: &str, n: usize, figures: Vec<Figure>) {
        let hidden = base(n) == Base::Hidden;
        let figure = |(at, figure): (usize, Figure)| if hidden && at > 0 { Figure::Hidden } else { figure };
        let figures = figures.into_iter().enumerate().map(figure).collect();
        self.rows.push((label.to_owned(), Some(n), figures));
    }

    /// A row with its base.
    pub fn row(&mut self, label: &str, n: usize, figures: Vec<Figure>) {
        self.rows.push((label.to_owned(), Some(n), figures));
    }

    /// A row without a base of its own.
    pub fn line(&mut self, label: &str, figures: Vec<Figure>) {
        self.rows.push((label.to_owned(), None, figures));
    }

    /// Head of its first column.
    pub fn item(&self) -> &str {
        &self.item
    }

    /// As it is read.
    pub fn shown(&self, words: &Words) -> AnalysisTable {
        let cell = |figure: &Figure| AnalysisCell {
            shown: figure.shown(words),
            value: figure.value(),
            clear: matches!(figure, Figure::Clear(_) | Figure::Lettered(..)),
        };
        let row = |(label, n, figures): &(String, Option<usize>, Vec<Figure>)| AnalysisRow {
            label: label.clone(),
            base: n.map(base),
            cells: figures.iter().map(cell).collect(),
        };
        AnalysisTable {
            title: self.title.clone(),
            item: self.item.clone(),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(row).collect(),
        }
    }

    /// Bits of its figures.
    pub fn bits(&self) -> impl Iterator<Item = u64> {
        self.rows.iter().flat_map(|(_, _, figures)| figures.iter().flat_map(Figure::bits))
    }
}
