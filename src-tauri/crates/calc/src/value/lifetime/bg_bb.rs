//! BG/BB: a customer has one chance to buy in each period (a month of a contract, a yearly campaign), takes it with a
//! probability of its own, and before each leaves for ever with a probability of its own. Both are beta distributed over
//! customers: (α, β) to buy, (γ, δ) to leave.
//!
//! Source: P. S. Fader, B. G. S. Hardie and J. Shang, *Customer-base analysis in a discrete-time noncontractual setting*,
//! Marketing Science 29 (2010) 1086-1108: likelihood (6), P(alive) (11), conditional expectation (13), the last two as
//! sums over periods, so that γ = 1 is no exception.

use super::{Fit, Progress, maximum::peak, special::ln_beta};
use keheng_base::Fault;
use libm::{exp, log};
use serde::{Deserialize, Serialize};

/// Most periods of a history and of an outlook.
pub const PERIODS: u32 = 1_000;

/// Customers of one history: bought in `bought` of `periods` periods, the last time in period `last`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// x
    pub bought: u32,
    /// t_x, 0 without a purchase
    pub last: u32,
    /// n
    pub periods: u32,
    /// how many customers
    pub customers: u64,
}

impl Cell {
    fn check(&self, row: usize) -> Result<(), Fault> {
        let field = if self.periods == 0 || self.periods > PERIODS {
            "n"
        } else if self.bought > self.last || (self.bought == 0 && self.last > 0) {
            "x"
        } else if self.last > self.periods {
            "t_x"
        } else {
            return Ok(());
        };
        Err(Fault::new("history_number").with("field", field).with("row", row + 1))
    }
}

/// The parameters, all above 0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BgBb {
    /// of the probability to buy: α/(α + β) on average
    pub alpha: f64,
    /// of the probability to buy
    pub beta: f64,
    /// of the probability to leave: γ/(γ + δ) on average
    pub gamma: f64,
    /// of the probability to leave
    pub delta: f64,
}

impl BgBb {
    /// The model, if its parameters are numbers above 0.
    ///
    /// # Errors
    /// `lifetime_parameters` otherwise.
    pub fn new(alpha: f64, beta: f64, gamma: f64, delta: f64) -> Result<BgBb, Fault> {
        let sound = [alpha, beta, gamma, delta].iter().all(|p| *p > 0.0 && p.is_finite());
        if sound { Ok(BgBb { alpha, beta, gamma, delta }) } else { Err(Fault::new("lifetime_parameters")) }
    }

    /// The parameters of the greatest likelihood.
    ///
    /// # Errors
    /// `history_number` with the field (`x`, `t_x`, `n`) and the row, counted from 1, where a cell cannot be;
    /// `too_few_customers` without any; `cancelled`; `no_likelihood`.
    pub fn fit(cells: &[Cell], progress: &mut Progress<'_>) -> Result<Fit<BgBb, 4>, Fault> {
        let even = BgBb { alpha: 1.0, beta: 1.0, gamma: 0.5, delta: 2.0 };
        BgBb::fit_from(cells, &even, progress)
    }

    /// As [`BgBb::fit`], from other parameters than the usual ones.
    ///
    /// # Errors
    /// As [`BgBb::fit`].
    pub fn fit_from(cells: &[Cell], start: &BgBb, progress: &mut Progress<'_>) -> Result<Fit<BgBb, 4>, Fault> {
        cells.iter().enumerate().try_for_each(|(row, cell)| cell.check(row))?;
        let customers: u64 = cells.iter().map(|c| c.customers).sum();
        if customers == 0 {
            return Err(Fault::new("too_few_customers").with("customers", 0).with("needed", super::judged::CUSTOMERS));
        }
        let at = |logs: &[f64; 4]| {
            let [alpha, beta, gamma, delta] = logs.map(exp);
            BgBb { alpha, beta, gamma, delta }
        };
        let start = [start.alpha, start.beta, start.gamma, start.delta].map(log);
        let found = peak(start, &|logs| at(logs).sum(cells), progress, false)?;
        let (model, value) = (at(&found.at), found.value);
        let parameters = [model.alpha, model.beta, model.gamma, model.delta];
        Ok(found.fit(model, parameters, value, customers as usize, 1.0))
    }

    /// The logarithm of the likelihood of cells.
    ///
    /// # Errors
    /// `history_number` as [`BgBb::fit`].
    pub fn log_likelihood(&self, cells: &[Cell]) -> Result<f64, Fault> {
        cells.iter().enumerate().try_for_each(|(row, cell)| cell.check(row))?;
        Ok(self.sum(cells))
    }

    fn sum(&self, cells: &[Cell]) -> f64 {
        cells.iter().map(|c| c.customers as f64 * log(self.density(c.bought, c.last, c.periods))).sum()
    }

    /// The probability of a history in one order of purchases.
    fn density(&self, bought: u32, last: u32, periods: u32) -> f64 {
        let silent = (last..periods).map(|at| self.buying(bought, at) * self.leaving_at(at));
        self.buying(bought, periods) * self.staying(periods) + silent.sum::<f64>()
    }

    /// To buy `bought` times in `periods` periods in one order, alive.
    fn buying(&self, bought: u32, periods: u32) -> f64 {
        let (x, rest) = (f64::from(bought), f64::from(periods) - f64::from(bought));
        exp(ln_beta(self.alpha + x, self.beta + rest) - ln_beta(self.alpha, self.beta))
    }

    /// To be there after so many periods.
    fn staying(&self, periods: u32) -> f64 {
        exp(ln_beta(self.gamma, self.delta + f64::from(periods)) - ln_beta(self.gamma, self.delta))
    }

    /// To leave after exactly so many periods.
    fn leaving_at(&self, periods: u32) -> f64 {
        exp(ln_beta(self.gamma + 1.0, self.delta + f64::from(periods)) - ln_beta(self.gamma, self.delta))
    }

    /// The probability to be there in the period after the last one observed, 0..1.
    pub fn p_alive(&self, bought: u32, last: u32, periods: u32) -> f64 {
        let there = self.buying(bought, periods) * self.staying(periods.saturating_add(1));
        (there / self.density(bought, last, periods)).clamp(0.0, 1.0)
    }

    /// Purchases of a customer in so many periods to come, at most [`PERIODS`].
    pub fn expected(&self, bought: u32, last: u32, periods: u32, ahead: u32) -> f64 {
        let once = self.buying(bought + 1, periods + 1);
        let staying: f64 = (1..=ahead.min(PERIODS)).map(|more| self.staying(periods + more)).sum();
        once * staying / self.density(bought, last, periods)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::lifetime::unwatched;
    use proptest::prelude::*;

    /// The 1995 cohort of 11,104 donors, six years.
    fn donations() -> Vec<Cell> {
        let text = include_str!("../../../tests/fixtures/clv/bgbb_donations.csv");
        let cell = |line: &str| {
            let v: Vec<u64> = line.split(',').map(|f| f.trim().parse().unwrap()).collect();
            Cell { bought: v[0] as u32, last: v[1] as u32, periods: v[2] as u32, customers: v[3] }
        };
        text.lines().skip(1).map(cell).collect()
    }

    #[test]
    fn the_published_donors() {
        let fit = BgBb::fit(&donations(), &mut unwatched).unwrap();
        let found = [fit.model.alpha, fit.model.beta, fit.model.gamma, fit.model.delta];
        assert_eq!(fit.customers, 11_104);
        for (found, printed) in found.iter().zip([1.204, 0.750, 0.657, 2.783]) {
            assert!((found - printed).abs() < 0.002, "{fit:?}");
        }
        // a program of others on the same file
        for (found, known) in found.iter().zip([1.2035, 0.7497, 0.6567, 2.7834]) {
            assert!((found - known).abs() < 1e-4, "{found} instead of {known}");
        }
        assert!(fit.errors.is_some() && !fit.at_edge());
        for start in [[0.1, 0.1, 0.1, 0.1], [5.0, 5.0, 5.0, 5.0], [0.1, 10.0, 3.0, 0.2], [20.0, 0.5, 0.05, 1.0]] {
            let [alpha, beta, gamma, delta] = start;
            let other = BgBb::fit_from(&donations(), &BgBb { alpha, beta, gamma, delta }, &mut unwatched).unwrap();
            assert!((other.model.delta - fit.model.delta).abs() < 1e-4, "from {start:?}: {other:?}");
            assert!((other.model.alpha - fit.model.alpha).abs() < 1e-4, "from {start:?}: {other:?}");
        }
    }

    #[test]
    fn histories_that_cannot_be_are_refused() {
        let cell = |bought, last, periods| Cell { bought, last, periods, customers: 1 };
        for (bad, field) in [
            (cell(1, 0, 6), "x"),
            (cell(3, 2, 6), "x"),
            (cell(0, 1, 6), "x"),
            (cell(1, 7, 6), "t_x"),
            (cell(0, 0, 0), "n"),
        ] {
            let fault = BgBb::fit(&[bad], &mut unwatched).unwrap_err();
            assert_eq!((fault.code.as_str(), fault.args.get("field")), ("history_number", Some(&field.into())));
        }
        assert_eq!(BgBb::fit(&[], &mut unwatched).unwrap_err().code, "too_few_customers");
    }

    proptest! {
        #[test]
        fn histories_share_one_whole_and_what_comes_is_in_bounds(
            alpha in 0.1f64..5.0, beta in 0.1f64..5.0, gamma in 0.1f64..5.0, delta in 0.1f64..5.0, ahead in 1u32..20,
        ) {
            let model = BgBb { alpha, beta, gamma, delta };
            // every order of six chances, by its last purchase and number of them
            let mut whole = 0.0;
            for order in 0u32..64 {
                let last = 32 - order.leading_zeros();
                whole += model.density(order.count_ones(), last, 6);
            }
            prop_assert!((whole - 1.0).abs() < 1e-10, "{}", whole);
            let alive = |last| model.p_alive(1, last, 6);
            for last in 1..=6 {
                prop_assert!((0.0..=1.0).contains(&alive(last)));
                prop_assert!(last == 1 || alive(last) >= alive(last - 1) - 1e-12, "silence does not speak for a customer");
                let expected = model.expected(1, last, 6, ahead);
                prop_assert!(expected <= f64::from(ahead) && expected <= model.expected(1, last, 6, ahead + 1));
            }
        }
    }
}
