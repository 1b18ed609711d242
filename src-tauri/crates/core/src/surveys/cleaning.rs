//! Cleaning: rules that leave answers out of every figure, and can be taken back.
//!
//! A rule that is on is part of the file and undone like anything else; the answers themselves stay. Results, gaps, charts
//! and analyses see what the rules leave ([`Answered::cleaned`]).

use super::{
    Survey, SurveyReq,
    answered::{Answered, Given},
    edit::about,
    list::living,
    store::{self, MILLIONTHS},
};
use crate::{
    App,
    api::Nothing,
    db::{Op, content_id, schema, sql_fault},
};
use keheng_base::{Fault, Id, Minutes};
use keheng_calc::{
    stats::describe::median,
    survey::careless::{careless, longstring},
};
use keheng_form::Holds;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// A matrix with fewer rows tells nothing about straight lines.
const LEAST_ROWS: usize = 4;
/// A run in fewer points tells nothing.
const LEAST_POINTS: usize = 10;
/// Fewer answers are alike by chance.
const LEAST_ALIKE: usize = 5;
/// A question that fewer have answered does not count for the distance between people.
const MOSTLY: f64 = 0.8;
/// Answers shown of a rule.
const SHOWN: usize = 50;

/// What a rule looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// faster than this share of the median time: D. J. Leiner, Survey Research Methods 13 (2019) 229-248
    Speed,
    /// one and the same point in at least this share of the matrices with four rows and more
    Straight,
    /// the same point so often in a row, as a share of all points given over all matrices: P. G. Curran, Journal of Experimental
    /// Social Psychology 66 (2016) 4-19, takes half of them
    Run,
    /// further from everybody than this share of people would be (Mahalanobis' distance against χ²): A. W. Meade and S. B.
    /// Craig, Psychological Methods 17 (2012) 437-455
    Distance,
    /// the same answers as another begun so many minutes before at most
    Twin,
    /// less than this share of the questionnaire filled in
    Blank,
}

impl RuleKind {
    const ALL: [RuleKind; 6] =
        [RuleKind::Speed, RuleKind::Straight, RuleKind::Run, RuleKind::Distance, RuleKind::Twin, RuleKind::Blank];

    fn code(self) -> &'static str {
        match self {
            RuleKind::Speed => "speed",
            RuleKind::Straight => "straight",
            RuleKind::Run => "run",
            RuleKind::Distance => "distance",
            RuleKind::Twin => "twin",
            RuleKind::Blank => "blank",
        }
    }

    /// Its usual limit, the least and the most.
    fn limits(self) -> [f64; 3] {
        match self {
            RuleKind::Speed => [0.333_333, 0.05, 0.9],
            RuleKind::Straight => [1.0, 0.5, 1.0],
            RuleKind::Run => [0.5, 0.2, 1.0],
            RuleKind::Distance => [0.999, 0.9, 0.999_999],
            RuleKind::Twin => [60.0, 1.0, 43_200.0],
            RuleKind::Blank => [0.3, 0.05, 1.0],
        }
    }
}

/// A rule as it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    pub kind: RuleKind,
    pub on: bool,
    pub limit: f64,
}

/// The rules of a survey: all kinds, off where nothing is stored.
pub(super) fn rules(conn: &Connection, id: Id<Survey>) -> Result<Vec<Rule>, Fault> {
    let sql = "SELECT kind, active, level FROM survey_rule WHERE survey_id = ?1 AND _del <= 0";
    let mut stored: HashMap<String, (bool, f64)> = HashMap::new();
    let mut statement = conn.prepare_cached(sql).map_err(sql_fault)?;
    let rows = statement.query_map([id.raw()], |r| Ok((r.get(0)?, (r.get(1)?, r.get(2)?)))).map_err(sql_fault)?;
    for row in rows {
        let (kind, rule) = row.map_err(sql_fault)?;
        let (on, level): (bool, i64) = rule;
        stored.insert(kind, (on, level as f64 / MILLIONTHS));
    }
    let rule = |kind: RuleKind| {
        let (on, limit) = stored.get(kind.code()).copied().unwrap_or((false, kind.limits()[0]));
        Rule { kind, on, limit }
    };
    Ok(RuleKind::ALL.into_iter().map(rule).collect())
}

/// Places of the people that a rule finds.
pub(super) fn hits(rule: Rule, answered: &Answered) -> Vec<usize> {
    let limit = rule.limit;
    match rule.kind {
        RuleKind::Speed => {
            let taken = |at: &usize| f64::from(answered.heads[*at].seconds);
            let timed: Vec<usize> = (0..answered.heads.len()).filter(|at| taken(at) > 0.0).collect();
            let Some(middle) = median(&timed.iter().map(taken).collect::<Vec<_>>()) else { return Vec::new() };
            timed.into_iter().filter(|at| taken(at) < limit * middle).collect()
        }
        RuleKind::Straight => straight(answered, limit),
        RuleKind::Run => runs(answered, limit),
        RuleKind::Distance => {
            // people are compared where nearly all of them have answered; elsewhere nobody would be complete
            let enough = MOSTLY * answered.heads.len() as f64;
            let columns: Vec<Vec<Option<f64>>> = points(answered)
                .filter(|(_, figures)| figures.iter().filter(|f| !f.is_nan()).count() as f64 >= enough)
                .map(|(_, figures)| figures.iter().map(|f| Some(*f).filter(|f| !f.is_nan())).collect())
                .collect();
            careless(&columns, limit).map_or(Vec::new(), |c| c.far)
        }
        RuleKind::Twin => twins(answered, limit),
        RuleKind::Blank => {
            let cells = answered.columns.len() as f64;
            let few = |filled: usize| (filled as f64) < limit * cells;
            (0..answered.heads.len()).filter(|at| few(filled(answered, *at))).collect()
        }
    }
}

/// Columns of points on scales, by key.
fn points(answered: &Answered) -> impl Iterator<Item = (&str, &[f64])> {
    answered.columns.iter().filter_map(|column| match (&column.given, &column.cell.holds) {
        (Given::Figures { figures, .. }, Holds::Scale { .. }) => Some((column.cell.key.as_str(), figures.as_slice())),
        _ => None,
    })
}

fn straight(answered: &Answered, share: f64) -> Vec<usize> {
    // `q3.r2.e` belongs to side e of question q3
    let mut matrices: BTreeMap<(&str, &str), Vec<&[f64]>> = BTreeMap::new();
    for (key, figures) in points(answered) {
        let mut parts = key.split('.');
        if let (Some(question), Some(_)) = (parts.next(), parts.next()) {
            matrices.entry((question, parts.next().unwrap_or_default())).or_default().push(figures);
        }
    }
    let is_straight = |at: &usize| {
        let (mut all, mut lines) = (0.0, 0.0);
        for columns in matrices.values() {
            let given: Vec<f64> = columns.iter().map(|c| c[*at]).filter(|f| !f.is_nan()).collect();
            if given.len() >= LEAST_ROWS {
                all += 1.0;
                lines += f64::from(u8::from(given.iter().all(|f| *f == given[0])));
            }
        }
        lines > 0.0 && lines >= share * all
    };
    (0..answered.heads.len()).filter(is_straight).collect()
}

/// Runs of one point over all matrices, the points in the order they were asked, and side after side where a matrix has several:
/// whoever ticks down one column and then the next goes in straight lines too.
fn runs(answered: &Answered, share: f64) -> Vec<usize> {
    let in_matrix: Vec<(&str, &[f64])> = points(answered).filter(|(key, _)| key.contains('.')).collect();
    let mut by_side = in_matrix.clone();
    // stable: rows stay in their order within a side
    by_side.sort_by_cached_key(|(key, _)| {
        let mut parts = key.split('.');
        let question = parts.next().unwrap_or_default();
        let place = in_matrix.iter().position(|(other, _)| other.split('.').next() == Some(question));
        (place, parts.nth(1).unwrap_or_default().to_owned())
    });
    let longest = |order: &[(&str, &[f64])], at: usize| {
        let given: Vec<f64> = order.iter().map(|(_, figures)| figures[at]).filter(|f| !f.is_nan()).collect();
        (longstring(&given), given.len())
    };
    let is_run = |at: &usize| {
        let ((asked, n), (sides, _)) = (longest(&in_matrix, *at), longest(&by_side, *at));
        n >= LEAST_POINTS && asked.max(sides) as f64 >= share * n as f64
    };
    (0..answered.heads.len()).filter(is_run).collect()
}

fn filled(answered: &Answered, at: usize) -> usize {
    answered.columns.iter().filter(|column| column.given.has(at)).count()
}

/// Of the same answers the one begun first stays.
fn twins(answered: &Answered, minutes: f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..answered.heads.len()).collect();
    order.sort_by_key(|at| (answered.heads[*at].begun, answered.heads[*at].id));
    let mut last: HashMap<String, i64> = HashMap::new();
    let mut found = Vec::new();
    for at in order {
        if filled(answered, at) < LEAST_ALIKE {
            continue;
        }
        let said: Vec<String> = answered.columns.iter().map(|column| column.given.said(at)).collect();
        let begun = answered.heads[at].begun;
        let before = last.insert(said.join("\u{1f}"), begun);
        if before.is_some_and(|before| (begun - before) as f64 <= minutes) {
            found.push(at);
        }
    }
    found.sort_unstable();
    found
}

/// Cleaning of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyCleaning {
    /// answers taken in
    pub answers: u32,
    /// of these, left out by the rules that are on
    pub excluded: u32,
    /// all rules
    pub rules: Vec<CleaningRule>,
}

/// A rule with what it finds, whether it is on or not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CleaningRule {
    /// what it looks for; the words are `cleaning-<kind>`
    pub kind: RuleKind,
    /// answers it finds are left out
    pub on: bool,
    /// share, or minutes for twins
    pub limit: f64,
    /// the least and the most it can be
    pub range: [f64; 2],
    /// answers it finds
    pub hits: u32,
    /// the newest of them
    pub found: Vec<FoundAnswer>,
}

/// An answer that a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FoundAnswer {
    /// when it was begun, by the respondent's clock
    pub begun: Minutes,
    /// how long it took
    pub seconds: u16,
    /// version it was given to
    pub version: u32,
}

/// Sets a rule.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CleanReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// what it looks for
    pub kind: RuleKind,
    /// whether it counts
    pub on: bool,
    /// share, or minutes for twins; as it was when absent
    #[serde(default)]
    pub limit: Option<f64>,
}

/// The rules and what they find. Faults: `no_such_survey`.
pub fn cleaning(app: &App, req: SurveyReq) -> Result<SurveyCleaning, Fault> {
    let db = app.db()?;
    let rules = {
        let conn = db.read()?;
        living(&conn, req.id)?;
        rules(&conn, req.id)?
    };
    let answered = app.all_answers(req.id)?;
    let mut excluded = BTreeSet::new();
    let told = |rule: Rule| {
        let hits = hits(rule, &answered);
        if rule.on {
            excluded.extend(hits.iter().copied());
        }
        let found = hits.iter().take(SHOWN).map(|at| {
            let head = &answered.heads[*at];
            FoundAnswer { begun: Minutes(head.begun), seconds: head.seconds, version: head.version }
        });
        let [_, least, most] = rule.kind.limits();
        CleaningRule {
            kind: rule.kind,
            on: rule.on,
            limit: rule.limit,
            range: [least, most],
            found: found.collect(),
            hits: hits.len() as u32,
        }
    };
    let rules = rules.into_iter().map(told).collect();
    Ok(SurveyCleaning { answers: answered.heads.len() as u32, excluded: excluded.len() as u32, rules })
}

/// Sets a rule. Faults: `no_such_survey`, `cleaning_limit` with `least` and `most`.
pub fn clean(app: &App, req: CleanReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let (title, before) = {
        let conn = db.read()?;
        let stored = living(&conn, req.id)?;
        (about(app, &stored.form), rules(&conn, req.id)?)
    };
    let before = before
        .into_iter()
        .find(|r| r.kind == req.kind)
        .ok_or_else(|| Fault::new("internal").with("reason", req.kind.code()))?;
    let level = (req.limit.unwrap_or(before.limit) * MILLIONTHS).round() as i64;
    let limit = level as f64 / MILLIONTHS;
    let [_, least, most] = req.kind.limits();
    if !(least..=most).contains(&limit) {
        return Err(Fault::new("cleaning_limit").with("least", least).with("most", most));
    }
    if (before.on, before.limit) == (req.on, limit) {
        return Ok(Nothing {});
    }
    let id = content_id("survey rule", &format!("{} {}", req.id.raw(), req.kind.code()));
    let done = db.op(Op::CleanSurvey, &title, |tx| {
        store::survey(tx.conn, req.id).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_survey"))?;
        let values: [(&str, &dyn rusqlite::ToSql); 4] =
            [("survey_id", &req.id.raw()), ("kind", &req.kind.code()), ("active", &req.on), ("level", &level)];
        tx.upsert(&schema::SURVEY_RULE, id, &values).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

#[cfg(test)]
#[path = "cleaning_tests.rs"]
mod tests;
