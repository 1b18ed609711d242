//! Writing the outline, keeping interviews, taking them out.

use super::{
    InterviewNoteReq, InterviewNoted, InterviewOutlineReq, InterviewPlan, InterviewRemoveReq, InterviewSurveyReq,
    LONGEST_NAME, Talk, outline,
    show::veiled_answers,
    store::{Interviews, TALK},
};
use crate::{
    App,
    api::Nothing,
    customers::{self, veil::Veil},
    db::{Op, random_id, sql_fault},
    methods::{
        Study, StudyEntry, StudySaveReq,
        store::{put, take_out},
    },
    surveys::{self, draft},
};
use keheng_base::{Fault, Id};
use keheng_form::Datum;
use serde_json::json;

/// Keeps a plan the way every method does: what was answered must fit it.
fn keep(app: &App, id: Id<Study>, plan: &InterviewPlan) -> Result<Nothing, Fault> {
    let req = StudySaveReq { id, title: None, survey: None, no_survey: false, plan: Some(json!(plan)) };
    crate::methods::save(app, req)
}

/// Writes the outline anew. Faults: those of [`outline::parse`], `interview_answered`, `no_such_study`.
pub fn write(app: &App, req: InterviewOutlineReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let old = Interviews::read(&*db.read()?, req.id)?.plan;
    keep(app, req.id, &outline::parse(&req.text, &old, surveys::lang(app.words()))?)
}

/// Draws the outline from a questionnaire, in the place of what was there. Faults: `no_such_study`, `no_such_survey`,
/// `interview_answered` where an answer that was keyed fits it no more.
pub fn from_survey(app: &App, req: InterviewSurveyReq) -> Result<Nothing, Fault> {
    let plan = {
        let db = app.db()?;
        let conn = db.read()?;
        let old = Interviews::read(&conn, req.id)?.plan;
        outline::drawn(&draft::read(&conn, req.survey)?.0, &old)
    };
    keep(app, req.id, &plan)
}

/// A name without blanks around it. Fault: `interview_name_long` with `limit`.
fn name(text: &str) -> Result<&str, Fault> {
    let text = text.trim();
    if text.chars().count() > LONGEST_NAME {
        return Err(Fault::new("interview_name_long").with("limit", LONGEST_NAME));
    }
    Ok(text)
}

/// What was shown masked is kept as it was. Fault: `masked_text`.
fn unveil(veil: &Veil, plan: &InterviewPlan, talk: &mut Talk, before: &Talk) -> Result<(), Fault> {
    for (uid, note) in &mut talk.notes {
        if let Some(old) = before.notes.get(uid) {
            *note = veil.kept(old, &veil.text(old), note)?;
        }
    }
    let shown = veiled_answers(plan, before.answers.clone(), veil);
    for (key, datum) in &mut talk.answers {
        if let (Datum::Text(given), Some(Datum::Text(old)), Some(Datum::Text(shown))) =
            (&*datum, before.answers.get(key), shown.get(key))
        {
            *datum = Datum::Text(veil.kept(old, shown, given)?);
        }
    }
    Ok(())
}

/// Keeps an interview as it stands now. Faults: `masked_text` while a class looks on, `interview_unnamed`, `interview_name_long`, `interview_answered`,
/// `interview_note_long`, `interview_theme`, `no_such_customer`, `no_such_talk`, `no_such_study`, `study_closed`.
pub fn note(app: &App, req: InterviewNoteReq) -> Result<InterviewNoted, Fault> {
    let (who, by) = (name(&req.who)?, name(&req.by)?);
    if who.is_empty() {
        return Err(Fault::new("interview_unnamed"));
    }
    let mut talk =
        Talk { customer: req.customer, by: by.to_owned(), answers: req.answers, notes: req.notes, themes: req.themes };
    talk.notes.retain(|_, note| !note.trim().is_empty());
    for themes in talk.themes.values_mut() {
        for theme in themes.iter_mut() {
            *theme = theme.trim().to_owned();
        }
        themes.retain(|theme| !theme.is_empty());
        let mut seen = std::collections::BTreeSet::new();
        themes.retain(|theme| seen.insert(theme.clone()));
    }
    talk.themes.retain(|_, themes| !themes.is_empty());
    let db = app.db()?;
    let now = app.now_ms();
    let veil = app.veil()?;
    let done = db.op(Op::NoteStudy, who, |tx| {
        let found = Interviews::open(tx.conn, req.id)?;
        if let Some(id) = talk.customer
            && customers::store::get(tx.conn, id).map_err(sql_fault)?.is_none()
        {
            return Err(Fault::new("no_such_customer"));
        }
        let there = match req.talk {
            None => None,
            Some(id) => {
                let entry = found.talks.iter().find(|(entry, _)| entry.id == id);
                Some(entry.ok_or_else(|| Fault::new("no_such_talk"))?)
            }
        };
        let at = req.at.map(|at| at.0 * 60_000).or(there.map(|(entry, _)| entry.at)).unwrap_or(now);
        // what was answered to questions that are gone stays where it is
        if let Some((_, before)) = there {
            let asked = |key: &str| found.plan.form.questions().any(|(_, q)| q.owns(key));
            for (key, datum) in before.answers.iter().filter(|(key, _)| !asked(key)) {
                talk.answers.entry(key.clone()).or_insert_with(|| datum.clone());
            }
            for (uid, note) in before.notes.iter().filter(|(uid, _)| !asked(uid)) {
                talk.notes.entry(uid.clone()).or_insert_with(|| note.clone());
            }
        }
        let who = match there {
            Some((entry, before)) => {
                unveil(&veil, &found.plan, &mut talk, before)?;
                veil.kept(&entry.who, &veil.name(&entry.who), who)?
            }
            None => who.to_owned(),
        };
        let id = there.map_or_else(|| Id::new(random_id()), |(entry, _)| entry.id);
        let body = json!(talk);
        let entry = StudyEntry { id, kind: TALK.to_owned(), who, number: 0, at, body };
        put(tx, &found.stored, &entry)?;
        Ok(InterviewNoted { talk: id })
    })?;
    Ok(app.done(done))
}

/// Takes an interview out, in one step that can be taken back. Faults: `no_such_talk`, `no_such_study`, `study_closed`.
pub fn remove(app: &App, req: InterviewRemoveReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let found = Interviews::open(&*db.read()?, req.id)?;
    let there = found.talks.iter().find(|(entry, _)| entry.id == req.talk);
    let who = there.ok_or_else(|| Fault::new("no_such_talk"))?.0.who.clone();
    let done = db.op(Op::NoteStudy, &who, |tx| {
        Interviews::open(tx.conn, req.id)?;
        take_out(tx, req.id, req.talk)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
