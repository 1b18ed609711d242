//! g chart: waybills between two rare events. At 0.1 % damage and 3,000 waybills a month there are three events; a
//! p chart of them says nothing, the distances between them do.

use statrs::function::erf::erfc_inv;

/// Probability beyond three standard deviations on one side, as it is customarily rounded.
const TAIL: f64 = 0.00135;

/// What a chart of distances has learnt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rare {
    /// mean distance
    pub mean: f64,
    /// probability of the event: 1 / (mean + 1)
    pub p: f64,
    /// the centre: as many distances are shorter as longer
    pub median: f64,
    /// three-sigma probability 0.135 % below: so short that the process is worse
    pub lcl: f64,
    /// 0.135 % above: so long that the process is better
    pub ucl: f64,
    /// the older limit mean + 3 √(mean (mean + 1)); its counterpart below is negative, so that it never sees a worse
    /// process, which is why the quantiles are used
    pub shewhart_ucl: f64,
}

impl Rare {
    /// From distances; none without any, or when the mean cannot be told from 0.
    ///
    /// Source: J. C. Benneyan, *Number-between g-type statistical quality control charts for monitoring adverse events*,
    /// Health Care Management Science 4 (2001) 305–318; quantiles of the geometric distribution as ln(q) / ln(1 − p).
    pub fn of(distances: &[f64]) -> Option<Rare> {
        let mean = distances.iter().sum::<f64>() / distances.len() as f64;
        let p = 1.0 / (mean + 1.0);
        if p.is_nan() || p >= 1.0 {
            return None;
        }
        let survives = |share: f64| libm::log(share) / libm::log1p(-p);
        Some(Rare {
            mean,
            p,
            median: survives(0.5),
            lcl: libm::log1p(-TAIL) / libm::log1p(-p),
            ucl: survives(TAIL),
            shewhart_ucl: mean + 3.0 * libm::sqrt(mean * (mean + 1.0)),
        })
    }

    /// The normal deviate that is as improbable as this distance, so that run rules know it: 0 at the median, ±3 at the
    /// limits.
    pub fn z(&self, distance: f64) -> f64 {
        let longer = libm::exp(distance.max(0.0) * libm::log1p(-self.p));
        // beyond the smallest probability a double has, all distances are equally astonishing
        let z = core::f64::consts::SQRT_2 * erfc_inv(2.0 * longer.clamp(1e-300, 1.0 - 1e-16));
        z.clamp(-38.0, 38.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn distances_that_cannot_be_told_from_nothing_have_no_chart() {
        assert_eq!(Rare::of(&[0.0, 1e-17]), None, "ln(1 − p) would be infinite");
        assert_eq!(Rare::of(&[]), None);
    }

    #[test]
    fn limits_are_three_deviations_away() {
        let chart = Rare::of(&[412.0, 865.0, 1203.0, 377.0, 2210.0]).unwrap();
        for (distance, z) in [(chart.lcl, -3.0), (chart.median, 0.0), (chart.ucl, 3.0)] {
            assert!((chart.z(distance) - z).abs() < 1e-4, "{distance} is {} deviations away", chart.z(distance));
        }
        assert!(chart.z(0.0) < -3.0, "two damages one after the other are a signal");
        assert!(chart.z(f64::MAX).is_finite());
    }

    #[test]
    fn nothing_gives_no_chart() {
        assert_eq!(Rare::of(&[]), None);
        assert_eq!(Rare::of(&[0.0, 0.0]), None, "events only, no waybills between them");
    }

    proptest! {
        #[test]
        fn longer_is_always_further_up(mean in 1.0f64..1e6, a in 0.0f64..10.0, b in 0.0f64..10.0) {
            let chart = Rare::of(&[mean]).unwrap();
            prop_assert!(chart.lcl < chart.median && chart.median < chart.ucl);
            prop_assert_eq!(a < b, chart.z(a * mean) < chart.z(b * mean));
        }
    }
}
