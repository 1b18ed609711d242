//! The table of shipments in the real window: its end, its keyboard, its clipboard.

use crate::harness::{Home, Window};
use keheng_words::{Lang, Words, decimal};
use serde_json::json;

/// The texts of a column of the selected rows, from above.
fn selected(window: &Window, column: usize) -> Vec<String> {
    window
        .js(
            "return [...document.querySelectorAll('[role=row][aria-selected=true]')]
               .sort((a, b) => a.dataset.row - b.dataset.row)
               .map((row) => row.querySelector(`[data-column='${arguments[0]}']`).innerText.trim())",
            json!([column]),
        )
        .as_array()
        .into_iter()
        .flatten()
        .map(|text| text.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// Waits until the row is drawn with its data, inside what can be seen of the table.
fn in_sight(window: &Window, row: u64) {
    window.waits(
        &format!(
            "const row = document.querySelector(\"[data-row='{row}']\");
             const box = row?.closest('.scroller').getBoundingClientRect();
             const at = row?.getBoundingClientRect();
             return row && row.getAttribute('aria-busy') === null && at.top >= box.top && at.bottom <= box.bottom + 1;"
        ),
        &format!("row {row} does not come into sight"),
    );
}

#[test]
fn the_whole_table_is_in_reach() {
    let home = Home::begun("sample", Lang::ZhCn);
    let core = home.core();
    let total = home.ask(&core, "shipments.view", json!({}))["total"].as_u64().expect("a count");
    core.close();
    let last = total - 1;
    let (window, words) = (home.open(), Words::of(Lang::ZhCn));
    window.keys("Control+3");
    in_sight(&window, 0);

    // With the pointer, or what it does to the scrollbar.
    window.js("const s = document.querySelector('.scroller'); s.scrollTop = s.scrollHeight; return null", json!([]));
    in_sight(&window, last);
    window.js("document.querySelector('.scroller').scrollTop = 0; return null", json!([]));
    in_sight(&window, 0);

    // With the keyboard.
    window.click("[role=row][data-row='0'] [data-column='0']");
    window.keys("Control+End");
    in_sight(&window, last);
    window.keys("Shift+ArrowUp");
    window.keys("Shift+ArrowUp");
    window.waits("return document.querySelectorAll('[role=row][aria-selected=true]').length === 3", "three rows");
    window.text_until("footer", &words.grid_selected(3));
    let numbers = selected(&window, 0);
    for _ in 0..4 {
        window.keys("ArrowRight");
    }
    let sum: f64 = selected(&window, 4).iter().map(|price| price.replace(',', "").parse::<f64>().expect("yuan")).sum();
    window.text_until("footer", &words.shell_selection(3, &decimal(sum, 0, 2)));
    window.screenshot("grid-selected");

    window.keys("Control+c");
    window.text_until("[aria-live]", &words.grid_copied(3));
    window.keys("Control+k");
    window.shown("dialog input");
    window.keys("Control+v");
    window.waits("return document.querySelector('dialog input').value !== ''", "nothing is pasted");
    let pasted = window.js("return document.querySelector('dialog input').value", json!([]));
    let pasted = pasted.as_str().unwrap_or_default();
    for number in &numbers {
        assert!(pasted.contains(number.as_str()), "{number} was copied: {pasted}");
    }
    window.no_complaints();
}
