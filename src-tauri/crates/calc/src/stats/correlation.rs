//! How two figures go together: straight, by ranks, by pairs in order.

use super::{
    columns::{correlations, covariances},
    linear::Square,
    proportion::{Interval, z_of},
    ranks::{ranks, ties},
    tails::{chi2_above, normal_both, t_both},
};
use serde::Serialize;
use ts_rs::TS;

/// A correlation.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Correlation {
    /// pairs
    pub n: usize,
    /// from −1 to 1
    pub r: f64,
    /// two-sided probability of so strong a correlation by chance; none below three pairs
    pub p: Option<f64>,
    /// by R. A. Fisher's z, at the level asked for; none below four pairs
    pub interval: Option<Interval>,
}

/// A correlation of so many pairs, judged by itself: its interval at a level.
pub fn judged(r: f64, n: usize, level: f64) -> Correlation {
    let pairs = n as f64;
    let t = r * libm::sqrt((pairs - 2.0).max(0.0) / ((1.0 - r) * (1.0 + r)).max(0.0));
    let p = if n < 3 { None } else { t_both(t, pairs - 2.0) };
    let around = |z: f64| {
        let (middle, half) = (libm::atanh(r), z / libm::sqrt(pairs - 3.0));
        Interval { lo: libm::tanh(middle - half), hi: libm::tanh(middle + half) }
    };
    let ends = |z: f64| if r.abs() == 1.0 { Interval { lo: r, hi: r } } else { around(z) };
    Correlation { n, r, p, interval: z_of(level).filter(|_| n > 3).map(ends) }
}

/// K. Pearson's correlation; none where lengths differ, there are fewer than two pairs, or one side does not vary.
pub fn pearson(x: &[f64], y: &[f64], level: f64) -> Option<Correlation> {
    let r = correlations(&covariances(&[x, y])?)?.at(0, 1);
    Some(judged(r, x.len(), level))
}

/// C. Spearman's correlation of ranks; none as for [`pearson`].
pub fn spearman(x: &[f64], y: &[f64], level: f64) -> Option<Correlation> {
    if x.len() != y.len() {
        return None;
    }
    pearson(&ranks(x), &ranks(y), level)
}

/// Correlations of all pairs of complete columns; none where one does not vary.
pub fn pearson_matrix<C: AsRef<[f64]>>(columns: &[C]) -> Option<Square> {
    correlations(&covariances(columns)?)
}

/// Spearman's for all pairs of complete columns.
pub fn spearman_matrix<C: AsRef<[f64]>>(columns: &[C]) -> Option<Square> {
    let ranked: Vec<Vec<f64>> = columns.iter().map(|c| ranks(c.as_ref())).collect();
    pearson_matrix(&ranked)
}

/// M. G. Kendall's τ-b, which takes account of ties; its probability is the normal approximation. None as for
/// [`pearson`].
///
/// Source: M. G. Kendall, Biometrika 33 (1945) 239-251; counted as by W. R. Knight, JASA 61 (1966) 436-439.
pub fn kendall(x: &[f64], y: &[f64]) -> Option<Correlation> {
    if x.len() != y.len() || x.len() < 2 {
        return None;
    }
    let n = x.len() as f64;
    let mut pairs: Vec<(f64, f64)> = x.iter().copied().zip(y.iter().copied()).collect();
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let tied = |runs: &mut dyn Iterator<Item = usize>| runs.map(|t| t as f64).map(|t| t * (t - 1.0) / 2.0).sum::<f64>();
    let in_x = tied(&mut pairs.chunk_by(|a, b| a.0 == b.0).map(<[_]>::len));
    let in_both = tied(&mut pairs.chunk_by(|a, b| a == b).map(<[_]>::len));
    let mut second: Vec<f64> = pairs.into_iter().map(|(_, y)| y).collect();
    let discordant = inversions(&mut second);
    let in_y = tied(&mut second.chunk_by(|a, b| a == b).map(<[_]>::len));
    let all = n * (n - 1.0) / 2.0;
    let score = all - in_x - in_y + in_both - 2.0 * discordant;
    let size = libm::sqrt((all - in_x) * (all - in_y));
    if !(size > 0.0) {
        return None;
    }
    // the variance of the score with ties, from M. G. Kendall, Rank Correlation Methods, 4th ed. 1970, ch. 4
    let sums = |v: &[f64], of: &dyn Fn(f64) -> f64| -> f64 {
        let sorted = super::describe::sorted(v);
        sorted.chunk_by(|a, b| a == b).map(|run| of(run.len() as f64)).sum()
    };
    let (fives, threes) = (|t: f64| t * (t - 1.0) * (2.0 * t + 5.0), |t: f64| t * (t - 1.0) * (t - 2.0));
    let twos = |t: f64| t * (t - 1.0);
    let mut variance = (n * (n - 1.0) * (2.0 * n + 5.0) - sums(x, &fives) - sums(y, &fives)) / 18.0
        + sums(x, &twos) * sums(y, &twos) / (2.0 * n * (n - 1.0));
    if n > 2.0 {
        variance += sums(x, &threes) * sums(y, &threes) / (9.0 * n * (n - 1.0) * (n - 2.0));
    }
    let p = if variance > 0.0 { normal_both(score / libm::sqrt(variance)) } else { None };
    Some(Correlation { n: x.len(), r: (score / size).clamp(-1.0, 1.0), p, interval: None })
}

/// Sorts, and counts the pairs that were in the wrong order.
fn inversions(values: &mut [f64]) -> f64 {
    let n = values.len();
    if n < 2 {
        return 0.0;
    }
    let middle = n / 2;
    let mut count = inversions(&mut values[..middle]) + inversions(&mut values[middle..]);
    let mut merged = Vec::with_capacity(n);
    let (mut i, mut j) = (0, middle);
    while i < middle || j < n {
        if j == n || (i < middle && values[i] <= values[j]) {
            merged.push(values[i]);
            i += 1;
        } else {
            count += (middle - i) as f64;
            merged.push(values[j]);
            j += 1;
        }
    }
    values.copy_from_slice(&merged);
    count
}

/// W, the agreement of several rankings.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Concordance {
    /// judges
    pub judges: usize,
    /// things ranked
    pub items: usize,
    /// 0 no agreement, 1 full; corrected for ties
    pub w: f64,
    /// the same without the correction
    pub w_uncorrected: f64,
    /// judges · (items − 1) · W
    pub chi2: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of such agreement by chance
    pub p: f64,
    /// mean correlation of ranks between judges; none for one judge
    pub mean_spearman: Option<f64>,
    /// mean rank of each thing
    pub mean_ranks: Vec<f64>,
}

/// The agreement of judges, a row of scores or ranks each; none where rows differ in length, there are fewer than two
/// judges or things, or every judge gives all things the same.
///
/// Source: M. G. Kendall and B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275-287.
pub fn concordance<R: AsRef<[f64]>>(judges: &[R]) -> Option<Concordance> {
    let items = judges.first()?.as_ref().len();
    if judges.len() < 2 || items < 2 || judges.iter().any(|j| j.as_ref().len() != items) {
        return None;
    }
    let ranked: Vec<Vec<f64>> = judges.iter().map(|j| ranks(j.as_ref())).collect();
    let (m, n) = (judges.len() as f64, items as f64);
    let sums: Vec<f64> = (0..items).map(|i| ranked.iter().map(|r| r[i]).sum()).collect();
    let middle = m * (n + 1.0) / 2.0;
    let spread: f64 = sums.iter().map(|s| (s - middle) * (s - middle)).sum();
    let tied: f64 = judges.iter().map(|j| ties(j.as_ref())).sum();
    let full = m * m * (n * n * n - n);
    let left = full - m * tied;
    if !(left > 0.0) {
        return None;
    }
    let w = (12.0 * spread / left).clamp(0.0, 1.0);
    let (chi2, freedom) = (m * (n - 1.0) * w, n - 1.0);
    Some(Concordance {
        judges: judges.len(),
        items,
        w,
        w_uncorrected: 12.0 * spread / full,
        chi2,
        freedom,
        p: chi2_above(chi2, freedom)?,
        mean_spearman: Some((m * w - 1.0) / (m - 1.0)),
        mean_ranks: sums.iter().map(|s| s / m).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_correlate() {
        assert_eq!(pearson(&[1.0], &[1.0], 0.95), None);
        assert_eq!(pearson(&[1.0, 1.0], &[1.0, 2.0], 0.95), None, "a constant goes with nothing");
        assert_eq!(kendall(&[1.0, 1.0], &[1.0, 2.0]), None);
        assert_eq!(concordance(&[[3.0, 3.0], [2.0, 2.0]]), None, "nobody ranks anything");
        let line = pearson(&[1.0, 2.0, 3.0, 4.0], &[2.0, 4.0, 6.0, 8.0], 0.95).unwrap();
        assert_eq!((line.r, line.p), (1.0, Some(0.0)));
    }

    proptest! {
        #[test]
        fn kendall_equals_brute_force(pairs in prop::collection::vec((1u8..6, 1u8..6), 2..25)) {
            let (x, y): (Vec<f64>, Vec<f64>) = pairs.iter().map(|(a, b)| (f64::from(*a), f64::from(*b))).unzip();
            let Some(found) = kendall(&x, &y) else { return Ok(()) };
            let sign = |v: f64| if v == 0.0 { 0.0 } else { v.signum() };
            let over = |of: &dyn Fn(usize, usize) -> f64| -> f64 {
                (0..x.len()).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| of(i, j)).sum()
            };
            let score = over(&|i, j| sign(x[i] - x[j]) * sign(y[i] - y[j]));
            let (a, b) = (over(&|i, j| sign(x[i] - x[j]).abs()), over(&|i, j| sign(y[i] - y[j]).abs()));
            prop_assert!((found.r - score / (a * b).sqrt()).abs() < 1e-12);
        }

        #[test]
        fn correlations_do_not_see_units(pairs in prop::collection::vec((0.0f64..9.0, 0.0f64..9.0), 4..25), by in 0.1f64..50.0) {
            let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            let scaled: Vec<f64> = x.iter().map(|v| v * by - 3.0).collect();
            let (Some(a), Some(b)) = (pearson(&x, &y, 0.95), pearson(&scaled, &y, 0.95)) else { return Ok(()) };
            prop_assert!((a.r - b.r).abs() < 1e-9 && a.p.is_some_and(|p| (0.0..=1.0).contains(&p)));
            let interval = a.interval.unwrap();
            prop_assert!(interval.lo <= a.r && a.r <= interval.hi);
        }
    }
}
