use super::*;
use crate::{
    api::Nothing,
    surveys::{
        SurveyDetail, SurveyId, SurveyVersionRes, TakeRes,
        analysis::{AnalysisRes, SurveyAnalyses},
        store::form_number,
        tests::{app, ask, fault},
    },
};
use keheng_form::{Answers, Arm, Datum, Lang, Quota, Text, code};
use serde_json::json;

fn scale(uid: &str) -> keheng_form::Question {
    let kind = json!({"type": "scale", "scale": {"from": 1, "to": 5, "labels": []}});
    serde_json::from_value(json!({"uid": uid, "name": uid, "text": {"zh": uid, "en": uid}, "kind": kind})).unwrap()
}

#[test]
fn quotas_count_what_came_in_by_arm_and_answer() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made: SurveyId = ask(&app, "surveys.add", json!({"title": {"zh": "配额", "en": "Quotas"}}));
    let detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": made.id}));
    let mut form = detail.form;
    form.pages[0].questions = vec![scale("q1"), scale("q2")];
    let arm = |n: u32| Arm { uid: format!("a{n}"), name: format!("arm_{n}"), weight: 1 };
    form.arms = vec![arm(1), arm(2)];
    let quota = |n: u32, condition: &str, target: u32| Quota {
        uid: format!("u{n}"),
        title: Text::both(format!("第{n}类"), format!("Kind {n}")),
        condition: condition.to_owned(),
        target,
    };
    form.quotas = vec![quota(1, "", 30), quota(2, "q1 >= 4", 5), quota(3, "arm = 'arm_2' and q1 < 4", 9)];
    let _: Nothing = ask(&app, "surveys.save", json!({"id": made.id, "form": form}));
    let _: SurveyVersionRes = ask(&app, "surveys.publish", json!({"id": made.id}));
    let db = app.db().unwrap();
    let versions = store::versions(&db.read().unwrap(), made.id).unwrap();
    let version = versions.last().unwrap();
    let codes: Vec<String> = (0..20u64)
        .map(|i| {
            let point = |shift: u64| Datum::Number((1 + (i + shift) % 5) as f64);
            let answers: Answers =
                [("q1".to_owned(), point(0)), ("q2".to_owned(), point(u64::from(i % 2 == 0) * 2))].into();
            let coded = code::Coded {
                form: form_number(made.id),
                version: 1,
                id: 1 + i,
                begun: code::BEGINNING + i as i64,
                seconds: 60,
                lang: Lang::Zh,
                arm: Some((i % 2) as u8),
                token: None,
                answers,
            };
            code::encode(&coded, &version.cells, version.structure)
        })
        .collect();
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": codes.join("\n")}));
    assert_eq!(taken.new, 20);
    let found: SurveyQuotas = ask(&app, "surveys.quotas", json!({"id": made.id}));
    let counts: Vec<(u32, bool)> = found.quotas.iter().map(|q| (q.answers, q.full)).collect();
    // q1 is 4 or 5 for 8 of 20; of the ten odd people 6 say less than 4
    assert_eq!(counts, [(20, false), (8, true), (6, false)]);
    assert_eq!(found.full, 1);
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": made.id}));
    let arms = offers.variables.iter().find(|v| v.id == "@arm").expect("arms tell people apart");
    assert_eq!(arms.options.iter().map(|o| o.label.as_str()).collect::<Vec<_>>(), ["arm_1", "arm_2"]);
    let compared = json!({"id": made.id, "analysis": "groups", "of": {"outcome": ["q2"], "groups": ["@arm"]}});
    let compared: AnalysisRes = ask(&app, "surveys.analyse", compared);
    assert_eq!(compared.tables[0].rows.iter().map(|r| r.cells[0].value).collect::<Vec<_>>(), [Some(10.0), Some(10.0)]);
    // a condition about what is gone counts nothing and says why
    form.quotas[1].condition = "q9 > 1".to_owned();
    let _: Nothing = ask(&app, "surveys.save", json!({"id": made.id, "form": form}));
    let broken: SurveyQuotas = ask(&app, "surveys.quotas", json!({"id": made.id}));
    assert!(broken.quotas[1].fault.is_some() && !broken.quotas[1].full && broken.quotas[0].answers == 20);
    assert_eq!(fault(&app, "surveys.quotas", json!({"id": "5"})), "no_such_survey");
    let none: SurveyId = ask(&app, "surveys.add", json!({}));
    let empty: SurveyQuotas = ask(&app, "surveys.quotas", json!({"id": none.id}));
    assert!(empty.quotas.is_empty());
}
