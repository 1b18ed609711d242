//! `methods list|show`.

use crate::{
    args::StudyOne,
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_core::methods::{StudiesRes, StudyDetail, StudyRow};
use keheng_words::Words;
use serde_json::json;
use std::collections::BTreeMap;

fn kind(words: &Words, row: &StudyRow) -> String {
    words.find(&format!("method-{}", row.kind), &BTreeMap::new()).unwrap_or_else(|| row.kind.clone())
}

fn state(words: &Words, row: &StudyRow) -> String {
    if row.closed.is_some() { words.methods_state_closed() } else { words.methods_state_open() }
}

/// The studies of the file.
pub fn list(session: &Session) -> Outcome {
    session.open()?;
    let res: StudiesRes = session.ask("methods.list", json!({}))?;
    let json = json!({"studies": res.studies});
    Answer::new(&json, move |w| {
        let heads = [
            ("", w.cli_column_id()),
            ("", w.methods_title_label()),
            ("", w.methods_kind()),
            ("", w.methods_state()),
            ("", w.methods_summary()),
        ];
        let mut table = Table::new(&heads);
        for row in &res.studies {
            table.row(vec![row.id.to_string(), row.title.clone(), kind(w, row), state(w, row), row.summary.clone()]);
        }
        table.text()
    })
}

/// One study with its plan.
pub fn show(session: &Session, a: StudyOne) -> Outcome {
    session.open()?;
    let res: StudyDetail = session.ask("methods.get", json!({"id": a.study}))?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let row = &res.row;
        let plan = serde_json::to_string_pretty(&res.plan).unwrap_or_default();
        [row.title.clone(), kind(w, row), state(w, row), row.summary.clone(), plan].join("\n")
    })
}
