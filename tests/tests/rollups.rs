//! Whatever is imported, edited, undone and redone: the sums that pages read are those of the rows.

use keheng_tests::{
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CUSTOMERS: [&str; 4] = ["甲公司", "乙公司", "丙公司", "丁商行"];
const STATUSES: [&str; 6] = ["", "运输中", "已签收", "异常", "退回", "已取消"];
const TROUBLES: [&str; 4] = ["", "破损", "丢失", "延误"];

/// A row as numbers to choose with.
#[derive(Clone, Debug)]
struct Draft {
    no: u32,
    customer: usize,
    day: u32,
    took: Option<u32>,
    price: u32,
    cost: Option<u32>,
    status: usize,
    trouble: usize,
}

#[derive(Clone, Debug)]
enum Step {
    Import(Vec<Draft>),
    Undo,
    Redo,
    TakeBack(usize),
    Rename(usize, u32),
    Promise(u32),
}

fn draft() -> impl Strategy<Value = Draft> {
    let place = (1u32..25, 0..CUSTOMERS.len(), 0u32..58);
    let rest =
        (prop::option::of(0u32..9), 0u32..5000, prop::option::of(0u32..4000), 0..STATUSES.len(), 0..TROUBLES.len());
    (place, rest).prop_map(|((no, customer, day), (took, price, cost, status, trouble))| Draft {
        no,
        customer,
        day,
        took,
        price,
        cost,
        status,
        trouble,
    })
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        5 => prop::collection::vec(draft(), 1..14).prop_map(Step::Import),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
        2 => (0usize..6).prop_map(Step::TakeBack),
        2 => (0usize..4, 0u32..3).prop_map(|(who, name)| Step::Rename(who, name)),
        1 => prop::sample::select(vec![24u32, 48, 72, 96]).prop_map(Step::Promise),
    ]
}

fn yuan(fen: u32) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

/// A day of January or February 2026 and the time of day.
fn time(day: u32) -> String {
    if day < 31 { format!("2026-01-{:02} 09:30", day + 1) } else { format!("2026-02-{:02} 09:30", (day - 31) % 28 + 1) }
}

fn csv(drafts: &[Draft]) -> String {
    let mut sheet = Sheet::default();
    for d in drafts {
        let (no, shipped, price) = (format!("SF{:04}", d.no), time(d.day), yuan(d.price));
        let delivered = d.took.map_or(String::new(), |took| time((d.day + took).min(58)));
        let cost = d.cost.map_or(String::new(), yuan);
        sheet.row(&Waybill {
            no: &no,
            customer: CUSTOMERS[d.customer],
            shipped: &shipped,
            delivered: &delivered,
            price: &price,
            cost: &cost,
            status: STATUSES[d.status],
            trouble: TROUBLES[d.trouble],
        });
    }
    sheet.text().to_owned()
}

fn take(desk: &Desk, step: &Step) {
    // What cannot be done here, such as an undo of nothing, is refused: that is fine, the file must only stay sound.
    let refused = |outcome: Result<Value, keheng_base::Fault>| {
        if let Err(fault) = outcome {
            let usual =
                ["nothing_to_undo", "nothing_to_redo", "already_undone", "nothing_left_to_undo", "no_such_operation"];
            assert!(usual.contains(&fault.code.as_str()), "{step:?}: {fault}");
        }
    };
    match step {
        Step::Import(drafts) => {
            desk.import_text(&csv(drafts));
        }
        Step::Undo => refused(desk.app.call("desk.undo", json!({}))),
        Step::Redo => refused(desk.app.call("desk.redo", json!({}))),
        Step::TakeBack(which) => {
            let imports = desk.call("import.list", json!({}));
            if let Some(import) = imports["imports"].get(*which) {
                refused(desk.job("import.undo", json!({"id": import["id"]})));
            }
        }
        Step::Rename(who, name) => {
            if let Some(row) = desk.customers(json!({})).get(*who) {
                let patch = json!({"name": format!("改名{name}"), "note": format!("{name}")});
                desk.call("value.edit", json!({"id": row["id"], "patch": patch}));
            }
        }
        Step::Promise(hours) => {
            let mut settings = desk.call("desk.state", json!({}))["settings"].clone();
            settings["promise_hours"] = json!(hours);
            desk.call("desk.settle", settings);
        }
    }
}

/// Revenue and number of each customer, from the rows themselves.
fn from_rows(desk: &Desk) -> BTreeMap<String, (i64, u64)> {
    let mut sums: BTreeMap<String, (i64, u64)> = BTreeMap::new();
    for row in desk.shipments(json!({})) {
        let sum = sums.entry(row["customer"].as_str().unwrap_or_default().to_owned()).or_default();
        sum.0 += row["price_fen"].as_i64().unwrap_or(0);
        sum.1 += 1;
    }
    sums
}

fn from_cards(desk: &Desk) -> BTreeMap<String, (i64, u64)> {
    let cards = desk.customers(json!({})).into_iter().map(|row| desk.call("value.card", json!({"id": row["id"]})));
    let sums = cards.map(|card| {
        let id = card["row"]["id"].as_str().unwrap_or_default().to_owned();
        (id, (card["revenue_total_fen"].as_i64().unwrap_or(0), card["shipments_total"].as_u64().unwrap_or(0)))
    });
    sums.filter(|(_, (_, n))| *n > 0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn sums_are_those_of_the_rows(steps in prop::collection::vec(step(), 1..10)) {
        let desk = Desk::new();
        for step in &steps {
            take(&desk, step);
            desk.assert_sound(&format!("after {step:?}"));
        }
        prop_assert_eq!(from_cards(&desk), from_rows(&desk), "cards show what the rows add up to");
    }

    #[test]
    fn undoing_everything_leaves_the_beginning_and_redoing_it_the_end(
        steps in prop::collection::vec(step().prop_filter("in order", |s| matches!(s, Step::Import(_) | Step::Rename(..) | Step::Promise(_))), 1..7)
    ) {
        let desk = Desk::new();
        let mut digests = vec![desk.digest()];
        for step in &steps {
            take(&desk, step);
            // a step that changed nothing is no step
            if digests.last() != Some(&desk.digest()) {
                digests.push(desk.digest());
            }
        }
        let desk = desk.reopened();
        for wanted in digests.iter().rev().skip(1) {
            desk.call("desk.undo", json!({}));
            prop_assert_eq!(&desk.digest(), wanted, "an undo gives exactly what was before");
        }
        prop_assert_eq!(desk.refusal("desk.undo", json!({})).code, "nothing_to_undo");
        desk.assert_sound("at the beginning again");
        for wanted in digests.iter().skip(1) {
            desk.call("desk.redo", json!({}));
            prop_assert_eq!(&desk.digest(), wanted, "a redo gives exactly what was after");
        }
        desk.assert_sound("at the end again");
    }
}
