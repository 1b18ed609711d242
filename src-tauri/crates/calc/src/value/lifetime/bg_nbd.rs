//! BG/NBD: a customer buys at a rate of its own, and after each purchase leaves for ever with a probability of its own.
//! Rates are gamma distributed over customers (r, α), probabilities beta (a, b).
//!
//! Source: P. S. Fader, B. G. S. Hardie and K. L. Lee, *Counting your customers the easy way: an alternative to the
//! Pareto/NBD model*, Marketing Science 24 (2005) 275-284: likelihood (6), expectation (9), conditional expectation (10);
//! P(alive) from the same authors' note 021 (2008). Who never came back cannot have left, so P(alive) is 1 there.

use super::{
    Fit, History, Progress, check,
    maximum::peak,
    special::{falling, ln_rising, purchases, softplus},
    table::Table,
};
use keheng_base::Fault;
use libm::{exp, log};
use serde::{Deserialize, Serialize};

/// The parameters; all above 0, α in units of time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BgNbd {
    /// shape of the rates
    pub r: f64,
    /// how slow they are, time
    pub alpha: f64,
    /// of the probability to leave: a/(a + b) on average
    pub a: f64,
    /// of the probability to leave
    pub b: f64,
}

impl BgNbd {
    /// The model, if its parameters are numbers above 0.
    ///
    /// # Errors
    /// `lifetime_parameters` otherwise.
    pub fn new(r: f64, alpha: f64, a: f64, b: f64) -> Result<BgNbd, Fault> {
        let sound = [r, alpha, a, b].iter().all(|p| *p > 0.0 && p.is_finite());
        if sound { Ok(BgNbd { r, alpha, a, b }) } else { Err(Fault::new("lifetime_parameters")) }
    }

    /// The parameters of the greatest likelihood.
    ///
    /// # Errors
    /// `history_number` as [`check`]; `too_few_customers` without any; `cancelled`; `no_likelihood`.
    pub fn fit(histories: &[History], progress: &mut Progress<'_>) -> Result<Fit<BgNbd, 4>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let start = [0.0, -log(table.rate()), 0.0, log(2.0)];
        BgNbd::search(&table, start, progress, false)
    }

    /// As [`BgNbd::fit`], from other parameters than the usual ones: for those who ask whether the way matters.
    ///
    /// # Errors
    /// As [`BgNbd::fit`].
    pub fn fit_from(histories: &[History], start: &BgNbd, progress: &mut Progress<'_>) -> Result<Fit<BgNbd, 4>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let start = [start.r, start.alpha / table.unit, start.a, start.b].map(log);
        BgNbd::search(&table, start, progress, false)
    }

    /// As [`BgNbd::fit`] of a resample of checked histories, from the model that drew it.
    pub(super) fn again(&self, histories: &[History]) -> Result<Fit<BgNbd, 4>, Fault> {
        let table = Table::new(histories);
        let start = [self.r, self.alpha / table.unit, self.a, self.b].map(log);
        BgNbd::search(&table, start, &mut super::unwatched, true)
    }

    fn search(table: &Table, start: [f64; 4], progress: &mut Progress<'_>, warm: bool) -> Result<Fit<BgNbd, 4>, Fault> {
        if table.customers == 0 {
            return Err(Fault::new("too_few_customers").with("customers", 0).with("needed", super::judged::CUSTOMERS));
        }
        let found = peak(start, &|logs| BgNbd::at(logs, 1.0).of_table(table), progress, warm)?;
        let model = BgNbd::at(&found.at, table.unit);
        let value = found.value - table.purchases * log(table.unit);
        Ok(found.fit(model, [model.r, model.alpha, model.a, model.b], value, table.customers, table.unit))
    }

    /// The model of logarithms, with times in so many of the caller's units.
    pub(super) fn at(logs: &[f64; 4], unit: f64) -> BgNbd {
        let [r, alpha, a, b] = logs.map(exp);
        BgNbd { r, alpha: alpha * unit, a, b }
    }

    /// The logarithm of the likelihood of histories.
    ///
    /// # Errors
    /// As [`check`].
    pub fn log_likelihood(&self, histories: &[History]) -> Result<f64, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let scaled = BgNbd { alpha: self.alpha / table.unit, ..*self };
        Ok(scaled.of_table(&table) - table.purchases * log(table.unit))
    }

    fn of_table(&self, table: &Table) -> f64 {
        let BgNbd { r, alpha, a, b } = *self;
        let ln_alpha = r * log(alpha);
        let bought = table.by_repeats(|x| ln_alpha + ln_rising(r, x) + ln_rising(b, x) - ln_rising(a + b, x));
        let odds = table.by_repeats(|x| log(a / (b + f64::from(x) - 1.0)));
        let logs = table.logs(alpha);
        let of = |row: &super::table::Row| {
            let x = table.repeats[row.repeats];
            let rate = r + f64::from(x);
            let age = logs[row.age];
            let left = if x > 0 { softplus(odds[row.repeats] + rate * (age - logs[row.last])) } else { 0.0 };
            row.count * (bought[row.repeats] - rate * age + left)
        };
        table.rows.iter().map(of).sum()
    }

    /// The probability that a customer still buys, 0..1.
    pub fn p_alive(&self, history: &History) -> f64 {
        if history.repeats == 0 {
            return 1.0;
        }
        let x = f64::from(history.repeats);
        let longer = log((self.alpha + history.age) / (self.alpha + history.last));
        falling(log(self.a / (self.b + x - 1.0)) + (self.r + x) * longer)
    }

    /// Repeat purchases of a new customer in the time `t` after the first purchase.
    pub fn expected_new(&self, t: f64) -> f64 {
        self.expected(&History::default(), t)
    }

    /// Purchases of a customer in the time `t` to come.
    pub fn expected(&self, history: &History, t: f64) -> f64 {
        if t.is_nan() || t <= 0.0 {
            return 0.0;
        }
        let share = t / (self.alpha + history.age + t);
        let alive = purchases(self.r, self.a, self.b, f64::from(history.repeats), share);
        (alive * self.p_alive(history)).max(0.0)
    }

    /// The average probability to leave after a purchase.
    pub fn leaving(&self) -> f64 {
        self.a / (self.a + self.b)
    }
}
