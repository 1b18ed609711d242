//! Figures of service that are no shares, over whole months: their money is that of the trade-off, their counts those of the
//! KPIs, so that no figure is reckoned twice.

use crate::{
    App,
    db::{Sql, sql_fault},
    service::{
        KpiReq,
        daily::{Counter, sum},
        kpis::span,
    },
    settings::{Settings, settings},
    shipments::Status,
    tradeoff::{self, MonthsReq},
};
use keheng_base::{Day, Fault, Month, Period};
use keheng_calc::service::{
    figure::{self, FIGURES, Figure, FigureUnit, Weighted},
    kpi::{Better, KPIS},
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A part of a figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FigurePart {
    /// id of a KPI, or `logistics`, `failures`: the words are `kpi-<id>` and `figure-part-<id>`
    pub id: String,
    /// fen for each, or points of 100
    pub value: f64,
    /// what it weighs, of a KPI in the index
    pub weight: Option<f64>,
}

/// A figure over some months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FigureRes {
    /// id of the registry: the words are `figure-<id>`, `-how`, `-numerator`, `-denominator`
    pub figure: String,
    /// what is divided
    pub numerator: f64,
    /// by what
    pub denominator: f64,
    /// as it is written: quotient, times a thousand where the unit says so; none where there is nothing to divide by
    pub value: Option<f64>,
    /// how it is written
    pub unit: FigureUnit,
    /// more is better
    pub higher_is_better: bool,
    /// what it is made of
    pub parts: Vec<FigurePart>,
}

/// Figures of some months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FiguresRes {
    /// first month; none without waybills
    pub from: Option<Month>,
    /// last month
    pub to: Option<Month>,
    /// in the order of the registry
    pub figures: Vec<FigureRes>,
    /// what KPIs weigh in the quality index: the firm's, else the usual
    pub weights: Vec<FigurePart>,
}

/// Figures of the months that a period touches. Faults: `period_reversed`, those of the trade-off's months.
pub fn figures(app: &App, req: KpiReq) -> Result<FiguresRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let settings = settings(&conn).map_err(sql_fault)?;
    let span = span(&conn).map_err(sql_fault)?;
    let first = req.month.map(|m| m.period().from).or(req.from).or(span.map(|s| s.from));
    let last = req.month.map(|m| m.period().to).or(req.to).or(span.map(|s| s.to));
    let months = first.zip(last).map(|(from, to)| (from.month(), to.month()));
    if first.zip(last).is_some_and(|(from, to)| from > to) {
        return Err(Fault::new("period_reversed"));
    }
    let (from, to) = months.unwrap_or_default();
    let mut found = Vec::with_capacity(FIGURES.len());
    for figure in FIGURES.iter().copied() {
        let (numerator, denominator, parts) = match figure.id {
            "service_cost" => cost(app, (from, to))?,
            "quality_index" => index(&conn, &settings, whole(from, to)).map_err(sql_fault)?,
            _ => complaints(&conn, &settings, whole(from, to)).map_err(sql_fault)?,
        };
        found.push(written(figure, numerator, denominator, parts));
    }
    let weights = KPIS.iter().map(|kpi| FigurePart {
        id: kpi.id.to_owned(),
        value: 0.0,
        weight: Some(weight(&settings, kpi.id)),
    });
    Ok(FiguresRes {
        from: months.map(|m| m.0),
        to: months.map(|m| m.1),
        figures: found,
        weights: weights.filter(|w| w.weight > Some(0.0) || usual(&w.id) > 0.0).collect(),
    })
}

fn written(of: &Figure, numerator: f64, denominator: f64, parts: Vec<FigurePart>) -> FigureRes {
    let scale = if of.unit == FigureUnit::PerThousand { 1_000.0 } else { 1.0 };
    FigureRes {
        figure: of.id.to_owned(),
        numerator,
        denominator,
        value: (denominator > 0.0).then(|| scale * numerator / denominator),
        unit: of.unit,
        higher_is_better: of.better == Better::High,
        parts,
    }
}

fn whole(from: Month, to: Month) -> Period {
    Period { from: from.period().from, to: to.period().to }
}

/// Months whose cost is known in both parts; each weighs as many waybills as it has.
fn cost(app: &App, (from, to): (Month, Month)) -> Result<(f64, f64, Vec<FigurePart>), Fault> {
    let (mut logistics, mut failures, mut n) = (0.0, 0.0, 0.0);
    for m in tradeoff::months::months(app, MonthsReq::default())?.months {
        let (Some(own), Some(failed), true) = (m.logistics, m.service_cost, from <= m.month && m.month <= to) else {
            continue;
        };
        let waybills = m.shipments as f64;
        logistics += own * waybills;
        failures += failed * waybills;
        n += waybills;
    }
    let part = |id: &str, sum: f64| FigurePart { id: id.to_owned(), value: sum / n, weight: None };
    let parts = if n > 0.0 { vec![part("logistics", logistics), part("failures", failures)] } else { Vec::new() };
    Ok((logistics + failures, n, parts))
}

fn usual(kpi: &str) -> f64 {
    figure::WEIGHTS.iter().find(|(id, _)| *id == kpi).map_or(0.0, |(_, weight)| *weight)
}

fn weight(settings: &Settings, kpi: &str) -> f64 {
    settings.quality_weights.get(kpi).copied().unwrap_or_else(|| usual(kpi))
}

fn index(conn: &Connection, settings: &Settings, period: Period) -> Sql<(f64, f64, Vec<FigurePart>)> {
    let counter = Counter::new(conn, settings)?;
    let mut all = Vec::new();
    let mut parts = Vec::new();
    for kpi in KPIS.iter().filter(|kpi| weight(settings, kpi.id) > 0.0) {
        let of = Weighted {
            better: kpi.better,
            counted: sum(&counter.daily(kpi)?, period).rate(kpi),
            target: settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target),
            weight: weight(settings, kpi.id),
        };
        if let Some(score) = figure::score(&of) {
            parts.push(FigurePart { id: kpi.id.to_owned(), value: 100.0 * score, weight: Some(of.weight) });
        }
        all.push(of);
    }
    let (points, weights) = figure::quality_index(&all);
    Ok((points, weights, parts))
}

/// Waybills with a justified complaint, and customers who shipped, both from the month on in which the first complaint was
/// written down: before it silence is no praise.
fn complaints(conn: &Connection, settings: &Settings, period: Period) -> Sql<(f64, f64, Vec<FigurePart>)> {
    let counter = Counter::new(conn, settings)?;
    let Some(kpi) = KPIS.iter().find(|kpi| kpi.id == "complaint_free") else { return Ok((0.0, 0.0, Vec::new())) };
    let days = counter.daily(kpi)?;
    let counted = |(day, tally): (&Day, &crate::service::daily::Tally)| (tally.counts.answerable > 0).then_some(*day);
    let since = days.range(period.from..=period.to).find_map(counted);
    let Some(since) = since else { return Ok((0.0, 0.0, Vec::new())) };
    let complained = sum(&days, Period { from: since, to: period.to }).counts.complained;
    let sql = "SELECT count(DISTINCT customer_id) FROM shipment
               WHERE shipped BETWEEN ?1 AND ?2 AND status <> ?3 AND _del <= 0";
    let customers: i64 = conn
        .prepare_cached(sql)?
        .query_row([since.start().0, period.to.end().0, Status::Cancelled.code()], |r| r.get(0))?;
    Ok((complained as f64, customers as f64, Vec::new()))
}
