//! Means of several groups compared: the classical analysis, Welch's, by ranks, and whether spreads are equal.

use super::{
    describe::{deviation, mean, median, squares},
    moments::Moments,
    ranks::{ranks, ties},
    tails::{chi2_above, f_above},
};
use serde::Serialize;
use ts_rs::TS;

/// An F test.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct FTest {
    /// F
    pub f: f64,
    /// degrees of freedom between groups
    pub between: f64,
    /// degrees of freedom within groups
    pub within: f64,
    /// probability of so large an F by chance
    pub p: f64,
}

/// The test by ranks of W. H. Kruskal and W. A. Wallis, JASA 47 (1952) 583-621, corrected for ties.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Kruskal {
    /// H
    pub h: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability, from χ²
    pub p: f64,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Group {
    /// answers
    pub n: usize,
    /// mean, in the unit of the values
    pub mean: f64,
    /// standard deviation; none for one answer
    pub sd: Option<f64>,
}

/// Several groups compared.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Anova {
    /// the groups in their order
    pub groups: Vec<Group>,
    /// sum of squares between groups
    pub squares_between: f64,
    /// sum of squares within groups
    pub squares_within: f64,
    /// the classical test (R. A. Fisher, 1925)
    pub classical: FTest,
    /// B. L. Welch, Biometrika 38 (1951) 330-336: without equal variances; none where a group does not vary
    pub welch: Option<FTest>,
    /// by ranks
    pub kruskal: Kruskal,
    /// whether spreads are equal, about the medians: M. B. Brown and A. B. Forsythe, JASA 69 (1974) 364-367; none where
    /// distances from the medians do not vary
    pub levene: Option<FTest>,
    /// share of the variation that is between groups
    pub eta2: f64,
    /// the same, less what chance alone gives (W. L. Hays, 1963); not below 0
    pub omega2: f64,
}

/// Compares groups; none below two groups, where one is empty, or where nothing varies within the groups.
pub fn anova<G: AsRef<[f64]>>(groups: &[G]) -> Option<Anova> {
    let groups: Vec<&[f64]> = groups.iter().map(AsRef::as_ref).collect();
    let (squares_between, squares_within, classical) = classical(&groups)?;
    let whole = squares_between + squares_within;
    let error = squares_within / classical.within;
    let omega2 = ((squares_between - classical.between * error) / (whole + error)).max(0.0);
    let apart: Option<Vec<Vec<f64>>> =
        groups.iter().map(|g| median(g).map(|middle| g.iter().map(|v| (v - middle).abs()).collect())).collect();
    let apart = apart?;
    let apart: Vec<&[f64]> = apart.iter().map(Vec::as_slice).collect();
    let group = |g: &&[f64]| Some(Group { n: g.len(), mean: mean(g)?, sd: deviation(g) });
    Some(Anova {
        groups: groups.iter().map(group).collect::<Option<_>>()?,
        squares_between,
        squares_within,
        welch: welch(&groups),
        kruskal: kruskal(&groups)?,
        levene: self::classical(&apart).map(|(_, _, test)| test),
        eta2: squares_between / whole,
        omega2,
        classical,
    })
}

fn f_test(f: f64, between: f64, within: f64) -> Option<FTest> {
    let p = f_above(f, between, within)?;
    f.is_finite().then_some(FTest { f, between, within, p })
}

/// Sums of squares between and within, and their test.
fn classical(groups: &[&[f64]]) -> Option<(f64, f64, FTest)> {
    let n: usize = groups.iter().map(|g| g.len()).sum();
    if groups.len() < 2 || n <= groups.len() {
        return None;
    }
    // distances from one value of the sample, so that a large constant costs no digits
    let origin = *groups[0].first()?;
    let moved: Vec<Vec<f64>> = groups.iter().map(|g| g.iter().map(|v| v - origin).collect()).collect();
    let means: Option<Vec<f64>> = moved.iter().map(|g| mean(g)).collect();
    let means = means?;
    let grand = moved.iter().zip(&means).map(|(g, m)| g.len() as f64 * m).sum::<f64>() / n as f64;
    let between: f64 = moved.iter().zip(&means).map(|(g, m)| g.len() as f64 * (m - grand) * (m - grand)).sum();
    let within: f64 = moved.iter().map(|g| squares(g)).sum::<Option<f64>>()?;
    if !(within > 0.0) {
        return None;
    }
    let (k, rest) = ((groups.len() - 1) as f64, (n - groups.len()) as f64);
    Some((between, within, f_test(between / k / (within / rest), k, rest)?))
}

fn welch(groups: &[&[f64]]) -> Option<FTest> {
    let each: Vec<Moments> = groups.iter().map(|g| Moments::of(g)).collect::<Option<_>>()?;
    welch_of(&each)
}

/// Welch's test by the figures of the groups, which may be of people who do not count alike; none below two groups or where
/// one does not vary.
pub fn welch_of(groups: &[Moments]) -> Option<FTest> {
    let k = groups.len() as f64;
    if groups.len() < 2 || groups.iter().any(|g| !(g.variance > 0.0)) {
        return None;
    }
    let each: Vec<(f64, f64, f64)> = groups.iter().map(|g| (g.n / g.variance, g.mean, g.n)).collect();
    let whole: f64 = each.iter().map(|(w, ..)| w).sum();
    let grand = each.iter().map(|(w, m, _)| w * m).sum::<f64>() / whole;
    let between = each.iter().map(|(w, m, _)| w * (m - grand) * (m - grand)).sum::<f64>() / (k - 1.0);
    let lambda: f64 = each.iter().map(|(w, _, n)| (1.0 - w / whole) * (1.0 - w / whole) / (n - 1.0)).sum();
    let f = between / (1.0 + 2.0 * (k - 2.0) / (k * k - 1.0) * lambda);
    f_test(f, k - 1.0, (k * k - 1.0) / (3.0 * lambda))
}

/// The classical test by the figures of the groups, and ω² as in [`Anova`]; none below two groups or where nothing varies
/// within them.
pub fn classical_of(groups: &[Moments]) -> Option<(FTest, f64)> {
    let n: f64 = groups.iter().map(|g| g.n).sum();
    let (k, rest) = (groups.len() as f64 - 1.0, n - groups.len() as f64);
    let origin = groups.first()?.mean;
    let grand = origin + groups.iter().map(|g| g.n * (g.mean - origin)).sum::<f64>() / n;
    let between: f64 = groups.iter().map(|g| g.n * (g.mean - grand) * (g.mean - grand)).sum();
    let within: f64 = groups.iter().map(|g| (g.n - 1.0) * g.variance).sum();
    if !(k >= 1.0 && rest > 0.0 && within > 0.0) {
        return None;
    }
    let error = within / rest;
    let omega2 = ((between - k * error) / (between + within + error)).max(0.0);
    Some((f_test(between / k / error, k, rest)?, omega2))
}

fn kruskal(groups: &[&[f64]]) -> Option<Kruskal> {
    let all: Vec<f64> = groups.iter().flat_map(|g| g.iter().copied()).collect();
    let n = all.len() as f64;
    let ranks = ranks(&all);
    let mut from = 0;
    let mut sum = 0.0;
    for group in groups {
        let of: f64 = ranks[from..from + group.len()].iter().sum();
        sum += of * of / group.len() as f64;
        from += group.len();
    }
    let correction = 1.0 - ties(&all) / (n * n * n - n);
    let h = (12.0 / (n * (n + 1.0)) * sum - 3.0 * (n + 1.0)) / correction;
    let freedom = (groups.len() - 1) as f64;
    (correction > 0.0 && h.is_finite()).then(|| Some(Kruskal { h, freedom, p: chi2_above(h, freedom)? })).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::t_test::two_groups;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_compare() {
        assert_eq!(anova(&[vec![1.0, 2.0]]), None, "one group");
        assert_eq!(anova(&[vec![1.0, 2.0], vec![]]), None, "an empty group");
        assert_eq!(anova(&[vec![1.0, 1.0], vec![2.0, 2.0]]), None, "nothing varies within");
        assert_eq!(anova::<Vec<f64>>(&[]), None);
    }

    proptest! {
        #[test]
        fn figures_tell_what_the_values_tell(
            x in prop::collection::vec(0.0f64..9.0, 3..20),
            y in prop::collection::vec(0.0f64..9.0, 3..20),
            z in prop::collection::vec(0.0f64..9.0, 3..20),
        ) {
            let Some(known) = anova(&[&x, &y, &z]) else { return Ok(()) };
            let groups = [&x, &y, &z].map(|g| Moments::of(g).unwrap());
            let (classical, omega2) = classical_of(&groups).unwrap();
            prop_assert!((classical.f - known.classical.f).abs() < 1e-8 * (1.0 + classical.f));
            prop_assert!((classical.p - known.classical.p).abs() < 1e-8 && (omega2 - known.omega2).abs() < 1e-8);
            prop_assert_eq!(welch_of(&groups), known.welch);
        }

        #[test]
        fn two_groups_give_the_square_of_t(x in prop::collection::vec(0.0f64..9.0, 3..20), y in prop::collection::vec(0.0f64..9.0, 3..20)) {
            let (Some(f), Some(t)) = (anova(&[&x, &y]), two_groups(&x, &y, 0.95)) else { return Ok(()) };
            prop_assert!((f.classical.f - t.student.t * t.student.t).abs() < 1e-7 * (1.0 + f.classical.f), "F = t²");
            prop_assert!((f.classical.p - t.student.p).abs() < 1e-9);
            let welch = f.welch.unwrap();
            prop_assert!((welch.f - t.welch.t * t.welch.t).abs() < 1e-7 * (1.0 + welch.f), "also Welch's");
            prop_assert!((welch.within - t.welch.freedom).abs() < 1e-6 * welch.within);
            prop_assert!((0.0..=1.0).contains(&f.eta2) && f.omega2 <= f.eta2);
        }
    }
}
