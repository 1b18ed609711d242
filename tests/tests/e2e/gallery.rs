//! Every view as people see it, in both sizes, themes and languages, and what axe-core says about it. The pictures are
//! for looking at; that nothing leaves the window and nothing is unreadable is checked here. The file is longer than others
//! because it knows the way to every view.

use crate::{
    harness::{Home, Window, root},
    surveys::collected,
};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::path::PathBuf;

/// The screen of most laptops, and the smallest window.
const SIZES: [(u32, u32); 2] = [(1366, 768), (960, 600)];

/// A view, and the way to it.
struct View {
    name: &'static str,
    open: fn(&Window, &Words),
    leave: fn(&Window, &Words),
}

fn offer(window: &Window, words: &Words) {
    window.keys("Control+o");
    window.text_until("h1", &words.import_title());
    window.focused(&words.import_try());
}

fn start_over(window: &Window, words: &Words) {
    window.click_text(&words.import_start_over());
    window.focused(&words.import_choose());
}

fn stay(_: &Window, _: &Words) {}

/// Opens the first survey on one of its faces, by the number of its shortcut.
fn survey(window: &Window, words: &Words, face: u8, shown: &str) {
    window.keys("Control+5");
    window.text_until("h1", &words.section_surveys());
    window.click_text(&words.surveys_opened());
    window.shown("[role=listbox]");
    window.keys(&format!("Alt+{face}"));
    window.shown(shown);
}

/// Opens what the first survey says, and one way to look at it.
fn analysed(window: &Window, words: &Words, way: &str) {
    survey(window, words, 3, "figure svg");
    window.choose(way);
}

fn all_surveys(window: &Window, words: &Words) {
    window.click_text(&words.surveys_back());
    window.text_until("h1", &words.section_surveys());
}

const VIEWS: &[View] = &[
    View {
        name: "overview",
        open: |window, words| {
            window.keys("Control+1");
            window.text_until("h1", &words.section_overview());
            window.shown(".trend svg");
        },
        leave: stay,
    },
    View {
        name: "customers",
        open: |window, words| {
            window.keys("Control+2");
            window.text_until("h1", &words.section_customers());
            window.choose(&words.customers_list());
            window.shown("[role=row][data-row='0']");
            window.text_until("aside, .aside", &words.customers_keys());
        },
        leave: stay,
    },
    View {
        name: "classes",
        open: |window, words| {
            window.keys("Control+2");
            window.text_until("h1", &words.section_customers());
            window.choose(&words.customers_classes());
            window.shown(".chart svg");
            window.shown("tfoot");
        },
        leave: |window, words| window.choose(&words.customers_list()),
    },
    View {
        name: "shipments",
        open: |window, words| {
            window.keys("Control+3");
            window.text_until("h1", &words.section_shipments());
            window.shown("[role=row][data-row='0']");
            window.text_until(".aside", &words.shipments_receiver());
        },
        leave: stay,
    },
    View {
        name: "imports",
        open: |window, words| {
            window.keys("Control+3");
            window.text_until("h1", &words.section_shipments());
            window.choose(&words.shipments_imports());
            window.gone("[role=grid]");
        },
        leave: |window, words| window.choose(&words.customers_list()),
    },
    View { name: "import", open: offer, leave: start_over },
    View {
        name: "import-report",
        open: |window, words| {
            offer(window, words);
            window.click_text(&words.import_try());
            window.text_until("h2", &words.import_result());
        },
        leave: start_over,
    },
    View {
        name: "cases",
        open: |window, words| {
            window.keys("Control+4");
            window.text_until("h1", &words.section_cases());
            window.shown("[role=row]");
        },
        leave: stay,
    },
    View {
        name: "surveys",
        open: |window, words| {
            window.keys("Control+5");
            window.text_until("h1", &words.section_surveys());
            window.shown("tbody tr");
        },
        leave: stay,
    },
    View {
        name: "survey-design",
        open: |window, words| {
            survey(window, words, 1, ".kf-question");
            window.js("document.querySelector('[role=listbox]').focus(); return null", json!([]));
            window.keys("End");
            window.text_until("h2", &words.surveys_properties());
        },
        leave: all_surveys,
    },
    View {
        name: "survey-collect",
        open: |window, words| survey(window, words, 2, "main textarea"),
        leave: all_surveys,
    },
    View {
        name: "survey-gaps",
        open: |window, words| analysed(window, words, &words.surveys_by_item()),
        leave: all_surveys,
    },
    View {
        name: "survey-results",
        open: |window, words| {
            analysed(window, words, &words.surveys_distribution());
            window.shown("figure svg");
        },
        leave: all_surveys,
    },
    View {
        name: "survey-statistics",
        open: |window, words| {
            analysed(window, words, &words.analysis_title());
            window.shown("main tbody td.clear, main tbody td.n");
        },
        leave: all_surveys,
    },
    View {
        name: "survey-cleaning",
        open: |window, words| {
            analysed(window, words, &words.cleaning_title());
            window.shown("main tbody input");
        },
        leave: all_surveys,
    },
    View {
        name: "service",
        open: |window, words| {
            window.keys("Control+6");
            window.text_until("h1", &words.section_service());
            window.shown(".chart svg");
        },
        leave: stay,
    },
    View {
        name: "costs",
        open: |window, words| {
            window.keys("Control+7");
            window.text_until("h1", &words.section_costs());
            window.shown(".chart svg");
            window.shown("[role=row][data-row='0']");
        },
        leave: stay,
    },
    View {
        name: "cost-books",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.books_face());
            window.shown("[role=row][data-row='0']");
            window.shown("tbody tr");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-methods",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_methods());
            window.shown("table, [role=row][data-row='0']");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-flow",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_flow());
            window.shown(".chart svg");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-lying",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_lying());
            window.shown(".aside li button");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-matrix",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_matrix());
            window.shown(".chart svg");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-variances",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_variances());
            window.shown(".aside tbody tr");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "cost-what-if",
        open: |window, words| {
            window.keys("Control+7");
            window.choose(&words.costing_what_if());
            window.shown("dt");
        },
        leave: |window, words| window.choose(&words.costing_customers()),
    },
    View {
        name: "tradeoff",
        open: |window, words| {
            window.keys("Control+8");
            window.text_until("h1", &words.section_tradeoff());
            window.shown(".chart svg");
        },
        leave: stay,
    },
    View {
        name: "tradeoff-months",
        open: |window, words| {
            window.keys("Control+8");
            window.choose(&words.tradeoff_months());
            window.shown("tbody tr");
        },
        leave: |window, words| window.choose(&words.tradeoff_curve()),
    },
    View {
        name: "tradeoff-classes",
        open: |window, words| {
            window.keys("Control+8");
            window.choose(&words.tradeoff_classes());
            window.shown("tbody tr");
        },
        leave: |window, words| window.choose(&words.tradeoff_curve()),
    },
    View {
        name: "tradeoff-models",
        open: |window, words| {
            window.keys("Control+8");
            window.choose(&words.tradeoff_models());
            window.shown("form, fieldset, input");
        },
        leave: |window, words| window.choose(&words.tradeoff_curve()),
    },
    View {
        name: "exchange",
        open: |window, words| {
            window.keys("Control+9");
            window.text_until("h1", &words.section_exchange());
            window.shown("code");
        },
        leave: stay,
    },
    View {
        name: "exchange-history",
        open: |window, words| {
            window.keys("Control+9");
            window.choose(&words.exchange_face_history());
            window.shown("table");
        },
        leave: |window, words| window.choose(&words.exchange_face_files()),
    },
    View {
        name: "palette",
        open: |window, _| {
            window.keys("Control+k");
            window.write("dialog input", "cq");
            window.shown("dialog [role=option]");
        },
        leave: |window, _| {
            window.keys("Escape");
            window.gone("dialog[open]");
        },
    },
    View {
        name: "shortcuts",
        open: |window, words| {
            window.keys("?");
            window.text_until("dialog[open]", &words.shell_shortcuts());
        },
        leave: |window, _| {
            window.keys("Escape");
            window.gone("dialog[open]");
        },
    },
];

fn fixture() -> PathBuf {
    root().join("tests/fixtures/cn/waybills_gb18030.csv")
}

/// What does not fit into the window: nothing may need sideways scrolling, no text may be cut without a sign.
fn misfits(window: &Window) -> Vec<String> {
    let mut found = window.cut();
    let wider = window.js("return document.documentElement.scrollWidth - innerWidth", json!([]));
    if wider != json!(0) {
        found.push(format!("{wider} px wider than the window"));
    }
    found
}

/// Shows each view in one look, and gives what does not fit and, where it is to be examined, what axe-core finds.
fn tour(window: &Window, words: &Words, look: &str, sizes: &[(u32, u32)], examine: bool) -> Vec<String> {
    let mut findings = Vec::new();
    for view in VIEWS {
        for &(width, height) in sizes {
            window.resize(width, height);
            (view.open)(window, words);
            window.rest();
            let what = format!("{}-{look}-{width}", view.name);
            window.screenshot(&what);
            let mut found = misfits(window);
            if examine && (width, height) == SIZES[0] {
                found.extend(window.accessibility());
            }
            findings.extend(found.into_iter().map(|line| format!("{what}: {line}")));
            (view.leave)(window, words);
        }
    }
    findings
}

fn tour_of(theme: &str) {
    let home = Home::begun("sample", Lang::ZhCn);
    collected(&home, 40);
    for _ in 0..8 {
        home.answer(&[&fixture()]);
    }
    let window = home.open();
    window.text_until("h1", &Words::of(Lang::ZhCn).section_overview());
    if theme == "dark" {
        window.dark(Words::of(Lang::ZhCn));
    }
    let mut findings = Vec::new();
    for lang in Lang::ALL {
        let words = Words::of(lang);
        if lang == Lang::En {
            window.click_text(&words.shell_language_english());
        }
        window.shown(&format!("html[lang={}]", lang.tag()));
        findings.extend(tour(&window, words, &format!("{theme}-{}", lang.tag()), &SIZES, lang == Lang::ZhCn));
    }
    assert_eq!(findings, Vec::<String>::new(), "everybody can read and use each view");
    window.no_complaints();
}

#[test]
fn each_view_in_light() {
    tour_of("light");
}

#[test]
fn each_view_in_dark() {
    tour_of("dark");
}

#[test]
fn each_view_on_a_projector() {
    let home = Home::begun("sample", Lang::ZhCn);
    collected(&home, 40);
    for _ in 0..2 {
        home.answer(&[&fixture()]);
    }
    let window = home.open();
    let words = Words::of(Lang::ZhCn);
    window.text_until("h1", &words.section_overview());
    window.keys("F11");
    window.shown("[data-stage=projector]");
    let findings = tour(&window, words, "projector", &SIZES[..1], true);
    assert_eq!(findings, Vec::<String>::new(), "everybody in the room can read each view");
    window.no_complaints();
}
