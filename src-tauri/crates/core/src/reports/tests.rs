//! The monthly report over a file with a sample firm.

use super::{
    MonthlyReq, ReportFormat,
    monthly::{document, monthly},
    paper::{Block, Cell, Document, Table},
};
use crate::{
    App, AppConfig,
    customers::mask,
    sample::{Recipe, store::fill},
};
use keheng_base::{Day, Fen, FixedClock, Month};
use keheng_files::{Reading, Row, Source};
use keheng_words::{Lang, Words, money};
use serde_json::json;
use std::{path::Path, sync::Arc};
use tempfile::TempDir;

/// The last day of the sample firm's data.
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
    app.call("desk.prefer", json!({"language": lang})).unwrap();
    app.open_file(&folder.path().join("firm.keheng"), true).unwrap();
    if customers > 0 {
        let recipe = Recipe { seed: 7, customers, shipments: customers * 20, months: 8, end: END };
        fill(&app.db().unwrap(), recipe, &|_, _| Ok(())).unwrap();
    }
    (app, folder)
}

fn tables(document: &Document) -> Vec<&Table> {
    let blocks = document.sections.iter().flat_map(|s| &s.blocks);
    blocks.filter_map(|b| if let Block::Table(table) = b { Some(table) } else { None }).collect()
}

/// The table of a title.
fn table<'a>(document: &'a Document, title: &str) -> &'a Table {
    tables(document).into_iter().find(|t| t.title == title).unwrap_or_else(|| panic!("there is no table {title}"))
}

fn sheets(path: &Path) -> Vec<(String, Vec<Vec<String>>)> {
    let mut source = Source::open(path).unwrap();
    let names: Vec<String> = source.sheets().iter().map(|s| s.name.clone()).collect();
    let mut found = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        let mut rows = source.rows(at, Reading::default()).unwrap();
        let (mut row, mut all) = (Row::new(), Vec::new());
        while rows.next(&mut row).unwrap() {
            all.push(row.cells().map(str::to_owned).collect());
        }
        found.push((name, all));
    }
    found
}

#[test]
fn the_figures_are_those_of_the_overview() {
    let (app, _folder) = firm(Lang::En, 80);
    let words = Words::of(Lang::En);
    let report = document(&app, END.month()).unwrap();
    let overview = app.call("reports.overview", json!({"month": END.month()})).unwrap();

    let kpis = table(&report, &words.report_kpis());
    for (row, kpi) in kpis.rows.iter().zip(overview["kpis"].as_array().unwrap()) {
        assert_eq!(row[1], Cell::Share(kpi["rate"].as_f64().unwrap(), 2), "{}", kpi["kpi"]);
        assert_eq!(row[7], Cell::Count(kpi["denominator"].as_i64().unwrap()), "{}", kpi["kpi"]);
    }
    let months = table(&report, &words.report_margin_by_month());
    let last = months.rows.last().unwrap();
    assert_eq!(last[0], Cell::Month(END.month()), "the month reported stands last");
    assert_eq!(last[1], Cell::Count(overview["now"]["shipments"].as_i64().unwrap()), "waybills of the month");
    assert_eq!(last[5].shown(words), money(serde_json::from_value(overview["now"]["margin_fen"].clone()).unwrap()));
    let alarms = table(&report, &words.overview_alarms_order());
    assert_eq!(
        alarms.rows.len(),
        overview["alarms"].as_array().unwrap().len().min(20),
        "every alarm, the dearest first"
    );
    let stakes: Vec<Option<i64>> =
        overview["alarms"].as_array().unwrap().iter().map(|a| a["at_stake_fen"].as_i64()).collect();
    assert!(stakes.windows(2).all(|w| w[0] >= w[1]), "by money, what has no price last: {stakes:?}");
    for row in &alarms.rows {
        assert!(
            row[..3].iter().all(|c| !matches!(c, Cell::Text(t) if t.is_empty())),
            "what, how sure, what next: {row:?}"
        );
    }
}

#[test]
fn classes_close_and_names_of_persons_are_masked() {
    let (app, _folder) = firm(Lang::ZhCn, 80);
    let words = Words::of(Lang::ZhCn);
    let report = document(&app, END.month()).unwrap();
    let classes =
        table(&report, &words.report_classes(&words.month(Month(END.month().0 - 11)), &words.month(END.month())));
    let sum = |column: usize| -> f64 {
        let share = |row: &Vec<Cell>| if let Cell::Share(share, _) = row[column] { share } else { f64::NAN };
        classes.rows.iter().map(share).sum()
    };
    assert!((sum(2) - 1.0).abs() < 1e-9 && (sum(4) - 1.0).abs() < 1e-9, "the shares of the classes are all there is");
    let book = app.book().unwrap();
    let hidden: Vec<&str> = book.entries.iter().map(|e| e.name.as_str()).filter(|n| mask::name(n) != *n).collect();
    assert!(!hidden.is_empty(), "the sample firm has private customers");
    for cell in tables(&report).into_iter().flat_map(|t| t.rows.iter().flatten()) {
        let Cell::Text(text) = cell else { continue };
        assert!(!hidden.contains(&text.as_str()), "{text} is printed in full");
    }
}

#[test]
fn the_costs_are_those_of_the_engine_and_close() {
    let (app, _folder) = firm(Lang::En, 80);
    let words = Words::of(Lang::En);
    let report = document(&app, END.month()).unwrap();
    let run = app.call("costing.run", json!({"ask": {"month": END.month()}})).unwrap();
    let of = |field: &str| Cell::Money(Fen(run[field].as_i64().unwrap()));
    let costs = report.sections.iter().find(|s| s.title == words.report_costs()).unwrap();
    let Some(Block::Figures(totals)) = costs.blocks.first() else { panic!("the sample firm has books: {costs:?}") };
    assert_eq!(totals[0].value, of("total_fen"));
    assert_eq!(totals[2].value, of("unused_fen"));
    let capacity = table(&report, &words.report_capacity());
    let unused: i64 = capacity.rows.iter().map(|r| if let Cell::Money(fen) = r[5] { fen.0 } else { 0 }).sum();
    assert_eq!(Cell::Money(Fen(unused)), of("unused_fen"), "the departments add up");
    let profit = |title: String| match table(&report, &title).rows[0][4] {
        Cell::Money(fen) => fen,
        ref other => panic!("{other:?} is no profit"),
    };
    assert!(profit(words.report_serve_best()) >= profit(words.report_serve_worst()), "the best stand before the worst");
}

#[test]
fn a_part_without_data_says_why() {
    for lang in Lang::ALL {
        let (app, _folder) = firm(lang, 0);
        let report = document(&app, END.month()).unwrap();
        for section in &report.sections {
            let said = match section.blocks.first() {
                Some(Block::Text(text)) => !text.is_empty(),
                Some(Block::List(items)) => !items.is_empty(),
                _ => false,
            };
            assert!(said, "{lang}: {} is empty without a word", section.title);
        }
    }
}

#[test]
fn the_workbook_keeps_figures_as_figures() {
    for lang in Lang::ALL {
        let (app, folder) = firm(lang, 60);
        let words = Words::of(lang);
        let path = folder.path().join("report.xlsx");
        let req =
            MonthlyReq { month: END.month(), format: ReportFormat::Xlsx, handle: app.files().offer_save(path.clone()) };
        let written = monthly(&app, req).unwrap();
        assert_eq!(written.bytes, path.metadata().unwrap().len());
        let report = document(&app, END.month()).unwrap();
        let sheets = sheets(&path);
        assert_eq!(sheets.len(), report.sections.len() + 1, "{lang}: a sheet a section, and the head");
        let (_, service) = &sheets[1];
        let rate = table(&report, &words.report_kpis()).rows[0][1].clone();
        let Cell::Share(rate, _) = rate else { panic!("a rate is a share") };
        let row = service.iter().find(|r| r.len() > 6).expect("the head of the KPIs");
        assert_eq!(row[1], words.kpi_rate(), "{lang}");
        let first = service.iter().skip_while(|r| r.len() <= 6).nth(1).expect("the first KPI");
        assert!(
            (first[1].parse::<f64>().unwrap() - rate).abs() < 1e-9,
            "{lang}: a rate is a number, not {:?}",
            first[1]
        );
    }
}

#[test]
fn without_a_printer_a_pdf_is_refused_and_nothing_written() {
    let (app, folder) = firm(Lang::En, 0);
    let path = folder.path().join("report.pdf");
    let handle = app.files().offer_save(path.clone());
    let refused = monthly(&app, MonthlyReq { month: END.month(), format: ReportFormat::Pdf, handle }).unwrap_err();
    assert_eq!(refused.code, "no_printer");
    assert!(!path.exists(), "nothing was begun");
}
