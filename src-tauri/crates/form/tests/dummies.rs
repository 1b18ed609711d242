//! Dummies go where the form lets them, and say so the same way each time.

use keheng_form::{
    Form, Lang, Text,
    dummies::{DEFAULT, DummyReport, DummyRequest, LONGEST_MINUTES, dummies},
    templates::{TEMPLATES, template},
};
use serde_json::json;

fn request(seed: u64) -> DummyRequest {
    DummyRequest { count: DEFAULT, seed, lang: Lang::Zh, respondents: 400, today: "2026-11-29".into() }
}

fn share(report: &DummyReport, form: &Form, name: &str) -> f64 {
    let (_, question) = form.questions().find(|(_, q)| q.name == name).unwrap();
    report.questions.iter().find(|r| r.question == question.uid).unwrap().share
}

#[test]
fn every_template_is_gone_through_to_the_end() {
    for template in TEMPLATES {
        let form = (template.make)();
        for lang in [Lang::Zh, Lang::En] {
            let report = dummies(&form, &DummyRequest { lang, ..request(7) });
            assert_eq!(report.finished, DEFAULT, "{}: stuck at {:?}", template.id, report.stuck);
            assert_eq!(report.never, [] as [&str; 0], "{}: a question nobody sees needs no words", template.id);
            let (median, p90) = (report.median_minutes.unwrap(), report.p90_minutes.unwrap());
            assert!(median > 0.4 && median < 10.0 && p90 >= median, "{} {lang:?}: {median:.1} {p90:.1}", template.id);
            assert!(!report.too_long);
        }
    }
}

#[test]
fn a_seed_says_it_all() {
    let form = (template("postal").unwrap().make)();
    assert_eq!(dummies(&form, &request(1)), dummies(&form, &request(1)));
    assert_ne!(dummies(&form, &request(1)), dummies(&form, &request(2)), "another seed is another crowd");
}

#[test]
fn conditions_are_obeyed() {
    let form = (template("recommend").unwrap().make)();
    let report = dummies(&form, &DummyRequest { count: 2_000, ..request(3) });
    let of = |name: &str| share(&report, &form, name);
    assert_eq!(of("score"), 1.0);
    assert!((of("went_wrong") + of("missing") + of("praise") - 1.0).abs() < 1e-9, "each is in one of three groups");
    assert_eq!(of("went_wrong"), of("call_me"), "both hang on the same condition");
    assert!(of("phone") < of("call_me"), "only who agrees is asked for a number");
}

#[test]
fn widths_follow_from_reach() {
    let form = (template("recommend").unwrap().make)();
    let report = dummies(&form, &request(3));
    let reach = &report.questions[0];
    // 1.96 * 0.5 / 20 and 1.96 * sqrt(10) / 20
    assert!((reach.half_width_share.unwrap() - 0.049).abs() < 1e-4, "{reach:?}");
    assert!((reach.half_width_mean.unwrap() - 0.3099).abs() < 1e-4, "eleven points chosen alike: {reach:?}");
    let part = report.questions.iter().find(|r| r.share < 0.5).unwrap();
    assert!(part.half_width_share > reach.half_width_share, "fewer answers, wider interval");
}

#[test]
fn who_cannot_leave_is_counted() {
    let form: Form = serde_json::from_value(json!({"title": {"zh": "问卷"}, "languages": ["zh-CN"], "pages": [{"uid": "p", "questions": [
        {"uid": "a", "name": "a", "text": {"zh": "问"}, "required": true, "kind": {"type": "yes_no"}},
        {"uid": "b", "name": "b", "text": {"zh": "问"}, "required": true, "show_if": "a = yes", "valid_if": "b > 7 and b < 8", "kind": {"type": "number", "min": 0, "decimals": 0}},
        {"uid": "c", "name": "c", "text": {"zh": "问"}, "show_if": "a = 'maybe'", "kind": {"type": "date"}}]}]}))
    .unwrap();
    let report = dummies(&form, &request(5));
    assert_eq!(report.stuck.keys().collect::<Vec<_>>(), ["b"]);
    assert_eq!(report.finished + report.stuck["b"], DEFAULT);
    assert_eq!(report.never, ["c"]);
    assert_eq!(report.questions[2].half_width_share, None, "nobody answers: there is no interval");
}

#[test]
fn arms_are_drawn_by_weight() {
    let form: Form = serde_json::from_value(json!({"title": {"zh": "问卷"}, "languages": ["zh-CN"],
        "arms": [{"uid": "1", "name": "red", "weight": 3}, {"uid": "2", "name": "blue", "weight": 1}],
        "pages": [{"uid": "p", "questions": [
        {"uid": "a", "name": "a", "text": {"zh": "问"}, "show_if": "arm = 'red'", "kind": {"type": "yes_no"}},
        {"uid": "b", "name": "b", "text": {"zh": "问"}, "show_if": "arm = 'blue'", "kind": {"type": "yes_no"}}]}]}))
    .unwrap();
    let report = dummies(&form, &DummyRequest { count: 4_000, ..request(5) });
    let (red, blue) = (report.questions[0].share, report.questions[1].share);
    assert!((red - 0.75).abs() < 0.03 && (red + blue - 1.0).abs() < 1e-9, "{red} {blue}");
}

#[test]
fn more_to_read_takes_longer() {
    let mut form = (template("recommend").unwrap().make)();
    let before = dummies(&form, &request(9)).median_minutes.unwrap();
    form.intro = Text::both("很长的说明。".repeat(1_200), "");
    let report = dummies(&form, &request(9));
    // 6,000 characters at 255 a minute
    assert!((report.median_minutes.unwrap() - before - 23.5).abs() < 1.5, "{report:?}");
    assert!(report.too_long && report.median_minutes.unwrap() > LONGEST_MINUTES);
}
