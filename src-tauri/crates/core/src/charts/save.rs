//! A drawing as a file: written beside its place and renamed, so that it appears complete or not at all.

use super::{
    ChartFormat, SaveChartReq,
    draw::{paint_fault, scene},
};
use crate::{App, db, desk::Written};
use keheng_base::Fault;
use keheng_draw::{paint, scene::Table};
use keheng_files::{Cell, CsvOut, CsvStyle};
use std::{
    fs::{self, File},
    io::{self, Write},
    path::Path,
};

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
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}

/// Writes bytes beside the target and gives them its name.
pub(crate) fn whole(to: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = to.with_file_name(name);
    let write = || -> io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        // Windows renames no open file.
        drop(file);
        fs::rename(&part, to)
    };
    write().map_err(|e| {
        // Where even removing fails, the next save writes over it.
        let _ = fs::remove_file(&part);
        Fault::new("file_unwritable").with("name", db::name(to)).with("reason", e.to_string())
    })
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
