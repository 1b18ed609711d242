//! Rounding to the fen, and shares that close to the fen.

use keheng_base::{Fen, split};

/// The nearest whole fen; halves go away from zero.
pub fn whole_fen(amount: f64) -> Fen {
    Fen(libm::round(amount) as i64)
}

/// The exact integer a double can count up to.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Splits `total` in proportion to `weights` so that the parts add up to the fen: largest remainder, ties to the
/// earlier part. Weights that are whole numbers are taken as they are, others to 15 digits of the largest; what is not
/// a positive number weighs nothing. Without any weight the parts are as equal as can be.
pub fn split_by(total: Fen, weights: &[f64]) -> Vec<Fen> {
    let positive = |w: f64| if w.is_finite() && w > 0.0 { w } else { 0.0 };
    let largest = weights.iter().copied().map(positive).fold(0.0, f64::max);
    let whole = largest <= EXACT && weights.iter().all(|w| libm::trunc(positive(*w)) == positive(*w));
    let scale = if whole || largest == 0.0 { 1.0 } else { 1e15 / largest };
    let weights: Vec<u64> = weights.iter().map(|w| libm::round(positive(*w) * scale) as u64).collect();
    split(total, &weights)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rounded_shares_that_miss_the_total_are_mended_by_the_largest_remainder() {
        let fen = |parts: &[i64]| parts.iter().map(|p| Fen(*p)).collect::<Vec<_>>();
        assert_eq!(split_by(Fen(10_000), &[1.0, 1.0, 1.0]), fen(&[3334, 3333, 3333]), "a tie goes to the earlier part");
        assert_eq!(split_by(Fen(100_001), &[5.0, 3.0, 2.0, 7.0]), fen(&[29_412, 17_647, 11_765, 41_177]));
        assert_eq!(split_by(Fen(10), &[0.1, 0.1, 0.1]), fen(&[4, 3, 3]), "fractions weigh as whole numbers do");
        assert_eq!(split_by(Fen(-7), &[1.0, 1.0]), fen(&[-4, -3]), "a credit is split as a cost is");
        assert_eq!(split_by(Fen(9), &[f64::NAN, -4.0, 2.0]), fen(&[0, 0, 9]), "what is no weight gets nothing");
        assert_eq!(split_by(Fen(9), &[]), fen(&[]));
    }

    proptest! {
        #[test]
        fn no_split_loses_a_fen(total in -1_000_000_000_000_000i64..1_000_000_000_000_000, weights in prop::collection::vec(0.0f64..3e7, 1..60)) {
            let parts = split_by(Fen(total), &weights);
            prop_assert_eq!(parts.iter().copied().sum::<Fen>(), Fen(total), "no fen may appear or vanish");
            let sum: f64 = weights.iter().sum();
            if sum > 0.0 {
                for (part, w) in parts.iter().zip(&weights) {
                    let exact = total as f64 * (w / sum);
                    let off = (part.0 as f64 - exact).abs();
                    prop_assert!(off <= 1.0 + exact.abs() * 1e-12, "a part is one fen from its exact share at most, not {}", off);
                }
            }
        }
    }
}
