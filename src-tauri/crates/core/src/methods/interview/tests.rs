use super::*;
use crate::{
    App,
    api::Nothing,
    methods::tests::{app, ask, begun, fault},
};
use serde_json::{Value, json};

const OUTLINE: &str =
    "您现在怎么寄件？\n( ) 找快递员\n( ) 送网点\n哪里不方便？\n? 1 = 2\n- 远不远\n还用过哪几家？\n[ ] 甲\n[ ] 乙";

fn study(app: &App) -> Id<Study> {
    let id = begun(app, "interview", Value::Null);
    let _: Nothing = ask(app, "interview.write", json!({"id": id, "text": OUTLINE}));
    id
}

fn outline(app: &App, id: Id<Study>) -> InterviewOutline {
    ask(app, "interview.outline", json!({"id": id}))
}

fn note(app: &App, id: Id<Study>, who: &str, answers: Value, notes: Value, themes: Value) -> InterviewNoted {
    let body = json!({"id": id, "who": who, "by": "小王", "answers": answers, "notes": notes, "themes": themes});
    ask(app, "interview.note", body)
}

#[test]
fn what_is_asked_follows_what_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = study(&app);
    let found = outline(&app, id);
    assert_eq!(found.questions.len(), 3);
    assert_eq!((found.questions[1].only_if.as_str(), found.questions[1].prompts.len()), ("1 = 2", 1));
    assert!(!found.questions[1].shown, "nobody has said yet how they send");
    let key = &found.questions[0].cells[0].key;
    let keheng_form::Holds::Choice { options } = &found.questions[0].cells[0].holds else { panic!("{found:?}") };
    let talk: InterviewTalk = ask(&app, "interview.talk", json!({"id": id, "answers": {(key.as_str()): options[1]}}));
    assert!(talk.questions[1].shown, "the second option opens the second question");
    assert_eq!(talk.row, None, "asking which questions come keeps nothing");

    let second = found.questions[1].uid.clone();
    let answers = json!({(key.as_str()): options[1]});
    let made = note(&app, id, "张三", answers.clone(), json!({(second.as_str()): "要走两公里"}), json!({}));
    let rows: InterviewTalks = ask(&app, "interview.talks", json!({"id": id}));
    let row = &rows.talks[0];
    assert_eq!((row.id, row.answered, row.asked, row.noted, row.coded), (made.talk, 2, 3, 1, 0));

    // coded afterwards: the same interview, with themes
    let body = json!({"id": id, "talk": made.talk, "who": "张三", "by": "小王", "answers": answers,
        "notes": {(second.as_str()): "要走两公里"}, "themes": {(second.as_str()): ["距离", " 距离 ", ""]}});
    let _: InterviewNoted = ask(&app, "interview.note", body);
    note(&app, id, "李四", json!({(key.as_str()): options[0]}), json!({}), json!({}));
    let results: InterviewResults = ask(&app, "interview.results", json!({"id": id}));
    assert_eq!(results.talks, 2);
    let count = |text: &str, n: u32| InterviewCount { text: text.into(), n };
    assert_eq!(results.questions[0].cells[0].counts, [count("找快递员", 1), count("送网点", 1)]);
    assert_eq!((results.questions[1].asked, results.questions[1].answered), (1, 1), "it was not to be asked of both");
    assert_eq!(results.themes, [count("距离", 1)], "a theme counts once an interview");
    assert_eq!(results.questions[1].notes[0].text, "要走两公里");
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = study(&app);
    let found = outline(&app, id);
    let key = found.questions[0].cells[0].key.clone();
    let keheng_form::Holds::Choice { options } = found.questions[0].cells[0].holds.clone() else { panic!("{found:?}") };
    let made = note(&app, id, "张三", json!({(key.as_str()): options[0]}), json!({"q9": "旧题的记录"}), json!({}));
    let before = app.db().unwrap().digest().unwrap();
    let body = |who: &str, answers: Value| json!({"id": id, "who": who, "by": "", "answers": answers, "notes": {}, "themes": {}});
    assert_eq!(fault(&app, "interview.note", body(" ", json!({}))), "interview_unnamed");
    assert_eq!(fault(&app, "interview.note", body("李四", json!({(key.as_str()): "o99"}))), "interview_answered");
    let mut foreign = body("李四", json!({}));
    foreign["customer"] = json!("77");
    assert_eq!(fault(&app, "interview.note", foreign), "no_such_customer");
    let fewer = OUTLINE.replace("( ) 找快递员\n", "").replace("? 1 = 2\n", "");
    assert_eq!(fault(&app, "interview.write", json!({"id": id, "text": fewer})), "interview_answered");
    assert_eq!(fault(&app, "interview.write", json!({"id": id, "text": "- 追问"})), "interview_line");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);

    // the question is gone, its note is not
    let mut again = body("张三", json!({(key.as_str()): options[0]}));
    again["talk"] = json!(made.talk);
    let _: InterviewNoted = ask(&app, "interview.note", again);
    let talk: InterviewTalk = ask(&app, "interview.talk", json!({"id": id, "talk": made.talk}));
    assert_eq!(talk.notes.get("q9").map(String::as_str), Some("旧题的记录"));
    let _: Nothing = ask(&app, "interview.remove", json!({"id": id, "talk": made.talk}));
    assert_eq!(fault(&app, "interview.talk", json!({"id": id, "talk": made.talk})), "no_such_talk");
    let _: Value = ask(&app, "desk.undo", json!({}));
    let back: InterviewTalk = ask(&app, "interview.talk", json!({"id": id, "talk": made.talk}));
    assert_eq!(back.answers, talk.answers);
}

#[test]
fn a_sheet_is_drawn_from_a_questionnaire_and_printed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = begun(&app, "interview", Value::Null);
    let survey: Value = ask(&app, "surveys.add", json!({"template": "recommend"}));
    let _: Nothing = ask(&app, "interview.from_survey", json!({"id": id, "survey": survey["id"]}));
    let found = outline(&app, id);
    let asked: Value = ask(&app, "surveys.get", json!({"id": survey["id"]}));
    assert_eq!(found.questions.len() as u64, asked["row"]["questions"].as_u64().unwrap());
    assert!(found.questions.iter().any(|q| !q.only_if.is_empty()), "conditions come along: {found:?}");
    let _: Nothing = ask(&app, "interview.write", json!({"id": id, "text": found.text}));
    assert_eq!(outline(&app, id).questions, found.questions, "written back it is the same sheet");

    for (name, wanted) in [("sheet.html", "<section>"), ("sheet.txt", "1. ")] {
        let to = folder.path().join(name);
        let handle = app.files().offer_save(to.clone());
        let _: Value = ask(&app, "interview.save", json!({"id": id, "file": "sheet", "handle": handle}));
        assert!(std::fs::read_to_string(to).unwrap().contains(wanted), "{name}");
    }
    let to = folder.path().join("talks.csv");
    let handle = app.files().offer_save(to.clone());
    assert_eq!(
        fault(&app, "interview.save", json!({"id": id, "file": "results", "handle": handle})),
        "interview_no_talks"
    );
    let q = &found.questions[0].uid;
    note(&app, id, "<b>张三</b>", json!({}), json!({(q.as_str()): "很满意"}), json!({}));
    let handle = app.files().offer_save(to.clone());
    let _: Value = ask(&app, "interview.save", json!({"id": id, "file": "results", "handle": handle}));
    assert_eq!(std::fs::read_to_string(to).unwrap().lines().count(), 2);
}

#[test]
fn a_class_that_looks_on_reads_no_name_and_what_was_masked_is_never_stored() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = study(&app);
    let customer: Value = ask(&app, "value.add", json!({"patch": {"name": "欧阳娜娜", "phone": "13812345678"}}));
    let found = outline(&app, id);
    let asked = found.questions[0].uid.clone();
    let key = found.questions[0].cells[0].key.clone();
    let keheng_form::Holds::Choice { options } = found.questions[0].cells[0].holds.clone() else { panic!("{found:?}") };
    let body = |talk: Value, who: &str, note: &str| {
        json!({"id": id, "talk": talk, "who": who, "by": "小王", "customer": customer["row"]["id"], "themes": {},
            "answers": {(key.as_str()): options[0]}, "notes": {(asked.as_str()): note}})
    };
    let planted = "欧阳娜娜说，打13812345678找赵敏";
    let made: InterviewNoted = ask(&app, "interview.note", body(Value::Null, "赵敏", planted));
    let all = || {
        let asked = [
            ("interview.talks", json!({"id": id})),
            ("interview.talk", json!({"id": id, "talk": made.talk})),
            ("interview.results", json!({"id": id})),
        ];
        asked.map(|(method, body)| app.call(method, body).unwrap().to_string())
    };
    assert!(all().iter().any(|answer| answer.contains("欧阳娜娜") && answer.contains("13812345678")));
    let before = app.db().unwrap().digest().unwrap();
    let _: Value = ask(&app, "desk.prefer", json!({"projector": true}));
    for answer in all() {
        assert!(!answer.contains("欧阳娜娜") && !answer.contains("13812345678"), "{answer}");
    }
    let talk: InterviewTalk = ask(&app, "interview.talk", json!({"id": id, "talk": made.talk}));
    let (who, note) = (talk.row.unwrap().who, talk.notes[asked.as_str()].clone());
    assert_eq!(
        (who.as_str(), note.as_str()),
        ("赵*", "欧**说，打138****5678找赵敏"),
        "a stranger in a text is nobody the file knows"
    );
    let _: InterviewNoted = ask(&app, "interview.note", body(json!(made.talk), &who, &note));
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "what came back masked is as it was");
    assert_eq!(fault(&app, "interview.note", body(json!(made.talk), &who, "欧**说，没事了")), "masked_text");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
    let path = folder.path().join("talks.csv");
    let handle = app.files().offer_save(path.clone());
    let _: Value = ask(&app, "interview.save", json!({"id": id, "handle": handle, "file": "results"}));
    let table = std::fs::read_to_string(path).unwrap();
    assert!(!table.contains("欧阳娜娜") && !table.contains("13812345678") && table.contains("赵*"), "{table}");
}
