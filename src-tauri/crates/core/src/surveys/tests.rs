use super::*;
pub(super) use crate::tests::{app, ask, fault};
use crate::{App, api::Nothing};
use keheng_form::{Answers, Datum, code, kinds::Sides};
use serde_json::json;

/// An answer to the newest version, as the page of a respondent makes it.
pub(crate) fn answer(
    app: &App,
    id: Id<Survey>,
    who: u64,
    seconds: u16,
    fill: impl Fn(&str) -> Option<Datum>,
) -> String {
    let db = app.db().unwrap();
    let versions = store::versions(&db.read().unwrap(), id).unwrap();
    let version = versions.last().unwrap();
    let answers: Answers = version.cells.iter().filter_map(|c| Some((c.key.clone(), fill(&c.key)?))).collect();
    let coded = code::Coded {
        form: store::form_number(id),
        version: version.number,
        id: who,
        begun: code::BEGINNING + who as i64,
        seconds,
        lang: Lang::Zh,
        arm: None,
        token: None,
        answers,
    };
    code::encode(&coded, &version.cells, version.structure)
}

/// A published survey of one question with two rows on both sides.
pub(super) fn published(app: &App) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "满意度", "en": "Satisfaction"}}));
    let detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let mut form = detail.form;
    let mut sides = Sides::expectation_and_perception(2);
    for (row, name) in sides.rows.iter_mut().zip(["准时", "完好"]) {
        row.text = Text::both(name, name);
        row.dimension = Text::both("可靠", "Reliability");
    }
    let question = json!({"uid": "q1", "name": "service", "text": {"zh": "打分", "en": "Rate"}, "kind": keheng_form::Kind::Sides(sides)});
    form.pages[0].questions.push(serde_json::from_value(question).unwrap());
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": form}));
    let version: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    assert_eq!(version.version, 1);
    made.id
}

/// A published survey with one open question, `q1`, and what was said to it, one person after another.
pub(super) fn remarked(app: &App, said: &[&str]) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "意见", "en": "Remarks"}}));
    let mut detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let question = json!({"uid": "q1", "name": "remark", "text": {"zh": "意见", "en": "Remark"},
        "kind": {"type": "long_text", "most": 500}});
    detail.form.pages[0].questions.push(serde_json::from_value(question).unwrap());
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": detail.form}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    let codes = said
        .iter()
        .enumerate()
        .map(|(who, text)| answer(app, made.id, who as u64 + 1, 60, |_| Some(Datum::Text((*text).to_owned()))));
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": codes.collect::<Vec<_>>().join("\n")}));
    assert_eq!(taken.new as usize, said.len());
    made.id
}

pub(super) fn scored(points: [f64; 4]) -> impl Fn(&str) -> Option<Datum> {
    move |key| {
        let keys = ["q1.r1.e", "q1.r1.p", "q1.r2.e", "q1.r2.p"];
        keys.iter().position(|k| *k == key).map(|at| Datum::Number(points[at]))
    }
}

#[test]
fn a_chat_becomes_gaps() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let codes = [[5.0, 3.0, 4.0, 4.0], [5.0, 4.0, 5.0, 4.0], [4.0, 3.0, 4.0, 5.0]]
        .iter()
        .enumerate()
        .map(|(who, points)| answer(&app, id, who as u64 + 1, 60, scored(*points)));
    let chat =
        codes.map(|c| format!("小王：{}\n收到\n", code::grouped(&c).to_lowercase())).collect::<String>() + "KH1.0";
    let looked: TakeRes = ask(&app, "surveys.take", json!({"text": chat, "dry_run": true}));
    assert_eq!((looked.found, looked.new, looked.refused.len()), (4, 3, 1));
    let none: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(none.answers, 0, "a look writes nothing");
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": chat}));
    assert_eq!((taken.new, taken.same, taken.refused[0].why.code.as_str()), (3, 0, "code_cut"));
    let before = app.db().unwrap().digest().unwrap();
    let again: TakeRes = ask(&app, "surveys.take", json!({"text": chat}));
    assert_eq!((again.new, again.changed, again.same), (0, 0, 3), "twice is once");
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
    let gaps: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id}));
    let rows = &gaps.questions[0].rows;
    assert!((rows[0].gap.unwrap() + 4.0 / 3.0).abs() < 1e-12, "(3-5 + 4-5 + 3-4) / 3 = -4/3: {:?}", rows[0]);
    assert!(rows[1].gap.unwrap().abs() < 1e-12);
    assert_eq!(gaps.questions[0].dimensions.len(), 1);
    assert!((gaps.questions[0].overall.as_ref().unwrap().gap.unwrap() + 2.0 / 3.0).abs() < 1e-12);
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!((results.answers, results.questions[0].cells[0].counts[4].count), (3, 2));
    let _: serde_json::Value = ask(&app, "desk.undo", json!({}));
    let none: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(none.answers, 0, "taking answers in is one step back");
}

#[test]
fn a_changed_answer_counts_once_whatever_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let first = answer(&app, id, 7, 60, scored([5.0, 1.0, 5.0, 1.0]));
    let later = answer(&app, id, 7, 90, scored([5.0, 5.0, 5.0, 5.0]));
    let gap = || {
        let gaps: SurveyGaps = ask(&app, "surveys.gaps", json!({"id": id}));
        gaps.questions[0].overall.as_ref().unwrap().gap.unwrap()
    };
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": later}));
    assert_eq!(taken.new, 1);
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": first}));
    assert_eq!((taken.same, gap()), (1, 0.0), "the earlier word does not come back");
    let _: serde_json::Value = ask(&app, "desk.undo", json!({}));
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": first}));
    assert_eq!((taken.new, gap()), (1, -4.0));
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": format!("{first} {later}")}));
    assert_eq!((taken.changed, taken.same, gap()), (1, 1, 0.0));
}

#[test]
fn a_questionnaire_in_use_can_change() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let old = answer(&app, id, 1, 60, scored([5.0, 3.0, 4.0, 4.0]));
    let mut detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": id}));
    let keheng_form::Kind::Sides(sides) = &mut detail.form.pages[0].questions[0].kind else { panic!() };
    sides.rows.remove(1);
    sides.rows.push(keheng_form::Row {
        uid: "r3".into(),
        name: "r3".into(),
        text: Text::both("态度", "Manner"),
        ..Default::default()
    });
    let _: Nothing = ask(&app, "surveys.save", json!({"id": id, "form": detail.form}));
    let version: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": id}));
    assert_eq!(version.version, 2);
    let version: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": id}));
    assert_eq!(version.version, 2, "nothing new, so no new version");
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": old}));
    assert_eq!(taken.new, 1, "an old page is still read, with its own version");
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    let keys: Vec<(&str, u32)> = results.questions[0].cells.iter().map(|c| (c.key.as_str(), c.n)).collect();
    assert_eq!(
        keys,
        [("q1.r1.e", 1), ("q1.r1.p", 1), ("q1.r3.e", 0), ("q1.r3.p", 0), ("q1.r2.e", 1), ("q1.r2.p", 1)],
        "a row that is no longer asked keeps its column"
    );
    assert_eq!(fault(&app, "surveys.delete", json!({"id": id})), "survey_has_answers");
}

#[test]
fn what_cannot_be_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made: SurveyId = ask(&app, "surveys.add", json!({}));
    let before = app.db().unwrap().digest().unwrap();
    assert_eq!(fault(&app, "surveys.publish", json!({"id": made.id})), "survey_flawed");
    assert_eq!(fault(&app, "surveys.add", json!({"template": "none"})), "no_such_template");
    assert_eq!(fault(&app, "surveys.take", json!({"text": "您好"})), "no_codes");
    assert_eq!(fault(&app, "surveys.get", json!({"id": "5"})), "no_such_survey");
    assert_eq!(fault(&app, "surveys.close", json!({"id": made.id, "closed": true})), "survey_not_published");
    let handle = app.files().offer_save(folder.path().join("p.html"));
    assert_eq!(fault(&app, "surveys.page", json!({"id": made.id, "handle": handle})), "survey_not_published");
    assert!(!folder.path().join("p.html").exists());
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
}

#[test]
fn every_template_goes_all_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    for template in keheng_form::templates::TEMPLATES {
        let made: SurveyId = ask(&app, "surveys.add", json!({"template": template.id}));
        let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
        let path = folder.path().join(format!("{}.html", template.id));
        let handle = app.files().offer_save(path.clone());
        let _: serde_json::Value = ask(&app, "surveys.page", json!({"id": made.id, "handle": handle}));
        let page = std::fs::read_to_string(path).unwrap();
        assert!(page.starts_with("<!DOCTYPE html>") && page.len() < 80_000, "{}: {} bytes", template.id, page.len());
        let dummies: SurveyDummies = ask(&app, "surveys.dummies", json!({"id": made.id}));
        assert_eq!(dummies.report.finished, 200, "{}", template.id);
    }
    let list: SurveysRes = ask(&app, "surveys.list", json!({}));
    assert_eq!(list.surveys.len(), keheng_form::templates::TEMPLATES.len());
    assert!(list.surveys.iter().all(|s| s.state == SurveyState::Open && s.version == 1));
}
