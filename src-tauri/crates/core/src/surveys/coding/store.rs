//! Rows of the coding by hand.

use super::AnswerMark;
use crate::{
    db::{Sql, content_id},
    surveys::{
        Survey,
        open_text::{Topic, TopicMark},
        store::answer_id,
    },
};
use keheng_base::Id;
use rusqlite::Connection;
use std::collections::HashMap;

/// What was said by hand of the answers to a question.
#[derive(Clone, Debug, Default)]
pub struct Codings {
    survey: i64,
    said: HashMap<(i64, i64), bool>,
}

/// The id of an assignment: the same on every machine, so that coding an answer twice is coding it once.
pub(super) fn coding_id(survey: Id<Survey>, question: &str, answer: Id<AnswerMark>, topic: Id<TopicMark>) -> i64 {
    content_id("survey coding", &format!("{} {question} {} {}", survey.raw(), answer.raw(), topic.raw()))
}

/// What was said by hand of the answers to a question.
pub fn codings(conn: &Connection, survey: Id<Survey>, question: &str) -> Sql<Codings> {
    let sql = "SELECT answer_id, topic_id, belongs FROM survey_coding
        WHERE survey_id = ?1 AND question = ?2 AND _del <= 0";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map((survey.raw(), question), |r| Ok(((r.get(0)?, r.get(1)?), r.get(2)?)))?;
    Ok(Codings { survey: survey.raw(), said: rows.collect::<Sql<_>>()? })
}

impl Codings {
    /// What was said by hand of an answer, by the random identity of the answer.
    pub fn by_hand(&self, answer: u64, topic: Id<TopicMark>) -> Option<bool> {
        if self.said.is_empty() {
            return None;
        }
        self.said.get(&(answer_id(Id::new(self.survey), answer), topic.raw())).copied()
    }

    /// Whether an answer belongs to a group; `lower` is what it says, in lower case.
    pub fn belongs(&self, answer: u64, topic: &Topic, lower: &str) -> bool {
        self.by_hand(answer, topic.id).unwrap_or_else(|| topic.holds(lower))
    }
}
