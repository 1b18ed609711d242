//! What was answered, question by question.

use super::{
    CellResult, NpsResult, QuestionResult, SurveyReq, SurveyResults, ValueCount,
    answered::{Answered, Column, Given, known},
    list::living,
    store::Version,
};
use crate::App;
use keheng_base::Fault;
use keheng_calc::{
    stats::{describe, proportion::Interval, t_test::one_sample},
    survey::nps,
};
use keheng_form::{Holds, Kind, Question, Text};
use keheng_words::{Lang, Words};

/// Texts of a cell that are shown.
const TEXTS: usize = 200;
/// Whole numbers with at most so many values are counted one by one.
const VALUES: f64 = 101.0;
/// How sure intervals are.
pub(super) const LEVEL: f64 = 0.95;

/// Everything that was answered. Faults: `no_such_survey`.
pub fn results(app: &App, req: SurveyReq) -> Result<SurveyResults, Fault> {
    living(&*app.db()?.read()?, req.id)?;
    let answered = app.answered(req.id)?;
    // nobody knows how long an answer on paper took
    let seconds: Vec<f64> = answered.heads.iter().map(|a| f64::from(a.seconds)).filter(|s| *s > 0.0).collect();
    Ok(SurveyResults {
        answers: answered.heads.len() as u32,
        median_seconds: describe::median(&seconds),
        questions: questions(&answered.versions)
            .into_iter()
            .map(|(q, removed)| question(q, removed, &answered))
            .collect(),
    })
}

/// Questions of all versions by uid: those of the newest in order, then those it no longer asks.
pub(super) fn questions(versions: &[Version]) -> Vec<(&Question, bool)> {
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

fn question(question: &Question, removed: bool, answered: &Answered) -> QuestionResult {
    let net = match (&question.kind, answered.figures(&question.uid)) {
        (Kind::Nps(_), Some(figures)) => {
            let [promoters, passives, detractors] = nps::counts(&known(figures), None);
            nps::nps(promoters, passives, detractors, LEVEL).map(|n| NpsResult {
                shares: [n.promoters, n.passives, n.detractors],
                score: n.nps,
                interval: n.adjusted_wald,
            })
        }
        _ => None,
    };
    let cells = answered.columns.iter().filter(|column| question.owns(&column.cell.key));
    QuestionResult {
        question: question.uid.clone(),
        text: question.text.clone(),
        kind: question.kind.id().to_owned(),
        removed,
        cells: cells.map(|column| cell(question, &answered.versions, column)).collect(),
        nps: net,
    }
}

/// The words of a part of a question, in the newest version that has it.
fn part(question: &Question, versions: &[Version], uid: &str) -> Text {
    let mut all = versions.iter().rev().filter_map(|v| v.form.question(&question.uid));
    all.find_map(|q| q.part(uid)).cloned().unwrap_or_else(|| Text::both(uid, uid))
}

/// The words of a cell within its question: its row, its side; none for the cell of a whole question.
pub(super) fn label(question: &Question, versions: &[Version], key: &str) -> Vec<Text> {
    let path = key.strip_prefix(&question.uid).unwrap_or_default();
    path.split('.').filter(|p| !p.is_empty()).map(|uid| part(question, versions, uid)).collect()
}

/// The words of an option that was chosen in a cell.
pub(super) fn option_words(versions: &[Version], key: &str, uid: &str) -> Text {
    let of = key.split('.').next().unwrap_or_default();
    let question = versions.iter().rev().find_map(|v| v.form.question(of));
    question.map_or_else(|| Text::both(uid, uid), |q| option(q, versions, uid))
}

fn cell(question: &Question, versions: &[Version], column: &Column) -> CellResult {
    let cell = &column.cell;
    let figures = match &column.given {
        Given::Figures { figures, .. } => known(figures),
        _ => Vec::new(),
    };
    let measured = matches!(cell.holds, Holds::Scale { .. } | Holds::Number { .. });
    CellResult {
        key: cell.key.clone(),
        label: label(question, versions, &cell.key),
        n: column.given.filled(),
        mean: if measured { describe::mean(&figures) } else { None },
        interval: if measured { interval(&figures) } else { None },
        counts: counts(question, versions, column),
        texts: match &column.given {
            Given::Texts(texts) => texts.iter().flatten().take(TEXTS).map(|text| text.to_string()).collect(),
            _ => Vec::new(),
        },
    }
}

/// Of a mean, by Student's t; none below two answers or where all are alike.
fn interval(figures: &[f64]) -> Option<Interval> {
    let mean = describe::mean(figures)?;
    let test = one_sample(figures, 0.0, LEVEL)?;
    Some(Interval { lo: test.interval.lo, hi: test.interval.hi }).filter(|i| i.lo <= mean && mean <= i.hi)
}

/// How often each value was given.
fn counts(question: &Question, versions: &[Version], column: &Column) -> Vec<ValueCount> {
    let whole = f64::from(column.given.filled());
    let one = |label: Text, count: u32| {
        let share = if whole > 0.0 { f64::from(count) / whole } else { 0.0 };
        ValueCount { label, count, share }
    };
    let tallied = |options: &[String], places: &mut dyn Iterator<Item = u16>| {
        let mut tally = vec![0_u32; options.len()];
        places.for_each(|place| tally[usize::from(place)] += 1);
        options.iter().zip(tally).map(|(uid, count)| one(option(question, versions, uid), count)).collect()
    };
    match (&column.given, &column.cell.holds) {
        (Given::Options { options, given }, _) => {
            tallied(options, &mut given.iter().filter_map(|place| place.checked_sub(1)))
        }
        // of a ranking: how often it was put first
        (Given::Sets { options, given }, Holds::Order { .. }) => {
            tallied(options, &mut given.iter().flatten().filter_map(|set| set.first().copied()))
        }
        (Given::Sets { options, given }, _) => {
            tallied(options, &mut given.iter().flatten().flat_map(|set| set.iter().copied()))
        }
        (Given::Figures { figures, not_said }, Holds::Scale { from, to, opt_out })
            if f64::from(*to) - f64::from(*from) < VALUES =>
        {
            let mut tally = vec![0_u32; (*to - *from + 1).max(0) as usize];
            for figure in figures {
                // a blank is no number and an older version may have had other points: neither has a place
                if let Some(count) = tally.get_mut((figure - f64::from(*from)).round().max(-1.0) as usize)
                    && *figure >= f64::from(*from)
                {
                    *count += 1;
                }
            }
            let points = (*from..=*to).zip(tally);
            let mut found: Vec<ValueCount> =
                points.map(|(point, count)| one(Text::both(point.to_string(), point.to_string()), count)).collect();
            if *opt_out {
                found.push(one(in_both(Words::form_page_cannot_say), *not_said));
            }
            found
        }
        _ => Vec::new(),
    }
}

pub(super) fn option(question: &Question, versions: &[Version], uid: &str) -> Text {
    match (&question.kind, uid) {
        (Kind::YesNo(_), "yes") => in_both(Words::form_page_yes),
        (Kind::YesNo(_), "no") => in_both(Words::form_page_no),
        _ => part(question, versions, uid),
    }
}

/// A word of the program in both languages, as texts of forms are.
fn in_both(word: fn(&Words) -> String) -> Text {
    Text::both(word(Words::of(Lang::ZhCn)), word(Words::of(Lang::En)))
}
