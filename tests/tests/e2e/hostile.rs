//! A file with hostile texts in all of its fields, walked through: nothing of them runs, nothing asks anybody, nothing breaks.

use crate::harness::{Home, Window};
use keheng_tests::hostile::{MARK, fill};
use keheng_words::Lang;
use serde_json::json;

/// How many there are of something.
fn count(window: &Window, css: &str) -> u64 {
    window.js(&format!("return document.querySelectorAll({}).length", json!(css)), json!([])).as_u64().unwrap_or(0)
}

fn press(window: &Window, css: &str, at: u64) {
    window.js(&format!("document.querySelectorAll({})[{at}]?.click(); return null", json!(css)), json!([]));
    window.rest();
}

/// Nothing ran, and nobody was asked.
fn harmless(window: &Window, at: &str) {
    let ran = window.js(&format!("return window.{MARK} ?? null"), json!([]));
    assert!(ran.is_null(), "{at}: a text ran");
    let asked = window.js(
        "return performance.getEntriesByType('resource').map((e) => e.name)
           .filter((name) => new URL(name).origin !== location.origin && !/^(ipc|blob|data):|ipc\\.localhost/.test(name))",
        json!([]),
    );
    assert_eq!(asked, json!([]), "{at}: somebody was asked");
    let live = count(
        window,
        "main iframe, main object, main embed, main form[action], main base, main meta, main script, main link",
    );
    assert_eq!(live, 0, "{at}: an element that nobody wrote");
    assert_eq!(window.complaints(), Vec::<String>::new(), "{at}");
}

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    const FACES: &str = "main [role=radiogroup] label, main [role=radiogroup] button, main [role=tablist] [role=tab]";
    let home = Home::begun("sample", Lang::ZhCn);
    let core = home.core();
    fill(&core, 1);
    core.close();
    let window = home.open();
    let (mut sections, mut faces) = (0, 0);
    for key in 1..=9 {
        let before = window.text("h1");
        window.keys(&format!("Control+{key}"));
        window.rest();
        sections += u64::from(key == 1 || window.text("h1") != before);
        window.screenshot(&format!("hostile-{key}"));
        harmless(&window, &format!("section {key}"));
        for face in 0..count(&window, FACES).min(8) {
            press(&window, FACES, face);
            press(&window, "main [role=row][data-row='0'] [data-column='1'], main [role=row][data-row='0']", 0);
            faces += 1;
            harmless(&window, &format!("section {key}, face {face}"));
        }
    }
    assert!(sections >= 6 && faces >= 10, "{sections} sections, {faces} faces");
    window.keys("Control+k");
    window.shown("dialog[open] input");
    window.write("dialog[open] input", "script");
    window.shown("[role=option]");
    window.screenshot("hostile-palette");
    harmless(&window, "palette");
    window.no_complaints();
}
