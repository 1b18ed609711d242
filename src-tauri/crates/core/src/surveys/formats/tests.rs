use super::*;
use crate::{
    App,
    api::Nothing,
    surveys::{SurveyDetail, SurveyId, SurveyResults, SurveyVersionRes, SurveysRes},
    tests::{app, ask, fault},
};
use serde_json::{Value, json};
use std::path::Path;

fn offer(app: &App, folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    app.files().offer(path).unwrap().handle
}

fn digest(app: &App) -> String {
    app.db().unwrap().digest().unwrap()
}

/// A file of 问卷星: two answers, the second of which cannot be taken.
const WJX: &str = "序号,提交答卷时间,所用时间,来自IP,1、您的客户类型是？,2、您使用过哪些服务？,3、您有多大可能向同行推荐我们？,4、其他意见
1,2026/5/2 09:01:05,38秒,36.1.1.1(浙江-杭州),电商客户,同城┋省内,9,很好
2,2026/5/3 10:02:05,50秒,36.1.1.1(浙江-杭州),散客,同城,8,
3,2026/5/4 11:02:05,61秒,36.1.1.9(浙江-杭州),电商客户,(跳过),0,=1+1
4,2026/5/4 12:02:05,61秒,36.1.1.8(浙江-杭州),企业客户,省内,,再快些
5,2026/5/4 13:02:05,61秒,36.1.1.7(浙江-杭州),企业客户,同城┋省内,10,
";

const SURVEY: &str = "survey,,,,
,type,name,label,relevant,appearance
,select_one kind,kind,您的客户类型是？,,
,select_multiple used,used,您使用过哪些服务？,,
,select_one points,nps,您有多大可能向同行推荐我们？,,likert
,text,why,其他意见,,
,image,where,照片,,
choices,,,,
,list_name,name,label,
,kind,shop,电商客户,
,kind,firm,企业客户,
,used,city,同城,
,used,province,省内,
";

fn survey() -> String {
    let points: String = (0..=10).map(|n| format!(",points,{n},{n},\n")).collect();
    format!("{SURVEY}{points}")
}

#[test]
fn a_questionnaire_comes_in_is_answered_and_goes_out() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let before = digest(&app);
    let handle = offer(&app, folder.path(), "form.csv", &survey());
    let looked: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": handle, "dry_run": true}));
    assert_eq!((looked.id, digest(&app)), (None, before.clone()), "a look writes nothing");
    assert_eq!(looked.notes.iter().map(|n| n.code.as_str()).collect::<Vec<_>>(), ["kept_question"]);
    assert!(!looked.notes[0].message.contains('_'), "{}", looked.notes[0].message);
    assert_eq!(looked.flaws, []);
    let taken: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": handle}));
    let id = taken.id.unwrap();
    let detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": id}));
    assert_eq!(detail.form.questions().count(), 4);
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(digest(&app), before, "one step takes it back");
    let _: Value = ask(&app, "desk.redo", json!({}));

    let answers = offer(&app, folder.path(), "answers.csv", WJX);
    let look: AnswersLook = ask(&app, "surveys.answers_look", json!({"handle": answers, "survey": id}));
    let targets: Vec<&str> = look.columns.iter().map(|c| c.target.as_str()).collect();
    assert_eq!(targets, ["@serial", "@submitted", "@seconds", "@sender", "q1", "q2", "q3", "q4"]);
    let dry: AnswersReport =
        ask(&app, "surveys.answers_take", json!({"handle": answers, "survey": id, "dry_run": true}));
    assert_eq!((dry.rows, dry.created, dry.refused), (5, 4, 1));
    let report: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": answers, "survey": id}));
    assert_eq!((report.created, report.updated, report.unchanged, report.refused), (4, 0, 0, 1));
    let refused: Vec<(u32, &str)> =
        report.issues.iter().filter(|i| i.refused).map(|i| (i.row, i.code.as_str())).collect();
    assert_eq!(refused, [(3, "answer_unknown_option")], "refused and listed, not bent: {:?}", report.issues);
    let after = digest(&app);
    let again: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": answers, "survey": id}));
    assert_eq!((again.created, again.updated, again.unchanged, again.import_id), (0, 0, 4, None));
    assert_eq!(digest(&app), after, "twice is once");
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(results.answers, 4);

    for (format, name) in
        [("xlsform", "f.xlsx"), ("surveyjs", "f.json"), ("csv", "a.csv"), ("xlsx", "a.xlsx"), ("sav", "a.sav")]
    {
        let path = folder.path().join(name);
        let to = app.files().offer_save(path.clone());
        let done: SurveyExportRes = ask(&app, "surveys.export", json!({"id": id, "format": format, "handle": to}));
        assert!(done.bytes > 100 && path.exists(), "{format}: {done:?}");
    }
    let csv = std::fs::read_to_string(folder.path().join("a.csv")).unwrap();
    assert!(csv.contains("同城┋省内") && csv.contains("电商客户"), "{csv}");
    assert!(!csv.contains("\n=1+1") && !csv.contains(",=1+1"), "no cell of a table is a formula: {csv}");
    let back = app.files().offer(folder.path().join("f.xlsx")).unwrap().handle;
    let back: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": back, "dry_run": true}));
    let kinds = |form: &Form| form.questions().map(|(_, q)| (q.name.clone(), q.kind.id())).collect::<Vec<_>>();
    assert_eq!(kinds(&back.form), kinds(&detail.form));
    let to = app.files().offer_save(folder.path().join("x.bin"));
    assert_eq!(
        fault(&app, "surveys.export", json!({"id": id, "format": "doc", "handle": to})),
        "survey_format_unknown"
    );
}

#[test]
fn a_survey_is_made_of_a_file_and_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let before = digest(&app);
    let handle = offer(&app, folder.path(), "五月.csv", WJX);
    let look: AnswersLook = ask(&app, "surveys.answers_look", json!({"handle": handle}));
    assert!(look.new_survey && look.dialect == "wjx");
    let report: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": handle}));
    assert_eq!((report.created, report.refused), (5, 0), "{:?}", report.issues);
    let suspects: Vec<&str> = report.issues.iter().map(|i| i.code.as_str()).collect();
    assert_eq!(suspects, ["answer_same_sender"], "named, and taken all the same");
    let again: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": handle}));
    assert_eq!((again.unchanged, again.survey), (5, report.survey), "the same file twice is one survey");
    let more = WJX.replace("很好", "很好！") + "6,2026/5/5 13:02:05,61秒,36.1.1.6(浙江-杭州),企业客户,同城,10,\n";
    let handle = offer(&app, folder.path(), "六月.csv", &more);
    let newer: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": handle}));
    assert_eq!((newer.created, newer.updated, newer.unchanged), (1, 1, 4));
    let list: SurveysRes = ask(&app, "surveys.list", json!({}));
    assert_eq!(list.surveys.iter().map(|s| s.answers).collect::<Vec<_>>(), [6]);
    for _ in 0..2 {
        let _: Value = ask(&app, "desk.undo", json!({}));
    }
    assert_eq!(digest(&app), before, "each import is one step");
}

#[test]
fn a_mapping_made_by_hand_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let handle = offer(&app, folder.path(), "form.csv", &survey());
    let made: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": handle}));
    let id = made.id.unwrap();
    let text = "when,who,sort,score\n2026-05-02 09:00,a,电商客户,9\n2026-05-02 09:01,b,企业客户,3\n";
    let handle = offer(&app, folder.path(), "own.csv", text);
    let look: AnswersLook = ask(&app, "surveys.answers_look", json!({"handle": handle, "survey": id}));
    assert!(look.columns.iter().all(|c| c.target.is_empty()), "nothing of it can be known: {:?}", look.columns);
    let mapping = json!({"when": "@submitted", "who": "@serial", "sort": "q1", "score": "q3"});
    let req = json!({"handle": handle, "survey": id, "mapping": mapping});
    let report: AnswersReport = ask(&app, "surveys.answers_take", req);
    assert_eq!(report.created, 2, "{:?}", report.issues);
    let next = offer(&app, folder.path(), "next.csv", "score,who,when,sort\n10,c,2026-05-03 09:00,电商客户\n");
    let look: AnswersLook = ask(&app, "surveys.answers_look", json!({"handle": next, "survey": id}));
    assert_eq!(look.profile.as_deref(), Some("own"), "the same columns in another order");
    let report: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": next, "survey": id}));
    assert_eq!(report.created, 1);
    let bad = json!({"handle": next, "survey": id, "mapping": {"score": "q9"}});
    assert_eq!(fault(&app, "surveys.answers_take", bad), "field_unknown");
    let bad = json!({"handle": next, "survey": id, "mapping": {"points": "q3"}});
    assert_eq!(fault(&app, "surveys.answers_take", bad), "column_unknown");
    let bad = json!({"handle": next, "survey": id, "mapping": {"who": "q3"}});
    assert_eq!(fault(&app, "surveys.answers_take", bad), "field_twice");
}

#[test]
fn a_newer_file_takes_the_place_of_a_draft_and_loses_no_column() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let handle = offer(&app, folder.path(), "v1.csv", &survey());
    let made: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": handle}));
    let id = made.id.unwrap();
    let answers = offer(&app, folder.path(), "a.csv", WJX);
    let _: AnswersReport = ask(&app, "surveys.answers_take", json!({"handle": answers, "survey": id}));
    let newer = survey().replace(",text,why,其他意见,,\n", ",integer,why,几次,,\n").replace(
        ",select_one kind,kind,您的客户类型是？,,\n",
        ",text,first,第一题,,\n,select_one kind,kind,您的客户类型是？,,\n",
    );
    let handle = offer(&app, folder.path(), "v2.csv", &newer);
    let again: SurveyImportRes = ask(&app, "surveys.import", json!({"handle": handle, "into": id}));
    let uids: Vec<(String, String)> = again.form.questions().map(|(_, q)| (q.name.clone(), q.uid.clone())).collect();
    let uid = |name: &str| uids.iter().find(|(n, _)| n == name).map(|(_, u)| u.as_str()).unwrap();
    assert_eq!((uid("kind"), uid("used"), uid("nps")), ("q1", "q2", "q3"), "{uids:?}");
    assert!(!["q1", "q2", "q3", "q4"].contains(&uid("why")), "another type is another question: {uids:?}");
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": id}));
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    let seen: Vec<(&str, bool, u32)> =
        results.questions.iter().map(|q| (q.question.as_str(), q.removed, q.cells[0].n)).collect();
    assert!(seen.contains(&("q4", true, 3)), "what is no longer asked keeps its column: {seen:?}");
    assert!(seen.contains(&("q1", false, 4)), "{seen:?}");
}

#[test]
fn what_is_no_questionnaire_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made: SurveyId = ask(&app, "surveys.add", json!({}));
    let before = digest(&app);
    let twice = "survey,,,\n,type,name,label,label\n,text,a,A,B\n";
    let handle = offer(&app, folder.path(), "t.csv", twice);
    let found = app.call("surveys.import", json!({"handle": handle})).unwrap_err();
    assert_eq!((found.code.as_str(), found.args["column"].clone()), ("survey_column_twice", "label".into()));
    let handle = offer(&app, folder.path(), "t.pdf", "%PDF");
    assert_eq!(fault(&app, "surveys.import", json!({"handle": handle})), "survey_format_unknown");
    let handle = offer(&app, folder.path(), "t.json", &"[".repeat(20_000));
    assert_eq!(fault(&app, "surveys.import", json!({"handle": handle})), "survey_json");
    let handle = offer(&app, folder.path(), "n.csv", "a,b\n");
    assert_eq!(fault(&app, "surveys.answers_take", json!({"handle": handle})), "survey_no_answers");
    let handle = offer(&app, folder.path(), "a.csv", WJX);
    let req = json!({"handle": handle, "survey": made.id});
    assert_eq!(fault(&app, "surveys.answers_take", req), "survey_flawed", "an empty questionnaire takes no answers");
    let _: Nothing = ask(&app, "surveys.delete", json!({"id": made.id}));
    assert_ne!(digest(&app), before);
}
