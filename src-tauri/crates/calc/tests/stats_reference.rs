//! The models of statistics against figures of scipy, statsmodels and pingouin, R's documentation and NIST; each case goes
//! through the registry, so that what is asked, computed and written is compared at once.

#[path = "support/reference.rs"]
mod reference;

use reference::{
    Within::{Absolute, Relative},
    agree, at, case, columns, each, example, full, full_rows, numbers, solve, text,
};
use serde_json::{Value, json};

#[test]
fn tails_and_quantiles() {
    let points = &case("distributions", "points")["expected"];
    let tails = [
        ("t_sf", "t", &["freedom"][..]),
        ("chi2_sf", "chi2", &["freedom"]),
        ("f_sf", "f", &["freedom", "within"]),
        ("nct_sf", "noncentral_t", &["freedom", "shift"]),
    ];
    let quantiles = [
        ("norm_ppf", "normal", &[][..]),
        ("t_ppf", "t", &["first"]),
        ("f_ppf", "f", &["first", "second"]),
        ("chi2_ppf", "chi2", &["first"]),
        ("beta_ppf", "beta", &["first", "second"]),
    ];
    let tails = tails.map(|(list, of, fields)| (list, of, fields, "tail_probability", "at", "/above"));
    let quantiles =
        quantiles.map(|(list, of, fields)| (list, of, fields, "distribution_quantile", "probability", "/value"));
    assert_eq!(points.as_object().unwrap().len(), tails.len() + quantiles.len(), "every list of points is looked at");
    for (list, of, fields, model, first, output) in tails.into_iter().chain(quantiles) {
        for row in points[list].as_array().unwrap() {
            let row = numbers(row);
            let (given, known) = row.split_at(row.len() - 1);
            assert_eq!(given.len(), fields.len() + 1, "{list}: a field for each parameter");
            let mut input = json!({"distribution": of, first: given[0]});
            for (field, value) in fields.iter().zip(&given[1..]) {
                input[*field] = json!(value);
            }
            let within = if known[0] == 0.0 { Absolute(1e-12) } else { Relative(1e-9) };
            agree(&format!("{list} {given:?}"), &at(&solve(model, &input), &[output]), &json!(known), within);
        }
    }
}

#[test]
fn intervals_of_a_share() {
    for (id, x, n) in
        [("wilson_81_263", 81, 263), ("wilson_15_148", 15, 148), ("wilson_0_20", 0, 20), ("wilson_1_29", 1, 29)]
    {
        let expected = &case("proportion", id)["expected"];
        let found = solve("rate_interval", &json!({"successes": x, "trials": n}));
        let known = json!([expected["wilson"], expected["clopper_pearson"]]);
        agree(id, &at(&found, &["/wilson", "/clopper_pearson"]), &known, Absolute(1e-9));
    }
}

#[test]
fn two_samples() {
    let sleep = full(&text("data/sleep.csv").unwrap(), &["extra", "group"]);
    let group =
        |g: f64| -> Vec<f64> { sleep[0].iter().zip(&sleep[1]).filter(|(_, at)| **at == g).map(|(v, _)| *v).collect() };
    let input = json!({"x": group(1.0), "y": group(2.0)});
    let e = &case("two_sample", "sleep_t")["expected"];
    let (found, pairs) = (solve("two_groups", &input), solve("paired_t", &input));
    let test = |of: &Value| json!([of["t"], of["df"], of["p"]]);
    let near = Absolute(1e-9);
    agree("Welch", &at(&found, &["/welch/t", "/welch/freedom", "/welch/p"]), &test(&e["welch"]), near);
    agree("Student", &at(&found, &["/student/t", "/student/freedom", "/student/p"]), &test(&e["student"]), near);
    agree("paired", &at(&pairs, &["/t", "/freedom", "/p"]), &test(&e["paired"]), near);
    let known = json!([e["welch"]["ci95"], e["cohen_d"], e["hedges_g"]]);
    agree("effect", &at(&found, &["/welch/interval", "/cohen_d", "/hedges_g"]), &known, near);
}

#[test]
fn tests_by_ranks() {
    let of = |id: &str, model: &str, x: &str, y: &str| {
        let case = case("two_sample", id);
        let found = solve(model, &json!({"x": case["inputs"][x], "y": case["inputs"][y]}));
        (found, case["expected"].clone())
    };
    let near = Absolute(1e-9);
    let (found, e) = of("mann_whitney_exact", "mann_whitney", "x", "y");
    let known = json!([
        e["U"],
        e["p_greater_exact"],
        e["p_two_sided_exact"],
        e["p_two_sided_asymptotic_cc"],
        e["cliffs_delta"],
    ]);
    agree("Mann-Whitney", &at(&found, &["/statistic", "/p_greater", "/p", "/p_normal", "/effect"]), &known, near);
    let (found, e) = of("mann_whitney_ties_likert", "mann_whitney", "x", "y");
    assert_eq!(found["exact"], json!(false), "ties have no exact distribution here");
    agree("with ties", &at(&found, &["/statistic", "/p"]), &json!([e["U"], e["p_asymptotic_cc_ties"]]), near);
    let (found, e) = of("wilcoxon_signed_rank", "wilcoxon", "before", "after");
    agree("Wilcoxon", &at(&found, &["/statistic", "/p_greater"]), &json!([e["V"], e["p_greater_exact"]]), near);
}

/// The groups of a NIST file: lines of a number of the group and a value, from line 61 on.
fn nist(name: &str) -> Vec<Vec<f64>> {
    let text = text(&format!("data/{name}.dat")).unwrap();
    let mut groups: Vec<Vec<f64>> = Vec::new();
    for line in text.lines().skip(60).filter(|line| !line.trim().is_empty()) {
        let cells: Vec<f64> = line.split_whitespace().map(|cell| cell.parse().unwrap()).collect();
        groups.resize(groups.len().max(cells[0] as usize), Vec::new());
        groups[cells[0] as usize - 1].push(cells[1]);
    }
    groups
}

#[test]
fn analysis_of_variance() {
    for id in ["nist_SiRstv", "nist_AtmWtAg", "nist_SmLs01", "nist_SmLs04"] {
        let expected = &case("anova", id)["expected"];
        let found = solve("anova", &json!({"groups": nist(id)}));
        let known = json!([expected["F_certified"], expected["df1"], expected["df2"]]);
        agree(id, &at(&found, &["/classical/f", "/classical/between", "/classical/within"]), &known, Relative(1e-6));
    }
    let Some(table) = text("data/pingouin_anova.csv") else { return };
    let pain = columns(&table, &["Pain threshold"]).remove(0);
    let hair: Vec<&str> = table.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
    let mut colours = hair.clone();
    colours.dedup();
    let of = |colour: &&str| -> Vec<f64> {
        hair.iter().zip(&pain).filter(|(h, _)| *h == colour).map(|(_, v)| v.unwrap()).collect()
    };
    let found = solve("anova", &json!({"groups": colours.iter().map(of).collect::<Vec<_>>()}));
    let places = [
        "/classical/f",
        "/classical/p",
        "/kruskal/h",
        "/kruskal/p",
        "/levene/f",
        "/levene/p",
        "/welch/f",
        "/welch/within",
    ];
    let e = &case("anova", "pain_threshold")["expected"];
    let known = json!([
        e["F"],
        e["p"],
        e["kruskal_H"],
        e["kruskal_p"],
        e["levene_median_F"],
        e["levene_p"],
        e["welch_F"],
        e["welch_ddof2"],
    ]);
    agree("pain", &at(&found, &places), &known, Absolute(1e-6));
}

const ATTITUDE: [&str; 7] = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];

#[test]
fn correlations() {
    let columns = full(&text("data/attitude.csv").unwrap(), &ATTITUDE);
    let e = &case("correlation", "attitude")["expected"];
    let found = solve("correlation_matrix", &json!({"answers": full_rows(&columns)}));
    let known = json!([e["pearson"], e["spearman"], e["kendall_b"]]);
    agree("attitude", &at(&found, &["/pearson", "/spearman", "/kendall/0/1"]), &known, Absolute(1e-9));
}

#[test]
fn regressions() {
    let longley = text("data/longley.csv").unwrap();
    let e = &case("regression", "longley")["expected"];
    let names: Vec<&str> = e["columns"].as_array().unwrap()[1..].iter().map(|n| n.as_str().unwrap()).collect();
    let outcome = &full(&longley, &["Employed"])[0];
    let predictors = full_rows(&full(&longley, &names));
    let found = solve("linear_regression", &json!({"outcome": outcome, "predictors": predictors}));
    for (name, field) in [("beta", "b"), ("se", "se"), ("p", "p")] {
        agree(name, &each(&found, "/coefficients", field), &e[name], Relative(1e-6));
    }
    agree("whole", &at(&found, &["/r2", "/f"]), &json!([e["r2"], e["f"]]), Relative(1e-6));

    let attitude = full(&text("data/attitude.csv").unwrap(), &ATTITUDE);
    let input = json!({"outcome": attitude[0], "predictors": full_rows(&attitude[1..])});
    let mut found = solve("linear_regression", &input);
    let e = &case("regression", "attitude_lm")["expected"];
    let near = Absolute(1e-8);
    for (name, field) in [("beta", "b"), ("se", "se"), ("t", "t"), ("p", "p")] {
        agree(name, &each(&found, "/coefficients", field), &e[name], near);
    }
    agree("whole", &at(&found, &["/r2", "/adjusted_r2", "/f"]), &json!([e["r2"], e["adj_r2"], e["f"]]), near);
    // the constant has neither
    found["coefficients"].as_array_mut().unwrap().remove(0);
    agree("β", &each(&found, "/coefficients", "standardised"), &e["std_beta"], near);
    agree("VIF", &each(&found, "/coefficients", "vif"), &e["vif"], near);
}

#[test]
fn cross_tables() {
    let party = case("crosstab", "agresti_party");
    let (found, e) = (solve("crosstab", &json!({"table": party["inputs"]["table"]})), &party["expected"]);
    let near = Absolute(1e-9);
    let known = json!([e["chi2"], e["df"], e["p"], e["cramers_v"], e["expected"], e["adjusted_residuals"]]);
    let places = ["/chi2", "/freedom", "/p", "/cramers_v", "/expected", "/adjusted_residuals"];
    agree("party", &at(&found, &places), &known, near);
    let shares: Vec<f64> = at(&found, &["/row_shares", "/column_shares"]).iter().map(|s| 100.0 * s).collect();
    agree("per cent", &shares, &json!([e["row_pct"], e["col_pct"]]), near);

    let gof = case("crosstab", "gof");
    let found = solve("goodness_of_fit", &json!({"counts": gof["inputs"]["obs"], "shares": gof["inputs"]["p"]}));
    agree("fit", &at(&found, &["/chi2", "/p"]), &json!([gof["expected"]["chi2"], gof["expected"]["p"]]), near);
    let z = case("crosstab", "column_z");
    let given = |a: &str, b: &str| json!([z["inputs"][a], z["inputs"][b]]);
    let found = solve("two_shares", &json!({"hits": given("x1", "x2"), "of": given("n1", "n2")}));
    agree("z", &at(&found, &["/z", "/p"]), &json!([z["expected"]["z"], z["expected"]["p"]]), Absolute(1e-12));
    let tea = case("crosstab", "fisher_tea");
    let found = solve("fisher_exact", &json!({"table": [[3, 1], [1, 3]]}));
    let known = json!([tea["expected"]["p_greater"], tea["expected"]["p_two"]]);
    agree("tea", &at(&found, &["/p_greater", "/p"]), &known, near);
    let several = case("crosstab", "p_adjust");
    let found = solve("adjusted_p", &json!({"p": several["inputs"]["p"]}));
    let known = json!([several["expected"]["holm"], several["expected"]["bh"], several["expected"]["bonferroni"]]);
    agree("several", &at(&found, &["/holm", "/benjamini_hochberg", "/bonferroni"]), &known, Absolute(1e-12));
}

#[test]
fn satisfaction_with_work() {
    let Some(text) = text("data/vcd_JobSatisfaction.csv") else { return };
    let mut counts = [[0u32; 2]; 2];
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let at = |cell: &str, first: &str| usize::from(cell != first);
        counts[at(cells[1], "bad")][at(cells[2], "low")] += cells[0].parse::<u32>().unwrap();
    }
    let case = case("crosstab", "job_satisfaction_2x2");
    let e = &case["expected"];
    assert_eq!(json!(counts), e["table"], "management against supervisor");
    let (found, exact) =
        (solve("crosstab", &json!({"table": counts})), solve("fisher_exact", &json!({"table": counts})));
    let known = json!([e["chi2"], e["chi2_yates"], e["phi"]]);
    agree("work", &at(&found, &["/chi2", "/chi2_yates", "/cramers_v"]), &known, Absolute(1e-9));
    agree("odds", &at(&exact, &["/odds_ratio"]), &e["fisher_or"], Absolute(1e-9));
    agree("p", &[at(&found, &["/p"]), at(&exact, &["/p"])].concat(), &json!([e["p"], e["fisher_p"]]), Relative(1e-9));
}

#[test]
fn examples_give_what_their_sources_print() {
    // R's documentation, books and articles, as each example names them
    for (model, place, printed, off) in [
        ("two_groups", "/welch/p", json!(0.079_39), 5e-6),
        ("paired_t", "/t", json!(-4.0621), 5e-5),
        ("mann_whitney", "/p_greater", json!(0.1272), 5e-5),
        ("wilcoxon", "/p_greater", json!(0.019_53), 5e-6),
        ("crosstab", "/chi2", json!(30.07), 5e-3),
        ("fisher_exact", "/p", json!(0.4857), 5e-5),
        ("distribution_quantile", "/value", json!(3.841), 5e-4),
        ("tail_probability", "/above", json!(0.079_39 / 2.0), 5e-6),
        ("power_means", "/per_group", json!(64), 0.0),
        ("live_power", "/needed", json!(64), 0.0),
        ("krejcie_morgan", "/rounded", json!(278), 0.0),
        ("sample_weights", "/weights", json!([0.2, 1.6, 0.2, 2.0]), 1e-5),
        ("ahp_weights", "/weights", json!([0.637, 0.258, 0.105]), 5e-4),
        ("cohen_kappa", "/kappa", json!(0.40), 1e-12),
        ("fleiss_kappa", "/kappa", json!(0.210), 5e-4),
        ("krippendorff_alpha", "/alpha", json!(0.743), 5e-4),
    ] {
        agree(model, &at(&example(model), &[place]), &printed, Absolute(off));
    }
    agree(
        "guarded_looks",
        &each(&example("guarded_looks"), "/looks", "bound"),
        &json!([4.877, 3.357, 2.680, 2.290, 2.031]),
        Absolute(2e-3),
    );
}
