//! Backups that make themselves: on exit and every half hour where something changed, before what changes much; how long they
//! are kept; finding out that they can be read; going back to one.

use super::*;
use crate::{
    App,
    api::Nothing,
    db::{Db, backup, name, unwritable},
};
use keheng_sync::pack;
use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

/// Minutes between two backups of a file that changes all day.
pub(crate) const EVERY_MINUTES: i64 = 30;
const DAY: i64 = 86_400_000;

/// A backup of the open file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupEntry {
    /// name of its file, by which it is asked for
    pub file: String,
    /// why it was made: the word `backup-<label>`
    pub label: String,
    /// when, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// size
    pub bytes: u64,
}

/// See [`BackupEntry`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Backups {
    /// newest first
    pub backups: Vec<BackupEntry>,
    /// the file they are of; none where there is neither an open one nor one of the last time
    pub data: Option<String>,
    /// another folder that they are copied to, such as a stick
    pub second: Option<SecondFolder>,
    /// the newest one that was unpacked and read in full, milliseconds since 1970 UTC of its making
    #[ts(type = "number | null")]
    pub proved: Option<i64>,
}

/// A second place for backups.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SecondFolder {
    /// its name
    pub name: String,
    /// it can be written to now: a stick may be out
    pub reachable: bool,
    /// the newest backup there, milliseconds since 1970 UTC
    #[ts(type = "number | null")]
    pub newest: Option<i64>,
}

/// A chosen folder, or none.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FolderReq {
    /// token of a chosen folder
    pub handle: Option<String>,
}

/// A backup: one of the list by its name, or a chosen file.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct BackupReq {
    /// see [`BackupEntry::file`]
    pub file: Option<String>,
    /// token of a chosen file
    pub handle: Option<String>,
}

/// What a file is, where it is a backup.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BackupOf {
    /// the backup; none where the file is something else
    pub backup: Option<BackupEntry>,
    /// name of the file it was made of; empty where it is none
    pub name: String,
    /// the file that would go back to it; none where there is neither an open one nor one of the last time, so that the backup
    /// becomes a file of its own
    pub data: Option<String>,
}

/// Reads which backups there are; what cannot be read is not one.
pub(crate) fn kept(data: &Path) -> Vec<BackupEntry> {
    kept_in(&backup::folder(data), data)
}

/// See [`kept`]: those in any folder.
pub(super) fn kept_in(folder: &Path, data: &Path) -> Vec<BackupEntry> {
    let own = name(data);
    let Ok(files) = fs::read_dir(folder) else { return Vec::new() };
    let one = |entry: fs::DirEntry| {
        let path = entry.path();
        if path.extension().is_none_or(|e| e != backup::PACKED) {
            return None;
        }
        let head = pack::head(&mut fs::File::open(&path).ok()?).ok()?;
        let bytes = entry.metadata().ok()?.len();
        (head.name == own).then(|| BackupEntry { file: name(&path), label: head.label, at: head.made_ms, bytes })
    };
    let mut found: Vec<BackupEntry> = files.flatten().filter_map(one).collect();
    found.sort_by(|a, b| (b.at, &b.file).cmp(&(a.at, &a.file)));
    found
}

/// Copies in the same folder that are not packed: of older programs, and from before an update of the file.
pub(crate) fn plain(data: &Path) -> Vec<PathBuf> {
    let stem = data.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let Ok(files) = fs::read_dir(backup::folder(data)) else { return Vec::new() };
    let ours = |p: &PathBuf| p.extension().is_some_and(|e| e == "keheng") && name(p).starts_with(&stem);
    files.flatten().map(|f| f.path()).filter(ours).collect()
}

/// Unpacks a backup beside itself, changes it and packs it again in its place; until that is done the old one stays.
pub(crate) fn rewrite(app: &App, path: &Path, change: impl FnOnce(&Db) -> Result<(), Fault>) -> Result<(), Fault> {
    let io = unwritable(path);
    let head = pack::head(&mut fs::File::open(path).map_err(io)?)?;
    let folder = tempfile::tempdir_in(path.parent().unwrap_or(path)).map_err(io)?;
    let copy = folder.path().join("copy.keheng");
    backup::unpack(path, &copy)?;
    let db = app.open_copy(&copy)?;
    change(&db)?;
    backup::repack(&db, path, &head)
}

/// Which of the backups made by themselves are spared, `times` newest first: all of two days, the newest of each of 12 days, of
/// 10 weeks and of 9 months.
pub(crate) fn spared(times: &[i64], now: i64) -> HashSet<i64> {
    let mut spared: HashSet<i64> = times.iter().copied().filter(|t| now - t < 2 * DAY).collect();
    let month = |t: i64| i64::from(Day(t.div_euclid(DAY) as i32).month().0);
    let day = |t: i64| t.div_euclid(DAY);
    // 1970 began on a Thursday: weeks begin on Mondays.
    let week = |t: i64| (t.div_euclid(DAY) + 3).div_euclid(7);
    for (of, wanted) in [(&day as &dyn Fn(i64) -> i64, 12), (&week, 10), (&month, 9)] {
        let mut spans = HashSet::new();
        for t in times {
            if spans.len() < wanted && spans.insert(of(*t)) {
                spared.insert(*t);
            }
        }
    }
    spared
}

/// Takes away what the rotation does not spare; what somebody made by hand stays.
pub(super) fn rotate(folder: &Path, data: &Path, now: i64) {
    let all: Vec<BackupEntry> = kept_in(folder, data).into_iter().filter(|b| b.label != "backup").collect();
    let times: Vec<i64> = all.iter().map(|b| b.at).collect();
    let spared = spared(&times, now);
    for old in all.iter().filter(|b| !spared.contains(&b.at)) {
        // One that cannot be deleted now is tried again next time.
        let _ = fs::remove_file(folder.join(&old.file));
    }
}

/// Makes a backup where something changed since the last one; `at_once` at the end of the program.
pub(crate) fn when_due(app: &App, at_once: bool) -> Result<(), Fault> {
    let Ok(db) = app.db() else { return Ok(()) };
    let (commits, at) = app.backed_up();
    let now = app.now_ms();
    if db.commits() == commits || !(at_once || now - at >= EVERY_MINUTES * 60_000) {
        return Ok(());
    }
    let before = db.commits();
    let (made, _) = db.backup_as(if at_once { "exit" } else { "auto" })?;
    app.set_backed_up(before, now);
    rotate(&backup::folder(db.path()), db.path(), now);
    second::follow(app, &db, &made);
    app.tell(crate::Event::Changed { tags: vec!["file".to_owned()] });
    Ok(())
}

/// Before something that changes much, where a person is at the desk and the last backup is older than the last change.
pub(crate) fn before(app: &App, db: &Db, label: &str) -> Result<(), Fault> {
    let commits = db.commits();
    if app.backed_up().0 != commits && app.keeps_backups() {
        db.backup_as(label)?;
        app.set_backed_up(commits, app.now_ms());
    }
    Ok(())
}

/// The open file; else that of the last time, which may not open any more.
pub(super) fn data(app: &App) -> Result<PathBuf, Fault> {
    match app.db() {
        Ok(db) => Ok(db.path().to_owned()),
        Err(fault) => app.last_file().ok_or(fault),
    }
}

pub(super) fn list(app: &App, _: Nothing) -> Result<Backups, Fault> {
    let data = data(app)?;
    let proved = app.preferences().page.get("backup.proved").and_then(|t| t.parse().ok());
    let second = app.db().ok().and_then(|db| second::folder(app, &db));
    Ok(Backups { backups: kept(&data), data: Some(name(&data)), second, proved })
}

/// The file of a backup that is asked for.
pub(super) fn find(app: &App, data: &Path, req: &BackupReq) -> Result<PathBuf, Fault> {
    if let Some(handle) = &req.handle {
        return app.files().reading(handle);
    }
    let wanted = req.file.as_deref().unwrap_or_default();
    // By name among those there are: a name is no path.
    let there = kept(data).into_iter().any(|b| b.file == wanted);
    let missing = || Fault::new("file_missing").with("name", wanted);
    there.then(|| backup::folder(data).join(wanted)).ok_or_else(missing)
}

/// Unpacks a backup beside and reads it in full; the newest one of the list when none is named.
pub(super) fn prove(app: &App, req: BackupReq) -> Result<Backups, Fault> {
    let data = data(app)?;
    let newest = || kept(&data).into_iter().next().map(|b| b.file);
    let named = req.file.is_some() || req.handle.is_some();
    let req = if named { req } else { BackupReq { file: newest(), handle: None } };
    let path = find(app, &data, &req)?;
    let folder = tempfile::tempdir_in(backup::folder(&data)).map_err(unwritable(&data))?;
    backup::unpack(&path, &folder.path().join("proof.keheng"))?;
    if let Ok(head) = fs::File::open(&path).map_err(|_| ()).and_then(|mut f| pack::head(&mut f).map_err(|_| ())) {
        app.prefer(|p| {
            p.page.insert("backup.proved".to_owned(), head.made_ms.to_string());
        })?;
    }
    list(app, Nothing {})
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_rotation_spares_two_days_and_one_of_each_span(hours in prop::collection::btree_set(0i64..24 * 400, 1..300)) {
            let now = 1_795_910_400_000;
            let times: Vec<i64> = hours.iter().map(|h| now - h * 3_600_000).collect();
            let spared = spared(&times, now);
            prop_assert!(times.iter().all(|t| now - t >= 2 * DAY || spared.contains(t)));
            let old = spared.iter().filter(|t| now - **t >= 2 * DAY).count();
            prop_assert!(old <= 12 + 10 + 9, "{old}");
            prop_assert!(spared.contains(&times[0]), "the newest is never taken away");
        }
    }
}
