//! What is important against what is done well: four quadrants, and how sure each place is.

use crate::{
    stats::describe::{mean, median},
    tradeoff::chance::Chance,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// important and not done well
    ConcentrateHere,
    /// important and done well
    KeepUp,
    /// neither
    LowPriority,
    /// done well and not important
    PossibleOverkill,
}

/// Where the lines cross.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Cross {
    /// means of all questions
    Mean,
    /// their medians
    Median,
    /// a fixed place, the same for both: the middle of the scale, or a target
    At(f64),
}

/// A question's place.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Place {
    /// its quadrant; a point on a line counts as high
    pub quadrant: Quadrant,
    /// importance − performance: above 0 less is done than matters
    pub shortfall: f64,
}

/// All questions.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Matrix {
    /// importance at which the lines cross
    pub importance: f64,
    /// performance at which the lines cross
    pub performance: f64,
    /// the questions in their order
    pub places: Vec<Place>,
}

/// Quadrants of means of importance and performance; none where lengths differ or there are none.
///
/// Source: J. A. Martilla and J. C. James, *Importance-performance analysis*, Journal of Marketing 41 (1977) 77-79.
pub fn quadrants(importance: &[f64], performance: &[f64], cross: Cross) -> Option<Matrix> {
    if importance.len() != performance.len() {
        return None;
    }
    let at = |values: &[f64]| match cross {
        Cross::Mean => mean(values),
        Cross::Median => median(values),
        Cross::At(place) => (!values.is_empty()).then_some(place),
    };
    let (i0, p0) = (at(importance)?, at(performance)?);
    let place = |(i, p): (&f64, &f64)| Place {
        quadrant: match (*i >= i0, *p >= p0) {
            (true, false) => Quadrant::ConcentrateHere,
            (true, true) => Quadrant::KeepUp,
            (false, false) => Quadrant::LowPriority,
            (false, true) => Quadrant::PossibleOverkill,
        },
        shortfall: i - p,
    };
    Some(Matrix { importance: i0, performance: p0, places: importance.iter().zip(performance).map(place).collect() })
}

/// For each question the share of `rounds` resamples of people in which it keeps its quadrant, 0..1: below .8 its place is
/// chance. Complete answers, a column a question. The same seed gives the same shares. None where lengths differ, nobody
/// answered, or there are no rounds.
///
/// Source: B. Efron, *Bootstrap methods*, Annals of Statistics 7 (1979) 1-26.
pub fn steadiness<C: AsRef<[f64]>>(
    importance: &[C],
    performance: &[C],
    cross: Cross,
    rounds: usize,
    seed: u64,
) -> Option<Vec<f64>> {
    let n = importance.first()?.as_ref().len();
    let even = importance.iter().chain(performance).all(|c| c.as_ref().len() == n);
    if n == 0 || rounds == 0 || !even {
        return None;
    }
    let means = |columns: &[C], people: &dyn Fn(&[f64]) -> f64| -> Vec<f64> {
        columns.iter().map(|c| people(c.as_ref())).collect()
    };
    let whole = |c: &[f64]| mean(c).unwrap_or(0.0);
    let found = quadrants(&means(importance, &whole), &means(performance, &whole), cross)?;
    let mut kept = vec![0usize; importance.len()];
    for round in 0..rounds {
        let mut chance = Chance::new(seed, round as u64);
        let drawn: Vec<usize> = (0..n).map(|_| chance.below(n)).collect();
        let of = |c: &[f64]| drawn.iter().map(|row| c[*row]).sum::<f64>() / n as f64;
        let again = quadrants(&means(importance, &of), &means(performance, &of), cross)?;
        for (count, (a, b)) in kept.iter_mut().zip(found.places.iter().zip(&again.places)) {
            *count += usize::from(a.quadrant == b.quadrant);
        }
    }
    Some(kept.into_iter().map(|k| k as f64 / rounds as f64).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_on_a_line_counts_as_high() {
        let found = quadrants(&[3.0, 3.0], &[3.0, 3.0], Cross::Mean).unwrap();
        assert!(found.places.iter().all(|p| p.quadrant == Quadrant::KeepUp));
        assert_eq!(quadrants(&[], &[], Cross::At(3.0)), None);
    }

    #[test]
    fn clear_places_are_steady_and_near_ones_are_not() {
        let spread = |middle: f64| -> Vec<f64> { (0..40).map(|i| middle + f64::from(i % 5) - 2.0).collect() };
        let noisy: Vec<f64> = (0..40).map(|i| if i % 2 == 0 { 1.0 } else { 5.0 }).collect();
        let importance = [spread(5.5), spread(1.5), noisy.clone()];
        let performance = [spread(1.5), spread(5.5), noisy];
        let found = steadiness(&importance, &performance, Cross::Mean, 300, 7).unwrap();
        assert!(found[0] > 0.99 && found[1] > 0.99, "far from the lines: {found:?}");
        assert!(found[2] < 0.9, "on the lines: {found:?}");
        assert_eq!(found, steadiness(&importance, &performance, Cross::Mean, 300, 7).unwrap(), "one seed, one answer");
    }
}
