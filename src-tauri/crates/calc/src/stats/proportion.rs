//! A proportion k of n: its interval, and how probable it is that the true rate meets a target.

use super::{beta, tails::chi2_quantile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// From `lo` to `hi`, both shares in 0..1. Over the wire: `[lo, hi]`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(from = "(f64, f64)", into = "(f64, f64)")]
#[ts(type = "[number, number]")]
pub struct Interval {
    /// lower end
    pub lo: f64,
    /// upper end
    pub hi: f64,
}

impl From<(f64, f64)> for Interval {
    fn from((lo, hi): (f64, f64)) -> Self {
        Interval { lo, hi }
    }
}
impl From<Interval> for (f64, f64) {
    fn from(interval: Interval) -> Self {
        (interval.lo, interval.hi)
    }
}

/// The two-sided standard normal quantile of a level: 1.96 for 0.95. The level must lie strictly between 0 and 1.
pub fn z_of(level: f64) -> Option<f64> {
    let inside = level > 0.0 && level < 1.0;
    inside.then(|| core::f64::consts::SQRT_2 * statrs::function::erf::erfc_inv(1.0 - level))
}

/// The Wilson score interval of `k` successes in `n` trials; none when `n` is 0, `k > n` or the level is not in (0, 1).
///
/// With p = k/n and z the normal quantile: (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). It stays inside 0..1 and
/// does not shrink to a point at 0 of n or n of n, as the textbook interval does.
///
/// Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, JASA 22 (1927)
/// 209–212; recommended by R. G. Newcombe, *Two-sided confidence intervals for the single proportion*, Statistics in
/// Medicine 17 (1998) 857–872, method 3.
pub fn wilson(k: u64, n: u64, level: f64) -> Option<Interval> {
    let z = z_of(level)?;
    if n == 0 || k > n {
        return None;
    }
    let trials = n as f64;
    let p = k as f64 / trials;
    let z2 = z * z;
    let stretch = 1.0 + z2 / trials;
    let centre = (p + z2 / (2.0 * trials)) / stretch;
    let half = z * libm::sqrt(p * (1.0 - p) / trials + z2 / (4.0 * trials * trials)) / stretch;
    // At the ends the formula gives exactly 0 and 1; rounding must not say otherwise.
    let lo = if k == 0 { 0.0 } else { (centre - half).clamp(0.0, p) };
    let hi = if k == n { 1.0 } else { (centre + half).clamp(p, 1.0) };
    Some(Interval { lo, hi })
}

/// The exact interval of the mean of a Poisson count of `k` events: quantiles of χ² with 2k and 2k + 2 degrees of freedom,
/// halved. Not a share: 0 and above. None when the level is not in (0, 1).
///
/// Source: F. Garwood, *Fiducial limits for the Poisson distribution*, Biometrika 28 (1936) 437-442.
pub fn counted(k: u64, level: f64) -> Option<Interval> {
    let (tail, events) = ((1.0 - level) / 2.0, k as f64);
    if !(level > 0.0 && level < 1.0) {
        return None;
    }
    let lo = if k == 0 { 0.0 } else { chi2_quantile(tail, 2.0 * events)? / 2.0 };
    Some(Interval { lo, hi: chi2_quantile(1.0 - tail, 2.0 * events + 2.0)? / 2.0 })
}

/// The interval of the difference of two independent shares, `k[0]` of `n[0]` less `k[1]` of `n[1]`, from both Wilson
/// intervals; it never leaves −1..1. None where one of these is none.
///
/// Source: R. G. Newcombe, *Interval estimation for the difference between independent proportions*, Statistics in Medicine
/// 17 (1998) 873-890, method 10.
pub fn difference(k: [u64; 2], n: [u64; 2], level: f64) -> Option<Interval> {
    let [one, other] = [wilson(k[0], n[0], level)?, wilson(k[1], n[1], level)?];
    let [p, q] = [k[0] as f64 / n[0] as f64, k[1] as f64 / n[1] as f64];
    let found = p - q;
    Some(Interval {
        lo: found - libm::hypot(p - one.lo, other.hi - q),
        hi: found + libm::hypot(one.hi - p, q - other.lo),
    })
}

/// The equal-tailed Jeffreys interval: quantiles of Beta(k + ½, n − k + ½). None as for [`wilson`].
///
/// Source: L. D. Brown, T. T. Cai and A. DasGupta, *Interval estimation for a binomial proportion*, Statistical Science
/// 16 (2001) 101–133, without their adjustment at 0 and n.
pub fn jeffreys(k: u64, n: u64, level: f64) -> Option<Interval> {
    if n == 0 || k > n || !(level > 0.0 && level < 1.0) {
        return None;
    }
    let (a, b) = posterior(k, n);
    let tail = (1.0 - level) / 2.0;
    // the upper end from the mirror image, so that an end near 1 keeps its digits
    Some(Interval { lo: beta::quantile(a, b, tail), hi: 1.0 - beta::quantile(b, a, tail) })
}

/// The exact interval of C. J. Clopper and E. S. Pearson: no rate outside it would give so extreme a count with half the
/// remaining probability on its side. Wider than needed; for those who must not promise too much. None as for [`wilson`].
///
/// Source: *The use of confidence or fiducial limits illustrated in the case of the binomial*, Biometrika 26 (1934)
/// 404–413, in its Beta form.
pub fn clopper_pearson(k: u64, n: u64, level: f64) -> Option<Interval> {
    if n == 0 || k > n || !(level > 0.0 && level < 1.0) {
        return None;
    }
    let (hits, misses) = (k as f64, (n - k) as f64);
    let tail = (1.0 - level) / 2.0;
    Some(Interval {
        lo: if k == 0 { 0.0 } else { beta::quantile(hits, misses + 1.0, tail) },
        hi: if k == n { 1.0 } else { 1.0 - beta::quantile(misses, hits + 1.0, tail) },
    })
}

/// The probability that the true rate is at least `target` after `k` of `n`, with the Jeffreys prior Beta(½, ½); none
/// when `n` is 0, `k > n` or the target is not in 0..=1.
///
/// P(rate >= t) = 1 − I_t(k + ½, n − k + ½). Source of the prior: H. Jeffreys, *Theory of Probability*, 3rd ed. 1961.
pub fn probability_at_least(k: u64, n: u64, target: f64) -> Option<f64> {
    let (a, b) = asked(k, n, target)?;
    // the mirrored form keeps a small probability exact
    Some(beta::regularised(b, a, 1.0 - target))
}

/// The probability that the true rate is at most `target`; see [`probability_at_least`].
pub fn probability_at_most(k: u64, n: u64, target: f64) -> Option<f64> {
    let (a, b) = asked(k, n, target)?;
    Some(beta::regularised(a, b, target))
}

fn asked(k: u64, n: u64, target: f64) -> Option<(f64, f64)> {
    (n > 0 && k <= n && (0.0..=1.0).contains(&target)).then(|| posterior(k, n))
}

fn posterior(k: u64, n: u64) -> (f64, f64) {
    (k as f64 + 0.5, (n - k) as f64 + 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Deserialize)]
    struct Reference {
        intervals: Intervals,
        targets: Cases<Target>,
        large: Cases<Large>,
    }
    #[derive(Deserialize)]
    struct Intervals {
        level: f64,
        tolerance_printed: f64,
        cases: Vec<Known>,
    }
    #[derive(Deserialize)]
    struct Cases<T> {
        cases: Vec<T>,
    }
    #[derive(Deserialize)]
    struct Known {
        successes: u64,
        trials: u64,
        wilson: Interval,
        wilson_printed: Interval,
        jeffreys: Interval,
    }
    #[derive(Deserialize)]
    struct Target {
        successes: u64,
        trials: u64,
        target: f64,
        at_least: f64,
        interval: Interval,
    }
    #[derive(Deserialize)]
    struct Large {
        successes: u64,
        trials: u64,
        target: f64,
        at_least: f64,
    }

    fn reference() -> Reference {
        serde_json::from_str(include_str!("../../tests/reference/proportion.json")).unwrap()
    }

    #[track_caller]
    fn close(found: Interval, expect: Interval, within: f64) {
        let off = (found.lo - expect.lo).abs().max((found.hi - expect.hi).abs());
        assert!(off < within, "{found:?} is {off} from {expect:?}");
    }

    #[test]
    fn published_intervals() {
        let set = reference().intervals;
        assert!((z_of(set.level).unwrap() - 1.959_963_984_540_054).abs() < 1e-12, "the quantile behind 95 %");
        for c in set.cases {
            let found = wilson(c.successes, c.trials, set.level).unwrap();
            close(found, c.wilson_printed, set.tolerance_printed);
            close(found, c.wilson, 1e-12);
            close(jeffreys(c.successes, c.trials, set.level).unwrap(), c.jeffreys, 1e-9);
        }
    }

    #[test]
    fn probability_of_meeting_the_target() {
        for c in reference().targets.cases {
            let found = probability_at_least(c.successes, c.trials, c.target).unwrap();
            assert!(
                (found - c.at_least).abs() < 1e-9,
                "{} of {}: {found} instead of {}",
                c.successes,
                c.trials,
                c.at_least
            );
            close(jeffreys(c.successes, c.trials, 0.9).unwrap(), c.interval, 1e-9);
        }
    }

    #[test]
    fn millions_of_trials_keep_their_digits() {
        for c in reference().large.cases {
            let found = probability_at_least(c.successes, c.trials, c.target).unwrap();
            assert!(
                (found - c.at_least).abs() < 2e-7,
                "{} of {}: {found} instead of {}",
                c.successes,
                c.trials,
                c.at_least
            );
        }
    }

    #[test]
    fn ends_and_refusals() {
        assert_eq!(wilson(0, 0, 0.95), None, "no trials: nothing is known");
        assert_eq!(wilson(3, 2, 0.95), None, "more successes than trials");
        for level in [0.0, 1.0, -1.0, f64::NAN] {
            assert_eq!(wilson(1, 2, level), None, "level {level}");
            assert_eq!(jeffreys(1, 2, level), None, "level {level}");
        }
        assert_eq!(wilson(0, 20, 0.95).unwrap().lo, 0.0, "exactly 0 at the end");
        assert_eq!(wilson(20, 20, 0.95).unwrap().hi, 1.0, "exactly 1 at the end");
        assert!(wilson(20, 20, 0.95).unwrap().lo < 0.9, "20 of 20 does not prove perfection");
        assert_eq!(probability_at_least(0, 0, 0.5), None);
        assert_eq!(probability_at_least(1, 2, 1.5), None);
        assert_eq!(probability_at_least(1, 2, 0.0), Some(1.0), "every rate is at least 0");
        assert_eq!(probability_at_most(1, 2, 1.0), Some(1.0), "every rate is at most 1");
    }

    #[test]
    fn counts_and_differences_have_their_published_intervals() {
        let near = |found: Interval, lo: f64, hi: f64, by: f64| {
            assert!((found.lo - lo).abs() < by && (found.hi - hi).abs() < by, "{found:?}");
        };
        near(counted(10, 0.95).unwrap(), 4.795, 18.390, 5e-4);
        near(counted(0, 0.95).unwrap(), 0.0, 3.689, 5e-4);
        // Newcombe 1998, table II, cases (a), (d) and (h)
        near(difference([56, 48], [70, 80], 0.95).unwrap(), 0.0524, 0.3339, 5e-5);
        near(difference([5, 0], [56, 29], 0.95).unwrap(), -0.0381, 0.1926, 5e-5);
        near(difference([10, 0], [10, 10], 0.95).unwrap(), 0.6075, 1.0, 5e-5);
        assert_eq!((counted(3, 1.0), difference([1, 1], [0, 1], 0.95)), (None, None));
    }

    proptest! {
        #[test]
        fn wilson_holds_the_rate_and_shrinks(n in 1u64..2_000_000, share in 0.0f64..=1.0, level in 0.5f64..0.999) {
            let k = (share * n as f64) as u64;
            let narrow = wilson(k, n, level).unwrap();
            let p = k as f64 / n as f64;
            prop_assert!(0.0 <= narrow.lo && narrow.lo <= p && p <= narrow.hi && narrow.hi <= 1.0, "{:?} leaves out {}", narrow, p);
            let more = wilson(k * 4, n * 4, level).unwrap();
            prop_assert!(more.hi - more.lo < narrow.hi - narrow.lo, "four times the trials must tell more");
            let mirror = wilson(n - k, n, level).unwrap();
            prop_assert!((mirror.lo - (1.0 - narrow.hi)).abs() < 1e-12, "late and on time are two words for one fact");
        }

        #[test]
        fn probabilities_close_and_follow_the_evidence(n in 1u64..100_000, share in 0.0f64..=1.0, target in 0.001f64..0.999) {
            let k = (share * n as f64) as u64;
            let at_least = probability_at_least(k, n, target).unwrap();
            let at_most = probability_at_most(k, n, target).unwrap();
            prop_assert!((at_least + at_most - 1.0).abs() < 1e-7, "the rate is on one side of the target");
            if k < n {
                prop_assert!(probability_at_least(k + 1, n, target).unwrap() >= at_least - 1e-9, "one more success cannot hurt");
            }
        }
    }
}
