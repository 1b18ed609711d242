//! Open answers one by one, with the groups they belong to.

use super::{AnswerMark, CodedAnswer, Coding, CodingReq, CodingTopic, codings};
use crate::{
    App,
    db::sql_fault,
    surveys::{
        analysis::{Data, VariableKind, answers},
        lang,
        open_text::topics,
        results::{questions, veiled},
        store::answer_id,
    },
};
use keheng_base::{Fault, Id, Minutes};

/// Answers that are handed over at once.
const SHOWN: usize = 100;

/// Open answers with their groups. Faults: `no_such_survey`, `survey_not_published`, `variable_unknown` and
/// `variable_no_texts` with `name`.
pub fn coding(app: &App, req: CodingReq) -> Result<Coding, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let first = || data.variables.iter().find(|v| v.kind == VariableKind::Text).map(|v| v.id.clone());
    let variable = req.variable.or_else(first);
    let (topics, codings) = {
        let db = app.db()?;
        let conn = db.read()?;
        let said = codings(&conn, req.id, variable.as_deref().unwrap_or_default()).map_err(sql_fault)?;
        (topics(&conn, req.id)?, said)
    };
    let veil = app.veil()?;
    let asked = questions(&answered.versions);
    let question = asked.iter().find(|(q, _)| variable.as_ref().is_some_and(|id| q.owns(id)));
    let told = |text: &str| question.map_or_else(|| veil.text(text), |(q, _)| veiled(&veil, q, text));
    let texts = match &variable {
        Some(id) => data.texts(std::slice::from_ref(id))?,
        None => Vec::new(),
    };
    let row = |(place, text): &(usize, &str)| {
        let head = &answered.heads[data.people[*place]];
        let lower = text.to_lowercase();
        let own = topics.iter().filter(|topic| codings.belongs(head.id, topic, &lower));
        let hand = topics.iter().filter(|topic| codings.by_hand(head.id, topic.id).is_some());
        CodedAnswer {
            answer: Id::<AnswerMark>::new(answer_id(req.id, head.id)),
            begun: Minutes(head.begun),
            text: told(text),
            topics: own.map(|topic| topic.id).collect(),
            by_hand: hand.map(|topic| topic.id).collect(),
        }
    };
    let all: Vec<CodedAnswer> = texts.iter().map(row).collect();
    let grouped = all.iter().filter(|row| !row.topics.is_empty()).count() as u32;
    let count = all.len() as u32;
    let meant: Vec<CodedAnswer> = all.into_iter().filter(|row| !req.open || row.topics.is_empty()).collect();
    Ok(Coding {
        variable,
        answers: count,
        grouped,
        listed: meant.len() as u32,
        topics: topics.iter().map(|topic| CodingTopic { id: topic.id, name: topic.name.clone() }).collect(),
        rows: meant.into_iter().skip(req.from as usize).take(SHOWN).collect(),
    })
}
