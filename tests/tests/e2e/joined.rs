//! Answers joined to customers, by keyboard: who is not satisfied is taken up and taken back, the four boxes open whom they
//! hold, and the list opens the customer.

use crate::harness::{Home, Window};
use keheng_base::Day;
use keheng_form::{
    Answers, Datum, Form, Lang as FormLang, cells,
    code::{Coded, encode},
    structure,
};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// Customers who answer.
const ASKED: usize = 24;

/// A survey that asks who one is and how content, answered by the largest customers of the file a good while ago.
fn answered(home: &Home) {
    let core = home.core();
    let view = home.ask(&core, "value.customers", json!({}));
    let rows = home.ask(&core, "value.rows", json!({"view": view["view"], "offset": 0, "limit": ASKED}));
    let rows: Vec<Value> = rows["rows"].as_array().expect("rows").clone();
    let last = rows.iter().filter_map(|row| Day::parse(row["last"].as_str()?)).max().expect("somebody shipped");
    let title = json!({"zh": "回访问卷", "en": "After delivery"});
    let id = home.ask(&core, "surveys.add", json!({"title": title}))["id"].clone();
    let mut form = home.ask(&core, "surveys.get", json!({"id": id}))["form"].clone();
    let text = |zh: &str, en: &str| json!({"zh": zh, "en": en});
    form["pages"][0]["questions"] = json!([
        {"uid": "q1", "name": "who", "text": text("贵司名称", "Your firm"), "class": "descriptive",
         "kind": {"type": "short_text", "most": 60, "pattern": ""}},
        {"uid": "q2", "name": "whole", "text": text("总体满意吗", "Satisfied on the whole?"), "class": "related",
         "kind": {"type": "scale", "scale": {"from": 1, "to": 5, "labels": []}}},
        {"uid": "q3", "name": "why", "text": text("为什么", "Why?"), "class": "related",
         "kind": {"type": "long_text", "most": 200}},
    ]);
    home.ask(&core, "surveys.save", json!({"id": id, "form": form}));
    home.ask(&core, "surveys.publish", json!({"id": id}));
    let page = home.path("asked.html");
    let handle = core.files().offer_save(page.clone());
    home.ask(&core, "surveys.page", json!({"id": id, "handle": handle}));
    let written = std::fs::read_to_string(page).expect("the page");
    let sheet = keheng_tests::page::sheet(&written).expect("a sheet");
    let asked: Form = serde_json::from_value(form).expect("a form");
    let cells = cells(&asked);
    let one = |(at, row): (usize, &Value)| {
        let answers: Answers = [
            ("q1".to_owned(), Datum::Text(row["name"].as_str().expect("a name").to_owned())),
            ("q2".to_owned(), Datum::Number((1 + at % 5) as f64)),
            ("q3".to_owned(), Datum::Text("派送太慢".to_owned())),
        ]
        .into();
        let coded = Coded {
            form: sheet["form"].as_u64().expect("form") as u32,
            version: sheet["version"].as_u64().expect("version") as u32,
            id: at as u64 + 1,
            begun: Day(last.0 - 100).start().0 + at as i64,
            seconds: 90,
            lang: FormLang::Zh,
            arm: None,
            token: None,
            answers,
        };
        encode(&coded, &cells, structure(&cells))
    };
    let codes = rows.iter().enumerate().map(one).collect::<Vec<_>>().join("\n");
    home.ask(&core, "surveys.take", json!({"text": codes}));
    core.close();
}

/// Puts the focus on a customer's name and presses a key.
fn press(window: &Window, key: &str) {
    window.shown("tbody [data-who]");
    window.js("document.querySelector('tbody [data-who]').focus(); return null", json!([]));
    window.keys(key);
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    answered(&home);
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("joined-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");
    window.keys("Alt+3");
    window.choose(&words.joined_title());
    window.text_until("main", &words.joined_queue_keys());
    shot("queue");

    // One key takes the customer up, another takes that back.
    press(&window, "f");
    window.text_until("tbody", &words.case_state_open());
    shot("taken");
    window.keys("Control+z");
    window.text_until("tbody", &words.joined_follow_up());

    // The boxes, and who is in one of them.
    window.choose(&words.joined_boxes());
    window.shown("figure svg");
    window.text_until("main", &words.joined_before());
    shot("boxes");
    window.choose(&words.joined_trust());
    window.text_until("main", &words.joined_trust_none());
    shot("trust");

    // Back by the arrows, and Enter opens the customer.
    window.js("document.querySelector('input[type=radio][value=trust]').focus(); return null", json!([]));
    window.keys("ArrowLeft");
    window.keys("ArrowLeft");
    window.text_until("main", &words.joined_queue_keys());
    press(&window, "Enter");
    window.text_until("h1", &words.section_customers());
}

#[test]
fn customers_of_a_survey_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn customers_of_a_survey_in_english() {
    story(Lang::En);
}
