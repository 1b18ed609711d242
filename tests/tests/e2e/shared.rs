//! Two machines that share a folder: one puts a file there, the other is told of it, looks at it and takes it in, without a
//! file dialog in between.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::{fs, path::Path};

/// The window in the exchange, watching the folder.
fn watching(home: &Home, words: &Words, folder: &Path) -> Window {
    let window = home.open();
    home.answer(&[folder]);
    window.click_text(&words.section_exchange());
    window.click_text(&words.exchange_folder_choose());
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    window.text_until("main", &words.exchange_folder_named(&name));
    window
}

fn story(lang: Lang) {
    let words = Words::of(lang);
    let (one, two) = (Home::begun("own", lang), Home::begun("own", lang));
    let folder = one.path("shared");
    fs::create_dir(&folder).expect("a folder to share");
    let core = one.core();
    one.ask(&core, "value.add", json!({"patch": {"name": "城南电器", "note": "月结"}}));
    core.close();

    let window = watching(&one, words, &folder);
    window.text_until("main", &words.exchange_folder_empty());
    window.click_text(&words.exchange_folder_write());
    window.text_until("ol li", ".khsync");
    let there: Vec<_> = fs::read_dir(&folder).expect("the folder").flatten().map(|e| e.path()).collect();
    assert_eq!(there.len(), 1, "one file, and nothing half done: {there:?}");
    window.no_complaints();
    window.end();

    let window = watching(&two, words, &folder);
    window.shown("[data-shared=new]");
    window.screenshot(&format!("shared-folder-{lang}"));
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    window.click("[data-shared=new] button");
    window.text_until("main", "城南电器");
    window.text_until("main", &words.exchange_apply_join());
    window.keys("Control+Enter");
    window.text_until("ol li", &words.kit_undo());
    window.click_text(&words.kit_close());
    window.shown("[data-shared=known]");
    window.click_text(&words.exchange_folder_stop());
    window.text_until("main", &words.exchange_folder_text());
    window.no_complaints();
    window.end();

    assert_eq!(one.digest(), two.digest(), "both hold the same");
}

#[test]
fn a_folder_is_shared_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn a_folder_is_shared_in_english() {
    story(Lang::En);
}
