//! A second place for backups, such as a stick: what is lost with the machine is not lost there.

use super::{
    backups::{kept, kept_in, list, rotate},
    *,
};
use crate::{
    App,
    api::Nothing,
    db::{Db, backup, beside, name, unwritable},
};
use keheng_sync::pack;
use std::{fs, path::Path};

/// Copies a backup to the second folder, where one was chosen, reads it back there, and rotates there as well.
pub(super) fn copy_over(app: &App, db: &Db, made: &Path) -> Result<(), Fault> {
    let Some(folder) = app.second_backups(db.workspace()?) else { return Ok(()) };
    let io = unwritable(&folder);
    let to = folder.join(name(made));
    let part = beside(&to, ".part");
    let copied = (|| {
        fs::copy(made, &part).map_err(io)?;
        let mut file = fs::OpenOptions::new().read(true).write(true).open(&part).map_err(io)?;
        file.sync_all().map_err(io)?;
        pack::verify(&mut file)?;
        fs::rename(&part, &to).map_err(io)
    })();
    if copied.is_err() {
        let _ = fs::remove_file(&part);
    }
    rotate(&folder, db.path(), app.now_ms());
    copied
}

/// Copies a backup that was just made. A stick that is out hinders nothing: it is told once, not at each backup, until a copy
/// is there again.
pub(super) fn follow(app: &App, db: &Db, made: &Path) {
    let copied = copy_over(app, db, made);
    let known = app.second_failed(copied.is_err());
    if let (Err(fault), false) = (copied, known) {
        let folder = db.workspace().ok().and_then(|firm| app.second_backups(firm));
        app.tell(crate::Event::SecondBackup { name: folder.map(|f| name(&f)).unwrap_or_default(), fault });
    }
}

/// Chooses the second folder, or none, and copies the newest backup there. Faults: `handle_unknown`, `same_folder`,
/// `file_unwritable`.
pub(super) fn choose(app: &App, req: FolderReq) -> Result<Backups, Fault> {
    let db = app.db()?;
    let folder = req.handle.as_deref().map(|h| app.files().folder(h)).transpose()?;
    if folder.as_deref() == Some(&backup::folder(db.path())) {
        return Err(Fault::new("same_folder"));
    }
    let firm = db.workspace()?;
    let before = app.second_backups(firm);
    app.set_second_backups(firm, folder.clone())?;
    if folder.is_some() {
        let made = match kept(db.path()).into_iter().next() {
            Some(newest) => backup::folder(db.path()).join(newest.file),
            None => db.backup_as("backup")?.0,
        };
        if let Err(fault) = copy_over(app, &db, &made) {
            app.set_second_backups(firm, before)?;
            return Err(fault);
        }
    }
    app.second_failed(false);
    app.tell(crate::Event::Changed { tags: vec!["file".to_owned()] });
    list(app, Nothing {})
}

/// The second folder and what is there.
pub(super) fn folder(app: &App, db: &Db) -> Option<SecondFolder> {
    let folder = app.second_backups(db.workspace().ok()?)?;
    let newest = kept_in(&folder, db.path()).first().map(|b| b.at);
    Some(SecondFolder { name: name(&folder), reachable: fs::read_dir(&folder).is_ok(), newest })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        desk::restore::tests::customer,
        tests::{app, ask, fault},
    };
    use serde_json::json;

    #[test]
    fn backups_are_copied_to_a_second_folder_and_a_stick_that_is_out_hinders_nothing() {
        let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let app = app(folder.path());
        customer(&app, "甲");
        let place = stick.path().join("U");
        fs::create_dir(&place).unwrap();
        let handle = app.files().offer_folder(place.clone()).handle;
        let chosen: Backups = ask(&app, "desk.second_backups", json!({"handle": handle}));
        let second = chosen.second.expect("a second folder");
        assert_eq!((second.name.as_str(), second.reachable, second.newest.is_some()), ("U", true, true));
        fs::remove_dir_all(&place).unwrap();
        customer(&app, "乙");
        let _: Written = ask(&app, "desk.backup", json!({}));
        let found: Backups = ask(&app, "desk.backups", json!({}));
        assert_eq!(found.second.map(|s| (s.reachable, s.newest)), Some((false, None)));
        let own = app.files().offer_folder(folder.path().join("backups")).handle;
        assert_eq!(fault(&app, "desk.second_backups", json!({"handle": own})), "same_folder");
        let none: Backups = ask(&app, "desk.second_backups", json!({}));
        assert_eq!(none.second, None);
    }

    #[test]
    fn a_copy_that_fails_is_told_once_until_one_is_there_again() {
        let (folder, stick) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let app = app(folder.path());
        let place = stick.path().join("U");
        fs::create_dir(&place).unwrap();
        let handle = app.files().offer_folder(place.clone()).handle;
        let _: Backups = ask(&app, "desk.second_backups", json!({"handle": handle}));
        let (tell, told) = std::sync::mpsc::channel();
        app.events(Box::new(move |event| {
            if let crate::Event::SecondBackup { name, fault } = event {
                tell.send((name, fault.code)).unwrap();
            }
        }));
        let back_up = |name: &str| {
            customer(&app, name);
            let _: Written = ask(&app, "desk.backup", json!({}));
            told.try_iter().collect::<Vec<_>>()
        };
        assert_eq!(back_up("甲"), [], "nothing is wrong");
        fs::remove_dir_all(&place).unwrap();
        let first = back_up("乙");
        assert_eq!(first, [("U".to_owned(), "file_unwritable".to_owned())], "the stick is out");
        assert_eq!(back_up("丙"), [], "known already");
        fs::create_dir(&place).unwrap();
        assert_eq!(back_up("丁"), [], "it is back");
        fs::remove_dir_all(&place).unwrap();
        assert_eq!(back_up("戊").len(), 1, "out again, told again");
    }
}
