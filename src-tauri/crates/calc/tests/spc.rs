//! Published and independently computed figures of process control, through the registry of models.

use keheng_calc::model::find;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Case {
    id: String,
    model: String,
    input: Value,
    /// a part of the outputs
    expected: Value,
    tolerance: f64,
    /// the tolerance is a share of the figure
    #[serde(default)]
    relative: bool,
    source: String,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("reference/spc.json")).unwrap()
}

fn solve(model: &str, input: &Value) -> Value {
    find(model).unwrap_or_else(|| panic!("there is no model {model}")).solve(input).unwrap().outputs
}

/// Where a figure differs from what is expected, or is missing.
fn differences(found: &Value, case: &Case, expected: &Value, path: &str) -> Vec<String> {
    match (found, expected) {
        (Value::Number(f), Value::Number(e)) => {
            let (f, e) = (f.as_f64().unwrap(), e.as_f64().unwrap());
            let off = (f - e).abs() / if case.relative { e.abs() } else { 1.0 };
            if off <= case.tolerance { Vec::new() } else { vec![format!("{path}: {f} instead of {e}")] }
        }
        (Value::Array(f), Value::Array(e)) if f.len() == e.len() => (0..)
            .zip(f.iter().zip(e))
            .flat_map(|(i, (f, e)): (usize, _)| differences(f, case, e, &format!("{path}[{i}]")))
            .collect(),
        (Value::Object(f), Value::Object(e)) => e
            .iter()
            .flat_map(|(k, e)| differences(f.get(k).unwrap_or(&Value::Null), case, e, &format!("{path}.{k}")))
            .collect(),
        _ if found == expected => Vec::new(),
        _ => vec![format!("{path}: {found} instead of {expected}")],
    }
}

#[test]
fn every_reference_case_is_reproduced() {
    let cases = cases();
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|case| differences(&solve(&case.model, &case.input), case, &case.expected, &case.id))
        .collect();
    assert!(wrong.is_empty(), "figures differ:\n  {}", wrong.join("\n  "));
    assert!(cases.iter().all(|case| !case.source.is_empty()), "a figure without a source proves nothing");
}

#[test]
fn every_reference_case_explains_itself() {
    for case in cases() {
        let model = find(&case.model).unwrap();
        let steps = model.solve(&case.input).unwrap().steps;
        assert!(steps.len() > 1, "{}: an answer without the way there", case.id);
        for step in steps {
            assert!(model.step_keys().contains(&step.word), "{}: nobody will translate {}", case.id, step.word);
        }
    }
}

fn case(id: &str) -> Case {
    cases().into_iter().find(|case| case.id == id).unwrap_or_else(|| panic!("{id} is gone"))
}

#[test]
fn trap_one_retelling_lets_the_moving_average_signal_a_point_too_early() {
    let case = case("ewma_montgomery");
    let found = solve("ewma", &case.input);
    let (z28, ucl28) = (found["ewma"][27].as_f64().unwrap(), found["ucl"][27].as_f64().unwrap());
    assert!(z28 < ucl28, "point 28 ({z28}) is still inside ({ucl28}): the values are tested, not the sentence");
}

#[test]
fn trap_a_chart_of_very_large_samples_flags_almost_everything() {
    let (plain, laney) = (case("laney_p_only"), case("laney_p_prime"));
    let count = |case: &Case| solve(&case.model, &case.input)["signals"].as_array().unwrap().len();
    assert_eq!((count(&plain), count(&laney)), (16, 0), "of 20 periods; the weeks differ more than binomial luck");
}

#[test]
fn trap_a_point_beyond_the_limits_without_a_cause_is_kept() {
    let found = solve("control_chart", &case("p_chart_revised").input);
    let upper = found["ucl"][20].as_f64().unwrap();
    assert!(20.0 / 50.0 > upper, "sample 21 is beyond the revised limit, and still part of them");
    assert!(found["signals"].as_array().unwrap().contains(&json!(21)));
}

#[test]
fn trap_a_lower_limit_below_nothing_is_nothing() {
    let found = solve("control_chart", &case("p_chart_second_phase").input);
    assert_eq!(found["lcl"][0], json!(0.0));
    assert!(found["raw_lcl"][0].as_f64().unwrap() < 0.0, "and the steps can say so");
}

#[test]
fn trap_a_perfect_small_record_does_not_prove_a_high_target() {
    let found = solve("traffic_light", &json!({"successes": 50, "trials": 50, "target": 0.99}));
    assert_eq!((&found["light"], &found["small_sample"]), (&json!("watch"), &json!(true)));
}

#[test]
fn trap_multiplied_targets_are_not_the_share_of_perfect_orders() {
    let found = solve("perfect_order", &case("perfect_order_course").input);
    let bounds = &found["frechet_bounds"];
    let width = bounds[1].as_f64().unwrap() - bounds[0].as_f64().unwrap();
    assert!(width > 0.05, "the product 93.1 % says little where anything from 92.9 % to 98.0 % is possible");
}

#[test]
fn rules_are_chosen_by_their_false_alarms() {
    let alarms = |set: &str, points: f64| {
        solve("false_alarms", &json!({"rule_set": set, "points_per_year": points}))["false_alarms_per_year"]
            .as_f64()
            .unwrap()
    };
    let (few, many) = (72.0, 1_800.0);
    assert!(alarms("rules1_4", few) < 1.0, "six KPIs a month may use all four rules");
    assert!(alarms("rules1_4", many) > 15.0, "every day they would cry wolf twice a month");
    assert!(alarms("rule1_ewma", many) < alarms("rules1_4", many) / 2.0);
}
