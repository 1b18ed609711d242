//! The service level worth keeping, by the firm's own months, or why it cannot be told.

use super::{About, figures, words};
use crate::{
    charts::ChartKind,
    reports::paper::{Block, Cell, Figure, Section, Table},
    tradeoff::{Fit, FitReq, FitRes, MonthRow, MonthsReq, Scenario, fit::fit, months::months},
};
use keheng_base::{Fault, Fen};
use keheng_words::{money, percent};

/// Height of the curve, in CSS pixels.
const HEIGHT: f64 = 300.0;
/// Months listed: the latest.
const MONTHS: usize = 12;

/// Money per shipment, which has a fraction of a fen.
fn fen(value: f64) -> Fen {
    Fen(libm::round(value) as i64)
}

/// Zone first: being near is cheap, so it matters more than the point inside it.
fn levels(about: &About, found: &FitRes) -> Option<Block> {
    let w = about.words;
    let Fit { zone, optimum, interval, minimum, .. } = &found.fit;
    let (zone, optimum, minimum) = ((*zone)?, (*optimum)?, (*minimum)?);
    let range = |lo: f64, hi: f64| Cell::Range(lo, hi, 1);
    let sure = interval.map_or_else(String::new, |i| w.report_level_interval(&range(i.lo, i.hi).shown(w)));
    let figure = |label: String, value: Cell, note: String| Figure { label, value, note };
    Some(Block::Figures(vec![
        figure(w.tradeoff_zone(), range(zone.lo, zone.hi), w.report_level_near()),
        figure(w.report_level_best(), Cell::Share(optimum, 1), sure),
        figure(w.report_level_cost(), Cell::Money(fen(minimum)), w.report_level_each()),
        figure(w.report_level_now(), found.now.map_or(Cell::Empty, |now| Cell::Share(now, 1)), w.report_level_last()),
    ]))
}

/// What going there saves in a month, or that staying is right.
fn advice(about: &About, found: &FitRes) -> Option<String> {
    let w = about.words;
    let (zone, now) = (found.fit.zone?, found.now?);
    if zone.lo <= now && now <= zone.hi {
        return Some(w.tradeoff_in_zone(&percent(now, 1)));
    }
    // where contracts forbid the optimum, the best that they allow
    let step = found.fit.to_floor.as_ref().or(found.fit.from_now.as_ref())?;
    let month = |saving: f64| money(fen(saving * found.volume));
    let (from, to) = (percent(step.from, 1), percent(step.to, 1));
    Some(match step.interval {
        Some(sure) => w.tradeoff_move_saves(&month(step.saving), &from, &month(sure.hi), &month(sure.lo), &to),
        None => w.tradeoff_move_plain(&money(fen(-step.saving)), &from, &to),
    })
}

fn table(about: &About, rows: &[MonthRow]) -> Table {
    let w = about.words;
    let rows = &rows[rows.len().saturating_sub(MONTHS)..];
    let some_out = rows.iter().any(|m| m.excluded);
    let each = |value: Option<f64>| value.map_or(Cell::Empty, |v| Cell::Money(fen(v)));
    let row = |m: &MonthRow| {
        let total = m.logistics.zip(m.service_cost).map(|(logistics, failure)| logistics + failure);
        let mut cells = vec![
            Cell::Month(m.month),
            Cell::from(m.shipments),
            m.service.map_or(Cell::Empty, |s| Cell::Share(s, 1)),
            each(m.logistics),
            each(m.service_cost),
            each(total),
        ];
        if some_out {
            cells.push(Cell::Text(if m.excluded { w.tradeoff_month_excluded() } else { String::new() }));
        }
        cells
    };
    let mut columns = vec![
        words(w.overview_month(), 3),
        figures(w.overview_shipments(), 3),
        figures(w.tradeoff_service(), 3),
        figures(w.report_level_logistics(), 4),
        figures(w.report_level_failure(), 4),
        figures(w.report_level_total(), 4),
    ];
    if some_out {
        columns.push(words(w.tradeoff_month_excluded(), 3));
    }
    Table { title: w.report_level_months(), columns, rows: rows.iter().map(row).collect() }
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.report_tradeoff();
    let mut rows = months(about.app, MonthsReq::default())?.months;
    rows.retain(|m| m.month <= about.month);
    if rows.is_empty() {
        return Ok(Section { title, blocks: vec![Block::Text(w.report_no_waybills())] });
    }
    let found = fit(about.app, FitReq { until: Some(about.month), ..FitReq::default() })?;
    let mut blocks = Vec::new();
    match &found.fit.refused {
        Some(refused) => blocks.push(Block::Text(w.tradeoff_summary_refused(&w.fault(refused)))),
        None => {
            blocks.extend(levels(about, &found));
            blocks.extend(advice(about, &found).map(Block::Text));
        }
    }
    if found.fit.curve.is_some() {
        let scenario = Scenario { until: Some(about.month), ..Scenario::default() };
        blocks.push(Block::Drawing(about.drawing(ChartKind::UCurve { scenario }, w.tradeoff_chart_title(), HEIGHT)?));
    }
    blocks.push(Block::Table(table(about, &rows)));
    blocks.push(Block::Note(w.report_level_how()));
    if found.fit.refused.is_none() && !found.fit.warnings.is_empty() {
        blocks.push(Block::List(found.fit.warnings.iter().map(|warning| w.fault(warning)).collect()));
    }
    Ok(Section { title, blocks })
}
