//! What is on its way at both ends of some months, for the costing of a process.
//!
//! A waybill is on its way from collection to signature. One that ended without a time of signature took as long as
//! others do; one without any news for two months is no longer looked for. How far those on their way are is told by the
//! time they had taken at the end against the time they took in all: they are collected and sorted, on the haul and with
//! the desk as far as the time went, and not begun in delivery.

use super::{Rounding, gather, store};
use crate::{
    db::Sql,
    shipments::{Status, list::as_of},
};
use keheng_base::{Day, Fen, Month};
use keheng_calc::costing::engine::{self, Key, Process, Source, Stage};
use rusqlite::Connection;

/// Minutes after which nobody looks for a waybill any more.
const FORGOTTEN: i64 = 60 * 1440;
/// Parts of a whole in which progress is added up, so that the order of rows cannot matter.
const WHOLE: i64 = 1_000_000;
/// The method that values what came over from the month before: its answer does not depend on what came before that.
const BEFORE: &str = "process_fifo";

/// Waybills on their way at an instant.
#[derive(Clone, Copy, Default)]
struct Way {
    units: i64,
    /// sum of their progress, in parts of [`WHOLE`]
    progress: i64,
}

impl Way {
    fn add(&mut self, at: i64, shipped: i64, ended: Option<i64>, usual: i64) {
        let on = shipped < at && ended.is_none_or(|e| e >= at) && at - shipped < FORGOTTEN;
        if on {
            let gone = at - shipped;
            let whole = ended.map_or(usual.max(gone), |e| e - shipped).max(1);
            self.units += 1;
            self.progress += gone.min(whole) * WHOLE / whole;
        }
    }

    /// By stage, how far they are.
    fn done(self) -> [f64; 5] {
        let mean = if self.units > 0 { self.progress as f64 / (self.units * WHOLE) as f64 } else { 0.0 };
        let mut done = [0.0; 5];
        for (stage, far) in [(Stage::Collect, 1.0), (Stage::Sort, 1.0), (Stage::LineHaul, mean), (Stage::Service, mean)]
        {
            done[stage as usize] = far;
        }
        done
    }
}

/// Counts what is on its way, without what it had cost; none where no waybill tells when it was signed for.
fn count(conn: &Connection, (from, to): (Month, Month)) -> Sql<Option<Process>> {
    let period = gather::days(from, to);
    let begin = period.from.start().0;
    // The data may end inside the period: then so does the process.
    let last = Day(as_of(conn)?.min(period.to.0));
    let end = (last.end().0 + 1).max(begin);
    let first = begin - FORGOTTEN;
    let (taken, told): (i64, i64) = conn
        .prepare_cached(
            "SELECT coalesce(sum(delivered - shipped), 0), count(*) FROM shipment
             WHERE shipped BETWEEN ?1 AND ?2 AND delivered >= shipped AND _del <= 0",
        )?
        .query_row([first, end], |r| Ok((r.get(0)?, r.get(1)?)))?;
    if told == 0 {
        return Ok(None);
    }
    let usual = (taken / told).max(1);
    let mut statement = conn.prepare_cached(
        "SELECT shipped, delivered, status FROM shipment
         WHERE shipped >= ?1 AND shipped < ?2 AND status <> ?3 AND _del <= 0",
    )?;
    let mut rows = statement.query([first, end, Status::Cancelled.code()])?;
    let (mut before, mut after, mut started) = (Way::default(), Way::default(), 0i64);
    while let Some(r) = rows.next()? {
        let (shipped, delivered, status): (i64, Option<i64>, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let over = status > Status::Returning.code();
        let ended = delivered.map(|d| d.max(shipped)).or(over.then_some(shipped + usual));
        started += i64::from(shipped >= begin);
        before.add(begin, shipped, ended, usual);
        after.add(end, shipped, ended, usual);
    }
    Ok(Some(Process {
        begin_units: before.units as f64,
        started_units: started as f64,
        end_units: after.units as f64,
        begin_done: before.done(),
        end_done: after.done(),
        ..Process::default()
    }))
}

/// What is on its way at both ends, with what it had cost in the month before where the books hold that.
pub(super) fn process<E: From<rusqlite::Error>>(
    conn: &Connection,
    months: (Month, Month),
    rounding: Rounding,
    go_on: &dyn Fn(u64) -> Result<(), E>,
) -> Result<Option<Process>, E> {
    let Some(mut process) = count(conn, months)? else { return Ok(None) };
    let month = Month(months.0.0 - 1);
    let period = month.period();
    let booked = !store::entries(conn, period.from, period.to)?.is_empty();
    let Some(method) = engine::find(BEFORE).filter(|_| booked && process.begin_units > 0.0) else {
        return Ok(Some(process));
    };
    let mut of = gather::gather_bare(conn, (month, month), method.cut(), Some(rounding), go_on)?;
    of.input.process = count(conn, (month, month))?;
    // A month that cannot be costed brings nothing over, as if its books were not there.
    let Ok(outcome) = method.cost(&of.input) else { return Ok(Some(process)) };
    for line in &outcome.lines {
        let Key::OnTheWay(stage) = line.key else { continue };
        for (source, part) in outcome.sources.iter().zip(&line.parts_fen) {
            match source {
                Source::Shipments | Source::Booked => process.carried_direct_fen += *part,
                _ => process.carried_fen[stage as usize] += *part,
            }
        }
    }
    if process.carried() < Fen(0) {
        // Credits of the month before outweigh its cost: nothing sensible can be brought over.
        (process.carried_fen, process.carried_direct_fen) = ([Fen(0); 5], Fen(0));
    }
    Ok(Some(process))
}
