//! NBD: customers buy at rates that are gamma distributed over them, and nobody ever leaves. What the other models have to
//! be better than.
//!
//! Source: A. S. C. Ehrenberg, *The pattern of consumer purchases*, Applied Statistics 8 (1959) 26-41; likelihood of the
//! times of purchases, without the factor T^x/x!, as P. S. Fader, B. G. S. Hardie and K. L. Lee (2005) compare it.

use super::{Fit, History, Progress, check, maximum::peak, special::ln_rising, table::Table};
use keheng_base::Fault;
use libm::{exp, log};
use serde::{Deserialize, Serialize};

/// The parameters; both above 0, α in units of time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Nbd {
    /// shape of the rates
    pub r: f64,
    /// how slow they are, time
    pub alpha: f64,
}

impl Nbd {
    /// The parameters of the greatest likelihood.
    ///
    /// # Errors
    /// As [`super::bg_nbd::BgNbd::fit`].
    pub fn fit(histories: &[History], progress: &mut Progress<'_>) -> Result<Fit<Nbd, 2>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        Nbd::search(&table, [0.0, -log(table.rate())], progress)
    }

    /// As [`Nbd::fit`], from other parameters than the usual ones.
    ///
    /// # Errors
    /// As [`Nbd::fit`].
    pub fn fit_from(histories: &[History], start: &Nbd, progress: &mut Progress<'_>) -> Result<Fit<Nbd, 2>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        Nbd::search(&table, [log(start.r), log(start.alpha / table.unit)], progress)
    }

    fn search(table: &Table, start: [f64; 2], progress: &mut Progress<'_>) -> Result<Fit<Nbd, 2>, Fault> {
        if table.customers == 0 {
            return Err(Fault::new("too_few_customers").with("customers", 0).with("needed", super::judged::CUSTOMERS));
        }
        let found = peak(start, &|logs| Nbd { r: exp(logs[0]), alpha: exp(logs[1]) }.of_table(table), progress, false)?;
        let model = Nbd { r: exp(found.at[0]), alpha: exp(found.at[1]) * table.unit };
        let value = found.value - table.purchases * log(table.unit);
        Ok(found.fit(model, [model.r, model.alpha], value, table.customers, table.unit))
    }

    /// The logarithm of the likelihood of histories.
    ///
    /// # Errors
    /// As [`check`].
    pub fn log_likelihood(&self, histories: &[History]) -> Result<f64, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let scaled = Nbd { alpha: self.alpha / table.unit, ..*self };
        Ok(scaled.of_table(&table) - table.purchases * log(table.unit))
    }

    fn of_table(&self, table: &Table) -> f64 {
        let Nbd { r, alpha } = *self;
        let bought = table.by_repeats(|x| r * log(alpha) + ln_rising(r, x));
        let logs = table.logs(alpha);
        let of = |row: &super::table::Row| {
            row.count * (bought[row.repeats] - (r + f64::from(table.repeats[row.repeats])) * logs[row.age])
        };
        table.rows.iter().map(of).sum()
    }

    /// Purchases of a customer in the time `t` to come: (r + x) t/(α + T).
    pub fn expected(&self, history: &History, t: f64) -> f64 {
        (self.r + f64::from(history.repeats)) * t.max(0.0) / (self.alpha + history.age)
    }
}
