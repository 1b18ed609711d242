//! Expected against perceived service, from questions that ask both side by side.
//!
//! Pairs count: who filled only one side of a row is left out of that row. A person's gap of a dimension is the mean of
//! the person's gaps of its rows. Intervals and probabilities are those of the paired t test, two-sided, 95 %. Where the
//! survey has weights, people count by them, and what they are effectively is n of the test. Figures of groups that could be
//! recognised are hidden.

use super::{
    GapRow, GapsReq, QuestionGaps, SurveyGaps,
    analysis::{Data, Groups, both_filled, gap as gap_of},
    lang,
    list::living,
    results::title,
    weights,
};
use crate::App;
use keheng_base::Fault;
use keheng_calc::survey::likert::LEAST_SHOWN;
use keheng_form::{Kind, Question, Role, Side, Text, dimensions, kinds::Sides};

/// Gaps of the newest version's questions. Faults: `no_such_survey`, `survey_not_published`, `survey_no_sides` where no
/// question asks for both, and those of [`Data::groups`] where people are grouped.
pub fn gaps(app: &App, req: GapsReq) -> Result<SurveyGaps, Fault> {
    living(&*app.db()?.read()?, req.id)?;
    let answered = app.answered(req.id)?;
    let newest = answered.versions.last().ok_or_else(|| Fault::new("survey_not_published"))?;
    let words = app.words();
    let mut data = Data::new(&answered, words, lang(words));
    let weighing = weights::weigh_in(&*app.db()?.read()?, req.id, &mut data)?;
    let by = req.by.map(|by| data.groups(&[by])).transpose()?;
    let questions: Vec<QuestionGaps> =
        newest.form.questions().filter_map(|(_, question)| of_question(question, &data, by.as_ref())).collect();
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

fn of_question(question: &Question, data: &Data, by: Option<&Groups>) -> Option<QuestionGaps> {
    let answered = data.answered;
    let Kind::Sides(sides) = &question.kind else { return None };
    let (expected, perceived) = pair(sides)?;
    let column = |row: &str, side: &Side| answered.figures(&format!("{}.{row}.{}", question.uid, side.uid));
    let everybody: Vec<usize> = (0..answered.heads.len()).collect();
    let pairs = |rows: &[&str], people: &[usize]| {
        let both: Vec<(&[f64], &[f64])> =
            rows.iter().filter_map(|row| column(row, expected).zip(column(row, perceived))).collect();
        let found = both_filled(&both, people).into_iter();
        found.map(|(place, e, p)| (people[place], e, p)).collect::<Vec<_>>()
    };
    let people = |rows: &[&str]| pairs(rows, &everybody);
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
        text: title(question, &answered.versions),
        sides: [expected.text.clone(), perceived.text.clone()],
        scale: [expected.scale.from.min(perceived.scale.from), expected.scale.to.max(perceived.scale.to)],
        answers: whole.len() as u32,
        rows: sides.rows.iter().map(|r| gap(data, r.text.clone(), Some(r.uid.clone()), &people(&[&r.uid]))).collect(),
        dimensions: dimensions.iter().map(of_dimension).collect(),
        groups: by.map_or_else(Vec::new, |by| {
            let shown = by.groups.iter().filter(|group| !group.people.is_empty());
            let of = |group: &super::analysis::Group| {
                let label = Text::both(group.label.as_str(), group.label.as_str());
                hidden(gap(data, label, Some(group.id.clone()), &pairs(&all, &group.people)))
            };
            shown.map(of).collect()
        }),
        overall: (!whole.is_empty()).then(|| gap(data, Text::default(), None, &whole)),
    })
}

fn gap(data: &Data, label: Text, row: Option<String>, pairs: &[(usize, f64, f64)]) -> GapRow {
    let found = gap_of(data, pairs);
    GapRow {
        label,
        row,
        n: found.n as u32,
        expected: found.expected,
        perceived: found.perceived,
        gap: found.gap(),
        interval: found.interval,
        p: found.p,
    }
}

/// A group that could be recognised keeps its figures to itself.
fn hidden(row: GapRow) -> GapRow {
    match (row.n as usize) < LEAST_SHOWN {
        true => GapRow { expected: None, perceived: None, gap: None, interval: None, p: None, ..row },
        false => row,
    }
}
