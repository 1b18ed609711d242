use super::*;
use crate::{
    App,
    methods::tests::{app, ask, begun, fault},
};
use serde_json::{Value, json};

fn session(app: &App) -> Id<Study> {
    begun(app, "group", json!(GroupPlan { question: "客户为什么不再寄件？".into(), ..GroupPlan::default() }))
}

fn board(app: &App, id: Id<Study>) -> GroupRes {
    ask(app, "group.board", json!({"id": id}))
}

fn add(app: &App, id: Id<Study>, who: &str, text: &str) -> GroupAdded {
    ask(app, "group.add", json!({"id": id, "text": text, "who": who, "round": 1}))
}

fn idea(board: &GroupRes, text: &str) -> GroupIdea {
    board.ideas.iter().find(|idea| idea.text == text).cloned().unwrap_or_else(|| panic!("{text}: {board:?}"))
}

fn done(app: &App, verb: &str, body: Value) {
    let _: Value = ask(app, &format!("group.{verb}"), body);
}

fn digest(app: &App) -> String {
    app.db().unwrap().digest().unwrap()
}

#[test]
fn slips_are_written_down_once_merged_by_hand_and_taken_apart_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = session(&app);
    let slips = "1. 取件太慢\n2. 价格贵\n\n- 取件太慢了\n3. 理赔麻烦";
    assert_eq!(add(&app, id, "", slips), GroupAdded { added: 4, same: 0 });
    let before = digest(&app);
    assert_eq!(add(&app, id, "", slips), GroupAdded { added: 0, same: 4 }, "twice is once");
    assert_eq!(digest(&app), before);

    let found = board(&app, id);
    let texts: Vec<&str> = found.ideas.iter().map(|idea| idea.text.as_str()).collect();
    assert_eq!(texts, ["取件太慢", "价格贵", "取件太慢了", "理赔麻烦"], "in the order they came");
    assert_eq!(found.alike.len(), 1, "one pair looks alike: {:?}", found.alike);
    let pair = &found.alike[0];
    assert_eq!((found.ideas[0].id, found.ideas[2].id), (pair.first, pair.second));

    done(&app, "merge", json!({"id": id, "into": pair.first, "ideas": [pair.second]}));
    let merged = board(&app, id);
    assert_eq!((merged.ideas.len(), merged.said, merged.alike.len()), (3, 4, 0));
    assert_eq!(idea(&merged, "取件太慢").merged[0].text, "取件太慢了", "every wording is kept");
    let itself = json!({"id": id, "into": pair.first, "ideas": [pair.second]});
    assert_eq!(fault(&app, "group.merge", itself), "group_merge_itself");
    done(&app, "split", json!({"id": id, "ideas": [pair.second]}));
    assert_eq!(board(&app, id).ideas.len(), 4);
    let _: Value = ask(&app, "desk.undo", json!({}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(digest(&app), before, "merging is undone as well");
}

#[test]
fn dots_count_for_whoever_stands_for_an_idea_and_equal_ones_share_a_place() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = session(&app);
    add(&app, id, "", "甲\n乙\n丙\n丁\n戊");
    let of = |text: &str| idea(&board(&app, id), text).id.to_string();
    let [a, b, c, d] = ["甲", "乙", "丙", "丁"].map(of);
    done(&app, "vote", json!({"id": id, "who": "1", "dots": {(a.as_str()): 1, (b.as_str()): 1, (c.as_str()): 1}}));
    done(&app, "vote", json!({"id": id, "who": "2", "dots": {(a.as_str()): 2, (b.as_str()): 1}}));
    done(&app, "vote", json!({"id": id, "who": "3", "dots": {(d.as_str()): 1, (b.as_str()): 1}}));
    let places = |board: &GroupRes| -> Vec<(String, u32, Option<u32>)> {
        board.ideas.iter().map(|idea| (idea.text.clone(), idea.dots, idea.rank)).collect()
    };
    let expected = [("甲", 3, Some(1)), ("乙", 3, Some(1)), ("丙", 1, Some(3)), ("丁", 1, Some(3)), ("戊", 0, None)];
    let expected: Vec<_> = expected.iter().map(|(text, dots, rank)| ((*text).to_owned(), *dots, *rank)).collect();
    assert_eq!(places(&board(&app, id)), expected, "1, 1, 3, 3 and no place without a dot");

    let too_many = json!({"id": id, "who": "4", "dots": {(a.as_str()): 4}});
    assert_eq!(fault(&app, "group.vote", too_many), "group_dots");
    assert_eq!(fault(&app, "group.vote", json!({"id": id, "who": " ", "dots": {}})), "group_voter");
    assert_eq!(fault(&app, "group.vote", json!({"id": id, "who": "4", "dots": {"17": 1}})), "no_such_idea");
    done(&app, "vote", json!({"id": id, "who": "2", "dots": {(c.as_str()): 3}}));
    assert_eq!(idea(&board(&app, id), "丙").dots, 4, "who votes again has changed their mind");
    done(&app, "merge", json!({"id": id, "into": d, "ideas": [c]}));
    assert_eq!(idea(&board(&app, id), "丁").dots, 5, "dots of a merged idea count for the one that stands for it");
    done(&app, "vote", json!({"id": id, "who": "2", "dots": {}}));
    assert_eq!(board(&app, id).votes.len(), 2);

    let fewer = json!(GroupPlan { dots: 2, ..GroupPlan::default() });
    assert_eq!(fault(&app, "methods.save", json!({"id": id, "plan": fewer})), "group_dots", "votes given stay valid");
}

#[test]
fn what_the_room_found_goes_into_the_questionnaire_and_the_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = session(&app);
    add(&app, id, "小李", "取件*及时*\n送到家门口");
    let ids: Vec<Id<Entry>> = board(&app, id).ideas.iter().map(|idea| idea.id).collect();
    done(&app, "sort", json!({"id": id, "ideas": [ids[0]], "cluster": "时效"}));
    let made: GroupSurveyRes = ask(&app, "group.to_survey", json!({"id": id, "ideas": ids}));
    let survey: Value = ask(&app, "surveys.get", json!({"id": made.survey}));
    assert_eq!(survey["flaws"], json!([]), "it could be published as it is");
    let rows = &survey["form"]["pages"][0]["questions"][0]["kind"]["rows"];
    assert_eq!((&rows[0]["text"]["zh"], &rows[0]["dimension"]["zh"]), (&json!("取件*及时*"), &json!("时效")));
    let again: GroupSurveyRes = ask(&app, "group.to_survey", json!({"id": id, "ideas": ids, "survey": made.survey}));
    assert_eq!(again.survey, made.survey);
    let grown: Value = ask(&app, "surveys.get", json!({"id": made.survey}));
    assert_eq!(grown["form"]["pages"][0]["questions"].as_array().map(Vec::len), Some(2));
    assert_eq!(grown["flaws"], json!([]), "no uid is taken twice");
    let _: Value = ask(&app, "desk.undo", json!({}));
    let back: Value = ask(&app, "surveys.get", json!({"id": made.survey}));
    assert_eq!(back["form"], survey["form"]);
    assert_eq!(fault(&app, "group.to_survey", json!({"id": id, "ideas": ids, "survey": "9"})), "no_such_survey");

    let minutes = folder.path().join("minutes.md");
    let handle = app.files().offer_save(minutes.clone());
    done(&app, "save", json!({"id": id, "handle": handle}));
    let text = std::fs::read_to_string(minutes).unwrap();
    assert!(text.contains("## 时效\n\n- 取件\\*及时\\*"), "Markdown takes the words for nothing else:\n{text}");
    let table = folder.path().join("minutes.csv");
    let handle = app.files().offer_save(table.clone());
    done(&app, "save", json!({"id": id, "handle": handle}));
    assert_eq!(std::fs::read_to_string(table).unwrap().lines().count(), 3);
}

#[test]
fn ideas_are_reworded_and_deleted_and_the_ended_session_takes_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = session(&app);
    add(&app, id, "", "甲\n乙");
    let [first, second] = [0, 1].map(|at| board(&app, id).ideas[at].id);
    done(&app, "edit", json!({"id": id, "idea": first, "text": " 甲等 "}));
    assert_eq!(board(&app, id).ideas[0].text, "甲等");
    done(&app, "merge", json!({"id": id, "into": first, "ideas": [second]}));
    done(&app, "remove", json!({"id": id, "ideas": [first]}));
    assert_eq!(board(&app, id).ideas[0].text, "乙", "what it stood for stands for itself again");
    assert_eq!(fault(&app, "group.edit", json!({"id": id, "idea": first, "text": "x"})), "no_such_idea");
    assert_eq!(fault(&app, "group.add", json!({"id": id, "text": " \n", "who": "", "round": 1})), "group_no_ideas");
    let long = "长".repeat(301);
    assert_eq!(fault(&app, "group.add", json!({"id": id, "text": long, "who": "", "round": 1})), "group_text");
    done_closing(&app, id);
    assert_eq!(fault(&app, "group.add", json!({"id": id, "text": "丙", "who": "", "round": 1})), "study_closed");
}

fn done_closing(app: &App, id: Id<Study>) {
    let _: Value = ask(app, "methods.close", json!({"id": id, "closed": true}));
}
