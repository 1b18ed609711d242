//! Values of rows as people read them, where only the table is known.

use super::{PartChange, row::Held};
use crate::{
    customers::mask,
    db::schema::{CODES, Column, LABELS, Table},
};
use keheng_base::{Day, Minutes, Month};
use keheng_words::Words;
use std::collections::BTreeMap;

/// Longer texts are cut.
const LONGEST: usize = 160;

/// What differs in a group; `mine` is none for a row that is not here. None when there is nothing to show.
pub(super) fn part(
    words: &Words,
    table: &'static Table,
    group: usize,
    mine: Option<&[Held]>,
    theirs: &[Held],
) -> Option<PartChange> {
    let theirs = text(words, table, group, theirs);
    let mine = mine.map(|values| text(words, table, group, values)).unwrap_or_default();
    (!(mine.is_empty() && theirs.is_empty())).then(|| PartChange {
        part: table.groups[group].to_owned(),
        mine,
        theirs,
        conflict: false,
        taken: true,
    })
}

/// How a row is called; `held` gives the values of a group.
pub(super) fn label<'a>(words: &Words, table: &'static Table, held: impl Fn(usize) -> Option<&'a [Held]>) -> String {
    let Some((_, name)) = LABELS.iter().find(|(t, _)| *t == table.name) else { return String::new() };
    for group in 0..table.groups.len() {
        if let Some((at, column)) = table.travelling(group).enumerate().find(|(_, c)| c.name == *name) {
            let value = held(group).and_then(|values| values.get(at));
            return value.map(|v| cut(&masked(words, table, column, v))).unwrap_or_default();
        }
    }
    String::new()
}

/// The values of a group in one line; phones and private people's names masked.
pub(super) fn text(words: &Words, table: &'static Table, group: usize, values: &[Held]) -> String {
    let parts: Vec<String> = table
        .travelling(group)
        .zip(values)
        .map(|(column, value)| masked(words, table, column, value))
        .filter(|t| !t.is_empty())
        .collect();
    cut(&parts.join(" · "))
}

fn masked(words: &Words, table: &'static Table, column: &Column, value: &Held) -> String {
    match value {
        Held::Text(text) if column.personal => told(column, text),
        _ => said(words, table, column, value),
    }
}

/// A value as a person reads it: money, times, days and months as such, codes as their words, of a questionnaire its title.
pub(crate) fn said(words: &Words, table: &'static Table, column: &Column, value: &Held) -> String {
    match value {
        Held::Null => String::new(),
        Held::Text(text) if ["form", "question"].contains(&column.name) => titled(words, text),
        Held::Text(text) => text.clone(),
        Held::Int(n) => coded(words, table, column, *n).unwrap_or_else(|| number(table, column, *n)),
    }
}

fn coded(words: &Words, table: &Table, column: &Column, code: i64) -> Option<String> {
    let (_, _, family, codes) = CODES.iter().find(|(t, c, ..)| *t == table.name && *c == column.name)?;
    let (_, word) = codes.iter().find(|(n, _)| *n == code)?;
    words.find(&format!("{family}-{word}"), &BTreeMap::new())
}

fn number(table: &'static Table, column: &Column, n: i64) -> String {
    let name = column.name;
    if name.ends_with("_fen") {
        let sign = if n < 0 { "\u{2212}" } else { "" };
        return format!("{sign}{}.{:02}", n.unsigned_abs() / 100, n.unsigned_abs() % 100);
    }
    if name == "weight_g" {
        return format!("{}.{:03} kg", n / 1000, n.unsigned_abs() % 1000);
    }
    if is_time(table, column) {
        return Minutes(n).to_string();
    }
    match (name, i32::try_from(n)) {
        ("day" | "first" | "last", Ok(day)) if table.name != "survey_paper" => Day(day).to_string(),
        ("month", Ok(month)) => Month(month).to_string(),
        _ => n.to_string(),
    }
}

/// The title of a questionnaire, the wording of a question.
fn titled(words: &Words, json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    let text = ["/title", "/text"].iter().find_map(|at| value.pointer(at));
    let (first, second) = if words.lang() == keheng_words::Lang::En { ("en", "zh") } else { ("zh", "en") };
    text.and_then(|t| t[first].as_str().or(t[second].as_str())).unwrap_or_default().to_owned()
}

fn is_time(table: &'static Table, column: &Column) -> bool {
    ["shipment", "service_case"].contains(&table.name)
        && ["shipped", "due", "delivered", "opened", "closed"].contains(&column.name)
}

/// A text as it may be shown: persons masked. What a row is called by and where it is stay, or nobody could tell two apart.
fn told(column: &Column, text: &str) -> String {
    match column.name {
        "name" | "address" | "receiver_address" => mask::numbers(text),
        phone if phone.ends_with("phone") => mask::phone(text),
        // A key is a number, an account or a name; a value that lost is a list of anything.
        "key" | "value" => mask::numbers(text),
        _ => mask::name(text),
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain(['\u{2026}']).collect()
}
