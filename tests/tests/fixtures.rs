//! The five fixture files hold the same shipments in five dresses, with traps planted in four of them: every total, to
//! the fen, and every trap by its name.

use keheng_tests::desk::{Desk, fixture, fixture_json};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const FILES: [&str; 5] = [
    "waybills_utf8_bom.csv",
    "waybills_utf8_nobom.csv",
    "waybills_gb18030.csv",
    "waybills_utf16le_tab.txt",
    "waybills.xlsx",
];

fn imported(file: &str) -> (Desk, Value) {
    let desk = Desk::new();
    let report = desk.import(&[&fixture(file)]).unwrap_or_else(|f| panic!("{file}: {f}"));
    (desk, report)
}

/// Yuan with two decimals as they stand in `expected.json`.
fn fen(yuan: &Value) -> i64 {
    (yuan.as_f64().expect("an amount") * 100.0).round() as i64
}

#[test]
fn every_file_gives_the_expected_totals() {
    let expected = fixture_json("expected.json");
    for file in FILES {
        let (desk, report) = imported(file);
        assert_eq!(report["created"], expected["unique_waybills"], "{file}: every waybill once");
        assert_eq!(report["amount_fen"], json!(fen(&expected["total_fee"])), "{file}: the freight, to the fen");

        let mut by_customer = BTreeMap::new();
        for row in desk.customers(json!({})) {
            let card = desk.call("value.card", json!({"id": row["id"]}));
            let name = row["name"].as_str().expect("a name").to_owned();
            by_customer.insert(name, (card["shipments_total"].clone(), card["revenue_total_fen"].clone()));
        }
        let wanted = expected["by_customer"].as_object().expect("customers").iter();
        let wanted: BTreeMap<String, (Value, Value)> =
            wanted.map(|(name, sums)| (name.clone(), (sums["n"].clone(), json!(fen(&sums["fee"]))))).collect();
        assert_eq!(by_customer, wanted, "{file}: number and freight of each customer");

        for (word, status) in
            [("异常", "exception"), ("已签收", "delivered"), ("派送中", "delivering"), ("退回", "returned")]
        {
            let view = desk.call("shipments.view", json!({"filter": {"statuses": [status]}}));
            assert_eq!(view["total"], expected["status"][word], "{file}: status {word}");
        }
        for (word, trouble) in [("丢失", "lost"), ("破损", "damaged"), ("延误", "delayed"), ("地址不详", "address")]
        {
            let view = desk.call("shipments.view", json!({"filter": {"troubles": [trouble]}}));
            assert_eq!(view["total"], expected["exceptions"][word], "{file}: trouble {word}");
        }

        let kpis = desk.call("service.kpis", json!({}));
        let kpi = |id: &str| {
            let found = kpis["kpis"].as_array().and_then(|all| all.iter().find(|k| k["kpi"] == id));
            found.unwrap_or_else(|| panic!("{id} is in the registry")).clone()
        };
        assert_eq!(
            kpi("on_time")["numerator"],
            expected["delivered_within_72h"],
            "{file}: without a due time in the file, the firm's 72 hours count"
        );
        assert_eq!(kpi("on_time")["denominator"], 300, "{file}: overdue and returned ones were due too");
        assert_eq!(kpi("damage")["numerator"], expected["exceptions"]["破损"], "{file}");
        assert_eq!(kpi("loss")["numerator"], expected["exceptions"]["丢失"], "{file}");
        desk.assert_sound(file);
    }
}

#[test]
fn every_planted_trap_is_named() {
    for file in FILES {
        let (_, report) = imported(file);
        let issues = report["issues"].as_array().expect("issues");
        let found: BTreeSet<&str> = issues.iter().filter_map(|i| i["code"].as_str()).collect();
        // The workbook was made without them: its cells hold numbers and times, not their spellings.
        let planted: BTreeSet<&str> = match file {
            "waybills.xlsx" => BTreeSet::new(),
            _ => ["duplicate_row", "conflicting_row", "damaged_number", "blank_row", "total_row"].into(),
        };
        assert_eq!(found, planted, "{file}: every trap, and nothing where there is none");
        assert_eq!(issues.len(), planted.len(), "{file}: each trap was planted once");
        for issue in issues {
            let refused = matches!(issue["code"].as_str(), Some("conflicting_row" | "damaged_number"));
            assert_eq!(issue["refused"], refused, "{file}: {issue} is refused only where data would be lost or wrong");
            assert!(issue["row"].as_u64() > Some(300), "{file}: the traps stand at the end, not in {issue}");
            assert!(!issue["message"].as_str().unwrap_or_default().is_empty(), "{file}: {issue} has no words");
        }
        let refused = issues.iter().filter(|i| i["refused"] == true).count();
        assert_eq!(report["refused"], refused, "{file}: refused rows are counted as they are listed");
    }
}

#[test]
fn the_five_dresses_are_one_content() {
    let digests: BTreeSet<String> = FILES.iter().map(|file| imported(file).0.digest()).collect();
    assert_eq!(digests.len(), 1, "encoding, delimiter, title rows and date styles must not change the content");
}

#[test]
fn importing_again_changes_nothing() {
    let (desk, _) = imported(FILES[0]);
    let (digest, history) = (desk.digest(), desk.history());
    for file in FILES {
        let report = desk.import(&[&fixture(file)]).expect("a second import");
        assert_eq!(report["unchanged"], 300, "{file}: all are known");
        assert_eq!((&report["created"], &report["updated"]), (&json!(0), &json!(0)), "{file}");
        assert_eq!(report["import_id"], Value::Null, "{file}: there is nothing to take back");
        assert_eq!(desk.digest(), digest, "{file}");
        assert_eq!(desk.history(), history, "{file}: what changed nothing is no operation");
    }
    let all: Vec<_> = FILES.iter().map(|f| fixture(f)).collect();
    let all: Vec<_> = all.iter().map(|p| p.as_path()).collect();
    let other = Desk::new();
    let report = other.import(&all).expect("all five at once");
    assert_eq!(report["created"], 300, "one shipment is one shipment, whichever file names it first");
    assert_eq!(other.digest(), digest, "five files in one import are the same content");
}

#[test]
fn an_import_is_taken_back_whole_and_done_again() {
    let desk = Desk::new();
    let empty = desk.digest();
    for file in [FILES[2], FILES[4]] {
        let report = desk.import(&[&fixture(file)]).expect("an import");
        let full = desk.digest();
        assert_ne!(full, empty);
        let undone = desk.job("import.undo", json!({"id": report["import_id"]})).expect("an undo");
        assert_eq!(undone["kept"], 0, "nothing was changed since");
        assert_eq!(desk.digest(), empty, "{file}: customers, keys and shipments are gone");
        assert_eq!(desk.customers(json!({})), Vec::<Value>::new(), "{file}: nobody is left in the list");
        desk.assert_sound("after taking an import back");
        desk.call("desk.redo", json!({}));
        assert_eq!(desk.digest(), full, "{file}: and back again");
        desk.assert_sound("after doing it again");
        desk.call("desk.undo", json!({}));
        assert_eq!(desk.digest(), empty, "{file}: the second import of the same rows can be taken back as the first");
    }
}
