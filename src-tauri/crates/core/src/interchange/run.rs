//! The import: a dry run, or all files in one transaction; imports of the past.

use super::{
    ImportEntry, ImportFile, ImportIdReq, ImportReport, ImportReq, ImportsRes,
    flow::Flow,
    inspect::check_count,
    kinds::{self, Kind},
    outcome::Outcome,
    profile,
};
use crate::{
    App,
    api::Nothing,
    audit::{self, Act, Subject},
    db::{Db, Sql, sql_fault},
    desk::{self, JobStarted},
    desk::{backups, imports},
    jobs::Job,
};
use keheng_base::Fault;
use keheng_words::Words;
use std::path::PathBuf;

/// A file of the import, resolved from its token.
#[derive(Clone)]
pub struct Planned {
    /// where
    pub path: PathBuf,
    /// how
    pub file: ImportFile,
}

/// What is to be imported.
#[derive(Clone)]
pub struct Plan {
    /// what the files are
    pub kind: &'static dyn Kind,
    /// the files, at least one
    pub files: Vec<Planned>,
}

/// Turns tokens into files. Faults: `no_files`, `too_many_files`, `import_kind_unknown`, `handle_unknown`.
pub fn plan(app: &App, req: &ImportReq) -> Result<Plan, Fault> {
    check_count(req)?;
    let kind = kinds::of(req.kind.as_deref())?;
    let planned = |file: &ImportFile| Ok(Planned { path: app.files().reading(&file.handle)?, file: file.clone() });
    Ok(Plan { kind, files: req.files.iter().map(planned).collect::<Result<_, Fault>>()? })
}

/// Counts what an import would do. `keep_refused` also keeps every refused row for [`super::refused`].
pub fn count(db: &Db, words: &Words, plan: &Plan, job: &Job, keep_refused: bool) -> Result<Outcome, Fault> {
    let mut outcome = Outcome::new(keep_refused);
    let flow = Flow { db, kind: plan.kind, files: &plan.files, job };
    plan.kind.take(&flow, &*db.read()?, None, &mut outcome)?;
    Ok(outcome.finish(words))
}

/// Imports files in one transaction; a cancelled or failed import leaves nothing behind.
pub fn run(db: &Db, words: &Words, plan: &Plan, job: &Job, now_ms: i64) -> Result<(ImportReport, Vec<String>), Fault> {
    let Plan { kind, files } = plan;
    let names: Vec<String> = files.iter().map(|f| crate::db::name(&f.path)).collect();
    let done = db.op(kind.op(), &names.join("\n"), |tx| {
        let mut outcome = Outcome::new(false);
        let conn = tx.conn;
        tx.watch(job.cancel_flag());
        kind.take(&Flow { db, kind: *kind, files, job }, conn, Some(tx), &mut outcome)?;
        let mut outcome = outcome.finish(words);
        if outcome.report.created + outcome.report.updated > 0 {
            outcome.report.import_id = Some(tx.txn.to_string());
            imports::log(tx, kind.id(), now_ms, &names, &outcome.report)?;
            let rows = outcome.report.created + outcome.report.updated;
            audit::note(tx, Act::Import, Some(Subject::all(kind.table())), rows)?;
        }
        for (planned, head) in files.iter().zip(&outcome.heads) {
            // A mapping made by hand is remembered without being asked.
            if let Some(mapping) =
                planned.file.reading.mapping.as_ref().filter(|_| planned.file.reading.profile.is_none())
            {
                let name = planned.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                profile::remember(tx, *kind, &name, &head.names, mapping, planned.file.reading.day_first)?;
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
    let plan = plan(app, &req)?;
    let db = app.db()?;
    let job = app.start("dry_run", move |app, job| value(&count(&db, app.words(), &plan, job, false)?.report));
    Ok(JobStarted { job })
}

pub(super) fn import(app: &App, req: ImportReq) -> Result<JobStarted, Fault> {
    let plan = plan(app, &req)?;
    let db = app.db()?;
    let job = app.start("import", move |app, job| {
        backups::before(app, &db, "before-import")?;
        let (report, tags) = run(&db, app.words(), &plan, job, app.now_ms())?;
        app.tell(crate::Event::Changed { tags });
        value(&report)
    });
    Ok(JobStarted { job })
}

pub(super) fn list(app: &App, _: Nothing) -> Result<ImportsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let sql = "SELECT i.id, i.files, i.at, i.report, i.kind,
         NOT EXISTS(SELECT 1 FROM op_log o WHERE o.root = i.txn AND o.stack = 0)
         FROM import_log i ORDER BY i.id DESC LIMIT 500";
    let mut statement = conn.prepare(sql).map_err(sql_fault)?;
    let rows = statement.query_map([], |r| {
        Ok(ImportEntry {
            id: r.get::<_, i64>(0)?.to_string(),
            files: serde_json::from_str(&r.get::<_, String>(1)?).unwrap_or_default(),
            at: r.get(2)?,
            report: serde_json::from_str(&r.get::<_, String>(3)?).unwrap_or_default(),
            kind: r.get(4)?,
            undone: r.get(5)?,
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
