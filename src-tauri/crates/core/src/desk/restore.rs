//! Going back to a backup.

use super::{
    backups::{BackupOf, data, find},
    *,
};
use crate::{
    App,
    audit::{self, Act},
    db::{Lock, backup, beside, erase::entries, forbidden, name, sql_fault, unreadable, unwritable},
    lock::Kept,
};
use keheng_sync::pack;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Goes back to a backup: the present is backed up first, and the backup is unpacked and read in full before anything changes.
/// A file that does not open any more is put aside under another name.
pub(super) fn restore(app: &App, req: BackupReq) -> Result<DeskState, Fault> {
    let (data, from) = match data(app) {
        Ok(data) => {
            let from = find(app, &data, &req)?;
            (data, from)
        }
        Err(fault) => {
            let from = app.files().reading(req.handle.as_deref().ok_or(fault)?)?;
            (free(app, &from)?, from)
        }
    };
    back_to(app, &from, &data)?;
    audit::record(app, Act::Restore, None, 1)?;
    file::state(app, crate::api::Nothing {})
}

/// Looks at what a file says of itself; nothing is verified. Faults: `handle_unknown`, `file_unreadable`, `backup_version`.
pub(super) fn backup_of(app: &App, req: OnHandle) -> Result<BackupOf, Fault> {
    let path = app.files().reading(&req.handle)?;
    let mut file = fs::File::open(&path).map_err(unreadable(&path))?;
    let data = data(app).ok().map(|data| name(&data));
    let head = match pack::head(&mut file) {
        Ok(head) => head,
        // Neither the beginning nor the length of a backup: it is something else.
        Err(fault) if fault.code == "backup_not_a_file" => {
            return Ok(BackupOf { backup: None, name: String::new(), data });
        }
        Err(fault) => return Err(fault),
    };
    let bytes = file.metadata().map_or(0, |m| m.len());
    let backup = BackupEntry { file: name(&path), label: head.label, at: head.made_ms, bytes };
    Ok(BackupOf { backup: Some(backup), name: head.name, data })
}

/// Where a backup becomes a file while there is none to go back: under its own name, which is no path, and beside what is there.
fn free(app: &App, from: &Path) -> Result<PathBuf, Fault> {
    let head = pack::head(&mut fs::File::open(from).map_err(unreadable(from))?)?;
    let own: String = head.name.trim_end_matches(".keheng").chars().filter(|c| !forbidden(*c)).collect();
    let stem = if own.trim().is_empty() { "keheng" } else { own.trim() };
    let named = |n: u32| if n == 1 { format!("{stem}.keheng") } else { format!("{stem} {n}.keheng") };
    let free = (1..).map(|n| app.folder().join(named(n))).find(|path| !path.exists());
    free.ok_or_else(|| Fault::new("no_file"))
}

fn back_to(app: &App, from: &Path, data: &Path) -> Result<(), Fault> {
    let io = unwritable(data);
    let ready = beside(data, ".restored");
    let db = app.db().ok();
    let made = backup::unpack(from, &ready);
    let present = || match &db {
        Some(db) => {
            db.backup_as("before-restore")?;
            let conn = db.read()?;
            // Who was erased since then stays erased; and whoever is here now gave the word that is in force now: an older state
            // of the file has it too.
            Ok((entries(&conn).map_err(sql_fault)?, Some(Kept::of(&conn).map_err(sql_fault)?)))
        }
        None => Ok((Vec::new(), None)),
    };
    let (ledger, lock) = match made.and_then(|_| present()) {
        Ok(both) => both,
        Err(fault) => {
            let _ = fs::remove_file(&ready);
            return Err(fault);
        }
    };
    let opens = db.is_some();
    drop(db);
    app.close_file();
    let swapped = (|| {
        // Held meanwhile, so that no other program opens what is being replaced.
        let _lock = Lock::take(data)?;
        if !opens && data.exists() {
            // What cannot be opened may still be read by somebody who knows how.
            let aside = (1..).map(|n| beside(data, &format!(".damaged-{n}"))).find(|p| !p.exists());
            for ending in ["-wal", ""] {
                let there = beside(data, ending);
                if let Some(aside) = aside.as_ref().filter(|_| there.exists()) {
                    fs::rename(&there, beside(aside, ending)).map_err(io)?;
                }
            }
        }
        for ending in ["-wal", "-shm"] {
            match fs::remove_file(beside(data, ending)) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(io(e)),
                _ => {}
            }
        }
        fs::rename(&ready, data).map_err(io)
    })();
    let opened = app.open_with(data, false, lock.as_ref());
    swapped.and(opened)?;
    if ledger.is_empty() { Ok(()) } else { app.db()?.erases_again(&ledger, &[]) }
}

#[cfg(test)]
pub(in crate::desk) mod tests {
    use super::*;
    use crate::{
        db::{Op, schema},
        tests::{app, ask, fault},
    };
    use serde_json::json;

    pub(in crate::desk) fn customer(app: &App, name: &str) {
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

    #[test]
    fn a_file_that_does_not_open_is_put_aside_for_its_backup() {
        let folder = tempfile::tempdir().unwrap();
        let data = {
            let app = app(folder.path());
            customer(&app, "甲");
            let _: Written = ask(&app, "desk.backup", json!({}));
            let data = app.db().unwrap().path().to_owned();
            app.close();
            data
        };
        fs::write(&data, b"SQLite format 3\0 and nothing more").unwrap();
        let app =
            App::open(crate::AppConfig { resume: true, ..crate::AppConfig::new(folder.path().to_owned()) }).unwrap();
        assert!(app.trouble().is_some(), "it cannot be opened");
        let found: Backups = ask(&app, "desk.backups", json!({}));
        assert_eq!(found.data, Some(crate::db::name(&data)));
        let _: DeskState = ask(&app, "desk.restore", json!({"file": found.backups[0].file}));
        let sql = "SELECT count(*) FROM customer WHERE name = '甲'";
        let names: i64 = app.db().unwrap().read().unwrap().query_row(sql, [], |r| r.get(0)).unwrap();
        assert_eq!(names, 1);
        assert!(beside(&data, ".damaged-1").exists(), "and nothing was thrown away");
    }

    #[test]
    fn a_backup_is_known_by_what_is_in_it_and_becomes_a_file_where_there_is_none() {
        let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (digest, carried) = {
            let app = app(folder.path());
            customer(&app, "甲");
            let _: Written = ask(&app, "desk.backup", json!({}));
            let found: Backups = ask(&app, "desk.backups", json!({}));
            let carried = other.path().join("从微信来的.xlsx");
            fs::copy(folder.path().join("backups").join(&found.backups[0].file), &carried).unwrap();
            (app.db().unwrap().digest().unwrap(), carried)
        };
        let fresh =
            App::open(crate::AppConfig { resume: true, ..crate::AppConfig::new(other.path().to_owned()) }).unwrap();
        let offer = |path: &Path| fresh.files().offer(path.to_owned()).unwrap().handle;
        let seen = |path: &Path| -> BackupOf { ask(&fresh, "desk.backup_of", json!({"handle": offer(path)})) };
        let table = other.path().join("不是.khbak");
        fs::write(&table, "运单号,寄件人\n1,张伟").unwrap();
        assert_eq!(seen(&table).backup, None, "a name makes no backup");
        let known = seen(&carried);
        assert_eq!((known.name.as_str(), known.data.as_deref()), ("t.keheng", None));
        assert_eq!(known.backup.unwrap().label, "backup");
        assert_eq!(fault(&fresh, "desk.restore", json!({})), "no_file", "a name leads nowhere");
        assert_eq!(fault(&fresh, "desk.restore", json!({"handle": offer(&table)})), "backup_not_a_file");
        assert!(fresh.db().is_err(), "and nothing was made of it");
        let there = other.path().join("t.keheng");
        fs::write(&there, "somebody's").unwrap();
        let state: DeskState = ask(&fresh, "desk.restore", json!({"handle": offer(&carried)}));
        assert_eq!(state.file.unwrap().name, "t 2.keheng", "what is there stays");
        assert_eq!(fs::read_to_string(there).unwrap(), "somebody's");
        assert_eq!(fresh.db().unwrap().digest().unwrap(), digest);
    }
}
