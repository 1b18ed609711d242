//! Storage: one SQLite file, opened by one program, written through [`Db::op`] only.

pub(crate) mod backup;
mod check;
mod digest;
mod disk;
pub(crate) mod erase;
mod id_map;
mod lock;
mod migrate;
mod op;
pub mod schema;
mod stamp;
mod undo;

pub use disk::{beside, drive, forbidden, placed, unreadable, unwritable};
pub use id_map::{IdHasher, IdMap};
pub use lock::Lock;
pub(crate) use migrate::VERSION;
pub(crate) use op::BESIDE;
pub use op::{Derived, Done, Op, Touched, Tx};
pub use stamp::{Hlc, content_id, random_id};
pub(crate) use undo::LIFE;
pub use undo::{Entry, Inverted};

use keheng_base::{Clock, Fault};
use rusqlite::{Connection, OpenFlags, functions::FunctionFlags};
use schema::Table;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

/// `KHEN`, in the file's header.
pub const APPLICATION_ID: i32 = 0x4B48_454E;

/// A connection is used by one thread at a time, which its type sees to: SQLite's own mutex, taken for every value bound
/// and every column read, would only cost a quarter of the time.
const READER: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// See [`READER`].
const WRITER: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_CREATE).union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// The name of a path without its folder, for messages: users see names, never folders of the program.
pub fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Turns what SQLite says into a fault of ours.
pub fn sql_fault(e: rusqlite::Error) -> Fault {
    use rusqlite::ErrorCode;
    let code = match e.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => "disk_full",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "file_damaged",
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => "file_unwritable",
        Some(ErrorCode::OperationInterrupted) => "cancelled",
        _ => "storage",
    };
    Fault::new(code).with("name", "").with("reason", e.to_string())
}

/// Short form of "this may fail in SQLite".
pub type Sql<T> = Result<T, rusqlite::Error>;

/// An open file.
pub struct Db {
    path: PathBuf,
    writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
    clock: Arc<dyn Clock>,
    actor: String,
    derived: &'static [&'static dyn Derived],
    /// rises with every commit that changes more than a log; caches compare it
    generation: AtomicU64,
    /// generation of the last change by number of the table; 0 stands for changes of whatever there is
    changed: Mutex<BTreeMap<i64, u64>>,
    /// rises with every commit; backups compare it
    commits: AtomicU64,
    // last: the lock is released after the connections are closed
    _lock: Lock,
}

/// The writer's connection and what stamps it gives.
struct Writer {
    conn: Connection,
    /// what `keheng_txn()` answers
    txn: Arc<AtomicI64>,
    epoch: Option<i64>,
    seq: i64,
    hlc: Hlc,
    watched: op::Watched,
}

/// A reader's connection, given back when dropped.
pub struct Reader<'a> {
    conn: Option<Connection>,
    pool: &'a Mutex<Vec<Connection>>,
}

impl std::ops::Deref for Reader<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        // present from creation to drop
        self.conn.as_ref().unwrap_or_else(|| unreachable!("a reader is taken back only by its drop"))
    }
}

impl Drop for Reader<'_> {
    fn drop(&mut self) {
        if let Some(conn) = self.conn.take() {
            let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
            if pool.len() < 4 {
                pool.push(conn);
            }
        }
    }
}

impl Db {
    /// Opens a file, or makes a new one when `create` is set and there is none.
    ///
    /// Faults: `file_missing`, `file_in_use`, `not_a_keheng_file`, `file_too_new`, `file_damaged`, `file_unwritable`,
    /// `wal_refused` (a network folder, mostly).
    pub fn open(
        path: &Path,
        create: bool,
        clock: Arc<dyn Clock>,
        actor: &str,
        derived: &'static [&'static dyn Derived],
    ) -> Result<Db, Fault> {
        let is_there = path.metadata().is_ok_and(|m| m.len() > 0);
        if !is_there && !create {
            return Err(Fault::new("file_missing").with("name", name(path)));
        }
        if is_there {
            migrate::recognise(path)?;
        }
        let lock = Lock::take(path)?;
        let fault = |e| named(sql_fault(e), path);
        let mut conn = Connection::open_with_flags(path, WRITER).map_err(fault)?;
        let mode: String = conn.query_row("PRAGMA journal_mode = WAL", [], |r| r.get(0)).map_err(fault)?;
        if mode != "wal" {
            // SQLite keeps the old mode without an error where shared memory does not work.
            return Err(Fault::new("wal_refused").with("name", name(path)));
        }
        configure(&conn, 64).map_err(fault)?;
        let txn = Arc::new(AtomicI64::new(0));
        let answer = Arc::clone(&txn);
        let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_INNOCUOUS;
        conn.create_scalar_function("keheng_txn", 0, flags, move |_| Ok(answer.load(Ordering::Relaxed)))
            .map_err(fault)?;
        let watched = op::Watched::default();
        let flag = Arc::clone(&watched);
        let stop = move || {
            let flag = flag.lock().unwrap_or_else(PoisonError::into_inner);
            flag.as_ref().is_some_and(|f| f.load(Ordering::Relaxed))
        };
        conn.progress_handler(20_000, Some(stop)).map_err(fault)?;
        migrate::bring_up(&mut conn, path, clock.as_ref(), derived).map_err(|f| named(f, path))?;
        identify(&conn).map_err(fault)?;
        if erase::unclean(&conn).map_err(fault)? {
            // Best effort: it is tried again at the next opening.
            let _ = erase::clean(&conn);
        }
        let hlc = conn.query_row("SELECT coalesce(max(hlc), 0) FROM sync_txn", [], |r| r.get(0)).map_err(fault)?;
        Ok(Db {
            path: path.to_owned(),
            writer: Mutex::new(Writer { conn, txn, epoch: None, seq: 0, hlc: Hlc(hlc), watched }),
            readers: Mutex::new(Vec::new()),
            clock,
            actor: actor.to_owned(),
            derived,
            generation: AtomicU64::new(1),
            changed: Mutex::default(),
            commits: AtomicU64::new(1),
            _lock: lock,
        })
    }

    /// Where the file is; never told to the page.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Rises with every commit.
    pub fn commits(&self) -> u64 {
        self.commits.load(Ordering::Acquire)
    }

    /// Rises with every commit that changes more than a log.
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// The generation in which one of these tables last changed: caches of what is made of them alone compare it.
    pub fn generation_of(&self, tables: &[&Table]) -> u64 {
        let changed = self.changed.lock().unwrap_or_else(PoisonError::into_inner);
        let of = |number: i64| changed.get(&number).copied().unwrap_or(1);
        tables.iter().map(|table| of(table.number)).fold(of(0), u64::max)
    }

    /// A connection that cannot write; many may read beside one writer.
    pub fn read(&self) -> Result<Reader<'_>, Fault> {
        let pooled = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let conn = match pooled {
            Some(conn) => conn,
            None => {
                let conn = Connection::open_with_flags(&self.path, READER).map_err(sql_fault)?;
                configure(&conn, 16).map_err(sql_fault)?;
                conn
            }
        };
        Ok(Reader { conn: Some(conn), pool: &self.readers })
    }

    /// The random id of the firm whose data these are.
    pub(crate) fn workspace(&self) -> Result<i64, Fault> {
        let sql = "SELECT value FROM meta WHERE name = 'workspace'";
        self.read()?.query_row(sql, [], |r| r.get(0)).map_err(sql_fault)
    }

    /// Size on disk with the write-ahead log.
    pub fn bytes(&self) -> u64 {
        [self.path.clone(), beside(&self.path, "-wal")].iter().filter_map(|p| p.metadata().ok()).map(|m| m.len()).sum()
    }

    fn writer(&self) -> MutexGuard<'_, Writer> {
        // A panic inside an operation rolled its transaction back; the connection is still good.
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Db {
    fn drop(&mut self) {
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let writer = self.writer.get_mut().unwrap_or_else(PoisonError::into_inner);
        // Best effort: what is not folded back now is folded back at the next opening.
        let _ = writer.conn.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

/// Which firm's data these are, and the secret that its exchange files are sealed with. It is drawn when a file is made, so
/// that copies of a file belong together.
fn identify(conn: &Connection) -> Sql<()> {
    let (high, low) = (random_id().to_le_bytes(), random_id().to_le_bytes());
    let secret: String = high.iter().chain(&low).take(15).map(|byte| format!("{byte:02x}")).collect();
    let mut put = conn.prepare("INSERT OR IGNORE INTO meta VALUES (?1, ?2)")?;
    put.execute(rusqlite::params!["workspace", random_id()])?;
    put.execute(rusqlite::params!["secret", secret])?;
    Ok(())
}

fn named(mut fault: Fault, path: &Path) -> Fault {
    fault.args.insert("name".to_owned(), name(path).into());
    placed(fault, path)
}

/// Settings that each connection needs. `cache_mib` bounds its page cache.
fn configure(conn: &Connection, cache_mib: u32) -> Sql<()> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.set_prepared_statement_cache_capacity(64);
    conn.execute_batch(&format!(
        "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
         PRAGMA temp_store = FILE; PRAGMA cache_size = -{}; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;",
        cache_mib * 1024
    ))
}
