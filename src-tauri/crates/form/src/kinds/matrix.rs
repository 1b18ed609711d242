//! Rows that are all judged the same way.

use super::*;

/// Each row on the same points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatrixScale {
    /// what is judged
    pub rows: Vec<Row>,
    /// points of every row
    pub scale: Scale,
    /// rows in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
}

impl QuestionType for MatrixScale {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        self.rows.iter().map(|r| Cell::part(question, &[(&r.uid, &r.name)], scale_holds(&self.scale))).collect()
    }
    fn rows(&self) -> &[Row] {
        &self.rows
    }
    fn seconds(&self) -> f64 {
        3.0 * self.rows.len() as f64
    }
    fn texts(&self) -> Vec<&Text> {
        self.rows.iter().map(|r| &r.text).chain(&self.scale.labels).collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        [row_flaws(&self.rows), scale_flaws(&self.scale)].concat()
    }
}

/// Each row one of the same options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatrixSingle {
    /// what is judged
    pub rows: Vec<Row>,
    /// options of every row
    pub columns: Vec<Choice>,
    /// rows in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
}

impl QuestionType for MatrixSingle {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let holds = || Holds::Choice { options: uids(&self.columns) };
        self.rows.iter().map(|r| Cell::part(question, &[(&r.uid, &r.name)], holds())).collect()
    }
    fn rows(&self) -> &[Row] {
        &self.rows
    }
    fn seconds(&self) -> f64 {
        3.0 * self.rows.len() as f64
    }
    fn texts(&self) -> Vec<&Text> {
        self.rows.iter().map(|r| &r.text).chain(self.columns.iter().map(|c| &c.text)).collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        [row_flaws(&self.rows), choice_flaws(&self.columns, 2)].concat()
    }
}

/// Each row any of the same options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatrixMultiple {
    /// what is judged
    pub rows: Vec<Row>,
    /// options of every row
    pub columns: Vec<Choice>,
    /// rows in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
}

impl QuestionType for MatrixMultiple {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let holds = || Holds::Set { options: uids(&self.columns) };
        self.rows.iter().map(|r| Cell::part(question, &[(&r.uid, &r.name)], holds())).collect()
    }
    fn rows(&self) -> &[Row] {
        &self.rows
    }
    fn seconds(&self) -> f64 {
        4.0 * self.rows.len() as f64
    }
    fn texts(&self) -> Vec<&Text> {
        self.rows.iter().map(|r| &r.text).chain(self.columns.iter().map(|c| &c.text)).collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        [row_flaws(&self.rows), choice_flaws(&self.columns, 1)].concat()
    }
}

/// A table of texts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatrixText {
    /// rows
    pub rows: Vec<Row>,
    /// columns
    pub columns: Vec<Choice>,
    /// longest text, characters
    pub most: u32,
}

impl QuestionType for MatrixText {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let cell = |r: &Row, c: &Choice| {
            Cell::part(question, &[(&r.uid, &r.name), (&c.uid, &c.name)], Holds::Text { most: self.most })
        };
        self.rows.iter().flat_map(|r| self.columns.iter().map(move |c| cell(r, c))).collect()
    }
    fn rows(&self) -> &[Row] {
        &self.rows
    }
    fn seconds(&self) -> f64 {
        10.0 * (self.rows.len() * self.columns.len()) as f64
    }
    fn texts(&self) -> Vec<&Text> {
        self.rows.iter().map(|r| &r.text).chain(self.columns.iter().map(|c| &c.text)).collect()
    }
    fn flaws(&self) -> Vec<&'static str> {
        [row_flaws(&self.rows), choice_flaws(&self.columns, 1)].concat()
    }
}
