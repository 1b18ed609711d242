//! Photos of QR codes: looked into by the keyboard, taken in, dropped once more, and what does not help is named.

use crate::{
    harness::{Home, Window},
    surveys::codes,
};
use keheng_scan::{Picture, modules};
use keheng_words::{Lang, Words};
use serde_json::json;

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let id = home.ask(&core, "surveys.add", json!({ "template": "servqual" }))["id"].clone();
    home.ask(&core, "surveys.publish", json!({ "id": id }));
    let page = home.path("page.html");
    let handle = core.files().offer_save(page.clone());
    home.ask(&core, "surveys.page", json!({ "id": id, "handle": handle }));
    core.close();
    let written = std::fs::read_to_string(page).expect("the page");
    let photos: Vec<_> = codes(&written, 3)
        .iter()
        .zip(["IMG_1024.png", "IMG_1025.png", "IMG_1026.png"])
        .map(|(code, name)| home.file(name, modules(code).expect("a code").picture(4).png()))
        .collect();
    let wall = home.file("wall.png", Picture::new(400, 300, vec![210; 400 * 300]).png());

    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("pictures-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    home.answer(&[&photos[0], &photos[1], &wall]);
    window.keys("Control+Shift+g");
    window.text_until("dialog[open]", &words.surveys_pictures_found(2, 3));
    window.text_until("dialog[open]", &words.surveys_taken(0, 2, 0));
    window.text_until("dialog[open]", "wall.png");
    shot("looked");
    taken_in(&window);
    window.text_until("main table", "2");

    // the same photos and a new one, dropped: only the new one counts
    home.hand_over(&window, &[&photos[0], &photos[1], &photos[2]]);
    window.text_until("dialog[open]", &words.surveys_taken(0, 1, 2));
    shot("dropped");
    taken_in(&window);
    window.no_complaints();
    window.end();

    let core = home.core();
    let results = home.ask(&core, "surveys.results", json!({ "id": id }));
    assert_eq!(results["answers"], 3);
    core.close();
}

/// What was looked at is taken in from the box that holds the codes, and the dialog goes.
fn taken_in(window: &Window) {
    window.shown("dialog[open] textarea:focus");
    window.keys("Control+Enter");
    window.gone("dialog[open]");
}

#[test]
fn photos_of_codes_become_answers_by_keyboard() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
