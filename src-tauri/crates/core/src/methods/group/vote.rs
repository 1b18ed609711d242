//! Dots: everybody has the same number and gives them as they like, several to one idea too.

use super::{
    GroupVoteReq, LONGEST_NAME, Vote,
    store::{self, Session},
};
use crate::{
    App,
    api::Nothing,
    db::Op,
    methods::store::{put, take_out},
};
use keheng_base::{Fault, Id};

/// Keeps the dots of one person; voting again replaces them, an empty vote takes them back. Faults: `group_voter` with
/// `limit`, `group_dots` with `dots` and `given`, `no_such_idea`, `no_such_study`, `study_closed`.
pub fn vote(app: &App, req: GroupVoteReq) -> Result<Nothing, Fault> {
    let who = req.who.trim();
    if who.is_empty() || who.chars().count() > LONGEST_NAME {
        return Err(Fault::new("group_voter").with("limit", LONGEST_NAME));
    }
    let dots: std::collections::BTreeMap<String, u32> = req.dots.into_iter().filter(|(_, dots)| *dots > 0).collect();
    let db = app.db()?;
    let title = Session::open(&*db.read()?, req.id)?.stored.title;
    let now = app.now_ms();
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let session = Session::open(tx.conn, req.id)?;
        for idea in dots.keys() {
            let id = idea.parse::<Id<_>>().map_err(|_| Fault::new("no_such_idea"))?;
            session.idea(id)?;
        }
        let entry = store::vote(req.id, who, now, &Vote { dots: dots.clone() });
        if !dots.is_empty() {
            put(tx, &session.stored, &entry)?;
        } else if session.votes.iter().any(|(voter, _)| voter == who) {
            take_out(tx, req.id, entry.id)?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
