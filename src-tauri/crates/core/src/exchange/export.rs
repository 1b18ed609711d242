//! `exchange.export`: a file for others, complete or not at all.

use super::{
    ExchangeExportReq, Exported,
    collect::Collector,
    peers,
    stamps::{self, Stamps},
    workspace::{Workspace, met},
};
use crate::{
    App,
    audit::{self, Act},
    db::{Db, VERSION, beside, name, sql_fault, unwritable},
    desk::JobStarted,
    jobs::Job,
};
use keheng_base::Fault;
use keheng_sync::{
    Vector,
    file::{self, Header, Kind},
};
use rusqlite::Connection;
use std::{
    fs::{self, OpenOptions},
    path::Path,
};

/// The oldest schema whose programs can read what this one writes: groups are only ever added.
const MIN_READER: i32 = 8;

/// Fault: `no_such_machine`, `file_unwritable`.
pub(super) fn export(app: &App, req: ExchangeExportReq) -> Result<JobStarted, Fault> {
    let to = app.files().writing(&req.handle)?;
    let peer = req.peer.as_deref().map(|p| peers::find(app, p)).transpose()?;
    let job = app.start("exchange_export", move |app: &App, job: &Job| {
        let db = app.db()?;
        let seen = peer.as_ref().map(|p| p.1.clone());
        let written = write(app, &db, &to, seen, req.passphrase.as_deref(), &|| job.go_on())?;
        audit::record(app, Act::ExchangeOut, None, written.rows)?;
        let answer = Exported { to: peer.map(|p| p.0), ..written };
        app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned()] });
        serde_json::to_value(answer).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

/// Writes the state of the file as of one moment; `seen` is what the reader has, none for everybody.
pub(super) fn write(
    app: &App,
    db: &Db,
    to: &Path,
    seen: Option<Vector>,
    passphrase: Option<&str>,
    go_on: &dyn Fn() -> Result<(), Fault>,
) -> Result<Exported, Fault> {
    let workspace = Workspace::of(app, db)?;
    db.note(met)?;
    let conn = db.read()?;
    let moment = conn.unchecked_transaction().map_err(sql_fault)?;
    let full = seen.is_none();
    let seen = seen.unwrap_or_default();
    let stamps = Stamps::read(&moment).map_err(sql_fault)?;
    let collector = Collector::new(&moment, &stamps, &seen).map_err(sql_fault)?;
    let rows = collector.counts().map_err(sql_fault)?;
    let total = rows.iter().sum();
    let header = Header { tables: collector.shapes(), rows, ..header(app, &workspace, &moment, full, seen)? };
    let part = beside(to, ".part");
    let io = unwritable(to);
    let outcome = (|| {
        let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&part).map_err(io)?;
        file::write(&mut file, &header, &workspace.secret, passphrase, |put| {
            collector.put(&mut |section| {
                go_on()?;
                put(section)
            })
        })?;
        file.sync_all().map_err(io)?;
        // A stick that lies about what it has written is found out now, not by the colleague.
        let written = fs::File::open(&part).map_err(io)?;
        file::open(written, Some(&workspace.secret), passphrase)?;
        drop(file);
        fs::rename(&part, to).map_err(io)
    })();
    if let Err(fault) = outcome {
        let _ = fs::remove_file(&part);
        return Err(fault);
    }
    let bytes = to.metadata().map_err(io)?.len();
    Ok(Exported { file: name(to), bytes, full, rows: total, from: workspace.device_name, to: None })
}

fn header(app: &App, workspace: &Workspace, conn: &Connection, full: bool, from: Vector) -> Result<Header, Fault> {
    let read = || {
        let sql = "SELECT e.rid, t.nonce FROM sync_epoch e JOIN sync_txn t ON t.epoch = e.id AND t.seq = e.last_seq ORDER BY e.rid";
        let mut last = conn.prepare(sql)?;
        let nonces = last.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<Vec<_>, _>>()?;
        let max_hlc = conn.query_row("SELECT coalesce(max(hlc), 0) FROM sync_txn", [], |r| r.get(0))?;
        Ok((nonces, max_hlc, stamps::vector(conn)?))
    };
    let (nonces, max_hlc, to) = read().map_err(sql_fault)?;
    Ok(Header {
        workspace: workspace.id,
        name: workspace.firm.clone(),
        secret: full.then_some(workspace.secret),
        device: workspace.device,
        device_name: workspace.device_name.clone(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        schema: VERSION,
        min_reader: MIN_READER,
        created_ms: app.now_ms(),
        kind: if full { Kind::Full } else { Kind::Delta },
        from,
        to,
        nonces,
        max_hlc,
        tables: Vec::new(),
        rows: Vec::new(),
    })
}
