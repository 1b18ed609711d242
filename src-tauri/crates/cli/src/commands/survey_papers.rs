//! `survey enter|papers`: answers on paper.

use crate::{
    args::{SurveyEnter, SurveyOne},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_core::surveys::{PaperFileRes, PaperRow, PapersRes};
use keheng_words::{Words, percent};
use serde_json::json;
use std::collections::BTreeMap;

/// Keys the papers of a table. Rows that were refused are named, and it then ends with 1.
pub fn enter(session: &Session, a: SurveyEnter) -> Outcome {
    session.open()?;
    let handle = session.app.files().offer(a.keyed_papers)?.handle;
    let req = json!({"id": a.survey, "handle": handle, "version": a.printed_version, "replace": a.replace});
    let res: PaperFileRes = session.ask("surveys.key_file", req)?;
    let refused = !res.refused.is_empty();
    let json = json!(res);
    let answer = Answer::new(&json, move |w| {
        let mut lines = vec![w.cli_papers_keyed(res.first, res.replaced, res.same, res.second)];
        lines.extend(res.refused.iter().map(|r| format!("{}  {}", r.row, w.fault(&r.why))));
        lines.join("\n")
    })?;
    Ok(answer.found(refused))
}

fn state(words: &Words, row: &PaperRow) -> String {
    let id = json!(row.state);
    let key = format!("papers-state-{}", id.as_str().unwrap_or_default());
    words.find(&key, &BTreeMap::new()).unwrap_or(key)
}

/// The papers of a survey, and how often two people differed.
pub fn papers(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: PapersRes = session.ask("surveys.papers", json!({"id": a.survey}))?;
    let mut json = json!(res);
    json["level"] = json!(0.95);
    json["method"] = json!("Wilson");
    Answer::new(&json, move |w| {
        let mut table = Table::new(&[
            (">", w.papers_paper()),
            ("", w.papers_state()),
            (">", w.surveys_version()),
            (">", w.papers_filled()),
            (">", w.papers_differences()),
        ]);
        for row in &res.papers {
            let counts = [row.version, row.filled, row.differences].map(|n| n.to_string());
            let [version, filled, differences] = counts;
            table.row(vec![row.paper.to_string(), state(w, row), version, filled, differences]);
        }
        let rate = res.rate.zip(res.interval).map_or_else(
            || w.papers_rate_none(),
            |(rate, ends)| {
                let [rate, low, high] = [rate, ends.lo, ends.hi].map(|share| percent(share, 1));
                w.papers_rate(res.compared, res.differed, &high, &low, &rate)
            },
        );
        let counts = w.papers_counts(res.confirmed, res.differing, res.keyed, res.settled);
        format!("{}{counts}\n{rate}", table.text())
    })
}
