use super::{OpenText, TopicId, has};
use crate::{
    api::Nothing,
    surveys::{
        analysis::AnalysisRes,
        tests::{app, ask, fault, remarked},
    },
};
use serde_json::{Value, json};

const SAID: [&str; 8] = [
    "驿站不送上门",
    "放驿站不打电话",
    "驿站太远",
    "派送慢",
    "派送很慢，理赔更慢",
    "Late delivery, plate broken",
    "都好",
    "派送准时",
];

#[test]
fn a_word_of_latin_letters_stands_by_itself() {
    assert!(has("late delivery", "late") && has("又late了", "late"));
    assert!(!has("plate broken", "late") && has("plate, late", "late"));
    assert!(has("驿站不送", "驿站"));
}

#[test]
fn groups_sort_what_people_say_and_are_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = remarked(&app, &SAID);
    let read = || -> OpenText { ask(&app, "surveys.open_text", json!({"id": id})) };
    let words: Vec<(String, u32)> = read().words.into_iter().map(|w| (w.word, w.answers)).collect();
    assert_eq!(words, [("派送".to_owned(), 3), ("驿站".to_owned(), 3)]);
    let made: TopicId = ask(
        &app,
        "surveys.topic_save",
        json!({"survey": id, "name": " 驿站 ", "words": ["驿站", " 上门", "驿站", ""]}),
    );
    let _: TopicId = ask(&app, "surveys.topic_save", json!({"survey": id, "name": "慢", "words": ["慢", "Late"]}));
    let found = read();
    let counts: Vec<(&str, u32)> = found.topics.iter().map(|t| (t.name.as_str(), t.found.answers)).collect();
    assert_eq!(counts, [("慢", 3), ("驿站", 3)], "a plate is not late");
    let station = &found.topics[1];
    assert_eq!(station.words, ["驿站", "上门"]);
    assert!((station.found.share.unwrap() - 0.375).abs() < 1e-12);
    assert!(station.found.examples.contains(&"驿站太远".to_owned()));
    assert_eq!(found.rest.answers, 2, "all is well, and on time");
    assert!(found.words.iter().find(|w| w.word == "驿站").unwrap().grouped);
    let analysed: AnalysisRes = ask(&app, "surveys.analyse", json!({"id": id, "analysis": "words"}));
    assert_eq!(analysed.tables[0].rows.len(), 3, "two groups and the rest");
    assert_eq!(analysed.tables[0].rows[0].cells[0].value, Some(3.0));
    let _: Nothing = ask(&app, "surveys.topic_delete", json!({"survey": id, "id": made.id}));
    assert_eq!(read().topics.len(), 1);
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(read(), found, "the group is back with its words");
    let before = app.db().unwrap().digest().unwrap();
    let _: TopicId = ask(
        &app,
        "surveys.topic_save",
        json!({"survey": id, "id": made.id, "name": "驿站", "words": ["驿站", "上门"]}),
    );
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "nothing changed, nothing written");
}

#[test]
fn groups_without_sense_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = remarked(&app, &SAID);
    let refused = |body: Value| fault(&app, "surveys.topic_save", body);
    assert_eq!(refused(json!({"survey": id, "name": " ", "words": ["慢"]})), "topic_unnamed");
    assert_eq!(refused(json!({"survey": id, "name": "慢".repeat(41), "words": ["慢"]})), "topic_too_long");
    let many: Vec<String> = (0..101).map(|n| format!("w{n}")).collect();
    assert_eq!(refused(json!({"survey": id, "name": "慢", "words": many})), "topic_too_many");
    assert_eq!(refused(json!({"survey": id, "id": "5", "name": "慢", "words": ["慢"]})), "no_such_topic");
    let _: TopicId = ask(&app, "surveys.topic_save", json!({"survey": id, "name": "慢", "words": ["慢"]}));
    assert_eq!(refused(json!({"survey": id, "name": "慢", "words": ["晚"]})), "topic_twice");
    assert_eq!(fault(&app, "surveys.topic_delete", json!({"survey": id, "id": "5"})), "no_such_topic");
    let asked = json!({"id": id, "variable": "q7"});
    assert_eq!(fault(&app, "surveys.open_text", asked), "variable_unknown");
}
