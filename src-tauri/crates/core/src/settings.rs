//! Settings of the firm 设置: a row each, so that two machines may change different ones.

use crate::{
    App,
    db::{Op, Sql, content_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Fen};
use keheng_calc::service::{
    claim::Terms as ClaimTerms,
    kpi::{self, Basis},
};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Settings of the firm: part of the file, undoable, exchanged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// promise in hours where the file names no due date
    pub promise_hours: u32,
    /// ABC cuts of the cumulative rule, shares 0..1 rising
    pub abc_cumulative: Vec<f64>,
    /// ABC cuts of the head-count rule, shares 0..1 rising
    pub abc_headcount: Vec<f64>,
    /// KPI targets by KPI id, shares 0..1
    pub targets: BTreeMap<String, f64>,
    /// what the firm changed of a KPI's definition, by KPI id
    pub definitions: BTreeMap<String, Definition>,
    /// what KPIs weigh in the quality index, by KPI id, where it is not the usual; 0 leaves one out
    pub quality_weights: BTreeMap<String, f64>,
    /// days of silence after which a customer counts as dormant (休眠) and as lapsed (流失)
    pub dormant_days: u32,
    /// see `dormant_days`
    pub lapsed_days: u32,
    /// what a silence is judged by
    pub lapse_rule: LapseBy,
    /// what is advised where an alert is raised, the first that fits; the program's own where nothing is
    pub advice: Vec<AdviceRule>,
    /// what was agreed with customers about claims
    pub claims: ClaimTerms,
    /// days within which a complaint must be dealt with and answered
    pub complaint_days: u32,
    /// days after its promise at which a waybill that did not come counts as lost; none: nothing was settled, for the
    /// sources disagree
    pub lost_days: Option<u32>,
    /// days within which a customer is invited to a survey at most once, whichever; 0 for no such rule
    pub contact_days: u32,
}

/// What the chance that a silence never ends is told by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LapseBy {
    /// the customer's own gaps
    #[default]
    Silence,
    /// the model of buying and leaving
    Alive,
}

/// What to do about an alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AdviceRule {
    /// code of the alert, one of [`ALERTS`]
    pub alert: String,
    /// class it is for, such as `A`; any where absent
    #[serde(default)]
    pub class: Option<String>,
    /// state it is for, such as `dormant`; any where absent
    #[serde(default)]
    pub state: Option<String>,
    /// what to do
    pub text: String,
    /// what that costs, fen
    pub cost_fen: Fen,
}

/// Codes of alerts.
pub const ALERTS: [&str; 5] = ["silent", "falling", "class_drop", "loss", "after_complaint"];

/// Days that the law gives for an answer to a complaint: 快递暂行条例 (2018/2019), article 28.
pub const COMPLAINT_DAYS: u32 = 7;

/// Rules of advice at most.
const MOST_ADVICE: usize = 200;

/// What a firm changed of a KPI's definition; shown with the figure.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Definition {
    /// the day by which a case belongs to a period; the KPI's usual one when absent
    pub basis: Option<Basis>,
    /// days that do not count
    pub days: Vec<ExcludedDays>,
    /// causes that do not count, such as an address the sender got wrong
    pub causes: Vec<ExcludedCause>,
    /// hours within which a case must be settled where nothing is written on it; of KPIs that count cases
    pub limit_hours: Option<u32>,
    /// why it was changed
    pub note: String,
}

/// Days that do not count, with the reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExcludedDays {
    /// first
    pub from: Day,
    /// last
    pub to: Day,
    /// why
    pub reason: String,
}

/// A cause that does not count, with the reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExcludedCause {
    /// name of the trouble on the wire, such as `no_answer`; of KPIs that count cases a cause of theirs, code or own
    /// words. A name that is not known excludes nothing
    pub cause: String,
    /// why
    pub reason: String,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            promise_hours: 72,
            abc_cumulative: vec![0.80, 0.95],
            abc_headcount: vec![0.05, 0.20],
            targets: BTreeMap::new(),
            definitions: BTreeMap::new(),
            quality_weights: BTreeMap::new(),
            dormant_days: 30,
            lapsed_days: 90,
            lapse_rule: LapseBy::default(),
            advice: Vec::new(),
            claims: ClaimTerms::default(),
            complaint_days: COMPLAINT_DAYS,
            lost_days: None,
            contact_days: 90,
        }
    }
}

/// The settings as stored, defaults where nothing is.
pub fn settings(conn: &Connection) -> Sql<Settings> {
    let mut statement = conn.prepare_cached("SELECT name, value FROM setting WHERE _del <= 0")?;
    let rows = statement.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?;
    let mut stored = Map::new();
    for row in rows {
        let (name, value) = row?;
        // What a newer program stored and this one does not know is left alone.
        if let (Ok(value), true) = (serde_json::from_str(&value), known().contains_key(&name)) {
            stored.insert(name, value);
        }
    }
    Ok(serde_json::from_value(Value::Object(stored)).unwrap_or_default())
}

fn known() -> Map<String, Value> {
    match serde_json::to_value(Settings::default()) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// Rising shares strictly between 0 and 1, one to five of them.
fn cuts_are_good(cuts: &[f64]) -> bool {
    (1..=5).contains(&cuts.len()) && cuts.iter().all(|c| *c > 0.0 && *c < 1.0) && cuts.windows(2).all(|w| w[0] < w[1])
}

/// Fault: `setting_invalid`.
pub(crate) fn check(s: &Settings) -> Result<(), Fault> {
    let bad = |field: &str| Err(Fault::new("setting_invalid").with("field", field));
    if !(1..=24 * 60).contains(&s.promise_hours) {
        return bad("promise_hours");
    }
    if !cuts_are_good(&s.abc_cumulative) || !cuts_are_good(&s.abc_headcount) {
        return bad("abc");
    }
    if s.targets.values().any(|t| !(0.0..=1.0).contains(t)) {
        return bad("targets");
    }
    let reasoned = |d: &Definition| {
        d.days.iter().all(|e| e.from <= e.to && !e.reason.trim().is_empty())
            && d.causes.iter().all(|e| !e.reason.trim().is_empty())
            && d.limit_hours.is_none_or(|hours| (1..=24 * 366).contains(&hours))
    };
    if !s.definitions.values().all(reasoned) {
        return bad("definitions");
    }
    let weighs = |(kpi, weight): (&String, &f64)| kpi::find(kpi).is_some() && (0.0..=1_000.0).contains(weight);
    if !s.quality_weights.iter().all(weighs) {
        return bad("quality_weights");
    }
    if s.dormant_days < 1 || s.lapsed_days <= s.dormant_days || s.lapsed_days > 3650 {
        return bad("lapsed_days");
    }
    let advice_is_good = |a: &AdviceRule| {
        ALERTS.contains(&a.alert.as_str())
            && !a.text.trim().is_empty()
            && a.text.chars().count() <= 500
            && a.cost_fen >= Fen(0)
    };
    if s.advice.len() > MOST_ADVICE || !s.advice.iter().all(advice_is_good) {
        return bad("advice");
    }
    let cap_is_good = s.claims.cap_times.is_none_or(|t| (0.0..=1_000.0).contains(&t))
        && s.claims.cap_fen.is_none_or(|fen| (0..=10_000_000_000).contains(&fen));
    if !cap_is_good {
        return bad("claims");
    }
    if !(1..=365).contains(&s.complaint_days) || s.lost_days.is_some_and(|days| !(1..=365).contains(&days)) {
        return bad("complaint_days");
    }
    if s.contact_days > 3650 {
        return bad("contact_days");
    }
    Ok(())
}

/// Writes the settings that differ. Fault: `setting_invalid`.
pub fn settle(app: &App, new: Settings) -> Result<Settings, Fault> {
    check(&new)?;
    let Ok(Value::Object(values)) = serde_json::to_value(&new) else {
        return Err(Fault::new("internal").with("reason", "settings are an object"));
    };
    let done = app.db()?.op(Op::Settle, "", |tx| {
        for (name, value) in &values {
            let id = content_id("setting", name);
            let text = value.to_string();
            let stored: Option<String> = tx
                .conn
                .query_row("SELECT value FROM setting WHERE id = ?1", [id], |r| r.get(0))
                .optional()
                .map_err(sql_fault)?;
            match stored {
                Some(old) if old == text => {}
                None if known().get(name) == Some(value) => {}
                _ => {
                    tx.upsert(&schema::SETTING, id, &[("name", name), ("value", &text)]).map_err(sql_fault)?;
                }
            }
        }
        Ok(())
    })?;
    app.done(done);
    settings(&*app.db()?.read()?).map_err(sql_fault)
}
