//! Purchases as histories.
//!
//! Purchases of one day are one; x counts the days after the first one, and only their money counts, because the first
//! purchase is where observation begins (P. S. Fader, B. G. S. Hardie and K. L. Lee, *Counting your customers the easy
//! way*, Marketing Science 24 (2005) 275-284; their note 025 for the money).

use super::History;
use keheng_base::{Day, Fault};
use std::collections::BTreeMap;

/// A purchase: whose, when, and its money in any unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Purchase {
    /// the customer
    pub customer: i64,
    /// the day
    pub day: Day,
    /// money, e.g. margin in fen
    pub money: f64,
}

/// The days of a customer with their money, in order.
pub type Days = BTreeMap<Day, f64>;

/// Days with a purchase and their money, customer by customer.
///
/// # Errors
/// `purchase_money` with the row, counted from 1, where money is no finite number.
pub fn days(purchases: &[Purchase]) -> Result<BTreeMap<i64, Days>, Fault> {
    let mut found: BTreeMap<i64, Days> = BTreeMap::new();
    for (row, purchase) in purchases.iter().enumerate() {
        if !purchase.money.is_finite() {
            return Err(Fault::new("purchase_money").with("row", row + 1));
        }
        *found.entry(purchase.customer).or_default().entry(purchase.day).or_default() += purchase.money;
    }
    Ok(found)
}

/// The history of a customer up to the end of a day; none where the first purchase is later. A sum below zero, as returns
/// leave it, counts as 0.
pub fn history(days: &Days, end: Day, unit_days: f64) -> Option<History> {
    let mut until = days.range(..=end);
    let first = until.next()?.0.0;
    let (mut repeats, mut last, mut money) = (0u32, first, 0.0);
    for (day, of_day) in until {
        repeats += 1;
        last = day.0;
        money += of_day;
    }
    let since = |day: i32| (f64::from(day) - f64::from(first)) / unit_days;
    let spend = if repeats > 0 { (money / f64::from(repeats)).max(0.0) } else { 0.0 };
    Some(History { repeats, last: since(last), age: since(end.0), spend })
}

/// The histories of all customers who bought until `end`, that day included, in order of their ids; a unit of time is
/// `unit_days` days (7: weeks).
///
/// # Errors
/// `purchase_money` as [`days`]; `history_number` with the field `unit` where the unit of time is not above 0.
pub fn summary(purchases: &[Purchase], end: Day, unit_days: f64) -> Result<Vec<(i64, History)>, Fault> {
    if !(unit_days > 0.0 && unit_days.is_finite()) {
        return Err(Fault::new("history_number").with("field", "unit").with("row", 0));
    }
    let all = days(purchases)?;
    Ok(all.iter().filter_map(|(customer, days)| Some((*customer, history(days, end, unit_days)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::lifetime::cdnow;

    /// How many customers of the printed summary differ in x, and in anything.
    fn differing(end: Day) -> (usize, usize) {
        let found = summary(&cdnow::purchases(), end, 7.0).unwrap();
        let printed = cdnow::summary();
        assert_eq!(found.len(), printed.len(), "everybody bought for the first time by March");
        let pairs = || found.iter().map(|(_, h)| h).zip(&printed);
        let off = |a: f64, b: f64| (a - b).abs() > 0.006;
        let in_x = pairs().filter(|(h, p)| h.repeats != p.repeats).count();
        let in_all = pairs()
            .filter(|(h, p)| {
                h.repeats != p.repeats || off(h.last, p.last) || off(h.age, p.age) || off(h.spend, p.spend)
            })
            .count();
        (in_x, in_all)
    }

    #[test]
    fn the_lines_of_cdnow_give_the_published_summary() {
        assert_eq!(differing(cdnow::END), (0, 0), "2,357 customers, none differs");
        assert_eq!(differing(Day(cdnow::END.0 - 1)).0, 13, "one day too early is seen");
        assert_eq!(differing(Day(cdnow::END.0 + 1)).0, 5, "one day too late is seen");
    }

    #[test]
    fn a_day_counts_once_and_the_first_one_not() {
        let buy = |customer, day, money| Purchase { customer, day: Day(day), money };
        let lines =
            [buy(1, 7, 5.0), buy(1, 0, 100.0), buy(1, 7, 3.0), buy(1, 14, 4.0), buy(2, 30, 1.0), buy(3, 5, 1.0)];
        let found = summary(&lines, Day(21), 7.0).unwrap();
        assert_eq!(found.len(), 2, "customer 2 comes later");
        assert_eq!(found[0], (1, History { repeats: 2, last: 2.0, age: 3.0, spend: 6.0 }));
        assert_eq!(found[1], (3, History { repeats: 0, last: 0.0, age: 16.0 / 7.0, spend: 0.0 }));
        assert_eq!(summary(&[], Day(0), 7.0), Ok(Vec::new()));
    }

    #[test]
    fn what_is_no_number_is_refused_by_name() {
        for money in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let lines = [Purchase { customer: 1, day: Day(0), money }];
            assert_eq!(summary(&lines, Day(1), 7.0).unwrap_err().code, "purchase_money");
        }
        for unit in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(summary(&[], Day(1), unit).unwrap_err().code, "history_number");
        }
    }
}
