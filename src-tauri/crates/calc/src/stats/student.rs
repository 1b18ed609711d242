//! Student's distribution.

use super::beta;

/// The two-sided quantile of a level: 2.228 for 10 degrees of freedom and 0.95. None when the level is not strictly
/// between 0 and 1 or there is no degree of freedom.
///
/// If T has ν degrees of freedom, ν / (ν + T²) is Beta(ν/2, 1/2). Source: W. H. Press et al., *Numerical Recipes*, 3rd
/// ed. 2007, § 6.14.3.
pub fn quantile(freedom: f64, level: f64) -> Option<f64> {
    let asked = freedom > 0.0 && level > 0.0 && level < 1.0;
    let x = asked.then(|| beta::quantile(freedom / 2.0, 0.5, 1.0 - level))?;
    Some(libm::sqrt(freedom * (1.0 - x) / x))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_quantiles() {
        // Any printed table of Student's t, two-sided.
        for (freedom, level, printed) in
            [(1.0, 0.95, 12.706), (2.0, 0.95, 4.303), (10.0, 0.95, 2.228), (10.0, 0.9, 1.812), (30.0, 0.99, 2.750)]
        {
            let found = quantile(freedom, level).unwrap();
            assert!((found - printed).abs() < 6e-4, "{freedom} degrees, {level}: {found} instead of {printed}");
        }
        assert_eq!(quantile(0.0, 0.95), None);
        assert_eq!(quantile(5.0, 1.0), None);
    }
}
