//! How sure an expectation is: the models drawn again as chance could have made them, and the expectation under each.
//!
//! Source: B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap*, 1993, § 6.5 (parametric) and ch. 13
//! (percentiles). Where a firm is large, drawing parameters from their normal distribution at the peak gives the same and
//! costs nothing.

use super::{Fit, History, Progress, bg_nbd::BgNbd, gamma_gamma::GammaGamma, judged::Outlook};
use crate::{
    stats::{proportion::Interval, resample::percentiles},
    tradeoff::chance::Chance,
};
use keheng_base::Fault;
use libm::{exp, log};

/// How sure intervals of a customer's value are.
pub const LEVEL: f64 = 0.8;
/// Most customers that are simulated; above, parameters are drawn.
pub const SIMULATED: usize = 5_000;
/// Most purchases that a drawn customer makes: more is no customer.
const MOST: u32 = 100_000;

/// Models as they could have been found.
#[derive(Clone, Debug, PartialEq)]
pub struct Draws(Vec<(BgNbd, Option<GammaGamma>)>);

impl Draws {
    /// Draws `rounds` models: by simulating the firm and fitting it again up to [`SIMULATED`] customers, else from the
    /// distribution of the parameters. The same seed gives the same models. None without a model of buying, or where more
    /// than every tenth round gives none.
    ///
    /// # Errors
    /// `cancelled`.
    pub fn new(
        outlook: &Outlook,
        histories: &[History],
        rounds: u32,
        seed: u64,
        progress: &mut Progress<'_>,
    ) -> Result<Option<Draws>, Fault> {
        let Some(buying) = &outlook.buying else { return Ok(None) };
        let money = outlook.money.as_ref();
        let mut drawn = Vec::new();
        for round in 0..rounds {
            let mut chance = Chance::new(seed, u64::from(round));
            let one = if histories.len() <= SIMULATED {
                again(&buying.model, money.map(|m| &m.model), histories, &mut chance)
            } else {
                near(buying, money, &mut chance)
            };
            drawn.extend(one);
            if !progress(f64::from(round + 1) / f64::from(rounds)) {
                return Err(Fault::new("cancelled"));
            }
        }
        let enough = !drawn.is_empty() && drawn.len() * 10 >= rounds as usize * 9;
        Ok(enough.then_some(Draws(drawn)))
    }

    /// The interval of a figure of the models; none where a model does not give it.
    pub fn interval(
        &self,
        level: f64,
        figure: impl Fn(&BgNbd, Option<&GammaGamma>) -> Option<f64>,
    ) -> Option<Interval> {
        let row = |(buying, money): &(BgNbd, Option<GammaGamma>)| figure(buying, money.as_ref()).map(|f| vec![f]);
        let rows: Vec<Vec<f64>> = self.0.iter().map(row).collect::<Option<_>>()?;
        percentiles(&rows, level)?.into_iter().next()
    }

    /// The interval of purchases in the time `t` to come.
    pub fn expected(&self, history: &History, t: f64, level: f64) -> Option<Interval> {
        self.interval(level, |buying, _| Some(buying.expected(history, t)))
    }

    /// The interval of what the time `t` to come is expected to bring; none without a model of money.
    pub fn value(&self, history: &History, t: f64, level: f64) -> Option<Interval> {
        self.interval(level, |buying, money| Some(buying.expected(history, t) * money?.mean(history)?))
    }
}

/// A firm of the same ages, drawn from the models, and the models found from it.
fn again(
    buying: &BgNbd,
    money: Option<&GammaGamma>,
    histories: &[History],
    chance: &mut Chance,
) -> Option<(BgNbd, Option<GammaGamma>)> {
    let drawn: Vec<History> = histories.iter().map(|h| simulated(buying, money, h.age, chance)).collect();
    let found = buying.again(&drawn).ok()?;
    let spent = match money {
        Some(money) => Some(money.again(&drawn).ok()?.model),
        None => None,
    };
    Some((found.model, spent))
}

/// A customer as the models make it.
pub(crate) fn simulated(buying: &BgNbd, money: Option<&GammaGamma>, age: f64, chance: &mut Chance) -> History {
    let rate = chance.gamma(buying.r) / buying.alpha;
    let (leaves, stays) = (chance.gamma(buying.a), chance.gamma(buying.b));
    let leaving = leaves / (leaves + stays);
    let mut history = History { age, ..History::default() };
    let mut at = 0.0;
    while history.repeats < MOST {
        at += -log(1.0 - chance.unit()) / rate;
        if at.is_nan() || at > age {
            break;
        }
        history.repeats += 1;
        history.last = at;
        if chance.unit() < leaving {
            break;
        }
    }
    if let Some(GammaGamma { p, q, v }) = money.copied()
        && history.repeats > 0
    {
        let x = f64::from(history.repeats);
        let spend = chance.gamma(p * x) * v / (chance.gamma(q) * x);
        history.spend = if spend.is_finite() { spend } else { 0.0 };
    }
    history
}

/// Parameters from the normal distribution of their logarithms.
fn near(
    buying: &Fit<BgNbd, 4>,
    money: Option<&Fit<GammaGamma, 3>>,
    chance: &mut Chance,
) -> Option<(BgNbd, Option<GammaGamma>)> {
    let found = BgNbd::at(&moved(buying, chance)?, buying.unit);
    let spent = match money {
        Some(fit) => {
            let [p, q, v] = moved(fit, chance)?.map(exp);
            Some(GammaGamma { p, q, v: v * fit.unit })
        }
        None => None,
    };
    Some((found, spent))
}

fn moved<M, const N: usize>(fit: &Fit<M, N>, chance: &mut Chance) -> Option<[f64; N]> {
    let lower = fit.spread.as_ref()?;
    let away: [f64; N] = core::array::from_fn(|_| chance.normal());
    Some(core::array::from_fn(|i| fit.logs[i] + (0..=i).map(|j| lower.at(i, j) * away[j]).sum::<f64>()))
}
