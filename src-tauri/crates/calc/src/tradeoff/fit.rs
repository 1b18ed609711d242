//! The fit of a firm's own months: curves, the zone worth keeping, the optimum and how sure it is, or why it cannot be said.
//!
//! Each component is fitted by itself with coefficients >= 0 on a dictionary of convex monotone functions
//! ([`super::dictionary`]), so the total is convex whatever the data say. Pairs of level and costs are resampled
//! (B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap*, 1993, ch. 9) for band and interval.

use super::{
    breakpoint::{self, Breakpoint},
    chance::Chance,
    curve::Curve,
    months::{Interview, Month},
    resample::{Added, Fitted, Prepared},
};
use crate::stats::proportion::Interval;
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mod judge;
mod season;

/// Below this many months the interval is widened by [`WIDER`]: in simulation a plain one is too narrow there.
pub const SURE_MONTHS: usize = 12;
/// Below this many months the interview decides more than the months, and without one nothing can be said.
pub const OWN_MONTHS: usize = 8;
/// From this many months on the effects of volume and season are taken out.
pub const SEASON_MONTHS: usize = 18;
/// Below this many months the interval is widened a little (measured: `examples/coverage.rs`).
pub const MANY_MONTHS: usize = 24;
/// By how much the interval is widened below [`SURE_MONTHS`].
pub const WIDER: f64 = 1.3;
/// By how much the interval is widened below [`MANY_MONTHS`].
pub const WIDE: f64 = 1.15;
/// The least spread of service levels that a curve can be told from.
pub const LEAST_SPREAD: f64 = 0.03;
/// "Near the minimum": within this share above it.
pub const NEAR: f64 = 0.05;
/// Points of the band.
const BAND: usize = 81;

/// How to fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// resamples; 0 for a curve without interval, as a slider needs it
    pub replicates: usize,
    /// of the resamples; stored with the result
    pub seed: u64,
    /// probability of the interval, 0.9
    pub level: f64,
    /// the level kept today, to say what going to the optimum would save
    pub now: Option<f64>,
    /// the least level that contracts allow
    pub floor: Option<f64>,
    /// ask what more months would tell (costs as many resamples again per level asked)
    pub more_data: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options { replicates: 500, seed: 1, level: 0.9, now: None, floor: None, more_data: false }
    }
}

/// The total at a level and where 90 % of the resamples put it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BandPoint {
    /// service level
    pub service: f64,
    /// money per shipment
    pub total: f64,
    /// lower end
    pub lo: f64,
    /// upper end
    pub hi: f64,
}

/// A month as the fit sees it: volume and season taken out, outliers marked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Adjusted {
    /// money per shipment
    pub logistics: f64,
    /// money per shipment
    pub service_cost: f64,
    /// far from the curve; it stays in the fit, and a reason may be found for it
    pub outlier: bool,
    /// far more shipments than usual, such as in November
    pub peak: bool,
}

/// Going from one level to another.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Move {
    /// from
    pub from: f64,
    /// to
    pub to: f64,
    /// saved, money per shipment; negative when it costs
    pub saving: f64,
    /// where the resamples put it
    pub interval: Option<Interval>,
}

/// What two more months at a level would do to the interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MoreData {
    /// their level
    pub service: f64,
    /// width of the interval then
    pub width: f64,
    /// of today's width
    pub ratio: f64,
}

/// What the months say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Fit {
    /// months used
    pub months: u32,
    /// share of the weight that the interview has
    pub prior_share: f64,
    /// mostly the interview: to be drawn dashed and called a sketch
    pub sketch: bool,
    /// the levels there are data for
    pub domain: Option<Interval>,
    /// both components
    pub curve: Option<Curve>,
    /// levels within 5 % of the minimum
    pub zone: Option<Interval>,
    /// level of least total cost
    pub optimum: Option<f64>,
    /// where it lies with 90 % probability
    pub interval: Option<Interval>,
    /// total at the optimum, money per shipment
    pub minimum: Option<f64>,
    /// why there is no optimum
    pub refused: Option<Fault>,
    /// what to know when reading it
    pub warnings: Vec<Fault>,
    /// of the total
    pub band: Vec<BandPoint>,
    /// share of the variance of the total that the curve explains
    pub r2: Option<f64>,
    /// volume and season were taken out
    pub normalised: bool,
    /// the months as the fit sees them, in the order given
    pub adjusted: Vec<Adjusted>,
    /// from the level kept today to the optimum
    pub from_now: Option<Move>,
    /// from the level kept today to the best that contracts allow, where they forbid the optimum
    pub to_floor: Option<Move>,
    /// what more months would tell, by level
    pub more_data: Vec<MoreData>,
    /// where the cost of logistics turns steep
    pub breakpoint: Option<Breakpoint>,
    /// of the resamples
    #[ts(type = "number")]
    pub seed: u64,
    /// resamples
    pub replicates: u32,
}

/// Fits the months, with the help of an interview if there is one.
pub fn fit(months: &[Month], interview: Option<&Interview>, options: &Options) -> Fit {
    let domain = judge::domain(months, interview);
    let mut found = Fit::empty(months.len(), domain, options);
    let Some(domain) = domain else {
        found.refused = Some(judge::too_few(months.len()));
        return found;
    };
    let (beside, normalised) = season::columns(months);
    let prepared = Prepared::new(months, interview, beside);
    found.normalised = normalised;
    found.prior_share = prepared.prior_share();
    found.sketch = months.len() < OWN_MONTHS;
    if let Some(refused) = judge::spread(domain) {
        found.refused = Some(refused);
        return found;
    }
    let fitted = prepared.fit();
    found.adjusted = season::adjust(months, &prepared, &fitted);
    found.r2 = r2(months, &found.adjusted, &fitted.curve);
    let (best, place) = fitted.curve.minimum(domain);
    let replicates = Replicates::draw(&prepared, domain, options.seed, options.replicates, None);
    found.band = replicates.band(&fitted.curve, domain, options.level);
    found.refused =
        judge::dependence(months, interview).or_else(|| judge::edge(domain, best, place, &replicates.optima));
    found.warnings = judge::warnings(months, &found.adjusted, found.refused.is_none().then_some(best));
    found.breakpoint = judge::breakpoint(months, &found.adjusted);
    if found.refused.is_none() {
        let widen = match months.len() {
            n if n < SURE_MONTHS => WIDER,
            n if n < MANY_MONTHS => WIDE,
            _ => 1.0,
        };
        found.optimum = Some(best);
        found.minimum = Some(fitted.curve.total(best));
        found.zone = Some(fitted.curve.zone(best, NEAR, domain));
        found.interval = replicates.interval(best, widen, domain, options.level);
        if found.interval.is_some_and(|i| judge::at_edge(domain, i.lo) || judge::at_edge(domain, i.hi)) {
            found.warnings.push(Fault::new("interval_reaches_edge"));
        }
        let path = |from: f64, to: f64| Move {
            from,
            to,
            saving: fitted.curve.total(from) - fitted.curve.total(to),
            interval: replicates.saving(from, to, options.level),
        };
        found.from_now = options.now.map(|now| path(now, best));
        let bound = options.floor.filter(|floor| *floor > best);
        found.to_floor = bound.and_then(|floor| options.now.map(|now| path(now, floor)));
        if options.more_data
            && let Some(now) = found.interval
        {
            found.more_data = more_data(&prepared, &fitted, &found.adjusted, months, domain, now, options);
        }
    }
    found.curve = Some(fitted.curve);
    found
}

impl Fit {
    fn empty(months: usize, domain: Option<Interval>, options: &Options) -> Fit {
        Fit {
            months: months as u32,
            prior_share: 0.0,
            sketch: true,
            domain,
            curve: None,
            zone: None,
            optimum: None,
            interval: None,
            minimum: None,
            refused: None,
            warnings: Vec::new(),
            band: Vec::new(),
            r2: None,
            normalised: false,
            adjusted: Vec::new(),
            from_now: None,
            to_floor: None,
            more_data: Vec::new(),
            breakpoint: None,
            seed: options.seed,
            replicates: options.replicates as u32,
        }
    }
}

/// The resampled curves and their optima.
struct Replicates {
    curves: Vec<Curve>,
    optima: Vec<f64>,
}

impl Replicates {
    fn draw(prepared: &Prepared, domain: Interval, seed: u64, count: usize, added: Option<&Added>) -> Replicates {
        let mut chance = Chance::new(seed, 0);
        let curves: Vec<Curve> = (0..count).map(|_| prepared.resample(&mut chance, added)).collect();
        let optima = curves.iter().map(|c| c.minimum(domain).0).collect();
        Replicates { curves, optima }
    }

    fn band(&self, curve: &Curve, domain: Interval, level: f64) -> Vec<BandPoint> {
        let at = |i: usize| domain.lo + (domain.hi - domain.lo) * i as f64 / (BAND - 1) as f64;
        let point = |service: f64| {
            let total = curve.total(service);
            let mut totals: Vec<f64> = self.curves.iter().map(|c| c.total(service)).collect();
            let (lo, hi) = ends(&mut totals, level).map_or((total, total), |i| (i.lo, i.hi));
            BandPoint { service, total, lo, hi }
        };
        (0..BAND).map(at).map(point).collect()
    }

    fn interval(&self, best: f64, widen: f64, domain: Interval, level: f64) -> Option<Interval> {
        let plain = ends(&mut self.optima.clone(), level)?;
        // steep curves come out a little too flat, so that resampled optima lie to one side of the estimate while the truth
        // lies to the other: the longer side counts for both
        let half = widen * (best - plain.lo).max(plain.hi - best);
        Some(Interval { lo: (best - half).max(domain.lo), hi: (best + half).min(domain.hi) })
    }

    fn saving(&self, from: f64, to: f64, level: f64) -> Option<Interval> {
        ends(&mut self.curves.iter().map(|c| c.total(from) - c.total(to)).collect::<Vec<_>>(), level)
    }
}

/// The equal-tailed interval of draws; none without draws. Quantiles between two draws lie on the line between them.
fn ends(draws: &mut [f64], level: f64) -> Option<Interval> {
    draws.sort_by(f64::total_cmp);
    let last = draws.len().checked_sub(1)?;
    let quantile = |p: f64| {
        let place = p * last as f64;
        let below = place as usize;
        let above = (below + 1).min(last);
        draws[below] + (place - below as f64) * (draws[above] - draws[below])
    };
    let tail = (1.0 - level) / 2.0;
    Some(Interval { lo: quantile(tail), hi: quantile(1.0 - tail) })
}

/// 1 − residual / total sum of squares of the total, weighted; none where the totals do not differ.
fn r2(months: &[Month], adjusted: &[Adjusted], curve: &Curve) -> Option<f64> {
    let total = |a: &Adjusted| a.logistics + a.service_cost;
    let weight: f64 = months.iter().map(|m| m.weight).sum();
    let mean = months.iter().zip(adjusted).map(|(m, a)| m.weight * total(a)).sum::<f64>() / weight;
    let squares = |of: &dyn Fn(&Month, &Adjusted) -> f64| -> f64 {
        months.iter().zip(adjusted).map(|(m, a)| m.weight * of(m, a) * of(m, a)).sum()
    };
    let around = squares(&|_, a| total(a) - mean);
    (around > 0.0).then(|| 1.0 - squares(&|m, a| total(a) - curve.total(m.service)) / around)
}

/// Levels at which more months are thought of, as shares of the span.
const ASKED: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];
/// Resamples a level: widths are compared, not reported to the last digit.
const ASKED_REPLICATES: usize = 200;

fn more_data(
    prepared: &Prepared,
    fitted: &Fitted,
    adjusted: &[Adjusted],
    months: &[Month],
    domain: Interval,
    now: Interval,
    options: &Options,
) -> Vec<MoreData> {
    let curve = &fitted.curve;
    let error = |(m, a): (&Month, &Adjusted)| {
        let off = |value: f64, fit: f64| if fit > 0.0 { value / fit - 1.0 } else { 0.0 };
        (off(a.logistics, curve.logistics.value(m.service)), off(a.service_cost, curve.service_cost.value(m.service)))
    };
    let errors: Vec<(f64, f64)> = months.iter().zip(adjusted).map(error).collect();
    if errors.is_empty() || now.hi <= now.lo {
        return Vec::new();
    }
    let count = options.replicates.min(ASKED_REPLICATES);
    let width = |added: Option<&Added>| {
        let drawn = Replicates::draw(prepared, domain, options.seed, count, added);
        ends(&mut drawn.optima.clone(), options.level).map_or(0.0, |i| i.hi - i.lo)
    };
    let today = width(None);
    if today <= 0.0 {
        return Vec::new();
    }
    let at = |share: &f64| {
        let service = domain.lo + share * (domain.hi - domain.lo);
        let ratio = width(Some(&Added { service, curve, errors: &errors })) / today;
        MoreData { service, width: ratio * (now.hi - now.lo), ratio }
    };
    ASKED.iter().map(at).collect()
}

#[cfg(test)]
#[path = "fit/tests.rs"]
pub(crate) mod tests;
