//! Whom to look at: the rules of `keheng_calc::value::alerts` asked for every customer.

use super::{Customer, Days, Shipped, Worth, YEAR, lapsed_days};
use crate::{
    settings::{LapseBy, Settings},
    value::book::Book,
};
use keheng_base::{Day, Fault, Fen, Month, extraordinary};
use keheng_calc::value::{
    Cuts,
    abc::{Class, Item, Rule, classify, settled},
    alerts::{
        Alert, Why,
        silence::{Gaps, silence},
        trend::{RECENT, factors, falling},
    },
};
use std::collections::BTreeMap;

/// Weeks that the trend is looked at in.
const WEEKS: usize = RECENT + 52;
/// Quarters whose classes tell a drop.
const QUARTERS: i32 = 4;
/// Quarters below which a class must stay to be another.
const STAYS: usize = 2;
/// Money at stake below which nothing is worth a look, fen.
pub const TRIFLE: i64 = 20_000;
/// Customers between two tellings of progress.
const TELL_EVERY: usize = 5_000;

/// An alert of a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// identity
    pub customer: i64,
    /// the figures
    pub alert: Alert,
}

/// All signals, dearest first, the same order on every machine.
pub(super) fn find(
    worth: &Worth,
    book: &Book,
    settings: &Settings,
    progress: &dyn Fn(f64) -> Result<(), Fault>,
) -> Result<Vec<Signal>, Fault> {
    let as_of = worth.as_of;
    let gaps = gaps(worth, lapsed_days(settings));
    let drops = drops(book, settings)?;
    let mut found = Vec::new();
    for (at, c) in worth.customers.iter().enumerate() {
        if at % TELL_EVERY == 0 {
            progress(at as f64 / worth.customers.len() as f64)?;
        }
        let shipped = worth.days.of(c.id);
        let mut add = |alert: Option<Alert>| found.extend(alert.map(|alert| Signal { customer: c.id, alert }));
        let silent = gaps.as_ref().and_then(|gaps| silent(worth, c, shipped, gaps, settings.lapse_rule));
        let gone = silent.is_some();
        add(silent);
        // Who is silent altogether is not falling as well.
        if !gone {
            let counts = by_week(shipped, as_of);
            add(falling(&counts, &worth.factors).map(|found| Alert::falling(found, c.year_fen)));
        }
        add(Alert::loss(c.recent_fen));
        if let Some((from, to, before, now)) = drops.get(&c.id) {
            add(Alert::class_drop(*from, *to, *before, *now, c.year_fen));
        }
    }
    found.retain(|s| s.alert.stake_fen >= TRIFLE);
    dearest_first(&mut found);
    Ok(found)
}

/// Puts the dearest first, in the same order on every machine.
pub fn dearest_first(signals: &mut [Signal]) {
    signals.sort_by_key(|s| (std::cmp::Reverse(s.alert.stake_fen), s.customer, rank(&s.alert.why)));
}

/// The place of a rule among those of one customer.
pub fn rank(why: &Why) -> u8 {
    match why {
        Why::Silent(_) => 0,
        Why::Falling(_) => 1,
        Why::AfterComplaint(_) => 2,
        Why::ClassDrop { .. } => 3,
        Why::Loss { .. } => 4,
    }
}

fn between(shipped: &[Shipped]) -> Vec<f64> {
    shipped.windows(2).map(|pair| f64::from(pair[1].day - pair[0].day)).collect()
}

/// The gaps of the firm; none where there are too few.
fn gaps(worth: &Worth, lapsed_days: f64) -> Option<Gaps> {
    let all: Vec<f64> = worth.days.of_customers().flat_map(|(_, shipped)| between(shipped)).collect();
    let lapsed = worth.customers.iter().filter(|c| c.history.silent() * super::WEEK > lapsed_days).count();
    Gaps::new(&all, lapsed)
}

/// A silence that still can be ended: who has been silent for a year is an old loss, not news.
fn silent(worth: &Worth, c: &Customer, shipped: &[Shipped], gaps: &Gaps, rule: LapseBy) -> Option<Alert> {
    let days = f64::from(worth.as_of.0 - shipped.last()?.day);
    if days > f64::from(YEAR) {
        return None;
    }
    let found = silence(&between(shipped), gaps, days)?;
    let alive = (rule == LapseBy::Alive).then(|| worth.outlook.p_alive(&c.history)).flatten();
    Alert::silent(found, alive, c.year_fen)
}

/// Waybills of the last weeks, the latest last; a week ends with the last day of the data.
fn by_week(shipped: &[Shipped], as_of: Day) -> Vec<f64> {
    let mut counts = vec![0.0; WEEKS];
    for s in shipped.iter().rev() {
        let ago = ((as_of.0 - s.day).max(0) / 7) as usize;
        if ago >= WEEKS {
            break;
        }
        counts[WEEKS - 1 - ago] += f64::from(s.waybills);
    }
    counts
}

/// What each of these weeks is worth of an ordinary one; 1 where the firm's own volume does not tell.
pub(super) fn weeks_worth(days: &Days, as_of: Day) -> Vec<f64> {
    let mut totals = vec![0.0; WEEKS];
    for (_, shipped) in days.of_customers() {
        for (total, count) in totals.iter_mut().zip(by_week(shipped, as_of)) {
            *total += count;
        }
    }
    let holiday: Vec<bool> = (0..WEEKS)
        .map(|week| {
            let last = as_of.0 - 7 * (WEEKS - 1 - week) as i32;
            (last - 6..=last).any(|day| extraordinary(Day(day)))
        })
        .collect();
    factors(&totals, &holiday).unwrap_or_else(|| vec![1.0; WEEKS])
}

/// Class before and now, freight of the quarter before and of this one.
type Drop = (Class, Class, i64, i64);

/// Who stands in a worse class than a year ago, and stays: class before and now, freight of the quarter before and of this
/// one.
fn drops(book: &Book, settings: &Settings) -> Result<BTreeMap<i64, Drop>, Fault> {
    let rule = Rule::Cumulative { cuts: Cuts::from_shares(&settings.abc_cumulative)? };
    let last = book.full_month;
    let mut classes: BTreeMap<i64, Vec<(Class, i64)>> = BTreeMap::new();
    for quarter in (0..QUARTERS).rev() {
        let (from, to) = (Month(last.0 - 3 * quarter - 2), Month(last.0 - 3 * quarter));
        let mut sums: BTreeMap<u32, i64> = BTreeMap::new();
        for m in book.months.iter().filter(|m| (from.0..=to.0).contains(&m.month)) {
            *sums.entry(m.who).or_default() += m.revenue;
        }
        if sums.is_empty() {
            return Ok(BTreeMap::new());
        }
        let item = |(at, e): (usize, &crate::value::book::Entry)| Item {
            id: e.id,
            amount: sums.get(&(at as u32)).copied().unwrap_or(0),
        };
        let items: Vec<Item> = book.entries.iter().enumerate().map(item).collect();
        for ranked in classify(&items, &rule).ranked {
            classes.entry(ranked.id).or_default().push((ranked.class, ranked.amount));
        }
    }
    let drop = |(id, list): (i64, Vec<(Class, i64)>)| {
        let raw: Vec<Class> = list.iter().map(|(class, _)| *class).collect();
        let (from, to) = (raw.first().copied()?, settled(&raw, STAYS)?);
        let before = list.first().map_or(Fen(0), |(_, amount)| Fen(*amount)).0;
        let now = list.last().map_or(0, |(_, amount)| *amount);
        // Who shipped nothing a year ago had no class to fall from; who ships nothing now is silent.
        (to > from && before > 0 && now > 0).then_some((id, (from, to, before, now)))
    };
    Ok(classes.into_iter().filter_map(drop).collect())
}
