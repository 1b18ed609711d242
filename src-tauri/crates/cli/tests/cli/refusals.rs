//! Exit codes, and that a refusal changes nothing.

use crate::support::{Desk, command, fixture, run};
use serde_json::json;

fn check_usage(args: &[&str], why: &str) {
    let ran = run(args);
    assert_eq!(ran.code, 2, "{args:?} is wrong use: {why}; {}{}", ran.out, ran.err);
    assert_eq!(ran.out, "", "{args:?}: wrong use prints nothing on standard output");
    assert!(!ran.err.is_empty(), "{args:?}: wrong use is explained");
}

#[test]
fn wrong_use_ends_with_2() {
    let desk = Desk::begun();
    let data = desk.at("firm.keheng");
    check_usage(&[], "no command");
    check_usage(&["digest"], "no data file");
    check_usage(&["--data", &data, "frobnicate"], "no such command");
    check_usage(&["--data", &data, "cases", "list"], "a command that does not exist yet is no command");
    check_usage(&["--data", &data, "import", "shipments"], "no file");
    check_usage(&["--data", &data, "value", "abc", "--from", "yesterday"], "no day");
    check_usage(&["--data", &data, "service", "kpis", "--month", "2024-13"], "no month");
    check_usage(&["--data", &data, "chart", "pie", "-o", "x.svg"], "no such chart");
    check_usage(&["--data", &data, "chart", "pareto", "-o", "x.docx"], "no such format");
    check_usage(&["--data", &data, "chart", "trend", "-o", "x.svg"], "which KPI?");
    check_usage(&["--data", &data, "chart", "variances", "-o", "x.svg"], "of which month?");
    check_usage(&["--data", &data, "call", "desk.state", "{"], "no JSON");
    check_usage(&["solve", "nonsense"], "no such model");
    check_usage(&["new", &desk.at("x.keheng"), "--seed", "7"], "a seed without a sample");
    check_usage(&["--lang", "tlh", "models"], "no such language");
}

#[test]
fn help_and_version_end_with_0_in_both_languages() {
    for (lang, word) in [("zh-CN", "导入"), ("en", "imports")] {
        let ran = run(&["--lang", lang, "--help"]);
        assert_eq!(ran.code, 0);
        assert!(ran.out.contains(word), "the help speaks {lang}: {}", ran.out);
    }
    assert_eq!(run(&["--version"]).code, 0);
}

#[test]
fn refused_input_names_its_reason_and_changes_nothing() {
    let desk = Desk::filled();
    let file = |name: &str, bytes: &[u8]| {
        std::fs::write(desk.path(name), bytes).expect("a file");
        desk.at(name)
    };
    let whole = std::fs::read(fixture("waybills.xlsx")).expect("the fixture");
    let cases = [
        (file("empty.csv", b""), "file_empty"),
        (file("cut.xlsx", &whole[..whole.len() / 2]), "file_truncated"),
        (file("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10"), "file_not_a_table"),
        (file("other.csv", "颜色,大小\n红,1\n蓝,2\n".as_bytes()), "columns_missing"),
        (desk.at("absent.csv"), "file_unreadable"),
    ];
    for (source, code) in &cases {
        assert_eq!(desk.refused(&["import", "shipments", source])["code"], *code, "{source}");
        assert_eq!(desk.refused(&["import", "shipments", source, "--dry-run"])["code"], *code, "{source}, dry");
    }
    for (args, code) in [
        (&["import", "undo", "999"][..], "no_such_operation"),
        (&["import", "undo", "x"], "no_such_operation"),
        (&["redo"], "nothing_to_redo"),
        (&["customers", "show", "0"], "request_invalid"),
        (&["value", "abc", "--cuts", "0.9,0.1"], "abc_cuts"),
        (&["value", "abc", "--from", "2024-05-01", "--to", "2024-04-01"], "period_reversed"),
        (&["import", "shipments", &fixture("waybills.xlsx"), "--encoding", "ebcdic"], "encoding_unknown"),
        (&["import", "shipments", &fixture("waybills.xlsx"), "--sheet", "none"], "sheet_unknown"),
        (&["import", "shipments", &fixture("waybills.xlsx"), "--profile", "none"], "profile_unknown"),
    ] {
        assert_eq!(desk.refused(args)["code"], code, "{args:?}");
    }
}

#[test]
fn a_good_file_beside_a_bad_one_is_not_imported_either() {
    let desk = Desk::filled();
    std::fs::write(desk.path("empty.csv"), b"").expect("a file");
    let new = desk.path("new.csv");
    std::fs::write(&new, "运单号,寄件客户,寄件时间,运费\nSF1,甲公司,2026-01-05,10\n").expect("a file");
    let error = desk.refused(&["import", "shipments", &new.display().to_string(), &desk.at("empty.csv")]);
    assert_eq!(error["code"], "file_empty", "several files are one import: all or nothing");
}

#[test]
fn what_is_no_data_file_is_not_touched() {
    let desk = Desk::new();
    for (name, bytes, code) in [
        ("firm.keheng", &b"PK\x03\x04 this is no database at all"[..], "not_a_keheng_file"),
        ("firm.keheng", b"SQLite format 3\0 and then nothing", "not_a_keheng_file"),
    ] {
        std::fs::write(desk.path(name), bytes).expect("a file");
        assert_eq!(desk.refused(&["digest"])["code"], code);
    }
    let ran = run(&["--data", &desk.at("absent.keheng"), "digest"]);
    assert_eq!((ran.code, ran.error()["code"].clone()), (3, json!("file_missing")));
    assert!(!desk.path("absent.keheng").exists(), "a typing mistake makes no file");
}

#[test]
fn damage_is_found_and_never_worsened() {
    let desk = Desk::filled();
    let file = desk.path("firm.keheng");
    let mut bytes = std::fs::read(&file).expect("the file");
    // Pages in the middle of the file, past the schema, become noise.
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 8192].fill(0xA5);
    std::fs::write(&file, &bytes).expect("damage");
    let ran = desk.run(&["check"]);
    assert!(ran.code == 1 || ran.code == 3, "damage is a finding or a refusal, not a success: {}", ran.out);
    if ran.code == 1 {
        assert_eq!(ran.json()["ok"], false);
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let desk = Desk::filled();
    let mut child = command(&["--data", &desk.at("firm.keheng"), "customers", "list"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("an end");
    assert_eq!(ended.status.code(), Some(0), "{}", String::from_utf8_lossy(&ended.stderr));
}
