//! The dictionary of convex monotone functions that cost components are put together from.
//!
//! Sums with coefficients >= 0 of convex functions are convex, so whatever is fitted has one minimum. Logistics cost
//! rises ever faster towards perfect service: a line, poles just beyond 100 %, steep exponentials. Cost of service
//! failures falls ever slower: powers of the gap to 100 % and an exponential.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A convex monotone function of the service level x.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Term {
    /// 1
    One,
    /// x
    Line,
    /// 1 / (at − x), rising without bound towards `at` > 1
    Pole {
        /// where it is infinite
        at: f64,
    },
    /// e^(rate (x − 1)); a negative rate falls
    Exponential {
        /// per unit of service level
        rate: f64,
    },
    /// (1 − x)^power, falling
    Gap {
        /// 1, 2 or 3
        power: u32,
    },
}

impl Term {
    /// The value at a level.
    pub fn value(self, x: f64) -> f64 {
        match self {
            Term::One => 1.0,
            Term::Line => x,
            Term::Pole { at } => 1.0 / (at - x),
            Term::Exponential { rate } => libm::exp(rate * (x - 1.0)),
            Term::Gap { power } => (0..power).map(|_| 1.0 - x).product(),
        }
    }

    /// The slope at a level.
    pub fn slope(self, x: f64) -> f64 {
        match self {
            Term::One => 0.0,
            Term::Line => 1.0,
            Term::Pole { at } => 1.0 / ((at - x) * (at - x)),
            Term::Exponential { rate } => rate * libm::exp(rate * (x - 1.0)),
            Term::Gap { power } => -f64::from(power) * (1..power).map(|_| 1.0 - x).product::<f64>(),
        }
    }
}

/// Rising terms, for the cost of logistics.
pub const RISING: &[Term] = &[
    Term::One,
    Term::Line,
    Term::Pole { at: 1.001 },
    Term::Pole { at: 1.002 },
    Term::Pole { at: 1.004 },
    Term::Pole { at: 1.008 },
    Term::Pole { at: 1.015 },
    Term::Pole { at: 1.03 },
    Term::Pole { at: 1.06 },
    Term::Exponential { rate: 20.0 },
    Term::Exponential { rate: 30.0 },
    Term::Exponential { rate: 40.0 },
];

/// Falling terms, for the cost of service failures.
pub const FALLING: &[Term] = &[
    Term::One,
    Term::Gap { power: 1 },
    Term::Gap { power: 2 },
    Term::Gap { power: 3 },
    Term::Exponential { rate: -20.0 },
    Term::Exponential { rate: -30.0 },
    Term::Exponential { rate: -40.0 },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_is_monotone_and_convex_on_its_side() {
        for (terms, sign) in [(RISING, 1.0), (FALLING, -1.0)] {
            for term in terms {
                let at = |i: u32| f64::from(i) / 1000.0;
                for i in 500..999 {
                    let (a, b, c) = (term.value(at(i - 1)), term.value(at(i)), term.value(at(i + 1)));
                    assert!(sign * (c - b) >= 0.0, "{term:?} turns at {i}");
                    assert!(a + c >= 2.0 * b - 1e-12 * b.abs(), "{term:?} is not convex at {i}");
                    let slope = (term.value(at(i) + 1e-7) - term.value(at(i) - 1e-7)) / 2e-7;
                    assert!(
                        (slope - term.slope(at(i))).abs() <= 1e-4 * (1.0 + slope.abs()),
                        "slope of {term:?} at {i}"
                    );
                }
            }
        }
    }
}
