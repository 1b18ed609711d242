//! Whom to look at and what customers are worth, in the real window: an alert is taken up, called about and dealt with by
//! the keyboard alone and taken back; values, levels and the replay are looked at.

use crate::harness::{Home, Window};
use keheng_core::App;
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// An alert of the sample firm that is the only one of its customer and that the lot does not leave alone. The lot falls
/// the same way each time, so it is asked by taking the alert up and back.
fn worked_on(home: &Home, core: &App) -> (String, String) {
    let res = home.ask(core, "value.alerts", json!({ "limit": 40 }));
    let alerts = res["alerts"].as_array().expect("alerts").clone();
    for alert in &alerts {
        if alerts.iter().filter(|other| other["customer"] == alert["customer"]).count() > 1 {
            continue;
        }
        let req = json!({ "customer": alert["customer"], "rule": alert["rule"] });
        let task = home.ask(core, "value.take_up", req);
        home.ask(core, "desk.undo", json!({}));
        if task["alone"] == false {
            let text = |field: &str| alert[field].as_str().expect("a text").to_owned();
            return (text("name"), text("customer"));
        }
    }
    panic!("every alert is left alone: {alerts:?}");
}

/// Goes into the list by the keyboard, and down to this customer.
fn go_to(window: &Window, name: &str) {
    const IN_GRID: &str = "return document.activeElement?.closest('[role=grid]') !== null";
    for _ in 0..60 {
        if window.js(IN_GRID, json!([])) == true {
            break;
        }
        window.keys("Tab");
    }
    assert_eq!(window.js(IN_GRID, json!([])), true, "the keyboard does not reach the list");
    let there = "const card = document.querySelector('.aside [role=group]');
                 return card !== null && card.getAttribute('aria-label') === arguments[0]";
    window.keys("Home");
    for _ in 0..60 {
        window.rest();
        if window.js(there, json!([name])) == true {
            return;
        }
        window.keys("ArrowDown");
    }
    panic!("the keyboard does not reach {name:?}");
}

/// Looks at the page at both sizes: nothing is cut, nothing is out of reach.
fn looked_at(window: &Window, name: &str) {
    for (width, height) in [(1366, 768), (960, 600)] {
        window.resize(width, height);
        window.rest();
        window.screenshot(&format!("{name}-{width}"));
        assert_eq!(window.cut(), Vec::<String>::new(), "nothing is cut at {width}");
        assert!(window.accessibility().is_empty(), "{name}: {:?}", window.accessibility());
    }
}

fn story(lang: Lang, dark: bool) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let (name, customer) = worked_on(&home, &core);
    let start = home.ask(&core, "desk.digest", Value::Null)["digest"].clone();
    core.close();

    let (window, words) = (home.open(), Words::of(lang));
    let tag = format!("{}{}", if dark { "dark-" } else { "light-" }, lang.tag());
    window.text_until("h1", &words.section_overview());
    if dark {
        window.dark(words);
    }
    window.keys("Control+Shift+t");
    window.text_until("h1", &words.section_customers());
    window.shown(".aside [role=group] details");
    looked_at(&window, &format!("alerts-{tag}"));

    // One alert, by keys alone: taken up, called about, dealt with.
    go_to(&window, &name);
    window.keys("t");
    window.text_until("dialog[open] h2", &words.alerts_take_title(&name));
    window.write(":focus", "老周");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until(".aside [role=group]", "老周");
    window.keys("c");
    window.text_until("dialog[open] h2", &words.contacts_dialog(&name));
    window.write(":focus", "嫌时效慢");
    window.rest();
    window.screenshot(&format!("alerts-contact-{tag}-960"));
    assert_eq!(window.cut(), Vec::<String>::new(), "nothing of the dialog is cut");
    window.keys("Control+Enter");
    window.gone("dialog[open]");
    window.text_until(".aside [role=group] li", "嫌时效慢");
    window.keys("d");
    window.text_until("dialog[open] h2", &words.alerts_deal_title(&name));
    window.write(":focus", "谈好了");
    window.keys("Control+Enter");
    window.gone("dialog[open]");
    window.text_until("ol li", &words.alerts_dealt(&name));

    // It stands among what is done.
    window.choose(&words.alerts_tasks());
    window.text_until("[role=grid]", &words.find("tasks-none-open", &Default::default()).expect("a word"));
    looked_at(&window, &format!("alerts-tasks-none-{tag}"));
    window.choose_counted(&words.tasks_done());
    window.text_until("[role=row][data-row='0']", &name);
    looked_at(&window, &format!("alerts-tasks-{tag}"));
    window.choose(&words.alerts_effects());
    window.text_until("h2", &words.alerts_effects());
    looked_at(&window, &format!("alerts-effects-{tag}"));

    // And everything is taken back, the last first.
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_deal_alert()));
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_note_contact()));
    window.keys("Control+z");
    window.choose(&words.alerts_queue());
    window.shown(".aside [role=group] details");

    // What customers are worth, where they stand, and which rule would have told.
    window.keys("Control+Shift+u");
    window.text_until("h2", &words.worth_how());
    looked_at(&window, &format!("worth-{tag}"));
    window.choose(&words.worth_levels());
    window.text_until("h2", &words.pyramid_title());
    looked_at(&window, &format!("worth-levels-{tag}"));
    window.choose(&words.replay_title());
    window.click_text(&words.replay_start());
    window.text_until("h2", &words.replay_lapse());
    looked_at(&window, &format!("worth-replay-{tag}"));
    window.no_complaints();
    window.end();

    let core = home.core();
    let contacts = home.ask(&core, "value.contacts", json!({ "customer": customer }));
    assert_eq!(contacts["total"], 0, "the call was taken back");
    assert_eq!(home.ask(&core, "desk.digest", Value::Null)["digest"], start, "every step was taken back");
    core.close();
}

#[test]
fn from_an_alert_to_its_outcome_in_chinese() {
    story(Lang::ZhCn, false);
}

#[test]
fn from_an_alert_to_its_outcome_in_english_and_dark() {
    story(Lang::En, true);
}
