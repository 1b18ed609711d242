//! `exchange.preview` and `exchange.import`: a file of another machine is looked at, and taken in.

use super::{
    Arrival, ArrivalReq, ArrivalTable, Brake,
    arrive::{self, Arriving},
    folder, merge, needed, peers, show,
    workspace::{self, Workspace},
};
use crate::{
    App,
    audit::{self, Act},
    db::{Db, Hlc, VERSION, name, sql_fault, unreadable},
    desk::JobStarted,
    jobs::Job,
};
use keheng_base::Fault;
use keheng_sync::{
    Vector,
    file::{self, Header, Kind, Peek, Reader},
};
use std::{collections::BTreeMap, fs::File, path::Path};

/// A table stops the merge when more than this share of it would change or go,
const BRAKE: f64 = 0.2;
/// and at least so many rows: of five rows every one is a fifth.
const BRAKE_ROWS: u64 = 20;

/// The file, opened and found to be for us.
struct Came {
    reader: Reader<File>,
    joins: bool,
}

/// Faults: those of reading, `exchange_other_firm`, `exchange_gap`, `exchange_version`.
fn open(app: &App, db: &Db, path: &Path, passphrase: Option<&str>) -> Result<Came, Fault> {
    let here = Workspace::of(app, db)?;
    let read = || File::open(path).map_err(unreadable(path));
    let workspace = match file::peek(&mut read()?)? {
        Peek::Open(header) => header.workspace,
        Peek::Locked { workspace } => workspace,
    };
    let own = workspace == here.id;
    if !own && here.exchanged {
        return Err(Fault::new("exchange_other_firm").with("name", name(path)));
    }
    // A code that was typed in is what the first file has to be sealed with.
    let coded = !own && here.coded;
    let reader = file::open(read()?, (own || coded).then_some(&here.secret), passphrase)?;
    let header = reader.header();
    if header.min_reader > VERSION {
        return Err(Fault::new("exchange_version").with("version", header.min_reader).with("ours", VERSION));
    }
    if !own && (header.kind != Kind::Full || header.secret.is_none()) {
        return Err(Fault::new("exchange_other_firm").with("name", name(path)));
    }
    if header.kind == Kind::Delta {
        let known = super::stamps::vector(&*db.read()?).map_err(sql_fault)?;
        if !known.covers_all(&header.from) {
            return Err(Fault::new("exchange_gap").with("name", header.device_name.as_str()));
        }
    }
    Ok(Came { reader, joins: !own })
}

/// What is known of the file before a row was read.
fn announce(app: &App, path: &Path, header: &Header, joins: bool, known: &Vector) -> Arrival {
    let ahead = (header.max_hlc >> 16) - app.now_ms();
    Arrival {
        file: name(path),
        bytes: path.metadata().map(|m| m.len()).unwrap_or(0),
        from: header.device_name.clone(),
        to: app.actor().to_owned(),
        firm: header.name.clone(),
        at: header.created_ms,
        full: header.kind == Kind::Full,
        joins,
        newest: (!known.covers_all(&header.to)).then_some(header.created_ms),
        clock_ahead_hours: (ahead > 86_400_000).then(|| u32::try_from(ahead / 3_600_000).unwrap_or(u32::MAX)),
        unknown: arrive::strangers(header),
        new: 0,
        changed: 0,
        same: 0,
        conflicts: 0,
        deleted: 0,
        revived: 0,
        asked: 0,
        refused: 0,
        tables: Vec::new(),
        rows: Vec::new(),
        brakes: Vec::new(),
        operation: None,
    }
}

/// Sums what the rows counted.
fn sum(arrival: &mut Arrival, arriving: &mut Arriving) {
    let mut all = ArrivalTable::default();
    for (number, counts) in &arriving.tables {
        merge::add(&mut all, counts);
        let Some(table) = crate::db::schema::table(*number) else { continue };
        let told = counts.new + counts.changed + counts.conflicts + counts.deleted + counts.revived + counts.asked;
        if told > 0 {
            arrival.tables.push(ArrivalTable { table: table.name.to_owned(), ..counts.clone() });
        }
    }
    arrival.tables.sort_by_key(|t| std::cmp::Reverse(t.new + t.changed + t.deleted));
    arrival.rows = std::mem::take(&mut arriving.rows);
    (arrival.new, arrival.changed, arrival.same) = (all.new, all.changed, all.same);
    (arrival.conflicts, arrival.deleted, arrival.revived, arrival.asked) =
        (all.conflicts, all.deleted, all.revived, all.asked);
}

/// Tables of which a large part would change or go; `before` is how many rows each had.
fn brakes(tables: &BTreeMap<i64, ArrivalTable>, conn: &rusqlite::Connection) -> Result<Vec<Brake>, Fault> {
    let mut brakes = Vec::new();
    for (number, counts) in tables {
        let rows = counts.changed + counts.deleted;
        let Some(table) = crate::db::schema::table(*number) else { continue };
        if rows < BRAKE_ROWS {
            continue;
        }
        let sql = format!("SELECT count(*) FROM {} WHERE _del <= 0", table.name);
        let of: i64 = conn.query_row(&sql, [], |r| r.get(0)).map_err(sql_fault)?;
        if rows as f64 > BRAKE * of as f64 {
            brakes.push(Brake { table: table.name.to_owned(), rows, of: of as u64 });
        }
    }
    Ok(brakes)
}

/// Looks at a file: the same way through the rows as taking it in.
fn look(
    app: &App,
    db: &Db,
    path: &Path,
    came: &mut Came,
    go_on: &dyn Fn(u64) -> Result<(), Fault>,
) -> Result<Arrival, Fault> {
    let conn = db.read()?;
    let moment = conn.unchecked_transaction().map_err(sql_fault)?;
    let header = came.reader.header().clone();
    let mut arriving = Arriving::new(&moment, None, &header, app.words(), go_on).map_err(sql_fault)?;
    let mut arrival = announce(app, path, &header, came.joins, &arriving.known);
    arriving.all(&mut came.reader)?;
    let brakes = brakes(&arriving.tables, &moment)?;
    let comes = arriving.tables.values().any(|t| t.new + t.revived > 0);
    if arriving.going > 0 || (comes && needed::waiting(&moment).map_err(sql_fault)?) {
        // What is needed in the end shows only when all has come: it is taken in and given up again.
        drop(arriving);
        drop(moment);
        came.reader.rewind()?;
        let mut tried = None;
        let outcome = db.merge("", Hlc(header.max_hlc), |tx| {
            let conn = tx.conn;
            let mut arriving = Arriving::new(conn, Some(tx), &header, app.words(), go_on).map_err(sql_fault)?;
            arriving.all(&mut came.reader)?;
            sum(&mut arrival, &mut arriving);
            tried = Some(());
            Err::<(), _>(Fault::new("cancelled"))
        });
        if let (Err(fault), None) = (outcome, tried) {
            return Err(fault);
        }
    } else {
        sum(&mut arrival, &mut arriving);
    }
    arrival.brakes = brakes;
    Ok(arrival)
}

pub(super) fn preview(app: &App, req: ArrivalReq) -> Result<JobStarted, Fault> {
    let path = app.files().reading(&req.handle)?;
    let job = app.start("exchange_preview", move |app: &App, job: &Job| {
        let db = app.db()?;
        let mut came = open(app, &db, &path, req.passphrase.as_deref())?;
        let mut arrival = look(app, &db, &path, &mut came, &|rows| {
            job.progress(0.5, rows);
            job.go_on()
        })?;
        show::veiled(&*app.veil()?, &mut arrival.rows);
        serde_json::to_value(arrival).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

/// Fault besides those of opening: `exchange_brake` where a large part of a table would change and nobody is sure.
pub(super) fn import(app: &App, req: ArrivalReq) -> Result<JobStarted, Fault> {
    let path = app.files().reading(&req.handle)?;
    let job = app.start("exchange_import", move |app: &App, job: &Job| {
        let mut arrival = take(app, &path, &req, &|rows| {
            job.progress(0.5, rows);
            job.go_on()
        })?;
        show::veiled(&*app.veil()?, &mut arrival.rows);
        serde_json::to_value(arrival).map_err(|e| Fault::new("internal").with("reason", e.to_string()))
    });
    Ok(JobStarted { job })
}

/// Rows and conflicts that a merge wrote.
fn wrote(arrival: &Arrival) -> u64 {
    arrival.new + arrival.changed + arrival.deleted + arrival.revived + arrival.conflicts
}

fn take(app: &App, path: &Path, req: &ArrivalReq, go_on: &dyn Fn(u64) -> Result<(), Fault>) -> Result<Arrival, Fault> {
    let db = app.db()?;
    let mut came = open(app, &db, path, req.passphrase.as_deref())?;
    let looked = look(app, &db, path, &mut came, go_on)?;
    came.reader.rewind()?;
    if let Some(brake) = looked.brakes.first().filter(|_| !req.sure.unwrap_or(false)) {
        let word = format!("table-{}", brake.table.replace('_', "-"));
        let table = app.words().find(&word, &BTreeMap::new()).unwrap_or_else(|| brake.table.clone());
        return Err(Fault::new("exchange_brake").with("table", table).with("rows", brake.rows).with("of", brake.of));
    }
    let known = super::stamps::vector(&*db.read()?).map_err(sql_fault)?;
    let header = came.reader.header().clone();
    let apart = db.workspace()?;
    if known.covers_all(&header.to) && !came.joins {
        // Nothing in it that was not seen; only that its writer has seen so much is worth remembering.
        db.note(|conn| peers::remember(conn, &header))?;
        app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned()] });
        return Ok(looked);
    }
    let changes = looked.changed + looked.deleted + looked.revived + looked.conflicts > 0;
    if changes {
        db.backup_as("before-exchange")?;
    }
    let mut arrival = announce(app, path, &header, came.joins, &known);
    let done = db.merge(&format!("{} · {}", header.device_name, name(path)), Hlc(header.max_hlc), |tx| {
        let conn = tx.conn;
        let mut arriving = Arriving::new(conn, Some(tx), &header, app.words(), go_on).map_err(sql_fault)?;
        arriving.all(&mut came.reader)?;
        sum(&mut arrival, &mut arriving);
        drop(arriving);
        if wrote(&arrival) > 0 {
            audit::note(tx, Act::ExchangeIn, None, wrote(&arrival))?;
        }
        let own = |conn: &rusqlite::Connection| {
            if came.joins
                && let Some(secret) = &header.secret
            {
                workspace::join(conn, header.workspace, secret)?;
            }
            workspace::met(conn)?;
            peers::remember(conn, &header)
        };
        own(conn).map_err(sql_fault)
    })?;
    if came.joins {
        folder::moves(app, apart, header.workspace)?;
    }
    if db.is_unclean()? {
        // Somebody was erased elsewhere: no byte is left here either. What fails is done at the next opening.
        let _ = db.cleans();
    }
    arrival.operation = done.txn.filter(|_| wrote(&arrival) > 0).map(|t| t.to_string());
    app.done(done);
    app.tell(crate::Event::Changed { tags: vec!["exchange".to_owned(), "file".to_owned()] });
    Ok(arrival)
}
