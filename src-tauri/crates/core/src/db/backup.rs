//! Backups: a checked copy beside the file, written whole or not at all.

use super::{Db, name, sql_fault};
use keheng_base::{Day, Fault};
use rusqlite::{Connection, OpenFlags};
use std::{
    fs::File,
    path::{Path, PathBuf},
};

/// `backups/<name> <label> <UTC time>.keheng` beside the file.
pub(super) fn place(data: &Path, label: &str, now_ms: i64) -> PathBuf {
    let seconds = now_ms.div_euclid(1000);
    let clock = seconds.rem_euclid(86_400);
    let day = Day(seconds.div_euclid(86_400) as i32);
    let stem = data.file_stem().unwrap_or_default().to_string_lossy();
    let (h, m, s) = (clock / 3600, clock / 60 % 60, clock % 60);
    let file = format!("{stem} {label} {day} {h:02}{m:02}{s:02}.keheng");
    data.with_file_name("backups").join(file)
}

/// Copies the database as it is at this moment, reads the copy back and only then gives it its name.
pub(super) fn write(conn: &Connection, to: &Path) -> Result<u64, Fault> {
    let io = |e: std::io::Error| Fault::new("file_unwritable").with("name", name(to)).with("reason", e.to_string());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(io)?;
    }
    let mut part = to.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
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
    /// Writes a backup to `to`, or to the usual place; gives the place and the size.
    pub fn backup(&self, to: Option<&Path>) -> Result<(PathBuf, u64), Fault> {
        let to = to.map_or_else(|| place(&self.path, "backup", self.clock.now_ms()), Path::to_owned);
        let bytes = write(&*self.read()?, &to)?;
        Ok((to, bytes))
    }

    /// Writes a backup to the usual place before something that changes much.
    pub(crate) fn backup_before(&self, label: &str) -> Result<(), Fault> {
        write(&*self.read()?, &place(&self.path, label, self.clock.now_ms())).map(|_| ())
    }

    /// Time (milliseconds since 1970 UTC) and size of the newest backup in the usual place.
    pub fn newest_backup(&self) -> Option<(i64, u64)> {
        let stem = self.path.file_stem()?.to_string_lossy().into_owned();
        let files = std::fs::read_dir(self.path.with_file_name("backups")).ok()?.flatten();
        let ours = files.filter(|f| {
            let file = f.file_name().to_string_lossy().into_owned();
            file.starts_with(&stem) && file.ends_with(".keheng")
        });
        let age = |m: &std::fs::Metadata| {
            let since = m.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
            Some(since.as_millis() as i64)
        };
        ours.filter_map(|f| f.metadata().ok()).filter_map(|m| Some((age(&m)?, m.len()))).max()
    }
}
