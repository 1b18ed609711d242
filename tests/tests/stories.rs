//! Stories of a working day, told to the core the way the window tells them.

use keheng_tests::{
    desk::{Desk, fixture},
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

fn name_of(desk: &Desk, id: &Value) -> Value {
    desk.call("value.card", json!({"id": id}))["row"]["name"].clone()
}

/// Two customers with a shipment each.
fn two_customers() -> String {
    Sheet::of(&[
        Waybill {
            no: "SF100",
            customer: "甲公司",
            shipped: "2026-03-02 10:00",
            price: "12",
            status: "运输中",
            ..Waybill::default()
        },
        Waybill {
            no: "SF101",
            customer: "乙公司",
            shipped: "2026-03-03 10:00",
            price: "8",
            cost: "5",
            status: "已签收",
            delivered: "2026-03-04 09:00",
            ..Waybill::default()
        },
    ])
}

#[test]
fn the_first_start_shows_a_firm_at_once() {
    let desk = Desk::bare();
    assert_eq!(desk.call("desk.state", json!({}))["file"], Value::Null, "no file before the first choice");
    assert_eq!(desk.refusal("reports.overview", json!({})).code, "no_file");
    let state = desk.call("desk.start", json!({"choice": "sample"}));
    assert_eq!(state["file"]["sample"], true);

    let overview = desk.call("reports.overview", json!({}));
    let shipments = overview["now"]["shipments"].as_u64().expect("a count");
    assert!(shipments > 0, "the last month has shipments");
    let tiles = overview["kpis"].as_array().expect("KPIs");
    let month = overview["month"].as_str().expect("a month");
    let kpis = desk.call("service.kpis", json!({"month": month}))["kpis"].clone();
    let all = kpis.as_array().expect("KPIs");
    assert!(tiles.len() >= 5, "on time, perfect, accurate, damaged, lost");
    assert!(tiles.iter().all(|tile| all.contains(tile)), "the overview and the service page say the same");

    let abc = desk.call("value.abc", json!({}));
    let classes = abc["classes"].as_array().expect("classes");
    let heads: u64 = classes.iter().filter_map(|c| c["customers"].as_u64()).sum();
    let amount: i64 = classes.iter().filter_map(|c| c["amount_fen"].as_i64()).sum();
    assert_eq!(json!(heads), abc["customers"], "every customer is in one class");
    assert_eq!(json!(amount), abc["amount_fen"], "classes close to the fen");
    let rows = desk.customers(json!({}));
    assert_eq!(rows.len() as u64, state["file"]["customers"].as_u64().expect("a count"));
    let digest = desk.digest();
    desk.call("desk.start", json!({"choice": "sample"}));
    assert_eq!(desk.digest(), digest, "choosing the sample firm again opens it and makes no second one");
    desk.assert_sound("after the first start");
}

#[test]
fn undo_and_redo_go_on_after_closing() {
    let desk = Desk::new();
    desk.import_text(&two_customers());
    let id = desk.customer("甲公司")["id"].clone();
    let imported = desk.digest();
    desk.call("value.edit", json!({"id": id, "patch": {"name": "甲甲公司", "note": "老客户"}}));
    let edited = desk.digest();

    let desk = desk.reopened();
    assert_eq!(desk.call("desk.state", json!({}))["file"]["undo"], "edit_customer", "what undo would take back");
    let undone = desk.call("desk.undo", json!({}));
    assert_eq!((undone["undone"][0]["op"].clone(), undone["kept"].clone()), (json!("edit_customer"), json!(0)));
    assert_eq!(desk.digest(), imported);
    assert_eq!(name_of(&desk, &id), "甲公司");

    let desk = desk.reopened();
    desk.call("desk.redo", json!({}));
    assert_eq!(desk.digest(), edited, "redo survives closing too");
    assert_eq!(desk.refusal("desk.redo", json!({})).code, "nothing_to_redo");
    desk.call("desk.undo", json!({}));
    desk.call("value.edit", json!({"id": id, "patch": {"note": "新"}}));
    assert_eq!(desk.refusal("desk.redo", json!({})).code, "nothing_to_redo", "something new ends what could be redone");
    desk.assert_sound("after undo and redo");
}

#[test]
fn an_edit_without_a_change_is_no_operation() {
    let desk = Desk::new();
    desk.import_text(&two_customers());
    let history = desk.history();
    let id = desk.customer("甲公司")["id"].clone();
    desk.call("value.edit", json!({"id": id, "patch": {"name": "甲公司", "note": ""}}));
    assert_eq!(desk.history(), history);
    assert_eq!(desk.refusal("value.edit", json!({"id": id, "patch": {"name": "  "}})).code, "name_missing");
    let long = "长".repeat(2001);
    assert_eq!(desk.refusal("value.edit", json!({"id": id, "patch": {"note": long}})).code, "text_too_long");
    assert_eq!(desk.history(), history, "what was refused is no operation");
}

#[test]
fn an_old_edit_is_taken_back_and_later_ones_stay() {
    let desk = Desk::new();
    desk.import_text(&two_customers());
    let id = desk.customer("甲公司")["id"].clone();
    let edit = |patch: Value| {
        desk.call("value.edit", json!({"id": id, "patch": patch}));
        desk.history()[0]["id"].clone()
    };
    let first = edit(json!({"name": "第一", "note": "一"}));
    edit(json!({"name": "第二"}));
    let undone = desk.call("desk.revert", json!({"id": first}));
    assert_eq!(undone["kept"], 1, "the name was changed later: that is said");
    let card = desk.call("value.card", json!({"id": id}));
    assert_eq!(
        (card["row"]["name"].clone(), card["note"].clone()),
        (json!("第二"), Value::Null),
        "only the note goes back"
    );
    assert_eq!(desk.refusal("desk.revert", json!({"id": first})).code, "already_undone");
    assert_eq!(desk.refusal("desk.revert", json!({"id": "999"})).code, "no_such_operation");
}

#[test]
fn a_reverted_import_leaves_what_was_worked_on() {
    let desk = Desk::new();
    let report = desk.import_text(&two_customers());
    let id = desk.customer("甲公司")["id"].clone();
    desk.call("value.edit", json!({"id": id, "patch": {"note": "每周三取件"}}));
    let undone = desk.job("import.undo", json!({"id": report["import_id"]})).expect("an undo");
    assert!(undone["kept"].as_u64() > Some(0), "a customer with a remark is kept, and that is said");
    let rows = desk.customers(json!({}));
    assert_eq!(rows.len(), 1, "the customer that nobody worked on is gone");
    assert_eq!(
        (&rows[0]["name"], &rows[0]["state"]),
        (&json!("甲公司"), &json!("prospect")),
        "kept, without shipments"
    );
    assert_eq!(desk.shipments(json!({})), Vec::<Value>::new());
    desk.assert_sound("after a revert");

    let again = desk.import_text(&two_customers());
    assert_eq!(
        (&again["created"], &again["customers_created"]),
        (&json!(2), &json!(1)),
        "one customer was still there"
    );
    assert_eq!(desk.call("value.card", json!({"id": id}))["note"], "每周三取件");
    desk.assert_sound("after importing again");
}

#[test]
fn what_comes_back_holds_nothing_of_its_former_life() {
    let later = "运单号,寄件客户,寄件时间,运费\nSF100,甲公司,2026-03-02 10:00,12\n";
    let fresh = Desk::new();
    fresh.import_text(later);
    let desk = Desk::new();
    desk.import_text(
        "运单号,寄件客户,寄件人电话,寄件地址,寄件时间,运费,成本,备注\nSF100,甲公司,13900000001,旧地址,2026-03-02 10:00,12,9,旧\n",
    );
    let first = desk.digest();
    desk.call("desk.undo", json!({}));
    desk.import_text(later);
    assert_eq!(desk.digest(), fresh.digest(), "an import that was taken back must not shine through the next one");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.shipments(json!({})), Vec::<Value>::new());
    desk.assert_sound("after both were taken back");
    assert_ne!(first, fresh.digest());
}

#[test]
fn settings_rebuild_what_hangs_on_them() {
    let desk = Desk::new();
    desk.import(&[&fixture("waybills_utf8_bom.csv")]).expect("an import");
    let on_time = |desk: &Desk| desk.call("service.kpis", json!({}))["kpis"][0]["numerator"].clone();
    assert_eq!(on_time(&desk), 237, "72 hours");
    let usual = desk.call("desk.state", json!({}))["settings"].clone();
    let mut strict = usual.clone();
    strict["promise_hours"] = json!(24);
    desk.call("desk.settle", strict.clone());
    assert!(on_time(&desk).as_u64() < Some(237), "fewer keep a promise of 24 hours");
    desk.assert_sound("after a change of the promise");
    desk.import_text(&two_customers());
    desk.assert_sound("after an import under the new promise");
    desk.call("desk.undo", json!({}));
    desk.call("desk.undo", json!({}));
    assert_eq!(on_time(&desk), 237, "settings are undone like anything else");
    desk.assert_sound("after the promise went back");
    strict["promise_hours"] = json!(0);
    assert_eq!(desk.refusal("desk.settle", strict).code, "setting_invalid");
    assert_eq!(desk.call("desk.state", json!({}))["settings"], usual);

    let mut cuts = usual.clone();
    cuts["abc_cumulative"] = json!([0.5, 0.9]);
    desk.call("desk.settle", cuts);
    let classes = |class: &str| desk.call("value.customers", json!({"classes": [class]}))["total"].clone();
    let abc = desk.call("value.abc", json!({}));
    assert_eq!(abc["cuts"], json!([0.5, 0.9]), "the firm's cuts are the usual ones");
    assert_eq!(classes("A"), abc["classes"][0]["customers"], "the list and the analysis cut alike");
}

#[test]
fn a_dry_run_counts_what_the_import_does() {
    let desk = Desk::new();
    desk.import_text(&two_customers());
    for file in ["waybills_gb18030.csv", "waybills.xlsx"] {
        let (digest, history) = (desk.digest(), desk.history());
        let source = fixture(file);
        let dry = desk.dry_run(&[&source]).expect("a dry run");
        assert_eq!((desk.digest(), desk.history()), (digest, history), "a dry run writes nothing");
        let mut real = desk.import(&[&source]).expect("an import");
        assert_ne!(real["import_id"], Value::Null);
        real["import_id"] = Value::Null;
        assert_eq!(dry, real, "{file}: every figure and every issue");
        desk.call("desk.undo", json!({}));
    }
}

#[test]
fn a_later_file_moves_a_shipment_forward_only() {
    let desk = Desk::new();
    desk.import_text(&two_customers());
    let status = |desk: &Desk, no: &str| {
        let found = desk.call("shipments.find", json!({"query": no, "limit": 1}));
        found["rows"][0]["status"].clone()
    };
    let row = |no, status, delivered| Waybill {
        no,
        customer: if no == "SF100" { "甲公司" } else { "乙公司" },
        shipped: if no == "SF100" { "2026-03-02 10:00" } else { "2026-03-03 10:00" },
        status,
        delivered,
        ..Waybill::default()
    };
    let report =
        desk.import_text(&Sheet::of(&[row("SF100", "已签收", "2026-03-05 10:00"), row("SF101", "运输中", "")]));
    assert_eq!((&report["updated"], &report["unchanged"], &report["created"]), (&json!(1), &json!(1), &json!(0)));
    assert_eq!(status(&desk, "SF100"), "delivered", "forward");
    assert_eq!(status(&desk, "SF101"), "delivered", "an older export must not take a signature back");
    let money = desk.call("shipments.find", json!({"query": "SF101", "limit": 1}));
    assert_eq!(money["rows"][0]["cost_fen"], 500, "what the file leaves empty stays");
    desk.assert_sound("after an update");
    desk.job("import.undo", json!({"id": report["import_id"]})).expect("an undo");
    assert_eq!(status(&desk, "SF100"), "transit", "an update is undone like an insert");
    desk.assert_sound("after taking the update back");
}

#[test]
fn a_call_that_is_not_understood_is_refused() {
    let desk = Desk::new();
    assert_eq!(desk.refusal("value.nonsense", json!({})).code, "no_such_method");
    for method in ["desk.state", "value.abc", "value.customers", "shipments.view", "service.kpis", "reports.overview"] {
        assert_eq!(desk.refusal(method, json!({"surprise": 1})).code, "request_invalid", "{method}: a misspelt field");
    }
    for body in [json!([]), json!("x"), json!(7)] {
        assert_eq!(desk.refusal("value.abc", body).code, "request_invalid");
    }
    let forged = json!({"files": [{"handle": "../../etc/passwd"}]});
    assert_eq!(desk.refusal("import.run", forged).code, "handle_unknown", "the page cannot name a path");
}

#[test]
fn a_view_is_what_was_opened_in_any_slices() {
    let desk = Desk::new();
    desk.import(&[&fixture("waybills_utf8_bom.csv")]).expect("an import");
    for (sort, column) in [("shipped", "shipped"), ("price", "price_fen"), ("no", "no"), ("weight", "weight_g")] {
        let view = desk.call("shipments.view", json!({"sort": sort, "descending": false}));
        let slice = |offset: u64, limit: u64| {
            let rows = desk.call("shipments.rows", json!({"view": view["view"], "offset": offset, "limit": limit}));
            rows["rows"].as_array().expect("rows").clone()
        };
        let all = slice(0, 500);
        assert_eq!(json!(all.len()), view["total"]);
        let key = |row: &Value| (row[column].as_f64(), row[column].as_str().map(str::to_owned));
        assert!(all.is_sorted_by(|a, b| key(a) <= key(b)), "{sort} is in order");
        let pieces: Vec<Value> = (0..=all.len() as u64 / 7).flat_map(|i| slice(i * 7, 7)).collect();
        assert_eq!(pieces, all, "{sort}: slices put together are the whole");
        assert_eq!(slice(10_000, 5), Vec::<Value>::new(), "past the end there is nothing");
        let falling = desk.call("shipments.view", json!({"sort": sort, "descending": true}));
        let rows = desk.call("shipments.rows", json!({"view": falling["view"], "offset": 0, "limit": 500}));
        let mut turned = rows["rows"].as_array().expect("rows").clone();
        turned.reverse();
        assert_eq!(turned, all, "{sort}: falling is rising turned round");
    }
    let fault = desk.refusal("shipments.rows", json!({"view": "v999", "offset": 0, "limit": 5}));
    assert_eq!(fault.code, "view_closed");
}

#[test]
fn two_programs_cannot_hold_one_file() {
    let desk = Desk::new();
    let other = Desk::bare();
    let fault = other.app.open_file(&desk.path(), false).expect_err("the file is held");
    assert_eq!(fault.code, "file_in_use");
    desk.app.close();
    other.app.open_file(&desk.path(), false).expect("free again");
}
