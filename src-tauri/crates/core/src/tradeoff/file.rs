//! The fit of a table in a file: for a firm that keeps its months in a spreadsheet, and for scripts.

use super::{FitFileReq, FitRes};
use crate::App;
use keheng_base::Fault;
use keheng_calc::tradeoff::{
    fit::{self, Options},
    months::Month,
};
use keheng_files::{Preview, Reading, Row, Source};

/// Months of a file at most: more than a century is no table of months.
const MOST_ROWS: usize = 2_000;
/// The columns; the last may be absent.
const COLUMNS: [&str; 4] = ["service", "logistics", "service_cost", "weight"];

/// Fits the first table of a file. Faults: those of files, `column_missing`, `number_invalid`, `too_many_rows`.
pub fn fit_file(app: &App, req: FitFileReq) -> Result<FitRes, Fault> {
    let path = app.files().reading(&req.handle)?;
    let mut source = Source::open(&path).map_err(|e| e.fault())?;
    let known = |text: &str| if COLUMNS.contains(&heading(text).as_str()) { 1.0 } else { 0.0 };
    let preview = Preview::read(&mut source, 0, Reading::default(), &known).map_err(|e| e.fault())?;
    let place = |name: &str| preview.columns.iter().position(|c| heading(c) == name);
    let needed = |name: &str| place(name).ok_or_else(|| Fault::new("column_missing").with("name", name));
    let places = [needed(COLUMNS[0])?, needed(COLUMNS[1])?, needed(COLUMNS[2])?];
    let weight = place(COLUMNS[3]);
    let head = preview.header_row.unwrap_or(0);
    let reading = Reading { encoding: Some(preview.encoding), ..Reading::default() };
    let mut rows = source.rows(0, reading).map_err(|e| e.fault())?;
    let mut row = Row::new();
    let mut months: Vec<Month> = Vec::new();
    while rows.next(&mut row).map_err(|e| e.fault())? {
        if row.number <= head || row.cells().all(|c| c.trim().is_empty()) {
            continue;
        }
        if months.len() == MOST_ROWS {
            return Err(Fault::new("too_many_rows").with("most", MOST_ROWS));
        }
        let number = |column: usize, name: &str, most: f64| -> Result<f64, Fault> {
            let text = row.cell(column).trim();
            let wrong =
                || Fault::new("number_invalid").with("row", row.number).with("column", name).with("value", text);
            let (digits, unit) = match text.strip_suffix(['%', '％']) {
                Some(digits) => (digits.trim_end(), 0.01),
                None => (text, 1.0),
            };
            digits.parse::<f64>().ok().map(|n| n * unit).filter(|n| (0.0..=most).contains(n)).ok_or_else(wrong)
        };
        let service = number(places[0], COLUMNS[0], 1.0)?;
        let month = Month::plain(service, number(places[1], COLUMNS[1], 1e12)?, number(places[2], COLUMNS[2], 1e12)?);
        let weight = weight.map(|at| number(at, COLUMNS[3], 1e12)).transpose()?;
        // a month of weight 0 is one that is not there
        match weight {
            Some(w) if w <= 0.0 => {}
            Some(weight) => months.push(Month { weight, ..month }),
            None => months.push(month),
        }
    }
    let options = Options { seed: req.seed.unwrap_or(1), ..Options::default() };
    Ok(FitRes {
        fit: fit::fit(&months, None, &options),
        months: Vec::new(),
        now: None,
        volume: 0.0,
        freight: None,
        floor: None,
    })
}

/// A heading as it is compared.
fn heading(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '-'], "_")
}
