//! Two machines with a window each: files carried between them, a clash that one settles and the other sees settled, by
//! keyboard.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::path::Path;

/// Opens the window; what dialogs answered before is over.
fn open(home: &Home) -> Window {
    let _ = std::fs::remove_file(home.path("dialogs"));
    home.open()
}

/// Writes a file for everybody.
fn write(home: &Home, window: &Window, words: &Words, to: &Path) {
    home.answer(&[to]);
    window.keys("Control+Shift+j");
    window.text_until("dialog[open]", &words.exchange_write_title());
    window.click_text(&words.exchange_write_go());
    window.gone("dialog[open]");
    window.text_until("ol li", &to.file_name().unwrap_or_default().to_string_lossy());
}

/// Looks at a file, until it can be taken in.
fn look(home: &Home, window: &Window, words: &Words, file: &Path) {
    home.answer(&[file]);
    window.keys("Control+j");
    let ready = format!(
        "const ways = [{}, {}];
         return [...document.querySelectorAll('button:not([disabled])')].some((b) => ways.some((w) => b.innerText.includes(w)));",
        json!(words.exchange_apply()),
        json!(words.exchange_apply_join())
    );
    window.waits(&ready, "the file is not looked at");
}

/// The face with what the machines do not agree on; the number of them stands behind its name.
fn conflicts(window: &Window, words: &Words) {
    let find = format!(
        "const face = [...document.querySelectorAll('[role=radiogroup] label')].find((l) => l.innerText.trim().startsWith({}));
         face?.click();
         return face !== undefined;",
        json!(words.exchange_face_conflicts())
    );
    window.waits(&find, "there is no such face");
}

fn note(home: &Home, note: &str) {
    let core = home.core();
    let view = home.ask(&core, "value.customers", json!({}));
    let rows = home.ask(&core, "value.rows", json!({"view": view["view"], "offset": 0, "limit": 1}));
    let id = rows["rows"][0]["id"].clone();
    home.ask(&core, "value.edit", json!({"id": id, "patch": {"note": note}}));
    core.close();
}

fn story(lang: Lang) {
    let words = Words::of(lang);
    let (one, two) = (Home::begun("own", lang), Home::begun("own", lang));
    let core = one.core();
    one.ask(&core, "value.add", json!({"patch": {"name": "城南电器", "note": "月结"}}));
    core.close();
    let carried = |name: &str| one.path(name);

    // The first file makes the second machine part of the firm.
    let window = open(&one);
    write(&one, &window, words, &carried("first.khsync"));
    window.no_complaints();
    window.end();
    let window = open(&two);
    look(&two, &window, words, &carried("first.khsync"));
    window.text_until("main", "城南电器");
    window.screenshot(&format!("exchange-joins-{lang}"));
    window.keys("Control+Enter");
    window.text_until("ol li", &words.kit_undo());
    window.end();

    // Both write the same part without knowing of each other.
    note(&one, "季结");
    note(&two, "现结");
    let window = open(&two);
    write(&two, &window, words, &carried("second.khsync"));
    window.end();
    let window = open(&one);
    look(&one, &window, words, &carried("second.khsync"));
    window.screenshot(&format!("exchange-clash-{lang}"));
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    window.keys("Control+Enter");
    window.text_until("ol li", &words.kit_undo());
    conflicts(&window, words);
    window.shown("[data-conflict]");
    window.screenshot(&format!("exchange-conflict-{lang}"));
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    let stood = window.text("[data-conflict]");
    assert!(stood.contains("季结") && stood.contains("现结"), "both values side by side: {stood}");
    window.js("document.querySelector('[data-conflict] input').focus(); return null", json!([]));
    window.keys("2");
    window.gone("[data-conflict]");
    window.text_until("main", &words.exchange_conflicts_none());
    write(&one, &window, words, &carried("third.khsync"));
    window.no_complaints();
    window.end();

    // What one has settled is settled for the other.
    let window = open(&two);
    look(&two, &window, words, &carried("third.khsync"));
    window.keys("Control+Enter");
    window.text_until("ol li", &words.kit_undo());
    conflicts(&window, words);
    window.text_until("main", &words.exchange_conflicts_none());
    window.no_complaints();
    window.end();
    let digest = |home: &Home| {
        let core = home.core();
        let digest = home.ask(&core, "desk.digest", json!({}))["digest"].clone();
        core.close();
        digest
    };
    assert_eq!(digest(&one), digest(&two), "both hold the same");
}

#[test]
fn two_machines_meet_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn two_machines_meet_in_english() {
    story(Lang::En);
}
