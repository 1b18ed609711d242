//! What LimeSurvey has for each type of question of ours: type, subquestions, answers, attributes.

use super::{ANSWER, asks::Own, document::Item};
use keheng_form::{Choice, Kind, Question, Row, Scale, Text};

/// The name of a part of a question by its uid.
pub(super) fn part_name<'a>(question: &'a Question, uid: &str) -> Option<&'a str> {
    let rows = question.kind.as_type().rows().iter().map(|r| (&r.uid, &r.name));
    let listed = question.kind.as_type().choices().iter().chain(question.kind.columns()).map(|c| (&c.uid, &c.name));
    let sides = question.kind.sides().iter().map(|s| (&s.uid, &s.name));
    rows.chain(listed).chain(sides).find(|(u, _)| *u == uid).map(|(_, name)| name.as_str())
}

/// Points without words.
fn bare(scale: &Scale, from: i32, to: i32) -> bool {
    (scale.from, scale.to, scale.labels.is_empty(), scale.opt_out) == (from, to, true, false)
}

/// The type of a question; `kept` is the one it had in a file of LimeSurvey, used where it still fits.
pub(super) fn type_of(question: &Question, kept: Option<&str>, code: &impl Fn(&str) -> String) -> &'static str {
    let coded = |choices: &[Choice], codes: &[&str]| {
        choices.len() == codes.len() && choices.iter().zip(codes).all(|(c, wanted)| code(&c.uid) == *wanted)
    };
    match (&question.kind, kept.unwrap_or_default()) {
        (Kind::Single(k), "G") if coded(&k.choices, &["F", "M"]) => "G",
        (Kind::Single(_), "O") => "O",
        (Kind::Single(_) | Kind::Nps(_), _) => "L",
        (Kind::Multiple(_), "P") => "P",
        (Kind::Multiple(_), _) => "M",
        (Kind::Dropdown(_), _) => "!",
        (Kind::YesNo(_), _) => "Y",
        (Kind::Number(_), _) => "N",
        (Kind::ShortText(_), _) => "S",
        (Kind::LongText(_), "U") => "U",
        (Kind::LongText(_), _) => "T",
        (Kind::Date(_) | Kind::Time(_), _) => "D",
        (Kind::ScaleQuestion(k), _) if bare(&k.scale, 1, 5) => "5",
        (Kind::Rating(k), _) if k.to == 5 => "5",
        (Kind::ScaleQuestion(_) | Kind::Rating(_), _) => "L",
        (Kind::Slider(_) | Kind::Allocation(_), _) => "K",
        (Kind::Ranking(_), _) => "R",
        (Kind::MatrixScale(k), "A") if bare(&k.scale, 1, 5) => "A",
        (Kind::MatrixScale(k), "B") if bare(&k.scale, 1, 10) => "B",
        (Kind::MatrixSingle(k), "C") if coded(&k.columns, &["Y", "U", "N"]) => "C",
        (Kind::MatrixSingle(k), "E") if coded(&k.columns, &["I", "S", "D"]) => "E",
        (Kind::MatrixScale(_) | Kind::MatrixSingle(_), "H") => "H",
        // pairs are rows of a matrix by the time they are written
        (Kind::MatrixScale(_) | Kind::MatrixSingle(_) | Kind::Pairs(_), _) => "F",
        (Kind::MatrixMultiple(_), _) => ":",
        (Kind::MatrixText(k), kept) if is_list(&k.columns) => {
            if kept == "K" {
                "K"
            } else {
                "Q"
            }
        }
        (Kind::MatrixText(_), ":") => ":",
        (Kind::MatrixText(_), _) => ";",
        (Kind::Sides(k), kept) if k.sides.len() == 2 && kept != ":" => "1",
        (Kind::Sides(_), _) => ":",
        (Kind::Note(_), _) => "X",
    }
}

/// Whether a table is a list of texts.
pub(super) fn is_list(columns: &[Choice]) -> bool {
    columns.len() == 1 && columns[0].name == ANSWER
}

/// Something that is written with its words in the languages of the file.
pub(super) struct Piece<'a> {
    pub uid: &'a str,
    pub text: &'a Text,
}

impl<'a> From<&'a Choice> for Piece<'a> {
    fn from(choice: &'a Choice) -> Self {
        Piece { uid: &choice.uid, text: &choice.text }
    }
}

impl<'a> From<&'a Row> for Piece<'a> {
    fn from(row: &'a Row) -> Self {
        Piece { uid: &row.uid, text: &row.text }
    }
}

/// Sets a cell.
pub(super) fn set(item: &mut Item, column: &str, value: impl ToString) {
    item.cells.insert(column.to_owned(), value.to_string());
}

/// Attributes of a type, and what LimeSurvey has to be told beside.
pub(super) fn attributes(question: &Question, item: &mut Item, own: &mut Own) {
    let shuffle = |item: &mut Item, on: bool| {
        if on && !["answer_order", "subquestion_order"].iter().any(|c| item.cell(c) == "random") {
            set(item, "random_order", 1);
        }
    };
    match &question.kind {
        Kind::Single(k) => shuffle(item, k.shuffle),
        Kind::Multiple(k) => {
            shuffle(item, k.shuffle);
            k.least.into_iter().for_each(|n| set(item, "min_answers", n));
            k.most.into_iter().for_each(|n| set(item, "max_answers", n));
        }
        Kind::Ranking(k) => {
            shuffle(item, k.shuffle);
            k.most.into_iter().for_each(|n| set(item, "max_answers", n));
        }
        Kind::Number(k) => {
            k.min.into_iter().for_each(|n| set(item, "min_num_value_n", n));
            k.max.into_iter().for_each(|n| set(item, "max_num_value_n", n));
            match k.decimals {
                0 => set(item, "num_value_int_only", 1),
                6.. => {}
                some => own.decimals = Some(some),
            }
        }
        Kind::ShortText(k) => {
            if k.most != super::super::limits::UNLIMITED[0] {
                set(item, "maximum_chars", k.most);
            }
            if !k.pattern.is_empty() {
                set(item, "validation", format!("/^(?:{})$/", k.pattern));
            }
        }
        Kind::LongText(k) if k.most != super::super::limits::UNLIMITED[1] => set(item, "maximum_chars", k.most),
        Kind::MatrixText(k) if item.kind == ";" && k.most != super::super::limits::UNLIMITED[0] => {
            set(item, "maximum_chars", k.most);
        }
        Kind::Time(_) => set(item, "date_format", "HH:MM"),
        Kind::ScaleQuestion(_) if item.kind == "L" => own.kind = "scale".to_owned(),
        Kind::Rating(_) => own.kind = "rating".to_owned(),
        Kind::Nps(_) => own.kind = "nps".to_owned(),
        Kind::Slider(k) => {
            for (column, value) in [
                ("slider_min", i64::from(k.min)),
                ("slider_max", i64::from(k.max)),
                ("slider_accuracy", i64::from(k.step)),
                ("slider_layout", 1),
            ] {
                set(item, column, value);
            }
        }
        Kind::Allocation(k) => {
            set(item, "equals_num_value", k.total);
            set(item, "num_value_int_only", 1);
        }
        Kind::MatrixScale(k) => shuffle(item, k.shuffle),
        Kind::MatrixSingle(k) => {
            shuffle(item, k.shuffle);
            let number = |answer: &Item| answer.code.parse::<i32>().is_ok() || answer.code == "na";
            if item.answers.len() >= 3 && item.answers.iter().all(number) {
                own.kind = "matrix_single".to_owned();
            }
        }
        Kind::MatrixMultiple(k) => {
            shuffle(item, k.shuffle);
            set(item, "multiflexible_checkbox", 1);
        }
        Kind::Sides(k) => {
            shuffle(item, k.shuffle);
            if item.kind == ":" {
                let (from, to) = (k.sides.iter().map(|s| s.scale.from).min(), k.sides.iter().map(|s| s.scale.to).max());
                set(item, "multiflexible_min", from.unwrap_or(1));
                set(item, "multiflexible_max", to.unwrap_or(5));
                let plain = |scale: &Scale| {
                    Some(scale.from) == from && Some(scale.to) == to && bare(scale, scale.from, scale.to)
                };
                if !k.sides.iter().all(|s| plain(&s.scale)) {
                    own.scales = k.sides.iter().map(|s| s.scale.clone()).collect();
                }
            }
        }
        _ => {}
    }
}
