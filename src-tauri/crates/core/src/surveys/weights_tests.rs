use super::*;
use crate::surveys::{
    SurveyGaps, SurveyResults,
    analysis::{AnalysisRes, tests::surveyed},
    tests::{app, ask, fault},
};
use serde_json::{Value, json};

fn told(app: &App, id: Id<Survey>) -> SurveyWeights {
    ask(app, "surveys.weights", json!({"id": id}))
}

fn weigh(app: &App, id: Id<Survey>, targets: Value) {
    let _: Nothing = ask(app, "surveys.weigh", json!({"id": id, "variable": "q1", "targets": targets}));
}

fn analysed(app: &App, id: Id<Survey>, analysis: &str, of: Value) -> AnalysisRes {
    ask(app, "surveys.analyse", json!({"id": id, "analysis": analysis, "of": of}))
}

#[test]
fn answers_count_as_the_customers_are_and_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let plain = analysed(&app, id, "scales", json!({"items": ["q3"]}));
    assert_eq!((plain.weighing, plain.effective_n), (None, None), "nothing is weighted by itself");
    // 30, 27 and 3 people of three trades; customers are half and half, and one in fifty
    weigh(&app, id, json!({"o1": 49, "o2": 49, "o3": 2}));
    let found = told(&app, id);
    let trade = found.variables.iter().find(|v| v.id == "q1").unwrap();
    let reached: Vec<f64> = trade.groups.iter().map(|g| g.reached.unwrap()).collect();
    for (reached, target) in reached.iter().zip([0.49, 0.49, 0.02]) {
        assert!((reached - target).abs() < 1e-5, "{reached} instead of {target}");
    }
    let weights = found.found.unwrap();
    // weights 60 · .49/30 = .98, 60 · .49/27 = 1.0889, 60 · .02/3 = .4; Kish: 60²/(30·.98² + 27·1.0889² + 3·.4²)
    let squares = 30.0 * 0.98_f64.powi(2) + 27.0 * (60.0 * 0.49 / 27.0_f64).powi(2) + 3.0 * 0.4_f64.powi(2);
    assert!((weights.effective_n - 3600.0 / squares).abs() < 1e-3, "{weights:?}");
    assert!((weights.least - 0.4).abs() < 1e-4 && weights.met);
    let weighted = analysed(&app, id, "scales", json!({"items": ["q3"]}));
    // means 4, 3 and 3 by trade
    let mean = weighted.tables[0].rows[0].cells[1].value.unwrap();
    assert!((mean - (0.49 * 4.0 + 0.51 * 3.0)).abs() < 1e-5, "{mean}");
    assert!((weighted.effective_n.unwrap() - weights.effective_n).abs() < 1e-9);
    assert_eq!(weighted.tables[0].rows[0].cells[0].value, Some(60.0), "n stays the number of people");
    assert!(weighted.weighing.unwrap().contains("Trade"), "the analysis names what it is weighted by");
    let unmoved = analysed(&app, id, "reliability", json!({"items": ["q2/p"]}));
    assert!(unmoved.weighing.is_some() && unmoved.effective_n.is_none(), "one that cannot says so");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(told(&app, id).found, None);
    let again = analysed(&app, id, "scales", json!({"items": ["q3"]}));
    assert_eq!(again.digest, plain.digest, "and all figures are what they were");
}

#[test]
fn shares_of_a_cross_table_keep_within_their_columns() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let of = json!({"rows": ["q3"], "columns": ["q1"]});
    let plain = analysed(&app, id, "crosstab", of.clone());
    weigh(&app, id, json!({"o1": 80, "o2": 18, "o3": 2}));
    let weighted = analysed(&app, id, "crosstab", of);
    let column = |res: &AnalysisRes, at: usize| -> Vec<Option<f64>> {
        res.tables[0].rows.iter().take(3).map(|r| r.cells[at].value).collect()
    };
    for (one, other) in column(&plain, 2).iter().zip(column(&weighted, 2)) {
        assert!((one.unwrap() - other.unwrap()).abs() < 1e-9, "within a trade all people weigh the same");
    }
    assert_ne!(column(&plain, 1), column(&weighted, 1), "all together they do not");
    let rows = &weighted.tables[0].rows;
    assert_eq!(rows.len(), plain.tables[0].rows.len() + 1, "the effective base has a row of its own");
    assert_eq!(rows[rows.len() - 2].cells[2].value, Some(30.0), "people");
    assert!((rows[rows.len() - 1].cells[2].value.unwrap() - 30.0).abs() < 1e-9, "all alike: as many are effective");
}

/// Value of the first column and row that are named so.
fn cell(res: &AnalysisRes, table: usize, row: usize, column: usize) -> f64 {
    res.tables[table].rows[row].cells[column]
        .value
        .unwrap_or_else(|| panic!("no figure: {:?}", res.tables[table].rows[row]))
}

/// Weights of `surveyed` whose trades are 30, 27 and 3 people, aimed at so many in a hundred; Kish's n of all.
fn kish(targets: [f64; 3]) -> f64 {
    let squares: f64 = targets.iter().zip([30.0, 27.0, 3.0]).map(|(t, n)| (t / 100.0) * (t / 100.0) / n).sum();
    1.0 / squares
}

#[test]
fn groups_of_people_who_count_alike_do_not_move_and_others_do() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let by_trade = json!({"outcome": ["q3"], "groups": ["q1"]});
    let by_month = json!({"outcome": ["q3"], "groups": ["@month"]});
    let (trade, month) =
        (analysed(&app, id, "groups", by_trade.clone()), analysed(&app, id, "groups", by_month.clone()));
    let wave = analysed(&app, id, "waves", json!({"outcome": ["q3"]}));
    weigh(&app, id, json!({"o1": 80, "o2": 18, "o3": 2}));
    let found = analysed(&app, id, "groups", by_trade);
    // within a trade everybody weighs the same: means, intervals and Welch's test are what they were
    for (row, n) in [(0, 30.0), (1, 27.0)] {
        assert_eq!(found.tables[0].rows[row].cells[2].shown, trade.tables[0].rows[row].cells[2].shown, "interval");
        assert!((cell(&found, 0, row, 1) - cell(&trade, 0, row, 1)).abs() < 1e-9);
        assert!((cell(&found, 0, row, 4) - n).abs() < 1e-6, "all of them effective");
    }
    let welch = |res: &AnalysisRes| (cell(res, 1, 2, 0), cell(res, 1, 2, 1));
    assert!((welch(&found).0 - welch(&trade).0).abs() < 1e-6 && (welch(&found).1 - welch(&trade).1).abs() < 1e-9);
    assert_eq!(found.tables[1].rows.len() + 1, trade.tables[1].rows.len(), "ranks are left out");
    assert!((found.effective_n.unwrap() - kish([80.0, 18.0, 2.0])).abs() < 1e-3 && found.weighing.is_some());
    // in each month ten of trade 1, nine of trade 2, one of trade 3, with marks of one quirk: mean 2 + quirk + share of trade 1
    let found = analysed(&app, id, "groups", by_month);
    let n = kish([80.0, 18.0, 2.0]) / 3.0;
    for (row, plain) in (0..3).map(|row| (row, cell(&month, 0, row, 1))) {
        let (mean, effective) = (cell(&found, 0, row, 1), cell(&found, 0, row, 4));
        assert!(
            (mean - plain - 0.3).abs() < 1e-6,
            "half of them are of trade 1, with weights four fifths: {mean} {plain}"
        );
        assert!((effective - n).abs() < 1e-3, "{effective} instead of {n}");
        // marks are 0 or 1 above the quirk: Σw(x−m)²/(n−1) = n · .8 · .2 / (n − 1)
        assert!((cell(&found, 0, row, 3) - (n * 0.16 / (n - 1.0)).sqrt()).abs() < 1e-4);
    }
    let waves = analysed(&app, id, "waves", json!({"outcome": ["q3"]}));
    assert!((cell(&waves, 1, 0, 0) - cell(&wave, 1, 0, 0)).abs() < 1e-6, "all months rise alike, so the slope stays");
    assert!(cell(&waves, 0, 0, 4) < 20.0 && waves.effective_n.is_some());
}

#[test]
fn drivers_with_weights_are_those_of_people_written_out() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let of = json!({"outcome": ["q3"], "drivers": ["q2.r1.p", "q2.r2.p", "q2.r4.p"]});
    let plain = analysed(&app, id, "drivers", of.clone());
    // 30, 27, 3 people are aimed at as they are: weights of one change no figure, but for rounding
    weigh(&app, id, json!({"o1": 30, "o2": 27, "o3": 3}));
    let same = analysed(&app, id, "drivers", of.clone());
    assert!((cell(&same, 1, 2, 0) - cell(&plain, 1, 1, 0)).abs() < 1e-6, "R²");
    assert!((cell(&same, 1, 1, 0) - 60.0).abs() < 1e-6, "everybody is effective");
    for row in 0..3 {
        for column in [0, 1, 3, 4, 5, 6] {
            let (found, known) = (cell(&same, 0, row, column), cell(&plain, 0, row, column));
            assert!((found - known).abs() < 1e-5, "{found} instead of {known}");
        }
    }
    weigh(&app, id, json!({"o1": 10, "o2": 85, "o3": 5}));
    let tilted = analysed(&app, id, "drivers", of);
    assert!((cell(&tilted, 1, 1, 0) - kish([10.0, 85.0, 5.0])).abs() < 1e-3);
    assert!((cell(&tilted, 1, 2, 0) - cell(&plain, 1, 1, 0)).abs() > 1e-3, "R² moves with the mixture");
}

#[test]
fn gaps_and_distributions_count_as_the_customers_are() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let plain: (SurveyGaps, SurveyResults) =
        (ask(&app, "surveys.gaps", json!({"id": id})), ask(&app, "surveys.results", json!({"id": id})));
    assert!(plain.0.weighing.is_none() && plain.1.weighing.is_none() && plain.1.effective_n.is_none());
    weigh(&app, id, json!({"o1": 80, "o2": 18, "o3": 2}));
    let gaps: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id}));
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert!(gaps.weighing.as_ref().is_some_and(|said| said.contains("Trade")) && results.weighing == gaps.weighing);
    assert!((gaps.effective_n.unwrap() - kish([80.0, 18.0, 2.0])).abs() < 1e-3);
    let of =
        |res: &SurveyResults, uid: &str| res.questions.iter().find(|q| q.question == uid).unwrap().cells[0].clone();
    let trade = of(&results, "q1");
    for (value, (count, share)) in trade.counts.iter().zip([(30, 0.8), (27, 0.18), (3, 0.02)]) {
        assert!(value.count == count && (value.share - share).abs() < 1e-5, "{value:?}");
    }
    let (mark, before) = (of(&results, "q3"), of(&plain.1, "q3"));
    assert!((mark.mean.unwrap() - before.mean.unwrap() - 0.3).abs() < 1e-5, "half are of trade 1, with weights .8");
    assert!((mark.counts.iter().map(|c| c.share).sum::<f64>() - 1.0).abs() < 1e-12 && mark.n == 60);
    let width = |cell: &crate::surveys::CellResult| cell.interval.map(|i| i.hi - i.lo).unwrap();
    assert!(width(&mark) > width(&before), "{} people tell less than 60", gaps.effective_n.unwrap());
    let recommend = |res: &SurveyResults| res.questions.iter().find_map(|q| q.nps).unwrap().interval;
    let wide = |interval: keheng_calc::stats::proportion::Interval| interval.hi - interval.lo;
    assert!(wide(recommend(&results)) > wide(recommend(&plain.1)), "of recommendations too");
    // the first row by hand: the figures of the sixty, each with the weight of the trade
    let row = &gaps.questions[0].rows[0];
    let weight = |i: u64| {
        if i < 30 {
            0.8 / 30.0
        } else if i < 57 {
            0.18 / 27.0
        } else {
            0.02 / 3.0
        }
    };
    let side = |key: &str| -> Vec<f64> {
        let point = |i| match crate::surveys::analysis::tests::said(i, key) {
            Some(keheng_form::Datum::Number(point)) => point,
            other => panic!("{other:?}"),
        };
        (0..60).map(point).collect()
    };
    let gap: Vec<f64> = side("q2.r1.p").iter().zip(side("q2.r1.e")).map(|(p, e)| p - e).collect();
    let mean: f64 = (0..60).map(|i| weight(i) * gap[i as usize]).sum();
    assert!((row.gap.unwrap() - mean).abs() < 1e-5, "{row:?} instead of {mean}");
    let off: f64 = (0..60).map(|i| weight(i) * (gap[i as usize] - mean) * (gap[i as usize] - mean)).sum();
    let n = kish([80.0, 18.0, 2.0]);
    let error = (off / (n - 1.0)).sqrt();
    let half = keheng_calc::stats::tails::t_quantile(0.975, n - 1.0).unwrap() * error;
    let interval = row.interval.unwrap();
    assert!((interval.hi - mean - half).abs() < 1e-4, "{interval:?} instead of {mean} ± {half}");
    assert_eq!(plain.0.questions[0].rows[0].n, row.n, "people stay people");
}

#[test]
fn targets_that_say_nothing_are_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let before = app.db().unwrap().digest().unwrap();
    let refused = |variable: &str, targets: Value| {
        fault(&app, "surveys.weigh", json!({"id": id, "variable": variable, "targets": targets}))
    };
    assert_eq!(refused("q1", json!({"o1": 1, "o2": 1})), "weight_group_zero", "three people of o3 have answered");
    assert_eq!(refused("q1", json!({"o1": 0, "o2": 0, "o3": 0})), "weight_targets");
    assert_eq!(refused("q1", json!({"o1": -1, "o2": 1, "o3": 1})), "weight_targets");
    assert_eq!(refused("q1", json!({"o9": 1})), "weight_group_unknown");
    assert_eq!(refused("q9", json!({"o1": 1})), "variable_unknown");
    assert_eq!(refused("q2/p", json!({"o1": 1})), "variable_no_groups");
    let _: Nothing = ask(&app, "surveys.weigh", json!({"id": id, "variable": "q1", "targets": {}}));
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "taking away what is not there writes nothing");
}
