//! What was answered, question by question.

use super::{
    CellResult, NpsResult, QuestionResult, SurveyReq, SurveyResults, ValueCount, answers,
    list::living,
    store::{self, Version},
};
use crate::{App, db::sql_fault};
use keheng_base::Fault;
use keheng_calc::{
    stats::{describe, proportion::Interval, t_test::one_sample},
    survey::nps,
};
use keheng_form::{Cell, Datum, Holds, Kind, Question, Text, code::Coded};

/// Texts of a cell that are shown.
const TEXTS: usize = 200;
/// Whole numbers with at most so many values are counted one by one.
const VALUES: f64 = 101.0;
/// How sure intervals are.
pub(super) const LEVEL: f64 = 0.95;

/// Everything that was answered. Faults: `no_such_survey`.
pub fn results(app: &App, req: SurveyReq) -> Result<SurveyResults, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    living(&conn, req.id)?;
    let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
    let mut read = answers::read(&store::codes(&conn, req.id).map_err(sql_fault)?, &versions);
    read.sort_by_key(|a| std::cmp::Reverse((a.begun, a.id)));
    let seconds: Vec<f64> = read.iter().map(|a| f64::from(a.seconds)).collect();
    Ok(SurveyResults {
        answers: read.len() as u32,
        median_seconds: describe::median(&seconds),
        questions: questions(&versions)
            .into_iter()
            .map(|(q, removed)| question(q, removed, &versions, &read))
            .collect(),
    })
}

/// Questions of all versions by uid: those of the newest in order, then those it no longer asks.
fn questions(versions: &[Version]) -> Vec<(&Question, bool)> {
    let mut found: Vec<(&Question, bool)> = Vec::new();
    for (age, version) in versions.iter().rev().enumerate() {
        for (_, question) in version.form.questions() {
            if !question.cells().is_empty() && !found.iter().any(|(q, _)| q.uid == question.uid) {
                found.push((question, age > 0));
            }
        }
    }
    found
}

fn question(question: &Question, removed: bool, versions: &[Version], read: &[Coded]) -> QuestionResult {
    let own = |key: &str| key == question.uid || key.strip_prefix(&question.uid).is_some_and(|k| k.starts_with('.'));
    let columns: Vec<Cell> = answers::columns(versions).into_iter().map(|(c, _)| c).filter(|c| own(&c.key)).collect();
    let scores = |whole: &str| -> Vec<f64> { read.iter().filter_map(|a| answers::figure(a, whole)).collect() };
    let net = match &question.kind {
        Kind::Nps(_) => {
            let [promoters, passives, detractors] = nps::counts(&scores(&question.uid), None);
            nps::nps(promoters, passives, detractors, LEVEL).map(|n| NpsResult {
                shares: [n.promoters, n.passives, n.detractors],
                score: n.nps,
                interval: n.adjusted_wald,
            })
        }
        _ => None,
    };
    QuestionResult {
        question: question.uid.clone(),
        text: question.text.clone(),
        kind: question.kind.id().to_owned(),
        removed,
        cells: columns.iter().map(|c| cell(question, versions, c, read)).collect(),
        nps: net,
    }
}

/// The words of a part of a question, in the newest version that has it.
fn part(question: &Question, versions: &[Version], uid: &str) -> Text {
    let within = |q: &Question| {
        let kind = q.kind.as_type();
        let row = kind.rows().iter().find(|r| r.uid == uid).map(|r| r.text.clone());
        let choice = || kind.choices().iter().chain(q.kind.columns()).find(|c| c.uid == uid).map(|c| c.text.clone());
        let side = || q.kind.sides().iter().find(|s| s.uid == uid).map(|s| s.text.clone());
        row.or_else(choice).or_else(side)
    };
    let all = versions.iter().rev().filter_map(|v| v.form.question(&question.uid));
    all.filter_map(within).next().unwrap_or_else(|| Text::both(uid, uid))
}

fn cell(question: &Question, versions: &[Version], cell: &Cell, read: &[Coded]) -> CellResult {
    let data: Vec<&Datum> =
        read.iter().filter_map(|a| a.answers.get(&cell.key)).filter(|d| cell.holds.accepts(d) || older(d)).collect();
    let figures: Vec<f64> =
        data.iter().filter_map(|d| if let Datum::Number(n) = d { Some(*n) } else { None }).collect();
    let path = cell.key.strip_prefix(&question.uid).unwrap_or_default();
    let measured = matches!(cell.holds, Holds::Scale { .. } | Holds::Number { .. });
    CellResult {
        key: cell.key.clone(),
        label: path.split('.').filter(|p| !p.is_empty()).map(|uid| part(question, versions, uid)).collect(),
        n: data.len() as u32,
        mean: if measured { describe::mean(&figures) } else { None },
        interval: if measured { interval(&figures) } else { None },
        counts: counts(question, versions, &cell.holds, &data),
        texts: match cell.holds {
            Holds::Text { .. } => data
                .iter()
                .filter_map(|d| if let Datum::Text(t) = d { Some(t.clone()) } else { None })
                .take(TEXTS)
                .collect(),
            _ => Vec::new(),
        },
    }
}

/// An option that the newest version no longer offers is still an answer.
fn older(datum: &Datum) -> bool {
    matches!(datum, Datum::Text(_) | Datum::Set(_))
}

/// Of a mean, by Student's t; none below two answers or where all are alike.
fn interval(figures: &[f64]) -> Option<Interval> {
    let mean = describe::mean(figures)?;
    let test = one_sample(figures, 0.0, LEVEL)?;
    Some(Interval { lo: test.interval.lo, hi: test.interval.hi }).filter(|i| i.lo <= mean && mean <= i.hi)
}

fn counts(question: &Question, versions: &[Version], holds: &Holds, data: &[&Datum]) -> Vec<ValueCount> {
    let whole = data.len() as f64;
    let share = |count: usize| if whole > 0.0 { count as f64 / whole } else { 0.0 };
    let one = |label: Text, count: usize| ValueCount { label, count: count as u32, share: share(count) };
    match holds {
        Holds::Choice { options } | Holds::Set { options } | Holds::Order { options, .. } => {
            let mut uids: Vec<&str> = options.iter().map(String::as_str).collect();
            for datum in data {
                let given: Vec<&str> = match datum {
                    Datum::Text(uid) => vec![uid],
                    Datum::Set(set) => set.iter().map(String::as_str).collect(),
                    Datum::Number(_) => Vec::new(),
                };
                for uid in given {
                    if !uids.contains(&uid) {
                        uids.push(uid);
                    }
                }
            }
            // of a ranking: how often it was put first
            let first = matches!(holds, Holds::Order { .. });
            let has = |datum: &&&Datum, uid: &str| match datum {
                Datum::Text(one) => one == uid,
                Datum::Set(many) if first => many.first().is_some_and(|f| f == uid),
                Datum::Set(many) => many.iter().any(|m| m == uid),
                Datum::Number(_) => false,
            };
            let label = |uid: &str| match (&question.kind, uid) {
                (Kind::YesNo(_), "yes") => Text::both("是", "Yes"),
                (Kind::YesNo(_), "no") => Text::both("否", "No"),
                _ => part(question, versions, uid),
            };
            uids.iter().map(|uid| one(label(uid), data.iter().filter(|d| has(d, uid)).count())).collect()
        }
        Holds::Scale { from, to, opt_out } if f64::from(*to) - f64::from(*from) < VALUES => {
            let at = |point: i32| data.iter().filter(|d| ***d == Datum::Number(f64::from(point))).count();
            let mut found: Vec<ValueCount> =
                (*from..=*to).map(|p| one(Text::both(p.to_string(), p.to_string()), at(p))).collect();
            if *opt_out {
                let said = data.iter().filter(|d| matches!(d, Datum::Text(_))).count();
                found.push(one(Text::both(Holds::NOT_SAID, Holds::NOT_SAID), said));
            }
            found
        }
        _ => Vec::new(),
    }
}
