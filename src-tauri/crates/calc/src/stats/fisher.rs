//! The exact test of a table of two by two.

use serde::Serialize;
use ts_rs::TS;

/// R. A. Fisher's exact test: the probabilities of tables with the same margins.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Fisher {
    /// a·d ÷ b·c of the table; none where b or c is 0
    pub odds_ratio: Option<f64>,
    /// of a first cell at least so large
    pub p_greater: f64,
    /// of a first cell at most so large
    pub p_less: f64,
    /// of a table at most so probable
    pub p: f64,
}

/// Tests `[[a, b], [c, d]]`; none where nothing is counted. Steps grow with the smallest margin.
///
/// Source: R. A. Fisher, *The Design of Experiments*, 1935, § 2; two-sided as R's `fisher.test`, by adding all tables that
/// are not more probable.
pub fn fisher(table: [[u32; 2]; 2]) -> Option<Fisher> {
    let [[a, b], [c, d]] = table.map(|row| row.map(f64::from));
    let (row, column, n) = (a + b, a + c, a + b + c + d);
    if n == 0.0 {
        return None;
    }
    let (least, most) = ((row + column - n).max(0.0), row.min(column));
    // weights relative to the most probable table: ratios only, so nothing under- or overflows where it matters
    let top = libm::floor((row + 1.0) * (column + 1.0) / (n + 2.0)).clamp(least, most);
    let up = |k: f64| (row - k) * (column - k) / ((k + 1.0) * (n - row - column + k + 1.0));
    let size = (most - least) as usize + 1;
    let at = |k: f64| (k - least) as usize;
    let mut weights = vec![0.0; size];
    weights[at(top)] = 1.0;
    for i in at(top) + 1..size {
        weights[i] = weights[i - 1] * up(least + i as f64 - 1.0);
    }
    for i in (0..at(top)).rev() {
        weights[i] = weights[i + 1] / up(least + i as f64);
    }
    let whole: f64 = weights.iter().sum();
    let mine = at(a);
    // equal probabilities must not differ by their last digits
    let limit = weights[mine] * (1.0 + 1e-7);
    let share = |sum: f64| (sum / whole).clamp(0.0, 1.0);
    Some(Fisher {
        odds_ratio: (b * c > 0.0).then(|| a * d / (b * c)),
        p_greater: share(weights[mine..].iter().sum()),
        p_less: share(weights[..=mine].iter().sum()),
        p: share(weights.iter().filter(|w| **w <= limit).sum()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends() {
        assert_eq!(fisher([[0, 0], [0, 0]]), None);
        let one = fisher([[5, 0], [0, 0]]).unwrap();
        assert_eq!((one.p, one.odds_ratio), (1.0, None), "one table is possible, and it is this");
        assert!(fisher([[1_000_000, 900_000], [900_000, 1_000_000]]).unwrap().p < 1e-100, "large tables have tails");
    }

    proptest! {
        #[test]
        fn turned_tables_are_the_same_question(a in 0u32..40, b in 0u32..40, c in 0u32..40, d in 0u32..40) {
            let (Some(one), Some(other)) = (fisher([[a, b], [c, d]]), fisher([[a, c], [b, d]])) else { return Ok(()) };
            prop_assert!((one.p - other.p).abs() < 1e-12 && (0.0..=1.0).contains(&one.p));
            let swapped = fisher([[b, a], [d, c]]).unwrap();
            prop_assert!((one.p_greater - swapped.p_less).abs() < 1e-12, "the other answer has the other tail");
        }
    }
}
