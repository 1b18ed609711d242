//! What two versions of a form have in common.

use crate::{answers::*, model::*};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// A number for the structure of a form: equal where the same bits mean the same answers. It goes into the checksum of
/// every code, so that an answer cannot be read with another structure.
pub fn structure(cells: &[Cell]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    for cell in cells {
        sum.update(cell.key.as_bytes());
        sum.update(b"\n");
        // serde writes fields in the order of their declaration, so the text is the same everywhere
        sum.update(serde_json::to_string(&cell.holds).unwrap_or_default().as_bytes());
        sum.update(b"\n");
    }
    sum.finalize()
}

/// What happened to a cell between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// both have it, and it holds the same
    Same,
    /// only the later version has it
    Added,
    /// only the earlier version has it: its answers stay in a column of their own
    Removed,
    /// both have it with other options or another range: answers map by uid
    Widened,
    /// both have it and it holds something else: two columns
    Retyped,
}

/// What happened to each cell from `old` to `new`: the cells of `new` in order, then those it lost.
pub fn changes(old: &[Cell], new: &[Cell]) -> Vec<(String, Change)> {
    let before: BTreeMap<&str, &Holds> = old.iter().map(|c| (c.key.as_str(), &c.holds)).collect();
    let after: BTreeSet<&str> = new.iter().map(|c| c.key.as_str()).collect();
    let compare = |cell: &Cell| match before.get(cell.key.as_str()) {
        None => Change::Added,
        Some(holds) if **holds == cell.holds => Change::Same,
        Some(holds) if std::mem::discriminant(*holds) == std::mem::discriminant(&cell.holds) => Change::Widened,
        Some(_) => Change::Retyped,
    };
    let kept = new.iter().map(|cell| (cell.key.clone(), compare(cell)));
    let lost = old.iter().filter(|c| !after.contains(c.key.as_str())).map(|c| (c.key.clone(), Change::Removed));
    kept.chain(lost).collect()
}

/// All uids of a form that answers can hang on, those of parts behind that of their question: `q3`, `q3.r2`, `q3.o1`.
/// They are never given out again.
pub fn uids(form: &Form) -> BTreeSet<Uid> {
    let of = |question: &Question| {
        let kind = question.kind.as_type();
        let choices = kind.choices().iter().chain(question.kind.columns()).map(|c| &c.uid);
        let parts: Vec<&Uid> = choices
            .chain(kind.rows().iter().map(|r| &r.uid))
            .chain(question.kind.sides().iter().map(|s| &s.uid))
            .collect();
        let dotted: Vec<Uid> = parts.iter().map(|uid| format!("{}.{uid}", question.uid)).collect();
        [vec![question.uid.clone()], dotted].concat()
    };
    form.questions().flat_map(|(_, question)| of(question)).collect()
}
