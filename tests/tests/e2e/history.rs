//! Nothing is lost: undo and redo from the keyboard, a restart that goes on where the last one ended, a backup that is dropped on the
//! window.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;

/// Writes a remark on the first customer of the list.
fn remark(window: &Window, words: &Words, text: &str) {
    window.click("[role=row][data-row='0'] [data-column='1']");
    window.keys("F2");
    window.text_until("dialog[open] h2", &words.customers_edit_title());
    // The card is read before it can be written on.
    window.waits("return document.querySelector('dialog[open] input')?.value !== ''", "the card is not filled in");
    window.write(window.labelled(&words.customers_note()), text);
    window.click_text(&words.kit_save());
    window.gone("dialog[open]");
}

#[test]
fn undo_and_redo_survive_a_restart_that_keeps_everything_else_too() {
    let home = Home::begun("sample", Lang::ZhCn);
    let before = home.digest();
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    let edit = words.op_edit_customer();
    window.keys("Control+2");
    window.shown("[role=row][data-row='0']");
    const REMARK: &str = "周一回访";
    remark(&window, words, REMARK);
    window.text_until("ol li", &words.customers_saved());
    window.text_until(".aside dl", REMARK);
    window.screenshot("history-edited");

    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&edit));
    let ways_back = window.texts("ol li");
    assert_eq!(ways_back.len(), 1, "an undo beside an older message would take back something else: {ways_back:?}");
    window.waits(&format!("return !document.querySelector('.aside dl').innerText.includes('{REMARK}')"), "undone");
    window.screenshot("history-undone");
    window.keys("Control+Shift+z");
    window.text_until("ol li", &words.desk_redone(&edit));
    window.text_until(".aside dl", REMARK);

    let english = Words::of(Lang::En);
    window.click_text(&words.shell_language_english());
    window.text_until("h1", &english.section_customers());
    window.dark(english);
    window.keys("Control+3");
    window.text_until("h1", &english.section_shipments());
    home.file_until("keheng/preferences.json", r#""section": "shipments""#);
    window.no_complaints();
    window.end();

    let window = home.open_as_it_was();
    window.text_until("h1", &english.section_shipments());
    window.shown("[data-theme=dark]");
    window.text_until("footer", &english.shell_sample());
    window.shown("[role=row][data-row='0']");
    window.screenshot("history-restarted");
    window.keys("Control+z");
    window.text_until("ol li", &english.desk_undone(&english.op_edit_customer()));
    window.no_complaints();
    window.end();
    assert_eq!(home.digest(), before, "the undo of another day leaves the file as it was");
}

/// A backup that came by chat, under a name of no backup, is dropped on the window.
fn dropped(lang: Lang) {
    let home = Home::begun("sample", lang);
    let carried = home.path("carried.xlsx");
    let core = home.core();
    home.ask(&core, "desk.backup", json!({}));
    let kept = home.ask(&core, "desk.backups", json!({}));
    let name = kept["backups"][0]["file"].as_str().expect("a backup");
    std::fs::copy(home.path("keheng/backups").join(name), &carried).expect("a copy of it");
    core.close();
    drop(core);
    let before = home.digest();
    let (window, words) = (home.open(), Words::of(lang));
    const REMARK: &str = "还原前";
    window.keys("Control+2");
    window.shown("[role=row][data-row='0']");
    remark(&window, words, REMARK);
    window.text_until(".aside dl", REMARK);
    if lang == Lang::En {
        window.dark(words);
    }
    home.hand_over(&window, &[&carried]);
    window.text_until("dialog[open] h2", &words.dropped_title());
    for (width, height) in [(960, 600), (1366, 768)] {
        window.resize(width, height);
        window.screenshot(&format!("history-dropped-{lang}-{width}"));
        assert_eq!(window.cut(), Vec::<String>::new(), "{width}");
    }
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    window.keys("Escape");
    window.gone("dialog[open]");
    window.text_until(".aside dl", REMARK);
    home.hand_over(&window, &[&carried]);
    window.text_until("dialog[open] h2", &words.dropped_title());
    window.click_text(&words.backup_restore());
    window.gone("dialog[open]");
    let gone = format!("return !document.querySelector('main').innerText.includes('{REMARK}')");
    window.waits(&gone, "the remark is still there");
    window.no_complaints();
    window.end();
    assert_eq!(home.digest(), before, "it is as it was");
}

#[test]
fn a_dropped_backup_is_asked_about_in_chinese() {
    dropped(Lang::ZhCn);
}

#[test]
fn a_dropped_backup_is_asked_about_in_english() {
    dropped(Lang::En);
}
