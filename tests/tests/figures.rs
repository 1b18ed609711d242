//! Figures of service that are no shares: cost of a waybill, quality index, complaints by customer.

use keheng_tests::{
    books::{list, two_months},
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

fn figure(desk: &Desk, req: Value, id: &str) -> Value {
    let res = desk.call("reports.figures", req);
    list(&res["figures"]).iter().find(|f| f["figure"] == id).cloned().unwrap_or_else(|| panic!("{id} in {res}"))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} should be a number"))
}

/// Ten waybills of March, each of another day; two customers, and the promise is a day.
fn march(damaged: usize) -> Desk {
    let desk = Desk::new();
    let mut sheet = Sheet::default();
    for at in 1..=10usize {
        sheet.row(&Waybill {
            no: &format!("SF{at:04}"),
            customer: if at <= 6 { "甲公司" } else { "乙公司" },
            shipped: &format!("2026-03-{at:02} 10:00"),
            delivered: &format!("2026-03-{:02} 10:00", at + 1),
            price: "10",
            cost: "4",
            status: "已签收",
            trouble: if at <= damaged { "破损" } else { "" },
        });
    }
    desk.import_text(sheet.text());
    desk
}

#[test]
fn without_anything_nothing_is_said() {
    let desk = Desk::new();
    let res = desk.call("reports.figures", json!({}));
    for figure in list(&res["figures"]) {
        assert_eq!((&figure["value"], &figure["denominator"]), (&Value::Null, &json!(0.0)), "{figure}");
    }
    assert_eq!((&res["from"], list(&res["weights"]).len()), (&Value::Null, 5));
    let fault = desk.refusal("reports.figures", json!({"from": "2026-03-02", "to": "2026-03-01"}));
    assert_eq!(fault.code, "period_reversed");
}

#[test]
fn the_cost_of_a_waybill_is_the_one_that_the_trade_off_weighs() {
    let desk = two_months();
    let months = desk.call("tradeoff.months", json!({}));
    let mut sums = (0.0, 0.0);
    for month in list(&months["months"]) {
        let each = number(&month["logistics"]) + number(&month["service_cost"]);
        let one = figure(&desk, json!({"month": month["month"]}), "service_cost");
        assert!((number(&one["value"]) - each).abs() < 1e-9, "{one} and {month}");
        let parts: f64 = list(&one["parts"]).iter().map(|p| number(&p["value"])).sum();
        assert!((parts - each).abs() < 1e-9, "logistics and failures");
        sums = (sums.0 + each * number(&month["shipments"]), sums.1 + number(&month["shipments"]));
    }
    let all = figure(&desk, json!({}), "service_cost");
    assert_eq!(number(&all["denominator"]), sums.1);
    assert!((number(&all["numerator"]) - sums.0).abs() < 1e-6 && sums.1 > 0.0);
}

#[test]
fn the_index_follows_failures_and_the_firm_s_weights() {
    let sound = figure(&march(0), json!({}), "quality_index");
    assert_eq!(number(&sound["value"]), 100.0, "nothing failed: {sound}");
    let desk = march(1);
    let found = figure(&desk, json!({}), "quality_index");
    let damage = list(&found["parts"]).iter().find(|p| p["id"] == "damage").cloned().expect("damage");
    assert!((number(&damage["value"]) - 1.0).abs() < 1e-9, "a tenth against a thousandth is one point of 100");
    // complaints were never written down: 30 + 20 + 15 + 15 remain, and damage has one point
    assert!((number(&found["value"]) - (65.0 * 100.0 + 15.0) / 80.0).abs() < 1e-9, "{found}");
    let mut settings = desk.call("desk.state", json!({}))["settings"].clone();
    settings["quality_weights"] = json!({"damage": 0.0});
    desk.call("desk.settle", settings.clone());
    assert_eq!(number(&figure(&desk, json!({}), "quality_index")["value"]), 100.0, "left out");
    for odd in [json!({"damage": -1.0}), json!({"mood": 1.0}), json!({"damage": 1e9})] {
        settings["quality_weights"] = odd;
        assert_eq!(desk.refusal("desk.settle", settings.clone()).code, "setting_invalid");
    }
}

#[test]
fn complaints_are_divided_by_customers_who_shipped() {
    let desk = march(0);
    assert_eq!(figure(&desk, json!({}), "complaints_per_customer")["value"], Value::Null, "silence is no praise");
    for (at, justified) in [("SF0001", true), ("SF0002", false), ("SF0007", true)] {
        let case = json!({"kind": "complaint", "opened": "2026-03-12T09:00", "shipment_no": at});
        let id = desk.call("cases.add", json!({"case": case}))["id"].clone();
        desk.call("cases.close", json!({"id": id, "closed": "2026-03-13T09:00", "justified": justified}));
    }
    let found = figure(&desk, json!({"month": "2026-03"}), "complaints_per_customer");
    assert_eq!((number(&found["numerator"]), number(&found["denominator"])), (2.0, 2.0), "{found}");
    assert_eq!(number(&found["value"]), 1_000.0, "for each thousand");
}
