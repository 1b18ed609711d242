//! How well an order of customers agrees with what came.

use crate::stats::ranks::ranks;
use libm::sqrt;

/// The probability that somebody of whom it holds scores higher than somebody of whom it does not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Auc {
    /// 0.5 says nothing, 1 all
    pub area: f64,
    /// standard error
    pub error: f64,
}

/// The area under the curve of hits against false alarms, ties counted half; none where lists differ in length, a score is
/// no number, or it holds of nobody or of everybody.
///
/// Source: J. A. Hanley and B. J. McNeil, *The meaning and use of the area under a receiver operating characteristic (ROC)
/// curve*, Radiology 143 (1982) 29-36, with their approximation of the error.
pub fn auc(scores: &[f64], holds: &[bool]) -> Option<Auc> {
    if scores.len() != holds.len() || scores.iter().any(|s| s.is_nan()) {
        return None;
    }
    let hits = holds.iter().filter(|h| **h).count() as f64;
    let others = holds.len() as f64 - hits;
    if hits == 0.0 || others == 0.0 {
        return None;
    }
    let sum: f64 = ranks(scores).iter().zip(holds).filter(|(_, h)| **h).map(|(rank, _)| rank).sum();
    let area = (sum - hits * (hits + 1.0) / 2.0) / (hits * others);
    let (one, two) = (area / (2.0 - area), 2.0 * area * area / (1.0 + area));
    let square = area * area;
    let variance =
        (area * (1.0 - area) + (hits - 1.0) * (one - square) + (others - 1.0) * (two - square)) / (hits * others);
    Some(Auc { area, error: sqrt(variance.max(0.0)) })
}

/// The share of each outcome that the best `top` of the customers by score (a whole number, rounded) brought; outcomes are not negative, and a whole
/// of 0 gives 0. Customers whose scores are equal at the edge count in part, so that their order says nothing. None where
/// lists differ in length, are empty, a score is no number or the share is not in 0..=1.
pub fn capture<const N: usize>(scores: &[f64], outcomes: [&[f64]; N], top: f64) -> Option<[f64; N]> {
    let n = scores.len();
    let sound = n > 0 && outcomes.iter().all(|o| o.len() == n) && (0.0..=1.0).contains(&top);
    if !sound || scores.iter().any(|s| s.is_nan()) {
        return None;
    }
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_unstable_by(|a, b| scores[*b].total_cmp(&scores[*a]));
    let mut places = libm::round(top * n as f64);
    let mut sums = [0.0; N];
    for same in order.chunk_by(|a, b| scores[*a] == scores[*b]) {
        let part = (places / same.len() as f64).clamp(0.0, 1.0);
        places -= same.len() as f64;
        for (sum, outcome) in sums.iter_mut().zip(outcomes) {
            *sum += part * same.iter().map(|at| outcome[*at]).sum::<f64>();
        }
        if places <= 0.0 {
            break;
        }
    }
    let whole = outcomes.map(|o| o.iter().sum::<f64>());
    Some(core::array::from_fn(|i| if whole[i] > 0.0 { sums[i] / whole[i] } else { 0.0 }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn areas_by_hand() {
        let of = |scores: &[f64], holds: &[bool]| auc(scores, holds).map(|a| a.area);
        assert_eq!(of(&[1.0, 2.0, 3.0, 4.0], &[false, false, true, true]), Some(1.0));
        assert_eq!(of(&[4.0, 3.0, 2.0, 1.0], &[false, false, true, true]), Some(0.0));
        assert_eq!(of(&[1.0, 1.0, 1.0, 1.0], &[false, true, true, false]), Some(0.5), "ties say nothing");
        assert_eq!(of(&[1.0, 3.0, 2.0, 4.0], &[false, false, true, true]), Some(0.75), "three of four pairs");
        assert_eq!(of(&[1.0, 2.0], &[true, true]), None);
        assert_eq!(of(&[f64::NAN, 2.0], &[true, false]), None);
        // Hanley and McNeil 1982, table IV: 51 abnormal, 58 normal, area 0.893, error 0.032
        let (area, hits, others) = (0.893f64, 51.0, 58.0);
        let (one, two) = (area / (2.0 - area), 2.0 * area * area / (1.0 + area));
        let known: f64 =
            (area * (1.0 - area) + (hits - 1.0) * (one - area * area) + (others - 1.0) * (two - area * area))
                / (hits * others);
        assert!((known.sqrt() - 0.032).abs() < 6e-4);
    }

    #[test]
    fn captures_by_hand() {
        let outcome = [5.0, 3.0, 2.0, 0.0];
        assert_eq!(capture(&[4.0, 3.0, 2.0, 1.0], [&outcome], 0.25), Some([0.5]));
        assert_eq!(capture(&[1.0, 1.0, 1.0, 1.0], [&outcome], 0.5), Some([0.5]), "equals count in part");
        assert_eq!(capture(&[1.0, 2.0, 3.0, 4.0], [&outcome], 1.0), Some([1.0]));
        assert_eq!(capture(&[1.0; 4], [&[0.0; 4]], 0.5), Some([0.0]));
        assert_eq!(capture(&[], [&[]], 0.5), None);
        assert_eq!(capture(&[f64::NAN], [&[1.0]], 0.5), None);
    }

    proptest! {
        #[test]
        fn only_the_order_counts(scores in prop::collection::vec(-5i32..5, 2..60), seed in any::<u64>()) {
            let holds: Vec<bool> = (0..scores.len()).map(|i| seed >> (i % 64) & 1 == 1).collect();
            let plain: Vec<f64> = scores.iter().map(|s| f64::from(*s)).collect();
            let bent: Vec<f64> = plain.iter().map(|s| libm::exp(*s)).collect();
            let back: Vec<f64> = plain.iter().map(|s| -s).collect();
            prop_assert_eq!(auc(&plain, &holds), auc(&bent, &holds));
            if let (Some(one), Some(other)) = (auc(&plain, &holds), auc(&back, &holds)) {
                prop_assert!((0.0..=1.0).contains(&one.area) && (one.area + other.area - 1.0).abs() < 1e-12);
            }
            let outcome: Vec<f64> = scores.iter().map(|s| f64::from(*s + 5)).collect();
            let mut before = 0.0;
            for step in 0..=10 {
                let [part] = capture(&plain, [&outcome], f64::from(step) / 10.0).unwrap();
                prop_assert!(part >= before - 1e-12 && part <= 1.0 + 1e-12, "more customers bring more");
                before = part;
            }
        }
    }
}
