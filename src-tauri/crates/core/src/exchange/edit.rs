//! A third value: what two machines do not agree on, written anew by whoever looks at it, as its domain lets people write it by hand.

use super::{
    Conflict,
    conflicts::{self, Record},
    row::{Held, Row},
    show::{self, Sight},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    by_hand,
    db::{Sql, Tx, schema::Column, sql_fault},
};
use keheng_base::{Day, Fault, Minutes};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which conflict.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ConflictReq {
    /// the conflict
    pub id: String,
    /// with full phone numbers and names, which the log of acts then tells; a projector never shows them
    pub reveal: Option<bool>,
}

/// One conflict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ConflictCard {
    /// both sides
    pub conflict: Conflict,
    /// column by column, where a third value can be written
    pub fields: Vec<ConflictField>,
}

/// What a column holds, and how a value of it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// as it is
    Text,
    /// an integer
    Number,
    /// fen
    Money,
    /// `2026-11-20`
    Day,
    /// `2026-11-20T10:30`
    Time,
    /// one of the codes
    Code,
}

/// A column of a conflict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ConflictField {
    /// the column
    pub column: String,
    /// what it holds
    pub kind: FieldKind,
    /// it is never empty
    pub needed: bool,
    /// the family of words of its codes; empty where it has none
    pub family: String,
    /// its codes
    pub codes: Vec<String>,
    /// what stands, ready to be written on; empty for nothing
    pub stands: String,
    /// the other side, in the same way
    pub other: String,
}

/// One conflict, in full where that is asked for. Fault: `no_such_conflict`.
pub(super) fn card(app: &App, req: ConflictReq) -> Result<ConflictCard, Fault> {
    let sight = Sight::of(app, req.reveal.unwrap_or(false));
    let db = app.db()?;
    let (card, table, row) = {
        let conn = db.read()?;
        let (conflict, table, row) = conflicts::shown(&conn, app.words(), sight, &req.id)?;
        let fields = if conflict.editable { fields(&conn, &req.id, sight)? } else { Vec::new() };
        (ConflictCard { conflict, fields }, table, row)
    };
    if sight == Sight::Open && card.conflict.hidden {
        audit::record(app, Act::Reveal, Some(Subject::row(table, row)), 1)?;
    }
    Ok(card)
}

fn fields(conn: &Connection, id: &str, sight: Sight) -> Result<Vec<ConflictField>, Fault> {
    let record = Record::open(conn, id)?;
    let Some((row, columns)) = writable(conn, &record, sight).map_err(sql_fault)? else { return Ok(Vec::new()) };
    let (stands, other) = (&row.groups[record.group], record.values());
    let field = |(at, column): (usize, &'static Column)| {
        let (family, codes) = show::codes(record.table, column).unwrap_or_default();
        let raw = |values: &[Held]| values.get(at).map(|v| raw(&record, column, v, sight)).unwrap_or_default();
        ConflictField {
            column: column.name.to_owned(),
            kind: show::kind(record.table, column),
            needed: needed(column),
            family: family.to_owned(),
            codes: codes.iter().map(|(_, code)| (*code).to_owned()).collect(),
            stands: raw(stands),
            other: raw(&other),
        }
    };
    Ok(columns.into_iter().map(field).collect())
}

/// A value as it is written in a form.
fn raw(record: &Record, column: &Column, value: &Held, sight: Sight) -> String {
    match (value, show::kind(record.table, column)) {
        (Held::Null, _) => String::new(),
        (Held::Text(text), _) if column.personal && sight != Sight::Open => show::told(column, text),
        (Held::Text(text), _) => text.clone(),
        (Held::Int(n), FieldKind::Time) => Minutes(*n).to_string(),
        (Held::Int(n), FieldKind::Day) => Day(i32::try_from(*n).unwrap_or_default()).to_string(),
        (Held::Int(n), FieldKind::Code) => {
            let codes = show::codes(record.table, column).map(|(_, codes)| codes).unwrap_or_default();
            codes.iter().find(|(code, _)| code == n).map(|(_, word)| (*word).to_owned()).unwrap_or_default()
        }
        (Held::Int(n), _) => n.to_string(),
    }
}

fn needed(column: &Column) -> bool {
    column.sql.contains("NOT NULL")
}

/// The columns of a conflict that a third value can be written to, with their places in the group. None where people write no
/// such thing by hand, or where both sides differ in something else as well; nobody in full is written on a projector.
pub(super) fn columns(record: &Record, row: &Row, sight: Sight) -> Option<Vec<(usize, &'static Column)>> {
    let hand = by_hand::of(record.table)?;
    let (stands, other) = (&row.groups[record.group], record.values());
    let mut found = Vec::new();
    for (at, column) in record.table.travelling(record.group).enumerate() {
        if hand.columns.contains(&column.name) {
            if column.personal && sight == Sight::Projector {
                return None;
            }
            found.push((at, column));
        } else if stands.get(at) != other.get(at) {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
}

type Writable = (Row, Vec<(usize, &'static Column)>);

fn writable(conn: &Connection, record: &Record, sight: Sight) -> Sql<Option<Writable>> {
    let row = Row::read(conn, record.table, record.row)?.filter(Row::seen);
    Ok(row.and_then(|row| columns(record, &row, sight).map(|columns| (row, columns))))
}

/// Nothing is written by hand there.
pub(super) fn refused() -> Fault {
    Fault::new("conflict_not_by_hand")
}

/// Writes a third value over both sides. Faults: `conflict_not_by_hand`, `conflict_value` with `field`, `masked_projector`, those of
/// the row's domain.
pub(super) fn write(
    tx: &mut Tx,
    record: &Record,
    values: &BTreeMap<String, String>,
    sight: Sight,
) -> Result<(), Fault> {
    let hand = by_hand::of(record.table).ok_or_else(refused)?;
    let (_, columns) = writable(tx.conn, record, sight).map_err(sql_fault)?.ok_or_else(refused)?;
    let mut named = Vec::new();
    for (name, text) in values {
        let (_, column) = columns.iter().find(|(_, c)| c.name == name).ok_or_else(refused)?;
        let value = read(record, column, text.trim())
            .ok_or_else(|| Fault::new("conflict_value").with("field", name.as_str()))?;
        named.push((column.name, value));
    }
    let bound: Vec<(&str, &dyn ToSql)> = named.iter().map(|(name, value)| (*name, value as &dyn ToSql)).collect();
    (hand.open)(tx.conn, record.row)?;
    if !bound.is_empty() {
        tx.update(record.table, record.row, &bound).map_err(sql_fault)?;
    }
    (hand.open)(tx.conn, record.row)?;
    (hand.check)(tx.conn, record.row)
}

/// A value as it is stored; none where it is not one. What must not be empty and is a text is its domain's to refuse.
fn read(record: &Record, column: &Column, text: &str) -> Option<Held> {
    let kind = show::kind(record.table, column);
    if text.is_empty() && !(needed(column) && kind == FieldKind::Text) {
        return (!needed(column)).then_some(Held::Null);
    }
    Some(match kind {
        FieldKind::Text => Held::Text(text.to_owned()),
        FieldKind::Number | FieldKind::Money => Held::Int(text.parse().ok()?),
        FieldKind::Day => Held::Int(Day::parse(text)?.0.into()),
        FieldKind::Time => Held::Int(Minutes::parse(&text.replacen(' ', "T", 1))?.0),
        FieldKind::Code => {
            let (_, codes) = show::codes(record.table, column)?;
            Held::Int(codes.iter().find(|(_, word)| *word == text)?.0)
        }
    })
}
