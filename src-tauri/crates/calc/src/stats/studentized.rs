//! The studentized range: how far the largest and the smallest of several means lie apart by chance.

use super::tails::normal_above;

/// Beyond so many degrees of freedom the spread is as good as known.
const KNOWN: f64 = 1e5;
/// Abscissas and weights of the rule of C. F. Gauss with 16 points, the half above 0.
const GAUSS: [(f64, f64); 8] = [
    (0.095_012_509_837_637_44, 0.189_450_610_455_068_5),
    (0.281_603_550_779_258_9, 0.182_603_415_044_923_6),
    (0.458_016_777_657_227_4, 0.169_156_519_395_002_54),
    (0.617_876_244_402_643_7, 0.149_595_988_816_576_73),
    (0.755_404_408_355_003, 0.124_628_971_255_533_87),
    (0.865_631_202_387_831_7, 0.095_158_511_682_492_78),
    (0.944_575_023_073_232_6, 0.062_253_523_938_647_89),
    (0.989_400_934_991_649_9, 0.027_152_459_411_754_095),
];

/// P(Q > q) for the range of `groups` means with `freedom` degrees of freedom of their spread; none below two groups or
/// without a degree of freedom. Good to about ten decimals.
///
/// Source: the double integral of H. O. Hartley, Biometrika 32 (1942) 334-348, as in M. D. Copenhaver and B. S. Holland,
/// Journal of Statistical Computation and Simulation 30 (1988) 1-15; here over the logarithm of the spread.
pub fn range_above(q: f64, groups: usize, freedom: f64) -> Option<f64> {
    if q.is_nan() || groups < 2 || !(freedom > 0.0) {
        return None;
    }
    if q <= 0.0 {
        return Some(1.0);
    }
    if freedom > KNOWN {
        return Some((1.0 - within(q, groups)).clamp(0.0, 1.0));
    }
    // s = exp(u) with ν s² of χ²; the density of u falls as exp(ν u) to the left and faster to the right
    let constant = libm::log(2.0) + freedom / 2.0 * libm::log(freedom / 2.0) - libm::lgamma(freedom / 2.0);
    let density = |u: f64| libm::exp(constant + freedom * u - freedom / 2.0 * libm::exp(2.0 * u));
    let width = 10.0 / libm::sqrt(freedom);
    let (low, high) = (-width - 30.0 / freedom, width.min(2.5));
    let outside = |u: f64| density(u) * (1.0 - within(q * libm::exp(u), groups));
    Some(integral(low, high, 24, &outside).clamp(0.0, 1.0)).filter(|p| !p.is_nan())
}

/// P(range of `groups` standard normal values <= w).
fn within(w: f64, groups: usize) -> f64 {
    let normal = |z: f64| libm::exp(-z * z / 2.0) / libm::sqrt(2.0 * core::f64::consts::PI);
    let below = |z: f64| 1.0 - normal_above(z).unwrap_or(0.0);
    let others = |z: f64| (below(z) - below(z - w)).max(0.0);
    let power = groups as f64 - 1.0;
    groups as f64 * integral(-8.5, 8.5, 10, &|z| normal(z) * libm::pow(others(z), power))
}

/// ∫ of a smooth function by Gauss's rule on equal panels.
fn integral(low: f64, high: f64, panels: usize, of: &dyn Fn(f64) -> f64) -> f64 {
    let half = (high - low) / panels as f64 / 2.0;
    let panel = |at: usize| {
        let middle = low + (2.0 * at as f64 + 1.0) * half;
        GAUSS.iter().map(|(x, weight)| weight * (of(middle - x * half) + of(middle + x * half))).sum::<f64>()
    };
    (0..panels).map(panel).sum::<f64>() * half
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::tails::t_both;
    use proptest::prelude::*;

    #[test]
    fn printed_points() {
        // upper 5 % points of any printed table
        for (groups, freedom, printed) in
            [(3, 10.0, 3.877), (4, 20.0, 3.958), (5, 60.0, 3.977), (10, 5.0, 6.995), (3, 2.0, 8.331), (6, 1e9, 4.030)]
        {
            let found = range_above(printed, groups, freedom).unwrap();
            assert!((found - 0.05).abs() < 5e-5, "{groups} groups, {freedom} degrees: {found}");
        }
        assert_eq!(range_above(3.0, 1, 10.0), None, "one mean has no range");
        assert_eq!(range_above(3.0, 3, 0.0), None);
    }

    proptest! {
        #[test]
        fn two_groups_are_a_t_test(t in 0.01f64..30.0, freedom in 1.0f64..500.0) {
            let (found, known) = (range_above(t * core::f64::consts::SQRT_2, 2, freedom).unwrap(), t_both(t, freedom).unwrap());
            prop_assert!((found - known).abs() < 1e-9, "{} instead of {}", found, known);
        }

        #[test]
        fn more_groups_lie_further_apart(q in 0.1f64..20.0, freedom in 1.0f64..500.0, groups in 2usize..12) {
            let (few, more) = (range_above(q, groups, freedom).unwrap(), range_above(q, groups + 1, freedom).unwrap());
            prop_assert!((0.0..=1.0).contains(&few) && more >= few - 1e-9);
        }
    }
}
