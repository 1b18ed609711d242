//! Taking invitations back: a page that was sent nevertheless comes back with a token that is not known.

use super::{
    InvitationCount, UninviteReq,
    list::CameBack,
    store::{self, Row},
};
use crate::{
    App,
    db::{Op, Tx, schema, sql_fault},
    surveys::{Survey, edit::about, list::living},
};
use keheng_base::{Fault, Id};
use std::collections::HashSet;

/// Rows to take back. Faults: as for [`uninvite`].
fn taken_back(rows: Vec<Row>, back: &CameBack, req: &UninviteReq) -> Result<Vec<Row>, Fault> {
    let anonymous = store::is_anonymous(&rows);
    let Some(customers) = &req.customers else {
        if anonymous && rows.iter().any(|row| back.answered(row)) {
            return Err(Fault::new("invitation_answered"));
        }
        return Ok(rows.into_iter().filter(|row| !back.answered(row)).collect());
    };
    if anonymous {
        // which token is theirs is not known, and must not be
        return Err(Fault::new("invitation_anonymous"));
    }
    let wanted: HashSet<i64> = customers.iter().map(|id| id.raw()).collect();
    let theirs: Vec<Row> = rows.into_iter().filter(|row| row.customer.is_some_and(|c| wanted.contains(&c))).collect();
    let found: HashSet<i64> = theirs.iter().filter_map(|row| row.customer).collect();
    if found.len() < wanted.len() {
        return Err(Fault::new("invitation_unknown"));
    }
    let open: Vec<Row> = theirs.into_iter().filter(|row| !back.answered(row)).collect();
    let still: HashSet<i64> = open.iter().filter_map(|row| row.customer).collect();
    if still.len() < wanted.len() {
        return Err(Fault::new("invitation_answered"));
    }
    Ok(open)
}

/// Takes invitations back that were not answered. Faults: `no_such_survey`, `invitation_unknown`, `invitation_answered`,
/// `invitation_anonymous` for single customers of an anonymous survey.
pub fn uninvite(app: &App, req: UninviteReq) -> Result<InvitationCount, Fault> {
    let db = app.db()?;
    let title = about(app, &living(&*db.read()?, req.id)?.form);
    let done = db.op(Op::UninviteCustomers, &title, |tx| {
        living(tx.conn, req.id)?;
        let rows = store::rows(tx.conn, req.id).map_err(sql_fault)?;
        let all = rows.len();
        let back = CameBack::read(tx.conn, req.id)?;
        let gone = taken_back(rows, &back, &req)?;
        for row in &gone {
            tx.delete(&schema::SURVEY_INVITATION, row.id).map_err(sql_fault)?;
        }
        if gone.len() == all {
            forget_mailings(tx, req.id)?;
        }
        Ok(InvitationCount { customers: gone.iter().filter(|row| row.customer.is_some()).count() as u32 })
    })?;
    Ok(app.done(done))
}

fn forget_mailings(tx: &mut Tx, survey: Id<Survey>) -> Result<(), Fault> {
    for (id, _) in store::mailings(tx.conn, survey).map_err(sql_fault)? {
        tx.delete(&schema::SURVEY_MAILING, id).map_err(sql_fault)?;
    }
    Ok(())
}

/// Takes everything back of a survey that is deleted.
pub(in crate::surveys) fn forget(tx: &mut Tx, survey: Id<Survey>) -> Result<(), Fault> {
    for row in store::rows(tx.conn, survey).map_err(sql_fault)? {
        tx.delete(&schema::SURVEY_INVITATION, row.id).map_err(sql_fault)?;
    }
    forget_mailings(tx, survey)
}
