//! Drawings over a file with a sample firm.

use super::{ChartFormat, ChartKind, DrawReq, DrawRes, PaletteName, SaveChartReq, draw::draw, save::save, say};

use crate::{
    App, AppConfig,
    sample::{Recipe, store::fill},
    service::{
        causes::{CauseBy, CauseParetoReq},
        chart::By,
    },
    value::{AbcReq, AbcRes, Measure, Rule, abc},
};
use keheng_base::{Arg, Day, FixedClock};
use keheng_draw::scene::{Mark, MarkKind};
use keheng_words::{Lang, Words};
use std::{collections::HashSet, sync::Arc};
use tempfile::TempDir;

/// A program with a file; `customers` 0 leaves the file empty.
fn firm(customers: u32, shipments: u32) -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let config = AppConfig {
        folder: folder.path().to_owned(),
        clock: Arc::new(FixedClock(0)),
        actor: "test".to_owned(),
        resume: false,
    };
    let app = App::open(config).unwrap();
    app.open_file(&folder.path().join("firm.keheng"), true).unwrap();
    if customers > 0 {
        let recipe = Recipe { seed: 7, customers, shipments, months: 8, end: Day(20_757) };
        fill(&app.db().unwrap(), recipe, &|_, _| Ok(())).unwrap();
    }
    (app, folder)
}

fn asked(chart: ChartKind) -> DrawReq {
    DrawReq { chart, width: 960.0, height: 480.0, palette: PaletteName::Light }
}

fn pareto_of(abc: AbcReq) -> DrawReq {
    asked(ChartKind::Pareto { abc })
}

/// Why waybills of the sample firm's last two hundred days came late.
fn causes_by(by: CauseBy) -> ChartKind {
    let asked = CauseParetoReq { kpi: "on_time".to_owned(), from: Day(20_557), to: Day(20_757), by: Some(by) };
    ChartKind::Causes { asked }
}

fn every_chart() -> [DrawReq; 9] {
    [
        asked(ChartKind::Pareto { abc: AbcReq::default() }),
        asked(ChartKind::Lorenz { abc: AbcReq::default() }),
        asked(ChartKind::Trend { kpi: "on_time".to_owned(), target: None }),
        asked(ChartKind::Control { kpi: "on_time".to_owned(), by: By::Month, drift: false, moved: None }),
        asked(ChartKind::Control { kpi: "on_time".to_owned(), by: By::Week, drift: false, moved: None }),
        asked(ChartKind::Control { kpi: "damage".to_owned(), by: By::Event, drift: false, moved: None }),
        asked(causes_by(CauseBy::Cause)),
        asked(causes_by(CauseBy::Customer)),
        asked(ChartKind::Kpis { until: None }),
    ]
}

fn mark<'a>(drawn: &'a DrawRes, id: &str) -> &'a Mark {
    drawn.scene.marks.iter().find(|m| m.id == id).unwrap_or_else(|| panic!("there is no mark {id}"))
}

/// A figure of a table: groups and currency apart, it is a number again.
fn number(text: &str) -> f64 {
    text.replace(',', "").replace('\u{2212}', "-").replace('%', "").parse().unwrap()
}

#[test]
fn every_bar_opens_its_customer_or_names_its_places() {
    let (app, _folder) = firm(900, 4_000);
    let drawn = draw(&app, pareto_of(AbcReq::default())).unwrap();
    let book = app.book().unwrap();
    let mut next = 1;
    for bar in drawn.scene.marks.iter().filter(|m| m.kind == MarkKind::Bar) {
        let key = bar.key.as_deref().unwrap();
        match key.strip_prefix("ranks:") {
            Some(range) => {
                let (from, to) = range.split_once('-').unwrap();
                assert_eq!(from.parse::<u64>().unwrap(), next, "the places of the bars follow each other");
                next = to.parse::<u64>().unwrap() + 1;
            }
            None => {
                let entry = book.get(key.parse().unwrap()).expect("a key must open the customer it was made from");
                assert_eq!(bar.label, entry.name, "the bar is named after the customer its key opens");
                next += 1;
            }
        }
    }
    let all = abc::abc(&app, AbcReq::default()).unwrap().customers;
    assert_eq!(next, all + 1, "every customer is behind exactly one bar");
}

#[test]
fn a_cut_stands_at_the_customers_above_it_by_either_rule() {
    let (app, _folder) = firm(300, 3_000);
    let measures = [Measure::Revenue, Measure::Margin];
    for (rule, measure) in [Rule::Cumulative, Rule::Headcount].into_iter().flat_map(|r| measures.map(|m| (r, m))) {
        let req = AbcReq { rule: Some(rule), measure: Some(measure), ..AbcReq::default() };
        let (drawn, res) = (draw(&app, pareto_of(req.clone())).unwrap(), abc::abc(&app, req).unwrap());
        let (mut heads, mut amount) = (0, 0.0);
        for (at, class) in res.classes[..res.classes.len() - 1].iter().enumerate() {
            heads += class.customers;
            amount += class.share_amount;
            let [x, _] = mark(&drawn, &format!("cut-{at}")).points[0];
            let found = drawn.scene.x.value(x);
            assert!((found - heads as f64).abs() < 0.01, "{rule:?}: cut {at} stands at {found}, not {heads}");
            let [_, y] = mark(&drawn, &format!("cut-{at}-share")).points[0];
            let share = drawn.scene.y2.as_ref().unwrap().value(y);
            assert!(
                (share - amount).abs() < 1e-3,
                "{rule:?}, {measure:?}: the line at the cut says {share}, the classes {amount}"
            );
        }
    }
}

#[test]
fn the_table_twin_says_what_value_abc_says() {
    let (app, _folder) = firm(200, 2_500);
    for measure in [Measure::Revenue, Measure::Margin, Measure::Pieces] {
        let req = AbcReq { measure: Some(measure), ..AbcReq::default() };
        let (drawn, res) = (draw(&app, pareto_of(req.clone())).unwrap(), abc::abc(&app, req).unwrap());
        let rows = &drawn.scene.table.rows;
        assert_eq!(rows.len() as u64, res.customers, "{measure:?}: one row a customer");
        for class in &res.classes {
            let of_class = rows.iter().filter(|row| row[5] == class.class);
            let (heads, sum) = of_class.fold((0, 0.0), |(n, sum), row| (n + 1, sum + number(&row[2])));
            assert_eq!(heads, class.customers, "{measure:?}: heads of class {}", class.class);
            let wanted = say::in_unit(measure, class.amount_fen);
            assert!((sum - wanted).abs() < 0.005, "{measure:?}: class {} sums to {sum}, not {wanted}", class.class);
        }
    }
}

#[test]
fn a_month_of_a_kpi_is_a_point_with_its_month_as_key() {
    let (app, _folder) = firm(60, 2_000);
    for kpi in ["on_time", "damage", "loss"] {
        let drawn = draw(&app, asked(ChartKind::Trend { kpi: kpi.to_owned(), target: None })).unwrap();
        let points = crate::service::kpis::trend(&app, crate::service::TrendReq { kpi: kpi.to_owned(), target: None })
            .unwrap()
            .points;
        assert_eq!(drawn.scene.table.rows.len(), points.len(), "{kpi}: one row a month");
        for (at, (row, point)) in drawn.scene.table.rows.iter().zip(&points).enumerate() {
            let Some(rate) = point.value.rate else { continue };
            let dot = mark(&drawn, &format!("point-{at}"));
            assert_eq!(dot.key.as_deref(), Some(point.month.to_string().as_str()), "{kpi}: a point opens its month");
            let shown = drawn.scene.y.value(dot.points[0][1]);
            assert!((shown - rate).abs() < 1e-3, "{kpi}: drawn at {shown}, found {rate}");
            assert_eq!(number(&row[3]), point.value.denominator as f64, "{kpi}: the table has the cases");
        }
        let labels: Vec<&String> = drawn.scene.y.ticks.iter().map(|t| &t.label).collect();
        let told: HashSet<&&String> = labels.iter().collect();
        assert_eq!(told.len(), labels.len(), "{kpi}: two steps of the axis read the same: {labels:?}");
    }
    let fault = draw(&app, asked(ChartKind::Trend { kpi: "kindness".to_owned(), target: None })).unwrap_err();
    assert_eq!(fault.code, "no_such_kpi");
}

#[test]
fn drawings_speak_the_chosen_language() {
    let (app, _folder) = firm(120, 1_500);
    for req in every_chart() {
        let both = Lang::ALL.map(|lang| {
            app.prefer(|p| p.language = Some(lang)).unwrap();
            draw(&app, req.clone()).unwrap().scene
        });
        let han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        assert!(han(&both[0].title) && han(&both[0].summary), "in Chinese: {}", both[0].summary);
        assert!(!han(&both[1].title) && !han(&both[1].summary), "in English: {}", both[1].summary);
        let columns = |at: usize| both[at].table.columns.iter().map(|c| c.label.clone()).collect::<Vec<_>>();
        assert!(columns(1).iter().all(|label| !han(label)), "the table's columns too: {:?}", columns(1));
    }
}

#[test]
fn what_is_not_pareto_is_called_so() {
    let res = |found: f64, pareto: bool| AbcRes {
        measure: Measure::Revenue,
        rule: Rule::Cumulative,
        cuts: vec![0.8],
        from: None,
        to: None,
        classes: Vec::new(),
        customers: 50,
        amount_fen: 100,
        top20_share: Some(found),
        heads_for_80: Some(0.6),
        gini: None,
        pareto,
        negative: 0,
        without_cost: 0,
    };
    for (lang, plain) in [(Lang::En, "not Pareto"), (Lang::ZhCn, "不是“二八”")] {
        let words = Words::of(lang);
        let (flat, steep) = (say::verdict(words, &res(0.412, false)), say::verdict(words, &res(0.803, true)));
        assert!(flat.contains(plain) && flat.contains("41.2%"), "the reader is told plainly, with the share: {flat}");
        assert!(!steep.contains(plain) && steep.contains("80.3%"), "what holds is not denied: {steep}");
    }
}

#[test]
fn an_empty_file_gives_a_calm_drawing() {
    let (app, _folder) = firm(0, 0);
    for req in every_chart() {
        let drawn = draw(&app, req.clone()).unwrap();
        assert!(drawn.scene.marks.is_empty() && drawn.scene.table.rows.is_empty(), "nothing is made up");
        // where nothing was shipped nothing failed: that chart says so
        let said = match req.chart {
            ChartKind::Causes { .. } => app.words().causes_none(),
            _ => app.words().drawing_empty(),
        };
        let shown: Vec<&str> = drawn.scene.decor.iter().map(|m| m.label.as_str()).collect();
        assert!(shown.contains(&said.as_str()), "it says that there is nothing yet: {shown:?}");
        assert!(drawn.svg.contains(&said), "the picture says it too");
    }
}

#[test]
fn absurd_sizes_are_refused() {
    let (app, _folder) = firm(0, 0);
    for (width, height) in [(199.0, 300.0), (4_001.0, 300.0), (300.0, 119.0), (300.0, 4_001.0), (f64::NAN, 300.0)] {
        let req = DrawReq { width, height, ..pareto_of(AbcReq::default()) };
        let fault = draw(&app, req).unwrap_err();
        assert_eq!(fault.code, "chart_size", "{width} x {height}");
        assert_eq!(fault.args["most"], Arg::Number(4_000.0), "the fault says what would do");
    }
    for (width, height) in [(200.0, 120.0), (4_000.0, 4_000.0)] {
        draw(&app, DrawReq { width, height, ..pareto_of(AbcReq::default()) }).expect("the bounds belong to the range");
    }
}

/// Gives the best customer a name and a drawing wide enough to print names.
fn named(name: &str) -> (App, TempDir, DrawReq) {
    let (app, folder) = firm(8, 300);
    let first = draw(&app, pareto_of(AbcReq::default())).unwrap();
    let id = mark(&first, "bar-1").key.clone().unwrap();
    app.call("value.edit", serde_json::json!({ "id": id, "patch": { "name": name } })).unwrap();
    (app, folder, DrawReq { width: 3_000.0, ..pareto_of(AbcReq::default()) })
}

#[test]
fn a_hostile_name_is_only_text() {
    let (app, _folder, req) = named("</text><script>alert(1)</script><svg onload=\"x\">");
    let drawn = draw(&app, req).unwrap();
    assert!(drawn.svg.contains("&lt;script"), "the name is drawn, as text");
    let elements: HashSet<&str> = drawn
        .svg
        .split('<')
        .skip(1)
        .map(|tag| tag.trim_start_matches('/').split([' ', '>', '\n', '/']).next().unwrap_or_default())
        .collect();
    let allowed =
        HashSet::from(["svg", "title", "desc", "polygon", "polyline", "line", "circle", "rect", "text", "path"]);
    assert!(elements.is_subset(&allowed), "a name must not become markup: {elements:?}");
}

#[test]
fn drawings_are_saved_whole_in_each_form() {
    let (app, folder, req) = named("=HYPERLINK(\"http://a\")");
    let written = |format: ChartFormat, name: &str| {
        let path = folder.path().join(name);
        let handle = app.files().offer_save(path.clone());
        save(&app, SaveChartReq { draw: req.clone(), format, handle }).map(|w| (w, path))
    };
    let (about, path) = written(ChartFormat::Svg, "a.svg").unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!((about.file.as_str(), about.bytes), ("a.svg", text.len() as u64));
    let drawn = draw(&app, req.clone()).unwrap();
    assert!(text.starts_with("<svg") && text.ends_with("</svg>\n"), "the file is whole");
    let heading = format!(">{}<", drawn.scene.title);
    let count = |svg: &str| svg.matches(&heading).count();
    assert_eq!(count(&text), count(&drawn.svg) + 1, "a file carries its heading, the window has one of its own");

    let (_, path) = written(ChartFormat::Csv, "a.csv").unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), drawn.scene.table.rows.len() + 1, "the table twin, with its heading");
    assert!(lines[1].contains("'=HYPERLINK"), "a name must not become a formula: {}", lines[1]);

    match written(ChartFormat::Png, "a.png") {
        Ok((_, path)) => {
            let bytes = std::fs::read(path).unwrap();
            let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
            assert_eq!((side(16), side(20)), (6_000, 960), "twice the size, from the PNG's own header");
        }
        // A machine without Chinese fonts gets no picture with empty boxes.
        Err(fault) => {
            assert_eq!(fault.code, "chart_font");
            assert!(!folder.path().join("a.png").exists(), "and no file");
        }
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().map(|f| f.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".part")), "nothing is left beside: {left:?}");
}

#[test]
fn a_place_that_cannot_be_written_stays_as_it_was() {
    let (app, folder, req) = named("x");
    let taken = folder.path().join("taken");
    std::fs::create_dir(&taken).unwrap();
    std::fs::write(taken.join("inside"), "kept").unwrap();
    for format in [ChartFormat::Svg, ChartFormat::Csv] {
        let handle = app.files().offer_save(taken.clone());
        let fault = save(&app, SaveChartReq { draw: req.clone(), format, handle }).unwrap_err();
        assert!(["file_unwritable", "file_not_written"].contains(&fault.code.as_str()), "{fault}");
        assert!(taken.join("inside").exists(), "what was there is there");
        assert!(!folder.path().join("taken.part").exists(), "nothing is left beside");
    }
    let other = SaveChartReq { draw: req, format: ChartFormat::Svg, handle: "f999".to_owned() };
    assert_eq!(save(&app, other).unwrap_err().code, "handle_unknown", "only chosen places are written to");
}

#[test]
fn a_point_of_a_control_chart_is_where_the_service_found_it() {
    let (app, _folder) = firm(60, 4_000);
    for (kpi, by) in [("on_time", By::Month), ("perfect_order", By::Week), ("damage", By::Event)] {
        let kpi = kpi.to_owned();
        let found = crate::service::chart::chart(
            &app,
            crate::service::chart::ControlReq { kpi: kpi.clone(), by: Some(by), drift: false, moved: None },
        )
        .unwrap();
        let drawn = draw(&app, asked(ChartKind::Control { kpi: kpi.clone(), by, drift: false, moved: None })).unwrap();
        let dots: Vec<&Mark> = drawn.scene.marks.iter().filter(|m| m.id.starts_with("point-")).collect();
        assert_eq!(dots.len(), found.points.len().min(120), "{kpi}: a dot each");
        for dot in dots {
            let point = &found.points[dot.key.as_deref().unwrap().parse::<usize>().unwrap()];
            let shown = drawn.scene.y.value(dot.points[0][1]);
            let near = (point.value.abs() * 1e-2).max(1e-3);
            assert!((shown - point.value).abs() < near, "{kpi}: drawn at {shown}, found {}", point.value);
        }
        let rings = drawn.scene.marks.iter().filter(|m| m.id.starts_with("signal-")).count();
        let signals = found.points.iter().rev().take(120).filter(|p| !p.signals.is_empty()).count();
        assert_eq!(rings, signals, "{kpi}: a ring each signal");
    }
}
