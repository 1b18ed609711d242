//! Backups that make themselves: on exit and every half hour where something changed, before what changes much; how long they
//! are kept; finding out that they can be read; going back to one.

use super::*;
use crate::{
    App,
    api::Nothing,
    audit::{self, Act},
    db::{Db, Lock, backup, name, sql_fault},
    lock::Kept,
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
    /// the newest one that was unpacked and read in full, milliseconds since 1970 UTC of its making
    #[ts(type = "number | null")]
    pub proved: Option<i64>,
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

/// Reads which backups there are; what cannot be read is not one.
pub(crate) fn kept(data: &Path) -> Vec<BackupEntry> {
    let own = name(data);
    let Ok(files) = fs::read_dir(backup::folder(data)) else { return Vec::new() };
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
pub(crate) fn rotate(data: &Path, now: i64) {
    let all: Vec<BackupEntry> = kept(data).into_iter().filter(|b| b.label != "backup").collect();
    let times: Vec<i64> = all.iter().map(|b| b.at).collect();
    let spared = spared(&times, now);
    for old in all.iter().filter(|b| !spared.contains(&b.at)) {
        // One that cannot be deleted now is tried again next time.
        let _ = fs::remove_file(backup::folder(data).join(&old.file));
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
    db.backup_as(if at_once { "exit" } else { "auto" })?;
    app.set_backed_up(before, now);
    rotate(db.path(), now);
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

pub(super) fn list(app: &App, _: Nothing) -> Result<Backups, Fault> {
    let db = app.db()?;
    let proved = app.preferences().page.get("backup.proved").and_then(|t| t.parse().ok());
    Ok(Backups { backups: kept(db.path()), proved })
}

fn find(app: &App, db: &Db, req: &BackupReq) -> Result<PathBuf, Fault> {
    if let Some(handle) = &req.handle {
        return app.files().reading(handle);
    }
    let wanted = req.file.as_deref().unwrap_or_default();
    // By name among those there are: a name is no path.
    let there = kept(db.path()).into_iter().any(|b| b.file == wanted);
    let missing = || Fault::new("file_missing").with("name", wanted);
    there.then(|| backup::folder(db.path()).join(wanted)).ok_or_else(missing)
}

/// Unpacks a backup beside and reads it in full; the newest one of the list when none is named.
pub(super) fn prove(app: &App, req: BackupReq) -> Result<Backups, Fault> {
    let db = app.db()?;
    let newest = || kept(db.path()).into_iter().next().map(|b| b.file);
    let named = req.file.is_some() || req.handle.is_some();
    let req = if named { req } else { BackupReq { file: newest(), handle: None } };
    let path = find(app, &db, &req)?;
    let folder = tempfile::tempdir_in(backup::folder(db.path()))
        .map_err(|e| Fault::new("file_unwritable").with("name", "").with("reason", e.to_string()))?;
    backup::unpack(&path, &folder.path().join("proof.keheng"))?;
    if let Ok(head) = fs::File::open(&path).map_err(|_| ()).and_then(|mut f| pack::head(&mut f).map_err(|_| ())) {
        app.prefer(|p| {
            p.page.insert("backup.proved".to_owned(), head.made_ms.to_string());
        })?;
    }
    list(app, Nothing {})
}

/// Goes back to a backup: the present is backed up first, and the backup is unpacked and read in full before anything changes.
pub(super) fn restore(app: &App, req: BackupReq) -> Result<DeskState, Fault> {
    let db = app.db()?;
    let from = find(app, &db, &req)?;
    let data = db.path().to_owned();
    back_to(app, db, &from, &data)?;
    audit::record(app, Act::Restore, None, 1)?;
    file::state(app, Nothing {})
}

fn back_to(app: &App, db: std::sync::Arc<Db>, from: &Path, data: &Path) -> Result<(), Fault> {
    let mut ready = data.as_os_str().to_owned();
    ready.push(".restored");
    let ready = PathBuf::from(ready);
    let made = backup::unpack(from, &ready);
    let prepared = made.and_then(|_| db.backup_as("before-restore"));
    if let Err(fault) = prepared {
        let _ = fs::remove_file(&ready);
        return Err(fault);
    }
    // Whoever is here now gave the word that is in force now: an older state of the file has it too.
    let lock = Kept::of(&*db.read()?).map_err(sql_fault)?;
    drop(db);
    app.close_file();
    let io = |e: std::io::Error| Fault::new("file_unwritable").with("name", name(data)).with("reason", e.to_string());
    let swapped = (|| {
        // Held meanwhile, so that no other program opens what is being replaced.
        let _lock = Lock::take(data)?;
        for ending in ["-wal", "-shm"] {
            let mut beside = data.as_os_str().to_owned();
            beside.push(ending);
            match fs::remove_file(PathBuf::from(beside)) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(io(e)),
                _ => {}
            }
        }
        fs::rename(&ready, data).map_err(io)
    })();
    let opened = app.open_with(data, false, Some(&lock));
    swapped.and(opened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        db::{Op, schema},
        tests::{app, ask, fault},
    };
    use proptest::prelude::*;
    use serde_json::json;

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

    fn customer(app: &App, name: &str) {
        let db = app.db().unwrap();
        db.op(Op::AddCustomer, "", |tx| {
            let id = crate::db::random_id();
            tx.insert(&schema::CUSTOMER, id, &[("name", &name)]).map_err(crate::db::sql_fault)
        })
        .unwrap();
    }

    #[test]
    fn going_back_keeps_the_present_and_refuses_what_is_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        customer(&app, "甲");
        let then = app.db().unwrap().digest().unwrap();
        let _: Written = ask(&app, "desk.backup", json!({}));
        customer(&app, "乙");
        let now = app.db().unwrap().digest().unwrap();
        let found: Backups = ask(&app, "desk.backups", json!({}));
        assert_eq!(found.backups.len(), 1);
        let file = found.backups[0].file.clone();
        let proved: Backups = ask(&app, "desk.prove_backup", json!({}));
        assert_eq!(proved.proved, Some(found.backups[0].at));
        let _: DeskState = ask(&app, "desk.restore", json!({"file": file}));
        assert_eq!(app.db().unwrap().digest().unwrap(), then);
        let after: Backups = ask(&app, "desk.backups", json!({}));
        let present = after.backups.iter().find(|b| b.label == "before-restore").expect("the present was kept");
        let _: DeskState = ask(&app, "desk.restore", json!({"file": present.file}));
        assert_eq!(app.db().unwrap().digest().unwrap(), now, "and can be had again");
        let path = folder.path().join("backups").join(&file);
        let mut bytes = fs::read(&path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 4;
        fs::write(&path, bytes).unwrap();
        assert_eq!(fault(&app, "desk.restore", json!({"file": file})), "backup_damaged");
        assert_eq!(fault(&app, "desk.restore", json!({"file": "../t.keheng"})), "file_missing", "a name is no path");
        assert_eq!(app.db().unwrap().digest().unwrap(), now, "nothing was changed");
        assert!(!folder.path().join("t.keheng.restored").exists());
    }
}
