//! What the contract answers by itself names nobody's full telephone number: every method is asked over the sample firm as the
//! page asks it at first, and no answer may hold a number of the file. Shown in full is only what somebody asked to see, which the
//! log of acts then tells.

use keheng_core::api::methods;
use keheng_tests::desk::Desk;
use serde_json::{Value, json};
use std::{collections::HashSet, fs};

/// Eleven digits of every number the file holds.
fn numbers(desk: &Desk) -> HashSet<String> {
    let db = desk.app.db().expect("a file");
    let conn = db.read().expect("a reader");
    let sql =
        "SELECT phone FROM customer UNION SELECT sender_phone FROM shipment UNION SELECT receiver_phone FROM shipment
               UNION SELECT key FROM customer_key";
    let mut all = conn.prepare(sql).expect("columns of phones");
    let texts = all.query_map([], |r| r.get::<_, Option<String>>(0)).expect("rows");
    let digits = texts.flatten().flatten().map(|t| t.chars().filter(char::is_ascii_digit).collect::<String>());
    digits.filter(|d| d.len() >= 11 && d.len() <= 13).map(|d| d[d.len() - 11..].to_owned()).collect()
}

/// Numbers of the file that a text holds, whatever stands between their digits.
fn told(text: &str, known: &HashSet<String>) -> Vec<String> {
    let mut runs = vec![String::new()];
    for c in text.chars() {
        match c {
            '0'..='9' => runs.last_mut().expect("one").push(c),
            ' ' | '-' | '(' | ')' => {}
            _ => runs.push(String::new()),
        }
    }
    // Ids have more digits: a number inside one is chance.
    let runs = runs.iter().filter(|r| (11..=14).contains(&r.len()));
    runs.flat_map(|r| (0..=r.len() - 11).map(|at| r[at..at + 11].to_owned())).filter(|w| known.contains(w)).collect()
}

fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|v| texts(v, found)),
        Value::Object(all) => all.iter().for_each(|(key, v)| {
            found.push(key.clone());
            texts(v, found);
        }),
        _ => {}
    }
}

fn assert_masked(what: &str, answer: &Value, known: &HashSet<String>) {
    let mut found = Vec::new();
    texts(answer, &mut found);
    for text in found {
        let open = told(&text, known);
        assert!(open.is_empty(), "{what} tells {open:?} in {text:?}");
    }
}

fn sample() -> Desk {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    desk
}

/// Methods that need more than nothing, as the page asks them first.
fn asked(desk: &Desk) -> Vec<(&'static str, Value)> {
    let view = |method: &str| desk.call(method, json!({}))["view"].clone();
    let first = |method: &str, rows: &str| {
        desk.call(rows, json!({"view": view(method), "offset": 0, "limit": 500}))["rows"].clone()
    };
    let (customers, shipments) = (first("value.customers", "value.rows"), first("shipments.view", "shipments.rows"));
    let cases = first("cases.list", "cases.rows");
    let mut all = vec![
        ("value.rows", json!({"view": view("value.customers"), "offset": 0, "limit": 500})),
        ("shipments.rows", json!({"view": view("shipments.view"), "offset": 0, "limit": 500})),
        ("cases.rows", json!({"view": view("cases.list"), "offset": 0, "limit": 500})),
        ("value.find", json!({"query": "1", "limit": 100})),
        ("value.find", json!({"query": "138", "limit": 100})),
        ("desk.history", json!({"limit": 100})),
        ("charts.draw", json!({"chart": {"kind": "pareto"}, "width": 800, "height": 400, "palette": "light"})),
    ];
    for row in customers.as_array().expect("customers").iter().step_by(40) {
        all.push(("value.card", json!({"id": row["id"], "reveal": false})));
    }
    for row in shipments.as_array().expect("shipments").iter().step_by(40) {
        all.push(("shipments.show", json!({"id": row["id"], "reveal": false})));
    }
    for row in cases.as_array().expect("cases").iter().step_by(20) {
        all.push(("cases.card", json!({"id": row["id"], "reveal": false})));
    }
    all
}

#[test]
fn no_answer_tells_a_number_that_nobody_asked_to_see() {
    let desk = sample();
    let known = numbers(&desk);
    assert!(known.len() > 500, "the sample firm has telephone numbers: {}", known.len());
    let mut answered = HashSet::new();
    for method in methods() {
        // Whatever changes the open file would end the walk.
        if ["desk.start", "desk.undo", "desk.redo", "desk.restore", "desk.create", "desk.open"].contains(&method.name) {
            continue;
        }
        if let Ok(answer) = desk.app.call(method.name, json!({})) {
            answered.insert(method.name);
            assert_masked(method.name, &answer, &known);
        }
    }
    for (method, body) in asked(&desk) {
        let answer = desk.app.call(method, body.clone()).unwrap_or_else(|f| panic!("{method} {body}: {f}"));
        answered.insert(method);
        assert_masked(method, &answer, &known);
    }
    assert!(answered.len() >= 40, "most of what a page asks is asked: {answered:?}");
    let card = asked(&desk).into_iter().filter(|(m, _)| *m == "value.card").find_map(|(_, body)| {
        let open = desk.call("value.card", json!({"id": body["id"], "reveal": true}));
        (!told(&open["phone"].to_string(), &known).is_empty()).then_some(body["id"].clone())
    });
    assert!(card.is_some(), "asked to be seen, a number is seen: the search above is able to find one");
    let log = desk.call("audit.list", json!({"act": "reveal"}));
    assert!(log["lines"].as_array().expect("lines").iter().any(|l| l["row"] == card.clone().expect("a card")));
}

#[test]
fn exports_mask_unless_asked_and_the_log_tells_which() {
    let desk = sample();
    let known = numbers(&desk);
    for (what, table) in [("customers", "customer"), ("shipments", "shipment"), ("cases", "service_case")] {
        for reveal in [false, true] {
            let to = desk.path().with_file_name(format!("{what}-{reveal}.csv"));
            let handle = desk.app.files().offer_save(to.clone());
            desk.call("export.run", json!({"what": what, "handle": handle, "reveal": reveal}));
            let text = fs::read_to_string(&to).expect("the export");
            let open = text
                .lines()
                .flat_map(|line| line.split(',').flat_map(|cell| told(cell, &known)).collect::<Vec<_>>())
                .count();
            if !reveal {
                assert_eq!(open, 0, "{what}: a masked table tells nobody's number");
            } else if what != "cases" {
                assert!(open > 100, "{what}: a table that was asked for in full is full");
            }
            let log = desk.call("audit.list", json!({"limit": 1}));
            let line = &log["lines"][0];
            let act = if reveal { "export_open" } else { "export" };
            assert_eq!((&line["act"], &line["table"]), (&json!(act), &json!(table)));
            assert_eq!(line["count"].as_u64(), Some(text.lines().count() as u64 - 1), "{what}: one for each row");
        }
    }
}

#[test]
fn in_projector_mode_nothing_is_told_in_full_whatever_is_asked() {
    let desk = sample();
    let known = numbers(&desk);
    let mut asked = asked(&desk);
    // One who is written of by name in the history, in the books, and in what somebody noted there.
    let somebody =
        desk.call("value.add", json!({"patch": {"name": "欧阳娜娜", "phone": "13812345678"}}))["row"]["id"].clone();
    let entry = json!({"day": "2026-11-02", "amount_fen": 500, "item": "fuel", "customer": somebody, "note": "欧阳娜娜 13812345678 的件"});
    desk.call("costing.add", entry);
    let planted = ["欧阳娜娜", "13812345678"];
    let written = [("costing.entries", json!({})), ("desk.history", json!({"limit": 100}))];
    for (method, body) in &written {
        assert!(
            desk.call(method, body.clone()).to_string().contains(planted[0]),
            "{method} tells while nobody looks on"
        );
    }
    asked.extend(written);
    let causes = json!({"kpi": "on_time", "from": "2000-01-01", "to": "2030-01-01", "by": "customer"});
    asked.push(("service.causes", causes));
    let names: HashSet<String> = desk.call("value.rows", asked[0].1.clone())["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|r| r["name"].as_str().unwrap_or_default().to_owned())
        .filter(|n| keheng_core::customers::mask::name(n) != *n)
        .collect();
    assert!(names.len() > 20, "the sample firm has private customers");
    desk.call("desk.prefer", json!({"projector": true}));
    for (method, mut body) in asked {
        if body.get("reveal").is_some() {
            body["reveal"] = true.into();
        }
        let answer = desk.call(method, body);
        assert_masked(method, &answer, &known);
        let mut found = Vec::new();
        texts(&answer, &mut found);
        assert!(found.iter().all(|t| !names.contains(t)), "{method} names a private person");
        assert!(found.iter().all(|t| planted.iter().all(|p| !t.contains(p))), "{method} tells of somebody in a text");
    }
    let log = desk.call("audit.list", json!({"act": "reveal"}));
    assert_eq!(log["total"], 0, "what was not shown is not noted");
    let handle = desk.app.files().offer_save(desk.path().with_file_name("x.csv"));
    let refused = desk.app.call("export.run", json!({"what": "customers", "handle": handle, "reveal": true}));
    assert_eq!(refused.expect_err("refused").code, "masked_projector");
    desk.call("desk.prefer", json!({"projector": false}));
    let rows = desk.call("value.customers", json!({}))["view"].clone();
    let rows = desk.call("value.rows", json!({"view": rows, "offset": 0, "limit": 500}))["rows"].clone();
    assert!(rows.as_array().expect("rows").iter().any(|r| names.contains(r["name"].as_str().unwrap_or_default())));
}
