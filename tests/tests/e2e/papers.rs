//! Answers on paper, keyed by keyboard alone: paper after paper, then a second time, with what differs settled.

use crate::harness::{Home, Window};
use keheng_form::{Cell, Holds, cells, templates};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::time::Instant;

/// The keys that fill the cells of a paper; the scale `planted` is keyed differently.
fn strokes(cells: &[Cell], paper: usize, planted: Option<usize>) -> Vec<&'static str> {
    let key = |(at, cell): (usize, &Cell)| match &cell.holds {
        Holds::Scale { .. } if planted == Some(at) => "1",
        Holds::Scale { .. } => ["3", "4", "5"][(paper + at) % 3],
        Holds::Choice { .. } => ["1", "2"][(paper + at) % 2],
        _ => ".",
    };
    cells.iter().enumerate().map(key).collect()
}

/// Waits until the number of this paper is proposed and may be typed over.
fn number(window: &Window, paper: usize) {
    window.waits(
        &format!("return document.activeElement.value === '{paper}' && !document.activeElement.readOnly;"),
        &format!("paper {paper} is not proposed"),
    );
}

/// Keys a paper whose number is proposed, and saves it.
fn keyed(window: &Window, strokes: &[&str]) {
    window.keys("Enter");
    window.shown("input[data-cell]:focus");
    window.strokes(strokes);
    window.shown("button[aria-keyshortcuts='Control+Enter']:focus");
    window.keys("Enter");
}

fn story(lang: Lang) {
    const PAPERS: usize = 10;
    let home = Home::begun("sample", lang);
    let core = home.core();
    let id = home.ask(&core, "surveys.add", json!({ "template": "servqual" }))["id"].clone();
    home.ask(&core, "surveys.publish", json!({ "id": id }));
    core.close();
    let cells = cells(&(templates::template("servqual").expect("it").make)());
    let planted = cells.iter().position(|c| matches!(c.holds, Holds::Scale { .. })).expect("a scale");
    let (window, words, tag) = (home.open(), Words::of(lang), lang.tag());
    let shot = |what: &str| {
        for (width, height) in [(960, 600), (1366, 768)] {
            window.resize(width, height);
            window.rest();
            window.screenshot(&format!("papers-{what}-{tag}-{width}"));
            assert_eq!(window.cut(), Vec::<String>::new(), "{what} at {width}");
        }
    };

    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");
    window.keys("Control+Shift+e");
    number(&window, 1);
    shot("number");
    let begun = Instant::now();
    for paper in 1..=PAPERS {
        keyed(&window, &strokes(&cells, paper, None));
        number(&window, paper + 1);
    }
    let rate = PAPERS as f64 * 60.0 / begun.elapsed().as_secs_f64();
    eprintln!("{PAPERS} papers of {} cells keyed: {rate:.0} a minute", cells.len());
    window.keys("Enter");
    window.shown("input[data-cell]:focus");
    shot("entry");

    // a paper on which nothing is keyed gives way to the second keying
    window.keys("Control+Shift+d");
    number(&window, 1);
    keyed(&window, &strokes(&cells, 1, Some(planted)));
    window.text_until("h2", &words.papers_settle_title(1, 1));
    shot("settle");
    window.keys("2");
    window.shown("button[aria-keyshortcuts='Control+Enter']:focus");
    window.keys("Enter");
    number(&window, 2);
    keyed(&window, &strokes(&cells, 2, None));
    window.text_until("[role=status]", &words.papers_agreed(2));
    window.keys("Escape");
    window.text_until("table", &words.papers_state_settled());
    shot("list");
    window.no_complaints();
    window.end();

    let core = home.core();
    let papers = home.ask(&core, "surveys.papers", json!({ "id": id }));
    assert_eq!(papers["papers"].as_array().map(Vec::len), Some(PAPERS));
    assert_eq!((&papers["settled"], &papers["confirmed"], &papers["differed"]), (&json!(1), &json!(1), &json!(1)));
    let first = home.ask(&core, "surveys.paper", json!({ "id": id, "paper": 1 }));
    assert_eq!(first["answers"][&cells[planted].key], 1.0, "the second keying was right");
    core.close();
}

#[test]
fn papers_are_keyed_and_settled_by_keyboard() {
    Lang::ALL.iter().for_each(|lang| story(*lang));
}
