//! The page as customers meet it: opened from a file in a browser, filled in by touch and keys, and its code read back.

mod browser;
#[path = "../common/mod.rs"]
mod common;

use browser::Browser;
use keheng_form::{Answers, Form, Lang, cells, code, html, problems, sheet, structure};
use keheng_scan::{Picture, codes};
use serde_json::json;

/// What a person does on a page: touch, type, choose from what only the system draws.
enum Act {
    Touch(&'static str),
    Type(&'static str, &'static str),
    Choose(&'static str, &'static str),
}
use Act::*;

/// Every type once, page by page.
const PAGES: &[&[Act]] = &[
    &[
        Type("q1", "１２0"),
        Touch("q2-c"),
        Type("q2_c", "顺路交给快递员"),
        Touch("q3-a"),
        Touch("q3-e"),
        Type("q3_e", "退货"),
        Choose("q4", "b"),
        Touch("q5-yes"),
        Type("q6", "1.25"),
    ],
    &[Type("q7", "07"), Type("q8", "包裹破损，希望赔付快一点。"), Choose("q9", "2026-11-29"), Choose("q10", "09:30")],
    &[
        Touch("q12-4"),
        Touch("q13--2"),
        Touch("q14-5"),
        Touch("q15-10"),
        Choose("q16", "65"),
        Touch("q17-b"),
        Touch("q17-a"),
        Touch("q17-d"),
        Touch("q17-a-up"),
        Type("q18_a", "20"),
        Touch("q18_b-more"),
        Type("q18_c", "75"),
    ],
    &[
        Touch("q19_r1-5"),
        Touch("q19_r2--"),
        Touch("q19_r3-1"),
        Touch("q20_r1-a"),
        Touch("q20_r2-c"),
        Touch("q21_r1-a"),
        Touch("q21_r1-b"),
        Touch("q21_r2-b"),
        Type("q22_r1_a", "顺风"),
        Type("q22_r2_b", "便宜"),
    ],
    &[
        Touch("q23_r1_e-5"),
        Touch("q23_r1_p-3"),
        Touch("q23_r2_e-4"),
        Touch("q23_r2_p--"),
        Touch("q23_r3_e-1"),
        Touch("q23_r3_p-5"),
    ],
    &[Choose("q24_a_b", "-4"), Choose("q24_a_c", "2"), Choose("q24_b_c", "0")],
];

fn wanted() -> Answers {
    serde_json::from_value(json!({
        "q1": 120, "q2": "c", "q2.c": "顺路交给快递员", "q3": ["a", "e"], "q3.e": "退货", "q4": "b", "q5": "yes",
        "q6": 1.25, "q7": "07", "q8": "包裹破损，希望赔付快一点。", "q9": "2026-11-29", "q10": 570, "q12": 4, "q13": -2,
        "q14": 5, "q15": 10, "q16": 65, "q17": ["a", "b", "d"], "q18.a": 20, "q18.b": 5, "q18.c": 75,
        "q19.r1": 5, "q19.r2": "-", "q19.r3": 1, "q20.r1": "a", "q20.r2": "c", "q21.r1": ["a", "b"], "q21.r2": ["b"],
        "q22.r1.a": "顺风", "q22.r2.b": "便宜", "q23.r1.e": 5, "q23.r1.p": 3, "q23.r2.e": 4, "q23.r2.p": "-",
        "q23.r3.e": 1, "q23.r3.p": 5, "q24.a.b": -4, "q24.a.c": 2, "q24.b.c": 0,
    }))
    .unwrap()
}

fn act(browser: &Browser, act: &Act) {
    match act {
        Touch(id) => browser.click(&format!("kf1-{id}")),
        Type(id, text) => browser.keys(&format!("kf1-{id}"), text),
        Choose(id, value) => {
            let body = "const e = document.getElementById(arguments[0]); e.value = arguments[1]; \
                e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true}));";
            browser.run(body, json!([format!("kf1-{id}"), value]));
        }
    }
}

/// Nothing leaves the page sideways, no text is cut, and whatever is touched is large enough.
fn looks_right(browser: &Browser, name: &str) {
    let found = browser.run(
        "const out = []; const seen = (e) => e.getClientRects().length > 0; const root = document.documentElement;
         if (root.scrollWidth > innerWidth) out.push('the page is ' + root.scrollWidth + ' wide');
         for (const e of document.querySelectorAll('.kf *')) {
           if (!seen(e) || e.closest('svg, .kf-heard')) continue;
           const text = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
           if (text && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') out.push('cut: ' + e.textContent);
         }
         for (const e of document.querySelectorAll('.kf label.kf-pick, .kf button, .kf select, .kf input:not(.kf-pick input), .kf textarea')) {
           if (seen(e) && e.getBoundingClientRect().height < 43.5) out.push('low: ' + e.className + e.textContent);
         }
         return out;",
        json!([]),
    );
    assert_eq!(found, json!([]), "{name}");
}

fn form() -> Form {
    serde_json::from_str(include_str!("../../vectors/every_type.json")).unwrap()
}

/// Fills the page in and reads its code back.
fn walk(name: &str, width: u32, height: u32, dark: bool, lang: Lang) {
    let Some(browser) = Browser::open(width, height, dark) else { return };
    let form = form();
    let sheet = sheet(&form, 77, 3).unwrap();
    let invitation = html::Invitation {
        lang: Some(lang),
        token: Some(0xAB_CDEF_0123),
        arm: None,
        customer: [("customer.name".to_owned(), "李<b>店长".to_owned())].into(),
    };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("问卷 1.html");
    std::fs::write(&file, html::page(&sheet, &common::words(), &invitation)).unwrap();
    let address = format!("file://{}", file.display());
    browser.go(&address);
    browser.devtools("Browser.setDownloadBehavior", json!({"behavior": "allow", "downloadPath": folder.path()}));

    // nothing is filled in: the first problem is said and has the focus
    browser.click("kf1-next");
    let focused = browser.run("return document.activeElement.id", json!([]));
    assert_eq!(focused, "kf1-q1", "the first question that is required");
    browser.picture(&format!("{name}-problems"));
    for (at, page) in PAGES.iter().enumerate() {
        looks_right(&browser, &format!("{name}, page {} before", at + 1));
        for step in *page {
            act(&browser, step);
        }
        looks_right(&browser, &format!("{name}, page {}", at + 1));
        if at == 1 {
            // the other language and a reload lose nothing
            let other = if lang == Lang::En { "kf1-zh-CN" } else { "kf1-en" };
            browser.click(other);
            browser.click(if lang == Lang::En { "kf1-en" } else { "kf1-zh-CN" });
            browser.go(&address);
            let text = browser.run("return document.getElementById('kf1-q8').value", json!([]));
            assert_eq!(text, "包裹破损，希望赔付快一点。", "a reload keeps answers and page");
        }
        browser.picture(&format!("{name}-{}", at + 1));
        browser.click("kf1-next");
    }
    let grouped = browser.run("return document.querySelector('.kf-code').value", json!([]));
    let grouped = grouped.as_str().expect("the page ends with a code").to_owned();
    looks_right(&browser, &format!("{name}, end"));
    let end = browser.picture(&format!("{name}-end"));

    let cells = cells(&form);
    let bytes = code::fish(&grouped).remove(0).bytes.unwrap();
    let coded = code::decode(&bytes, &cells, structure(&cells)).unwrap();
    assert_eq!(coded.answers, wanted(), "what was filled in is what arrives");
    assert_eq!((coded.form, coded.version, coded.lang), (77, 3, lang));
    assert_eq!(coded.token, Some(0xAB_CDEF_0123));
    assert!(coded.arm.is_some_and(|arm| arm < 2), "an arm was drawn");
    let context = [("arm".to_owned(), form.arms[usize::from(coded.arm.unwrap())].name.clone())].into();
    assert_eq!(
        problems(&form, &coded.answers, &context),
        vec![],
        "the page lets no problem through that the core finds"
    );

    let save = if lang == Lang::En { "Save" } else { "保存" };
    browser.click_text(save);
    let saved = (0..2000).find_map(|_| {
        browser.run("return 1", json!([]));
        let mut files = std::fs::read_dir(folder.path()).unwrap().flatten().map(|e| e.path());
        files.find(|p| p.extension().is_some_and(|e| e == "khans")).and_then(|p| std::fs::read_to_string(p).ok())
    });
    assert_eq!(saved.as_deref(), Some(&*format!("{}\n", grouped.replace(' ', ""))), "the file is one line");
    let shown = codes(&Picture::read(&end).unwrap());
    let texts: Vec<&str> = shown.iter().map(|code| code.text.as_str()).collect();
    assert_eq!(texts, [grouped.replace(' ', "")], "a photo of the screen holds the same code");
    assert_eq!(browser.complaints(), Vec::<String>::new(), "neither policy nor script complains");
}

#[test]
fn on_a_phone_in_chinese() {
    walk("phone-zh", 360, 640, false, Lang::Zh);
}

#[test]
fn on_a_phone_in_english_in_the_dark() {
    walk("phone-en-dark", 360, 640, true, Lang::En);
}

#[test]
fn on_the_smallest_phone() {
    walk("small-en", 320, 568, false, Lang::En);
}

#[test]
fn at_a_desk() {
    walk("desk-zh", 1200, 800, false, Lang::Zh);
}

#[test]
fn at_a_desk_in_english_in_the_dark() {
    walk("desk-en-dark", 1200, 800, true, Lang::En);
}
