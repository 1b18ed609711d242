//! The books by keyboard, and what stands beside them: shares of a pool, cards for the wall, series on a control chart,
//! arms and quotas of a questionnaire, open answers sorted by hand.

use crate::{
    harness::{Home, Window},
    surveys::collected,
};
use keheng_words::{Lang, Words};
use serde_json::json;

/// Takes an action from the palette.
fn act(window: &Window, title: &str) {
    window.keys("Control+k");
    window.write("dialog input", title);
    window.text_until("dialog [role=option]", title);
    window.keys("Enter");
    window.gone("dialog[open]");
}

/// Waits until what has the focus is this.
fn focused(window: &Window, css: &str) {
    window.waits(&format!("return document.activeElement.matches({})", json!(css)), "the focus is elsewhere");
}

/// Keeps pictures in both sizes, and fails where a text is cut.
fn shot(window: &Window, what: &str, lang: Lang) {
    for (width, height) in [(960, 600), (1366, 768)] {
        window.resize(width, height);
        window.rest();
        window.screenshot(&format!("books-{what}-{}-{width}", lang.tag()));
        assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
    }
}

fn begun(lang: Lang) -> (Home, Window, &'static Words) {
    let home = Home::begun("sample", lang);
    let (window, words) = (home.open(), Words::of(lang));
    window.text_until("h1", &words.section_overview());
    if lang == Lang::En {
        window.dark(words);
    }
    (home, window, words)
}

fn books(lang: Lang) {
    let (home, window, words) = begun(lang);
    window.keys("Control+Shift+b");
    window.text_until("dialog[open] h2", &words.books_add());
    focused(&window, "[data-first]");
    shot(&window, "entry", lang);
    window.write("dialog[open] input[data-first]", "快递柜租金");
    window.keys("Enter");
    focused(&window, "[aria-invalid=true]");
    window.write("dialog[open] [aria-invalid=true]", "1234.56");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until("ol li", &words.books_added("1,234.56", "快递柜租金"));
    window.text_until("[role=row]", "快递柜租金");
    shot(&window, "list", lang);
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_add_cost()));

    act(&window, &words.costing_pools_open());
    window.shown("main tbody td:last-child button");
    window.click("main tbody td:last-child button");
    window.shown("dialog[open] textarea");
    shot(&window, "shares", lang);
    window.keys("Escape");
    window.gone("dialog[open]");
    act(&window, &words.card_open());
    window.shown("main article");
    shot(&window, "cards", lang);

    window.keys("Control+6");
    window.text_until("h1", &words.section_service());
    let series = window.labelled(&words.control_series());
    window.js(
        "const select = document.querySelector(arguments[0]);
         select.value = 'transit_hours';
         select.dispatchEvent(new Event('change', { bubbles: true }));
         return null",
        json!([series]),
    );
    window.text_until("h2", &words.series_transit_hours());
    window.click(window.labelled(&words.control_drift()));
    window.text_until("main", &words.control_drift_hint());
    window.shown(".chart svg");
    shot(&window, "series", lang);
    window.keys("F11");
    window.rest();
    window.screenshot(&format!("books-series-projector-{}", lang.tag()));
    window.keys("F11");
    window.no_complaints();
    window.end();
    let core = home.core();
    let found = home.ask(&core, "costing.entries", json!({"query": "快递柜租金"}));
    assert_eq!(found["total"], 0, "what was taken back is gone");
    core.close();
}

fn designed(lang: Lang) {
    let home = Home::begun("sample", lang);
    collected(&home, 40);
    let (window, words) = (home.open(), Words::of(lang));
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");
    window.click("[role=option]");
    window.click_text(&words.surveys_arm_add());
    window.click_text(&words.surveys_quota_add());
    window.rest();
    window.js(
        "[...document.querySelectorAll('legend')].at(-1).scrollIntoView({ block: 'center' }); return null",
        json!([]),
    );
    shot(&window, "designer", lang);
    window.keys("Alt+3");
    window.choose(&words.open_text_title());
    window.choose(&words.coding_title());
    window.text_until("main", &words.coding_how());
    shot(&window, "coding", lang);
    window.no_complaints();
}

#[test]
fn entries_and_what_stands_beside_them_in_chinese() {
    books(Lang::ZhCn);
}

#[test]
fn entries_and_what_stands_beside_them_in_english_and_dark() {
    books(Lang::En);
}

#[test]
fn arms_quotas_and_answers_by_hand_in_chinese() {
    designed(Lang::ZhCn);
}

#[test]
fn arms_quotas_and_answers_by_hand_in_english() {
    designed(Lang::En);
}
