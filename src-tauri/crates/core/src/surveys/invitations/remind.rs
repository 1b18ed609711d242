//! Reminding those who have not answered.

use super::{
    InvitationCount, MailingKind,
    invite::{collecting, now},
    list::{CameBack, remindable},
    store,
};
use crate::{
    App,
    db::{Op, random_id, schema, sql_fault},
    surveys::{SurveyReq, edit::about},
};
use keheng_base::Fault;

/// Notes a reminder to everybody who may have one by now; the list with messages is written by [`super::send`]. Faults:
/// those of a survey that is collecting, `reminder_nobody` with `days` and `most`.
pub fn remind(app: &App, req: SurveyReq) -> Result<InvitationCount, Fault> {
    let (db, now) = (app.db()?, now(app));
    let title = about(app, &collecting(&*db.read()?, req.id)?.form);
    let done = db.op(Op::RemindCustomers, &title, |tx| {
        collecting(tx.conn, req.id)?;
        let rows = store::rows(tx.conn, req.id).map_err(sql_fault)?;
        let back = CameBack::read(tx.conn, req.id)?;
        let due: Vec<_> = remindable(&rows, &back).into_iter().filter(|(_, from)| *from <= now.day()).collect();
        if due.is_empty() {
            return Err(Fault::new("reminder_nobody")
                .with("days", super::REMIND_AFTER)
                .with("most", super::MOST_REMINDERS));
        }
        for (row, _) in &due {
            let values: [(&str, &dyn rusqlite::ToSql); 2] = [("reminded", &now.0), ("reminders", &(row.reminders + 1))];
            tx.update(&schema::SURVEY_INVITATION, row.id, &values).map_err(sql_fault)?;
        }
        let customers = due.len() as u32;
        store::note(tx, random_id(), req.id, MailingKind::Remind, now.0, customers, None).map_err(sql_fault)?;
        Ok(InvitationCount { customers })
    })?;
    Ok(app.done(done))
}
