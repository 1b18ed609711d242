//! Two machines and more, with real files between them. It is longer than others because every way of meeting is in it.

use super::{Arrival, Conflict, ConflictCard, Conflicts, Exported, FieldKind, Peers};
use crate::{
    App, AppConfig,
    db::{Op, random_id, schema},
    desk::{DigestRes, JobStarted, Undone},
    tests::{ask, fault},
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};
use tempfile::TempDir;

/// A clock that a test sets.
pub(crate) struct Hands(pub AtomicI64);

impl keheng_base::Clock for Hands {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// One machine.
pub(crate) struct Machine {
    pub app: App,
    pub clock: Arc<Hands>,
    pub folder: TempDir,
}

pub(crate) const NOON: i64 = 1_795_910_400_000;

/// A folder that no disk stands behind, where the system has such: thousands of exchanges are to be tried, and what a disk keeps
/// when the current fails is tried by kills (`cli/tests/cli/kill.rs`).
fn in_memory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

impl Machine {
    pub fn new(name: &str) -> Machine {
        let m = Machine::bare(name);
        m.app.open_file(&m.folder.path().join("firm.keheng"), true).unwrap();
        m
    }

    /// Another machine with the same data, from a backup.
    pub fn copy(&self) -> Machine {
        let m = Machine::bare("副");
        let place = m.folder.path().join("firm.keheng");
        self.app.db().unwrap().backup(Some(&place)).unwrap();
        m.app.open_file(&place, false).unwrap();
        m
    }

    fn bare(name: &str) -> Machine {
        let folder = in_memory();
        let clock = Arc::new(Hands(AtomicI64::new(NOON)));
        let config =
            AppConfig { folder: folder.path().to_owned(), clock: clock.clone(), actor: name.into(), resume: false };
        let app = App::open(config).unwrap();
        Machine { app, clock, folder }
    }

    fn job<T: DeserializeOwned>(&self, method: &str, body: Value) -> Result<T, String> {
        let started: JobStarted = ask(&self.app, method, body);
        let value = self.app.jobs().wait(started.job, |_| ()).map_err(|f| f.code)?;
        Ok(serde_json::from_value(value).unwrap())
    }

    /// The program begins anew.
    pub fn again(&self) {
        self.app.close();
        self.app.open_file(&self.folder.path().join("firm.keheng"), false).unwrap();
    }

    pub fn export(&self, peer: Option<&str>) -> PathBuf {
        let path = self.folder.path().join(format!("{:x}.khsync", random_id()));
        let handle = self.app.files().offer_save(path.clone());
        let _: Exported = self.job("exchange.export", json!({"handle": handle, "peer": peer})).unwrap();
        path
    }

    pub fn arrive(&self, method: &str, file: &Path, sure: bool) -> Result<Arrival, String> {
        let handle = self.app.files().offer(file.to_owned()).unwrap().handle;
        self.job(method, json!({"handle": handle, "sure": sure}))
    }

    /// Looks first, and takes in what was announced.
    pub fn import(&self, file: &Path) -> Arrival {
        self.take(file).unwrap()
    }

    /// The same, or why it is refused.
    pub fn take(&self, file: &Path) -> Result<Arrival, String> {
        let announced = self.arrive("exchange.preview", file, false)?;
        let done = self.arrive("exchange.import", file, true)?;
        let counts = |a: &Arrival| (a.new, a.changed, a.conflicts, a.deleted, a.revived, a.asked);
        assert_eq!(counts(&announced), counts(&done), "what was announced happens");
        let findings = self.app.db().unwrap().check().unwrap();
        assert!(findings.is_empty(), "{findings:?}");
        Ok(done)
    }

    pub fn from(&self, other: &Machine) -> Arrival {
        self.import(&other.export(None))
    }

    pub fn digest(&self) -> String {
        ask::<DigestRes>(&self.app, "desk.digest", json!({})).digest
    }

    pub fn customer(&self, name: &str) -> i64 {
        let id = random_id();
        self.write(|tx| tx.insert(&schema::CUSTOMER, id, &[("name", &name)]));
        id
    }

    pub fn write(&self, body: impl FnOnce(&mut crate::db::Tx) -> crate::db::Sql<()>) {
        let db = self.app.db().unwrap();
        db.op(Op::EditCustomer, "", |tx| body(tx).map_err(crate::db::sql_fault)).unwrap();
    }

    pub fn edit(&self, id: i64, column: &str, value: &str) {
        self.write(|tx| tx.update(&schema::CUSTOMER, id, &[(column, &value)]).map(|_| ()));
    }

    pub fn delete(&self, id: i64) {
        self.write(|tx| tx.delete(&schema::CUSTOMER, id).map(|_| ()));
    }

    pub fn held(&self, id: i64, column: &str) -> Option<String> {
        let db = self.app.db().unwrap();
        let conn = db.read().unwrap();
        let sql = format!("SELECT {column} FROM customer WHERE id = ?1 AND _del <= 0");
        conn.query_row(&sql, [id], |r| r.get::<_, Option<String>>(0)).ok().flatten()
    }

    /// Whether there is a row that names another.
    pub fn names(&self, table: &str, column: &str, id: i64) -> bool {
        let db = self.app.db().unwrap();
        let conn = db.read().unwrap();
        let sql = format!("SELECT 1 FROM {table} WHERE {column} = ?1 AND _del <= 0");
        conn.prepare(&sql).unwrap().exists([id]).unwrap()
    }

    pub fn conflicts(&self) -> Conflicts {
        ask(&self.app, "exchange.conflicts", json!({}))
    }
}

/// Two machines of one firm, with a customer that both have.
fn two() -> (Machine, Machine, i64) {
    let (one, two) = (Machine::new("甲"), Machine::new("乙"));
    let id = one.customer("城南电器");
    let came = two.from(&one);
    assert!(came.joins, "an empty file becomes part of the firm whose file comes first");
    assert_eq!((came.new, came.changed), (1, 0));
    (one, two, id)
}

#[test]
fn what_one_has_the_other_gets_and_twice_is_once() {
    let (one, two, id) = two();
    assert_eq!(one.digest(), two.digest());
    two.edit(id, "phone", "13800138000");
    let file = two.export(None);
    let came = one.import(&file);
    assert_eq!((came.new, came.changed, came.conflicts), (0, 1, 0), "what was known and changed is no conflict");
    assert_eq!(came.rows[0].label, "城南电器");
    assert_eq!(came.rows[0].parts[0].theirs, "138****8000", "phones are masked");
    let again = one.import(&file);
    assert_eq!((again.changed, again.operation), (0, None), "twice is once");
    assert_eq!(one.digest(), two.digest());
}

#[test]
fn parts_of_a_row_meet_and_the_same_part_leaves_a_conflict() {
    let (one, two, id) = two();
    one.edit(id, "address", "南门街 1 号");
    two.edit(id, "phone", "13900139000");
    one.clock.0.fetch_add(60_000, Ordering::Relaxed);
    one.edit(id, "note", "月结");
    two.edit(id, "note", "现结");
    let came = one.from(&two);
    assert_eq!((came.changed, came.conflicts), (1, 1), "the phone comes, the note clashes");
    assert_eq!(one.held(id, "note").as_deref(), Some("月结"), "the later one stands");
    assert_eq!(one.held(id, "phone").as_deref(), Some("13900139000"));
    let found = one.conflicts();
    assert_eq!(found.open, 1);
    let clash = &found.conflicts[0];
    assert_eq!(
        (clash.part.as_str(), clash.stands.value.as_str(), clash.other.value.as_str()),
        ("note", "月结", "现结")
    );
    assert_eq!((clash.stands.by.as_str(), clash.other.by.as_str()), ("甲", "乙"));
    two.from(&one);
    assert_eq!(two.conflicts().conflicts[0].id, clash.id, "the same conflict on both machines");
    let left: Conflicts = ask(&two.app, "exchange.settle", json!({"ids": [clash.id], "choice": "other"}));
    assert_eq!(left.open, 0);
    assert_eq!(two.held(id, "note").as_deref(), Some("现结"));
    one.from(&two);
    assert_eq!(
        (one.conflicts().open, one.held(id, "note").as_deref()),
        (0, Some("现结")),
        "settled here, closed there"
    );
    assert_eq!(one.digest(), two.digest());
    let _: Undone = ask(&two.app, "desk.undo", json!({}));
    assert_eq!(two.conflicts().open, 1, "an undo opens it again");
    one.from(&two);
    assert_eq!(one.conflicts().open, 1, "there as well, although settled ranks higher");
    assert_eq!(one.digest(), two.digest());
}

/// Both write the same part without knowing of each other; the conflict that the first one has then.
fn clash(one: &Machine, two: &Machine, write: impl Fn(&Machine, bool)) -> Conflict {
    write(one, true);
    write(two, false);
    one.from(two);
    let mut found = one.conflicts().conflicts;
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn third(machine: &Machine, id: &str, values: Value) -> Result<Conflicts, String> {
    let body = json!({"ids": [id], "choice": "edit", "values": values});
    let found = machine.app.call("exchange.settle", body).map_err(|f| f.code)?;
    Ok(serde_json::from_value(found).unwrap())
}

#[test]
fn a_third_value_ends_a_conflict_everywhere() {
    let (one, two, id) = two();
    let found = clash(&one, &two, |machine, first| machine.edit(id, "note", if first { "月结" } else { "现结" }));
    assert!(found.editable && !found.hidden);
    let card: ConflictCard = ask(&one.app, "exchange.conflict", json!({"id": found.id}));
    let field = &card.fields[0];
    assert_eq!((card.fields.len(), field.column.as_str(), field.kind), (1, "note", FieldKind::Text));
    let sides = [field.stands.as_str(), field.other.as_str()];
    assert!(sides.contains(&"月结") && sides.contains(&"现结"), "both sides are at hand: {sides:?}");
    assert_eq!(third(&one, &found.id, json!({"note": "季结"})).unwrap().open, 0);
    assert_eq!(one.held(id, "note").as_deref(), Some("季结"));
    two.from(&one);
    assert_eq!(
        (two.conflicts().open, two.held(id, "note").as_deref()),
        (0, Some("季结")),
        "settled here, closed there"
    );
    assert_eq!(one.digest(), two.digest());
    let before = one.conflicts();
    let _: Undone = ask(&one.app, "desk.undo", json!({}));
    assert_eq!((before.open, one.conflicts().open), (0, 1), "one step back, and it is open again");
    let again = &one.conflicts().conflicts[0];
    assert_eq!((&again.stands.value, &again.other), (&found.stands.value, &found.other), "with what stood before");
}

#[test]
fn a_third_value_has_to_pass_what_the_card_asks() {
    let (one, two, id) = two();
    let found =
        clash(&one, &two, |machine, first| machine.edit(id, "name", if first { "城南电器行" } else { "城南家电" }));
    assert_eq!(third(&one, &found.id, json!({"name": "  "})).unwrap_err(), "name_missing");
    assert_eq!(third(&one, &found.id, json!({"name": "长".repeat(201)})).unwrap_err(), "text_too_long");
    assert_eq!(third(&one, &found.id, json!({"note": "x"})).unwrap_err(), "conflict_not_by_hand");
    assert_eq!(one.held(id, "name").as_ref(), Some(&found.stands.value), "what is refused changes nothing");
    assert_eq!(one.conflicts().open, 1);
    let body = json!({"ids": [found.id, found.id], "choice": "edit", "values": {"name": "城南"}});
    assert_eq!(fault(&one.app, "exchange.settle", body), "too_many_conflicts", "a third value is about one");
    assert_eq!(third(&one, "1", json!({})).unwrap_err(), "no_such_conflict");
    assert_eq!(third(&one, &found.id, json!({"name": " 城南电器城 "})).unwrap().open, 0);
    assert_eq!(one.held(id, "name").as_deref(), Some("城南电器城"), "blanks around a name are no part of it");
}

#[test]
fn times_amounts_and_codes_of_a_case_are_written_as_such() {
    let (one, two, _) = two();
    let id = random_id();
    one.write(|tx| tx.insert(&schema::CASE, id, &[("kind", &1), ("opened", &29_931_000), ("no", &"T1")]));
    two.from(&one);
    let found = clash(&one, &two, |machine, first| {
        let values: [(&str, &dyn rusqlite::ToSql); 2] = if first {
            [("closed", &29_931_600), ("paid_fen", &6000)]
        } else {
            [("closed", &29_932_000), ("justified", &1)]
        };
        machine.write(|tx| tx.update(&schema::CASE, id, &values).map(|_| ()));
    });
    let card: ConflictCard = ask(&one.app, "exchange.conflict", json!({"id": found.id}));
    let told: Vec<_> = card.fields.iter().map(|f| (f.column.as_str(), f.kind, f.needed)).collect();
    let expected = [
        ("closed", FieldKind::Time, false),
        ("justified", FieldKind::Code, false),
        ("paid_fen", FieldKind::Money, false),
    ];
    assert_eq!(told, expected);
    assert_eq!(card.fields[1].codes, ["no", "yes"]);
    assert!([&card.fields[1].stands, &card.fields[1].other].contains(&&"yes".to_owned()), "{card:?}");
    for (values, code) in [
        (json!({"closed": "gestern"}), "conflict_value"),
        (json!({"justified": "2"}), "conflict_value"),
        (json!({"paid_fen": "6,5"}), "conflict_value"),
        (json!({"paid_fen": "-1"}), "case_amount"),
        (json!({"closed": "2001-01-01T00:00"}), "case_times"),
    ] {
        assert_eq!(third(&one, &found.id, values.clone()).unwrap_err(), code, "{values}");
    }
    let values = json!({"closed": "2026-12-01 09:30", "justified": "yes", "paid_fen": "4550"});
    assert_eq!(third(&one, &found.id, values).unwrap().open, 0);
    two.from(&one);
    let case: Value = two.app.call("cases.card", json!({"id": id.to_string(), "reveal": false})).unwrap();
    assert_eq!(case["row"]["closed"], "2026-12-01T09:30");
    assert_eq!((&case["row"]["paid_fen"], &case["row"]["justified"]), (&json!(4550), &json!(true)));
    assert_eq!(one.digest(), two.digest());
}

#[test]
fn nothing_is_written_by_hand_where_the_program_writes() {
    let (one, two, customer) = two();
    let id = random_id();
    one.write(|tx| {
        tx.insert(&schema::SETTING, id, &[("name", &"x"), ("value", &"{}")])?;
        tx.insert(&schema::CASE, id, &[("kind", &1), ("opened", &29_931_000)])
    });
    two.from(&one);
    let found = clash(&one, &two, |machine, first| {
        machine.write(|tx| tx.update(&schema::SETTING, id, &[("value", &if first { "1" } else { "2" })]).map(|_| ()));
    });
    assert!(!found.editable, "a setting has a page of its own");
    assert_eq!(third(&one, &found.id, json!({"value": "3"})).unwrap_err(), "conflict_not_by_hand");
    let _: Conflicts = ask(&one.app, "exchange.settle", json!({"ids": [found.id], "choice": "keep"}));
    let found = clash(&one, &two, |machine, first| {
        let owner: Option<i64> = first.then_some(customer);
        machine.write(|tx| tx.update(&schema::CASE, id, &[("customer_id", &owner), ("party", &"王芳")]).map(|_| ()));
    });
    assert!(!found.editable, "whose it is cannot be typed, and the sides differ in it");
}

#[test]
fn every_column_that_is_written_by_hand_has_a_name_and_refuses_to_be_blank_where_it_is_needed() {
    for hand in crate::by_hand::all() {
        for name in hand.columns {
            let table = hand.table;
            let column =
                table.columns.iter().find(|c| c.name == *name).unwrap_or_else(|| panic!("{}.{name}", table.name));
            assert!(!table.grows_only() && !name.ends_with("_id"), "{}.{name} is nobody's to write", table.name);
            let alone = table.travelling(column.group.into()).filter(|c| hand.columns.contains(&c.name)).count() == 1;
            for lang in [keheng_words::Lang::ZhCn, keheng_words::Lang::En] {
                let word = format!("exchange-column-{}", name.replace('_', "-"));
                let named = keheng_words::Words::of(lang).find(&word, &std::collections::BTreeMap::new());
                assert!(alone || named.is_some(), "{}.{name} stands beside others and has no name: {word}", table.name);
            }
        }
    }
}

#[test]
fn phones_at_a_conflict_are_shown_to_whoever_asks_and_the_log_tells() {
    let (one, two, id) = two();
    let found = clash(&one, &two, |machine, first| {
        let phone = if first { "13800138000" } else { "13900139000" };
        machine.write(|tx| tx.update(&schema::CUSTOMER, id, &[("contact", &"刘洋"), ("phone", &phone)]).map(|_| ()));
    });
    assert!(found.hidden && found.stands.value.contains("****"), "{found:?}");
    let told = |body: Value| one.app.call("exchange.conflict", body).unwrap().to_string();
    let masked = told(json!({"id": found.id}));
    assert!(!masked.contains("13800138000") && !masked.contains("刘洋"), "{masked}");
    let looks = || one.app.call("audit.list", json!({"act": "reveal"})).unwrap();
    assert_eq!(looks()["total"], 0, "a masked look is none");
    let open = told(json!({"id": found.id, "reveal": true}));
    assert!(open.contains("13800138000") && open.contains("13900139000") && open.contains("刘洋"), "{open}");
    let log = looks();
    assert_eq!((&log["total"], &log["lines"][0]["row"]), (&json!(1), &json!(id.to_string())));
    assert_eq!(log["lines"][0]["table"], "customer");

    let _: Value = ask(&one.app, "desk.prefer", json!({"projector": true}));
    let shown = told(json!({"id": found.id, "reveal": true}));
    assert!(!shown.contains("13800138000") && !shown.contains("刘洋"), "a class looks on: {shown}");
    assert_eq!(looks()["total"], 1, "what was not shown is not noted");
    assert!(!one.conflicts().conflicts[0].editable, "nobody writes over what they cannot see");
    let refused = third(&one, &found.id, json!({"phone": "1"})).unwrap_err();
    assert_eq!(refused, "conflict_not_by_hand");
}

#[test]
fn a_projector_names_no_private_person_at_a_conflict() {
    let (one, two, id) = two();
    one.edit(id, "name", "欧阳娜娜");
    two.from(&one);
    let found = clash(&one, &two, |machine, first| machine.edit(id, "name", if first { "欧阳娜" } else { "欧阳丽" }));
    assert!(found.label.starts_with("欧阳"));
    let _: Value = ask(&one.app, "desk.prefer", json!({"projector": true}));
    for method in ["exchange.conflicts", "exchange.conflict"] {
        let body = if method == "exchange.conflict" { json!({"id": found.id, "reveal": true}) } else { json!({}) };
        let answer = one.app.call(method, body).unwrap().to_string();
        assert!(!answer.contains("欧阳") && answer.contains("欧*"), "{method}: {answer}");
    }
}

#[test]
fn both_find_the_conflict_and_it_stays_one() {
    let (one, two, id) = two();
    one.edit(id, "note", "甲写的");
    two.edit(id, "note", "乙写的");
    let (a, b) = (one.export(None), two.export(None));
    one.import(&b);
    two.import(&a);
    assert_eq!(one.digest(), two.digest(), "the order of merging does not matter");
    assert_eq!((one.conflicts().open, two.conflicts().open), (1, 1));
    one.from(&two);
    two.from(&one);
    assert_eq!((one.conflicts().open, two.conflicts().open), (1, 1));
}

#[test]
fn what_is_deleted_here_and_changed_there_stays_and_asks() {
    for later in [false, true] {
        let (one, two, id) = two();
        if later {
            one.clock.0.fetch_add(3_600_000, Ordering::Relaxed);
        } else {
            two.clock.0.fetch_add(3_600_000, Ordering::Relaxed);
        }
        one.delete(id);
        two.edit(id, "note", "还要寄");
        let came = two.from(&one);
        assert_eq!((came.deleted, came.asked), (0, 1), "whoever was later");
        assert_eq!(two.held(id, "note").as_deref(), Some("还要寄"));
        let question = &two.conflicts().conflicts[0];
        assert!(question.deletion && question.other.by == "甲" && question.stands.value == "还要寄");
        one.from(&two);
        assert_eq!(one.held(id, "note").as_deref(), Some("还要寄"));
        assert_eq!(one.digest(), two.digest());
        let choice = if later { "keep" } else { "other" };
        let left: Conflicts = ask(&one.app, "exchange.settle", json!({"ids": [question.id], "choice": choice}));
        assert_eq!(left.open, 0);
        two.from(&one);
        assert_eq!((two.conflicts().open, two.held(id, "note").is_some()), (0, later));
        assert_eq!(one.digest(), two.digest());
        let _: Undone = ask(&one.app, "desk.undo", json!({}));
        assert!(one.held(id, "note").is_some(), "an undo of either choice leaves the row to be seen");
    }
}

#[test]
fn what_is_needed_does_not_go() {
    let (one, two, id) = two();
    one.delete(id);
    two.write(|tx| {
        let values: [(&str, &dyn rusqlite::ToSql); 5] =
            [("customer_id", &id), ("shipped", &29_000_000), ("status", &1), ("pieces", &1), ("no", &"SF1")];
        tx.insert(&schema::SHIPMENT, 77, &values)
    });
    let came = one.from(&two);
    assert_eq!((came.new, came.revived), (1, 1), "its waybill brings the customer back");
    two.from(&one);
    assert_eq!(one.digest(), two.digest());
    assert!(two.held(id, "name").is_some() && one.held(id, "name").is_some());
}

#[test]
fn a_parcel_goes_on_in_silence() {
    let (one, two, id) = two();
    let ship = |m: &Machine, status: i64| {
        m.write(|tx| {
            let values: [(&str, &dyn rusqlite::ToSql); 5] =
                [("customer_id", &id), ("shipped", &29_000_000), ("status", &status), ("pieces", &1), ("no", &"SF1")];
            tx.upsert(&schema::SHIPMENT, 77, &values).map(|_| ())
        });
    };
    ship(&two, 4);
    one.clock.0.fetch_add(3_600_000, Ordering::Relaxed);
    ship(&one, 2);
    one.from(&two);
    two.from(&one);
    let status = |m: &Machine| -> i64 {
        let db = m.app.db().unwrap();
        let conn = db.read().unwrap();
        conn.query_row("SELECT status FROM shipment WHERE id = 77", [], |r| r.get(0)).unwrap()
    };
    assert_eq!((status(&one), status(&two)), (4, 4), "an older list that is read later does not set it back");
    assert_eq!((one.conflicts().open, one.digest()), (0, two.digest()));
}

#[test]
fn only_what_is_new_to_one_and_no_gap() {
    let (one, two, id) = two();
    let three = Machine::new("丙");
    three.from(&one);
    one.from(&two);
    let _: Peers = ask(&one.app, "exchange.peers", json!({}));
    one.edit(id, "note", "第一次");
    let missed = one.export(Some("乙"));
    one.edit(id, "phone", "13700137000");
    let peers: Peers = ask(&one.app, "exchange.peers", json!({}));
    assert_eq!((peers.peers.len(), peers.peers[0].name.as_str(), peers.peers[0].behind), (1, "乙", 2));
    let full = one.export(None);
    let delta = one.export(Some("乙"));
    assert!(delta.metadata().unwrap().len() < full.metadata().unwrap().len());
    two.import(&delta);
    assert_eq!(one.digest(), two.digest());
    assert_eq!(two.import(&missed).changed, 0, "an older file that comes later says nothing");
    // The other machine had never told what it has.
    let handle = one.app.files().offer_save(one.folder.path().join("x.khsync"));
    assert_eq!(fault(&one.app, "exchange.export", json!({"handle": handle, "peer": "丙"})), "no_such_machine");
    // A file that goes on from what the reader has not.
    two.edit(id, "address", "东街");
    one.from(&two);
    one.edit(id, "address", "西街");
    let later = one.export(Some("乙"));
    assert_eq!(three.arrive("exchange.import", &later, false).unwrap_err(), "exchange_gap");
    assert_eq!(three.held(id, "address"), None, "nothing of it was written");
    three.from(&one);
    assert_eq!(one.digest(), three.digest());
}

#[test]
fn others_data_are_refused_and_damage_too() {
    let (one, two, id) = two();
    let other = Machine::new("别家");
    other.customer("别家的客户");
    let foreign = other.export(None);
    assert_eq!(one.arrive("exchange.import", &foreign, false).unwrap_err(), "exchange_other_firm");
    two.edit(id, "note", "新的");
    let file = two.export(None);
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let broken = two.folder.path().join("broken.khsync");
    std::fs::write(&broken, &bytes).unwrap();
    let before = one.digest();
    assert_eq!(one.arrive("exchange.import", &broken, false).unwrap_err(), "exchange_damaged");
    std::fs::write(&broken, &std::fs::read(&file).unwrap()[..middle]).unwrap();
    assert_eq!(one.arrive("exchange.import", &broken, false).unwrap_err(), "exchange_cut");
    assert_eq!(one.digest(), before);
}

#[test]
fn a_merge_is_taken_back_as_far_as_values_still_stand() {
    let (one, two, id) = two();
    let before = one.digest();
    two.edit(id, "note", "乙改");
    two.edit(id, "phone", "13600136000");
    let new = two.customer("新客户");
    let came = one.from(&two);
    assert!(came.operation.is_some());
    let _: Undone = ask(&one.app, "desk.undo", json!({}));
    assert_eq!(one.digest(), before, "directly after it everything returns");
    let _: Undone = ask(&one.app, "desk.redo", json!({}));
    assert_eq!(one.digest(), two.digest());
    one.edit(id, "note", "甲再改");
    let undone: Undone = ask(&one.app, "desk.revert", json!({"id": came.operation.unwrap()}));
    assert_eq!(undone.kept, 1, "what was changed since is kept");
    assert_eq!(
        (one.held(id, "note").as_deref(), one.held(id, "phone"), one.held(new, "name")),
        (Some("甲再改"), None, None)
    );
}

#[test]
fn a_large_part_of_a_table_does_not_change_unasked() {
    let (one, two, _) = two();
    let ids: Vec<i64> = (0..60).map(|i| one.customer(&format!("客户{i}"))).collect();
    two.from(&one);
    for id in &ids[..30] {
        two.delete(*id);
    }
    let file = two.export(None);
    let announced = one.arrive("exchange.preview", &file, false).unwrap();
    assert_eq!((announced.deleted, announced.brakes[0].rows, announced.brakes[0].of), (30, 30, 61));
    assert_eq!(one.arrive("exchange.import", &file, false).unwrap_err(), "exchange_brake");
    assert_eq!(one.arrive("exchange.import", &file, true).unwrap().deleted, 30);
    assert_eq!(one.digest(), two.digest());
}

#[test]
fn codes_are_those_of_the_domains_and_have_words() {
    use crate::{cases, db::schema::CODES, shipments};
    use keheng_words::{Lang, Words};
    fn code<T: serde::Serialize>(value: Option<T>) -> Option<String> {
        value.map(|v| serde_json::to_value(v).unwrap().as_str().unwrap().replace('_', "-"))
    }
    for (table, column, family, codes) in CODES {
        let of = |n: i64| match (*table, *column) {
            ("shipment", "status") => code(shipments::Status::of(n)),
            ("shipment", "trouble") => code(shipments::Trouble::of(n)),
            ("shipment", "payment") => code(shipments::Payment::of(n)),
            ("service_case", "kind") => code(cases::CaseKind::of(n)),
            ("service_case", "link") => code(cases::Link::of(n)),
            ("service_case", "channel") => code(cases::Channel::of(n)),
            ("service_case", "justified") => [Some("no"), Some("yes")][n as usize].map(str::to_owned),
            other => panic!("{other:?} belongs to no domain"),
        };
        for (n, word) in *codes {
            assert_eq!(of(*n).as_deref(), Some(*word), "{table}.{column} {n}");
            for lang in [Lang::ZhCn, Lang::En] {
                assert!(Words::of(lang).find(&format!("{family}-{word}"), &Default::default()).is_some(), "{word}");
            }
        }
        if *column != "justified" {
            let last = codes.iter().map(|(n, _)| *n).max().unwrap();
            assert_eq!(of(last + 1), None, "{table}.{column} has a code more");
        }
    }
}

fn folder(m: &Machine, path: &Path) -> super::ExchangeFolder {
    let handle = m.app.files().offer_folder(path.to_owned()).handle;
    ask(&m.app, "exchange.watch", json!({"handle": handle}))
}

fn leave(m: &Machine) -> String {
    let place: super::FolderPlace = ask(&m.app, "exchange.folder_place", json!({}));
    let _: Exported = m.job("exchange.export", json!({"handle": place.handle})).unwrap();
    place.name
}

#[test]
fn files_in_a_shared_folder_are_told_by_what_is_in_them() {
    use super::FolderState::{Gap, Known, Locked, New, Older, Other, Partial};
    let shared = tempfile::tempdir().unwrap();
    let (a, b, c) = (Machine::new("甲"), Machine::new("乙"), Machine::new("丙"));
    assert_eq!(fault(&a.app, "exchange.folder_place", json!({})), "file_missing", "none was chosen");
    a.customer("一");
    assert_eq!(folder(&a, shared.path()).files, [], "an empty folder");
    let first = leave(&a);
    a.customer("二");
    let second = leave(&a);
    assert_ne!(first, second, "two files of one second have two names");
    let own: super::ExchangeFolder = ask(&a.app, "exchange.folder", json!({}));
    assert_eq!((own.files.len(), own.fresh), (0, 0), "one's own files are no news");
    let states = |m: &Machine| -> Vec<super::FolderState> {
        let found: super::ExchangeFolder = ask(&m.app, "exchange.folder", json!({}));
        found.files.iter().map(|f| f.state).collect()
    };
    let seen = folder(&b, shared.path());
    assert_eq!((seen.fresh, seen.files.len()), (1, 2), "the newer one brings all");
    let newest = seen.files.iter().find(|f| f.state == New).unwrap().file.clone();
    assert_eq!(states(&b).iter().filter(|s| **s == Older).count(), 1);
    let offered: crate::Offered = ask(&b.app, "exchange.from_folder", json!({"file": newest}));
    let _: Arrival = b.job("exchange.import", json!({"handle": offered.handle})).unwrap();
    assert_eq!(a.digest(), b.digest());
    assert_eq!(states(&b), [Known, Known]);
    assert_eq!(fault(&b.app, "exchange.from_folder", json!({"file": "../firm.keheng"})), "file_missing");
    // What came half, what is no file of ours, what is another firm's, what continues something unknown, what is locked.
    let bytes = std::fs::read(shared.path().join(&second)).unwrap();
    std::fs::write(shared.path().join("half (1)"), &bytes[..bytes.len() - 40]).unwrap();
    std::fs::write(shared.path().join("readme.txt"), "not ours").unwrap();
    std::fs::write(shared.path().join("under way.part"), &bytes).unwrap();
    c.customer("三");
    std::fs::copy(c.export(None), shared.path().join("other.khsync")).unwrap();
    let d = Machine::new("丁");
    d.from(&a);
    a.from(&d);
    let peers: Peers = ask(&a.app, "exchange.peers", json!({}));
    let id = peers.peers.iter().find(|p| p.name == "丁").unwrap().id.clone();
    a.customer("四");
    d.from(&a);
    a.from(&d);
    a.customer("五");
    std::fs::copy(a.export(Some(&id)), shared.path().join("delta")).unwrap();
    let handle = a.app.files().offer_save(shared.path().join("locked.khsync"));
    let _: Exported = a.job("exchange.export", json!({"handle": handle, "passphrase": "一二三四"})).unwrap();
    let found: super::ExchangeFolder = ask(&b.app, "exchange.folder", json!({}));
    let state = |name: &str| found.files.iter().find(|f| f.file == name).map(|f| f.state);
    assert_eq!(state("half (1)"), Some(Partial));
    assert_eq!(state("readme.txt"), None);
    assert_eq!(state("under way.part"), None);
    assert_eq!(state("other.khsync"), Some(Other));
    assert_eq!(state("delta"), Some(Gap));
    assert_eq!(state("locked.khsync"), Some(Locked));
    std::fs::remove_dir_all(shared.path()).unwrap();
    let gone: super::ExchangeFolder = ask(&b.app, "exchange.folder", json!({}));
    assert!(!gone.reachable && gone.name.is_some(), "a stick that is out is told");
    let none: super::ExchangeFolder = ask(&b.app, "exchange.watch", json!({}));
    assert_eq!(none.name, None);
}

#[test]
fn a_typed_code_is_what_the_first_file_is_sealed_with() {
    let (a, b, c) = (Machine::new("甲"), Machine::new("乙"), Machine::new("丙"));
    a.customer("一");
    c.customer("三");
    let code = |m: &Machine| ask::<Peers>(&m.app, "exchange.peers", json!({})).code;
    assert_eq!(fault(&b.app, "exchange.code", json!({"code": "ABC"})), "exchange_secret");
    let typed = code(&a).to_lowercase();
    let _: Peers = ask(&b.app, "exchange.code", json!({"code": format!("{}-{}", &typed[..12], &typed[12..])}));
    let (own, other) = (a.export(None), c.export(None));
    assert_eq!(b.arrive("exchange.preview", &other, false).unwrap_err(), "exchange_other_key");
    b.import(&own);
    assert_eq!(a.digest(), b.digest());
    assert_eq!(fault(&b.app, "exchange.code", json!({"code": code(&c)})), "exchange_has_met");
}

#[test]
fn many_rows_fill_an_empty_file_as_few_do() {
    let one = Machine::new("甲");
    let ids: Vec<i64> = (0..500).map(|i| one.customer(&format!("客户{i}"))).collect();
    // changed in a part, dead, brought back, and changed again: between rows that nothing happened to
    ids.iter().step_by(7).for_each(|id| one.edit(*id, "phone", "13800138000"));
    ids.iter().step_by(11).for_each(|id| one.delete(*id));
    ids.iter().step_by(33).for_each(|id| one.write(|tx| tx.bring_back(&schema::CUSTOMER, *id)));
    ids.iter().skip(300).step_by(5).for_each(|id| one.edit(*id, "note", &id.to_string()));
    let two = Machine::new("乙");
    let came = two.from(&one);
    let dead = ids.iter().enumerate().filter(|(i, _)| i % 11 == 0 && i % 33 != 0).count() as u64;
    assert_eq!((came.new, came.changed, came.rows.len()), (500 - dead, 0, 200), "the dead are not announced");
    assert_eq!(one.digest(), two.digest());
    assert_eq!(super::simulation::state(&one), super::simulation::state(&two), "stamps, lives and all");
    let undone: Undone = ask(&two.app, "desk.undo", json!({}));
    assert_eq!(undone.kept, 0);
    assert!(ids.iter().all(|id| two.held(*id, "name").is_none()), "and it is taken back as one");
}
