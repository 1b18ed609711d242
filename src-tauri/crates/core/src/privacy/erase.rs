//! `privacy.erase`: a person goes out of rows, history, conflicts, answers and backups; what things cost and weighed stays.

use super::{EraseReq, Erased, Erasure, Erasures, HeldTable, person::Person};
use crate::{
    App,
    api::Nothing,
    audit::{self, Act, Subject},
    db::{Op, Sql, backup, erase::entries, random_id, schema, sql_fault},
    desk::{JobStarted, backups},
    exchange,
    jobs::Job,
    surveys::written_by,
};
use keheng_base::{Fault, Id};
use std::collections::BTreeMap;

/// Fault besides those of finding somebody: `already_erased`.
pub(super) fn erase(app: &App, req: EraseReq) -> Result<JobStarted, Fault> {
    {
        // Told at once, not by a job.
        let db = app.db()?;
        Person::find(&*db.read()?, req.customer, req.phone.as_deref())?;
    }
    let job = app.start("privacy_erase", move |app: &App, job: &Job| {
        let erased = erases(app, &req, job)?;
        serde_json::to_value(erased).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

fn erases(app: &App, req: &EraseReq, job: &Job) -> Result<Erased, Fault> {
    let db = app.db()?;
    let person = Person::find(&*db.read()?, req.customer, req.phone.as_deref())?;
    let names: Vec<String> = {
        let conn = db.read()?;
        let own = |name: &&String| person.shares(&conn, name).map(|shared| !shared);
        person.names.iter().filter_map(|n| own(&n).map(|o| o.then(|| n.clone())).transpose()).collect::<Sql<_>>()
    }
    .map_err(sql_fault)?;
    job.progress(0.1, 0);
    let now = app.now_ms();
    let done = db.op(Op::Erase, "", |tx| {
        let marks = person.marks();
        written_by::empties(tx, person.customer, &marks, &names).map_err(sql_fault)?;
        if !tx.enters(&marks, random_id(), now).map_err(sql_fault)?
            && person.rows(tx.conn).map_err(sql_fault)?.is_empty()
        {
            return Err(Fault::new("already_erased"));
        }
        audit::note(tx, Act::Erase, person.customer.map(|c| Subject::row(&schema::CUSTOMER, c)), 1)?;
        tx.sweeps(&names).map_err(sql_fault)
    })?;
    let swept = app.done(done);
    let tables = HeldTable::listed(swept.rows.iter().map(|(table, rows)| (*table, *rows)));
    job.progress(0.4, 0);
    // What was written is kept, whatever happens from here on.
    let clean = db.cleans().is_ok();
    let kept = backups::kept(db.path());
    let mut rewritten = 0;
    if req.backups.unwrap_or(false) {
        let ledger = entries(&*db.read()?).map_err(sql_fault)?;
        for (at, backup) in kept.iter().enumerate() {
            let path = backup::folder(db.path()).join(&backup.file);
            rewritten += u32::from(backups::rewrite(app, &path, |copy| copy.erases_again(&ledger, &names)).is_ok());
            job.progress(0.4 + 0.6 * (at + 1) as f64 / kept.len() as f64, 0);
        }
    }
    let all = kept.len() + backups::plain(db.path()).len();
    app.tell(crate::Event::Changed { tags: vec!["file".to_owned(), "erasures".to_owned()] });
    Ok(Erased {
        tables,
        left: swept.left,
        clean,
        backups: rewritten,
        backups_left: all as u32 - rewritten,
        peers: exchange::machines(app)?,
    })
}

pub(super) fn list(app: &App, _: Nothing) -> Result<Erasures, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<Erasure>> {
        let sql = "SELECT e.request, e.kind, e.print, e.at, coalesce(t.actor, '') FROM erasure e
                   LEFT JOIN sync_txn t ON t.id = e._v ORDER BY e.id";
        let mut all = conn.prepare(sql)?;
        let mut rows = all.query([])?;
        let mut found: BTreeMap<i64, Erasure> = BTreeMap::new();
        while let Some(r) = rows.next()? {
            let (request, kind): (i64, i64) = (r.get(0)?, r.get(1)?);
            let entry = found.entry(request).or_insert(Erasure {
                id: request.to_string(),
                at: r.get(3)?,
                by: r.get(4)?,
                customer: None,
                phones: 0,
            });
            match kind {
                0 => entry.customer = Some(Id::new(r.get(2)?)),
                1 => entry.phones += 1,
                _ => {}
            }
        }
        Ok(found.into_values().collect())
    };
    let mut erasures = read().map_err(sql_fault)?;
    erasures.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
    Ok(Erasures { erasures })
}
