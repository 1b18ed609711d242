//! Display logic and skip logic as conditions. What speaks of anything but answers (the device, the place, whether a
//! choice was shown) is no condition here.

use super::{
    super::logic::Unread,
    payload::{at, word},
};
use keheng_form::{
    Kind,
    expr::{Expr, Function as F},
};
use serde_json::Value;
use std::collections::HashMap;

/// A question of the form that was made of one of the file.
pub(super) struct Made {
    pub uid: String,
    /// behind the tag, where there are several
    pub tail: String,
    pub kind: Kind,
    /// uid by key
    pub options: HashMap<String, String>,
    /// uid by key; a blank one is the question itself
    pub rows: HashMap<String, String>,
    /// number by key, where options are points
    pub points: HashMap<String, f64>,
}

/// All of them by the identity in the file.
pub(super) type Index = HashMap<String, Vec<Made>>;

type Read = Result<Expr, Unread>;

fn call(function: F, parts: Vec<Expr>) -> Expr {
    Expr::Call(function, parts)
}

/// One of several, all of several, or the only one.
pub(super) fn joined(function: F, mut parts: Vec<Expr>) -> Option<Expr> {
    match parts.len() {
        0 => None,
        1 => parts.pop(),
        _ => Some(call(function, parts)),
    }
}

pub(super) fn not(expr: Expr) -> Expr {
    call(F::Not, vec![expr])
}

/// The numbered parts of an object, in order.
fn numbered(value: &Value) -> Vec<&Value> {
    let mut found: Vec<(u64, &Value)> = match value {
        Value::Object(by) => by.iter().filter_map(|(key, v)| Some((key.parse().ok()?, v))).collect(),
        Value::Array(all) => all.iter().enumerate().map(|(at, v)| (at as u64, v)).collect(),
        _ => Vec::new(),
    };
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, v)| v).collect()
}

/// Reads `BooleanExpression`: groups of expressions, all of them joined by one word.
pub(super) fn display(value: &Value, index: &Index) -> Read {
    let groups = numbered(value);
    let mut read = Vec::new();
    for group in &groups {
        let parts = numbered(group);
        let each: Vec<Expr> = parts.iter().map(|part| expression(part, index)).collect::<Result<_, _>>()?;
        let words = parts.iter().skip(1).map(|part| word(part.get("Conjuction").or(part.get("Conjunction"))));
        read.push(one_word(each, words.collect(), "")?);
    }
    let words = groups.iter().skip(1).map(|group| word(group.get("Type")));
    one_word(read, words.collect(), "If")
}

/// Parts joined by the word that stands before all but the first; and-or mixed has no order that the file would say.
fn one_word(parts: Vec<Expr>, words: Vec<String>, tail: &str) -> Read {
    let bare: Vec<&str> = words.iter().map(|w| w.strip_suffix(tail).unwrap_or(w)).collect();
    let function = match bare.first().copied() {
        None | Some("Or") => F::Or,
        Some("And") => F::And,
        Some(other) => return Err(Unread::new(other)),
    };
    if let Some(other) = bare.iter().find(|w| **w != bare[0]) {
        return Err(Unread::new(other));
    }
    joined(function, parts).ok_or_else(|| Unread::new("{}"))
}

fn expression(value: &Value, index: &Index) -> Read {
    let type_ = word(value.get("LogicType"));
    if type_ != "Question" {
        return Err(Unread::new(type_));
    }
    let locator = word(value.get("LeftOperand").or(value.get("ChoiceLocator")));
    let right = value.get("RightOperand").filter(|v| !v.is_null()).map(|v| word(Some(v)));
    operation(&locator, &word(value.get("Operator")), right.as_deref(), index)
}

/// Reads a rule of skip logic: what has to hold.
pub(super) fn skip(value: &Value, index: &Index) -> Read {
    let locator = word(value.get("Locator").or(value.get("ChoiceLocator")));
    operation(
        &locator,
        &word(value.get("Condition")),
        at(value, &["RightOperand"]).map(|v| word(Some(v))).as_deref(),
        index,
    )
}

/// What an operator says about a place such as `q://QID1/SelectableChoice/2`.
fn operation(locator: &str, operator: &str, right: Option<&str>, index: &Index) -> Read {
    let unread = || Unread::new(format!("{operator} {locator}"));
    let decoded = locator.replace("%23", "#");
    let mut segments = decoded.strip_prefix("q://").ok_or_else(unread)?.split('/');
    let id = segments.next().ok_or_else(unread)?;
    let kind = segments.next().unwrap_or_default();
    let keys: Vec<&str> = segments.collect();
    let (id, column) = id.split_once('#').map_or((id, None), |(id, column)| (id, Some(column)));
    let all = index.get(id).ok_or_else(unread)?;
    let made = match (column, all.as_slice()) {
        (Some(column), _) => all.iter().find(|m| m.tail == format!("_{column}")),
        (None, [one]) => Some(one),
        // sliders of one question are told by their keys
        (None, several) => several.iter().find(|m| keys.first().is_some_and(|k| m.tail == format!("_{k}"))),
    };
    let made = made.ok_or_else(unread)?;
    match (kind, operator) {
        ("SelectableChoice", "Selected") => chosen(made, &keys).ok_or_else(unread),
        ("SelectableChoice", "NotSelected") => chosen(made, &keys).map(not).ok_or_else(unread),
        ("ChoiceTextEntryValue" | "ChoiceNumericEntryValue", _) => {
            let cell = written(made, &keys).ok_or_else(unread)?;
            compared(cell, operator, right).ok_or_else(unread)
        }
        _ => Err(unread()),
    }
}

fn chosen(made: &Made, keys: &[&str]) -> Option<Expr> {
    let cell = |key: String| Expr::Cell(key);
    let option = |key: &str| made.options.get(key).map(|uid| Expr::Text(uid.clone()));
    match (&made.kind, keys) {
        (Kind::Single(_) | Kind::Dropdown(_), [key]) => Some(call(F::Eq, vec![cell(made.uid.clone()), option(key)?])),
        (Kind::Multiple(_), [key]) => Some(call(F::Selected, vec![cell(made.uid.clone()), option(key)?])),
        (kind, [row, key]) => {
            let place = cell(format!("{}.{}", made.uid, made.rows.get(*row)?));
            match kind {
                Kind::MatrixSingle(_) => Some(call(F::Eq, vec![place, option(key)?])),
                Kind::MatrixMultiple(_) => Some(call(F::Selected, vec![place, option(key)?])),
                Kind::MatrixScale(_) => Some(call(F::Eq, vec![place, Expr::Number(*made.points.get(*key)?)])),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The cell of something that is written.
fn written(made: &Made, keys: &[&str]) -> Option<Expr> {
    match (&made.kind, keys) {
        (Kind::ShortText(_) | Kind::LongText(_) | Kind::Number(_), []) => Some(Expr::Cell(made.uid.clone())),
        (Kind::Slider(_) | Kind::Rating(_) | Kind::Number(_), _) => Some(Expr::Cell(made.uid.clone())),
        (Kind::Single(k), [key]) => {
            let uid = made.options.get(*key)?;
            k.choices.iter().any(|c| c.open && c.uid == *uid).then(|| Expr::Cell(format!("{}.{uid}", made.uid)))
        }
        (Kind::Multiple(k), [key]) => {
            let uid = made.options.get(*key)?;
            k.choices.iter().any(|c| c.open && c.uid == *uid).then(|| Expr::Cell(format!("{}.{uid}", made.uid)))
        }
        (Kind::Allocation(_), [key]) => Some(Expr::Cell(format!("{}.{}", made.uid, made.options.get(*key)?))),
        _ => None,
    }
}

fn compared(cell: Expr, operator: &str, right: Option<&str>) -> Option<Expr> {
    let function = match operator {
        "Empty" => return Some(not(call(F::Answered, vec![cell]))),
        "NotEmpty" => return Some(call(F::Answered, vec![cell])),
        "EqualTo" => F::Eq,
        "NotEqualTo" => F::Ne,
        "GreaterThan" => F::Gt,
        "GreaterThanOrEqual" => F::Ge,
        "LessThan" => F::Lt,
        "LessThanOrEqual" => F::Le,
        "Contains" => return Some(call(F::Contains, vec![cell, Expr::Text(right?.to_owned())])),
        "DoesNotContain" => return Some(not(call(F::Contains, vec![cell, Expr::Text(right?.to_owned())]))),
        _ => return None,
    };
    let right = right?;
    let value = right.trim().parse().map_or_else(|_| Expr::Text(right.to_owned()), Expr::Number);
    Some(call(function, vec![cell, value]))
}
