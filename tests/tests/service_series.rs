//! Control charts of what is no share of waybills, and the search for slow drifts.

use keheng_tests::level::{chart, firm, signals};
use serde_json::{Value, json};

#[test]
fn hours_days_and_cases_are_charted_without_being_shares() {
    let desk = firm();
    let transit = chart(&desk, "transit_hours", "month");
    assert_eq!((&transit["unit"], &transit["measure"]), (&Value::Null, &json!("hours")));
    let points = transit["points"].as_array().expect("points");
    assert_eq!(points.len(), 26);
    // Of sixty, three are late in an ordinary month: 30 hours, or 126; the day it is signed decides about the month.
    let value = |at: usize| points[at]["value"].as_f64().expect("hours");
    assert!((value(1) - (57.0 * 30.0 + 3.0 * 126.0) / 60.0).abs() < 1e-9, "{}", value(1));
    assert!(points[25]["signals"].as_array().is_some_and(|s| !s.is_empty()), "the last months are slower");
    assert_eq!(points[25]["worse"], true);
    // The mean of the moving ranges of the twenty months of the baseline over 1.128.
    let ranges: f64 = (1..20).map(|at| (value(at) - value(at - 1)).abs()).sum::<f64>() / 19.0;
    let centre = (0..20).map(value).sum::<f64>() / 20.0;
    let limits = &points[20];
    assert!((limits["ucl"].as_f64().expect("a limit") - (centre + 3.0 * ranges / 1.128)).abs() < 1e-9);
    assert!((limits["lcl"].as_f64().expect("a limit") - (centre - 3.0 * ranges / 1.128)).abs() < 1e-9);
    assert_eq!(transit["dispersion"], Value::Null, "single values have no textbook spread");
    assert_eq!(transit["comparison"], Value::Null);

    let before = desk.digest();
    desk.call("service.mark", json!({"kpi": "transit_hours", "day": "2025-11-01", "reason": "换了干线"}));
    assert_eq!(chart(&desk, "transit_hours", "month")["phases"].as_array().expect("phases").len(), 2);
    desk.call("desk.undo", json!({}));
    assert_eq!(desk.digest(), before);
    assert_eq!(desk.refusal("service.chart", json!({"kpi": "transit_hours", "by": "event"})).code, "chart_by_event");
    assert_eq!(desk.refusal("service.chart", json!({"kpi": "weather"})).code, "no_such_kpi");
    let none = chart(&desk, "case_days", "month");
    assert_eq!(none["points"], json!([]), "no case was closed");
    let cases = chart(&desk, "cases", "month");
    assert!(cases["points"].as_array().expect("points").iter().all(|p| p["value"] == 0.0 && p["n"] == 60), "{cases}");
}

#[test]
fn cases_are_counted_for_each_hundred_waybills() {
    let desk = firm();
    for (day, closed) in [("2024-02-03T09:00", "2024-02-05T09:00"), ("2024-02-20T09:00", "2024-02-21T09:00")] {
        let id = desk.call("cases.add", json!({"case": {"kind": "complaint", "opened": day}}))["id"].clone();
        desk.call("cases.close", json!({"id": id, "closed": closed, "justified": true}));
    }
    let cases = chart(&desk, "cases", "month");
    let february = cases["points"].as_array().expect("points").iter().find(|p| p["at"] == "2024-02").expect("February");
    assert!((february["value"].as_f64().expect("a rate") - 2.0 / 0.6).abs() < 1e-9, "two of sixty: {february}");
    assert_eq!((&february["n"], &february["numerator"]), (&json!(60), &json!(2)));
    let days = chart(&desk, "case_days", "month");
    assert_eq!(days["points"][0]["value"], 1.5, "two days and one");
}

#[test]
fn a_slow_drift_is_found_by_adding_up() {
    let desk = firm();
    let drift = desk.call("service.chart", json!({"kpi": "on_time", "by": "month", "drift": true}));
    assert_eq!(drift["rules"], json!(["cusum"]));
    let run = drift["run_length"].as_f64().expect("points");
    assert!((run - 465.0).abs() < 5.0, "{run}");
    assert!(signals(&drift).contains(&"2026-02".to_owned()), "{:?}", signals(&drift));
}
