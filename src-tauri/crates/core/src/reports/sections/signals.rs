//! Signals of the control charts that fall into the month: what, how sure, and what was behind most failures.

use super::{About, words};
use crate::{
    reports::paper::{Cell, Table},
    service::{
        causes::{self, CauseParetoReq},
        chart::{By, ControlAlarm, ControlReq, chart},
        series,
    },
};
use keheng_base::Fault;
use keheng_calc::service::kpi::KPIS;
use keheng_words::decimal;

/// Causes named.
const NAMED: usize = 3;

/// What has a chart, with the family of words it is named by.
fn charted() -> impl Iterator<Item = (&'static str, &'static str)> {
    KPIS.iter().map(|kpi| ("kpi", kpi.id)).chain(series::SERIES.iter().map(|series| ("series", series.id)))
}

/// The most frequent causes of a KPI's failures in the month; empty where nobody recorded any.
fn behind(about: &About, kpi: &str) -> Result<String, Fault> {
    let days = about.month.period();
    let found =
        causes::causes(about.app, CauseParetoReq { kpi: kpi.to_owned(), from: days.from, to: days.to, by: None })?;
    let family = if found.of_cases { "cause" } else { "trouble" };
    let named = found.causes.iter().filter(|cause| !cause.key.is_empty()).take(NAMED);
    // A cause in the firm's own words has no word of ours.
    let said = |key: &str| about.words.find(&format!("{family}-{}", key.replace('_', "-")), &[].into());
    let one = |cause: &causes::Cause| format!("{} {}", said(&cause.key).unwrap_or_else(|| cause.key.clone()), cause.n);
    Ok(named.map(one).collect::<Vec<_>>().join(about.words.drawing_and().as_str()))
}

/// Signals of the month, for the worse first; none where no chart signals.
pub(super) fn table(about: &About) -> Result<Option<Table>, Fault> {
    let w = about.words;
    let month = about.month.period();
    let mut rows = Vec::new();
    for (family, id) in charted() {
        let req = ControlReq { kpi: id.to_owned(), by: Some(By::Month), drift: false, moved: None };
        let found = chart(about.app, req)?;
        let now = |alarm: &&ControlAlarm| alarm.from <= month.to && month.from <= alarm.to;
        let Some(alarm) = found.alarms.iter().find(now) else { continue };
        let rules: Vec<String> = alarm.rules.iter().map(|rule| about.say("rule", rule.id())).collect();
        let what = w.report_signal(&rules.join(&w.drawing_and()), &about.say(family, id));
        let points = found.run_length.round() as i64;
        let sure = w.report_signal_sure(&decimal(found.false_alarms_per_year, 1, 2), points);
        let next = match (alarm.worse, family) {
            (false, _) => w.alarm_next_better(),
            (true, "kpi") => {
                let behind = behind(about, id)?;
                if behind.is_empty() { w.alarm_next() } else { w.report_signal_causes(&behind) }
            }
            (true, _) => w.alarm_next(),
        };
        rows.push((!alarm.worse, vec![Cell::Text(what), Cell::Text(sure), Cell::Text(next)]));
    }
    rows.sort_by_key(|(better, _)| *better);
    let columns = vec![words(w.report_what(), 7), words(w.report_sure(), 6), words(w.report_next(), 7)];
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(|(_, row)| row).collect();
    Ok((!rows.is_empty()).then(|| Table { title: w.report_signals(), columns, rows }))
}
