//! What conditions mean. `vectors/conditions.json` is read by the page's tests too.

use keheng_form::{Answers, Form, Kind, expr, flaws, problems, spell, visible};
use serde_json::{Value, json};

fn sample() -> Form {
    serde_json::from_value(json!({
        "title": {"zh": "问卷", "en": "Form"}, "languages": ["zh-CN", "en"],
        "pages": [{"uid": "p1", "questions": [
            {"uid": "q1", "name": "visits", "text": {"zh": "次数"}, "required": true, "kind": {"type": "number", "min": 0, "decimals": 0}},
            {"uid": "q2", "name": "channel", "text": {"zh": "渠道"}, "kind": {"type": "single", "choices": [
                {"uid": "a", "name": "wechat", "text": {"zh": "微信"}}, {"uid": "b", "name": "phone", "text": {"zh": "电话"}},
                {"uid": "c", "name": "other", "text": {"zh": "其他"}, "open": true}]}},
            {"uid": "q3", "name": "used", "text": {"zh": "用过"}, "kind": {"type": "multiple", "choices": [
                {"uid": "a", "name": "city", "text": {"zh": "同城"}}, {"uid": "b", "name": "cold", "text": {"zh": "冷链"}},
                {"uid": "z", "name": "none", "text": {"zh": "都没有"}, "alone": true}]}},
            {"uid": "q4", "name": "service", "text": {"zh": "打分"}, "required": true, "kind": {"type": "sides", "rows": [
                {"uid": "r1", "name": "punctual", "text": {"zh": "准时"}}, {"uid": "r2", "name": "intact", "text": {"zh": "完好"}}],
                "sides": [
                {"uid": "e", "name": "expected", "text": {"zh": "期望"}, "role": "expectation", "scale": {"from": 1, "to": 5}},
                {"uid": "p", "name": "perceived", "text": {"zh": "感受"}, "role": "perception", "scale": {"from": 1, "to": 5}}]}},
            {"uid": "q5", "name": "rank", "text": {"zh": "排序"}, "show_if": "visits >= 3", "kind": {"type": "ranking", "choices": [
                {"uid": "a", "name": "speed", "text": {"zh": "速度"}}, {"uid": "b", "name": "price", "text": {"zh": "价格"}}]}},
            {"uid": "q6", "name": "day", "text": {"zh": "您寄了 {visits} 次"}, "kind": {"type": "date"}},
            {"uid": "q7", "name": "why", "text": {"zh": "原因"}, "show_if": "answered(rank) and place(rank, price) = 1", "valid_if": "length(why) >= 2", "kind": {"type": "long_text"}}
        ]}]
    })).unwrap()
}

fn vectors() -> Value {
    serde_json::from_str(include_str!("../vectors/conditions.json")).unwrap()
}

#[test]
fn every_vector_holds() {
    let form = sample();
    let names = expr::Names::of(&form);
    let vectors = vectors();
    assert!(flaws(&form).is_empty(), "{:?}", flaws(&form));
    for case in vectors["cases"].as_array().unwrap() {
        let source = case["source"].as_str().unwrap();
        let parsed = expr::parse(source, &names);
        if let Some(code) = case["fault"].as_str() {
            assert_eq!(parsed.unwrap_err().code, code, "{source}");
            continue;
        }
        let parsed = parsed.unwrap_or_else(|fault| panic!("{source}: {fault}"));
        assert_eq!(serde_json::to_value(&parsed).unwrap(), case["expr"], "{source}: the page reads this tree");
        let spelled = spell(&parsed, &form).unwrap_or_else(|| panic!("{source} has words: it was read from them"));
        assert_eq!(expr::parse(&spelled, &names), Ok(parsed.clone()), "{source} was spelled {spelled}");
        let answers: Answers = serde_json::from_value(case["answers"].clone()).unwrap();
        let context: expr::Context = serde_json::from_value(case["context"].clone()).unwrap_or_default();
        assert_eq!(
            expr::truth(&parsed, &answers, &context),
            case["holds"].as_bool().unwrap(),
            "{source} with {}",
            case["answers"]
        );
        assert_eq!(
            expr::value(&parsed, &answers, &context).text(),
            case["text"].as_str().unwrap(),
            "{source} with {}",
            case["answers"]
        );
    }
}

/// Writes trees, truths and texts of the vectors anew: `KEHENG_RENEW=1 cargo test -p keheng-form`. Read the difference.
#[test]
fn vectors_can_be_renewed() {
    if std::env::var_os("KEHENG_RENEW").is_none() {
        return;
    }
    let (form, mut vectors) = (sample(), vectors());
    let names = expr::Names::of(&form);
    for case in vectors["cases"].as_array_mut().unwrap() {
        match expr::parse(case["source"].as_str().unwrap(), &names) {
            Err(fault) => case["fault"] = json!(fault.code),
            Ok(parsed) => {
                let answers: Answers = serde_json::from_value(case["answers"].clone()).unwrap();
                let context: expr::Context = serde_json::from_value(case["context"].clone()).unwrap_or_default();
                case["expr"] = serde_json::to_value(&parsed).unwrap();
                case["holds"] = json!(expr::truth(&parsed, &answers, &context));
                case["text"] = json!(expr::value(&parsed, &answers, &context).text());
            }
        }
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/conditions.json");
    std::fs::write(path, serde_json::to_string_pretty(&vectors).unwrap() + "\n").unwrap();
}

#[test]
fn what_a_hidden_question_says_shows_nothing() {
    let form = sample();
    let answers: Answers = serde_json::from_value(json!({"q1": 1, "q5": ["b", "a"]})).unwrap();
    let shown = visible(&form, &answers, &expr::Context::new());
    assert!(!shown.contains("q5") && !shown.contains("q7"), "q5 is hidden, so its ranking cannot show q7: {shown:?}");
    let answers: Answers = serde_json::from_value(json!({"q1": 3, "q5": ["b", "a"]})).unwrap();
    assert!(visible(&form, &answers, &expr::Context::new()).contains("q7"));
}

#[test]
fn problems_name_their_cells() {
    let check = |answers: Value, wanted: &[(&str, &str)]| {
        let answers: Answers = serde_json::from_value(answers).unwrap();
        let found = problems(&sample(), &answers, &expr::Context::new());
        let found: Vec<(&str, &str)> = found.iter().map(|p| (p.key.as_str(), p.code.as_str())).collect();
        assert_eq!(found, wanted, "{answers:?}");
    };
    let all = |extra: Value| {
        let mut answers = json!({"q1": 1, "q4.r1.e": 5, "q4.r1.p": 3, "q4.r2.e": 4, "q4.r2.p": 4});
        answers.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        answers
    };
    check(all(json!({})), &[]);
    check(
        json!({}),
        &[
            ("q1", "required"),
            ("q4.r1.e", "required"),
            ("q4.r1.p", "required"),
            ("q4.r2.e", "required"),
            ("q4.r2.p", "required"),
        ],
    );
    check(all(json!({"q1": 1.5})), &[("q1", "range")]);
    check(all(json!({"q3": ["a", "z"]})), &[("q3", "alone")]);
    check(all(json!({"q1": 3, "q5": ["b", "a"], "q7": "x"})), &[("q7", "condition")]);
    check(all(json!({"q1": 3, "q5": ["b", "a"], "q7": "好吧"})), &[]);
}

#[test]
fn renaming_touches_whole_names_only() {
    let check = |source: &str, wanted: &str| assert_eq!(expr::rename(source, "visits", "n"), wanted, "{source}");
    check("visits >= 3 and visits2 = 1", "n >= 3 and visits2 = 1");
    check("channel = 'visits' or visits.a > 1", "channel = 'visits' or n.a > 1");
    check("answered(visits)", "answered(n)");
}

#[test]
fn every_type_can_be_made() {
    for id in keheng_form::TYPES {
        let kind = Kind::new(id).unwrap();
        assert_eq!(kind.id(), *id);
        let text = serde_json::to_string(&kind).unwrap();
        assert_eq!(serde_json::from_str::<Kind>(&text).unwrap(), kind, "{text}");
        let blank = ["blank_choice", "blank_row"];
        assert!(
            kind.as_type().flaws().iter().all(|f| blank.contains(f)),
            "a new {id} only waits for its words: {:?}",
            kind.as_type().flaws()
        );
    }
}
