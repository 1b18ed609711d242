use super::Coding;
use crate::{
    api::Nothing,
    surveys::{
        analysis::AnalysisRes,
        open_text::{OpenText, TopicId},
        tests::{app, ask, fault, remarked},
    },
};
use serde_json::{Value, json};

const SAID: [&str; 6] = ["放驿站", "没打电话就放驿站", "派送慢", "还行吧", "驿站很方便", "好"];

#[test]
fn the_hand_stands_above_the_words_and_is_counted_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = remarked(&app, &SAID);
    let station: TopicId =
        ask(&app, "surveys.topic_save", json!({"survey": id, "name": "驿站问题", "words": ["驿站"]}));
    // a group without words holds only what is put into it
    let tone: TopicId = ask(&app, "surveys.topic_save", json!({"survey": id, "name": "敷衍", "words": []}));
    let read = |more: Value| -> Coding {
        let mut req = json!({"id": id});
        more.as_object().unwrap().iter().for_each(|(key, value)| req[key] = value.clone());
        ask(&app, "surveys.coding", req)
    };
    let before = read(json!({}));
    assert_eq!((before.answers, before.grouped, before.listed), (6, 3, 6));
    let find = |text: &str| before.rows.iter().find(|row| row.text == text).unwrap().answer;
    let code = |text: &str, topic: &TopicId, belongs: bool| {
        let _: Nothing = ask(
            &app,
            "surveys.code",
            json!({"survey": id, "variable": "q1", "answer": find(text), "topic": topic.id, "belongs": belongs}),
        );
    };
    code("驿站很方便", &station, false);
    code("还行吧", &tone, true);
    let after = read(json!({}));
    assert_eq!(after.grouped, 3, "one out, one in");
    let praise = after.rows.iter().find(|row| row.text == "驿站很方便").unwrap();
    assert!(praise.topics.is_empty() && praise.by_hand == [station.id]);
    let rest = read(json!({"open": true}));
    let texts: Vec<&str> = rest.rows.iter().map(|row| row.text.as_str()).collect();
    assert_eq!((rest.listed, texts), (3, vec!["好", "驿站很方便", "派送慢"]), "the newest first");
    assert_eq!(read(json!({"from": 5})).rows.len(), 1);

    let book: OpenText = ask(&app, "surveys.open_text", json!({"id": id}));
    let counts: Vec<(&str, u32)> = book.topics.iter().map(|t| (t.name.as_str(), t.found.answers)).collect();
    assert_eq!(counts, [("敷衍", 1), ("驿站问题", 2)]);
    assert_eq!(book.rest.answers, 3);
    let analysed: AnalysisRes = ask(&app, "surveys.analyse", json!({"id": id, "analysis": "words"}));
    let rows: Vec<(&str, Option<f64>)> =
        analysed.tables[0].rows.iter().map(|row| (row.label.as_str(), row.cells[0].value)).collect();
    assert_eq!(rows[..2], [("驿站问题", Some(2.0)), ("敷衍", Some(1.0))]);

    let digest = || app.db().unwrap().digest().unwrap();
    let (coded, _) = (digest(), code("还行吧", &tone, true));
    assert_eq!(digest(), coded, "said twice is said once");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(read(json!({})).grouped, 2, "the last word is taken back");
    code("驿站很方便", &station, true);
    assert!(read(json!({})).rows.iter().all(|row| row.by_hand.is_empty()), "what the words say need not be kept");
    // a group that is deleted counts nothing, whatever was put into it
    code("好", &tone, true);
    let _: Nothing = ask(&app, "surveys.topic_delete", json!({"survey": id, "id": tone.id}));
    assert_eq!(read(json!({})).grouped, 3);
}

#[test]
fn what_cannot_be_coded_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = remarked(&app, &SAID);
    let topic: TopicId = ask(&app, "surveys.topic_save", json!({"survey": id, "name": "慢", "words": ["慢"]}));
    let rows: Coding = ask(&app, "surveys.coding", json!({"id": id}));
    let answer = rows.rows[0].answer;
    let refused = |more: Value| {
        let mut req = json!({"survey": id, "variable": "q1", "answer": answer, "topic": topic.id, "belongs": true});
        more.as_object().unwrap().iter().for_each(|(key, value)| req[key] = value.clone());
        fault(&app, "surveys.code", req)
    };
    assert_eq!(refused(json!({"answer": "5"})), "no_such_answer");
    assert_eq!(refused(json!({"topic": "5"})), "no_such_topic");
    assert_eq!(refused(json!({"variable": "q9"})), "variable_unknown");
    assert_eq!(refused(json!({"survey": "5"})), "no_such_survey");
    assert_eq!(fault(&app, "surveys.coding", json!({"id": id, "variable": "@lang"})), "variable_unknown");
}
