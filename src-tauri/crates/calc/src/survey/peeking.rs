//! Looking at answers while they come in, without finding what is not there: bounds that spend α bit by bit.

use crate::stats::{
    proportion::z_of,
    tails::{normal_above, normal_both},
};
use serde::Serialize;
use ts_rs::TS;

/// One look at the data.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Look {
    /// share of the planned answers that is there, 0..1
    pub information: f64,
    /// error spent up to now, 0..α
    pub spent: f64,
    /// a difference is believed where |z| is above it
    pub bound: f64,
    /// the two-sided probability that goes with it
    pub nominal_p: f64,
}

/// Beyond it nothing is found by chance: a bound whose error is too small to count.
const FAR: f64 = 8.0;
/// Points of the grid a density is kept on.
const GRID: usize = 400;
/// The most looks.
pub const MOST_LOOKS: usize = 60;

/// The error that may be spent when a share `information` of the answers is there: 4 (1 − Φ(z/√t)) with z the quantile of
/// 1 − α/4. Hardly anything early, all at the end.
///
/// Source: K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983) 659-663, the function like P. C. O'Brien and T. R. Fleming's,
/// half of α a side.
pub fn spending(alpha: f64, information: f64) -> Option<f64> {
    let z = z_of(1.0 - alpha / 2.0)?;
    if !(information > 0.0) {
        return Some(0.0);
    }
    Some(4.0 * normal_above(z / libm::sqrt(information.min(1.0)))?).map(|s| s.min(alpha))
}

/// Bounds of looks at growing shares of the planned answers, each in (0, 1]; together they err with `alpha` at most. None
/// where shares do not grow, lie outside, or there are more than [`MOST_LOOKS`].
///
/// Source: P. Armitage, C. K. McPherson and B. C. Rowe, JRSS A 132 (1969) 235-244, for the recursion.
pub fn bounds(information: &[f64], alpha: f64) -> Option<Vec<Look>> {
    let grow = information.windows(2).all(|w| w[0] < w[1]) && information.iter().all(|t| *t > 0.0 && *t <= 1.0);
    if !grow || information.len() > MOST_LOOKS || z_of(1.0 - alpha).is_none() {
        return None;
    }
    let mut path = Path::new();
    let mut before = 0.0;
    let mut looks = Vec::with_capacity(information.len());
    for t in information {
        let spent = spending(alpha, *t)?;
        let bound = path.bound(*t, spent - before);
        path.stay(*t, bound);
        before = spent;
        looks.push(Look { information: *t, spent, bound, nominal_p: normal_both(bound)? });
    }
    Some(looks)
}

/// The probability to find at some of `looks` equally spaced looks what is not there, when each is tested with `alpha` as
/// if it were the only one; none for no look or more than [`MOST_LOOKS`].
pub fn unguarded_error(looks: usize, alpha: f64) -> Option<f64> {
    let z = z_of(1.0 - alpha)?;
    if !(1..=MOST_LOOKS).contains(&looks) {
        return None;
    }
    let mut path = Path::new();
    let mut error = 0.0;
    for look in 1..=looks {
        let t = look as f64 / looks as f64;
        error += path.leaves(t, z);
        path.stay(t, z);
    }
    Some(error.clamp(0.0, 1.0))
}

/// Where a sum of evidence may be that has never left its bounds: a density on a grid.
struct Path {
    information: f64,
    /// places and density times the grid's weight
    points: Vec<(f64, f64)>,
}

impl Path {
    fn new() -> Path {
        Path { information: 0.0, points: vec![(0.0, 1.0)] }
    }

    /// The probability to be beyond ±bound at information t.
    fn leaves(&self, t: f64, bound: f64) -> f64 {
        let (edge, step) = (bound * libm::sqrt(t), libm::sqrt(t - self.information));
        let beyond = |at: f64| 0.5 * libm::erfc(at / step * core::f64::consts::FRAC_1_SQRT_2);
        self.points.iter().map(|(s, w)| w * (beyond(edge - s) + beyond(edge + s))).sum()
    }

    /// The bound that is left with a probability `error`.
    fn bound(&self, t: f64, error: f64) -> f64 {
        let (mut low, mut high) = (0.0, FAR);
        if !(error > self.leaves(t, FAR)) {
            return FAR;
        }
        for _ in 0..60 {
            let middle = (low + high) / 2.0;
            if self.leaves(t, middle) > error { low = middle } else { high = middle }
        }
        // the side that errs less
        high
    }

    /// Goes on to information t, within ±bound.
    fn stay(&mut self, t: f64, bound: f64) {
        let (edge, step) = (bound * libm::sqrt(t), libm::sqrt(t - self.information));
        let width = 2.0 * edge / GRID as f64;
        let density = |x: f64| {
            let sum: f64 =
                self.points.iter().map(|(s, w)| w * libm::exp(-(x - s) * (x - s) / (2.0 * step * step))).sum();
            sum / (step * libm::sqrt(core::f64::consts::TAU))
        };
        let point = |i: usize| {
            let x = -edge + i as f64 * width;
            // T. Simpson's rule
            let weight = if i == 0 || i == GRID {
                1.0
            } else if i % 2 == 1 {
                4.0
            } else {
                2.0
            };
            (x, density(x) * weight * width / 3.0)
        };
        let points = (0..=GRID).map(point).collect();
        *self = Path { information: t, points };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tradeoff::chance::Chance;

    #[test]
    fn printed_bounds() {
        // D. M. Reboussin et al., Controlled Clinical Trials 21 (2000) 190-207: five looks, alpha .05 two-sided
        let looks = bounds(&[0.2, 0.4, 0.6, 0.8, 1.0], 0.05).unwrap();
        for (look, printed) in looks.iter().zip([4.877, 3.357, 2.680, 2.290, 2.031]) {
            assert!((look.bound - printed).abs() < 2e-3, "{} instead of {printed}", look.bound);
        }
        assert!((looks[4].spent - 0.05).abs() < 1e-12, "all is spent at the end");
        let only = bounds(&[1.0], 0.05).unwrap();
        assert!((only[0].bound - 1.959_963_985).abs() < 1e-6, "one look at the end is the ordinary test");
    }

    #[test]
    fn printed_errors_of_repeated_looks() {
        // P. Armitage, C. K. McPherson and B. C. Rowe, 1969, table 2
        for (looks, printed) in [(1, 0.050), (2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142), (10, 0.193)] {
            let found = unguarded_error(looks, 0.05).unwrap();
            assert!((found - printed).abs() < 6e-4, "{looks} looks: {found} instead of {printed}");
        }
    }

    #[test]
    fn guarded_looks_keep_the_error_and_unguarded_do_not() {
        let times: Vec<f64> = (1..=10).map(|k| f64::from(k) / 10.0).collect();
        let looks = bounds(&times, 0.05).unwrap();
        let trials = 20_000;
        let (mut guarded, mut naive) = (0, 0);
        for trial in 0..trials {
            let mut chance = Chance::new(20_240_501, trial);
            let mut sum = 0.0;
            let (mut beyond, mut above) = (false, false);
            for look in &looks {
                sum += chance.normal() * 0.1f64.sqrt();
                let z = (sum / look.information.sqrt()).abs();
                beyond |= z > look.bound;
                above |= z > 1.96;
            }
            guarded += u64::from(beyond);
            naive += u64::from(above);
        }
        let (guarded, naive) = (guarded as f64 / trials as f64, naive as f64 / trials as f64);
        // three standard errors of a share of .05 of 20,000
        assert!(guarded <= 0.05 + 0.0047, "found {guarded} where there is nothing");
        assert!(naive > 0.17, "ten looks without a guard err far more often: {naive}");
    }

    #[test]
    fn looks_must_go_forward() {
        assert_eq!(bounds(&[0.5, 0.4], 0.05), None);
        assert_eq!(bounds(&[0.0], 0.05), None);
        assert_eq!(unguarded_error(0, 0.05), None);
        let early = bounds(&[0.001, 0.002, 1.0], 0.05).unwrap();
        assert_eq!(early[0].bound, FAR, "three answers of thousands decide nothing");
    }
}
