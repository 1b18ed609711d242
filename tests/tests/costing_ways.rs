//! Methods that ask more of the firm's own data: what is on its way at month ends, terminal and line-haul, storage and
//! packaging. Each closes to the fen, is explained, and says what to enter where something is missing.

use keheng_tests::{
    books::{activity, department, fen, list, rules},
    desk::Desk,
};
use serde_json::{Value, json};

/// Ten waybills of February and ten of March, each signed for after two days; the last of a month after its end.
fn waybills(signed: bool) -> String {
    let mut text = "运单号,寄件客户,寄件时间,签收时间,运费,成本,状态,目的地,重量\n".to_owned();
    for (month, days) in [(2, 28), (3, 31)] {
        for at in 0..10 {
            let customer = if at % 2 == 0 { "甲公司" } else { "乙公司" };
            let day = days - at;
            let end = if day + 2 > days {
                format!("2026-{:02}-{:02} 10:00", month + 1, day + 2 - days)
            } else {
                format!("2026-{month:02}-{:02} 10:00", day + 2)
            };
            let end = if signed { end } else { String::new() };
            let (place, weight) = if at < 4 { ("成都", 1) } else { ("武汉", 3) };
            let status = if signed { "已签收" } else { "运输中" };
            text += &format!(
                "SF{month}{at:03},{customer},2026-{month:02}-{day:02} 10:00,{end},12,5,{status},{place},{weight}\n"
            );
        }
    }
    text
}

/// Two teams of an hour's shift, books of both months.
fn firm(signed: bool, months: (&str, &str)) -> Desk {
    let desk = Desk::new();
    desk.import_text(&waybills(signed));
    desk.call(
        "costing.settle",
        json!({
            "departments": [department("揽收组", false, 1.0, 1, 10), department("派送组", false, 1.0, 1, 10)],
            "activities": [
                activity("收寄", 0, "collect", "shipments", 10.0, 0.5),
                activity("派件", 1, "deliver", "shipments", 20.0, 0.5),
            ],
            "rules": rules(),
            "totals": {"from": months.0, "to": months.1, "lines": [
                {"item": "pay", "amount_fen": 96_000, "department": 0},
                {"item": "pay", "amount_fen": 48_000, "department": 1},
                {"item": "rent", "amount_fen": 9_001},
                {"item": "packaging", "amount_fen": 1_000},
            ]},
        }),
    );
    desk
}

fn run(desk: &Desk, method: &str, month: &str) -> Value {
    let run = desk.call("costing.run", json!({"ask": {"method": method, "month": month}}));
    assert_eq!(run["closes"], true, "{method} accounts for every fen");
    let lines: i64 = list(&run["lines"]).iter().map(|l| fen(&l["amount_fen"])).sum();
    let rest: i64 = ["unused_fen", "rounding_fen", "untraced_fen"].map(|f| fen(&run[f])).iter().sum();
    assert_eq!(lines + rest, fen(&run["total_fen"]), "{method}");
    run
}

fn line<'a>(run: &'a Value, object: &str) -> &'a Value {
    let found = list(&run["lines"]).iter().find(|l| l["object"] == object);
    found.unwrap_or_else(|| panic!("{object} in {}", run["lines"]))
}

#[test]
fn a_month_end_leaves_waybills_on_their_way_with_what_was_done_on_them() {
    let desk = firm(true, ("2026-02", "2026-03"));
    // Of March, 30 and 31 are on their way; of February, 27 and 28.
    let fifo = run(&desk, "process_fifo", "2026-03");
    let (collected, delivered) = (line(&fifo, "collect"), line(&fifo, "deliver"));
    assert_eq!(
        (&collected["units"], &delivered["units"]),
        (&json!(10.0), &json!(10.0)),
        "2 came over, 10 begun, 2 left"
    );
    let left = line(&fifo, "on_the_way/collect");
    assert_eq!(left["units"], 2.0);
    assert!(
        list(&fifo["lines"]).iter().all(|l| l["object"] != "on_the_way/deliver"),
        "nobody has begun to deliver what is on its way"
    );
    // all carriers' cost of the two is due when they are sent
    assert_eq!(fen(&line(&fifo, "on_the_way/line_haul")["amount_fen"]), 2 * 500);
    let carried = fen(&fifo["total_fen"]) - (154_001 + 10 * 500);
    assert!(carried > 2 * 500, "collecting and carriage of the two from February came over: {carried}");
    assert_eq!(list(&fifo["warnings"]).len(), 0, "{}", fifo["warnings"]);

    let mean = run(&desk, "process_average", "2026-03");
    assert_eq!(mean["total_fen"], fifo["total_fen"], "both flows account for the same cost");
    let why =
        desk.call("costing.why", json!({"ask": {"method": "process_fifo", "month": "2026-03"}, "object": "collect"}));
    let parts = list(&why["parts"]);
    assert_eq!(parts.iter().map(|p| fen(&p["amount_fen"])).sum::<i64>(), fen(&collected["amount_fen"]));
    assert!(parts.iter().any(|p| p["source"] == "上月在途带来的成本"), "{why}");
    let own = parts.iter().find(|p| p["source"] == "收寄").expect("the work of March");
    let behind: i64 = list(&own["entries"]).iter().map(|e| fen(&e["amount_fen"])).sum();
    assert_eq!(behind, fen(&own["amount_fen"]), "down to the books");

    let first = run(&desk, "process_average", "2026-02");
    assert_eq!(fen(&first["total_fen"]), 154_001 + 10 * 500, "nothing came over into the first month");
    let alone = firm(true, ("2026-03", "2026-03"));
    let run = run(&alone, "process_average", "2026-03");
    assert_eq!(run["warnings"][0]["code"], "unopened", "what came over had its cost in books that are not here");
}

#[test]
fn a_destination_costs_its_handling_and_its_haul() {
    let desk = firm(true, ("2026-02", "2026-03"));
    let run = run(&desk, "terminal_haul", "2026-03");
    let (near, haul) = (line(&run, "terminal/成都"), line(&run, "haul/成都"));
    assert_eq!((fen(&haul["amount_fen"]), &haul["each_fen"]), (4 * 500, &json!(500.0)), "what carriers charge");
    assert_eq!(near["units"], 4.0);
    assert_eq!(near["each_fen"], line(&run, "terminal/武汉")["each_fen"], "handling knows no distance");
    let why = desk.call(
        "costing.why",
        json!({"ask": {"method": "terminal_haul", "month": "2026-03"}, "object": "terminal/成都"}),
    );
    assert_eq!(why["amount_fen"], near["amount_fen"]);
    let minutes = list(&why["parts"]).iter().find(|p| p["source"] == "派件").map(|p| p["minutes"][1].clone());
    assert_eq!(minutes, Some(json!(80.0)), "four deliveries of twenty minutes");
}

#[test]
fn room_is_paid_for_by_weight_and_days() {
    let desk = firm(true, ("2026-02", "2026-03"));
    let run = run(&desk, "storage", "2026-02");
    let borne: i64 = list(&run["lines"]).iter().map(|l| fen(&l["amount_fen"])).sum();
    assert_eq!(borne, 9_001 + 1_000, "rent and packaging, and nothing else");
    let customer = &list(&run["lines"])[0]["object"];
    let why = desk.call("costing.why", json!({"ask": {"method": "storage", "month": "2026-02"}, "object": customer}));
    let sources: Vec<&str> = list(&why["parts"]).iter().filter_map(|p| p["source"].as_str()).collect();
    assert_eq!(sources, ["房租", "包装耗材"], "down to the kinds of cost");
    let compared = desk.call("costing.compare", json!({}));
    assert!(list(&compared["methods"]).iter().all(|m| m != "storage"), "a part is no answer beside wholes");
}

#[test]
fn pay_by_results_takes_the_kpis_the_firm_counts() {
    let desk = firm(true, ("2026-02", "2026-03"));
    let clauses = json!([{"kpi": "on_time", "malus_per_point": 0.02, "bonus": 0.05}]);
    let weigh = |month: &str, clauses: &Value| {
        let decision = json!({"decide": "performance", "clauses": clauses, "floor": -0.2, "cap": 0.1});
        desk.call("costing.what_if", json!({"ask": {"month": month}, "decision": decision}))
    };
    let kept = weigh("2026-02", &clauses);
    // all within the promise: 1,440 yuan and 5 % of it
    assert_eq!(kept["found"][0]["text"], "1,512.00", "{kept}");
    assert_eq!(kept["found"][1]["text"], "72.00");
    let mut strict = desk.call("desk.state", json!({}))["settings"].clone();
    strict["promise_hours"] = json!(24);
    desk.call("desk.settle", strict);
    let late = weigh("2026-02", &clauses);
    assert_eq!(
        late["found"][0]["text"], "1,152.00",
        "99 points short at 2 % each, but never more than the floor: {late}"
    );
    let refused = |decision: Value| desk.refusal("costing.what_if", json!({"decision": decision})).code;
    assert_eq!(refused(json!({"decide": "performance", "clauses": []})), "cost_what_if_invalid");
    let of = |kpi: &str| json!({"decide": "performance", "clauses": [{"kpi": kpi}]});
    assert_eq!(refused(of("charm")), "no_such_kpi");
    assert_eq!(refused(of("call_service")), "cost_kpi_uncounted", "what nobody counted pays nobody");
    let fuel = json!({"decide": "performance", "item": "fuel", "clauses": clauses});
    assert_eq!(refused(fuel), "cost_nothing_booked");
}

#[test]
fn what_is_missing_is_named() {
    let desk = firm(false, ("2026-03", "2026-03"));
    let refused = |desk: &Desk, method: &str| desk.refusal("costing.run", json!({"ask": {"method": method}})).code;
    assert_eq!(refused(&desk, "process_fifo"), "cost_no_signatures");
    assert_eq!(refused(&desk, "process_average"), "cost_no_signatures");
    let mut setup = desk.call("costing.setup", json!({}));
    let rules = json!({"rounding": "exact", "support": "reciprocal", "shipment_cost": false});
    let totals = json!({"from": "2026-03", "to": "2026-03", "lines": [{"item": "pay", "amount_fen": 5_000}]});
    let settle = json!({"departments": setup["departments"].take(), "activities": setup["activities"].take(),
        "rules": rules, "totals": totals});
    desk.call("costing.settle", settle);
    assert_eq!(refused(&desk, "terminal_haul"), "cost_no_haul");
    assert_eq!(refused(&desk, "storage"), "cost_no_storage");
}
