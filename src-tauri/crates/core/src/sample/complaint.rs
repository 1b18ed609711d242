//! What the service desk of the sample firm hears of: cases that follow from what happened to the parcels.

use super::{
    random::{Chance, Flow},
    shipment::SampleShipment,
    staffing::{DELAY_CASES, DELAY_FAULT, speaks, tariff},
};
use crate::{
    cases::{CaseKind, Channel, Link, store::Record},
    shipments::Trouble,
};
use keheng_base::{Fen, Minutes};

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// Causes of a kind with the link that mostly answers, and how often of a hundred.
const fn causes(kind: CaseKind) -> &'static [(u32, &'static str, Link)] {
    match kind {
        // the sample firm asks nobody by itself
        CaseKind::Complaint | CaseKind::FollowUp => &[
            (34, "false_signing", Link::Deliver),
            (22, "not_to_door", Link::Deliver),
            (16, "attitude", Link::Deliver),
            (12, "no_call", Link::Deliver),
            (8, "unreachable", Link::Service),
            (5, "late_pickup", Link::Collect),
            (3, "wrong_fee", Link::Collect),
        ],
        CaseKind::Damage | CaseKind::Claim => &[
            (38, "rough_handling", Link::Sort),
            (27, "weak_packing", Link::Collect),
            (24, "crushed", Link::LineHaul),
            (11, "wet", Link::LineHaul),
        ],
        CaseKind::Loss => {
            &[(45, "misdelivered", Link::Deliver), (33, "label_lost", Link::Sort), (22, "theft", Link::LineHaul)]
        }
        CaseKind::Delay => &[
            (36, "overload", Link::Sort),
            (28, "line_haul_late", Link::LineHaul),
            (20, "missorted", Link::Sort),
            (10, "weather", Link::Other),
            (6, "wrong_address", Link::Other),
        ],
    }
}

const CHANNELS: &[(u32, Channel)] = &[
    (45, Channel::Phone),
    (25, Channel::Chat),
    (18, Channel::Platform),
    (7, Channel::Carrier),
    (3, Channel::Counter),
    (2, Channel::Regulator),
];

/// The desk: a stream of its own, so that parcels are the same with and without it.
pub(super) struct Desk {
    flow: Flow,
    serial: u32,
    as_of: Minutes,
}

impl Desk {
    pub(super) fn new(seed: u64, as_of: Minutes) -> Desk {
        Desk { flow: Flow::new(seed, 4), serial: 0, as_of }
    }

    /// The case about a parcel, if somebody speaks up before the data end.
    pub(super) fn hear(&mut self, s: &SampleShipment) -> Option<Record> {
        let hours = s.delivered.map_or(0.0, |at| (at.0 - s.due.0).max(0) as f64 / HOUR as f64);
        let late = hours > 0.0;
        let chance = match s.trouble {
            Some(Trouble::Damaged) => 0.75,
            Some(Trouble::Lost) => 0.95,
            _ if late => speaks(hours),
            Some(_) => 0.03,
            None => 0.0012,
        };
        if !self.flow.happens(chance) {
            return None;
        }
        let kind = match s.trouble {
            Some(Trouble::Damaged) if self.flow.happens(0.5) => CaseKind::Damage,
            Some(Trouble::Lost) if self.flow.happens(0.6) => CaseKind::Loss,
            Some(Trouble::Damaged | Trouble::Lost) => CaseKind::Claim,
            _ if late && self.flow.happens(DELAY_CASES) => CaseKind::Delay,
            _ => CaseKind::Complaint,
        };
        // what is lost is missed three days after the promise
        let seen = s.delivered.unwrap_or(Minutes(s.due.0 + 3 * DAY)).0;
        let silence = self.days(0.8);
        let opened = self.office(seen + silence);
        if opened > self.as_of.0 {
            return None;
        }
        let slow = matches!(kind, CaseKind::Damage | CaseKind::Loss | CaseKind::Claim);
        let work = self.days(if slow { 4.5 } else { 1.3 });
        let closed = self.office(opened + 2 * HOUR + work);
        let closed = (closed <= self.as_of.0).then_some(closed);
        let at_fault = self.flow.happens(match kind {
            CaseKind::Complaint | CaseKind::FollowUp => 0.55,
            CaseKind::Delay => DELAY_FAULT,
            CaseKind::Damage => 0.80,
            CaseKind::Claim => 0.85,
            CaseKind::Loss => 0.95,
        });
        let goods = s.insured.unwrap_or(Fen(s.price.0 * i64::from(3 + self.flow.below(22)))).0 / 100 * 100;
        let claimed = slow.then_some(goods);
        // without insurance a carrier pays a few times the freight; a delay is paid for by the hour
        let worth = match (kind, s.insured) {
            (CaseKind::Complaint | CaseKind::FollowUp, _) => None,
            (CaseKind::Delay, _) => Some(tariff(hours)),
            (_, Some(_)) => Some(goods),
            (_, None) => Some(goods.min(s.price.0 * 7)),
        };
        let (_, cause, link) = weighted(&mut self.flow, causes(kind), |c| c.0);
        let (_, channel) = weighted(&mut self.flow, CHANNELS, |c| c.0);
        self.serial += 1;
        Some(Record {
            shipment_no: Some(s.no.clone()),
            due: Some(opened + if slow { 7 } else { 3 } * DAY),
            closed,
            justified: closed.map(|_| at_fault),
            paid: closed.and(worth).filter(|_| at_fault),
            cause: Some(cause.to_owned()),
            link: Some(link),
            claimed,
            channel: Some(channel),
            no: Some(format!("GD{:07}", self.serial)),
            ..Record::new(kind, opened)
        })
    }

    /// A waiting time of so many days in the mean, in minutes.
    fn days(&mut self, days: f64) -> i64 {
        self.flow.exponential(days * DAY as f64).min(40.0 * DAY as f64) as i64
    }

    /// At an hour when the desk is open.
    fn office(&mut self, at: i64) -> i64 {
        match Minutes(at).of_day() / 60 {
            8..=19 => at,
            0..=7 => Minutes(at).day().start().0 + 8 * HOUR + i64::from(self.flow.below(180)),
            _ => Minutes(at).day().start().0 + 32 * HOUR + i64::from(self.flow.below(180)),
        }
    }
}

/// One of a list by weights that add up to a hundred.
fn weighted<T: Copy>(flow: &mut Flow, list: &[T], weight: impl Fn(&T) -> u32) -> T {
    let mut left = flow.below(list.iter().map(&weight).sum());
    let found = list.iter().find(|entry| {
        let hit = left < weight(entry);
        left = left.saturating_sub(weight(entry));
        hit
    });
    *found.unwrap_or(&list[0])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{Courier, Recipe, staffing::DESK};
    use keheng_base::{Day, Month};
    use std::collections::BTreeMap;

    #[test]
    fn cases_follow_from_what_happened() {
        let recipe = Recipe { seed: 7, customers: 300, shipments: 20_000, months: 12, end: Day(20_453) };
        let mut courier = Courier::new(recipe).unwrap();
        let as_of = courier.truth().as_of;
        let mut desk = Desk::new(recipe.seed, as_of);
        let (mut lost, mut heard, mut plain) = (0, 0, 0);
        for s in courier.by_ref() {
            let case = desk.hear(&s);
            lost += usize::from(s.trouble == Some(Trouble::Lost));
            heard += usize::from(s.trouble == Some(Trouble::Lost) && case.is_some());
            let late = s.delivered.is_some_and(|at| at > s.due);
            plain += usize::from(s.trouble.is_none() && !late && case.is_some());
            let Some(case) = case else { continue };
            assert!(case.opened > s.shipped.0 && case.opened <= as_of.0, "nobody complains before or after the data");
            assert!(case.closed.is_none_or(|c| c > case.opened && c <= as_of.0));
            assert_eq!(case.justified.is_some(), case.closed.is_some(), "what is settled is judged, and nothing else");
            assert!(case.paid.is_none() || case.justified == Some(true), "only the firm's own faults are paid for");
            if case.kind == CaseKind::Delay {
                let hours = (s.delivered.unwrap().0 - s.due.0) as f64 / 60.0;
                assert!(
                    hours > 0.0 && case.paid.is_none_or(|paid| paid == tariff(hours)),
                    "delays by the hour: {case:?}"
                );
            } else {
                assert!(case.paid.unwrap_or(0) <= case.claimed.unwrap_or(0), "nobody gets more than was wanted");
            }
            assert!(case.kind != CaseKind::Damage || s.trouble == Some(Trouble::Damaged), "{case:?}");
            assert!(case.kind != CaseKind::Loss || s.trouble == Some(Trouble::Lost), "{case:?}");
        }
        assert!(heard * 10 >= lost * 7, "who loses a parcel speaks up: {heard} of {lost}");
        assert!((8..60).contains(&plain), "and some complain of parcels without trouble: {plain}");
    }

    #[test]
    fn failures_cost_what_the_true_curve_says() {
        let recipe = Recipe { seed: 11, customers: 400, shipments: 120_000, months: 24, end: Day(20_453) };
        let mut courier = Courier::new(recipe).unwrap();
        // so much later that every case is settled
        let mut desk = Desk::new(recipe.seed, Minutes(courier.truth().as_of.0 + 60 * DAY));
        let mut months: BTreeMap<Month, (f64, f64)> = BTreeMap::new();
        for s in courier.by_ref() {
            // what no staffing can help is not in the curve
            let helped = matches!(s.trouble, None | Some(Trouble::Delayed));
            let late = helped && s.delivered.is_some_and(|at| at > s.due);
            let case = desk.hear(&s).filter(|_| late);
            let money = case.map_or(0, |c| c.paid.unwrap_or(0) + DESK) + if late { 300 } else { 0 };
            let month = months.entry(s.shipped.day().month()).or_default();
            *month = (month.0 + 1.0, month.1 + money as f64);
        }
        let truth = courier.truth();
        let moved = [truth.disruption.from.month(), truth.disruption.to.month()];
        let (mut found, mut meant) = (0.0, 0.0);
        for (month, (n, money)) in months.iter().filter(|(month, _)| !moved.contains(month)) {
            let curve = truth.curve.failures(truth.levels[month]);
            assert!((money / n - curve).abs() < 0.3 * curve + 12.0, "{month}: {} fen, meant {curve}", money / n);
            (found, meant) = (found + money, meant + curve * n);
        }
        assert!((0.9..1.12).contains(&(found / meant)), "over all months: {}", found / meant);
    }
}
