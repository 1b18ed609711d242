//! The CDNOW sample, for tests: see `tests/fixtures/clv/README.md`.

use super::{History, summary::Purchase};
use keheng_base::Day;
use serde_json::Value;

/// The last day of the calibration period, 1997-09-30.
pub(crate) const END: Day = Day(10_134);

fn fields(text: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().skip(1).map(|line| line.split(',').map(str::trim).collect())
}

/// All 6,919 lines, money in dollars.
pub(crate) fn purchases() -> Vec<Purchase> {
    assert_eq!(Day::parse("1997-09-30"), Some(END));
    let purchase = |f: Vec<&str>| Purchase {
        customer: f[0].parse().unwrap(),
        day: Day::parse(f[1]).unwrap(),
        money: f[3].parse().unwrap(),
    };
    fields(include_str!("../../../tests/fixtures/clv/cdnow_sample_transactions.csv")).map(purchase).collect()
}

/// The published summary of 2,357 customers, weeks and dollars, rounded to two digits.
pub(crate) fn summary() -> Vec<History> {
    let number = |text: &str| text.parse::<f64>().unwrap();
    let history = |f: Vec<&str>| History {
        repeats: f[1].parse().unwrap(),
        last: number(f[2]),
        age: number(f[3]),
        spend: number(f[4]),
    };
    fields(include_str!("../../../tests/fixtures/clv/cdnow_summary.csv")).map(history).collect()
}

/// The histories made from the lines, weeks.
pub(crate) fn histories() -> Vec<History> {
    super::summary::summary(&purchases(), END, 7.0).unwrap().into_iter().map(|(_, h)| h).collect()
}

/// A file of expected figures: `expected`, `backtest` or `holdout`.
pub(crate) fn figures(file: &str) -> Value {
    let text = match file {
        "expected" => include_str!("../../../tests/fixtures/clv/expected.json"),
        "backtest" => include_str!("../../../tests/fixtures/clv/backtest.json"),
        _ => include_str!("../../../tests/fixtures/clv/holdout.json"),
    };
    serde_json::from_str(text).unwrap()
}
