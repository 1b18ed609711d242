//! Analyses of gaps, of two surveys and of money.

use super::tests::{MONTH, analysed, column, question, said, surveyed};
use super::{AnalysisRes, OtherUse, SurveyAnalyses};
use crate::{
    App,
    api::Nothing,
    surveys::{
        Survey, SurveyDetail, SurveyGaps, SurveyId, SurveyVersionRes, TakeRes,
        tests::{answer, app, ask, fault},
    },
};
use keheng_base::Id;
use keheng_form::{Datum, Kind, Text, kinds::Sides};
use keheng_words::Lang;
use serde::Deserialize;
use serde_json::{Value, json};

/// Of a drawing what is said of it.
#[derive(Deserialize)]
struct Drawn {
    scene: keheng_draw::Scene,
}

fn drawn(app: &App, asked: Value) -> Drawn {
    let req = json!({"chart": {"kind": "analysis", "asked": asked}, "width": 760, "height": 420, "palette": "light"});
    ask(app, "charts.draw", req)
}

/// A survey of the same rows as `q2` of [`surveyed`], under another uid, answered by `n` of the staff.
fn staffed(app: &App, n: u64, point: impl Fn(u64, &str) -> Option<f64>) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "员工版", "en": "Staff"}}));
    let mut detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let mut sides = Sides::expectation_and_perception(4);
    // a row that customers are asked about is missing, another one is new
    sides.rows[3].name = "another".to_owned();
    sides
        .rows
        .iter_mut()
        .enumerate()
        .for_each(|(at, row)| row.text = Text::both(format!("员{at}"), format!("Staff {at}")));
    let mut asked = question("q9", "Service", json!(Kind::Sides(sides)));
    asked.name = "q2".to_owned();
    detail.form.pages[0].questions = vec![asked];
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": detail.form}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    let codes = (0..n).map(|i| answer(app, made.id, 500 + i, 60, |key| point(i, key).map(Datum::Number)));
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": codes.collect::<Vec<_>>().join("\n")}));
    assert_eq!(taken.new as u64, n);
    made.id
}

#[test]
fn gaps_are_those_of_the_panel_and_of_every_group() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    app.prefer(|p| p.language = Some(Lang::En)).unwrap();
    let found = analysed(&app, id, "gaps", json!({}));
    assert_eq!(
        (found.of["expected"].as_slice(), found.of["perceived"].as_slice()),
        (["q2/e".to_owned()].as_slice(), ["q2/p".to_owned()].as_slice())
    );
    assert_eq!(found.tables.len(), 2, "items and dimensions");
    let panel: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id}));
    let all = &panel.questions[0];
    for (row, known) in found.tables[0].rows.iter().zip(&all.rows) {
        assert_eq!((row.cells[0].value, row.cells[3].value), (Some(f64::from(known.n)), known.gap), "{}", row.label);
    }
    let parts: Vec<&str> = found.tables[1].rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(parts, ["Reliability", "Manner", "All"]);
    assert_eq!(column(&found.tables[1], 3)[2], all.overall.as_ref().unwrap().gap);
    assert_eq!(found.tables[0].rows[0].label, "Item 0", "a row of both sides is called by neither");

    let grouped = analysed(&app, id, "gaps", json!({"groups": ["q1"]}));
    let groups = &grouped.tables[2];
    assert_eq!(column(groups, 0), [Some(30.0), Some(27.0), Some(3.0)]);
    assert_eq!(column(groups, 3)[2], None, "the gap of three people is hidden");
    // by hand: the mean gap of a person of the first trade over the rows filled on both sides, then of the thirty
    let person = |i: u64| {
        let gap = |row: u64| {
            let point = |side: &str| match said(i, &format!("q2.r{row}.{side}")) {
                Some(Datum::Number(point)) => Some(point),
                _ => None,
            };
            Some(point("p")? - point("e")?)
        };
        let all: Vec<f64> = (1..=4).filter_map(gap).collect();
        all.iter().sum::<f64>() / all.len() as f64
    };
    let known = (0..30).map(person).sum::<f64>() / 30.0;
    assert!((column(groups, 3)[0].unwrap() - known).abs() < 1e-12, "{:?} instead of {known}", column(groups, 3));
    assert_eq!(grouped.tables[3].columns.len(), 3, "n and two dimensions");
    assert!(grouped.tables.len() > 4 && grouped.said.len() == 2, "and whether the groups differ: {:?}", grouped.said);
    let panel: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id, "by": "q1"}));
    let rows = &panel.questions[0].groups;
    assert!((rows[0].gap.unwrap() - known).abs() < 1e-12 && rows[2].gap.is_none() && rows[2].n == 3);
    assert_eq!(fault(&app, "surveys.gaps", json!({"id": id, "by": "q2/p"})), "variable_no_groups");

    let only = json!({"id": id, "analysis": "gaps", "only": [{"variable": "q1", "groups": ["o1"]}]});
    let first: AnalysisRes = ask(&app, "surveys.analyse", only.clone());
    assert!((column(&first.tables[1], 3)[2].unwrap() - known).abs() < 1e-12, "a condition looks at the same people");
    let items = drawn(&app, only);
    assert_eq!(items.scene.table.rows.len(), 4);
    let by = drawn(&app, json!({"id": id, "analysis": "gaps", "of": {"groups": ["q1"]}}));
    assert_eq!(by.scene.table.rows.len(), 3);
    assert!(by.scene.marks.iter().all(|mark| mark.id != "bar-2"), "what is hidden is not drawn");
    let panel =
        json!({"chart": {"kind": "gaps", "survey": id, "by": "q1"}, "width": 760, "height": 420, "palette": "light"});
    let panel: Drawn = ask(&app, "charts.draw", panel);
    assert!(
        panel.scene.marks.iter().any(|mark| mark.key.as_deref() == Some("group:o1"))
            && panel.scene.table.rows.len() == 3
    );
    // month by month, and kept for the report
    let months = json!({"id": id, "analysis": "gaps", "of": {"groups": ["@month"]}});
    let _: Value = ask(&app, "surveys.recipe_keep", months);
    let report: Value = ask(&app, "surveys.recipes", json!({"id": id}));
    assert_eq!((&report["recipes"][0]["same"], &report["recipes"][0]["drawn"]), (&json!(true), &json!(true)));

    let refused = |of: Value| fault(&app, "surveys.analyse", json!({"id": id, "analysis": "gaps", "of": of}));
    assert_eq!(refused(json!({"expected": ["q2/e"], "perceived": ["q2/p/0"]})), "analysis_unequal");
    assert_eq!(refused(json!({"expected": ["q2/e/0"], "perceived": ["q2/p/1"]})), "analysis_rows_differ");
    assert_eq!(refused(json!({"expected": ["q3"], "perceived": ["q2.r1.p"]})), "analysis_sides_differ");
    assert_eq!(refused(json!({"expected": ["q1"]})), "variable_no_figures");
}

#[test]
fn what_shares_no_rows_is_not_proposed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    app.prefer(|p| p.language = Some(Lang::En)).unwrap();
    let offered = |template: &str| -> SurveyAnalyses {
        let made: SurveyId = ask(&app, "surveys.add", json!({"template": template}));
        let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
        ask(&app, "surveys.analyses", json!({"id": made.id}))
    };
    let of = |offers: &SurveyAnalyses, id: &str| offers.analyses.iter().find(|o| o.id == id).cloned().unwrap();
    let logistics = offered("logistics");
    for id in ["importance", "gaps", "kano", "internal", "money"] {
        assert!(of(&logistics, id).lacks.is_some_and(|lacks| !lacks.is_empty()), "{id} is no matter of one matrix");
    }
    let servqual = offered("servqual");
    let importance = of(&servqual, "importance");
    assert_eq!(importance.lacks, None, "expected and perceived can stand for what matters and what is done");
    let side = |at: usize| importance.roles[at].proposed[0].split('/').next().unwrap().to_owned();
    assert_eq!(side(0), side(1));
    assert!(of(&servqual, "kano").lacks.is_some() && of(&offered("kano"), "kano").lacks.is_none());
    let phases = offered("phases");
    assert_eq!(of(&phases, "gaps").roles[0].proposed.len(), 3, "all three matrices");
    assert_eq!(of(&phases, "importance").roles[0].proposed.len(), 1, "only who answered all counts: one matrix");
    let scales: Vec<&str> =
        phases.variables.iter().filter(|v| v.id.matches('/').count() == 1).map(|v| v.label.as_str()).collect();
    assert!(scales[0].starts_with("Before sending · ") && scales[2].starts_with("On the way · "), "{scales:?}");
    let recommend = offered("recommend");
    assert!(recommend.variables.iter().all(|v| !v.label.contains('{')), "no mark of an insert is left");
}

#[test]
fn staff_are_set_beside_customers_by_what_questions_are_called() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    app.prefer(|p| p.language = Some(Lang::En)).unwrap();
    assert_eq!(fault(&app, "surveys.analyse", json!({"id": id, "analysis": "internal"})), "analysis_no_other");
    let point = |i: u64, key: &str| Some(if key.ends_with(".e") { 2.0 + (i % 2) as f64 } else { 4.0 });
    let staff = staffed(&app, 8, point);
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": id}));
    assert_eq!(offers.others.iter().map(|o| (o.id, o.title.as_str())).collect::<Vec<_>>(), [(staff, "Staff")]);
    let offer = offers.analyses.iter().find(|o| o.id == "internal").unwrap();
    assert!(offer.lacks.is_none() && offer.other == OtherUse::Must && offer.drawn);
    let found = analysed(&app, id, "internal", json!({}));
    assert_eq!(found.other.as_ref().map(|o| o.id), Some(staff), "the only one is proposed");
    assert_eq!(found.of["items"], ["q2/e"], "what staff believe that customers expect");
    let table = &found.tables[0];
    let labels: Vec<&str> = table.rows.iter().map(|row| row.label.as_str()).collect();
    assert_eq!(labels, ["Item 0", "Item 1", "Item 2"], "the fourth row is not asked there");
    assert!(found.said.iter().any(|said| said.contains('1')), "and that is said: {:?}", found.said);
    assert_eq!((column(table, 0)[0], column(table, 2)[0], column(table, 3)[0]), (Some(60.0), Some(8.0), Some(2.5)));
    // the same by the model of calc
    let customers: Vec<Vec<f64>> = (1..=3)
        .map(|row| {
            let point = |i| match said(i, &format!("q2.r{row}.e")) {
                Some(Datum::Number(point)) => point,
                other => panic!("{other:?}"),
            };
            (0..60).map(point).collect()
        })
        .collect();
    let own: Vec<Vec<f64>> = vec![(0..8).map(|i| 2.0 + (i % 2) as f64).collect(); 3];
    let model = keheng_calc::survey::profile::inside_and_outside(&own, &customers, 0.95).unwrap();
    for (at, element) in model.iter().enumerate() {
        assert!((column(table, 4)[at].unwrap() - element.test.difference).abs() < 1e-12);
        assert!((column(table, 6)[at].unwrap() - element.p_holm).abs() < 1e-12);
    }
    let picture = drawn(&app, json!({"id": id, "analysis": "internal"}));
    assert_eq!(picture.scene.table.rows.len(), 3);
    let _: Value = ask(&app, "surveys.recipe_keep", json!({"id": id, "analysis": "internal"}));
    let report: Value = ask(&app, "surveys.recipes", json!({"id": id}));
    assert_eq!(report["recipes"][0]["same"], json!(true));
    assert!(report["recipes"][0]["conditions"].to_string().contains("Staff"), "which one it stands beside is said");

    let refused = |body: Value| fault(&app, "surveys.analyse", body);
    assert_eq!(refused(json!({"id": id, "analysis": "internal", "other": id})), "analysis_no_other");
    assert_eq!(refused(json!({"id": id, "analysis": "internal", "other": "5"})), "no_such_survey");
    assert_eq!(refused(json!({"id": id, "analysis": "groups", "other": staff})), "analysis_other_unused");
    let of = json!({"items": ["q3"]});
    assert_eq!(refused(json!({"id": id, "analysis": "internal", "of": of, "other": staff})), "analysis_no_match");
}

#[test]
fn conditions_weights_and_cleaning_hold_for_the_second_survey_too() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (id, second) = (surveyed(&app), surveyed(&app));
    app.prefer(|p| p.language = Some(Lang::En)).unwrap();
    let asked = |only: Value| -> AnalysisRes {
        ask(&app, "surveys.analyse", json!({"id": id, "analysis": "internal", "other": second, "only": only}))
    };
    let plain = asked(json!([]));
    let first = [json!({"variable": "q1", "groups": ["o1"]})];
    let narrowed = asked(json!(first));
    let counts = |res: &AnalysisRes| (column(&res.tables[0], 0)[0], column(&res.tables[0], 2)[0]);
    assert_eq!((counts(&plain), counts(&narrowed)), ((Some(60.0), Some(60.0)), (Some(30.0), Some(30.0))));
    assert_eq!(column(&narrowed.tables[0], 1), column(&narrowed.tables[0], 3), "the same people on both sides");
    // weights of the second move its side only, to what they come to by hand
    let targets = json!({"o1": 0.8, "o2": 0.18, "o3": 0.02});
    let _: Nothing = ask(&app, "surveys.weigh", json!({"id": second, "variable": "q1", "targets": targets}));
    let weighted = asked(json!([]));
    assert_eq!(column(&weighted.tables[0], 1), column(&plain.tables[0], 1), "ours has none");
    let weight = |i: u64| [0.8 / 30.0, 0.18 / 27.0, 0.02 / 3.0][usize::from(i >= 30) + usize::from(i >= 57)];
    let point = |i: u64| match said(i, "q2.r1.e") {
        Some(Datum::Number(point)) => point,
        other => panic!("{other:?}"),
    };
    let known: f64 = (0..60).map(|i| weight(i) * point(i)).sum();
    let found = column(&weighted.tables[0], 3)[0].unwrap();
    assert!((found - known).abs() < 1e-5, "{found} instead of {known}");
    assert!(weighted.said.iter().any(|said| said.contains("weighted")), "{:?}", weighted.said);
    assert!(weighted.effective_n.is_none() && weighted.weighing.is_none(), "ours is not weighted");
    // waves of both have the same columns, whichever has weights
    let waves = json!({"id": id, "analysis": "waves", "of": {"outcome": ["q3"]}, "other": second});
    let waves: AnalysisRes = ask(&app, "surveys.analyse", waves);
    let heads = waves.tables[0].columns.len();
    assert!(waves.tables[0].rows.iter().all(|row| row.cells.len() == heads), "{:?}", waves.tables[0]);
    // a condition that the second survey cannot meet is told, and leaves nobody out there
    let staff = staffed(&app, 8, |i, _| Some(1.0 + (i % 3) as f64));
    let req = json!({"id": id, "analysis": "internal", "other": staff, "only": first});
    let unmet: AnalysisRes = ask(&app, "surveys.analyse", req);
    assert_eq!(counts(&unmet), (Some(30.0), Some(8.0)));
    assert!(unmet.said.iter().any(|said| said.contains("Staff") && said.contains("does not tell")), "{:?}", unmet.said);
    // rules of cleaning of the second leave out there
    let speed = json!({"id": staff, "kind": "straight", "on": true, "limit": 0.5});
    let _: Nothing = ask(&app, "surveys.clean", speed);
    assert_eq!(
        fault(&app, "surveys.analyse", json!({"id": id, "analysis": "internal", "other": staff})),
        "analysis_too_little"
    );
}

#[test]
fn four_of_the_staff_are_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    staffed(&app, 4, |_, _| Some(3.0));
    assert_eq!(fault(&app, "surveys.analyse", json!({"id": id, "analysis": "internal"})), "analysis_too_little");
}

#[test]
fn waves_are_months_or_versions_and_those_of_a_second_survey() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "waves", json!({"outcome": ["q3"], "waves": ["@month"]}));
    assert_eq!(found.tables[0].rows.len(), 3);
    let plain = analysed(&app, id, "waves", json!({"outcome": ["q3"]}));
    assert_eq!((plain.digest == found.digest, plain.of["waves"].len()), (true, 0), "months where nothing is said");
    let mut detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": id}));
    detail.form.thanks = Text::both("谢谢", "Thanks");
    let _: Nothing = ask(&app, "surveys.save", json!({"id": id, "form": detail.form}));
    let version: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": id}));
    assert_eq!(version.version, 2);
    let codes = (0..12).map(|i| answer(&app, id, 900 + i + 5 * MONTH, 60, |key| said(i, key)));
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": codes.collect::<Vec<_>>().join("\n")}));
    let versions = analysed(&app, id, "waves", json!({"outcome": ["q3"], "waves": ["@version"]}));
    assert_eq!(column(&versions.tables[0], 0), [Some(60.0), Some(12.0)]);
    let other = fault(&app, "surveys.analyse", json!({"id": id, "analysis": "waves", "of": {"waves": ["q1"]}}));
    assert_eq!(other, "analysis_wave_kind");
    let staff = staffed(&app, 8, |i, _| Some(1.0 + (i % 3) as f64));
    let both = json!({"id": id, "analysis": "waves", "of": {"outcome": ["q2/p"], "waves": ["@month"]}, "other": staff});
    let both: AnalysisRes = ask(&app, "surveys.analyse", both);
    assert_eq!(both.tables[0].rows.len(), 5, "four months of ours, one of theirs");
    assert!(both.tables[0].rows.iter().any(|row| row.label.contains("员工版") && row.cells[0].value == Some(8.0)));
}

#[test]
fn weights_move_importance_and_pairs() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let of = |analysis: &str| match analysis {
        "paired" => json!({"first": ["q2/p"], "second": ["q2/e"]}),
        _ => json!({"importance": ["q2/e"], "performance": ["q2/p"]}),
    };
    let ask_for = |analysis: &str, weights: Value| -> AnalysisRes {
        ask(&app, "surveys.analyse", json!({"id": id, "analysis": analysis, "of": of(analysis), "weights": weights}))
    };
    let tilted = json!({"q1": {"o1": 0.8, "o2": 0.18, "o3": 0.02}});
    for analysis in ["paired", "importance"] {
        let (plain, weighted) = (ask_for(analysis, json!({})), ask_for(analysis, tilted.clone()));
        assert!(plain.effective_n.is_none() && weighted.effective_n.is_some_and(|n| n < 60.0), "{analysis}");
        assert_ne!(plain.digest, weighted.digest, "{analysis}");
    }
    // by hand: the weighted mean of the differences
    let person = |i: u64| {
        let mean = |side: &str| {
            let points: Vec<f64> = (1..=4)
                .filter_map(|row| match said(i, &format!("q2.r{row}.{side}")) {
                    Some(Datum::Number(point)) => Some(point),
                    _ => None,
                })
                .collect();
            points.iter().sum::<f64>() / points.len() as f64
        };
        mean("p") - mean("e")
    };
    let weight = |i: u64| [0.8 / 30.0, 0.18 / 27.0, 0.02 / 3.0][usize::from(i >= 30) + usize::from(i >= 57)];
    let known: f64 = (0..60).map(|i| weight(i) * person(i)).sum();
    let tests = &ask_for("paired", tilted).tables[1];
    assert!((tests.rows[0].cells[0].value.unwrap() - known).abs() < 1e-5, "{tests:?} instead of {known}");
}

#[test]
fn a_likert_picture_shows_what_the_table_says() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let found = analysed(&app, id, "scales", json!({"items": ["q2/p"]}));
    let picture = drawn(&app, json!({"id": id, "analysis": "scales", "of": {"items": ["q2/p"]}}));
    assert_eq!(picture.scene.table.rows.len(), 4);
    let points = found.tables[0].columns.len() - 5;
    for (row, shown) in found.tables[0].rows.iter().zip(&picture.scene.table.rows) {
        let shares: Vec<String> = row.cells[points..].iter().map(|cell| cell.shown.clone()).collect();
        assert_eq!(shares, shown[1..6], "{}", row.label);
    }
    let few = json!({"id": id, "analysis": "scales", "of": {"items": ["q2/p"]}, "only": [{"variable": "q1", "groups": ["o3"]}]});
    let few = drawn(&app, few);
    assert!(few.scene.marks.iter().all(|mark| !mark.id.starts_with("piece")), "three people are not drawn");
    let mixed = drawn(&app, json!({"id": id, "analysis": "scales", "of": {"items": ["q2/p", "q3"]}}));
    assert_eq!(mixed.scene.table.rows.len(), 4, "another scale is in the table only");
}
