//! A report as a workbook: a sheet a section, figures as figures.

use super::paper::{Block, Cell, Document, Table};
use keheng_base::Fault;
use keheng_files::{Cell as Out, XlsxOut};
use keheng_words::Words;
use std::{collections::HashSet, path::Path};

/// Excel cuts off no name itself: it refuses longer ones.
const SHEET_NAME: usize = 31;
/// Width of a column, in characters, for each part of a page's width a column takes.
const WIDTH: f64 = 4.0;

/// A name Excel takes, told apart from those before it.
fn sheet_name(title: &str, taken: &mut HashSet<String>) -> String {
    let allowed: String = title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).collect();
    let mut name: String = allowed.chars().take(SHEET_NAME).collect();
    let mut copy = 1;
    while !taken.insert(name.to_lowercase()) {
        copy += 1;
        let tail = format!(" {copy}");
        name = allowed.chars().take(SHEET_NAME - tail.len()).collect::<String>() + &tail;
    }
    name
}

/// Writes the document. Faults: those of writing a file.
pub fn write(document: &Document, words: &Words, to: &Path) -> Result<(), Fault> {
    let fault = |e: keheng_files::Error| e.fault();
    let mut taken = HashSet::new();
    let mut out = XlsxOut::create(to, &sheet_name(&document.title, &mut taken)).map_err(fault)?;
    out.widths(&[24.0, 60.0]).map_err(fault)?;
    out.row(&[Out::Head(&document.title)]).map_err(fault)?;
    out.row(&[Out::Text(&document.firm)]).map_err(fault)?;
    for (label, value) in &document.facts {
        out.row(&[Out::Text(label), Out::Text(value)]).map_err(fault)?;
    }
    for section in &document.sections {
        out.begin_sheet(&sheet_name(&section.title, &mut taken)).map_err(fault)?;
        let widths = widths(section.blocks.iter().filter_map(|b| if let Block::Table(t) = b { Some(t) } else { None }));
        out.widths(&widths).map_err(fault)?;
        out.row(&[Out::Head(&section.title)]).map_err(fault)?;
        for block in &section.blocks {
            self::block(&mut out, block, words)?;
        }
    }
    out.finish().map_err(fault)
}

/// Columns stand below each other in one sheet: each is as wide as its widest table wants it.
fn widths<'a>(tables: impl Iterator<Item = &'a Table>) -> Vec<f64> {
    let mut widths: Vec<f64> = vec![24.0];
    for table in tables {
        widths.resize(widths.len().max(table.columns.len()), 12.0);
        for (width, column) in widths.iter_mut().zip(&table.columns) {
            *width = width.max(f64::from(column.width) * WIDTH);
        }
    }
    widths
}

fn block(out: &mut XlsxOut, block: &Block, words: &Words) -> Result<(), Fault> {
    let mut row = |cells: &[Out]| out.row(cells).map_err(|e| e.fault());
    match block {
        Block::Text(text) | Block::Note(text) => row(&[Out::Text(text)]),
        Block::List(items) => items.iter().try_for_each(|item| row(&[Out::Text(item)])),
        // The page draws; the figures behind a drawing stand in a table beside it.
        Block::Drawing(drawing) => row(&[Out::Text(&drawing.summary)]),
        Block::Figures(figures) => figures.iter().try_for_each(|f| {
            let text = f.value.shown(words);
            row(&[Out::Text(&f.label), cell(&f.value, &text), Out::Text(&f.note)])
        }),
        Block::Table(table) => {
            row(&[])?;
            if !table.title.is_empty() {
                row(&[Out::Head(&table.title)])?;
            }
            row(&table.columns.iter().map(|c| Out::Head(&c.label)).collect::<Vec<_>>())?;
            table.rows.iter().try_for_each(|cells| {
                let texts: Vec<String> = cells.iter().map(|c| c.shown(words)).collect();
                row(&cells.iter().zip(&texts).map(|(c, text)| cell(c, text)).collect::<Vec<_>>())
            })
        }
    }
}

fn cell<'a>(cell: &Cell, text: &'a str) -> Out<'a> {
    match *cell {
        Cell::Empty => Out::Empty,
        Cell::Money(fen) => Out::Money(fen),
        Cell::Count(n) => Out::Count(n),
        Cell::Share(share, _) => Out::Share(share),
        Cell::Figure(figure, _) => Out::Real(figure),
        Cell::Day(day) => Out::Day(day),
        Cell::Text(_) | Cell::Range(..) | Cell::Month(_) | Cell::Light(_) => Out::Text(text),
    }
}
