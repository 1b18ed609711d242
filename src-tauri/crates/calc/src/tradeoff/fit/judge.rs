//! When not to answer, and what to say beside an answer.

use super::{Adjusted, Breakpoint, LEAST_SPREAD, OWN_MONTHS, SURE_MONTHS, breakpoint};
use crate::{
    stats::proportion::Interval,
    tradeoff::{
        curve::Place,
        months::{Interview, Month},
    },
};
use keheng_base::Fault;

/// An optimum within this share of the span from an end of the data lies at the edge.
const EDGE: f64 = 0.01;
/// Refused when at least this share of the resampled optima lie at one edge.
const EDGE_DRAWS: f64 = 0.4;
/// A rank correlation beyond this is more than chance in a dozen months.
const CLEAR: f64 = 0.4;

/// The levels there are data or answers for; none when both together are fewer than needed.
pub(super) fn domain(months: &[Month], interview: Option<&Interview>) -> Option<Interval> {
    let answers = interview.map_or(&[][..], |i| &i.answers);
    if months.len() < OWN_MONTHS && answers.len() < 3 {
        return None;
    }
    let levels = || months.iter().map(|m| m.service).chain(answers.iter().map(|a| a.service));
    Some(Interval { lo: levels().fold(1.0, f64::min), hi: levels().fold(0.0, f64::max) })
}

/// `too_few_months`: how many there are, how many are needed without an interview.
pub(super) fn too_few(months: usize) -> Fault {
    Fault::new("too_few_months").with("months", months).with("needed", OWN_MONTHS)
}

/// `too_little_spread`: levels that differ by less than 3 points tell nothing about a curve.
pub(super) fn spread(domain: Interval) -> Option<Fault> {
    let spread = domain.hi - domain.lo;
    // a rounding of the last digit must not refuse 3.0 points
    (spread < LEAST_SPREAD - 1e-9)
        .then(|| Fault::new("too_little_spread").with("spread", spread).with("needed", LEAST_SPREAD))
}

/// `service_cost_rises` (better months cost more in failures: they were also busier or harder, and the months cannot be
/// told apart from their circumstances) and `logistics_cost_falls`.
pub(super) fn dependence(months: &[Month], interview: Option<&Interview>) -> Option<Fault> {
    if months.len() < OWN_MONTHS && interview.is_some() {
        return None;
    }
    let with = |of: fn(&Month) -> f64| kendall(&months.iter().map(|m| (m.service, of(m))).collect::<Vec<_>>());
    let (service, logistics) = (with(|m| m.service_cost), with(|m| m.logistics));
    if service > 0.0 {
        return Some(Fault::new("service_cost_rises").with("tau", service));
    }
    (logistics < -CLEAR).then(|| Fault::new("logistics_cost_falls").with("tau", logistics))
}

/// Whether a level lies at an end of the data.
pub(super) fn at_edge(domain: Interval, x: f64) -> bool {
    let margin = EDGE * (domain.hi - domain.lo);
    x <= domain.lo + margin || x >= domain.hi - margin
}

/// `optimum_at_edge` with the side (`low`, `high`) and the level where the data end.
pub(super) fn edge(domain: Interval, best: f64, place: Place, optima: &[f64]) -> Option<Fault> {
    let middle = (domain.lo + domain.hi) / 2.0;
    let refused = |high: bool| {
        let (side, at) = if high { ("high", domain.hi) } else { ("low", domain.lo) };
        Fault::new("optimum_at_edge").with("side", side).with("at", at)
    };
    if place != Place::Inside || at_edge(domain, best) {
        return Some(refused(best > middle));
    }
    [false, true].into_iter().find_map(|high| {
        let there = optima.iter().filter(|x| at_edge(domain, **x) && (**x > middle) == high).count();
        (there as f64 >= EDGE_DRAWS * optima.len() as f64 && there > 0).then(|| refused(high))
    })
}

/// `mostly_prior`, `few_months`, `few_months_beyond`, `quiet_months`, `outliers`.
pub(super) fn warnings(months: &[Month], adjusted: &[Adjusted], best: Option<f64>) -> Vec<Fault> {
    let n = months.len();
    let mut found = Vec::new();
    if n < OWN_MONTHS {
        found.push(Fault::new("mostly_prior").with("months", n).with("needed", OWN_MONTHS));
    } else if n < SURE_MONTHS {
        found.push(Fault::new("few_months").with("months", n).with("needed", SURE_MONTHS));
    }
    if let Some(best) = best.filter(|_| n >= OWN_MONTHS) {
        let above = months.iter().filter(|m| m.service > best).count();
        let thin = above.min(n - above);
        if thin < 3 {
            let side = if above < n - above { "high" } else { "low" };
            found.push(Fault::new("few_months_beyond").with("months", thin).with("side", side));
        }
    }
    let busy: Option<Vec<(f64, f64)>> = months.iter().map(|m| m.volume.map(|v| (m.service, v))).collect();
    if n >= OWN_MONTHS && busy.is_some_and(|pairs| kendall(&pairs) < -CLEAR) {
        found.push(Fault::new("quiet_months"));
    }
    let outliers = adjusted.iter().filter(|a| a.outlier).count();
    if outliers > 0 {
        found.push(Fault::new("outliers").with("months", outliers));
    }
    found
}

/// The breakpoint of the cost of logistics over the months, if it is one.
pub(super) fn breakpoint(months: &[Month], adjusted: &[Adjusted]) -> Option<Breakpoint> {
    let points: Vec<(f64, f64)> = months.iter().zip(adjusted).map(|(m, a)| (m.service, a.logistics)).collect();
    breakpoint::find(&points, 0.001).filter(Breakpoint::is_clear)
}

/// Kendall's rank correlation, tau-a: pairs in the same order less pairs in opposite order, of all pairs; 0 without pairs.
/// Source: M. G. Kendall, Biometrika 30 (1938) 81-93.
fn kendall(points: &[(f64, f64)]) -> f64 {
    let sign = |d: f64| if d > 0.0 { 1i64 } else { -i64::from(d < 0.0) };
    let mut sum = 0i64;
    for (i, a) in points.iter().enumerate() {
        sum += points[..i].iter().map(|b| sign(a.0 - b.0) * sign(a.1 - b.1)).sum::<i64>();
    }
    let pairs = points.len() * points.len().saturating_sub(1) / 2;
    if pairs == 0 { 0.0 } else { sum as f64 / pairs as f64 }
}
