//! A panel as it stands in the file.

use super::{Answer, DelphiPlan, figures::Answers};
use crate::{
    db::{content_id, sql_fault},
    methods::{
        Entry, Study, StudyEntry,
        registry::read,
        store::{self, Stored},
    },
};
use keheng_base::{Fault, Id, Minutes};
use rusqlite::Connection;
use serde_json::{Value, json};

/// Id of the method.
pub(super) const KIND: &str = "delphi";
/// Kind of the entry that begins a round; its number is the round.
pub(super) const ROUND: &str = "round";
/// Kind of an entry that is an answer; who gave it, and its number is the round.
pub(super) const ANSWER: &str = "answer";

/// A panel with everything that was answered.
pub(super) struct Panel {
    pub stored: Stored,
    pub plan: DelphiPlan,
    pub answers: Answers,
}

impl Panel {
    /// Faults: `no_such_study`, `study_body_invalid`.
    pub fn read(conn: &Connection, id: Id<Study>) -> Result<Panel, Fault> {
        Panel::of(conn, store::of_kind(conn, id, KIND)?)
    }

    /// The same, which must go on. Faults: `no_such_study`, `study_closed`, `study_body_invalid`.
    pub fn open(conn: &Connection, id: Id<Study>) -> Result<Panel, Fault> {
        Panel::of(conn, store::open(conn, id, KIND)?)
    }

    fn of(conn: &Connection, stored: Stored) -> Result<Panel, Fault> {
        let plan = read(&stored.plan)?;
        let answers = answers(&store::entries(conn, stored.id).map_err(sql_fault)?)?;
        Ok(Panel { stored, plan, answers })
    }

    /// Four letters and digits that its sheets and replies bear.
    pub fn mark(&self) -> String {
        format!("{:04X}", content_id("delphi mark", &self.stored.id.raw().to_string()) & 0xFFFF)
    }
}

/// Entries as answers. Fault: `study_body_invalid`.
pub(crate) fn answers(entries: &[StudyEntry]) -> Result<Answers, Fault> {
    let mut found = Answers::default();
    for entry in entries {
        if entry.kind == ROUND {
            found.begun.insert(entry.number, Minutes(entry.at / 60_000));
        } else {
            let answer: Answer = read(&entry.body)?;
            found.given.insert((entry.number, entry.who.clone(), answer.item.clone()), answer);
        }
    }
    Ok(found)
}

/// The beginning of a round; there is one, whoever begins it.
pub(super) fn round(study: Id<Study>, round: u32, at: i64) -> StudyEntry {
    let id = content_id("delphi round", &format!("{} {round}", study.raw()));
    entry(id, ROUND, "", round, at, json!({}))
}

/// The answer of a member to an item in a round; there is one, however often it comes.
pub(super) fn answer(study: Id<Study>, round: u32, member: &str, answer: &Answer, at: i64) -> StudyEntry {
    let id = content_id("delphi answer", &format!("{} {round} {member} {}", study.raw(), answer.item));
    entry(id, ANSWER, member, round, at, json!(answer))
}

fn entry(id: i64, kind: &str, who: &str, number: u32, at: i64, body: Value) -> StudyEntry {
    let id: Id<Entry> = Id::new(id);
    StudyEntry { id, kind: kind.to_owned(), who: who.to_owned(), number, at, body }
}
