//! Counts by day: what every figure, trend and control chart of a KPI is added up from, after the firm's definition.

use super::joined::{self, Complaint, Complaints};
use crate::{
    db::Sql,
    settings::{Definition, Settings},
    shipments::{
        Trouble,
        list::as_of,
        rollup::{FACTS, Facts, promise_minutes},
    },
};
use keheng_base::{Day, Minutes, Period};
use keheng_calc::service::kpi::{Basis, Count, Counts, Kpi, Rate};
use rusqlite::Connection;
use std::{
    cell::OnceCell,
    collections::{BTreeMap, BTreeSet},
};

/// What is counted, with what the judgement leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// for the registry
    pub counts: Counts,
    /// counted elsewhere
    pub measured: Rate,
    /// promises judged by the firm's usual one
    pub assumed: u64,
    /// cancelled
    pub cancelled: u64,
    /// not yet due
    pub open: u64,
    /// left out by the firm's definition
    pub set_aside: u64,
    /// signed for, with a complaint that nobody has judged yet
    pub undecided: u64,
}

/// By what shipments are judged.
pub struct Yardstick<'a> {
    /// the firm's usual promise
    pub promise_minutes: i64,
    /// last day of the data
    pub as_of: i32,
    /// what customers said
    pub complaints: &'a Complaints,
}

impl Tally {
    /// Both together.
    pub fn plus(self, other: Tally) -> Tally {
        Tally {
            counts: self.counts.plus(other.counts),
            measured: Rate {
                numerator: self.measured.numerator + other.measured.numerator,
                denominator: self.measured.denominator + other.measured.denominator,
            },
            assumed: self.assumed + other.assumed,
            cancelled: self.cancelled + other.cancelled,
            open: self.open + other.open,
            set_aside: self.set_aside + other.set_aside,
            undecided: self.undecided + other.undecided,
        }
    }

    /// What a KPI counts in it.
    pub fn rate(&self, kpi: &Kpi) -> Rate {
        if matches!(kpi.count, Count::Measured) { self.measured } else { kpi.rate(&self.counts) }
    }

    /// Adds one shipment.
    fn add(&mut self, f: &Facts, id: i64, by: &Yardstick) {
        if f.cancelled() {
            self.cancelled += 1;
            return;
        }
        let complaint = by.complaints.about(id);
        let complained = complaint == Complaint::Justified;
        let answerable = f.signed() && by.complaints.recorded(f);
        self.undecided += u64::from(answerable && complaint == Complaint::Undecided);
        let c = &mut self.counts;
        c.shipments += 1;
        c.damaged += u64::from(f.damaged());
        c.lost += u64::from(f.lost());
        c.delivered += u64::from(f.signed());
        c.misdelivered += u64::from(f.misdelivered());
        c.answerable += u64::from(answerable);
        c.complained += u64::from(answerable && complained);
        match f.late(by.promise_minutes, by.as_of) {
            None => self.open += 1,
            Some(late) => {
                c.due += 1;
                c.on_time += u64::from(!late);
                c.perfect += u64::from(f.perfect(by.promise_minutes) && !complained);
                self.assumed += u64::from(f.due.is_none());
            }
        }
    }
}

/// Counts from shipments themselves with their ids, for what has no roll-up.
pub fn tally_of(shipments: impl Iterator<Item = (i64, Facts)>, by: &Yardstick) -> Tally {
    let mut tally = Tally::default();
    shipments.for_each(|(id, f)| tally.add(&f, id, by));
    tally
}

/// Tallies by day.
pub type Daily = BTreeMap<Day, Tally>;

/// The sum of a period.
pub fn sum(daily: &Daily, period: Period) -> Tally {
    if period.from > period.to {
        return Tally::default();
    }
    daily.range(period.from..=period.to).map(|(_, tally)| *tally).fold(Tally::default(), Tally::plus)
}

/// Reads days of one file at one moment; what several KPIs share is read once.
pub struct Counter<'a> {
    conn: &'a Connection,
    settings: &'a Settings,
    as_of: i32,
    promise_minutes: i64,
    shipped: OnceCell<Daily>,
    due: OnceCell<Daily>,
    complaints: OnceCell<Complaints>,
}

impl<'a> Counter<'a> {
    /// For the settings given.
    pub fn new(conn: &'a Connection, settings: &'a Settings) -> Sql<Counter<'a>> {
        Ok(Counter {
            conn,
            settings,
            as_of: as_of(conn)?,
            promise_minutes: promise_minutes(conn)?,
            shipped: OnceCell::new(),
            due: OnceCell::new(),
            complaints: OnceCell::new(),
        })
    }

    /// The definition in force: the firm's, or none.
    pub fn definition(&self, kpi: &Kpi) -> Option<&'a Definition> {
        self.settings.definitions.get(kpi.id)
    }

    /// The day by which the KPI is counted.
    pub fn basis(&self, kpi: &Kpi) -> Basis {
        let wanted = self.definition(kpi).and_then(|d| d.basis).filter(|basis| kpi.bases.contains(basis));
        wanted.unwrap_or(kpi.bases[0])
    }

    /// The days of a KPI, without what its definition leaves out.
    pub fn daily(&self, kpi: &Kpi) -> Sql<Daily> {
        let basis = self.basis(kpi);
        let mut daily = match kpi.count {
            Count::Measured => self.measured(kpi.id)?,
            Count::Cases(_) => {
                let hours = joined::limit_hours(kpi, self.definition(kpi)).unwrap_or_default();
                let usual = Definition::default();
                joined::by_limit(self.conn, kpi, hours, self.definition(kpi).unwrap_or(&usual))?
            }
            Count::Shipments(_) => self.of_shipments(basis)?.clone(),
        };
        let Some(definition) = self.definition(kpi) else { return Ok(daily) };
        if matches!(kpi.count, Count::Shipments(_)) {
            self.leave_out(&mut daily, basis, definition)?;
        }
        for days in &definition.days {
            for (_, tally) in daily.range_mut(days.from..=days.to) {
                let rate = tally.rate(kpi);
                *tally = Tally { set_aside: tally.set_aside + rate.denominator, ..Tally::default() };
            }
        }
        Ok(daily)
    }

    /// Whether the firm's definition leaves out what happened on a day by a cause.
    pub(super) fn leaves_out(&self, kpi: &Kpi, day: Day, cause: &str) -> bool {
        self.definition(kpi).is_some_and(|d| {
            d.days.iter().any(|e| (e.from..=e.to).contains(&day)) || d.causes.iter().any(|e| e.cause == cause)
        })
    }

    /// What customers said, read once.
    pub(super) fn complaints(&self) -> Sql<&Complaints> {
        if self.complaints.get().is_none() {
            // only this thread has the cell: setting it cannot fail
            let _ = self.complaints.set(Complaints::read(self.conn, None)?);
        }
        Ok(self.complaints.get_or_init(Complaints::default))
    }

    fn of_shipments(&self, basis: Basis) -> Sql<&Daily> {
        let (cell, read) = match basis {
            Basis::Due => (&self.due, Self::by_promise as fn(&Self) -> Sql<Daily>),
            _ => (&self.shipped, Self::by_shipping as fn(&Self) -> Sql<Daily>),
        };
        if cell.get().is_none() {
            // only this thread has the cell: setting it cannot fail
            let _ = cell.set(read(self)?);
        }
        Ok(cell.get_or_init(Daily::new))
    }

    fn by_shipping(&self) -> Sql<Daily> {
        let mut open = BTreeMap::new();
        let mut waiting = self
            .conn
            .prepare_cached("SELECT day, sum(n), sum(assumed) FROM firm_open WHERE due_day > ?1 GROUP BY day")?;
        let mut rows = waiting.query([self.as_of])?;
        while let Some(r) = rows.next()? {
            open.insert(r.get::<_, i32>(0)?, (r.get::<_, i64>(1)?.max(0) as u64, r.get::<_, i64>(2)?.max(0) as u64));
        }
        let mut days = self.conn.prepare_cached(
            "SELECT day, n, cancelled, due, kept, perfect, delivered, wrong, damaged, lost, assumed FROM firm_day WHERE n > 0",
        )?;
        let found = days.query_map([], |r| {
            let at = |i: usize| r.get::<_, i64>(i).map(|n| n.max(0) as u64);
            let day = r.get(0)?;
            let (open, open_assumed) = open.get(&day).copied().unwrap_or_default();
            let cancelled = at(2)?;
            let counts = Counts {
                shipments: at(1)? - cancelled,
                due: at(3)?.saturating_sub(open),
                on_time: at(4)?,
                perfect: at(5)?,
                delivered: at(6)?,
                misdelivered: at(7)?,
                damaged: at(8)?,
                lost: at(9)?,
                ..Counts::default()
            };
            let assumed = at(10)?.saturating_sub(open_assumed);
            Ok((Day(day), Tally { counts, assumed, cancelled, open, ..Tally::default() }))
        })?;
        let mut daily: Daily = found.collect::<Sql<_>>()?;
        let complaints = self.complaints()?;
        if let Some(since) = complaints.since {
            for (_, Tally { counts, .. }) in daily.range_mut(since..) {
                counts.answerable = counts.delivered;
            }
        }
        // The roll-up knows waybills only; the few that somebody complained about are put right one by one.
        for (facts, complaint) in complaints.waybills.values().filter(|(facts, _)| !facts.cancelled()) {
            let Some(tally) = daily.get_mut(&Minutes(facts.shipped).day()) else { continue };
            let answerable = u64::from(facts.signed() && complaints.recorded(facts));
            match complaint {
                Complaint::Justified => {
                    tally.counts.complained += answerable;
                    tally.counts.perfect -= u64::from(facts.perfect(self.promise_minutes)).min(tally.counts.perfect);
                }
                _ => tally.undecided += answerable,
            }
        }
        Ok(daily)
    }

    /// By the day of the promise: what is still open belongs to days that have not come.
    fn by_promise(&self) -> Sql<Daily> {
        let mut days = self.conn.prepare_cached(
            "SELECT day, due_on, kept_on, perfect_on, assumed_on FROM firm_day WHERE due_on > 0 AND day <= ?1",
        )?;
        let found = days.query_map([self.as_of], |r| {
            let at = |i: usize| r.get::<_, i64>(i).map(|n| n.max(0) as u64);
            let counts = Counts { due: at(1)?, on_time: at(2)?, perfect: at(3)?, ..Counts::default() };
            Ok((Day(r.get(0)?), Tally { counts, assumed: at(4)?, ..Tally::default() }))
        })?;
        let mut daily: Daily = found.collect::<Sql<_>>()?;
        for (facts, complaint) in self.complaints()?.waybills.values() {
            let spoilt = *complaint == Complaint::Justified && facts.perfect(self.promise_minutes);
            let promised = Minutes(facts.promise(self.promise_minutes)).day();
            if let Some(tally) = daily.get_mut(&promised).filter(|_| spoilt && !facts.cancelled()) {
                tally.counts.perfect = tally.counts.perfect.saturating_sub(1);
            }
        }
        Ok(daily)
    }

    fn measured(&self, kpi: &str) -> Sql<Daily> {
        let mut days = self.conn.prepare_cached(
            "SELECT day, sum(numerator), sum(denominator) FROM measure WHERE kpi = ?1 AND _del <= 0 GROUP BY day",
        )?;
        let found = days.query_map([kpi], |r| {
            let at = |i: usize| r.get::<_, i64>(i).map(|n| n.max(0) as u64);
            let measured = Rate { numerator: at(1)?, denominator: at(2)? };
            Ok((Day(r.get(0)?), Tally { measured, ..Tally::default() }))
        })?;
        found.collect()
    }

    /// Takes out shipments whose cause does not count: they are few and found by an index.
    fn leave_out(&self, daily: &mut Daily, basis: Basis, definition: &Definition) -> Sql<()> {
        let causes: BTreeSet<i64> = definition
            .causes
            .iter()
            .filter_map(|e| serde_json::from_value::<Trouble>(e.cause.as_str().into()).ok())
            .map(Trouble::code)
            .collect();
        let (promise_minutes, as_of) = (self.promise_minutes, self.as_of);
        let by = Yardstick { promise_minutes, as_of, complaints: self.complaints()? };
        let sql = format!("SELECT {FACTS}, id FROM shipment WHERE trouble = ?1 AND trouble IS NOT NULL AND _del <= 0");
        let mut statement = self.conn.prepare_cached(&sql)?;
        for cause in causes {
            let mut rows = statement.query([cause])?;
            while let Some(row) = rows.next()? {
                let facts = Facts::of(row, 0)?;
                let minutes = if basis == Basis::Due { facts.promise(self.promise_minutes) } else { facts.shipped };
                let Some(tally) = daily.get_mut(&Minutes(minutes).day()) else { continue };
                let mut one = Tally::default();
                one.add(&facts, row.get(9)?, &by);
                tally.counts = tally.counts.less(one.counts);
                tally.assumed = tally.assumed.saturating_sub(one.assumed);
                tally.open = tally.open.saturating_sub(one.open);
                tally.undecided = tally.undecided.saturating_sub(one.undecided);
                tally.set_aside += one.counts.shipments;
            }
        }
        Ok(())
    }
}
