//! Rows of surveys.

use super::Survey;
use crate::db::{Sql, content_id};
use keheng_base::{Id, Minutes};
use keheng_form::{
    Cell, Form, cells,
    code::{self, Coded},
    structure,
};
use rusqlite::{Connection, OptionalExtension, Row};

/// Shares, limits and differences are stored as whole numbers, in millionths.
pub(super) const MILLIONTHS: f64 = 1e6;

/// A survey as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// identity
    pub id: Id<Survey>,
    /// draft
    pub form: Form,
    /// collecting has ended
    pub closed: bool,
}

/// A published version.
#[derive(Clone, Debug)]
pub struct Version {
    /// counted from 1
    pub number: u32,
    /// when
    pub published: Minutes,
    /// what was published
    pub form: Form,
    /// its cells
    pub cells: Vec<Cell>,
    /// their structure
    pub structure: u32,
}

impl Version {
    /// A code as stored; none where it does not fit this version.
    pub fn decode(&self, text: &str) -> Option<Coded> {
        let bytes = code::fish(text).pop()?.bytes.ok()?;
        code::decode(&bytes, &self.cells, self.structure).ok()
    }
}

/// The number of a survey's form in its codes.
pub fn form_number(id: Id<Survey>) -> u32 {
    let hash = content_id("survey form", &id.raw().to_string());
    (hash as u64 & u64::from(u32::MAX)) as u32
}

/// The id of a version: the same on every machine that publishes the same number.
pub fn version_id(survey: Id<Survey>, number: u32) -> i64 {
    content_id("survey version", &format!("{} {number}", survey.raw()))
}

/// The id of an answer by the random identity in its code.
pub fn answer_id(survey: Id<Survey>, answer: u64) -> i64 {
    content_id("survey answer", &format!("{} {answer}", survey.raw()))
}

/// A form as stored. What this program wrote it can read; of a newer program's form nothing is guessed.
fn form(text: &str, column: usize) -> Sql<Form> {
    serde_json::from_str(text)
        .map_err(|e| rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(e)))
}

fn stored(r: &Row) -> Sql<Stored> {
    Ok(Stored { id: Id::new(r.get(0)?), form: form(&r.get::<_, String>(1)?, 1)?, closed: r.get(2)? })
}

/// Living surveys, newest first.
pub fn surveys(conn: &Connection) -> Sql<Vec<Stored>> {
    let sql = "SELECT id, form, closed FROM survey WHERE _del <= 0 ORDER BY _v DESC, id";
    conn.prepare_cached(sql)?.query_map([], stored)?.collect()
}

/// A living survey.
pub fn survey(conn: &Connection, id: Id<Survey>) -> Sql<Option<Stored>> {
    let sql = "SELECT id, form, closed FROM survey WHERE id = ?1 AND _del <= 0";
    conn.prepare_cached(sql)?.query_row([id.raw()], stored).optional()
}

/// Its versions, oldest first.
pub fn versions(conn: &Connection, id: Id<Survey>) -> Sql<Vec<Version>> {
    let sql = "SELECT number, published, form FROM survey_version WHERE survey_id = ?1 AND _del <= 0 ORDER BY number";
    let read = |r: &Row| {
        let form = form(&r.get::<_, String>(2)?, 2)?;
        let cells = cells(&form);
        let structure = structure(&cells);
        Ok(Version { number: r.get(0)?, published: Minutes(r.get(1)?), form, cells, structure })
    };
    conn.prepare_cached(sql)?.query_map([id.raw()], read)?.collect()
}

/// Codes of its living answers, with the row's id and version.
pub fn codes(conn: &Connection, id: Id<Survey>) -> Sql<Vec<(i64, u32, String)>> {
    let sql = "SELECT id, version, code FROM survey_answer WHERE survey_id = ?1 AND _del <= 0 ORDER BY id";
    conn.prepare_cached(sql)?.query_map([id.raw()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?.collect()
}

/// The version and code of an answer, and whether it lives.
pub fn code(conn: &Connection, id: i64) -> Sql<Option<(u32, String, bool)>> {
    let sql = "SELECT version, code, _del <= 0 FROM survey_answer WHERE id = ?1";
    conn.prepare_cached(sql)?.query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional()
}

/// How many living answers it has, and when the last of them came.
pub fn count(conn: &Connection, id: Id<Survey>) -> Sql<(u32, Option<Minutes>)> {
    let sql = "SELECT count(*), max(received) FROM survey_answer WHERE survey_id = ?1 AND _del <= 0";
    let read = |r: &Row| Ok((r.get(0)?, r.get::<_, Option<i64>>(1)?.map(Minutes)));
    conn.prepare_cached(sql)?.query_row([id.raw()], read)
}
