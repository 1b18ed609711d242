//! How unevenly an amount is spread over customers: Lorenz curve, Gini coefficient, share of the largest.
//!
//! An amount below zero (a customer who loses money) is counted as 0: a share of a whole needs parts that are not
//! negative. What was lost is shown elsewhere, not hidden in a curve.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which end of the row of customers a curve starts at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Lorenz curve: the smallest first, the curve hangs below the diagonal
    SmallestFirst,
    /// Pareto curve: the largest first, the curve rises above the diagonal
    LargestFirst,
}

/// A point of a concentration curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Point {
    /// share of the customers up to here, 0..1
    pub share_customers: f64,
    /// share of the amount they hold, 0..1
    pub share_amount: f64,
}

/// The Gini coefficient, 0 (all equal) to below 1 (one holds all); none when no amount is positive.
///
/// With the amounts x ascending and ranks i = 1..n: G = (2 Σ i·x − (n + 1) Σ x) / (n Σ x), which is the mean absolute
/// difference over twice the mean; its largest value is (n − 1)/n. The numerator is exact, one division is rounded.
///
/// Source: C. Gini, *Variabilità e mutabilità*, 1912; in this form A. Sen, *On Economic Inequality*, 1973.
pub fn gini(amounts: &[i64]) -> Option<f64> {
    gini_sorted(&ascending(amounts))
}

/// [`gini`] of amounts that are ascending and not negative already.
pub(crate) fn gini_sorted(ascending: &[i64]) -> Option<f64> {
    let n = ascending.len() as i128;
    let mut total = 0i128;
    let mut ranked = 0i128;
    for (rank, amount) in (1i128..).zip(ascending) {
        total += i128::from(*amount);
        ranked += rank * i128::from(*amount);
    }
    (total > 0).then(|| (2 * ranked - (n + 1) * total) as f64 / (n * total) as f64)
}

/// The share of the whole that the largest holds, 0..1; none when no amount is positive.
pub fn largest_share(amounts: &[i64]) -> Option<f64> {
    let largest = amounts.iter().copied().max()?;
    let total: i128 = amounts.iter().map(|a| i128::from((*a).max(0))).sum();
    (total > 0).then(|| largest as f64 / total as f64)
}

/// The curve through (0, 0) and (1, 1), thinned to about `at_most` points at even steps of rank; empty when no amount
/// is positive. Source: M. O. Lorenz, *Methods of measuring the concentration of wealth*, 1905.
pub fn curve(amounts: &[i64], order: Order, at_most: usize) -> Vec<Point> {
    let mut sorted = ascending(amounts);
    if order == Order::LargestFirst {
        sorted.reverse();
    }
    let total: i128 = sorted.iter().map(|a| i128::from(*a)).sum();
    if total == 0 {
        return Vec::new();
    }
    let n = sorted.len();
    let step = n.div_ceil(at_most.max(2) - 1).max(1);
    let mut points = vec![Point { share_customers: 0.0, share_amount: 0.0 }];
    let mut run = 0i128;
    for (rank, amount) in (1..).zip(&sorted) {
        run += i128::from(*amount);
        if rank % step == 0 || rank == n {
            points.push(Point { share_customers: rank as f64 / n as f64, share_amount: run as f64 / total as f64 });
        }
    }
    points
}

fn ascending(amounts: &[i64]) -> Vec<i64> {
    let mut sorted: Vec<i64> = amounts.iter().map(|a| (*a).max(0)).collect();
    sorted.sort_unstable();
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_coefficients() {
        assert_eq!(gini(&[]), None, "nobody: nothing to measure");
        assert_eq!(gini(&[0, -5]), None, "nothing positive: nothing to measure");
        assert_eq!(gini(&[7]), Some(0.0), "one customer cannot be uneven");
        assert_eq!(gini(&[3, 3, 3]), Some(0.0), "all equal");
        assert_eq!(gini(&[0, 0, 0, 8]), Some(0.75), "one of four holds all: (n - 1)/n");
        assert_eq!(gini(&[1, 2, 3, 4]), Some(0.25), "by hand: (2·30 − 5·10)/(4·10)");
        assert_eq!(gini(&[-9, 1, 2, 3, 4]), gini(&[0, 1, 2, 3, 4]), "a loss counts as nothing held");
    }

    #[test]
    fn the_largest_is_measured_against_the_positive_whole() {
        assert_eq!(largest_share(&[30, 50, 20]), Some(0.5));
        assert_eq!(
            largest_share(&[-100, 50]),
            Some(1.0),
            "a loss elsewhere does not make a share larger than the whole"
        );
        assert_eq!(largest_share(&[]), None);
        assert_eq!(largest_share(&[-1]), None);
    }

    proptest! {
        #[test]
        fn coefficient_is_in_range_and_blind_to_scale_and_order(amounts in prop::collection::vec(-1000i64..1_000_000, 1..60), by in 1i64..1000) {
            let g = gini(&amounts);
            let scaled: Vec<i64> = amounts.iter().map(|a| a * by).collect();
            let turned: Vec<i64> = amounts.iter().rev().copied().collect();
            prop_assert_eq!(g, gini(&turned), "the order of the customers says nothing");
            if let (Some(g), Some(s)) = (g, gini(&scaled)) {
                prop_assert!((0.0..1.0).contains(&g), "a coefficient outside [0, 1): {}", g);
                prop_assert!((g - s).abs() < 1e-12, "yuan or fen must not matter");
            }
        }

        #[test]
        fn coefficient_is_twice_the_area_between_curve_and_diagonal(amounts in prop::collection::vec(0i64..1_000_000, 1..60)) {
            prop_assume!(amounts.iter().any(|a| *a > 0));
            let points = curve(&amounts, Order::SmallestFirst, usize::MAX);
            let below: f64 = points.windows(2).map(|p| (p[1].share_customers - p[0].share_customers) * (p[0].share_amount + p[1].share_amount) / 2.0).sum();
            prop_assert!((gini(&amounts).unwrap() - (1.0 - 2.0 * below)).abs() < 1e-9, "formula and picture must agree");
        }

        #[test]
        fn curves_rise_from_corner_to_corner(amounts in prop::collection::vec(-50i64..1_000_000, 1..200), at_most in 2usize..50) {
            prop_assume!(amounts.iter().any(|a| *a > 0));
            for order in [Order::SmallestFirst, Order::LargestFirst] {
                let points = curve(&amounts, order, at_most);
                prop_assert!(points.len() <= at_most + 1, "thinned to what can be drawn");
                prop_assert_eq!((points[0].share_customers, points[0].share_amount), (0.0, 0.0));
                let last = points[points.len() - 1];
                prop_assert_eq!((last.share_customers, last.share_amount), (1.0, 1.0), "everybody holds everything");
                for p in &points {
                    let above = p.share_amount - p.share_customers;
                    prop_assert!(if order == Order::LargestFirst { above > -1e-12 } else { above < 1e-12 }, "wrong side of the diagonal");
                }
                prop_assert!(points.windows(2).all(|p| p[0].share_amount <= p[1].share_amount && p[0].share_customers < p[1].share_customers));
            }
        }
    }
}
