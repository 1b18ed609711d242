//! From a study to the questionnaire: what was found out becomes what customers are asked.

use crate::{
    App,
    db::Op,
    surveys::{self, Survey, draft},
};
use keheng_base::{Fault, Id};
use keheng_form::{
    Form, Kind, Page, Question, Row, Scale, Text,
    kinds::{MatrixScale, Number},
    uids,
};

/// What a study asks customers, in the one language that its texts are in.
#[derive(Default)]
pub(super) struct Asks {
    /// heading of the study, and of a new questionnaire
    pub title: String,
    /// what matters how much: text and dimension
    pub rows: Vec<(String, Option<String>)>,
    /// figures: text and unit
    pub figures: Vec<(String, String)>,
}

/// A uid or name that nothing in use has: the prefix with the next number.
fn fresh(prefix: &str, used: &dyn Fn(&str) -> bool) -> String {
    let numbered = (1..).map(|n| format!("{prefix}{n}"));
    numbered.into_iter().find(|name| !used(name)).unwrap_or_else(|| prefix.to_owned())
}

/// Adds questions of their own at the end of the draft: one for the importance of all rows, one for each figure. Faults:
/// `no_such_survey`, `survey_too_long`.
pub(super) fn add(app: &App, asks: Asks, survey: Option<Id<Survey>>) -> Result<Id<Survey>, Fault> {
    let words = app.words();
    let lang = surveys::lang(words);
    let said = |text: &str| Text::one(lang, text);
    let mut asked: Vec<(Text, Kind)> = Vec::new();
    if !asks.rows.is_empty() {
        let row = |(at, (text, dimension)): (usize, &(String, Option<String>))| Row {
            uid: format!("r{}", at + 1),
            name: format!("r{}", at + 1),
            text: said(text),
            dimension: dimension.as_deref().map_or_else(Text::default, said),
            phase: None,
        };
        let labels = vec![said(&words.session_survey_least()), said(&words.session_survey_most())];
        let scale = Scale { from: 1, to: 5, labels, opt_out: true };
        let rows = asks.rows.iter().enumerate().map(row).collect();
        let kind = Kind::MatrixScale(MatrixScale { rows, scale, shuffle: true });
        asked.push((said(&words.session_survey_question()), kind));
    }
    for (text, unit) in &asks.figures {
        let kind = Kind::Number(Number { min: Some(0.0), max: None, decimals: 2, unit: said(unit) });
        asked.push((said(text), kind));
    }
    let done = app.db()?.op(Op::EditSurvey, &asks.title, |tx| {
        let (mut form, published) = match survey {
            Some(survey) => draft::read(tx.conn, survey)?,
            None => (Form { title: said(&asks.title), languages: vec![lang], ..Form::default() }, Default::default()),
        };
        for (text, kind) in asked {
            // a uid that a published version gave away would make old answers answers to this question
            let taken = |uid: &str| {
                published.contains(uid) || uids(&form).contains(uid) || form.questions().any(|(_, q)| q.name == uid)
            };
            let question = Question::new(fresh("q", &taken), text, kind);
            match form.pages.last_mut() {
                Some(page) => page.questions.push(question),
                None => form.pages.push(Page { uid: "p1".to_owned(), questions: vec![question], ..Page::default() }),
            }
        }
        match survey {
            Some(survey) => draft::keep(tx, survey, &form).map(|()| survey),
            None => draft::begin(tx, &form),
        }
    })?;
    Ok(app.done(done))
}
