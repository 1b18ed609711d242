//! What is important against what is done well: four quadrants, and how sure each place is.

use crate::stats::{
    correlation::pearson,
    describe::{mean, median, weighted_mean},
    proportion::Interval,
    resample::{draws, percentiles},
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
    let places: Vec<Place> = importance.iter().zip(performance).map(place).collect();
    let known = places.iter().all(|p| p.shortfall.is_finite());
    known.then_some(Matrix { importance: i0, performance: p0, places })
}

/// How sure a question's place is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Cloud {
    /// mean importance
    pub importance: f64,
    /// mean performance
    pub performance: f64,
    /// where the means say it stands
    pub place: Place,
    /// of mean importance, from the resamples
    pub importance_interval: Interval,
    /// of mean performance
    pub performance_interval: Interval,
    /// correlation of both means over the resamples, −1..1: how far the cloud leans; 0 where one does not vary
    pub lean: f64,
    /// share of resamples in which it keeps its quadrant, 0..1: below .8 its place is chance
    pub steady: f64,
}

/// Clouds of questions over `rounds` resamples of people; the lines move with each. Complete answers, a column a question.
/// The same seed gives the same clouds. None where lengths differ, nobody answered, there are no rounds, or the level is
/// not in (0, 1).
///
/// Source: B. Efron, *Bootstrap methods*, Annals of Statistics 7 (1979) 1-26.
pub fn clouds<C: AsRef<[f64]>>(
    importance: &[C],
    performance: &[C],
    cross: Cross,
    level: f64,
    rounds: usize,
    seed: u64,
) -> Option<Vec<Cloud>> {
    weighted_clouds(importance, performance, None, cross, level, rounds, seed)
}

/// The same of people who do not count alike: means are weighted, and a person who is drawn brings the own weight along. None
/// as for [`clouds`], or where the weights are not as many as the people, one is negative, or they add up to nothing.
pub fn weighted_clouds<C: AsRef<[f64]>>(
    importance: &[C],
    performance: &[C],
    weights: Option<&[f64]>,
    cross: Cross,
    level: f64,
    rounds: usize,
    seed: u64,
) -> Option<Vec<Cloud>> {
    let n = importance.first()?.as_ref().len();
    let all: Vec<&[f64]> = importance.iter().chain(performance).map(AsRef::as_ref).collect();
    if importance.len() != performance.len() || all.iter().any(|c| c.len() != n) {
        return None;
    }
    if weights.is_some_and(|w| w.len() != n || w.iter().any(|w| !w.is_finite() || *w < 0.0)) {
        return None;
    }
    let k = importance.len();
    let whole: Vec<f64> = match weights {
        None => all.iter().map(|c| mean(c)).collect::<Option<_>>()?,
        Some(weights) => all.iter().map(|c| weighted_mean(c, weights)).collect::<Option<_>>()?,
    };
    let found = quadrants(&whole[..k], &whole[k..], cross)?;
    let again = |people: &[usize]| -> Option<Vec<f64>> {
        let Some(weights) = weights else {
            return Some(all.iter().map(|c| people.iter().map(|at| c[*at]).sum::<f64>() / n as f64).collect());
        };
        let sum: f64 = people.iter().map(|at| weights[*at]).sum();
        let mean = |c: &&[f64]| people.iter().map(|at| weights[*at] * c[*at]).sum::<f64>() / sum;
        (sum > 0.0).then(|| all.iter().map(mean).collect())
    };
    let drawn = draws(n, rounds, seed, again)?;
    let ends = percentiles(&drawn, level)?;
    let mut kept = vec![0usize; k];
    for means in &drawn {
        let places = quadrants(&means[..k], &means[k..], cross)?.places;
        for (count, (a, b)) in kept.iter_mut().zip(found.places.iter().zip(&places)) {
            *count += usize::from(a.quadrant == b.quadrant);
        }
    }
    let lean = |i: usize| {
        let of = |at: usize| drawn.iter().map(|d| d[at]).collect::<Vec<f64>>();
        pearson(&of(i), &of(k + i), level).map_or(0.0, |c| c.r)
    };
    let cloud = |i: usize| Cloud {
        importance: whole[i],
        performance: whole[k + i],
        place: found.places[i],
        importance_interval: ends[i],
        performance_interval: ends[k + i],
        lean: lean(i),
        steady: kept[i] as f64 / drawn.len() as f64,
    };
    Some((0..k).map(cloud).collect())
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
    fn weights_move_the_means_and_equal_ones_change_nothing() {
        let column = |a: usize, m: usize| -> Vec<f64> { (0..40).map(|i| ((i * a) % m) as f64).collect() };
        let (importance, performance) = ([column(3, 5), column(7, 6)], [column(5, 7), column(11, 5)]);
        let of =
            |weights: Option<&[f64]>| weighted_clouds(&importance, &performance, weights, Cross::Mean, 0.95, 200, 7);
        let (plain, same) = (of(None).unwrap(), of(Some(&[2.0; 40])).unwrap());
        for (one, other) in plain.iter().zip(&same) {
            assert!((one.importance - other.importance).abs() < 1e-12 && (one.steady - other.steady).abs() < 1e-12);
            assert!((one.performance_interval.lo - other.performance_interval.lo).abs() < 1e-12);
        }
        let heavy: Vec<f64> = (0..40).map(|i| if i < 20 { 3.0 } else { 1.0 }).collect();
        let tilted = of(Some(&heavy)).unwrap();
        let known = weighted_mean(&importance[0], &heavy).unwrap();
        assert!((tilted[0].importance - known).abs() < 1e-12);
        let interval = tilted[0].importance_interval;
        assert!(interval.lo <= known && known <= interval.hi);
        assert_eq!(of(Some(&[1.0; 39])), None, "a person without a weight");
        assert_eq!(of(Some(&[0.0; 40])), None, "nobody counts");
        let mut below = [1.0; 40];
        below[3] = -1.0;
        assert_eq!(of(Some(&below)), None);
    }

    #[test]
    fn clear_places_are_steady_and_near_ones_are_not() {
        let spread = |middle: f64| -> Vec<f64> { (0..40).map(|i| middle + f64::from(i % 5) - 2.0).collect() };
        let noisy: Vec<f64> = (0..40).map(|i| if i % 2 == 0 { 1.0 } else { 5.0 }).collect();
        let importance = [spread(5.5), spread(1.5), noisy.clone()];
        let performance = [spread(1.5), spread(5.5), noisy];
        let of = |rounds: usize| clouds(&importance, &performance, Cross::Mean, 0.95, rounds, 7);
        let found = of(300).unwrap();
        assert!(found[0].steady > 0.99 && found[1].steady > 0.99, "far from the lines: {found:?}");
        assert!(found[2].steady < 0.9, "on the lines: {found:?}");
        assert!(found[2].lean > 0.99, "both sides are the same answers");
        let (wide, narrow) = (found[2].importance_interval, found[0].importance_interval);
        assert!(wide.hi - wide.lo > narrow.hi - narrow.lo, "who disagrees is less sure");
        assert_eq!(found, of(300).unwrap(), "one seed, one answer");
        assert_eq!(of(0), None);
        assert_eq!(clouds(&importance, &performance[..2], Cross::Mean, 0.95, 9, 7), None, "a side is missing");
    }
}
