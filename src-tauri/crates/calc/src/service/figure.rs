//! Figures of service that are no shares: what serving a waybill costs, an index over several KPIs, complaints by customer.
//!
//! A figure is an entry in [`FIGURES`]: what is divided by what, how it is written, which way is good. The words are
//! `figure-<id>`, `-how`, `-numerator` and `-denominator`.

use super::kpi::{Better, Rate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FigureUnit {
    /// fen for each of the denominator
    FenEach,
    /// points of 100
    Points,
    /// for each thousand of the denominator
    PerThousand,
}

/// A figure.
#[derive(Debug)]
pub struct Figure {
    /// stable name
    pub id: &'static str,
    /// which way is good
    pub better: Better,
    /// how it is written
    pub unit: FigureUnit,
}

/// What serving a waybill costs: logistics and failures ÷ waybills.
pub const SERVICE_COST: Figure = Figure { id: "service_cost", better: Better::Low, unit: FigureUnit::FenEach };
/// Weighted scores ÷ weights, see [`quality_index`].
pub const QUALITY_INDEX: Figure = Figure { id: "quality_index", better: Better::High, unit: FigureUnit::Points };
/// Justified complaints ÷ customers who shipped.
pub const COMPLAINTS: Figure =
    Figure { id: "complaints_per_customer", better: Better::Low, unit: FigureUnit::PerThousand };

/// All of them, in the order they are shown.
pub const FIGURES: &[&Figure] = &[&SERVICE_COST, &QUALITY_INDEX, &COMPLAINTS];

/// What each KPI weighs in the index unless the firm says otherwise; others weigh nothing. On time weighs most, as it is what
/// is promised; the split is this program's own and no standard's.
pub const WEIGHTS: &[(&str, f64)] =
    &[("on_time", 30.0), ("delivery_accuracy", 20.0), ("complaint_free", 20.0), ("damage", 15.0), ("loss", 15.0)];

/// A KPI in the index.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighted {
    /// which way is good
    pub better: Better,
    /// what was counted
    pub counted: Rate,
    /// what is wanted, 0..1
    pub target: f64,
    /// what it weighs
    pub weight: f64,
}

/// How far a KPI keeps to its target, 0..1: 1 while no more fails than the target allows, else what is allowed ÷ what
/// fails. Half is: twice as many failures as allowed. Failures are compared and not rates, so that 98 % against 99 % and 0.2 %
/// against 0.1 % are equally bad. None where nothing was counted.
pub fn score(of: &Weighted) -> Option<f64> {
    let Rate { numerator, denominator } = of.counted;
    if denominator == 0 || numerator > denominator || !(0.0..=1.0).contains(&of.target) {
        return None;
    }
    let rate = numerator as f64 / denominator as f64;
    let (failed, allowed) = match of.better {
        Better::High => (1.0 - rate, 1.0 - of.target),
        Better::Low => (rate, of.target),
    };
    // A hair above what is allowed is the rounding of the division, no failure.
    Some(if failed <= allowed + 1e-12 { 1.0 } else { allowed.max(0.0) / failed })
}

/// Sum of weight × score × 100 and sum of weights, of the KPIs that were counted; their quotient is the index. What was not
/// counted leaves its weight to the others.
pub fn quality_index(of: &[Weighted]) -> (f64, f64) {
    let known = of.iter().filter(|w| w.weight.is_finite() && w.weight > 0.0);
    known
        .filter_map(|w| Some((score(w)?, w.weight)))
        .fold((0.0, 0.0), |(points, weights), (score, weight)| (points + 100.0 * score * weight, weights + weight))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::kpi;
    use proptest::prelude::*;

    fn of(better: Better, numerator: u64, denominator: u64, target: f64, weight: f64) -> Weighted {
        Weighted { better, counted: Rate { numerator, denominator }, target, weight }
    }

    #[test]
    fn twice_as_many_failures_as_allowed_is_half_whichever_way_it_counts() {
        let near = |found: Option<f64>, wanted: f64| {
            assert!((found.unwrap() - wanted).abs() < 1e-9, "{found:?} is not {wanted}")
        };
        near(score(&of(Better::High, 980, 1_000, 0.99, 1.0)), 0.5);
        near(score(&of(Better::Low, 2, 1_000, 0.001, 1.0)), 0.5);
        near(score(&of(Better::High, 99, 100, 0.99, 1.0)), 1.0);
        near(score(&of(Better::High, 100, 100, 0.99, 1.0)), 1.0);
        near(score(&of(Better::High, 99, 100, 1.0, 1.0)), 0.0);
        near(score(&of(Better::Low, 0, 10, 0.0, 1.0)), 1.0);
        for odd in
            [of(Better::High, 0, 0, 0.9, 1.0), of(Better::High, 5, 4, 0.9, 1.0), of(Better::High, 1, 4, 1.5, 1.0)]
        {
            assert_eq!(score(&odd), None);
        }
    }

    #[test]
    fn the_index_is_the_weighted_mean_of_what_was_counted() {
        let parts = [
            of(Better::High, 980, 1_000, 0.99, 30.0),
            of(Better::Low, 0, 1_000, 0.001, 15.0),
            of(Better::High, 0, 0, 0.98, 20.0),
            of(Better::High, 1, 2, 0.98, 0.0),
        ];
        let (points, weights) = quality_index(&parts);
        assert_eq!(weights, 45.0, "neither what was not counted nor what weighs nothing");
        assert!((points / weights - (0.5 * 30.0 + 15.0) / 45.0 * 100.0).abs() < 1e-9);
        assert_eq!(quality_index(&[]), (0.0, 0.0));
    }

    #[test]
    fn weights_are_of_kpis_there_are() {
        assert!(WEIGHTS.iter().all(|(id, weight)| kpi::find(id).is_some() && *weight > 0.0));
        assert_eq!(WEIGHTS.iter().map(|w| w.1).sum::<f64>(), 100.0);
    }

    proptest! {
        #[test]
        fn the_index_is_between_nothing_and_a_hundred_and_never_falls_by_a_success(
            n in 1u64..5_000, share in 0.0f64..1.0, target in 0.0f64..=1.0, weight in 0.1f64..50.0,
        ) {
            let k = (share * n as f64) as u64;
            let other = of(Better::Low, 3, 1_000, 0.001, 20.0);
            let index = |k: u64| {
                let (points, weights) = quality_index(&[of(Better::High, k, n, target, weight), other.clone()]);
                points / weights
            };
            prop_assert!((0.0..=100.0 + 1e-9).contains(&index(k)));
            prop_assert!(index(k + 1) >= index(k) - 1e-9 || k + 1 > n);
        }
    }
}
