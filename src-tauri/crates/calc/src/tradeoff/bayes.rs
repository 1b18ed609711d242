//! A cost curve from few months and a prior opinion: linear regression with a normal prior and a known error.

use super::linear::invert;

/// What is known of the coefficients: a normal distribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    /// coefficients
    pub mean: Vec<f64>,
    /// their covariance, row by row
    pub covariance: Vec<f64>,
}

impl Posterior {
    /// The standard deviation of each coefficient.
    pub fn deviation(&self) -> Vec<f64> {
        let n = self.mean.len();
        (0..n).map(|i| libm::sqrt(self.covariance[i * n + i])).collect()
    }

    /// The curve at a row, and how sure it is (standard deviation of the curve, not of a month).
    pub fn predict(&self, row: &[f64]) -> (f64, f64) {
        let n = self.mean.len();
        let mean = row.iter().zip(&self.mean).map(|(x, m)| x * m).sum();
        let variance: f64 =
            (0..n).map(|i| (0..n).map(|j| row[i] * self.covariance[i * n + j] * row[j]).sum::<f64>()).sum();
        (mean, libm::sqrt(variance))
    }
}

/// Prior of independent normal coefficients, rows of the design, what was observed, and the standard deviation of an
/// observation. None where the numbers are too far apart to be inverted.
///
/// Precision adds up: Σ⁻¹ = diag(1/s²) + XᵀX/σ². Source: A. Gelman et al., *Bayesian Data Analysis*, 3rd ed. 2013, § 14.8.
pub fn linear(mean: &[f64], deviation: &[f64], rows: &[Vec<f64>], values: &[f64], sigma: f64) -> Option<Posterior> {
    let n = mean.len();
    let weight = 1.0 / (sigma * sigma);
    let normal = super::nnls::Normal::of(rows, values, &vec![weight; rows.len()]);
    let (mut precision, mut right) = (normal.gram, normal.right);
    if rows.is_empty() {
        (precision, right) = (vec![0.0; n * n], vec![0.0; n]);
    }
    for i in 0..n {
        let sure = 1.0 / (deviation[i] * deviation[i]);
        precision[i * n + i] += sure;
        right[i] += sure * mean[i];
    }
    let covariance = invert(&precision, n)?;
    let mean = (0..n).map(|i| (0..n).map(|j| covariance[i * n + j] * right[j]).sum()).collect();
    Some(Posterior { mean, covariance })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_data_the_prior_stays() {
        let found = linear(&[10.0, 1.2], &[5.0, 0.6], &[], &[], 2.0).unwrap();
        assert!(found.mean.iter().zip([10.0, 1.2]).all(|(f, e)| (f - e).abs() < 1e-12));
        assert!(found.deviation().iter().zip([5.0, 0.6]).all(|(f, e)| (f - e).abs() < 1e-12));
    }
}
