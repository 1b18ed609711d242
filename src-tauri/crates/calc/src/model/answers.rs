//! What models of answers have in common: a model stated as data, tables of answers, and how a probability is written.

use super::{
    Example, Model, Solution, Step,
    schema::{self, MANY, MOST_WHOLE, or, refused, series, several, whole, within},
};
use crate::stats::columns::{complete, turned, turned_with_holes};
use keheng_base::Fault;
use serde::Serialize;
use serde_json::{Value, json};
use std::ops::RangeInclusive;

/// A model as a value: what [`Model`] asks, each thing once.
pub(super) struct Entry {
    pub(super) id: &'static str,
    pub(super) title: &'static str,
    pub(super) inputs: fn() -> Value,
    /// schema and input
    pub(super) solve: fn(&Value, &Value) -> Result<Solution, Fault>,
    pub(super) example: fn() -> Example,
    pub(super) source: &'static str,
    pub(super) steps: &'static [&'static str],
}

impl Model for Entry {
    fn id(&self) -> &'static str {
        self.id
    }
    fn title_key(&self) -> &'static str {
        self.title
    }
    fn inputs(&self) -> Value {
        (self.inputs)()
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        (self.solve)(&(self.inputs)(), input)
    }
    fn example(&self) -> Example {
        (self.example)()
    }
    fn source(&self) -> &'static str {
        self.source
    }
    fn step_keys(&self) -> &'static [&'static str] {
        self.steps
    }
}

/// The largest answer: squares of many still keep their digits.
const MOST: f64 = 1e9;

/// An answer on any scale.
pub(super) fn answer() -> Value {
    within(-MOST..=MOST, "unit of the answers")
}

/// At least so many answers.
pub(super) fn values(least: usize) -> Value {
    series(least, answer())
}

/// Rows of cells, a row a person and a column a question.
pub(super) fn table(rows: usize, columns: usize, of: Value) -> Value {
    let row = several(columns..=100, of, "row");
    json!({"type": "array", "items": row, "minItems": rows, "maxItems": MANY, "unit": "rows of answers"})
}

/// Rows of answers of a limited width.
pub(super) fn several_rows(rows: usize, columns: RangeInclusive<usize>) -> Value {
    let row = several(columns, answer(), "row");
    json!({"type": "array", "items": row, "minItems": rows, "maxItems": MANY, "unit": "rows of answers"})
}

/// Rows of answers that are drawn again and again, so that they are fewer.
pub(super) fn small_table(rows: usize, columns: RangeInclusive<usize>) -> Value {
    several(rows..=2_000, several(columns, answer(), "row"), "rows of answers")
}

/// How often people are drawn anew.
pub(super) fn rounds() -> Value {
    or(whole(100..=1_000, "resamples"), 200)
}

/// Where chance begins: the same seed, the same figures.
pub(super) fn seed() -> Value {
    or(whole(0..=MOST_WHOLE, "seed"), 1)
}

/// How often a test may err.
pub(super) fn significance() -> Value {
    or(within(0.001..=0.2, "probability"), 0.05)
}

/// The columns of a table.
///
/// # Errors
/// `model_input` where rows are not equally long.
pub(super) fn columns(field: &str, rows: &[Vec<f64>]) -> Result<Vec<Vec<f64>>, Fault> {
    turned(rows).ok_or_else(|| refused(field, "rows of one length"))
}

/// The columns of a table in which one value stands for no answer.
///
/// # Errors
/// As [`columns`].
pub(super) fn with_holes(field: &str, rows: &[Vec<f64>], missing: Option<f64>) -> Result<Vec<Vec<Option<f64>>>, Fault> {
    let hole = |v: &f64| Some(*v).filter(|v| Some(*v) != missing);
    let rows: Vec<Vec<Option<f64>>> = rows.iter().map(|row| row.iter().map(hole).collect()).collect();
    turned_with_holes(&rows).ok_or_else(|| refused(field, "rows of one length"))
}

/// The columns of the rows in which every question is answered.
///
/// # Errors
/// As [`columns`], and where no such row is left.
pub(super) fn complete_columns(field: &str, rows: &[Vec<f64>], missing: Option<f64>) -> Result<Vec<Vec<f64>>, Fault> {
    let (columns, kept) = complete(&with_holes(field, rows, missing)?);
    if kept.is_empty() { Err(unfit(field)) } else { Ok(columns) }
}

/// The refusal of values from which nothing can be computed: too few, or all the same.
pub(super) fn unfit(field: &str) -> Fault {
    refused(field, "enough values, and values that differ")
}

/// A probability behind the letter p: "= 0.032" or "< 0.001", in every language.
pub(super) fn p_text(p: f64) -> String {
    if p < 0.001 { "< 0.001".to_owned() } else { format!("= {p:.3}") }
}

/// A result of the library as the outputs of a model.
///
/// # Errors
/// `model_input` where it is no JSON, which a test of every example excludes.
pub(super) fn solved(found: &impl Serialize, steps: Vec<Step>) -> Result<Solution, Fault> {
    let outputs = serde_json::to_value(found).map_err(|e| schema::refused("", &e.to_string()))?;
    Ok(Solution { outputs, steps })
}
