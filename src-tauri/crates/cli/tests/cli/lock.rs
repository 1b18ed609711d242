//! The lock of the window and the log of acts from the command line.

use crate::support::{Desk, command};
use serde_json::{Value, json};

/// Runs with words in variables; gives the answer, or the fault on stderr.
fn said(desk: &Desk, args: &[&str], words: &[(&str, &str)]) -> Result<Value, Value> {
    let data = desk.at("firm.keheng");
    let args = [&["--json", "--data", &data], args].concat();
    let ran = command(&args).envs(words.iter().copied()).output().expect("the program starts");
    let text = if ran.status.success() { &ran.stdout } else { &ran.stderr };
    let value: Value =
        serde_json::from_slice(text).unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(text)));
    if ran.status.success() { Ok(value) } else { Err(value["error"]["code"].clone()) }
}

#[test]
fn a_lock_is_put_on_changed_with_its_word_and_taken_off_without_it() {
    let desk = Desk::filled();
    let digest = desk.digest();
    let set = |words: &[(&str, &str)], more: &[&str]| said(&desk, &[&["lock", "set"], more].concat(), words);
    assert_eq!(desk.good(&["lock", "status"])["set"], false);
    assert_eq!(set(&[], &["--word-env", "KEHENG_PIN"]), Err(json!("lock_no_word")));
    assert_eq!(set(&[("KEHENG_PIN", "123")], &["--word-env", "KEHENG_PIN"]), Err(json!("lock_short")));
    let done = set(&[("KEHENG_PIN", "2468")], &["--word-env", "KEHENG_PIN", "--minutes", "5"]).expect("set");
    assert_eq!((&done["set"], &done["minutes"]), (&json!(true), &json!(5)));
    assert_eq!(set(&[("KEHENG_PIN", "1357")], &["--word-env", "KEHENG_PIN"]), Err(json!("lock_wrong")));
    let both = [("KEHENG_PIN", "1357"), ("KEHENG_OLD", "2468")];
    set(&both, &["--word-env", "KEHENG_PIN", "--present-env", "KEHENG_OLD"]).expect("changed");
    // The lock is the window's: a script that has the file goes on.
    assert_eq!(desk.digest(), digest);
    assert_eq!(desk.good(&["lock", "off"])["set"], false);
    assert_eq!(desk.refused(&["lock", "off"])["code"], "lock_none");
    let log = desk.good(&["audit"]);
    let acts: Vec<&str> = log["lines"].as_array().expect("lines").iter().filter_map(|l| l["act"].as_str()).collect();
    assert_eq!(&acts[..4], ["lock_off", "lock_changed", "lock_failed", "lock_set"]);
    assert_eq!(log["ok"], true, "each run of the program chains its lines to those before");
    assert_eq!(desk.digest(), digest, "neither lock nor log are content");
}

#[test]
fn exports_are_told_apart_by_what_they_hold() {
    let desk = Desk::filled();
    desk.good(&["export", "customers", "-o", &desk.at("a.csv"), "--reveal"]);
    desk.good(&["export", "customers", "-o", &desk.at("b.csv")]);
    desk.good(&["backup", "-o", &desk.at("c.keheng")]);
    for act in ["export_open", "export", "backup", "import"] {
        let only = desk.good(&["audit", "--act", act]);
        assert_eq!((&only["total"], &only["ok"]), (&json!(1), &json!(true)), "{act}");
    }
    assert_eq!(desk.good(&["check"])["ok"], true);
}
