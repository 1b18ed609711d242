//! Weights from comparing criteria two by two, of one person and of many.

use crate::stats::{
    proportion::Interval,
    resample::{draws, percentiles},
};
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

/// Up to here comparisons fit together well enough: T. L. Saaty, Journal of Mathematical Psychology 15 (1977) 234-281.
pub const USABLE: f64 = 0.1;

/// How much more the first of two matters, by a point of the two-sided scale: −8 nine times as much, 0 both alike, 8 a ninth.
pub fn ratio(point: f64) -> f64 {
    if point <= 0.0 { 1.0 - point } else { 1.0 / (1.0 + point) }
}

/// The square of somebody's comparisons: pairs of criteria (from 0) with the ratio of the first to the second. None where a
/// pair is missing, there twice, or no ratio above 0.
pub fn square(criteria: usize, pairs: &[(usize, usize, f64)]) -> Option<Vec<Vec<f64>>> {
    let mut found = vec![vec![0.0; criteria]; criteria];
    (0..criteria).for_each(|i| found[i][i] = 1.0);
    for (i, j, ratio) in pairs {
        let free = *i < criteria && *j < criteria && i != j && found[*i][*j] == 0.0;
        if !(free && *ratio > 0.0 && ratio.is_finite() && (1.0 / ratio).is_finite()) {
            return None;
        }
        (found[*i][*j], found[*j][*i]) = (*ratio, 1.0 / ratio);
    }
    found.iter().flatten().all(|v| *v > 0.0).then_some(found)
}

/// What many people think, from those whose comparisons fit together.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// places of the people counted
    pub counted: Vec<usize>,
    /// consistency ratio of everybody; none where comparisons always fit
    pub ratios: Vec<Option<f64>>,
    /// geometric mean of their comparisons
    pub together: Vec<Vec<f64>>,
    /// its weights
    pub priorities: Priorities,
    /// of each weight, over resamples of the people counted
    pub intervals: Vec<Interval>,
    /// share of the people counted to whom each criterion matters most, 0..1; ties go to the first
    pub first: Vec<f64>,
}

/// Weights of many people, a square each, from those with a consistency ratio up to [`USABLE`]; `weights` are what people
/// count, one each where there are none. Intervals over `rounds` resamples; the same seed gives the same. None where squares
/// differ in size or make no sense, nobody is consistent, nothing weighs, there are no rounds or `level` is not in (0, 1).
///
/// Source: the geometric mean is the only one that keeps inverses: J. Aczél and T. L. Saaty, Journal of Mathematical
/// Psychology 27 (1983) 93-102; with unequal people the weighted one: J. Aczél and C. Alsina, Journal of Mathematical
/// Psychology 30 (1986) 79-88. Judgements are put together, not weights: E. Forman and K. Peniwati, European Journal of
/// Operational Research 108 (1998) 165-169. Intervals: [`crate::stats::resample`].
pub fn shared(
    people: &[Vec<Vec<f64>>],
    weights: Option<&[f64]>,
    level: f64,
    rounds: usize,
    seed: u64,
) -> Option<Shared> {
    let n = people.first()?.len();
    let each: Vec<Priorities> = people.iter().map(priorities_of(n)).collect::<Option<_>>()?;
    let ratios: Vec<Option<f64>> = each.iter().map(|p| p.consistency_ratio).collect();
    let counted: Vec<usize> = (0..people.len()).filter(|at| ratios[*at].is_none_or(|cr| cr <= USABLE)).collect();
    let weight = |at: usize| weights.map_or(Some(1.0), |w| w.get(at).copied());
    let own: Vec<f64> = counted.iter().map(|at| weight(*at)).collect::<Option<_>>()?;
    // logarithms above the diagonal, one row a person: a mean of them is a geometric mean
    let cells: Vec<(usize, usize)> = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j))).collect();
    let logs: Vec<Vec<f64>> =
        counted.iter().map(|at| cells.iter().map(|(i, j)| libm::log(people[*at][*i][*j])).collect()).collect();
    let mean = |drawn: &mut dyn Iterator<Item = usize>| -> Option<Vec<Vec<f64>>> {
        let (mut sums, mut whole) = (vec![0.0; cells.len()], 0.0);
        for at in drawn {
            whole += own[at];
            sums.iter_mut().zip(&logs[at]).for_each(|(sum, log)| *sum += own[at] * log);
        }
        let pairs: Vec<(usize, usize, f64)> =
            cells.iter().zip(&sums).map(|((i, j), sum)| (*i, *j, libm::exp(sum / whole))).collect();
        if whole > 0.0 { square(n, &pairs) } else { None }
    };
    let together = mean(&mut (0..counted.len()))?;
    let again = |drawn: &[usize]| Some(priorities(&mean(&mut drawn.iter().copied())?)?.weights);
    let intervals = percentiles(&draws(counted.len(), rounds, seed, again)?, level)?;
    let (mut first, whole) = (vec![0.0; n], own.iter().sum::<f64>());
    for (at, weight) in counted.iter().zip(&own) {
        let mine = &each[*at].weights;
        let top = (0..n).fold(0, |best, i| if mine[i] > mine[best] + 1e-12 { i } else { best });
        first[top] += weight / whole;
    }
    Some(Shared { priorities: priorities(&together)?, counted, ratios, together, intervals, first })
}

/// Weights of a square of this size; none of another.
fn priorities_of(n: usize) -> impl Fn(&Vec<Vec<f64>>) -> Option<Priorities> {
    move |square| priorities(square).filter(|found| found.weights.len() == n)
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

    /// Saaty's judgements of three: 1 : 3, 1 : 5, 2 : 3 ... as points of the two-sided scale.
    fn person(points: &[f64]) -> Vec<Vec<f64>> {
        let n = if points.len() == 3 { 3 } else { 4 };
        let cells = (0..n).flat_map(|i| (i + 1..n).map(move |j| (i, j)));
        square(n, &cells.zip(points).map(|((i, j), p)| (i, j, ratio(*p))).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn points_of_the_scale_are_ratios() {
        for (point, known) in [(-8.0, 9.0), (-2.0, 3.0), (0.0, 1.0), (1.0, 0.5), (8.0, 1.0 / 9.0)] {
            assert_eq!(ratio(point), known, "{point}");
        }
        assert_eq!(square(3, &[(0, 1, 2.0), (1, 2, 2.0)]), None, "a pair is missing");
        assert_eq!(square(2, &[(0, 1, 2.0), (1, 0, 2.0)]), None, "a pair stands twice");
        assert_eq!(square(2, &[(0, 1, 0.0)]), None);
    }

    #[test]
    fn two_people_who_are_opposite_think_nothing_together() {
        // 2, 4, 2 fits: weights 4 : 2 : 1; the opposite 1 : 2 : 4; together alike
        let (one, other) = (person(&[-1.0, -3.0, -1.0]), person(&[1.0, 3.0, 1.0]));
        let found = shared(&[one.clone(), other.clone()], None, 0.95, 200, 7).unwrap();
        assert_eq!((found.counted.as_slice(), found.ratios.len()), ([0, 1].as_slice(), 2));
        assert!(found.priorities.weights.iter().all(|w| (w - 1.0 / 3.0).abs() < 1e-12), "{found:?}");
        assert_eq!(found.first, [0.5, 0.0, 0.5]);
        // by hand: the first counts three times as much: logs are means of log 2 · (1, 2, 1) · (3 − 1) / 4
        let found = shared(&[one, other], Some(&[3.0, 1.0]), 0.95, 200, 7).unwrap();
        let known = [2.0, 2.0_f64.sqrt(), 1.0].map(|w| w / (3.0 + 2.0_f64.sqrt()));
        for (weight, known) in found.priorities.weights.iter().zip(known) {
            assert!((weight - known).abs() < 1e-12, "{weight} instead of {known}");
        }
        assert!((found.first[0] - 0.75).abs() < 1e-12);
    }

    #[test]
    fn who_contradicts_himself_is_left_out() {
        // 1 far above 2, 2 far above 3, 3 far above 1
        let (mad, sound) = (person(&[-8.0, 8.0, -8.0]), person(&[-1.0, -3.0, -1.0]));
        let found = shared(&[mad.clone(), sound.clone(), sound.clone()], None, 0.95, 200, 7).unwrap();
        assert_eq!(found.counted, [1, 2]);
        assert!(found.ratios[0].unwrap() > 5.0 && found.ratios[1].unwrap() < 1e-9);
        assert!((found.priorities.weights[0] - 4.0 / 7.0).abs() < 1e-12);
        let interval = found.intervals[0];
        assert!((interval.hi - interval.lo).abs() < 1e-12, "who all think alike are surely so");
        assert_eq!(shared(std::slice::from_ref(&mad), None, 0.95, 200, 7), None, "nobody is left");
        assert_eq!(shared(&[sound, vec![vec![1.0]]], None, 0.95, 200, 7), None, "another question");
    }

    proptest! {
        #[test]
        fn what_all_say_is_what_is_said(raw in prop::collection::vec(1.0f64..3.0, 4), copies in 1usize..6) {
            let matrix: Vec<Vec<f64>> = raw.iter().map(|a| raw.iter().map(|b| a / b).collect()).collect();
            let found = shared(&vec![matrix; copies], None, 0.95, 50, 3).unwrap();
            let sum: f64 = raw.iter().sum();
            for (weight, raw) in found.priorities.weights.iter().zip(&raw) {
                prop_assert!((weight - raw / sum).abs() < 1e-10);
            }
            prop_assert!((found.first.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }

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
