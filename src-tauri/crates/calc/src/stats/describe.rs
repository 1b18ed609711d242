//! What answers look like: mean, spread, quantiles, the most frequent answer.

use serde::Serialize;
use ts_rs::TS;

/// A sample in figures; all in the unit of the values.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Summary {
    /// values there are
    pub n: usize,
    /// arithmetic mean
    pub mean: f64,
    /// standard deviation with n − 1; none for one value
    pub sd: Option<f64>,
    /// standard error of the mean; none for one value
    pub se: Option<f64>,
    /// standard deviation ÷ mean; none where the mean is 0
    pub cv: Option<f64>,
    /// least value
    pub min: f64,
    /// quartile below
    pub q1: f64,
    /// middle
    pub median: f64,
    /// quartile above
    pub q3: f64,
    /// q3 − q1
    pub iqr: f64,
    /// greatest value
    pub max: f64,
    /// most frequent value, the least of several
    pub mode: f64,
    /// skewness with the correction for n (as spreadsheets print it); none below 3 values or without spread
    pub skewness: Option<f64>,
    /// excess kurtosis with the correction for n; none below 4 values or without spread
    pub kurtosis: Option<f64>,
}

/// The mean; none of nothing. Differences from the first value are added, so that a large constant costs no digits.
pub fn mean(values: &[f64]) -> Option<f64> {
    let first = *values.first()?;
    let mean = first + values.iter().map(|v| v - first).sum::<f64>() / values.len() as f64;
    mean.is_finite().then_some(mean)
}

/// The sum of squared distances from the mean.
pub fn squares(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    if values.iter().all(|v| *v == values[0]) {
        return Some(0.0);
    }
    // the second term takes back what rounding left in the mean
    let off: f64 = values.iter().map(|v| v - mean).sum();
    let sum = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() - off * off / values.len() as f64;
    sum.is_finite().then_some(sum.max(0.0))
}

/// The variance with n − 1; none below two values.
pub fn variance(values: &[f64]) -> Option<f64> {
    (values.len() > 1).then(|| squares(values).map(|s| s / (values.len() - 1) as f64)).flatten()
}

/// The standard deviation with n − 1; none below two values.
pub fn deviation(values: &[f64]) -> Option<f64> {
    variance(values).map(libm::sqrt)
}

/// The mean with weights that are not negative; none where lengths differ or nothing weighs.
pub fn weighted_mean(values: &[f64], weights: &[f64]) -> Option<f64> {
    if values.len() != weights.len() || weights.iter().any(|w| !w.is_finite() || *w < 0.0) {
        return None;
    }
    let weight: f64 = weights.iter().sum();
    let mean = values.iter().zip(weights).map(|(v, w)| v * w).sum::<f64>() / weight;
    (weight > 0.0 && mean.is_finite()).then_some(mean)
}

/// Values in order; those that are no number are left out.
pub fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted
}

/// The quantile of type 7 (R's and the spreadsheets' default) of values in order; none of nothing, outside 0..=1, or
/// between values that are no numbers.
///
/// Source: R. J. Hyndman and Y. Fan, *Sample quantiles in statistical packages*, The American Statistician 50 (1996)
/// 361-365.
pub fn quantile(sorted: &[f64], p: f64) -> Option<f64> {
    if sorted.is_empty() || !(0.0..=1.0).contains(&p) {
        return None;
    }
    let at = p * (sorted.len() - 1) as f64;
    let below = (libm::floor(at) as usize).min(sorted.len() - 1);
    let above = (below + 1).min(sorted.len() - 1);
    Some(sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])).filter(|found| found.is_finite())
}

/// The median; none of nothing.
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(&sorted(values), 0.5)
}

/// The most frequent of values in order, the least of several.
pub fn mode(sorted: &[f64]) -> Option<f64> {
    let runs = sorted.chunk_by(|a, b| a == b);
    // the first of the longest: `max_by_key` would give the last
    runs.rev().max_by_key(|run| run.len()).map(|run| run[0])
}

/// All figures of a sample; none of nothing. Values must be finite.
pub fn summary(values: &[f64]) -> Option<Summary> {
    let sorted = sorted(values);
    let (mean, sd) = (mean(values)?, deviation(values));
    let (q1, median, q3) = (quantile(&sorted, 0.25)?, quantile(&sorted, 0.5)?, quantile(&sorted, 0.75)?);
    let n = values.len();
    let (skewness, kurtosis) = shape(values, mean, sd);
    Some(Summary {
        n,
        mean,
        sd,
        se: sd.map(|s| s / libm::sqrt(n as f64)),
        cv: sd.filter(|_| mean != 0.0).map(|s| s / mean).filter(|cv| cv.is_finite()),
        min: *sorted.first()?,
        q1,
        median,
        q3,
        iqr: q3 - q1,
        max: *sorted.last()?,
        mode: mode(&sorted)?,
        skewness,
        kurtosis,
    })
}

/// Skewness G1 and excess kurtosis G2.
///
/// Source: D. N. Joanes and C. A. Gill, *Comparing measures of sample skewness and kurtosis*, The Statistician 47 (1998)
/// 183-189.
fn shape(values: &[f64], mean: f64, sd: Option<f64>) -> (Option<f64>, Option<f64>) {
    let n = values.len() as f64;
    let Some(sd) = sd.filter(|s| *s > 0.0) else { return (None, None) };
    let power = |k: i32| values.iter().map(|v| ((v - mean) / sd).powi(k)).sum::<f64>();
    let finite = |v: f64| v.is_finite().then_some(v);
    let skewness = (n > 2.0).then(|| n / ((n - 1.0) * (n - 2.0)) * power(3)).and_then(finite);
    let kurtosis = (n > 3.0)
        .then(|| {
            n * (n + 1.0) / ((n - 1.0) * (n - 2.0) * (n - 3.0)) * power(4)
                - 3.0 * (n - 1.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0))
        })
        .and_then(finite);
    (skewness, kurtosis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends() {
        assert_eq!(summary(&[]), None, "nothing to describe");
        let one = summary(&[3.0]).unwrap();
        assert_eq!((one.mean, one.sd, one.median, one.iqr), (3.0, None, 3.0, 0.0), "one answer has no spread");
        let same = summary(&[0.1; 7]).unwrap();
        assert_eq!((same.sd, same.skewness), (Some(0.0), None), "equal answers have exactly none");
        assert_eq!(mode(&[1.0, 1.0, 2.0, 2.0, 3.0]), Some(1.0), "the least of equally frequent ones");
    }

    #[test]
    fn a_large_constant_costs_no_digits() {
        let small: Vec<f64> = (0..9).map(|i| f64::from(i % 3)).collect();
        let large: Vec<f64> = small.iter().map(|v| v + 1e12).collect();
        assert_eq!(variance(&large), variance(&small), "a million million does not change the spread");
    }

    proptest! {
        #[test]
        fn quantiles_rise_and_stay_inside(values in prop::collection::vec(-1e6f64..1e6, 1..60), p in 0.0f64..=1.0, q in 0.0f64..=1.0) {
            let sorted = sorted(&values);
            let (low, high) = (quantile(&sorted, p.min(q)).unwrap(), quantile(&sorted, p.max(q)).unwrap());
            prop_assert!(low <= high, "a quantile does not fall");
            prop_assert!(sorted[0] <= low && high <= sorted[sorted.len() - 1], "nor does it leave the sample");
        }

        #[test]
        fn the_order_of_answers_does_not_count(values in prop::collection::vec(1u8..=7, 2..80)) {
            let mut values: Vec<f64> = values.into_iter().map(f64::from).collect();
            let there = summary(&values).unwrap();
            values.reverse();
            let back = summary(&values).unwrap();
            prop_assert!((there.mean - back.mean).abs() < 1e-12 && there.median == back.median && there.mode == back.mode);
            prop_assert!((there.sd.unwrap() - back.sd.unwrap()).abs() < 1e-12);
        }
    }
}
