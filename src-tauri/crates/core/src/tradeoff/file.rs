//! The fit of a table in a file: for a firm that keeps its months in a spreadsheet, and for scripts.

use super::{FitFileReq, FitRes};
use crate::{App, numbers};
use keheng_base::Fault;
use keheng_calc::tradeoff::{
    fit::{self, Options},
    months::Month,
};

/// Months of a file at most: more than a century is no table of months.
const MOST_ROWS: usize = 2_000;
/// The columns; the last may be absent.
static COLUMNS: [&str; 4] = ["service", "logistics", "service_cost", "weight"];

/// Fits the first table of a file. Faults: those of files, `column_missing`, `number_invalid`, `too_many_rows`.
pub fn fit_file(app: &App, req: FitFileReq) -> Result<FitRes, Fault> {
    let mut months: Vec<Month> = Vec::new();
    numbers::each(app, &req.handle, &COLUMNS, 3, heading, |line| {
        if months.len() == MOST_ROWS {
            return Err(Fault::new("too_many_rows").with("most", MOST_ROWS));
        }
        let number = |column: usize, most: f64| -> Result<f64, Fault> {
            let text = line.text(column);
            let (digits, unit) = match text.strip_suffix(['%', '％']) {
                Some(digits) => (digits.trim_end(), 0.01),
                None => (text, 1.0),
            };
            let found = digits.parse::<f64>().ok().map(|n| n * unit).filter(|n| (0.0..=most).contains(n));
            found.ok_or_else(|| line.wrong(column))
        };
        let month = Month::plain(number(0, 1.0)?, number(1, 1e12)?, number(2, 1e12)?);
        let weight = line.has(3).then(|| number(3, 1e12)).transpose()?;
        // a month of weight 0 is one that is not there
        match weight {
            Some(w) if w <= 0.0 => {}
            Some(weight) => months.push(Month { weight, ..month }),
            None => months.push(month),
        }
        Ok(())
    })?;
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
