//! Values of rows as people read them, where only the table is known.

use super::{PartChange, row::Held};
use crate::{
    customers::mask,
    db::schema::{Column, LABELS, Table},
};
use keheng_base::{Day, Minutes};

/// Longer texts are cut.
const LONGEST: usize = 160;

/// What differs in a group; `mine` is none for a row that is not here. None when there is nothing to show.
pub(super) fn part(table: &'static Table, group: usize, mine: Option<&[Held]>, theirs: &[Held]) -> Option<PartChange> {
    let theirs = text(table, group, theirs);
    let mine = mine.map(|values| text(table, group, values)).unwrap_or_default();
    (!(mine.is_empty() && theirs.is_empty())).then(|| PartChange {
        part: table.groups[group].to_owned(),
        mine,
        theirs,
        conflict: false,
        taken: true,
    })
}

/// How a row is called; `held` gives the values of a group.
pub(super) fn label<'a>(table: &'static Table, held: impl Fn(usize) -> Option<&'a [Held]>) -> String {
    let Some((_, name)) = LABELS.iter().find(|(t, _)| *t == table.name) else { return String::new() };
    for group in 0..table.groups.len() {
        if let Some((at, column)) = table.travelling(group).enumerate().find(|(_, c)| c.name == *name) {
            return match held(group).and_then(|values| values.get(at)) {
                Some(Held::Text(text)) => cut(&told(column, text)),
                _ => String::new(),
            };
        }
    }
    String::new()
}

/// The values of a group in one line.
pub(super) fn text(table: &'static Table, group: usize, values: &[Held]) -> String {
    let parts: Vec<String> = table
        .travelling(group)
        .zip(values)
        .map(|(column, value)| value_text(table, column, value))
        .filter(|t| !t.is_empty())
        .collect();
    cut(&parts.join(" · "))
}

fn value_text(table: &'static Table, column: &Column, value: &Held) -> String {
    match value {
        Held::Null => String::new(),
        Held::Text(text) => told(column, text),
        Held::Int(fen) if column.name.ends_with("_fen") => {
            format!(
                "{}{}.{:02}",
                if *fen < 0 { "\u{2212}" } else { "" },
                fen.unsigned_abs() / 100,
                fen.unsigned_abs() % 100
            )
        }
        Held::Int(n) if is_time(table, column) => Minutes(*n).to_string(),
        Held::Int(n) if column.name == "day" => i32::try_from(*n).map_or(n.to_string(), |d| Day(d).to_string()),
        Held::Int(n) => n.to_string(),
    }
}

fn is_time(table: &'static Table, column: &Column) -> bool {
    ["shipment", "service_case"].contains(&table.name)
        && ["shipped", "due", "delivered", "opened", "closed"].contains(&column.name)
}

/// A text as it may be shown: persons masked. What a row is called by and where it is stay, or nobody could tell two apart.
fn told(column: &Column, text: &str) -> String {
    if !column.personal {
        return text.to_owned();
    }
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
