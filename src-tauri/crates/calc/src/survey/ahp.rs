//! Weights from comparing criteria two by two.

use serde::Serialize;
use ts_rs::TS;

/// Weights of criteria and whether the comparisons fit together.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Priorities {
    /// a weight a criterion; they add up to 1
    pub weights: Vec<f64>,
    /// largest eigenvalue; the number of criteria where all comparisons fit
    pub lambda: f64,
    /// (λ − n)/(n − 1)
    pub consistency_index: f64,
    /// the index ÷ that of comparisons by chance: up to .1 is usable; none for one or two criteria, which always fit
    pub consistency_ratio: Option<f64>,
}

/// Mean consistency index of comparisons by chance, for 1 to 15 criteria: T. L. Saaty, *The Analytic Hierarchy Process*,
/// 1980, as commonly printed.
const BY_CHANCE: [f64; 15] = [0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/// Weights of a square of comparisons: row against column, above 0 (1 equal, 9 far more important, 1/9 far less). None
/// where it is no square of 1 to 15, an entry is not above 0, or two entries are not each other's inverse (within 1 %).
///
/// Source: T. L. Saaty, Journal of Mathematical Psychology 15 (1977) 234-281: the eigenvector of the largest eigenvalue,
/// here by repeated multiplication.
pub fn priorities<R: AsRef<[f64]>>(comparisons: &[R]) -> Option<Priorities> {
    let n = comparisons.len();
    let at = |i: usize, j: usize| comparisons[i].as_ref()[j];
    let square = (1..=BY_CHANCE.len()).contains(&n) && comparisons.iter().all(|r| r.as_ref().len() == n);
    let pairs = || (0..n).flat_map(|i| (0..=i).map(move |j| (i, j)));
    if !square || !pairs().all(|(i, j)| at(i, j) > 0.0 && at(j, i) > 0.0 && (at(i, j) * at(j, i) - 1.0).abs() < 0.01) {
        return None;
    }
    let times = |v: &[f64]| -> Vec<f64> { (0..n).map(|i| (0..n).map(|j| at(i, j) * v[j]).sum()).collect() };
    let mut weights = vec![1.0 / n as f64; n];
    for _ in 0..10_000 {
        let next = times(&weights);
        let sum: f64 = next.iter().sum();
        let next: Vec<f64> = next.into_iter().map(|w| w / sum).collect();
        let moved = next.iter().zip(&weights).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        weights = next;
        if !(moved > 1e-15) {
            break;
        }
    }
    let lambda: f64 = times(&weights).iter().sum();
    let consistency_index = if n > 1 { ((lambda - n as f64) / (n - 1) as f64).max(0.0) } else { 0.0 };
    let finite = lambda.is_finite() && weights.iter().all(|w| w.is_finite());
    finite.then_some(Priorities {
        weights,
        lambda,
        consistency_index,
        consistency_ratio: (n > 2).then(|| consistency_index / BY_CHANCE[n - 1]),
    })
}

/// Comparisons of several people in one: geometric means, which keep inverses (J. Aczél and T. L. Saaty, 1983). None where
/// shapes differ or an entry is not above 0.
pub fn together(people: &[Vec<Vec<f64>>]) -> Option<Vec<Vec<f64>>> {
    let first = people.first()?;
    let n = first.len();
    let sound = |m: &Vec<Vec<f64>>| m.len() == n && m.iter().all(|r| r.len() == n && r.iter().all(|v| *v > 0.0));
    if !people.iter().all(sound) {
        return None;
    }
    let mean =
        |i: usize, j: usize| libm::exp(people.iter().map(|m| libm::log(m[i][j])).sum::<f64>() / people.len() as f64);
    Some((0..n).map(|i| (0..n).map(|j| mean(i, j)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nonsense_is_refused() {
        assert_eq!(priorities(&[[1.0, 2.0], [2.0, 1.0]]), None, "each twice the other");
        assert_eq!(priorities::<Vec<f64>>(&[]), None);
        let one = priorities(&[[1.0]]).unwrap();
        assert_eq!((one.weights, one.consistency_ratio), (vec![1.0], None));
    }

    proptest! {
        #[test]
        fn comparisons_that_fit_give_back_their_weights(raw in prop::collection::vec(1.0f64..9.0, 3..8)) {
            let sum: f64 = raw.iter().sum();
            let matrix: Vec<Vec<f64>> = raw.iter().map(|a| raw.iter().map(|b| a / b).collect()).collect();
            let found = priorities(&matrix).unwrap();
            for (weight, raw) in found.weights.iter().zip(&raw) {
                prop_assert!((weight - raw / sum).abs() < 1e-10);
            }
            prop_assert!(found.consistency_ratio.unwrap() < 1e-9, "nothing contradicts");
            let again = together(&[matrix.clone(), matrix]).unwrap();
            prop_assert!((priorities(&again).unwrap().weights[0] - found.weights[0]).abs() < 1e-10);
        }
    }
}
