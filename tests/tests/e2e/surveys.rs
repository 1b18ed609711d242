//! A survey by keyboard alone: from a template to a published page, from answers in a chat to the gap chart; and the
//! designer, where questions are written, moved and taken back.

use crate::harness::{Home, Window};
use keheng_form::{
    Answers, Datum, Holds, Lang as FormLang, cells,
    code::{BEGINNING, Coded, encode},
    structure, templates,
};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::cell::Cell;

/// The window, and how often a key was pressed or a text pasted.
struct Hands<'w> {
    window: &'w Window,
    actions: Cell<u32>,
}

impl Hands<'_> {
    fn keys(&self, chord: &str) {
        self.actions.set(self.actions.get() + 1);
        self.window.keys(chord);
    }

    fn paste(&self, css: &str, text: &str) {
        self.actions.set(self.actions.get() + 1);
        let script = "const field = document.querySelector(arguments[0]);
             if (document.activeElement !== field) throw new Error('the keyboard is elsewhere');
             field.value = arguments[1];
             field.dispatchEvent(new Event('input', { bubbles: true }));
             return null";
        self.window.js(script, json!([css, text]));
    }
}

/// The number and structure a page says its answers belong to.
fn addressee(page: &str) -> (u32, u32) {
    let sheet = keheng_tests::page::sheet(page).expect("a sheet");
    (sheet["form"].as_u64().expect("form") as u32, sheet["version"].as_u64().expect("version") as u32)
}

/// So many answers to a page as codes: what is expected is high, what is perceived less so.
pub fn codes(page: &str, answers: u64) -> Vec<String> {
    let (form, version) = addressee(page);
    let asked = (templates::template("servqual").expect("it").make)();
    let cells = cells(&asked);
    let one = |who: u64| {
        let point = |at: usize, key: &str| if key.ends_with(".e") { 5 } else { 2 + (who as usize + at) % 3 };
        let datum = |(at, cell): (usize, &keheng_form::Cell)| match &cell.holds {
            Holds::Scale { .. } => Some(Datum::Number(point(at, &cell.key) as f64)),
            Holds::Choice { options } => Some(Datum::Text(options[who as usize % options.len().min(4)].clone())),
            _ => None,
        };
        let filled: Answers =
            cells.iter().enumerate().filter_map(|found| Some((found.1.key.clone(), datum(found)?))).collect();
        let coded = Coded {
            form,
            version,
            id: who + 1,
            begun: BEGINNING + who as i64,
            seconds: 300,
            lang: FormLang::Zh,
            arm: None,
            token: None,
            answers: filled,
        };
        encode(&coded, &cells, structure(&cells))
    };
    (0..answers).map(one).collect()
}

/// A chat with these answers in it.
fn chat(page: &str, answers: u64) -> String {
    let said = |(who, code): (usize, &String)| format!("客户{who}：\n{code}\n谢谢，收到！");
    codes(page, answers).iter().enumerate().map(said).collect::<Vec<_>>().join("\n")
}

/// A survey with so many answers in the file of this home.
pub fn collected(home: &Home, answers: u64) {
    let core = home.core();
    let id = home.ask(&core, "surveys.add", json!({ "template": "servqual" }))["id"].clone();
    home.ask(&core, "surveys.publish", json!({ "id": id }));
    let page = home.path("collected.html");
    let handle = core.files().offer_save(page.clone());
    home.ask(&core, "surveys.page", json!({ "id": id, "handle": handle }));
    let written = std::fs::read_to_string(page).expect("the page");
    home.ask(&core, "surveys.take", json!({ "text": chat(&written, answers) }));
    core.close();
}

fn story(lang: Lang) {
    const ANSWERS: u64 = 40;
    let home = Home::begun("sample", lang);
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let hands = Hands { window: &window, actions: Cell::new(0) };
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("surveys-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };

    hands.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    shot("none");
    hands.keys("Control+Shift+q");
    window.text_until("dialog[open] h2", &words.surveys_new());
    window.shown("dialog[open] input[value=servqual]:checked");
    shot("new");
    hands.keys("Enter");
    window.gone("dialog[open]");
    window.shown("[role=listbox]");
    window.shown(".kf-question");
    shot("design");

    hands.keys("Control+Shift+p");
    window.text_until("main", &words.surveys_step_send());
    let page = home.path("page.html");
    home.answer(&[&page]);
    hands.keys("Control+Shift+s");
    home.file_until("page.html", "</html>");
    shot("collect");
    let written = std::fs::read_to_string(&page).expect("the page");

    hands.keys("Control+Shift+v");
    window.shown("dialog[open] textarea:focus");
    hands.paste("dialog[open] textarea", &chat(&written, ANSWERS));
    window.text_until("dialog[open] [role=status]", &words.surveys_taken(0, ANSWERS, 0));
    shot("take");
    hands.keys("Control+Enter");
    window.gone("dialog[open]");

    hands.keys("Alt+3");
    window.shown("figure svg");
    assert!(hands.actions.get() < 60, "{} actions", hands.actions.get());
    eprintln!("from template to gap chart: {} actions", hands.actions.get());
    shot("gaps");
    let core_says = window.text("figure");
    assert!(
        core_says.contains('−')
            || window.js("return document.querySelector('figure svg').textContent.includes('−')", json!([])) == true
    );
    window.choose(&words.surveys_by_item());
    window.shown("figure svg");
    window.rest();
    shot("items");
    window.choose(&words.surveys_distribution());
    window.shown("section h2");
    shot("results");
    window.no_complaints();

    window.end();

    let core = home.core();
    let list = home.ask(&core, "surveys.list", json!({}));
    assert_eq!(list["surveys"][0]["answers"], ANSWERS);
    core.close();
}

#[test]
fn a_survey_goes_from_template_to_gaps_by_keyboard() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}

/// The titles in the outline, top to bottom.
fn outline(window: &Window) -> Vec<String> {
    window.texts("[role=option] .text")
}

#[test]
fn the_designer_writes_moves_and_takes_back() {
    let lang = Lang::ZhCn;
    let home = Home::begun("sample", lang);
    let core = home.core();
    let made = home.ask(&core, "surveys.add", json!({ "template": "recommend" }));
    core.close();
    let id = made["id"].as_str().expect("id").to_owned();
    let (window, words) = (home.open(), Words::of(lang));
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");
    let before = outline(&window);

    // The first question, one place down, and written anew.
    window.js("document.querySelector('[role=listbox]').focus(); return null", json!([]));
    window.keys("ArrowDown");
    window.shown("[role=option][aria-selected=true] .n");
    window.keys("Alt+ArrowDown");
    window.waits(
        "return document.querySelectorAll('[role=option][aria-selected=true]')[0] !== document.querySelectorAll('[role=option]')[1];",
        "the question does not move",
    );
    assert_ne!(outline(&window), before);
    window.rewrite("textarea", "您愿意向朋友推荐我们吗？");
    window.text_until("[role=option][aria-selected=true]", "您愿意向朋友推荐我们吗？");
    window.text_until(".kf-question", "您愿意向朋友推荐我们吗？");
    window.keys("Tab");
    window.rest();
    window.screenshot("surveys-designer-zh-CN");

    // What was written is kept by itself, and each step can be taken back.
    window.keys("Control+1");
    window.text_until("h1", &words.section_overview());
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_edit_survey()));
    window.no_complaints();
    window.end();
    let core = home.core();
    let kept = home.ask(&core, "surveys.get", json!({ "id": id }));
    let text = kept["form"].to_string();
    assert!(!text.contains("您愿意向朋友推荐我们吗？"), "the words were taken back");
    core.close();
}
