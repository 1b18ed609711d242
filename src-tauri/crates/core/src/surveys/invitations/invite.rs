//! Inviting customers: a look first, then for good.

use super::{
    InviteLook, InviteReq, LEAST_ANONYMOUS, MailingKind,
    draw::{draw, searched},
    store,
};
use crate::{
    App,
    db::{Op, content_id, random_id, sql_fault},
    surveys::{
        Survey,
        edit::about,
        list::living,
        store::{self as surveys, Stored},
    },
};
use keheng_base::{Fault, Id, Minutes};
use rusqlite::Connection;

/// The present, minutes.
pub(super) fn now(app: &App) -> Minutes {
    Minutes(app.now_ms() / 60_000)
}

/// A survey that is collecting answers. Faults: `no_such_survey`, `survey_not_published`, `invitation_closed`.
pub(super) fn collecting(conn: &Connection, id: Id<Survey>) -> Result<Stored, Fault> {
    let stored = living(conn, id)?;
    if surveys::versions(conn, id).map_err(sql_fault)?.is_empty() {
        return Err(Fault::new("survey_not_published"));
    }
    if stored.closed {
        return Err(Fault::new("invitation_closed"));
    }
    Ok(stored)
}

/// The id of an invitation: the same on every machine that invites the customer in the same minute.
pub(super) fn row_id(survey: Id<Survey>, customer: i64, at: i64) -> i64 {
    content_id("survey invitation", &format!("{} {customer} {at}", survey.raw()))
}

/// What a draw would come to; writes nothing. Faults: those of a survey that is collecting and of a draw.
pub fn invite_look(app: &App, req: InviteReq) -> Result<InviteLook, Fault> {
    let (db, book, found) = (app.db()?, app.book()?, searched(app, &req)?);
    let conn = db.read()?;
    collecting(&conn, req.id)?;
    Ok(draw(&conn, &book, &req, found.as_ref(), now(app).day())?.look)
}

/// Draws and writes the invitations, each with a token that nobody can guess. Faults: those of [`invite_look`],
/// `invitation_nobody` where nobody is left to ask, `invitation_too_few` with `least` where so few would be asked at once that
/// nobody stays unknown.
pub fn invite(app: &App, req: InviteReq) -> Result<InviteLook, Fault> {
    let (db, book, now, found) = (app.db()?, app.book()?, now(app), searched(app, &req)?);
    let title = about(app, &collecting(&*db.read()?, req.id)?.form);
    let done = db.op(Op::InviteCustomers, &title, |tx| {
        collecting(tx.conn, req.id)?;
        let drawn = draw(tx.conn, &book, &req, found.as_ref(), now.day())?;
        if drawn.people.is_empty() {
            return Err(Fault::new("invitation_nobody"));
        }
        if req.anonymous && drawn.people.len() < LEAST_ANONYMOUS {
            return Err(Fault::new("invitation_too_few").with("least", LEAST_ANONYMOUS));
        }
        let tokens = store::fresh_tokens(tx.conn, drawn.people.len()).map_err(sql_fault)?;
        for (person, token) in drawn.people.iter().zip(tokens) {
            if req.anonymous {
                // two rows under ids that say nothing, so that nothing in the file leads from one to the other
                store::put(tx, random_id(), req.id, Some(person.id), None, now.0).map_err(sql_fault)?;
                store::put(tx, random_id(), req.id, None, Some(token), now.0).map_err(sql_fault)?;
            } else {
                store::put(tx, row_id(req.id, person.id, now.0), req.id, Some(person.id), Some(token), now.0)
                    .map_err(sql_fault)?;
            }
        }
        store::note(tx, random_id(), req.id, MailingKind::Invite, now.0, drawn.look.drawn, Some(&req))
            .map_err(sql_fault)?;
        Ok(drawn.look)
    })?;
    Ok(app.done(done))
}
