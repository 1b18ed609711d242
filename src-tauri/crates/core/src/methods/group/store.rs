//! A session as it stands in the file.

use super::{GroupPlan, Idea, Vote};
use crate::{
    db::{content_id, sql_fault},
    methods::{
        Entry, Study, StudyEntry,
        registry::read,
        store::{self, Stored},
    },
};
use keheng_base::{Fault, Id};
use rusqlite::Connection;
use serde_json::json;
use std::collections::BTreeSet;

/// Id of the method.
pub(super) const KIND: &str = "group";
/// Kind of an entry that is an idea; who said it, and its number is the round.
pub(super) const IDEA: &str = "idea";
/// Kind of an entry that holds the dots of its voter.
pub(super) const VOTE: &str = "vote";

/// An idea with the entry it stands in.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub entry: StudyEntry,
    pub idea: Idea,
}

/// A session with everything that was said.
pub(super) struct Session {
    pub stored: Stored,
    pub plan: GroupPlan,
    /// oldest first
    pub said: Vec<Said>,
    /// by voter
    pub votes: Vec<(String, Vote)>,
}

impl Session {
    /// Faults: `no_such_study`, `study_body_invalid`.
    pub fn read(conn: &Connection, id: Id<Study>) -> Result<Session, Fault> {
        Session::of(conn, store::of_kind(conn, id, KIND)?)
    }

    /// The same, which must go on. Faults: `no_such_study`, `study_closed`, `study_body_invalid`.
    pub fn open(conn: &Connection, id: Id<Study>) -> Result<Session, Fault> {
        Session::of(conn, store::open(conn, id, KIND)?)
    }

    fn of(conn: &Connection, stored: Stored) -> Result<Session, Fault> {
        let plan = read(&stored.plan)?;
        let (mut said, mut votes) = (Vec::new(), Vec::new());
        for entry in store::entries(conn, stored.id).map_err(sql_fault)? {
            if entry.kind == IDEA {
                said.push(Said { idea: read(&entry.body)?, entry });
            } else {
                votes.push((entry.who.clone(), read(&entry.body)?));
            }
        }
        votes.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(Session { stored, plan, said, votes })
    }

    /// An idea. Fault: `no_such_idea`.
    pub fn idea(&self, id: Id<Entry>) -> Result<&Said, Fault> {
        self.said.iter().find(|said| said.entry.id == id).ok_or_else(|| Fault::new("no_such_idea"))
    }

    /// The idea that stands for this one: itself where nothing does. What points to an idea that is gone, or where two
    /// machines merged in a circle, stands for itself.
    pub fn root(&self, id: Id<Entry>) -> Id<Entry> {
        let mut at = id;
        let mut seen = BTreeSet::new();
        while seen.insert(at.raw()) {
            match self.said.iter().find(|said| said.entry.id == at).and_then(|said| said.idea.into) {
                Some(next) if self.said.iter().any(|said| said.entry.id == next) => at = next,
                _ => return at,
            }
        }
        id
    }
}

/// The place of an idea: the same words of the same person in the same round are there once.
pub(super) fn idea_id(study: Id<Study>, round: u32, who: &str, text: &str) -> Id<Entry> {
    Id::new(content_id("group idea", &format!("{} {round} {who}\n{text}", study.raw())))
}

/// An idea as an entry.
pub(super) fn idea(id: Id<Entry>, who: &str, round: u32, at: i64, idea: &Idea) -> StudyEntry {
    StudyEntry { id, kind: IDEA.to_owned(), who: who.to_owned(), number: round, at, body: json!(idea) }
}

/// The dots of a voter; there is one entry, however often somebody votes.
pub(super) fn vote(study: Id<Study>, who: &str, at: i64, vote: &Vote) -> StudyEntry {
    let id = Id::new(content_id("group vote", &format!("{} {who}", study.raw())));
    StudyEntry { id, kind: VOTE.to_owned(), who: who.to_owned(), number: 0, at, body: json!(vote) }
}
