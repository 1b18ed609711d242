//! What customers are expected to do, by the model where the data carry it and by plain rates where they do not, with the
//! reasons: a model never gives a figure here that its data do not identify.
//!
//! The limits are Keheng's own: on the public sets that were tried, fewer customers or repeats gave parameters a hundred
//! times too large without a word (`tests/fixtures/clv/README.md`).

use super::{
    Fit, History, Progress,
    bg_nbd::BgNbd,
    check,
    gamma_gamma::{GammaGamma, dependence},
};
use crate::stats::describe::{mean, median};
use keheng_base::Fault;
use libm::pow;

/// Fewest customers.
pub const CUSTOMERS: usize = 100;
/// Fewest customers with a repeat.
pub const REPEATERS: usize = 30;
/// Fewest typical gaps between purchases that the observation must span.
pub const GAPS: f64 = 3.0;
/// Greatest standard error of the logarithm of a parameter: beyond it the parameter is known to a factor of seven at best.
const UNSURE: f64 = 2.0;
/// Rates whose shape is above this differ by less than a seventh between customers: there is nothing to tell apart.
const ALIKE: f64 = 50.0;
/// Nobody leaves, as far as anybody can see: less than one in ten thousand after a purchase.
const STAYING: f64 = 1e-4;
/// From this correlation on money depends on how often a customer buys, which the gamma-gamma model excludes.
const DEPENDS: f64 = 0.3;

/// What is expected of a firm's customers, and by what.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// the model of buying; none: plain rates, see [`Outlook::doubts`]
    pub buying: Option<Fit<BgNbd, 4>>,
    /// the model of money; none: each customer's own mean
    pub money: Option<Fit<GammaGamma, 3>>,
    /// mean money of a repeat of those who have one, for who has none
    pub mean_spend: f64,
    /// why a model is not used, or used with care: `too_few_customers`, `too_few_repeaters`, `observed_too_briefly`,
    /// `rates_alike`, `leaving_unknown`, `no_money`, `money_unknown`, `money_depends`
    pub doubts: Vec<Fault>,
}

/// Fits both models where the data carry them.
///
/// # Errors
/// `history_number` as [`check`]; `cancelled`.
pub fn outlook(histories: &[History], progress: &mut Progress<'_>) -> Result<Outlook, Fault> {
    check(histories)?;
    let spends: Vec<f64> = histories.iter().filter(|h| h.repeats > 0).map(|h| h.spend).collect();
    let mut found = Outlook { buying: None, money: None, mean_spend: mean(&spends).unwrap_or(0.0), doubts: Vec::new() };
    if let Some(doubt) = too_little(histories) {
        found.doubts.push(doubt);
        if !spends.iter().any(|z| *z > 0.0) {
            found.doubts.push(Fault::new("no_money"));
        }
        return Ok(found);
    }
    let buying = BgNbd::fit(histories, &mut |share| progress(share * 0.8));
    match told(buying)? {
        Some(fit) => match unidentified(&fit) {
            Some(doubt) => found.doubts.push(doubt),
            None => found.buying = Some(fit),
        },
        None => found.doubts.push(Fault::new("leaving_unknown")),
    }
    let paying = spends.iter().filter(|z| **z > 0.0).count();
    if paying == 0 {
        found.doubts.push(Fault::new("no_money"));
        return Ok(found);
    }
    let money = if paying < REPEATERS {
        None
    } else {
        told(GammaGamma::fit(histories, &mut |share| progress(0.8 + share * 0.2)))?
    };
    match money {
        Some(fit) if !unsure(&fit) && fit.model.q > 1.0 => {
            let depends = dependence(histories).filter(|r| r.abs() > DEPENDS);
            found.doubts.extend(depends.map(|r| Fault::new("money_depends").with("r", r)));
            found.money = Some(fit);
        }
        _ => found.doubts.push(Fault::new("money_unknown")),
    }
    Ok(found)
}

/// A fit, none where there is no likelihood to climb.
fn told<M, const N: usize>(fit: Result<Fit<M, N>, Fault>) -> Result<Option<Fit<M, N>>, Fault> {
    match fit {
        Ok(fit) => Ok(Some(fit)),
        Err(fault) if fault.code == "cancelled" => Err(fault),
        Err(_) => Ok(None),
    }
}

/// Why not even a fit is tried.
fn too_little(histories: &[History]) -> Option<Fault> {
    let customers = histories.len();
    if customers < CUSTOMERS {
        return Some(Fault::new("too_few_customers").with("customers", customers).with("needed", CUSTOMERS));
    }
    let repeaters = histories.iter().filter(|h| h.repeats > 0).count();
    if repeaters < REPEATERS {
        return Some(Fault::new("too_few_repeaters").with("repeaters", repeaters).with("needed", REPEATERS));
    }
    let gaps: Vec<f64> = histories.iter().filter(|h| h.repeats > 0).map(|h| h.last / f64::from(h.repeats)).collect();
    let span = histories.iter().fold(0.0f64, |span, h| span.max(h.age));
    let spans = span / median(&gaps).filter(|gap| *gap > 0.0)?;
    (spans < GAPS).then(|| Fault::new("observed_too_briefly").with("gaps", spans).with("needed", GAPS))
}

/// Whether a relative error is too large, or no number.
fn unknown(error: f64) -> bool {
    error.is_nan() || error >= UNSURE
}

fn unsure<M, const N: usize>(fit: &Fit<M, N>) -> bool {
    fit.at_edge() || fit.relative.is_none_or(|errors| errors.iter().any(|e| unknown(*e)))
}

/// Why the parameters of a fit must not be used.
fn unidentified(fit: &Fit<BgNbd, 4>) -> Option<Fault> {
    let far = |i: usize| fit.relative.is_none_or(|e| unknown(e[i]));
    if fit.model.r > ALIKE {
        return Some(Fault::new("rates_alike").with("shape", fit.model.r));
    }
    if fit.model.leaving() < STAYING || unsure(fit) && (far(2) || far(3) || fit.at_edge()) {
        return Some(Fault::new("leaving_unknown"));
    }
    unsure(fit).then(|| Fault::new("rates_alike").with("shape", fit.model.r))
}

impl Outlook {
    /// The probability that a customer still buys; none without the model.
    pub fn p_alive(&self, history: &History) -> Option<f64> {
        self.buying.as_ref().map(|fit| fit.model.p_alive(history))
    }

    /// Purchases in the time `t` to come: by the model, else by the customer's own rate so far.
    pub fn expected(&self, history: &History, t: f64) -> f64 {
        match &self.buying {
            Some(fit) => fit.model.expected(history, t),
            None => history.rate() * t.max(0.0),
        }
    }

    /// What a purchase brings: by the model, else the customer's own mean, else that of all.
    pub fn spend(&self, history: &History) -> f64 {
        let own = if history.repeats > 0 { history.spend } else { self.mean_spend };
        self.money.as_ref().and_then(|fit| fit.model.mean(history)).unwrap_or(own)
    }

    /// What the time `t` to come is expected to bring, in the unit of money.
    pub fn value(&self, history: &History, t: f64) -> f64 {
        self.expected(history, t) * self.spend(history)
    }

    /// The same, what comes in each of `steps` equal parts of the time discounted to now by `discount` a part.
    pub fn discounted(&self, history: &History, t: f64, steps: u32, discount: f64) -> f64 {
        let (mut before, mut sum) = (0.0, 0.0);
        for step in 1..=steps {
            let until = self.expected(history, t * f64::from(step) / f64::from(steps));
            sum += (until - before) / pow(1.0 + discount, f64::from(step));
            before = until;
        }
        sum * self.spend(history)
    }
}
