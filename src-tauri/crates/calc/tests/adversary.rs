//! Answers as an enemy would send them: no numbers, infinities, numbers whose squares overflow, columns that do not vary,
//! one person, nobody. Every function of statistics and questionnaires gives finite figures or none; none panics.
//!
//! Where a value is not finite its `Debug` text says so; JSON would write it as null, like an answer there is not.

use keheng_calc::{
    stats::{
        adjust::Adjustment, anova, columns, comparisons, correlation, crosstab, describe, fisher, letters,
        moments::Moments, pairs, power, proportion, rank_tests, regression, rotation, studentized, t_test, tails,
    },
    survey::{
        agreement, ahp, association, careless, delphi, drivers, fuzzy, gap, importance_performance as ipa, kano,
        likert, live_power, nps, parallel, peeking, profile, raking, reliability, sample_size, satisfaction, validity,
        waves,
    },
};
use proptest::prelude::*;
use std::{
    fmt::Debug,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// Values that break formulas.
const ODD: [f64; 18] = [
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::MAX,
    f64::MIN,
    1e308,
    -1e308,
    1e200,
    1e154,
    -1e-200,
    5e-324,
    0.0,
    -0.0,
    -1.0,
    0.5,
    1.0,
    2.0,
    9_007_199_254_740_993.0,
];

/// Answers of people who mean well.
const PLAIN: [f64; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 3.0];

/// Columns of one length, the odd mixed with the plain; some do not vary.
fn tables() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let value = prop_oneof![2 => prop::sample::select(&PLAIN[..]), 1 => prop::sample::select(&ODD[..])];
    (1usize..6, 0usize..9).prop_flat_map(move |(width, height)| {
        let mixed = prop::collection::vec(value.clone(), height).boxed();
        let steady = prop::sample::select(&ODD[..]).prop_map(move |v| vec![v; height]).boxed();
        let plain = prop::collection::vec(prop::sample::select(&PLAIN[..]), height).boxed();
        prop::collection::vec(prop_oneof![3 => mixed, 1 => steady, 3 => plain], width)
    })
}

/// What went wrong, if anything.
fn wrong(name: &str, found: impl FnOnce() -> String) -> Option<String> {
    let Ok(text) = catch_unwind(AssertUnwindSafe(found)) else { return Some(format!("{name} panics")) };
    let mut tokens = text.split(|c: char| !c.is_alphanumeric());
    tokens.any(|t| t == "NaN" || t == "inf").then(|| format!("{name}: {text}"))
}

fn shown(found: impl Debug) -> String {
    format!("{found:?}")
}

/// A look at a table by one function.
type Look = (&'static str, fn(&[Vec<f64>]) -> String);

fn holes(t: &[Vec<f64>]) -> Vec<Vec<Option<f64>>> {
    t.iter().map(|c| c.iter().map(|v| Some(*v).filter(|v| *v != 3.0)).collect()).collect()
}

fn first(t: &[Vec<f64>]) -> &[f64] {
    &t[0]
}

fn last(t: &[Vec<f64>]) -> &[f64] {
    &t[t.len() - 1]
}

fn number(t: &[Vec<f64>], at: usize) -> f64 {
    let all: Vec<f64> = t.iter().flatten().copied().collect();
    all.get(at).copied().unwrap_or(1.0)
}

fn numbers<const N: usize>(t: &[Vec<f64>]) -> [f64; N] {
    core::array::from_fn(|at| number(t, at))
}

const STATISTICS: &[Look] = &[
    ("summary", |t| shown(describe::summary(first(t)))),
    ("mean", |t| shown(describe::mean(first(t)))),
    ("variance", |t| shown(describe::variance(first(t)))),
    ("weighted mean", |t| shown(describe::weighted_mean(first(t), last(t)))),
    ("median", |t| shown(describe::median(first(t)))),
    ("two groups", |t| shown(t_test::two_groups(first(t), last(t), 0.95))),
    ("pairs", |t| shown(t_test::paired(first(t), last(t), 0.95))),
    ("one sample", |t| shown(t_test::one_sample(first(t), number(t, 1), 0.95))),
    ("Mann-Whitney", |t| shown(rank_tests::mann_whitney(first(t), last(t)))),
    ("Wilcoxon", |t| shown(rank_tests::wilcoxon(first(t), last(t)))),
    ("analysis of variance", |t| shown(anova::anova(t))),
    ("comparisons", |t| shown(comparisons::comparisons(t))),
    ("Pearson", |t| shown(correlation::pearson(first(t), last(t), 0.95))),
    ("Spearman", |t| shown(correlation::spearman(first(t), last(t), 0.95))),
    ("Kendall", |t| shown(correlation::kendall(first(t), last(t)))),
    ("correlations", |t| shown(correlation::pearson_matrix(t).map(|m| m.rows()))),
    ("concordance", |t| shown(correlation::concordance(t))),
    ("covariances with holes", |t| shown(columns::pairwise_covariances(&holes(t)).map(|m| m.rows()))),
    ("crosstab", |t| shown(crosstab::crosstab(t))),
    ("goodness of fit", |t| shown(crosstab::goodness_of_fit(first(t), last(t)))),
    ("two shares", |t| shown(crosstab::two_shares(numbers(t), [number(t, 2), number(t, 3)]))),
    ("letters", |t| {
        shown(letters::letters(first(t), last(t), 0.0, 0.05, Adjustment::Holm).map(|l| (l.above, l.pairs)))
    }),
    ("regression", |t| shown(regression::regression(first(t), &t[1..], 0.95))),
    ("weighted regression", |t| shown(regression::weighted_regression(first(t), &t[1..], last(t), 0.95))),
    ("correlations of columns with holes", |t| shown(pairs::pairwise(t, 0.95))),
    ("weighted covariances", |t| shown(columns::weighted_covariances(t, last(t)).map(|m| m.rows()))),
    ("weighted figures", |t| shown(Moments::weighted(first(t), last(t)))),
    ("tests of weighted figures", |t| {
        let all: Vec<Moments> = t.iter().filter_map(|c| Moments::weighted(c, last(t))).collect();
        let tests = all.iter().map(|m| (t_test::one_sample_of(m, 1.0, 0.95), t_test::apart(&all[0], m, 0.95)));
        let pairs: Vec<_> = all.iter().map(|m| comparisons::games_howell_of(&all[0], m, 3)).collect();
        shown((tests.collect::<Vec<_>>(), pairs, anova::welch_of(&all), anova::classical_of(&all)))
    }),
    ("components", |t| shown(rotation::components(t, 2))),
    ("power of means", |t| shown(power::power_two_groups(number(t, 0), number(t, 1), number(t, 2), 0.05))),
    ("power of shares", |t| shown(power::power_shares(number(t, 0), number(t, 1), number(t, 2), 0.05))),
    ("power of a correlation", |t| shown(power::power_correlation(number(t, 0), number(t, 1), 0.05))),
    ("margin", |t| shown(power::margin_of_mean(number(t, 0), number(t, 1), 0.95))),
    // its steps grow with the smallest margin: a table of billions is only slow
    ("Fisher", |t| {
        let [a, b, c, d] = numbers(t).map(|v: f64| v as u32 % 1_000);
        shown(fisher::fisher([[a, b], [c, d]]))
    }),
    ("Wilson", |t| shown(proportion::wilson(3, 2 + number(t, 0) as u64 % 9, number(t, 1)))),
    ("studentized range", |t| shown(studentized::range_above(number(t, 0), 3, number(t, 1)))),
    ("t tail", |t| shown(tails::t_both(number(t, 0), number(t, 1)))),
    ("t quantile", |t| shown(tails::t_quantile(number(t, 0), number(t, 1)))),
    ("F tail", |t| shown(tails::f_above(number(t, 0), number(t, 1), number(t, 2)))),
    ("F quantile", |t| shown(tails::f_quantile(number(t, 0), number(t, 1), number(t, 2)))),
    ("χ² tail", |t| shown(tails::chi2_above(number(t, 0), number(t, 1)))),
    ("Beta tail", |t| shown(tails::beta_above(number(t, 0), number(t, 1), number(t, 2)))),
];

const QUESTIONNAIRES: &[Look] = &[
    ("α", |t| shown(reliability::alpha(t, 0.95))),
    ("α with holes", |t| shown(reliability::alpha_pairwise(&holes(t), 0.95))),
    ("ω", |t| shown(reliability::omega(t))),
    ("ω with interval", |t| shown(reliability::omega_interval(t, 0.95, 5, 1))),
    ("validity", |t| shown(validity::validity(t))),
    ("parallel analysis", |t| shown(parallel::parallel(t, 5, 1))),
    ("gaps", |t| shown(gap::gaps(t, t, &vec![0; t.len()], &[] as &[Vec<f64>], 0.95))),
    ("quadrants", |t| shown(ipa::quadrants(first(t), last(t), ipa::Cross::Mean))),
    ("clouds", |t| shown(ipa::clouds(t, t, ipa::Cross::Median, 0.95, 5, 1))),
    ("drivers", |t| shown(drivers::drivers(first(t), &t[1..]))),
    ("drivers with intervals", |t| shown(drivers::sureness(first(t), &t[1..], 0.95, 5, 1))),
    ("weighted drivers", |t| shown(drivers::weighted_drivers(first(t), &t[1..], Some(last(t))))),
    ("association", |t| shown(association::association(first(t), last(t), 0.95))),
    ("trend", |t| shown(waves::trend(&[1.0, 2.0, 3.0, 4.0, 5.0][..t.len()], t, 0.95))),
    ("trend of odd times", |t| shown(waves::trend(&numbers::<5>(t)[..t.len()], t, 0.95))),
    ("trend of shares", |t| shown(waves::share_trend(&[1.0, 2.0, 3.0, 4.0][..t.len().min(4)], first(t), last(t)))),
    ("ours and theirs", |t| shown(profile::ours_and_theirs(&t[..1], &t[t.len() - 1..], 0.95))),
    ("inside and outside", |t| shown(profile::inside_and_outside(&t[..1], &t[t.len() - 1..], 0.95))),
    ("Likert", |t| shown(holes(t).iter().map(|c| likert::likert(c, 1, 5, 0.95)).collect::<Vec<_>>())),
    ("top box", |t| shown(satisfaction::top_box(first(t), number(t, 1), 0.95))),
    ("ACSI", |t| shown(satisfaction::acsi(first(t), last(t), 1.0, 5.0))),
    ("weighted index", |t| shown(satisfaction::weighted_index(first(t), last(t), 1.0, 5.0))),
    ("NPS", |t| shown(nps::nps(number(t, 0), number(t, 1), number(t, 2), 0.95))),
    ("NPS of answers", |t| shown(nps::counts(first(t), None))),
    ("Kano", |t| shown(kano::feature(numbers(t)))),
    ("Kano's certainty", |t| shown(kano::certainty(numbers(t), 0.95))),
    ("raking", |t| shown(raking::rake(&[(&[0, 1, 0, 1], &numbers::<2>(t))], None, None))),
    ("raking from weights", |t| {
        shown(raking::rake(&[(&[0, 1, 0, 1], &[0.5, 0.5])], Some(&numbers::<4>(t)), Some(2.0)))
    }),
    ("AHP", |t| shown(ahp::priorities(t))),
    ("AHP of many", |t| shown(ahp::shared(&[t.to_vec(), t.to_vec()], Some(&numbers::<2>(t)), 0.95, 5, 1))),
    ("pairs of AHP", |t| shown(ahp::square(3, &[(0, 1, number(t, 0)), (0, 2, number(t, 1)), (1, 2, number(t, 2))]))),
    ("fuzzy evaluation", |t| {
        shown(fuzzy::evaluate(&numbers::<5>(t)[..t.len()], t, &[], fuzzy::Operator::WeightedAverage))
    }),
    ("Delphi round", |t| shown(delphi::round(first(t), 4.0, 5.0))),
    ("Delphi change", |t| shown(delphi::change(first(t), last(t)))),
    ("Cohen", |t| shown(agreement::cohen(t, agreement::Distance::Quadratic, 0.95))),
    ("Fleiss", |t| shown(agreement::fleiss(t, 0.95))),
    ("Krippendorff", |t| shown(agreement::krippendorff(&holes(t), agreement::Metric::Ratio))),
    ("careless", |t| shown(careless::careless(&holes(t), 0.999))),
    ("speed", |t| shown(careless::speed(first(t)))),
    ("sample size", |t| shown(sample_size::cochran(number(t, 0), number(t, 1), 0.95, Some(number(t, 2))))),
    ("to invite", |t| shown(sample_size::to_invite(number(t, 0), number(t, 1)))),
    ("live power", |t| shown(live_power::of_means(numbers(t), number(t, 2), 0.8, 0.05))),
    ("shares apart", |t| shown(live_power::shares_apart(number(t, 0), number(t, 1)))),
    ("a difference of shares", |t| shown(live_power::difference_of(number(t, 0), number(t, 1)))),
    ("z of shares", |t| {
        let [a, b, c, d] = numbers(t).map(|v: f64| v as u32 % 1_000);
        shown(live_power::z_of_shares([a, b], [c, d]))
    }),
    ("guarded looks", |t| shown(live_power::guard(first(t), last(t), number(t, 0), 0.05))),
    ("bounds", |t| shown(peeking::bounds(first(t), 0.05))),
];

fn look_at(table: &[Vec<f64>]) -> Vec<String> {
    STATISTICS.iter().chain(QUESTIONNAIRES).filter_map(|(name, of)| wrong(name, || of(table))).collect()
}

#[test]
fn tables_of_one_odd_value() {
    for value in ODD {
        for (width, height) in [(1, 0), (1, 1), (2, 1), (3, 2), (4, 6)] {
            let found = look_at(&vec![vec![value; height]; width]);
            assert!(found.is_empty(), "{width} columns of {height} times {value}:\n{}", found.join("\n"));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn hostile_tables_give_finite_figures_or_none(table in tables()) {
        let found = look_at(&table);
        prop_assert!(found.is_empty(), "{:?}:\n{}", table, found.join("\n"));
    }
}
