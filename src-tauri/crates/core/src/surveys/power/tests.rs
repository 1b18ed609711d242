use super::{Comparison, PlanVerdict, SurveyPower};
use crate::{
    App,
    api::Nothing,
    surveys::{
        Survey, SurveyDetail, SurveyId, SurveyVersionRes, TakeRes,
        tests::{answer, app, ask, fault},
    },
};
use keheng_base::Id;
use keheng_form::{Datum, Question};
use serde_json::{Value, json};

/// A published survey: which of two firms, and a mark from 1 to 5.
fn published(app: &App) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "比较", "en": "Comparison"}}));
    let mut detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let choice = |n: u32| json!({"uid": format!("o{n}"), "name": format!("o{n}"), "text": {"zh": format!("组{n}"), "en": format!("Group {n}")}});
    let question = |uid: &str, kind: Value| -> Question {
        serde_json::from_value(json!({"uid": uid, "name": uid, "text": {"zh": uid, "en": uid}, "kind": kind})).unwrap()
    };
    detail.form.pages[0].questions = vec![
        question("q1", json!({"type": "single", "choices": [choice(1), choice(2)], "shuffle": false})),
        question("q2", json!({"type": "scale", "scale": {"from": 1, "to": 5, "labels": []}})),
    ];
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": detail.form}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    made.id
}

/// Takes answers of persons `from..to`: every other one of each group, marks 2, 3, 4 in turn, in the first group every other
/// one a point higher where it is to be `better`.
fn take(app: &App, id: Id<Survey>, from: u64, to: u64, better: bool) {
    let codes = (from..to).map(|i| {
        answer(app, id, i + 1, 60, |key| match key {
            "q1" => Some(Datum::Text(format!("o{}", 1 + i % 2))),
            _ => Some(Datum::Number((2 + i / 2 % 3 + u64::from(better && i.is_multiple_of(4))) as f64)),
        })
    });
    let text = codes.collect::<Vec<_>>().join("\n");
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": text}));
    assert_eq!(u64::from(taken.new), to - from);
}

fn of() -> Value {
    json!({"outcome": "q2", "grouping": "q1", "one": "o1", "other": "o2"})
}

fn plan(app: &App, id: Id<Survey>, answers: u32, looks: u32) {
    let req = json!({"id": id, "of": of(), "difference": 0.5, "answers": answers, "looks": looks});
    let _: Nothing = ask(app, "surveys.plan", req);
}

#[test]
fn sizes_are_told_before_and_while_answers_come() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let read = |body: Value| -> SurveyPower { ask(&app, "surveys.power", body) };
    let early = read(json!({"id": id}));
    let likely: Comparison = serde_json::from_value(of()).unwrap();
    assert_eq!(early.of, Some(likely));
    let now = early.now.unwrap();
    assert_eq!((now.assumed, now.deviation, now.detectable), (true, 1.0, None), "a quarter of 1 to 5");
    assert_eq!(now.needed, Some(64.0), "Cohen's 64 a group for half a standard deviation");
    take(&app, id, 0, 60, false);
    let now = read(json!({"id": id, "difference": 0.5})).now.unwrap();
    // marks 2, 3, 4 ten times each in both groups: squares 20 of 29 degrees of freedom in each
    assert!((now.deviation - (40.0_f64 / 58.0).sqrt()).abs() < 1e-12 && !now.assumed);
    assert_eq!(now.answers, [30, 30]);
    let detectable = now.detectable.unwrap();
    assert!(now.smaller.iter().all(|s| s.difference < detectable && s.missing[0] > 0.0), "{now:?}");
    assert!(now.smaller.windows(2).all(|s| s[0].difference > s[1].difference && s[0].needed < s[1].needed));
    assert_eq!(fault(&app, "surveys.power", json!({"id": id, "difference": 0.0})), "power_difference");
    let same = json!({"outcome": "q2", "grouping": "q1", "one": "o1", "other": "o1"});
    assert_eq!(fault(&app, "surveys.power", json!({"id": id, "of": same})), "power_groups");
}

#[test]
fn an_early_look_says_nothing_that_a_late_one_may_say() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let look = || -> SurveyPower { ask(&app, "surveys.look", json!({"id": id})) };
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "power_no_plan");
    take(&app, id, 0, 30, true);
    plan(&app, id, 120, 4);
    let before: SurveyPower = ask(&app, "surveys.power", json!({"id": id}));
    let state = before.plan.unwrap();
    assert_eq!((state.next, state.verdict, state.may_look), (Some(30), None, true));
    assert!((state.information - 0.25).abs() < 1e-12 && state.spent == 0.0);
    let first = look().plan.unwrap();
    let seen = &first.looks[0];
    // eight of fifteen a point higher: as much as is planned for, but a quarter of the answers must show far more
    assert!((seen.difference - 8.0 / 15.0).abs() < 1e-6 && seen.z > 1.0, "{seen:?}");
    assert!(seen.bound.unwrap() > 4.0 && !seen.found && first.verdict == Some(PlanVerdict::GoOn));
    assert!(first.spent < 1e-4 && !first.may_look && first.next == Some(60));
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "power_nothing_new");
    let changed = json!({"id": id, "of": of(), "difference": 0.5, "answers": 30, "looks": 1});
    assert_eq!(fault(&app, "surveys.plan", changed), "power_looked", "a plan made after looking guards nothing");
    take(&app, id, 30, 120, true);
    let last = look().plan.unwrap();
    assert!(last.looks[1].found && last.verdict == Some(PlanVerdict::Found), "{last:?}");
    assert!((last.spent - 0.05).abs() < 1e-9 && last.next.is_none() && !last.may_look);
    take(&app, id, 120, 150, false);
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "power_ended", "what was found stays found");
    let _: Value = ask(&app, "desk.undo", json!({}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    let back: SurveyPower = ask(&app, "surveys.power", json!({"id": id}));
    assert_eq!(back.plan.unwrap().looks.len(), 1, "a look is taken back like anything else");
}

#[test]
fn with_all_answers_and_nothing_to_see_looking_ends() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    take(&app, id, 0, 60, false);
    plan(&app, id, 60, 2);
    let end: SurveyPower = ask(&app, "surveys.look", json!({"id": id}));
    let state = end.plan.unwrap();
    assert_eq!((state.verdict, state.may_look, state.next), (Some(PlanVerdict::NotFound), false, None));
    take(&app, id, 60, 90, true);
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "power_ended", "more answers do not change the plan");
    let _: Nothing = ask(&app, "surveys.plan_delete", json!({"id": id}));
    let none: SurveyPower = ask(&app, "surveys.power", json!({"id": id}));
    assert_eq!(none.plan, None);
    plan(&app, id, 200, 3);
    let fresh: SurveyPower = ask(&app, "surveys.power", json!({"id": id}));
    assert!(fresh.plan.unwrap().looks.is_empty(), "the looks went with their plan");
}

#[test]
fn plans_without_sense_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let before = app.db().unwrap().digest().unwrap();
    let refused = |difference: f64, answers: Option<u32>, looks: u32| {
        let req = json!({"id": id, "of": of(), "difference": difference, "answers": answers, "looks": looks});
        fault(&app, "surveys.plan", req)
    };
    assert_eq!(refused(0.0, None, 4), "power_difference");
    assert_eq!(refused(0.5, Some(3), 4), "power_answers");
    assert_eq!(refused(0.5, Some(100), 0), "power_looks");
    assert_eq!(refused(0.5, Some(100), 21), "power_looks");
    assert_eq!(refused(0.000_01, None, 4), "power_too_small");
    assert_eq!(fault(&app, "surveys.plan_delete", json!({"id": id})), "power_no_plan");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
    let req = json!({"id": id, "of": of(), "difference": 0.5, "looks": 4});
    let _: Nothing = ask(&app, "surveys.plan", req);
    let made: SurveyPower = ask(&app, "surveys.power", json!({"id": id}));
    assert_eq!(made.plan.unwrap().answers, 128, "two groups of Cohen's 64");
    plan(&app, id, 100, 4);
    take(&app, id, 0, 1, false);
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "analysis_too_little");
}

fn shares() -> Value {
    json!({"outcome": "q2", "share": ["4", "5"], "grouping": "q1", "one": "o1", "other": "o2"})
}

#[test]
fn shares_are_compared_with_the_same_guard() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let read = |body: Value| -> SurveyPower { ask(&app, "surveys.power", body) };
    let now = read(json!({"id": id, "of": shares(), "difference": 0.2})).now.unwrap();
    assert_eq!((now.share, now.assumed, now.detectable, now.power), (Some(0.5), true, None, None));
    assert!(now.labels[0].contains('4') && now.labels[0].contains('5'), "it says what counts: {:?}", now.labels);
    // .4 against .6: h .4027, 97 a group: J. Cohen, 1988, table 6.4.1 for h = .40 has 98
    assert_eq!(now.needed, Some(97.0));
    take(&app, id, 0, 120, true);
    let now = read(json!({"id": id, "of": shares(), "difference": 0.2})).now.unwrap();
    // marks 2, 3, 4 in turn; in the first group every other one a point higher: 3, 4, 5 half of the time
    assert_eq!(now.answers, [60, 60]);
    assert!((now.share.unwrap() - 50.0 / 120.0).abs() < 1e-12, "{:?}", now.share);
    assert!(now.power.unwrap() > 0.3 && now.power.unwrap() < 0.8 && now.detectable.unwrap() > 0.2);
    assert!(now.smaller.iter().all(|s| s.difference < now.detectable.unwrap()), "{now:?}");
    let plan = json!({"id": id, "of": shares(), "difference": 0.2, "answers": 240, "looks": 2});
    let _: Nothing = ask(&app, "surveys.plan", plan.clone());
    let kept = read(json!({"id": id}));
    assert_eq!(serde_json::to_value(kept.of.unwrap()).unwrap(), shares(), "the plan is what is asked about");
    let state: SurveyPower = ask(&app, "surveys.look", json!({"id": id}));
    let plan_now = state.plan.unwrap();
    let seen = &plan_now.looks[0];
    // 30 of 60 against 20 of 60: χ² 3.429 · 119/120, and half of the answers ask for |z| above 2.96
    assert!((seen.difference - 1.0 / 6.0).abs() < 1e-6, "{seen:?}");
    assert!((seen.z - (3.428_571_4_f64 * 119.0 / 120.0).sqrt()).abs() < 1e-5 && !seen.found, "{seen:?}");
    assert!((seen.bound.unwrap() - 2.963).abs() < 2e-3 && plan_now.verdict == Some(PlanVerdict::GoOn));
    assert_eq!(
        fault(&app, "surveys.plan", json!({"id": id, "of": of(), "difference": 0.5, "looks": 2})),
        "power_looked"
    );
    let _: Nothing = ask(&app, "surveys.plan_delete", json!({"id": id}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(read(json!({"id": id})).plan.unwrap().looks.len(), 1, "and comes back whole");
}

#[test]
fn shares_without_sense_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    take(&app, id, 0, 20, false);
    let refused = |share: Value, difference: f64| {
        let of = json!({"outcome": "q2", "share": share, "grouping": "q1", "one": "o1", "other": "o2"});
        fault(&app, "surveys.power", json!({"id": id, "of": of, "difference": difference}))
    };
    assert_eq!(refused(json!(["4", "9"]), 0.1), "power_share", "a point that is not on the scale");
    assert_eq!(refused(json!(["1", "2", "3", "4", "5"]), 0.1), "power_share", "everybody is a hit");
    assert_eq!(refused(json!(["4"]), 1.5), "power_difference", "more than everybody");
    assert_eq!(refused(json!(["4"]), -0.1), "power_difference");
    let nobody = json!({"outcome": "q2", "share": ["5"], "grouping": "q1", "one": "o1", "other": "o2"});
    let _: Nothing =
        ask(&app, "surveys.plan", json!({"id": id, "of": nobody, "difference": 0.2, "answers": 100, "looks": 2}));
    assert_eq!(fault(&app, "surveys.look", json!({"id": id})), "analysis_too_little", "nobody says 5");
    let tiny = json!({"id": id, "of": shares(), "difference": 0.000_001, "looks": 2});
    assert_eq!(fault(&app, "surveys.plan", tiny), "power_too_small");
}
