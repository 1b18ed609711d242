//! The reading thread of an import: files to batches of understood rows.

use super::{
    batch::{Batch, Oddity},
    fields,
    parse::Parser,
    read,
    run::Planned,
};
use crate::{db::Db, jobs::Job};
use keheng_base::{Arg, Fault};
use keheng_files::Row;
use std::{
    collections::BTreeMap,
    sync::mpsc::{Receiver, SyncSender},
};

/// Rows of a batch.
const BATCH: usize = 1024;

/// What the reader found out about a file before its rows.
pub(super) struct Head {
    /// name of the encoding
    pub(super) encoding: String,
    /// 1-based
    pub(super) header_row: u32,
    /// column names
    pub(super) names: Vec<String>,
    /// column name by field
    pub(super) mapping: BTreeMap<String, String>,
}

/// What goes from the reader to the store.
pub(super) enum Sent {
    /// a file begins
    Head(Box<Head>),
    /// rows of it
    Rows(Batch),
    /// nothing more comes
    Failed(Fault),
}

/// Reads all files; ends early when nobody listens any more.
pub(super) fn read_all(db: &Db, files: &[Planned], job: &Job, out: &SyncSender<Sent>, back: &Receiver<Batch>) {
    let mut parser = Parser::default();
    let mut bytes_before = 0;
    for (i, planned) in files.iter().enumerate() {
        match read_one(db, i as u32, planned, &mut parser, bytes_before, job, out, back) {
            Ok(Some(bytes)) => bytes_before += bytes,
            Ok(None) => return,
            Err(fault) => {
                // The store may have gone already; then nobody needs to know.
                let _ = out.send(Sent::Failed(fault));
                return;
            }
        }
    }
}

/// Reads one file; gives its size, or none when nobody listens.
#[allow(clippy::too_many_arguments)] // the reader thread's whole state, used once
fn read_one(
    db: &Db,
    file: u32,
    planned: &Planned,
    parser: &mut Parser,
    bytes_before: u64,
    job: &Job,
    out: &SyncSender<Sent>,
    back: &Receiver<Batch>,
) -> Result<Option<u64>, Fault> {
    let reading = &planned.file.reading;
    let mut found = read::resolve(Some(&*db.read()?), &planned.path, reading)?;
    let name = found.source.name().to_owned();
    if !found.preview.candidates.is_empty() && reading.encoding.is_none() {
        return Err(Fault::new("file_encoding_unsure").with("name", name));
    }
    let missing = fields::missing(found.columns.iter().flatten().map(|c| c.0));
    if let Some(field) = missing.first() {
        return Err(Fault::new("columns_missing").with("name", name).with("field", field.id()));
    }
    let names = found.preview.columns.clone();
    let taken: Vec<_> = found.columns.iter().map(|c| c.map(|(f, _)| f)).collect();
    parser.begin(&names, &taken, reading.day_first);
    let mapping = taken.iter().zip(&names).filter_map(|(f, n)| f.map(|f| (f.id().to_owned(), n.clone()))).collect();
    let encoding = found.preview.encoding.name().to_lowercase();
    let head = Head { encoding, header_row: found.header_row as u32, names, mapping };
    if out.send(Sent::Head(Box::new(head))).is_err() {
        return Ok(None);
    }
    let size = found.source.size();
    let mut rows = found.source.rows(found.preview.sheet, found.reading).map_err(|e| e.fault())?;
    let mut row = Row::new();
    let mut batch = Batch { file, ..Batch::default() };
    loop {
        let more = match rows.next(&mut row) {
            Ok(more) => more,
            Err(e) if e.is_row() => {
                let fault = e.fault();
                let number = match fault.args.get("row") {
                    Some(Arg::Number(n)) => *n as u32,
                    _ => row.number as u32,
                };
                batch.read += 1;
                let (code, value) = ("unreadable_row", fault.to_string());
                batch.oddities.push(Oddity {
                    file,
                    row: number,
                    column: None,
                    code,
                    value,
                    refused: true,
                    args: fault.args,
                });
                true
            }
            Err(e) => return Err(e.fault()),
        };
        if more && row.number > found.header_row {
            parser.row(&row, &mut batch);
        }
        if batch.rows.len() >= BATCH || batch.oddities.len() >= BATCH || (!more && batch.read > 0) {
            let (done, all) = rows.position();
            batch.bytes = bytes_before + (size as f64 * done as f64 / all.max(1) as f64) as u64;
            let mut next = back.try_recv().unwrap_or_default();
            next.clear();
            next.file = file;
            if job.cancelled() || out.send(Sent::Rows(std::mem::replace(&mut batch, next))).is_err() {
                return Ok(None);
            }
        }
        if !more {
            return Ok(Some(size));
        }
    }
}
