//! The trade-off in the real window: the sample firm's own curve, a level by keyboard, rates changed and taken back.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;

/// The level under the rule, as screen readers hear it.
const LEVEL: &str = "document.querySelector('.handle[role=slider]').getAttribute('aria-valuetext')";

fn opened(home: &Home, words: &Words) -> Window {
    let window = home.open();
    window.text_until("h1", &words.section_overview());
    window.keys("Control+8");
    window.text_until("h1", &words.section_tradeoff());
    window.shown(".canvas svg");
    window.shown(".handle[role=slider]");
    window
}

#[test]
fn the_sample_firm_s_curve_is_tried_by_keyboard_and_its_rates_are_taken_back() {
    let home = Home::begun("sample", Lang::ZhCn);
    let (chinese, english) = (Words::of(Lang::ZhCn), Words::of(Lang::En));
    let window = opened(&home, chinese);
    window.text_until(".aside", &chinese.tradeoff_zone());
    window.text_until(".aside", "总成本最低在");
    let fitted = window.js("return document.querySelector('.canvas svg').textContent", json!([]));
    assert!(fitted.as_str().is_some_and(|text| text.contains('%')), "a curve with its optimum: {fitted}");
    window.rest();
    window.screenshot("tradeoff-light-zh-CN-1366");

    let before = window.js(&format!("return {LEVEL}"), json!([]));
    window.js("document.querySelector('.handle[role=slider]').focus(); return null", json!([]));
    for _ in 0..5 {
        window.keys("ArrowRight");
    }
    let moved = window.waits(&format!("return {LEVEL} !== {before} && {LEVEL}"), "the level does not move");
    let level = moved.as_str().unwrap_or_default();
    window.waits(
        &format!("return document.querySelector('.canvas svg').textContent.includes({})", json!(level)),
        "the picture does not follow the level",
    );

    for (picture, name) in [
        (chinese.tradeoff_picture_tangents(), "tangents"),
        (chinese.tradeoff_picture_marginal(), "marginal"),
        (chinese.tradeoff_picture_profit(), "profit"),
        (chinese.tradeoff_picture_cost(), "cost"),
    ] {
        window.choose(&picture);
        window.rest();
        window.screenshot(&format!("tradeoff-{name}"));
    }

    // Rates: changed, seen in the months, taken back.
    window.keys("Control+Shift+a");
    window.text_until("dialog[open] h2", &chinese.tradeoff_rates());
    window.waits("return document.querySelector('dialog[open] input')?.value !== ''", "the rates are not filled in");
    window.rest();
    window.screenshot("tradeoff-rates");
    window.rewrite(window.labelled(&chinese.tradeoff_rate_floor()), "97");
    window.keys("Enter");
    window.gone("dialog[open]");
    window.text_until("main", "合同要求不低于 97.0%");
    window.rest();
    window.screenshot("tradeoff-floor");
    window.keys("Control+z");
    window.waits("return !document.querySelector('main').innerText.includes('合同要求不低于 97')", "the floor stays");

    window.choose(&chinese.tradeoff_months());
    window.shown("tbody tr");
    window.screenshot("tradeoff-months");
    window.click(&format!("tbody tr button[aria-label^='{}']", chinese.tradeoff_why()));
    window.text_until("dialog[open]", &chinese.tradeoff_part_moved());
    window.text_until("dialog[open]", &chinese.tradeoff_from_register());
    window.rest();
    window.screenshot("tradeoff-why");
    window.keys("Escape");
    window.gone("dialog[open]");
    window.choose(&chinese.tradeoff_classes());
    window.shown("tbody tr");
    window.rest();
    window.screenshot("tradeoff-classes");

    window.choose(&chinese.tradeoff_curve());
    window.click_text(&chinese.shell_language_english());
    window.text_until("h1", &english.section_tradeoff());
    window.text_until(".aside", &english.tradeoff_zone());
    window.dark(english);
    window.rest();
    window.screenshot("tradeoff-dark-en-1366");
    window.resize(960, 600);
    window.rest();
    window.screenshot("tradeoff-dark-en-960");
    let findings = window.accessibility();
    assert_eq!(findings, Vec::<String>::new(), "everybody can use the page");
    window.no_complaints();
}

/// Prints how long a step of a slider takes until its picture is in the page, and until the frame that shows it begins, by
/// the time stamps of frames. The figures are for people, nothing is asserted of them on a machine that others use too.
#[test]
fn a_slider_brings_a_picture_with_every_step() {
    let home = Home::begun("sample", Lang::ZhCn);
    let window = opened(&home, Words::of(Lang::ZhCn));
    window.text_until(".aside", "总成本最低在");
    let times = window.js_later(
        "const slider = document.querySelector('input[type=range]');
         const canvas = document.querySelector('.canvas');
         const times = [];
         for (let step = 1; step <= 50; step++) {
           const drawn = new Promise((done) => {
             const watch = new MutationObserver(() => (watch.disconnect(), done()));
             watch.observe(canvas, { childList: true });
           });
           const start = performance.now();
           slider.value = String(1 + step / 100);
           slider.dispatchEvent(new Event('input', { bubbles: true }));
           await drawn;
           const inPage = performance.now() - start;
           times.push([inPage, (await new Promise(requestAnimationFrame)) - start]);
         }
         return times;",
    );
    for (at, what) in ["in the page", "in a frame"].into_iter().enumerate() {
        let mut found: Vec<f64> = times.as_array().into_iter().flatten().filter_map(|t| t[at].as_f64()).collect();
        assert_eq!(found.len(), 50, "each step brings a picture");
        found.sort_by(f64::total_cmp);
        let [median, most_of_them, most] = [24, 47, 49].map(|n| found[n]);
        println!("slider to picture {what}: median {median:.1} ms, 95 % {most_of_them:.1} ms, most {most:.1} ms");
    }
    window.no_complaints();
}
