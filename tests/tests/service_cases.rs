//! Stories of cases joined into service levels, of figures that others counted and files of them, and of what actions did.

use keheng_tests::{
    desk::Desk,
    sheet::{Sheet, Waybill},
};
use serde_json::{Value, json};

/// Forty waybills in each of January to March 2026, one a day for the first ten days four times; signed for a day later. The
/// firm promises three days. In March every fourth is late.
fn firm() -> Desk {
    let desk = Desk::new();
    let mut sheet = Sheet::default();
    for month in 1..=3u32 {
        for k in 0..40u32 {
            let day = k / 4 + 1;
            let late = month == 3 && k % 4 == 0;
            sheet.row(&Waybill {
                no: &number(month, k),
                customer: if k % 2 == 0 { "甲公司" } else { "乙公司" },
                shipped: &format!("2026-{month:02}-{day:02} 10:00"),
                delivered: &format!("2026-{month:02}-{:02} 16:00", day + if late { 6 } else { 1 }),
                price: "10",
                status: "已签收",
                ..Waybill::default()
            });
        }
    }
    desk.import_text(sheet.text());
    desk
}

fn number(month: u32, k: u32) -> String {
    format!("SF{}", 700_000 + month * 100 + k)
}

fn case(kind: &str, opened: &str, more: Value) -> Value {
    let mut case = json!({"kind": kind, "opened": opened});
    case.as_object_mut().expect("a case").extend(more.as_object().expect("fields").clone());
    json!({"case": case})
}

fn kpi(desk: &Desk, req: Value, id: &str) -> Value {
    let res = desk.call("service.kpis", req);
    res["kpis"].as_array().expect("KPIs").iter().find(|k| k["kpi"] == id).expect("the KPI").clone()
}

fn counted(desk: &Desk, req: Value, id: &str) -> (u64, u64) {
    let found = kpi(desk, req, id);
    (found["numerator"].as_u64().expect("a count"), found["denominator"].as_u64().expect("a count"))
}

#[test]
fn a_justified_complaint_counts_once_and_spoils_a_perfect_order() {
    let desk = firm();
    let february = || json!({"month": "2026-02"});
    assert_eq!(counted(&desk, february(), "complaint_free"), (0, 0), "nobody has recorded complaints yet");
    assert_eq!(counted(&desk, february(), "perfect_order"), (40, 40));
    let start = desk.digest();

    let about =
        |k: u32, justified: Value| json!({"shipment_no": number(2, k), "justified": justified, "cause": "attitude"});
    let first = desk.call("cases.add", case("complaint", "2026-02-05T09:00", about(0, json!(true))))["id"].clone();
    assert_eq!(counted(&desk, february(), "complaint_free"), (39, 40));
    desk.call("cases.add", case("complaint", "2026-02-06T09:00", about(0, json!(true))));
    assert_eq!(counted(&desk, february(), "complaint_free"), (39, 40), "a waybill complained of twice counts once");
    desk.call("cases.add", case("complaint", "2026-02-06T10:00", about(1, json!(false))));
    desk.call("cases.add", case("complaint", "2026-02-06T11:00", about(2, Value::Null)));
    desk.call("cases.add", case("damage", "2026-02-06T12:00", about(3, json!(true))));
    let found = kpi(&desk, february(), "complaint_free");
    assert_eq!(
        (&found["numerator"], &found["undecided"]),
        (&json!(39), &json!(1)),
        "neither refused nor open ones count"
    );
    assert_eq!(found["failed_per_million"].as_f64().map(f64::round), Some(25_000.0));
    assert_eq!(found["target"], 0.98);
    assert_eq!(counted(&desk, february(), "perfect_order"), (39, 40), "it was on time, whole, and still not perfect");
    assert_eq!(counted(&desk, february(), "on_time"), (40, 40), "a complaint makes nothing late");
    assert_eq!(counted(&desk, json!({"month": "2026-01"}), "complaint_free"), (0, 0), "silence before is no praise");
    assert_eq!(counted(&desk, json!({"month": "2026-03"}), "complaint_free"), (40, 40));

    let by_promise =
        json!({"kpi": "perfect_order", "target": 0.93, "definition": {"basis": "due", "note": "按应到日"}});
    desk.call("service.define", by_promise);
    assert_eq!(
        counted(&desk, json!({"month": "2026-02"}), "perfect_order"),
        (39, 40),
        "by the day of the promise as well"
    );
    desk.call("desk.undo", json!({}));

    let causes =
        desk.call("service.causes", json!({"kpi": "complaint_free", "from": "2026-02-01", "to": "2026-02-28"}));
    assert_eq!((&causes["failed"], &causes["of_cases"]), (&json!(1), &json!(true)));
    assert_eq!(causes["causes"][0]["key"], "attitude");
    let spoilt = desk.call("service.causes", json!({"kpi": "perfect_order", "from": "2026-02-01", "to": "2026-02-28"}));
    assert_eq!(spoilt["causes"][0]["key"], "complaint", "what spoilt it has a name of its own");
    let behind = desk.cases(
        json!({"kinds": ["complaint"], "justified": true, "shipped_from": "2026-02-01", "shipped_to": "2026-02-28"}),
    );
    assert_eq!(behind.len(), 2, "both complaints about that waybill are behind the bar");

    let customer = desk.customer("甲公司");
    let card = desk.call("value.card", json!({"id": customer["id"]}));
    let of_card = card["kpis"].as_array().expect("KPIs").iter().find(|k| k["kpi"] == "complaint_free");
    assert_eq!(of_card.map(|k| k["numerator"].as_u64()), Some(Some(39)), "the customer's own: {of_card:?}");
    desk.call("cases.delete", json!({"ids": [first]}));
    assert_eq!(counted(&desk, february(), "complaint_free"), (39, 40), "the second complaint still stands");
    for _ in 0..6 {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(desk.digest(), start, "undo leads back to the beginning");
    assert_eq!(counted(&desk, february(), "perfect_order"), (40, 40));
    desk.assert_sound("after complaints");
}

#[test]
fn cases_run_against_the_limit_on_them_else_the_firms() {
    let desk = firm();
    let add = |no: &str, kind: &str, opened: &str, more: Value| {
        let mut more = more;
        more["no"] = json!(no);
        desk.call("cases.add", case(kind, opened, more));
    };
    // three days unless the case says otherwise; the data end on the sixteenth of March
    add("1", "complaint", "2026-03-02T09:00", json!({"closed": "2026-03-04T09:00"}));
    add("2", "complaint", "2026-03-02T09:00", json!({"closed": "2026-03-06T09:00", "cause": "attitude"}));
    add("3", "delay", "2026-03-02T09:00", json!({"due": "2026-03-10T18:00", "closed": "2026-03-09T09:00"}));
    add("4", "damage", "2026-03-02T09:00", json!({"claimed_fen": 5_000, "cause": "crushed"}));
    add("5", "claim", "2026-03-15T09:00", json!({"closed": "2026-03-15T12:00"}));
    let march = || json!({"month": "2026-03"});
    assert_eq!(counted(&desk, march(), "cases_in_time"), (2, 4), "the fifth is closed, but its limit has not come");
    let found = kpi(&desk, march(), "cases_in_time");
    assert_eq!((&found["assumed"], &found["limit_hours"], &found["basis"]), (&json!(3), &json!(72), &json!("due")));
    assert!(found["interval"].is_array() && found["probability_met"].is_number(), "as sure as any other KPI");
    assert_eq!(counted(&desk, march(), "claims_in_time"), (0, 1), "money was wanted for the damage, a week has passed");
    let claims = desk.call("service.kpis", march())["claims"].clone();
    assert_eq!(claims, json!({"n": 1, "median_days": 1, "p90_days": 1}), "one claim settled, within its first day");

    let missed = json!({"kpi": "cases_in_time", "from": "2026-03-01", "to": "2026-03-31"});
    let causes = desk.call("service.causes", missed.clone());
    assert_eq!(causes["failed"], 2);
    let rows = desk.cases(json!({"missed": {"from": "2026-03-01", "to": "2026-03-31", "limit_hours": 72}}));
    let numbers: Vec<&str> = rows.iter().filter_map(|r| r["no"].as_str()).collect();
    assert_eq!(numbers.len(), 2, "as many rows as the Pareto counts: {numbers:?}");
    assert!(numbers.contains(&"2") && numbers.contains(&"4"));

    let define = |definition: Value| json!({"kpi": "cases_in_time", "target": 0.99, "definition": definition});
    let week = json!({"limit_hours": 168, "note": "总部改为七天"});
    let tried = desk.call("service.define_try", define(week.clone()));
    assert_eq!((&tried["before"]["numerator"], &tried["after"]["numerator"]), (&json!(2), &json!(3)));
    assert_eq!(counted(&desk, march(), "cases_in_time"), (2, 4), "trying changes nothing");
    let before = desk.digest();
    desk.call("service.define", define(week));
    assert_eq!(counted(&desk, march(), "cases_in_time"), (3, 4), "with a week the second was in time");
    assert_eq!(kpi(&desk, march(), "cases_in_time")["note"], "总部改为七天");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "a definition is taken back like anything else");
    let without = json!({"causes": [{"cause": "crushed", "reason": "快递总部责任"}], "note": "不归网点"});
    let res = desk.call("service.define", define(without));
    assert_eq!((&res["after"]["set_aside"], &res["after"]["denominator"]), (&json!(1), &json!(3)));
    assert_eq!(desk.call("service.causes", missed)["failed"], 1, "the Pareto leaves out what the figure leaves out");
    let silent = json!({"limit_hours": 24});
    assert_eq!(desk.refusal("service.define", define(silent)).code, "reason_missing");
    let zero = json!({"limit_hours": 0, "note": "x"});
    assert_eq!(desk.refusal("service.define_try", define(zero)).code, "setting_invalid");
    let foreign = json!({"kpi": "on_time", "target": 0.99, "definition": {"limit_hours": 24, "note": "x"}});
    assert_eq!(desk.refusal("service.define", foreign).code, "setting_invalid", "a waybill has a promise, not a limit");
    let weekly = desk.call("service.chart", json!({"kpi": "cases_in_time", "by": "week"}));
    let points: u64 = weekly["points"].as_array().expect("points").iter().filter_map(|p| p["n"].as_u64()).sum();
    assert_eq!(points, 3, "the control chart adds up the same cases");
    desk.assert_sound("after cases");
}

#[test]
fn answers_made_of_cases_say_so() {
    let contract = include_str!("../../ui/src/gen/api.ts");
    for method in [
        "service.kpis",
        "service.trend",
        "service.chart",
        "service.causes",
        "service.views",
        "service.actions",
        "reports.overview",
        "value.card",
        "charts.draw",
    ] {
        let reads = contract.lines().find(|line| line.contains(&format!("\"{method}\": [")));
        let reads = reads.unwrap_or_else(|| panic!("{method} reads nothing"));
        assert!(reads.contains("\"cases\""), "{method} must be asked again when cases change: {reads}");
    }
}

#[test]
fn what_customers_report_stands_beside_the_firms_own_count() {
    let desk = firm();
    for k in [1, 2, 3, 5, 6, 7, 9, 10] {
        desk.call("cases.add", case("delay", "2026-02-20T09:00", json!({"shipment_no": number(2, k)})));
    }
    desk.call(
        "cases.add",
        case("delay", "2026-02-20T09:00", json!({"shipment_no": number(2, 11), "justified": false})),
    );
    let views = desk.call("service.views", json!({"kpi": "on_time"}));
    let rows = views["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 2, "from the first month with such a report on: {rows:?}");
    let february = rows.iter().find(|r| r["month"] == "2026-02").expect("February");
    assert_eq!(february["own"], json!({"numerator": 40, "denominator": 40}));
    assert_eq!(february["theirs"], json!({"numerator": 32, "denominator": 40}), "what was refused is no report");
    assert_eq!((&february["by_cases"], &february["differs"]), (&json!(true), &json!(true)));
    assert!((february["difference"].as_f64().expect("a difference") + 0.2).abs() < 1e-12);
    let march = rows.iter().find(|r| r["month"] == "2026-03").expect("March");
    assert_eq!(march["theirs"]["numerator"], 40, "nobody complained in March, though every fourth was late");
    assert_eq!(march["own"]["numerator"], 30);
}

#[test]
fn an_action_shows_what_became_of_its_kpi() {
    let desk = firm();
    let action = |kpi: &str, done: Value| json!({"kpi": kpi, "what": "换干线", "cause": "三月变差", "proof": if done.is_null() { Value::Null } else { json!("车次表") }, "done": done});
    desk.call("service.put_action", action("on_time", Value::Null));
    let list = || desk.call("service.actions", json!({}))["actions"].as_array().expect("actions").clone();
    assert_eq!(list()[0]["effect"], Value::Null, "nothing to compare before it is done");
    let id = list()[0]["id"].clone();
    let mut done = action("on_time", json!("2026-03-01"));
    done["id"] = id;
    desk.call("service.put_action", done);
    assert_eq!(list()[0]["effect"], Value::Null, "in the ten days before it nothing was shipped");
    desk.call("service.put_action", action("on_time", json!("2026-02-20")));
    let found: Vec<Value> = list().into_iter().filter(|a| a["done"] == "2026-02-20").collect();
    let effect = &found[0]["effect"];
    assert_eq!(effect["better"], false, "before it nothing was late, after it every fourth: {effect}");
    assert_eq!(effect["days"], 19, "from the day on as long as there are figures");
    let interval = &effect["compared"]["interval"];
    assert!(interval[1].as_f64().expect("an end") < 0.0, "{interval}");
    desk.call("service.put_action", action("on_time", json!("2026-06-01")));
    let late: Vec<Value> = list().into_iter().filter(|a| a["done"] == "2026-06-01").collect();
    assert_eq!(late[0]["effect"], Value::Null, "no figures after the day yet");
}

const FIGURES: &str = "月份,指标,计入数,总数,比率,来源
2026-01,库存准确率,985,\"1,000\",,仓库系统
2026年2月,库存准确率,,1000,98.2%,仓库系统
2026-02-28,Calls answered in time,410,500,,
2026-02,inventory_accuracy,990,1000,,盘点
2026-02,心情,1,2,,
2026-02,拣货准确率,11,10,,
2026-02,拣货准确率,九成,10,,
某天,拣货准确率,9,10,,
2026-01,库存准确率,985,1000,,仓库系统
";

#[test]
fn figures_of_others_come_as_a_file() {
    let desk = firm();
    let start = desk.digest();
    let file = desk.file("外部.csv", FIGURES);
    let mut req = json!({"kind": "measures", "files": [{"handle": desk.app.files().offer(file.clone()).expect("a file").handle, "reading": {}}]});
    let looked = desk.call("import.inspect", json!({"files": req["files"]}));
    assert_eq!(looked["kind"], "measures", "what the file is shows in its headings");
    let dry = desk.job("import.try", req.clone()).expect("a dry run");
    assert_eq!(desk.digest(), start, "a dry run writes nothing");
    assert_eq!((&dry["created"], &dry["refused"]), (&json!(4), &json!(4)), "{dry}");
    for code in ["unknown_kpi", "measure_above_total", "bad_measure", "bad_date", "duplicate_row"] {
        assert_eq!(dry["issue_counts"][code], 1, "{code}: {dry}");
    }
    req["files"][0]["handle"] = json!(desk.app.files().offer(file.clone()).expect("a file").handle);
    let report = desk.job("import.run", req).expect("an import");
    assert_eq!(report["created"], 4);
    assert_eq!(counted(&desk, json!({"month": "2026-02"}), "inventory_accuracy"), (982 + 990, 2_000), "two sources");
    assert_eq!(counted(&desk, json!({"month": "2026-02"}), "call_service"), (410, 500), "known by its name in English");
    let trend = desk.call("service.trend", json!({"kpi": "inventory_accuracy"}));
    assert_eq!(trend["points"].as_array().map(Vec::len), Some(2));
    let full = desk.digest();
    let again = desk.import_as("measures", &[&desk.file("另一个名字.csv", FIGURES)]).expect("again");
    assert_eq!((&again["created"], &again["unchanged"]), (&json!(0), &json!(4)), "under another name it is the same");
    assert_eq!(desk.digest(), full);
    let better = desk.file("更正.csv", "月份,指标,计入数,总数,来源\n2026-01,库存准确率,990,1000,仓库系统\n");
    assert_eq!(desk.import_as("measures", &[&better]).expect("a correction")["updated"], 1);
    assert_eq!(
        counted(&desk, json!({"month": "2026-01"}), "inventory_accuracy"),
        (990, 1_000),
        "a correction corrects"
    );
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), full);
    desk.job("import.undo", json!({"id": report["import_id"]})).expect("an undo");
    assert_eq!(desk.digest(), start, "the import is taken back whole");
    assert_eq!(counted(&desk, json!({"month": "2026-01"}), "inventory_accuracy"), (0, 0));
    desk.assert_sound("after figures of others");
}

#[test]
fn figures_of_others_need_no_waybills() {
    let desk = Desk::new();
    let row =
        json!({"kpi": "call_service", "day": "2026-02-28", "source": "话务", "numerator": 90, "denominator": 100});
    desk.call("service.measure", json!({"rows": [row]}));
    assert_eq!(counted(&desk, json!({}), "call_service"), (90, 100), "over all the data there are");
    let points = desk.call("service.chart", json!({"kpi": "call_service"}))["points"].clone();
    assert_eq!(points.as_array().map(Vec::len), Some(1));
}
