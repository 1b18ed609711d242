//! `exchange export|preview|import|conflicts|settle|machines`.

use super::file::free;
use crate::{
    args::{Arrives, Conflicts, Exports, Settle},
    out::{Answer, Outcome, Stop, Table},
    session::Session,
};
use keheng_base::Fault;
use keheng_core::exchange::{Arrival, Conflicts as Found, Exported, Peers};
use keheng_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A passphrase never stands on the command line, where every process reads it: its variable does.
fn passphrase(variable: Option<&str>) -> Result<Option<String>, Stop> {
    let Some(variable) = variable else { return Ok(None) };
    match std::env::var(variable) {
        Ok(text) if !text.is_empty() => Ok(Some(text)),
        _ => Err(Fault::new("exchange_no_passphrase").with("name", variable).into()),
    }
}

/// A file for other machines.
pub fn export(session: &Session, a: Exports) -> Outcome {
    session.open()?;
    free(&a.output)?;
    let passphrase = passphrase(a.passphrase_env.as_deref())?;
    let handle = session.app.files().offer_save(a.output.clone());
    let body = json!({"handle": handle, "peer": a.peer, "passphrase": passphrase});
    let exported: Exported = session.ask_job("exchange.export", body)?;
    let shown = a.output.display().to_string();
    let value = json!({
        "file": shown, "bytes": exported.bytes, "rows": exported.rows, "from": exported.from, "to": exported.to,
        "full": exported.full,
    });
    Answer::new(&value, move |w| w.cli_written(&exported.bytes.to_string(), &shown))
}

fn arrival(session: &Session, method: &str, a: Arrives) -> Outcome {
    session.open()?;
    let passphrase = passphrase(a.passphrase_env.as_deref())?;
    let handle = session.app.files().offer(a.file)?.handle;
    let mut body = json!({"handle": handle, "passphrase": passphrase});
    if a.yes {
        body["sure"] = true.into();
    }
    let arrival: Arrival = session.ask_job(method, body)?;
    let value = json!(arrival);
    Answer::new(&value, move |w| told(w, &arrival))
}

/// Looks at a file of another machine.
pub fn preview(session: &Session, a: Arrives) -> Outcome {
    arrival(session, "exchange.preview", a)
}

/// Takes in a file of another machine.
pub fn import(session: &Session, a: Arrives) -> Outcome {
    arrival(session, "exchange.import", a)
}

fn table_name(words: &Words, name: &str) -> String {
    words.find(&format!("table-{}", name.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| name.to_owned())
}

fn told(w: &Words, arrival: &Arrival) -> String {
    let heads = [
        ("", w.cli_column_table()),
        (">", w.cli_column_new()),
        (">", w.cli_column_changed()),
        (">", w.cli_column_conflicts()),
        (">", w.cli_column_deleted()),
    ];
    let mut table = Table::new(&heads);
    for t in &arrival.tables {
        let figures = [t.new, t.changed, t.conflicts, t.deleted].map(|n| n.to_string());
        table.row([vec![table_name(w, &t.table)], figures.to_vec()].concat());
    }
    let sum = w.cli_exchange_sum(arrival.changed, arrival.conflicts, arrival.deleted, &arrival.from, arrival.new);
    format!("{}{sum}", table.text())
}

/// What machines do not agree on; exit 1 where there is something.
pub fn conflicts(session: &Session, a: Conflicts) -> Outcome {
    session.open()?;
    let found: Found = session.ask("exchange.conflicts", json!({"settled": a.settled}))?;
    listed(found)
}

fn listed(found: Found) -> Outcome {
    let value: Value = json!(found);
    Answer::new(&value, move |w| {
        let heads = [
            ("", w.cli_column_id()),
            ("", w.cli_column_table()),
            ("", w.cli_column_name()),
            ("", w.cli_column_stands()),
            ("", w.cli_column_other()),
        ];
        let mut table = Table::new(&heads);
        for c in &found.conflicts {
            let other = if c.deletion { w.cli_exchange_deleted() } else { c.other.value.clone() };
            let side = |value: &str, by: &str| format!("{value} ({by})");
            table.row(vec![
                c.id.clone(),
                table_name(w, &c.table),
                c.label.clone(),
                side(&c.stands.value, &c.stands.by),
                side(&other, &c.other.by),
            ]);
        }
        format!("{}{}", table.text(), w.cli_exchange_open(found.open))
    })
}

/// Ends conflicts.
pub fn settle(session: &Session, a: Settle) -> Outcome {
    session.open()?;
    let values: BTreeMap<String, String> = a.third.into_iter().collect();
    listed(session.ask("exchange.settle", json!({"ids": a.conflict, "choice": a.choice, "values": values}))?)
}

/// Machines whose files came here.
pub fn machines(session: &Session) -> Outcome {
    session.open()?;
    let peers: Peers = session.ask("exchange.peers", json!({}))?;
    let value = json!(peers);
    Answer::new(&value, move |w| {
        let mut table = Table::new(&[("", w.cli_column_id()), ("", w.cli_column_name()), (">", w.cli_column_behind())]);
        for p in &peers.peers {
            table.row(vec![p.id.clone(), p.name.clone(), p.behind.to_string()]);
        }
        format!("{}{}", table.text(), peers.code)
    })
}
