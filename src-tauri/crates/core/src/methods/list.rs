//! Studies to choose from, and one of them.

use super::{
    StudiesRes, StudyDetail, StudyReq, StudyRow,
    registry::{self, METHODS},
    store::{self, Stored},
};
use crate::{App, api::Nothing, db::sql_fault};
use keheng_base::Fault;
use rusqlite::Connection;

/// A study as the list shows it, and how much was noted in it. A method that this version does not know has no summary.
pub(super) fn row(app: &App, conn: &Connection, stored: &Stored) -> Result<(StudyRow, u32), Fault> {
    let entries = store::entries(conn, stored.id).map_err(sql_fault)?;
    let summary = registry::method(&stored.kind)
        .map_or_else(|_| String::new(), |m| m.summary(app.words(), &stored.plan, &entries));
    let row = StudyRow {
        id: stored.id,
        kind: stored.kind.clone(),
        title: stored.title.clone(),
        survey: stored.survey,
        created: stored.created,
        closed: stored.closed,
        summary,
    };
    Ok((row, entries.len() as u32))
}

/// All studies. Faults: `no_file`.
pub fn list(app: &App, _: Nothing) -> Result<StudiesRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let studies = store::studies(&conn).map_err(sql_fault)?;
    let rows = studies.iter().map(|stored| Ok(row(app, &conn, stored)?.0));
    Ok(StudiesRes {
        studies: rows.collect::<Result<_, Fault>>()?,
        kinds: METHODS.iter().map(|m| m.kind().to_owned()).collect(),
    })
}

/// One study. Fault: `no_such_study`.
pub fn get(app: &App, req: StudyReq) -> Result<StudyDetail, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let stored = store::living(&conn, req.id)?;
    let (row, entries) = row(app, &conn, &stored)?;
    Ok(StudyDetail { row, plan: stored.plan, entries })
}
