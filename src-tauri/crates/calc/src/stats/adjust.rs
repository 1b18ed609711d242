//! Several tests at once: probabilities made larger, so that one of many is not believed for chance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How probabilities are adjusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Adjustment {
    /// as they are
    None,
    /// times the number of tests (C. E. Bonferroni, 1936)
    Bonferroni,
    /// step by step from the smallest: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70
    Holm,
    /// keeps the share of false findings: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300
    BenjaminiHochberg,
}

/// The adjusted probabilities, in the order given.
pub fn adjusted(p: &[f64], by: Adjustment) -> Vec<f64> {
    let n = p.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    let mut found = p.to_vec();
    match by {
        Adjustment::None => {}
        Adjustment::Bonferroni => found.iter_mut().for_each(|p| *p = (*p * n as f64).min(1.0)),
        Adjustment::Holm => {
            let mut greatest: f64 = 0.0;
            for (step, at) in order.into_iter().enumerate() {
                greatest = greatest.max(p[at] * (n - step) as f64).min(1.0);
                found[at] = greatest;
            }
        }
        Adjustment::BenjaminiHochberg => {
            let mut least: f64 = 1.0;
            for (step, at) in order.into_iter().enumerate().rev() {
                least = least.min(p[at] * n as f64 / (step + 1) as f64);
                found[at] = least;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn adjusting_never_finds_more(p in prop::collection::vec(0.0f64..=1.0, 0..30)) {
            let [bonferroni, holm, hochberg] =
                [Adjustment::Bonferroni, Adjustment::Holm, Adjustment::BenjaminiHochberg].map(|by| adjusted(&p, by));
            for at in 0..p.len() {
                prop_assert!(p[at] <= hochberg[at] + 1e-15 && hochberg[at] <= holm[at] + 1e-12);
                prop_assert!(holm[at] <= bonferroni[at] + 1e-12 && bonferroni[at] <= 1.0);
            }
        }
    }
}
