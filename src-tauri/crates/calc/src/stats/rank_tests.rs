//! Groups and pairs compared by ranks, for answers that are no more than ordered.

use super::{
    ranks::{ranks, ties},
    tails::normal_above,
};
use serde::Serialize;
use ts_rs::TS;

/// Up to so many values a side the exact distribution is counted, as R does.
const EXACT: usize = 49;

/// A rank test.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RankTest {
    /// U of the first group (Mann-Whitney), or V, the ranks of positive differences (Wilcoxon)
    pub statistic: f64,
    /// probability that the first is so much greater by chance; exact where `exact`
    pub p_greater: f64,
    /// two-sided probability; exact where `exact`
    pub p: f64,
    /// two-sided by the normal approximation, with corrections for ties and continuity; none where all values are equal
    pub p_normal: Option<f64>,
    /// whether the exact distribution was counted: small samples without ties
    pub exact: bool,
    /// effect from −1 to 1: Cliff's δ = 2U/nm − 1 (Mann-Whitney), matched rank-biserial (Wilcoxon)
    pub effect: f64,
}

/// Compares two independent groups; none where one is empty or all values are equal.
///
/// Source: H. B. Mann and D. R. Whitney, Annals of Mathematical Statistics 18 (1947) 50-60; N. Cliff, Psychological
/// Bulletin 114 (1993) 494-509.
pub fn mann_whitney(x: &[f64], y: &[f64]) -> Option<RankTest> {
    if x.is_empty() || y.is_empty() {
        return None;
    }
    let all: Vec<f64> = x.iter().chain(y).copied().collect();
    let (n, m, whole) = (x.len() as f64, y.len() as f64, all.len() as f64);
    let tied = ties(&all);
    let statistic = ranks(&all)[..x.len()].iter().sum::<f64>() - n * (n + 1.0) / 2.0;
    let variance = n * m / 12.0 * (whole + 1.0 - tied / (whole * (whole - 1.0)).max(1.0));
    let normal = approximate(statistic - n * m / 2.0, variance);
    let exact = tied == 0.0 && x.len() <= EXACT && y.len() <= EXACT;
    let tails = if exact { Some(counted(&mann_whitney_counts(x.len(), y.len()), statistic)) } else { normal };
    let (p_greater, p) = tails?;
    let effect = 2.0 * statistic / (n * m) - 1.0;
    Some(RankTest { statistic, p_greater, p, p_normal: normal.map(|(_, both)| both), exact, effect })
}

/// Compares pairs, first less second; pairs without a difference are left out. None where no pair differs or lengths
/// differ.
///
/// Source: F. Wilcoxon, Biometrics Bulletin 1 (1945) 80-83.
pub fn wilcoxon(x: &[f64], y: &[f64]) -> Option<RankTest> {
    if x.len() != y.len() {
        return None;
    }
    let differences: Vec<f64> = x.iter().zip(y).map(|(x, y)| x - y).filter(|d| *d != 0.0).collect();
    if differences.is_empty() {
        return None;
    }
    let sizes: Vec<f64> = differences.iter().map(|d| d.abs()).collect();
    let n = sizes.len() as f64;
    let statistic: f64 = ranks(&sizes).iter().zip(&differences).filter(|(_, d)| **d > 0.0).map(|(r, _)| r).sum();
    let (tied, whole) = (ties(&sizes), n * (n + 1.0) / 2.0);
    let variance = n * (n + 1.0) * (2.0 * n + 1.0) / 24.0 - tied / 48.0;
    let normal = approximate(statistic - whole / 2.0, variance);
    let exact = tied == 0.0 && sizes.len() <= EXACT && sizes.len() == x.len();
    let tails = if exact { Some(counted(&wilcoxon_counts(sizes.len()), statistic)) } else { normal };
    let (p_greater, p) = tails?;
    let effect = 2.0 * statistic / whole - 1.0;
    Some(RankTest { statistic, p_greater, p, p_normal: normal.map(|(_, both)| both), exact, effect })
}

/// One- and two-sided tails of a normal statistic, half a step nearer to its mean.
fn approximate(off: f64, variance: f64) -> Option<(f64, f64)> {
    if !(variance > 0.0) {
        return None;
    }
    let sd = libm::sqrt(variance);
    let greater = normal_above((off - 0.5) / sd)?;
    let both = 2.0 * normal_above(((off.abs() - 0.5) / sd).max(0.0))?;
    Some((greater, both.min(1.0)))
}

/// One- and two-sided tails of a whole statistic with so many ways for each value.
fn counted(ways: &[f64], statistic: f64) -> (f64, f64) {
    let whole: f64 = ways.iter().sum();
    let at = libm::round(statistic) as usize;
    let greater = ways[at.min(ways.len())..].iter().sum::<f64>() / whole;
    let less = ways[..(at + 1).min(ways.len())].iter().sum::<f64>() / whole;
    (greater.min(1.0), (2.0 * greater.min(less)).min(1.0))
}

/// In how many of the orders of n + m values U has each value: the coefficients of a Gaussian binomial. Counted in whole
/// numbers, since the steps subtract and the counts outgrow what a float holds exactly.
fn mann_whitney_counts(n: usize, m: usize) -> Vec<f64> {
    let most = n * m;
    let mut ways = vec![0_i128; most + 1];
    ways[0] = 1;
    for i in 1..=n {
        // times (1 − q^(m+i)), then divided by (1 − q^i)
        for u in (m + i..=most).rev() {
            ways[u] -= ways[u - m - i];
        }
        for u in i..=most {
            ways[u] += ways[u - i];
        }
    }
    ways.into_iter().map(|w| w as f64).collect()
}

/// For how many sets of the ranks 1..=n the sum has each value.
fn wilcoxon_counts(n: usize) -> Vec<f64> {
    let most = n * (n + 1) / 2;
    let mut ways = vec![0.0; most + 1];
    ways[0] = 1.0;
    for rank in 1..=n {
        for sum in (rank..=most).rev() {
            ways[sum] += ways[sum - rank];
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_compare() {
        assert_eq!(mann_whitney(&[], &[1.0]), None);
        assert_eq!(mann_whitney(&[2.0, 2.0], &[2.0]), None, "equal answers have no order");
        assert_eq!(wilcoxon(&[1.0, 2.0], &[1.0, 2.0]), None, "nobody changed");
    }

    #[test]
    fn counts_are_whole_even_for_the_largest_exact_sample() {
        let ways = mann_whitney_counts(EXACT, EXACT);
        assert!(ways.iter().all(|w| *w >= 1.0), "every value of U is possible");
        let mirrored: Vec<f64> = ways.iter().rev().copied().collect();
        assert_eq!(ways, mirrored, "the distribution is symmetric");
    }

    proptest! {
        #[test]
        fn exact_equals_brute_force(order in prop::sample::subsequence((0..8).collect::<Vec<usize>>(), 1..8)) {
            let x: Vec<f64> = order.iter().map(|i| *i as f64).collect();
            let y: Vec<f64> = (0..8).filter(|i| !order.contains(i)).map(|i| i as f64).collect();
            let u = |set: u32| {
                let inside = |i: u32| set >> i & 1 == 1;
                (0..8).flat_map(|i| (0..8).map(move |j| (i, j))).filter(|(i, j)| inside(*i) && !inside(*j) && i > j).count()
            };
            let mine: u32 = order.iter().map(|i| 1 << i).sum();
            let sets: Vec<u32> = (0..256u32).filter(|s| s.count_ones() as usize == x.len()).collect();
            let (greater, all) = (sets.iter().filter(|s| u(**s) >= u(mine)).count(), sets.len());
            let found = mann_whitney(&x, &y).unwrap();
            prop_assert!(found.exact && (found.p_greater - greater as f64 / all as f64).abs() < 1e-12);
            prop_assert_eq!(found.statistic, u(mine) as f64);
        }

        #[test]
        fn probabilities_are_probabilities(x in prop::collection::vec(1u8..6, 1..30), y in prop::collection::vec(1u8..6, 1..30)) {
            let (x, y): (Vec<f64>, Vec<f64>) = (x.into_iter().map(f64::from).collect(), y.into_iter().map(f64::from).collect());
            if let Some(found) = mann_whitney(&x, &y) {
                prop_assert!((0.0..=1.0).contains(&found.p) && (-1.0..=1.0).contains(&found.effect));
                let back = mann_whitney(&y, &x).unwrap();
                prop_assert!((found.p - back.p).abs() < 1e-12, "which group is the first does not matter");
            }
        }
    }
}
