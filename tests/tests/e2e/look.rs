//! Language, theme and projector change under the reader's eyes.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words};
use serde_json::json;

#[test]
fn words_change_without_loading_the_page_again() {
    let home = Home::begun("sample", Lang::ZhCn);
    let (window, chinese, english) = (home.open(), Words::of(Lang::ZhCn), Words::of(Lang::En));
    window.text_until("h1", &chinese.section_overview());
    window.shown(".trend svg");
    window.js("window.stayed = true; return null", json!([]));
    window.click_text(&chinese.shell_language_english());
    window.text_until("h1", &english.section_overview());
    window.text_until("footer", &english.shell_sample());
    window.text_until(".trend svg", &english.kpi_on_time());
    assert_eq!(window.js("return [window.stayed, document.documentElement.lang]", json!([])), json!([true, "en"]));
    assert!(window.title().contains(&english.app_name()), "the title follows: {}", window.title());
    let left = window
        .js("return [...document.body.innerText.matchAll(/[\\u4e00-\\u9fff]+/g)].map((found) => found[0])", json!([]));
    // Names of customers, of the file and of the other language are data, not words.
    let named = [&chinese.shell_language_chinese(), "示例快递"];
    let alarms = window.texts(".alarms li .what").join(" ");
    for word in left.as_array().into_iter().flatten().filter_map(|w| w.as_str()) {
        assert!(named.contains(&word) || alarms.contains(word), "{word} is left in Chinese");
    }
    window.click_text(&english.shell_language_chinese());
    window.text_until("h1", &chinese.section_overview());
    window.no_complaints();
}

#[test]
fn dark_and_projector_reach_everything_that_is_drawn() {
    let home = Home::begun("sample", Lang::ZhCn);
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.text_until("h1", &words.section_overview());
    window.shown(".trend svg");
    let light = looks(&window);
    assert!(light.paper > 200.0 && light.text < 100.0, "dark on light: {light:?}");

    window.dark(words);
    window.waits(
        &format!("return document.querySelector('.trend svg').outerHTML.length > 0 && {CHART} > 120"),
        "the chart stays dark on dark",
    );
    let dark = looks(&window);
    assert!(dark.paper < 60.0 && dark.text > 180.0, "light on dark: {dark:?}");
    window.screenshot("look-dark");

    window.keys("F11");
    window.shown("[data-stage=projector]");
    window.rest();
    let wall = looks(&window);
    assert!(wall.size >= 18.0 && wall.size > dark.size * 1.3, "read from the last row: {wall:?} after {dark:?}");
    let small = window.js(
        "return [...document.querySelectorAll('main *, footer *, nav *')]
           .filter((e) => e.childNodes.length && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
           .filter((e) => e.getClientRects().length && parseFloat(getComputedStyle(e).fontSize) < 16)
           .map((e) => e.outerHTML.slice(0, 120))",
        json!([]),
    );
    assert_eq!(small, json!([]), "nothing on a wall is under 16 pixels");
    window.screenshot("look-projector-dark");
    window.keys("Control+2");
    window.text_until(".aside h3", &words.customers_keys());
    window.gone(&format!("[aria-label='{}']", words.customers_reveal()));

    window.keys("F11");
    window.gone("[data-stage=projector]");
    window.no_complaints();
}

/// Brightness (0 to 255) of the text in the chart.
const CHART: &str = "(() => {
    const [r, g, b] = getComputedStyle(document.querySelector('.trend svg text')).fill.match(/[\\d.]+/g).map(Number);
    return 0.3 * r + 0.6 * g + 0.1 * b;
})()";

/// Brightness (0 to 255) of ground and text, and the size of the text in pixels.
#[derive(Debug)]
struct Looks {
    paper: f64,
    text: f64,
    size: f64,
}

fn looks(window: &Window) -> Looks {
    let seen = window.js(
        "const style = getComputedStyle(document.body);
         const bright = (colour) => {
           const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
           return 0.3 * r + 0.6 * g + 0.1 * b;
         };
         return [bright(style.backgroundColor), bright(style.color), parseFloat(style.fontSize)]",
        json!([]),
    );
    let figure = |at: usize| seen[at].as_f64().unwrap_or(f64::NAN);
    Looks { paper: figure(0), text: figure(1), size: figure(2) }
}
