//! An analysis with its picture is kept for the report and written; a question goes to the bank and comes back.

use crate::{
    harness::{Home, Window},
    surveys::collected,
};
use keheng_words::{Lang, Words};
use serde_json::json;

/// Chooses in a select as a person does, by its value.
fn choose(window: &Window, label: &str, value: &str) {
    let css = window.labelled(label);
    window.js(
        "const field = document.querySelector(arguments[0]);
         field.value = arguments[1];
         field.dispatchEvent(new Event('change', { bubbles: true }));
         return null",
        json!([css, value]),
    );
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    collected(&home, 40);
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("reporting-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");

    // What matters against what is done, with its picture.
    window.keys("Alt+3");
    window.choose(&words.analysis_title());
    window.shown("main table");
    choose(&window, &words.analysis_choose(), "importance");
    window.shown(".picture .canvas svg");
    window.waits(
        &format!(
            "return document.querySelector('.picture .canvas svg').textContent.includes({})",
            json!(words.analysis_quadrant_keep())
        ),
        "the fields have no names",
    );
    shot("places");
    window.click_text(&words.recipe_keep());
    window.text_until("body", &words.recipe_kept_now());

    // The report asks it again and is written.
    window.choose(&words.recipe_title());
    window.text_until("main", &words.recipe_same());
    window.shown(".picture .canvas svg");
    shot("report");
    let paper = home.path("report.pdf");
    home.answer(&[&paper]);
    window.click_text(&words.recipe_pdf());
    window.text_until("body", "report.pdf");
    assert!(std::fs::read(&paper).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")), "pages are written");

    // A question goes to the bank, is found there, and stands once more in the questionnaire.
    window.keys("Alt+1");
    window.shown("[role=listbox]");
    window.js("document.querySelector('[role=listbox]').focus(); return null", json!([]));
    window.keys("ArrowDown");
    window.click_text(&words.surveys_bank_keep());
    window.text_until("body", &words.surveys_bank_kept());
    let questions = "return document.querySelectorAll('[role=option][data-uid^=q]').length";
    let before = window.js(questions, json!([])).as_u64().unwrap_or_default();
    window.click_text(&words.surveys_add_question());
    window.click_text(&words.surveys_bank_open());
    window.shown("dialog[open] input[type=radio]");
    shot("bank");
    window.click_text(&words.surveys_bank_insert());
    window.gone("dialog[open]");
    window.waits(
        &format!("return document.querySelectorAll('[role=option][data-uid^=q]').length === {}", before + 1),
        "no question more",
    );
    window.no_complaints();
    window.end();
}

#[test]
fn reports_and_the_bank() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
