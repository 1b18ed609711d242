//! Conditions that cannot hold are found; those that can are left alone.

use keheng_form::{
    Form, Lang,
    dummies::{DummyRequest, dummies},
    flaws,
    lint::logic,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A form with these questions after six of fixed types.
fn form(extra: Vec<Value>) -> Form {
    let mut questions = vec![
        json!({"uid": "a", "name": "channel", "text": {"zh": "渠道"}, "required": true, "kind": {"type": "single", "choices": [
            {"uid": "o1", "name": "wechat", "text": {"zh": "微信"}}, {"uid": "o2", "name": "phone", "text": {"zh": "电话"}}]}}),
        json!({"uid": "b", "name": "visits", "text": {"zh": "次数"}, "kind": {"type": "number", "min": 0, "decimals": 0}}),
        json!({"uid": "c", "name": "used", "text": {"zh": "用过"}, "kind": {"type": "multiple", "most": 2, "choices": [
            {"uid": "o1", "name": "city", "text": {"zh": "同城"}}, {"uid": "o2", "name": "cold", "text": {"zh": "冷链"}},
            {"uid": "o3", "name": "air", "text": {"zh": "空运"}}, {"uid": "o4", "name": "none", "text": {"zh": "无"}, "alone": true}]}}),
        json!({"uid": "d", "name": "score", "text": {"zh": "打分"}, "show_if": "channel = phone", "kind": {"type": "nps"}}),
        json!({"uid": "e", "name": "share", "text": {"zh": "分配"}, "kind": {"type": "allocation", "total": 100, "choices": [
            {"uid": "o1", "name": "us", "text": {"zh": "我们"}}, {"uid": "o2", "name": "them", "text": {"zh": "别家"}}]}}),
        json!({"uid": "f", "name": "day", "text": {"zh": "日期"}, "kind": {"type": "date"}}),
    ];
    questions.extend(extra);
    serde_json::from_value(
        json!({"title": {"zh": "问卷"}, "languages": ["zh-CN"], "pages": [{"uid": "p", "questions": questions}]}),
    )
    .unwrap()
}

fn shown_if(condition: &str) -> Vec<String> {
    let form = form(vec![
        json!({"uid": "z", "name": "last", "text": {"zh": "问"}, "show_if": condition, "kind": {"type": "long_text"}}),
    ]);
    assert_eq!(flaws(&form), [], "{condition}");
    logic_of(&form)
}

fn logic_of(form: &Form) -> Vec<String> {
    logic(form).into_iter().map(|f| f.rule).collect()
}

#[test]
fn what_cannot_hold_is_found() {
    for condition in [
        "channel = wechat and channel = phone",
        "visits > 5 and visits < 3",
        "visits > 5 and visits < 6",
        "visits < 0",
        "score > 10",
        "score >= 9 and score <= 6",
        "channel = 'fax'",
        "selected(used, none) and selected(used, city)",
        "count(used) > 2",
        "answered(visits) and not answered(visits)",
        "day < '2026-01-01' and day > '2026-01-01'",
        "selected(used, city) and not selected(used, city)",
    ] {
        assert_eq!(shown_if(condition), ["contradiction"], "{condition}");
    }
}

#[test]
fn what_no_way_leads_to_is_found() {
    for condition in ["channel = wechat and score > 6", "not answered(channel)", "answered(score) and channel != phone"]
    {
        assert_eq!(shown_if(condition), ["unreachable"], "{condition}");
    }
}

#[test]
fn what_can_hold_is_left_alone() {
    for condition in [
        "channel = wechat or channel = phone",
        "visits > 5 and visits < 7",
        "visits >= 1000000",
        "channel = phone and score <= 6",
        "channel = wechat and not answered(score)",
        "count(used) = 2 and selected(used, city)",
        "share.us > share.them",
        "share.us + share.them = 100",
        "visits * 2 = 34",
        "visits + score = 17",
        "day > '2026-01-01' and day < '2026-01-03'",
        "days(day, today) > 30",
        "customer.class = 'A' and visits > 3",
        "customer.shipments > 100",
        "customer.shipments > 100 and customer.shipments < 101",
        "length(visits) = 3",
        "not visits and answered(visits)",
        "today > '2026-01-01'",
    ] {
        assert_eq!(shown_if(condition), [] as [&str; 0], "{condition}");
    }
}

#[test]
fn checks_nobody_can_pass_are_found() {
    let asked = |kind: Value, valid_if: &str| {
        let form = form(vec![
            json!({"uid": "z", "name": "last", "text": {"zh": "问"}, "required": true, "valid_if": valid_if, "kind": kind}),
        ]);
        assert_eq!(flaws(&form), [], "{valid_if}");
        logic_of(&form)
    };
    let number = json!({"type": "number", "min": 1, "max": 10, "decimals": 0});
    let shared = json!({"type": "allocation", "total": 100, "choices": [
        {"uid": "o1", "name": "us", "text": {"zh": "我们"}}, {"uid": "o2", "name": "them", "text": {"zh": "别家"}}]});
    for (kind, valid_if) in [
        (&number, "last > 10"),
        (&number, "last > 3 and last < 4"),
        (&json!({"type": "short_text", "most": 5, "pattern": ""}), "length(last) >= 6"),
        (&shared, "sum(last) = 90"),
        (&shared, "last.us + last.them > 100"),
    ] {
        assert_eq!(asked(kind.clone(), valid_if), ["dead_end"], "{valid_if}");
    }
    for (kind, valid_if) in [
        (&number, "last > 9"),
        (&json!({"type": "short_text", "most": 5, "pattern": ""}), "length(last) >= 5"),
        (&json!({"type": "short_text", "most": 11, "pattern": "1[0-9]{10}"}), "length(last) = 11"),
        (&shared, "sum(last) = 100"),
        (&shared, "last.us >= 10"),
        (&json!({"type": "date"}), "days(last, today) >= 0"),
    ] {
        assert_eq!(asked(kind.clone(), valid_if), [] as [&str; 0], "{valid_if}");
    }
}

#[test]
fn a_check_before_makes_what_follows_impossible() {
    let form = form(vec![
        json!({"uid": "y", "name": "size", "text": {"zh": "问"}, "required": true, "valid_if": "size >= 5", "kind": {"type": "number", "min": 0, "decimals": 0}}),
        json!({"uid": "z", "name": "last", "text": {"zh": "问"}, "show_if": "size < 3", "kind": {"type": "long_text"}}),
    ]);
    assert_eq!(logic_of(&form), ["unreachable"], "whoever says less than 5 does not get past the question before");
}

#[test]
fn a_lost_page_is_said_once() {
    let mut form = form(vec![]);
    let page = json!({"uid": "p2", "show_if": "channel = wechat and channel = phone", "questions": [
        {"uid": "y", "name": "one", "text": {"zh": "问"}, "kind": {"type": "long_text"}},
        {"uid": "z", "name": "two", "text": {"zh": "问"}, "show_if": "visits > 2", "kind": {"type": "long_text"}}]});
    form.pages.push(serde_json::from_value(page).unwrap());
    assert_eq!(logic_of(&form), ["contradiction"]);
}

#[test]
fn arms_are_known() {
    let mut form = form(vec![
        json!({"uid": "z", "name": "last", "text": {"zh": "问"}, "show_if": "arm = 'red'", "kind": {"type": "long_text"}}),
    ]);
    form.arms = serde_json::from_value(
        json!([{"uid": "1", "name": "red", "weight": 1}, {"uid": "2", "name": "blue", "weight": 1}]),
    )
    .unwrap();
    assert_eq!(logic_of(&form), [] as [&str; 0]);
    form.arms[0].name = "green".into();
    assert_eq!(logic_of(&form), ["contradiction"], "no respondent is drawn into an arm that does not exist");
}

/// Conditions of any shape over the questions of [`form`].
fn conditions() -> impl Strategy<Value = String> {
    let atom = (0usize..14, 0i32..12, 0usize..6).prop_map(|(which, n, op)| {
        let op = ["=", "!=", "<", "<=", ">", ">="][op];
        match which {
            0 => "channel = wechat".to_owned(),
            1 => "channel != phone".to_owned(),
            2 | 3 => format!("visits {op} {n}"),
            4 | 5 => format!("score {op} {n}"),
            6 => format!("count(used) {op} {}", n % 4),
            7 => "selected(used, city)".to_owned(),
            8 => "selected(used, none)".to_owned(),
            9 => "answered(score)".to_owned(),
            10 => format!("share.us {op} {}", n * 10),
            11 => format!("visits + score {op} {n}"),
            12 => format!("length(visits) {op} {}", n % 4),
            _ => format!("max(visits, score) {op} {n}"),
        }
    });
    atom.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|a| format!("not ({a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a}) and ({b})")),
            (inner.clone(), inner).prop_map(|(a, b)| format!("({a}) or ({b})")),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_dummy_sees_what_is_said_to_be_unreachable(one in conditions(), two in conditions(), check in conditions()) {
        let form = form(vec![
            json!({"uid": "x", "name": "first", "text": {"zh": "问"}, "required": true, "show_if": one, "kind": {"type": "yes_no"}}),
            json!({"uid": "y", "name": "size", "text": {"zh": "问"}, "show_if": two, "valid_if": check, "kind": {"type": "number", "min": 0, "max": 9, "decimals": 0}}),
            json!({"uid": "z", "name": "last", "text": {"zh": "问"}, "show_if": format!("first = yes and ({two})"), "kind": {"type": "date"}}),
        ]);
        prop_assert_eq!(flaws(&form), []);
        let request = DummyRequest { count: 200, seed: 1, lang: Lang::Zh, respondents: 100, today: "2026-11-29".into() };
        let report = dummies(&form, &request);
        for finding in logic(&form).iter().filter(|f| f.rule != "dead_end") {
            prop_assert!(report.never.contains(finding.question.as_ref().unwrap()), "a proof was wrong: {:?}", finding);
        }
    }
}
