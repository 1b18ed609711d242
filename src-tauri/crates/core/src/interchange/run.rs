//! The import of shipments: reading and understanding on one thread, storing on another, all in one transaction.

use super::{
    ImportEntry, ImportFile, ImportIdReq, ImportReport, ImportReq, ImportsRes,
    batch::Batch,
    inspect::check_count,
    outcome::Outcome,
    profile,
    reader::{Sent, read_all},
    storing::Storing,
};
use crate::{
    App,
    api::Nothing,
    customers::form::Former,
    db::{Db, IdMap, Op, Sql, Touched, Tx, schema, sql_fault},
    desk::{self, JobStarted},
    jobs::Job,
    shipments::{
        rollup::Sums,
        store::{self, Inserter},
    },
};
use keheng_base::Fault;
use keheng_words::Words;
use rusqlite::Connection;
use std::{path::PathBuf, sync::mpsc::sync_channel};

/// A file of the import, resolved from its token.
#[derive(Clone)]
pub struct Planned {
    /// where
    pub path: PathBuf,
    /// how
    pub file: ImportFile,
}

/// Turns tokens into files.
pub fn plan(app: &App, req: &ImportReq) -> Result<Vec<Planned>, Fault> {
    check_count(req)?;
    req.files.iter().map(|file| Ok(Planned { path: app.files().reading(&file.handle)?, file: file.clone() })).collect()
}

/// Reads the files and stores them in `tx`, or counts with `tx` none.
fn go<'c>(
    db: &Db,
    conn: &'c Connection,
    tx: Option<&mut Tx<'c>>,
    files: &[Planned],
    job: &Job,
    outcome: &mut Outcome,
) -> Result<u64, Fault> {
    let total: u64 = files.iter().filter_map(|f| f.path.metadata().ok()).map(|m| m.len()).sum();
    let fresh = store::untouched(conn).map_err(sql_fault)?;
    let inserter = match &tx {
        Some(tx) => {
            if fresh {
                store::drop_indexes(conn).map_err(sql_fault)?;
            }
            Some(Inserter::new(conn, tx.txn).map_err(sql_fault)?)
        }
        None => None,
    };
    let mut storing = Storing {
        conn,
        former: Former::new(conn).map_err(sql_fault)?,
        seen: IdMap::default(),
        inserter,
        fresh,
        sums: Sums::new(conn).map_err(sql_fault)?,
        bulk: Touched::default(),
        customers: IdMap::default(),
        tx,
    };
    let (out, rows) = sync_channel::<Sent>(6);
    let (give_back, back) = sync_channel::<Batch>(8);
    std::thread::scope(|scope| {
        // moved in, so that the reader stops as soon as the store does
        let rows = rows;
        scope.spawn(move || read_all(db, files, job, &out, &back));
        for sent in &rows {
            job.go_on()?;
            match sent {
                Sent::Head(head) => outcome.heads.push(*head),
                Sent::Failed(fault) => return Err(fault),
                Sent::Rows(mut batch) => {
                    outcome.report.rows += batch.read;
                    storing.batch(&batch, outcome).map_err(sql_fault)?;
                    for oddity in batch.oddities.drain(..) {
                        outcome.odd(oddity);
                    }
                    // Nine tenths for the rows; indexes and commit are the rest.
                    job.progress(0.9 * batch.bytes as f64 / total.max(1) as f64, outcome.report.rows);
                    let _ = give_back.try_send(batch);
                }
            }
        }
        job.go_on()
    })?;
    let Storing { tx, inserter, sums, bulk, former, seen, .. } = storing;
    drop((inserter, seen));
    if let Some(tx) = tx {
        if fresh {
            store::create_indexes(conn).map_err(sql_fault)?;
        }
        job.progress(0.96, outcome.report.rows);
        if bulk != Touched::default() {
            sums.write(conn).map_err(sql_fault)?;
        }
        tx.note_bulk(&schema::SHIPMENT, bulk);
    }
    Ok(former.created)
}

/// Counts what an import would do. `keep_refused` also keeps every refused row for [`super::refused`].
pub fn count(db: &Db, words: &Words, files: &[Planned], job: &Job, keep_refused: bool) -> Result<Outcome, Fault> {
    let mut outcome = Outcome::new(keep_refused);
    let conn = db.read()?;
    let customers = go(db, &conn, None, files, job, &mut outcome)?;
    Ok(outcome.finish(words, customers))
}

/// Imports files in one transaction; a cancelled or failed import leaves nothing behind.
pub fn run(
    db: &Db,
    words: &Words,
    files: &[Planned],
    job: &Job,
    now_ms: i64,
) -> Result<(ImportReport, Vec<String>), Fault> {
    let names: Vec<String> = files.iter().map(|f| crate::db::name(&f.path)).collect();
    let done = db.op(Op::ImportShipments, &names.join("\n"), |tx| {
        let mut outcome = Outcome::new(false);
        let conn = tx.conn;
        tx.watch(job.cancel_flag());
        let customers = go(db, conn, Some(tx), files, job, &mut outcome)?;
        let mut outcome = outcome.finish(words, customers);
        if outcome.report.created + outcome.report.updated > 0 {
            outcome.report.import_id = Some(tx.txn.to_string());
            let json =
                |v: serde_json::Result<String>| v.map_err(|e| Fault::new("internal").with("reason", e.to_string()));
            let (files_json, report) =
                (json(serde_json::to_string(&names))?, json(serde_json::to_string(&outcome.report))?);
            let txn = tx.txn;
            let values: [(&str, &dyn rusqlite::ToSql); 4] =
                [("txn", &txn), ("at", &now_ms), ("files", &files_json), ("report", &report)];
            tx.insert(&schema::IMPORT, txn, &values).map_err(sql_fault)?;
        }
        for (planned, head) in files.iter().zip(&outcome.heads) {
            // A mapping made by hand is remembered without being asked.
            if let Some(mapping) =
                planned.file.reading.mapping.as_ref().filter(|_| planned.file.reading.profile.is_none())
            {
                let name = planned.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                profile::remember(tx, &name, &head.names, mapping, planned.file.reading.day_first)?;
            }
        }
        Ok(outcome.report)
    })?;
    Ok((done.value, done.tags))
}

fn value<T: serde::Serialize>(v: &T) -> Result<serde_json::Value, Fault> {
    serde_json::to_value(v).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
}

pub(super) fn dry_run(app: &App, req: ImportReq) -> Result<JobStarted, Fault> {
    let files = plan(app, &req)?;
    let db = app.db()?;
    let job = app.start("dry_run", move |app, job| value(&count(&db, app.words(), &files, job, false)?.report));
    Ok(JobStarted { job })
}

pub(super) fn import(app: &App, req: ImportReq) -> Result<JobStarted, Fault> {
    let files = plan(app, &req)?;
    let db = app.db()?;
    let job = app.start("import", move |app, job| {
        let (report, tags) = run(&db, app.words(), &files, job, app.now_ms())?;
        app.tell(crate::Event::Changed { tags });
        value(&report)
    });
    Ok(JobStarted { job })
}

pub(super) fn list(app: &App, _: Nothing) -> Result<ImportsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let sql = "SELECT i.id, i.files, i.at, i.report,
         NOT EXISTS(SELECT 1 FROM op_log o WHERE o.root = i.txn AND o.stack = 0)
         FROM import_log i ORDER BY i.id DESC LIMIT 500";
    let mut statement = conn.prepare(sql).map_err(sql_fault)?;
    let rows = statement.query_map([], |r| {
        Ok(ImportEntry {
            id: r.get::<_, i64>(0)?.to_string(),
            files: serde_json::from_str(&r.get::<_, String>(1)?).unwrap_or_default(),
            at: r.get(2)?,
            report: serde_json::from_str(&r.get::<_, String>(3)?).unwrap_or_default(),
            undone: r.get(4)?,
        })
    });
    let imports = rows.map_err(sql_fault)?.collect::<Sql<Vec<_>>>().map_err(sql_fault)?;
    Ok(ImportsRes { imports })
}

pub(super) fn undo(app: &App, req: ImportIdReq) -> Result<JobStarted, Fault> {
    let db = app.db()?;
    let txn = req.id.parse::<i64>().map_err(|_| Fault::new("no_such_operation"))?;
    let job = app.start("undo_import", move |app, _| value(&desk::undone(app, &db, db.revert(txn)?)?));
    Ok(JobStarted { job })
}
