//! The general statistics against figures of scipy, statsmodels and pingouin, R's documentation and NIST.

#[path = "support/reference.rs"]
mod reference;

use keheng_calc::stats::{
    adjust::{Adjustment, adjusted},
    anova::anova,
    correlation::{kendall, pearson_matrix, spearman_matrix},
    crosstab::{crosstab, goodness_of_fit, two_shares},
    fisher::fisher,
    proportion::{clopper_pearson, wilson},
    rank_tests::{mann_whitney, wilcoxon},
    regression::regression,
    t_test::{paired, two_groups},
    tails::{
        beta_quantile, chi2_above, chi2_quantile, f_above, f_quantile, noncentral_t_above, normal_quantile, t_above,
        t_quantile,
    },
};
use reference::{
    Within::{Absolute, Relative},
    agree, case, columns, full, numbers, text,
};
use serde_json::{Value, json};

#[test]
fn tails_and_quantiles() {
    let points = &case("distributions", "points")["expected"];
    type Of = fn(&[f64]) -> Option<f64>;
    let each: [(&str, Of); 9] = [
        ("t_sf", |a| t_above(a[0], a[1])),
        ("chi2_sf", |a| chi2_above(a[0], a[1])),
        ("f_sf", |a| f_above(a[0], a[1], a[2])),
        ("norm_ppf", |a| normal_quantile(a[0])),
        ("t_ppf", |a| t_quantile(a[0], a[1])),
        ("f_ppf", |a| f_quantile(a[0], a[1], a[2])),
        ("chi2_ppf", |a| chi2_quantile(a[0], a[1])),
        ("beta_ppf", |a| beta_quantile(a[0], a[1], a[2])),
        ("nct_sf", |a| noncentral_t_above(a[0], a[1], a[2])),
    ];
    assert_eq!(points.as_object().unwrap().len(), each.len(), "every list of points is looked at");
    for (name, of) in each {
        for row in points[name].as_array().unwrap() {
            let row = numbers(row);
            let (given, known) = row.split_at(row.len() - 1);
            let within = if known[0] == 0.0 { Absolute(1e-12) } else { Relative(1e-9) };
            agree(&format!("{name} {given:?}"), &[of(given).unwrap()], &json!(known[0]), within);
        }
    }
}

#[test]
fn intervals_of_a_share() {
    for (id, x, n) in
        [("wilson_81_263", 81, 263), ("wilson_15_148", 15, 148), ("wilson_0_20", 0, 20), ("wilson_1_29", 1, 29)]
    {
        let expected = &case("proportion", id)["expected"];
        let (score, exact) = (wilson(x, n, 0.95).unwrap(), clopper_pearson(x, n, 0.95).unwrap());
        agree(id, &[score.lo, score.hi], &expected["wilson"], Absolute(1e-9));
        agree(id, &[exact.lo, exact.hi], &expected["clopper_pearson"], Absolute(1e-9));
    }
}

#[test]
fn two_samples() {
    let sleep = full(&text("data/sleep.csv").unwrap(), &["extra", "group"]);
    let group =
        |g: f64| -> Vec<f64> { sleep[0].iter().zip(&sleep[1]).filter(|(_, at)| **at == g).map(|(v, _)| *v).collect() };
    let (x, y) = (group(1.0), group(2.0));
    let expected = &case("two_sample", "sleep_t")["expected"];
    let found = two_groups(&x, &y, 0.95).unwrap();
    let pairs = paired(&x, &y, 0.95).unwrap();
    for (test, name, freedom) in
        [(&found.welch, "welch", "df"), (&found.student, "student", "df"), (&pairs, "paired", "df")]
    {
        let expected = &expected[name];
        let known = json!([expected["t"], expected[freedom], expected["p"]]);
        agree(name, &[test.t, test.freedom, test.p], &known, Absolute(1e-9));
    }
    let interval = found.welch.interval;
    agree("interval", &[interval.lo, interval.hi], &expected["welch"]["ci95"], Absolute(1e-9));
    agree("d", &[found.cohen_d], &expected["cohen_d"], Absolute(1e-9));
    agree("g", &[found.hedges_g], &expected["hedges_g"], Absolute(1e-9));
}

#[test]
fn tests_by_ranks() {
    let of = |id: &str, a: &str, b: &str| {
        let case = case("two_sample", id);
        (numbers(&case["inputs"][a]), numbers(&case["inputs"][b]), case["expected"].clone())
    };
    let (x, y, expected) = of("mann_whitney_exact", "x", "y");
    let found = mann_whitney(&x, &y).unwrap();
    let known = json!([
        expected["U"],
        expected["p_greater_exact"],
        expected["p_two_sided_exact"],
        expected["p_two_sided_asymptotic_cc"],
        expected["cliffs_delta"],
    ]);
    let figures = [found.statistic, found.p_greater, found.p, found.p_normal.unwrap(), found.effect];
    agree("Mann-Whitney", &figures, &known, Absolute(1e-9));
    let (x, y, expected) = of("mann_whitney_ties_likert", "x", "y");
    let found = mann_whitney(&x, &y).unwrap();
    assert!(!found.exact, "ties have no exact distribution here");
    let known = json!([expected["U"], expected["p_asymptotic_cc_ties"]]);
    agree("with ties", &[found.statistic, found.p], &known, Absolute(1e-9));
    let (before, after, expected) = of("wilcoxon_signed_rank", "before", "after");
    let found = wilcoxon(&before, &after).unwrap();
    let known = json!([expected["V"], expected["p_greater_exact"]]);
    agree("Wilcoxon", &[found.statistic, found.p_greater], &known, Absolute(1e-9));
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
        let found = anova(&nist(id)).unwrap().classical;
        let known = json!([expected["F_certified"], expected["df1"], expected["df2"]]);
        agree(id, &[found.f, found.between, found.within], &known, Relative(1e-6));
    }
    let Some(table) = text("data/pingouin_anova.csv") else { return };
    let pain = columns(&table, &["Pain threshold"]).remove(0);
    let hair: Vec<&str> = table.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
    let mut colours = hair.clone();
    colours.dedup();
    let of = |colour: &&str| -> Vec<f64> {
        hair.iter().zip(&pain).filter(|(h, _)| *h == colour).map(|(_, v)| v.unwrap()).collect()
    };
    let groups: Vec<Vec<f64>> = colours.iter().map(of).collect();
    let found = anova(&groups).unwrap();
    let (welch, levene) = (found.welch.unwrap(), found.levene.unwrap());
    let figures = [
        found.classical.f,
        found.classical.p,
        found.kruskal.h,
        found.kruskal.p,
        levene.f,
        levene.p,
        welch.f,
        welch.within,
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
    agree("pain", &figures, &known, Absolute(1e-6));
}

const ATTITUDE: [&str; 7] = ["rating", "complaints", "privileges", "learning", "raises", "critical", "advance"];

#[test]
fn correlations() {
    let columns = full(&text("data/attitude.csv").unwrap(), &ATTITUDE);
    let expected = &case("correlation", "attitude")["expected"];
    agree("Pearson", &pearson_matrix(&columns).unwrap().rows().concat(), &expected["pearson"], Absolute(1e-9));
    agree("Spearman", &spearman_matrix(&columns).unwrap().rows().concat(), &expected["spearman"], Absolute(1e-9));
    agree("Kendall", &[kendall(&columns[0], &columns[1]).unwrap().r], &expected["kendall_b"], Absolute(1e-9));
}

#[test]
fn regressions() {
    let longley = text("data/longley.csv").unwrap();
    let case_of = case("regression", "longley");
    let names: Vec<&str> =
        case_of["expected"]["columns"].as_array().unwrap()[1..].iter().map(|n| n.as_str().unwrap()).collect();
    let found = regression(&full(&longley, &["Employed"])[0], &full(&longley, &names), 0.95).unwrap();
    let expected = &case_of["expected"];
    let each = |of: &dyn Fn(usize) -> f64| -> Vec<f64> { (0..found.coefficients.len()).map(of).collect() };
    agree("b", &each(&|i| found.coefficients[i].b), &expected["beta"], Relative(1e-6));
    agree("se", &each(&|i| found.coefficients[i].se), &expected["se"], Relative(1e-6));
    agree("p", &each(&|i| found.coefficients[i].p), &expected["p"], Relative(1e-6));
    agree("whole", &[found.r2, found.f], &json!([expected["r2"], expected["f"]]), Relative(1e-6));

    let attitude = full(&text("data/attitude.csv").unwrap(), &ATTITUDE);
    let found = regression(&attitude[0], &attitude[1..], 0.95).unwrap();
    let expected = &case("regression", "attitude_lm")["expected"];
    let each = |of: &dyn Fn(usize) -> f64, from: usize| -> Vec<f64> { (from..7).map(of).collect() };
    let near = Absolute(1e-8);
    agree("b", &each(&|i| found.coefficients[i].b, 0), &expected["beta"], near);
    agree("se", &each(&|i| found.coefficients[i].se, 0), &expected["se"], near);
    agree("t", &each(&|i| found.coefficients[i].t, 0), &expected["t"], near);
    agree("p", &each(&|i| found.coefficients[i].p, 0), &expected["p"], near);
    agree("β", &each(&|i| found.coefficients[i].standardised.unwrap(), 1), &expected["std_beta"], near);
    agree("VIF", &each(&|i| found.coefficients[i].vif.unwrap(), 1), &expected["vif"], near);
    let known = json!([expected["r2"], expected["adj_r2"], expected["f"]]);
    agree("whole", &[found.r2, found.adjusted_r2, found.f], &known, near);
}

fn table(value: &Value) -> Vec<Vec<f64>> {
    value.as_array().unwrap().iter().map(numbers).collect()
}

#[test]
fn cross_tables() {
    let party = case("crosstab", "agresti_party");
    let (found, expected) = (crosstab(&table(&party["inputs"]["table"])).unwrap(), &party["expected"]);
    let near = Absolute(1e-9);
    let known = json!([expected["chi2"], expected["df"], expected["p"], expected["cramers_v"]]);
    agree("party", &[found.chi2, found.freedom, found.p, found.cramers_v], &known, near);
    agree("expected", &found.expected.concat(), &expected["expected"], near);
    let residuals: Vec<f64> = found.adjusted_residuals.concat().into_iter().map(Option::unwrap).collect();
    agree("residuals", &residuals, &expected["adjusted_residuals"], near);
    let per_cent = |shares: Vec<Vec<f64>>| -> Vec<f64> { shares.concat().iter().map(|s| 100.0 * s).collect() };
    agree("rows", &per_cent(found.row_shares), &expected["row_pct"], near);
    agree("columns", &per_cent(found.column_shares), &expected["col_pct"], near);

    let gof = case("crosstab", "gof");
    let found = goodness_of_fit(&numbers(&gof["inputs"]["obs"]), &numbers(&gof["inputs"]["p"])).unwrap();
    agree("fit", &[found.chi2, found.p], &json!([gof["expected"]["chi2"], gof["expected"]["p"]]), near);
    let z = case("crosstab", "column_z");
    let found = two_shares([45.0, 30.0], [120.0, 130.0]).unwrap();
    agree("z", &[found.z, found.p], &json!([z["expected"]["z"], z["expected"]["p"]]), Absolute(1e-12));
    let tea = case("crosstab", "fisher_tea");
    let found = fisher([[3, 1], [1, 3]]).unwrap();
    let known = json!([tea["expected"]["p_greater"], tea["expected"]["p_two"]]);
    agree("tea", &[found.p_greater, found.p], &known, near);
    let several = case("crosstab", "p_adjust");
    let p = numbers(&several["inputs"]["p"]);
    for (name, by) in
        [("holm", Adjustment::Holm), ("bh", Adjustment::BenjaminiHochberg), ("bonferroni", Adjustment::Bonferroni)]
    {
        agree(name, &adjusted(&p, by), &several["expected"][name], Absolute(1e-12));
    }
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
    let found = crosstab(&counts.map(|row| row.map(f64::from))).unwrap();
    let exact = fisher(counts).unwrap();
    let figures = [found.chi2, found.chi2_yates.unwrap(), found.cramers_v, exact.odds_ratio.unwrap()];
    agree("work", &figures, &json!([e["chi2"], e["chi2_yates"], e["phi"], e["fisher_or"]]), Absolute(1e-9));
    agree("p", &[found.p, exact.p], &json!([e["p"], e["fisher_p"]]), Relative(1e-9));
}
