//! Money in fen and weight in grams: integers, so that sums are exact and every split closes.

use serde::{Deserialize, Serialize};
use std::{
    iter::Sum,
    ops::{Add, AddAssign, Neg, Sub, SubAssign},
};
use ts_rs::TS;

/// An amount of money in fen (1 yuan = 100 fen). Exact in JavaScript up to 9·10¹³ yuan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Fen(#[ts(type = "number")] pub i64);

/// A weight in grams.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Grams(#[ts(type = "number")] pub i64);

macro_rules! additive {
    ($($t:ident),*) => {$(
        impl Add for $t { type Output = $t; fn add(self, o: $t) -> $t { $t(self.0 + o.0) } }
        impl Sub for $t { type Output = $t; fn sub(self, o: $t) -> $t { $t(self.0 - o.0) } }
        impl Neg for $t { type Output = $t; fn neg(self) -> $t { $t(-self.0) } }
        impl AddAssign for $t { fn add_assign(&mut self, o: $t) { self.0 += o.0 } }
        impl SubAssign for $t { fn sub_assign(&mut self, o: $t) { self.0 -= o.0 } }
        impl Sum for $t { fn sum<I: Iterator<Item = $t>>(i: I) -> $t { i.fold($t(0), Add::add) } }
    )*};
}
additive!(Fen, Grams);

impl Fen {
    /// The amount in yuan, for charts and statistics only: never add these up.
    pub fn yuan(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

/// Splits `total` in proportion to `weights` so that the parts add up to the fen (largest remainder; ties go to the
/// earlier part). Without a positive weight the parts are as equal as can be. An empty slice gives no parts.
pub fn split(total: Fen, weights: &[u64]) -> Vec<Fen> {
    let sum: u128 = weights.iter().map(|w| u128::from(*w)).sum();
    let share = |w: u64| if sum == 0 { (1u128, weights.len() as u128) } else { (u128::from(w), sum) };
    let size = u128::from(total.0.unsigned_abs());
    let mut parts: Vec<(u128, u128)> = Vec::with_capacity(weights.len());
    for w in weights {
        let (n, d) = share(*w);
        parts.push((size * n / d, size * n % d));
    }
    let mut rest = size - parts.iter().map(|p| p.0).sum::<u128>().min(size);
    if weights.is_empty() {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|a, b| parts[*b].1.cmp(&parts[*a].1).then(a.cmp(b)));
    for i in order {
        if rest == 0 {
            break;
        }
        parts[i].0 += 1;
        rest -= 1;
    }
    parts.into_iter().map(|(p, _)| Fen(p as i64 * total.0.signum())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_split_closes(total in -10_000_000_000i64..10_000_000_000, weights in prop::collection::vec(0u64..1_000_000, 1..40)) {
            let parts = split(Fen(total), &weights);
            prop_assert_eq!(parts.iter().copied().sum::<Fen>(), Fen(total), "no fen may appear or vanish");
            let sum: u64 = weights.iter().sum();
            if sum > 0 {
                for (part, w) in parts.iter().zip(&weights) {
                    let exact = total as f64 * *w as f64 / sum as f64;
                    prop_assert!((part.0 as f64 - exact).abs() <= 1.0, "a part is at most one fen from its exact share");
                }
            }
        }
    }
}
