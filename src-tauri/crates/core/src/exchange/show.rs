//! Values of rows as people read them, where only the table is known.

use super::{FieldKind, PartChange, RowChange, row::Held};
use crate::{
    App,
    customers::{mask, veil::Veil},
    db::schema::{CODES, Column, LABELS, Table},
};
use keheng_base::{Day, Minutes, Month};
use keheng_words::Words;
use std::collections::BTreeMap;

/// Longer texts are cut.
const LONGEST: usize = 160;

/// Whose eyes see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// phones and people who are written about are masked; what a row is called by stays
    Usual,
    /// somebody asked to see all
    Open,
    /// a class looks on: private people's names are masked wherever they stand
    Projector,
}

impl Sight {
    /// How it is shown now; a projector shows nobody in full, whoever asks.
    pub fn of(app: &App, reveal: bool) -> Sight {
        match (app.masked(), reveal) {
            (true, _) => Sight::Projector,
            (false, true) => Sight::Open,
            (false, false) => Sight::Usual,
        }
    }
}

/// What differs in a group; `mine` is none for a row that is not here. None when there is nothing to show.
pub(super) fn part(
    words: &Words,
    table: &'static Table,
    group: usize,
    mine: Option<&[Held]>,
    theirs: &[Held],
) -> Option<PartChange> {
    let theirs = text(words, Sight::Usual, table, group, theirs);
    let mine = mine.map(|values| text(words, Sight::Usual, table, group, values)).unwrap_or_default();
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
    called(words, Sight::Usual, table, held)
}

/// The same for whoever looks on.
pub(super) fn called<'a>(
    words: &Words,
    sight: Sight,
    table: &'static Table,
    held: impl Fn(usize) -> Option<&'a [Held]>,
) -> String {
    // What a row is called by is told in the same way whether or not somebody asked to see the rest.
    let sight = if sight == Sight::Open { Sight::Usual } else { sight };
    let Some((_, name)) = LABELS.iter().find(|(t, _)| *t == table.name) else { return String::new() };
    for group in 0..table.groups.len() {
        if let Some((at, column)) = table.travelling(group).enumerate().find(|(_, c)| c.name == *name) {
            let value = held(group).and_then(|values| values.get(at));
            return value.map(|v| cut(&seen(words, sight, table, column, v))).unwrap_or_default();
        }
    }
    String::new()
}

/// Rows that would change, as a class that looks on may see them.
pub(super) fn veiled(veil: &Veil, rows: &mut [RowChange]) {
    for row in rows.iter_mut().filter(|_| veil.is_drawn()) {
        let Some(table) = super::travels::table(&row.table) else { continue };
        let named = |column: &str| table.columns.iter().any(|c| c.name == column && c.personal);
        let label = LABELS.iter().find(|(t, _)| *t == table.name).is_some_and(|(_, column)| named(column));
        let told = |name: bool, text: &str| if name { veil.name(text) } else { veil.text(text) };
        row.label = told(label, &row.label);
        for part in &mut row.parts {
            // What is nothing but a name may be one that the file does not know yet.
            let name = part.part == "name" && named("name");
            (part.mine, part.theirs) = (told(name, &part.mine), told(name, &part.theirs));
        }
    }
}

/// The values of a group in one line; phones and private people's names masked.
pub(super) fn text(words: &Words, sight: Sight, table: &'static Table, group: usize, values: &[Held]) -> String {
    let parts: Vec<String> = table
        .travelling(group)
        .zip(values)
        .map(|(column, value)| seen(words, sight, table, column, value))
        .filter(|t| !t.is_empty())
        .collect();
    cut(&parts.join(" · "))
}

fn seen(words: &Words, sight: Sight, table: &'static Table, column: &Column, value: &Held) -> String {
    match (value, sight) {
        (Held::Text(text), Sight::Usual) if column.personal => told(column, text),
        (Held::Text(text), Sight::Projector) if column.personal && column.name == "name" => mask::name(text),
        (Held::Text(text), Sight::Projector) if column.personal => told(column, text),
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
    let (family, codes) = codes(table, column)?;
    let (_, word) = codes.iter().find(|(n, _)| *n == code)?;
    words.find(&format!("{family}-{word}"), &BTreeMap::new())
}

fn number(table: &'static Table, column: &Column, n: i64) -> String {
    match (kind(table, column), i32::try_from(n)) {
        (FieldKind::Money, _) => {
            let sign = if n < 0 { "\u{2212}" } else { "" };
            format!("{sign}{}.{:02}", n.unsigned_abs() / 100, n.unsigned_abs() % 100)
        }
        (FieldKind::Time, _) => Minutes(n).to_string(),
        (FieldKind::Day, Ok(day)) => Day(day).to_string(),
        (_, Ok(month)) if column.name == "month" => Month(month).to_string(),
        _ if column.name == "weight_g" => format!("{}.{:03} kg", n / 1000, n.unsigned_abs() % 1000),
        _ => n.to_string(),
    }
}

/// The codes of a column, with the family of their words.
pub(super) fn codes(table: &Table, column: &Column) -> Option<(&'static str, &'static [(i64, &'static str)])> {
    CODES.iter().find(|(t, c, ..)| *t == table.name && *c == column.name).map(|(_, _, family, codes)| (*family, *codes))
}

/// What a column holds.
pub(super) fn kind(table: &'static Table, column: &Column) -> FieldKind {
    match column.name {
        _ if column.sql.starts_with("TEXT") => FieldKind::Text,
        _ if codes(table, column).is_some() => FieldKind::Code,
        name if name.ends_with("_fen") => FieldKind::Money,
        _ if is_time(table, column) => FieldKind::Time,
        "day" | "first" | "last" if table.name != "survey_paper" => FieldKind::Day,
        "due" | "done" if matches!(table.name, "corrective_action" | "alert_task" | "case_step") => FieldKind::Day,
        "raised" | "snoozed" | "follow" | "followed" => FieldKind::Day,
        "at" if table.name == "contact" => FieldKind::Day,
        _ => FieldKind::Number,
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
pub(super) fn told(column: &Column, text: &str) -> String {
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
