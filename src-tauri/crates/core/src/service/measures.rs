//! What other systems and people counted: the warehouse's six, the telephone, and the customer's own view of a KPI that
//! the firm counts itself. From files they come through `interchange/kinds/measures`.

use super::{Entry, EntryReq, KpiName, kpis::known, marks::EntryRes, said};
use crate::{
    App,
    db::{Op, Sql, Tx, content_id, schema, sql_fault},
};
use keheng_base::{Day, Fault, Id};
use rusqlite::{Connection, OptionalExtension, ToSql};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Rows written at once at most.
const MOST: usize = 5_000;
/// Cases in one row at most.
pub const MOST_CASES: u64 = 1_000_000_000;

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

impl MeasureRow {
    /// Something was counted, no more than there was, and not more than can be.
    pub fn possible(&self) -> bool {
        possible(self.numerator, self.denominator)
    }
}

fn possible(numerator: u64, denominator: u64) -> bool {
    (1..=MOST_CASES).contains(&denominator) && numerator <= denominator
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
        if !row.possible() {
            return Err(Fault::new("measure_invalid").with("row", i + 1));
        }
    }
    let done = app.db()?.op(Op::EditMeasure, "", |tx| {
        let mut res = MeasuredRes::default();
        for row in &req.rows {
            let before = before(tx.conn, row).map_err(sql_fault)?;
            *match before {
                Before::Nothing => &mut res.created,
                Before::Other => &mut res.updated,
                Before::Same => &mut res.unchanged,
            } += 1;
            write(tx, row).map_err(sql_fault)?;
        }
        Ok(res)
    })?;
    Ok(app.done(done))
}

/// What was stored where a count goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// nothing that lives
    Nothing,
    /// other figures
    Other,
    /// the same figures
    Same,
}

/// The id of a count: the same on every machine.
pub fn id_of(row: &MeasureRow) -> i64 {
    content_id("measure", &format!("{}\u{0}{}\u{0}{}", row.kpi, row.day, row.source.trim()))
}

/// What is stored where this count goes.
pub fn before(conn: &Connection, row: &MeasureRow) -> Sql<Before> {
    let sql = "SELECT _del <= 0, numerator, denominator FROM measure WHERE id = ?1";
    let found: Option<(bool, i64, i64)> =
        conn.prepare_cached(sql)?.query_row([id_of(row)], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional()?;
    Ok(match found {
        Some((true, k, n)) if (k, n) == (row.numerator as i64, row.denominator as i64) => Before::Same,
        Some((true, ..)) => Before::Other,
        _ => Before::Nothing,
    })
}

/// Writes a count over whatever was there.
pub fn write(tx: &mut Tx, row: &MeasureRow) -> Sql<()> {
    let (id, source) = (id_of(row), row.source.trim());
    let (numerator, denominator) = (row.numerator as i64, row.denominator as i64);
    let values: [(&str, &dyn ToSql); 5] = [
        ("numerator", &numerator),
        ("denominator", &denominator),
        ("kpi", &row.kpi),
        ("day", &row.day.0),
        ("source", &source),
    ];
    tx.upsert(&schema::MEASURE, id, &values).map(drop)
}

/// Faults: `measure_invalid`, `no_such_entry`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let sql = "SELECT numerator, denominator FROM measure WHERE id = ?1 AND _del <= 0";
    let read = || -> Sql<Option<(i64, i64)>> {
        conn.prepare_cached(sql)?.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))).optional()
    };
    let (k, n) = read().map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_entry"))?;
    let whole = u64::try_from(k).ok().zip(u64::try_from(n).ok());
    match whole {
        Some((k, n)) if possible(k, n) => Ok(()),
        _ => Err(Fault::new("measure_invalid").with("row", 1)),
    }
}

/// Takes a count away. Fault: `no_such_entry`.
pub fn remove(app: &App, req: EntryReq) -> Result<EntryRes, Fault> {
    super::removed(app, Op::EditMeasure, &schema::MEASURE, req.id)
}
