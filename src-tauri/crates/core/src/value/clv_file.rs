//! What the customers of a file will still bring: for histories that another program summed up, and for scripts.

use super::{
    api::ClvFileReq,
    clv::{ClvModel, horizon, model},
};
use crate::{App, numbers};
use keheng_base::Fault;
use keheng_calc::value::lifetime::{History, judged::outlook};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Customers of a file at most.
const MOST_ROWS: usize = 1_000_000;
/// The columns: id, repeats, time of the last one, time observed, and the mean money of a repeat, which may be absent.
static COLUMNS: [&str; 5] = ["id", "x", "t_x", "t", "zbar"];

/// A customer of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvFileRow {
    /// as the file has it
    pub id: String,
    /// the probability that the customer still buys; none without the model
    pub p_alive: Option<f64>,
    /// purchases to come
    pub expected: f64,
    /// their money in the file's unit; none without a column `zbar`
    pub value: Option<f64>,
}

/// What a file's customers will still bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClvFileRes {
    /// models and what stands against them
    #[serde(flatten)]
    pub found: ClvModel,
    /// weeks looked ahead
    pub horizon_weeks: u32,
    /// customers
    #[ts(type = "number")]
    pub customers: u64,
    /// purchases to come
    pub expected: f64,
    /// the same by plain rates
    pub plain: f64,
    /// in the order of the file
    pub rows: Vec<ClvFileRow>,
}

/// Of the first table of a file. Faults: those of files, `column_missing`, `number_invalid`, `too_many_rows`,
/// `history_number`, `horizon_weeks`.
pub fn of_file(app: &App, req: ClvFileReq) -> Result<ClvFileRes, Fault> {
    let weeks = horizon(req.horizon_weeks)?;
    let (read, money) = read(app, &req.handle)?;
    let histories: Vec<History> = read.iter().map(|(_, h)| *h).collect();
    let outlook = outlook(&histories, &mut |_| true)?;
    let ahead = f64::from(weeks);
    let row = |(id, h): &(String, History)| ClvFileRow {
        id: id.clone(),
        p_alive: outlook.p_alive(h),
        expected: outlook.expected(h, ahead),
        value: money.then(|| outlook.value(h, ahead)),
    };
    let mut found = model(app, &outlook);
    if !money {
        // A file without money says nothing against a model of money.
        let about_money: Vec<bool> = found.warnings.iter().map(|w| w == "no_money" || w == "money_unknown").collect();
        let mut at = about_money.iter();
        found.doubts.retain(|_| !at.next().copied().unwrap_or(false));
        found.warnings.retain(|w| w != "no_money" && w != "money_unknown");
    }
    Ok(ClvFileRes {
        found,
        horizon_weeks: weeks,
        customers: read.len() as u64,
        expected: histories.iter().map(|h| outlook.expected(h, ahead)).sum(),
        plain: histories.iter().map(|h| h.rate() * ahead).sum(),
        rows: read.iter().map(row).collect(),
    })
}

/// The histories with their ids, and whether there is money.
fn read(app: &App, handle: &str) -> Result<(Vec<(String, History)>, bool), Fault> {
    let mut found = Vec::new();
    let there = numbers::each(app, handle, &COLUMNS, 4, heading, |line| {
        if found.len() == MOST_ROWS {
            return Err(Fault::new("too_many_rows").with("most", MOST_ROWS));
        }
        let number = |column: usize| -> Result<f64, Fault> {
            let found = line.text(column).parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0);
            found.ok_or_else(|| line.wrong(column))
        };
        let repeats = number(1)?;
        if repeats.fract() != 0.0 || repeats > f64::from(u32::MAX) {
            return Err(line.wrong(1));
        }
        let history = History {
            repeats: repeats as u32,
            last: number(2)?,
            age: number(3)?,
            spend: if line.has(4) { number(4)? } else { 0.0 },
        };
        found.push((line.text(0).to_owned(), history));
        Ok(())
    })?;
    Ok((found, there[4]))
}

/// A heading as it is compared.
fn heading(text: &str) -> String {
    text.trim().to_lowercase()
}
