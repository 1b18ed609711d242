//! What drives an outcome: how much of its explained variation each predictor brings.

use crate::stats::{
    columns::{correlations, covariances, weighted_covariances},
    linear::Square,
    proportion::Interval,
    resample::{draws, percentiles},
};
use serde::Serialize;
use ts_rs::TS;

/// The most predictors of which every set is looked at: 2^15 regressions.
pub const MOST_SETS: usize = 15;

/// Importance of predictors.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Drivers {
    /// people counted
    pub n: usize,
    /// share of the variation explained by all, 0..1
    pub r2: f64,
    /// mean gain of R² over all orders of entry, a predictor each; they add up to R². None for more than [`MOST_SETS`]
    /// predictors. R. H. Lindeman, P. F. Merenda and R. Z. Gold, 1980; also L. S. Shapley's value of the game of R²
    pub lmg: Option<Vec<f64>>,
    /// relative weights, near to them and quick for any number; they add up to R². J. W. Johnson, Multivariate Behavioral
    /// Research 35 (2000) 1-19
    pub relative_weights: Vec<f64>,
    /// correlation of each predictor with the outcome, −1..1
    pub correlations: Vec<f64>,
}

/// Of complete answers, a column a predictor; none where lengths differ, people are not more than predictors + 1, one does
/// not vary, or one follows from others.
pub fn drivers<C: AsRef<[f64]>>(outcome: &[f64], predictors: &[C]) -> Option<Drivers> {
    weighted_drivers(outcome, predictors, None)
}

/// The same of people with weights that add up to their effective n, where there are some: all from weighted correlations.
pub fn weighted_drivers<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    weights: Option<&[f64]>,
) -> Option<Drivers> {
    let k = predictors.len();
    let n = weights.map_or(outcome.len() as f64, |w| w.iter().sum());
    if k == 0 || n < (k + 2) as f64 {
        return None;
    }
    let (between, with) = standardised(outcome, predictors, weights)?;
    let r2 = explained(&between, &with)?;
    Some(Drivers {
        n: outcome.len(),
        r2,
        lmg: (k <= MOST_SETS).then(|| lmg(&between, &with)).flatten(),
        relative_weights: johnson(&between, &with)?,
        correlations: with,
    })
}

/// The most predictors of which every set is looked at in every resample.
pub const MOST_RESAMPLED: usize = 8;

/// How sure the importance of predictors is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Sureness {
    /// of R²
    pub r2: Interval,
    /// of each predictor's LMG; none for more than [`MOST_RESAMPLED`] predictors
    pub lmg: Option<Vec<Interval>>,
    /// of each predictor's relative weight
    pub relative_weights: Vec<Interval>,
    /// share of resamples in which the predictor has the largest relative weight, 0..1
    pub first: Vec<f64>,
}

/// Intervals over `rounds` resamples of people; the same seed gives the same. None where [`drivers`] is none, also in more
/// than every tenth resample, there are no rounds, or the level is not in (0, 1).
///
/// Source: resamples of people for LMG: U. Grömping, Journal of Statistical Software 17 (2006) 1; for relative weights: S.
/// Tonidandel, J. M. LeBreton and J. W. Johnson, Psychological Methods 14 (2009) 387-399.
pub fn sureness<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    level: f64,
    rounds: usize,
    seed: u64,
) -> Option<Sureness> {
    weighted_sureness(outcome, predictors, None, level, rounds, seed)
}

/// The same of people with weights, each of whom brings the own weight into a resample.
pub fn weighted_sureness<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    weights: Option<&[f64]>,
    level: f64,
    rounds: usize,
    seed: u64,
) -> Option<Sureness> {
    let k = predictors.len();
    weighted_drivers(outcome, predictors, weights)?;
    let again = |people: &[usize]| {
        let of = |c: &[f64]| people.iter().map(|at| c[*at]).collect::<Vec<f64>>();
        let drawn: Vec<Vec<f64>> = predictors.iter().map(|c| of(c.as_ref())).collect();
        let weights = weights.map(of);
        let (between, with) = standardised(&of(outcome), &drawn, weights.as_deref())?;
        let mut figures = vec![explained(&between, &with)?];
        figures.extend(johnson(&between, &with)?);
        if k <= MOST_RESAMPLED {
            figures.extend(lmg(&between, &with)?);
        }
        Some(figures)
    };
    let drawn = draws(outcome.len(), rounds, seed, again)?;
    let ends = percentiles(&drawn, level)?;
    let mut first = vec![0.0; k];
    for figures in &drawn {
        let weights = figures[1..=k].iter().enumerate();
        if let Some((at, _)) = weights.max_by(|a, b| a.1.total_cmp(b.1)) {
            first[at] += 1.0 / drawn.len() as f64;
        }
    }
    Some(Sureness {
        r2: ends[0],
        lmg: (k <= MOST_RESAMPLED).then(|| ends[k + 1..].to_vec()),
        relative_weights: ends[1..=k].to_vec(),
        first,
    })
}

/// Correlations of predictors with each other and with the outcome.
fn standardised<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    weights: Option<&[f64]>,
) -> Option<(Square, Vec<f64>)> {
    let k = predictors.len();
    let columns: Vec<&[f64]> = predictors.iter().map(AsRef::as_ref).chain([outcome]).collect();
    let together = match weights {
        None => covariances(&columns)?,
        Some(weights) => weighted_covariances(&columns, weights)?,
    };
    let r = correlations(&together)?;
    let among: Vec<usize> = (0..k).collect();
    Some((r.part(&among), (0..k).map(|i| r.at(i, k)).collect()))
}

/// R² of standardised predictors: rᵀ R⁻¹ r.
fn explained(between: &Square, with: &[f64]) -> Option<f64> {
    let half = between.cholesky()?.forth(with);
    Some(half.iter().map(|v| v * v).sum::<f64>().clamp(0.0, 1.0))
}

/// Shapley's value of a game whose worth is given for every set of `k` players, as bits; the values add up to
/// worth(all) − worth(nobody).
///
/// Source: L. S. Shapley, *A value for n-person games*, 1953.
pub fn shapley(k: usize, worth: &[f64]) -> Option<Vec<f64>> {
    if k > 20 || worth.len() != 1 << k {
        return None;
    }
    // |S|! (k − |S| − 1)! / k! without factorials: 1 / (k · C(k − 1, |S|))
    let mut weights = vec![1.0 / k.max(1) as f64; k];
    for size in 1..k {
        weights[size] = weights[size - 1] * size as f64 / (k - size) as f64;
    }
    let value = |player: usize| {
        let without = (0..worth.len()).filter(|set| set >> player & 1 == 0);
        without.map(|set| weights[set.count_ones() as usize] * (worth[set | 1 << player] - worth[set])).sum()
    };
    Some((0..k).map(value).collect())
}

fn lmg(between: &Square, with: &[f64]) -> Option<Vec<f64>> {
    let k = with.len();
    let worth = |set: usize| {
        let of: Vec<usize> = (0..k).filter(|i| set >> i & 1 == 1).collect();
        let with: Vec<f64> = of.iter().map(|i| with[*i]).collect();
        explained(&between.part(&of), &with)
    };
    let worth: Vec<f64> = (0..1usize << k).map(worth).collect::<Option<_>>()?;
    shapley(k, &worth)
}

/// Λ²β² with Λ = R^½.
fn johnson(between: &Square, with: &[f64]) -> Option<Vec<f64>> {
    let (k, eigen) = (with.len(), between.eigen());
    if eigen.iter().any(|(value, _)| !(*value > 1e-12)) {
        return None;
    }
    let root =
        |power: f64| Square::symmetric(k, |i, j| eigen.iter().map(|(l, v)| libm::pow(*l, power) * v[i] * v[j]).sum());
    let (lambda, inverse) = (root(0.5), root(-0.5));
    let beta: Vec<f64> = (0..k).map(|i| inverse.row(i).iter().zip(with).map(|(a, b)| a * b).sum()).collect();
    let weight = |i: usize| lambda.row(i).iter().zip(&beta).map(|(l, b)| l * l * b * b).sum::<f64>();
    let found: Vec<f64> = (0..k).map(weight).collect();
    found.iter().all(|w| w.is_finite()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_glove_game() {
        // player 0 has a left glove, 1 and 2 a right one each; a pair is worth 1
        let worth = [0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0];
        let value = shapley(3, &worth).unwrap();
        for (found, known) in value.iter().zip([2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0]) {
            assert!((found - known).abs() < 1e-12, "{value:?}");
        }
        assert_eq!(shapley(2, &worth), None, "three players are not two");
    }

    #[test]
    fn what_drives_is_surely_first() {
        let x: Vec<f64> = (0..60).map(|i| f64::from(i * 7 % 11)).collect();
        let z: Vec<f64> = (0..60).map(|i| f64::from(i * 5 % 13)).collect();
        let y: Vec<f64> = x.iter().zip(&z).map(|(x, z)| 2.0 * x + 0.2 * z + 4.0 * libm::sin(x * z)).collect();
        let (found, sure) = (drivers(&y, &[&x, &z]).unwrap(), sureness(&y, &[&x, &z], 0.95, 400, 7).unwrap());
        assert!(sure.first[0] > 0.99 && (sure.first.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{sure:?}");
        for (weight, interval) in found.relative_weights.iter().zip(&sure.relative_weights) {
            assert!(interval.lo <= *weight && *weight <= interval.hi, "{weight} outside {interval:?}");
        }
        assert_eq!(Some(sure), sureness(&y, &[&x, &z], 0.95, 400, 7), "one seed, one answer");
        assert_eq!(sureness(&y, &[&x, &z], 0.95, 0, 7), None);
    }

    #[test]
    fn weights_that_repeat_people_repeat_them() {
        let x: Vec<f64> = (0..30).map(|i| f64::from(i * 7 % 11)).collect();
        let z: Vec<f64> = (0..30).map(|i| f64::from(i * 5 % 13)).collect();
        let y: Vec<f64> = x.iter().zip(&z).map(|(x, z)| x + z + 3.0 * libm::sin(x * z)).collect();
        let times: Vec<usize> = (0..30).map(|i| 1 + i % 3).collect();
        let out =
            |v: &[f64]| -> Vec<f64> { v.iter().zip(&times).flat_map(|(v, t)| std::iter::repeat_n(*v, *t)).collect() };
        let known = drivers(&out(&y), &[out(&x), out(&z)]).unwrap();
        let (sum, squares): (f64, f64) = times.iter().fold((0.0, 0.0), |(s, q), t| (s + *t as f64, q + (t * t) as f64));
        let weights: Vec<f64> = times.iter().map(|t| *t as f64 * sum / squares).collect();
        let found = weighted_drivers(&y, &[&x, &z], Some(&weights)).unwrap();
        assert!((found.r2 - known.r2).abs() < 1e-12, "{} {}", found.r2, known.r2);
        for (found, known) in found.relative_weights.iter().zip(&known.relative_weights) {
            assert!((found - known).abs() < 1e-12);
        }
        let sure = weighted_sureness(&y, &[&x, &z], Some(&weights), 0.95, 200, 7).unwrap();
        for (weight, interval) in found.relative_weights.iter().zip(&sure.relative_weights) {
            assert!(interval.lo <= *weight && *weight <= interval.hi, "{weight} outside {interval:?}");
        }
    }

    #[test]
    fn predictors_that_are_the_same_are_refused() {
        let x: Vec<f64> = (0..9).map(|i| f64::from(i * i % 7)).collect();
        let y: Vec<f64> = (0..9).map(f64::from).collect();
        assert_eq!(drivers(&y, &[&x, &x]), None);
        assert_eq!(drivers::<Vec<f64>>(&y, &[]), None);
    }

    proptest! {
        #[test]
        fn shares_add_up_to_what_is_explained(cells in prop::collection::vec(0.0f64..9.0, 60)) {
            let columns: Vec<&[f64]> = cells[15..].chunks(15).collect();
            let Some(found) = drivers(&cells[..15], &columns) else { return Ok(()) };
            let lmg = found.lmg.unwrap();
            prop_assert!((lmg.iter().sum::<f64>() - found.r2).abs() < 1e-9, "LMG");
            prop_assert!((found.relative_weights.iter().sum::<f64>() - found.r2).abs() < 1e-9, "relative weights");
            prop_assert!(lmg.iter().all(|v| *v >= -1e-12), "no predictor takes away");
        }

        #[test]
        fn shapley_adds_up(worth in prop::collection::vec(-9.0f64..9.0, 16)) {
            let sum: f64 = shapley(4, &worth).unwrap().iter().sum();
            prop_assert!((sum - (worth[15] - worth[0])).abs() < 1e-9, "nothing is lost between players");
        }
    }
}
