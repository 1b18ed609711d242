//! Statistical process control 统计过程控制: is this month different, or is it noise?
//!
//! Points are judged in units of their own standard deviation (z), whatever the chart, so that [`rules`] are the same
//! for shares, counts, single values and rare events. [`phases`] puts the pieces together for a KPI: a baseline,
//! frozen limits, marked changes of the process, excluded points.

pub mod compare;
pub mod cusum;
pub mod dispersion;
pub mod ewma;
pub mod phases;
pub mod rare;
pub mod rules;
pub mod run_length;
pub mod shewhart;

/// Expected range of two normal values in standard deviations; the constant d2 for n = 2.
///
/// Source: D. C. Montgomery, *Introduction to Statistical Quality Control*, appendix VI (2/√π to three digits, as the
/// published charts use it).
pub const D2: f64 = 1.128;

/// Factor of the upper limit of a moving range of two; D4 for n = 2. Source as for [`D2`].
pub const D4: f64 = 3.267;

/// Mean of the absolute differences of neighbours; none with fewer than two values.
pub(crate) fn mean_moving_range(values: &[f64]) -> Option<f64> {
    let pairs = values.len().checked_sub(1).filter(|n| *n > 0)?;
    Some(values.windows(2).map(|w| (w[1] - w[0]).abs()).sum::<f64>() / pairs as f64)
}

/// The standard normal distribution function.
pub(crate) fn normal_cdf(x: f64) -> f64 {
    0.5 * libm::erfc(-x / core::f64::consts::SQRT_2)
}
