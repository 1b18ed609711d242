//! Reports of sample firms, questionnaires, and hostile ones of both, as pages.

use super::{pages, pdf, printer};
use keheng_base::{Day, Fen, FixedClock, Month};
use keheng_core::{
    App, AppConfig,
    printer::Print,
    reports::{
        monthly::document,
        paper::{Block, Cell, Column, Document, Section, Table},
    },
    sample::{Recipe, store::fill},
    surveys::{PaperForm, paper},
};
use keheng_form::{
    Choice, Form, Kind, Lang as FormLang, Page, Question, Row, Scale, TYPES, Text, templates::TEMPLATES,
};
use keheng_words::{Lang, Words};
use serde_json::json;
use std::sync::Arc;
use tempfile::TempDir;
use typst::layout::{Abs, Frame, FrameItem, Point};

/// A month inside the data of [`firm`], and its last day.
const MONTH: Month = Month(56 * 12 + 9);
const END: Day = Day(20_757);

/// A program with a file; `customers` 0 leaves the file empty.
fn firm(lang: Lang, customers: u32) -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let config = AppConfig {
        folder: folder.path().to_owned(),
        clock: Arc::new(FixedClock(0)),
        actor: "test".to_owned(),
        resume: false,
    };
    let app = App::open(config).unwrap();
    app.prints(printer());
    app.call("desk.prefer", json!({"language": lang})).unwrap();
    app.open_file(&folder.path().join("firm.keheng"), true).unwrap();
    if customers > 0 {
        let recipe = Recipe { seed: 7, customers, shipments: customers * 12, months: 8, end: END };
        fill(&app.db().unwrap(), recipe, &|_, _| Ok(())).unwrap();
    }
    (app, folder)
}

/// Calls `see` with every text of a page: what it says, and where its baseline begins and ends.
fn texts(frame: &Frame, at: Point, see: &mut impl FnMut(&str, Point, Abs)) {
    for (offset, item) in frame.items() {
        let here = at + *offset;
        match item {
            FrameItem::Group(group) => texts(&group.frame, here, see),
            FrameItem::Text(text) => see(&text.text, here, text.width()),
            _ => {}
        }
    }
}

/// Everything the pages say, in reading order.
fn said(document: &Document) -> Vec<String> {
    let pages = pages(Print::Report(document)).unwrap();
    let page = |frame: &Frame| {
        let mut all = String::new();
        texts(frame, Point::zero(), &mut |text, _, _| all.push_str(text));
        all.replace('\u{200B}', "")
    };
    pages.pages().iter().map(|p| page(&p.frame)).collect()
}

fn one_table(rows: Vec<Vec<Cell>>) -> Document {
    let columns = vec![
        Column { label: "HEAD".to_owned(), width: 3, figures: false },
        Column { label: "CNY".to_owned(), width: 1, figures: true },
    ];
    let table = Table { title: "rows".to_owned(), columns, rows };
    Document {
        lang: Lang::En,
        title: "Title".to_owned(),
        firm: "Firm".to_owned(),
        facts: Vec::new(),
        sections: vec![Section { title: "Section".to_owned(), blocks: vec![Block::Table(table)] }],
    }
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let (app, _folder) = firm(Lang::ZhCn, 40);
    let first = pdf(Print::Report(&document(&app, END.month()).unwrap())).unwrap();
    let again = pdf(Print::Report(&document(&app, END.month()).unwrap())).unwrap();
    assert!(first.starts_with(b"%PDF-"), "it is a PDF");
    assert!(first == again, "no clock and no chance is in it");
    let (other, _other_folder) = firm(Lang::ZhCn, 40);
    assert!(
        first == pdf(Print::Report(&document(&other, END.month()).unwrap())).unwrap(),
        "another machine makes the same file"
    );
}

#[test]
fn the_run_id_is_of_the_figures_alone() {
    let id = |lang, customers| {
        let (app, _folder) = firm(lang, customers);
        document(&app, END.month()).unwrap().run_id()
    };
    assert_eq!(id(Lang::ZhCn, 40), id(Lang::En, 40), "words do not change it");
    assert_ne!(id(Lang::En, 40), id(Lang::En, 41), "figures do");
}

#[test]
fn pages_hold_the_figures_of_the_contract() {
    for lang in Lang::ALL {
        let (app, _folder) = firm(lang, 60);
        let words = Words::of(lang);
        let all = said(&document(&app, END.month()).unwrap()).concat();
        let overview = app.call("reports.overview", json!({"month": END.month()})).unwrap();
        for kpi in overview["kpis"].as_array().unwrap() {
            let rate = keheng_words::percent(kpi["rate"].as_f64().unwrap(), 2);
            assert!(all.contains(&rate), "{lang}: {} {rate} is printed", kpi["kpi"]);
        }
        let revenue = keheng_words::money(Fen(overview["now"]["revenue_fen"].as_i64().unwrap()));
        assert!(all.contains(&revenue), "{lang}: the freight of the month {revenue} is printed");
        for title in [words.overview_alarms(), words.report_costs(), words.report_unknowns()] {
            assert!(all.contains(&title), "{lang}: the part {title} is there");
        }
    }
}

#[test]
fn pages_are_few_for_no_one_and_many_customers() {
    for (customers, least, most) in [(0, 1, 2), (1, 2, 6), (500, 3, 8)] {
        let (app, _folder) = firm(Lang::En, customers);
        let count = pages(Print::Report(&document(&app, END.month()).unwrap())).unwrap().pages().len();
        assert!((least..=most).contains(&count), "{customers} customers: {count} pages");
    }
    let (app, _folder) = firm(Lang::En, 20);
    let before = said(&document(&app, MONTH).unwrap()).concat();
    assert!(before.contains(&Words::of(Lang::En).report_no_waybills()), "a month without data says so");
}

#[test]
fn a_long_table_goes_on_under_its_head() {
    let rows = (0..500).map(|n| vec![Cell::Text(format!("customer {n}.")), Cell::Money(Fen(n * 100))]).collect();
    let found = said(&one_table(rows));
    assert!((8..20).contains(&found.len()), "500 rows take {} pages", found.len());
    for (at, page) in found.iter().enumerate() {
        assert!(page.contains("HEAD"), "page {} repeats the head", at + 1);
        assert!(page.contains(&format!("{} / {}", at + 1, found.len())), "page {} is numbered", at + 1);
    }
    let all = found.concat();
    assert!((0..500).all(|n| all.contains(&format!("customer {n}."))), "no row is lost between pages");
}

#[test]
fn hostile_names_stay_inside_the_page() {
    let names = [
        "长".repeat(3_000),
        "W".repeat(3_000),
        "مرحبا بالعالم שלום".to_owned(),
        "\u{1F4E6}\u{1F469}\u{200D}\u{1F680}包裹".to_owned(),
        "a\u{0}b\u{7}\u{1B}[31mc\u{202E}d\u{FEFF}".to_owned(),
        "#set page(width: 1cm) $x$ *b* _i_ <l> @r // \\ ```".to_owned(),
        "㛃𬭊\u{E000}\u{10FFFF}".to_owned(),
        String::new(),
    ];
    let document = one_table(names.iter().map(|n| vec![Cell::Text(n.clone()), Cell::Empty]).collect());
    let pages = pages(Print::Report(&document)).unwrap();
    for page in pages.pages() {
        let (width, height) = (page.frame.width(), page.frame.height());
        assert!(width > Abs::mm(209.0), "markup in a name is text");
        texts(&page.frame, Point::zero(), &mut |text, at, long| {
            let inside = at.x >= Abs::zero() && at.x + long <= width && at.y >= Abs::zero() && at.y <= height;
            assert!(inside, "{text:?} leaves the page at {at:?}");
        });
    }
    assert!(said(&document).concat().contains("#set page(width: 1cm)"), "what looks like markup is printed as it is");
    assert!(pdf(Print::Report(&document)).is_ok(), "and it can be written");
}

#[test]
fn the_contract_writes_both_kinds() {
    let (app, folder) = firm(Lang::En, 20);
    for (format, magic) in [("pdf", b"%PDF"), ("xlsx", b"PK\x03\x04")] {
        let path = folder.path().join(format!("report.{format}"));
        let handle = app.files().offer_save(path.clone());
        let request = json!({"month": END.month(), "format": format, "handle": handle});
        let written = app.call("reports.monthly", request).unwrap();
        let bytes = std::fs::read(&path).unwrap();
        assert!(bytes.starts_with(magic), "{format} is what it says");
        assert_eq!(written["bytes"], bytes.len(), "the answer tells the size");
    }
}

/// Where everything that can be written on a questionnaire stays inside, page by page.
fn inside(form: &PaperForm) -> Vec<String> {
    let pages = pages(Print::Questionnaire(form)).unwrap();
    let mut found = Vec::new();
    for page in pages.pages() {
        let (width, height) = (page.frame.width(), page.frame.height());
        assert!((width - Abs::mm(210.0)).abs() < Abs::mm(0.1) && (height - Abs::mm(297.0)).abs() < Abs::mm(0.1), "A4");
        let mut all = String::new();
        texts(&page.frame, Point::zero(), &mut |text, at, long| {
            let inside = at.x >= Abs::zero() && at.x + long <= width && at.y >= Abs::zero() && at.y <= height;
            assert!(inside, "{text:?} leaves the page at {at:?}");
            all.push_str(text);
        });
        found.push(all);
    }
    found
}

/// Texts as they are compared: places of line breaks are the layout's, and quotes are the language's.
fn bare(text: &str) -> String {
    let quote = |c| if "“”‘’\"'".contains(c) { '\'' } else { c };
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').map(quote).collect()
}

#[test]
fn every_template_is_printed_whole_in_both_languages() {
    for template in TEMPLATES {
        for lang in [FormLang::Zh, FormLang::En] {
            let form = (template.make)();
            let paper = paper(&form, 3, Some(lang)).unwrap();
            let found = inside(&paper);
            assert!((1..=5).contains(&found.len()), "{} {lang:?}: {} pages", template.id, found.len());
            for (at, page) in found.iter().enumerate() {
                assert!(page.contains(&format!("{} / {}", at + 1, found.len())), "page {} is numbered", at + 1);
                assert!(page.contains(&Words::of(paper.lang).papers_version(3)), "and names the version");
            }
            let all = bare(&found.concat());
            for item in paper.sections.iter().flat_map(|s| &s.items) {
                for text in [&item.text, &item.hint, &item.how].into_iter().chain(&item.only) {
                    assert!(all.contains(&bare(text)), "{} {lang:?}: {text} is printed", template.id);
                }
            }
            for (_, question) in form.questions() {
                for text in question.kind.as_type().texts() {
                    let text = text.get(lang);
                    assert!(all.contains(&bare(text)), "{} {lang:?}: {text} is printed", template.id);
                }
            }
        }
    }
}

#[test]
fn the_same_questionnaire_gives_the_same_bytes() {
    let made = || {
        let form = (TEMPLATES[0].make)();
        pdf(Print::Questionnaire(&paper(&form, 1, None).unwrap())).unwrap()
    };
    let first = made();
    assert!(first.starts_with(b"%PDF-"), "it is a PDF");
    assert!(first == made(), "no clock and no chance is in it");
}

#[test]
fn a_long_matrix_goes_on_under_its_head() {
    let form = (TEMPLATES[0].make)();
    let matrix = form.questions().map(|(_, q)| q).find(|q| !q.kind.sides().is_empty()).unwrap();
    let mut matrix = matrix.clone();
    let count = 120;
    if let Kind::Sides(sides) = &mut matrix.kind {
        sides.sides[0].text = Text::both("HEAD", "");
        let named =
            |n| Row { uid: format!("x{n}"), text: Text::both(format!("row {n}."), ""), ..sides.rows[0].clone() };
        sides.rows = (0..count).map(named).collect();
    }
    let form = Form { pages: vec![Page { questions: vec![matrix], ..Page::default() }], ..Form::default() };
    let found = inside(&paper(&form, 1, None).unwrap());
    assert!(found.len() >= 3, "{} pages", found.len());
    let mut with_rows = found.iter().filter(|page| page.contains("row "));
    assert!(with_rows.all(|page| page.contains("HEAD")), "every page repeats the head");
    assert!((0..count).all(|n| found.concat().contains(&format!("row {n}."))), "no row is lost between pages");
}

#[test]
fn hostile_questionnaires_stay_inside_the_page() {
    let words = [
        String::new(),
        "#set page(width: 1cm) $x$ *b* _i_ <l> @r // \\ ```".to_owned(),
        "a\u{0}b\u{202E}c\n\n\u{1F4E6}㛃\u{E000}".to_owned(),
    ];
    for word in &words {
        let text = Text::both(word.clone(), "");
        let mut questions = Vec::new();
        for id in TYPES {
            let mut question = Question::new(format!("q{}", questions.len()), text.clone(), Kind::new(id).unwrap());
            question.hint = text.clone();
            if let Some(choices) = question.kind.choices_mut() {
                let more =
                    |n: usize| Choice { uid: format!("m{n}"), text: text.clone(), open: true, ..Choice::default() };
                choices.extend((0..40).map(more));
            }
            match &mut question.kind {
                Kind::MatrixScale(k) => {
                    k.rows[0].text = text.clone();
                    k.scale = Scale { from: -50, to: 50, labels: vec![text.clone(), text.clone()], opt_out: true };
                }
                Kind::MatrixSingle(k) => k.columns.iter_mut().for_each(|c| c.text = text.clone()),
                Kind::MatrixText(k) => k.columns.iter_mut().for_each(|c| c.text = text.clone()),
                Kind::Sides(k) => {
                    k.rows.iter_mut().for_each(|r| r.text = text.clone());
                    k.sides.extend(k.sides.clone());
                    k.sides.extend(k.sides.clone());
                    k.sides.iter_mut().for_each(|s| s.text = text.clone());
                }
                _ => {}
            }
            questions.push(question);
        }
        let pages = vec![Page { title: text.clone(), questions, ..Page::default() }, Page::default()];
        let form = Form { title: text.clone(), intro: text.clone(), thanks: text, pages, ..Form::default() };
        let form = paper(&form, 1, Some(FormLang::En)).unwrap();
        let all = inside(&form).concat();
        if word.starts_with('#') {
            assert!(all.contains("#set page(width: 1cm)"), "what looks like markup is printed as it is");
        }
        assert!(pdf(Print::Questionnaire(&form)).is_ok(), "and it can be written");
    }
}
