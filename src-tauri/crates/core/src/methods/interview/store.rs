//! Interviews as they stand in the file.

use super::{InterviewPlan, Talk};
use crate::{
    db::sql_fault,
    methods::{
        Study, StudyEntry,
        registry::read,
        store::{self, Stored},
    },
};
use keheng_base::{Fault, Id};
use rusqlite::Connection;

/// Id of the method.
pub(super) const KIND: &str = "interview";
/// Kind of an entry that is an interview.
pub(super) const TALK: &str = "talk";

/// The study with all interviews, newest first.
pub(super) struct Interviews {
    pub stored: Stored,
    pub plan: InterviewPlan,
    pub talks: Vec<(StudyEntry, Talk)>,
}

impl Interviews {
    /// Faults: `no_such_study`, `study_body_invalid`.
    pub fn read(conn: &Connection, id: Id<Study>) -> Result<Interviews, Fault> {
        Interviews::of(conn, store::of_kind(conn, id, KIND)?)
    }

    /// The same, which must go on. Faults: `no_such_study`, `study_closed`, `study_body_invalid`.
    pub fn open(conn: &Connection, id: Id<Study>) -> Result<Interviews, Fault> {
        Interviews::of(conn, store::open(conn, id, KIND)?)
    }

    fn of(conn: &Connection, stored: Stored) -> Result<Interviews, Fault> {
        let plan = read(&stored.plan)?;
        let entries = store::entries(conn, stored.id).map_err(sql_fault)?;
        let talk = |entry: StudyEntry| Ok((read(&entry.body)?, entry));
        let talks = entries.into_iter().rev().map(talk).map(|read| read.map(|(talk, entry)| (entry, talk)));
        Ok(Interviews { stored, plan, talks: talks.collect::<Result<_, Fault>>()? })
    }
}
