//! Comparisons, waves, components and resamples against figures of numpy, scipy, statsmodels, pingouin and
//! scikit-posthocs; each case goes through the registry.
//!
//! Resamples have seeds of their own, so that theirs and ours agree as well as chance allows: to the second decimal.

#[path = "support/reference.rs"]
mod reference;

use reference::{
    Within::{self, Absolute, Relative},
    agree, at, case, each, full, full_rows, solve, text,
};
use serde_json::{Value, json};

const NEAR: Within = Absolute(1e-9);
/// What another seed may change.
const CHANCE: f64 = 0.04;

fn known(id: &str) -> (Value, Value) {
    let case = case("comparisons", id);
    (case["inputs"].clone(), case["expected"].clone())
}

/// Columns of `attitude`, R.
fn attitude(names: &[&str]) -> Vec<Vec<f64>> {
    full(&text("data/attitude.csv").unwrap(), names)
}

const ATTITUDE: [&str; 7] = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];

#[test]
fn pairs_of_groups() {
    let (input, e) = known("pain_by_hair_colour");
    let found = solve("group_comparisons", &input);
    let of = |list: &str| -> Vec<f64> {
        found["pairs"].as_array().unwrap().iter().map(|pair| pair.pointer(list).unwrap().as_f64().unwrap()).collect()
    };
    agree("t", &of("/means/t"), &e["t"], NEAR);
    agree("freedom", &of("/means/freedom"), &e["df"], NEAR);
    agree("Games and Howell", &of("/means/p"), &e["p_games_howell"], Absolute(1e-7));
    agree("Dunn", &of("/ranks/p"), &e["p_dunn"], NEAR);
    agree("Holm", &of("/ranks/p_holm"), &e["p_dunn_holm"], NEAR);
}

#[test]
fn the_studentized_range() {
    let (input, e) = known("studentized_range");
    let above = |point: &Value| {
        let input = json!({
            "distribution": "studentized_range", "at": point[0], "groups": point[1].as_f64().unwrap() as u64,
            "freedom": point[2],
        });
        at(&solve("tail_probability", &input), &["/above"])[0]
    };
    let found: Vec<f64> = input["points"].as_array().unwrap().iter().map(above).collect();
    agree("tails", &found, &e["above"], Absolute(1e-7));
}

#[test]
fn letters_of_columns() {
    let (input, e) = known("column_z_holm");
    let found = solve("column_letters", &json!({"counts": [input["hits"]], "bases": input["of"]}));
    for (field, name) in [("z", "z"), ("p", "p"), ("adjusted", "holm")] {
        agree(name, &each(&found, "/rows/0/pairs", field), &e[name], NEAR);
    }
    assert_eq!(found["rows"][0]["letters"], json!(["B C", "", ""]), "the first column beats both");
}

#[test]
fn turned_components() {
    let (input, e) = known("varimax_attitude");
    let answers = full_rows(&attitude(&ATTITUDE));
    let found = solve("component_loadings", &json!({"answers": answers, "components": input["components"]}));
    for field in ["loadings", "communalities", "eigenvalues"] {
        agree(field, &at(&found, &[&format!("/{field}")]), &e[field], Absolute(1e-6));
    }
}

#[test]
fn eigenvalues_by_chance() {
    let (_, e) = known("horn_attitude");
    let input = json!({"answers": full_rows(&attitude(&ATTITUDE)), "rounds": 1000});
    let found = solve("parallel_analysis", &input);
    agree("found", &at(&found, &["/eigenvalues"]), &e["eigenvalues"], NEAR);
    agree("by chance", &at(&found, &["/by_chance"]), &e["by_chance"], Absolute(CHANCE));
    agree("bounds", &at(&found, &["/bounds"]), &e["percentile95"], Absolute(CHANCE));
    assert_eq!(found["components"], e["components"]);
}

#[test]
fn spread_of_answers() {
    let (input, e) = known("likert_wilson");
    let found = solve("likert_items", &input);
    for (question, name) in found["questions"].as_array().unwrap().iter().zip([0, 1]) {
        assert_eq!(question["counts"], e["counts"][name]);
        agree("intervals", &at(question, &["/intervals"]), &e["intervals"][name], NEAR);
    }
}

#[test]
fn certainty_of_kano() {
    let (input, e) = known("kano_tests");
    let found = solve("kano_certainty", &input);
    let places = ["/p", "/needed", "/better", "/worse"];
    agree("Kano", &at(&found, &places), &json!([e["sign_test_p"], e["fong_needed"], e["better"], e["worse"]]), NEAR);
}

#[test]
fn waves() {
    let (input, e) = known("trend_of_means");
    let places = ["/slope", "/t", "/freedom", "/p", "/interval", "/last/t", "/last/p"];
    let known_means = json!([e["slope"], e["t"], e["df"], e["p"], e["interval"], e["last_t"], e["last_p"]]);
    agree("means", &at(&solve("wave_means", &input), &places), &known_means, NEAR);
    let (input, e) = known("cochran_armitage");
    let places = ["/z", "/slope", "/off_line", "/p_off_line"];
    let known_shares = json!([e["z"], e["slope"], e["off_line"], e["p_off_line"]]);
    agree("shares", &at(&solve("wave_shares", &input), &places), &known_shares, NEAR);
    let (input, e) = known("nps_change");
    let places = ["/change/difference", "/change/z", "/change/p", "/change/interval"];
    let known_score = json!([e["difference"], e["z"], e["p"], e["interval"]]);
    agree("score", &at(&solve("nps_change", &input), &places), &known_score, NEAR);
}

#[test]
fn money_of_the_satisfied() {
    let (input, e) = known("spearman_bonett");
    let found = solve("satisfaction_and_money", &input);
    agree("ρ", &at(&found, &["/rho", "/interval"]), &json!([e["rho"], e["interval"]]), NEAR);
    agree("p", &at(&found, &["/p"]), &e["p"], Relative(1e-9));
    assert_eq!(found["reading"], "association", "never a cause");
}

#[test]
fn elements_of_two_sides() {
    for (model, id) in [("competitor_profile", "paired_holm"), ("internal_gap", "welch_holm")] {
        let (input, e) = known(id);
        let found = solve(model, &input);
        agree(model, &each(&found, "/elements", "p_holm"), &e["holm"], NEAR);
        for (at_element, element) in found["elements"].as_array().unwrap().iter().enumerate() {
            let places = ["/test/t", "/test/p", "/test/interval"];
            let known_element = json!([e["t"][at_element], e["p"][at_element], e["interval"][at_element]]);
            agree(model, &at(element, &places), &known_element, NEAR);
        }
    }
}

#[test]
fn resampled_drivers() {
    let (_, e) = known("resampled_drivers");
    let outcome = &attitude(&["rating"])[0];
    let predictors = full_rows(&attitude(&["complaints", "learning", "advance"]));
    let found = solve("driver_intervals", &json!({"outcome": outcome, "predictors": predictors, "rounds": 1000}));
    let places = ["/drivers/r2", "/drivers/relative_weights", "/drivers/lmg"];
    agree("found", &at(&found, &places), &json!([e["r2"], e["relative_weights"], e["lmg"]]), NEAR);
    let places = ["/sureness/r2", "/sureness/relative_weights", "/sureness/lmg", "/sureness/first"];
    let known_ends = json!([e["r2_interval"], e["relative_weights_interval"], e["lmg_interval"], e["first"]]);
    agree("ends", &at(&found, &places), &known_ends, Absolute(CHANCE));
}

#[test]
fn resampled_reliability() {
    let (_, e) = known("resampled_omega");
    let found = solve("omega_interval", &json!({"answers": full_rows(&attitude(&ATTITUDE)), "rounds": 1000}));
    agree("ω", &at(&found, &["/omega"]), &e["omega"], Absolute(1e-4));
    agree("ends", &at(&found, &["/interval"]), &e["interval"], Absolute(CHANCE));
}
