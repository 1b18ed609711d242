//! Making, planning, ending and deleting studies.

use super::{
    StudyAddReq, StudyCloseReq, StudyId, StudyReq, StudySaveReq, registry,
    store::{self, text},
};
use crate::{
    App,
    api::Nothing,
    by_hand::{self, ByHand},
    db::{Op, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use rusqlite::{Connection, ToSql};

/// The longest heading, characters.
const LONGEST_TITLE: usize = 200;

/// A heading without blanks around it. Faults: `study_untitled`, `study_title_too_long` with `limit`.
fn titled(title: &str) -> Result<&str, Fault> {
    match title.trim() {
        "" => Err(Fault::new("study_untitled")),
        title if title.chars().count() > LONGEST_TITLE => {
            Err(Fault::new("study_title_too_long").with("limit", LONGEST_TITLE))
        }
        title => Ok(title),
    }
}

/// What is written on a study; its plan has a form of its own.
pub const BY_HAND: &[ByHand] = &[ByHand { table: &schema::STUDY, columns: &["title"], open: by_hand::always, check }];

/// Faults: `study_untitled`, `study_title_too_long`, `no_such_study`.
fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    titled(&store::living(conn, Id::new(id))?.title).map(drop)
}

/// Makes a study. Faults: `study_kind_unknown`, `study_untitled`, `study_title_too_long`, `study_body_too_long`, those of
/// the method's plan.
pub fn add(app: &App, req: StudyAddReq) -> Result<StudyId, Fault> {
    let method = registry::method(&req.kind)?;
    let title = titled(&req.title)?;
    let plan = req.plan.unwrap_or_else(|| method.begin());
    method.plan(&plan)?;
    let (plan, created) = (text(&plan)?, app.today().0);
    let done = app.db()?.op(Op::AddStudy, title, |tx| {
        let id = random_id();
        let values: [(&str, &dyn ToSql); 5] = [
            ("kind", &req.kind),
            ("created", &created),
            ("title", &title),
            ("survey_id", &req.survey.map(Id::raw)),
            ("plan", &plan),
        ];
        tx.insert(&schema::STUDY, id, &values).map_err(sql_fault)?;
        Ok(StudyId { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

/// Keeps what is given. What was noted before must fit a changed plan. Faults: `no_such_study`, those of [`add`].
pub fn save(app: &App, req: StudySaveReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let before = store::living(&*db.read()?, req.id)?;
    let title = req.title.as_deref().map(titled).transpose()?;
    let method = registry::method(&before.kind)?;
    let plan = match &req.plan {
        Some(plan) => {
            method.plan(plan)?;
            Some(text(plan)?)
        }
        None => None,
    };
    let done = db.op(Op::EditStudy, title.unwrap_or(&before.title), |tx| {
        let there = store::living(tx.conn, req.id)?;
        if let Some(plan) = req.plan.as_ref().filter(|plan| **plan != there.plan) {
            for entry in store::entries(tx.conn, req.id).map_err(sql_fault)? {
                method.entry(plan, &entry)?;
            }
        }
        let survey = (req.no_survey || req.survey.is_some()).then(|| req.survey.map(Id::raw));
        let mut values: Vec<(&str, &dyn ToSql)> = Vec::new();
        if let Some(title) = &title {
            values.push(("title", title));
        }
        if let Some(survey) = &survey {
            values.push(("survey_id", survey));
        }
        if let Some(plan) = &plan {
            values.push(("plan", plan));
        }
        if !values.is_empty() {
            tx.update(&schema::STUDY, req.id.raw(), &values).map_err(sql_fault)?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Ends or resumes a study; an ended one takes no more entries. Fault: `no_such_study`.
pub fn close(app: &App, req: StudyCloseReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = store::living(&*db.read()?, req.id)?.title;
    let day = app.today().0;
    let done = db.op(Op::CloseStudy, &title, |tx| {
        let there = store::living(tx.conn, req.id)?;
        // ending it twice does not move the day it ended
        if there.closed.is_some() != req.closed {
            let closed = req.closed.then_some(day);
            tx.update(&schema::STUDY, req.id.raw(), &[("closed", &closed)]).map_err(sql_fault)?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Deletes a study with everything noted in it, in one step that can be taken back. Fault: `no_such_study`.
pub fn delete(app: &App, req: StudyReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = store::living(&*db.read()?, req.id)?.title;
    let done = db.op(Op::DeleteStudy, &title, |tx| {
        store::living(tx.conn, req.id)?;
        for entry in store::entries(tx.conn, req.id).map_err(sql_fault)? {
            tx.delete(&schema::STUDY_ENTRY, entry.id.raw()).map_err(sql_fault)?;
        }
        tx.delete(&schema::STUDY, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
