//! The lock as a window meets it: nothing gets past it, wrong words are slowed and noted, and the ways out are the ones told.

use super::{LockState, MOST_MINUTES, PASSES, look, off};
use crate::{
    App, AppConfig, Event,
    api::methods,
    audit,
    desk::DeskState,
    exchange::tests::{Hands, NOON},
    lock::Standing,
    tests::{ask, fault},
};
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
};

/// A window in front of a person, with a clock that the test sets. The program's own heart beats beside, by the same clock.
struct Window {
    app: App,
    clock: Arc<Hands>,
    heard: Arc<Mutex<Vec<bool>>>,
}

impl Window {
    fn open(folder: &Path) -> Window {
        let clock = Arc::new(Hands(AtomicI64::new(NOON)));
        let config =
            AppConfig { folder: folder.to_owned(), clock: clock.clone(), actor: "前台".into(), resume: true };
        let app = App::open(config).unwrap();
        let heard = Arc::<Mutex<Vec<bool>>>::default();
        let ear = Arc::clone(&heard);
        app.events(Box::new(move |event| match event {
            Event::Lock { locked } => ear.lock().unwrap().push(locked),
            Event::Job { .. } | Event::SecondBackup { .. } | Event::Dropped { .. } => panic!("told while locked"),
            Event::Changed { .. } => {}
        }));
        app.open_file(&folder.join("t.keheng"), true).unwrap();
        Window { app, clock, heard }
    }

    fn ask(&self, method: &str, body: Value) -> LockState {
        ask(&self.app, method, body)
    }

    fn later(&self, ms: i64) {
        self.clock.0.fetch_add(ms, Ordering::Relaxed);
    }

    fn acts(&self) -> Vec<String> {
        let db = self.app.db().unwrap();
        let lines = audit::page(&db.read().unwrap(), None, 0, 100).unwrap().0;
        lines.into_iter().map(|l| l.act).collect()
    }
}

#[test]
fn while_it_is_locked_every_method_is_refused_but_those_of_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    assert_eq!(fault(&window.app, "lock.now", json!({})), "lock_none", "without a word there is nothing to lock");
    let state = window.ask("lock.set", json!({"word": "2468"}));
    assert!(state.set && !state.locked, "whoever set it goes on");
    assert!(window.ask("lock.now", json!({})).locked);
    for method in methods().filter(|m| !PASSES.contains(&m.name)) {
        for body in [json!({}), json!({"id": "1"}), Value::Null] {
            assert_eq!(fault(&window.app, method.name, body), "locked", "{}", method.name);
        }
    }
    let state: DeskState = ask(&window.app, "desk.state", json!({}));
    assert_eq!((state.lock, state.file.is_none(), state.settings.is_none()), (Standing::Locked, true, true));
    assert!(state.preferences.page.is_empty());
    assert_eq!(fault(&window.app, "lock.open", json!({"word": "2469"})), "lock_wrong");
    assert!(!window.ask("lock.open", json!({"word": "2468"})).locked);
    let state: DeskState = ask(&window.app, "desk.state", json!({}));
    assert!(state.file.is_some() && state.lock == Standing::Open);
    assert_eq!(*window.heard.lock().unwrap(), [true, false], "the window is told");
}

#[test]
fn what_was_under_way_when_it_locked_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.ask("lock.set", json!({"word": "2468"}));
    // Opening a locked file is such a call: the file is open afterwards, and its state stays untold.
    let other = folder.path().join("other.keheng");
    window.app.open_file(&other, true).unwrap();
    let handle = window.app.files().offer(folder.path().join("t.keheng")).unwrap().handle;
    assert_eq!(fault(&window.app, "desk.open", json!({"handle": handle})), "locked");
    assert!(window.app.guard().locked());
    assert!(!window.ask("lock.open", json!({"word": "2468"})).locked);
}

#[test]
fn it_is_locked_at_the_start_and_kept_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.ask("lock.set", json!({"word": "门前有树", "minutes": 5}));
    window.app.close();
    drop(window);
    let window = Window::open(folder.path());
    assert!(window.app.guard().locked());
    let state = window.ask("lock.state", json!({}));
    assert!(state.locked && state.set && state.minutes == 5);
    window.ask("lock.open", json!({"word": "门前有树"}));
    let hash: String = window
        .app
        .db()
        .unwrap()
        .read()
        .unwrap()
        .query_row("SELECT value FROM meta WHERE name = 'lock_hash'", [], |r| r.get(0))
        .unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
    assert!(!hash.contains("门前有树"));
}

#[test]
fn wrong_words_are_noted_and_slowed_more_and_more_also_across_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.ask("lock.set", json!({"word": "2468"}));
    window.ask("lock.now", json!({}));
    let wrong = |window: &Window| fault(&window.app, "lock.open", json!({"word": "0000"}));
    for _ in 0..3 {
        assert_eq!(wrong(&window), "lock_wrong");
    }
    assert_eq!(fault(&window.app, "lock.open", json!({"word": "2468"})), "lock_wait", "not even the right one");
    window.app.close();
    drop(window);
    let window = Window::open(folder.path());
    assert_eq!(wrong(&window), "lock_wait", "a restart does not shorten it");
    assert_eq!(window.ask("lock.state", json!({})).wait_seconds, 5);
    let mut waits = Vec::new();
    for _ in 0..10 {
        window.later(1000 * i64::from(window.ask("lock.state", json!({})).wait_seconds));
        assert_eq!(wrong(&window), "lock_wrong");
        waits.push(window.ask("lock.state", json!({})).wait_seconds);
    }
    assert_eq!(waits, [10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    // A clock set back by a year must not shut somebody out for a year.
    window.later(-31_536_000_000);
    assert_eq!(wrong(&window), "lock_wait");
    window.later(900_000);
    assert!(!window.ask("lock.open", json!({"word": "2468"})).locked);
    assert_eq!(window.ask("lock.state", json!({})).failed, 0, "the right word ends the counting");
    let failed = window.acts().iter().filter(|a| *a == "lock_failed").count();
    assert_eq!(failed, 13, "each is noted");
}

#[test]
fn setting_changing_and_removing_need_the_word_so_far() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let refused = |method: &str, body: Value| fault(&window.app, method, body);
    assert_eq!(refused("lock.set", json!({"minutes": 3})), "lock_none");
    assert_eq!(refused("lock.set", json!({"word": "123"})), "lock_short");
    assert_eq!(refused("lock.set", json!({"word": "x".repeat(129)})), "lock_long");
    assert_eq!(refused("lock.set", json!({"word": "1234", "minutes": MOST_MINUTES + 1})), "lock_minutes");
    window.ask("lock.set", json!({"word": "1234"}));
    assert_eq!(refused("lock.set", json!({"word": "5678"})), "lock_wrong");
    assert_eq!(refused("lock.set", json!({"word": "5678", "present": "4321"})), "lock_wrong");
    assert_eq!(refused("lock.remove", json!({"word": "5678"})), "lock_wrong");
    window.later(5_000);
    let state = window.ask("lock.set", json!({"present": "1234", "minutes": 30}));
    assert_eq!((state.set, state.minutes), (true, 30));
    window.ask("lock.set", json!({"present": "1234", "word": "5678"}));
    let state = window.ask("lock.remove", json!({"word": "5678"}));
    assert!(!state.set);
    assert_eq!(
        window.acts(),
        ["lock_removed", "lock_changed", "lock_changed", "lock_failed", "lock_failed", "lock_failed", "lock_set"]
    );
}

#[test]
fn it_locks_after_idle_minutes_and_on_waking() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.later(3_600_000);
    look(&window.app);
    assert!(!window.app.guard().locked(), "without a word it never locks");
    window.ask("lock.set", json!({"word": "2468", "minutes": 1}));
    window.later(50_000);
    window.ask("lock.beat", json!({}));
    window.later(50_000);
    look(&window.app);
    assert!(!window.app.guard().locked(), "somebody was there less than a minute ago");
    window.later(10_000);
    look(&window.app);
    assert!(window.app.guard().locked());
    assert!(window.ask("lock.beat", json!({})).locked, "use does not open it");
    window.ask("lock.open", json!({"word": "2468"}));
    window.ask("lock.set", json!({"present": "2468", "minutes": 0}));
    window.later(3_600_000);
    assert!(window.ask("lock.beat", json!({})).locked, "asleep: the first touch after waking finds it locked");
}

#[test]
fn an_older_state_of_the_file_has_the_lock_of_now() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    let _: Value = ask(&window.app, "desk.backup", json!({}));
    window.ask("lock.set", json!({"word": "2468"}));
    let found: Value = ask(&window.app, "desk.backups", json!({}));
    let file = found["backups"].as_array().unwrap().iter().find(|b| b["label"] == "backup").unwrap()["file"].clone();
    let state: DeskState = ask(&window.app, "desk.restore", json!({"file": file}));
    assert_eq!(state.lock, Standing::Open, "a backup of before the lock does not take it away");
    window.ask("lock.now", json!({}));
    assert!(!window.ask("lock.open", json!({"word": "2468"})).locked);
}

#[test]
fn the_way_out_without_the_word_is_noted_and_no_method_leads_there() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    assert!(!off(&window.app).unwrap());
    window.ask("lock.set", json!({"word": "2468"}));
    assert!(off(&window.app).unwrap());
    assert!(!window.ask("lock.state", json!({})).set);
    assert_eq!(window.acts(), ["lock_off", "lock_set"]);
    assert!(methods().all(|m| m.name != "lock.off"));
}

#[test]
fn a_hash_that_asks_for_a_machines_memory_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let window = Window::open(folder.path());
    window.ask("lock.set", json!({"word": "2468"}));
    let db = window.app.db().unwrap();
    for hash in [
        "",
        "2468",
        "$argon2id$v=19$m=4294967295,t=2,p=1$c2FsdHNhbHRzYWx0$YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU",
        "$argon2id$v=19$m=19456,t=4294967295,p=1$c2FsdHNhbHRzYWx0$YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU",
    ] {
        db.note(|conn| conn.execute("UPDATE meta SET value = ?1 WHERE name = 'lock_hash'", [hash])).unwrap();
        assert_eq!(fault(&window.app, "lock.remove", json!({"word": "2468"})), "lock_damaged", "{hash}");
    }
    assert!(off(&window.app).unwrap(), "and the way out is still there");
}
