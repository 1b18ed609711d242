//! Small firms with books, for stories about costs, and how their answers are read.

use crate::{
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

/// Whole fen.
pub fn fen(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| panic!("{value} should be fen"))
}

/// A list.
pub fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("{value} should be a list"))
}

/// A text.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} should be a text"))
}

/// A department that works `shifts` shifts a month at four fifths.
pub fn department(name: &str, support: bool, heads: f64, shift_hours: u32, shifts: u32) -> Value {
    json!({"name": name, "support": support, "heads": heads, "shift_hours": shift_hours, "shifts": shifts, "practical": 0.8})
}

/// An activity of so many minutes, which may be wrong by `doubt`: 0.5 is half to double.
pub fn activity(name: &str, department: u32, stage: &str, driver: &str, minutes: f64, doubt: f64) -> Value {
    json!({"name": name, "department": department, "stage": stage, "driver": driver, "minutes_low": minutes * doubt,
        "minutes_likely": minutes, "minutes_high": minutes / doubt, "proposed": doubt < 1.0})
}

/// Rounding, support and what waybills carry as most stories have them.
pub fn rules() -> Value {
    json!({"rounding": "exact", "support": "reciprocal", "shipment_cost": true})
}

/// Imports waybills of 12 yuan that carry 5 yuan of cost: number, customer, time of shipping, trouble.
pub fn ship(desk: &Desk, rows: &[(String, &str, String, &str)]) {
    let waybills: Vec<Waybill> = rows
        .iter()
        .map(|(no, customer, shipped, trouble)| Waybill {
            no,
            customer,
            shipped,
            price: "12",
            cost: "5",
            trouble,
            ..Waybill::default()
        })
        .collect();
    desk.import_text(&Sheet::of(&waybills));
}

/// February and March: 甲 ships ten at once each month; 乙 one a day, four of them damaged, and twice as many in March.
/// Pay, rent and fuel of both months, for which one person answers.
pub fn two_months() -> Desk {
    let desk = Desk::new();
    let mut rows = Vec::new();
    for (month, days) in [(2u32, 10u32), (3, 20)] {
        for at in 1..=10 {
            rows.push((format!("SF{month}1{at:02}"), "甲公司", format!("2026-{month:02}-02 10:00"), ""));
        }
        for at in 1..=days {
            let trouble = if at <= 4 { "破损" } else { "" };
            rows.push((format!("SF{month}2{at:02}"), "乙公司", format!("2026-{month:02}-{at:02} 10:00"), trouble));
        }
    }
    ship(&desk, &rows);
    let setup = json!({
        "departments": [department("揽派组", false, 1.0, 2, 10), department("客服组", false, 1.0, 2, 10)],
        "activities": [
            activity("上门揽收", 0, "collect", "stops", 10.0, 1.0),
            activity("问题件处理", 1, "collect", "cases", 30.0, 1.0),
        ],
        "rules": rules(),
    });
    desk.call("costing.settle", setup);
    let setup = desk.call("costing.setup", json!({}));
    let department = &setup["departments"][0]["id"];
    for (day, amount, item) in [
        ("2026-02-28", 96_000, "pay"),
        ("2026-02-28", 20_000, "rent"),
        ("2026-02-28", 4_000, "fuel"),
        ("2026-03-31", 99_000, "pay"),
        ("2026-03-31", 20_000, "rent"),
        ("2026-03-31", 7_500, "fuel"),
    ] {
        let entry = json!({"day": day, "amount_fen": amount, "item": item, "department": department, "owner": "站长"});
        desk.call("costing.add", entry);
    }
    desk
}
