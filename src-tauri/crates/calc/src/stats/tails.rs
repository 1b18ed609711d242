//! Probabilities beyond a value, and the values beyond which a probability lies: normal, Student's t, χ², F, Beta and the
//! noncentral t.
//!
//! `None` where degrees of freedom are not above 0, a probability is not strictly between 0 and 1, or a value is no
//! number. Tails are computed as tails and not as one less the rest, so that a small probability keeps its digits.

use super::beta;
use core::f64::consts::{FRAC_1_SQRT_2, SQRT_2};
use statrs::function::{erf::erfc_inv, gamma::checked_gamma_ur};

/// Beyond so many degrees of freedom χ² is normal enough: E. B. Wilson and M. M. Hilferty, PNAS 17 (1931) 684-688.
const MANY: f64 = 1e7;

fn positive(freedom: f64) -> Option<f64> {
    (freedom > 0.0 && freedom.is_finite()).then_some(freedom)
}

fn inner(p: f64) -> Option<f64> {
    (p > 0.0 && p < 1.0).then_some(p)
}

/// A probability, where parameters beyond all counts have not lost it.
fn known(p: f64) -> Option<f64> {
    (!p.is_nan()).then_some(p)
}

/// P(Z > z) of the standard normal distribution.
pub fn normal_above(z: f64) -> Option<f64> {
    (!z.is_nan()).then(|| 0.5 * libm::erfc(z * FRAC_1_SQRT_2))
}

/// P(|Z| > |z|).
pub fn normal_both(z: f64) -> Option<f64> {
    (!z.is_nan()).then(|| libm::erfc(z.abs() * FRAC_1_SQRT_2))
}

/// The z with P(Z < z) = p.
pub fn normal_quantile(p: f64) -> Option<f64> {
    inner(p).map(|p| -SQRT_2 * erfc_inv(2.0 * p))
}

/// P(T > t) with so many degrees of freedom.
pub fn t_above(t: f64, freedom: f64) -> Option<f64> {
    let both = t_both(t, freedom)?;
    Some(if t > 0.0 { both / 2.0 } else { 1.0 - both / 2.0 })
}

/// From so many degrees of freedom on T is normal to the last digit that anybody reads.
const NORMAL_FROM: f64 = 1e12;

/// P(|T| > |t|).
pub fn t_both(t: f64, freedom: f64) -> Option<f64> {
    let freedom = positive(freedom)?;
    if t.is_nan() {
        return None;
    }
    if t.is_infinite() {
        return Some(0.0);
    }
    if freedom > NORMAL_FROM {
        return normal_both(t);
    }
    known(beta::regularised(freedom / 2.0, 0.5, freedom / (freedom + t * t)))
}

/// The t with P(T < t) = p.
pub fn t_quantile(p: f64, freedom: f64) -> Option<f64> {
    let (p, freedom) = (inner(p)?, positive(freedom)?);
    if freedom > NORMAL_FROM {
        return normal_quantile(p);
    }
    let tail = 2.0 * p.min(1.0 - p);
    // the half of Beta(ν/2, 1/2) that keeps its digits
    let size = if tail < 0.5 {
        let x = beta::quantile(freedom / 2.0, 0.5, tail);
        libm::sqrt(freedom * (1.0 - x) / x)
    } else {
        let y = beta::quantile(0.5, freedom / 2.0, 1.0 - tail);
        libm::sqrt(freedom * y / (1.0 - y))
    };
    size.is_finite().then_some(if p < 0.5 { -size } else { size })
}

/// P(χ² > x) with so many degrees of freedom.
pub fn chi2_above(x: f64, freedom: f64) -> Option<f64> {
    let freedom = positive(freedom)?;
    if x.is_nan() {
        return None;
    }
    if x <= 0.0 {
        return Some(1.0);
    }
    if freedom > MANY {
        let spread = 2.0 / (9.0 * freedom);
        return normal_above((libm::cbrt(x / freedom) - 1.0 + spread) / libm::sqrt(spread));
    }
    // far beyond: the function below would need a step for each unit
    if x > 1e4 + 100.0 * freedom {
        return Some(0.0);
    }
    checked_gamma_ur(freedom / 2.0, x / 2.0).ok().map(|p| p.clamp(0.0, 1.0))
}

/// The x with P(χ² < x) = p.
pub fn chi2_quantile(p: f64, freedom: f64) -> Option<f64> {
    let (p, freedom) = (inner(p)?, positive(freedom)?);
    let mut high = freedom + 10.0;
    while chi2_above(high, freedom)? > 1.0 - p {
        high *= 2.0;
    }
    crossing(0.0, high, |x| chi2_above(x, freedom).is_some_and(|above| above > 1.0 - p))
}

/// P(F > f) with `between` and `within` degrees of freedom.
pub fn f_above(f: f64, between: f64, within: f64) -> Option<f64> {
    let (between, within) = (positive(between)?, positive(within)?);
    if f.is_nan() {
        return None;
    }
    if f <= 0.0 {
        return Some(1.0);
    }
    if f.is_infinite() {
        return Some(0.0);
    }
    known(beta::regularised(within / 2.0, between / 2.0, within / (within + between * f)))
}

/// The f with P(F < f) = p.
pub fn f_quantile(p: f64, between: f64, within: f64) -> Option<f64> {
    let (p, between, within) = (inner(p)?, positive(between)?, positive(within)?);
    let x = beta::quantile(between / 2.0, within / 2.0, p);
    let odds = if x <= 0.5 {
        x / (1.0 - x)
    } else {
        let rest = beta::quantile(within / 2.0, between / 2.0, 1.0 - p);
        (1.0 - rest) / rest
    };
    let found = within * odds / between;
    found.is_finite().then_some(found)
}

/// The x with I_x(a, b) = p: a quantile of Beta(a, b).
pub fn beta_quantile(p: f64, a: f64, b: f64) -> Option<f64> {
    Some(beta::quantile(positive(a)?, positive(b)?, inner(p)?))
}

/// P(X > x) of a Beta(a, b) variable; 1 for x below 0, 0 for x above 1.
pub fn beta_above(x: f64, a: f64, b: f64) -> Option<f64> {
    let (a, b) = (positive(a)?, positive(b)?);
    known(beta::regularised(b, a, 1.0 - x))
}

/// P(T > t) of Student's t with noncentrality `shift`: the power of a t test.
///
/// Source: the mixture of Beta tails in R. V. Lenth, *Algorithm AS 243*, Applied Statistics 38 (1989) 185-189, summed
/// from its largest term outwards so that no weight underflows.
pub fn noncentral_t_above(t: f64, freedom: f64, shift: f64) -> Option<f64> {
    let freedom = positive(freedom)?;
    if t.is_nan() || !shift.is_finite() {
        return None;
    }
    if t < 0.0 {
        return Some(1.0 - noncentral_t_above(-t, freedom, -shift)?);
    }
    // beyond it the mixture has thousands of terms and the normal distribution is as good
    if shift.abs() > 40.0 || freedom > MANY {
        let spread = libm::sqrt(1.0 + t * t / (2.0 * freedom));
        return normal_above((t * (1.0 - 1.0 / (4.0 * freedom)) - shift) / spread);
    }
    if shift < 0.0 {
        // the mirrored mixture has terms of both signs: take the lower tail from the whole
        return Some((1.0 - below(t, freedom, shift)).clamp(0.0, 1.0));
    }
    let rest = freedom / (freedom + t * t);
    let sum = mixture(shift, |a| beta::regularised(freedom / 2.0, a, rest));
    Some(sum.clamp(0.0, 1.0))
}

/// P(T < t) for t >= 0.
fn below(t: f64, freedom: f64, shift: f64) -> f64 {
    let x = t * t / (freedom + t * t);
    0.5 * libm::erfc(shift * FRAC_1_SQRT_2) + mixture(shift, |a| beta::regularised(a, freedom / 2.0, x))
}

/// ½ Σ p_j tail(j + ½) + q_j tail(j + 1), with Poisson weights of mean shift²/2.
fn mixture(shift: f64, tail: impl Fn(f64) -> f64) -> f64 {
    let mean = shift * shift / 2.0;
    let width = 10.0 * libm::sqrt(mean) + 40.0;
    let (first, last) = ((mean - width).max(0.0) as u64, (mean + width) as u64);
    let log_mean = if mean > 0.0 { libm::log(mean) } else { 0.0 };
    let mut sum = 0.0;
    for j in first..=last {
        let j = j as f64;
        if mean == 0.0 && j > 0.0 {
            break;
        }
        let even = libm::exp(-mean + j * log_mean - libm::lgamma(j + 1.0));
        let odd = shift * FRAC_1_SQRT_2 * libm::exp(-mean + j * log_mean - libm::lgamma(j + 1.5));
        sum += even * tail(j + 0.5) + odd * tail(j + 1.0);
    }
    sum / 2.0
}

/// The value at which `holds` changes from true to false, by halving.
pub(crate) fn crossing(low: f64, high: f64, holds: impl Fn(f64) -> bool) -> Option<f64> {
    let (mut low, mut high) = (low, high);
    for _ in 0..1100 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high || high - low <= f64::EPSILON * high.abs() {
            break;
        }
        if holds(middle) { low = middle } else { high = middle }
    }
    let found = low + (high - low) / 2.0;
    found.is_finite().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_is_asked_of_nothing() {
        assert_eq!(t_both(1.0, 0.0), None, "no degree of freedom");
        assert_eq!(f_quantile(1.0, 2.0, 2.0), None, "certainty has no finite bound");
        assert_eq!(chi2_above(f64::NAN, 3.0), None);
        assert_eq!(t_both(f64::INFINITY, 3.0), Some(0.0), "groups without spread differ for certain");
    }

    #[test]
    fn the_noncentral_t_without_shift_is_students() {
        for t in [-3.0, -0.5, 0.0, 0.7, 2.5] {
            let (found, known) = (noncentral_t_above(t, 7.0, 0.0).unwrap(), t_above(t, 7.0).unwrap());
            assert!((found - known).abs() < 1e-12, "{t}: {found} instead of {known}");
        }
    }

    proptest! {
        #[test]
        fn quantiles_are_inverses(p in 0.001f64..0.999, a in 1.0f64..300.0, b in 1.0f64..300.0) {
            let back = [
                1.0 - normal_above(normal_quantile(p).unwrap()).unwrap(),
                1.0 - t_above(t_quantile(p, a).unwrap(), a).unwrap(),
                1.0 - chi2_above(chi2_quantile(p, a).unwrap(), a).unwrap(),
                1.0 - f_above(f_quantile(p, a, b).unwrap(), a, b).unwrap(),
            ];
            for found in back {
                prop_assert!((found - p).abs() < 1e-9, "{:?} instead of {}", back, p);
            }
        }

        #[test]
        fn tails_are_probabilities(x in -60.0f64..60.0, a in 0.1f64..5000.0, shift in -45.0f64..45.0) {
            for p in [normal_above(x), t_above(x, a), chi2_above(x, a), f_above(x, a, 9.0), noncentral_t_above(x, a, shift)] {
                prop_assert!(p.is_some_and(|p| (0.0..=1.0).contains(&p)), "{:?} at {} {} {}", p, x, a, shift);
            }
            let more = noncentral_t_above(x, a, shift + 0.5).unwrap();
            prop_assert!(more >= noncentral_t_above(x, a, shift).unwrap() - 2e-2, "a larger effect is found more often");
        }
    }
}
