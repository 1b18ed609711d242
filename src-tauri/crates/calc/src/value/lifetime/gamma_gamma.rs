//! Gamma-gamma: what a purchase of a customer brings. Purchases of one customer are gamma distributed (p) around a mean of
//! its own, the scales of the means gamma over customers (q, v); independent of how often the customer buys.
//!
//! Source: P. S. Fader and B. G. S. Hardie, *The gamma-gamma model of monetary value*, note 025, 2013: (1a) and (5); first
//! in their *RFM and CLV: using iso-value curves for customer base analysis*, Journal of Marketing Research 42 (2005)
//! 415-430.

use super::{Fit, History, Progress, check, maximum::peak};
use crate::stats::correlation::pearson;
use keheng_base::Fault;
use libm::{exp, lgamma, log};
use serde::{Deserialize, Serialize};

/// The parameters; all above 0, v in units of money.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct GammaGamma {
    /// how even the purchases of one customer are
    pub p: f64,
    /// how even customers are; a mean over all exists above 1 only
    pub q: f64,
    /// scale, money
    pub v: f64,
}

/// Customers with money to learn from, equal numbers of repeats counted once.
struct Spending {
    /// numbers of repeats with how many customers have them
    repeats: Vec<(f64, f64)>,
    /// repeats and mean money, in the mean of all
    each: Vec<(f64, f64)>,
    /// Σ x ln z
    logs: f64,
    /// Σ ln z
    plain: f64,
    /// the mean of all, which is 1 here
    unit: f64,
}

impl Spending {
    fn new(histories: &[History]) -> Spending {
        let mut each: Vec<(f64, f64)> = histories
            .iter()
            .filter(|h| h.repeats > 0 && h.spend > 0.0)
            .map(|h| (f64::from(h.repeats), h.spend))
            .collect();
        each.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let mean = each.iter().map(|e| e.1).sum::<f64>() / each.len().max(1) as f64;
        let unit = if mean > 0.0 && mean.is_finite() { mean } else { 1.0 };
        each.iter_mut().for_each(|e| e.1 /= unit);
        let mut repeats: Vec<(f64, f64)> = Vec::new();
        for (x, _) in &each {
            match repeats.last_mut() {
                Some(last) if last.0 == *x => last.1 += 1.0,
                _ => repeats.push((*x, 1.0)),
            }
        }
        let logs = each.iter().map(|(x, z)| x * log(*z)).sum();
        let plain = each.iter().map(|(_, z)| log(*z)).sum();
        Spending { repeats, each, logs, plain, unit }
    }
}

impl GammaGamma {
    /// The model, if its parameters are numbers above 0.
    ///
    /// # Errors
    /// `lifetime_parameters` otherwise.
    pub fn new(p: f64, q: f64, v: f64) -> Result<GammaGamma, Fault> {
        let sound = [p, q, v].iter().all(|p| *p > 0.0 && p.is_finite());
        if sound { Ok(GammaGamma { p, q, v }) } else { Err(Fault::new("lifetime_parameters")) }
    }

    /// The parameters of the greatest likelihood, from customers with a repeat and money above 0.
    ///
    /// # Errors
    /// As [`super::bg_nbd::BgNbd::fit`]; `no_money` where nobody is such a customer.
    pub fn fit(histories: &[History], progress: &mut Progress<'_>) -> Result<Fit<GammaGamma, 3>, Fault> {
        GammaGamma::search(histories, None, progress, false)
    }

    /// As [`GammaGamma::fit`], from other parameters than the usual ones.
    ///
    /// # Errors
    /// As [`GammaGamma::fit`].
    pub fn fit_from(
        histories: &[History],
        start: &GammaGamma,
        progress: &mut Progress<'_>,
    ) -> Result<Fit<GammaGamma, 3>, Fault> {
        GammaGamma::search(histories, Some(start), progress, false)
    }

    /// As [`GammaGamma::fit`] of a resample, from the model that drew it.
    pub(super) fn again(&self, histories: &[History]) -> Result<Fit<GammaGamma, 3>, Fault> {
        GammaGamma::search(histories, Some(self), &mut super::unwatched, true)
    }

    fn search(
        histories: &[History],
        start: Option<&GammaGamma>,
        progress: &mut Progress<'_>,
        warm: bool,
    ) -> Result<Fit<GammaGamma, 3>, Fault> {
        check(histories)?;
        let spending = Spending::new(histories);
        if spending.each.is_empty() {
            return Err(Fault::new("no_money"));
        }
        let start = start.map_or([log(3.0), log(3.0), 0.0], |s| [log(s.p), log(s.q), log(s.v / spending.unit)]);
        let at = |logs: &[f64; 3], unit: f64| {
            let [p, q, v] = logs.map(exp);
            GammaGamma { p, q, v: v * unit }
        };
        let found = peak(start, &|logs| at(logs, 1.0).of(&spending), progress, warm)?;
        let model = at(&found.at, spending.unit);
        let value = found.value - spending.each.len() as f64 * log(spending.unit);
        Ok(found.fit(model, [model.p, model.q, model.v], value, spending.each.len(), spending.unit))
    }

    /// The logarithm of the likelihood of histories with a repeat and money above 0.
    ///
    /// # Errors
    /// As [`check`].
    pub fn log_likelihood(&self, histories: &[History]) -> Result<f64, Fault> {
        check(histories)?;
        let spending = Spending::new(histories);
        let scaled = GammaGamma { v: self.v / spending.unit, ..*self };
        Ok(scaled.of(&spending) - spending.each.len() as f64 * log(spending.unit))
    }

    fn of(&self, spending: &Spending) -> f64 {
        let GammaGamma { p, q, v } = *self;
        let start = q * log(v) - lgamma(q);
        let by_repeats = |(x, n): &(f64, f64)| n * (start + lgamma(p * x + q) - lgamma(p * x) + p * x * log(*x));
        let alike: f64 = spending.repeats.iter().map(by_repeats).sum();
        let own: f64 = spending.each.iter().map(|(x, z)| (p * x + q) * log(v + x * z)).sum();
        alike + p * spending.logs - spending.plain - own
    }

    /// What a purchase of a customer is expected to bring: between its own mean and that of all. Without a repeat that of
    /// all, which is infinite for q <= 1: then none.
    pub fn mean(&self, history: &History) -> Option<f64> {
        let x = f64::from(history.repeats);
        let shape = self.p * x + self.q - 1.0;
        let mean = (self.v + x * history.spend) * self.p / shape;
        (shape > 0.0 && mean.is_finite()).then_some(mean)
    }
}

/// How strongly those who buy more often also bring more a purchase, −1..1: the model assumes 0. None below three
/// customers or where one of both does not vary.
pub fn dependence(histories: &[History]) -> Option<f64> {
    let of = |f: fn(&History) -> f64| {
        histories.iter().filter(|h| h.repeats > 0 && h.spend > 0.0).map(f).collect::<Vec<f64>>()
    };
    pearson(&of(|h| f64::from(h.repeats)), &of(|h| h.spend), 0.95).map(|c| c.r)
}
