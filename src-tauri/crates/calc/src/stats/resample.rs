//! Intervals of figures that have no formula for one: people drawn again and again.

use super::{
    describe::{quantile, sorted},
    proportion::Interval,
};
use crate::tradeoff::chance::Chance;

/// Percentile intervals of figures over `rounds` resamples of `n` people. `figures` is given the people drawn, from 0 and
/// with repetition; a resample of which it cannot be computed is left out. The same seed gives the same intervals. None
/// where nobody or no round is, a figure is missing in more than every tenth round, or the level is not in (0, 1).
///
/// Source: B. Efron, *Bootstrap methods*, Annals of Statistics 7 (1979) 1-26; percentiles as in B. Efron and R. J.
/// Tibshirani, *An Introduction to the Bootstrap*, 1993, ch. 13.
pub fn intervals(
    n: usize,
    rounds: usize,
    seed: u64,
    level: f64,
    figures: impl Fn(&[usize]) -> Option<Vec<f64>>,
) -> Option<Vec<Interval>> {
    let drawn = draws(n, rounds, seed, figures)?;
    percentiles(&drawn, level)
}

/// The figures of each resample, as [`intervals`] takes them.
pub(crate) fn draws<T>(n: usize, rounds: usize, seed: u64, figures: impl Fn(&[usize]) -> Option<T>) -> Option<Vec<T>> {
    if n == 0 || rounds == 0 {
        return None;
    }
    let one = |round: usize| {
        let mut chance = Chance::new(seed, round as u64);
        let people: Vec<usize> = (0..n).map(|_| chance.below(n)).collect();
        figures(&people)
    };
    let found: Vec<T> = (0..rounds).filter_map(one).collect();
    (found.len() * 10 >= rounds * 9).then_some(found)
}

/// Percentile intervals of figures, a row a resample.
pub(crate) fn percentiles(drawn: &[Vec<f64>], level: f64) -> Option<Vec<Interval>> {
    let width = drawn.first()?.len();
    let tail = (1.0 - level) / 2.0;
    if !(level > 0.0 && level < 1.0) || drawn.iter().any(|d| d.len() != width || d.iter().any(|v| !v.is_finite())) {
        return None;
    }
    let of = |at: usize| {
        let values = sorted(&drawn.iter().map(|d| d[at]).collect::<Vec<_>>());
        Some(Interval { lo: quantile(&values, tail)?, hi: quantile(&values, 1.0 - tail)? })
    };
    (0..width).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::{describe::mean, t_test::one_sample};

    #[test]
    fn the_interval_of_a_mean_is_near_students() {
        let values: Vec<f64> = (0..200).map(|i| f64::from(i * 37 % 101)).collect();
        let of = |people: &[usize]| mean(&people.iter().map(|at| values[*at]).collect::<Vec<_>>()).map(|m| vec![m]);
        let found = intervals(200, 2000, 7, 0.95, of).unwrap();
        let known = one_sample(&values, 0.0, 0.95).unwrap().interval;
        assert!((found[0].lo - known.lo).abs() < 0.5 && (found[0].hi - known.hi).abs() < 0.5, "{found:?} {known:?}");
        assert_eq!(found, intervals(200, 2000, 7, 0.95, of).unwrap(), "one seed, one answer");
        assert_eq!(intervals(200, 100, 7, 0.95, |_| None), None, "nothing to be had");
        assert_eq!(intervals(0, 100, 7, 0.95, of), None, "nobody");
        assert_eq!(intervals(200, 100, 7, 1.0, of), None, "no interval is certain");
    }
}
