//! Whether the questions of a scale measure one thing.

use crate::stats::{
    columns::{complete, correlations, covariances, pairwise_covariances},
    linear::Square,
    proportion::Interval,
    resample::intervals,
    tails::f_quantile,
};
use serde::Serialize;
use ts_rs::TS;

/// How a question goes with the others of its scale.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ItemTotal {
    /// correlation with the sum of the others; none where either does not vary
    pub corrected_item_total: Option<f64>,
    /// α of the scale without it; none for scales of two
    pub alpha_if_deleted: Option<f64>,
}

/// L. J. Cronbach's α of a scale.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Alpha {
    /// people counted
    pub n: usize,
    /// questions
    pub k: usize,
    /// from the covariances; at most 1, below 0 where questions contradict each other
    pub alpha: f64,
    /// from the correlations, as if all questions varied alike; none where one does not vary
    pub standardised: Option<f64>,
    /// mean correlation of two questions; none where one does not vary
    pub mean_r: Option<f64>,
    /// of α, by L. S. Feldt, Psychometrika 30 (1965) 357-370; none where its ends are not finite
    pub interval: Option<Interval>,
    /// the questions in their order
    pub items: Vec<ItemTotal>,
    /// the halves of questions 1, 3, 5 … and 2, 4, 6 …; none where a half does not vary
    pub split_half: Option<SplitHalf>,
}

/// The two halves of a scale against each other.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct SplitHalf {
    /// correlation of the halves
    pub r: f64,
    /// the same for the whole length: 2r/(1 + r), W. Brown and C. Spearman, 1910; none where r is −1
    pub spearman_brown: Option<f64>,
}

/// α of complete answers, a column a question; none below two questions or people, or where the sum does not vary.
/// `level` of the interval in (0, 1). Reversed questions must be turned before.
///
/// Source: L. J. Cronbach, Psychometrika 16 (1951) 297-334.
pub fn alpha<C: AsRef<[f64]>>(columns: &[C], level: f64) -> Option<Alpha> {
    alpha_of(&covariances(columns)?, columns.first()?.as_ref().len(), level)
}

/// The same over the people who answered all questions.
pub fn alpha_listwise<C: AsRef<[Option<f64>]>>(columns: &[C], level: f64) -> Option<Alpha> {
    alpha(&complete(columns).0, level)
}

/// The same from the covariances of each pair of questions over those who answered both; `n` counts everybody.
pub fn alpha_pairwise<C: AsRef<[Option<f64>]>>(columns: &[C], level: f64) -> Option<Alpha> {
    alpha_of(&pairwise_covariances(columns)?, columns.first()?.as_ref().len(), level)
}

/// An answer on a scale that runs the other way: least + most − answer.
pub fn reversed(answer: f64, least: f64, most: f64) -> f64 {
    least + most - answer
}

fn coefficient(whole: f64, diagonal: f64, k: f64) -> Option<f64> {
    let found = k / (k - 1.0) * (1.0 - diagonal / whole);
    (k > 1.0 && whole > 0.0 && found.is_finite()).then_some(found)
}

/// From covariances of `n` people.
fn alpha_of(c: &Square, n: usize, level: f64) -> Option<Alpha> {
    let k = c.size();
    let (whole, diagonal) = (c.sum(), c.trace());
    // a sum that varies by rounding alone does not vary
    if n < 2 || whole <= 1e-12 * diagonal {
        return None;
    }
    let alpha = coefficient(whole, diagonal, k as f64)?;
    let item = |i: usize| {
        let (own, row) = (c.at(i, i), c.row(i).iter().sum::<f64>());
        let others = whole - 2.0 * row + own;
        let r = (row - own) / libm::sqrt(own * others);
        ItemTotal {
            corrected_item_total: (own > 0.0 && others > 1e-12 * diagonal && r.is_finite()).then(|| r.clamp(-1.0, 1.0)),
            alpha_if_deleted: coefficient(others, diagonal - own, k as f64 - 1.0).filter(|_| others > 1e-12 * diagonal),
        }
    };
    let correlations = correlations(c);
    let mean_r = correlations.as_ref().map(|r| (r.sum() - r.trace()) / (k * (k - 1)) as f64);
    let standardised =
        correlations.as_ref().filter(|r| r.sum() > 1e-9).and_then(|r| coefficient(r.sum(), r.trace(), k as f64));
    Some(Alpha {
        n,
        k,
        alpha,
        standardised,
        mean_r,
        interval: feldt(alpha, n, k, level),
        items: (0..k).map(item).collect(),
        split_half: split_half(c),
    })
}

fn feldt(alpha: f64, n: usize, k: usize, level: f64) -> Option<Interval> {
    let (people, both) = ((n - 1) as f64, ((n - 1) * (k - 1)) as f64);
    let tail = (1.0 - level) / 2.0;
    let end = |p: f64| f_quantile(p, people, both).map(|f| 1.0 - (1.0 - alpha) * f);
    Some(Interval { lo: end(1.0 - tail)?, hi: end(tail)? })
}

fn split_half(c: &Square) -> Option<SplitHalf> {
    let sum = |a: usize, b: usize| -> f64 {
        (a..c.size()).step_by(2).map(|i| (b..c.size()).step_by(2).map(|j| c.at(i, j)).sum::<f64>()).sum()
    };
    let spread = sum(0, 0) * sum(1, 1);
    if !(sum(0, 0) > 0.0 && sum(1, 1) > 0.0) {
        return None;
    }
    let r = (sum(0, 1) / libm::sqrt(spread)).clamp(-1.0, 1.0);
    let whole = 2.0 * r / (1.0 + r);
    r.is_finite().then_some(SplitHalf { r, spearman_brown: whole.is_finite().then_some(whole) })
}

/// One common factor behind the questions.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Omega {
    /// share of the sum's variance that comes from the factor, 0..1: ω total of R. P. McDonald, also composite
    /// reliability (CR)
    pub omega: f64,
    /// how strongly each standardised question depends on the factor, −1..1
    pub loadings: Vec<f64>,
    /// mean share of a question's variance that comes from the factor (AVE): C. Fornell and D. F. Larcker, Journal of
    /// Marketing Research 18 (1981) 39-50
    pub average_variance_extracted: f64,
}

/// The least share of a question's variance that is its own, as other programs bound it.
const OWN: f64 = 0.005;

/// ω of complete answers; none below three questions or where one does not vary.
///
/// Source: R. P. McDonald, *Test Theory*, 1999, ch. 6; one factor by maximum likelihood on correlations, with the EM steps
/// of D. B. Rubin and D. T. Thayer, Psychometrika 47 (1982) 69-76.
pub fn omega<C: AsRef<[f64]>>(columns: &[C]) -> Option<Omega> {
    one_factor(&correlations(&covariances(columns)?)?, 1e-10, 20_000)
}

/// One factor of correlations; the steps end where none moves a loading by `near`, or after `most` of them.
fn one_factor(r: &Square, near: f64, most: usize) -> Option<Omega> {
    let k = r.size();
    if k < 3 {
        return None;
    }
    let (first, vector) = r.eigen().into_iter().next()?;
    let mut loadings: Vec<f64> = vector.iter().map(|v| v * libm::sqrt(first.max(0.0)) * 0.9).collect();
    let mut own: Vec<f64> = loadings.iter().map(|l| (1.0 - l * l).max(OWN)).collect();
    for _ in 0..most {
        // Σ⁻¹ of one factor has a closed form (J. Sherman and W. J. Morrison, 1950)
        let inner: f64 = loadings.iter().zip(&own).map(|(l, o)| l * l / o).sum();
        let regress: Vec<f64> = loadings.iter().zip(&own).map(|(l, o)| l / o / (1.0 + inner)).collect();
        let with: Vec<f64> = (0..k).map(|i| r.row(i).iter().zip(&regress).map(|(c, b)| c * b).sum()).collect();
        let left = 1.0 - regress.iter().zip(&loadings).map(|(b, l)| b * l).sum::<f64>();
        let size = left + regress.iter().zip(&with).map(|(b, w)| b * w).sum::<f64>();
        let next: Vec<f64> = with.iter().map(|w| w / size).collect();
        own = (0..k).map(|i| (1.0 - next[i] * with[i]).max(OWN)).collect();
        let moved = next.iter().zip(&loadings).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        loadings = next;
        if !(moved > near) {
            break;
        }
    }
    if loadings.iter().sum::<f64>() < 0.0 {
        loadings.iter_mut().for_each(|l| *l = -*l);
    }
    let common: f64 = loadings.iter().sum();
    let omega = common * common / (common * common + own.iter().sum::<f64>());
    let average_variance_extracted = loadings.iter().map(|l| l * l).sum::<f64>() / k as f64;
    (omega.is_finite() && loadings.iter().all(|l| l.is_finite())).then_some(Omega {
        omega,
        loadings,
        average_variance_extracted,
    })
}

/// The interval of ω over `rounds` resamples of people; the same seed gives the same. None where [`omega`] is none, also in
/// more than every tenth resample, there are no rounds, or the level is not in (0, 1).
///
/// Source: K. Kelley and S. Pornprasertmanit, Psychological Methods 21 (2016) 69-92, who advise resamples; percentiles.
pub fn omega_interval<C: AsRef<[f64]>>(columns: &[C], level: f64, rounds: usize, seed: u64) -> Option<Interval> {
    let n = columns.first()?.as_ref().len();
    omega(columns)?;
    let again = |people: &[usize]| {
        let drawn: Vec<Vec<f64>> = columns.iter().map(|c| people.iter().map(|at| c.as_ref()[*at]).collect()).collect();
        // a resample need not be known to ten digits
        let found = one_factor(&correlations(&covariances(&drawn)?)?, 1e-6, 2_000)?;
        Some(vec![found.omega])
    };
    intervals(n, rounds, seed, level, again)?.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_judge() {
        assert_eq!(alpha::<Vec<f64>>(&[], 0.95), None);
        assert_eq!(alpha(&[vec![1.0, 2.0]], 0.95), None, "one question is no scale");
        assert_eq!(alpha(&[vec![1.0], vec![1.0]], 0.95), None, "one person has no variance");
        assert_eq!(alpha(&[vec![3.0; 5], vec![3.0; 5]], 0.95), None, "everybody answers the same");
        assert_eq!(alpha(&[vec![1.0, 5.0], vec![5.0, 1.0]], 0.95), None, "a sum that never varies");
        assert_eq!(omega(&[vec![3.0; 5], vec![3.0; 5], vec![3.0; 5]]), None);
        let same: Vec<f64> = (0..9).map(|i| f64::from(i % 5)).collect();
        let found = alpha(&[same.clone(), same.clone(), same], 0.95).unwrap();
        assert!((found.alpha - 1.0).abs() < 1e-12, "the same question three times agrees with itself");
    }

    fn answers() -> impl Strategy<Value = Vec<Vec<f64>>> {
        prop::collection::vec(prop::collection::vec((1u8..=7).prop_map(f64::from), 12), 4)
    }

    proptest! {
        #[test]
        fn standardised_alpha_does_not_see_units(columns in answers(), by in 0.2f64..20.0, up in -9.0f64..9.0) {
            let mut moved = columns.clone();
            moved[1].iter_mut().for_each(|v| *v = *v * by + up);
            let (Some(a), Some(b)) = (alpha(&columns, 0.95), alpha(&moved, 0.95)) else { return Ok(()) };
            if let (Some(a), Some(b)) = (a.standardised, b.standardised) {
                prop_assert!((a - b).abs() < 1e-7 * (1.0 + a.abs()), "{} and {}", a, b);
            }
            prop_assert!(a.alpha <= 1.0 + 1e-12);
        }

        #[test]
        fn shifting_every_answer_changes_nothing(columns in answers(), up in -1e6f64..1e6) {
            let moved: Vec<Vec<f64>> = columns.iter().map(|c| c.iter().map(|v| v + up).collect()).collect();
            let (Some(a), Some(b)) = (alpha(&columns, 0.95), alpha(&moved, 0.95)) else { return Ok(()) };
            prop_assert!((a.alpha - b.alpha).abs() < 1e-6 * (1.0 + a.alpha.abs()));
        }

        #[test]
        fn the_order_of_people_does_not_count(columns in answers()) {
            let turned: Vec<Vec<f64>> = columns.iter().map(|c| c.iter().rev().copied().collect()).collect();
            let (Some(a), Some(b)) = (alpha(&columns, 0.95), alpha(&turned, 0.95)) else { return Ok(()) };
            prop_assert!((a.alpha - b.alpha).abs() < 1e-9 * (1.0 + a.alpha.abs()));
            if let Some(o) = omega(&columns) {
                prop_assert!((0.0..=1.0).contains(&o.omega), "a share of variance");
            }
        }
    }
}
