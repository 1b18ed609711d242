//! Somebody asked to be erased: from the card, by a typed word; the row stays without the person, and the ledger tells it.

use crate::harness::Home;
use keheng_words::{Lang, Words};
use serde_json::json;

const NAME: &str = "沈若溪工作室";

fn story(lang: Lang) {
    let words = Words::of(lang);
    let home = Home::begun("own", lang);
    let core = home.core();
    home.ask(&core, "value.add", json!({"patch": {"name": NAME, "phone": "13800138001", "note": "月结"}}));
    core.close();
    let window = home.open();
    window.keys("Control+2");
    window.text_until(".aside h2", NAME);

    // One slip erases nobody: a word is typed first.
    window.click_text(&words.kit_more());
    window.click_text(&words.privacy_erase());
    let word = words.privacy_erase_word();
    let brake = window.labelled(&words.privacy_erase_type(&word));
    window.shown("dialog[open] button[type=submit][disabled]");
    window.screenshot(&format!("privacy-erase-{lang}"));
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    window.write(brake, &word);
    window.click_text(&words.privacy_erase_do());
    window.text_until("dialog[open]", &words.privacy_erased_rows());
    window.screenshot(&format!("privacy-erased-{lang}"));
    window.keys("Escape");
    window.gone("dialog[open]");

    window.text_until(".aside h2", "*** ");
    window.text_until("[role=row][data-row='0']", "*** ");
    window.waits(&format!("return !document.body.innerText.includes('{NAME}')"), "the name is still on the page");

    window.click_text(&words.section_exchange());
    window.choose(&words.privacy_face());
    window.text_until("[data-erasure]", &words.privacy_ledger_customer());
    window.screenshot(&format!("privacy-ledger-{lang}"));
    window.click("[data-erasure] button");
    window.text_until(".aside h2", "*** ");
    window.no_complaints();
    window.end();

    let core = home.core();
    let found = home.ask(&core, "value.find", json!({"query": NAME, "limit": 5}));
    assert_eq!(found, json!([]), "nobody is found by that name");
    core.close();
}

#[test]
fn a_person_is_erased_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn a_person_is_erased_in_english() {
    story(Lang::En);
}
