//! Costs by keyboard alone: from the first start with the sample firm to the whale curve, to whom the volume lies about,
//! to a month and its variances, and to a decision.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words, decimal};
use serde_json::{Value, json};

/// Presses Tab until what has the focus is called, or says, `text`; like a person, and no longer than one would.
fn tab_to(window: &Window, text: &str) {
    const MOST: usize = 120;
    for _ in 0..MOST {
        let says = window.js(
            "const e = document.activeElement;
             // what scrolls has the focus for its own sake, and says all that is in it
             if (!e.matches('button, a, input, select, [role]')) return '';
             return (e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? '').trim();",
            json!([]),
        );
        if says.as_str().is_some_and(|says| says.lines().next() == Some(text)) {
            return;
        }
        window.keys("Tab");
    }
    panic!("Tab does not lead to {text:?}; see {}", window.screenshot("failure").display());
}

/// Takes an action from the palette.
fn act(window: &Window, title: &str) {
    window.keys("Control+k");
    window.write("dialog input", title);
    window.text_until("dialog [role=option]", title);
    window.keys("Enter");
    window.gone("dialog[open]");
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[test]
fn the_first_whale_curve_comes_by_keyboard_alone() {
    Lang::ALL.iter().for_each(|lang| one_sitting(*lang));
}

fn one_sitting(lang: Lang) {
    let (home, words) = (Home::new(), Words::of(lang));
    let window = home.open();
    // On most laptops, and in the smallest window: nothing is cut there either.
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("costing-{what}-{}-{width}", lang.tag()));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };
    let chosen = match lang {
        Lang::ZhCn => words.shell_language_chinese(),
        Lang::En => words.shell_language_english(),
    };
    language(&window, &chosen);
    window.text_until("h1", &words.start_title());
    tab_to(&window, &words.start_sample());
    window.keys("Enter");
    window.text_until("h1", &words.section_overview());
    window.shown(".trend svg");

    window.keys("Control+7");
    window.text_until("h1", &words.section_costs());
    window.shown(".chart svg");
    window.shown("[role=row][data-row='0']");
    window.rest();
    shot("whale");
    let tiles = format!("section[aria-label='{}'] .value", words.costing_tiles());
    let before = window.texts(&tiles);

    // A visit takes longer than the trade says: the settings, on the face of activities.
    window.keys("Control+Shift+c");
    window.text_until("dialog[open] h2", &words.setup_title());
    tab_to(&window, &words.setup_departments());
    window.keys("ArrowRight");
    window.text_until("dialog[open] [role=tab][aria-selected=true]", &words.setup_activities());
    tab_to(&window, &words.costing_low());
    for (field, minutes) in [(words.costing_likely(), "12"), (words.costing_high(), "20")] {
        window.keys("Tab");
        window.focused(&field);
        window.keys("Control+a");
        minutes.chars().for_each(|digit| window.keys(&digit.to_string()));
    }
    shot("settings");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.rest();
    window.waits(
        &format!(
            "return [...document.querySelectorAll({})].map((e) => e.innerText).join() !== {};",
            json!(tiles),
            json!(before.join(","))
        ),
        "the whale curve does not move",
    );
    let after = window.texts(&tiles);
    shot("whale-dearer");

    // Whom the volume lies about, and why.
    act(&window, &words.costing_lying_open());
    window.shown(".chart svg");
    window.shown(".aside li button");
    window.rest();
    shot("lying");
    let first = window.text(".aside li button strong");
    tab_to(&window, &first);
    window.keys("Enter");
    window.text_until(".aside h3", &first);

    // A month: the arrow goes from all over year and quarter to the first scale.
    tab_to(&window, &words.costing_period_all());
    for scale in [words.costing_period_year(), words.costing_period_quarter(), words.costing_period_month()] {
        window.keys("ArrowLeft");
        window.text_until("label.on", &scale);
    }
    window.text_until("button", &words.costing_lock());
    window.rest();
    shot("month");
    act(&window, &words.costing_variances_open());
    window.shown(".chart svg");
    let item = window.text(".aside tbody button");
    tab_to(&window, &item);
    window.keys("Enter");
    window.text_until(".aside h2", &words.costing_variances_entries(&item));
    window.shown(".aside li");
    window.rest();
    shot("variances");

    act(&window, &words.costing_what_if_open());
    window.text_until("dt", &words.costing_what_if_change());
    window.rest();
    shot("what-if");
    let advice = window.text(".advice strong");
    window.no_complaints();
    window.end();

    let core = home.core();
    let customers = home.ask(&core, "costing.customers", json!({"limit": 1}));
    let yuan = |field: &str| decimal(customers[field].as_f64().unwrap_or_default() / 100.0, 0, 0);
    assert_eq!(after[0], yuan("unused_fen"), "what nobody used comes first");
    assert_eq!(after[1], yuan("profit_fen"), "the screen says what the core computes");
    let lying = home.ask(&core, "costing.lying", json!({"limit": 1}));
    assert_eq!(text(&lying["rows"][0]["name"]), first, "the first of the list is the core's");
    assert!(advice.starts_with(&words.costing_what_if_change()), "{advice}");
    core.close();
}

/// Chooses a language on the first page with Tab and an arrow: there are two, and one of them is on.
fn language(window: &Window, name: &str) {
    const MOST: usize = 20;
    window.shown("[role=radiogroup]");
    for _ in 0..MOST {
        if window.js("return document.activeElement.type === 'radio';", json!([])) == json!(true) {
            break;
        }
        window.keys("Tab");
    }
    if window.js("return document.activeElement.labels?.[0]?.innerText.trim();", json!([])) != json!(name) {
        window.keys("ArrowRight");
    }
    window.focused(name);
}
