//! Weights: the answers are made to look like the whole of the customers in what is known about them.
//!
//! The targets of a variable are a rule of the survey, part of the file and undone like anything else; the weights follow
//! from them and from the answers there are ([`keheng_calc::survey::raking`]). Every analysis says whether it used them.

use super::{
    Survey, SurveyReq,
    analysis::{Data, answers},
    edit::about,
    lang,
    list::living,
    store::{self, MILLIONTHS},
};
use crate::{
    App,
    api::Nothing,
    db::{Op, content_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use keheng_calc::survey::raking::{Raked, rake};
use keheng_words::decimal;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Nobody speaks for more than so many: what few say must not decide. The usual limit of survey practice.
const MOST: f64 = 5.0;

/// What the customers are in one variable.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    /// id of the variable
    pub variable: String,
    /// share of each group, 0..1; together 1
    pub shares: BTreeMap<String, f64>,
}

/// Weights of all answers.
pub(super) struct Weighing {
    /// what they were made of, in the user's language
    pub by: Vec<String>,
    /// a weight a person, in the order of the answers
    pub raked: Raked,
}

/// The targets of a survey, by variable.
pub(super) fn targets(conn: &Connection, id: Id<Survey>) -> Result<Vec<Target>, Fault> {
    let sql = "SELECT variable, targets FROM survey_weight WHERE survey_id = ?1 AND _del <= 0 ORDER BY variable";
    let mut statement = conn.prepare_cached(sql).map_err(sql_fault)?;
    let rows = statement.query_map([id.raw()], |r| Ok((r.get(0)?, r.get(1)?))).map_err(sql_fault)?;
    let mut found = Vec::new();
    for row in rows {
        let (variable, text): (String, String) = row.map_err(sql_fault)?;
        let stored: BTreeMap<String, u32> =
            serde_json::from_str(&text).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
        let shares = stored.into_iter().map(|(group, share)| (group, f64::from(share) / MILLIONTHS)).collect();
        found.push(Target { variable, shares });
    }
    Ok(found)
}

/// Weights that meet the targets; none without targets, or where nobody is in any group that has one. Who is in no such
/// group keeps the share that the answers give.
pub(super) fn weighing(data: &Data, targets: &[Target]) -> Option<Weighing> {
    let n = data.answered.heads.len();
    let (mut by, mut margins) = (Vec::new(), Vec::new());
    for target in targets {
        // a question that is no longer asked and has no answers left weighs nothing
        let Ok(groups) = data.groups(std::slice::from_ref(&target.variable)) else { continue };
        let aimed: Vec<(f64, &[usize])> = groups
            .groups
            .iter()
            .filter_map(|g| Some((*target.shares.get(&g.id)?, g.people.as_slice())))
            .filter(|(share, people)| *share > 0.0 && !people.is_empty())
            .collect();
        if aimed.is_empty() {
            continue;
        }
        let mut of = vec![aimed.len(); n];
        for (category, (_, people)) in aimed.iter().enumerate() {
            people.iter().for_each(|at| of[*at] = category);
        }
        let rest = of.iter().filter(|c| **c == aimed.len()).count() as f64 / n as f64;
        let whole: f64 = aimed.iter().map(|(share, _)| share).sum();
        let shares: Vec<f64> = aimed.iter().map(|(share, _)| share / whole * (1.0 - rest)).chain([rest]).collect();
        by.push(groups.label);
        margins.push((of, shares));
    }
    let margins: Vec<(&[usize], &[f64])> = margins.iter().map(|(of, s)| (of.as_slice(), s.as_slice())).collect();
    Some(Weighing { by, raked: rake(&margins, None, Some(MOST))? })
}

/// Lets the people of an analysis count as the survey's weights say, and says so in the user's language; none where the
/// survey has no weights.
pub(super) fn weigh_in(conn: &Connection, id: Id<Survey>, data: &mut Data) -> Result<Option<String>, Fault> {
    let Some(Weighing { by, raked }) = weighing(data, &targets(conn, id)?) else { return Ok(None) };
    data.weights = Some(raked.weights);
    Ok(Some(said(data, &by.join(&data.words.analysis_between()))))
}

/// What weights made of `by` do to an analysis of these people.
pub(super) fn said(data: &Data, by: &str) -> String {
    match data.effective_n() {
        Some(n) => data.words.analysis_weighed(by, &decimal(n, 1, 1), data.people.len() as u64),
        None => data.words.analysis_not_weighed(by),
    }
}

/// Weights of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyWeights {
    /// answers counted
    pub answers: u32,
    /// what the weights come to; none without targets
    pub found: Option<WeightsFound>,
    /// what can have targets
    pub variables: Vec<WeightVariable>,
}

/// What weights come to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WeightsFound {
    /// so many answers without weights would be as exact: L. Kish, 1965
    pub effective_n: f64,
    /// answers ÷ effective ones: by how much variances grow
    pub design_effect: f64,
    /// smallest weight; the mean is 1
    pub least: f64,
    /// largest weight
    pub most: f64,
    /// whether all targets are met; no weight grows beyond 5, so that some may be missed
    pub met: bool,
}

/// What tells people apart, with what the customers are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WeightVariable {
    /// id, as in analyses
    pub id: String,
    /// in the user's language
    pub label: String,
    /// it has targets
    pub on: bool,
    /// in the order of the question
    pub groups: Vec<WeightGroup>,
}

/// A group of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WeightGroup {
    /// id
    pub id: String,
    /// in the user's language
    pub label: String,
    /// answers
    pub answers: u32,
    /// of those who are in any group, 0..1; none where nobody is
    pub share: Option<f64>,
    /// of the customers, 0..1; none without targets
    pub target: Option<f64>,
    /// share with weights, 0..1; none without weights
    pub reached: Option<f64>,
}

/// Sets what the customers are in a variable.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WeighReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// id of the variable
    pub variable: String,
    /// share or number of customers by group: only their proportion counts; empty takes the targets away
    pub targets: BTreeMap<String, f64>,
}

/// The weights and what they come to. Faults: `no_such_survey`, `survey_not_published`.
pub fn weights(app: &App, req: SurveyReq) -> Result<SurveyWeights, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let targets = targets(&*app.db()?.read()?, req.id)?;
    let weighing = weighing(&data, &targets);
    let weights = weighing.as_ref().map(|w| w.raked.weights.as_slice());
    let mut variables = Vec::new();
    for variable in data.variables.iter().filter(|v| v.groups) {
        let groups = data.groups(std::slice::from_ref(&variable.id))?;
        if groups.several {
            continue;
        }
        let target = targets.iter().find(|t| t.variable == variable.id);
        let heads: f64 = groups.groups.iter().map(|g| g.people.len() as f64).sum();
        let weight = |people: &[usize]| weights.map(|w| people.iter().map(|at| w[*at]).sum::<f64>());
        let all: f64 = groups.groups.iter().filter_map(|g| weight(&g.people)).sum();
        let group = |g: &super::analysis::Group| WeightGroup {
            id: g.id.clone(),
            label: g.label.clone(),
            answers: g.people.len() as u32,
            share: (heads > 0.0).then(|| g.people.len() as f64 / heads),
            target: target.map(|t| t.shares.get(&g.id).copied().unwrap_or(0.0)),
            reached: weight(&g.people).filter(|_| all > 0.0).map(|sum| sum / all),
        };
        variables.push(WeightVariable {
            id: variable.id.clone(),
            label: groups.label.clone(),
            on: target.is_some(),
            groups: groups.groups.iter().map(group).collect(),
        });
    }
    let found = weighing.map(|Weighing { raked, .. }| WeightsFound {
        effective_n: raked.effective_n,
        design_effect: raked.design_effect,
        least: raked.weights.iter().copied().fold(f64::INFINITY, f64::min),
        most: raked.weights.iter().copied().fold(0.0, f64::max),
        met: raked.converged,
    });
    Ok(SurveyWeights { answers: answered.heads.len() as u32, found, variables })
}

/// The targets as they are stored. Faults: `weight_group_unknown`, `weight_group_zero` with `name`, `weight_targets`.
fn checked(groups: &super::analysis::Groups, asked: &BTreeMap<String, f64>) -> Result<String, Fault> {
    if let Some(id) = asked.keys().find(|id| !groups.groups.iter().any(|g| g.id == **id)) {
        return Err(Fault::new("weight_group_unknown").with("name", id.as_str()));
    }
    let sum: f64 = asked.values().sum();
    if asked.values().any(|v| !v.is_finite() || *v < 0.0) || !sum.is_finite() || sum <= 0.0 {
        return Err(Fault::new("weight_targets"));
    }
    let share = |id: &str| (asked.get(id).copied().unwrap_or(0.0) / sum * MILLIONTHS).round() as u32;
    // who has answered must not be made to say nothing
    if let Some(group) = groups.groups.iter().find(|g| !g.people.is_empty() && share(&g.id) == 0) {
        return Err(Fault::new("weight_group_zero").with("name", group.label.as_str()));
    }
    let stored: BTreeMap<&str, u32> = asked.keys().map(|id| (id.as_str(), share(id))).collect();
    serde_json::to_string(&stored).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}

/// Sets or takes away the targets of a variable. Faults: `no_such_survey`, `survey_not_published`, `variable_unknown`,
/// `variable_no_groups`, `weight_several`, `weight_group_unknown` and `weight_group_zero` with `name`, `weight_targets`
/// where an amount is below 0 or nothing is above.
pub fn weigh(app: &App, req: WeighReq) -> Result<Nothing, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let groups = data.groups(std::slice::from_ref(&req.variable))?;
    if groups.several {
        return Err(Fault::new("weight_several").with("name", groups.label));
    }
    let db = app.db()?;
    let (title, before) = {
        let conn = db.read()?;
        (about(app, &living(&conn, req.id)?.form), targets(&conn, req.id)?)
    };
    let row = content_id("survey weight", &format!("{} {}", req.id.raw(), req.variable));
    let there = before.iter().find(|t| t.variable == req.variable);
    if req.targets.is_empty() && there.is_none() {
        return Ok(Nothing {});
    }
    let stored = if req.targets.is_empty() { None } else { Some(checked(&groups, &req.targets)?) };
    let done = db.op(Op::WeighSurvey, &title, |tx| {
        store::survey(tx.conn, req.id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_survey"))?;
        match &stored {
            None => tx.delete(&schema::SURVEY_WEIGHT, row).map(|_| ()),
            Some(text) => {
                let values: [(&str, &dyn rusqlite::ToSql); 3] =
                    [("survey_id", &req.id.raw()), ("variable", &req.variable), ("targets", text)];
                tx.upsert(&schema::SURVEY_WEIGHT, row, &values).map(|_| ())
            }
        }
        .map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

#[cfg(test)]
#[path = "weights_tests.rs"]
mod tests;
