//! The desk work around a case: its clock, its steps, what is owed, the statement of its customer, the pack.

use keheng_files::{Reading, Row, Source};
use keheng_tests::{
    books::{fen, list, text},
    desk::Desk,
};
use serde_json::{Value, json};
use std::path::Path;

/// A firm with two customers and a waybill that was insured.
fn firm() -> Desk {
    let desk = Desk::new();
    desk.import_text(
        "运单号,月结账号,寄件人,寄件日期,运费,保价金额,付款方式,代收货款,件数\n\
         KH0000000001,K1,甲,2023-11-01,12.00,200.00,月结,,1\n\
         KH0000000002,K1,甲,2023-11-02,8.50,,月结,30.00,2\n\
         KH0000000003,K1,甲,2023-11-03,9.00,,现付,,1\n\
         KH0000000004,K2,乙,2023-11-03,5.00,,月结,,1\n\
         KH0000000005,K1,甲,2023-12-01,7.00,,月结,,1\n",
    );
    desk
}

/// Every cell of a workbook.
fn cells(path: &Path) -> Vec<String> {
    let mut source = Source::open(path).unwrap();
    let mut found = Vec::new();
    for at in 0..source.sheets().len() {
        let mut rows = source.rows(at, Reading::default()).unwrap();
        let mut row = Row::new();
        while rows.next(&mut row).unwrap() {
            found.extend(row.cells().map(str::to_owned));
        }
    }
    found
}

fn case(kind: &str, opened: &str) -> Value {
    json!({"kind": kind, "opened": opened, "shipment_no": "KH0000000001"})
}

fn add(desk: &Desk, case: Value) -> Value {
    desk.call("cases.add", json!({"case": case}))["id"].clone()
}

fn clock(desk: &Desk, id: &Value) -> Value {
    desk.call("cases.card", json!({"id": id}))["clock"].clone()
}

#[test]
fn a_clock_runs_from_the_moment_a_complaint_comes_in_and_a_late_answer_stays_late() {
    let desk = firm();
    let id = add(&desk, case("complaint", "2023-11-05T10:00"));
    let running = clock(&desk, &id);
    assert_eq!((&running["days"], &running["law_days"]), (&json!(7), &json!(7)));
    assert!(text(&running["due"]).starts_with("2023-11-12"), "seven days after the day it came in: {running}");
    assert_eq!(running["state"], "overdue", "the data reach to December");
    assert!(text(&running["said"]).contains("已超过 19 天"), "{running}");
    desk.call("cases.close", json!({"id": id, "closed": "2023-11-20T09:00"}));
    let late = clock(&desk, &id);
    assert_eq!((&late["state"], &late["days_left"]), (&json!("late"), &json!(-8)));
    // The desk's clock says 14 November 2023: what is closed within the time, and written down within it, was in time.
    let other = add(&desk, case("complaint", "2023-11-13T10:00"));
    desk.call("cases.close", json!({"id": other, "closed": "2023-11-14T09:00"}));
    assert_eq!(clock(&desk, &other)["state"], "kept");
    // An answer of October that is written down in November was not there when it was due.
    let old = add(&desk, case("complaint", "2023-10-01T10:00"));
    desk.call("cases.close", json!({"id": old, "closed": "2023-10-03T09:00"}));
    let back = clock(&desk, &old);
    assert_eq!((&back["state"], text(&back["written"])), (&json!("late"), "2023-11-14"), "{back}");
    assert!(clock(&desk, &add(&desk, case("damage", "2023-11-05T10:00"))).is_null(), "the law has no clock for it");
    let mut settings = desk.call("desk.state", json!({}))["settings"].clone();
    settings["complaint_days"] = json!(3);
    desk.call("desk.settle", settings.clone());
    assert_eq!(clock(&desk, &id)["days"], 3, "a firm may be quicker");
    settings["complaint_days"] = json!(0);
    assert_eq!(desk.refusal("desk.settle", settings).code, "setting_invalid");
}

#[test]
fn what_is_owed_is_told_step_by_step() {
    let desk = firm();
    let id = add(&desk, case("loss", "2023-11-05T10:00"));
    let found = desk.call("cases.claim", json!({"id": id, "value_fen": 50_000}));
    assert_eq!((fen(&found["insured_fen"]), fen(&found["total_fen"])), (20_000, 21_200), "insured value and freight");
    let steps: Vec<&str> = list(&found["steps"]).iter().map(|s| text(&s["why"])).collect();
    assert_eq!(steps, ["value", "proportion", "freight", "total"]);
    assert!(list(&found["steps"]).iter().all(|s| !text(&s["text"]).is_empty()));
    assert!(text(&found["basis"]).contains("快递暂行条例"));
    let plain = desk.call("cases.claim", json!({"id": id, "value_fen": 50_000, "insured_fen": 0}));
    assert_eq!(fen(&plain["total_fen"]), 51_200, "nobody agreed on a cap, so there is none");
    assert_eq!(desk.refusal("cases.claim", json!({"id": id, "insured_fen": 0})).code, "claim_value");
    assert_eq!(desk.refusal("cases.claim", json!({"id": id, "harm": "damage", "share": 2.0})).code, "claim_number");
    let mut settings = desk.call("desk.state", json!({}))["settings"].clone();
    settings["claims"]["cap_times"] = json!(5.0);
    desk.call("desk.settle", settings);
    let capped = desk.call("cases.claim", json!({"id": id, "value_fen": 50_000, "insured_fen": 0}));
    assert_eq!(fen(&capped["total_fen"]), 5 * 1_200 + 1_200, "at most five times the freight, as agreed");
    assert_eq!(desk.refusal("cases.claim", json!({"id": "7"})).code, "no_such_case");
    // The same figures as the text-book model that lessons use.
    let input =
        json!({"harm": "damage", "freight_fen": 1_200, "value_fen": 50_000, "insured_fen": 20_000, "share": 0.5});
    let model = desk.call("models.solve", json!({"model": "claim_amount", "input": input}));
    let own = desk.call("cases.claim", json!({"id": id, "harm": "damage", "value_fen": 50_000, "share": 0.5}));
    assert_eq!(model["outputs"]["total_fen"], own["total_fen"]);
}

#[test]
fn steps_are_ticked_and_taken_back() {
    let desk = firm();
    let id = add(&desk, case("loss", "2023-11-05T10:00"));
    let before = desk.digest();
    let first = desk.call("cases.steps", json!({"id": id}));
    assert_eq!(text(&first["steps"][0]["step"]), "search");
    assert!(list(&first["steps"]).iter().all(|s| s["done"].is_null() && !text(&s["text"]).is_empty()));
    let tick = |step: &str, done: Option<&str>| {
        desk.call("cases.tick", json!({"id": id, "step": step, "done": done, "by": "小李"}))
    };
    let found = tick("search", Some("2023-11-06"));
    assert_eq!((&found["steps"][0]["done"], &found["steps"][0]["by"]), (&json!("2023-11-06"), &json!("小李")));
    let found = tick("search", None);
    assert_eq!(
        (&found["steps"][0]["done"], &found["steps"][0]["by"]),
        (&Value::Null, &Value::Null),
        "nobody did what is not done"
    );
    tick("search", Some("2023-11-07"));
    assert_eq!(
        desk.refusal("cases.tick", json!({"id": id, "step": "dance", "done": "2023-11-07"})).code,
        "no_such_step"
    );
    let mut changed = case("complaint", "2023-11-05T10:00");
    changed["cause"] = json!("false_signing");
    desk.call("cases.edit", json!({"id": id, "case": changed}));
    let found = desk.call("cases.steps", json!({"id": id}));
    let steps: Vec<&str> = list(&found["steps"]).iter().map(|s| text(&s["step"])).collect();
    assert_eq!(
        (steps[1], *steps.last().unwrap()),
        ("proof_of_delivery", "search"),
        "a dispute has steps of its own, what was done stays"
    );
    for _ in 0..4 {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(desk.digest(), before);
    desk.assert_sound("after steps");
}

#[test]
fn a_statement_holds_what_is_owed_and_nothing_else() {
    let desk = firm();
    let id = add(&desk, case("loss", "2023-11-05T10:00"));
    desk.call("cases.close", json!({"id": id, "closed": "2023-11-20T09:00", "paid_fen": 21_200}));
    let customer = desk.customer("甲")["id"].clone();
    let write = |month: &str, name: &str| {
        let to = desk.path().with_file_name(name);
        let handle = desk.app.files().offer_save(to.clone());
        let req = json!({"customer": customer, "month": month, "format": "xlsx", "handle": handle});
        desk.app.call("reports.statement", req).map(|_| to)
    };
    let to = write("2023-11", "statement.xlsx").unwrap();
    let cells = cells(&to);
    for wanted in ["KH0000000001", "KH0000000002", "12", "8.5", "20.5", "212", "-191.5"] {
        assert!(cells.iter().any(|c| c == wanted), "{wanted} is missing: {cells:?}");
    }
    for other in ["KH0000000003", "KH0000000004", "KH0000000005"] {
        assert!(!cells.iter().any(|c| c == other), "{other} is prepaid, another's or of another month");
    }
    assert_eq!(write("2024-05", "none.xlsx").unwrap_err().code, "statement_empty");
    assert!(!desk.path().with_file_name("none.xlsx").exists(), "nothing is written of nothing");
}
