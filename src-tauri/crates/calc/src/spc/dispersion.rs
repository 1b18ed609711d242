//! Over-dispersion test: do counts vary more than the textbook distribution allows?

use super::shewhart::{Fit, Kind, Sample, Spread};
use statrs::function::gamma::gamma_ur;

/// The result of the test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dispersion {
    /// observed variance over that of the textbook; 1 is as it should be
    pub ratio: f64,
    /// Σ z², chi-squared with n − 1 degrees of freedom
    pub statistic: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of so much variation without over-dispersion
    pub p: f64,
}

/// Tests the binomial ([`Kind::P`]) or Poisson ([`Kind::U`], [`Kind::C`]) spread of samples; none for single values, with
/// fewer than two samples, or where nothing varies.
///
/// Source: G. B. Wetherill and D. W. Brown, *Statistical Process Control*, 1991.
pub fn dispersion(kind: Kind, samples: &[Sample]) -> Option<Dispersion> {
    let fit = Fit::of(kind, samples, Spread::Textbook).filter(|fit| kind != Kind::I && fit.varies())?;
    let freedom = samples.len().checked_sub(1).filter(|n| *n > 0)? as f64;
    let statistic = samples.iter().map(|s| fit.z(*s)).map(|z| z * z).sum::<f64>();
    // Counts that are all equal do not vary at all; the distribution function is not made for that.
    let p = if statistic > 0.0 { gamma_ur(freedom / 2.0, statistic / 2.0) } else { 1.0 };
    Some(Dispersion { ratio: statistic / freedom, statistic, freedom, p })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_tested_is_not() {
        let single: Vec<_> = [3.0, 4.0].into_iter().map(Sample::single).collect();
        assert_eq!(dispersion(Kind::I, &single), None, "single values have a spread of their own");
        assert_eq!(dispersion(Kind::C, &single[..1]), None);
        assert_eq!(dispersion(Kind::P, &[Sample::new(0.0, 9.0), Sample::new(0.0, 8.0)]), None, "nothing happened");
    }

    #[test]
    fn counts_that_are_all_equal_are_calm() {
        let equal = [Sample::single(5.0); 4];
        assert_eq!(dispersion(Kind::C, &equal).map(|d| (d.statistic, d.p)), Some((0.0, 1.0)), "and no reason to fail");
    }

    #[test]
    fn a_shaken_process_is_told_from_a_calm_one() {
        let p = |counts: &[f64]| {
            let samples: Vec<_> = counts.iter().map(|k| Sample::new(*k, 1_000.0)).collect();
            dispersion(Kind::P, &samples).unwrap().p
        };
        assert!(p(&[900.0, 990.0, 905.0, 985.0, 910.0]) < 1e-6);
        assert!(p(&[950.0, 951.0, 949.0, 950.0, 950.0]) > 0.9);
    }
}
