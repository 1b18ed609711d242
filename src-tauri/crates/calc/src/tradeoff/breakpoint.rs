//! Where a cost line breaks: below it a point of service has one price, above it another.

use super::linear::least_squares;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Two line segments that meet.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Breakpoint {
    /// where they meet
    pub at: f64,
    /// cost at the breakpoint
    pub cost: f64,
    /// slope below it
    pub slope_before: f64,
    /// slope above it
    pub slope_after: f64,
    /// squared error of the two segments
    pub sse: f64,
    /// squared error of one straight line
    pub sse_line: f64,
}

impl Breakpoint {
    /// How many times as much a point costs above as below; none where it costs nothing below.
    pub fn factor(&self) -> Option<f64> {
        (self.slope_before > 0.0).then(|| self.slope_after / self.slope_before)
    }

    /// Whether the break is worth telling: at least twice as steep above, and the straight line leaves at least
    /// twice the squared error.
    pub fn is_clear(&self) -> bool {
        let steeper = self.slope_after > 0.0 && self.slope_after >= 2.0 * self.slope_before;
        steeper && self.sse_line >= 2.0 * self.sse && self.sse_line > 0.0
    }
}

/// The break with the least squared error, on a grid of `step` between the second-lowest and second-highest level; none
/// with fewer than five points or without a grid point between.
///
/// Source: piecewise regression with a grid of join points, D. J. Hudson, JASA 61 (1966) 1097-1129.
pub fn find(points: &[(f64, f64)], step: f64) -> Option<Breakpoint> {
    if points.len() < 5 || step <= 0.0 {
        return None;
    }
    let mut levels: Vec<f64> = points.iter().map(|p| p.0).collect();
    levels.sort_by(f64::total_cmp);
    let (low, high) = (levels[1], levels[levels.len() - 2]);
    let costs: Vec<f64> = points.iter().map(|p| p.1).collect();
    let error = |rows: &[Vec<f64>], c: &[f64]| -> f64 {
        let miss = |(row, y): (&Vec<f64>, &f64)| y - row.iter().zip(c).map(|(x, c)| x * c).sum::<f64>();
        rows.iter().zip(&costs).map(miss).map(|e| e * e).sum()
    };
    // measured from the middle, so that the columns are far from parallel
    let middle = levels.iter().sum::<f64>() / levels.len() as f64;
    let line: Vec<Vec<f64>> = points.iter().map(|p| vec![1.0, p.0 - middle]).collect();
    let sse_line = error(&line, &least_squares(&line, &costs)?);
    let first = libm::ceil(low / step - 1e-9) as i64;
    let last = libm::floor(high / step + 1e-9) as i64;
    let at = |k: i64| {
        let at = k as f64 * step;
        let rows: Vec<Vec<f64>> = points.iter().map(|p| vec![1.0, p.0 - middle, (p.0 - at).max(0.0)]).collect();
        let c = least_squares(&rows, &costs)?;
        let sse = error(&rows, &c);
        let cost = c[0] + c[1] * (at - middle);
        Some(Breakpoint { at, cost, slope_before: c[1], slope_after: c[1] + c[2], sse, sse_line })
    };
    (first..=last).filter_map(at).min_by(|a, b| a.sse.total_cmp(&b.sse))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exact_break_is_found_and_a_straight_line_has_none() {
        let broken: Vec<(f64, f64)> = (80..100)
            .map(|x| {
                (f64::from(x), if x < 93 { 20.0 + 0.5 * f64::from(x - 80) } else { 26.0 + 2.5 * f64::from(x - 92) })
            })
            .collect();
        let found = find(&broken, 0.5).unwrap();
        assert!((found.at - 92.0).abs() < 1e-9 && found.sse < 1e-12, "{found:?}");
        assert!(
            (found.factor().unwrap() - 5.0).abs() < 1e-9 && found.is_clear(),
            "above it a point costs five times as much"
        );
        let straight: Vec<(f64, f64)> = (80..100).map(|x| (f64::from(x), f64::from(x))).collect();
        assert!(!find(&straight, 0.5).unwrap().is_clear(), "a straight line does not break");
        assert_eq!(find(&broken[..4], 0.5), None, "four points are two on each side: nothing to tell");
    }
}
