//! The types of questions. A type is one file with a struct implementing [`QuestionType`] and one line in `kinds!`.

mod allocation;
mod choice;
mod fields;
mod matrix;
mod note;
mod pairs;
mod ranking;
mod scales;
mod sides;

pub use allocation::Allocation;
pub use choice::{Dropdown, Multiple, Single, YesNo};
pub use fields::{Date, LongText, Number, ShortText, Time};
pub use matrix::{MatrixMultiple, MatrixScale, MatrixSingle, MatrixText};
pub use note::Note;
pub use pairs::Pairs;
pub use ranking::Ranking;
pub use scales::{Nps, Rating, ScaleQuestion, Slider};
pub use sides::Sides;

use crate::{answers::*, model::*};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a type of question knows.
pub trait QuestionType {
    /// Its cells, in order, without the texts of open options.
    fn cells(&self, question: &Question) -> Vec<Cell>;
    /// Its options, where it has options of its own.
    fn choices(&self) -> &[Choice] {
        &[]
    }
    /// Its rows, where it is a matrix.
    fn rows(&self) -> &[Row] {
        &[]
    }
    /// Whether a required question needs this cell filled, given the others.
    fn needs(&self, question: &Question, cell: &Cell, answers: &Answers) -> bool {
        is_open_text(question, cell).is_none_or(|uid| chosen(question, uid, answers))
    }
    /// What more than ranges of cells must hold; adds what does not.
    fn check(&self, question: &Question, answers: &Answers, found: &mut Vec<Problem>) {
        let _ = (question, answers, found);
    }
    /// How long an answer takes beyond reading the question, seconds: an ordinary adult on a phone. Own estimates:
    /// 2 s a choice, 3 s a row of a matrix, 25 s an open text.
    fn seconds(&self) -> f64;
    /// All texts the respondent reads beyond the question itself.
    fn texts(&self) -> Vec<&Text> {
        self.choices().iter().map(|c| &c.text).chain(self.rows().iter().map(|r| &r.text)).collect()
    }
    /// What a designer must mend, see [`crate::flaws`]: codes.
    fn flaws(&self) -> Vec<&'static str> {
        Vec::new()
    }
}

/// The uid of the option whose text this cell is.
fn is_open_text<'a>(question: &'a Question, cell: &Cell) -> Option<&'a str> {
    let rest = cell.key.strip_prefix(question.uid.as_str())?.strip_prefix('.')?;
    question.kind.as_type().choices().iter().find(|c| c.open && c.uid == rest).map(|c| c.uid.as_str())
}

/// Whether this option of the question is chosen.
fn chosen(question: &Question, uid: &str, answers: &Answers) -> bool {
    match answers.get(&question.uid) {
        Some(Datum::Text(one)) => one == uid,
        Some(Datum::Set(many)) => many.iter().any(|u| u == uid),
        _ => false,
    }
}

fn uids(choices: &[Choice]) -> Vec<Uid> {
    choices.iter().map(|c| c.uid.clone()).collect()
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal $new:expr),* $(,)?) => {
        /// Type of a question and all that belongs to it.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "type")]
        #[ts(rename = "QuestionKind")]
        pub enum Kind {
            $($(#[$doc])* #[serde(rename = $id)] $name($name),)*
        }

        impl Kind {
            /// What it knows.
            pub fn as_type(&self) -> &dyn QuestionType {
                match self { $(Kind::$name(kind) => kind,)* }
            }
            /// Its stable name; the word is `question-type-<id>`, with `-` for `_`.
            pub fn id(&self) -> &'static str {
                match self { $(Kind::$name(_) => $id,)* }
            }
            /// A new one, with parts that can be filled at once; none for an unknown name.
            pub fn new(id: &str) -> Option<Kind> {
                match id { $($id => Some(Kind::$name($new)),)* _ => None }
            }
        }

        /// The stable names of all types, in the order of the menu.
        pub const TYPES: &[&str] = &[$($id),*];
    };
}

kinds! {
    /// 单选
    Single = "single" Single::new(3),
    /// 多选
    Multiple = "multiple" Multiple::new(3),
    /// 下拉
    Dropdown = "dropdown" Dropdown::new(3),
    /// 是否
    YesNo = "yes_no" YesNo {},
    /// 数字
    Number = "number" Number::default(),
    /// 单行文本
    ShortText = "short_text" ShortText::default(),
    /// 多行文本
    LongText = "long_text" LongText::default(),
    /// 日期
    Date = "date" Date {},
    /// 时间
    Time = "time" Time {},
    /// 量表
    ScaleQuestion = "scale" ScaleQuestion { scale: five() },
    /// 星级
    Rating = "rating" Rating { to: 5 },
    /// 推荐意愿
    Nps = "nps" Nps::default(),
    /// 滑块
    Slider = "slider" Slider::default(),
    /// 排序
    Ranking = "ranking" Ranking::new(3),
    /// 比重分配
    Allocation = "allocation" Allocation::new(3),
    /// 两两比较
    Pairs = "pairs" Pairs::new(4),
    /// 矩阵量表
    MatrixScale = "matrix_scale" MatrixScale { rows: new_rows(3), scale: five(), shuffle: false },
    /// 矩阵单选
    MatrixSingle = "matrix_single" MatrixSingle { rows: new_rows(3), columns: new_choices(3), shuffle: false },
    /// 矩阵多选
    MatrixMultiple = "matrix_multiple" MatrixMultiple { rows: new_rows(3), columns: new_choices(3), shuffle: false },
    /// 矩阵填空
    MatrixText = "matrix_text" MatrixText { rows: new_rows(3), columns: new_choices(2), most: 60 },
    /// 双列矩阵
    Sides = "sides" Sides::expectation_and_perception(3),
    /// 说明文字
    Note = "note" Note {},
}

impl Kind {
    /// The options that stand over the columns of a matrix.
    pub fn columns(&self) -> &[Choice] {
        match self {
            Kind::MatrixSingle(k) => &k.columns,
            Kind::MatrixMultiple(k) => &k.columns,
            Kind::MatrixText(k) => &k.columns,
            _ => &[],
        }
    }

    /// The scales that stand side by side.
    pub fn sides(&self) -> &[Side] {
        match self {
            Kind::Sides(k) => &k.sides,
            _ => &[],
        }
    }

    /// Its options, to write to; none where it has none of its own.
    pub fn choices_mut(&mut self) -> Option<&mut Vec<Choice>> {
        match self {
            Kind::Single(k) => Some(&mut k.choices),
            Kind::Multiple(k) => Some(&mut k.choices),
            Kind::Dropdown(k) => Some(&mut k.choices),
            Kind::Ranking(k) => Some(&mut k.choices),
            Kind::Allocation(k) => Some(&mut k.choices),
            Kind::Pairs(k) => Some(&mut k.choices),
            _ => None,
        }
    }
}

/// One to five, words at both ends.
pub fn five() -> Scale {
    Scale {
        from: 1,
        to: 5,
        labels: vec![Text::both("非常不满意", "Very dissatisfied"), Text::both("非常满意", "Very satisfied")],
        opt_out: false,
    }
}

/// So many blank options.
pub fn new_choices(count: usize) -> Vec<Choice> {
    (1..=count).map(|n| Choice { uid: format!("o{n}"), name: format!("o{n}"), ..Choice::default() }).collect()
}

/// So many blank rows.
pub fn new_rows(count: usize) -> Vec<Row> {
    (1..=count).map(|n| Row { uid: format!("r{n}"), name: format!("r{n}"), ..Row::default() }).collect()
}

/// Flaws that all lists of options can have.
fn choice_flaws(choices: &[Choice], least: usize) -> Vec<&'static str> {
    let mut found = Vec::new();
    if choices.len() < least {
        found.push("few_choices");
    }
    if choices.iter().any(|c| c.text.is_empty()) {
        found.push("blank_choice");
    }
    found
}

/// Flaws that all lists of rows can have.
fn row_flaws(rows: &[Row]) -> Vec<&'static str> {
    let mut found = Vec::new();
    if rows.is_empty() {
        found.push("no_rows");
    }
    if rows.iter().any(|r| r.text.is_empty()) {
        found.push("blank_row");
    }
    found
}

/// Flaws of a scale.
fn scale_flaws(scale: &Scale) -> Vec<&'static str> {
    let points = i64::from(scale.to) - i64::from(scale.from) + 1;
    let mut found = Vec::new();
    if !(2..=101).contains(&points) {
        found.push("scale_points");
    }
    if !(scale.labels.is_empty() || scale.labels.len() == 2 || scale.labels.len() as i64 == points) {
        found.push("scale_labels");
    }
    found
}

fn scale_holds(scale: &Scale) -> Holds {
    Holds::Scale { from: scale.from, to: scale.to, opt_out: scale.opt_out }
}
