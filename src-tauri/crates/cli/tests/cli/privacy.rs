//! A person copied out and erased from the command line, and a copy for lessons.

use crate::support::{Desk, assert_fields, run};
use serde_json::json;

fn add(desk: &Desk) -> String {
    let patch = json!({"patch": {"name": "欧阳若溪", "phone": "13800138001", "note": "若溪巷9号"}});
    let card = desk.good(&["call", "value.add", &patch.to_string()]);
    card["row"]["id"].as_str().unwrap_or_else(|| panic!("{card} has an id")).to_owned()
}

#[test]
fn a_person_is_copied_and_erased_here_and_on_the_other_machine() {
    let (one, two) = (Desk::filled(), Desk::begun());
    let id = add(&one);
    let before = one.good(&["value", "abc"]);
    let file = one.at("first.khsync");
    one.good(&["exchange", "export", "-o", &file]);
    two.good(&["exchange", "import", &file]);
    let to = one.at("person.json");
    let written = one.good(&["privacy", "export", &id, "-o", &to]);
    assert_fields(&written, &["written", "bytes", "rows"]);
    assert!(std::fs::read_to_string(&to).expect("a file").contains("13800138001"));
    assert_eq!(one.refused(&["privacy", "export", &id, "-o", &to])["code"], "file_exists");
    let page = one.at("person.html");
    one.good(&["--lang", "en", "privacy", "export", "--phone", "138-0013-8001", "-o", &page]);
    assert!(std::fs::read_to_string(&page).expect("a file").contains("<html lang=\"en\">"));
    assert_eq!(one.refused(&["privacy", "erase", "--phone", "若溪"])["code"], "phone_unclear");
    assert_eq!(one.good(&["privacy", "erase", &id])["written"], 1);
    assert_eq!(one.good(&["value", "abc"]), before, "figures stay");
    let after = one.at("after.khsync");
    one.good(&["exchange", "export", "-o", &after]);
    two.good(&["exchange", "import", &after]);
    for desk in [&one, &two] {
        let bytes = std::fs::read(desk.path("firm.keheng")).expect("the data file");
        for word in ["欧阳若溪", "13800138001", "若溪巷"] {
            assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word} is still there");
        }
    }
    assert_eq!(one.digest(), two.digest());
    assert_eq!(one.good(&["privacy", "list"])["erasures"].as_array().map(Vec::len), Some(1));
    assert_eq!(one.good(&["check"])["ok"], true);
}

#[test]
fn a_copy_for_lessons_has_the_figures_and_nobody() {
    let desk = Desk::filled();
    add(&desk);
    let to = desk.at("class.keheng");
    let written = desk.good(&["privacy", "class-copy", "-o", &to]);
    assert_fields(&written, &["written", "names"]);
    let bytes = std::fs::read(&to).expect("a file");
    for word in ["欧阳若溪", "13800138001"] {
        assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word} is in the copy");
    }
    let strip = |value: serde_json::Value| value["classes"].clone();
    assert_eq!(strip(run(&["--json", "--data", &to, "value", "abc"]).json()), strip(desk.good(&["value", "abc"])));
}
