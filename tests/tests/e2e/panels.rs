//! A panel, a session and interviews in the real window: each from its plan to what comes of it.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

fn shot(window: &Window, what: &str, lang: Lang) {
    for (width, height) in [(960, 600), (1366, 768)] {
        window.resize(width, height);
        window.rest();
        window.screenshot(&format!("panels-{what}-{}-{width}", lang.tag()));
        assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
    }
}

/// Opens a study that is there.
fn opened(window: &Window, words: &Words, title: &str) {
    window.click_text(&words.section_methods());
    window.rest();
    // the section shows the study that was open
    window.js(
        "const back = [...document.querySelectorAll('main button, header button')]
             .find((button) => button.textContent.includes(arguments[0]));
         if (back) back.click();
         return null",
        json!([words.methods_back()]),
    );
    window.text_until("h1", &words.section_methods());
    window.click_text(&format!("{} {title}", words.methods_open()));
    window.text_until("h1", title);
}

/// Pastes into a field by its label as a chat would be pasted, and presses Control+Enter there.
fn pasted(window: &Window, words: &str, text: &str) {
    pasted_into(window, window.labelled(words), text);
}

fn pasted_into(window: &Window, field: &str, text: &str) {
    window.click(field);
    window.js(
        "const field = document.querySelector(arguments[0]);
         field.setRangeText(arguments[1], 0, field.value.length, 'end');
         field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
        json!([field, text]),
    );
    window.keys("Control+Enter");
}

fn panel(window: &Window, words: &Words, lang: Lang) {
    opened(window, words, "P");
    window.text_until("[role=radiogroup]", &words.delphi_tab_round());
    pasted(window, &words.delphi_take_label(), "E1,1,1,x\nE2,1,3,\nE3,1,3,\nE4,1,9,");
    window.text_until("code", "E4");
    shot(window, "round", lang);
    window.click_text(&words.delphi_type_member("E4"));
    window.shown("dialog[open] input");
    window.write("dialog[open] input", "4");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.click_text(&words.delphi_sheet_member("E1"));
    window.shown("dialog[open] textarea");
    shot(window, "sheet", lang);
    window.keys("Escape");
    window.gone("dialog[open]");
    window.click_text(&words.delphi_next());
    window.text_until("h2", &words.delphi_round(2));
    pasted(window, &words.delphi_take_label(), "E1,1,3,\nE2,1,3,\nE3,1,3,\nE4,1,3,");
    window.choose(&words.delphi_tab_results());
    window.shown("svg");
    shot(window, "results", lang);
    window.choose(&words.delphi_round(1));
    window.text_until("ul", "x");
}

fn session(window: &Window, words: &Words, lang: Lang) {
    opened(window, words, "S");
    pasted(window, &words.session_add_label(), "late pickup\nlate pickups\nhigh price");
    window.text_until("h2", &words.session_count(3));
    shot(window, "ideas", lang);
    window.click_text(&words.session_project());
    window.shown("dialog[open] [role=timer]");
    shot(window, "wall", lang);
    window.keys("Escape");
    window.gone("dialog[open]");
    window.choose(&words.session_tab_sort());
    window.click_text(&words.session_merge_of("late pickup", "late pickups"));
    window.text_until("button", &words.session_split());
    shot(window, "sorting", lang);
    window.choose(&words.session_tab_vote());
    window.write(window.labelled(&words.session_voter()), "1");
    for _ in 0..3 {
        window.click_text(&words.session_dot_more("late pickup"));
    }
    window.text_until("[role=status]", &words.session_dots_left(3, 0));
    shot(window, "vote", lang);
    window.click_text(&words.session_vote_save());
    window.choose(&words.session_tab_results());
    window.text_until("[role=status]", &words.session_chosen_n(1));
    shot(window, "places", lang);
    window.click_text(&words.session_to_survey_go());
    window.shown("[role=listbox]");
}

fn interviews(window: &Window, words: &Words, lang: Lang) {
    opened(window, words, "I");
    pasted_into(window, "main textarea", "A?\n( ) x\n( ) y\nB?\n? 1 = 2\n- p");
    // what is written down leads on to talking
    window.text_until("main", &words.interview_new());
    window.click_text(&words.interview_new());
    window.focused(&words.interview_who());
    window.keys("Z");
    window.js(
        "const choice = document.querySelector('main select');
         choice.selectedIndex = 2;
         choice.dispatchEvent(new Event('change', { bubbles: true }));",
        json!([]),
    );
    let note = window.labelled(&words.interview_note_of("B?"));
    window.write(note, "far");
    window.keys("Control+Enter");
    window.text_until("ol li", &words.interview_saved());
    shot(window, "talk", lang);
    window.choose(&words.interview_tab_results());
    window.text_until("td", "far");
    shot(window, "told", lang);
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let item = json!({"uid": "i1", "text": "On time", "asks": {"asks": "scale", "from": 1, "to": 5}});
    let stop = json!({"rounds": 3, "points": 1, "share": 0.2, "stable": 0.15, "settled": 1, "w": null});
    let plan = json!({"question": "?", "items": [item], "panel": ["E1", "E2", "E3", "E4"], "stop": stop});
    let add = |kind: &str, title: &str, plan: Value| {
        let plan = if plan.is_null() { json!({}) } else { json!({"plan": plan}) };
        let mut body = json!({"kind": kind, "title": title});
        body.as_object_mut().expect("it is one").extend(plan.as_object().expect("it is one").clone());
        home.ask(&core, "methods.add", body)["id"].clone()
    };
    let (asked, met) = (add("delphi", "P", plan), add("group", "S", Value::Null));
    let talked = add("interview", "I", Value::Null);
    let question = json!({"question": "Why?", "way": "slips", "people": [], "rounds": 1, "seconds": 300, "dots": 3});
    home.ask(&core, "methods.save", json!({"id": met, "plan": question}));
    core.close();
    let (window, words) = (home.open(), Words::of(lang));
    panel(&window, words, lang);
    session(&window, words, lang);
    interviews(&window, words, lang);
    window.no_complaints();
    window.end();

    let core = home.core();
    let rounds = home.ask(&core, "delphi.rounds", json!({"id": asked}));
    assert_eq!((&rounds["round"], &rounds["rounds"][0]["items"][0]["spread"]["n"]), (&json!(2), &json!(4)));
    let board = home.ask(&core, "group.board", json!({"id": met}));
    assert_eq!((&board["ideas"][0]["dots"], &board["ideas"][0]["rank"]), (&json!(3), &json!(1)));
    let results = home.ask(&core, "interview.results", json!({"id": talked}));
    assert_eq!(results["questions"][1]["notes"][0]["text"], "far");
    core.close();
}

#[test]
fn panels_sessions_and_interviews_go_from_plan_to_result() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
