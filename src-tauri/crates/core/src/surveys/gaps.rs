//! Expected against perceived service, from questions that ask both side by side.
//!
//! Pairs count: who filled only one side of a row is left out of that row. A person's gap of a dimension is the mean of
//! the person's gaps of its rows. Intervals and probabilities are those of the paired t test, two-sided, 95 %.

use super::{GapRow, QuestionGaps, SurveyGaps, SurveyReq, answers, list::living, results::LEVEL, store};
use crate::{App, db::sql_fault};
use keheng_base::Fault;
use keheng_calc::stats::{describe::mean, t_test::paired};
use keheng_form::{Kind, Question, Role, Side, Text, code::Coded, kinds::Sides};

/// Gaps of the newest version's questions. Faults: `no_such_survey`, `survey_not_published`, `survey_no_sides` where no
/// question asks for both.
pub fn gaps(app: &App, req: SurveyReq) -> Result<SurveyGaps, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    living(&conn, req.id)?;
    let versions = store::versions(&conn, req.id).map_err(sql_fault)?;
    let newest = versions.last().ok_or_else(|| Fault::new("survey_not_published"))?;
    let read = answers::read(&store::codes(&conn, req.id).map_err(sql_fault)?, &versions);
    let questions: Vec<QuestionGaps> =
        newest.form.questions().filter_map(|(_, question)| of_question(question, &read)).collect();
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

fn of_question(question: &Question, read: &[Coded]) -> Option<QuestionGaps> {
    let Kind::Sides(sides) = &question.kind else { return None };
    let (expected, perceived) = pair(sides)?;
    let both = |coded: &Coded, row: &str| {
        let at = |side: &str| answers::figure(coded, &format!("{}.{row}.{side}", question.uid));
        at(&expected.uid).zip(at(&perceived.uid))
    };
    // each person's mean over rows where both sides are filled
    let people = |rows: &[&str]| -> Vec<(f64, f64)> {
        let person = |coded: &Coded| {
            let pairs: Vec<(f64, f64)> = rows.iter().filter_map(|row| both(coded, row)).collect();
            let (e, p): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            mean(&e).zip(mean(&p))
        };
        read.iter().filter_map(person).collect()
    };
    let all: Vec<&str> = sides.rows.iter().map(|r| r.uid.as_str()).collect();
    let mut dimensions: Vec<&Text> = Vec::new();
    for row in sides.rows.iter().filter(|r| !r.dimension.is_empty()) {
        if !dimensions.contains(&&row.dimension) {
            dimensions.push(&row.dimension);
        }
    }
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
