//! What scripts rely on: the JSON fields of each command.

use crate::support::{Desk, assert_fields, fixture, run};
use serde_json::{Value, json};
use std::path::Path;

/// The first of a list.
fn first(list: &Value) -> &Value {
    list.as_array().and_then(|l| l.first()).unwrap_or_else(|| panic!("{list} should be a list of some"))
}

#[test]
fn a_new_file_says_what_is_in_it() {
    let desk = Desk::new();
    let made = desk.good(&["new", &desk.at("firm.keheng")]);
    assert_eq!((&made["customers"], &made["shipments"], &made["cases"]), (&json!(0), &json!(0), &json!(0)));
    assert_eq!(made["digest"], desk.digest(), "the digest is that of the file");
    assert_eq!(desk.refused(&["new", &desk.at("firm.keheng")])["code"], "file_exists", "nothing is overwritten");
}

#[test]
fn the_same_seed_gives_the_same_digest_in_every_process() {
    let desk = Desk::new();
    let sample = |file: &str, seed: &str| {
        let args =
            ["new", &desk.at(file), "--sample", "courier", "--seed", seed, "--shipments", "3000", "--months", "6"];
        desk.good(&args)
    };
    let (one, two, other) = (sample("a.keheng", "7"), sample("b.keheng", "7"), sample("c.keheng", "8"));
    assert_eq!(one["shipments"], 3000);
    assert_eq!(one["digest"], two["digest"], "two files made by two processes hold the same");
    assert_ne!(one["digest"], other["digest"], "another seed is another firm");
}

#[test]
fn an_impossible_sample_leaves_no_file() {
    let desk = Desk::new();
    let error = desk.refused(&["new", &desk.at("firm.keheng"), "--sample", "courier", "--months", "5000"]);
    assert_eq!(error["code"], "sample_recipe");
    assert_eq!(std::fs::read_dir(desk.path(".")).map(Iterator::count).ok(), Some(0), "there was nothing before");
}

#[test]
fn an_import_tells_what_it_did_and_is_taken_back() {
    let desk = Desk::begun();
    let empty = desk.digest();
    let report = desk.good(&["import", "shipments", &fixture("waybills_gb18030.csv")]);
    let names = [
        "import_id",
        "encoding",
        "header_row",
        "mapping",
        "rows",
        "created",
        "updated",
        "unchanged",
        "refused",
        "customers_created",
        "amount_fen",
        "issues",
    ];
    assert_fields(&report, &names);
    assert_eq!((&report["encoding"], &report["header_row"]), (&json!("gb18030"), &json!(3)));
    assert_eq!(report["mapping"]["no"], "运单号", "field to column");
    assert_eq!(report["amount_fen"], 255_525);
    assert_fields(first(&report["issues"]), &["row", "column", "code", "value", "message"]);

    let listed = desk.good(&["history"]);
    assert_fields(first(&listed), &["op", "at", "by", "touched"]);
    assert_eq!(first(&listed)["op"], "import_shipments");
    let at = first(&listed)["at"].as_str().expect("a text");
    assert!(at.ends_with('Z') && at.as_bytes()[10] == b'T' && at.len() == 24, "{at} is ISO 8601");

    let full = desk.digest();
    let undone = desk.good(&["import", "undo", report["import_id"].as_str().expect("an id")]);
    assert_eq!(first(&undone["undone"])["op"], "import_shipments");
    assert_eq!(desk.digest(), empty, "taken back whole");
    assert_fields(&desk.good(&["redo"]), &["undone"]);
    assert_eq!(desk.digest(), full, "redo survives the end of the process");
    assert_fields(&desk.good(&["undo"]), &["undone"]);
    assert_eq!(desk.digest(), empty);
    assert_eq!(desk.good(&["history", "--limit", "2"]).as_array().map(Vec::len), Some(2));
}

#[test]
fn a_dry_run_writes_nothing_and_tells_of_refused_rows_by_its_exit_code() {
    let desk = Desk::begun();
    let file = desk.path("firm.keheng");
    let before = std::fs::read(&file).ok();
    let ran = desk.run(&["import", "shipments", &fixture("waybills_gb18030.csv"), "--dry-run"]);
    assert_eq!(ran.code, 1, "two rows would be refused");
    assert_eq!(ran.json()["refused"], 2);
    assert!(std::fs::read(&file).ok() == before, "a dry run leaves the file as it was, to the byte");
    let clean = desk.run(&["import", "shipments", &fixture("waybills.xlsx"), "--dry-run"]);
    assert_eq!(clean.code, 0, "nothing would be refused");
    let real = desk.good(&["import", "shipments", &fixture("waybills.xlsx")]);
    for field in ["rows", "created", "updated", "unchanged", "refused", "customers_created", "amount_fen"] {
        assert_eq!(clean.json()[field], real[field], "{field}: a dry run counts what the import does");
    }
}

#[test]
fn a_column_can_be_named_by_hand() {
    let desk = Desk::begun();
    let file = desk.path("own.csv");
    std::fs::write(&file, "运单号,寄件客户,寄件时间,价目,实付款\nSF1,甲公司,2026-01-05,10,8\n").expect("a file");
    let file = file.display().to_string();
    let report = desk.good(&["import", "shipments", &file, "--map", "price=实付款", "--map", "cost=4"]);
    assert_eq!(report["amount_fen"], 800, "the named column is the freight");
    assert_eq!(report["mapping"]["cost"], "价目", "a column by its number");
    assert_eq!(report["mapping"]["customer_name"], "寄件客户", "the rest is found out");
    let error = desk.refused(&["import", "shipments", &file, "--map", "price=没有"]);
    assert_eq!(error["code"], "column_unknown");
}

#[test]
fn customers_are_listed_found_and_shown() {
    let desk = Desk::filled();
    let all = desk.good(&["customers", "list"]);
    assert_eq!(all.as_array().map(Vec::len), Some(10));
    assert_fields(first(&all), &["id", "name", "class", "revenue_fen", "shipments", "state"]);
    let revenues: Vec<i64> = all.as_array().into_iter().flatten().filter_map(|r| r["revenue_fen"].as_i64()).collect();
    assert!(revenues.is_sorted_by(|a, b| a >= b), "dearest first");
    for query in ["陈氏服饰", "chenshi", "csfs", "chen氏f"] {
        let found = desk.good(&["customers", "list", "--query", query]);
        assert_eq!(first(&found)["name"], "杭州四季青服装市场陈氏服饰", "{query}");
    }
    let of_class = desk.good(&["customers", "list", "--class", "A", "--limit", "2"]);
    assert_eq!(of_class.as_array().map(Vec::len), Some(2));
    let id = first(&all)["id"].as_str().expect("an id");
    let card = desk.good(&["customers", "show", id]);
    assert_fields(&card, &["id", "name", "class", "revenue_fen", "shipments", "state", "months", "keys"]);
    assert_eq!(card["name"], first(&all)["name"]);
    assert_eq!(desk.refused(&["customers", "show", "12345"])["code"], "no_such_customer");
}

#[test]
fn classes_and_kpis_have_their_fields() {
    let desk = Desk::filled();
    let abc = desk.good(&["value", "abc"]);
    assert_fields(&abc, &["classes", "top20_share", "gini"]);
    assert_fields(first(&abc["classes"]), &["class", "customers", "amount_fen", "share_customers", "share_amount"]);
    let cut = desk.good(&["value", "abc", "--measure", "pieces", "--rule", "headcount", "--cuts", "0.1,0.5"]);
    assert_eq!(
        (&cut["measure"], &cut["rule"], &cut["cuts"]),
        (&json!("pieces"), &json!("headcount"), &json!([0.1, 0.5]))
    );
    let april = desk.good(&["value", "abc", "--from", "2024-04-01", "--to", "2024-04-30"]);
    assert!(april["amount_fen"].as_i64() < abc["amount_fen"].as_i64(), "fewer days bring less");

    let kpis = desk.good(&["service", "kpis", "--month", "2024-03"]);
    let names = ["kpi", "numerator", "denominator", "rate", "target", "interval", "probability_met", "light"];
    assert_fields(first(&kpis), &names);
    assert_eq!(first(&kpis)["kpi"], "on_time");
    let trend = desk.good(&["service", "trend", "on_time"]);
    let months: Vec<&Value> = trend["points"].as_array().into_iter().flatten().map(|p| &p["month"]).collect();
    assert_eq!(months, ["2024-03", "2024-04"]);
    assert_eq!(trend["points"][0]["value"], *first(&kpis), "a month of the course is the month itself");
}

#[test]
fn charts_tables_and_copies_are_written() {
    let desk = Desk::filled();
    for (args, begin) in [
        (&["chart", "pareto", "-o", "p.svg"][..], &b"<svg"[..]),
        (&["chart", "lorenz", "-o", "l.png", "--palette", "dark"], b"\x89PNG"),
        (&["chart", "trend", "--kpi", "damage", "-o", "t.svg", "--palette", "print"], b"<svg"),
        (&["chart", "control", "--kpi", "on_time", "-o", "c.svg"], b"<svg"),
        (&["chart", "kpis", "-o", "k.svg"], b"<svg"),
        (&["chart", "u_curve", "-o", "u.svg"], b"<svg"),
        (&["report", "monthly", "--month", "2024-03", "-o", "r.pdf"], b"%PDF-"),
        (&["export", "customers", "-o", "c.csv"], b"\xef\xbb\xbf"),
        (&["export", "shipments", "-o", "s.xlsx"], b"PK"),
        (&["backup", "-o", "copy.keheng"], b"SQLite format 3"),
    ] {
        let name = args.iter().find(|a| a.contains('.')).expect("a file");
        let args: Vec<String> = args.iter().map(|a| if a == name { desk.at(name) } else { (*a).to_owned() }).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let written = desk.good(&args);
        let bytes = std::fs::read(desk.path(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(written, json!({"file": desk.at(name), "bytes": bytes.len()}), "{name}");
        assert!(bytes.starts_with(begin), "{name} is what its ending says");
    }
    let copy = run(&["--json", "--data", &desk.at("copy.keheng"), "digest"]);
    assert_eq!(copy.json()["digest"], desk.digest(), "a backup holds the same");
    assert_eq!(desk.refused(&["backup", "-o", &desk.at("copy.keheng")])["code"], "file_exists");
    let usual = desk.good(&["backup"]);
    assert!(std::path::Path::new(usual["file"].as_str().expect("a path")).exists(), "beside the file by itself");

    let again = Desk::begun();
    again.good(&["import", "shipments", &desk.at("s.xlsx")]);
    let view = again.good(&["customers", "list"]);
    assert_eq!(view.as_array().map(Vec::len), Some(10), "an export can be imported again");
    assert_eq!(desk.good(&["check"]), json!({"ok": true, "findings": []}));
}

#[test]
fn models_are_listed_and_solved() {
    let ran = run(&["--json", "--lang", "en", "models"]);
    assert_eq!(ran.code, 0);
    let models = ran.json();
    let ids: Vec<&str> = models.as_array().into_iter().flatten().filter_map(|m| m["id"].as_str()).collect();
    let registry: Vec<&str> = keheng_calc::model::models().map(|m| m.id()).collect();
    assert_eq!(ids, registry, "each model of the registry is listed, in its order");
    for model in models.as_array().into_iter().flatten() {
        assert_fields(model, &["id", "title", "inputs", "example", "source"]);
        let id = model["id"].as_str().unwrap_or_default();
        assert_ne!(model["title"], model["id"], "{id} has a name in words");
        let solved = run(&["--json", "--lang", "en", "solve", id]).json();
        assert_fields(&solved, &["outputs", "steps"]);
        for step in solved["steps"].as_array().into_iter().flatten() {
            assert_ne!(step["text"], step["word"], "{id}: a step is a sentence");
            assert!(!step["text"].as_str().unwrap_or("{").contains('{'), "{id}: {step} leaves a hole");
        }
    }
    let desk = Desk::new();
    std::fs::write(desk.path("in.json"), r#"{"amounts": [100, 200, 300, 400]}"#).expect("a file");
    let solved = run(&["--json", "solve", "gini", "--input", &desk.at("in.json")]);
    assert_eq!(solved.json()["outputs"]["gini"], 0.25);
    std::fs::write(desk.path("in.json"), r#"{"amounts": "many"}"#).expect("a file");
    let wrong = run(&["--json", "solve", "gini", "--input", &desk.at("in.json")]);
    assert_eq!((wrong.code, wrong.error()["code"].clone()), (3, json!("model_input")));
}

#[test]
fn any_method_can_be_called() {
    let desk = Desk::filled();
    let state = desk.good(&["call", "desk.state", "{}"]);
    assert_eq!(state["file"]["shipments"], 300);
    let request = json!({"files": [{"handle": "f1"}]}).to_string();
    let report = desk.good(&["call", "import.try", &request, "--reads", &fixture("waybills.xlsx")]);
    assert_eq!(report["unchanged"], 300, "a job's result is waited for, and files are named by their place");
    assert_eq!(desk.refused(&["call", "desk.nothing", "{}"])["code"], "no_such_method");
    let extra = desk.refused(&["call", "value.abc", r#"{"cutz": [0.5]}"#]);
    assert_eq!(extra["code"], "request_invalid", "a misspelt field must not be ignored");
}

#[test]
fn a_costing_closes_and_two_processes_give_the_same_bytes() {
    let desk = Desk::new();
    let file = desk.at("firm.keheng");
    let recipe = ["--sample", "courier", "--customers", "60", "--shipments", "3000", "--months", "6"];
    desk.good(&[&["new", file.as_str()], &recipe[..]].concat());
    let run = desk.run(&["cost", "run"]);
    assert_eq!(run.out, desk.run(&["cost", "run"]).out, "the same file and method give the same bytes");
    let run = run.json();
    assert_fields(&run, &["total_fen", "lines", "unused_fen", "closes", "run_id"]);
    assert_fields(first(&run["lines"]), &["object", "amount_fen"]);
    let fen = |value: &Value| value.as_i64().unwrap_or_else(|| panic!("{value} should be fen"));
    let lines: i64 = run["lines"].as_array().into_iter().flatten().map(|l| fen(&l["amount_fen"])).sum();
    let rest: i64 = ["unused_fen", "rounding_fen", "untraced_fen"].map(|f| fen(&run[f])).iter().sum();
    assert_eq!((lines + rest, &run["closes"]), (fen(&run["total_fen"]), &json!(true)), "every fen is accounted for");
    let month = desk.good(&["cost", "run", "--month", run["to"].as_str().unwrap_or_default(), "--method", "stage"]);
    assert_ne!(month["run_id"], run["run_id"], "other figures have another name");
    let customers = desk.good(&["cost", "customers", "--limit", "5"]);
    assert_eq!(customers["rows"].as_array().map(Vec::len), Some(5));

    // The file carried to another machine, and what an exchange makes of it there, give the same name and figures.
    let other = Desk::new();
    std::fs::copy(&file, other.path("firm.keheng")).expect("a copy");
    assert_eq!(other.run(&["cost", "run"]).json(), run, "another folder, another program run");
    let exchange = desk.at("all.kpack");
    desk.good(&["exchange", "export", "-o", &exchange]);
    let third = Desk::begun();
    third.good(&["exchange", "import", &exchange]);
    assert_eq!(third.run(&["cost", "run"]).json(), run, "rows that came by exchange");

    let listed =
        desk.good(&["call", "costing.shipments", &json!({"customer": customers["rows"][0]["id"]}).to_string()]);
    let number = listed["rows"][0]["number"].as_str().expect("a number");
    let one = desk.run(&["cost", "shipment", number]);
    assert_eq!(one.out, desk.run(&["cost", "shipment", number]).out, "the same waybill, the same bytes");
    let one = one.json();
    assert_fields(&one, &["run_id", "amount_fen", "steps", "of_amount_fen", "failures_fen"]);
    let steps: i64 = one["steps"].as_array().into_iter().flatten().map(|s| fen(&s["part"]["amount_fen"])).sum();
    assert_eq!(steps, fen(&one["amount_fen"]));
    assert_eq!(desk.refused(&["cost", "shipment", "NOBODY1"])["code"], "no_such_shipment");
    assert_eq!(desk.run(&["cost", "run", "--method", "magic"]).code, 2, "a method that is not there is bad usage");
}

#[test]
fn the_sample_firm_tells_the_level_worth_keeping() {
    let desk = Desk::new();
    let file = desk.at("firm.keheng");
    desk.good(&["new", file.as_str(), "--sample", "courier", "--shipments", "30000"]);
    let run = desk.run(&["tradeoff", "optimum"]);
    assert_eq!(run.out, desk.run(&["tradeoff", "optimum"]).out, "the same file gives the same bytes");
    let found = run.json();
    assert_fields(&found, &["optimum", "interval", "zone", "minimum", "warnings", "refused"]);
    let at = |value: &Value| value.as_f64().unwrap_or_else(|| panic!("{value} should be a number"));
    let best = at(&found["optimum"]);
    assert_eq!(found["refused"], Value::Null, "{}", found["refusal"]);
    assert!(at(&found["interval"][0]) <= best && best <= at(&found["interval"][1]), "{found}");
    assert!(at(&found["zone"][0]) <= best && best <= at(&found["zone"][1]), "{found}");
    assert!(at(&found["minimum"]) > 0.0);
    let fit = desk.good(&["tradeoff", "fit"]);
    assert_eq!((&fit["optimum"], &fit["interval"]), (&found["optimum"], &found["interval"]), "both ask the same");
    assert!(fit["more_data"].as_array().is_some_and(|more| !more.is_empty()), "what more months would tell");
}

#[test]
fn answers_of_another_program_become_a_survey_that_is_analysed_and_goes_out_again() {
    let desk = Desk::begun();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../files/tests/formats/data/wjx_text_gbk.csv");
    let file = file.display().to_string();
    let looked = desk.good(&["import", "responses", &file, "--dry-run"]);
    assert_eq!((&looked["dialect"], &looked["import_id"]), (&json!("wjx"), &Value::Null));
    let report = desk.good(&["import", "responses", &file]);
    assert_fields(
        &report,
        &["import_id", "survey", "encoding", "mapping", "rows", "created", "updated", "unchanged", "issues"],
    );
    assert_eq!((&report["created"], &report["encoding"]), (&looked["created"], &json!("gb18030")));
    let again = desk.good(&["import", "responses", &file]);
    assert_eq!((&again["created"], &again["updated"]), (&json!(0), &json!(0)), "twice is once");
    let id = report["survey"].as_str().expect("a survey was made").to_owned();
    let offers = desk.good(&["survey", "analyses", &id]);
    assert_fields(first(&offers["analyses"]), &["id", "title", "how", "roles", "lacks"]);
    assert_fields(first(&offers["variables"]), &["id", "label", "kind", "groups", "options"]);
    let found = desk.good(&["survey", "analyse", &id, "--analysis", "scales"]);
    assert_fields(&found, &["analysis", "title", "of", "answers", "people", "said", "tables", "how", "digest"]);
    assert_eq!(found["answers"], report["created"]);
    assert_eq!(desk.refused(&["survey", "analyse", &id, "--analysis", "stars"])["code"], "analysis_unknown");
    for (format, name) in
        [("csv", "a.csv"), ("xlsx", "a.xlsx"), ("sav", "a.sav"), ("xlsform", "f.xlsx"), ("surveyjs", "f.json")]
    {
        let written = desk.good(&["survey", "export", &id, "--format", format, "-o", &desk.at(name)]);
        assert!(written["bytes"].as_u64().is_some_and(|b| b > 100), "{format}: {written}");
    }
    let back = desk.good(&["survey", "import", &desk.at("f.json")]);
    let form = desk.good(&["survey", "import", &desk.at("f.xlsx"), "--dry-run"]);
    assert_eq!((&back["questions"], &form["survey"]), (&form["questions"], &Value::Null));
    let before = desk.digest();
    desk.good(&["undo"]);
    assert_ne!(desk.digest(), before, "the questionnaire read last is taken back");
}

#[test]
fn studies_are_listed_and_shown() {
    let desk = Desk::begun();
    let made = desk.good(&["call", "methods.add", r#"{"kind": "observation", "title": "Counter"}"#]);
    let id = made["id"].as_str().expect("a study was made").to_owned();
    let list = desk.good(&["methods", "list"]);
    assert_fields(first(&list["studies"]), &["id", "kind", "title", "survey", "created", "closed", "summary"]);
    let shown = desk.good(&["methods", "show", &id]);
    assert_eq!((&shown["row"]["title"], &shown["plan"]["sheet"]), (&json!("Counter"), &json!("tally")));
    assert_eq!(desk.refused(&["methods", "show", "5"])["code"], "no_such_study");
}
