//! Service levels in the real window: from a signal to an action, a marked change, a definition, figures of others.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// Scrolls the card of this title into sight.
fn scroll_to(window: &Window, title: &str) {
    window.js(
        "[...document.querySelectorAll('h2')].find((h) => h.innerText.includes(arguments[0]))?.scrollIntoView();
         return null",
        json!([title]),
    );
}

/// Puts a value into the field with this label of the open dialog; dates are asked in parts, so not by keys.
fn put(window: &Window, label: &str, value: &str) {
    let found = window.js(
        "const [wanted, value] = arguments;
         const named = (e) => e.innerText.replace('*', '').trim() === wanted;
         const field = [...document.querySelectorAll('dialog[open] label')].find(named)?.control;
         if (!field) return false;
         field.value = value;
         field.dispatchEvent(new Event('input', { bubbles: true }));
         return true",
        json!([label, value]),
    );
    assert_eq!(found, true, "there is no field {label:?}");
}

/// Opens the menu of the chosen point and takes an entry.
fn of_point(window: &Window, month: &str, entry: &str) {
    window.click_text(month);
    window.click_text(entry);
}

fn story(lang: Lang, dark: bool) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let start = home.ask(&core, "desk.digest", Value::Null)["digest"].clone();
    let chart = home.ask(&core, "service.chart", json!({ "kpi": "damage" }));
    let months = chart["points"].as_array().expect("points");
    let last = months.last().expect("a month")["at"].as_str().expect("a name").to_owned();
    core.close();
    let (window, words) = (home.open(), Words::of(lang));
    let tag = format!("{}{}", if dark { "dark-" } else { "light-" }, lang.tag());
    window.text_until("h1", &words.section_overview());
    if dark {
        window.dark(words);
    }
    window.keys("Control+6");
    window.text_until("h1", &words.section_service());
    window.shown(".picks button");
    window.text_until(".picks", &words.kpi_complaint_free());
    window.text_until(".picks", &words.kpi_cases_in_time());

    // A change of the process is marked with its reason, and taken back.
    window.click_text(&words.kpi_damage());
    window.waits("return document.querySelectorAll('.chart svg').length >= 2", "the charts are not drawn");
    of_point(&window, &last, &words.control_mark());
    window.text_until("dialog[open] h2", &words.control_mark_title());
    window.write("dialog[open] input", "换了包装");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until("ol li", &words.op_mark_chart());
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_mark_chart()));

    // The figure of cases, what is behind it, and its limit.
    window.click_text(&words.kpi_cases_in_time());
    window.text_until("h2", &words.kpi_cases_in_time());
    window.rest();
    for (width, height) in [(1366, 768), (960, 600)] {
        window.resize(width, height);
        window.rest();
        scroll_to(&window, &words.control_title());
        window.screenshot(&format!("service-cases-{tag}-{width}"));
        scroll_to(&window, &words.causes_title());
        window.screenshot(&format!("service-causes-{tag}-{width}"));
        scroll_to(&window, &words.drawing_kpis_title());
        window.screenshot(&format!("service-kpis-{tag}-{width}"));
        assert_eq!(window.cut(), Vec::<String>::new(), "nothing is cut at {width}");
    }
    window.click_text(&words.service_define());
    window.text_until("dialog[open] h2", &words.service_define_title());
    window.waits("return document.querySelectorAll('dialog[open] input').length >= 3", "the form is not filled");
    put(&window, &words.service_define_limit(), "240");
    put(&window, &words.service_define_note(), "总部改为十天");
    let said = words.service_define_effect("", "", 0);
    let begin = said.split('→').next().unwrap_or_default().trim();
    window.text_until("dialog[open] [aria-live]", begin);
    window.rest();
    window.screenshot(&format!("service-define-{tag}-960"));
    assert_eq!(window.cut(), Vec::<String>::new(), "nothing of the dialog is cut");
    window.click_text(&words.service_define_save());
    window.gone("dialog[open]");
    window.text_until("ol li", &words.kpi_cases_in_time());
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_settle()));

    // What others counted.
    window.click_text(&words.measures_open());
    window.text_until("dialog[open] h2", &words.measures_title());
    put(&window, &words.measures_day(), "2026-01-31");
    put(&window, &words.measures_numerator(), "95");
    put(&window, &words.measures_denominator(), "100");
    put(&window, &words.measures_source(), "总部");
    window.waits(
        "return !document.querySelector('dialog[open] form button[type=submit]').disabled",
        "the row is not sound",
    );
    window.click("dialog[open] form button[type=submit]");
    window.text_until("dialog[open] tbody", "总部");
    window.rest();
    window.screenshot(&format!("service-measures-{tag}-960"));
    window.click_text(&words.kit_close());
    window.gone("dialog[open]");
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_edit_measure()));

    // From a signal to an action.
    window.resize(1366, 768);
    window.keys("Control+k");
    window.write("dialog[open] input", &words.actions_add());
    window.shown("dialog[open] [role=option]");
    window.keys("Enter");
    window.text_until("dialog[open] h2", &words.actions_title());
    window.write("dialog[open] input", "早班提前半小时");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.choose(&words.service_tab_actions());
    window.text_until("tbody", "早班提前半小时");
    window.rest();
    window.screenshot(&format!("service-actions-{tag}-1366"));
    window.keys("Control+z");
    window.text_until("ol li", &words.desk_undone(&words.op_edit_action()));
    window.no_complaints();
    window.end();
    let core = home.core();
    assert_eq!(home.ask(&core, "desk.digest", Value::Null)["digest"], start, "every step was taken back");
    core.close();
}

#[test]
fn from_figures_to_actions_in_chinese() {
    story(Lang::ZhCn, false);
}

#[test]
fn from_figures_to_actions_in_english_and_dark() {
    story(Lang::En, true);
}

/// A firm whose last four months went wrong: the alarm fills the action.
#[test]
fn an_alarm_fills_the_action_that_answers_it() {
    let home = Home::begun("own", Lang::ZhCn);
    let mut text = "运单号,寄件客户,寄件时间,签收时间,运费,成本,状态,异常原因\n".to_owned();
    for month in 0..26u32 {
        let (year, of_year) = (2024 + month / 12, month % 12 + 1);
        for k in 0..60u32 {
            let day = k / 6 + 1;
            let late = k % 20 == 7 || (month >= 22 && k % 4 == 0);
            let signed = day + if late { 5 } else { 1 };
            let trouble = if late { "地址错误" } else { "" };
            text += &format!(
                "SF{},甲公司,{year}-{of_year:02}-{day:02} 10:00,{year}-{of_year:02}-{signed:02} 16:00,10,,已签收,{trouble}\n",
                100_000 + month * 100 + k
            );
        }
    }
    let file = home.file("waybills.csv", text);
    let core = home.core();
    let handle = core.files().offer(file).expect("a file").handle;
    let job = home.ask(&core, "import.run", json!({ "files": [{ "handle": handle }] }))["job"].as_u64().expect("a job");
    core.jobs().wait(job as u32, |_| ()).unwrap_or_else(|fault| panic!("import: {fault}"));
    core.close();
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.keys("Control+6");
    window.text_until("h1", &words.section_service());
    window.text_until("li", &words.alarm_worse());
    window.text_until(".sure", &words.alarm_sure("0.13", 92));
    window.click_text(&words.alarm_act());
    window.text_until("dialog[open] h2", &words.actions_title());
    let filled = window.js(
        "return [...document.querySelectorAll('dialog[open] input, dialog[open] select')].map((e) => e.value)",
        json!([]),
    );
    let filled: Vec<&str> = filled.as_array().expect("fields").iter().filter_map(Value::as_str).collect();
    assert!(filled.contains(&"on_time"), "the KPI: {filled:?}");
    assert!(
        filled.iter().any(|v| v.contains("2025-11") && v.contains(&words.rule_rule1())),
        "what was seen: {filled:?}"
    );
    assert!(filled.contains(&"2026-03-30"), "a day: {filled:?}");
    window.write("dialog[open] input", "改用电话核对地址");
    window.screenshot("service-alarm-action");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.click_text(&words.alarm_causes());
    window.rest();
    scroll_to(&window, &words.causes_title());
    window.shown("section .chart svg");
    window.screenshot("service-alarm-causes");
    window.no_complaints();
}
