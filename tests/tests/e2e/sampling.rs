//! What stands beside the answers of a survey: how many to invite, weights, and the comparison fixed before it is looked
//! at, by keyboard.

use crate::{
    harness::{Home, Window},
    surveys::collected,
};
use keheng_words::{Lang, Words};
use serde_json::json;

/// Puts the focus on a field or button and presses a key.
fn press(window: &Window, css: &str, key: &str) {
    window.shown(css);
    window.js("document.querySelector(arguments[0]).focus(); return null", json!([css]));
    window.keys(key);
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    collected(&home, 40);
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("sampling-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");

    // The sample size counts the firm's own customers.
    window.keys("Alt+2");
    window.text_until("main", &words.sample_title());
    window.shown("p[aria-live=polite]");
    shot("size");

    // A target for each kind of customer, taken back.
    window.keys("Alt+3");
    window.choose(&words.weights_title());
    window.text_until("main", &words.weights_none());
    window.js(
        "for (const field of document.querySelectorAll('td input')) {
             field.value = '20';
             field.dispatchEvent(new Event('input', { bubbles: true }));
         }
         return null",
        json!([]),
    );
    window.click_text(&words.weights_set());
    window.text_until("main", &words.weights_clear());
    shot("weights");
    window.keys("Control+z");
    window.text_until("main", &words.weights_none());

    // A plan before a look; the look is written down and the plan stays.
    window.choose(&words.power_title());
    window.text_until("main", &words.power_plan_set());
    shot("power");
    press(&window, "form button[type=submit]", "Enter");
    window.text_until("main", &words.power_verdict_none());
    window.click_text(&words.power_look());
    window.text_until("main", &words.power_looks_verdict());
    window.gone("form button[type=submit]");
    shot("look");
    window.choose(&words.open_text_title());
    window.text_until("main", &words.open_text_topics_how());
    shot("words");
    window.no_complaints();
    window.end();

    let core = home.core();
    let id = home.ask(&core, "surveys.list", json!({}))["surveys"][0]["id"].clone();
    let power = home.ask(&core, "surveys.power", json!({ "id": id }));
    assert_eq!(power["plan"]["looks"].as_array().map(Vec::len), Some(1), "the look is in the file");
    let weights = home.ask(&core, "surveys.weights", json!({ "id": id }));
    assert!(weights["found"].is_null(), "and the weights were taken back");
    core.close();
}

#[test]
fn weights_and_looks_by_keyboard() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
