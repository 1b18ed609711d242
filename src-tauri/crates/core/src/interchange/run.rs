//! The import of shipments: reading and understanding on one thread, storing on another, all in one transaction.

use super::{
    ImportEntry, ImportFile, ImportIdReq, ImportReport, ImportReq, ImportsRes, Issue,
    inspect::check_count,
    parse::{Batch, Oddity, Parser},
    profile, read,
};
use crate::{
    App,
    api::Nothing,
    customers::form::Former,
    db::{Db, IdMap, Op, Sql, Touched, Tx, schema, sql_fault},
    desk::{self, JobStarted},
    interchange::fields,
    jobs::Job,
    shipments::{
        rollup::Sums,
        store::{self, Inserter, Merged},
    },
};
use keheng_base::{Arg, Fault, Fen, Minutes};
use keheng_files::Row;
use keheng_words::Words;
use rusqlite::Connection;
use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::mpsc::{Receiver, SyncSender, sync_channel},
};

/// Rows of a batch.
const BATCH: usize = 1024;
/// Issues listed with their words; all are counted.
const LISTED: usize = 1000;

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

/// What the reader found out about a file before its rows.
struct Head {
    encoding: String,
    header_row: u32,
    names: Vec<String>,
    mapping: BTreeMap<String, String>,
}

/// What goes from the reader to the store.
enum Sent {
    Head(Box<Head>),
    Rows(Batch),
    Failed(Fault),
}

/// Reads all files; ends early when nobody listens any more.
fn read_all(db: &Db, files: &[Planned], job: &Job, out: &SyncSender<Sent>, back: &Receiver<Batch>) {
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

/// Where the rows go, and what has become of them so far.
pub struct Outcome {
    /// figures
    pub report: ImportReport,
    /// rows that were refused or repeated: file and row with the first reason
    pub refused: Vec<Oddity>,
    heads: Vec<Head>,
    keep_refused: bool,
    first: i64,
    last: i64,
    listed: Vec<Oddity>,
}

impl Outcome {
    fn new(keep_refused: bool) -> Outcome {
        Outcome {
            report: ImportReport::default(),
            refused: Vec::new(),
            heads: Vec::new(),
            keep_refused,
            first: i64::MAX,
            last: i64::MIN,
            listed: Vec::new(),
        }
    }

    fn odd(&mut self, oddity: Oddity) {
        *self.report.issue_counts.entry(oddity.code.to_owned()).or_default() += 1;
        if oddity.refused {
            self.report.refused += 1;
            if self.keep_refused {
                self.refused.push(oddity.clone());
            }
        }
        if self.listed.len() < LISTED {
            self.listed.push(oddity);
        }
    }

    /// The report with its words.
    fn finish(mut self, words: &Words, customers_created: u64) -> Outcome {
        self.report.customers_created = customers_created;
        if let Some(head) = self.heads.first() {
            self.report.encoding = Some(head.encoding.clone());
            self.report.header_row = head.header_row;
            self.report.mapping = head.mapping.clone();
        }
        if self.first <= self.last {
            self.report.first_day = Some(Minutes(self.first).day());
            self.report.last_day = Some(Minutes(self.last).day());
        }
        let heads = &self.heads;
        self.listed.sort_by_key(|o| (o.file, o.row));
        self.report.issues = self
            .listed
            .iter()
            .map(|o| {
                let names = heads.get(o.file as usize).map(|h| &h.names);
                let column = o.column.and_then(|c| names?.get(c).cloned());
                Issue {
                    file: o.file,
                    row: o.row,
                    column,
                    code: o.code.to_owned(),
                    value: o.value.clone(),
                    refused: o.refused,
                    args: o.args.clone(),
                    message: reason(words, o),
                }
            })
            .collect();
        self
    }

    /// Names of the columns of a file.
    pub fn names(&self, file: usize) -> &[String] {
        self.heads.get(file).map_or(&[], |h| &h.names)
    }
}

/// An oddity in words.
pub fn reason(words: &Words, oddity: &Oddity) -> String {
    let mut args = oddity.args.clone();
    if let Some(Arg::Text(field)) = args.get("field") {
        let key = format!("field-{}", field.replace('_', "-"));
        let name = words.find(&key, &BTreeMap::new()).unwrap_or_else(|| field.clone());
        args.insert("field".to_owned(), Arg::Text(name));
    }
    args.insert("value".to_owned(), Arg::Text(oddity.value.clone()));
    let key = format!("issue-{}", oddity.code.replace('_', "-"));
    words.find(&key, &args).unwrap_or_else(|| oddity.code.to_owned())
}

/// Stores the rows as they come, or only counts what storing them would do.
struct Storing<'a, 'c> {
    conn: &'c Connection,
    tx: Option<&'a mut Tx<'c>>,
    former: Former,
    /// rows by shipment: content and file << 26 | row
    seen: IdMap<i64, (u32, u32)>,
    inserter: Option<Inserter<'c>>,
    /// the table was empty: nothing can be there already, and indexes are made at the end
    fresh: bool,
    sums: Sums,
    bulk: Touched,
    customers: IdMap<i64, i64>,
}

const ROW_BITS: u32 = 26;

impl Storing<'_, '_> {
    fn batch(&mut self, batch: &Batch, outcome: &mut Outcome) -> Sql<()> {
        for sender in &batch.senders {
            let known = self.former.find(sender.key_id);
            let customer = match (known, &mut self.tx) {
                (Some(id), _) => id,
                (None, Some(tx)) => self.former.form(tx, sender.key_id, sender.kind, &sender.key, &sender.sender())?,
                (None, None) => self.former.pretend(sender.key_id),
            };
            self.customers.insert(sender.key_id, customer);
        }
        let waiting = self.inserter.as_ref().map_or(0, Inserter::waiting);
        debug_assert_eq!(waiting, 0, "texts of waiting rows stand in their batch, so each batch ends with a flush");
        let mut fresh: Vec<usize> = Vec::new();
        for (i, parsed) in batch.rows.iter().enumerate() {
            let place = batch.file << ROW_BITS | parsed.row.min((1 << ROW_BITS) - 1);
            if let Some((content, first)) = self.seen.get(&parsed.id) {
                let row_of = first & ((1 << ROW_BITS) - 1);
                let same = *content == parsed.content;
                outcome.odd(Oddity {
                    file: batch.file,
                    row: parsed.row,
                    column: None,
                    code: if same { "duplicate_row" } else { "conflicting_row" },
                    value: crate::shipments::number::unpack(parsed.id)
                        .unwrap_or_else(|| parsed.no.map(|n| batch.at(n).to_owned()).unwrap_or_default()),
                    refused: !same,
                    args: BTreeMap::from([("row_of".to_owned(), Arg::from(row_of))]),
                });
                continue;
            }
            self.seen.insert(parsed.id, (parsed.content, place));
            let payer = parsed.numbers[0].unwrap_or(0);
            let record = batch.record(parsed, self.customers.get(&payer).copied().unwrap_or(payer));
            let merged =
                if self.fresh { Merged::Absent } else { store::merge(self.conn, self.tx.as_deref(), &record)? };
            match merged {
                Merged::Absent => {
                    outcome.report.created += 1;
                    self.bulk.inserted += 1;
                    if self.tx.is_some() {
                        self.sums.add(&record.facts(), 1);
                        fresh.push(i);
                    }
                }
                Merged::Revived(facts) => {
                    outcome.report.created += 1;
                    // what was stored of it may differ now
                    self.bulk.life += 1;
                    self.bulk.updated += 1;
                    self.sums.add(&facts, 1);
                }
                Merged::Changed(before, after) => {
                    outcome.report.updated += 1;
                    self.bulk.updated += 1;
                    self.sums.add(&before, -1);
                    self.sums.add(&after, 1);
                }
                Merged::Same => outcome.report.unchanged += 1,
            }
            outcome.report.amount_fen += Fen(record.numbers[8].unwrap_or(0));
            let shipped = record.numbers[1].unwrap_or(0);
            (outcome.first, outcome.last) = (outcome.first.min(shipped), outcome.last.max(shipped));
        }
        if let Some(inserter) = &mut self.inserter {
            let record = |i: &usize| {
                let parsed = &batch.rows[*i];
                let payer = parsed.numbers[0].unwrap_or(0);
                batch.record(parsed, self.customers.get(&payer).copied().unwrap_or(payer))
            };
            let whole = fresh.len() - fresh.len() % store::AT_ONCE;
            for i in &fresh[..whole] {
                inserter.push(&record(i))?;
            }
            inserter.flush(fresh[whole..].iter().map(record))?;
        }
        Ok(())
    }
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
