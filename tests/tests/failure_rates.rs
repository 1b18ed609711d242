//! Rates of service failures: one place, in force from a month on; and customers whom failures drove away.

use keheng_tests::{
    books::{fen, list},
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

fn of_month(rows: &Value, month: &str) -> Value {
    let found = list(&rows["months"]).iter().find(|m| m["month"] == month);
    found.unwrap_or_else(|| panic!("{month} in {rows}")).clone()
}

/// What left with customers in a month: source, customers, fen.
fn leaving(desk: &Desk, month: &str) -> (String, Option<f64>, f64) {
    let row = of_month(&desk.call("tradeoff.months", json!({})), month);
    let part = list(&row["parts"]).iter().find(|p| p["kind"] == "leaving").expect("the part").clone();
    let source = part["source"].as_str().expect("a source").to_owned();
    (source, part["count"].as_f64(), part["amount_fen"].as_f64().expect("fen"))
}

fn rates(desk: &Desk) -> Value {
    desk.call("tradeoff.months", json!({}))["assumptions"].clone()
}

/// 甲 and 乙 ship twice a month until a parcel of theirs breaks in March; 丙 goes on to the end of August.
fn firm() -> Desk {
    let desk = Desk::new();
    let mut rows = Vec::new();
    for month in 1..=8u32 {
        for (customer, name) in ["甲公司", "乙公司", "丙公司"].into_iter().enumerate() {
            for at in 0..2u32 {
                if customer == 2 || month <= 3 {
                    let broken = customer < 2 && month == 3 && at == 0;
                    let day = 10 + 20 * at - if month == 2 { 3 } else { 0 };
                    let no = format!("SF{month}{customer}{at:02}");
                    let shipped = format!("2026-{month:02}-{day:02} 10:00");
                    let signed = format!("2026-{month:02}-{day:02} 20:00");
                    rows.push((no, name, shipped, signed, if broken { "破损" } else { "" }));
                }
            }
        }
    }
    let waybills: Vec<Waybill> = rows
        .iter()
        .map(|(no, customer, shipped, delivered, trouble)| Waybill {
            no,
            customer,
            shipped,
            delivered,
            price: "12",
            cost: "5",
            status: "已签收",
            trouble,
        })
        .collect();
    desk.import_text(&Sheet::of(&waybills));
    desk
}

#[test]
fn customers_whom_failures_drove_away_are_counted_once_the_firm_says_what_one_is_worth() {
    let desk = firm();
    assert_eq!(leaving(&desk, "2026-03").0, "rates", "nobody has said how long a customer would have stayed");
    let mut new = rates(&desk);
    new["lost_months"] = json!(6);
    desk.call("tradeoff.assume", new);
    // Both who met a failure left, the one who met none stayed: 14 yuan of margin in January and in February.
    let (source, customers, amount) = leaving(&desk, "2026-03");
    assert_eq!((source.as_str(), customers), ("waybills", Some(2.0)));
    assert!((amount - 2.0 * (2.0 * 1_400.0 / 3.0) * 6.0).abs() < 1e-6, "{amount}");
    assert_eq!(leaving(&desk, "2026-05").2, 0.0, "no failure, nobody driven away");
    let march = of_month(&desk.call("cases.failure_cost", json!({})), "2026-03");
    assert_eq!((&march["lost"], fen(&march["lost_fen"])), (&json!(2.0), 11_200));
    assert_eq!(fen(&march["total_fen"]), 11_200, "nothing else was written down");
    desk.call("desk.undo", json!({}));
    assert_eq!(leaving(&desk, "2026-03").0, "rates");
    desk.assert_sound("after rates");
}

#[test]
fn a_new_rate_leaves_the_months_before_it_alone() {
    let desk = firm();
    let case = json!({"kind": "damage", "opened": "2026-03-11T10:00", "shipment_no": "SF3000"});
    desk.call("cases.add", json!({"case": case}));
    let late = json!({"kind": "delay", "opened": "2026-06-11T10:00", "shipment_no": "SF6200"});
    desk.call("cases.add", json!({"case": late}));
    let before = desk.digest();
    let costs = |month: &str| fen(&of_month(&desk.call("cases.failure_cost", json!({})), month)["desk_fen"]);
    assert_eq!((costs("2026-03"), costs("2026-06")), (1_000, 1_000), "twenty minutes at thirty yuan an hour");
    let march = of_month(&desk.call("tradeoff.months", json!({})), "2026-03");
    let mut dearer = rates(&desk);
    dearer["since"] = json!("2026-05");
    dearer["complaint_minutes"] = json!(30);
    let answer = desk.call("tradeoff.assume", dearer.clone());
    assert_eq!((list(&answer["rates"]).len(), &answer["assumptions"]["since"]), (2, &json!("2026-05")));
    assert_eq!((costs("2026-03"), costs("2026-06")), (1_000, 1_500), "one place for the desk and for the trade-off");
    assert_eq!(of_month(&desk.call("tradeoff.months", json!({})), "2026-03"), march, "history stays as it was");
    // What says the same as before is no new rate.
    dearer["complaint_minutes"] = json!(20);
    assert_eq!(list(&desk.call("tradeoff.assume", dearer)["rates"]).len(), 1);
    assert_eq!(costs("2026-06"), 1_000);
    desk.call("desk.undo", json!({}));
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before);
    let mut wrong = rates(&desk);
    wrong["lost_months"] = json!(-1);
    assert_eq!(desk.refusal("tradeoff.assume", wrong).code, "setting_invalid");
    desk.assert_sound("after dated rates");
}
