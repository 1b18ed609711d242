//! From the session to the questionnaire: what the room found becomes what customers are asked.

use super::{GroupSurveyReq, GroupSurveyRes, store::Session};
use crate::{
    App,
    db::Op,
    surveys::{self, draft},
};
use keheng_base::Fault;
use keheng_form::{Form, Kind, Page, Question, Row, Scale, Text, kinds::MatrixScale, uids};

/// A uid or name that nothing in use has: the prefix with the next number.
fn fresh(prefix: &str, used: &dyn Fn(&str) -> bool) -> String {
    let numbered = (1..).map(|n| format!("{prefix}{n}"));
    numbered.into_iter().find(|name| !used(name)).unwrap_or_else(|| prefix.to_owned())
}

/// Adds the ideas as rows whose importance is asked for, in a question of their own at the end of the draft. The texts are
/// those of the session, in the one language they were said in. Faults: `group_no_ideas`, `no_such_idea`,
/// `no_such_study`, `no_such_survey`, `survey_too_long`.
pub fn to_survey(app: &App, req: GroupSurveyReq) -> Result<GroupSurveyRes, Fault> {
    if req.ideas.is_empty() {
        return Err(Fault::new("group_no_ideas"));
    }
    let words = app.words();
    let lang = surveys::lang(words);
    let db = app.db()?;
    let session = Session::read(&*db.read()?, req.id)?;
    let mut rows = Vec::new();
    for (at, id) in req.ideas.iter().enumerate() {
        let said = session.idea(*id)?;
        let dimension = said.idea.cluster.as_ref().map_or_else(Text::default, |name| Text::one(lang, name.as_str()));
        rows.push(Row {
            uid: format!("r{}", at + 1),
            name: format!("r{}", at + 1),
            text: Text::one(lang, said.idea.text.as_str()),
            dimension,
            phase: None,
        });
    }
    let count = rows.len() as u32;
    let labels = vec![Text::one(lang, words.session_survey_least()), Text::one(lang, words.session_survey_most())];
    let scale = Scale { from: 1, to: 5, labels, opt_out: true };
    let kind = Kind::MatrixScale(MatrixScale { rows, scale, shuffle: true });
    let asked = Text::one(lang, words.session_survey_question());
    let title = Text::one(lang, session.stored.title.as_str());
    let done = db.op(Op::EditSurvey, &session.stored.title, |tx| {
        let Some(survey) = req.survey else {
            let form = Form {
                title,
                languages: vec![lang],
                pages: vec![Page {
                    uid: "p1".to_owned(),
                    questions: vec![Question::new("q1", asked, kind)],
                    ..Page::default()
                }],
                ..Form::default()
            };
            return Ok(GroupSurveyRes { survey: draft::begin(tx, &form)?, rows: count });
        };
        let (mut form, published) = draft::read(tx.conn, survey)?;
        // a uid that a published version gave away would make old answers answers to this question
        let taken = |uid: &str| {
            published.contains(uid) || uids(&form).contains(uid) || form.questions().any(|(_, q)| q.name == uid)
        };
        let question = Question::new(fresh("q", &taken), asked, kind);
        match form.pages.last_mut() {
            Some(page) => page.questions.push(question),
            None => form.pages.push(Page { uid: "p1".to_owned(), questions: vec![question], ..Page::default() }),
        }
        draft::keep(tx, survey, &form)?;
        Ok(GroupSurveyRes { survey, rows: count })
    })?;
    Ok(app.done(done))
}
