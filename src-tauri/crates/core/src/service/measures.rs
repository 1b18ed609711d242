//! What other systems and people counted: the warehouse's six, the telephone, and the customer's own view of a KPI that
//! the firm counts itself.

use super::{
    Entry, EntryReq, KpiName,
    daily::{Counter, sum},
    kpis::{known, months_of},
    marks::EntryRes,
    said,
};
use crate::{
    App,
    db::{Op, Sql, content_id, schema, sql_fault},
    settings::settings,
};
use keheng_base::{Day, Fault, Id, Month};
use keheng_calc::{
    service::kpi::{Count, Rate},
    spc::compare::compare,
};
use rusqlite::{OptionalExtension, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Rows written at once at most.
const MOST: usize = 5_000;
/// Cases in one row at most.
const MOST_CASES: u64 = 1_000_000_000;

/// One count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasureRow {
    /// id of the registry
    pub kpi: String,
    /// the day it was counted for
    pub day: Day,
    /// where it comes from: a system, a person, a customer
    pub source: String,
    /// how many
    pub numerator: u64,
    /// out of
    pub denominator: u64,
}

/// A stored count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasureEntry {
    /// identity
    pub id: Id<Entry>,
    /// the count
    pub row: MeasureRow,
}

/// Counts of one KPI.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MeasuresRes {
    /// latest first
    pub measures: Vec<MeasureEntry>,
}

/// Writes counts: all or none.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MeasureReq {
    /// the same KPI, day and source replaces what was there
    pub rows: Vec<MeasureRow>,
}

/// What became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MeasuredRes {
    /// new
    pub created: u64,
    /// with other figures than before
    pub updated: u64,
    /// as they were
    pub unchanged: u64,
}

/// One source's view of one month beside the firm's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ViewRow {
    /// the month
    pub month: Month,
    /// whose view
    pub source: String,
    /// the firm's own count
    pub own: Rate,
    /// theirs
    pub theirs: Rate,
    /// 95 % interval of theirs less the firm's
    pub interval: (f64, f64),
    /// the interval does not hold 0
    pub differs: bool,
}

/// Internal against external measurement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ViewsRes {
    /// latest month first
    pub rows: Vec<ViewRow>,
}

/// Counts of a KPI. Fault: `no_such_kpi`.
pub fn measures(app: &App, req: KpiName) -> Result<MeasuresRes, Fault> {
    let kpi = known(&req.kpi)?.id;
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<Vec<MeasureEntry>> {
        let mut statement = conn.prepare_cached(
            "SELECT id, day, source, numerator, denominator FROM measure WHERE kpi = ?1 AND _del <= 0 ORDER BY day DESC, source",
        )?;
        let rows = statement.query_map([kpi], |r| {
            let row = MeasureRow {
                kpi: kpi.to_owned(),
                day: Day(r.get(1)?),
                source: r.get(2)?,
                numerator: r.get::<_, i64>(3)?.max(0) as u64,
                denominator: r.get::<_, i64>(4)?.max(0) as u64,
            };
            Ok(MeasureEntry { id: Id::new(r.get(0)?), row })
        })?;
        rows.collect()
    };
    Ok(MeasuresRes { measures: read().map_err(sql_fault)? })
}

/// Writes counts. Faults: `no_such_kpi`, `measure_invalid` with `row` (a numerator above its denominator, nothing counted, too
/// many), `measures_too_many`, `reason_missing`, `text_too_long`.
pub fn measure(app: &App, req: MeasureReq) -> Result<MeasuredRes, Fault> {
    if req.rows.len() > MOST {
        return Err(Fault::new("measures_too_many").with("most", MOST));
    }
    for (i, row) in req.rows.iter().enumerate() {
        known(&row.kpi)?;
        said(&row.source, "source")?;
        if row.denominator == 0 || row.numerator > row.denominator || row.denominator > MOST_CASES {
            return Err(Fault::new("measure_invalid").with("row", i + 1));
        }
    }
    let done = app.db()?.op(Op::EditMeasure, "", |tx| {
        let mut res = MeasuredRes::default();
        for row in &req.rows {
            let source = row.source.trim();
            let id = content_id("measure", &format!("{}\u{0}{}\u{0}{source}", row.kpi, row.day));
            let (numerator, denominator) = (row.numerator as i64, row.denominator as i64);
            let counts: [(&str, &dyn ToSql); 2] = [("numerator", &numerator), ("denominator", &denominator)];
            let life: Option<i64> = tx
                .conn
                .query_row("SELECT _del FROM measure WHERE id = ?1", [id], |r| r.get(0))
                .optional()
                .map_err(sql_fault)?;
            match life {
                None => {
                    let mut all: Vec<(&str, &dyn ToSql)> = counts.to_vec();
                    all.extend([("kpi", &row.kpi as &dyn ToSql), ("day", &row.day.0), ("source", &source)]);
                    tx.insert(&schema::MEASURE, id, &all).map_err(sql_fault)?;
                    res.created += 1;
                }
                Some(life) => {
                    tx.bring_back(&schema::MEASURE, id).map_err(sql_fault)?;
                    let changed = tx.update(&schema::MEASURE, id, &counts).map_err(sql_fault)?;
                    *(if life > 0 {
                        &mut res.created
                    } else if changed {
                        &mut res.updated
                    } else {
                        &mut res.unchanged
                    }) += 1;
                }
            }
        }
        Ok(res)
    })?;
    Ok(app.done(done))
}

/// Takes a count away. Fault: `no_such_entry`.
pub fn remove(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    super::removed(app, Op::EditMeasure, &schema::MEASURE, req.id)
}

/// The firm's own count of a KPI against what others counted, by month. Fault: `no_such_kpi`.
///
/// A KPI that is only measured outside has no own count, and no rows.
pub fn views(app: &App, req: KpiName) -> Result<ViewsRes, Fault> {
    let kpi = known(&req.kpi)?;
    if matches!(kpi.count, Count::Measured) {
        return Ok(ViewsRes { rows: Vec::new() });
    }
    let measured = measures(app, req)?.measures;
    let db = app.db()?;
    let conn = db.read()?;
    let own = || -> Sql<BTreeMap<Month, Rate>> {
        let settings = settings(&conn)?;
        let daily = Counter::new(&conn, &settings)?.daily(kpi)?;
        Ok(months_of(&daily).into_iter().map(|month| (month, sum(&daily, month.period()).rate(kpi))).collect())
    };
    let own = own().map_err(sql_fault)?;
    let mut theirs: BTreeMap<(Month, String), Rate> = BTreeMap::new();
    for MeasureEntry { row, .. } in measured {
        let rate = theirs.entry((row.day.month(), row.source)).or_default();
        rate.numerator += row.numerator;
        rate.denominator += row.denominator;
    }
    let row = |((month, source), theirs): ((Month, String), Rate)| {
        let own = *own.get(&month)?;
        let found = compare((own.numerator, own.denominator), (theirs.numerator, theirs.denominator), 0.95)?.interval;
        let differs = found.lo > 0.0 || found.hi < 0.0;
        Some(ViewRow { month, source, own, theirs, interval: (found.lo, found.hi), differs })
    };
    Ok(ViewsRes { rows: theirs.into_iter().rev().filter_map(row).collect() })
}
