//! Open answers to a question, for the code book.

use super::{KeyWord, OpenQuestion, OpenText, OpenTextReq, TopicRow, TopicShare, has, keywords, topics};
use crate::{
    App,
    db::sql_fault,
    surveys::{
        analysis::{Data, VariableKind, answers},
        coding::codings,
        lang,
        results::{LEVEL, questions, veiled},
    },
};
use keheng_base::Fault;
use keheng_calc::survey::satisfaction::wilson_share;

/// Key words that are shown.
const WORDS: usize = 60;
/// Answers shown of a group.
const EXAMPLES: usize = 5;
/// Key words are looked for in so many answers, the newest: what more of them say is the same.
pub(in crate::surveys) const NEWEST: usize = 5_000;

/// Open answers with key words and groups. Faults: `no_such_survey`, `survey_not_published`, `variable_unknown` and
/// `variable_no_texts` with `name`.
pub fn open_text(app: &App, req: OpenTextReq) -> Result<OpenText, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let topics = topics(&*app.db()?.read()?, req.id)?;
    let variables: Vec<OpenQuestion> = data
        .variables
        .iter()
        .filter(|v| v.kind == VariableKind::Text)
        .map(|v| OpenQuestion { id: v.id.clone(), label: v.label.clone() })
        .collect();
    let variable = req.variable.or_else(|| variables.first().map(|v| v.id.clone()));
    let said = variable.as_deref().unwrap_or_default();
    let codings = codings(&*app.db()?.read()?, req.id, said).map_err(sql_fault)?;
    let veil = app.veil()?;
    let asked = questions(&answered.versions);
    let question = asked.iter().find(|(q, _)| variable.as_ref().is_some_and(|id| q.owns(id)));
    let told = |text: &str| question.map_or_else(|| veil.text(text), |(q, _)| veiled(&veil, q, text));
    let (places, texts): (Vec<usize>, Vec<&str>) = match &variable {
        Some(id) => data.texts(std::slice::from_ref(id))?.into_iter().unzip(),
        None => Default::default(),
    };
    let who = |at: usize| answered.heads[data.people[places[at]]].id;
    let lower: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let n = texts.len();
    let share = |places: &[usize]| TopicShare {
        answers: places.len() as u32,
        share: (n > 0).then(|| places.len() as f64 / n as f64),
        interval: wilson_share(places.len() as f64 / n.max(1) as f64, n as f64, LEVEL),
        examples: places.iter().take(EXAMPLES).map(|at| told(texts[*at])).collect(),
    };
    let mut grouped = vec![false; n];
    let mut rows = Vec::new();
    for topic in &topics {
        let places: Vec<usize> = (0..n).filter(|at| codings.belongs(who(*at), topic, &lower[*at])).collect();
        places.iter().for_each(|at| grouped[*at] = true);
        rows.push(TopicRow {
            id: topic.id,
            name: topic.name.clone(),
            words: topic.words.clone(),
            found: share(&places),
        });
    }
    let rest: Vec<usize> = (0..n).filter(|at| !grouped[*at]).collect();
    let newest = &texts[..n.min(NEWEST)];
    let word = |(word, answers): (String, u32)| KeyWord {
        share: f64::from(answers) / newest.len() as f64,
        // a word that holds one of a group's words is found by the group
        grouped: topics.iter().any(|t| t.words.iter().any(|own| has(&word, own))),
        word: veil.text(&word),
        answers,
    };
    Ok(OpenText {
        words: keywords(newest, WORDS).into_iter().map(word).collect(),
        variables,
        variable,
        answers: n as u32,
        topics: rows,
        rest: share(&rest),
    })
}
