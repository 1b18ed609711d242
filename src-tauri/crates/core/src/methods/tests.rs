use super::*;
pub(super) use crate::tests::{app, ask, fault};
use crate::{App, api::Nothing};
use serde_json::json;

/// A new study of a method with its plan.
pub(super) fn begun(app: &App, kind: &str, plan: Value) -> Id<Study> {
    let made: StudyId = ask(app, "methods.add", json!({"kind": kind, "title": "柜台", "plan": plan}));
    made.id
}

#[test]
fn a_study_is_made_ended_deleted_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for kind in registry::METHODS.iter().map(|m| m.kind()) {
        let made: StudyId = ask(&app, "methods.add", json!({"kind": kind, "title": " 柜台 "}));
        let before: StudyDetail = ask(&app, "methods.get", json!({"id": made.id}));
        assert_eq!((before.row.kind.as_str(), before.row.title.as_str()), (kind, "柜台"));
        assert!(!before.row.summary.is_empty(), "{kind} says where it stands before anything was noted");
        let _: Nothing = ask(&app, "methods.close", json!({"id": made.id, "closed": true}));
        let ended: StudyDetail = ask(&app, "methods.get", json!({"id": made.id}));
        assert_eq!(ended.row.closed, Some(ended.row.created));
        let digest = app.db().unwrap().digest().unwrap();
        let _: Nothing = ask(&app, "methods.delete", json!({"id": made.id}));
        assert_eq!(fault(&app, "methods.get", json!({"id": made.id})), "no_such_study");
        let _: Value = ask(&app, "desk.undo", json!({}));
        assert_eq!(app.db().unwrap().digest().unwrap(), digest, "{kind} comes back as it was");
    }
    let list: StudiesRes = ask(&app, "methods.list", json!({}));
    assert_eq!(list.studies.len(), registry::METHODS.len());
}

#[test]
fn what_cannot_be_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "observation", json!({"sheet": "diary", "place": "", "items": []}));
    let before = app.db().unwrap().digest().unwrap();
    assert_eq!(fault(&app, "methods.add", json!({"kind": "stars", "title": "a"})), "study_kind_unknown");
    assert_eq!(fault(&app, "methods.add", json!({"kind": "observation", "title": "  "})), "study_untitled");
    let long = "长".repeat(201);
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "title": long})), "study_title_too_long");
    let foreign = json!({"sheet": "diary", "place": "", "items": [], "more": 1});
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": foreign})), "study_body_invalid");
    assert_eq!(fault(&app, "methods.close", json!({"id": "5", "closed": true})), "no_such_study");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
}

#[test]
fn what_answers_the_question_comes_before_what_is_cheap() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let first = |goal: &str, cost: u8| {
        let weights = json!({"goal": goal, "cost": cost, "time": 0, "depth": 0});
        let found: MethodAdviseRes = ask(&app, "methods.advise", weights);
        assert!(found.methods.windows(2).all(|pair| pair[0].fit >= pair[1].fit));
        found.methods[0].method.clone()
    };
    assert_eq!(first("works", 5), "experiment", "it is dear, and nothing else shows that a change works");
    assert_eq!(first("what_happens", 0), "observation");
    let heavy = json!({"goal": "why", "cost": 6, "time": 0, "depth": 0});
    assert_eq!(fault(&app, "methods.advise", heavy), "planner_weight");
}
