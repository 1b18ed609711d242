use super::*;
use crate::{
    App,
    customers::Customer,
    sample::{Recipe, store::FIRST_START},
    surveys::{
        SurveyGaps, SurveyResults, SurveysRes,
        analysis::AnalysisRes,
        joined::{OfCustomer, SurveyJoined, Unsatisfied},
        tests::{app, ask},
    },
};
use serde_json::json;

const SMALL: Recipe = Recipe { seed: 7, customers: 400, shipments: 6_000, months: 12, end: FIRST_START.end };

fn made(folder: &std::path::Path, recipe: Recipe) -> App {
    let app = app(folder);
    app.fill_sample(recipe, &|_, _| Ok(())).unwrap();
    app
}

/// The survey as it was drawn, from the firm in the file.
fn truth(recipe: Recipe) -> Option<Drawn> {
    let mut courier = crate::sample::Courier::new(recipe).unwrap();
    while courier.next().is_some() {}
    let customers = courier.customers().to_vec();
    let ids: Vec<i64> = (0..customers.len() as i64).collect();
    draw(&Made { recipe, customers: &customers, ids: &ids, truth: courier.truth() }).unwrap()
}

#[test]
fn analyses_find_what_was_planted() {
    let folder = tempfile::tempdir().unwrap();
    let app = made(folder.path(), SMALL);
    let Drawn { truth, .. } = truth(SMALL).unwrap();
    assert!(truth.answers > 100 && truth.answers < truth.invited, "{truth:?}");
    assert!(truth.english > 5 && truth.unsatisfied > 5, "{truth:?}");
    let surveys: SurveysRes = ask(&app, "surveys.list", json!({}));
    let [row] = surveys.surveys.as_slice() else { panic!("one survey: {surveys:?}") };
    assert_eq!((row.answers, row.version), (truth.answers, 1));
    let id = row.id;
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(results.answers, truth.answers);
    // each gap to the last digit, and the widest is the one that was planted
    let gaps: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id}));
    let form = form().unwrap();
    let Some(Kind::Sides(matrix)) = form.questions().map(|(_, q)| &q.kind).find(|k| matches!(k, Kind::Sides(_))) else {
        panic!("a matrix of sides")
    };
    let mut worst = ("", 0.0);
    for (row, found) in matrix.rows.iter().zip(&gaps.questions[0].rows) {
        let (sum, n) = truth.gaps[row.name.as_str()];
        assert_eq!(found.n, n, "{}", row.name);
        let gap = found.gap.unwrap();
        assert!((gap - sum as f64 / f64::from(n)).abs() < 1e-9, "{}: {gap}", row.name);
        if gap < worst.1 {
            worst = (&row.name, gap);
        }
    }
    assert_eq!(worst.0, "in_time");
    let nps: AnalysisRes = ask(&app, "surveys.analyse", json!({"id": id, "analysis": "nps"}));
    assert_eq!(nps.people, truth.answers);
    // every answer is somebody's, and who is unsatisfied stands in the queue and on the card
    let joined: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id}));
    assert_eq!((joined.counts.by_token, joined.counts.customers), (truth.answers, truth.answers));
    assert_eq!(joined.unsatisfied, truth.unsatisfied);
    let queue: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id}));
    assert_eq!(queue.rows.len() as u32, truth.unsatisfied);
    let first: Id<Customer> = queue.rows[0].customer;
    let card: OfCustomer = ask(&app, "surveys.of_customer", json!({"customer": first}));
    assert_eq!((card.answers.len(), card.answers[0].survey), (1, id));
    assert!(queue.rows.iter().any(|row| !row.said.is_empty()), "some say why");
}

#[test]
fn the_same_seed_gives_the_same_file() {
    let digest = |seed: u64| {
        let folder = tempfile::tempdir().unwrap();
        let app = made(folder.path(), Recipe { seed, customers: 60, shipments: 900, months: 8, ..SMALL });
        let db = app.db().unwrap();
        assert_eq!(db.check().unwrap(), []);
        db.digest().unwrap()
    };
    assert_eq!(digest(3), digest(3));
    assert_ne!(digest(3), digest(4));
}

#[test]
fn the_survey_is_as_large_as_the_firm() {
    for (recipe, some) in [
        (Recipe { customers: 1, shipments: 0, ..SMALL }, false),
        (Recipe { customers: 12, shipments: 400, months: 1, ..SMALL }, true),
        (Recipe { customers: 2_000, shipments: 12_000, ..SMALL }, true),
        // codes of answers begin in 2024
        (Recipe { customers: 50, shipments: 500, months: 6, end: Day::of(2022, 6, 30).unwrap(), ..SMALL }, false),
    ] {
        let drawn = truth(recipe);
        assert_eq!(drawn.is_some(), some, "{recipe:?}");
        let Some(drawn) = drawn else { continue };
        assert!(drawn.truth.invited as usize <= MOST.min(recipe.customers as usize));
        let codes: Vec<&Coded> = drawn.asked.iter().filter_map(|one| one.answer.as_ref()).collect();
        assert!(codes.iter().all(|c| Minutes(c.begun).day() <= recipe.end), "nobody answers after the end of the data");
        let cells = cells(&drawn.form);
        for coded in codes {
            let fits = |key: &String, datum: &Datum| cells.iter().any(|c| c.key == *key && c.holds.accepts(datum));
            assert!(coded.answers.iter().all(|(key, datum)| fits(key, datum)), "{:?}", coded.answers);
            let problems = keheng_form::problems(&drawn.form, &coded.answers, &keheng_form::expr::Context::default());
            assert!(problems.is_empty(), "a page would not have let this go: {problems:?}");
        }
    }
    assert!(keheng_form::flaws(&form().unwrap()).is_empty());
}
