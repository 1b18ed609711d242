//! Cases in the real window: a complaint written down by the keyboard, settled, taken back, and seen in the service level; steps
//! ticked, what is owed computed, evidence and a customer's statement on paper.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// Empties the field that has the focus, and types.
fn anew(window: &Window, text: &str) {
    window.js(
        "const field = document.activeElement;
         field.value = '';
         field.dispatchEvent(new Event('input', { bubbles: true }));
         return null",
        json!([]),
    );
    window.write(":focus", text);
}

/// Goes on to the field with this label by the keyboard, and types.
fn fill(window: &Window, label: &str, text: &str) {
    const NAME: &str = "return document.activeElement?.labels?.[0]?.innerText.replace('*', '').trim() ?? ''";
    for _ in 0..40 {
        if window.js(NAME, json!([])) == label {
            return anew(window, text);
        }
        window.keys("Tab");
    }
    panic!("the keyboard does not reach {label:?}");
}

fn story(lang: Lang) {
    let home = Home::begun("sample", lang);
    let core = home.core();
    let view = home.ask(&core, "shipments.view", json!({ "filter": { "statuses": ["delivered"] } }));
    let rows = home.ask(&core, "shipments.rows", json!({ "view": view["view"], "offset": 0, "limit": 1 }));
    let row = &rows["rows"][0];
    let waybill = row["no"].as_str().expect("a waybill").to_owned();
    let month = row["shipped"].as_str().expect("a time")[..7].to_owned();
    let day = row["shipped"].as_str().expect("a time")[..10].to_owned();
    let complained = |core: &keheng_core::App| -> u64 {
        let res = home.ask(core, "service.kpis", json!({ "month": month }));
        let kpi =
            res["kpis"].as_array().expect("KPIs").iter().find(|k| k["kpi"] == "complaint_free").expect("it").clone();
        kpi["denominator"].as_u64().expect("n") - kpi["numerator"].as_u64().expect("k")
    };
    let before = complained(&core);
    let start = home.ask(&core, "desk.digest", Value::Null)["digest"].clone();
    core.close();

    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    window.keys("Control+4");
    window.text_until("h1", &words.section_cases());
    window.keys("Control+Shift+n");
    window.text_until("dialog[open] h2", &words.cases_add());
    fill(&window, &words.column_case_shipment(), &waybill);
    fill(&window, &words.column_case_opened(), &format!("{day} 18:30"));
    fill(&window, &words.column_case_no(), "TS-1");
    window.resize(960, 600);
    window.rest();
    window.screenshot(&format!("cases-new-{tag}-960"));
    assert_eq!(window.cut(), Vec::<String>::new(), "nothing is cut in the small window");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until("ol li", &words.cases_added());
    window.text_until("h2", "TS-1");

    window.click_text(&words.cases_close());
    window.text_until("dialog[open] h2", &words.cases_close_title());
    anew(&window, &format!("{day} 20:00"));
    window.js(
        "const select = document.querySelector('dialog[open] select');
         select.value = 'true';
         select.dispatchEvent(new Event('change', { bubbles: true }));
         return null",
        json!([]),
    );
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until("ol li", &words.cases_closed());
    window.screenshot(&format!("cases-closed-{tag}-960"));
    window.no_complaints();
    window.end();

    let core = home.core();
    assert_eq!(complained(&core), before + 1, "the complaint stands in the service level of its month");
    core.close();
    let window = home.open();
    window.shown("h1");
    for op in [words.op_close_case(), words.op_add_case()] {
        window.keys("Control+z");
        window.text_until("ol li", &words.desk_undone(&op));
    }
    window.no_complaints();
    window.end();
    let core = home.core();
    assert_eq!(home.ask(&core, "desk.digest", Value::Null)["digest"], start, "undo leaves the file as it was");
    assert_eq!(complained(&core), before);
    core.close();
}

#[test]
fn a_complaint_is_written_down_settled_and_taken_back_in_chinese() {
    story(Lang::ZhCn);
}

#[test]
fn a_complaint_is_written_down_settled_and_taken_back_in_english() {
    story(Lang::En);
}

fn desk_work(lang: Lang) {
    let home = Home::begun("sample", lang);
    let (pack, statement) = (home.path("pack.pdf"), home.path("statement.pdf"));
    home.answer(&[&pack]);
    home.answer(&[&statement]);
    let (window, words) = (home.open(), Words::of(lang));
    if lang == Lang::En {
        window.dark(words);
    }
    window.keys("Control+4");
    window.text_until("h1", &words.section_cases());
    window.shown(".aside input[type=checkbox]");
    window.js("document.querySelector('.aside input[type=checkbox]').focus(); return null", json!([]));
    window.keys("Space");
    window.waits("return document.querySelector('.aside input[type=checkbox]').checked", "the step is not ticked");
    for (width, height) in [(960, 600), (1366, 768)] {
        window.resize(width, height);
        window.rest();
        window.screenshot(&format!("cases-steps-{lang}-{width}"));
        assert_eq!(window.cut(), Vec::<String>::new(), "{width}");
    }
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());

    window.click(&format!("button[aria-label='{}']", words.kit_more()));
    window.click_text(&words.cases_claim_title());
    window.text_until("dialog[open] h2", &words.cases_claim_title());
    window.js(
        "const harm = document.querySelector('dialog[open] select');
         harm.value = 'loss';
         harm.dispatchEvent(new Event('change', { bubbles: true }));
         return null",
        json!([]),
    );
    window.rewrite(window.labelled(&words.cases_claim_value()), "500");
    window.text_until("dialog[open] ol", "500");
    window.resize(960, 600);
    window.rest();
    window.screenshot(&format!("cases-claim-{lang}-960"));
    assert_eq!(window.cut(), Vec::<String>::new());
    assert!(window.accessibility().is_empty(), "{:?}", window.accessibility());
    window.click_text(&words.cases_pack());
    window.text_until("ol li", "pack.pdf");
    window.keys("Escape");
    window.gone("dialog[open]");

    window.resize(1366, 768);
    window.keys("Control+2");
    window.text_until("h1", &words.section_customers());
    window.click(&format!("button[aria-label='{}']", words.kit_more()));
    window.click_text(&words.statement_make());
    window.text_until("dialog[open] h2", &words.statement_make());
    window.screenshot(&format!("customers-statement-{lang}"));
    window.click_text(&words.report_save());
    window.gone("dialog[open]");
    window.text_until("ol li", "statement.pdf");
    for path in [&pack, &statement] {
        let bytes = std::fs::read(path).expect("pages");
        assert!(bytes.starts_with(b"%PDF-"), "{} is a PDF", path.display());
    }
    window.no_complaints();
    window.end();
}

#[test]
fn steps_claim_pack_and_statement_in_chinese() {
    desk_work(Lang::ZhCn);
}

#[test]
fn steps_claim_pack_and_statement_in_english_and_dark() {
    desk_work(Lang::En);
}
