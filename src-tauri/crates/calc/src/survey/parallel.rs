//! How many things a questionnaire measures: eigenvalues against those of answers by chance.

use crate::{
    stats::{
        columns::{correlations, covariances},
        describe::{mean, quantile, sorted},
        linear::{Square, dot},
    },
    tradeoff::chance::Chance,
};
use serde::Serialize;
use ts_rs::TS;

/// Eigenvalues found and by chance, the greatest first.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Parallel {
    /// people counted
    pub n: usize,
    /// of the correlations found
    pub eigenvalues: Vec<f64>,
    /// means of those by chance
    pub by_chance: Vec<f64>,
    /// what 95 of 100 by chance stay below
    pub bounds: Vec<f64>,
    /// leading eigenvalues above their bound: so many components
    pub components: usize,
    /// eigenvalues above 1, the older rule, which finds too many
    pub above_one: usize,
}

/// Of complete answers, a column a question, against `rounds` tables of independent normal numbers of the same size. The
/// same seed gives the same bounds. None below two questions, where people are not more than questions, one question does
/// not vary, or there are no rounds.
///
/// Source: J. L. Horn, Psychometrika 30 (1965) 179-185; with the 95th percentile instead of the mean: L. W. Glorfeld,
/// Educational and Psychological Measurement 55 (1995) 377-393.
pub fn parallel<C: AsRef<[f64]>>(columns: &[C], rounds: usize, seed: u64) -> Option<Parallel> {
    let eigenvalues = eigenvalues(columns)?;
    let (n, k) = (columns.first()?.as_ref().len(), eigenvalues.len());
    if k < 2 || n <= k || rounds == 0 {
        return None;
    }
    let chance = |round: usize| of(&by_chance(n, k, &mut Chance::new(seed, round as u64)));
    let drawn: Vec<Vec<f64>> = (0..rounds).map(chance).collect::<Option<_>>()?;
    let at = |i: usize| drawn.iter().map(|d| d[i]).collect::<Vec<f64>>();
    let bounds: Vec<f64> = (0..k).map(|i| quantile(&sorted(&at(i)), 0.95)).collect::<Option<_>>()?;
    Some(Parallel {
        n,
        by_chance: (0..k).map(|i| mean(&at(i))).collect::<Option<_>>()?,
        components: eigenvalues.iter().zip(&bounds).take_while(|(found, bound)| found > bound).count(),
        above_one: eigenvalues.iter().filter(|v| **v > 1.0 + 1e-9).count(),
        eigenvalues,
        bounds,
    })
}

fn eigenvalues<C: AsRef<[f64]>>(columns: &[C]) -> Option<Vec<f64>> {
    of(&covariances(columns)?)
}

/// Eigenvalues of the correlations of covariances.
fn of(covariances: &Square) -> Option<Vec<f64>> {
    Some(correlations(covariances)?.eigen().into_iter().map(|(value, _)| value).collect())
}

/// How `k` columns of `n` > `k` independent normal numbers vary together, times n − 1. It is drawn as it is distributed,
/// without the numbers themselves, so that many answers take no longer than few: M. S. Bartlett's decomposition (Proceedings
/// of the Royal Society of Edinburgh 53 (1934) 260-283), as W. B. Smith and R. R. Hocking draw it (Applied Statistics 21
/// (1972) 341-345).
fn by_chance(n: usize, k: usize, chance: &mut Chance) -> Square {
    let mut row = |i: usize| -> Vec<f64> {
        let left = (n - 1 - i) as f64;
        // one square alone is a normal number's
        let last = if left < 2.0 { chance.normal().abs() } else { libm::sqrt(chance.chi2(left)) };
        (0..i).map(|_| chance.normal()).chain([last]).collect()
    };
    let rows: Vec<Vec<f64>> = (0..k).map(&mut row).collect();
    Square::symmetric(k, |i, j| dot(&rows[i], &rows[j]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Questions that hang on one of two things.
    fn two_scales(people: usize) -> Vec<Vec<f64>> {
        let mut chance = Chance::new(1, 1);
        let hidden: Vec<[f64; 2]> = (0..people).map(|_| [chance.normal(), chance.normal()]).collect();
        (0..8).map(|q| hidden.iter().map(|h| h[q / 4] + chance.normal()).collect()).collect()
    }

    #[test]
    fn two_scales_are_two() {
        let columns = two_scales(200);
        let found = parallel(&columns, 100, 7).unwrap();
        assert_eq!(found.components, 2, "{found:?}");
        assert!((found.by_chance.iter().sum::<f64>() - 8.0).abs() < 1e-9, "variances of eight standardised questions");
        assert_eq!(found, parallel(&columns, 100, 7).unwrap(), "one seed, one answer");
    }

    #[test]
    fn chance_alone_measures_nothing() {
        let mut chance = Chance::new(3, 9);
        let noise: Vec<Vec<f64>> = (0..6).map(|_| (0..300).map(|_| chance.normal()).collect()).collect();
        let found = parallel(&noise, 200, 7).unwrap();
        assert!(found.components <= 1 && found.above_one >= 2, "the older rule is fooled: {found:?}");
        assert_eq!(parallel(&[vec![1.0; 9], vec![2.0; 9]], 9, 7), None, "nothing varies");
        assert_eq!(parallel(&noise, 0, 7), None);
    }
}
