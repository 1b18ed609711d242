//! The answers to one question of a scale: how many chose each point, and whether so few answered that the picture should
//! say so.

use super::satisfaction::{TopBox, top_box, wilson_share};
use crate::stats::{describe::median, proportion::Interval};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Below so many answers a figure could tell who gave them.
pub const LEAST_SHOWN: usize = 5;
/// Below so many answers a figure is shown hatched: its interval is about as wide as the scale allows differences.
pub const LEAST_FIRM: usize = 30;

/// The most points of a scale: 0 to 100.
const MOST_POINTS: usize = 101;

/// How far a number of answers carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Base {
    /// below [`LEAST_SHOWN`]: to be hidden in an anonymous questionnaire
    Hidden,
    /// below [`LEAST_FIRM`]: to be hatched
    Hatched,
    /// enough
    Firm,
}

/// How far so many answers carry.
pub fn base(n: usize) -> Base {
    match n {
        0..LEAST_SHOWN => Base::Hidden,
        LEAST_SHOWN..LEAST_FIRM => Base::Hatched,
        _ => Base::Firm,
    }
}

/// A question in figures.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Likert {
    /// answers
    pub n: usize,
    /// people who left it out
    pub missing: usize,
    /// how far the answers carry
    pub base: Base,
    /// answers of each point, the lowest first
    pub counts: Vec<usize>,
    /// the same as shares of the answers, 0..1
    pub shares: Vec<f64>,
    /// of the shares: E. B. Wilson, 1927
    pub intervals: Vec<Interval>,
    /// middle answer
    pub median: f64,
    /// both ends of the scale, mean and deviation
    pub ends: TopBox,
}

/// Of answers with holes on a scale of whole points from `least` to `most`; none where nobody answered, an answer is no
/// point of the scale, or the scale has fewer than two or more than 101 points. `level` of the intervals in (0, 1).
///
/// Source: R. Likert, *A technique for the measurement of attitudes*, Archives of Psychology 140 (1932); interval: E. B.
/// Wilson, JASA 22 (1927) 209-212.
pub fn likert(answers: &[Option<f64>], least: i32, most: i32, level: f64) -> Option<Likert> {
    let points = usize::try_from(most.checked_sub(least)?).ok().filter(|p| *p < MOST_POINTS)? + 1;
    let given: Vec<f64> = answers.iter().copied().flatten().collect();
    let mut counts = vec![0usize; points];
    for answer in &given {
        let at = answer - f64::from(least);
        let whole = libm::trunc(at) == at && at >= 0.0;
        *counts.get_mut(at as usize).filter(|_| whole)? += 1;
    }
    let n = given.len();
    let weighed: Vec<f64> = counts.iter().map(|c| *c as f64).collect();
    let ends = top_box(&weighed, f64::from(least), level)?;
    let shares: Vec<f64> = weighed.iter().map(|c| c / n as f64).collect();
    let intervals = shares.iter().map(|s| wilson_share(*s, n as f64, level)).collect::<Option<_>>()?;
    Some(Likert {
        n,
        missing: answers.len() - n,
        base: base(n),
        counts,
        shares,
        intervals,
        median: median(&given)?,
        ends,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_point_of_the_scale_is_refused() {
        for odd in [0.0, 6.0, 2.5, f64::NAN, f64::INFINITY, -1e300] {
            assert_eq!(likert(&[Some(3.0), Some(odd)], 1, 5, 0.95), None, "{odd}");
        }
        assert_eq!(likert(&[None, None], 1, 5, 0.95), None, "nobody answered");
        assert_eq!(likert(&[Some(1.0)], 1, 1, 0.95), None, "one point is no scale");
        assert_eq!(likert(&[Some(1.0)], i32::MAX, i32::MIN, 0.95), None);
    }

    #[test]
    fn few_answers_are_said_to_be_few() {
        assert_eq!([0, 4, 5, 29, 30].map(base), [Base::Hidden, Base::Hidden, Base::Hatched, Base::Hatched, Base::Firm]);
        let found = likert(&[Some(-1.0), Some(0.0), None, Some(1.0), Some(1.0)], -1, 1, 0.95).unwrap();
        assert_eq!((found.n, found.missing, found.counts), (4, 1, vec![1, 1, 2]));
        assert_eq!(found.median, 0.5);
    }
}
