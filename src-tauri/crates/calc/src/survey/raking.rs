//! Weights that make a sample look like the whole of the customers.

use serde::Serialize;
use ts_rs::TS;

/// Weights of a sample; they add up to the number of people.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Raked {
    /// a weight a person, mean 1
    pub weights: Vec<f64>,
    /// rounds over all margins
    pub rounds: usize,
    /// whether every margin is met to a millionth
    pub converged: bool,
    /// how many people without weights would be as exact: L. Kish, *Survey Sampling*, 1965
    pub effective_n: f64,
    /// n ÷ effective n: by how much the variance grows
    pub design_effect: f64,
}

/// The most rounds; what has not settled then has margins that contradict each other.
const ROUNDS: usize = 1_000;

/// Rakes a sample to margins. A margin is the category (from 0) of each person, and the share of each category in the
/// whole, which need not add up to 1. `start` are weights to begin with, 1 each where there are none; `most` caps a weight
/// as a multiple of the mean (then margins may be missed). None where lengths differ, a category is unknown, or one with a
/// share has nobody.
///
/// Source: W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427-444.
pub fn rake(margins: &[(&[usize], &[f64])], start: Option<&[f64]>, most: Option<f64>) -> Option<Raked> {
    let n = margins.first()?.0.len();
    let mut weights: Vec<f64> = start.map_or_else(|| vec![1.0; n], <[f64]>::to_vec);
    if n == 0 || weights.len() != n || weights.iter().any(|w| !w.is_finite() || *w < 0.0) {
        return None;
    }
    for (of, shares) in margins {
        let known = of.len() == n && of.iter().all(|c| *c < shares.len());
        if !known || shares.iter().any(|s| !s.is_finite() || *s < 0.0) || !(shares.iter().sum::<f64>() > 0.0) {
            return None;
        }
        let sums = totals(&weights, of, shares.len());
        if shares.iter().zip(&sums).any(|(share, sum)| *share > 0.0 && !(*sum > 0.0)) {
            return None;
        }
    }
    let mut rounds = 0;
    let mut converged = false;
    while rounds < ROUNDS && !converged {
        rounds += 1;
        for (of, shares) in margins {
            let (sums, whole) = (totals(&weights, of, shares.len()), shares.iter().sum::<f64>());
            for (weight, category) in weights.iter_mut().zip(*of) {
                let sum = sums[*category];
                *weight *= if sum > 0.0 { n as f64 * shares[*category] / whole / sum } else { 0.0 };
            }
        }
        if let Some(most) = most {
            weights.iter_mut().for_each(|w| *w = w.min(most));
        }
        let mean = weights.iter().sum::<f64>() / n as f64;
        weights.iter_mut().for_each(|w| *w /= mean);
        if weights.iter().any(|w| !w.is_finite()) {
            return None;
        }
        converged = margins.iter().all(|(of, shares)| met(&weights, of, shares));
    }
    let effective_n = effective_n(&weights)?;
    Some(Raked { weights, rounds, converged, effective_n, design_effect: n as f64 / effective_n })
}

fn totals(weights: &[f64], of: &[usize], categories: usize) -> Vec<f64> {
    let mut sums = vec![0.0; categories];
    for (weight, category) in weights.iter().zip(of) {
        sums[*category] += weight;
    }
    sums
}

fn met(weights: &[f64], of: &[usize], shares: &[f64]) -> bool {
    let (sums, whole, n) = (totals(weights, of, shares.len()), shares.iter().sum::<f64>(), weights.len() as f64);
    sums.iter().zip(shares).all(|(sum, share)| (sum / n - share / whole).abs() < 1e-6)
}

/// Kish's effective sample size, (Σw)²/Σw²; none where nothing weighs.
pub fn effective_n(weights: &[f64]) -> Option<f64> {
    let (sum, squares): (f64, f64) = weights.iter().fold((0.0, 0.0), |(s, q), w| (s + w, q + w * w));
    let found = sum * sum / squares;
    found.is_finite().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_printed_table() {
        // a table of 4 by 4 with margins, as encyclopedias show iterative proportional fitting: their rounds stop early,
        // so cells agree to a tenth
        let seed: [[f64; 4]; 4] =
            [[40.0, 30.0, 20.0, 10.0], [35.0, 50.0, 100.0, 75.0], [30.0, 80.0, 70.0, 120.0], [20.0, 30.0, 40.0, 50.0]];
        let printed = [
            [64.61, 46.28, 35.42, 3.83],
            [49.95, 68.15, 156.49, 25.37],
            [56.70, 144.40, 145.06, 53.76],
            [28.74, 41.18, 63.03, 17.03],
        ];
        let (rows, columns): (Vec<usize>, Vec<usize>) =
            ((0..16).map(|i| i / 4).collect(), (0..16).map(|i| i % 4).collect());
        let start: Vec<f64> = seed.concat();
        let margins: [(&[usize], &[f64]); 2] =
            [(&rows, &[150.0, 300.0, 400.0, 150.0]), (&columns, &[200.0, 300.0, 400.0, 100.0])];
        let found = rake(&margins, Some(&start), None).unwrap();
        assert!(found.converged);
        for (weight, printed) in found.weights.iter().zip(printed.concat()) {
            let cell = weight / 16.0 * 1000.0;
            assert!((cell - printed).abs() < 0.1, "{cell} instead of {printed}");
        }
    }

    #[test]
    fn nobody_cannot_be_weighted_up() {
        assert_eq!(rake(&[(&[0, 0], &[0.5, 0.5])], None, None), None, "a category without people");
        assert_eq!(rake(&[], None, None), None);
        assert_eq!(effective_n(&[0.0, 0.0]), None);
    }

    proptest! {
        #[test]
        fn margins_are_hit(people in prop::collection::vec((0usize..2, 0usize..3), 30..80), a in 0.2f64..0.8, b in 0.2f64..0.5) {
            let (one, two): (Vec<usize>, Vec<usize>) = people.into_iter().unzip();
            let full = (0..6).all(|cell| one.iter().zip(&two).any(|(x, y)| x * 3 + y == cell));
            prop_assume!(full);
            let (first, second) = ([a, 1.0 - a], [b, 0.3, 0.7 - b]);
            let found = rake(&[(&one, &first), (&two, &second)], None, None).unwrap();
            prop_assert!(found.converged, "every cell has people, so margins can be met");
            let n = one.len() as f64;
            let share: f64 = found.weights.iter().zip(&one).filter(|(_, c)| **c == 0).map(|(w, _)| w).sum::<f64>() / n;
            prop_assert!((share - a).abs() < 2e-6);
            prop_assert!(found.effective_n <= n + 1e-9 && found.design_effect >= 1.0 - 1e-12, "weights never add knowledge");
        }
    }
}
