//! `audit`: the log of acts, newest first, and whether it is whole.

use crate::{
    args::Audited,
    out::{Answer, Outcome, Table},
    session::Session,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Ends with 1 when a line was changed or taken out.
pub fn list(session: &Session, a: Audited) -> Outcome {
    session.open()?;
    let page: Value = session.ask("audit.list", json!({"act": a.act, "limit": a.limit}))?;
    let chain: Value = session.ask("audit.check", json!({}))?;
    let ok = chain["ok"] == true;
    let value = json!({"ok": ok, "total": page["total"], "lines": page["lines"], "chain": chain});
    let answer = Answer::new(&value, move |w| {
        let heads = [
            ("", w.audit_at()),
            ("", w.audit_by()),
            ("", w.audit_what()),
            ("", w.audit_about()),
            (">", w.audit_count()),
        ];
        let mut table = Table::new(&heads);
        let found = |family: &str, code: &str| {
            w.find(&format!("{family}-{}", code.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| code.to_owned())
        };
        for line in page["lines"].as_array().into_iter().flatten() {
            let text = |key: &str| line[key].as_str().unwrap_or_default();
            let about = match text("table") {
                "" => String::new(),
                table => found("table", table),
            };
            let at = keheng_base::Minutes(line["at"].as_i64().unwrap_or_default().div_euclid(60_000)).to_string();
            let which = if text("label").is_empty() { text("row") } else { text("label") };
            let about = format!("{about} {which}");
            let count = line["count"].to_string();
            table.row(vec![at, text("by").to_owned(), found("audit-act", text("act")), about, count]);
        }
        let verdict =
            if ok { w.audit_chain_good(chain["lines"].as_u64().unwrap_or_default()) } else { w.audit_chain_bad() };
        format!("{}{verdict}", table.text())
    })?;
    Ok(answer.found(!ok))
}
