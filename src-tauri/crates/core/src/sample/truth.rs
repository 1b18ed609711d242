//! What the sample firm is really like, counted while it is made.

use super::{customer::Planted, shipment::SampleShipment, staffing::TrueCurve};
use crate::shipments::{Status, Trouble};
use keheng_base::{Day, Fen, Minutes, Month, Period};
use std::collections::BTreeMap;

/// Sums over some shipments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// shipped
    pub shipments: u64,
    /// parcels
    pub pieces: u64,
    /// freight
    pub revenue: Fen,
    /// direct cost, where it is known
    pub cost: Fen,
    /// shipments whose cost is known
    pub costed: u64,
    /// their freight
    pub costed_revenue: Fen,
    /// delivered
    pub delivered: u64,
    /// damaged
    pub damaged: u64,
    /// lost
    pub lost: u64,
    /// promised for this period (by the day of the promise), the promise passed, and neither refused nor returned: lost
    /// ones and those still on the road are in it
    pub due: u64,
    /// of those due, delivered within the promise
    pub on_time: u64,
    /// refused or returned ones whose promise has passed: not in `due`, since the recipient's refusal is no delay
    pub handed_back_due: u64,
}

/// What a customer comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CustomerTruth {
    /// shipped
    pub shipments: u64,
    /// parcels
    pub pieces: u64,
    /// freight
    pub revenue: Fen,
    /// direct cost, where it is known
    pub cost: Fen,
    /// freight of the shipments whose cost is known
    pub costed_revenue: Fen,
    /// first day of shipping
    pub first: Option<Day>,
    /// last day of shipping
    pub last: Option<Day>,
}

impl CustomerTruth {
    /// Freight less direct cost, over the shipments whose cost is known.
    pub fn margin(&self) -> Fen {
        self.costed_revenue - self.cost
    }
}

/// The right answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth {
    /// the last minute of the data: a promise after it has not passed yet
    pub as_of: Minutes,
    /// over everything
    pub total: Tally,
    /// by month of shipping; `due`, `on_time` and `handed_back_due` by month of the promise
    pub months: BTreeMap<Month, Tally>,
    /// by position in the list of customers
    pub customers: Vec<CustomerTruth>,
    /// what was put in on purpose
    pub planted: Planted,
    /// days on which the sorting depot moved: about a quarter more came late
    pub disruption: Period,
    /// share on time to be expected of each month as it was staffed, the moving of the depot left out
    pub levels: BTreeMap<Month, f64>,
    /// what a level costs in the books and saves in failures
    pub curve: TrueCurve,
}

impl Truth {
    pub(super) fn new(as_of: Minutes, customers: usize, planted: Planted, disruption: Period) -> Truth {
        let (total, months) = (Tally::default(), BTreeMap::new());
        Truth {
            as_of,
            total,
            months,
            customers: vec![CustomerTruth::default(); customers],
            planted,
            disruption,
            levels: BTreeMap::new(),
            curve: TrueCurve,
        }
    }

    /// Positions of the customers who cost more than they bring.
    pub fn loss_making(&self) -> Vec<u32> {
        let losing = (0u32..).zip(&self.customers).filter(|(_, c)| c.margin() < Fen(0));
        losing.map(|(position, _)| position).collect()
    }

    pub(super) fn count(&mut self, s: &SampleShipment) {
        let day = s.shipped.day();
        let month = self.months.entry(day.month()).or_default();
        for tally in [&mut self.total, month] {
            tally.shipments += 1;
            tally.pieces += u64::from(s.pieces);
            tally.revenue += s.price;
            if let Some(cost) = s.cost {
                tally.cost += cost;
                tally.costed += 1;
                tally.costed_revenue += s.price;
            }
            tally.delivered += u64::from(s.status == Status::Delivered);
            tally.damaged += u64::from(s.trouble == Some(Trouble::Damaged));
            tally.lost += u64::from(s.trouble == Some(Trouble::Lost));
        }
        if s.due <= self.as_of {
            let month = self.months.entry(s.due.day().month()).or_default();
            for tally in [&mut self.total, month] {
                match s.status {
                    Status::Refused | Status::Returned => tally.handed_back_due += 1,
                    _ => {
                        tally.due += 1;
                        tally.on_time += u64::from(s.delivered.is_some_and(|d| d <= s.due));
                    }
                }
            }
        }
        if let Some(customer) = self.customers.get_mut(s.customer as usize) {
            customer.shipments += 1;
            customer.pieces += u64::from(s.pieces);
            customer.revenue += s.price;
            if let Some(cost) = s.cost {
                customer.cost += cost;
                customer.costed_revenue += s.price;
            }
            customer.first = Some(customer.first.map_or(day, |first| first.min(day)));
            customer.last = Some(customer.last.map_or(day, |last| last.max(day)));
        }
    }
}
