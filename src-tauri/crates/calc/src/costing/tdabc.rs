//! Activity-based costing: the classic rates from a survey of time, and the time-driven rates with unused capacity.
//!
//! Sources: R. S. Kaplan and S. R. Anderson, *Time-Driven Activity-Based Costing*, Harvard Business Review, November
//! 2004; the working paper of the same name for the worked example. The example's text calls its unused capacity hours;
//! it is minutes, which is why units are types here.

use super::split::{split_by, whole_fen};
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::{iter::Sum, ops::Add};

/// A length of working time in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkMinutes(pub f64);

/// A length of working time in hours: shifts are agreed in hours, work is measured in minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(transparent)]
pub struct WorkHours(pub f64);

impl From<WorkHours> for WorkMinutes {
    fn from(hours: WorkHours) -> WorkMinutes {
        WorkMinutes(hours.0 * 60.0)
    }
}

impl From<WorkMinutes> for WorkHours {
    fn from(minutes: WorkMinutes) -> WorkHours {
        WorkHours(minutes.0 / 60.0)
    }
}

impl Add for WorkMinutes {
    type Output = WorkMinutes;
    fn add(self, other: WorkMinutes) -> WorkMinutes {
        WorkMinutes(self.0 + other.0)
    }
}

impl Sum for WorkMinutes {
    fn sum<I: Iterator<Item = WorkMinutes>>(minutes: I) -> WorkMinutes {
        minutes.fold(WorkMinutes(0.0), Add::add)
    }
}

/// Minutes that people are at work less what is needed for breaks, training, ways: heads × hours of a shift × shifts ×
/// practical factor, usually 0.80 to 0.90.
pub fn practical_capacity(heads: f64, shift: WorkHours, shifts: f64, factor: f64) -> WorkMinutes {
    WorkMinutes(heads * WorkMinutes::from(shift).0 * shifts * factor)
}

/// Whether a rate is rounded before anything is multiplied by it. It changes totals, so it is part of the model.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// cost ÷ minutes as it is
    #[default]
    Exact,
    /// to the whole fen a minute, as a card of rates shows it
    Fen,
}

/// What a minute costs, fen; none without capacity.
pub fn rate(cost: Fen, capacity: WorkMinutes, rounding: Rounding) -> Option<f64> {
    let exact = (capacity.0 > 0.0).then(|| cost.0 as f64 / capacity.0)?;
    Some(match rounding {
        Rounding::Exact => exact,
        Rounding::Fen => libm::round(exact),
    })
}

/// An activity as people answer a survey of their time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Surveyed {
    /// part of the time, any unit that is the same for all
    pub time_share: f64,
    /// how often it was done
    pub quantity: f64,
}

/// A classic activity rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SurveyRate {
    /// part of the cost; all parts add up to the cost
    pub cost_fen: Fen,
    /// cost of doing it once, fen; none when it was not done
    pub fen_per_unit: Option<f64>,
}

/// Classic rates: cost × time share ÷ quantity. People report all of their time, so idle capacity hides in the rates.
pub fn survey_rates(cost: Fen, activities: &[Surveyed]) -> Vec<SurveyRate> {
    let shares: Vec<f64> = activities.iter().map(|a| a.time_share).collect();
    let of = |(cost_fen, a): (Fen, &Surveyed)| SurveyRate {
        cost_fen,
        fen_per_unit: (a.quantity > 0.0).then(|| cost_fen.0 as f64 / a.quantity),
    };
    split_by(cost, &shares).into_iter().zip(activities).map(of).collect()
}

/// A time that is not known exactly, minutes: low ≤ likely ≤ high.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// at best
    pub low: f64,
    /// as a rule
    pub likely: f64,
    /// at worst
    pub high: f64,
}

impl Band {
    /// A time known exactly.
    pub fn exact(minutes: f64) -> Band {
        Band { low: minutes, likely: minutes, high: minutes }
    }

    /// Whether it is a band of times: 0 ≤ low ≤ likely ≤ high, all finite.
    pub fn valid(self) -> bool {
        0.0 <= self.low && self.low <= self.likely && self.likely <= self.high && self.high.is_finite()
    }

    /// So many times this time, or this part of it; the factor is not negative.
    pub fn scaled(self, factor: f64) -> Band {
        self.times(factor)
    }

    fn times(self, quantity: f64) -> Band {
        Band { low: self.low * quantity, likely: self.likely * quantity, high: self.high * quantity }
    }
}

impl Add for Band {
    type Output = Band;
    fn add(self, o: Band) -> Band {
        Band { low: self.low + o.low, likely: self.likely + o.likely, high: self.high + o.high }
    }
}

/// A term of a time equation: minutes × product of drivers. Without a driver it is b₀.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term<D> {
    /// bᵢ
    pub minutes: Band,
    /// xᵢ, or the factors of a product such as international × orders
    pub drivers: Vec<D>,
}

/// minutes = b₀ + Σ bᵢ · Πx. Drivers are counts or 0/1. A product is of the values it is given: where the value of an
/// object sums up many shipments, a product of sums is not the sum of products.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Equation<D> {
    /// the terms
    pub terms: Vec<Term<D>>,
}

impl<D> Equation<D> {
    /// The minutes for the values of the drivers.
    pub fn minutes(&self, value: impl Fn(&D) -> f64) -> Band {
        let term = |t: &Term<D>| t.minutes.times(t.drivers.iter().map(&value).product());
        self.terms.iter().map(term).fold(Band::default(), Add::add)
    }
}

/// What a department's cost became.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Charge {
    /// cost of a minute, fen; none when there is neither capacity nor use
    pub fen_per_minute: Option<f64>,
    /// minutes used
    pub used: WorkMinutes,
    /// minutes used ÷ capacity; none without capacity
    pub utilisation: Option<f64>,
    /// cost of each use, in the order given
    pub parts_fen: Vec<Fen>,
    /// cost of the capacity nobody used; never negative when the cost is not
    pub unused_fen: Fen,
    /// what the rounding of the rate left over, or took too much
    pub rounding_fen: Fen,
    /// more was used than there is: the minutes share the cost, so that nobody is charged what was not spent
    pub overloaded: bool,
}

/// Charges uses with a department's cost by time. Parts, unused and rounding add up to the cost, to the fen.
///
/// With [`Rounding::Exact`] the cost is split by minutes, the unused ones included, by largest remainder; with
/// [`Rounding::Fen`] each part is minutes × rounded rate, and what that misses is a figure of its own.
pub fn charge(cost: Fen, capacity: WorkMinutes, uses: &[WorkMinutes], rounding: Rounding) -> Charge {
    let used: WorkMinutes = uses.iter().copied().sum();
    let overloaded = used > capacity;
    let basis = if overloaded { used } else { capacity };
    let unused_minutes = basis.0 - used.0;
    let fen_per_minute = rate(cost, basis, rounding);
    let (parts_fen, unused_fen) = match (rounding, fen_per_minute) {
        (_, None) => (vec![Fen(0); uses.len()], cost),
        (Rounding::Exact, Some(_)) => {
            let mut weights: Vec<f64> = uses.iter().map(|u| u.0).collect();
            weights.push(unused_minutes);
            let mut parts = split_by(cost, &weights);
            let unused = parts.pop().unwrap_or_default();
            (parts, unused)
        }
        (Rounding::Fen, Some(rate)) => {
            (uses.iter().map(|u| whole_fen(u.0 * rate)).collect(), whole_fen(unused_minutes * rate))
        }
    };
    Charge {
        fen_per_minute,
        used,
        utilisation: (capacity.0 > 0.0).then(|| used.0 / capacity.0),
        rounding_fen: cost - unused_fen - parts_fen.iter().copied().sum(),
        parts_fen,
        unused_fen,
        overloaded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn classic_rates_of_the_published_survey() {
        let survey = [(0.7, 49_000.0), (0.1, 1_400.0), (0.2, 2_500.0)];
        let activities = survey.map(|(time_share, quantity)| Surveyed { time_share, quantity });
        let rates: Vec<f64> =
            survey_rates(Fen(56_000_000), &activities).iter().map(|r| r.fen_per_unit.unwrap()).collect();
        assert_eq!(rates, [800.0, 4_000.0, 4_480.0], "8, 40 and 44.80 for an order, an inquiry, a credit check");
    }

    #[test]
    fn the_customer_service_department_with_its_unused_capacity() {
        let capacity = WorkMinutes(700_000.0);
        let uses = [(40.0, 9_800.0), (220.0, 280.0), (250.0, 500.0)].map(|(minutes, n)| WorkMinutes(minutes * n));
        let c = charge(Fen(56_000_000), capacity, &uses, Rounding::Exact);
        assert_eq!(c.fen_per_minute, Some(80.0));
        assert_eq!(c.parts_fen, [Fen(31_360_000), Fen(4_928_000), Fen(10_000_000)]);
        assert_eq!((c.used, c.unused_fen, c.rounding_fen), (WorkMinutes(578_600.0), Fen(9_712_000), Fen(0)));
        let unused = WorkMinutes(capacity.0 - c.used.0);
        assert_eq!(unused, WorkMinutes(121_400.0));
        assert_eq!(WorkHours::from(unused).0, 121_400.0 / 60.0, "the printed 121,400 hours are minutes");
    }

    /// Equations of Barndt, Oehlers and Soltis; drivers as in the published worked page.
    fn logistics(rounding: Rounding) -> [f64; 3] {
        let term =
            |minutes, drivers: &[&'static str]| Term { minutes: Band::exact(minutes), drivers: drivers.to_vec() };
        let service = Equation {
            terms: vec![
                term(5.0, &["orders"]),
                term(2.0, &["new"]),
                term(2.0, &["lines"]),
                term(10.0, &["intl", "orders"]),
                term(2.0, &["special"]),
                term(5.0, &["contact"]),
            ],
        };
        let warehouse = Equation {
            terms: vec![
                term(3.0, &["orders"]),
                term(4.0, &["lines"]),
                term(1.0, &["special_pack"]),
                term(3.0, &["cartons"]),
            ],
        };
        let shipping = Equation {
            terms: vec![
                term(8.0, &["orders"]),
                term(5.0, &["cartons"]),
                term(10.0, &["intl_ship"]),
                term(5.0, &["rush"]),
            ],
        };
        let departments = [
            (service, 180_000_000, 2_379_000.0),
            (warehouse, 52_000_000, 951_600.0),
            (shipping, 30_000_000, 570_960.0),
        ];
        let names = ["orders", "lines", "intl", "special", "contact", "cartons", "special_pack", "rush", "intl_ship"];
        let customers = [
            [2.0, 200.0, 0.0, 0.0, 0.0, 6.0, 0.0, 0.0, 0.0],
            [12.0, 200.0, 0.0, 4.0, 10.0, 12.0, 20.0, 3.0, 0.0],
            [5.0, 100.0, 1.0, 0.0, 0.0, 5.0, 5.0, 5.0, 5.0],
        ];
        customers.map(|values| {
            let value = |d: &&str| names.iter().position(|n| n == d).map_or(0.0, |at| values[at]);
            let cost = |(equation, cost, capacity): &(Equation<&str>, i64, f64)| {
                equation.minutes(value).likely * rate(Fen(*cost), WorkMinutes(*capacity), rounding).unwrap()
            };
            departments.iter().map(cost).sum::<f64>() / 100.0
        })
    }

    #[test]
    fn published_totals_need_rates_rounded_first_and_both_modes_are_kept() {
        let near = |found: [f64; 3], expected: [f64; 3]| {
            assert!(found.iter().zip(expected).all(|(f, e)| (f - e).abs() < 0.005), "{found:?} is not {expected:?}");
        };
        near(logistics(Rounding::Fen), [789.18, 974.91, 522.45]);
        near(logistics(Rounding::Exact), [784.657_4, 969.209_8, 519.335_9]);
    }

    #[test]
    fn purchasing_has_time_left_at_the_rounded_rate() {
        let uses = [(400.0, 10.0), (5_600.0, 5.0), (85.0, 15.0)].map(|(n, minutes)| WorkMinutes(n * minutes));
        let month = charge(Fen(39_000 * 110), WorkMinutes(39_000.0), &uses, Rounding::Fen);
        assert_eq!((month.used, month.unused_fen), (WorkMinutes(33_275.0), Fen(629_750)));
    }

    #[test]
    fn more_work_than_time_shares_the_cost_and_says_so() {
        let c = charge(Fen(1_000), WorkMinutes(50.0), &[WorkMinutes(60.0), WorkMinutes(40.0)], Rounding::Exact);
        assert_eq!((c.parts_fen, c.unused_fen, c.overloaded), (vec![Fen(600), Fen(400)], Fen(0), true));
        assert_eq!(c.utilisation, Some(2.0));
        let idle = charge(Fen(1_000), WorkMinutes(0.0), &[WorkMinutes(0.0)], Rounding::Exact);
        assert_eq!((idle.parts_fen, idle.unused_fen), (vec![Fen(0)], Fen(1_000)), "nobody bears what nobody used");
        assert_eq!(idle.fen_per_minute, None);
    }

    #[test]
    fn shifts_are_agreed_in_hours_and_used_in_minutes() {
        assert_eq!(practical_capacity(5.0, WorkHours(8.0), 26.0, 0.85), WorkMinutes(5.0 * 480.0 * 26.0 * 0.85));
    }

    #[test]
    fn a_band_is_in_order() {
        assert!(Band { low: 1.0, likely: 2.0, high: 3.0 }.valid() && Band::exact(0.0).valid());
        for bad in [(2.0, 1.0, 3.0), (-1.0, 1.0, 2.0), (1.0, 2.0, f64::INFINITY), (f64::NAN, 1.0, 2.0)] {
            assert!(!Band { low: bad.0, likely: bad.1, high: bad.2 }.valid(), "{bad:?} is no band");
        }
        let equation = Equation {
            terms: vec![
                Term { minutes: Band::exact(3.0), drivers: vec![] },
                Term { minutes: Band { low: 1.0, likely: 2.0, high: 4.0 }, drivers: vec![0, 1] },
            ],
        };
        let minutes = equation.minutes(|d| [5.0, 2.0][*d]);
        assert_eq!(minutes, Band { low: 13.0, likely: 23.0, high: 43.0 }, "b₀ and a product");
    }

    proptest! {
        #[test]
        fn parts_unused_and_rounding_are_the_cost(
            cost in 0i64..10_000_000_000,
            capacity in 0.0f64..1e6,
            uses in prop::collection::vec(0.0f64..5e4, 0..40),
            exact in any::<bool>(),
        ) {
            let uses: Vec<WorkMinutes> = uses.into_iter().map(WorkMinutes).collect();
            let rounding = if exact { Rounding::Exact } else { Rounding::Fen };
            let c = charge(Fen(cost), WorkMinutes(capacity), &uses, rounding);
            let parts: Fen = c.parts_fen.iter().copied().sum();
            prop_assert_eq!(parts + c.unused_fen + c.rounding_fen, Fen(cost), "no fen may appear or vanish");
            prop_assert!(c.unused_fen >= Fen(0) && c.parts_fen.iter().all(|p| *p >= Fen(0)));
            if exact {
                prop_assert_eq!(c.rounding_fen, Fen(0), "an exact rate leaves nothing over");
            }
        }

        #[test]
        fn a_survey_leaves_no_fen(cost in 0i64..10_000_000_000, shares in prop::collection::vec(0.0f64..1.0, 1..20)) {
            let activities: Vec<Surveyed> = shares.into_iter().map(|time_share| Surveyed { time_share, quantity: 1.0 }).collect();
            let sum: Fen = survey_rates(Fen(cost), &activities).iter().map(|r| r.cost_fen).sum();
            prop_assert_eq!(sum, Fen(cost));
        }
    }
}
