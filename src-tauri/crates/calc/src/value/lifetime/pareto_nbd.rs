//! Pareto/NBD: a customer buys at a rate of its own until it leaves at a rate of its own, at any time. Both rates are gamma
//! distributed over customers: (r, α) to buy, (s, β) to leave.
//!
//! Source: D. C. Schmittlein, D. G. Morrison and R. Colombo, *Counting your customers: who are they and what will they do
//! next?*, Management Science 33 (1987) 1-24; likelihood and expectations as P. S. Fader and B. G. S. Hardie, *A note on
//! deriving the Pareto/NBD model and related expressions*, 2005, with the integral over the time of leaving by Euler's
//! transformation, so that every factor is a logarithm.

use super::{
    Fit, History, Progress, check,
    maximum::peak,
    special::{falling, ln_rising, one_by, softplus},
    table::Table,
};
use keheng_base::Fault;
use libm::{exp, expm1, log, log1p};
use serde::{Deserialize, Serialize};

/// The parameters; all above 0, α and β in units of time.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct ParetoNbd {
    /// shape of the rates of buying
    pub r: f64,
    /// how slow they are, time
    pub alpha: f64,
    /// shape of the rates of leaving
    pub s: f64,
    /// how slow they are, time
    pub beta: f64,
}

impl ParetoNbd {
    /// The model, if its parameters are numbers above 0.
    ///
    /// # Errors
    /// `lifetime_parameters` otherwise.
    pub fn new(r: f64, alpha: f64, s: f64, beta: f64) -> Result<ParetoNbd, Fault> {
        let sound = [r, alpha, s, beta].iter().all(|p| *p > 0.0 && p.is_finite());
        if sound { Ok(ParetoNbd { r, alpha, s, beta }) } else { Err(Fault::new("lifetime_parameters")) }
    }

    /// The parameters of the greatest likelihood.
    ///
    /// # Errors
    /// As [`super::bg_nbd::BgNbd::fit`].
    pub fn fit(histories: &[History], progress: &mut Progress<'_>) -> Result<Fit<ParetoNbd, 4>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        ParetoNbd::search(&table, [0.0, -log(table.rate()), 0.0, 0.0], progress)
    }

    /// As [`ParetoNbd::fit`], from other parameters than the usual ones.
    ///
    /// # Errors
    /// As [`ParetoNbd::fit`].
    pub fn fit_from(
        histories: &[History],
        start: &ParetoNbd,
        progress: &mut Progress<'_>,
    ) -> Result<Fit<ParetoNbd, 4>, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let start = [start.r, start.alpha / table.unit, start.s, start.beta / table.unit].map(log);
        ParetoNbd::search(&table, start, progress)
    }

    fn search(table: &Table, start: [f64; 4], progress: &mut Progress<'_>) -> Result<Fit<ParetoNbd, 4>, Fault> {
        if table.customers == 0 {
            return Err(Fault::new("too_few_customers").with("customers", 0).with("needed", super::judged::CUSTOMERS));
        }
        let at = |logs: &[f64; 4], unit: f64| {
            let [r, alpha, s, beta] = logs.map(exp);
            ParetoNbd { r, alpha: alpha * unit, s, beta: beta * unit }
        };
        let found = peak(start, &|logs| at(logs, 1.0).of_table(table), progress, false)?;
        let model = at(&found.at, table.unit);
        let value = found.value - table.purchases * log(table.unit);
        Ok(found.fit(model, [model.r, model.alpha, model.s, model.beta], value, table.customers, table.unit))
    }

    /// The logarithm of the likelihood of histories.
    ///
    /// # Errors
    /// As [`check`].
    pub fn log_likelihood(&self, histories: &[History]) -> Result<f64, Fault> {
        check(histories)?;
        let table = Table::new(histories);
        let scaled = ParetoNbd { alpha: self.alpha / table.unit, beta: self.beta / table.unit, ..*self };
        Ok(scaled.of_table(&table) - table.purchases * log(table.unit))
    }

    fn of_table(&self, table: &Table) -> f64 {
        let bought = table.by_repeats(|x| self.r * log(self.alpha) + ln_rising(self.r, x) + self.s * log(self.beta));
        let of = |row: &super::table::Row| {
            let x = f64::from(table.repeats[row.repeats]);
            let (last, age) = (table.times[row.last], table.times[row.age]);
            row.count * (bought[row.repeats] + self.ln_alive(x, age) + softplus(self.ln_left(x, last, age)))
        };
        table.rows.iter().map(of).sum()
    }

    /// ln[(α + T)^−(r + x) (β + T)^−s]: bought so much and still there, but for what all histories of x share.
    fn ln_alive(&self, x: f64, age: f64) -> f64 {
        -(self.r + x) * log(self.alpha + age) - self.s * log(self.beta + age)
    }

    /// The logarithm of the odds to have left between the last purchase and now.
    fn ln_left(&self, x: f64, last: f64, age: f64) -> f64 {
        let (from, to) = (self.ln_later(x, last), self.ln_later(x, age));
        if from.is_nan() || to.is_nan() || from <= to {
            return f64::NEG_INFINITY;
        }
        log(self.s) + from + log(-expm1(to - from)) - self.ln_alive(x, age)
    }

    /// ln ∫ (α + u)^−(r + x) (β + u)^−(s + 1) du from t on.
    fn ln_later(&self, x: f64, t: f64) -> f64 {
        let (rate, all) = (self.r + x, self.r + self.s + x);
        let (buys, leaves) = (self.alpha + t, self.beta + t);
        if self.alpha >= self.beta {
            let fraction = one_by(rate, all + 1.0, (self.alpha - self.beta) / buys);
            -rate * log(buys) - self.s * log(leaves) - log(all) + log(fraction)
        } else {
            let fraction = one_by(self.s + 1.0, all + 1.0, (self.beta - self.alpha) / leaves);
            (1.0 - rate) * log(buys) - (self.s + 1.0) * log(leaves) - log(all) + log(fraction)
        }
    }

    /// The probability that a customer still buys, 0..1; below 1 also for who never came back.
    pub fn p_alive(&self, history: &History) -> f64 {
        falling(self.ln_left(f64::from(history.repeats), history.last, history.age))
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
        let (leaves, gap) = (self.beta + history.age, self.s - 1.0);
        let longer = log1p(t / leaves);
        let share = if gap == 0.0 { longer } else { -expm1(-gap * longer) / gap };
        let rate = (self.r + f64::from(history.repeats)) / (self.alpha + history.age);
        rate * leaves * share * self.p_alive(history)
    }
}
