//! What a costing rests on: whom support serves, how pools are shared and from when, equations of several terms, months that
//! stay as they were closed, and what carriers have not settled yet.

use keheng_tests::{
    books::{activity, department, fen, list, rules, text, two_months},
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The setup as it is stored, to be sent back with a change.
fn stored(desk: &Desk) -> Value {
    let setup = desk.call("costing.setup", json!({}));
    json!({"departments": setup["departments"], "activities": setup["activities"], "rules": setup["rules"]})
}

fn of_month(desk: &Desk, month: &str) -> Value {
    desk.call("costing.run", json!({"ask": {"month": month}}))
}

/// Cost of the operating departments after support, by name.
fn departments(desk: &Desk, method: &str) -> BTreeMap<String, i64> {
    let run = desk.call("costing.run", json!({"ask": {"method": method}}));
    assert_eq!(run["closes"], true, "{method}");
    list(&run["lines"]).iter().map(|l| (text(&l["object"]).to_owned(), fen(&l["amount_fen"]))).collect()
}

/// Two months of waybills, two operating and two support departments that serve each other unevenly.
fn with_support() -> Desk {
    let desk = two_months();
    let mut setup = stored(&desk);
    let people = setup["departments"].as_array_mut().expect("departments");
    people.push(department("综合管理", true, 1.0, 2, 10));
    people.push(department("信息技术", true, 1.0, 2, 10));
    setup["departments"][2]["serves"] = json!([4.0, 1.0, 0.0, 5.0]);
    setup["departments"][3]["serves"] = json!([1.0, 3.0, 1.0, 0.0]);
    desk.call("costing.settle", setup);
    let ids = desk.call("costing.setup", json!({}));
    for (at, amount) in [(2, 60_000), (3, 30_000)] {
        let id = &ids["departments"][at]["id"];
        desk.call("costing.add", json!({"day": "2026-03-31", "amount_fen": amount, "item": "pay", "department": id}));
    }
    desk
}

#[test]
fn support_goes_where_it_is_said_to_go() {
    let desk = with_support();
    let [direct, step, reciprocal] =
        ["indirect_direct", "indirect_step", "indirect_reciprocal"].map(|m| departments(&desk, m));
    assert_ne!(direct, step, "the direct way ignores that support departments serve each other");
    assert_ne!(step, reciprocal, "the step-down hears of it in one direction");
    // By hand: the office spreads 60,000 over 4 : 1, the computers 30,000 over 1 : 3.
    let of_service = 60_000 / 5 + 30_000 * 3 / 4;
    assert_eq!(direct["客服组"], of_service, "nothing else is booked on the service desk");
    let before = desk.digest();
    let again = stored(&desk);
    assert_eq!(again["departments"][2]["serves"], json!([4.0, 1.0, 0.0, 5.0]), "as it was said");
    desk.call("costing.settle", again);
    assert_eq!(desk.digest(), before, "the same setup changes nothing");

    let mut stuck = stored(&desk);
    stuck["departments"][2]["serves"] = json!([0.0, 0.0, 0.0, 1.0]);
    stuck["departments"][3]["serves"] = json!([0.0, 0.0, 1.0, 0.0]);
    desk.call("costing.settle", stuck);
    let refused = desk.refusal("costing.run", json!({}));
    assert_eq!(refused.code, "cost_services_stuck", "they serve only each other");
    desk.call("desk.undo", json!({}));
    for wrong in [json!([1.0]), json!([1.0, -1.0, 0.0, 0.0]), json!([1e10, 0.0, 0.0, 0.0])] {
        let mut setup = stored(&desk);
        setup["departments"][2]["serves"] = wrong;
        assert_eq!(desk.refusal("costing.settle", setup).code, "cost_setup_invalid");
    }
    assert_eq!(desk.digest(), before);
    desk.assert_sound("after support");
}

#[test]
fn a_pool_is_shared_as_written_down_from_its_month_on() {
    let desk = two_months();
    let ids: Vec<Value> =
        list(&desk.call("costing.setup", json!({}))["departments"]).iter().map(|d| d["id"].clone()).collect();
    for month in ["2026-02-28", "2026-03-31"] {
        desk.call("costing.add", json!({"day": month, "amount_fen": 10_000, "item": "utilities"}));
    }
    let service = |desk: &Desk, month: &str| fen(&of_month(desk, month)["unused"][1]["cost_fen"]);
    assert_eq!([service(&desk, "2026-02"), service(&desk, "2026-03")], [5_000; 2], "one head each");
    let before = desk.digest();
    let said = json!({"item": "utilities", "from": "2026-03", "reason": "按面积：30 与 90 平方米",
        "shares": [{"department": ids[0], "weight": 30.0}, {"department": ids[1], "weight": 90.0}]});
    let shares = desk.call("costing.set_share", said.clone());
    assert_eq!(shares["rows"][0]["shares"][1]["weight"], 90.0);
    assert_eq!([service(&desk, "2026-02"), service(&desk, "2026-03")], [5_000, 7_500], "from its month on");
    let both = desk.call("costing.run", json!({"ask": {"from": "2026-02", "to": "2026-03"}}));
    assert_eq!(fen(&both["unused"][1]["cost_fen"]), 12_500, "each month by its own way");
    assert_eq!(desk.history()[0]["op"], "share_costs");

    let mut wrong = said.clone();
    wrong["reason"] = json!(" ");
    assert_eq!(desk.refusal("costing.set_share", wrong.clone()).args["field"], "reason".into(), "why, in words");
    wrong["reason"] = json!("x");
    wrong["shares"] = json!([{"department": ids[0], "weight": 0.0}]);
    assert_eq!(desk.refusal("costing.set_share", wrong.clone()).args["field"], "share".into());
    wrong["shares"] = json!([{"department": "12345", "weight": 1.0}]);
    assert_eq!(desk.refusal("costing.set_share", wrong).code, "no_such_department");
    desk.call("costing.lock", json!({"month": "2026-03", "closed": true}));
    let mut late = said;
    late["from"] = json!("2026-02");
    assert_eq!(desk.refusal("costing.set_share", late).code, "cost_month_locked", "a closed month would change");
    desk.call("costing.lock", json!({"month": "2026-03", "closed": false}));
    let none = json!({"item": "utilities", "from": "2026-03", "shares": []});
    assert_eq!(desk.call("costing.set_share", none)["rows"], json!([]), "taken back");
    assert_eq!([service(&desk, "2026-02"), service(&desk, "2026-03")], [5_000; 2]);
    for _ in 0..4 {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(desk.digest(), before);
    desk.assert_sound("after shares");
}

#[test]
fn a_time_equation_has_several_terms() {
    let desk = two_months();
    let used = |desk: &Desk| of_month(desk, "2026-03")["unused"][0]["used_minutes"].as_f64().expect("minutes");
    // 甲 once, 乙 on twenty days.
    assert!((used(&desk) - 210.0).abs() < 1e-9, "{}", used(&desk));
    let mut setup = stored(&desk);
    setup["activities"][0]["terms"] = json!([
        {"driver": "shipments", "minutes_low": 0.5, "minutes_likely": 1.0, "minutes_high": 2.0},
        {"driver": "cases", "minutes_low": 3.0, "minutes_likely": 3.0, "minutes_high": 3.0},
    ]);
    desk.call("costing.settle", setup.clone());
    assert!((used(&desk) - (210.0 + 30.0 + 12.0)).abs() < 1e-9, "a minute a waybill, three a trouble: {}", used(&desk));
    assert_eq!(stored(&desk)["activities"][0]["terms"], setup["activities"][0]["terms"]);
    let payer = &desk.call("costing.customers", json!({}))["rows"][0]["id"];
    let tornado = desk.call("costing.tornado", json!({"customer": payer}));
    let names: Vec<&Value> = list(&tornado["bars"]).iter().map(|b| &b["name"]).collect();
    assert!(names.iter().any(|n| n.as_str().is_some_and(|n| n.contains(" · "))), "each term by itself: {names:?}");
    setup["activities"][0]["terms"] =
        json!([{"driver": "stops", "minutes_low": 1, "minutes_likely": 1, "minutes_high": 1}]);
    assert_eq!(desk.refusal("costing.settle", setup).args["field"], "terms".into(), "the same counted twice");
}

#[test]
fn a_closed_month_keeps_its_figures() {
    let desk = two_months();
    let february = of_month(&desk, "2026-02");
    desk.call("costing.lock", json!({"month": "2026-02", "closed": true}));
    assert_eq!(of_month(&desk, "2026-02"), february, "closing changes nothing");
    let march = of_month(&desk, "2026-03");
    let mut setup = stored(&desk);
    setup["departments"][0]["heads"] = json!(2.0);
    setup["activities"][0]["minutes_likely"] = json!(12.0);
    setup["activities"][0]["minutes_high"] = json!(12.0);
    setup["rules"]["shipment_cost"] = json!(false);
    desk.call("costing.settle", setup);
    assert_eq!(of_month(&desk, "2026-02"), february, "heads, times and rules of today are not those of February");
    assert_ne!(of_month(&desk, "2026-03")["run_id"], march["run_id"], "an open month follows");
    let minutes = |run: &Value| run["unused"][0]["capacity_minutes"].as_f64().expect("minutes");
    let both = desk.call("costing.run", json!({"ask": {"from": "2026-02", "to": "2026-03"}}));
    assert!((minutes(&both) - 3.0 * minutes(&february)).abs() < 1e-6, "one head in February, two in March");
    let months = desk.call("costing.months", json!({}));
    assert_eq!(months["months"][0]["carried_fen"], 20 * 500, "as it was closed");
    assert_eq!(months["months"][1]["carried_fen"], 0);

    let desk = desk.reopened();
    assert_eq!(of_month(&desk, "2026-02"), february, "on another day as well");
    desk.call("costing.lock", json!({"month": "2026-02", "closed": false}));
    assert_ne!(of_month(&desk, "2026-02")["run_id"], february["run_id"], "an opened month is costed as things are");
    desk.call("desk.undo", json!({}));
    assert_eq!(of_month(&desk, "2026-02"), february, "and closed again by undo");
    desk.assert_sound("after closing");
}

#[test]
fn a_closed_month_is_measured_by_the_rules_it_was_closed_with() {
    let desk = two_months();
    let variances = || desk.call("costing.variances", json!({"month": "2026-03"}));
    let closed = variances();
    desk.call("costing.lock", json!({"month": "2026-03", "closed": true}));
    let mut setup = stored(&desk);
    setup["rules"]["shipment_cost"] = json!(false);
    desk.call("costing.settle", setup);
    assert_eq!(variances(), closed, "whether waybills' own cost counts is asked for the months after it");
    desk.call("costing.lock", json!({"month": "2026-03", "closed": false}));
    assert_ne!(variances()["actual_fen"], closed["actual_fen"], "an open month follows");
}

#[test]
fn average_amounts_come_back_as_they_were_given() {
    let desk = Desk::new();
    let totals = json!({"from": "2026-01", "to": "2026-03", "lines": [
        {"item": "pay", "amount_fen": 500_000, "department": 0}, {"item": "rent", "amount_fen": 100_000, "department": null},
    ]});
    let setup = json!({"departments": [department("揽派组", false, 1.0, 8, 26)], "activities":
        [activity("上门揽收", 0, "collect", "stops", 10.0, 0.5)], "rules": rules(), "totals": totals});
    assert_eq!(desk.call("costing.setup", json!({}))["totals"], Value::Null);
    assert_eq!(desk.call("costing.settle", setup)["totals"], totals);
    let before = desk.digest();
    let mut again = stored(&desk);
    again["totals"] = desk.call("costing.setup", json!({}))["totals"].clone();
    desk.call("costing.settle", again);
    assert_eq!(desk.digest(), before, "sent back as they came they change nothing");

    // A closed month does not stand in the way of a line more or of another order.
    desk.call("costing.lock", json!({"month": "2026-01", "closed": true}));
    let mut more = stored(&desk);
    let line =
        |item: &str, fen: i64, department: Value| json!({"item": item, "amount_fen": fen, "department": department});
    more["totals"] = json!({"from": "2026-01", "to": "2026-03", "lines":
        [line("rent", 100_000, Value::Null), line("pay", 500_000, json!(0)), line("fuel", 9_000, json!(0))]});
    assert_eq!(desk.refusal("costing.settle", more.clone()).code, "cost_month_locked", "January gets no fuel any more");
    more["totals"]["lines"] = json!([line("rent", 100_000, Value::Null), line("pay", 500_000, json!(0))]);
    desk.call("costing.settle", more);
}

/// Three months of ten waybills at 5 yuan each; of the last, four carry no cost yet.
fn unsettled() -> Desk {
    let desk = Desk::new();
    let mut waybills = Vec::new();
    for month in 1..=3u32 {
        for at in 1..=10u32 {
            let cost = if month == 3 && at > 6 { "" } else { "5" };
            waybills.push((format!("SF{month}{at:02}"), format!("2026-{month:02}-{at:02} 10:00"), cost));
        }
    }
    let rows: Vec<Waybill> = waybills
        .iter()
        .map(|(no, shipped, cost)| Waybill {
            no, customer: "甲公司", shipped, price: "12", cost, ..Waybill::default()
        })
        .collect();
    desk.import_text(&Sheet::of(&rows));
    let setup = json!({"departments": [department("揽派组", false, 1.0, 2, 10)], "activities":
        [activity("上门揽收", 0, "collect", "stops", 10.0, 1.0)], "rules": rules()});
    desk.call("costing.settle", setup);
    desk
}

#[test]
fn what_carriers_have_not_settled_is_accrued() {
    let desk = unsettled();
    let run = of_month(&desk, "2026-03");
    assert_eq!(fen(&run["total_fen"]), 10 * 500, "four more are expected, at 5 yuan each");
    assert_eq!(fen(&run["estimate_fen"]), 4 * 500, "and said to be an estimate");
    let warning = list(&run["warnings"]).iter().find(|w| w["code"] == "unsettled").expect("a reader is told");
    assert!(warning["message"].as_str().is_some_and(|m| m.contains('4') && m.contains("20.00")), "{warning}");
    assert_eq!(list(&of_month(&desk, "2026-01")["warnings"]).len(), 0, "settled months are as they are");
    let months = desk.call("costing.months", json!({}));
    assert_eq!(
        (&months["months"][2]["carried_fen"], &months["months"][2]["accrued_fen"]),
        (&json!(3_000), &json!(2_000))
    );
    let customers = desk.call("costing.customers", json!({"ask": {"month": "2026-03"}}));
    assert_eq!(customers["rows"][0]["cost_fen"], 5_000, "the customer looks no cheaper than it will be");

    // The bill comes: nothing is accrued any more.
    let rows = (7..=10).map(|at| format!("SF3{at:02}")).collect::<Vec<_>>();
    let bill: Vec<Waybill> = rows
        .iter()
        .map(|no| Waybill {
            no,
            customer: "甲公司",
            shipped: "2026-03-09 10:00",
            price: "12",
            cost: "6",
            ..Waybill::default()
        })
        .collect();
    desk.import_text(&Sheet::of(&bill));
    let run = of_month(&desk, "2026-03");
    assert_eq!((fen(&run["total_fen"]), fen(&run["estimate_fen"])), (6 * 500 + 4 * 600, 0));
}

#[test]
fn nothing_is_accrued_where_waybills_never_carry_a_cost() {
    let desk = Desk::new();
    let rows: Vec<String> = (1..=9).map(|month| format!("2026-{month:02}-05 10:00")).collect();
    let numbers: Vec<String> = (1..=9).map(|n| format!("SF{n}")).collect();
    let waybills: Vec<Waybill> = rows
        .iter()
        .zip(&numbers)
        .map(|(shipped, no)| Waybill { no, customer: "甲公司", shipped, price: "12", ..Waybill::default() })
        .collect();
    desk.import_text(&Sheet::of(&waybills));
    let months = desk.call("costing.months", json!({}));
    assert!(list(&months["months"]).iter().all(|m| m["accrued_fen"] == 0), "{months}");
}
