//! What one waybill cost: its steps, and that the waybills of a customer cost what the customer costs, to the fen.

use keheng_tests::{
    books::{activity, department, fen, list, rules, text},
    desk::Desk,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A waybill as it is drawn: customer, month, day, price, cost, trouble, status, parcels, weight, cash on delivery.
#[derive(Clone, Debug)]
struct Drawn {
    customer: &'static str,
    month: u32,
    day: u32,
    price: u32,
    cost: Option<u32>,
    trouble: &'static str,
    status: &'static str,
    pieces: u32,
    grams: u32,
    cod: u32,
}

fn sheet(rows: &[Drawn]) -> String {
    let mut sheet = "运单号,寄件客户,寄件时间,运费,成本,状态,异常原因,件数,重量,代收货款\n".to_owned();
    for (at, r) in rows.iter().enumerate() {
        let Drawn { customer, month, day, price, trouble, status, pieces, cod, .. } = r;
        let cost = r.cost.map_or_else(String::new, |fen| format!("{}.{:02}", fen / 100, fen % 100));
        let weight = f64::from(r.grams) / 1000.0;
        sheet += &format!(
            "SF{at:05},{customer},2026-{month:02}-{day:02} 10:00,{price},{cost},{status},{trouble},{pieces},{weight},{cod}\n"
        );
    }
    sheet
}

/// Two teams and an office; a time equation with more than one term; something booked on a customer.
fn firm(rows: &[Drawn], rounding: &str) -> Desk {
    let desk = Desk::new();
    desk.import_text(&sheet(rows));
    let mut collect = activity("上门揽收", 0, "collect", "stops", 10.0, 0.5);
    collect["terms"] = json!([
        {"driver": "pieces", "minutes_low": 0.2, "minutes_likely": 0.37, "minutes_high": 1.0},
        {"driver": "kilograms", "minutes_low": 0.1, "minutes_likely": 0.11, "minutes_high": 0.2},
    ]);
    let mut rules = rules();
    rules["rounding"] = json!(rounding);
    desk.call(
        "costing.settle",
        json!({
            "departments": [
                department("揽派组", false, 1.0, 8, 22),
                department("客服组", false, 1.0, 8, 10),
                department("综合管理", true, 0.5, 8, 20),
            ],
            "activities": [
                collect,
                activity("录单", 0, "collect", "shipments", 0.7, 0.5),
                activity("问题件处理", 1, "service", "cases", 30.0, 0.5),
                activity("代收货款", 1, "service", "cod", 3.3, 0.5),
            ],
            "rules": rules,
            "totals": {"from": "2026-01", "to": "2026-03", "lines": [
                {"item": "pay", "amount_fen": 960_007, "department": 0},
                {"item": "pay", "amount_fen": 480_011, "department": 1},
                {"item": "rent", "amount_fen": 100_003},
            ]},
        }),
    );
    let customers = desk.call("costing.customers", json!({}));
    if let Some(first) = list(&customers["rows"]).first() {
        let entry = json!({"day": "2026-02-03", "amount_fen": 777, "item": "packaging", "nature": "direct", "customer": first["id"]});
        desk.call("costing.add", entry);
    }
    desk
}

fn drawn() -> impl Strategy<Value = Vec<Drawn>> {
    let customer = prop::sample::select(&["甲公司", "乙公司", "丙公司"][..]);
    let trouble = prop::sample::select(&["", "", "", "破损", "电话无人接"][..]);
    let status = prop::sample::select(&["已签收", "已签收", "运输中", "已取消"][..]);
    let cost = prop::option::weighted(0.7, 0u32..2_000);
    let one = (customer, 1u32..4, 1u32..6, 1u32..40, cost, trouble, status, 1u32..5, 0u32..9_000, 0u32..2);
    let one = one.prop_map(|(customer, month, day, price, cost, trouble, status, pieces, grams, cod)| Drawn {
        customer,
        month,
        day,
        price,
        cost,
        trouble,
        status,
        pieces,
        grams,
        cod: cod * 100,
    });
    prop::collection::vec(one, 1..40)
}

/// Checks that all waybills of all customers close with what the customers cost in some months.
fn closes(desk: &Desk, ask: &Value) {
    let customers = desk.call("costing.customers", json!({"ask": ask}));
    let mut all = 0;
    for customer in list(&customers["rows"]) {
        let rows = desk.call("costing.shipments", json!({"ask": ask, "customer": customer["id"]}));
        assert_eq!(rows["run_id"], customers["run_id"], "the same costing");
        let sum: i64 = list(&rows["rows"]).iter().map(|r| fen(&r["amount_fen"])).sum();
        assert_eq!(sum, fen(&customer["cost_fen"]), "no fen may appear or vanish: {customer}");
        let brought: i64 = list(&rows["rows"]).iter().map(|r| fen(&r["profit_fen"])).sum();
        assert_eq!(brought, fen(&customer["profit_fen"]), "nor any profit");
        all += sum;
        for row in list(&rows["rows"]) {
            let one = desk.call("costing.shipment", json!({"ask": ask, "number": row["number"]}));
            assert_eq!((&one["amount_fen"], &one["run_id"]), (&row["amount_fen"], &rows["run_id"]));
            assert_eq!((&one["of_amount_fen"], &one["of_shipments"]), (&customer["cost_fen"], &rows["shipments"]));
            let steps: i64 = list(&one["steps"]).iter().map(|s| fen(&s["part"]["amount_fen"])).sum();
            assert_eq!(steps, fen(&one["amount_fen"]), "the steps add up");
            let mut off = 0.0;
            for step in list(&one["steps"]) {
                let part = &step["part"];
                let Some(exact) = step["exact_fen"].as_f64() else { continue };
                off += fen(&part["amount_fen"]) as f64 - exact;
                let behind: i64 = list(&part["entries"]).iter().map(|e| fen(&e["amount_fen"])).sum();
                assert_eq!(behind + fen(&part["entries_rest_fen"]), fen(&part["amount_fen"]), "down to the books");
                let minutes: f64 = list(&step["terms"]).iter().map(|t| t["minutes"].as_f64().unwrap_or(f64::NAN)).sum();
                let told = part["minutes"][1].as_f64().unwrap_or(f64::NAN);
                assert!((minutes - told).abs() < 1e-6, "{minutes} minutes of terms are not {told}");
                assert!(
                    (fen(&part["amount_fen"]) as f64 - exact).abs() <= 2.0,
                    "no step is off by more than its remainders"
                );
            }
            assert!((off - one["remainder_fen"].as_f64().unwrap_or(f64::NAN)).abs() < 1e-9);
        }
    }
    assert_eq!(all, fen(&customers["cost_fen"]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]
    #[test]
    fn the_waybills_of_a_customer_cost_what_the_customer_costs(rows in drawn(), by_fen in any::<bool>()) {
        let desk = firm(&rows, if by_fen { "fen" } else { "exact" });
        let whole = json!({"from": "2026-01", "to": "2026-03"});
        for ask in [whole, json!({"month": "2026-02"}), json!({"from": "2026-01", "to": "2026-02"})] {
            closes(&desk, &ask);
        }
    }
}

/// Three of one visit, of which one is damaged and one called off; one alone the next day.
fn four() -> Desk {
    let row = |day, trouble, status| Drawn {
        customer: "甲公司",
        month: 3,
        day,
        price: 12,
        cost: Some(500),
        trouble,
        status,
        pieces: 1,
        grams: 1_000,
        cod: 0,
    };
    firm(&[row(2, "", "已签收"), row(2, "破损", "已签收"), row(2, "", "已取消"), row(3, "", "已签收")], "exact")
}

#[test]
fn a_waybill_is_explained_down_to_minutes_rates_and_rows() {
    let desk = four();
    let one = |number: &str| desk.call("costing.shipment", json!({"number": number}));
    let step = |of: &Value, source: &str| {
        list(&of["steps"])
            .iter()
            .find(|s| s["part"]["source"] == source)
            .cloned()
            .unwrap_or_else(|| panic!("{source} in {of}"))
    };
    let (plain, damaged, off, alone) = (one("SF00000"), one("SF00001"), one("SF00002"), one("SF00003"));
    assert_eq!(
        (&plain["from"], &plain["to"]),
        (&json!("2026-03"), &json!("2026-03")),
        "its own month unless asked for others"
    );
    let visit = step(&plain, "上门揽收");
    // half a visit of ten minutes, a parcel, a kilogram
    let terms: Vec<(f64, f64)> = list(&visit["terms"])
        .iter()
        .map(|t| (t["quantity"].as_f64().unwrap(), t["minutes"].as_f64().unwrap()))
        .collect();
    assert_eq!(terms, [(0.5, 5.0), (1.0, 0.37), (1.0, 0.11)], "a visit is shared by the waybills it fetched");
    assert_eq!(list(&step(&alone, "上门揽收")["terms"])[0]["quantity"], json!(1.0));
    // 960,007 and 2 ÷ 2.5 of the rent by heads through the office, over 8 × 60 × 22 × 0.8 minutes
    let rate = visit["part"]["fen_per_minute"].as_f64().unwrap();
    assert!((rate * 8_448.0 - 960_007.0).abs() < 100_003.0 && rate > 960_007.0 / 8_448.0, "{rate} fen a minute");
    assert_eq!(fen(&visit["part"]["amount_fen"]), (5.48 * rate).round() as i64, "minutes by rate");
    assert_eq!(fen(&step(&plain, "运单自带成本")["part"]["amount_fen"]), 500);
    assert!(fen(&damaged["amount_fen"]) > fen(&plain["amount_fen"]) + 1_000, "half an hour of the desk");
    assert_eq!(list(&step(&damaged, "问题件处理")["terms"])[0]["minutes"], json!(30.0));
    assert_eq!(fen(&plain["profit_fen"]), 1_200 - fen(&plain["amount_fen"]));
    assert_eq!(
        (&off["cancelled"], &off["amount_fen"], list(&off["steps"]).len()),
        (&json!(true), &json!(500), 1),
        "called off: no work"
    );

    assert_eq!(list(&plain["failures"]).len(), 0);
    let kinds = |of: &Value| -> Vec<(String, i64)> {
        list(&of["failures"]).iter().map(|f| (text(&f["kind"]).to_owned(), fen(&f["amount_fen"]))).collect()
    };
    assert_eq!(kinds(&damaged), [("expected".to_owned(), 5_000)], "without a register the firm's rate for damage");
    let case = desk
        .call("cases.add", json!({"case": {"kind": "damage", "opened": "2026-03-04T09:00", "shipment_no": "SF00001"}}));
    desk.call("cases.close", json!({"id": case["id"], "closed": "2026-03-05T09:00", "paid_fen": 3_000}));
    let after = one("SF00001");
    assert_eq!(
        kinds(&after),
        [("paid".to_owned(), 3_000), ("desk".to_owned(), 1_000)],
        "the register speaks, and work on the case"
    );
    assert_eq!(after["amount_fen"], damaged["amount_fen"], "no yuan counts twice");
    assert_eq!(fen(&after["failures_fen"]), 4_000);
}

#[test]
fn what_is_no_waybill_of_these_months_is_refused_in_words() {
    let desk = four();
    let refusal = |req: Value| desk.refusal("costing.shipment", req).code;
    assert_eq!(refusal(json!({"number": "SF99999"})), "no_such_shipment");
    assert_eq!(refusal(json!({"number": ""})), "no_such_shipment");
    assert_eq!(refusal(json!({"number": "SF00000", "ask": {"method": "abc"}})), "cost_shipment_by_time");
    assert_eq!(refusal(json!({"number": "SF00000", "ask": {"month": "2026-02"}})), "no_such_cost_object");
    assert_eq!(desk.refusal("costing.shipments", json!({"customer": "5"})).code, "no_such_cost_object");
    let bare = Desk::new();
    bare.import_text(&sheet(&[]));
    assert_eq!(bare.refusal("costing.shipment", json!({"number": "SF00000"})).code, "no_such_shipment");
}
