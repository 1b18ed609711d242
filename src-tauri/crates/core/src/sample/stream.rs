//! The stream of shipments, day by day.

use super::{
    Recipe,
    customer::{Cast, SampleCustomer, cast},
    place::Atlas,
    plan::{Plan, Wheel},
    random::{Chance, Flow},
    shipment::{SampleShipment, Scene, draw},
    staffing::{self, Staffing},
    truth::Truth,
};
use keheng_base::{Day, Fault, Minutes};

/// The generator: customers at once, shipments as an iterator in order of collection.
///
/// [`Courier::truth`] is complete when the iterator has ended.
pub struct Courier {
    recipe: Recipe,
    cast: Cast,
    plan: Plan,
    staffing: Staffing,
    atlas: Atlas,
    flow: Flow,
    wheel: Wheel,
    truth: Truth,
    weeks: u32,
    /// the day being sent, and the one to lay out next
    at: usize,
    next_day: usize,
    /// probability that an ordinary parcel of the day being sent comes late
    late: f64,
    /// of [`Plan::must`], the first not yet sent
    next_must: usize,
    /// minute after midnight and sender of the day's parcels, last first
    today: Vec<(i64, u32)>,
    serial: u64,
    left: u32,
}

impl Courier {
    /// Begins a firm.
    ///
    /// # Errors
    /// `sample_recipe`, see [`Recipe::start`].
    pub fn new(recipe: Recipe) -> Result<Courier, Fault> {
        let start = recipe.start()?;
        let days = (recipe.end.0 - start.0 + 1) as u32;
        let weeks = days.div_ceil(7);
        let cast = cast(&recipe, weeks);
        let plan = Plan::of(&recipe, start, &cast.habits, &cast.by_rank);
        let mut flow = Flow::new(recipe.seed, 3);
        let serial = 4_100_000_000_000 + u64::from(flow.below(1_000_000)) * 100_000;
        let staffing = Staffing::of(&recipe);
        let mut truth = Truth::new(recipe.end.end(), cast.customers.len(), cast.planted.clone(), plan.disruption);
        truth.levels = staffing.levels(&plan, start.month());
        Ok(Courier {
            left: recipe.shipments,
            recipe,
            cast,
            plan,
            staffing,
            atlas: Atlas::new(),
            flow,
            wheel: Wheel::default(),
            truth,
            weeks,
            at: 0,
            next_day: 0,
            late: 0.0,
            next_must: 0,
            today: Vec::new(),
            serial,
        })
    }

    /// All customers; shipments name them by position.
    pub fn customers(&self) -> &[SampleCustomer] {
        &self.cast.customers
    }

    /// What was counted so far: the whole truth once the iterator has ended.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// Turns to the next day and lays out its parcels.
    fn dawn(&mut self) {
        self.at = self.next_day;
        self.next_day += 1;
        self.late = self.lateness();
        if self.at.is_multiple_of(7) {
            let (week, season) = ((self.at / 7) as u32, self.plan.season(self.at));
            let weeks = self.weeks;
            self.wheel.set(self.cast.habits.iter().map(|habit| habit.volume(week, weeks, season)));
        }
        let quota = self.plan.quota[self.at] as usize;
        let mut senders = Vec::with_capacity(quota);
        while let Some((day, customer)) = self.plan.must.get(self.next_must)
            && *day as usize == self.at
        {
            senders.push(*customer);
            self.next_must += 1;
        }
        while senders.len() < quota {
            senders.push(self.wheel.draw(&mut self.flow));
        }
        self.today.clear();
        for sender in senders {
            // from eight to eight, more in the afternoon
            let hour = 0.6 * self.flow.unit().max(self.flow.unit()) + 0.4 * self.flow.unit();
            self.today.push((480 + (hour * 720.0) as i64, sender));
        }
        self.today.sort_unstable_by(|x, y| y.cmp(x));
    }

    fn lateness(&self) -> f64 {
        let day = Day(self.plan.start.0 + self.at as i32);
        let month = day.month().0 - self.plan.start.month().0;
        let late = self.staffing.late(month.max(0) as usize, self.plan.load(self.at));
        if self.plan.disruption.contains(day) { staffing::moving(late) } else { late }
    }
}

impl Iterator for Courier {
    type Item = SampleShipment;

    fn next(&mut self) -> Option<SampleShipment> {
        while self.today.is_empty() {
            if self.next_day >= self.plan.quota.len() {
                return None;
            }
            self.dawn();
        }
        let (minute, sender) = self.today.pop()?;
        self.left -= 1;
        self.serial += 1 + u64::from(self.flow.below(97));
        let letters = self.flow.happens(0.3);
        let no = if letters { format!("KH{:013}", self.serial) } else { format!("43{:013}", self.serial) };
        let day = Day(self.plan.start.0 + self.at as i32);
        let scene = Scene {
            seed: self.recipe.seed,
            atlas: &self.atlas,
            customer: (sender, &self.cast.customers[sender as usize], &self.cast.habits[sender as usize]),
            shipped: Minutes(day.start().0 + minute),
            as_of: self.truth.as_of,
            late: self.late,
        };
        let shipment = draw(&mut self.flow, &scene, no);
        self.truth.count(&shipment);
        Some(shipment)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left as usize, Some(self.left as usize))
    }
}

impl ExactSizeIterator for Courier {}
