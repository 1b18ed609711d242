//! Sparkline: a word-sized trend for a table cell, as points only; the page draws them in its own ink.

use super::finite;

/// Default size of a sparkline in CSS px.
pub const SPARK: (f64, f64) = (84.0, 20.0);

/// Polylines through the values, oldest first, spread over the width; a missing value interrupts the line. Lowest and
/// highest touch a margin of 2 px, a flat series runs in the middle. Coordinates in CSS px, rounded to 0.1, y downwards.
pub fn spark(values: &[Option<f64>], (width, height): (f64, f64)) -> Vec<Vec<[f64; 2]>> {
    let known = values.iter().flatten().map(|&value| finite(value));
    let (low, high) = known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let (left, right, top, bottom) = (2.0, width - 2.0, 2.0, height - 2.0);
    let tenth = |px: f64| (px * 10.0).round() / 10.0;
    let place = |at: usize, value: f64| {
        let along = if values.len() > 1 { at as f64 / (values.len() - 1) as f64 } else { 0.5 };
        let up = if high > low { (value - low) / (high - low) } else { 0.5 };
        [tenth(left + along * (right - left)), tenth(bottom - up * (bottom - top))]
    };
    let mut lines: Vec<Vec<[f64; 2]>> = Vec::new();
    let mut open = false;
    for (at, value) in values.iter().enumerate() {
        match (value, lines.last_mut()) {
            (Some(value), Some(line)) if open => line.push(place(at, finite(*value))),
            (Some(value), _) => lines.push(vec![place(at, finite(*value))]),
            (None, _) => {}
        }
        open = value.is_some();
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes_touch_the_margin_and_gaps_interrupt() {
        let lines = spark(&[Some(1.0), Some(3.0), None, Some(2.0)], SPARK);
        assert_eq!(lines, [vec![[2.0, 18.0], [28.7, 2.0]], vec![[82.0, 10.0]]]);
    }

    #[test]
    fn flat_and_empty_series_have_an_answer() {
        assert_eq!(spark(&[Some(5.0), Some(5.0)], SPARK), [vec![[2.0, 10.0], [82.0, 10.0]]], "flat runs in the middle");
        assert_eq!(spark(&[Some(5.0)], SPARK), [vec![[42.0, 10.0]]], "one value is a dot in the middle");
        assert!(spark(&[], SPARK).is_empty() && spark(&[None, None], SPARK).is_empty(), "nothing known, nothing drawn");
        assert!(
            spark(&[Some(f64::NAN), Some(1.0)], SPARK)[0][0][1].is_finite(),
            "what is no number does not reach the page"
        );
    }
}
