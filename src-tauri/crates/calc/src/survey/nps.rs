//! The net promoter score: how many would recommend, less how many would not, of a question from 0 to 10.

use crate::stats::{columns::whole, proportion::Interval, proportion::z_of, tails::normal_both};
use serde::Serialize;
use ts_rs::TS;

/// A score with its intervals, all from −100 to 100.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Nps {
    /// answers; with weights their sum
    pub n: f64,
    /// share of promoters (9, 10), 0..1
    pub promoters: f64,
    /// share of passives (7, 8), 0..1
    pub passives: f64,
    /// share of detractors (0 to 6), 0..1
    pub detractors: f64,
    /// 100 · (promoters − detractors)
    pub nps: f64,
    /// its standard error
    pub se: f64,
    /// the textbook interval: a point where all answer alike, so not for small samples
    pub wald: Interval,
    /// the centre of the adjusted interval
    pub adjusted: f64,
    /// with three answers added, ¾ promoters and ¾ detractors of them: keeps its level in small samples
    pub adjusted_wald: Interval,
}

/// The score of three counts, which may be sums of weights; none where nobody answered, a count is negative or the level
/// is not in (0, 1).
///
/// Source: F. F. Reichheld, *The one number you need to grow*, Harvard Business Review 81 (2003); variance of a score of
/// −1, 0, 1; adjusted interval: B. Rocks, *Interval estimation for the net promoter score*, The American Statistician 70
/// (2016) 365-372.
pub fn nps(promoters: f64, passives: f64, detractors: f64, level: f64) -> Option<Nps> {
    let z = z_of(level)?;
    let n = whole(&[promoters, passives, detractors])?;
    let of = |p: f64, d: f64, n: f64| {
        let (p, d) = (p / n, d / n);
        let variance = (p + d - (p - d) * (p - d)).max(0.0) / n;
        (100.0 * (p - d), 100.0 * libm::sqrt(variance))
    };
    let around = |(point, se): (f64, f64)| Interval {
        lo: (point - z * se).clamp(-100.0, 100.0),
        hi: (point + z * se).clamp(-100.0, 100.0),
    };
    let plain = of(promoters, detractors, n);
    let adjusted = of(promoters + 0.75, detractors + 0.75, n + 3.0);
    Some(Nps {
        n,
        promoters: promoters / n,
        passives: passives / n,
        detractors: detractors / n,
        nps: plain.0,
        se: plain.1,
        wald: around(plain),
        adjusted: adjusted.0,
        adjusted_wald: around(adjusted),
    })
}

/// Counts of promoters, passives and detractors among answers from 0 to 10, with a weight each; others are left out.
pub fn counts(answers: &[f64], weights: Option<&[f64]>) -> [f64; 3] {
    let mut found = [0.0; 3];
    for (at, answer) in answers.iter().enumerate() {
        let weight = weights.map_or(1.0, |w| w.get(at).copied().unwrap_or(0.0));
        match answer {
            a if (9.0..=10.0).contains(a) => found[0] += weight,
            a if (7.0..9.0).contains(a) => found[1] += weight,
            a if (0.0..7.0).contains(a) => found[2] += weight,
            _ => {}
        }
    }
    found
}

/// Two scores of different people.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Difference {
    /// one less the other, −200..200
    pub difference: f64,
    /// difference ÷ its standard error
    pub z: f64,
    /// two-sided probability of so large a difference by chance
    pub p: f64,
    /// of the difference
    pub interval: Interval,
}

/// Whether two scores differ; none where neither varies or the level is not in (0, 1). The standard error is √(se² + se²).
pub fn difference(one: &Nps, other: &Nps, level: f64) -> Option<Difference> {
    let difference = one.nps - other.nps;
    let error = libm::sqrt(one.se * one.se + other.se * other.se);
    let (z, half) = (difference / error, z_of(level)? * error);
    z.is_finite().then_some(())?;
    let interval = Interval { lo: difference - half, hi: difference + half };
    Some(Difference { difference, z, p: normal_both(z)?, interval })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn answers_are_sorted_into_three() {
        let answers = [10.0, 9.0, 8.0, 7.0, 6.0, 0.0, 11.0, f64::NAN];
        assert_eq!(counts(&answers, None), [2.0, 2.0, 2.0], "what is no answer is left out");
        assert_eq!(nps(0.0, 0.0, 0.0, 0.95), None, "nobody answered");
    }

    proptest! {
        #[test]
        fn intervals_hold_the_score(p in 0u32..500, q in 0u32..500, d in 1u32..500) {
            let found = nps(p.into(), q.into(), d.into(), 0.95).unwrap();
            prop_assert!(found.wald.lo <= found.nps && found.nps <= found.wald.hi);
            prop_assert!(found.adjusted_wald.lo < found.adjusted_wald.hi, "a sample never proves everything");
            let mirror = nps(d.into(), q.into(), p.into(), 0.95).unwrap();
            prop_assert!((found.nps + mirror.nps).abs() < 1e-9 && (found.se - mirror.se).abs() < 1e-9);
        }
    }
}
