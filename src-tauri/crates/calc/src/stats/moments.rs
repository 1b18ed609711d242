//! A sample by how many, where and how wide: all that tests of means ask for, of people who count alike or not.
//!
//! Weights are scaled so that they add up to L. Kish's effective n, (Σw)²/Σw². Then Σw(x − m)²/(n − 1) is the unbiased
//! variance of weighted values, since Σw − Σw²/Σw is n − 1; and what is computed from n as if it were people is as exact as
//! the sample really is.
//!
//! Source: L. Kish, *Survey Sampling*, 1965, ch. 11; the variance as R's `cov.wt` and the GNU Scientific Library have it.

use super::describe::{mean, variance, weighted_mean};

/// The first figures of a sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    /// people, or effective ones: above 1
    pub n: f64,
    /// mean
    pub mean: f64,
    /// with n − 1
    pub variance: f64,
}

impl Moments {
    /// None below two values.
    pub fn of(values: &[f64]) -> Option<Moments> {
        Some(Moments { n: values.len() as f64, mean: mean(values)?, variance: variance(values)? })
    }

    /// With weights that add up to their effective n; none where that is not above 1 or lengths differ.
    pub fn weighted(values: &[f64], weights: &[f64]) -> Option<Moments> {
        let mean = weighted_mean(values, weights)?;
        let n: f64 = weights.iter().sum();
        let off: f64 = values.iter().zip(weights).map(|(v, w)| w * (v - mean) * (v - mean)).sum();
        let variance = off / (n - 1.0);
        (n > 1.0 && variance.is_finite()).then_some(Moments { n, mean, variance })
    }

    /// Weighted where there are weights.
    pub fn with(values: &[f64], weights: Option<&[f64]>) -> Option<Moments> {
        weights.map_or_else(|| Moments::of(values), |weights| Moments::weighted(values, weights))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_variance_of_weighted_values() {
        // R's example of cov.wt: 1:10 with weights 0 0 0 1 1 1 1 1 0 0 is the plain sample 4 to 8; and by hand, weights 1, 2,
        // 1 of 1, 2, 6: mean 2.75, Σw(x−m)² = 14.75, Σw − Σw²/Σw = 2.5
        let scaled = |weights: &[f64]| {
            let (sum, squares): (f64, f64) = weights.iter().fold((0.0, 0.0), |(s, q), w| (s + w, q + w * w));
            weights.iter().map(|w| w * sum / squares).collect::<Vec<f64>>()
        };
        let ten: Vec<f64> = (1..=10).map(f64::from).collect();
        let found = Moments::weighted(&ten, &scaled(&[0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0])).unwrap();
        assert_eq!(found, Moments::of(&ten[3..8]).unwrap());
        let found = Moments::weighted(&[1.0, 2.0, 6.0], &scaled(&[1.0, 2.0, 1.0])).unwrap();
        assert!((found.n - 16.0 / 6.0).abs() < 1e-12 && (found.mean - 2.75).abs() < 1e-12);
        assert!((found.variance - 14.75 / 2.5).abs() < 1e-12, "{found:?}");
        assert_eq!(Moments::weighted(&[1.0, 2.0], &[1.0, 0.0]), None, "one person has no spread");
        assert_eq!(Moments::weighted(&[1.0], &[1.0, 1.0]), None);
    }
}
