//! How many answers a share or a mean needs.

use crate::stats::proportion::z_of;
use serde::Serialize;
use ts_rs::TS;

/// A sample size.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct SampleSize {
    /// for a population without end
    pub unlimited: f64,
    /// for the population given
    pub exact: f64,
    /// the whole number that is enough
    pub answers: f64,
}

/// Answers for a share near `share`, not further off than `margin` with the confidence given, in a population that may
/// have an end; none outside 0 < margin < 1, 0 < share < 1, population >= 1.
///
/// Source: W. G. Cochran, *Sampling Techniques*, 3rd ed. 1977, § 4.4: n0 = z² p (1 − p)/e², n = n0/(1 + (n0 − 1)/N).
pub fn cochran(margin: f64, share: f64, level: f64, population: Option<f64>) -> Option<SampleSize> {
    let z = z_of(level)?;
    if !(margin > 0.0 && margin < 1.0 && share > 0.0 && share < 1.0) {
        return None;
    }
    sized(z * z * share * (1.0 - share) / (margin * margin), population)
}

/// Answers for a mean with a standard deviation `deviation`, not further off than `margin`, both in its unit.
pub fn cochran_mean(margin: f64, deviation: f64, level: f64, population: Option<f64>) -> Option<SampleSize> {
    let z = z_of(level)?;
    if !(margin > 0.0 && deviation > 0.0) {
        return None;
    }
    sized(z * z * deviation * deviation / (margin * margin), population)
}

fn sized(unlimited: f64, population: Option<f64>) -> Option<SampleSize> {
    let exact = match population {
        Some(n) if n < 1.0 || n.is_nan() => return None,
        Some(n) => (unlimited / (1.0 + (unlimited - 1.0) / n)).min(n),
        None => unlimited,
    };
    (unlimited.is_finite() && exact.is_finite()).then_some(SampleSize {
        unlimited,
        exact,
        answers: libm::ceil(exact - 1e-9).max(1.0),
    })
}

/// Answers to send out so that so many come back at a rate of response in (0, 1].
pub fn to_invite(answers: f64, response: f64) -> Option<f64> {
    let exact = answers / response;
    (response > 0.0 && response <= 1.0 && answers >= 0.0 && exact.is_finite()).then(|| libm::ceil(exact - 1e-9))
}

/// The table of R. V. Krejcie and D. W. Morgan, Educational and Psychological Measurement 30 (1970) 607-610: χ² N P (1 − P)
/// ÷ (d² (N − 1) + χ² P (1 − P)), to the nearest whole number. None outside the ranges of [`cochran`].
pub fn krejcie_morgan(population: f64, margin: f64, share: f64, chi2: f64) -> Option<f64> {
    if !(population >= 1.0 && margin > 0.0 && share > 0.0 && share < 1.0 && chi2 > 0.0) {
        return None;
    }
    let spread = chi2 * share * (1.0 - share);
    let found = spread * population / (margin * margin * (population - 1.0) + spread);
    found.is_finite().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends() {
        assert_eq!(cochran(0.0, 0.5, 0.95, None), None, "certainty asks for everybody and more");
        assert_eq!(cochran(0.05, 0.5, 0.95, Some(1.0)).map(|s| s.answers), Some(1.0), "one customer is asked");
        assert_eq!(to_invite(100.0, 0.25), Some(400.0));
    }

    proptest! {
        #[test]
        fn nobody_is_asked_twice(margin in 0.005f64..0.3, share in 0.01f64..0.99, population in 1.0f64..1e6) {
            let found = cochran(margin, share, 0.95, Some(population)).unwrap();
            prop_assert!(found.exact <= population && found.exact <= found.unlimited.max(1.0) + 1e-9);
            let stricter = cochran(margin / 2.0, share, 0.95, Some(population)).unwrap();
            prop_assert!(stricter.exact >= found.exact - 1e-9, "half the margin needs no fewer answers");
        }
    }
}
