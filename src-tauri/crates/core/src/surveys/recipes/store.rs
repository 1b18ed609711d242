//! Rows of recipes.

use super::RecipeMark;
use crate::{
    db::{Sql, sql_fault},
    surveys::{Survey, analysis::AnalysisReq},
};
use keheng_base::{Fault, Id, Minutes};
use rusqlite::{Connection, OptionalExtension, Row};

/// A recipe as stored.
pub struct Stored {
    pub id: Id<RecipeMark>,
    pub asked: AnalysisReq,
    pub people: u32,
    pub digest: String,
    pub kept: Minutes,
    /// blank for the name of the analysis
    pub title: String,
    pub place: i64,
}

fn stored(r: &Row) -> Sql<Stored> {
    let text: String = r.get(1)?;
    let unread = |e| rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, Box::new(e));
    Ok(Stored {
        id: Id::new(r.get(0)?),
        asked: serde_json::from_str(&text).map_err(unread)?,
        people: r.get(2)?,
        digest: r.get(3)?,
        kept: Minutes(r.get(4)?),
        title: r.get(5)?,
        place: r.get(6)?,
    })
}

/// Recipes of a survey in their order. Two machines may have given one place twice: then the id decides on both alike.
pub fn all(conn: &Connection, survey: Id<Survey>) -> Result<Vec<Stored>, Fault> {
    let sql = "SELECT id, recipe, people, digest, kept, title, place FROM survey_recipe
               WHERE survey_id = ?1 AND _del <= 0 ORDER BY place, id";
    let rows = || -> Sql<Vec<Stored>> { conn.prepare_cached(sql)?.query_map([survey.raw()], stored)?.collect() };
    rows().map_err(sql_fault)
}

/// The survey of a living recipe. Fault: `no_such_recipe`.
pub fn survey_of(conn: &Connection, id: Id<RecipeMark>) -> Result<Id<Survey>, Fault> {
    let sql = "SELECT survey_id FROM survey_recipe WHERE id = ?1 AND _del <= 0";
    let found = || -> Sql<Option<i64>> { conn.prepare_cached(sql)?.query_row([id.raw()], |r| r.get(0)).optional() };
    found().map_err(sql_fault)?.map(Id::new).ok_or_else(|| Fault::new("no_such_recipe"))
}
