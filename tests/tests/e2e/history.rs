//! Nothing is lost: undo and redo from the keyboard, and a restart that goes on where the last one ended.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};

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
    window.click_text(&english.shell_appearance_switch());
    window.shown("[data-theme=dark]");
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
