//! A person in every corner of a file, and nowhere afterwards: neither in the file, nor on other machines, nor in files from
//! before.

use super::{ClassCopied, Erased, Erasures, Held, PersonCopied};
use crate::{
    App,
    db::{Op, random_id, schema, sql_fault},
    desk::{AuditChain, AuditPage, Backups, DeskState, JobStarted},
    exchange::tests::{Machine, NOON},
    lock::LockState,
    tests::{ask, fault},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{fs, path::Path};

const NAME: &str = "欧阳若溪";
const PHONE: &str = "13800138001";
const DIGITS: &str = "00138001";

fn job<T: DeserializeOwned>(app: &App, method: &str, body: Value) -> Result<T, String> {
    let started: JobStarted = ask(app, method, body);
    let value = app.jobs().wait(started.job, |_| ()).map_err(|f| f.code)?;
    Ok(serde_json::from_value(value).unwrap())
}

/// A card, keys, waybills as sender and as receiver, a case, notes of others, a conflict's worth of history.
fn fill(m: &Machine) -> i64 {
    let db = m.app.db().unwrap();
    let id = random_id();
    let other = random_id();
    db.op(Op::AddCustomer, NAME, |tx| {
        (|| {
            tx.insert(
                &schema::CUSTOMER,
                id,
                &[
                    ("name", &NAME),
                    ("phone", &PHONE),
                    ("address", &"杭州市西湖区若溪巷9号"),
                    ("note", &"欧阳若溪，下午来"),
                ],
            )?;
            tx.insert(&schema::CUSTOMER, other, &[("name", &"云栖茶叶店"), ("note", &"介绍人欧阳若溪 138-0013-8001")])?;
            tx.insert(
                &schema::CUSTOMER_KEY,
                random_id(),
                &[("kind", &3), ("key", &format!("+86{PHONE}")), ("customer_id", &id)],
            )?;
            for (at, payer) in [(1, id), (2, other)] {
                let (name, phone) = (NAME, "+86 138 0013 8001");
                let who: [(&str, &dyn rusqlite::ToSql); 3] = if payer == id {
                    [("sender_name", &name), ("sender_phone", &phone), ("note", &"若溪巷")]
                } else {
                    [("receiver_name", &name), ("receiver_phone", &phone), ("receiver_address", &"若溪巷9号")]
                };
                let mut values: Vec<(&str, &dyn rusqlite::ToSql)> = vec![
                    ("customer_id", &payer),
                    ("shipped", &29_900_000),
                    ("status", &7),
                    ("pieces", &1),
                    ("price_fen", &1_200),
                ];
                values.extend(who);
                tx.insert(&schema::SHIPMENT, 1000 + at, &values)?;
            }
            tx.insert(
                &schema::CASE,
                random_id(),
                &[
                    ("kind", &1),
                    ("customer_id", &id),
                    ("party", &NAME),
                    ("opened", &29_900_100),
                    ("note", &"13800138001 来电"),
                ],
            )
        })()
        .map_err(sql_fault)
    })
    .unwrap();
    db.op(Op::EditCustomer, NAME, |tx| {
        tx.update(&schema::CUSTOMER, id, &[("note", &"电话改过，旧的是 13800138001")]).map_err(sql_fault)
    })
    .unwrap();
    id
}

/// Files below a folder that hold any of the words, backups unpacked.
fn holding(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, words));
            continue;
        }
        let mut bytes = fs::read(&path).unwrap();
        if path.extension().is_some_and(|e| e == "khbak") {
            let plain = tempfile::tempdir().unwrap();
            let to = plain.path().join("plain");
            crate::db::backup::unpack(&path, &to).unwrap();
            bytes = fs::read(to).unwrap();
        }
        for word in words {
            if bytes.windows(word.len()).any(|w| w == word.as_bytes()) {
                found.push(format!("{word} in {}", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    found
}

const WORDS: &[&str] = &[NAME, PHONE, DIGITS, "138-0013-8001", "138 0013 8001", "若溪巷"];

fn total(m: &Machine) -> (i64, i64) {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    conn.query_row("SELECT count(*), sum(price_fen) FROM shipment WHERE _del <= 0", [], |r| Ok((r.get(0)?, r.get(1)?)))
        .unwrap()
}

#[test]
fn no_byte_of_a_person_remains_and_totals_do() {
    let m = Machine::new("甲");
    let id = fill(&m);
    let before = total(&m);
    assert!(!holding(m.folder.path(), &[NAME]).is_empty(), "the test looks where it is");
    let held: Held = ask(&m.app, "privacy.held", json!({"customer": id.to_string()}));
    let rows = |t: &str| held.tables.iter().find(|h| h.table == t).map_or(0, |h| h.rows);
    assert_eq!(
        (rows("customer"), rows("shipment"), rows("service_case"), rows("customer_key")),
        (2, 2, 1, 1),
        "{held:?}"
    );
    assert_eq!(held.name, "欧**");
    assert!(held.shared, "a waybill of somebody else names the same person");
    let erased: Erased = job(&m.app, "privacy.erase", json!({"customer": id.to_string()})).unwrap();
    assert!(erased.clean);
    let left = holding(m.folder.path(), &[PHONE, DIGITS, "138-0013-8001", "138 0013 8001", "若溪巷"]);
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(total(&m), before, "what it cost stays");
    assert!(m.app.db().unwrap().check().unwrap().is_empty());
    // The note of somebody else keeps the name, because others are called like this; it is counted.
    assert_eq!(holding(m.folder.path(), &[NAME]).len(), 1);
    assert_eq!(fault(&m.app, "desk.undo", json!({})), "nothing_left_to_undo", "nothing can bring it back");
    let found: Erasures = ask(&m.app, "privacy.erasures", json!({}));
    assert_eq!((found.erasures.len(), found.erasures[0].phones, &found.erasures[0].by[..]), (1, 1, "甲"));
    let again: Held = ask(&m.app, "privacy.held", json!({"customer": id.to_string()}));
    assert_eq!(again.erased, Some(NOON));
}

fn gone(m: &Machine, why: &str) {
    let left = holding(m.folder.path(), &WORDS[1..]);
    assert!(left.is_empty(), "{why}: {left:?}");
}

/// Files for others are packed: what they hold shows where they are taken in.
fn without_files(m: &Machine) {
    for entry in fs::read_dir(m.folder.path()).unwrap().flatten() {
        if entry.path().extension().is_some_and(|e| e == "khsync") {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    let _ = fs::remove_dir_all(m.folder.path().join("backups"));
}

#[test]
fn a_person_goes_on_other_machines_and_does_not_come_back_from_them() {
    let (a, b, c) = (Machine::new("甲"), Machine::new("乙"), Machine::new("丙"));
    let id = fill(&a);
    b.from(&a);
    c.from(&a);
    let aside = tempfile::tempdir().unwrap();
    let stale = aside.path().join("stale.khsync");
    fs::copy(b.export(None), &stale).unwrap();
    // Written apart, and later than the erasure.
    b.clock.0.fetch_add(9_000_000, std::sync::atomic::Ordering::Relaxed);
    b.edit(id, "note", "新电话 13800138001");
    b.edit(id, "phone", PHONE);
    let db = b.app.db().unwrap();
    db.op(Op::AddCase, "", |tx| {
        let values: [(&str, &dyn rusqlite::ToSql); 4] =
            [("kind", &1), ("customer_id", &id), ("opened", &29_900_200), ("note", &"若溪巷没人")];
        tx.insert(&schema::CASE, random_id(), &values).map_err(sql_fault)
    })
    .unwrap();
    drop(db);
    // A clash about the person, open at the third.
    c.edit(id, "note", "丙：13800138001 晚上再打");
    c.from(&b);
    assert!(c.conflicts().open > 0);
    let _: Erased = job(&a.app, "privacy.erase", json!({"customer": id.to_string()})).unwrap();
    let file = a.export(None);
    b.import(&file);
    c.import(&file);
    for m in [&b, &c] {
        without_files(m);
        gone(m, "taken in with the file");
        assert_eq!(m.conflicts().open, 0, "what a clash was about is gone");
    }
    a.import(&stale);
    a.from(&b);
    a.from(&c);
    b.from(&a);
    c.from(&a);
    b.from(&c);
    for m in [&a, &b, &c] {
        without_files(m);
        gone(m, "after everybody has met");
        assert_eq!(m.held(id, "phone"), None);
    }
    assert_eq!(a.digest(), b.digest());
    assert_eq!(a.digest(), c.digest());
    // Taking the merge back does not take the erasure back.
    assert_eq!(fault(&c.app, "desk.undo", json!({})), "nothing_left_to_undo");
    gone(&c, "after an undo");
    assert_eq!(c.held(id, "phone"), None);
}

#[test]
fn what_comes_later_is_held_against_the_ledger() {
    let m = Machine::new("甲");
    let id = fill(&m);
    let _: Erased = job(&m.app, "privacy.erase", json!({"customer": id.to_string()})).unwrap();
    m.edit(id, "phone", PHONE);
    let db = m.app.db().unwrap();
    db.op(Op::ImportShipments, "13800138001.csv", |tx| {
        let values: [(&str, &dyn rusqlite::ToSql); 7] = [
            ("customer_id", &id),
            ("shipped", &29_950_000),
            ("status", &7),
            ("pieces", &1),
            ("receiver_name", &"别人"),
            ("receiver_phone", &"13900139000"),
            ("sender_phone", &"138 0013 8001"),
        ];
        tx.insert(&schema::SHIPMENT, 2000, &values).map_err(sql_fault)
    })
    .unwrap();
    let held: (Option<String>, Option<String>) = db
        .read()
        .unwrap()
        .query_row("SELECT sender_phone, receiver_phone FROM shipment WHERE id = 2000", [], |r| {
            Ok((r.get(0)?, r.get(1)?))
        })
        .unwrap();
    assert_eq!(held, (None, Some("13900139000".to_owned())), "the other person of the waybill stays");
    drop(db);
    m.app.close();
    m.app.open_file(&m.folder.path().join("firm.keheng"), false).unwrap();
    gone(&m, "cleaned at the next opening");
}

#[test]
fn backups_are_rewritten_on_request_and_a_restore_erases_again() {
    let m = Machine::new("甲");
    let id = fill(&m);
    let _: crate::desk::Written = ask(&m.app, "desk.backup", json!({}));
    let erased: Erased = job(&m.app, "privacy.erase", json!({"customer": id.to_string(), "backups": false})).unwrap();
    assert_eq!((erased.backups, erased.backups_left), (0, 1));
    let found: Backups = ask(&m.app, "desk.backups", json!({}));
    let _: DeskState = ask(&m.app, "desk.restore", json!({"file": found.backups[0].file}));
    assert_eq!(m.held(id, "phone"), None, "the ledger is carried over");
    // The backup itself still holds the person, the present of before the restore does not.
    assert!(holding(&m.folder.path().join("backups"), &[PHONE]).len() == 1);
    let again: Erased = job(&m.app, "privacy.erase", json!({"customer": id.to_string(), "backups": true})).unwrap();
    assert_eq!((again.backups, again.backups_left), (2, 0));
    gone(&m, "backups rewritten");
    let found: Backups = ask(&m.app, "desk.backups", json!({}));
    for backup in found.backups {
        let _: Backups = ask(&m.app, "desk.prove_backup", json!({"file": backup.file}));
    }
}

#[test]
fn who_has_no_card_is_erased_by_phone() {
    let m = Machine::new("甲");
    let id = fill(&m);
    assert_eq!(fault(&m.app, "privacy.held", json!({})), "person_unclear");
    assert_eq!(fault(&m.app, "privacy.held", json!({"phone": "若溪"})), "phone_unclear");
    let _: Erased = job(&m.app, "privacy.erase", json!({"phone": "+86 138-0013-8001"})).unwrap();
    let left = holding(m.folder.path(), &[PHONE, DIGITS, "138-0013-8001", "138 0013 8001", "若溪巷9号\""]);
    assert!(left.is_empty(), "{left:?}");
    assert_eq!(m.held(id, "phone"), None);
    assert_eq!(m.held(id, "name").as_deref(), Some(NAME), "the card of whoever has this phone keeps its name");
}

#[test]
fn a_copy_holds_everything_and_stays_a_page() {
    let m = Machine::new("甲");
    let id = fill(&m);
    m.edit(id, "address", "<script>alert(1)</script>&\"'");
    let offer = |name: &str| m.app.files().offer_save(m.folder.path().join(name));
    let done: PersonCopied =
        job(&m.app, "privacy.copy", json!({"customer": id.to_string(), "handle": offer("copy.json")})).unwrap();
    assert_eq!(done.rows, 6);
    let text = fs::read_to_string(m.folder.path().join("copy.json")).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["tables"]["shipment"].as_array().unwrap().len(), 2);
    assert_eq!(value["tables"]["shipment"][0]["status"], "delivered");
    assert_eq!(value["tables"]["service_case"][0]["party"], NAME);
    let _: PersonCopied = job(&m.app, "privacy.copy", json!({"phone": PHONE, "handle": offer("copy.html")})).unwrap();
    let _: PersonCopied =
        job(&m.app, "privacy.copy", json!({"customer": id.to_string(), "handle": offer("card.html")})).unwrap();
    let page = fs::read_to_string(m.folder.path().join("card.html")).unwrap();
    assert!(page.contains("default-src 'none'") && !page.contains("<script"), "nothing runs in it");
    assert!(page.contains("&lt;script&gt;") && page.contains(PHONE));
}

#[test]
fn a_copy_for_lessons_tells_of_nobody_and_fits_together() {
    let m = Machine::new("甲");
    fill(&m);
    let to = m.folder.path().join("class.keheng");
    let handle = m.app.files().offer_save(to.clone());
    let own = m.app.files().offer_save(m.folder.path().join("firm.keheng"));
    assert_eq!(fault(&m.app, "privacy.class_copy", json!({"handle": own})), "file_in_use");
    let _: LockState = ask(&m.app, "lock.set", json!({"word": "2468"}));
    let done: ClassCopied = job(&m.app, "privacy.class_copy", json!({"handle": handle})).unwrap();
    assert_eq!(done.names, 2);
    let log: AuditPage = ask(&m.app, "audit.list", json!({}));
    assert_eq!(log.lines[0].act, "class_copy", "who handed it out is noted");
    let bytes = fs::read(&to).unwrap();
    for word in WORDS.iter().chain(&["云栖"]) {
        assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word} is in the copy");
    }
    let before = total(&m);
    let learner = Machine::new("学生");
    learner.app.close();
    fs::copy(&to, learner.folder.path().join("firm.keheng")).unwrap();
    learner.app.open_file(&learner.folder.path().join("firm.keheng"), false).unwrap();
    assert_eq!(total(&learner), before);
    let db = learner.app.db().unwrap();
    assert!(db.check().unwrap().is_empty());
    let lock: LockState = ask(&learner.app, "lock.state", json!({}));
    assert!(!lock.set, "the firm's word does not stand in a learner's way");
    let log: AuditPage = ask(&learner.app, "audit.list", json!({}));
    assert_eq!(log.total, 0, "what the firm did is nobody's lesson");
    assert_eq!(ask::<AuditChain>(&learner.app, "audit.check", json!({})).missing, 0);
    let same: (String, String) = db
        .read()
        .unwrap()
        .query_row(
            "SELECT (SELECT sender_name FROM shipment WHERE sender_name <> ''), (SELECT receiver_name FROM shipment WHERE receiver_name <> '')",
            [],
            |r| Ok((r.get(0)?, r.get(1)?)),
        )
        .unwrap();
    assert_eq!(same.0, same.1, "the same person has the same name everywhere");
}
