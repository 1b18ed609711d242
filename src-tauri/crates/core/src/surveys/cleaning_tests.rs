use super::*;
use crate::surveys::{
    SurveyId, SurveyResults, SurveyVersionRes, TakeRes,
    tests::{answer, app, ask, fault},
};
use keheng_form::Datum;
use serde_json::json;

/// A number that a person and a question always give, and others do not.
fn drawn(who: u64, key: &str) -> u64 {
    let hash =
        key.bytes().fold(0xcbf2_9ce4_8422_2325 ^ (who << 20), |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    (hash ^ (hash >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 44
}

/// 40 people who vary, one who rushed, one who drew a line, one who answered twice, one who left nearly all out.
fn surveyed(app: &App) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"template": "servqual"}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    let point = |who: u64, key: &str| Datum::Number((1 + drawn(who, key) % 5) as f64);
    let rated = |key: &str| key.matches('.').count() == 2;
    let mut codes: Vec<String> = (1..=40)
        .map(|who| answer(app, made.id, who, 200 + who as u16, |key| rated(key).then(|| point(who, key))))
        .collect();
    codes.push(answer(app, made.id, 41, 20, |key| rated(key).then(|| point(977, key))));
    codes.push(answer(app, made.id, 42, 210, |key| rated(key).then_some(Datum::Number(3.0))));
    codes.push(answer(app, made.id, 43, 215, |key| rated(key).then(|| point(12, key))));
    codes
        .push(answer(app, made.id, 44, 205, |key| (key.ends_with(".e") && key.contains("r1.")).then(|| point(5, key))));
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": codes.join("\n")}));
    assert_eq!((taken.new, taken.refused.len()), (44, 0));
    made.id
}

#[test]
fn a_long_string_is_found_across_matrices_and_down_one_side() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    // 44 points: one side all 5, the other all 3, so that no two neighbours on the paper are alike
    let sides = answer(&app, id, 60, 210, |key| match key.rsplit('.').next() {
        Some("e") => Some(Datum::Number(5.0)),
        Some("p") => Some(Datum::Number(3.0)),
        _ => None,
    });
    // 20 of 44 in a row, then every other point
    let most = answer(&app, id, 61, 210, |key| {
        let row: u64 = key.split('.').nth(1)?.strip_prefix('r')?.parse().ok()?;
        Some(Datum::Number(if row <= 10 { 4.0 } else { 1.0 + (row + u64::from(key.ends_with('e'))) as f64 % 2.0 }))
    });
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": format!("{sides}\n{most}")}));
    let hits = |limit: f64| {
        let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": "run", "on": false, "limit": limit}));
        let told: SurveyCleaning = ask(&app, "surveys.cleaning", json!({"id": id}));
        told.rules.into_iter().find(|rule| rule.kind == RuleKind::Run).unwrap().hits
    };
    assert_eq!(hits(0.5), 2, "whoever drew one line through everything, and whoever drew one a side");
    assert_eq!(hits(0.45), 3, "20 of 44 are above 45 per cent");
    assert_eq!(hits(1.0), 1, "only one line through everything");
    assert_eq!(
        fault(&app, "surveys.clean", json!({"id": id, "kind": "run", "on": true, "limit": 0.1})),
        "cleaning_limit"
    );
}

#[test]
fn each_rule_finds_whom_it_looks_for_and_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let told = || -> SurveyCleaning { ask(&app, "surveys.cleaning", json!({"id": id})) };
    let answers = || -> u32 { ask::<SurveyResults>(&app, "surveys.results", json!({"id": id})).answers };
    let hits = |kind: RuleKind| told().rules.iter().find(|r| r.kind == kind).unwrap().hits;
    assert_eq!((told().excluded, answers()), (0, 44), "nothing is on by itself");
    for (kind, found) in [(RuleKind::Speed, 1), (RuleKind::Straight, 1), (RuleKind::Twin, 1), (RuleKind::Blank, 1)] {
        assert_eq!(hits(kind), found, "{kind:?}");
        let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": kind, "on": true}));
        assert_eq!((told().excluded, answers()), (found, 44 - found), "{kind:?}");
        let _: serde_json::Value = ask(&app, "desk.undo", json!({}));
        assert_eq!((told().excluded, answers()), (0, 44), "{kind:?} is taken back");
    }
    for kind in [RuleKind::Speed, RuleKind::Straight, RuleKind::Twin, RuleKind::Blank] {
        let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": kind, "on": true}));
    }
    assert_eq!((told().excluded, answers()), (4, 40), "four different people");
    let digest = app.db().unwrap().digest().unwrap();
    let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": "speed", "on": true}));
    assert_eq!(app.db().unwrap().digest().unwrap(), digest, "what is on already changes nothing");
}

#[test]
fn a_limit_moves_what_is_found_and_keeps_within_its_range() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": "twin", "on": true, "limit": 5.0}));
    let told: SurveyCleaning = ask(&app, "surveys.cleaning", json!({"id": id}));
    let twin = told.rules.iter().find(|r| r.kind == RuleKind::Twin).unwrap();
    assert_eq!((twin.on, twin.limit, twin.hits), (true, 5.0, 0), "the twin came 31 minutes later");
    for limit in [0.0, 1e9, -1.0] {
        let code = fault(&app, "surveys.clean", json!({"id": id, "kind": "twin", "on": true, "limit": limit}));
        assert_eq!(code, "cleaning_limit", "{limit}");
    }
    assert_eq!(fault(&app, "surveys.clean", json!({"id": "5", "kind": "twin", "on": true})), "no_such_survey");
}

#[test]
fn a_stranger_among_people_who_agree_is_far_from_everybody() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made: SurveyId = ask(&app, "surveys.add", json!({"template": "servqual"}));
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
    // high or low altogether, with a little noise; the stranger is high and low in turn
    let mood = |who: u64, key: &str| {
        let noise = drawn(who, key) % 11;
        let base = if who.is_multiple_of(2) { 4 } else { 2 };
        Datum::Number((base + i64::from(noise == 0) - i64::from(noise == 1)) as f64)
    };
    let rated = |key: &str| key.matches('.').count() == 2;
    let mut codes: Vec<String> =
        (1..=300).map(|who| answer(&app, made.id, who, 200, |key| rated(key).then(|| mood(who, key)))).collect();
    let stranger = |key: &str| Datum::Number(if key.len().is_multiple_of(2) { 1.0 } else { 5.0 });
    codes.push(answer(&app, made.id, 999, 200, |key| rated(key).then(|| stranger(key))));
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": codes.join("\n")}));
    let told: SurveyCleaning = ask(&app, "surveys.cleaning", json!({"id": made.id}));
    let far = told.rules.iter().find(|r| r.kind == RuleKind::Distance).unwrap();
    assert!(far.hits >= 1 && far.hits < 30, "{far:?}");
    let begun = keheng_form::code::BEGINNING + 999;
    assert!(far.found.iter().any(|f| f.begun.0 == begun), "the stranger is among them: {far:?}");
}
