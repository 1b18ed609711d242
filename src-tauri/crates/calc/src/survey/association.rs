//! Whether the satisfied pay more: how two figures of customers go together, and no word about what causes what.

use crate::stats::{
    correlation::spearman,
    describe::{median, quantile, sorted},
    proportion::{Interval, z_of},
};
use serde::Serialize;
use ts_rs::TS;

/// What such a figure may be read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reading {
    /// both move together; neither need cause the other
    Association,
}

/// Customers at one level of satisfaction.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Level {
    /// customers
    pub n: usize,
    /// median money, in the unit given
    pub median: f64,
}

/// Satisfaction and money.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Association {
    /// how it may be read, always stated with the figure
    pub reading: Reading,
    /// customers
    pub n: usize,
    /// C. Spearman's correlation of ranks, −1..1: a customer of enormous revenue counts as one place more
    pub rho: f64,
    /// two-sided probability of so strong a connection by chance
    pub p: f64,
    /// of ρ
    pub interval: Interval,
    /// customers below the lower third of satisfaction, up to the upper, and above; none where nobody is
    pub levels: [Option<Level>; 3],
}

/// Satisfaction against money (revenue or margin) of the same customers; none where lengths differ, there are fewer than
/// four, one side does not vary, or the level is not in (0, 1).
///
/// Source: C. Spearman, American Journal of Psychology 15 (1904) 72-101; interval: D. G. Bonett and T. A. Wright,
/// Psychometrika 65 (2000) 23-28: tanh(artanh ρ ± z √((1 + ρ²/2)/(n − 3))).
pub fn association(satisfaction: &[f64], money: &[f64], level: f64) -> Option<Association> {
    let n = satisfaction.len();
    let found = spearman(satisfaction, money, level)?;
    let (rho, z, p) = (found.r, z_of(level)?, found.p?);
    if n < 4 {
        return None;
    }
    let half = z * libm::sqrt((1.0 + rho * rho / 2.0) / (n as f64 - 3.0));
    let end = |by: f64| if rho.abs() == 1.0 { rho } else { libm::tanh(libm::atanh(rho) + by) };
    let order = sorted(satisfaction);
    let (low, high) = (quantile(&order, 1.0 / 3.0)?, quantile(&order, 2.0 / 3.0)?);
    let third = |s: f64| if s < low { 0 } else { usize::from(s > high) + 1 };
    let of = |at: usize| -> Option<Level> {
        let values: Vec<f64> =
            satisfaction.iter().zip(money).filter(|(s, _)| third(**s) == at).map(|(_, m)| *m).collect();
        median(&values).map(|median| Level { n: values.len(), median })
    };
    Some(Association {
        reading: Reading::Association,
        n,
        rho,
        p,
        interval: Interval { lo: end(-half), hi: end(half) },
        levels: [of(0), of(1), of(2)],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ends() {
        let money = [10.0, 20.0, 30.0, 40.0, 50.0, 60.0];
        let found = association(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0], &money, 0.95).unwrap();
        assert_eq!((found.rho, found.interval), (1.0, Interval { lo: 1.0, hi: 1.0 }), "full connection");
        assert_eq!(
            found.levels.map(|l| l.map(|l| (l.n, l.median))),
            [Some((2, 15.0)), Some((2, 35.0)), Some((2, 55.0))]
        );
        assert_eq!(association(&[3.0; 6], &money, 0.95), None, "everybody equally satisfied");
        assert_eq!(association(&[1.0, 2.0, 3.0], &money[..3], 0.95), None, "three customers");
        assert_eq!(association(&money[..5], &money, 0.95), None);
        let ties = association(&[4.0, 4.0, 4.0, 4.0, 4.0, 5.0], &money, 0.95).unwrap();
        assert_eq!(ties.levels[0], None, "nobody lies below the lower third");
    }

    proptest! {
        #[test]
        fn a_rising_scale_of_money_changes_nothing(pairs in prop::collection::vec((1u8..=5, 0.0f64..1e6), 6..40)) {
            let (s, m): (Vec<f64>, Vec<f64>) = pairs.into_iter().map(|(s, m)| (f64::from(s), m)).unzip();
            let Some(found) = association(&s, &m, 0.9) else { return Ok(()) };
            prop_assert!(found.interval.lo <= found.rho && found.rho <= found.interval.hi && (0.0..=1.0).contains(&found.p));
            let roots: Vec<f64> = m.iter().map(|m| libm::sqrt(*m)).collect();
            let again = association(&s, &roots, 0.9).unwrap();
            prop_assert!((found.rho - again.rho).abs() < 1e-9, "ranks know no unit");
            prop_assert_eq!(found.levels.iter().flatten().map(|l| l.n).sum::<usize>(), s.len());
        }
    }
}
