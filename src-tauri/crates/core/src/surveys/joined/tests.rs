//! Answers that lead to customers, and back. It is longer than others because each way of being recognised is tried with real answers.

use super::*;
use crate::{
    App,
    api::Nothing,
    cases::{CaseDetail, CaseId, CaseKind},
    customers::form::{Former, KeyKind},
    db::{Op, content_id, schema, sql_fault},
    shipments::Status,
    surveys::{
        SurveyDetail, SurveyId, SurveyVersionRes, TakeRes,
        analysis::{AnalysisRes, SurveyAnalyses},
        store::{form_number, versions},
        tests::{app, ask, fault},
    },
    value::CustomerCard,
};
use keheng_form::{Answers, Datum, Kind, Question, Text, code, kinds::Sides};
use serde_json::{Value, json};
use std::sync::Arc;

/// Last day of the shipments of these tests.
fn today() -> Day {
    Day::of(2026, 11, 20).unwrap()
}

fn customer(app: &App, name: &str, phone: &str) -> Id<Customer> {
    let card: CustomerCard = ask(app, "value.add", json!({"patch": {"name": name, "phone": phone}}));
    card.row.id
}

/// Ships `n` parcels of 10 yuan on a day.
fn ship(app: &App, customer: Id<Customer>, day: Day, n: u32) {
    let done = app.db().unwrap().op(Op::ImportShipments, "", |tx| {
        for at in 0..n {
            let id = content_id("shipment", &format!("{} {} {at}", customer.raw(), day.0)) & ((1 << 59) - 1);
            tx.insert(
                &schema::SHIPMENT,
                id,
                &[
                    ("customer_id", &customer.raw()),
                    ("shipped", &(day.start().0 + 600)),
                    ("status", &Status::Delivered.code()),
                    ("pieces", &1),
                    ("price_fen", &1_000),
                ],
            )
            .map_err(sql_fault)?;
        }
        Ok(())
    });
    app.done(done.unwrap());
}

fn invite(app: &App, survey: Id<Survey>, customer: Option<Id<Customer>>, token: Option<i64>) {
    let done = app.db().unwrap().op(Op::EditSurvey, "", |tx| {
        let (who, id) =
            (customer.map(|c| c.raw()), content_id("invitation", &format!("{survey:?} {customer:?} {token:?}")));
        let values: [(&str, &dyn rusqlite::ToSql); 4] =
            [("survey_id", &survey.raw()), ("customer_id", &who), ("token", &token), ("invited", &0)];
        tx.insert(&schema::SURVEY_INVITATION, id, &values).map_err(sql_fault)
    });
    app.done(done.unwrap());
}

fn question(uid: &str, text: &str, class: &str, kind: Value) -> Question {
    let both = Text::both(text, text);
    serde_json::from_value(json!({"uid": uid, "name": uid, "text": both, "class": class, "kind": kind})).unwrap()
}

/// A published survey: who one is, two rows of expectation and perception, the whole from 1 to 5, a remark, a recommendation.
fn surveyed(app: &App) -> Id<Survey> {
    let made: SurveyId = ask(app, "surveys.add", json!({"title": {"zh": "满意度", "en": "Satisfaction"}}));
    let mut detail: SurveyDetail = ask(app, "surveys.get", json!({"id": made.id}));
    let mut sides = Sides::expectation_and_perception(2);
    for (row, name) in sides.rows.iter_mut().zip(["准时", "完好"]) {
        row.text = Text::both(name, name);
    }
    detail.form.pages[0].questions = vec![
        question("q1", "电话", "descriptive", json!({"type": "short_text", "most": 40, "pattern": ""})),
        question("q2", "打分", "related", json!(Kind::Sides(sides))),
        question("q3", "总体", "related", json!({"type": "scale", "scale": {"from": 1, "to": 5, "labels": []}})),
        question("q4", "意见", "related", json!({"type": "long_text", "most": 200})),
        question("q5", "推荐", "related", json!({"type": "nps", "low": {}, "high": {}})),
    ];
    let _: Nothing = ask(app, "surveys.save", json!({"id": made.id, "form": detail.form}));
    let _: SurveyVersionRes = ask(app, "surveys.publish", json!({"id": made.id}));
    made.id
}

/// Answers the whole with a point on a day; the phone and the token may be there.
fn answer(app: &App, id: Id<Survey>, who: u64, day: Day, token: Option<u64>, phone: &str, point: Option<f64>) {
    answer_with(app, id, who, day, token, phone, point, "派送太慢");
}

/// The same with a remark.
#[allow(clippy::too_many_arguments)] // what an answer is made of
fn answer_with(
    app: &App,
    id: Id<Survey>,
    who: u64,
    day: Day,
    token: Option<u64>,
    phone: &str,
    point: Option<f64>,
    remark: &str,
) {
    let db = app.db().unwrap();
    let all = versions(&db.read().unwrap(), id).unwrap();
    let version = all.last().unwrap();
    let fill = |key: &str| match key {
        "q1" if !phone.is_empty() => Some(Datum::Text(phone.to_owned())),
        "q2.r1.e" | "q2.r2.e" => Some(Datum::Number(5.0)),
        "q2.r1.p" => Some(Datum::Number(1.0)),
        "q2.r2.p" => Some(Datum::Number(4.0)),
        "q3" => point.map(Datum::Number),
        "q4" => Some(Datum::Text(remark.to_owned())),
        _ => None,
    };
    let answers: Answers = version.cells.iter().filter_map(|c| Some((c.key.clone(), fill(&c.key)?))).collect();
    let coded = code::Coded {
        form: form_number(id),
        version: version.number,
        id: who,
        begun: day.start().0 + 480,
        seconds: 60,
        lang: keheng_form::Lang::Zh,
        arm: None,
        token,
        answers,
    };
    let text = code::encode(&coded, &version.cells, version.structure);
    let taken: TakeRes = ask(app, "surveys.take", json!({"text": text}));
    assert_eq!((taken.new, taken.refused.len()), (1, 0));
}

fn days_ago(n: i32) -> Day {
    Day(today().0 - n)
}

#[test]
fn the_latest_answer_of_a_customer_counts_and_nothing_is_guessed() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (wang, li) = (customer(&app, "王记", "13900000001"), customer(&app, "李记", "139 0000 0002"));
    // two cards with one phone
    let (_, _) = (customer(&app, "甲", "13900000009"), customer(&app, "乙", "13900000009"));
    let id = surveyed(&app);
    invite(&app, id, Some(wang), Some(11));
    answer(&app, id, 1, days_ago(40), None, "13900000001", Some(5.0));
    answer(&app, id, 2, days_ago(10), Some(11), "", Some(1.0));
    answer(&app, id, 3, days_ago(10), None, "１３９０００００００２", Some(4.0));
    answer(&app, id, 4, days_ago(10), None, "13900000009", Some(1.0));
    answer(&app, id, 5, days_ago(10), None, "13911111111", Some(1.0));
    answer(&app, id, 6, days_ago(10), Some(99), "", Some(1.0));
    answer(&app, id, 7, days_ago(10), None, "", Some(1.0));
    let found: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id}));
    let counts = &found.counts;
    assert_eq!((found.by.as_deref(), found.measure.id.as_str()), (Some("q1"), "q3"), "recognised by its class");
    assert_eq!((counts.answers, counts.by_token, counts.by_text, counts.customers), (7, 1, 2, 2));
    assert_eq!((counts.unknown_text, counts.ambiguous, counts.unknown_token, counts.nameless), (1, 1, 1, 1));
    let listed: Vec<(&str, u32)> = counts.unjoined.iter().map(|u| (u.text.as_str(), u.customers)).collect();
    assert!(listed.contains(&("13900000009", 2)) && listed.contains(&("13911111111", 0)), "{listed:?}");
    assert_eq!(
        (found.satisfied, found.between, found.unsatisfied),
        (1, 0, 1),
        "the first answer of a customer is past"
    );
    assert_eq!((found.measure.low, found.measure.high), (2.0, 4.0), "two lowest, two highest points");
    let queue: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id}));
    let row = &queue.rows[0];
    assert_eq!((queue.rows.len(), row.customer, row.earlier, row.value), (1, wang, 1, 1.0));
    assert_eq!(row.lows.iter().map(|l| (l.value, l.gap)).collect::<Vec<_>>(), [(1.0, Some(-4.0)), (4.0, Some(-1.0))]);
    assert_eq!(row.said, ["派送太慢"]);
    let by_tokens: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id, "by": ""}));
    assert_eq!((by_tokens.by, by_tokens.counts.customers), (None, 1));
    let wider: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id, "low": 4, "high": 5}));
    assert!(wider.rows.iter().any(|row| row.customer == li), "the limit can be changed");
    for (body, code) in [
        (json!({"id": id, "by": "q3"}), "joined_no_text"),
        (json!({"id": id, "measure": "q2/e"}), "joined_measure"),
        (json!({"id": id, "low": 4, "high": 3}), "joined_limits"),
        (json!({"id": id, "high": 6}), "joined_limits"),
    ] {
        assert_eq!(fault(&app, "surveys.joined", body), code);
    }
    let recommended: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id, "measure": "q5"}));
    assert_eq!((recommended.measure.low, recommended.measure.high, recommended.blank), (6.0, 9.0, 2));
    // what a rule of cleaning leaves out is nobody's answer
    let _: Nothing = ask(&app, "surveys.clean", json!({"id": id, "kind": "twin", "on": true, "limit": 43_200}));
    let cleaned: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id}));
    assert!(cleaned.counts.answers < 7, "{:?}", cleaned.counts);
}

#[test]
fn keys_of_imports_lead_to_their_customer_and_an_anonymous_survey_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let shop = customer(&app, "无名", "");
    let key = Former::key_id(KeyKind::Account, "c0001");
    let done = app.db().unwrap().op(Op::ImportShipments, "", |tx| {
        let values: [(&str, &dyn rusqlite::ToSql); 3] =
            [("kind", &(KeyKind::Account as i64)), ("key", &"c0001"), ("customer_id", &shop.raw())];
        tx.insert(&schema::CUSTOMER_KEY, key, &values).map_err(sql_fault)
    });
    app.done(done.unwrap());
    let id = surveyed(&app);
    answer(&app, id, 1, days_ago(3), Some(7), "C-0001", Some(1.0));
    let found: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id}));
    assert_eq!(found.rows.iter().map(|row| row.customer).collect::<Vec<_>>(), [shop]);
    invite(&app, id, None, Some(7));
    invite(&app, id, Some(shop), None);
    let hidden: SurveyJoined = ask(&app, "surveys.joined", json!({"id": id}));
    assert!(hidden.counts.anonymous && hidden.counts.customers == 0, "{:?}", hidden.counts);
    let none: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id}));
    assert!(none.rows.is_empty(), "not even by what they wrote");
}

#[test]
fn an_unsatisfied_customer_is_taken_up_once_and_it_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (small, big) = (customer(&app, "小户", "13900000001"), customer(&app, "大户", "13900000002"));
    ship(&app, small, days_ago(1), 1);
    ship(&app, big, days_ago(0), 9);
    let id = surveyed(&app);
    answer(&app, id, 1, days_ago(30), None, "13900000001", Some(2.0));
    answer(&app, id, 2, days_ago(30), None, "13900000002", Some(1.0));
    let queue = || -> Unsatisfied { ask(&app, "surveys.unsatisfied", json!({"id": id})) };
    let before = queue();
    assert_eq!(before.rows.iter().map(|r| r.customer).collect::<Vec<_>>(), [big, small], "money at risk first");
    assert_eq!((before.revenue_fen, before.rows[0].last), (Fen(10_000), Some(today())));
    let req = json!({"of": {"id": id}, "customer": big});
    let made: CaseId = ask(&app, "surveys.take_up", req.clone());
    let taken = queue();
    assert_eq!(taken.rows[0].taken.map(|t| (t.case.raw(), t.state)), Some((made.id.raw(), CaseState::Open)));
    assert_eq!((taken.taken, taken.rows[0].open_cases, taken.rows[1].taken), (1, 1, None));
    let case: CaseDetail = ask(&app, "cases.card", json!({"id": made.id}));
    assert_eq!((case.row.kind, case.row.customer), (CaseKind::FollowUp, Some(big)));
    assert_eq!(case.row.opened.day(), today(), "its clock does not begin a month ago");
    let note = case.note.unwrap();
    assert!(note.contains("满意度") && note.contains("准时") && note.contains("派送太慢"), "{note}");
    let again: CaseId = ask(&app, "surveys.take_up", req.clone());
    assert_eq!(again, made, "twice is once");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(queue(), before, "one step back, and only one was made");
    let complaint: CaseId =
        ask(&app, "surveys.take_up", json!({"of": {"id": id}, "customer": big, "kind": "complaint"}));
    let case: CaseDetail = ask(&app, "cases.card", json!({"id": complaint.id}));
    assert_eq!((complaint, case.row.kind), (made, CaseKind::Complaint));
    assert_eq!((before.complained, queue().complained), (0, 1), "the other one says nothing unless asked");
    // a new answer that is content takes the customer out of the list, and cannot be taken up
    answer(&app, id, 3, days_ago(2), None, "13900000002", Some(5.0));
    assert_eq!(fault(&app, "surveys.take_up", req), "joined_not_waiting");
}

/// Shipments before and after an answer 100 days ago.
fn bought(app: &App, name: &str, phone: &str, before: u32, after: u32) -> Id<Customer> {
    let id = customer(app, name, phone);
    ship(app, id, days_ago(150), before);
    ship(app, id, days_ago(20), after);
    id
}

#[test]
fn boxes_hold_those_who_can_be_told() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    ship(&app, customer(&app, "别人", ""), today(), 1);
    // name, before, after, point
    let people = [
        ("甲", 4, 4, 5.0),
        ("乙", 4, 2, 4.0),
        ("丙", 4, 1, 5.0),
        ("丁", 4, 3, 1.0),
        ("戊", 4, 0, 3.0),
        ("己", 0, 2, 4.0),
        ("庚", 0, 0, 1.0),
    ];
    for (at, (name, before, after, point)) in people.into_iter().enumerate() {
        let phone = format!("1390000100{at}");
        bought(&app, name, &phone, before, after);
        answer(&app, id, at as u64 + 1, days_ago(100), None, &phone, Some(point));
    }
    bought(&app, "新", "13900002000", 4, 4);
    answer(&app, id, 50, days_ago(89), None, "13900002000", Some(5.0));
    let boxes = |body: Value| -> SurveyBoxes { ask(&app, "surveys.boxes", body) };
    let found = boxes(json!({"of": {"id": id}}));
    let names: Vec<Vec<&str>> = found.boxes.iter().map(|b| b.rows.iter().map(|r| r.name.as_str()).collect()).collect();
    assert_eq!(found.boxes.iter().map(|b| b.kind).collect::<Vec<_>>(), BoxKind::ALL);
    assert_eq!(names[0], ["甲", "乙", "己"], "half of before is enough, and a first shipment is one more than none");
    assert_eq!(
        (names[1].as_slice(), names[2].as_slice(), names[3].as_slice()),
        (&["丁"][..], &["丙"][..], &["戊"][..])
    );
    assert_eq!((found.fresh, found.silent), (1, 1), "too early to tell; nothing to tell");
    assert_eq!((found.days, found.kept, found.as_of), (90, 0.5, today()));
    // the freight of 12 months: 8 + 6 + 2, 7, 5 and 4 parcels of 10 yuan
    assert_eq!(found.boxes.iter().map(|b| b.revenue_fen.0).collect::<Vec<_>>(), [16_000, 7_000, 5_000, 4_000]);
    assert_eq!(found.boxes[0].revenue_share, Some(0.5));
    assert_eq!(found.boxes[0].share, Some(0.5));
    let row = &found.boxes[2].rows[0];
    assert_eq!((row.before, row.after, row.value), (4, 1, 5.0));
    let together = found.together.unwrap();
    assert_eq!((together.satisfied, together.others), (4, 2));
    assert!((together.difference - 0.25).abs() < 1e-12, "3 of 4 against 1 of 2");
    // (3·1 − 1·1) ÷ √(4·2·4·2) = .25
    assert!((together.phi.unwrap() - 0.25).abs() < 1e-12, "{together:?}");
    assert!(together.interval.lo < 0.0 && together.p > 0.5, "six customers tell nothing: {together:?}");
    let strict = boxes(json!({"of": {"id": id}, "kept": 1.0}));
    assert_eq!(strict.boxes[0].customers, 2, "甲 and 己");
    let longer = boxes(json!({"of": {"id": id}, "days": 120}));
    assert_eq!((longer.fresh, longer.together), (8, None), "all answers are too fresh for that");
    for (body, code) in
        [(json!({"of": {"id": id}, "days": 5}), "joined_days"), (json!({"of": {"id": id}, "kept": 0}), "joined_kept")]
    {
        assert_eq!(fault(&app, "surveys.boxes", body), code);
    }
    let drawn: crate::charts::DrawRes = ask(
        &app,
        "charts.draw",
        json!({"chart": {"kind": "boxes", "asked": {"of": {"id": id}}}, "width": 640, "height": 320, "palette": "light"}),
    );
    let keys: Vec<&str> = drawn.scene.marks.iter().filter_map(|mark| mark.key.as_deref()).collect();
    assert_eq!(keys, ["box:mercenary", "box:loyal", "box:defector", "box:hostage"]);
    assert_eq!(drawn.scene.table.rows[1][0], "忠诚");
}

#[test]
fn trust_takes_several_surveys_in_a_row() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (firm, fickle, once) =
        (customer(&app, "稳", "13900000001"), customer(&app, "变", "13900000002"), customer(&app, "少", "13900000003"));
    ship(&app, firm, today(), 1);
    let (one, other) = (surveyed(&app), surveyed(&app));
    let mut who = 0;
    let mut say = |survey, months: i32, phone: &str, point| {
        who += 1;
        answer(&app, survey, who, days_ago(31 * months), None, phone, Some(point));
    };
    say(one, 4, "13900000001", 1.0);
    say(one, 3, "13900000001", 5.0);
    say(other, 2, "13900000001", 4.0);
    say(one, 1, "13900000001", 5.0);
    for (months, point) in [(4, 5.0), (3, 5.0), (2, 5.0), (1, 2.0)] {
        say(one, months, "13900000002", point);
    }
    say(one, 1, "13900000003", 5.0);
    let trust = |times: u32| -> CustomerTrust { ask(&app, "surveys.trust", json!({"times": times})) };
    let found = trust(3);
    assert_eq!((found.surveys, found.known, found.short), (2, 2, 1));
    let rows: Vec<_> = found.rows.iter().map(|r| (r.customer, r.run, r.asked)).collect();
    assert_eq!(rows, [(firm, 3, 4)], "the latest ones count: what was bad before is past, and what was good too");
    assert_eq!(
        (found.share, found.rows.iter().any(|r| r.customer == fickle || r.customer == once)),
        (Some(0.5), false)
    );
    // the same month asked twice is one time, and its latest answer says what it was
    answer(&app, one, 90, Day(days_ago(31).0 + 1), None, "13900000001", Some(1.0));
    assert!(trust(3).rows.is_empty());
    assert_eq!(trust(4).known, 2, "not a fifth time");
    assert_eq!(fault(&app, "surveys.trust", json!({"times": 1})), "joined_times");
}

#[test]
fn analyses_group_by_what_is_known_of_customers() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    for at in 0..12u64 {
        let phone = format!("139000010{at:02}");
        let own = customer(&app, &format!("户{at}"), &phone);
        ship(&app, own, days_ago(1), if at < 6 { 40 } else { 1 });
        answer(&app, id, at + 1, days_ago(5), None, &phone, Some(if at < 6 { 2.0 } else { 4.0 }));
    }
    answer(&app, id, 50, days_ago(5), None, "", Some(5.0));
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": id}));
    let class = offers.variables.iter().find(|v| v.id == "@class").expect("customers of several classes");
    assert!(class.groups && class.options.len() >= 2, "{class:?}");
    assert!(!offers.variables.iter().any(|v| v.id == "@state"), "all of them are new: nothing to group by");
    let found: AnalysisRes = ask(
        &app,
        "surveys.analyse",
        json!({"id": id, "analysis": "groups", "of": {"outcome": ["q3"], "groups": ["@class"]}}),
    );
    let people: f64 = found.tables[0].rows.iter().filter_map(|row| row.cells[0].value).sum();
    assert_eq!(people, 12.0, "who is not known is in no group");
    let first = &found.tables[0].rows[0];
    assert_eq!((first.label.as_str(), first.cells[1].value), ("A", Some(2.0)), "the large ones are the unhappy ones");
}

#[test]
fn a_class_that_looks_on_reads_no_name_and_no_phone_in_answers() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let known = customer(&app, "欧阳娜娜", "13900000001");
    ship(&app, known, days_ago(1), 1);
    let id = surveyed(&app);
    answer_with(&app, id, 1, days_ago(30), None, "13900000001", Some(1.0), "欧阳娜娜的件，打13900000001");
    answer_with(&app, id, 2, days_ago(20), None, "赵敏", Some(2.0), "派送太慢");
    let asked = [
        ("surveys.results", json!({"id": id})),
        ("surveys.open_text", json!({"id": id})),
        ("surveys.unsatisfied", json!({"id": id})),
        ("surveys.joined", json!({"id": id})),
    ];
    let all = || asked.clone().map(|(method, body)| (method, app.call(method, body).unwrap().to_string()));
    let planted = ["欧阳娜娜", "13900000001", "赵敏"];
    for text in planted {
        assert!(all().iter().any(|(_, answer)| answer.contains(text)), "{text} is told while nobody looks on");
    }
    let _: Value = ask(&app, "desk.prefer", json!({"projector": true}));
    for (method, answer) in all() {
        assert!(planted.iter().all(|text| !answer.contains(text)), "{method}: {answer}");
    }
    let unsatisfied: Unsatisfied = ask(&app, "surveys.unsatisfied", json!({"id": id}));
    assert!(unsatisfied.rows[0].said.contains(&"欧**的件，打139****0001".to_owned()), "{:?}", unsatisfied.rows[0].said);
}

#[test]
fn satisfaction_and_money_go_together_without_a_word_of_cause() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = surveyed(&app);
    let who: Vec<Id<Customer>> =
        (0..8).map(|n| customer(&app, &format!("客户{n}"), &format!("1390000010{n}"))).collect();
    // the first two say 5 and ship most; what they said long ago must not count
    let points = [5.0, 5.0, 4.0, 4.0, 3.0, 2.0, 2.0, 1.0];
    for (at, (own, point)) in who.iter().zip(points).enumerate() {
        ship(&app, *own, days_ago(20), 16 - 2 * at as u32);
        answer(&app, id, at as u64 + 1, days_ago(40), None, &format!("1390000010{at}"), Some(6.0 - point));
        answer(&app, id, at as u64 + 101, days_ago(5), None, &format!("1390000010{at}"), Some(point));
    }
    let offers: SurveyAnalyses = ask(&app, "surveys.analyses", json!({"id": id}));
    let money = offers.analyses.iter().find(|o| o.id == "money").unwrap();
    assert_eq!((money.lacks.as_ref(), money.roles[1].proposed.as_slice()), (None, ["@revenue".to_owned()].as_slice()));
    let asked = json!({"id": id, "analysis": "money", "of": {"satisfaction": ["q3"]}});
    let found: AnalysisRes = ask(&app, "surveys.analyse", asked);
    let yuan: Vec<f64> = (0..8).map(|at| f64::from(16 - 2 * at) * 10.0).collect();
    let known = keheng_calc::survey::association::association(&points, &yuan, 0.95).unwrap();
    let row = &found.tables[0].rows[0];
    assert_eq!((row.cells[0].value, row.cells[1].value), (Some(8.0), Some(known.rho)), "the latest answer of each");
    assert!(known.rho > 0.9 && row.cells[1].clear);
    assert_eq!(
        found.tables[1].rows.iter().map(|r| r.cells[1].value).collect::<Vec<_>>(),
        [None; 3],
        "thirds of few are hidden"
    );
    assert!(found.said.iter().any(|said| said.contains("不是因果")), "{:?}", found.said);
    let kept = json!({"id": id, "analysis": "money", "of": {"satisfaction": ["q3"]}});
    let _: Value = ask(&app, "surveys.recipe_keep", kept);
    for (of, code) in [
        (json!({"money": ["q3"]}), "variable_no_money"),
        (json!({"money": ["@margin"]}), "variable_unknown"),
        (json!({"satisfaction": ["q1"]}), "variable_no_figures"),
    ] {
        assert_eq!(fault(&app, "surveys.analyse", json!({"id": id, "analysis": "money", "of": of})), code);
    }
    let few = json!({"id": id, "analysis": "money", "of": {"satisfaction": ["q3"]}, "only": [{"variable": "q3", "groups": ["5"]}]});
    assert_eq!(fault(&app, "surveys.analyse", few), "analysis_few_customers");
}

#[test]
fn a_card_tells_what_its_customer_answered_last() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (wang, li) = (customer(&app, "王记", "13900000001"), customer(&app, "李记", "13900000002"));
    let id = surveyed(&app);
    for (at, (ago, point)) in [(100, 2.0), (70, 4.0), (40, 5.0), (5, 4.0)].into_iter().enumerate() {
        answer(&app, id, at as u64 + 1, days_ago(ago), None, "13900000001", Some(point));
    }
    let of = |who: Id<Customer>| -> OfCustomer { ask(&app, "surveys.of_customer", json!({"customer": who})) };
    let found = of(wang);
    assert_eq!((found.answers.len(), found.answers[0].value, found.answers[0].survey), (1, Some(4.0), id));
    assert_eq!((found.asked, found.run, found.times, found.trusts), (4, 3, 3, true), "the last three months in a row");
    let trusting: CustomerTrust = ask(&app, "surveys.trust", json!({}));
    assert_eq!(trusting.rows.iter().map(|row| (row.customer, row.run)).collect::<Vec<_>>(), [(wang, found.run)]);
    assert_eq!(of(li), OfCustomer { answers: vec![], asked: 0, run: 0, times: 3, trusts: false });
    answer(&app, id, 50, days_ago(1), None, "13900000001", None);
    assert_eq!(of(wang).answers[0].value, None, "the latest answer left it blank, and says so");
    assert_eq!(fault(&app, "surveys.of_customer", json!({"customer": "5"})), "no_such_customer");
}

#[test]
fn cards_are_made_anew_only_when_answers_or_customers_change() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let (wang, li) = (customer(&app, "王记", "13900000001"), customer(&app, "李记", "13900000002"));
    let id = surveyed(&app);
    answer(&app, id, 1, days_ago(5), None, "13900000001", Some(4.0));
    let of = |who: Id<Customer>| -> OfCustomer { ask(&app, "surveys.of_customer", json!({"customer": who})) };
    assert_eq!((of(wang).answers.len(), of(li).answers.len()), (1, 0));
    let cards = app.cards().unwrap();
    let all = app.all_answers(id).unwrap();
    ship(&app, wang, days_ago(1), 3);
    let _: Value = ask(&app, "surveys.add", json!({"title": {"zh": "另一份", "en": "Another"}}));
    assert!(Arc::ptr_eq(&all, &app.all_answers(id).unwrap()), "neither shipments nor another draft touch answers");
    let cards_with_draft = app.cards().unwrap();
    assert!(!Arc::ptr_eq(&cards, &cards_with_draft), "a heading may have changed");
    ship(&app, li, days_ago(1), 3);
    assert!(Arc::ptr_eq(&cards_with_draft, &app.cards().unwrap()), "shipments are none of their business");
    let before = app.cards().unwrap();
    let _: CustomerCard = ask(&app, "value.edit", json!({"id": li, "patch": {"name": "李家"}}));
    assert!(!Arc::ptr_eq(&before, &app.cards().unwrap()), "another name may lead elsewhere");
    // taken back, and back again
    answer(&app, id, 2, days_ago(2), None, "13900000001", Some(2.0));
    assert_eq!(of(wang).answers[0].value, Some(2.0));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(of(wang).answers[0].value, Some(4.0));
    let _: Value = ask(&app, "desk.redo", json!({}));
    assert_eq!(of(wang).answers[0].value, Some(2.0));
}
