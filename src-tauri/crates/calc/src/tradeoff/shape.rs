//! Fits that assume no formula, as a check on the one that does: order alone (isotonic) and bending alone (convex).

use super::nnls::{Normal, nnls};
use serde::Deserialize;

/// The rising step function nearest to `values` (weighted least squares), by pooling adjacent violators; for a falling one
/// turn the signs. Values and weights are in the order of the level, equally many.
///
/// Source: M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid and E. Silverman, Annals of Mathematical Statistics 26 (1955) 641-647.
pub fn isotonic(values: &[f64], weights: &[f64]) -> Vec<f64> {
    // blocks of (mean, weight, length)
    let mut blocks: Vec<(f64, f64, usize)> = Vec::with_capacity(values.len());
    for (value, weight) in values.iter().zip(weights) {
        let mut block = (*value, *weight, 1);
        while let Some(last) = blocks.last().copied().filter(|last| last.0 >= block.0) {
            let weight = last.1 + block.1;
            block = ((last.0 * last.1 + block.0 * block.1) / weight, weight, last.2 + block.2);
            blocks.pop();
        }
        blocks.push(block);
    }
    blocks.into_iter().flat_map(|(mean, _, length)| std::iter::repeat_n(mean, length)).collect()
}

/// What a convex fit must also do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// not fall
    Rising,
    /// not rise
    Falling,
    /// anything
    Free,
}

/// The convex function nearest to the values (least squares) at their levels, in the order given. It is unique at the
/// levels, so any correct solver finds it: C. Hildreth, JASA 49 (1954) 598-619.
///
/// A convex function over n levels is a line plus hinges with coefficients >= 0, which makes it a problem for NNLS.
pub fn convex(levels: &[f64], values: &[f64], trend: Trend) -> Vec<f64> {
    let Some(low) = levels.iter().copied().reduce(f64::min) else { return Vec::new() };
    let high = levels.iter().copied().fold(low, f64::max);
    if high <= low {
        return vec![values.iter().sum::<f64>() / values.len() as f64; values.len()];
    }
    let place = |x: f64| (x - low) / (high - low);
    let mut knots: Vec<f64> = levels.iter().copied().filter(|x| *x > low && *x < high).collect();
    knots.sort_by(f64::total_cmp);
    knots.dedup();
    // hinges that open to the right rise, to the left fall; each kind alone builds every convex function but for its line
    let row = |x: f64| {
        let x = place(x);
        let mut row = vec![1.0, -1.0];
        match trend {
            Trend::Rising => row.push(x),
            Trend::Falling => row.push(1.0 - x),
            Trend::Free => row.extend([x, 1.0 - x]),
        }
        let hinge = |k: &f64| if trend == Trend::Falling { place(*k) - x } else { x - place(*k) };
        row.extend(knots.iter().map(hinge).map(|h| h.max(0.0)));
        row
    };
    let rows: Vec<Vec<f64>> = levels.iter().map(|x| row(*x)).collect();
    let width = rows[0].len();
    let norm = |j: usize| libm::sqrt(rows.iter().map(|r| r[j] * r[j]).sum::<f64>());
    let norms: Vec<f64> = (0..width).map(norm).map(|n: f64| if n > 0.0 { n } else { 1.0 }).collect();
    let rows: Vec<Vec<f64>> = rows.iter().map(|r| r.iter().zip(&norms).map(|(v, n)| v / n).collect()).collect();
    let found = nnls(&Normal::of(&rows, values, &vec![1.0; rows.len()]));
    rows.iter().map(|r| r.iter().zip(&found).map(|(v, c)| v * c).sum()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn data_of_the_right_shape_stay_as_they_are() {
        let levels: Vec<f64> = (0..9).map(f64::from).collect();
        let bowl: Vec<f64> = levels.iter().map(|x| (x - 3.0) * (x - 3.0)).collect();
        let found = convex(&levels, &bowl, Trend::Free);
        assert!(found.iter().zip(&bowl).all(|(f, b)| (f - b).abs() < 1e-6), "{found:?}");
        assert_eq!(convex(&[2.0, 2.0], &[1.0, 3.0], Trend::Rising), [2.0, 2.0], "one level has one value");
        assert_eq!(isotonic(&[4.0, 3.0, 2.0, 1.0], &[1.0; 4]), [2.5; 4], "all in the wrong order: the mean");
    }

    proptest! {
        #[test]
        fn pooling_keeps_the_weighted_sum_and_the_order(
            values in prop::collection::vec(-5.0f64..5.0, 1..30),
            weights in prop::collection::vec(0.1f64..3.0, 30),
        ) {
            let weights = &weights[..values.len()];
            let fit = isotonic(&values, weights);
            let sum = |v: &[f64]| v.iter().zip(weights).map(|(v, w)| v * w).sum::<f64>();
            prop_assert!(fit.is_sorted());
            prop_assert!((sum(&fit) - sum(&values)).abs() < 1e-9);
        }

        #[test]
        fn a_convex_fit_is_convex(values in prop::collection::vec(0.0f64..5.0, 3..15)) {
            let levels: Vec<f64> = (0..values.len()).map(|i| i as f64).collect();
            let fit = convex(&levels, &values, Trend::Free);
            for three in fit.windows(3) {
                prop_assert!(three[0] + three[2] - 2.0 * three[1] > -1e-6, "{:?}", fit);
            }
        }
    }
}
