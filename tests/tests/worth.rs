//! What customers are worth, through the contract: published figures from published lines, sums that close, alerts that are
//! worked on, and a past that is replayed.

use keheng_base::Day;
use keheng_tests::{
    books::{fen, list},
    desk::Desk,
};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::fmt::Write;

const LINES: &str = include_str!("../../src-tauri/crates/calc/tests/fixtures/clv/cdnow_sample_transactions.csv");
const SUMMARY: &str = include_str!("../../src-tauri/crates/calc/tests/fixtures/clv/cdnow_summary.csv");

/// Days that the lines of 1997 are moved by, so that no importer doubts them: whole weeks.
const MOVED: i32 = 1_500 * 7;

/// The lines as waybills of customers known by their accounts, up to a day of 1997 or 1998.
fn waybills(until: &str) -> String {
    let last = Day::parse(until).unwrap();
    let mut csv = "运单号,月结账号,寄件人,寄件日期,运费\n".to_owned();
    for (at, line) in LINES.lines().skip(1).enumerate() {
        let f: Vec<&str> = line.split(',').collect();
        let day = Day::parse(f[1]).unwrap();
        if day <= last {
            let money: f64 = f[3].trim().parse().unwrap();
            writeln!(csv, "KH{:010},K{},客户{},{},{money:.2}", at + 1, f[0], f[0], Day(day.0 + MOVED)).unwrap();
        }
    }
    csv
}

fn number(found: &Value, list_of: &str, name: &str) -> f64 {
    let of = list(&found[list_of]);
    of.iter().find(|p| p["name"] == name).unwrap_or_else(|| panic!("{name}: {found}"))["value"].as_f64().unwrap()
}

/// A firm with figures that behave.
fn firm() -> Desk {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    desk
}

#[test]
fn the_lines_of_cdnow_give_the_published_model_through_the_importer() {
    let desk = Desk::new();
    let res = desk.import_text(&waybills("1997-09-30"));
    assert_eq!(res["customers_created"], 2_357, "{}", res["issues"][0]);
    let found = desk.call("value.clv", json!({"horizon_weeks": 39, "limit": 1000}));
    assert_eq!(
        (&found["model"], &found["basis"], &found["customers"]),
        (&json!("bg_nbd"), &json!("freight"), &json!(2_357))
    );
    // Fader, Hardie and Lee 2005, table 2; the tolerances are those of a printed third digit
    for (name, printed) in [("r", 0.243), ("alpha", 4.414), ("a", 0.793), ("b", 2.426)] {
        let own = number(&found, "parameters", name);
        assert!((own - printed).abs() <= 0.0006 + 1e-9, "{name}: {own}, printed {printed}");
    }
    assert!((found["log_likelihood"].as_f64().unwrap() + 9_582.4).abs() < 0.05);
    // Fader and Hardie 2013, note 025: p 6.25, q 3.74, v 15.44 dollars, here cents
    for (name, printed, within) in [("p", 6.25, 0.01), ("q", 3.74, 0.01), ("v", 1_544.0, 2.0)] {
        let own = number(&found, "money_parameters", name);
        assert!((own - printed).abs() <= within, "{name}: {own}, printed {printed}");
    }
    let of = |order: &str| desk.call("value.clv", json!({"sort": order, "limit": 1000}));
    let values: Vec<i64> = list(&of("value")["rows"]).iter().map(|r| fen(&r["value_fen"])).collect();
    assert!(values.is_sorted_by(|a, b| a >= b), "dearest first");
    let again = desk.call("value.clv", json!({"horizon_weeks": 39, "limit": 1000}));
    assert_eq!(found, again, "the same file gives the same figures");
    assert_eq!(desk.refusal("value.clv", json!({"horizon_weeks": 0})).code, "horizon_weeks");
}

#[test]
fn a_table_of_histories_gives_the_same_and_a_bad_one_is_refused_by_row() {
    let desk = Desk::new();
    let ask = |name: &str, text: &str| {
        let handle = desk.app.files().offer(desk.file(name, text)).unwrap().handle;
        desk.app.call("value.clv_file", json!({"handle": handle, "horizon_weeks": 39}))
    };
    let table = SUMMARY.replacen(SUMMARY.lines().next().unwrap(), "id,x,t_x,T,zbar", 1);
    let found = ask("summary.csv", &table).unwrap();
    assert_eq!(
        (&found["model"], &found["customers"], &found["fallback"]),
        (&json!("bg_nbd"), &json!(2_357), &Value::Null)
    );
    assert!((number(&found, "parameters", "alpha") - 4.414).abs() < 0.002);
    let few: String = table.lines().take(11).map(|l| format!("{l}\n")).collect();
    let found = ask("few.csv", &few).unwrap();
    assert_eq!((&found["model"], &found["identified"]), (&json!("plain_rate"), &json!(false)));
    assert_eq!(found["warnings"][0], "too_few_customers", "ten customers are told by name");
    let fault = ask("bad.csv", "id,x,t_x,T\na,1,2,3\nb,1.5,2,3\n").unwrap_err();
    assert_eq!((fault.code.as_str(), &fault.args["row"]), ("number_invalid", &3.into()));
    assert_eq!(ask("late.csv", "id,x,t_x,T\na,1,4,3\n").unwrap_err().code, "history_number");
    assert_eq!(ask("none.csv", "id,x,T\na,1,3\n").unwrap_err().code, "column_missing");
}

/// Every figure of the list from the rows of the file: what a year left over, and the sum over all.
#[test]
fn figures_come_again_from_their_rows() {
    let desk = firm();
    let found = desk.call("value.clv", json!({"limit": 1000}));
    let rows = list(&found["rows"]);
    assert_eq!(rows.len() as u64, found["customers"].as_u64().unwrap().min(1000));
    let total: i64 = rows.iter().map(|r| fen(&r["value_fen"])).sum();
    assert!((total - fen(&found["total_fen"])).abs() <= rows.len() as i64, "the sum is the sum of the rows");
    let year: i64 = rows.iter().map(|r| fen(&r["year_fen"])).sum();
    assert_eq!(year, fen(&found["year_fen"]));
    for row in rows {
        if let Some(list) = row["interval_fen"].as_array() {
            assert!(fen(&list[0]) <= fen(&list[1]));
        }
        let alive = row["p_alive"].as_f64().unwrap_or(1.0);
        assert!((0.0..=1.0).contains(&alive) && row["expected"].as_f64().unwrap() >= 0.0, "{row}");
    }
    if let Some(interval) = found["total_interval_fen"].as_array() {
        assert!(fen(&interval[0]) <= fen(&interval[1]), "{interval:?}");
    }
    let last = rows.last().unwrap();
    let one = desk.call("value.clv", json!({"customer": last["customer"]}));
    assert_eq!(list(&one["rows"]), std::slice::from_ref(last), "anybody's row can be asked for alone");
    assert_eq!(
        (&one["total_fen"], &one["customers"]),
        (&found["total_fen"], &found["customers"]),
        "sums stay those of all"
    );
    let levels = desk.call("value.levels", json!({}));
    let heads = |of: &Value| list(of).iter().map(|s| s["customers"].as_u64().unwrap()).sum::<u64>();
    assert_eq!(heads(&levels["rfm"]), levels["customers"].as_u64().unwrap(), "everybody has one segment");
    assert_eq!(heads(&levels["pyramid"]), levels["customers"].as_u64().unwrap(), "and one level");
}

#[test]
fn what_a_year_left_over_is_what_its_waybills_say() {
    let desk = Desk::new();
    let mut csv = "运单号,月结账号,寄件人,寄件日期,运费,成本\n".to_owned();
    for day in 0..400 {
        writeln!(csv, "A{day:08},K1,甲,{},10.00,7.50", Day(20_000 + day)).unwrap();
        if day % 3 == 0 {
            writeln!(csv, "B{day:08},K2,乙,{},8.00,9.00", Day(20_000 + day)).unwrap();
        }
    }
    desk.import_text(&csv);
    let found = desk.call("value.clv", json!({}));
    assert_eq!(found["basis"], "margin");
    let conn = Connection::open(desk.app.db().unwrap().path()).unwrap();
    for row in list(&found["rows"]) {
        let sql = "SELECT sum(price_fen - cost_fen) FROM shipment WHERE customer_id = ?1 AND shipped >= ?2";
        let first = Day(20_399 - 363).start().0;
        let id: i64 = row["customer"].as_str().unwrap().parse().unwrap();
        let own: i64 = conn.query_row(sql, [id, first], |r| r.get(0)).unwrap();
        assert_eq!(fen(&row["year_fen"]), own, "{row}");
    }
    assert_eq!((&found["losing"], found["warnings"][0].as_str()), (&json!(1), Some("too_few_customers")));
    assert!(fen(&found["losing_fen"]) < 0, "who loses money is expected to go on losing it");
    let alerts = desk.call("value.alerts", json!({}));
    let loss: Vec<&Value> = list(&alerts["alerts"]).iter().filter(|a| a["rule"] == "loss").collect();
    assert!(loss.is_empty(), "a hundred yuan are a trifle: {loss:?}");
}

#[test]
fn alerts_are_sorted_by_money_worked_on_and_taken_back() {
    let desk = firm();
    let found = desk.call("value.alerts", json!({"limit": 500}));
    let alerts = list(&found["alerts"]);
    assert!(!alerts.is_empty(), "the sample firm has customers who slip away");
    let stakes: Vec<i64> = alerts.iter().map(|a| fen(&a["at_stake_fen"])).collect();
    assert!(stakes.is_sorted_by(|a, b| a >= b), "dearest first");
    let counted: u64 = list(&found["counts"]).iter().map(|c| c["alerts"].as_u64().unwrap()).sum();
    assert_eq!(counted, found["total"].as_u64().unwrap());
    for a in alerts {
        let (chance, stake) = (a["chance"].as_f64().unwrap(), fen(&a["at_stake_fen"]));
        assert!((0.0..=1.0).contains(&chance) && stake >= fen(&found["trifle_fen"]), "{a}");
        assert!(!a["reason"].as_str().unwrap().is_empty() && !a["advice"].as_str().unwrap().is_empty(), "{a}");
        if a["rule"] != "loss" {
            let again = (chance * fen(&a["year_fen"]).max(0) as f64).round() as i64;
            assert_eq!(stake, again, "chance times what a year left over");
        }
    }
    let before = desk.digest();
    // Enough of them that by lot some are left alone and some are not.
    let mut met = [false; 2];
    for a in alerts {
        let key = json!({"customer": a["customer"], "rule": a["rule"]});
        let task = desk.call("value.take_up", key.clone());
        assert_eq!(desk.call("value.take_up", key), task, "taken up once");
        let alone = task["alone"].as_bool().unwrap();
        assert_eq!(alone, task["due"].is_null(), "who is left alone has nothing due");
        if alone {
            let fault = desk.refusal("value.deal", json!({"id": task["id"], "outcome": "打过电话"}));
            assert_eq!(fault.code, "task_alone");
        } else if !met[0] {
            let dealt = desk.call("value.deal", json!({"id": task["id"], "outcome": " 已谈妥 "}));
            assert_eq!(dealt["outcome"], "已谈妥");
            let left =
                desk.call("value.alerts", json!({"limit": 500, "customer": a["customer"], "rules": [a["rule"]]}));
            assert_eq!(left["total"], 0, "what was dealt with rests");
            let open = desk.call("value.deal", json!({"id": task["id"]}));
            assert!(open["done"].is_null() && open["outcome"].is_null(), "and can be opened again");
            assert_eq!(desk.refusal("value.snooze", json!({"id": task["id"], "until": "2001-01-01"})).code, "day_gone");
            desk.call("value.snooze", json!({"id": task["id"], "until": "2099-01-01"}));
            assert_eq!(desk.call("value.alerts", json!({}))["snoozed"], 1);
            desk.call("value.snooze", json!({"id": task["id"]}));
        }
        met[usize::from(alone)] = true;
    }
    assert!(met[0], "most are worked on");
    let tasks = desk.call("value.tasks", json!({}));
    assert_eq!(list(&tasks["tasks"]).len(), alerts.len());
    let waiting: u64 = list(&tasks["effects"]).iter().map(|e| e["waiting"].as_u64().unwrap()).sum();
    assert_eq!(waiting, alerts.len() as u64, "nothing can be judged yet");
    let fault = desk.refusal("value.take_up", json!({"customer": alerts[0]["customer"], "rule": "nonsense"}));
    assert_eq!(fault.code, "no_such_alert");
    desk.assert_sound("after alerts were dealt with");
    while desk.digest() != before {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(list(&desk.call("value.tasks", json!({}))["tasks"]).len(), 0, "all of it is taken back");
}

#[test]
fn the_firm_s_own_advice_goes_before_the_program_s() {
    let desk = firm();
    let mut settings = desk.call("desk.state", json!({}))["settings"].clone();
    settings["advice"] = json!([
        {"alert": "silent", "class": "A", "text": "站长亲自去", "cost_fen": 20_000},
        {"alert": "silent", "text": "发短信", "cost_fen": 10},
    ]);
    desk.call("desk.settle", settings.clone());
    for a in list(&desk.call("value.alerts", json!({"rules": ["silent"], "limit": 500}))["alerts"]) {
        let (text, cost) = if a["class"] == "A" { ("站长亲自去", 20_000) } else { ("发短信", 10) };
        assert_eq!((&a["advice"], &a["advice_cost_fen"]), (&json!(text), &json!(cost)));
    }
    for bad in [
        json!({"alert": "x", "text": "y", "cost_fen": 0}),
        json!({"alert": "loss", "text": " ", "cost_fen": 0}),
        json!({"alert": "loss", "text": "y", "cost_fen": -1}),
    ] {
        settings["advice"] = json!([bad]);
        assert_eq!(desk.refusal("desk.settle", settings.clone()).code, "setting_invalid");
    }
}

#[test]
fn contacts_are_written_followed_up_and_taken_back() {
    let desk = firm();
    let customer = list(&desk.call("value.clv", json!({"limit": 1}))["rows"])[0]["customer"].clone();
    let before = desk.digest();
    let write = |way: &str, result: &str, note: &str| json!({"customer": customer, "at": "2026-01-05", "way": way, "result": result, "note": note, "follow": "2026-01-12"});
    let one = desk.call("value.put_contact", write("call", "reached", " 说旺季后恢复 "));
    assert_eq!((&one["note"], &one["followed"]), (&json!("说旺季后恢复"), &Value::Null));
    let open = desk.call("value.contacts", json!({"open": true}));
    assert_eq!((open["total"].as_u64(), list(&open["contacts"]).len()), (Some(1), 1));
    let mut changed = write("visit", "agreed", "签了年框");
    changed["id"] = one["id"].clone();
    changed["followed"] = json!("2026-01-10");
    desk.call("value.put_contact", changed);
    let all = desk.call("value.contacts", json!({"customer": customer}));
    assert_eq!((&all["contacts"][0]["way"], &all["results"]), (&json!("visit"), &json!([["agreed", 1]])));
    assert_eq!(desk.call("value.contacts", json!({"open": true}))["total"], 0, "followed up");
    for (bad, code) in [
        (write("pigeon", "reached", "x"), "contact_field"),
        (write("call", "won", "x"), "contact_field"),
        (write("call", "reached", "  "), "reason_missing"),
    ] {
        assert_eq!(desk.refusal("value.put_contact", bad).code, code);
    }
    let mut early = write("call", "reached", "x");
    early["follow"] = json!("2026-01-04");
    assert_eq!(desk.refusal("value.put_contact", early).code, "day_gone");
    let mut nobody = write("call", "reached", "x");
    nobody["customer"] = json!("12345");
    assert_eq!(desk.refusal("value.put_contact", nobody).code, "no_such_customer");
    desk.call("value.delete_contact", json!({"id": one["id"]}));
    assert_eq!(desk.refusal("value.delete_contact", json!({"id": one["id"]})).code, "no_such_contact");
    for _ in 0..3 {
        desk.call("desk.undo", json!({}));
    }
    assert_eq!(desk.digest(), before);
    desk.assert_sound("after contacts");
}

#[test]
fn the_past_is_replayed_and_picks_for_each_purpose() {
    let desk = Desk::new();
    desk.import_text(&waybills("1998-06-30"));
    let found = desk.call("value.backtest", json!({}));
    let cuts = list(&found["cuts"]);
    assert!((1..=6).contains(&cuts.len()), "{found}");
    let rules = list(&found["rules"]);
    assert_eq!(rules.len(), 4, "silence, trend, alive and combined are judged: {rules:?}");
    for rule in rules {
        assert!((0.5..1.0).contains(&rule["auc"].as_f64().unwrap()), "better than a coin: {rule}");
    }
    let chosen = &found["chosen"];
    assert_eq!(chosen["totals"], "model", "the model tells how much comes: {}", found["totals"]);
    assert_eq!(found["rule"], "silence", "and silence who leaves: {rules:?}");
    let [came, plain, model] = ["came", "plain", "model"].map(|n| found["totals"][n].as_f64().unwrap());
    assert!((model - came).abs() < (plain - came).abs(), "{came} came, {model} by the model, {plain} by rates");
    let short = Desk::new();
    short.import_text("运单号,月结账号,寄件人,寄件日期,运费\nA00000001,K1,甲,2026-01-05,3.00\n");
    let fault = short.refusal("value.backtest", json!({}));
    assert_eq!(fault.code, "backtest_short");
    assert_eq!(desk.job("value.prepare_backtest", json!({})).unwrap()["cuts"], cuts.len());
    assert_eq!(desk.job("value.prepare", json!({})).unwrap()["customers"], 2_357);
}

#[test]
fn nothing_is_made_of_an_empty_file() {
    let desk = Desk::new();
    let found = desk.call("value.clv", json!({}));
    assert_eq!(
        (&found["customers"], &found["total_fen"], &found["model"]),
        (&json!(0), &json!(0), &json!("plain_rate"))
    );
    assert_eq!(desk.call("value.alerts", json!({}))["total"], 0);
    assert_eq!(desk.call("value.levels", json!({}))["customers"], 0);
    assert_eq!(list(&desk.call("value.tasks", json!({}))["tasks"]).len(), 0);
}

#[test]
fn classes_move_between_two_whole_years_only() {
    let desk = Desk::new();
    let mut csv = "运单号,月结账号,寄件人,寄件日期,运费\n".to_owned();
    for week in 0..104 {
        // The first customer halves in the second year, the second comes only then.
        let fen = if week < 52 { 100 } else { 50 };
        writeln!(csv, "A{week:08},K1,甲,{},{fen}.00", Day(20_000 + 7 * week)).unwrap();
        if week >= 52 {
            writeln!(csv, "B{week:08},K2,乙,{},10.00", Day(20_000 + 7 * week)).unwrap();
        }
    }
    desk.import_text(&csv);
    let found = desk.call("value.levels", json!({}))["migration"].clone();
    let moves = &found["moves"];
    assert_eq!((&moves["new"]["customers"], &moves["same"]["customers"]), (&json!(1), &json!(1)), "{found}");
    let sum = |of: &str| list(&found["cells"]).iter().flat_map(list).map(|c| fen(&c[of])).sum::<i64>();
    assert_eq!(
        (sum("before_fen"), sum("after_fen")),
        (52 * 10_000, 52 * 5_000 + 52 * 1_000),
        "every fen of both years"
    );
    assert!(firm().call("value.levels", json!({}))["migration"].is_null(), "eighteen months are no two years");
}
