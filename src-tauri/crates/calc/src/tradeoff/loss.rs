//! The normal distribution, and what is expected to be missing: unit normal and Poisson loss functions.

use core::f64::consts::{FRAC_1_SQRT_2, PI};

/// The standard normal density.
pub fn density(z: f64) -> f64 {
    libm::exp(-z * z / 2.0) / libm::sqrt(2.0 * PI)
}

/// The standard normal distribution function.
pub fn normal(z: f64) -> f64 {
    0.5 * libm::erfc(-z * FRAC_1_SQRT_2)
}

/// The z with P(Z <= z) = p; infinite at 0 and 1, NaN outside.
pub fn quantile(p: f64) -> f64 {
    if p > 0.5 {
        // the tail keeps its digits where p itself has none left
        return -quantile(1.0 - p);
    }
    match p {
        0.0 => f64::NEG_INFINITY,
        _ if (0.0..=0.5).contains(&p) => falling_root(-40.0, 0.0, |z| p - normal(z)),
        _ => f64::NAN,
    }
}

/// The unit normal loss L(z) = E(Z − z)⁺ = φ(z) − z (1 − Φ(z)): standard deviations of demand expected beyond a stock that
/// lies z of them above the mean.
pub fn unit_loss(z: f64) -> f64 {
    density(z) - z * normal(-z)
}

/// The z whose unit loss is `loss` > 0.
pub fn unit_loss_inverse(loss: f64) -> f64 {
    // L falls and lies between −z and 1 − z on the negative side
    falling_root(-loss - 1.0, 40.0, |z| unit_loss(z) - loss)
}

/// The probabilities of 0, 1, ... `most` of a Poisson distribution.
pub fn poisson(mean: f64, most: u32) -> Vec<f64> {
    let log = libm::log(mean);
    let at = |k: u32| libm::exp(f64::from(k) * log - mean - libm::lgamma(f64::from(k) + 1.0));
    (0..=most).map(|k| if mean == 0.0 { f64::from(u8::from(k == 0)) } else { at(k) }).collect()
}

/// The Poisson loss E(D − s)⁺: demand expected beyond a stock of s = 0, 1, ... `most`.
///
/// E(D − s)⁺ = mean − Σ over k < s of P(D > k): each piece of stock serves where demand exceeds the pieces before it.
pub fn poisson_loss(mean: f64, most: u32) -> Vec<f64> {
    let mut left = mean;
    let mut beyond = 1.0;
    let mut found = Vec::with_capacity(most as usize + 1);
    for probability in poisson(mean, most) {
        found.push(left.max(0.0));
        beyond -= probability;
        left -= beyond;
    }
    found
}

/// The root of a falling function between bounds, by halving to the last digit.
fn falling_root(mut lo: f64, mut hi: f64, of: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..200 {
        let middle = lo + (hi - lo) / 2.0;
        if middle <= lo || middle >= hi {
            break;
        }
        if of(middle) > 0.0 { lo = middle } else { hi = middle }
    }
    lo + (hi - lo) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_values() {
        assert!((quantile(0.975) - 1.959_963_984_540_054).abs() < 1e-12);
        assert_eq!((quantile(0.0), quantile(1.0)), (f64::NEG_INFINITY, f64::INFINITY));
        assert!((unit_loss(2.0) - 0.008_490_702_616_829_646).abs() < 1e-12);
        assert!((unit_loss_inverse(0.1) - 0.902_346_347_510_035_3).abs() < 1e-9);
        assert_eq!(poisson(0.0, 2), [1.0, 0.0, 0.0], "no demand is certain");
        let loss = poisson_loss(1.25, 4);
        let direct = |s: u32| -> f64 {
            poisson(1.25, 60).iter().zip(0u32..).filter(|(_, k)| *k > s).map(|(p, k)| p * f64::from(k - s)).sum()
        };
        for (s, found) in (0..).zip(&loss) {
            assert!((found - direct(s)).abs() < 1e-12, "loss at {s} by the definition");
        }
    }

    proptest! {
        #[test]
        fn quantile_and_loss_are_inverses(p in 0.0001f64..0.9999, z in -6.0f64..6.0) {
            prop_assert!((normal(quantile(p)) - p).abs() < 1e-14);
            prop_assert!((unit_loss_inverse(unit_loss(z)) - z).abs() < 1e-6);
            prop_assert!((unit_loss(-z) - unit_loss(z) - z).abs() < 1e-12, "L(−z) = L(z) + z");
        }
    }
}
