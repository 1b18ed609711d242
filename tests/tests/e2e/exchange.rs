//! Two machines, a window each, both open at once on a display of their own: files carried between them, a clash that one settles
//! and the other sees settled, by keyboard.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::path::Path;

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
    // The whole text: 撤回这次合并, which the file before still offers, says 合并 too.
    let ready = format!(
        "const ways = [{}, {}];
         return [...document.querySelectorAll('button:not([disabled])')].some((b) => ways.includes(b.innerText.trim()));",
        json!(words.exchange_apply()),
        json!(words.exchange_apply_join())
    );
    window.waits(&ready, "the file is not looked at");
}

/// The face with what the machines do not agree on; the number of them stands behind its name.
fn conflicts(window: &Window, words: &Words) {
    window.choose_counted(&words.exchange_face_conflicts());
}

/// Writes another note on the only customer.
fn note(window: &Window, words: &Words, text: &str) {
    window.keys("Control+2");
    window.click("[role=row][data-row='0'] [data-column='1']");
    window.keys("F2");
    window.text_until("dialog[open] h2", &words.customers_edit_title());
    window.waits("return document.querySelector('dialog[open] input')?.value !== ''", "the card is not filled in");
    window.rewrite(window.labelled(&words.customers_note()), text);
    window.click_text(&words.kit_save());
    window.gone("dialog[open]");
    window.text_until(".aside dl", text);
}

/// Merges what was looked at.
fn merge(window: &Window, words: &Words) {
    window.keys("Control+Enter");
    window.text_until("main", &words.exchange_other_file());
}

fn story(lang: Lang) {
    let words = Words::of(lang);
    let (one, two) = (Home::begun("own", lang), Home::begun("own", lang));
    let core = one.core();
    one.ask(&core, "value.add", json!({"patch": {"name": "城南电器", "note": "月结"}}));
    core.close();
    let carried = |name: &str| one.path(name);
    let (here, there) = (one.open(), two.open());
    assert_ne!(here.display(), there.display(), "each has a display of its own");

    // The first file makes the second machine part of the firm.
    write(&one, &here, words, &carried("first.khsync"));
    look(&two, &there, words, &carried("first.khsync"));
    there.text_until("main", "城南电器");
    there.screenshot(&format!("exchange-joins-{lang}"));
    merge(&there, words);

    // Both write the same part without knowing of each other.
    note(&here, words, "季结");
    note(&there, words, "现结");
    write(&two, &there, words, &carried("second.khsync"));
    look(&one, &here, words, &carried("second.khsync"));
    here.screenshot(&format!("exchange-clash-{lang}"));
    assert!(here.accessibility().is_empty(), "{:?}", here.accessibility());
    merge(&here, words);
    conflicts(&here, words);
    here.shown("[data-conflict]");
    here.screenshot(&format!("exchange-conflict-{lang}"));
    assert!(here.accessibility().is_empty(), "{:?}", here.accessibility());
    let stood = here.text("[data-conflict]");
    assert!(stood.contains("季结") && stood.contains("现结"), "both values side by side: {stood}");

    // The other machine has the clash as well, once it has this one's file.
    write(&one, &here, words, &carried("third.khsync"));
    look(&two, &there, words, &carried("third.khsync"));
    merge(&there, words);
    conflicts(&there, words);
    there.text_until("[data-conflict]", "季结");
    there.screenshot(&format!("exchange-conflict-there-{lang}"));

    // What one has settled is settled for the other.
    conflicts(&here, words);
    here.shown("[data-conflict] input");
    here.js("document.querySelector('[data-conflict] input').focus(); return null", json!([]));
    here.keys("2");
    here.gone("[data-conflict]");
    here.text_until("main", &words.exchange_conflicts_none());
    write(&one, &here, words, &carried("fourth.khsync"));
    look(&two, &there, words, &carried("fourth.khsync"));
    merge(&there, words);
    conflicts(&there, words);
    there.text_until("main", &words.exchange_conflicts_none());
    there.screenshot(&format!("exchange-settled-there-{lang}"));

    // A third value, by keyboard alone.
    note(&here, words, "半年结");
    note(&there, words, "年结");
    write(&two, &there, words, &carried("fifth.khsync"));
    look(&one, &here, words, &carried("fifth.khsync"));
    merge(&here, words);
    conflicts(&here, words);
    here.shown("[data-conflict] input");
    if lang == Lang::En {
        here.dark(words);
    }
    here.keys("F11");
    here.shown("[data-stage=projector]");
    here.rest();
    here.screenshot(&format!("exchange-third-projector-{lang}"));
    here.keys("F11");
    here.gone("[data-stage=projector]");
    here.js("document.querySelector('[data-conflict] input').focus(); return null", json!([]));
    here.keys("3");
    here.text_until("dialog[open] h2", &words.exchange_edit_title());
    here.waits("return document.activeElement?.closest('dialog') !== null", "the keys are not in the form");
    for (width, height) in [(960, 600), (1366, 768)] {
        here.resize(width, height);
        here.screenshot(&format!("exchange-third-{lang}-{width}"));
        assert_eq!(here.cut(), Vec::<String>::new(), "{width}");
    }
    assert!(here.accessibility().is_empty(), "{:?}", here.accessibility());
    here.rewrite("dialog[open] input", "周结");
    here.keys("Enter");
    here.gone("dialog[open]");
    here.text_until("main", &words.exchange_conflicts_none());
    write(&one, &here, words, &carried("sixth.khsync"));
    look(&two, &there, words, &carried("sixth.khsync"));
    merge(&there, words);
    conflicts(&there, words);
    there.text_until("main", &words.exchange_conflicts_none());
    for window in [here, there] {
        window.no_complaints();
        window.end();
    }
    assert_eq!(one.digest(), two.digest(), "both hold the same");
}

#[test]
fn two_machines_meet_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn two_machines_meet_in_english() {
    story(Lang::En);
}
