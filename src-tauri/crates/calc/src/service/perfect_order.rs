//! Perfect order: what the product of its parts can and cannot say.
//!
//! The share of perfect waybills is *counted*: a waybill is perfect when nothing went wrong with it. Multiplying the rates
//! of its parts, as text-books do, is right only when failures have nothing to do with each other; how wrong it can be
//! is bounded.

use crate::stats::proportion::Interval;

/// What the rates of the parts allow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parts {
    /// the rates multiplied: the share if failures were independent
    pub product: f64,
    /// where the true share must lie, whatever depends on what
    pub bounds: Interval,
}

/// Bounds and product of rates, each 0..=1; none without any or with one outside.
///
/// Source of the bounds: M. Fréchet, *Généralisations du théorème des probabilités totales*, Fundamenta Mathematicae 25
/// (1935) 379–387: at least 1 − Σ(1 − rate), when each failure hits another waybill; at most the smallest rate, when
/// all hit the same.
pub fn parts(rates: &[f64]) -> Option<Parts> {
    if rates.is_empty() || rates.iter().any(|r| !(0.0..=1.0).contains(r)) {
        return None;
    }
    let failures: f64 = rates.iter().map(|r| 1.0 - r).sum();
    let least = rates.iter().copied().fold(1.0, f64::min);
    Some(Parts { product: rates.iter().product(), bounds: Interval { lo: (1.0 - failures).max(0.0), hi: least } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_and_nonsense_have_no_parts() {
        assert_eq!(parts(&[]), None);
        assert_eq!(parts(&[0.9, 1.1]), None);
        assert_eq!(parts(&[0.9, f64::NAN]), None);
        assert_eq!(parts(&[0.2, 0.3]).map(|p| p.bounds), Some(Interval { lo: 0.0, hi: 0.2 }), "never below nothing");
    }

    proptest! {
        #[test]
        fn counting_lies_within_the_bounds_and_so_does_the_product(
            flaws in prop::collection::vec((any::<bool>(), any::<bool>(), any::<bool>()), 1..200),
        ) {
            let n = flaws.len() as f64;
            let rate = |good: &dyn Fn(&(bool, bool, bool)) -> bool| flaws.iter().filter(|f| good(f)).count() as f64 / n;
            let rates = [rate(&|f| !f.0), rate(&|f| !f.1), rate(&|f| !f.2)];
            let counted = rate(&|f| !f.0 && !f.1 && !f.2);
            let Parts { product, bounds } = parts(&rates).unwrap();
            for share in [counted, product] {
                prop_assert!(bounds.lo <= share + 1e-12 && share <= bounds.hi + 1e-12, "{share} outside {bounds:?}");
            }
        }
    }
}
