//! A fitted pair of curves: what it costs at a level, where it is cheapest, how far from there is still near.

use super::dictionary::Term;
use crate::stats::proportion::Interval;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A term and how much of it (>= 0).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Part {
    /// the function
    pub term: Term,
    /// its coefficient, money per shipment
    pub weight: f64,
}

/// One cost component as a sum of convex monotone terms.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Component {
    /// the terms that are there at all
    pub parts: Vec<Part>,
}

impl Component {
    /// Money per shipment at a level.
    pub fn value(&self, x: f64) -> f64 {
        self.parts.iter().map(|p| p.weight * p.term.value(x)).sum()
    }

    /// Change of money per shipment per unit of level (divide by 100 for a point).
    pub fn slope(&self, x: f64) -> f64 {
        self.parts.iter().map(|p| p.weight * p.term.slope(x)).sum()
    }

    /// The same shape, `factor` times as high.
    pub fn times(&self, factor: f64) -> Component {
        Component { parts: self.parts.iter().map(|p| Part { weight: p.weight * factor, ..*p }).collect() }
    }
}

/// Both components.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Curve {
    /// cost of logistics, rising
    pub logistics: Component,
    /// cost of service failures, falling
    pub service_cost: Component,
}

/// Where a convex total is least within bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// the slopes are opposite there
    Inside,
    /// the total still falls towards less service
    LowEdge,
    /// the total still falls towards more service
    HighEdge,
}

impl Curve {
    /// Money per shipment at a level.
    pub fn total(&self, x: f64) -> f64 {
        self.logistics.value(x) + self.service_cost.value(x)
    }

    /// Change of the total per unit of level.
    pub fn slope(&self, x: f64) -> f64 {
        self.logistics.slope(x) + self.service_cost.slope(x)
    }

    /// The level of least total within bounds. The slope of a convex sum does not fall, so halving finds it.
    pub fn minimum(&self, within: Interval) -> (f64, Place) {
        let (mut lo, mut hi) = (within.lo, within.hi);
        if self.slope(lo) >= 0.0 {
            return (lo, Place::LowEdge);
        }
        if self.slope(hi) <= 0.0 {
            return (hi, Place::HighEdge);
        }
        // below the twelfth digit of a level there is nothing to know
        while hi - lo > 1e-12 {
            let middle = lo + (hi - lo) / 2.0;
            if self.slope(middle) < 0.0 { lo = middle } else { hi = middle }
        }
        (lo + (hi - lo) / 2.0, Place::Inside)
    }

    /// The levels around `best` whose total is within `tolerance` (0.05: 5 %) of that at `best`, within bounds.
    pub fn zone(&self, best: f64, tolerance: f64, within: Interval) -> Interval {
        let bar = self.total(best) * (1.0 + tolerance);
        let reach = |edge: f64| {
            if self.total(edge) <= bar {
                return edge;
            }
            let (mut near, mut far) = (best, edge);
            while (far - near).abs() > 1e-12 {
                let middle = near + (far - near) / 2.0;
                if self.total(middle) <= bar { near = middle } else { far = middle }
            }
            near
        };
        Interval { lo: reach(within.lo), hi: reach(within.hi) }
    }

    /// What one more point of service changes in the total, money per shipment: positive when it costs.
    pub fn next_point(&self, x: f64) -> f64 {
        self.total((x + 0.01).min(1.0)) - self.total(x)
    }
}
