//! `import responses`: answers to surveys out of files of other programs.

use super::import::reading;
use crate::{
    args::ImportResponses,
    out::{Answer, Outcome},
    session::Session,
};
use keheng_core::surveys::AnswersReport;
use keheng_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Odd rows shown as text.
const SHOWN: usize = 40;

/// Imports files of answers, each for itself: one file, one step that can be taken back. A dry run ends with 1 when it
/// refuses rows.
pub fn import(session: &Session, a: ImportResponses) -> Outcome {
    session.open()?;
    let mut reports: Vec<AnswersReport> = Vec::new();
    let mapping: BTreeMap<String, String> =
        a.map.iter().map(|(target, column)| (by_number(column), target.clone())).collect();
    for source in &a.answers {
        let handle = session.app.files().offer(source.clone())?.handle;
        let mut req = reading(&a.reading);
        (req["handle"], req["dry_run"]) = (json!(handle), json!(a.reading.dry_run));
        if let Some(survey) = &a.into_survey {
            req["survey"] = json!(survey);
        }
        if !mapping.is_empty() {
            req["mapping"] = json!(mapping);
        }
        reports.push(session.ask("surveys.answers_take", req)?);
    }
    let refused = reports.iter().any(|r| r.refused > 0);
    let json = match reports.as_slice() {
        [one] => told(one),
        all => json!({"imports": all.iter().map(told).collect::<Vec<_>>()}),
    };
    let dry = a.reading.dry_run;
    let answer = Answer::new(&json, move |w| reports.iter().map(|r| text(w, r, dry)).collect::<Vec<_>>().join("\n"))?;
    Ok(answer.found(dry && refused))
}

/// A column by its number from 1 on is one by its place.
fn by_number(column: &str) -> String {
    column.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).map_or_else(|| column.to_owned(), |n| n.to_string())
}

/// The report with the fields that every import has.
fn told(report: &AnswersReport) -> Value {
    let mut json = json!(report);
    for key in ["customers_created", "amount_fen"] {
        json[key] = json!(0);
    }
    json
}

fn text(w: &Words, r: &AnswersReport, dry: bool) -> String {
    let mut lines = vec![w.cli_import_counts(r.created, r.refused, r.unchanged, r.updated)];
    if dry {
        lines.push(w.cli_dry_run());
    }
    lines.extend(r.import_id.as_ref().map(|id| w.cli_import_id(id)));
    let issue = |i: &keheng_core::surveys::AnswersIssue| {
        format!("{}  {}  {}  {}", i.row, i.column.as_deref().unwrap_or_default(), i.value, i.message)
    };
    lines.extend(r.issues.iter().take(SHOWN).map(issue));
    let all: u32 = r.issue_counts.values().sum();
    if all as usize > SHOWN {
        lines.push(w.import_issues_some(all, SHOWN));
    }
    lines.join("\n")
}
