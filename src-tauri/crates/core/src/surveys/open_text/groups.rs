//! Keyword groups: read, made, changed, deleted.

use super::{Topic, TopicId, TopicReq, TopicSaveReq};
use crate::{
    App,
    api::Nothing,
    db::{Op, random_id, schema, sql_fault},
    surveys::{Survey, edit::about, list::living},
};
use keheng_base::{Fault, Id};
use rusqlite::Connection;

/// Longest name and longest word, characters.
const LONGEST: usize = 40;
/// The most words of a group.
const MOST_WORDS: usize = 100;
/// The most groups of a survey: a code book that nobody can hold in mind codes nothing.
const MOST_GROUPS: usize = 50;

/// The groups of a survey, by name.
pub(in crate::surveys) fn topics(conn: &Connection, id: Id<Survey>) -> Result<Vec<Topic>, Fault> {
    let sql = "SELECT id, name, words FROM survey_topic WHERE survey_id = ?1 AND _del <= 0 ORDER BY name, id";
    let mut statement = conn.prepare_cached(sql).map_err(sql_fault)?;
    let rows =
        statement.query_map([id.raw()], |r| Ok((r.get::<_, i64>(0)?, r.get(1)?, r.get(2)?))).map_err(sql_fault)?;
    let mut found = Vec::new();
    for row in rows {
        let (id, name, words): (i64, String, String) = row.map_err(sql_fault)?;
        let words = serde_json::from_str(&words).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
        found.push(Topic { id: Id::new(id), name, words });
    }
    Ok(found)
}

/// Makes or changes a group. Faults: `no_such_survey`, `no_such_topic`, `topic_unnamed`, `topic_twice` with
/// `name`, `topic_too_long` and `topic_too_many` with `limit`.
pub fn topic_save(app: &App, req: TopicSaveReq) -> Result<TopicId, Fault> {
    let db = app.db()?;
    let name = req.name.trim().to_owned();
    if name.is_empty() {
        return Err(Fault::new("topic_unnamed"));
    }
    let mut words: Vec<String> = Vec::new();
    for word in req.words.iter().map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
    if std::iter::once(&name).chain(&words).any(|text| text.chars().count() > LONGEST) {
        return Err(Fault::new("topic_too_long").with("limit", LONGEST));
    }
    if words.len() > MOST_WORDS {
        return Err(Fault::new("topic_too_many").with("limit", MOST_WORDS));
    }
    let (title, before) = {
        let conn = db.read()?;
        (about(app, &living(&conn, req.survey)?.form), topics(&conn, req.survey)?)
    };
    let own = req.id.and_then(|id| before.iter().find(|t| t.id == id));
    if req.id.is_some() && own.is_none() {
        return Err(Fault::new("no_such_topic"));
    }
    if before.iter().any(|t| t.name == name && Some(t.id) != req.id) {
        return Err(Fault::new("topic_twice").with("name", name));
    }
    if own.is_none() && before.len() >= MOST_GROUPS {
        return Err(Fault::new("topic_too_many").with("limit", MOST_GROUPS));
    }
    if let Some(own) = own.filter(|own| own.name == name && own.words == words) {
        return Ok(TopicId { id: own.id });
    }
    let text = serde_json::to_string(&words).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    let done = db.op(Op::EditTopics, &title, |tx| {
        living(tx.conn, req.survey)?;
        let id = match req.id {
            Some(id) => {
                let values: [(&str, &dyn rusqlite::ToSql); 2] = [("name", &name), ("words", &text)];
                tx.update(&schema::SURVEY_TOPIC, id.raw(), &values).map_err(sql_fault)?;
                id
            }
            None => {
                let id = Id::new(random_id());
                let values: [(&str, &dyn rusqlite::ToSql); 3] =
                    [("survey_id", &req.survey.raw()), ("name", &name), ("words", &text)];
                tx.insert(&schema::SURVEY_TOPIC, id.raw(), &values).map_err(sql_fault)?;
                id
            }
        };
        Ok(TopicId { id })
    })?;
    Ok(app.done(done))
}

/// Deletes a group; answers stay as they are. Faults: `no_such_survey`, `no_such_topic`.
pub fn topic_delete(app: &App, req: TopicReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = {
        let conn = db.read()?;
        let title = about(app, &living(&conn, req.survey)?.form);
        if !topics(&conn, req.survey)?.iter().any(|t| t.id == req.id) {
            return Err(Fault::new("no_such_topic"));
        }
        title
    };
    let done = db.op(Op::EditTopics, &title, |tx| {
        tx.delete(&schema::SURVEY_TOPIC, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
