//! Looking instead of asking: a counter is tallied by two observers who agree, and a change is tried on half of the people.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// A new study of the method at a place of the menu, from 1.
fn begin(window: &Window, words: &Words, place: usize, title: &str) {
    window.keys("Control+Shift+y");
    window.text_until("dialog h2", &words.methods_new());
    window.click(&format!("dialog[open] fieldset label:nth-of-type({place})"));
    window.write("dialog[open] input.kit-control", title);
    window.keys("Enter");
    window.text_until("h1", title);
}

fn looked_at(window: &Window, what: &str, tag: &str) {
    for (width, height) in [(960, 600), (1366, 768)] {
        window.resize(width, height);
        window.rest();
        window.screenshot(&format!("methods-{what}-{tag}-{width}"));
        assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
    }
    assert_eq!(window.accessibility(), Vec::<String>::new(), "{what}");
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    window.keys("Control+Shift+m");
    window.text_until("h1", &words.section_methods());
    looked_at(&window, "empty", tag);

    begin(&window, words, 2, "A");
    window.click_text(&words.observation_example());
    window.text_until("fieldset", &words.observation_items_tally());
    window.click("main input[type=checkbox]");
    looked_at(&window, "sheet", tag);
    window.choose(&words.observation_face_work());
    let observer = window.labelled(&words.observation_who());
    // who watches is typed, the marks are keys: both saw the same but for the last
    for (who, marks) in [("1", ["1", "1", "2", "3", "2"]), ("2", ["1", "1", "2", "3", "1"])] {
        window.rewrite(observer, who);
        window.keys("Tab");
        window.strokes(&marks);
        window.text_until("dl", "6");
    }
    looked_at(&window, "tally", tag);
    window.choose(&words.observation_face_result());
    window.text_until("section", &words.observation_kappa_cohen());
    looked_at(&window, "agreement", tag);
    window.click_text(&words.methods_back());

    begin(&window, words, 3, "B");
    window.text_until("main", &words.experiment_needed_how());
    looked_at(&window, "plan", tag);
    window.click_text(&words.experiment_draw());
    window.text_until("table", "A");
    window.js(
        "const field = document.querySelector('main textarea');
         field.value = arguments[0];
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));
         return null",
        json!(["1 1\n2 0\n3 1\n4 0"]),
    );
    window.click_text(&words.experiment_take());
    window.text_until("main", &words.experiment_arm_count(50, 2));
    looked_at(&window, "list", tag);
    window.choose(&words.experiment_face_verdict());
    window.click_text(&words.experiment_look_early());
    window.text_until("main", &words.experiment_verdict_go_on());
    looked_at(&window, "verdict", tag);
    window.no_complaints();
    window.end();

    let core = home.core();
    let list = home.ask(&core, "methods.list", json!({}));
    let of = |kind: &str| {
        let studies = list["studies"].as_array().expect("studies");
        studies.iter().find(|s| s["kind"] == kind).expect("it was made")["id"].clone()
    };
    let sheet: Value = home.ask(&core, "observation.get", json!({ "id": of("observation") }));
    let agreement = &sheet["tally"]["agreement"];
    assert_eq!((&agreement["units"], &agreement["differing"]), (&json!(5), &json!(1)), "{agreement}");
    let found: Value = home.ask(&core, "experiment.get", json!({ "id": of("experiment") }));
    assert_eq!(found["looks"].as_array().map(Vec::len), Some(1), "the look is kept with the study");
    core.close();
}

#[test]
fn a_counter_is_watched_and_a_change_is_tried() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
