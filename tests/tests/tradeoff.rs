//! The trade-off through the contract: months from waybills, figures by hand, refusals in words, files from a spreadsheet.

use keheng_core::sample::TrueCurve;
use keheng_tests::desk::Desk;
use serde_json::{Value, json};

/// Service, logistics, service cost of 24 months drawn from known curves with noise; the least total is at 0.9443.
const MONTHS: &str = include_str!("../fixtures/tradeoff_24.csv");

fn fit_file(desk: &Desk, csv: &str) -> Value {
    let handle = desk.app.files().offer(desk.file("months.csv", csv)).expect("a file").handle;
    desk.call("tradeoff.fit_file", json!({"handle": handle}))
}

/// Writes the 24 months into the file by hand, in fen.
fn by_hand(desk: &Desk) {
    for (i, line) in MONTHS.lines().skip(1).enumerate() {
        let figures: Vec<f64> = line.split(',').map(|n| n.parse().expect("a number")).collect();
        let month = format!("{}-{:02}", 2023 + i / 12, i % 12 + 1);
        let row = json!({"month": month, "service": figures[0], "logistics": figures[1] * 100.0,
            "service_cost": figures[2] * 100.0, "reason": "from the old ledger"});
        desk.call("tradeoff.set_month", row);
    }
}

#[test]
fn a_table_of_months_tells_zone_optimum_and_interval() {
    let found = fit_file(&Desk::bare(), MONTHS);
    let fit = &found["fit"];
    let at = |v: &Value| v.as_f64().expect("a number");
    assert!((at(&fit["optimum"]) - 0.9443).abs() < 0.004, "{}", fit["optimum"]);
    assert!(
        at(&fit["zone"][0]) < at(&fit["interval"][0]) && at(&fit["interval"][1]) < at(&fit["zone"][1]),
        "near is wider than best"
    );
    assert_eq!((&fit["refused"], fit["warnings"].as_array().map(Vec::len)), (&Value::Null, Some(0)));
    assert_eq!(found, fit_file(&Desk::bare(), MONTHS), "another program, the same bytes");
    let percent: String = MONTHS.replace("0.9448,", "94.48%,");
    assert!(fit_file(&Desk::bare(), &percent)["fit"]["optimum"].is_number(), "per cent are read too");
}

#[test]
fn a_bad_table_is_refused_with_its_place() {
    let desk = Desk::bare();
    let refusal = |csv: &str| {
        let handle = desk.app.files().offer(desk.file("bad.csv", csv)).expect("a file").handle;
        desk.refusal("tradeoff.fit_file", json!({"handle": handle}))
    };
    assert_eq!(refusal("service,logistics\n0.9,3\n").code, "column_missing");
    let fault = refusal("service,logistics,service_cost\n0.9,3,1\n1.4,3,1\n");
    assert_eq!(
        (fault.code.as_str(), &fault.args["row"]),
        ("number_invalid", &3u32.into()),
        "140 % on time is nonsense"
    );
    assert_eq!(refusal("service,logistics,service_cost\n0.9,-3,1\n").code, "number_invalid");
}

#[test]
fn months_by_hand_are_fitted_drawn_and_undone() {
    let desk = Desk::new();
    let empty = desk.call("tradeoff.fit", json!({}));
    assert_eq!(empty["fit"]["refused"]["code"], "too_few_months", "no data, no optimum");
    by_hand(&desk);
    let found = desk.call("tradeoff.fit", json!({"more_data": true}));
    assert!((found["fit"]["optimum"].as_f64().expect("an optimum") - 0.9443).abs() < 0.006);
    assert!(found["fit"]["more_data"].as_array().is_some_and(|m| !m.is_empty()), "what more months would tell");
    let chart = json!({"chart": {"kind": "u_curve", "scenario": {"level": 0.95}}, "width": 700, "height": 400, "palette": "light"});
    let drawn = desk.call("charts.draw", chart);
    let ids: Vec<&str> =
        drawn["scene"]["marks"].as_array().expect("marks").iter().filter_map(|m| m["id"].as_str()).collect();
    assert!(ids.contains(&"level"), "the tried level can be dragged: {ids:?}");
    desk.call("desk.undo", json!({}));
    let months = desk.call("tradeoff.months", json!({}));
    assert_eq!(months["months"].as_array().map(Vec::len), Some(23), "the last month is gone");
    desk.assert_sound("after an undo");
}

#[test]
fn what_is_written_by_hand_says_so_and_goes_back() {
    let desk = Desk::new();
    assert_eq!(
        desk.refusal("tradeoff.set_month", json!({"month": "2026-03", "excluded": true})).code,
        "reason_missing"
    );
    assert_eq!(
        desk.refusal("tradeoff.set_month", json!({"month": "2026-03", "service": 1.2, "reason": "x"})).code,
        "setting_invalid"
    );
    by_hand(&desk);
    let found = desk.call(
        "tradeoff.set_month",
        json!({"month": "2024-11", "service": 0.97, "excluded": true, "reason": "the great sale"}),
    );
    let november =
        |answer: &Value| answer["months"].as_array().expect("months").iter().find(|m| m["month"] == "2024-11").cloned();
    let row = november(&found).expect("the month");
    assert_eq!(
        (&row["service_origin"], &row["excluded"], &row["reason"]),
        (&json!("hand"), &json!(true), &json!("the great sale"))
    );
    assert_eq!(
        desk.call("tradeoff.fit", json!({}))["months"].as_array().map(Vec::len),
        Some(23),
        "left out of the fit, not of the table"
    );
    let back = desk.call("tradeoff.set_month", json!({"month": "2024-11"}));
    assert_eq!(november(&back), None, "without a figure of its own and without waybills it is no month");
    let state = desk.reopened().call("tradeoff.months", json!({}));
    assert_eq!(state["months"].as_array().map(Vec::len), Some(23));
}

#[test]
fn an_interview_stands_in_for_months_and_is_called_a_sketch() {
    let desk = Desk::new();
    let answer = |service: f64, logistics: f64, failures: f64| json!({"service": service, "logistics": logistics, "service_cost": failures});
    let three = json!({"answers": [answer(0.88, 213.0, 313.0), answer(0.95, 306.0, 98.0), answer(0.985, 614.0, 25.0)]});
    assert_eq!(desk.refusal("tradeoff.interview", json!({"answers": [answer(0.9, 1.0, 1.0)]})).code, "answers_needed");
    desk.call("tradeoff.interview", three);
    let fit = desk.call("tradeoff.fit", json!({}))["fit"].clone();
    assert_eq!((&fit["sketch"], &fit["prior_share"], &fit["refused"]), (&json!(true), &json!(1.0), &Value::Null));
    assert!(fit["optimum"].is_number());
    desk.call("tradeoff.interview", json!({"answers": []}));
    assert_eq!(desk.call("tradeoff.fit", json!({}))["fit"]["refused"]["code"], "too_few_months");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.call("tradeoff.fit", json!({}))["fit"]["prior_share"], 1.0, "the answers are back");
}

#[test]
fn waybills_make_months_by_themselves() {
    let desk = Desk::new();
    let mut csv = String::from("运单号,寄件人,寄件时间,应签收时间,签收时间,运费,成本,状态\n");
    for month in 1..=3u32 {
        for n in 0..20u32 {
            let late = n < month;
            let day = if late { 9 } else { 4 };
            csv += &format!(
                "SF{month}{n:04},张三,2026-{month:02}-02 09:00,2026-{month:02}-05 18:00,2026-{month:02}-{day:02} 10:00,10,6.5,已签收\n"
            );
        }
    }
    desk.import_text(&csv);
    let rates = json!({"damaged_fen": 0, "lost_fen": 0, "redelivery_fen": 300, "complaint_share": 0.5, "complaint_minutes": 10,
        "minute_fen": 40, "lost_margin_fen": 100, "floor": 0.9, "answer_months": 1, "answer_error": 0.15});
    let found = desk.call("tradeoff.assume", rates);
    let row = &found["months"][1];
    assert_eq!((&row["due"], &row["service"], &row["logistics"]), (&json!(20), &json!(0.9), &json!(650.0)));
    // 2 of 20 late: each 300 for another attempt, 100 of margin, half a complaint of 10 minutes at 40
    assert_eq!(row["service_cost"], json!(2.0 * (300.0 + 100.0 + 0.5 * 10.0 * 40.0) / 20.0));
    assert_eq!(desk.call("tradeoff.fit", json!({}))["floor"], 0.9);
    assert_eq!(desk.refusal("tradeoff.months", json!({"class": "Z"})).code, "abc_class");

    let entry =
        |item: &str, fen: i64| desk.call("costing.add", json!({"day": "2026-02-28", "amount_fen": fen, "item": item}));
    entry("rent", 4_000);
    entry("claims", 1_000);
    let booked = desk.call("tradeoff.months", json!({}));
    let (january, february) = (&booked["months"][0], &booked["months"][1]);
    assert_eq!(
        february["logistics"],
        json!(650.0 + 4_000.0 / 20.0),
        "rent by waybill beside what waybills carry; claims are no logistics"
    );
    assert_eq!(
        february["service_cost"],
        json!((1_000.0 + 2.0 * 600.0) / 20.0),
        "claims of the books instead of usual ones"
    );
    assert_eq!(january["logistics"], Value::Null, "a month without books beside one with them would bend the curve");
}

/// Twenty waybills a month, as many late as the month has days behind it; the last months with cases.
fn with_register() -> Desk {
    let desk = Desk::new();
    let mut csv = String::from("运单号,寄件人,寄件时间,应签收时间,签收时间,运费,成本,状态\n");
    for month in 1..=3u32 {
        for n in 0..20u32 {
            let day = if n < month { 9 } else { 4 };
            csv += &format!(
                "SF{month}{n:04},张三,2026-{month:02}-02 09:00,2026-{month:02}-05 18:00,2026-{month:02}-{day:02} 10:00,10,6.5,已签收\n"
            );
        }
    }
    desk.import_text(&csv);
    desk
}

fn case(desk: &Desk, waybill: &str, opened: &str, paid: Option<i64>) {
    let closed = paid.map(|_| format!("{}T18:00", &opened[..10]));
    let case = json!({"kind": "delay", "opened": opened, "closed": closed, "justified": paid.map(|_| true),
        "shipment_no": waybill, "paid_fen": paid});
    desk.call("cases.add", json!({"case": case}));
}

fn month_of(answer: &Value, month: &str) -> Value {
    answer["months"].as_array().expect("months").iter().find(|m| m["month"] == month).cloned().expect("the month")
}

#[test]
fn the_register_speaks_for_the_months_it_covers_and_rates_for_the_others() {
    let desk = with_register();
    case(&desk, "SF20000", "2026-02-10T10:00", Some(4_000));
    case(&desk, "SF30000", "2026-03-10T10:00", Some(2_000));
    case(&desk, "SF30001", "2026-03-11T10:00", None);
    // sent in February, heard of in March: it tells of February's level
    case(&desk, "SF20001", "2026-03-01T10:00", Some(1_000));
    let found = desk.call("tradeoff.months", json!({}));
    let sources = |month: &str, kind: &str| -> Vec<String> {
        let row = month_of(&found, month);
        let parts = row["parts"].as_array().expect("parts").iter().filter(|p| p["kind"] == kind);
        parts.map(|p| format!("{} {}", p["source"].as_str().unwrap_or_default(), p["amount_fen"])).collect()
    };
    assert!(sources("2026-01", "paid").iter().all(|s| s.starts_with("rates")), "nobody wrote January down");
    assert_eq!(sources("2026-02", "paid"), ["register 5000.0"], "both of February's waybills");
    assert_eq!(sources("2026-02", "desk"), ["register 2000.0"], "two cases of 20 minutes at half a yuan");
    assert_eq!(sources("2026-03", "paid"), ["register 2000.0"]);
    // settled delays cost 4,000, 1,000 and 2,000: 2,333 on average
    assert_eq!(sources("2026-03", "open"), ["register 2333.0"], "an open case costs what settled ones did");
    assert_eq!(sources("2026-03", "leaving"), ["rates 900.0"], "margin that leaves stays an assumption");
    let total = (5_000.0 + 2_000.0 + 2.0 * 300.0) / 20.0;
    assert_eq!(month_of(&found, "2026-02")["service_cost"], json!(total));
    let listed = desk.call("tradeoff.cases", json!({"month": "2026-02"}));
    assert_eq!((&listed["total"], &listed["rows"][0]["paid_fen"]), (&json!(2), &json!(4_000)), "the dearest first");
    desk.assert_sound("with a register");
}

#[test]
fn no_yuan_counts_twice_between_books_and_register() {
    let desk = with_register();
    case(&desk, "SF20000", "2026-02-10T10:00", Some(4_000));
    let entry =
        |item: &str, fen: i64| desk.call("costing.add", json!({"day": "2026-02-28", "amount_fen": fen, "item": item}));
    entry("rent", 10_000);
    entry("claims", 4_000);
    let row = |desk: &Desk| month_of(&desk.call("tradeoff.months", json!({})), "2026-02");
    let figures = |row: &Value| {
        let at = |name: &str| row[name].as_f64().expect("a figure") * 20.0;
        (at("logistics"), at("service_cost"))
    };
    let carried = 20.0 * 650.0;
    let (logistics, failures) = figures(&row(&desk));
    assert_eq!(logistics, carried + 10_000.0, "claims are no logistics, whoever wrote them down");
    assert_eq!(failures, 4_000.0 + 1_000.0 + 2.0 * 300.0, "the claim counts once, by the register");

    // The desk's work is in the books as pay: what counts as failure leaves logistics, fen for fen.
    entry("pay", 600);
    let (logistics, failures_now) = figures(&row(&desk));
    assert_eq!(logistics, carried + 10_000.0, "600 of pay are 600 of the 1,000 that the case took");
    assert_eq!(failures_now, failures);
    entry("pay", 5_000);
    let (logistics, _) = figures(&row(&desk));
    assert_eq!(logistics, carried + 10_000.0 + 5_600.0 - 1_000.0, "never more than the work on failures");
    let all = 10_000.0 + 4_000.0 + 5_600.0 + carried;
    let (logistics, failures) = figures(&row(&desk));
    assert_eq!(logistics + failures, all + 2.0 * 300.0, "books and waybills once, and the margin that leaves");
}

#[test]
fn the_sample_firm_s_own_months_find_the_truth() {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    let found = desk.call("tradeoff.fit", json!({}));
    let fit = &found["fit"];
    assert_eq!(fit["refused"], Value::Null, "eighteen months are told apart: {}", fit["refused"]);
    let truth = TrueCurve.optimum();
    let at = |v: &Value| v.as_f64().expect("a level");
    let (best, lo, hi) = (at(&fit["optimum"]), at(&fit["interval"][0]), at(&fit["interval"][1]));
    assert!((0.93..0.97).contains(&best) && (best - truth).abs() < 0.012, "{best}, in truth {truth}");
    assert!(lo <= truth && truth <= hi, "the interval {lo} to {hi} covers {truth}");
    assert!(at(&fit["zone"][0]) < best && best < at(&fit["zone"][1]));
    let months = found["months"].as_array().map_or(0, Vec::len);
    assert!(months >= 18, "{months} months");
    let rows = desk.call("tradeoff.months", json!({}))["months"].clone();
    let register =
        |row: &Value| row["parts"].as_array().is_some_and(|parts| parts.iter().any(|p| p["source"] == "register"));
    assert!(rows.as_array().expect("months").iter().all(register), "its failures are counted, not assumed");
}

#[test]
fn pictures_of_the_same_curves_agree() {
    let desk = Desk::new();
    by_hand(&desk);
    let best = desk.call("tradeoff.fit", json!({}))["fit"]["optimum"].as_f64().expect("an optimum");
    let draw = |chart: Value| {
        desk.call("charts.draw", json!({"chart": chart, "width": 700, "height": 400, "palette": "light"}))
    };
    let slopes = |level: f64| {
        let rows = draw(json!({"kind": "tangents", "scenario": {"level": level}}))["scene"]["table"]["rows"].clone();
        let slope = |at: usize| {
            rows[at][3]
                .as_str()
                .expect("a slope")
                .replace(['+', ','], "")
                .replace('−', "-")
                .parse::<f64>()
                .expect("yuan")
        };
        (slope(0), slope(1))
    };
    let (cost, saving) = slopes(best);
    assert!((cost + saving).abs() < 0.02, "opposite and equal at the optimum: {cost} {saving}");
    let (cost, saving) = slopes(best - 0.03);
    assert!(cost + saving < 0.0, "below it a point saves more than it costs");
    let marginal = draw(json!({"kind": "marginal", "scenario": {"level": 0.95}}));
    let ids: Vec<&str> =
        marginal["scene"]["marks"].as_array().expect("marks").iter().filter_map(|m| m["id"].as_str()).collect();
    assert!(ids.contains(&"level") && ids.contains(&"other"), "the rule and the optimum: {ids:?}");
    let response = json!({"shape": "root", "now": 0.94, "per_point": 0.02, "price": 900.0});
    let profit = draw(json!({"kind": "profit", "scenario": {}, "response": response}));
    let solved = desk.call(
        "tradeoff.solve",
        json!({"curve": desk.call("tradeoff.fit", json!({}))["fit"]["curve"],
        "domain": desk.call("tradeoff.fit", json!({}))["fit"]["domain"], "now": 0.94, "response": response}),
    );
    let most = solved["most_profit"]["service"].as_f64().expect("a level");
    let label = format!("{:.1}%", most * 100.0);
    assert!(
        profit["scene"]["summary"].as_str().expect("a sentence").contains(&label),
        "{label}: {}",
        profit["scene"]["summary"]
    );
    let bad = json!({"kind": "profit", "scenario": {}, "response": {"shape": "root", "now": 0.0, "per_point": 0.02, "price": 9.0}});
    let refused = desk.refusal("charts.draw", json!({"chart": bad, "width": 700, "height": 400, "palette": "light"}));
    assert_eq!(refused.code, "model_input");
}

#[test]
fn a_what_if_answers_without_data() {
    let desk = Desk::bare();
    let plain = desk.call("tradeoff.solve", json!({"now": 0.97}));
    let dear = desk.call("tradeoff.solve", json!({"now": 0.97, "logistics_factor": 2.0}));
    let best = |answer: &Value| answer["best"]["service"].as_f64().expect("a level");
    assert!(best(&dear) < best(&plain), "dearer logistics, less service");
    let bound = desk.call("tradeoff.solve", json!({"now": 0.97, "floor": 0.98}));
    assert_eq!(bound["bound"]["service"], 0.98, "a contract above the optimum binds");
    let sales = json!({"now": 0.94, "response": {"shape": "root", "now": 0.94, "per_point": 0.02, "price": 900.0}});
    let profit = desk.call("tradeoff.solve", sales);
    assert!(
        profit["most_profit"]["service"].as_f64() > profit["best"]["service"].as_f64(),
        "sales pay for more service"
    );
    for bad in
        [json!({"now": 0}), json!({"now": 0.9, "logistics_factor": -1}), json!({"now": 0.9, "domain": [0.9, 0.8]})]
    {
        assert_eq!(desk.refusal("tradeoff.solve", bad).code, "model_input");
    }
}

#[test]
fn every_model_can_be_listed_and_solved_in_words() {
    let desk = Desk::bare();
    let listed = desk.call("models.list", json!({}));
    for model in listed.as_array().expect("a list") {
        let solved = desk.call("models.solve", json!({"model": model["id"], "input": model["example"]}));
        assert!(solved["steps"].as_array().is_some_and(|s| !s.is_empty()), "{} explains itself", model["id"]);
        assert!(
            model["title"].as_str().is_some_and(|t| !t.is_empty() && t != model["id"]),
            "{} has a name",
            model["id"]
        );
    }
    let labels = desk.call("models.list", json!({"ids": ["erlang_c"]}))[0]["labels"].clone();
    assert_ne!(labels["aht_s"], "aht_s", "inputs have words: {labels}");
    assert_eq!(desk.refusal("models.solve", json!({"model": "crystal_ball", "input": {}})).code, "no_such_model");
}
