//! What things cost, told the way the window tells it: setup, books, run, customers, why, closed months.

use keheng_tests::{
    books::{activity, department, fen, list, rules, ship},
    desk::Desk,
};
use serde_json::{Value, json};

/// Two customers in March: 甲 ships ten at once, 乙 one a day for ten days, of which two go wrong.
fn two_customers() -> Desk {
    let desk = Desk::new();
    let mut rows = Vec::new();
    for at in 1..=10 {
        rows.push((format!("SF1{at:02}"), "甲公司", "2026-03-02 10:00".to_owned(), ""));
        let trouble = if at > 8 { "破损" } else { "" };
        rows.push((format!("SF2{at:02}"), "乙公司", format!("2026-03-{at:02} 10:00"), trouble));
    }
    ship(&desk, &rows);
    desk
}

/// Two heads, a visit of ten minutes, a trouble of half an hour.
fn setup() -> Value {
    json!({
        "departments": [
            department("揽派组", false, 1.0, 1, 10),
            department("客服组", false, 1.0, 1, 10),
            department("综合管理", true, 0.5, 1, 10),
        ],
        "activities": [
            activity("上门揽收", 0, "collect", "stops", 10.0, 0.5),
            activity("问题件处理", 1, "collect", "cases", 30.0, 0.5),
        ],
        "rules": rules(),
        "totals": {"from": "2026-03", "to": "2026-03", "lines": [
            {"item": "pay", "amount_fen": 96_000, "department": 0},
            {"item": "pay", "amount_fen": 48_000, "department": 1},
            {"item": "rent", "amount_fen": 1_001},
        ]},
    })
}

#[test]
fn the_first_whale_curve_needs_a_setup_and_a_file_of_waybills() {
    let desk = two_customers();
    assert_eq!(desk.refusal("costing.run", json!({})).code, "cost_setup_missing", "nothing is guessed unasked");
    let proposed = desk.call("costing.setup", json!({}));
    assert_eq!(proposed["proposed"], true, "what nobody stored is a proposal");
    assert!(list(&proposed["activities"]).iter().all(|a| a["proposed"] == true));
    assert_eq!(list(&proposed["items"]).len(), 12, "twelve totals");

    let before = desk.digest();
    let stored = desk.call("costing.settle", setup());
    assert_eq!((&stored["proposed"], &stored["entries"]), (&json!(false), &json!(3)));
    let run = desk.call("costing.run", json!({}));
    assert_eq!(run["closes"], true);
    assert_eq!(fen(&run["total_fen"]), 145_001 + 20 * 500, "books and what the waybills carry");
    let lines: i64 = list(&run["lines"]).iter().map(|l| fen(&l["amount_fen"])).sum();
    let rest = ["unused_fen", "rounding_fen", "untraced_fen"].map(|f| fen(&run[f]));
    assert_eq!(lines + rest.iter().sum::<i64>(), fen(&run["total_fen"]), "no fen may appear or vanish");
    assert!(rest[0] > 0, "eleven visits and two troubles do not fill 480 minutes each");
    assert_eq!(fen(&run["estimate_fen"]), 145_001, "averages are estimates and say so");

    let customers = desk.call("costing.customers", json!({}));
    let rows = list(&customers["rows"]);
    assert_eq!(
        (&rows[0]["name"], &rows[1]["name"]),
        (&json!("甲公司"), &json!("乙公司")),
        "one visit costs less than ten"
    );
    assert_eq!(rows[0]["revenue_fen"], rows[1]["revenue_fen"], "though both bring the same");
    let last = &rows[rows.len() - 1]["cumulative_fen"];
    assert_eq!(last, &customers["profit_fen"], "the whale ends at the total");
    for row in rows {
        let (low, profit, high) = (fen(&row["profit_low_fen"]), fen(&row["profit_fen"]), fen(&row["profit_high_fen"]));
        assert!(low <= profit && profit <= high, "{row}");
    }

    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "one step back takes the whole setup out");
    desk.call("desk.redo", json!({}));
    assert_eq!(desk.call("costing.run", json!({})), run, "the same inputs, the same figures and the same name");
    desk.assert_sound("after a costing");
}

#[test]
fn a_number_is_explained_down_to_the_books() {
    let desk = two_customers();
    desk.call("costing.settle", setup());
    let customers = desk.call("costing.customers", json!({}));
    let dear = &list(&customers["rows"])[1];
    let why = desk.call("costing.why", json!({"object": dear["id"]}));
    assert_eq!(why["amount_fen"], dear["cost_fen"]);
    let parts = list(&why["parts"]);
    assert_eq!(parts.iter().map(|p| fen(&p["amount_fen"])).sum::<i64>(), fen(&why["amount_fen"]));
    let case = parts.iter().find(|p| p["source"] == "问题件处理").expect("its troubles");
    assert_eq!(case["minutes"], json!([30.0, 60.0, 120.0]));
    let behind: i64 = list(&case["entries"]).iter().map(|e| fen(&e["amount_fen"])).sum();
    assert_eq!(behind, fen(&case["amount_fen"]), "entries add up to the part");
    assert!(list(&case["entries"]).iter().any(|e| e["via"] == "综合管理"), "part of the rent came through the office");
    assert_eq!(desk.refusal("costing.why", json!({"object": "nobody"})).code, "no_such_cost_object");

    let compared = desk.call("costing.compare", json!({}));
    for (cost, left) in list(&compared["costs_fen"]).iter().zip(list(&compared["left_fen"])) {
        assert_eq!(fen(cost) + fen(left), fen(&compared["total_fen"]), "each method accounts for the same cost");
    }
    let tornado = desk.call("costing.tornado", json!({"customer": dear["id"]}));
    assert_eq!(list(&tornado["bars"])[0]["name"], "上门揽收", "ten visits weigh more than two troubles");

    let matrix = desk.call("costing.matrix", json!({}));
    let rows: i64 = list(&matrix["rows"]).iter().map(|r| fen(&r["total_fen"])).sum();
    let columns: i64 = list(&matrix["stages_fen"]).iter().map(fen).sum::<i64>() + fen(&matrix["rest_fen"]);
    assert_eq!((rows, columns), (fen(&matrix["total_fen"]), fen(&matrix["total_fen"])), "rows and columns close");
    let months = desk.call("costing.months", json!({}));
    let month = &list(&months["months"])[0];
    assert_eq!((&month["shipments"], fen(&month["logistics_fen"])), (&json!(20), 155_001));
}

#[test]
fn each_method_closes_on_the_same_total() {
    let desk = two_customers();
    let setup = desk.call("costing.settle", setup());
    // methods that ask for more than this file has say so; `costing_ways.rs` has the data
    let more = ["process_average", "process_fifo", "storage"];
    for method in list(&setup["methods"]).iter().filter(|m| !more.contains(&m["id"].as_str().unwrap_or_default())) {
        for rounding in ["exact", "fen"] {
            let run = desk.call("costing.run", json!({"ask": {"method": method["id"], "rounding": rounding}}));
            assert_eq!((&run["closes"], fen(&run["total_fen"])), (&json!(true), 155_001), "{}", method["id"]);
        }
    }
    let fault = desk.refusal("costing.customers", json!({"ask": {"method": "stage"}}));
    assert_eq!(fault.code, "cost_method_cut", "stages are no customers");
    assert_eq!(desk.refusal("costing.run", json!({"ask": {"method": "magic"}})).code, "cost_method_unknown");
    let job = desk.job("costing.prepare", json!({})).expect("a costing in the background");
    assert_eq!(job["run_id"], desk.call("costing.run", json!({}))["run_id"]);
    let job = desk.job("costing.prepare_compare", json!({})).expect("all that stand side by side in the background");
    assert_eq!(job["run_ids"], desk.call("costing.compare", json!({}))["run_ids"], "the same costings are compared");
}

#[test]
fn a_closed_month_refuses_changes_in_words() {
    let desk = two_customers();
    let stored = desk.call("costing.settle", setup());
    let entry = json!({"day": "2026-03-15", "amount_fen": 12_345, "item": "油费", "owner": "站长"});
    let added = desk.call("costing.add", entry.clone());
    let before = desk.digest();
    assert_eq!(desk.call("costing.lock", json!({"month": "2026-03", "closed": true})), json!({"locked": ["2026-03"]}));
    let closed = desk.digest();
    let fault = desk.refusal("costing.add", entry.clone());
    assert_eq!((fault.code.as_str(), fault.args["month"].clone()), ("cost_month_locked", "2026-03".into()));
    let edit = json!({"id": added["id"], "entry": {"day": "2026-04-15", "amount_fen": 1, "item": "油费"}});
    assert_eq!(desk.refusal("costing.edit", edit).code, "cost_month_locked", "nothing slips out of a closed month");
    assert_eq!(desk.refusal("costing.delete", json!({"id": added["id"]})).code, "cost_month_locked");
    let mut other = setup();
    (other["departments"], other["activities"]) = (stored["departments"].clone(), stored["activities"].clone());
    other["totals"]["lines"][0]["amount_fen"] = json!(1);
    assert_eq!(desk.refusal("costing.settle", other).code, "cost_month_locked", "nor by way of the setup");
    assert_eq!(desk.digest(), closed, "a refusal leaves everything as it was");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "closing is taken back like anything else");
    desk.call("costing.delete", json!({"id": added["id"]}));
    let listed = desk.call("costing.entries", json!({}));
    assert_eq!(listed["total"], 3);
    desk.assert_sound("after changes of the books");
}

#[test]
fn nonsense_is_refused_and_nothing_is_lost() {
    let desk = two_customers();
    desk.call("costing.settle", setup());
    let before = desk.digest();
    let wrong = |change: &dyn Fn(&mut Value)| {
        let mut req = setup();
        change(&mut req);
        desk.refusal("costing.settle", req).code
    };
    assert_eq!(wrong(&|r| r["activities"][0]["minutes_low"] = json!(99)), "cost_setup_invalid", "low above likely");
    assert_eq!(
        wrong(&|r| r["activities"][0]["department"] = json!(2)),
        "cost_setup_invalid",
        "support serves no customer"
    );
    assert_eq!(wrong(&|r| r["departments"][0]["practical"] = json!(1.2)), "cost_setup_invalid", "more than all time");
    assert_eq!(wrong(&|r| r["departments"][1]["name"] = json!("揽派组")), "cost_setup_invalid", "two of a name");
    for entry in [
        json!({"day": "2026-03-01", "amount_fen": 0, "item": "油费"}),
        json!({"day": "2026-03-01", "amount_fen": 5, "item": " "}),
    ] {
        assert_eq!(desk.refusal("costing.add", entry).code, "cost_entry_invalid");
    }
    let missing = json!({"day": "2026-03-01", "amount_fen": 5, "item": "油费", "department": "12345"});
    assert_eq!(desk.refusal("costing.add", missing).code, "no_such_department");
    let reversed = json!({"ask": {"from": "2026-04", "to": "2026-03"}});
    assert_eq!(desk.refusal("costing.run", reversed).code, "period_reversed");
    assert_eq!(desk.digest(), before);
}

#[test]
fn the_sample_firm_has_a_whale_curve_with_losers() {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    let run = desk.call("costing.run", json!({"limit": 5}));
    assert_eq!((&run["closes"], &run["untraced_fen"]), (&json!(true), &json!(0)), "{}", run["warnings"]);
    let codes: Vec<&Value> = list(&run["warnings"]).iter().map(|w| &w["code"]).collect();
    assert_eq!(codes, ["unsettled"], "its departments have time enough; of its last month carriers' bills are missing");
    assert!(fen(&run["unused_fen"]) > 0 && fen(&run["unused_fen"]) < fen(&run["total_fen"]) / 4);
    let customers = desk.call("costing.customers", json!({"limit": 3}));
    let (losers, all) = (customers["loss_makers"].as_u64(), customers["customers"].as_u64());
    assert!(losers.zip(all).is_some_and(|(losers, all)| losers > all / 50 && losers < all), "{losers:?} of {all:?}");
    assert!(fen(&customers["peak_fen"]) > fen(&customers["profit_fen"]), "the curve falls at its end");
    assert!(fen(&customers["result_fen"]) > 0, "the firm as a whole lives");
    desk.assert_sound("after the sample firm");
}

#[test]
fn tables_of_costs_are_imported_in_both_forms() {
    let desk = two_customers();
    let mut firm = setup();
    firm["totals"] = Value::Null;
    desk.call("costing.settle", firm);
    let before = desk.digest();
    let import = |csv: &str| {
        let file = desk.file("costs.csv", csv);
        let handle = desk.app.files().offer(file).expect("a file").handle;
        desk.job("import.run", json!({"kind": "costs", "files": [{"handle": handle}]})).expect("an import")
    };
    let long = "月份,费用项目,金额,部门,责任人,备注\n2026-03,工资,960.00,揽派组,站长,\n2026-03,房租,10.01,,,\n2026-03-05,油费,88.80,飞行组,,\n合计,,1058.81,,,\n";
    let report = import(long);
    assert_eq!((&report["created"], fen(&report["amount_fen"])), (&json!(3), 105_881), "{}", report["issues"]);
    assert_eq!(report["issue_counts"]["unknown_department"], 1, "who is not known is named");
    assert_eq!(import(long)["unchanged"], 3, "the same table twice is once");
    let corrected = import(&long.replace("960.00", "970.00"));
    assert_eq!(
        (&corrected["updated"], &corrected["unchanged"]),
        (&json!(1), &json!(2)),
        "a month's total is corrected"
    );
    let listed = desk.call("costing.entries", json!({}));
    let pay = list(&listed["rows"]).iter().find(|r| r["item"] == "pay").expect("the pay");
    assert_eq!((&pay["source"], &pay["source_row"]), (&json!("costs.csv"), &json!(2)), "each entry knows its row");
    assert_eq!(pay["department_name"], "揽派组");

    let wide = "科目,2026年1月,2026年2月,2026年3月,合计\n水电,100,110.5,,210.5\n";
    let report = import(wide);
    assert_eq!((&report["created"], fen(&report["amount_fen"])), (&json!(2), 21_050), "{}", report["issues"]);
    desk.call("costing.lock", json!({"month": "2026-01", "closed": true}));
    let report = import(&wide.replace("100,", "120,"));
    assert_eq!(
        (&report["refused"], &report["unchanged"]),
        (&json!(1), &json!(1)),
        "a closed month is refused in words"
    );
    for _ in 0..4 {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(desk.digest(), before, "every import is one step back");
    desk.assert_sound("after imports of costs");
}

#[test]
fn the_curve_and_the_doubt_are_drawn() {
    let desk = two_customers();
    let draw = |chart: Value| {
        desk.call("charts.draw", json!({"chart": chart, "width": 960, "height": 480, "palette": "light"}))
    };
    let empty = draw(json!({"kind": "whale"}));
    assert_eq!(list(&empty["scene"]["marks"]).len(), 0, "without a setup there is nothing to draw, and no fault");
    desk.call("costing.settle", setup());
    let customers = desk.call("costing.customers", json!({}));
    let rows = list(&customers["rows"]);
    let whale = draw(json!({"kind": "whale"}));
    assert_eq!(list(&whale["scene"]["table"]["rows"]).len(), rows.len(), "the table twin has each customer");
    let keys: Vec<&Value> = list(&whale["scene"]["marks"]).iter().map(|m| &m["key"]).collect();
    assert!(rows.iter().all(|r| keys.contains(&&r["id"])), "a click finds the customer: {keys:?}");
    let tornado = draw(json!({"kind": "tornado", "customer": rows[1]["id"]}));
    assert_eq!(list(&tornado["scene"]["table"]["rows"]).len(), 2, "a bar for each unit time");
    let summary = tornado["scene"]["summary"].as_str().unwrap_or_default();
    assert!(summary.contains("上门揽收"), "it says which matters most: {summary}");

    // What is tried: a time by itself, and what one customer brings.
    let customer = &rows[1]["id"];
    let plain = desk.call("costing.tornado", json!({"customer": customer}));
    assert_eq!(plain["tried_fen"], Value::Null);
    let bar = &list(&plain["bars"])[0];
    for (minutes, profit) in [("minutes_low", "profit_low_time_fen"), ("minutes_high", "profit_high_time_fen")] {
        let tried = json!([{"name": bar["name"], "minutes": bar[minutes]}]);
        let found = desk.call("costing.tornado", json!({"customer": customer, "tried": tried}));
        assert_eq!(
            (&found["tried_fen"], &found["bars"]),
            (&bar[profit], &plain["bars"]),
            "the end of the bar; bars stay"
        );
        let drawn = draw(json!({"kind": "tornado", "customer": customer, "tried": tried}));
        assert!(list(&drawn["scene"]["marks"]).iter().any(|m| m["id"] == "tried"), "a rule stands there");
    }
    for tried in [json!([{"name": "无此作业", "minutes": 1}]), json!([{"name": bar["name"], "minutes": -1}])] {
        let fault = desk.refusal("costing.tornado", json!({"customer": customer, "tried": tried}));
        assert_eq!(fault.code, "cost_what_if_invalid");
    }
    let tried = |fen: i64| json!({"kind": "whale", "tried": {"customer": customer, "change_fen": fen}});
    let all = &list(&draw(tried(0))["scene"]["table"]["rows"]).clone();
    assert_eq!(all, list(&whale["scene"]["table"]["rows"]), "nothing more, nothing else");
    let more = draw(tried(1_000_000));
    let first = &list(&list(&more["scene"]["table"]["rows"])[0])[1];
    assert_eq!(first, &rows[1]["name"], "who brings that much more stands first");
    assert_eq!(
        desk.refusal(
            "charts.draw",
            json!({"chart": {"kind": "whale", "tried": {"customer": "5", "change_fen": 1}},
        "width": 960, "height": 480, "palette": "light"})
        )
        .code,
        "no_such_cost_object"
    );
}
