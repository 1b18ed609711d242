//! How well the sample firm is staffed month by month, what that costs and what it saves: the trade-off in its books.
//!
//! The manager tries: in one month the shifts are full and a second line-haul leaves at night, in another couriers are
//! missing and parcels lie over. Effort costs overtime, extra trips and night shifts; parcels that come late cost money
//! paid, work at the desk, and customers. Both curves are known here, so what a fit finds can be held against the truth.

use super::{
    Recipe,
    plan::Plan,
    random::{Chance, Flow},
};
use keheng_base::{Day, Month};
use std::collections::BTreeMap;

/// Levels the manager staffs for, from the leanest month to the fullest.
const LEVELS: (f64, f64) = (0.912, 0.984);
/// Share of parcels that fail however many hands there are: lost, refused, sent back, wrong address, nobody there.
const ALWAYS: f64 = 0.011;
/// What the distance makes of the chance to be late, over all destinations.
const DISTANCE: f64 = 0.93;
/// How much more comes late the fuller the road is.
const CROWDING: f64 = 0.9;
/// So much comes late at most.
const MOST_LATE: f64 = 0.45;
/// Additional share of late parcels while the depot moves.
const MOVING: f64 = 0.25;

/// Effort costs so many fen a shipment, divided by the distance to a level nobody reaches.
const EFFORT: f64 = 11.5;
/// That level; just beyond perfect service, because even a firm without bounds loses some parcels.
const BEYOND: f64 = 1.02;

/// How late what is late comes, in minutes: on a good day, and more for each unit of the chance to be late.
const DELAY: (f64, f64) = (450.0, 16_000.0);
/// Nights and closed doors add so much, in hours.
const CLOSED: f64 = 3.0;

/// Somebody speaks up about a late parcel: at once, and so much more often the longer it takes, by hours.
const SPEAKS: (f64, f64, f64) = (0.25, 0.50, 24.0);
/// Paid for a delay that is the firm's fault: so many fen, and so many for each hour.
const TARIFF: (f64, f64) = (1_000.0, 100.0);
/// Of the cases about late parcels, those handled as a delay, and of these the firm's fault.
pub(super) const DELAY_CASES: f64 = 0.85;
pub(super) const DELAY_FAULT: f64 = 0.70;
/// Work on a case at the desk, fen: 20 minutes at 30 yuan an hour.
pub(super) const DESK: i64 = 1_000;
/// Margin that leaves with customers for each failure, fen: in no book, a usual assumption.
const LEAVING: f64 = 300.0;

/// The chance that somebody speaks up about a parcel so many hours late.
pub(super) fn speaks(hours: f64) -> f64 {
    SPEAKS.0 + SPEAKS.1 * (1.0 - libm::exp(-hours / SPEAKS.2))
}

/// What is paid for a delay of so many hours, in whole yuan, as fen.
pub(super) fn tariff(hours: f64) -> i64 {
    libm::round((TARIFF.0 + TARIFF.1 * hours) / 100.0) as i64 * 100
}

/// Mean minutes by which late parcels are late, where so many of them are.
pub(super) fn delay(late: f64) -> f64 {
    DELAY.0 + DELAY.1 * late.min(0.15)
}

/// The staffing of each month.
pub(super) struct Staffing {
    /// the chance that an ordinary parcel comes late on an ordinary day, by month of the period
    late: Vec<f64>,
}

impl Staffing {
    /// Levels evenly apart, in an order drawn: neither the season nor the growth of the firm goes with them.
    pub(super) fn of(recipe: &Recipe) -> Staffing {
        let mut flow = Flow::new(recipe.seed, 5);
        let n = recipe.months;
        let mut order: Vec<u32> = (0..n).collect();
        for i in (1..n).rev() {
            order.swap(i as usize, flow.below(i + 1) as usize);
        }
        let level = |place: u32| LEVELS.0 + (LEVELS.1 - LEVELS.0) * (f64::from(place) + 0.5) / f64::from(n);
        Staffing { late: order.into_iter().map(|place| (1.0 - level(place) - ALWAYS).max(0.0) / DISTANCE).collect() }
    }

    /// The chance that an ordinary parcel of a day comes late; `month` counts from the first of the period.
    pub(super) fn late(&self, month: usize, load: f64) -> f64 {
        let usual = self.late.get(month).copied().unwrap_or_default();
        (usual * libm::exp(CROWDING * (load - 1.0))).min(MOST_LATE)
    }

    /// The level to be expected of each month, by what its days bring, the moving of the depot left out.
    pub(super) fn levels(&self, plan: &Plan, first: Month) -> BTreeMap<Month, f64> {
        let mut sums: BTreeMap<Month, (f64, f64)> = BTreeMap::new();
        for (at, quota) in plan.quota.iter().enumerate() {
            let month = Day(plan.start.0 + at as i32).month();
            let late = self.late((month.0 - first.0).max(0) as usize, plan.load(at));
            let sum = sums.entry(month).or_default();
            *sum = (sum.0 + f64::from(*quota), sum.1 + f64::from(*quota) * late);
        }
        let level = |(n, late): (f64, f64)| 1.0 - ALWAYS - DISTANCE * if n > 0.0 { late / n } else { 0.0 };
        sums.into_iter().map(|(month, sum)| (month, level(sum))).collect()
    }
}

/// The chance to come late on a day while the depot moves.
pub(super) fn moving(late: f64) -> f64 {
    late + MOVING
}

/// The curve behind the books 真实曲线: fen a shipment at a share on time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrueCurve;

impl TrueCurve {
    /// What keeping the level costs beyond the ordinary: overtime, extra trips, night shifts.
    pub fn effort(self, level: f64) -> f64 {
        EFFORT / (BEYOND - level)
    }

    /// What failures cost that a higher level avoids: money paid, work at the desk, margin that leaves.
    ///
    /// Delays are taken as exponential, which they are but for nights and closed doors; those are in their mean.
    pub fn failures(self, level: f64) -> f64 {
        let share = (1.0 - level - ALWAYS).max(0.0);
        let hours = delay(share / DISTANCE) / 60.0 + CLOSED;
        // expectations of e^(-t/τ) and t e^(-t/τ)
        let silent = 1.0 / (1.0 + hours / SPEAKS.2);
        let cases = SPEAKS.0 + SPEAKS.1 * (1.0 - silent);
        let all = (SPEAKS.0 + SPEAKS.1) * (TARIFF.0 + TARIFF.1 * hours);
        let unheard = SPEAKS.1 * (TARIFF.0 * silent + TARIFF.1 * hours * silent * silent);
        let paid = (all - unheard) * DELAY_CASES * DELAY_FAULT;
        share * (paid + cases * DESK as f64 + LEAVING)
    }

    /// Both together.
    pub fn total(self, level: f64) -> f64 {
        self.effort(level) + self.failures(level)
    }

    /// The level of least total, to a thousandth of a point.
    pub fn optimum(self) -> f64 {
        let total = |i: &i32| self.total(f64::from(*i) / 100_000.0);
        (85_000..98_700).min_by(|a, b| total(a).total_cmp(&total(b))).map_or(0.0, |i| f64::from(i) / 100_000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_true_curve_has_one_minimum_inside_the_levels_tried() {
        let curve = TrueCurve;
        let best = curve.optimum();
        assert!((0.935..0.965).contains(&best), "a believable level: {best}");
        for step in 86..98 {
            let at = |i: i32| curve.total(f64::from(i) / 100.0);
            assert!(at(step - 1) + at(step + 1) > 2.0 * at(step), "convex at {step} %");
        }
        assert!(curve.total(LEVELS.0) > curve.total(best) + 15.0, "lean months cost more: {}", curve.total(LEVELS.0));
        assert!(curve.total(LEVELS.1) > curve.total(best) + 15.0, "full ones too: {}", curve.total(LEVELS.1));
    }
}
