use super::{BankId, BankRes};
use crate::{
    App,
    api::Nothing,
    surveys::tests::{app, ask, fault},
};
use keheng_form::{Form, Page, Question, flaws};
use serde_json::{Value, json};

fn bank(app: &App) -> BankRes {
    ask(app, "surveys.bank", json!({}))
}

fn question(uid: &str, text: &str) -> Value {
    json!({
        "uid": uid, "name": uid, "text": {"zh": text, "en": text}, "show_if": "q1 = 2", "valid_if": "q2 > 1",
        "valid_text": {"zh": "太小"}, "kind": {"type": "number"}
    })
}

#[test]
fn templates_fill_the_bank_with_questions_that_stand_by_themselves() {
    let folder = tempfile::tempdir().unwrap();
    let questions = bank(&app(folder.path())).questions;
    assert!(questions.len() > 30, "{}", questions.len());
    for (at, one) in questions.iter().enumerate() {
        assert!(one.id.is_none() && one.template.is_some());
        assert!(questions[..at].iter().all(|other| other.question != one.question), "twice: {:?}", one.question.text);
        let own = Question { uid: "q1".into(), name: "q1".into(), ..one.question.clone() };
        let page = Page { uid: "p1".into(), questions: vec![own], ..Page::default() };
        let form = Form {
            title: one.question.text.clone(),
            languages: vec![keheng_form::Lang::Zh, keheng_form::Lang::En],
            pages: vec![page],
            ..Form::default()
        };
        let found = flaws(&form);
        assert!(found.is_empty(), "{:?}: {found:?}", one.question.text);
    }
}

#[test]
fn a_question_is_kept_without_what_it_depended_on_and_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let before = bank(&app).questions.len();
    let kept: BankId = ask(&app, "surveys.bank_keep", json!({"question": question("q7", "每月寄多少票？")}));
    let own = bank(&app).questions.remove(0);
    assert_eq!(own.id, Some(kept.id));
    assert_eq!((own.question.show_if.as_str(), own.question.valid_if.as_str()), ("", ""));
    assert!(own.question.valid_text.is_empty() && own.question.uid.is_empty());
    let again = json!({"question": question("q9", "每月寄多少票？")});
    assert_eq!(fault(&app, "surveys.bank_keep", again), "bank_twice", "wherever it stood");
    let blank = json!({"question": {"uid": "q1", "name": "q1", "text": {}, "kind": {"type": "number"}}});
    assert_eq!(fault(&app, "surveys.bank_keep", blank), "bank_unworded");
    let long = json!({"question": question("q1", &"长".repeat(40_000))});
    assert_eq!(fault(&app, "surveys.bank_keep", long), "bank_too_long");
    let _: Nothing = ask(&app, "surveys.bank_delete", json!({"id": kept.id}));
    assert_eq!(bank(&app).questions.len(), before);
    assert_eq!(fault(&app, "surveys.bank_delete", json!({"id": kept.id})), "no_such_bank_question");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(bank(&app).questions[0].id, Some(kept.id));
}
