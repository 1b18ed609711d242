//! `privacy held|export|erase|list|class-copy`.

use super::file::free;
use crate::{
    args::{ClassCopy, ErasePerson, ExportPerson, Person},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_core::privacy::{ClassCopied, Erased, Erasures, Held, HeldTable, PersonCopied};
use keheng_words::Words;
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::PathBuf};

fn body(person: &Person) -> Value {
    json!({"customer": person.customer, "phone": person.phone})
}

fn tables(w: &Words, tables: &[HeldTable]) -> String {
    let mut shown = Table::new(&[("", w.cli_column_table()), (">", w.cli_column_touched())]);
    for t in tables {
        let name = w.find(&format!("table-{}", t.table.replace('_', "-")), &BTreeMap::new());
        shown.row(vec![name.unwrap_or_else(|| t.table.clone()), t.rows.to_string()]);
    }
    shown.text()
}

/// What is held of a person.
pub fn held(session: &Session, a: Person) -> Outcome {
    session.open()?;
    let held: Held = session.ask("privacy.held", body(&a))?;
    Answer::new(&json!(held), move |w| tables(w, &held.tables))
}

/// A copy of a person's data.
pub fn export(session: &Session, a: ExportPerson) -> Outcome {
    session.open()?;
    let who = a.person.customer.as_deref().or(a.person.phone.as_deref()).unwrap_or_default();
    let to = a.output.unwrap_or_else(|| PathBuf::from(format!("person-{who}.json")));
    free(&to)?;
    let mut body = body(&a.person);
    body["handle"] = session.app.files().offer_save(to.clone()).into();
    let copied: PersonCopied = session.ask_job("privacy.copy", body)?;
    let shown = to.display().to_string();
    let value = json!({"written": shown, "file": copied.file, "bytes": copied.bytes, "rows": copied.rows});
    Answer::new(&value, move |w| w.cli_written(&copied.bytes.to_string(), &shown))
}

/// A person erased for good.
pub fn erase(session: &Session, a: ErasePerson) -> Outcome {
    session.open()?;
    let mut body = body(&a.person);
    body["backups"] = a.backups.into();
    let erased: Erased = session.ask_job("privacy.erase", body)?;
    let mut value = json!(erased);
    value["written"] = erased.tables.iter().map(|t| t.rows).sum::<u64>().into();
    Answer::new(&value, move |w| tables(w, &erased.tables))
}

/// Who was erased.
pub fn list(session: &Session) -> Outcome {
    session.open()?;
    let found: Erasures = session.ask("privacy.erasures", json!({}))?;
    Answer::new(&json!(found), move |w| {
        let mut shown = Table::new(&[("", w.cli_column_at()), ("", w.cli_column_by()), ("", w.cli_column_id())]);
        for e in &found.erasures {
            let at = keheng_base::Minutes(e.at.div_euclid(60_000)).to_string();
            shown.row(vec![at, e.by.clone(), e.customer.map(|c| c.raw().to_string()).unwrap_or_default()]);
        }
        shown.text()
    })
}

/// A copy of the file for lessons.
pub fn class_copy(session: &Session, a: ClassCopy) -> Outcome {
    session.open()?;
    free(&a.output)?;
    let handle = session.app.files().offer_save(a.output.clone());
    let copied: ClassCopied = session.ask_job("privacy.class_copy", json!({"handle": handle}))?;
    let shown = a.output.display().to_string();
    let value = json!({"written": shown, "file": copied.file, "bytes": copied.bytes, "names": copied.names});
    Answer::new(&value, move |w| w.cli_written(&copied.bytes.to_string(), &shown))
}
