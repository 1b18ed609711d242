//! Which of several groups differ: all pairs, by means and by ranks, with probabilities that know how many pairs there are.

use super::{
    adjust::{Adjustment, adjusted},
    describe::mean,
    moments::Moments,
    ranks::{ranks, ties},
    studentized::range_above,
    tails::normal_both,
};
use core::f64::consts::SQRT_2;
use serde::Serialize;
use ts_rs::TS;

/// Two of several groups, means compared without the assumption of equal variances.
///
/// Source: P. A. Games and J. F. Howell, Journal of Educational Statistics 1 (1976) 113-125.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ByMeans {
    /// difference ÷ its standard error, as Welch's t
    pub t: f64,
    /// Welch's degrees of freedom
    pub freedom: f64,
    /// two-sided probability, from the studentized range of all groups
    pub p: f64,
}

/// Two of several groups, mean ranks compared.
///
/// Source: O. J. Dunn, Technometrics 6 (1964) 241-252, corrected for ties; made larger step by step as by S. Holm, 1979.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ByRanks {
    /// difference of mean ranks, first less second
    pub difference: f64,
    /// the same in standard errors
    pub z: f64,
    /// two-sided probability as if it were the only pair
    pub p: f64,
    /// the probability to judge by
    pub p_holm: f64,
}

/// A pair of groups, numbered from 0.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Pair {
    /// one group
    pub first: usize,
    /// the other
    pub second: usize,
    /// mean of the first less mean of the second, in the unit of the values
    pub difference: f64,
    /// by means; none where one of the two has a single value or both do not vary
    pub means: Option<ByMeans>,
    /// by ranks
    pub ranks: ByRanks,
}

/// All pairs of groups, in order; none below two groups, where one is empty, or where all values are the same.
pub fn comparisons<G: AsRef<[f64]>>(groups: &[G]) -> Option<Vec<Pair>> {
    let groups: Vec<&[f64]> = groups.iter().map(AsRef::as_ref).collect();
    let means: Vec<f64> = groups.iter().map(|g| mean(g)).collect::<Option<_>>()?;
    let pairs: Vec<(usize, usize)> =
        (0..groups.len()).flat_map(|i| (i + 1..groups.len()).map(move |j| (i, j))).collect();
    let ranked = dunn(&groups, &pairs)?;
    let pair = |((first, second), ranks): (&(usize, usize), ByRanks)| Pair {
        first: *first,
        second: *second,
        difference: means[*first] - means[*second],
        means: games_howell(groups[*first], groups[*second], groups.len()),
        ranks,
    };
    let found: Vec<Pair> = pairs.iter().zip(ranked).map(pair).collect();
    found.iter().all(|p| p.difference.is_finite()).then_some(found)
}

fn games_howell(x: &[f64], y: &[f64], groups: usize) -> Option<ByMeans> {
    games_howell_of(&Moments::of(x)?, &Moments::of(y)?, groups)
}

/// Two of so many groups by their figures, which may be of people who do not count alike; none where both do not vary.
pub fn games_howell_of(x: &Moments, y: &Moments, groups: usize) -> Option<ByMeans> {
    let (n, m) = (x.n, y.n);
    let (ex, ey) = (x.variance / n, y.variance / m);
    let freedom = (ex + ey) * (ex + ey) / (ex * ex / (n - 1.0) + ey * ey / (m - 1.0));
    let t = (x.mean - y.mean) / libm::sqrt(ex + ey);
    if !t.is_finite() || !freedom.is_finite() {
        return None;
    }
    Some(ByMeans { t, freedom, p: range_above(t.abs() * SQRT_2, groups, freedom)? })
}

fn dunn(groups: &[&[f64]], pairs: &[(usize, usize)]) -> Option<Vec<ByRanks>> {
    let all = groups.concat();
    let n = all.len() as f64;
    let ranked = ranks(&all);
    let mut from = 0;
    let mut middles = Vec::with_capacity(groups.len());
    for group in groups {
        middles.push(mean(&ranked[from..from + group.len()])?);
        from += group.len();
    }
    let spread = n * (n + 1.0) / 12.0 - ties(&all) / (12.0 * (n - 1.0));
    // a variance of nothing but rounding is none
    if pairs.is_empty() || !(spread > 1e-9 * n * n) {
        return None;
    }
    let one = |(i, j): &(usize, usize)| {
        let error = libm::sqrt(spread * (1.0 / groups[*i].len() as f64 + 1.0 / groups[*j].len() as f64));
        let difference = middles[*i] - middles[*j];
        let z = difference / error;
        Some(ByRanks { difference, z, p: normal_both(z)?, p_holm: 1.0 })
    };
    let mut found: Vec<ByRanks> = pairs.iter().map(one).collect::<Option<_>>()?;
    let p: Vec<f64> = found.iter().map(|pair| pair.p).collect();
    for (pair, p) in found.iter_mut().zip(adjusted(&p, Adjustment::Holm)) {
        pair.p_holm = p;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{anova::anova, t_test::two_groups};
    use proptest::prelude::*;

    #[test]
    fn nothing_to_compare() {
        assert_eq!(comparisons(&[vec![1.0, 2.0]]), None, "one group");
        assert_eq!(comparisons(&[vec![1.0, 2.0], vec![]]), None, "an empty group");
        assert_eq!(comparisons(&[vec![3.0; 4], vec![3.0; 5]]), None, "everybody says the same");
        let single = comparisons(&[vec![1.0], vec![2.0, 3.0]]).unwrap();
        assert_eq!(single[0].means, None, "one value has no spread");
    }

    proptest! {
        #[test]
        fn two_groups_have_one_test(x in prop::collection::vec(0.0f64..9.0, 3..20), y in prop::collection::vec(0.0f64..9.0, 3..20)) {
            let found = comparisons(&[&x, &y]).unwrap();
            if let (Some(means), Some(welch)) = (&found[0].means, two_groups(&x, &y, 0.95)) {
                prop_assert!((means.p - welch.welch.p).abs() < 1e-8, "Games and Howell's of two groups is Welch's");
            }
            if let Some(whole) = anova(&[&x, &y]) {
                let ranks = &found[0].ranks;
                prop_assert!((ranks.z * ranks.z - whole.kruskal.h).abs() < 1e-7 * (1.0 + whole.kruskal.h), "Dunn's squared is Kruskal's");
                prop_assert_eq!(ranks.p, ranks.p_holm);
            }
        }
    }
}
