//! Expected against perceived service, from questions that ask both side by side.
//!
//! Pairs count: who filled only one side of a row is left out of that row. A person's gap of a dimension is the mean of
//! the person's gaps of its rows. Intervals and probabilities are those of the paired t test, two-sided, 95 %.

use super::{GapRow, QuestionGaps, SurveyGaps, SurveyReq, answered::Answered, list::living, results::LEVEL};
use crate::App;
use keheng_base::Fault;
use keheng_calc::stats::{describe::mean, t_test::paired};
use keheng_form::{Kind, Question, Role, Side, Text, dimensions, kinds::Sides};

/// Gaps of the newest version's questions. Faults: `no_such_survey`, `survey_not_published`, `survey_no_sides` where no
/// question asks for both.
pub fn gaps(app: &App, req: SurveyReq) -> Result<SurveyGaps, Fault> {
    living(&*app.db()?.read()?, req.id)?;
    let answered = app.answered(req.id)?;
    let newest = answered.versions.last().ok_or_else(|| Fault::new("survey_not_published"))?;
    let questions: Vec<QuestionGaps> =
        newest.form.questions().filter_map(|(_, question)| of_question(question, &answered)).collect();
    if questions.is_empty() {
        return Err(Fault::new("survey_no_sides"));
    }
    Ok(SurveyGaps { questions })
}

/// The sides that are subtracted: what is expected or matters, and what is met or done.
fn pair(sides: &Sides) -> Option<(&Side, &Side)> {
    let of = |role: Role| sides.sides.iter().find(|s| s.role == role);
    let wanted = of(Role::Expectation).zip(of(Role::Perception));
    wanted.or_else(|| of(Role::Importance).zip(of(Role::Performance)))
}

fn of_question(question: &Question, answered: &Answered) -> Option<QuestionGaps> {
    let Kind::Sides(sides) = &question.kind else { return None };
    let (expected, perceived) = pair(sides)?;
    let column = |row: &str, side: &Side| answered.figures(&format!("{}.{row}.{}", question.uid, side.uid));
    // each person's mean over rows where both sides are filled
    let people = |rows: &[&str]| -> Vec<(f64, f64)> {
        let both: Vec<(&[f64], &[f64])> =
            rows.iter().filter_map(|row| column(row, expected).zip(column(row, perceived))).collect();
        let person = |at: usize| {
            let (mut e, mut p, mut n) = (0.0, 0.0, 0.0);
            for (expected, perceived) in both.iter().map(|(e, p)| (e[at], p[at])) {
                if !expected.is_nan() && !perceived.is_nan() {
                    (e, p, n) = (e + expected, p + perceived, n + 1.0);
                }
            }
            (n > 0.0).then(|| (e / n, p / n))
        };
        (0..answered.heads.len()).filter_map(person).collect()
    };
    let all: Vec<&str> = sides.rows.iter().map(|r| r.uid.as_str()).collect();
    let dimensions = dimensions(&sides.rows);
    let of_dimension = |dimension: &&Text| {
        let rows: Vec<&str> =
            sides.rows.iter().filter(|r| r.dimension == **dimension).map(|r| r.uid.as_str()).collect();
        gap((*dimension).clone(), None, &people(&rows))
    };
    let whole = people(&all);
    Some(QuestionGaps {
        question: question.uid.clone(),
        text: question.text.clone(),
        sides: [expected.text.clone(), perceived.text.clone()],
        scale: [expected.scale.from.min(perceived.scale.from), expected.scale.to.max(perceived.scale.to)],
        answers: whole.len() as u32,
        rows: sides.rows.iter().map(|r| gap(r.text.clone(), Some(r.uid.clone()), &people(&[&r.uid]))).collect(),
        dimensions: dimensions.iter().map(of_dimension).collect(),
        overall: (!whole.is_empty()).then(|| gap(Text::default(), None, &whole)),
    })
}

fn gap(label: Text, row: Option<String>, pairs: &[(f64, f64)]) -> GapRow {
    let (expected, perceived): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let test = paired(&perceived, &expected, LEVEL);
    let (e, p) = (mean(&expected), mean(&perceived));
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
