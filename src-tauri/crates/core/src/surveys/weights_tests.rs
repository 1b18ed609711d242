use super::*;
use crate::surveys::{
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
