//! Silent for longer than a customer's own rhythm allows: beyond the gap that nine in ten of its own gaps keep within.

use crate::stats::describe::{quantile, sorted};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Fewest gaps of its own that a customer is judged by: of eight, the 90 % gap lies between the two longest.
pub const OWN: usize = 8;
/// The share of gaps that a limit holds.
pub const SHARE: f64 = 0.9;
/// Fewest gaps of the firm for customers without enough of their own.
pub const FIRM: usize = 30;

/// The gaps of all customers of a firm, for those who have too few.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// days, rising
    sorted: Vec<f64>,
    /// of all gaps that began, the share that never ended, 0..1
    lapse: f64,
}

impl Gaps {
    /// From gaps between purchases, in days, and how many customers never came back after their last one. None below
    /// [`FIRM`] gaps or where a gap is negative or no number.
    pub fn new(gaps: &[f64], lapsed: usize) -> Option<Gaps> {
        let sound = gaps.len() >= FIRM && gaps.iter().all(|g| g.is_finite() && *g >= 0.0);
        let all = (gaps.len() + lapsed) as f64;
        sound.then(|| Gaps { sorted: sorted(gaps), lapse: lapsed as f64 / all })
    }

    /// Of all gaps that began, the share that never ended.
    pub fn lapse(&self) -> f64 {
        self.lapse
    }
}

/// How long a customer is silent, against what is usual for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Silence {
    /// days since the last purchase
    pub days: f64,
    /// the gap that nine in ten keep within, days
    pub limit: f64,
    /// judged by its own gaps, else by the firm's
    pub own: bool,
    /// how many gaps that are
    #[ts(type = "number")]
    pub gaps: usize,
    /// of these, as long as the silence at least
    #[ts(type = "number")]
    pub longer: usize,
    /// the probability that the silence never ends, 0..1
    pub chance: f64,
}

impl Silence {
    /// Whether it is longer than its limit.
    pub fn beyond(&self) -> bool {
        self.days > self.limit
    }
}

/// The silence of a customer with these gaps between its purchases, days. None where the firm has too few gaps or a figure
/// is negative or no number.
///
/// The chance is Bayes' theorem: of all gaps that begin, `lapse` never end; of those that do, the share (longer + 1)/(gaps
/// + 2) is as long as this (P. S. Laplace's rule of succession). So a customer with few gaps is never certain to be lost.
pub fn silence(own: &[f64], firm: &Gaps, days: f64) -> Option<Silence> {
    let sound = |v: f64| v.is_finite() && v >= 0.0;
    if !sound(days) || own.iter().any(|gap| !sound(*gap)) {
        return None;
    }
    let enough = own.len() >= OWN;
    let mine = sorted(own);
    let gaps = if enough { &mine } else { &firm.sorted };
    let limit = quantile(gaps, SHARE)?;
    let longer = gaps.len() - gaps.partition_point(|gap| *gap < days);
    let still = (longer as f64 + 1.0) / (gaps.len() as f64 + 2.0);
    let chance = firm.lapse / (firm.lapse + (1.0 - firm.lapse) * still);
    Some(Silence { days, limit, own: enough, gaps: gaps.len(), longer, chance })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn firm() -> Gaps {
        Gaps::new(&(1..=99).map(f64::from).collect::<Vec<_>>(), 11).unwrap()
    }

    #[test]
    fn own_rhythm_counts_where_it_is_known() {
        let weekly = [7.0; 10];
        let found = silence(&weekly, &firm(), 9.0).unwrap();
        assert!(found.beyond() && found.own, "nine days are long for who comes every week: {found:?}");
        assert_eq!((found.limit, found.longer), (7.0, 0));
        // 0.1/(0.1 + 0.9 · 1/12), by hand
        assert!((found.chance - 0.1 / (0.1 + 0.9 / 12.0)).abs() < 1e-12);
        let young = silence(&weekly[..7], &firm(), 9.0).unwrap();
        assert!(!young.own && !young.beyond() && young.gaps == 99, "seven gaps are too few: {young:?}");
        assert!((young.limit - 89.2).abs() < 1e-9, "the firm's own 90 % gap");
        assert!(!silence(&weekly, &firm(), 7.0).unwrap().beyond(), "as long as ever is not longer");
    }

    #[test]
    fn nothing_is_made_of_what_is_no_gap() {
        assert_eq!(Gaps::new(&[1.0; 29], 3), None, "too few");
        assert_eq!(Gaps::new(&[f64::NAN; 40], 3), None);
        assert_eq!(silence(&[1.0; 9], &firm(), f64::NAN), None);
        assert_eq!(silence(&[1.0; 9], &firm(), -1.0), None);
        assert_eq!(silence(&[-1.0; 9], &firm(), 1.0), None);
        assert_eq!(silence(&[], &Gaps::new(&[5.0; 30], 0).unwrap(), 1e6).unwrap().chance, 0.0, "nobody was ever lost");
    }

    proptest! {
        #[test]
        fn longer_silence_is_never_safer(own in prop::collection::vec(0.0f64..60.0, 0..30), days in 0.0f64..100.0, more in 0.0f64..100.0) {
            let (now, then) = (silence(&own, &firm(), days).unwrap(), silence(&own, &firm(), days + more).unwrap());
            prop_assert!((0.0..=1.0).contains(&now.chance) && then.chance >= now.chance);
            prop_assert!(!now.beyond() || then.beyond());
        }

        #[test]
        fn a_rhythm_that_holds_raises_one_alarm_in_ten(seed in 0u64..20) {
            let mut chance = crate::tradeoff::chance::Chance::new(seed, 0);
            let gaps: Vec<f64> = (0..400).map(|_| -libm::log(1.0 - chance.unit()) * 5.0).collect();
            let alarms = gaps.iter().filter(|g| silence(&gaps, &firm(), **g).unwrap().beyond()).count();
            prop_assert!((36..=41).contains(&alarms), "{} of 400", alarms);
        }
    }
}
