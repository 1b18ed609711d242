//! Whether an advice helps: some customers with an alert are left alone by lot, and the shares that stay are compared.

use crate::stats::{
    crosstab::two_shares,
    power::{cohen_h, least_n, power_shares},
    proportion::{Interval, difference},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One in so many is left alone.
pub const ONE_IN: u64 = 5;

/// Whether a customer with an alert is left alone: one in [`ONE_IN`], by a hash of the seed and both ids, so that two
/// machines agree and nobody can choose. BLAKE3, little-endian, modulo [`ONE_IN`].
pub fn left_alone(seed: u64, customer: i64, alert: u64) -> bool {
    let mut bytes = [0u8; 24];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&customer.to_le_bytes());
    bytes[16..].copy_from_slice(&alert.to_le_bytes());
    let hash = blake3::hash(&bytes);
    let first: [u8; 8] = core::array::from_fn(|i| hash.as_bytes()[i]);
    u64::from_le_bytes(first).is_multiple_of(ONE_IN)
}

/// Customers of a group, and those of them who stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "UpliftGroup")]
pub struct Group {
    /// how many
    #[ts(type = "number")]
    pub customers: u64,
    /// of these
    #[ts(type = "number")]
    pub stayed: u64,
}

/// What an advice brought.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Uplift {
    /// share that stayed with the advice less that without, −1..1
    pub difference: f64,
    /// of the difference, by Newcombe
    pub interval: Interval,
    /// the two-sided probability of such a difference where there is none; 1 where both shares are 0 or both 1
    pub p: f64,
    /// whether chance alone gives as much less often than the level of the interval leaves
    pub seen: bool,
}

/// Compares those advised with those left alone; `level` of the interval. None where a group is empty, more stayed than
/// there are, or the level is not in (0, 1). A difference is `seen` where the pooled z test errs less than 1 − level.
pub fn uplift(advised: Group, alone: Group, level: f64) -> Option<Uplift> {
    let interval = difference([advised.stayed, alone.stayed], [advised.customers, alone.customers], level)?;
    let of = |g: Group| (g.stayed as f64, g.customers as f64);
    let ((one, n), (other, m)) = (of(advised), of(alone));
    let p = two_shares([one, other], [n, m]).map_or(1.0, |t| t.p);
    Some(Uplift { difference: one / n - other / m, interval, p, seen: p < 1.0 - level })
}

/// Customers with an alert that are needed, advised and left alone together, so that an advice which raises the share that
/// stays from `share` to `share + rise` is seen with probability `power`, the test erring with `alpha`. None where the
/// shares are not within 0..=1, alike, or a thousand million are too few.
///
/// Source: J. Cohen, *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed. 1988, ch. 6, with groups of
/// [`ONE_IN`] − 1 to 1.
pub fn needed(share: f64, rise: f64, power: f64, alpha: f64) -> Option<u64> {
    let h = cohen_h(share + rise, share).filter(|h| h.abs() > 1e-6)?;
    let alone = 1.0 / ONE_IN as f64;
    least_n(power, 2.0 * ONE_IN as f64, |n| power_shares(h, n * (1.0 - alone), n * alone, alpha)).map(|n| n as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tradeoff::chance::Chance;

    #[test]
    fn one_in_five_by_lot_and_always_the_same() {
        let all: Vec<bool> = (0..50_000).map(|id| left_alone(7, id, 3)).collect();
        let alone = all.iter().filter(|a| **a).count();
        assert!((9_650..=10_350).contains(&alone), "{alone} of 50,000: four standard errors are 358");
        assert_eq!(all, (0..50_000).map(|id| left_alone(7, id, 3)).collect::<Vec<_>>());
        for (seed, alert) in [(8, 3), (7, 4)] {
            let both = (0..50_000).filter(|id| all[*id as usize] && left_alone(seed, *id, alert)).count();
            assert!((1_800..=2_200).contains(&both), "another seed or alert is another lot: {both}");
        }
        // the lot is fixed for ever: another would move customers between groups in files that exist
        let first: Vec<i64> = (0..40).filter(|id| left_alone(1, *id, 1)).collect();
        assert_eq!(first, FIRST);
    }

    /// Of customers 0 to 39, those left alone with seed 1 and alert 1.
    const FIRST: [i64; 9] = [0, 9, 10, 11, 12, 13, 14, 18, 26];

    #[test]
    fn a_printed_difference() {
        // R. G. Newcombe 1998, table II (a): 56/70 and 48/80
        let found = uplift(Group { customers: 70, stayed: 56 }, Group { customers: 80, stayed: 48 }, 0.95).unwrap();
        assert!((found.difference - 0.2).abs() < 1e-12);
        assert!((found.interval.lo - 0.0524).abs() < 5e-5 && (found.interval.hi - 0.3339).abs() < 5e-5, "{found:?}");
        assert!(found.seen && found.p < 0.01);
        let none = Group { customers: 0, stayed: 0 };
        assert_eq!(uplift(none, Group { customers: 5, stayed: 1 }, 0.95), None);
        assert_eq!(uplift(Group { customers: 5, stayed: 6 }, Group { customers: 5, stayed: 1 }, 0.95), None);
        let all = uplift(Group { customers: 5, stayed: 5 }, Group { customers: 5, stayed: 5 }, 0.95).unwrap();
        assert_eq!((all.p, all.seen), (1.0, false));
    }

    /// How often a true rise is seen, of so many firms of the stated size.
    fn seen(rise: f64, firms: u64) -> f64 {
        let n = needed(0.5, 0.1, 0.8, 0.05).unwrap();
        let mut times = 0;
        for firm in 0..firms {
            let mut chance = Chance::new(21, firm);
            let mut groups = [Group { customers: 0, stayed: 0 }; 2];
            for customer in 0..n as i64 {
                let alone = left_alone(firm, customer, 1);
                let share = if alone { 0.5 } else { 0.5 + rise };
                let group = &mut groups[usize::from(alone)];
                group.customers += 1;
                group.stayed += u64::from(chance.unit() < share);
            }
            times += u64::from(uplift(groups[0], groups[1], 0.95).unwrap().seen);
        }
        times as f64 / firms as f64
    }

    #[test]
    fn ten_points_are_seen_four_times_in_five_and_nothing_one_time_in_twenty() {
        // 400 firms: four standard errors are 8 points and 4.4 points
        let (power, alarm) = (seen(0.1, 400), seen(0.0, 400));
        assert!((0.72..=0.88).contains(&power), "a true rise of ten points is seen in {power}");
        assert!((0.006..=0.094).contains(&alarm), "no rise is seen in {alarm}");
    }

    #[test]
    fn sizes() {
        let n = needed(0.5, 0.1, 0.8, 0.05).unwrap();
        // Cohen's h = 0.2014; n·0.8·0.2 = (1.96 + 0.8416)²/h², by hand: 1,210
        assert!((1_205..=1_215).contains(&n), "{n}");
        assert!(needed(0.5, 0.05, 0.8, 0.05).unwrap() > 3 * n, "half the rise needs four times as many");
        assert_eq!(needed(0.5, 0.0, 0.8, 0.05), None, "nothing is never seen");
        assert_eq!(needed(0.95, 0.1, 0.8, 0.05), None, "more than all cannot stay");
    }
}
