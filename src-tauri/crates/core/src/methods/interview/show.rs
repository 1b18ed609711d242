//! Questions and interviews as they are shown.

use super::{
    InterviewCell, InterviewOutline, InterviewPlan, InterviewQuestion, InterviewTalk, InterviewTalkReq,
    InterviewTalkRow, InterviewTalks, InterviewsReq, Talk, outline, store::Interviews,
};
use crate::{
    App,
    customers::{self, veil::Veil},
    db::sql_fault,
    methods::StudyEntry,
    surveys,
};
use keheng_base::{Fault, Minutes};
use keheng_form::{Answers, Datum, Holds, Kind, Lang, Question, expr, visible};
use keheng_words::Words;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// An option in words; yes and no have none of their own.
pub(super) fn option(words: &Words, question: &Question, uid: &str, lang: Lang) -> String {
    match (&question.kind, uid) {
        (Kind::YesNo(_), "yes") => words.form_page_yes(),
        (Kind::YesNo(_), "no") => words.form_page_no(),
        _ => question.part(uid).map_or(uid, |text| text.get(lang)).to_owned(),
    }
}

/// The words of a cell within its question.
pub(super) fn label(question: &Question, key: &str, lang: Lang) -> String {
    let path = key.strip_prefix(&question.uid).unwrap_or_default();
    let parts = path.split('.').filter(|part| !part.is_empty());
    let words: Vec<&str> = parts.map(|uid| question.part(uid).map_or(uid, |text| text.get(lang))).collect();
    words.join(" · ")
}

/// Whether there is something to key: an open text is a note.
fn keyed(holds: &Holds, question: &Question) -> bool {
    !(matches!(holds, Holds::Text { .. }) && matches!(question.kind, Kind::LongText(_)))
}

/// All questions; which are asked is told by the answers.
pub(super) fn questions(words: &Words, plan: &InterviewPlan, answers: &Answers) -> Vec<InterviewQuestion> {
    let lang = surveys::lang(words);
    let shown = visible(&plan.form, answers, &expr::Context::new());
    let all: Vec<&Question> = plan.form.questions().map(|(_, q)| q).collect();
    let of = |(at, question): (usize, &&Question)| {
        let cell = |cell: keheng_form::Cell| InterviewCell {
            label: label(question, &cell.key, lang),
            options: cell.holds.options().iter().map(|uid| option(words, question, uid, lang)).collect(),
            key: cell.key,
            holds: cell.holds,
        };
        let cells = question.cells().into_iter().filter(|c| keyed(&c.holds, question)).map(cell);
        InterviewQuestion {
            uid: question.uid.clone(),
            number: at as u32 + 1,
            text: question.text.get(lang).to_owned(),
            prompts: plan.prompts.get(&question.uid).cloned().unwrap_or_default(),
            only_if: outline::written(&question.show_if, &all),
            shown: shown.contains(&question.uid),
            cells: cells.collect(),
        }
    };
    all.iter().enumerate().map(of).collect()
}

/// An interview as the list shows it.
pub(super) fn row(
    conn: &Connection,
    plan: &InterviewPlan,
    entry: &StudyEntry,
    talk: &Talk,
) -> Result<InterviewTalkRow, Fault> {
    let shown = visible(&plan.form, &talk.answers, &expr::Context::new());
    let said = |q: &Question| talk.notes.contains_key(&q.uid) || talk.answers.keys().any(|key| q.owns(key));
    let asked: Vec<&Question> = plan.form.questions().map(|(_, q)| q).filter(|q| shown.contains(&q.uid)).collect();
    let customer_name = match talk.customer {
        Some(id) => customers::store::name(conn, id).map_err(sql_fault)?,
        None => None,
    };
    Ok(InterviewTalkRow {
        id: entry.id,
        who: entry.who.clone(),
        at: Minutes(entry.at.div_euclid(60_000)),
        // a customer who is gone leaves the interview behind
        customer: talk.customer.filter(|_| customer_name.is_some()),
        customer_name,
        by: talk.by.clone(),
        answered: asked.iter().copied().filter(|q| said(q)).count() as u32,
        asked: asked.len() as u32,
        coded: talk.notes.keys().filter(|uid| talk.themes.contains_key(*uid)).count() as u32,
        noted: talk.notes.len() as u32,
    })
}

/// As a class that looks on may see it.
fn veiled(row: InterviewTalkRow, veil: &Veil) -> InterviewTalkRow {
    InterviewTalkRow { who: veil.name(&row.who), customer_name: row.customer_name.map(|name| veil.name(&name)), ..row }
}

/// What was written in answers; what was chosen names nobody.
pub(super) fn veiled_answers(plan: &InterviewPlan, answers: Answers, veil: &Veil) -> Answers {
    if !veil.is_drawn() {
        return answers;
    }
    let written: BTreeSet<String> = plan
        .form
        .questions()
        .flat_map(|(_, q)| q.cells())
        .filter(|cell| matches!(cell.holds, Holds::Text { .. }))
        .map(|cell| cell.key)
        .collect();
    let veiled = |(key, datum)| match datum {
        Datum::Text(text) if written.contains(&key) => (key, Datum::Text(veil.text(&text))),
        datum => (key, datum),
    };
    answers.into_iter().map(veiled).collect()
}

/// The outline, as text and as questions. Faults: `no_such_study`, `study_body_invalid`.
pub fn outline(app: &App, req: InterviewsReq) -> Result<InterviewOutline, Fault> {
    let db = app.db()?;
    let found = Interviews::read(&*db.read()?, req.id)?;
    let words = app.words();
    Ok(InterviewOutline {
        text: outline::text(&found.plan, surveys::lang(words)),
        questions: questions(words, &found.plan, &Answers::new()),
    })
}

/// All interviews. Faults: `no_such_study`, `study_body_invalid`.
pub fn talks(app: &App, req: InterviewsReq) -> Result<InterviewTalks, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = Interviews::read(&conn, req.id)?;
    let veil = app.veil()?;
    let rows = found.talks.iter().map(|(entry, talk)| Ok(veiled(row(&conn, &found.plan, entry, talk)?, &veil)));
    let mut themes: BTreeMap<&str, u32> = BTreeMap::new();
    for theme in found.talks.iter().flat_map(|(_, talk)| talk.themes.values().flatten()) {
        *themes.entry(theme).or_default() += 1;
    }
    let mut themes: Vec<(&str, u32)> = themes.into_iter().collect();
    themes.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    Ok(InterviewTalks {
        talks: rows.collect::<Result<_, Fault>>()?,
        themes: themes.into_iter().map(|(theme, _)| theme.to_owned()).collect(),
    })
}

/// One interview, or the questions of a new one. Faults: `no_such_study`, `study_body_invalid`, `no_such_talk`.
pub fn talk(app: &App, req: InterviewTalkReq) -> Result<InterviewTalk, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = Interviews::read(&conn, req.id)?;
    let there = match req.talk {
        None => None,
        Some(id) => {
            let talk = found.talks.iter().find(|(entry, _)| entry.id == id);
            Some(talk.ok_or_else(|| Fault::new("no_such_talk"))?)
        }
    };
    let kept = there.map(|(_, talk)| talk.clone()).unwrap_or_default();
    let answers = req.answers.unwrap_or(kept.answers);
    let veil = app.veil()?;
    let row = there.map(|(entry, talk)| row(&conn, &found.plan, entry, talk)).transpose()?;
    Ok(InterviewTalk {
        row: row.map(|row| veiled(row, &veil)),
        questions: questions(app.words(), &found.plan, &answers),
        answers: veiled_answers(&found.plan, answers, &veil),
        notes: kept.notes.into_iter().map(|(uid, note)| (uid, veil.text(&note))).collect(),
        themes: kept.themes,
    })
}
