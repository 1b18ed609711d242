//! What is watched on a control chart though it is no share of waybills: days and hours (single values, I-MR) and cases
//! for each hundred waybills (events per unit, u′).

use super::chart::By;
use crate::{db::Sql, shipments::Status};
use keheng_base::{Day, Period};
use keheng_calc::{
    service::kpi::Better,
    spc::shewhart::{Kind, Sample},
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// In what a series is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeriesUnit {
    /// hours
    Hours,
    /// days
    Days,
    /// for each hundred waybills
    PerHundred,
}

impl SeriesUnit {
    /// Stable name; the word is `series-unit-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            SeriesUnit::Hours => "hours",
            SeriesUnit::Days => "days",
            SeriesUnit::PerHundred => "per-hundred",
        }
    }
}

/// What each day adds: how many, and the sum of what is measured.
type ByDay = BTreeMap<Day, (u64, f64)>;

/// A series; its word is `series-<id>`.
pub struct Series {
    /// stable name
    pub id: &'static str,
    /// what a point measures
    pub kind: Kind,
    /// in what it is written
    pub unit: SeriesUnit,
    /// which way is up
    pub better: Better,
    read: fn(&Connection) -> Sql<ByDay>,
}

/// All of them.
pub const SERIES: &[Series] = &[
    Series { id: "transit_hours", kind: Kind::I, unit: SeriesUnit::Hours, better: Better::Low, read: transit },
    Series { id: "case_days", kind: Kind::I, unit: SeriesUnit::Days, better: Better::Low, read: settled },
    Series { id: "cases", kind: Kind::U, unit: SeriesUnit::PerHundred, better: Better::Low, read: cases },
];

/// The series of an id.
pub fn find(id: &str) -> Option<&'static Series> {
    SERIES.iter().find(|series| series.id == id)
}

/// A point of any chart by the calendar.
pub(super) struct Measured {
    /// its days
    pub period: Period,
    /// how many were measured or counted over
    pub n: u64,
    /// how many of them, or what was counted
    pub numerator: u64,
    /// the point
    pub sample: Sample,
}

/// The points of a series; periods without anything to measure have none.
pub(super) fn points(conn: &Connection, series: &Series, by: By) -> Sql<Vec<Measured>> {
    let mut sums: BTreeMap<Day, (Period, u64, f64)> = BTreeMap::new();
    for (day, (n, sum)) in (series.read)(conn)? {
        let period = by.period(day);
        let of = sums.entry(period.from).or_insert((period, 0, 0.0));
        (of.1, of.2) = (of.1 + n, of.2 + sum);
    }
    let point = |(period, n, sum): (Period, u64, f64)| Measured {
        period,
        n,
        numerator: if series.kind == Kind::I { n } else { sum as u64 },
        sample: match series.kind {
            Kind::I => Sample::single(sum / n as f64),
            _ => Sample::new(sum, n as f64 / 100.0),
        },
    };
    Ok(sums.into_values().filter(|(_, n, _)| *n > 0).map(point).collect())
}

fn by_day(conn: &Connection, sql: &str, unit: f64) -> Sql<ByDay> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |r| {
        Ok((Day(r.get(0)?), (r.get::<_, i64>(1)?.max(0) as u64, r.get::<_, i64>(2)? as f64 / unit)))
    })?;
    rows.collect()
}

/// From collection to signature, by the day of signature.
fn transit(conn: &Connection) -> Sql<ByDay> {
    let sql = format!(
        "SELECT delivered / 1440, count(*), sum(delivered - shipped) FROM shipment
         WHERE delivered >= shipped AND shipped >= 0 AND status <> {} AND _del <= 0 GROUP BY 1",
        Status::Cancelled.code()
    );
    by_day(conn, &sql, 60.0)
}

/// From opening to closing, by the day of closing.
fn settled(conn: &Connection) -> Sql<ByDay> {
    let sql = "SELECT closed / 1440, count(*), sum(closed - opened) FROM service_case
               WHERE closed >= opened AND opened >= 0 AND _del <= 0 GROUP BY 1";
    by_day(conn, sql, 1440.0)
}

/// Cases by the day they were opened, over the waybills of that day.
fn cases(conn: &Connection) -> Sql<ByDay> {
    let mut found = by_day(conn, "SELECT day, n - cancelled, 0 FROM firm_day", 1.0)?;
    let opened = by_day(conn, "SELECT opened / 1440, 0, count(*) FROM service_case WHERE _del <= 0 GROUP BY 1", 1.0)?;
    // A case of a day without waybills belongs to the last day before it that had some.
    for (day, (_, count)) in opened {
        if let Some((_, of)) = found.range_mut(..=day).rev().find(|(_, of)| of.0 > 0) {
            of.1 += count;
        }
    }
    Ok(found)
}
