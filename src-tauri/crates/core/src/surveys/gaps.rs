//! Expected against perceived service, from questions that ask both side by side.
//!
//! Pairs count: who filled only one side of a row is left out of that row. A person's gap of a dimension is the mean of
//! the person's gaps of its rows. Intervals and probabilities are those of the paired t test, two-sided, 95 %. Where the
//! survey has weights, people count by them, and what they are effectively is n of the test.

use super::{GapRow, QuestionGaps, SurveyGaps, SurveyReq, analysis::Data, lang, list::living, results::LEVEL, weights};
use crate::App;
use keheng_base::Fault;
use keheng_calc::stats::{
    describe::{mean, weighted_mean},
    moments::Moments,
    t_test::{one_sample_of, paired},
};
use keheng_form::{Kind, Question, Role, Side, Text, dimensions, kinds::Sides};

/// Gaps of the newest version's questions. Faults: `no_such_survey`, `survey_not_published`, `survey_no_sides` where no
/// question asks for both.
pub fn gaps(app: &App, req: SurveyReq) -> Result<SurveyGaps, Fault> {
    living(&*app.db()?.read()?, req.id)?;
    let answered = app.answered(req.id)?;
    let newest = answered.versions.last().ok_or_else(|| Fault::new("survey_not_published"))?;
    let words = app.words();
    let mut data = Data::new(&answered, words, lang(words));
    let weighing = weights::weigh_in(&*app.db()?.read()?, req.id, &mut data)?;
    let questions: Vec<QuestionGaps> =
        newest.form.questions().filter_map(|(_, question)| of_question(question, &data)).collect();
    if questions.is_empty() {
        return Err(Fault::new("survey_no_sides"));
    }
    Ok(SurveyGaps { questions, weighing, effective_n: data.effective_n() })
}

/// The sides that are subtracted: what is expected or matters, and what is met or done.
fn pair(sides: &Sides) -> Option<(&Side, &Side)> {
    let of = |role: Role| sides.sides.iter().find(|s| s.role == role);
    let wanted = of(Role::Expectation).zip(of(Role::Perception));
    wanted.or_else(|| of(Role::Importance).zip(of(Role::Performance)))
}

/// A person with what was expected and perceived.
type Pair = (usize, f64, f64);

fn of_question(question: &Question, data: &Data) -> Option<QuestionGaps> {
    let answered = data.answered;
    let Kind::Sides(sides) = &question.kind else { return None };
    let (expected, perceived) = pair(sides)?;
    let column = |row: &str, side: &Side| answered.figures(&format!("{}.{row}.{}", question.uid, side.uid));
    // each person's mean over rows where both sides are filled
    let people = |rows: &[&str]| -> Vec<Pair> {
        let both: Vec<(&[f64], &[f64])> =
            rows.iter().filter_map(|row| column(row, expected).zip(column(row, perceived))).collect();
        let person = |at: usize| {
            let (mut e, mut p, mut n) = (0.0, 0.0, 0.0);
            for (expected, perceived) in both.iter().map(|(e, p)| (e[at], p[at])) {
                if !expected.is_nan() && !perceived.is_nan() {
                    (e, p, n) = (e + expected, p + perceived, n + 1.0);
                }
            }
            (n > 0.0).then(|| (at, e / n, p / n))
        };
        (0..answered.heads.len()).filter_map(person).collect()
    };
    let all: Vec<&str> = sides.rows.iter().map(|r| r.uid.as_str()).collect();
    let dimensions = dimensions(&sides.rows);
    let of_dimension = |dimension: &&Text| {
        let rows: Vec<&str> =
            sides.rows.iter().filter(|r| r.dimension == **dimension).map(|r| r.uid.as_str()).collect();
        gap(data, (*dimension).clone(), None, &people(&rows))
    };
    let whole = people(&all);
    Some(QuestionGaps {
        question: question.uid.clone(),
        text: question.text.clone(),
        sides: [expected.text.clone(), perceived.text.clone()],
        scale: [expected.scale.from.min(perceived.scale.from), expected.scale.to.max(perceived.scale.to)],
        answers: whole.len() as u32,
        rows: sides.rows.iter().map(|r| gap(data, r.text.clone(), Some(r.uid.clone()), &people(&[&r.uid]))).collect(),
        dimensions: dimensions.iter().map(of_dimension).collect(),
        overall: (!whole.is_empty()).then(|| gap(data, Text::default(), None, &whole)),
    })
}

fn gap(data: &Data, label: Text, row: Option<String>, pairs: &[Pair]) -> GapRow {
    let places: Vec<usize> = pairs.iter().map(|(at, ..)| *at).collect();
    let (expected, perceived): (Vec<f64>, Vec<f64>) = pairs.iter().map(|(_, e, p)| (*e, *p)).unzip();
    let (e, p, test) = match data.worth(&places) {
        None => (mean(&expected), mean(&perceived), paired(&perceived, &expected, LEVEL)),
        Some(worth) => {
            let differences: Vec<f64> = perceived.iter().zip(&expected).map(|(p, e)| p - e).collect();
            let sample = Moments::weighted(&differences, &worth);
            let test = sample.and_then(|sample| one_sample_of(&sample, 0.0, LEVEL));
            (weighted_mean(&expected, &worth), weighted_mean(&perceived, &worth), test)
        }
    };
    GapRow {
        label,
        row,
        n: pairs.len() as u32,
        expected: e,
        perceived: p,
        gap: p.zip(e).map(|(p, e)| p - e),
        interval: test.as_ref().map(|t| t.interval),
        p: test.map(|t| t.p),
    }
}
