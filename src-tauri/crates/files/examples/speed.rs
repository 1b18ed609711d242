//! Times the reading of a file: `cargo run --release --example speed -p keheng-files -- FILE [--copy COPY.xlsx ROWS]`.
//! With `--copy` the first rows are written as a workbook, to be timed in turn.

use keheng_files::{Cell, Reading, Row, Source, XlsxOut, cell};
use std::{error::Error, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let path = arguments.first().ok_or("which file?")?;
    let start = Instant::now();
    let mut source = Source::open(path)?;
    println!("open    {:>6.3} s  {:?}", start.elapsed().as_secs_f64(), source.kind());
    let start = Instant::now();
    println!(
        "detect  {:>6.3} s  {:?}",
        {
            source.detection()?;
            start.elapsed().as_secs_f64()
        },
        source.detection()?
    );
    for pass in ["rows", "cells"] {
        let start = Instant::now();
        let (mut count, mut cells, mut dates, mut row) = (0u64, 0u64, 0u64, Row::new());
        let mut rows = source.rows(0, Reading::default())?;
        while rows.next(&mut row)? {
            count += 1;
            cells += row.len() as u64;
            if pass == "cells" {
                dates += row.cells().filter(|text| text.len() == 19 && cell::date::parse(text).is_ok()).count() as u64;
            }
        }
        println!("{pass:<7} {:>6.3} s  {count} rows, {cells} cells, {dates} times read", start.elapsed().as_secs_f64());
    }
    if let [_, flag, copy, limit] = arguments.as_slice() {
        if flag != "--copy" {
            return Err("--copy COPY.xlsx ROWS".into());
        }
        let (start, limit) = (Instant::now(), limit.parse::<u64>()?);
        let mut out = XlsxOut::create(copy, "Sheet1")?;
        let (mut rows, mut row, mut count) = (source.rows(0, Reading::default())?, Row::new(), 0);
        while count < limit && rows.next(&mut row)? {
            let cells: Vec<Cell> = row.cells().map(Cell::Text).collect();
            out.row(&cells)?;
            count += 1;
        }
        out.finish()?;
        println!("write   {:>6.3} s  {count} rows", start.elapsed().as_secs_f64());
    }
    Ok(())
}
