//! A drawing as a file.

use super::{
    ChartFormat, ChartKind, SaveChartReq,
    draw::{paint_fault, scene},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{self, schema},
    desk::{Written, whole},
};
use keheng_base::Fault;
use keheng_draw::{paint, scene::Table};
use keheng_files::{Cell, CsvOut, CsvStyle};
use std::path::Path;

/// Pixels per CSS pixel: sharp on good screens and on slides.
const PIXELS: f64 = 2.0;

/// Writes a chart. Faults: those of [`scene`], `handle_unknown`, `chart_font`, `file_unwritable`, `file_not_written`.
pub fn save(app: &App, req: SaveChartReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let scene = scene(app, &req.draw, true)?;
    match req.format {
        ChartFormat::Svg => whole(&to, paint::svg(&scene).map_err(paint_fault)?.as_bytes())?,
        ChartFormat::Png => whole(&to, &paint::png(&scene, PIXELS).map_err(paint_fault)?)?,
        ChartFormat::Csv => csv(&to, &scene.table)?,
    }
    if names_customers(&req.draw.chart) {
        let rows = scene.table.rows.len() as u64;
        audit::record(app, Act::export(!app.masked()), Some(Subject::all(&schema::CUSTOMER)), rows)?;
    }
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}

/// Whether customers stand on it by their names.
fn names_customers(chart: &ChartKind) -> bool {
    use ChartKind::*;
    matches!(chart, Pareto { .. } | Whale { .. } | Tornado { .. } | Sankey { .. } | Lying { .. } | Causes { .. })
}

/// Writes the table twin. Figures keep their form, but with the minus sign that spreadsheets read.
fn csv(to: &Path, table: &Table) -> Result<(), Fault> {
    let mut out = CsvOut::create(to, CsvStyle::default()).map_err(|e| e.fault())?;
    let heads: Vec<Cell> = table.columns.iter().map(|c| Cell::Text(&c.label)).collect();
    out.row(&heads).map_err(|e| e.fault())?;
    for row in &table.rows {
        let figure = |(cell, column): (&String, &keheng_draw::scene::Column)| match column.numeric {
            true => cell.replace('\u{2212}', "-"),
            false => cell.clone(),
        };
        let texts: Vec<String> = row.iter().zip(&table.columns).map(figure).collect();
        let cells: Vec<Cell> = texts.iter().map(|t| Cell::Text(t)).collect();
        out.row(&cells).map_err(|e| e.fault())?;
    }
    out.finish().map_err(|e| e.fault())
}
