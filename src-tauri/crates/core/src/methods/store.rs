//! Rows of studies. Nothing goes in that its method does not understand.

use super::{Entry, Study, StudyEntry, registry};
use crate::{
    db::{Sql, Tx, schema, sql_fault},
    surveys::Survey,
};
use keheng_base::{Day, Fault, Id};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, types::Type};
use serde_json::Value;

/// The longest plan or body, bytes of JSON.
const LONGEST: usize = 1 << 20;
/// The longest name of somebody who takes part, characters.
const LONGEST_NAME: usize = 100;

/// A study as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// identity
    pub id: Id<Study>,
    /// method
    pub kind: String,
    /// heading
    pub title: String,
    /// questionnaire, where that still lives
    pub survey: Option<Id<Survey>>,
    /// plan
    pub plan: Value,
    /// day it was made
    pub created: Day,
    /// day it was ended
    pub closed: Option<Day>,
}

fn json(text: &str, column: usize) -> Sql<Value> {
    serde_json::from_str(text).map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(e)))
}

fn stored(r: &Row) -> Sql<Stored> {
    Ok(Stored {
        id: Id::new(r.get(0)?),
        kind: r.get(1)?,
        title: r.get(2)?,
        survey: r.get::<_, Option<i64>>(3)?.map(Id::new),
        plan: json(&r.get::<_, String>(4)?, 4)?,
        created: Day(r.get(5)?),
        closed: r.get::<_, Option<i32>>(6)?.map(Day),
    })
}

const SELECT: &str = "SELECT t.id, t.kind, t.title, s.id, t.plan, t.created, t.closed FROM study t
    LEFT JOIN survey s ON s.id = t.survey_id AND s._del <= 0 WHERE t._del <= 0";

/// Living studies, newest first.
pub fn studies(conn: &Connection) -> Sql<Vec<Stored>> {
    conn.prepare_cached(&format!("{SELECT} ORDER BY t.created DESC, t._v DESC, t.id"))?.query_map([], stored)?.collect()
}

/// A living study. Fault: `no_such_study`.
pub fn living(conn: &Connection, id: Id<Study>) -> Result<Stored, Fault> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} AND t.id = ?1")).map_err(sql_fault)?;
    let found = statement.query_row([id.raw()], stored).optional().map_err(sql_fault)?;
    found.ok_or_else(|| Fault::new("no_such_study"))
}

/// A living study of a method that still goes on. Faults: `no_such_study`, also for a study of another method,
/// `study_closed`.
pub fn open(conn: &Connection, id: Id<Study>, kind: &str) -> Result<Stored, Fault> {
    let found = of_kind(conn, id, kind)?;
    if found.closed.is_some() { Err(Fault::new("study_closed")) } else { Ok(found) }
}

/// A living study of a method. Fault: `no_such_study`, also for a study of another method.
pub fn of_kind(conn: &Connection, id: Id<Study>, kind: &str) -> Result<Stored, Fault> {
    Some(living(conn, id)?).filter(|s| s.kind == kind).ok_or_else(|| Fault::new("no_such_study"))
}

fn entry(r: &Row) -> Sql<StudyEntry> {
    Ok(StudyEntry {
        id: Id::new(r.get(0)?),
        kind: r.get(1)?,
        who: r.get(2)?,
        number: r.get(3)?,
        at: r.get(4)?,
        body: json(&r.get::<_, String>(5)?, 5)?,
    })
}

const ENTRIES: &str = "SELECT id, kind, who, number, at, body FROM study_entry WHERE _del <= 0";

/// Living entries of a study, oldest first.
pub fn entries(conn: &Connection, study: Id<Study>) -> Sql<Vec<StudyEntry>> {
    let sql = format!("{ENTRIES} AND study_id = ?1 ORDER BY at, number, id");
    conn.prepare_cached(&sql)?.query_map([study.raw()], entry)?.collect()
}

/// A living entry of a study. Fault: `no_such_study_entry`.
pub fn entry_of(conn: &Connection, study: Id<Study>, id: Id<Entry>) -> Result<StudyEntry, Fault> {
    let mut statement = conn.prepare_cached(&format!("{ENTRIES} AND study_id = ?1 AND id = ?2")).map_err(sql_fault)?;
    let found = statement.query_row([study.raw(), id.raw()], entry).optional().map_err(sql_fault)?;
    found.ok_or_else(|| Fault::new("no_such_study_entry"))
}

/// JSON as it is stored. Fault: `study_body_too_long` with `limit`, MB.
pub fn text(body: &Value) -> Result<String, Fault> {
    let text = body.to_string();
    if text.len() > LONGEST {
        return Err(Fault::new("study_body_too_long").with("limit", LONGEST >> 20));
    }
    Ok(text)
}

/// Writes an entry over whatever has its id: [`crate::db::random_id`] for an event, [`crate::db::content_id`] for what
/// can be there only once, such as somebody's answer in a round. Faults: those of the method, `study_body_too_long`,
/// `study_name_too_long` with `limit`.
pub fn put(tx: &mut Tx, study: &Stored, entry: &StudyEntry) -> Result<(), Fault> {
    registry::method(&study.kind)?.entry(&study.plan, entry)?;
    if entry.who.chars().count() > LONGEST_NAME {
        return Err(Fault::new("study_name_too_long").with("limit", LONGEST_NAME));
    }
    let body = text(&entry.body)?;
    let values: [(&str, &dyn ToSql); 6] = [
        ("study_id", &study.id.raw()),
        ("kind", &entry.kind),
        ("who", &entry.who),
        ("number", &entry.number),
        ("at", &entry.at),
        ("body", &body),
    ];
    tx.upsert(&schema::STUDY_ENTRY, entry.id.raw(), &values).map_err(sql_fault).map(drop)
}

/// Takes an entry out. Fault: `no_such_study_entry`.
pub fn take_out(tx: &mut Tx, study: Id<Study>, id: Id<Entry>) -> Result<StudyEntry, Fault> {
    let there = entry_of(tx.conn, study, id)?;
    tx.delete(&schema::STUDY_ENTRY, id.raw()).map_err(sql_fault)?;
    Ok(there)
}
