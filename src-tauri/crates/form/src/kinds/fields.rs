//! What is written: numbers, texts, days, times.

use super::*;

/// A number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Number {
    /// least
    pub min: Option<f64>,
    /// most
    pub max: Option<f64>,
    /// digits after the point, at most 6
    pub decimals: u8,
    /// what stands behind it: 票, 元, %
    pub unit: Text,
}

impl Default for Number {
    fn default() -> Number {
        Number { min: Some(0.0), max: None, decimals: 0, unit: Text::default() }
    }
}

impl QuestionType for Number {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let holds = Holds::Number { min: self.min, max: self.max, decimals: self.decimals.min(6) };
        vec![Cell::whole(question, holds)]
    }
    fn seconds(&self) -> f64 {
        5.0
    }
    fn flaws(&self) -> Vec<&'static str> {
        let upside_down = self.min.zip(self.max).is_some_and(|(min, max)| min > max);
        let mut found = Vec::new();
        if upside_down {
            found.push("impossible_range");
        }
        if self.decimals > 6 {
            found.push("decimals");
        }
        found
    }
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ShortText {
    /// longest, characters
    pub most: u32,
    /// the whole of it must match this regular expression; anything when blank. Only what Rust and JavaScript read the
    /// same way: no look-around, no back-references.
    pub pattern: String,
}

impl Default for ShortText {
    fn default() -> ShortText {
        ShortText { most: 100, pattern: String::new() }
    }
}

impl QuestionType for ShortText {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Text { most: self.most })]
    }
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let Some(Datum::Text(text)) = answers.get(&question.uid) else { return };
        if !self.pattern.is_empty() && !crate::expr::matches(text, &self.pattern) {
            found.push(Problem::new(question, &*question.uid, "pattern"));
        }
    }
    fn seconds(&self) -> f64 {
        8.0
    }
    fn flaws(&self) -> Vec<&'static str> {
        if self.pattern.is_empty() || crate::expr::pattern(&self.pattern).is_some() { vec![] } else { vec!["pattern"] }
    }
}

/// Lines of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct LongText {
    /// longest, characters
    pub most: u32,
}

impl Default for LongText {
    fn default() -> LongText {
        LongText { most: 500 }
    }
}

impl QuestionType for LongText {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Text { most: self.most })]
    }
    fn seconds(&self) -> f64 {
        25.0
    }
}

/// A day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "DateQuestion")]
pub struct Date {}

impl QuestionType for Date {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Day {})]
    }
    fn seconds(&self) -> f64 {
        6.0
    }
}

/// A time of day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "TimeQuestion")]
pub struct Time {}

impl QuestionType for Time {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        vec![Cell::whole(question, Holds::Clock {})]
    }
    fn seconds(&self) -> f64 {
        5.0
    }
}
