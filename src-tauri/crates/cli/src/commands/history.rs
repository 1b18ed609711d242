//! `undo`, `redo`, `history`.

use crate::{
    args::Limit,
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_base::Day;
use keheng_core::desk::{HistoryEntry, Undone};
use keheng_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Operations listed unless asked otherwise.
const USUAL: u32 = 50;

/// `2026-11-21T09:30:00.250Z`
fn iso(ms: i64) -> String {
    let day = Day(ms.div_euclid(86_400_000) as i32);
    let rest = ms.rem_euclid(86_400_000);
    let (h, m, s) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60);
    format!("{day}T{h:02}:{m:02}:{s:02}.{:03}Z", rest % 1000)
}

/// As JSON, with the time as text in the place of the number.
fn listed(entry: &HistoryEntry) -> Value {
    let mut value = serde_json::to_value(entry).unwrap_or_default();
    value["at"] = iso(entry.at).into();
    value
}

/// What an operation is called.
fn title(words: &Words, op: &str) -> String {
    words.find(&format!("op-{}", op.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| words.op_unknown())
}

/// Operations, newest first.
pub fn history(session: &Session, a: Limit) -> Outcome {
    session.open()?;
    let entries: Vec<HistoryEntry> = session.ask("desk.history", json!({"limit": a.limit.unwrap_or(USUAL)}))?;
    Answer::new(&entries.iter().map(listed).collect::<Vec<_>>(), move |w| {
        let mut table = Table::new(&[
            ("", w.cli_column_id()),
            ("", w.cli_column_at()),
            ("", w.cli_column_op()),
            (">", w.cli_column_touched()),
            ("", w.cli_column_by()),
        ]);
        for e in &entries {
            let about = e.of.as_deref().map_or_else(String::new, |of| format!(": {}", title(w, of)));
            let touched: u64 = e.touched.values().sum();
            let what = title(w, &e.op) + &about;
            table.row(vec![e.id.clone(), iso(e.at), what, touched.to_string(), e.by.clone()]);
        }
        table.text()
    })
}

/// Takes back the last operation.
pub fn undo(session: &Session) -> Outcome {
    session.open()?;
    undone(session.ask("desk.undo", json!({}))?, Words::desk_undone)
}

/// Does the last undone operation again.
pub fn redo(session: &Session) -> Outcome {
    session.open()?;
    undone(session.ask("desk.redo", json!({}))?, Words::desk_redone)
}

/// `{undone, kept}` with a sentence.
pub fn undone(res: Undone, say: fn(&Words, &str) -> String) -> Outcome {
    let value = json!({"undone": res.undone.iter().map(listed).collect::<Vec<_>>(), "kept": res.kept});
    Answer::new(&value, move |w| {
        let sentence = |e: &HistoryEntry| match res.kept {
            0 => say(w, &title(w, &e.op)),
            kept => w.desk_undone_kept(kept, &title(w, &e.op)),
        };
        res.undone.iter().map(|e| sentence(e) + "\n").collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_iso_8601() {
        assert_eq!(iso(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso(1_700_000_000_123), "2023-11-14T22:13:20.123Z");
        assert_eq!(iso(-1), "1969-12-31T23:59:59.999Z", "clocks can be wrong");
    }
}
