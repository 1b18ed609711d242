//! Figures of people who do not count alike.
//!
//! Weights are scaled to Kish's effective n of the people they belong to: shares and means stay, and whatever is computed
//! from their sums as if they were people is as exact as the sample really is.

use super::{LEVEL, data::Data};
use keheng_calc::{
    stats::{describe::weighted_mean, power::margin_of_mean, proportion::Interval},
    survey::raking::effective_n,
};

/// A mean with weights.
pub struct Mean {
    pub mean: f64,
    /// of the mean, by Student's t with effective n − 1; none where nothing is left of one
    pub interval: Option<Interval>,
}

impl Data<'_> {
    /// Weights of people looked at, by their places, that add up to their effective n; none where nothing is weighted.
    pub fn worth(&self, places: &[usize]) -> Option<Vec<f64>> {
        let all = self.weights.as_ref()?;
        let own: Vec<f64> = places.iter().map(|at| all[self.people[*at]]).collect();
        let (sum, effective) = (own.iter().sum::<f64>(), effective_n(&own).unwrap_or(0.0));
        let scale = if sum > 0.0 { effective / sum } else { 0.0 };
        Some(own.into_iter().map(|w| w * scale).collect())
    }
}

/// The mean of values with weights that add up to their effective n; none where nothing weighs.
pub fn mean(values: &[f64], weights: &[f64]) -> Option<Mean> {
    let mean = weighted_mean(values, weights)?;
    let n: f64 = weights.iter().sum();
    let off: f64 = values.iter().zip(weights).map(|(v, w)| w * (v - mean) * (v - mean)).sum();
    let sd = (n > 1.0).then(|| (off / (n - 1.0)).sqrt());
    let half = sd.and_then(|sd| margin_of_mean(sd, n, LEVEL));
    Some(Mean { mean, interval: half.map(|half| Interval { lo: mean - half, hi: mean + half }) })
}

#[cfg(test)]
mod tests {
    use super::mean;

    #[test]
    fn equal_weights_are_no_weights() {
        let values = [1.0, 2.0, 2.0, 5.0];
        let found = mean(&values, &[1.0; 4]).unwrap();
        let plain = keheng_calc::stats::t_test::one_sample(&values, 0.0, super::LEVEL).unwrap();
        assert!((found.mean - 2.5).abs() < 1e-12);
        let interval = found.interval.unwrap();
        assert!((interval.lo - plain.interval.lo).abs() < 1e-9 && (interval.hi - plain.interval.hi).abs() < 1e-9);
        let tilted = mean(&[1.0, 5.0], &[1.5, 0.5]).unwrap();
        assert!((tilted.mean - 2.0).abs() < 1e-12, "three quarters say 1: {}", tilted.mean);
        assert!(mean(&values, &[0.0; 4]).is_none());
    }
}
