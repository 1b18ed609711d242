//! Stories of the service level, told to the core the way the page tells them.

use keheng_tests::{
    desk::Desk,
    level::{chart, firm, signals},
};
use serde_json::{Value, json};

fn kpi(desk: &Desk, req: Value, id: &str) -> Value {
    let res = desk.call("service.kpis", req);
    res["kpis"].as_array().expect("KPIs").iter().find(|k| k["kpi"] == id).expect("the KPI").clone()
}

fn counted(desk: &Desk, req: Value, id: &str) -> (u64, u64) {
    let found = kpi(desk, req, id);
    (found["numerator"].as_u64().expect("a count"), found["denominator"].as_u64().expect("a count"))
}

#[test]
fn every_figure_is_what_the_rows_say() {
    let desk = firm();
    for month in ["2024-01", "2025-06", "2026-02"] {
        let (from, to) = (format!("{month}-01"), format!("{month}-28"));
        let rows = desk.shipments(json!({"from": from, "to": to}));
        let n = |good: &dyn Fn(&Value) -> bool| rows.iter().filter(|row| good(row)).count() as u64;
        let trouble = |row: &Value, name: &str| row["trouble"] == name;
        let period = json!({"month": month});
        let due = n(&|r| !r["late"].is_null());
        let flawless =
            |r: &Value| r["late"] == false && !["damaged", "missorted", "lost"].iter().any(|t| trouble(r, t));
        assert_eq!(counted(&desk, period.clone(), "on_time"), (n(&|r| r["late"] == false), due), "{month}");
        assert_eq!(
            counted(&desk, period.clone(), "perfect_order"),
            (n(&flawless), due),
            "{month}: counted, not multiplied"
        );
        assert_eq!(
            counted(&desk, period.clone(), "delivery_accuracy"),
            (n(&|r| !trouble(r, "missorted")), rows.len() as u64)
        );
        assert_eq!(counted(&desk, period.clone(), "damage"), (n(&|r| trouble(r, "damaged")), rows.len() as u64));
        let res = desk.call("service.kpis", period);
        let perfect = &res["perfect"];
        let bounds = [&perfect["bounds"][0], &perfect["bounds"][1]].map(|b| b.as_f64().expect("a bound"));
        let share = perfect["counted"].as_f64().expect("a share");
        assert!(bounds[0] - 1e-9 <= share && share <= bounds[1] + 1e-9, "{share} outside {bounds:?}");
        assert_eq!(
            res["cycle"],
            json!({"n": 60, "median_hours": 30, "p90_hours": if month == "2026-02" { 126 } else { 30 }})
        );
    }
    desk.assert_sound("after the import");
}

#[test]
fn nothing_measured_is_no_verdict() {
    let desk = firm();
    let found = kpi(&desk, json!({}), "inventory_accuracy");
    assert_eq!((&found["rate"], &found["light"]), (&Value::Null, &json!("unknown")));
    assert_eq!(kpi(&desk, json!({}), "complaint_free")["rate"], Value::Null, "nobody has recorded complaints yet");
}

#[test]
fn a_decline_signals_and_a_marked_change_explains_it() {
    let desk = firm();
    let before = desk.digest();
    let found = chart(&desk, "on_time", "month");
    assert_eq!(found["points"].as_array().map(Vec::len), Some(26));
    assert_eq!(signals(&found), ["2025-11", "2025-12", "2026-01", "2026-02"]);
    assert_eq!(found["phases"][0]["frozen"], true);
    let alarm = &found["alarms"][0];
    assert_eq!((&alarm["at"], &alarm["until"], &alarm["worse"]), (&json!("2025-11"), &json!("2026-02"), &json!(true)));
    let a_year = found["false_alarms_per_year"].as_f64().expect("a number");
    assert!((a_year - 12.0 / 91.75).abs() < 0.001, "monthly points use all four rules: {a_year}");

    let mark = json!({"kpi": "on_time", "day": "2025-11-01", "reason": "换了干线承运商"});
    desk.call("service.mark", mark);
    let marked = chart(&desk, "on_time", "month");
    assert!(signals(&marked).is_empty(), "what was meant to change is no alarm");
    assert_eq!(marked["phases"][1]["change"]["reason"], "换了干线承运商");
    let interval = &marked["comparison"]["interval"];
    assert!(interval[1].as_f64().expect("an end") < 0.0, "the change made it worse, beyond chance: {interval}");
    assert!(signals(&chart(&desk, "perfect_order", "month")).len() >= 4, "a mark concerns one KPI");

    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before, "undo takes the mark away");
    assert_eq!(signals(&chart(&desk, "on_time", "month")).len(), 4);
    desk.assert_sound("after undo");
}

#[test]
fn a_marked_change_is_tried_on_another_day_before_it_is_moved() {
    let desk = firm();
    let id =
        desk.call("service.mark", json!({"kpi": "on_time", "day": "2025-06-01", "reason": "换了干线承运商"}))["id"]
            .clone();
    let marked = desk.digest();
    let begins = |found: &Value| found["phases"][1]["from"].as_str().expect("a second phase").to_owned();
    let asked = |day: &str| json!({"kpi": "on_time", "by": "month", "moved": {"id": id, "day": day}});
    for (day, first) in [("2025-11-01", "2025-11-01"), ("2025-11-17", "2025-11-01"), ("2025-02-01", "2025-02-01")] {
        let tried = desk.call("service.chart", asked(day));
        assert_eq!(begins(&tried), first);
        let drawing = json!({"chart": {"kind": "control", "kpi": "on_time", "by": "month", "moved": {"id": id, "day": day}},
                             "width": 800, "height": 300, "palette": "light"});
        let drawn = desk.call("charts.draw", drawing);
        let rule =
            drawn["scene"]["marks"].as_array().expect("marks").iter().find(|m| m["id"] == "change-0").expect("a rule");
        assert_eq!(
            rule["tooltip"].as_array().and_then(|t| t.last()).expect("since")["value"]
                .as_str()
                .map(|s| s.contains("2025")),
            Some(true)
        );
    }
    assert_eq!(desk.digest(), marked, "trying writes nothing");
    desk.call("service.move_mark", json!({"id": id, "day": "2025-11-01"}));
    let moved = chart(&desk, "on_time", "month");
    assert_eq!((begins(&moved).as_str(), signals(&moved).len()), ("2025-11-01", 0), "it explains the decline now");
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), marked, "undo puts it back");
    let unknown = json!({"id": "1", "day": "2025-11-01"});
    assert_eq!(desk.refusal("service.move_mark", unknown).code, "no_such_entry");
    desk.assert_sound("after a move");
}

#[test]
fn a_target_is_tried_without_being_kept() {
    let desk = firm();
    let before = desk.digest();
    let lights = |target: Value| {
        let found = desk.call("service.trend", json!({"kpi": "on_time", "target": target}));
        let points = found["points"].as_array().expect("points");
        (points.iter().filter(|p| p["value"]["light"] == "good").count(), points.len(), found["target"].clone())
    };
    let (kept, all, target) = lights(Value::Null);
    assert_eq!(lights(json!(0.0)), (all, all, target.clone()), "nothing is easier than nothing");
    assert_eq!(lights(json!(1.0)).0, 0, "no month of 60 waybills proves that all will be in time");
    assert_eq!(lights(target.clone()), (kept, all, target));
    assert_eq!(desk.digest(), before);
    let beyond = json!({"kpi": "on_time", "target": 1.2});
    assert_eq!(desk.refusal("service.trend", beyond).code, "setting_invalid");
}

#[test]
fn waybills_are_found_by_their_destination_whatever_it_is_called() {
    let desk = Desk::new();
    desk.import_text("运单号,寄件客户,寄件时间,目的地,运费\nSF900001,甲,2025-01-02 10:00,杭州市,10\nSF900002,甲,2025-01-02 10:00,宁波市,10\nSF900003,乙,2025-01-03 10:00,杭州市,10\n");
    let all = desk.shipments(json!({}));
    let name = "杭州市";
    let to = |row: &&Value| row["destination"] == name;
    let found = desk.shipments(json!({"destination": name}));
    assert_eq!((found.len(), all.iter().filter(to).count()), (2, 2));
    assert!(found.iter().all(|row| row["destination"] == name));
    for odd in ["'", "' OR 1=1 --", "\u{0}", "🙂"] {
        assert_eq!(desk.shipments(json!({"destination": odd})).len(), 0, "{odd:?}");
    }
}

#[test]
fn a_point_set_aside_stays_with_its_reason() {
    let desk = firm();
    let set = json!({"kpi": "on_time", "from": "2025-11-01", "to": "2025-11-30", "reason": "台风"});
    let id = desk.call("service.set_aside", set)["id"].clone();
    let found = chart(&desk, "on_time", "month");
    let point = found["points"].as_array().expect("points").iter().find(|p| p["at"] == "2025-11").expect("it is there");
    assert_eq!((&point["set_aside"]["reason"], &point["signals"]), (&json!("台风"), &json!([])));
    assert!(!signals(&found).contains(&"2025-11".to_owned()));
    let half = json!({"kpi": "on_time", "from": "2025-12-01", "to": "2025-12-05", "reason": "大雪"});
    desk.call("service.set_aside", half);
    assert!(
        signals(&chart(&desk, "on_time", "month")).contains(&"2025-12".to_owned()),
        "some days do not excuse a month"
    );
    let days = chart(&desk, "on_time", "day");
    let snowed =
        days["points"].as_array().expect("points").iter().filter(|p| p["set_aside"]["reason"] == "大雪").count();
    assert_eq!(snowed, 5, "on the daily chart they do");
    desk.call("service.unmark", json!({"id": id}));
    assert_eq!(desk.refusal("service.unmark", json!({"id": id})).code, "no_such_entry");
    assert!(signals(&chart(&desk, "on_time", "month")).contains(&"2025-11".to_owned()));
    let silent = json!({"kpi": "on_time", "day": "2025-11-01", "reason": "  "});
    assert_eq!(desk.refusal("service.mark", silent).code, "reason_missing");
    desk.assert_sound("after marks");
}

#[test]
fn a_chart_of_rare_events_counts_the_waybills_between() {
    let desk = firm();
    let found = chart(&desk, "damage", "event");
    let points = found["points"].as_array().expect("points");
    assert_eq!(points.len(), 25, "26 damages have 25 distances");
    assert!(points.iter().all(|p| p["value"] == 59.0), "the first of each month: 59 waybills between two");
    assert_eq!(found["target"], 1_000.0, "one in a thousand");
    assert_eq!(desk.refusal("service.chart", json!({"kpi": "on_time", "by": "event"})).code, "chart_by_event");
    assert_eq!(chart(&desk, "loss", "event")["points"], json!([]), "nothing was lost");
}

#[test]
fn weeks_and_days_use_fewer_rules() {
    let desk = firm();
    for (by, points) in [("week", 2 * 26), ("day", 10 * 26)] {
        let found = chart(&desk, "on_time", by);
        assert_eq!(found["rules"], json!(["rule1", "ewma"]));
        let n = found["points"].as_array().expect("points").len();
        assert!(n >= points - 1 && n <= points + 26, "{by}: {n}");
        let total: u64 = found["points"].as_array().expect("points").iter().filter_map(|p| p["n"].as_u64()).sum();
        assert_eq!(total, 26 * 60, "each shipment is in one {by}");
    }
}

#[test]
fn a_definition_of_ones_own_is_counted_and_shown() {
    let desk = firm();
    let all = counted(&desk, json!({}), "on_time");
    let define = |definition: Value| json!({"kpi": "on_time", "target": 0.97, "definition": definition});
    let cause = json!({"causes": [{"cause": "address", "reason": "寄件人写错"}]});
    assert_eq!(desk.refusal("service.define", define(cause)).code, "reason_missing", "a change needs a reason");
    let cause = json!({"causes": [{"cause": "address", "reason": "寄件人写错"}], "note": "不归我们管"});
    desk.call("service.define", define(cause));
    let addressed = desk.shipments(json!({"troubles": ["address"]}));
    let late = addressed.iter().filter(|row| row["late"] == true).count() as u64;
    let found = kpi(&desk, json!({}), "on_time");
    assert_eq!(
        counted(&desk, json!({}), "on_time"),
        (all.0, all.1 - late),
        "late ones with a wrong address do not count"
    );
    assert_eq!((&found["target"], &found["note"]), (&json!(0.97), &json!("不归我们管")));
    assert_eq!(found["set_aside"].as_u64(), Some(late));

    let days = json!({"days": [{"from": "2024-01-01", "to": "2024-01-31", "reason": "暴雪"}], "note": "停运"});
    desk.call("service.define", define(days));
    assert_eq!(counted(&desk, json!({}), "on_time").1, all.1 - 60);
    assert_eq!(counted(&desk, json!({"month": "2024-01"}), "on_time"), (0, 0));

    desk.call("service.define", define(json!({"basis": "due", "note": "按应到日"})));
    let whole = json!({"from": "2024-01-01", "to": "2026-02-28"});
    assert_eq!(counted(&desk, whole, "on_time"), all, "another day, the same promises");
    let one = counted(&desk, json!({"from": "2024-01-04", "to": "2024-01-04"}), "on_time");
    assert_eq!(one, counted_by_shipping(&desk, "2024-01-01"), "due on the fourth was shipped on the first");

    let odd = json!({"kpi": "damage", "target": 0.001, "definition": {"basis": "due", "note": "x"}});
    assert_eq!(desk.refusal("service.define", odd).code, "setting_invalid", "a damage has no day of promise");
    desk.call("service.define", json!({"kpi": "on_time", "target": 0.99, "definition": {}}));
    assert_eq!(counted(&desk, json!({}), "on_time"), all, "back to the usual definition");
    desk.assert_sound("after definitions");
}

fn counted_by_shipping(desk: &Desk, day: &str) -> (u64, u64) {
    let rows = desk.shipments(json!({"from": day, "to": day}));
    (rows.iter().filter(|r| r["late"] == false).count() as u64, rows.len() as u64)
}

#[test]
fn causes_are_those_of_the_failed_shipments() {
    let desk = firm();
    let asked = json!({"kpi": "on_time", "from": "2026-02-01", "to": "2026-02-28"});
    let found = desk.call("service.causes", asked.clone());
    let late = desk.shipments(json!({"from": "2026-02-01", "to": "2026-02-28", "late": true}));
    assert_eq!(found["failed"].as_u64(), Some(late.len() as u64));
    let causes = found["causes"].as_array().expect("causes");
    assert_eq!(causes[0]["key"], "address", "the most frequent first");
    let sum: u64 = causes.iter().filter_map(|c| c["n"].as_u64()).sum();
    assert_eq!(sum + found["others"].as_u64().expect("a count"), late.len() as u64, "no shipment is lost");
    assert_eq!(causes.last().expect("one")["cumulative"], 1.0);
    let by = desk
        .call("service.causes", json!({"kpi": "on_time", "from": "2026-02-01", "to": "2026-02-28", "by": "customer"}));
    assert_eq!(by["causes"][0]["key"], "甲公司", "every fourth is an even one");
    let none = desk.call("service.causes", json!({"kpi": "call_service", "from": "2026-02-01", "to": "2026-02-28"}));
    assert_eq!(none["failed"], 0, "calls are no shipments");
}

#[test]
fn figures_of_others_are_kept_and_compared() {
    let desk = firm();
    let row = |kpi: &str, day: &str, k: u64, n: u64| json!({"kpi": kpi, "day": day, "source": "平台", "numerator": k, "denominator": n});
    let rows =
        json!({"rows": [row("inventory_accuracy", "2026-01-31", 985, 1000), row("on_time", "2026-01-31", 30, 60)]});
    let first = desk.call("service.measure", rows.clone());
    assert_eq!(first, json!({"created": 2, "updated": 0, "unchanged": 0}));
    assert_eq!(
        desk.call("service.measure", rows),
        json!({"created": 0, "updated": 0, "unchanged": 2}),
        "twice is once"
    );
    assert_eq!(counted(&desk, json!({"month": "2026-01"}), "inventory_accuracy"), (985, 1000));
    let own = counted(&desk, json!({"month": "2026-01"}), "on_time");
    assert_eq!(own.1, 60, "what a platform counted does not change the firm's own count");
    let views = desk.call("service.views", json!({"kpi": "on_time"}));
    assert_eq!(views["rows"][0]["source"], "平台");
    assert_eq!(views["rows"][0]["differs"], true, "30 of 60 is not {own:?}");
    let bad = json!({"rows": [row("on_time", "2026-01-31", 2, 1), row("on_time", "2026-01-30", 1, 1)]});
    let fault = desk.refusal("service.measure", bad);
    assert_eq!((fault.code.as_str(), fault.args.get("row")), ("measure_invalid", Some(&1.into())));
    let stored = desk.call("service.measures", json!({"kpi": "on_time"}));
    assert_eq!(stored["measures"].as_array().map(Vec::len), Some(1), "all or none");
    desk.call("service.remove_measure", json!({"id": stored["measures"][0]["id"]}));
    assert_eq!(desk.call("service.views", json!({"kpi": "on_time"}))["rows"], json!([]));
    desk.assert_sound("after measures");
}

#[test]
fn elements_and_actions_are_kept_undone_and_found_again() {
    let desk = Desk::new();
    let begun = desk.call("service.begin_elements", json!({}))["elements"].clone();
    let all = begun.as_array().expect("elements");
    for stage in ["before", "during", "after"] {
        assert_eq!(all.iter().filter(|e| e["stage"] == stage).count(), 5, "{stage}");
    }
    assert!(
        all.iter().all(|e| e["standard"].as_str().is_some_and(|s| !s.is_empty())),
        "each says how good is good enough"
    );
    let again = desk.call("service.begin_elements", json!({}))["elements"].clone();
    assert_eq!(again, begun, "a second time adds nothing");
    let mut first = all[0].clone();
    first["owner"] = json!("老张");
    desk.call("service.put_element", first.clone());
    let now = desk.call("service.elements", json!({}))["elements"].clone();
    assert_eq!(now[0]["owner"], "老张");
    desk.call("service.remove_element", json!({"id": first["id"]}));
    assert_eq!(desk.call("service.elements", json!({}))["elements"].as_array().map(Vec::len), Some(14));
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.call("service.elements", json!({}))["elements"], now);
    assert_eq!(
        desk.refusal("service.put_element", json!({"stage": "after", "name": "x", "kpi": "mood"})).code,
        "no_such_kpi"
    );

    let action = json!({"kpi": "on_time", "what": "加开一班干线", "owner": "老李", "due": "2026-03-31"});
    let id = desk.call("service.put_action", action)["id"].clone();
    let done = json!({"id": id, "what": "加开一班干线", "done": "2026-03-20"});
    assert_eq!(desk.refusal("service.put_action", done).code, "proof_missing");
    let done = json!({"id": id, "what": "加开一班干线", "done": "2026-03-20", "proof": "三月准时率 97 %"});
    desk.call("service.put_action", done);
    let desk = desk.reopened();
    let kept = desk.call("service.actions", json!({}))["actions"].clone();
    assert_eq!(kept[0]["proof"], "三月准时率 97 %");
    desk.call("desk.undo", json!({}));
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.call("service.actions", json!({}))["actions"], json!([]));
    assert_eq!(desk.refusal("service.remove_action", json!({"id": id})).code, "no_such_entry");
    desk.assert_sound("after registers");
}

#[test]
fn an_empty_file_has_an_empty_page() {
    let desk = Desk::new();
    let found = chart(&desk, "on_time", "month");
    assert_eq!((&found["points"], &found["centre"], &found["alarms"]), (&json!([]), &Value::Null, &json!([])));
    assert_eq!(chart(&desk, "damage", "event")["points"], json!([]));
    assert_eq!(desk.call("service.kpis", json!({}))["cycle"], Value::Null);
}
