//! Two machines that meet through files, and the way back to a backup.

use crate::support::{Desk, assert_fields, run};
use serde_json::{Value, json};

fn first(list: &Value) -> &Value {
    list.as_array().and_then(|l| l.first()).unwrap_or_else(|| panic!("{list} should be a list of some"))
}

fn add(desk: &Desk, name: &str) -> String {
    let card = desk.good(&["call", "value.add", &json!({"patch": {"name": name}}).to_string()]);
    card["row"]["id"].as_str().unwrap_or_else(|| panic!("{card} has an id")).to_owned()
}

fn note(desk: &Desk, id: &str, note: &str) {
    desk.good(&["call", "value.edit", &json!({"id": id, "patch": {"note": note}}).to_string()]);
}

#[test]
fn files_carry_rows_and_a_clash_is_settled_once() {
    let (one, two) = (Desk::filled(), Desk::begun());
    let id = add(&one, "城南电器");
    let file = one.at("first.khsync");
    let exported = one.good(&["exchange", "export", "-o", &file]);
    assert_fields(&exported, &["file", "bytes", "rows", "from", "to"]);
    assert_eq!(exported["bytes"], json!(std::fs::metadata(&file).expect("a file").len()));
    assert_eq!(one.refused(&["exchange", "export", "-o", &file])["code"], "file_exists");
    let announced = two.good(&["exchange", "preview", &file]);
    assert_fields(&announced, &["from", "to", "new", "changed", "same", "conflicts", "refused"]);
    let came = two.good(&["exchange", "import", &file]);
    for field in ["new", "changed", "conflicts", "deleted", "refused"] {
        assert_eq!(announced[field], came[field], "{field}: what was announced happens");
    }
    assert_eq!(one.digest(), two.digest(), "two machines with the same data");
    assert_eq!(two.good(&["exchange", "import", &file])["new"], 0, "twice is once");

    note(&one, &id, "月结");
    note(&two, &id, "现结");
    let back = two.at("back.khsync");
    two.good(&["exchange", "export", "-o", &back]);
    assert_eq!(one.good(&["exchange", "import", &back])["conflicts"], 1);
    let found = one.good(&["exchange", "conflicts"]);
    assert_eq!(found["open"], 1);
    let conflict = first(&found["conflicts"])["id"].as_str().expect("an id").to_owned();
    let left = one.good(&["exchange", "settle", &conflict, "--choice", "other"]);
    assert_eq!(left["open"], 0);
    let peers = one.good(&["exchange", "machines"]);
    let peer = first(&peers["peers"])["id"].as_str().expect("an id").to_owned();
    let delta = one.at("delta.khsync");
    let small = one.good(&["exchange", "export", "-o", &delta, "--for", &peer]);
    assert_eq!(small["full"], false);
    two.good(&["exchange", "import", &delta]);
    assert_eq!(one.digest(), two.digest());
    assert_eq!(two.good(&["exchange", "conflicts"])["open"], 0, "settled there, closed here");
    note(&one, &id, "半年结");
    note(&two, &id, "年结");
    let again = two.at("again.khsync");
    two.good(&["exchange", "export", "-o", &again]);
    one.good(&["exchange", "import", &again]);
    let found = one.good(&["exchange", "conflicts"]);
    let conflict = first(&found["conflicts"]);
    assert_eq!(conflict["editable"], true);
    let edit = ["exchange", "settle", conflict["id"].as_str().expect("an id"), "--choice", "edit"];
    assert_eq!(run(&[&["--data", &one.at("firm.keheng")], &edit[..]].concat()).code, 2, "a third value has to be told");
    let refused = one.refused(&[&edit[..], &["--value", "phone=1"]].concat());
    assert_eq!(refused["code"], "conflict_not_by_hand", "the phone is no part of this clash");
    let left = one.good(&[&edit[..], &["--value", "note=季结"]].concat());
    assert_eq!(left["open"], 0);
    let card = one.good(&["call", "value.card", &json!({"id": id, "reveal": false}).to_string()]);
    assert_eq!(card["note"], "季结", "neither side's");
    let third = Desk::begun();
    assert_eq!(third.refused(&["exchange", "import", &delta])["code"], "exchange_other_key", "a delta begins nothing");
    let mut bytes = std::fs::read(&back).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(one.path("broken.khsync"), bytes).expect("a file");
    assert_eq!(one.refused(&["exchange", "import", &one.at("broken.khsync")])["code"], "exchange_damaged");
}

#[test]
fn a_locked_file_opens_with_its_passphrase_only() {
    let (one, two) = (Desk::filled(), Desk::begun());
    let file = one.at("locked.khsync");
    let locked = |desk: &Desk, args: &[&str], word: &str| {
        let data = desk.at("firm.keheng");
        let args = [&["--json", "--data", &data], args].concat();
        crate::support::command(&args).env("KEHENG_WORD", word).output().expect("the program starts")
    };
    let args = ["exchange", "export", "-o", &file, "--passphrase-env", "KEHENG_WORD"];
    assert!(locked(&one, &args, "春江花月夜").status.success());
    assert_eq!(two.refused(&["exchange", "import", &file])["code"], "exchange_locked");
    let args = ["exchange", "import", &file, "--passphrase-env", "KEHENG_WORD"];
    let wrong = locked(&two, &args, "别的");
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("exchange_passphrase"), "a wrong word is told as that");
    assert!(locked(&two, &args, "春江花月夜").status.success());
    assert_eq!(one.digest(), two.digest());
}

#[test]
fn a_backup_is_gone_back_to_and_the_present_stays_to_be_had() {
    let desk = Desk::filled();
    let then = desk.digest();
    let packed = desk.good(&["backup"])["file"].as_str().expect("a path").to_owned();
    add(&desk, "后来的客户");
    let now = desk.digest();
    assert_ne!(then, now);
    assert_eq!(desk.good(&["restore", &packed])["digest"], then);
    assert_eq!(desk.digest(), then);
    assert_eq!(desk.good(&["check"]), json!({"ok": true, "findings": []}));
    let kept = std::fs::read_dir(desk.path("backups")).expect("backups").flatten();
    let before =
        kept.map(|f| f.path()).find(|p| p.display().to_string().contains("before-restore")).expect("the present");
    assert_eq!(desk.good(&["restore", &before.display().to_string()])["digest"], now);
    std::fs::write(desk.path("x.khbak"), b"nothing").expect("a file");
    let ran = run(&["--json", "--data", &desk.at("firm.keheng"), "restore", &desk.at("x.khbak")]);
    assert_eq!(ran.code, 3);
    assert_eq!(desk.digest(), now);
}
