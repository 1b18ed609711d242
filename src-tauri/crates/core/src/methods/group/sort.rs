//! Merging, taking apart, sorting into clusters.

use super::{
    GroupIdeasReq, GroupMergeReq, GroupSortReq, Idea, LONGEST,
    store::{self, Said, Session},
};
use crate::{
    App,
    api::Nothing,
    db::{Op, Tx},
    methods::{Entry, Study, store::put},
};
use keheng_base::{Fault, Id};

/// Changes ideas in one step.
fn change(
    app: &App,
    id: Id<Study>,
    body: impl FnOnce(&Session) -> Result<Vec<(Said, Idea)>, Fault>,
) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = Session::open(&*db.read()?, id)?.stored.title;
    let done = db.op(Op::NoteStudy, &title, |tx: &mut Tx| {
        let session = Session::open(tx.conn, id)?;
        for (said, idea) in body(&session)? {
            let entry = &said.entry;
            put(tx, &session.stored, &store::idea(entry.id, &entry.who, entry.number, entry.at, &idea))?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Lets an idea stand for others; nothing is deleted. Faults: `no_such_idea`, `group_merge_itself`, `no_such_study`,
/// `study_closed`.
pub fn merge(app: &App, req: GroupMergeReq) -> Result<Nothing, Fault> {
    change(app, req.id, |session| {
        let into: Id<Entry> = session.root(session.idea(req.into)?.entry.id);
        let one = |id: &Id<Entry>| {
            let said = session.idea(session.root(*id))?;
            if said.entry.id == into {
                return Err(Fault::new("group_merge_itself"));
            }
            Ok((said.clone(), Idea { into: Some(into), ..said.idea.clone() }))
        };
        req.ideas.iter().map(one).collect()
    })
}

/// Lets merged ideas stand for themselves again. Faults: `no_such_idea`, `no_such_study`, `study_closed`.
pub fn split(app: &App, req: GroupIdeasReq) -> Result<Nothing, Fault> {
    change(app, req.id, |session| {
        let one = |id: &Id<Entry>| {
            let said = session.idea(*id)?;
            Ok((said.clone(), Idea { into: None, ..said.idea.clone() }))
        };
        req.ideas.iter().map(one).collect()
    })
}

/// Sorts ideas into a cluster, which is there as long as an idea is in it. Faults: `group_text` with `limit`,
/// `no_such_idea`, `no_such_study`, `study_closed`.
pub fn sort(app: &App, req: GroupSortReq) -> Result<Nothing, Fault> {
    let name = req.cluster.trim();
    if name.chars().count() > LONGEST {
        return Err(Fault::new("group_text").with("limit", LONGEST));
    }
    let cluster = (!name.is_empty()).then(|| name.to_owned());
    change(app, req.id, |session| {
        let one = |id: &Id<Entry>| {
            let said = session.idea(*id)?;
            Ok((said.clone(), Idea { cluster: cluster.clone(), ..said.idea.clone() }))
        };
        req.ideas.iter().map(one).collect()
    })
}
