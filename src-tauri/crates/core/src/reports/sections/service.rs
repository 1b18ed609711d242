//! Service against its targets, and its course by month.

use super::{About, figures, words};
use crate::{
    charts::ChartKind,
    reports::paper::{Block, Cell, Figure, Section, Table},
    service::{KpiRes, kpis},
};
use keheng_base::Fault;

/// Decimals of a rate: hundredths, as loss rates live in them.
const PLACES: usize = 2;

/// Height of the courses by month, in CSS pixels: they share the first page with their figures.
const HEIGHT: f64 = 420.0;

fn target(about: &About, kpi: &KpiRes) -> String {
    let target = Cell::Share(kpi.target, PLACES).shown(about.words);
    if kpi.higher_is_better { about.words.kpi_target_least(&target) } else { about.words.kpi_target_most(&target) }
}

fn rate(kpi: &KpiRes) -> Cell {
    kpi.rate.map_or(Cell::Empty, |r| Cell::Share(r, PLACES))
}

/// The KPIs of the month.
pub fn judged(about: &About) -> Result<Vec<KpiRes>, Fault> {
    let judged = kpis::judge_period(about.conn, &about.settings, about.month.period()).map_err(crate::db::sql_fault)?;
    Ok(kpis::headline(judged))
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.overview_kpis();
    let kpis = judged(about)?;
    if about.days.is_none() {
        return Ok(Section { title, blocks: vec![Block::Text(w.report_no_waybills())] });
    }
    let tiles = kpis.iter().map(|k| Figure {
        label: about.say("kpi", &k.kpi),
        value: rate(k),
        note: format!("{} · {}", target(about, k), Cell::Light(k.light).shown(w)),
    });
    let row = |k: &KpiRes| {
        vec![
            Cell::Text(about.say("kpi", &k.kpi)),
            rate(k),
            k.interval.map_or(Cell::Empty, |(low, high)| Cell::Range(low, high, PLACES)),
            Cell::Share(k.target, PLACES),
            k.probability_met.map_or(Cell::Empty, |p| Cell::Share(p, 0)),
            Cell::Light(k.light),
            Cell::from(k.numerator),
            Cell::from(k.denominator),
        ]
    };
    let mut blocks = vec![
        Block::Figures(tiles.collect()),
        Block::Table(Table {
            title: w.report_kpis(),
            columns: vec![
                words(w.report_kpi(), 5),
                figures(w.kpi_rate(), 3),
                figures(w.kpi_interval_label(), 5),
                figures(w.kpi_target(), 3),
                figures(w.kpi_probability_label(), 3),
                words(w.kpi_light(), 3),
                figures(w.kpi_numerator(), 3),
                figures(w.kpi_denominator(), 3),
            ],
            rows: kpis.iter().map(row).collect(),
        }),
        Block::Note(w.kpi_interval_text()),
    ];
    let chart = ChartKind::Kpis { until: Some(about.month) };
    blocks.push(Block::Drawing(about.drawing(chart, w.drawing_kpis_title(), HEIGHT)?));
    Ok(Section { title, blocks })
}
