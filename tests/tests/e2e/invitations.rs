//! Customers invited to a survey by keyboard: drawn, sent, and what is due stands in the calendar.

use crate::harness::Home;
use keheng_words::{Lang, Words};
use serde_json::json;

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let id = home.ask(&core, "surveys.add", json!({ "template": "servqual" }))["id"].clone();
    home.ask(&core, "surveys.publish", json!({ "id": id }));
    core.close();
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("invitations-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");

    // Twelve of the sample's customers, looked at before they are invited.
    window.keys("Alt+4");
    window.text_until("main", &words.invitations_whom());
    window.write(window.labelled(&words.invitations_size()), "12");
    window.text_until("main", &words.invitations_invite(12));
    shot("whom");
    window.keys("Enter");
    window.text_until("main", &words.invitations_save_pages());
    window.text_until("main", &words.invitations_waiting());
    shot("sent");
    assert_eq!(window.accessibility(), Vec::<String>::new());

    // The pages and the list go where the person says.
    let (pages, list) = (home.path("pages.zip"), home.path("list.csv"));
    home.answer(&[pages.as_path()]);
    window.click_text(&words.invitations_save_pages());
    window.text_until("body", &words.invitations_saved_pages(12, "pages.zip"));
    home.answer(&[list.as_path()]);
    window.click_text(&words.invitations_save_list());
    home.file_until("list.csv", &words.invitations_token());

    // Inviting is one step back, and one forth.
    window.keys("Control+z");
    window.text_until("main", &words.invitations_none());
    window.keys("Control+Shift+z");
    window.text_until("main", &words.invitations_mailings());
    window.keys("Control+Shift+k");
    window.text_until("main", &words.calendar_open());
    window.text_until("main", &words.calendar_entry_invited(12));
    shot("calendar");
    window.no_complaints();
    window.end();

    let core = home.core();
    let found = home.ask(&core, "surveys.invitations", json!({ "id": id }));
    assert_eq!(found["all"]["invited"], 12, "what the window said is in the file");
    core.close();
}

#[test]
fn customers_are_invited_by_keyboard() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
