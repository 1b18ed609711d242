//! Volume and season: taken out where there are months enough, and odd months marked.

use super::{Adjusted, SEASON_MONTHS};
use crate::tradeoff::{
    months::Month,
    resample::{Fitted, Prepared},
};

/// A month this many robust standard deviations from the curve is an outlier.
const FAR: f64 = 3.5;
/// Turns a median absolute deviation into a standard deviation of a normal distribution.
const NORMAL: f64 = 1.4826;
/// Less than this share of the curve is no outlier, however well the others fit.
const LEAST: f64 = 0.05;
/// A month with this many times the usual shipments is a peak.
const PEAK: f64 = 1.5;

/// For each month the logarithm of its volume and one wave a year, all zero on average; nothing where months or facts are
/// missing. The second value tells whether there are any columns.
pub(super) fn columns(months: &[Month]) -> (Vec<Vec<f64>>, bool) {
    let nothing = || (vec![Vec::new(); months.len()], false);
    if months.len() < SEASON_MONTHS {
        return nothing();
    }
    let volume: Option<Vec<f64>> = months.iter().map(|m| m.volume.filter(|v| *v > 0.0).map(libm::log)).collect();
    let wave = |turn: fn(f64) -> f64| -> Option<Vec<f64>> {
        months.iter().map(|m| m.calendar.map(|c| turn(f64::from(c) * core::f64::consts::TAU / 12.0))).collect()
    };
    let columns: Vec<Vec<f64>> =
        [volume, wave(libm::cos), wave(libm::sin)].into_iter().flatten().map(centred).collect();
    // a column that hardly moves explains nothing
    let columns: Vec<Vec<f64>> = columns.into_iter().filter(|c| c.iter().any(|v| v.abs() > 1e-6)).collect();
    if columns.is_empty() {
        return nothing();
    }
    ((0..months.len()).map(|i| columns.iter().map(|c| c[i]).collect()).collect(), true)
}

fn centred(column: Vec<f64>) -> Vec<f64> {
    let mean = column.iter().sum::<f64>() / column.len() as f64;
    column.into_iter().map(|v| v - mean).collect()
}

/// The months without the effects of volume and season, with odd ones marked.
pub(super) fn adjust(months: &[Month], prepared: &Prepared, fitted: &Fitted) -> Vec<Adjusted> {
    let plain = |(i, m): (usize, &Month)| {
        let (logistics, service_cost) = prepared.effect(fitted, i);
        (m.logistics - logistics, m.service_cost - service_cost)
    };
    let costs: Vec<(f64, f64)> = months.iter().enumerate().map(plain).collect();
    let off = |(m, c): (&Month, &(f64, f64))| {
        let total = fitted.curve.total(m.service);
        if total > 0.0 { (c.0 + c.1) / total - 1.0 } else { 0.0 }
    };
    let errors: Vec<f64> = months.iter().zip(&costs).map(off).collect();
    let usual = (NORMAL * median(errors.iter().map(|e| e.abs()))).max(LEAST / FAR);
    let volume = median(months.iter().filter_map(|m| m.volume));
    let row = |((m, c), e): ((&Month, &(f64, f64)), &f64)| Adjusted {
        logistics: c.0,
        service_cost: c.1,
        outlier: e.abs() > FAR * usual,
        peak: m.volume.is_some_and(|v| volume > 0.0 && v > PEAK * volume),
    };
    months.iter().zip(&costs).zip(&errors).map(row).collect()
}

/// The middle value; 0 of nothing.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => 0.0,
        n if n % 2 == 1 => sorted[n / 2],
        n => (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0,
    }
}
