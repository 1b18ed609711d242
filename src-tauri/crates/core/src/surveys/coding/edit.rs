//! Putting an answer into a group, and taking it out.

use super::{AnswerCodeReq, store::coding_id};
use crate::{
    App,
    api::Nothing,
    db::{Op, schema, sql_fault},
    surveys::{
        analysis::{Data, answers},
        edit::about,
        lang,
        list::living,
        open_text::topics,
        store::answer_id,
    },
};
use keheng_base::Fault;

/// Says by hand whether an answer belongs to a group. Where that is what the group's words say anyhow nothing is kept, and what
/// was said before is forgotten. Faults: `no_such_survey`, `survey_not_published`, `no_such_topic`, `no_such_answer` where the
/// answer is not there or says nothing to the question, `variable_unknown` and `variable_no_texts` with `name`.
pub fn code(app: &App, req: AnswerCodeReq) -> Result<Nothing, Fault> {
    let answered = answers(app, req.survey)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let texts = data.texts(std::slice::from_ref(&req.variable))?;
    let of = |place: usize| answer_id(req.survey, answered.heads[data.people[place]].id);
    let text = texts.iter().find(|(place, _)| of(*place) == req.answer.raw()).map(|(_, text)| text.to_lowercase());
    let text = text.ok_or_else(|| Fault::new("no_such_answer"))?;
    let db = app.db()?;
    let (title, found) = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.survey)?.form);
        let topic = topics(&conn, req.survey)?.into_iter().find(|topic| topic.id == req.topic);
        (title, topic.ok_or_else(|| Fault::new("no_such_topic"))?.holds(&text))
    };
    let id = coding_id(req.survey, &req.variable, req.answer, req.topic);
    let said = {
        let conn = db.read()?;
        let sql = "SELECT belongs FROM survey_coding WHERE id = ?1 AND _del <= 0";
        rusqlite::OptionalExtension::optional(conn.query_row(sql, [id], |r| r.get::<_, bool>(0))).map_err(sql_fault)?
    };
    let wanted = (req.belongs != found).then_some(req.belongs);
    if said == wanted {
        return Ok(Nothing {});
    }
    let done = db.op(Op::CodeAnswers, &title, |tx| {
        living(tx.conn, req.survey)?;
        match wanted {
            None => tx.delete(&schema::SURVEY_CODING, id).map_err(sql_fault).map(drop)?,
            Some(belongs) => {
                let values: [(&str, &dyn rusqlite::ToSql); 5] = [
                    ("survey_id", &req.survey.raw()),
                    ("answer_id", &req.answer.raw()),
                    ("question", &req.variable),
                    ("topic_id", &req.topic.raw()),
                    ("belongs", &belongs),
                ];
                tx.upsert(&schema::SURVEY_CODING, id, &values).map_err(sql_fault).map(drop)?;
            }
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
