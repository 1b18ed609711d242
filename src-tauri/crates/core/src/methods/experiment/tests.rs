use super::{super::tests::*, *};
use crate::{
    App,
    api::Nothing,
    desk::Written,
    sample::{Recipe, store::fill},
};
use keheng_base::{Day, Id};
use serde_json::Value;
use std::collections::BTreeMap;

fn plan(people: Value, change: impl Fn(&mut Value)) -> Value {
    let mut plan = json!(ExperimentPlan::default());
    plan["people"] = people;
    change(&mut plan);
    plan
}

fn numbers(count: u32) -> Value {
    plan(json!({"who": "numbers", "count": count}), |_| {})
}

fn people(app: &App, id: Id<super::super::Study>) -> Vec<ExperimentPerson> {
    let found: ExperimentPeople = ask(app, "experiment.people", json!({"id": id}));
    found.people
}

/// Notes results: of the first `n` people of each arm, so many yes.
fn note(app: &App, id: Id<super::super::Study>, n: usize, yes: [usize; 2]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut results = Vec::new();
    for person in people(app, id) {
        let at = seen.entry(person.arm.clone()).or_default();
        if *at < n {
            let hit = *at < yes[usize::from(person.arm == "b")];
            results.push(json!({"number": person.number, "value": f64::from(u8::from(hit))}));
        }
        *at += 1;
    }
    let _: ExperimentNoted = ask(app, "experiment.note", json!({"id": id, "results": results}));
}

#[test]
fn sizes_are_those_of_the_books() {
    let mut plan =
        ExperimentPlan { measure: OutcomeMeasure::Mean, base: 1.0, difference: 0.5, ..ExperimentPlan::default() };
    assert_eq!(plan.needed(), Some(64), "J. Cohen 1988, ch. 2: d = .5, power .8, two-sided .05");
    plan.arms.push(ExperimentArm { uid: "c".into(), name: "C".into() });
    assert!(plan.needed() > Some(64), "two comparisons share the error");
    let share = ExperimentPlan { base: 0.5, difference: 0.2, ..ExperimentPlan::default() };
    let needed = share.needed().unwrap();
    assert!((90..=97).contains(&needed), "h of 50 and 70 % is .41, so 93 each: {needed}");
}

#[test]
fn the_list_is_drawn_evenly_again_and_kept() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let [one, other] = [0; 2].map(|_| begun(&app, "experiment", numbers(31)));
    for id in [one, other] {
        let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    }
    let (first, second) = (people(&app, one), people(&app, other));
    assert_eq!(first, second, "the same seed draws the same list");
    let a = first.iter().filter(|p| p.arm == "a").count();
    assert!((15..=16).contains(&a), "{a} of 31");
    assert_eq!(fault(&app, "experiment.draw", json!({"id": one})), "experiment_drawn");
    let moved = plan(json!({"who": "numbers", "count": 31}), |p| p["difference"] = json!(0.2));
    assert_eq!(fault(&app, "methods.save", json!({"id": one, "plan": moved})), "experiment_drawn");
    let worded = plan(json!({"who": "numbers", "count": 31}), |p| p["question"] = json!("短信有用吗"));
    let _: Nothing = ask(&app, "methods.save", json!({"id": one, "plan": worded}));
    let path = folder.path().join("list.csv");
    let handle = app.files().offer_save(path.clone());
    let _: Written = ask(&app, "experiment.list", json!({"id": one, "handle": handle}));
    assert_eq!(std::fs::read_to_string(path).unwrap().lines().count(), 32);
    let _: Nothing = ask(&app, "experiment.undraw", json!({"id": one}));
    assert!(people(&app, one).is_empty());
}

#[test]
fn customers_are_drawn_within_their_classes_and_their_results_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let end = Day::of(2026, 5, 31).unwrap();
    fill(&app.db().unwrap(), Recipe { seed: 1, customers: 60, shipments: 3_000, months: 6, end }, &|_, _| Ok(()))
        .unwrap();
    let source = json!({"from": "data", "figure": "shipments", "first": "2026-05-01", "last": null});
    let customers = json!({"who": "customers", "classes": [], "most": 30, "stratify": true});
    let by_data = plan(customers, |p| {
        p["measure"] = json!("mean");
        p["base"] = json!(10.0);
        p["difference"] = json!(5.0);
        p["source"] = source.clone();
    });
    let id = begun(&app, "experiment", by_data);
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    let drawn = people(&app, id);
    assert_eq!(drawn.len(), 30);
    for class in ["A", "B", "C"] {
        let of = |arm: &str| drawn.iter().filter(|p| p.class == class && p.arm == arm).count();
        assert!(of("a").abs_diff(of("b")) <= 1, "class {class} is split evenly");
    }
    let read: ExperimentNoted = ask(&app, "experiment.read", json!({"id": id}));
    assert_eq!((read.results, read.changed), (30, 30), "nothing shipped is a result too");
    let again: ExperimentNoted = ask(&app, "experiment.read", json!({"id": id}));
    assert_eq!(again.changed, 0);
    let private: Vec<String> =
        people(&app, id).into_iter().map(|p| p.name).filter(|n| crate::customers::mask::name(n) != *n).collect();
    assert!(!private.is_empty(), "the sample has private customers");
    let _: Value = ask(&app, "desk.prefer", json!({"projector": true}));
    let shown = app.call("experiment.people", json!({"id": id})).unwrap().to_string();
    assert!(private.iter().all(|name| !shown.contains(name.as_str())), "a class looks on: {shown}");
    let _: Value = ask(&app, "desk.prefer", json!({"projector": false}));
    let whole: f64 = people(&app, id).iter().filter_map(|p| p.value).sum();
    assert!(whole > 0.0);
    assert_eq!(fault(&app, "experiment.undraw", json!({"id": id})), "experiment_has_results");
    let found: ExperimentRes = ask(&app, "experiment.look", json!({"id": id}));
    assert!(found.looks[0].comparisons[0].p_ranks.is_some(), "means are compared by ranks too");
}

/// A published survey of two questions: who one is, and a mark from 1 to 5.
fn surveyed(app: &App) -> Value {
    let made: Value = ask(app, "surveys.add", json!({"title": {"zh": "回访", "en": "Follow-up"}}));
    let mut detail: Value = ask(app, "surveys.get", json!({"id": made["id"]}));
    let question = |uid: &str, class: &str, kind: Value| json!({"uid": uid, "name": uid, "text": {"zh": uid, "en": uid}, "class": class, "kind": kind});
    detail["form"]["pages"][0]["questions"] = json!([
        question("q1", "descriptive", json!({"type": "short_text", "most": 40, "pattern": ""})),
        question("q2", "related", json!({"type": "scale", "scale": {"from": 1, "to": 5, "labels": []}})),
    ]);
    let _: Nothing = ask(app, "surveys.save", json!({"id": made["id"], "form": detail["form"]}));
    let _: Value = ask(app, "surveys.publish", json!({"id": made["id"]}));
    made["id"].clone()
}

#[test]
fn results_are_read_from_a_survey_and_who_has_not_answered_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let end = Day::of(2026, 5, 31).unwrap();
    fill(&app.db().unwrap(), Recipe { seed: 1, customers: 40, shipments: 2_000, months: 6, end }, &|_, _| Ok(()))
        .unwrap();
    let survey = surveyed(&app);
    let by_survey = |measure: &str, hits: Value, first: &str| {
        plan(json!({"who": "customers", "classes": [], "most": 20, "stratify": false}), |p| {
            p["measure"] = json!(measure);
            p["base"] = json!(if measure == "mean" { 1.0 } else { 0.3 });
            p["difference"] = json!(0.3);
            p["source"] = json!({"from": "survey", "survey": survey, "variable": "q2", "hits": hits, "first": first, "last": null});
        })
    };
    let id = begun(&app, "experiment", by_survey("mean", json!([]), "2024-01-02"));
    assert_eq!(fault(&app, "experiment.read", json!({"id": id})), "experiment_not_drawn");
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    let drawn = people(&app, id);
    // the first ten write who they are, with marks 1 to 5 in turn; another one answered a day too early
    let survey_id: Id<crate::surveys::Survey> = serde_json::from_value(survey.clone()).unwrap();
    let code = |who: u64, name: &str, mark: f64| {
        crate::surveys::tests::answer(&app, survey_id, who, 60, |key| match key {
            "q1" => Some(keheng_form::Datum::Text(name.to_owned())),
            _ => Some(keheng_form::Datum::Number(mark)),
        })
    };
    let codes: Vec<String> =
        (0..10).map(|at| code(1_500 + at as u64, &drawn[at].name, 1.0 + (at % 5) as f64)).collect();
    let early = code(1, &drawn[10].name, 5.0);
    let text = [codes, vec![early]].concat().join("\n");
    let _: Value = ask(&app, "surveys.take", json!({"text": text}));
    let read: ExperimentNoted = ask(&app, "experiment.read", json!({"id": id}));
    assert_eq!((read.results, read.changed), (10, 10), "who has not answered since has no result");
    let found = people(&app, id);
    let values: Vec<Option<f64>> = found.iter().map(|p| p.value).collect();
    let wanted: Vec<Option<f64>> = (0..20).map(|at| (at < 10).then_some(1.0 + (at % 5) as f64)).collect();
    assert_eq!(values, wanted);
    let share = begun(&app, "experiment", by_survey("share", json!(["4", "5"]), "2024-01-02"));
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": share}));
    let _: ExperimentNoted = ask(&app, "experiment.read", json!({"id": share}));
    let yes: f64 = people(&app, share).iter().filter_map(|p| p.value).sum();
    assert_eq!(yes, 4.0, "two of five say 4 or 5");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert!(people(&app, share).iter().all(|p| p.value.is_none()), "reading is taken back");
    let refused = |measure: &str, hits: Value| {
        let plan = by_survey(measure, hits, "2024-01-02");
        fault(&app, "methods.add", json!({"kind": "experiment", "title": "a", "plan": plan}))
    };
    assert_eq!(refused("share", json!([])), "experiment_source", "a share needs answers that count");
    assert_eq!(refused("mean", json!(["5"])), "experiment_source");
    let odd = begun(&app, "experiment", by_survey("share", json!(["9"]), "2024-01-02"));
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": odd}));
    assert_eq!(fault(&app, "experiment.read", json!({"id": odd})), "power_share");
}

#[test]
fn a_look_at_the_planned_end_has_the_whole_error() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let wide = plan(json!({"who": "numbers", "count": 200}), |p| p["difference"] = json!(0.3));
    let id = begun(&app, "experiment", wide);
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    note(&app, id, 100, [48, 75]);
    let found: ExperimentRes = ask(&app, "experiment.look", json!({"id": id}));
    let look = &found.looks[0];
    assert!((look.nominal_p - 0.05).abs() < 1e-6 && look.information == 1.0, "{look:?}");
    let one = &look.comparisons[0];
    assert_eq!((one.results, one.figures), ([100, 100], [0.48, 0.75]));
    assert_eq!(one.verdict, ExperimentVerdict::Found);
    assert!(one.interval.is_some_and(|i| i.lo > 0.1 && i.hi < 0.4), "{one:?}");
    assert_eq!(one.worth, ExperimentWorth::Open, "the difference is there, but it may be smaller than .3");
}

#[test]
fn an_early_look_costs_and_finds_only_what_is_plain() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "experiment", numbers(800));
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    assert_eq!(fault(&app, "experiment.look", json!({"id": id})), "experiment_too_early");
    note(&app, id, 40, [12, 21]);
    let early: ExperimentRes = ask(&app, "experiment.look", json!({"id": id}));
    let one = &early.looks[0].comparisons[0];
    assert!(one.p.unwrap() < 0.05, "somebody who peeks would call this a difference: {one:?}");
    assert_eq!(early.verdict, Some(ExperimentVerdict::GoOn), "the guard does not");
    assert!(early.looks[0].nominal_p < 0.001);
    let same: ExperimentRes = ask(&app, "experiment.look", json!({"id": id}));
    assert_eq!(same.looks.len(), 1, "without new results there is no second look");
    note(&app, id, 200, [60, 66]);
    let later: ExperimentRes = ask(&app, "experiment.look", json!({"id": id}));
    assert!(later.unguarded.is_some_and(|error| error > 0.05), "two looks as if each were the only one err more often");
    assert!(later.looks[1].spent > later.looks[0].spent);
    let less = json!({"id": id, "results": [{"number": 1, "value": null}]});
    let _: ExperimentNoted = ask(&app, "experiment.note", less);
    assert_eq!(fault(&app, "experiment.look", json!({"id": id})), "experiment_fewer");
}

#[test]
fn what_cannot_be_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "experiment", numbers(20));
    let before = app.db().unwrap().digest().unwrap();
    let bad = |change: fn(&mut Value)| {
        let plan = plan(json!({"who": "numbers", "count": 20}), change);
        fault(&app, "methods.save", json!({"id": id, "plan": plan}))
    };
    assert_eq!(bad(|p| p["base"] = json!(1.5)), "experiment_base");
    assert_eq!(bad(|p| p["difference"] = json!(0.0)), "experiment_difference");
    assert_eq!(bad(|p| p["alpha"] = json!(0.5)), "experiment_alpha");
    assert_eq!(bad(|p| p["power"] = json!(0.1)), "experiment_power");
    assert_eq!(bad(|p| p["arms"][1]["name"] = json!("A")), "experiment_arm_twice");
    assert_eq!(bad(|p| p["people"]["count"] = json!(0)), "experiment_people");
    let source = json!({"from": "data", "figure": "shipped", "first": "2026-05-01", "last": null});
    let of_numbers = plan(json!({"who": "numbers", "count": 20}), |p| p["source"] = source.clone());
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": of_numbers})), "experiment_source");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
    let _: Nothing = ask(&app, "experiment.draw", json!({"id": id}));
    let drawn = app.db().unwrap().digest().unwrap();
    let half = json!({"id": id, "results": [{"number": 1, "value": 1.0}, {"number": 2, "value": 0.5}]});
    assert_eq!(fault(&app, "experiment.note", half), "experiment_value", "a share has no halves");
    let stranger = json!({"id": id, "results": [{"number": 1, "value": 1.0}, {"number": 99, "value": 1.0}]});
    assert_eq!(fault(&app, "experiment.note", stranger), "experiment_number");
    assert_eq!(app.db().unwrap().digest().unwrap(), drawn, "one wrong line takes none");
}
