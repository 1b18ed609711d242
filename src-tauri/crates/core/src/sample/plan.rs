//! How many parcels each day has, and who sends them.

use super::{
    Recipe, calendar,
    customer::Habit,
    random::{Chance, Flow},
};
use keheng_base::{Day, Period};

/// The days of the period.
pub(super) struct Plan {
    pub start: Day,
    /// parcels a day
    pub quota: Vec<u32>,
    /// a mean day's parcels
    pub mean: f64,
    /// customers who must send on a day, by day: each has at least one parcel where there are enough
    pub must: Vec<(u32, u32)>,
    /// days on which the sorting depot moved and much came late
    pub disruption: Period,
}

impl Plan {
    pub(super) fn of(recipe: &Recipe, start: Day, habits: &[Habit], by_rank: &[u32]) -> Plan {
        let mut flow = Flow::new(recipe.seed, 2);
        let days = (recipe.end.0 - start.0 + 1).max(1) as usize;
        let mut upto = Vec::with_capacity(days);
        let mut run = 0.0;
        for at in 0..days {
            let day = Day(start.0 + at as i32);
            let growth = 1.0 + 0.25 * at as f64 / days as f64;
            run += calendar::season(day) * calendar::weekday(day) * growth * libm::exp(0.07 * flow.normal());
            upto.push(run);
        }

        let certain = recipe.shipments.min(by_rank.len() as u32);
        let mut must: Vec<(u32, u32)> = Vec::with_capacity(certain as usize);
        for customer in &by_rank[..certain as usize] {
            let weeks = habits[*customer as usize].weeks;
            let first = (weeks.0 as usize * 7).min(days - 1);
            let last = (weeks.1 as usize).saturating_mul(7).saturating_add(6).min(days - 1);
            let before = if first == 0 { 0.0 } else { upto[first - 1] };
            let at = before + flow.unit() * (upto[last] - before);
            must.push((upto.partition_point(|u| *u <= at).clamp(first, last) as u32, *customer));
        }
        must.sort_unstable();

        // The rest follows the calendar; rounding the running sum makes it close to the parcel.
        let rest = f64::from(recipe.shipments - certain);
        let mut quota = Vec::with_capacity(days);
        let mut given = 0u32;
        for u in &upto {
            let should = libm::round(rest * (u / run)) as u32;
            quota.push(should - given);
            given = should;
        }
        for (day, _) in &must {
            quota[*day as usize] += 1;
        }
        let from = Day(start.0 + (days * 3 / 5) as i32);
        Plan {
            start,
            mean: f64::from(recipe.shipments) / days as f64,
            quota,
            must,
            disruption: Period { from, to: Day((from.0 + 9).min(recipe.end.0)) },
        }
    }

    /// How full the road is on a day, 1 = a mean day; half of yesterday is still on it.
    pub(super) fn load(&self, at: usize) -> f64 {
        if self.mean <= 0.0 {
            return 1.0;
        }
        let today = f64::from(self.quota[at]);
        let yesterday = if at == 0 { today } else { f64::from(self.quota[at - 1]) };
        (0.6 * today + 0.4 * yesterday) / self.mean
    }

    /// Mean season of the week that begins at `at`.
    pub(super) fn season(&self, at: usize) -> f64 {
        (0..7).map(|d| calendar::season(Day(self.start.0 + (at + d) as i32))).sum::<f64>() / 7.0
    }
}

/// Draws senders by their volume in a week.
#[derive(Default)]
pub(super) struct Wheel {
    upto: Vec<f64>,
}

impl Wheel {
    /// Takes the volumes of a new week.
    pub(super) fn set(&mut self, volumes: impl Iterator<Item = f64>) {
        self.upto.clear();
        let mut run = 0.0;
        self.upto.extend(volumes.map(|v| {
            run += v;
            run
        }));
    }

    /// A sender.
    pub(super) fn draw(&self, chance: &mut impl Chance) -> u32 {
        let total = self.upto.last().copied().unwrap_or(0.0);
        let at = chance.unit() * total;
        self.upto.partition_point(|u| *u <= at).min(self.upto.len().saturating_sub(1)) as u32
    }
}
