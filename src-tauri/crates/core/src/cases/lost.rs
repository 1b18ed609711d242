//! Customers who left after a failure 失误后流失: how many more of them left than of those who met none.
//!
//! Only regular customers tell anything: who shipped in a month and in at least two of the three before it. One has left
//! when it never shipped again and has been silent for the firm's days of lapse. Large customers meet more failures and
//! leave less often, so those with and without a failure are compared among customers of like size, and what would have left
//! anyway is taken off. All months are compared together: a month by itself has too few who leave.

use crate::{db::Sql, settings::settings, shipments::list::as_of};
use keheng_base::Month;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Months that make a customer regular.
const BEFORE: i32 = 3;
/// Of them with shipments.
const LEAST: usize = 2;
/// Sizes by waybills in these months: up to 9, 49, and more.
const SIZES: [i64; 2] = [10, 50];

/// What failures drive away.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lost {
    /// regular customers who met a failure, by month
    pub met: BTreeMap<Month, u64>,
    /// of regular customers who met a failure, the share that left because of it
    pub share: f64,
    /// margin of a month of one who left, fen: freight less what waybills carry
    pub margin_fen: f64,
    /// regular customers who met a failure in months that are decided
    pub seen: u64,
    /// of them left
    pub gone: u64,
    /// as many would have left anyway
    pub expected: f64,
}

impl Lost {
    /// Customers lost by the failures of a month.
    pub fn of(&self, month: Month) -> f64 {
        self.met.get(&month).map_or(0.0, |n| *n as f64 * self.share)
    }
}

/// A month of a customer.
#[derive(Clone, Copy)]
struct Shipped {
    month: Month,
    n: i64,
    failed: bool,
    margin: i64,
}

/// Regular customers of a size, those who left.
#[derive(Clone, Copy, Default)]
struct Group {
    n: u64,
    gone: u64,
}

/// Adds up.
#[derive(Default)]
struct Sums {
    lost: Lost,
    /// by size: who met a failure, who met none
    met: [Group; SIZES.len() + 1],
    spared: [Group; SIZES.len() + 1],
    /// of those who met a failure and left
    margin: f64,
}

impl Sums {
    /// A customer's months in order of time; `decided` says of which month it is known who left.
    fn customer(&mut self, months: &[Shipped], counts: bool, decided: impl Fn(Month) -> bool) {
        for (at, now) in months.iter().enumerate() {
            let before: Vec<&Shipped> = months[..at].iter().filter(|m| m.month.0 >= now.month.0 - BEFORE).collect();
            if before.len() < LEAST {
                continue;
            }
            if now.failed && counts {
                *self.lost.met.entry(now.month).or_default() += 1;
            }
            if !decided(now.month) {
                continue;
            }
            let n: i64 = before.iter().map(|m| m.n).sum();
            let size = SIZES.iter().filter(|least| n >= **least).count();
            let gone = u64::from(at + 1 == months.len());
            let group = if now.failed { &mut self.met[size] } else { &mut self.spared[size] };
            *group = Group { n: group.n + 1, gone: group.gone + gone };
            if now.failed && gone == 1 {
                self.margin += before.iter().map(|m| m.margin).sum::<i64>() as f64 / f64::from(BEFORE);
            }
        }
    }

    fn told(mut self) -> Lost {
        for (met, spared) in self.met.iter().zip(&self.spared) {
            self.lost.seen += met.n;
            self.lost.gone += met.gone;
            // nobody to compare with: they would have left anyway
            self.lost.expected += match spared.n {
                0 => met.gone as f64,
                n => met.n as f64 * spared.gone as f64 / n as f64,
            };
        }
        let more = (self.lost.gone as f64 - self.lost.expected).max(0.0);
        self.lost.share = if self.lost.seen > 0 { more / self.lost.seen as f64 } else { 0.0 };
        self.lost.margin_fen = if self.lost.gone > 0 { (self.margin / self.lost.gone as f64).max(0.0) } else { 0.0 };
        self.lost
    }
}

/// The customers lost; `members` (rising ids) says whose failures are counted by month, while all of them tell the share.
pub fn lost(conn: &Connection, members: Option<&[i64]>) -> Sql<Lost> {
    let silent = settings(conn)?.lapsed_days as i32;
    let today = as_of(conn)?;
    let decided = |month: Month| month.period().to.0 + silent <= today;
    let mut statement = conn.prepare_cached(
        "SELECT customer, month, n - cancelled, due - kept + damaged + lost > 0, revenue - cost FROM cust_month
         WHERE n > cancelled ORDER BY customer, month",
    )?;
    let mut rows = statement.query([])?;
    let (mut sums, mut of, mut months) = (Sums::default(), 0i64, Vec::new());
    let counts = |id: i64| members.is_none_or(|ids| ids.binary_search(&id).is_ok());
    while let Some(r) = rows.next()? {
        let customer: i64 = r.get(0)?;
        if customer != of {
            sums.customer(&months, counts(of), decided);
            (of, months) = (customer, Vec::new());
        }
        months.push(Shipped { month: Month(r.get(1)?), n: r.get(2)?, failed: r.get(3)?, margin: r.get(4)? });
    }
    sums.customer(&months, counts(of), decided);
    Ok(sums.told())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A customer of some months, three waybills and 30 yuan of margin each: three months are still the smallest size.
    fn months(of: &[i32], failed: Option<i32>) -> Vec<Shipped> {
        let one = |n: &i32| Shipped { month: Month(24_000 + n), n: 3, failed: failed == Some(*n), margin: 3_000 };
        of.iter().map(one).collect()
    }

    /// Decided up to June.
    fn told(customers: &[Vec<Shipped>]) -> Lost {
        let mut sums = Sums::default();
        customers.iter().for_each(|c| sums.customer(c, true, |month| month.0 <= 24_006));
        sums.told()
    }

    #[test]
    fn those_who_would_have_left_anyway_are_taken_off() {
        let stays = months(&[1, 2, 3, 4, 5, 6, 7], None);
        let leaves = months(&[1, 2, 3], None);
        let hurt = months(&[1, 2, 3], Some(3));
        let endures = months(&[1, 2, 3, 7], Some(3));
        let found = told(&[stays.clone(), leaves, hurt.clone(), hurt.clone(), hurt, endures]);
        // decided months of regulars without a failure: 3, 4, 5, 6 of the first, 3 of the second, which then left
        assert_eq!((found.seen, found.gone), (4, 3));
        assert!((found.expected - 4.0 / 5.0).abs() < 1e-12, "{found:?}");
        assert!((found.share - (3.0 - 0.8) / 4.0).abs() < 1e-12);
        assert_eq!(found.margin_fen, 2_000.0, "two of three months had shipments");
        assert!((found.of(Month(24_003)) - 2.2).abs() < 1e-12);
        assert_eq!(found.of(Month(24_004)), 0.0);
        assert_eq!(told(&[stays]).share, 0.0, "no failure, nobody lost");
    }

    #[test]
    fn newcomers_and_undecided_months_tell_nothing() {
        assert_eq!(told(&[months(&[1], Some(1)), months(&[1, 2], Some(2))]), Lost::default(), "no regular customers");
        let late = told(&[months(&[5, 6, 7], Some(7))]);
        assert_eq!((late.seen, late.share), (0, 0.0), "who left in July is not known yet");
        assert_eq!(late.met.get(&Month(24_007)), Some(&1), "but it met a failure");
    }
}
