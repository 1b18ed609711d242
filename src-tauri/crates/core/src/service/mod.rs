//! Service level 服务水平: what was promised against what was kept.

pub mod actions;
pub mod api;
pub mod causes;
pub mod chart;
pub mod daily;
pub mod define;
pub mod elements;
pub mod joined;
pub mod kpis;
pub mod marks;
pub mod measures;
mod rare;
pub mod series;
pub mod views;
mod watched;

use crate::{
    App,
    by_hand::{self, ByHand},
    db::{
        Op, Sql,
        schema::{self, Table},
        sql_fault,
    },
};
use keheng_base::{Day, Fault, Id, Month};
pub use keheng_calc::service::kpi::{Basis, Light, Unit};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which days.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct KpiReq {
    /// a calendar month; wins over `from` and `to`
    pub month: Option<Month>,
    /// first day; the beginning of the data by default
    pub from: Option<Day>,
    /// last day; the end of the data by default
    pub to: Option<Day>,
}

/// One KPI over one period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpiRes {
    /// id of the registry: the words are `kpi-<id>` and `kpi-<id>-how`
    pub kpi: String,
    /// what counted
    pub numerator: u64,
    /// out of
    pub denominator: u64,
    /// numerator / denominator
    pub rate: Option<f64>,
    /// Wilson 95 % interval
    pub interval: Option<(f64, f64)>,
    /// what is wanted
    pub target: f64,
    /// more is better
    pub higher_is_better: bool,
    /// how the rate is written
    pub unit: Unit,
    /// by which day it is counted
    pub basis: Basis,
    /// probability that the true rate meets the target
    pub probability_met: Option<f64>,
    /// traffic light
    pub light: Light,
    /// too few cases to lean on
    pub small_sample: bool,
    /// what failed of a million, whichever way the KPI counts; none when nothing was counted
    pub failed_per_million: Option<f64>,
    /// hours a case may take where nothing is written on it; of KPIs that count cases
    pub limit_hours: Option<u32>,
    /// of the denominator: with a complaint that nobody has judged yet, so that it does not count
    pub undecided: u64,
    /// of the denominator: judged by the firm's usual promise or limit because nothing was written
    pub assumed: u64,
    /// left out, such as not yet due or cancelled, `set_aside` included
    pub excluded: u64,
    /// left out by the firm's own definition
    pub set_aside: u64,
    /// why the firm changed the definition
    pub note: Option<String>,
}

/// KPIs of a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpisRes {
    /// days covered
    pub from: Option<Day>,
    /// days covered
    pub to: Option<Day>,
    /// in the order of the registry
    pub kpis: Vec<KpiRes>,
    /// perfect orders counted, beside what multiplying would say
    pub perfect: Option<Perfect>,
    /// from collection to signature, of shipments of the months touched
    pub cycle: Option<Cycle>,
    /// from coming in to settlement, of claims settled in the months touched
    pub claims: Option<Claims>,
}

/// Perfect orders: counted, and by comparison.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Perfect {
    /// share of shipments with which nothing went wrong
    pub counted: f64,
    /// the rates of the parts multiplied
    pub product: f64,
    /// where the share must lie by the rates of the parts alone
    pub bounds: (f64, f64),
    /// how many parts are known
    pub parts: u64,
}

/// From collection to signature.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Cycle {
    /// shipments signed for
    pub n: u64,
    /// half of them within this many hours
    pub median_hours: u32,
    /// nine of ten within this many hours
    pub p90_hours: u32,
}

/// From coming in to settlement of claims, in days begun.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Claims {
    /// claims settled
    pub n: u64,
    /// half of them within this many days
    pub median_days: u32,
    /// nine of ten within this many days
    pub p90_days: u32,
}

/// One KPI by month.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TrendReq {
    /// id of the registry
    pub kpi: String,
    /// judged as if this were the target, share 0..1
    #[serde(default)]
    pub target: Option<f64>,
}

/// One month of a KPI.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrendPoint {
    /// month
    pub month: Month,
    /// value
    pub value: KpiRes,
}

/// One KPI by month, oldest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TrendRes {
    /// months with data
    pub points: Vec<TrendPoint>,
    /// the target in force, share 0..1
    pub target: f64,
}

/// A KPI by its id.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KpiName {
    /// id of the registry
    pub kpi: String,
}

/// How a KPI is defined in this firm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KpiDefinition {
    /// id of the registry
    pub kpi: String,
    /// target in force, share 0..1
    pub target: f64,
    /// target of the course
    pub default_target: f64,
    /// days it can be counted by, the usual one first
    pub bases: Vec<Basis>,
    /// hours a case may take unless the firm sets its own; of KPIs that count cases
    pub default_limit_hours: Option<u32>,
    /// what can be left out of it
    pub excludes: Excludes,
    /// what the firm changed
    pub definition: crate::settings::Definition,
}

/// What a definition can leave out by cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Excludes {
    /// waybills, by the trouble recorded
    Troubles,
    /// cases, by their cause
    Causes,
    /// nothing: somebody else counts
    Nothing,
}

/// A row of a register of this domain.
#[derive(Clone, Copy, Debug)]
pub struct Entry;

/// Names a row to be taken away.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntryReq {
    /// identity
    pub id: Id<Entry>,
}

/// A text that must say something, at most 2,000 characters. Faults: `reason_missing`, `text_too_long`.
pub(crate) fn said(text: &str, field: &'static str) -> Result<String, Fault> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Fault::new("reason_missing").with("field", field));
    }
    if text.chars().count() > TEXT_LIMIT {
        return Err(Fault::new("text_too_long").with("field", field).with("limit", TEXT_LIMIT));
    }
    Ok(text.to_owned())
}

/// A text that may be absent. Fault: `text_too_long`.
pub(crate) fn maybe(text: Option<&str>, field: &'static str) -> Result<Option<String>, Fault> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(|text| said(text, field)).transpose()
}

const TEXT_LIMIT: usize = 2_000;

/// What is written in the registers; elements and figures of a KPI are found by their keys, which stay.
pub const BY_HAND: &[ByHand] = &[
    ByHand {
        table: &schema::SERVICE_ELEMENT,
        columns: &["name", "owner", "standard"],
        open: by_hand::always,
        check: elements::check,
    },
    ByHand {
        table: &schema::CORRECTIVE_ACTION,
        columns: &["what", "cause", "owner", "due", "proof", "done"],
        open: by_hand::always,
        check: actions::check,
    },
    ByHand {
        table: &schema::MEASURE,
        columns: &["numerator", "denominator"],
        open: by_hand::always,
        check: measures::check,
    },
    ByHand { table: &schema::PROCESS_CHANGE, columns: &["day", "reason"], open: by_hand::always, check: marks::check },
];

/// Texts of a row, in the order of the columns asked for. Fault: `no_such_entry`.
fn texts<const N: usize>(
    conn: &Connection,
    table: &Table,
    columns: [&str; N],
    id: i64,
) -> Result<[Option<String>; N], Fault> {
    let sql = format!("SELECT {} FROM {} WHERE id = ?1 AND _del <= 0", columns.join(", "), table.name);
    let read = || -> Sql<Option<[Option<String>; N]>> {
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query([id])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let mut found = [const { None }; N];
        for (at, text) in found.iter_mut().enumerate() {
            *text = row.get(at)?;
        }
        Ok(Some(found))
    };
    read().map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_entry"))
}

/// Fault `no_such_entry` unless the row lives.
fn living(conn: &Connection, table: &'static Table, id: Id<Entry>) -> Result<(), Fault> {
    let sql = format!("SELECT 1 FROM {} WHERE id = ?1 AND _del <= 0", table.name);
    let found = conn.prepare_cached(&sql).and_then(|mut s| s.exists([id.raw()])).map_err(sql_fault)?;
    if found { Ok(()) } else { Err(Fault::new("no_such_entry")) }
}

/// Takes a row of a register away. Fault: `no_such_entry`.
fn removed(app: &App, op: Op, table: &'static Table, id: Id<Entry>) -> Result<marks::EntryRes, Fault> {
    let done = app.db()?.op(op, "", |tx| {
        let found = tx.delete(table, id.raw()).map_err(sql_fault)?;
        if found { Ok(marks::EntryRes { id }) } else { Err(Fault::new("no_such_entry")) }
    })?;
    Ok(app.done(done))
}
