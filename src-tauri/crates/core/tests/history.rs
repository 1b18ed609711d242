//! Undo, redo and revert over a real file: what is taken back is as if it had never been, and nothing else changes.

use keheng_base::{FixedClock, Id};
use keheng_core::{App, AppConfig};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};

struct Desk {
    app: App,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let app = open(folder.path());
        app.open_file(&folder.path().join("firm.keheng"), true).unwrap();
        Desk { app, folder }
    }

    fn again(self) -> Desk {
        self.app.close();
        let app = open(self.folder.path());
        Desk { app, folder: self.folder }
    }

    fn call(&self, method: &str, body: Value) -> Value {
        self.app.call(method, body).unwrap_or_else(|fault| panic!("{method}: {fault}"))
    }

    fn import(&self, name: &str, text: &str) -> Value {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let handle = self.app.files().offer(path).unwrap().handle;
        let job = self.call("import.run", json!({"files": [{"handle": handle}]}))["job"].as_u64().unwrap();
        self.app.jobs().wait(job as u32, |_| ()).unwrap_or_else(|fault| panic!("{name}: {fault}"))
    }

    fn digest(&self) -> String {
        self.call("desk.digest", Value::Null)["digest"].as_str().unwrap().to_owned()
    }

    fn check(&self) {
        let report = self.call("desk.check", Value::Null);
        assert_eq!(report["ok"], true, "stamps, references and roll-ups must hold: {report}");
    }
}

fn open(folder: &Path) -> App {
    let clock = Arc::new(FixedClock(1_700_000_000_000));
    App::open(AppConfig { folder: folder.to_owned(), clock, actor: "test".to_owned(), resume: true }).unwrap()
}

const HEAD: &str = "运单号,月结账号,寄件客户,寄件时间,签收时间,运费,成本,状态,异常\n";

fn file(rows: &[(u32, u32, u32, u32)]) -> String {
    let row = |(no, customer, day, price): &(u32, u32, u32, u32)| {
        let status = if price % 3 == 0 { "运输中" } else { "已签收" };
        let signed = if price % 3 == 0 { String::new() } else { format!("2024-03-{:02} 18:00", day % 28 + 2) };
        let trouble = if price % 7 == 0 { "破损" } else { "" };
        format!(
            "77310000{no:07},K{customer:03},客户{customer}号店,2024-03-{:02} 10:00,{signed},{}.{:02},3.00,{status},{trouble}\n",
            day % 28 + 1,
            price / 100,
            price % 100
        )
    };
    HEAD.to_owned() + &rows.iter().map(row).collect::<String>()
}

#[test]
fn an_import_can_be_undone_and_redone_across_a_restart() {
    let desk = Desk::new();
    let empty = desk.digest();
    let report = desk.import("a.csv", &file(&[(1, 1, 3, 500), (2, 1, 4, 700), (3, 2, 5, 900)]));
    assert_eq!((&report["created"], &report["customers_created"]), (&json!(3), &json!(2)), "{report}");
    let full = desk.digest();
    desk.check();
    let desk = desk.again();
    let undone = desk.call("desk.undo", Value::Null);
    assert_eq!(undone["undone"][0]["op"], "import_shipments");
    assert_eq!(desk.digest(), empty, "an undone import leaves nothing");
    desk.check();
    let desk = desk.again();
    desk.call("desk.redo", Value::Null);
    assert_eq!(desk.digest(), full);
    desk.check();
    desk.call("desk.undo", Value::Null);
    assert_eq!(desk.digest(), empty, "undo works after redo too");
    let fault = desk.app.call("desk.undo", Value::Null).unwrap_err();
    assert_eq!(fault.code, "nothing_to_undo");
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let desk = Desk::new();
    let text = file(&[(1, 1, 3, 500), (2, 1, 4, 700)]);
    desk.import("a.csv", &text);
    let (digest, history) = (desk.digest(), desk.call("desk.history", json!({"limit": 10})));
    let again = desk.import("a.csv", &text);
    assert_eq!((&again["unchanged"], &again["created"], &again["updated"]), (&json!(2), &json!(0), &json!(0)));
    assert_eq!(desk.digest(), digest);
    assert_eq!(desk.call("desk.history", json!({"limit": 10})), history, "nothing was done, so nothing is entered");
}

#[test]
fn what_was_undone_can_be_imported_again() {
    let desk = Desk::new();
    let text = file(&[(1, 1, 3, 500), (2, 1, 4, 700)]);
    desk.import("a.csv", &text);
    let full = desk.digest();
    desk.call("desk.undo", Value::Null);
    let again = desk.import("a.csv", &text);
    assert_eq!(again["created"], 2, "deleted rows come back as new ones");
    assert_eq!(desk.digest(), full);
    desk.check();
    desk.call("desk.undo", Value::Null);
    assert_eq!(desk.call("value.customers", json!({}))["total"], 0);
    desk.check();
}

#[test]
fn reverting_out_of_order_keeps_what_later_operations_changed() {
    let desk = Desk::new();
    let first = desk.import("a.csv", &file(&[(1, 1, 3, 500), (2, 2, 4, 700)]));
    let view = desk.call("value.customers", json!({"query": "客户1号店"}));
    let rows = desk.call("value.rows", json!({"view": view["view"], "offset": 0, "limit": 1}));
    let id = rows["rows"][0]["id"].clone();
    desk.call("value.edit", json!({"id": id, "patch": {"name": "改过的名字"}}));
    let job = desk.call("import.undo", json!({"id": first["import_id"]}))["job"].as_u64().unwrap();
    let undone = desk.app.jobs().wait(job as u32, |_| ()).unwrap();
    assert!(undone["kept"].as_u64().unwrap() >= 1, "the edited card stays, and that is said: {undone}");
    let card = desk.call("value.card", json!({"id": id}));
    assert_eq!(card["row"]["name"], "改过的名字");
    assert_eq!(desk.call("value.customers", json!({}))["total"], 1, "the other customer went with the import");
    desk.check();
    let fault = desk.app.call("value.card", json!({"id": Id::<()>::new(5)})).unwrap_err();
    assert_eq!(fault.code, "no_such_customer");
}

#[test]
fn a_shipment_that_returns_to_its_first_payer_brings_the_payer_back() {
    let desk = Desk::new();
    let first = desk.import("a.csv", &file(&[(8, 1, 0, 300)]));
    desk.import("b.csv", &file(&[(8, 2, 0, 300)]));
    let job = desk.call("import.undo", json!({"id": first["import_id"]}))["job"].as_u64().unwrap();
    desk.app.jobs().wait(job as u32, |_| ()).unwrap();
    let reverted = desk.digest();
    desk.call("desk.undo", Value::Null);
    desk.check();
    assert_eq!(desk.call("value.customers", json!({"query": "客户1号店"}))["total"], 1, "somebody pays for it");
    desk.call("desk.redo", Value::Null);
    desk.check();
    assert_eq!(desk.digest(), reverted, "and doing it again leads forward again");
}

#[test]
fn a_later_file_moves_a_shipment_forward_and_never_back() {
    let desk = Desk::new();
    let row = |status: &str, signed: &str| {
        format!("{HEAD}773100000000001,K1,甲店,2024-03-01 10:00,{signed},5.00,3.00,{status},\n")
    };
    desk.import("a.csv", &row("运输中", ""));
    let report = desk.import("b.csv", &row("已签收", "2024-03-02 10:00"));
    assert_eq!(report["updated"], 1);
    let signed = desk.digest();
    let report = desk.import("c.csv", &row("派送中", ""));
    assert_eq!(
        (&report["updated"], &report["unchanged"]),
        (&json!(0), &json!(1)),
        "an old export must not undo the signature"
    );
    assert_eq!(desk.digest(), signed);
    desk.check();
}

#[derive(Clone, Debug)]
enum Step {
    Import(Vec<(u32, u32, u32, u32)>),
    Rename(usize, u32),
    Promise(u32),
    Undo,
    Redo,
    Revert(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let row = (0u32..30, 0u32..5, 0u32..28, 300u32..2000);
    prop_oneof![
        3 => prop::collection::vec(row, 1..12).prop_map(Step::Import),
        2 => (0usize..5, 0u32..9).prop_map(|(who, name)| Step::Rename(who, name)),
        1 => (24u32..96).prop_map(Step::Promise),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => (0usize..6).prop_map(Step::Revert),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_done_the_file_holds_and_undo_leads_back(steps in prop::collection::vec(step(), 1..14)) {
        let desk = Desk::new();
        let mut reverted = false;
        for (i, step) in steps.iter().enumerate() {
            match step {
                Step::Import(rows) => { desk.import(&format!("{i}.csv"), &file(rows)); }
                Step::Rename(who, name) => {
                    let view = desk.call("value.customers", json!({}));
                    let rows = desk.call("value.rows", json!({"view": view["view"], "offset": who, "limit": 1}));
                    if let Some(row) = rows["rows"].get(0) {
                        desk.call("value.edit", json!({"id": row["id"], "patch": {"name": format!("名字{name}")}}));
                    }
                }
                Step::Promise(hours) => {
                    let mut settings = desk.call("desk.state", Value::Null)["settings"].clone();
                    settings["promise_hours"] = json!(hours);
                    desk.call("desk.settle", settings);
                }
                Step::Undo => { let _ = desk.app.call("desk.undo", Value::Null); }
                Step::Redo => { let _ = desk.app.call("desk.redo", Value::Null); }
                Step::Revert(n) => {
                    let history = desk.call("desk.history", json!({"limit": 100}));
                    if let Some(entry) = history.as_array().unwrap().get(*n) {
                        reverted |= desk.app.call("desk.revert", json!({"id": entry["id"]})).is_ok();
                    }
                }
            }
            desk.check();
        }
        let full = desk.digest();
        let mut undone = 0;
        while desk.app.call("desk.undo", Value::Null).is_ok() { undone += 1; }
        desk.check();
        if !reverted {
            let empty = Desk::new().digest();
            prop_assert_eq!(desk.digest(), empty, "undoing everything leads back to the empty file");
        }
        for _ in 0..undone { desk.call("desk.redo", Value::Null); }
        prop_assert_eq!(desk.digest(), full, "redoing everything leads forward again");
        desk.check();
    }
}
