//! How sales answer to service, and what is earned at a level.

use super::curve::Curve;
use crate::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// ADBUDG: J. D. C. Little, *Models and managers: the concept of a decision calculus*, Management Science 16 (1970) B466-B485:
/// low + (high − low) xᶜ / (d + xᶜ).
pub fn adbudg(x: f64, low: f64, high: f64, c: f64, d: f64) -> f64 {
    let power = libm::pow(x, c);
    low + (high - low) * power / (d + power)
}

/// Where an ADBUDG curve turns from bending up to bending down, (d (c − 1) / (c + 1))^(1/c); none for c <= 1, which bends
/// down from the start.
pub fn adbudg_inflection(c: f64, d: f64) -> Option<f64> {
    (c > 1.0).then(|| libm::pow(d * (c - 1.0) / (c + 1.0), 1.0 / c))
}

/// The shape of the answer of sales to service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ResponseShape")]
pub enum Shape {
    /// square root: each point brings a little less
    #[default]
    Root,
    /// logarithm: each point brings clearly less
    Log,
    /// S-curve: nothing, then much, then nothing again
    SCurve,
}

/// Sales as a multiple of today's, and what a shipment earns.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// the form
    pub shape: Shape,
    /// the level kept today, above 0
    pub now: f64,
    /// share of today's sales that one more point would bring (0.01: one per cent)
    pub per_point: f64,
    /// price of a shipment less all costs that the curve does not hold, money
    pub price: f64,
}

/// The steepness of the S-curve: it rises by most of its height within about 10 points around its middle.
const STEEPNESS: f64 = 30.0;

impl Response {
    /// Sales at a level as a multiple of today's; never negative.
    pub fn sales(&self, x: f64) -> f64 {
        let per_unit = 100.0 * self.per_point;
        let gain = match self.shape {
            Shape::Root => per_unit * 2.0 * libm::sqrt(self.now) * (libm::sqrt(x) - libm::sqrt(self.now)),
            Shape::Log => per_unit * self.now * libm::log(x / self.now),
            Shape::SCurve => {
                // half way up at today's level, where its slope is the stated one
                let middle = libm::pow(self.now, STEEPNESS);
                let height = per_unit * 4.0 * self.now / STEEPNESS;
                adbudg(x, 0.0, height, STEEPNESS, middle) - height / 2.0
            }
        };
        (1.0 + gain).max(0.0)
    }

    /// Revenue at a level, money per shipment of today.
    pub fn revenue(&self, x: f64) -> f64 {
        self.sales(x) * self.price
    }

    /// Profit at a level, money per shipment of today: sales times what one shipment leaves.
    pub fn profit(&self, x: f64, curve: &Curve) -> f64 {
        self.sales(x) * (self.price - curve.total(x))
    }

    /// The level of greatest profit within bounds. Profit need not have one top only (an S-curve), so a grid is searched
    /// first and the best cell halved.
    pub fn best(&self, curve: &Curve, within: Interval) -> f64 {
        const CELLS: usize = 400;
        let step = (within.hi - within.lo) / CELLS as f64;
        let at = |i: usize| within.lo + step * i as f64;
        let profit = |x: f64| self.profit(x, curve);
        let top = (0..=CELLS).max_by(|a, b| profit(at(*a)).total_cmp(&profit(at(*b)))).unwrap_or(0);
        let (mut lo, mut hi) = (at(top.saturating_sub(1)), at((top + 1).min(CELLS)));
        // golden section inside the cell pair
        let golden = (libm::sqrt(5.0) - 1.0) / 2.0;
        while hi - lo > 1e-9 {
            let (a, b) = (hi - golden * (hi - lo), lo + golden * (hi - lo));
            if profit(a) >= profit(b) { hi = b } else { lo = a }
        }
        (lo + hi) / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_shape_starts_from_today_with_the_stated_slope() {
        for shape in [Shape::Root, Shape::Log, Shape::SCurve] {
            let response = Response { shape, now: 0.95, per_point: 0.008, price: 12.0 };
            assert!((response.sales(0.95) - 1.0).abs() < 1e-12, "{shape:?}: today's sales are today's");
            let slope = (response.sales(0.9501) - response.sales(0.9499)) / 0.02;
            assert!((slope - 0.008).abs() < 1e-5, "{shape:?}: one point brings 0.8 %, not {slope}");
            assert!(response.sales(0.97) > response.sales(0.9), "{shape:?} rises");
        }
    }

    #[test]
    fn greatest_profit_is_not_greatest_service_nor_least_cost() {
        let curve = crate::tradeoff::fit::tests::textbook();
        let response = Response { shape: Shape::Root, now: 0.94, per_point: 0.01, price: 60.0 };
        let within = Interval { lo: 0.86, hi: 0.998 };
        let best = response.best(&curve, within);
        let cheapest = curve.minimum(within).0;
        assert!(best > cheapest + 0.001, "sales that grow with service pay for more of it: {best} against {cheapest}");
        assert!(best < 0.99, "but not for all of it: {best}");
        let around = [best - 0.001, best + 0.001].map(|x| response.profit(x, &curve));
        assert!(around.iter().all(|p| *p < response.profit(best, &curve)));
    }
}
