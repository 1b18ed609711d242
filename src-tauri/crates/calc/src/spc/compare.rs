//! Before and after: did the rate really change?

use super::normal_cdf;
use crate::stats::proportion::{Interval, wilson};

/// Two rates compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// rate before
    pub before: f64,
    /// rate after
    pub after: f64,
    /// after less before
    pub difference: f64,
    /// interval of the difference
    pub interval: Interval,
    /// (before − after) over the pooled standard error; 0 when neither varies
    pub z: f64,
    /// two-sided probability of such a difference from noise
    pub p: f64,
}

/// Compares `k` of `n` before and after; none when a denominator is 0, below its numerator, or the level not in (0, 1).
///
/// The test is the pooled z test of D. C. Montgomery, *Introduction to Statistical Quality Control*, § 7.2; the interval is
/// method 10 of R. G. Newcombe, *Interval estimation for the difference between independent proportions*, Statistics in
/// Medicine 17 (1998) 873–890, from the Wilson intervals of both.
pub fn compare(before: (u64, u64), after: (u64, u64), level: f64) -> Option<Comparison> {
    let (one, two) = (wilson(before.0, before.1, level)?, wilson(after.0, after.1, level)?);
    let rate = |(k, n): (u64, u64)| k as f64 / n as f64;
    let (p1, p2) = (rate(before), rate(after));
    let pooled = rate((before.0 + after.0, before.1 + after.1));
    let error = libm::sqrt(pooled * (1.0 - pooled) * (1.0 / before.1 as f64 + 1.0 / after.1 as f64));
    let z = if error > 0.0 { (p1 - p2) / error } else { 0.0 };
    let difference = p2 - p1;
    Some(Comparison {
        before: p1,
        after: p2,
        difference,
        interval: Interval {
            lo: difference - libm::hypot(p2 - two.lo, one.hi - p1),
            hi: difference + libm::hypot(two.hi - p2, p1 - one.lo),
        },
        z,
        p: 2.0 * normal_cdf(-z.abs()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_published_interval_is_reproduced() {
        // Newcombe 1998, table II, case (a): 56/70 against 48/80, method 10: 0.0524 to 0.3339
        let found = compare((48, 80), (56, 70), 0.95).unwrap().interval;
        assert!((found.lo - 0.0524).abs() < 5e-5 && (found.hi - 0.3339).abs() < 5e-5, "{found:?}");
    }

    #[test]
    fn nothing_to_compare_is_no_difference() {
        let same = compare((0, 10), (0, 20), 0.95).unwrap();
        assert_eq!((same.z, same.difference), (0.0, 0.0));
        assert!((same.p - 1.0).abs() < 1e-15);
        assert_eq!(compare((0, 0), (1, 2), 0.95), None);
        assert_eq!(compare((3, 2), (1, 2), 0.95), None);
    }

    proptest! {
        #[test]
        fn the_difference_lies_in_its_interval(n in 1u64..5_000, m in 1u64..5_000, a in 0.0f64..=1.0, b in 0.0f64..=1.0) {
            let (k, l) = ((a * n as f64) as u64, (b * m as f64) as u64);
            let found = compare((k, n), (l, m), 0.95).unwrap();
            prop_assert!(found.interval.lo <= found.difference && found.difference <= found.interval.hi);
            prop_assert!(found.interval.lo >= -1.0 - 1e-12 && found.interval.hi <= 1.0 + 1e-12);
            prop_assert!((0.0..=1.0).contains(&found.p));
        }
    }
}
