//! Backups: a checked copy of the file, written whole or not at all; beside the file they are packed and sealed.

use super::{Db, beside, digest::content_digest, name, sql_fault, unreadable, unwritable};
use keheng_base::{Day, Fault};
use keheng_sync::pack::{self, Head};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// The ending of packed backups.
pub(crate) const PACKED: &str = "khbak";

/// The folder of a file's backups.
pub(crate) fn folder(data: &Path) -> PathBuf {
    data.with_file_name("backups")
}

/// Day and UTC time of day, `090512`, as they stand in names of files.
pub(crate) fn stamp(now_ms: i64) -> (Day, String) {
    let seconds = now_ms.div_euclid(1000);
    let clock = seconds.rem_euclid(86_400);
    let day = Day(seconds.div_euclid(86_400) as i32);
    (day, format!("{:02}{:02}{:02}", clock / 3600, clock / 60 % 60, clock % 60))
}

/// `backups/<name> <label> <UTC time>.<ending>` beside the file.
pub(super) fn place(data: &Path, label: &str, now_ms: i64, ending: &str) -> PathBuf {
    let stem = data.file_stem().unwrap_or_default().to_string_lossy();
    let (day, time) = stamp(now_ms);
    folder(data).join(format!("{stem} {label} {day} {time}.{ending}"))
}

/// Packs a copy in the place of the backup it was unpacked from, under the same head.
pub(crate) fn repack(copy: &Db, to: &Path, head: &Head) -> Result<(), Fault> {
    write_packed(&*copy.read()?, to, Path::new(&head.name), &head.label, head.made_ms).map(|_| ())
}

/// A packed backup, read back before it gets its name.
fn write_packed(conn: &Connection, to: &Path, data: &Path, label: &str, now_ms: i64) -> Result<u64, Fault> {
    let io = unwritable(to);
    let (plain, packed) = (beside(to, ".copy"), beside(to, ".part"));
    let written = (|| {
        write(conn, &plain)?;
        let copy = Connection::open_with_flags(&plain, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(sql_fault)?;
        let digest = content_digest(&copy).map_err(sql_fault)?;
        drop(copy);
        let mut from = File::open(&plain).map_err(io)?;
        let bytes = from.metadata().map_err(io)?.len();
        let head = Head { name: name(data), label: label.to_owned(), made_ms: now_ms, bytes, digest };
        let mut out = File::create(&packed).map_err(io)?;
        let size = pack::pack(&mut from, &mut out, &head)?;
        out.sync_all().map_err(io)?;
        pack::verify(&mut File::open(&packed).map_err(io)?)?;
        fs::rename(&packed, to).map_err(io)?;
        Ok(size)
    })();
    let _ = fs::remove_file(&plain);
    if written.is_err() {
        let _ = fs::remove_file(&packed);
    }
    written
}

/// Unpacks a backup, or copies a plain one, to `to`, and finds out that it is a sound file of ours with the content it had. Gives
/// the digest of that content. Faults: those of unpacking, `not_a_keheng_file`, `file_damaged`.
pub(crate) fn unpack(from: &Path, to: &Path) -> Result<String, Fault> {
    let io = unwritable(to);
    let mut file = File::open(from).map_err(unreadable(from))?;
    let mut out = File::create(to).map_err(io)?;
    let promised = match pack::head(&mut file) {
        Ok(_) => Some(pack::unpack(&mut file, &mut out)?.digest),
        Err(fault) if fault.code == "backup_not_a_file" => {
            super::migrate::recognise(from)?;
            fs::copy(from, to).map_err(io)?;
            None
        }
        Err(fault) => return Err(fault),
    };
    out.sync_all().map_err(io)?;
    drop(out);
    super::migrate::recognise(to)?;
    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(sql_fault)?;
    let damaged = |reason: String| Fault::new("file_damaged").with("name", name(from)).with("reason", reason);
    let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |r| r.get(0)).map_err(sql_fault)?;
    if verdict != "ok" {
        return Err(damaged(verdict));
    }
    // A backup of an older program has fewer tables: its content is counted once it is brought up.
    let version: i32 = copy.query_row("PRAGMA user_version", [], |r| r.get(0)).map_err(sql_fault)?;
    if version != super::VERSION {
        return Ok(String::new());
    }
    let digest = content_digest(&copy).map_err(sql_fault)?;
    match promised {
        Some(promised) if promised != digest => Err(damaged("digest".to_owned())),
        _ => Ok(digest),
    }
}

/// Copies the database as it is at this moment, reads the copy back and only then gives it its name.
pub(super) fn write(conn: &Connection, to: &Path) -> Result<u64, Fault> {
    let io = unwritable(to);
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(io)?;
    }
    let part = beside(to, ".part");
    if part.exists() {
        std::fs::remove_file(&part).map_err(io)?;
    }
    conn.execute("VACUUM INTO ?1", [part.to_string_lossy()]).map_err(sql_fault)?;
    let copy = Connection::open_with_flags(&part, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(sql_fault)?;
    let verdict: String = copy.query_row("PRAGMA quick_check", [], |r| r.get(0)).map_err(sql_fault)?;
    drop(copy);
    if verdict != "ok" {
        return Err(Fault::new("file_damaged").with("name", name(to)).with("reason", verdict));
    }
    File::open(&part).and_then(|f| f.sync_all()).map_err(io)?;
    std::fs::rename(&part, to).map_err(io)?;
    to.metadata().map(|m| m.len()).map_err(io)
}

impl Db {
    /// Writes a plain copy to `to`, or a packed one to the usual place; gives the place and the size.
    pub fn backup(&self, to: Option<&Path>) -> Result<(PathBuf, u64), Fault> {
        match to {
            Some(to) => write(&*self.read()?, to).map(|bytes| (to.to_owned(), bytes)),
            None => self.backup_as("backup"),
        }
    }

    /// A packed backup in the usual place; the label tells why it was made.
    pub(crate) fn backup_as(&self, label: &str) -> Result<(PathBuf, u64), Fault> {
        let now = self.clock.now_ms();
        // What a program that was killed has left: the file is ours alone.
        for left in fs::read_dir(folder(&self.path)).into_iter().flatten().flatten().map(|f| f.path()) {
            let stem = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let half = left.extension().is_some_and(|e| e == "part" || e == "copy");
            if half && name(&left).starts_with(&format!("{stem} ")) {
                let _ = fs::remove_file(left);
            }
        }
        let mut to = place(&self.path, label, now, PACKED);
        // Two of one second are two.
        for again in 1.. {
            if !to.exists() {
                break;
            }
            to = place(&self.path, label, now + 1000 * again, PACKED);
        }
        let bytes = write_packed(&*self.read()?, &to, &self.path, label, now)?;
        Ok((to, bytes))
    }

    /// Time (milliseconds since 1970 UTC) and size of the newest backup in the usual place.
    pub fn newest_backup(&self) -> Option<(i64, u64)> {
        let stem = self.path.file_stem()?.to_string_lossy().into_owned();
        let files = fs::read_dir(folder(&self.path)).ok()?.flatten();
        let ours = files.filter(|f| {
            let file = f.file_name().to_string_lossy().into_owned();
            file.starts_with(&stem) && [".keheng", ".khbak"].iter().any(|ending| file.ends_with(ending))
        });
        let age = |m: &fs::Metadata| {
            let since = m.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
            Some(since.as_millis() as i64)
        };
        ours.filter_map(|f| f.metadata().ok()).filter_map(|m| Some((age(&m)?, m.len()))).max()
    }
}
