use super::{RecipeId, SurveyRecipes};
use crate::{
    App,
    api::Nothing,
    desk::Written,
    surveys::{
        Survey, TakeRes,
        analysis::{AnalysisRes, tests::surveyed},
        tests::{answer, app, ask, fault},
    },
};
use keheng_base::Id;
use keheng_form::Datum;
use serde_json::{Value, json};

fn keep(app: &App, id: Id<Survey>, asked: Value) -> RecipeId {
    let mut body = json!({"id": id});
    body.as_object_mut().unwrap().extend(asked.as_object().unwrap().clone());
    ask(app, "surveys.recipe_keep", body)
}

fn report(app: &App, id: Id<Survey>) -> SurveyRecipes {
    ask(app, "surveys.recipes", json!({"id": id}))
}

#[test]
fn what_was_kept_is_asked_again_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    assert_eq!(report(&app, id).recipes, []);
    let trade = json!({"variable": "q1", "groups": ["o1"]});
    keep(&app, id, json!({"analysis": "groups", "of": {"groups": ["q1"]}}));
    keep(&app, id, json!({"analysis": "scales", "only": [trade]}));
    let found = report(&app, id).recipes;
    assert_eq!(found.iter().map(|r| r.asked.analysis.as_str()).collect::<Vec<_>>(), ["groups", "scales"]);
    assert!(found.iter().all(|r| r.same && r.fault.is_none() && !r.titled));
    assert!(!found[0].asked.of["outcome"].is_empty(), "what was proposed stands in the recipe");
    assert_eq!(found[1].conditions, ["只看 Trade：行业1"]);
    assert_eq!((found[0].people, found[1].people), (60, 30));
    assert_eq!(fault(&app, "surveys.recipe_keep", json!({"id": id, "analysis": "groups"})), "recipe_twice");

    let digest = found[1].digest.clone();
    let code = answer(&app, id, 900, 60, |key| (key == "q1").then(|| Datum::Text("o1".to_owned())));
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": code}));
    let found = report(&app, id).recipes;
    assert!(!found[1].same, "another answer is another figure");
    assert_eq!(found[1].digest, digest, "what came out then is remembered");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert!(report(&app, id).recipes[1].same, "and comes out again");
}

#[test]
fn weights_stand_in_the_recipe_and_not_only_in_the_survey() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let targets = json!({"o1": 0.2, "o2": 0.5, "o3": 0.3});
    let _: Nothing = ask(&app, "surveys.weigh", json!({"id": id, "variable": "q1", "targets": targets}));
    let weighed: AnalysisRes = ask(&app, "surveys.analyse", json!({"id": id, "analysis": "scales"}));
    keep(&app, id, json!({"analysis": "scales"}));
    let _: Nothing = ask(&app, "surveys.weigh", json!({"id": id, "variable": "q1", "targets": {}}));
    let plain: AnalysisRes = ask(&app, "surveys.analyse", json!({"id": id, "analysis": "scales"}));
    assert_ne!(plain.digest, weighed.digest);
    let found = report(&app, id).recipes.remove(0);
    assert!(found.same && found.found.is_some_and(|now| now.digest == weighed.digest && now.weighing.is_some()));
}

#[test]
fn headings_and_places_change_and_everything_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let kept = ["scales", "groups", "reliability"].map(|analysis| keep(&app, id, json!({"analysis": analysis})).id);
    let order = || report(&app, id).recipes.iter().map(|r| r.id).collect::<Vec<_>>();
    let edit = |body: Value| -> Nothing { ask(&app, "surveys.recipe_edit", body) };
    edit(json!({"id": kept[2], "place": 0}));
    assert_eq!(order(), [kept[2], kept[0], kept[1]]);
    edit(json!({"id": kept[2], "place": 99}));
    assert_eq!(order(), kept);
    edit(json!({"id": kept[1], "title": "  各行业满意度  "}));
    let found = &report(&app, id).recipes[1];
    assert_eq!((found.title.as_str(), found.titled), ("各行业满意度", true));
    edit(json!({"id": kept[1], "title": ""}));
    assert!(!report(&app, id).recipes[1].titled, "a blank heading is the name of the analysis");
    let _: Nothing = ask(&app, "surveys.recipe_delete", json!({"id": kept[0]}));
    assert_eq!(order(), [kept[1], kept[2]]);
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(order(), kept);
    let long = "长".repeat(121);
    let refused = |method: &str, body: Value| fault(&app, method, body);
    assert_eq!(refused("surveys.recipe_edit", json!({"id": kept[0], "title": long})), "recipe_title_too_long");
    assert_eq!(refused("surveys.recipe_delete", json!({"id": id})), "no_such_recipe");
}

#[test]
fn the_report_is_written_with_figures_as_figures() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let place = |name: &str| app.files().offer_save(folder.path().join(name));
    let empty = json!({"id": id, "format": "xlsx", "handle": place("none.xlsx")});
    assert_eq!(fault(&app, "reports.survey", empty), "survey_report_empty");
    for analysis in ["importance", "groups", "crosstab"] {
        keep(&app, id, json!({"analysis": analysis}));
    }
    let written: Written =
        ask(&app, "reports.survey", json!({"id": id, "format": "xlsx", "handle": place("report.xlsx")}));
    assert_eq!(written.file, "report.xlsx");
    let document = crate::reports::survey::document(&app, crate::surveys::SurveyReq { id }).unwrap();
    assert_eq!(document.sections.len(), 3);
    use crate::reports::paper::{Block, Cell};
    let blocks = || document.sections.iter().flat_map(|s| &s.blocks);
    assert_eq!(blocks().filter(|b| matches!(b, Block::Drawing(_))).count(), 1, "importance has a picture");
    let tables = || blocks().filter_map(|b| if let Block::Table(t) = b { Some(t) } else { None });
    assert!(tables().all(|t| t.rows.iter().all(|row| row.len() == t.columns.len() && row.len() <= 8)));
    assert!(tables().flat_map(|t| t.rows.iter().flatten()).any(|c| matches!(c, Cell::Figure(v, _) if v.is_finite())));
}
