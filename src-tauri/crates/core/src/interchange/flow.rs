//! The way of the rows: one thread reads files and understands rows, another stores them batch by batch.

use super::{
    batch::{Batch, Oddity, Rows},
    cells::{Cells, Layout},
    kinds::{Kind, missing},
    outcome::Outcome,
    read,
    run::Planned,
};
use crate::{
    db::{Db, Sql, sql_fault},
    jobs::Job,
};
use keheng_base::{Arg, Fault};
use keheng_files::{Row, cell::flag};
use std::{
    collections::BTreeMap,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
};

/// Rows of a batch.
const BATCH: usize = 1024;

/// Understands the rows of one file after the other.
pub trait Parse: Send {
    /// rows understood
    type Rows: Rows;

    /// Turns to a file.
    fn begin(&mut self, layout: &Layout);

    /// Understands a row that is neither blank nor a total: puts it into the batch, or says there why not.
    fn row(&mut self, cells: &Cells, batch: &mut Batch<Self::Rows>);
}

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
enum Sent<R> {
    /// a file begins
    Head(Box<Head>),
    /// rows of it
    Rows(Batch<R>),
    /// nothing more comes
    Failed(Fault),
}

/// The files of an import.
pub struct Flow<'a> {
    pub(super) db: &'a Db,
    pub(super) kind: &'static dyn Kind,
    pub(super) files: &'a [Planned],
    pub(super) job: &'a Job,
}

impl Flow<'_> {
    /// Reads all files; `store` gets the rows in order.
    pub fn run<P: Parse>(
        &self,
        parser: P,
        outcome: &mut Outcome,
        mut store: impl FnMut(&Batch<P::Rows>, &mut Outcome) -> Sql<()>,
    ) -> Result<(), Fault> {
        let job = self.job;
        let total: u64 = self.files.iter().filter_map(|f| f.path.metadata().ok()).map(|m| m.len()).sum();
        let (out, rows) = sync_channel::<Sent<P::Rows>>(6);
        let (give_back, back) = sync_channel::<Batch<P::Rows>>(8);
        std::thread::scope(|scope| {
            // moved in, so that the reader stops as soon as the store does
            let rows = rows;
            scope.spawn(move || self.read_all(parser, &out, &back));
            for sent in &rows {
                job.go_on()?;
                match sent {
                    Sent::Head(head) => outcome.heads.push(*head),
                    Sent::Failed(fault) => return Err(fault),
                    Sent::Rows(mut batch) => {
                        outcome.report.rows += batch.read;
                        store(&batch, outcome).map_err(sql_fault)?;
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
        })
    }

    /// The rows are stored; what is left is work without a measure, such as making indexes.
    pub fn rows_done(&self, rows: u64) {
        self.job.progress(0.96, rows);
    }

    /// Reads all files; ends early when nobody listens any more.
    fn read_all<P: Parse>(&self, mut parser: P, out: &SyncSender<Sent<P::Rows>>, back: &Receiver<Batch<P::Rows>>) {
        let mut bytes_before = 0;
        for at in 0..self.files.len() {
            match self.read_one(at, &mut parser, bytes_before, out, back) {
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
    fn read_one<P: Parse>(
        &self,
        at: usize,
        parser: &mut P,
        bytes_before: u64,
        out: &SyncSender<Sent<P::Rows>>,
        back: &Receiver<Batch<P::Rows>>,
    ) -> Result<Option<u64>, Fault> {
        let (file, planned) = (at as u32, &self.files[at]);
        let reading = &planned.file.reading;
        let mut found = read::resolve(Some(&*self.db.read()?), self.kind, &planned.path, reading)?;
        let name = found.source.name().to_owned();
        if !found.preview.candidates.is_empty() && reading.encoding.is_none() {
            return Err(Fault::new("file_encoding_unsure").with("name", name));
        }
        let fields = self.kind.fields();
        if let Some(field) = missing(self.kind, found.columns.iter().flatten().map(|c| c.0)).first() {
            return Err(Fault::new("columns_missing").with("name", name).with("field", fields[*field].id));
        }
        let names = found.preview.columns.clone();
        let taken: Vec<Option<usize>> = found.columns.iter().map(|c| c.map(|(f, _)| f)).collect();
        let layout = Layout::new(fields, &names, &taken, reading.day_first);
        parser.begin(&layout);
        let named = taken.iter().zip(&names).filter_map(|(f, n)| f.map(|f| (fields[f].id.to_owned(), n.clone())));
        let mapping = named.collect();
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
                    batch.read += 1;
                    batch.oddities.push(unreadable(file, &row, e.fault()));
                    true
                }
                Err(e) => return Err(e.fault()),
            };
            if more && row.number > found.header_row {
                batch.read += 1;
                match no_data(file, &row) {
                    Some(oddity) => batch.oddities.push(oddity),
                    None => parser.row(&layout.cells(&row, file), &mut batch),
                }
            }
            if batch.rows.count() >= BATCH || batch.oddities.len() >= BATCH || (!more && batch.read > 0) {
                let (done, all) = rows.position();
                batch.bytes = bytes_before + (size as f64 * done as f64 / all.max(1) as f64) as u64;
                let mut next = back.try_recv().unwrap_or_default();
                next.clear();
                next.file = file;
                if self.job.cancelled() || out.send(Sent::Rows(std::mem::replace(&mut batch, next))).is_err() {
                    return Ok(None);
                }
            }
            if !more {
                return Ok(Some(size));
            }
        }
    }
}

/// A row that cannot be taken apart.
fn unreadable(file: u32, row: &Row, fault: Fault) -> Oddity {
    let number = match fault.args.get("row") {
        Some(Arg::Number(n)) => *n as u32,
        _ => row.number as u32,
    };
    let (code, value) = ("unreadable_row", fault.to_string());
    Oddity { file, row: number, column: None, code, value, refused: true, args: fault.args }
}

/// What a row without data is; none when it has data.
fn no_data(file: u32, row: &Row) -> Option<Oddity> {
    let (code, value) = if row.is_blank() {
        ("blank_row", String::new())
    } else if flag::is_total(row) {
        ("total_row", row.cells().find(|c| !c.trim().is_empty()).unwrap_or_default().to_owned())
    } else {
        return None;
    };
    let number = row.number as u32;
    Some(Oddity { file, row: number, column: None, code, value, refused: false, args: BTreeMap::new() })
}
