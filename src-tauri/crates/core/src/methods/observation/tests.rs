use super::{super::tests::*, *};
use crate::api::Nothing;
use serde_json::Value;

fn items(names: &[&str]) -> Value {
    names.iter().enumerate().map(|(at, name)| json!({"uid": format!("i{}", at + 1), "name": name})).collect()
}

fn tally(same_units: bool) -> Value {
    json!({"sheet": "tally", "place": "", "items": items(&["寄件", "取件"]), "same_units": same_units})
}

#[test]
fn marks_are_counted_against_the_clock_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "observation", tally(false));
    for category in ["i1", "i1", "i2"] {
        let _: Value = ask(&app, "observation.stroke", json!({"id": id, "who": " 甲 ", "category": category}));
    }
    let _: Nothing = ask(&app, "observation.unstroke", json!({"id": id, "who": "甲"}));
    let found: Value = ask(&app, "observation.get", json!({"id": id}));
    let tally = &found["tally"];
    assert_eq!((&tally["marks"], &tally["categories"][0]["marks"]), (&json!(2), &json!(2)), "{tally}");
    assert_eq!(tally["observers"][0]["who"], "甲", "blanks around a name do not make another observer");
    assert!(tally["observers"][0]["running"].is_i64(), "the first mark starts the clock");
    assert_eq!(tally["observers"].as_array().unwrap().len(), 1);
    let _: Nothing = ask(&app, "observation.watch", json!({"id": id, "who": "甲", "on": false}));
    let stopped: Value = ask(&app, "observation.get", json!({"id": id}));
    assert_eq!(stopped["tally"]["observers"][0]["running"], Value::Null);
    let before = app.db().unwrap().digest().unwrap();
    let _: Value = ask(&app, "observation.stroke", json!({"id": id, "who": "甲", "category": "i2"}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "a mark is one step back, clock and all");
}

/// 50 things, 20 and 15 agreed on, 5 and 10 not: observed .7, by chance .5, κ .4.
#[test]
fn two_observers_of_the_same_units_have_cohens_kappa() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "observation", tally(true));
    let pairs = [(20, "i1", "i1"), (5, "i1", "i2"), (10, "i2", "i1"), (15, "i2", "i2")];
    for (n, first, second) in pairs {
        for _ in 0..n {
            let _: Value = ask(&app, "observation.stroke", json!({"id": id, "who": "甲", "category": first}));
            let _: Value = ask(&app, "observation.stroke", json!({"id": id, "who": "乙", "category": second}));
        }
    }
    let found: Value = ask(&app, "observation.get", json!({"id": id}));
    let agreement = &found["tally"]["agreement"];
    assert_eq!((&agreement["units"], &agreement["differing"]), (&json!(50), &json!(15)));
    assert!((agreement["kappa"]["kappa"].as_f64().unwrap() - 0.4).abs() < 1e-12, "{agreement}");
    assert_eq!(agreement["measure"], "cohen");
    assert_eq!(agreement["alpha_level"], "unreliable", "kappa and alpha have conventions of their own");
    let (low, high) = (&agreement["alpha_interval"][0], &agreement["alpha_interval"][1]);
    let alpha = agreement["alpha"].as_f64().unwrap();
    assert!(low.as_f64().unwrap() < alpha && alpha < high.as_f64().unwrap());
    let unit = agreement["apart"][0]["unit"].as_u64().unwrap();
    let again = json!({"id": id, "who": "乙", "unit": unit, "category": "i1"});
    let _: Nothing = ask(&app, "observation.judge", again);
    let better: Value = ask(&app, "observation.get", json!({"id": id}));
    let better = &better["tally"]["agreement"];
    assert_eq!(better["differing"], json!(14), "a unit judged again counts as it is now");
    assert_eq!(better["level"], "moderate", "21 and 15 of 50: κ .44");
}

#[test]
fn a_mystery_parcel_has_legs_and_its_time_does_not_run_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let plan = json!({"sheet": "diary", "place": "", "items": items(&["下单", "揽收", "签收"])});
    let id = begun(&app, "observation", plan);
    let note = |parcel: u32, stage: &str, at: &str| json!({"id": id, "who": "甲", "parcel": parcel, "stage": stage, "at": at, "remark": "好"});
    for (parcel, stage, at) in [
        (1, "i1", "2026-11-20T08:00"),
        (1, "i2", "2026-11-20T10:00"),
        (2, "i1", "2026-11-21T08:00"),
        (2, "i3", "2026-11-22T08:00"),
        (2, "i2", "2026-11-21T12:00"),
    ] {
        let _: Nothing = ask(&app, "observation.stage", note(parcel, stage, at));
    }
    let found: Value = ask(&app, "observation.get", json!({"id": id}));
    let diary: DiaryRes = serde_json::from_value(found["diary"].clone()).unwrap();
    let legs: Vec<(u32, f64)> = diary.legs.iter().map(|leg| (leg.n, leg.median)).collect();
    assert_eq!(legs, [(2, 180.0), (1, 1200.0)], "two and four hours, then twenty");
    assert_eq!((diary.parcels[1].total, diary.next), (Some(1440), 3));
    let turned = note(2, "i2", "2026-11-23T08:00");
    assert_eq!(
        fault(&app, "observation.stage", turned),
        "observation_times_turned",
        "no parcel is signed before it comes"
    );
    let _: Nothing = ask(&app, "observation.stage", note(2, "i2", "2026-11-21T13:00"));
    let again: Value = ask(&app, "observation.get", json!({"id": id}));
    assert_eq!(again["diary"]["legs"][0]["median"], json!(210.0), "a stage noted again is corrected, not doubled");
}

#[test]
fn a_log_adds_up_time_by_act_and_by_person() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "observation", json!({"sheet": "log", "place": "", "items": items(&["扫码", "找件"])}));
    for (who, act, seconds) in [("1 号", "i1", 10), ("1 号", "i2", 50), ("2 号", "i2", 40)] {
        let _: Value = ask(&app, "observation.act", json!({"id": id, "who": who, "act": act, "seconds": seconds}));
    }
    let found: Value = ask(&app, "observation.get", json!({"id": id}));
    let log: LogRes = serde_json::from_value(found["log"].clone()).unwrap();
    assert_eq!((log.acts[1].seconds, log.acts[1].share, log.acts[1].median), (90, Some(0.9), Some(45.0)));
    assert_eq!((log.people[0].seconds, log.rows.len()), (60, 3));
    let _: Nothing = ask(&app, "observation.remove", json!({"id": id, "entry": log.rows[0].entry}));
    let less: Value = ask(&app, "observation.get", json!({"id": id}));
    assert_eq!(less["notes"], json!(2));
}

#[test]
fn traces_are_read_where_nobody_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let plan = |by: &str, days: u32| json!({"sheet": "traces", "from": null, "to": null, "by": by, "unsigned_days": days, "repeat_days": 90});
    let id = begun(&app, "observation", plan("month", 3));
    let none: TracesRes = ask(&app, "observation.traces", json!({"id": id}));
    assert_eq!((none.total.shipments, none.groups.len()), (0, 0), "an empty file has no traces, and no fault");
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": plan("month", 0)})), "observation_days");
}

#[test]
fn what_has_notes_keeps_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "observation", tally(false));
    let _: Value = ask(&app, "observation.stroke", json!({"id": id, "who": "甲", "category": "i2"}));
    let before = app.db().unwrap().digest().unwrap();
    let fewer = json!({"sheet": "tally", "place": "", "items": items(&["寄件"]), "same_units": false});
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": fewer})), "observation_item_unknown");
    let other = json!({"sheet": "log", "place": "", "items": items(&["寄件", "取件"])});
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": other})), "observation_other_sheet");
    assert_eq!(
        fault(&app, "observation.stroke", json!({"id": id, "who": " ", "category": "i1"})),
        "observation_nobody"
    );
    let unknown = json!({"id": id, "who": "甲", "category": "i9"});
    assert_eq!(fault(&app, "observation.stroke", unknown), "observation_item_unknown");
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "what is refused changes nothing");
    let _: Nothing = ask(&app, "methods.close", json!({"id": id, "closed": true}));
    let late = json!({"id": id, "who": "甲", "category": "i1"});
    assert_eq!(fault(&app, "observation.stroke", late), "study_closed");
}
