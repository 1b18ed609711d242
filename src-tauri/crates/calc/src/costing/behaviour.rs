//! How a cost answers to volume: high-low, least squares, steps.

use super::split::whole_fen;
use crate::stats::student;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// What a month did and what it cost.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// volume: waybills, kilometres, hours
    pub quantity: f64,
    /// cost of the month
    pub cost_fen: Fen,
}

/// cost = fixed + variable × quantity.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Line {
    /// cost without volume, fen; below zero when the line is used outside its months
    pub fixed_fen: f64,
    /// cost of one unit more
    pub variable_fen_per_unit: f64,
}

impl Line {
    /// The cost at a volume, fen.
    pub fn at(&self, quantity: f64) -> f64 {
        self.fixed_fen + self.variable_fen_per_unit * quantity
    }
}

/// The line through the months of the highest and the lowest volume (the earlier of equal ones); none when all volumes
/// are equal. Two points decide, so one odd month spoils it: compare with [`least_squares`].
///
/// Source: Horngren, Datar and Rajan, *Cost Accounting*, chapter on cost estimation (high-low method).
pub fn high_low(months: &[Observation]) -> Option<(Line, Observation, Observation)> {
    let first = *months.first()?;
    let high = months.iter().fold(first, |h, m| if m.quantity > h.quantity { *m } else { h });
    let low = months.iter().fold(first, |l, m| if m.quantity < l.quantity { *m } else { l });
    let apart = high.quantity - low.quantity;
    let slope = (high.cost_fen.0 - low.cost_fen.0) as f64 / apart;
    let fixed = high.cost_fen.0 as f64 - slope * high.quantity;
    (apart > 0.0).then_some((Line { fixed_fen: fixed, variable_fen_per_unit: slope }, high, low))
}

/// A fitted line and how far to trust it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fit {
    /// the line
    #[serde(flatten)]
    pub line: Line,
    /// share of the variation of cost that goes with volume; none when cost does not vary
    pub r2: Option<f64>,
    /// standard error of a month about the line, fen
    pub standard_error_fen: f64,
    /// interval of the fixed cost, fen
    pub fixed_interval_fen: [f64; 2],
    /// interval of the variable cost, fen a unit
    pub variable_interval_fen_per_unit: [f64; 2],
    /// Student's quantile behind the intervals, n − 2 degrees of freedom
    pub t: f64,
}

/// The least-squares line with intervals of a level (0.95); none with fewer than three months, with equal volumes or a
/// level outside (0, 1).
///
/// b = Sxy / Sxx, a = ȳ − b·x̄, s² = (Syy − b·Sxy) / (n − 2), se(b) = s / √Sxx, se(a) = s √(1/n + x̄²/Sxx).
/// Source: any text of regression, for example N. R. Draper and H. Smith, *Applied Regression Analysis*, chapter 1.
pub fn least_squares(months: &[Observation], level: f64) -> Option<Fit> {
    let n = months.len() as f64;
    let x = |m: &Observation| m.quantity;
    let y = |m: &Observation| m.cost_fen.0 as f64;
    let mean = |of: &dyn Fn(&Observation) -> f64| months.iter().map(of).sum::<f64>() / n;
    let (mx, my) = (mean(&x), mean(&y));
    let sum = |f: &dyn Fn(f64, f64) -> f64| months.iter().map(|m| f(x(m) - mx, y(m) - my)).sum::<f64>();
    let (sxx, sxy, syy) = (sum(&|x, _| x * x), sum(&|x, y| x * y), sum(&|_, y| y * y));
    if months.len() < 3 || sxx <= 0.0 {
        return None;
    }
    let t = student::quantile(n - 2.0, level)?;
    let slope = sxy / sxx;
    let line = Line { fixed_fen: my - slope * mx, variable_fen_per_unit: slope };
    // The sum of squared distances itself: Syy − b·Sxy would cancel where the line fits well.
    let apart: f64 = months.iter().map(|m| (y(m) - line.at(x(m))).powi(2)).sum();
    let s = libm::sqrt(apart / (n - 2.0));
    let about = |centre: f64, se: f64| [centre - t * se, centre + t * se];
    Some(Fit {
        r2: (syy > 0.0).then(|| (1.0 - apart / syy).clamp(0.0, 1.0)),
        standard_error_fen: s,
        fixed_interval_fen: about(line.fixed_fen, s * libm::sqrt(1.0 / n + mx * mx / sxx)),
        variable_interval_fen_per_unit: about(slope, s / libm::sqrt(sxx)),
        line,
        t,
    })
}

/// A cost that stays level until a capacity is full and then jumps: a shift, a van, a counter.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Steps {
    /// units one step can carry
    pub capacity_per_step: f64,
    /// cost of one step more, fen
    pub fen_per_step: f64,
    /// cost without any step, fen
    pub fixed_fen: f64,
    /// share of the variation of cost explained; none when cost does not vary
    pub r2: Option<f64>,
}

/// Steps needed for a volume: none for nothing, a full step is not yet the next.
pub fn steps_for(quantity: f64, capacity: f64) -> f64 {
    // 12,000 ÷ (12,000 ÷ 9) is a little more than 9 in binary: the last digits must not cost a shift.
    libm::ceil(quantity / capacity * (1.0 - 1e-12))
}

/// The most steps that a month may have taken when the capacity itself is sought.
const MOST_STEPS: u32 = 12;

/// Fits fixed + cost per step × number of steps by least squares. Without a `capacity` the one with the smallest sum of
/// squared distances is sought among those at which some month just fills its last step (the fit changes only there);
/// of equally good ones the largest. None when all months take the same number of steps, or fewer than three months.
pub fn steps(months: &[Observation], capacity: Option<f64>) -> Option<Steps> {
    if months.len() < 3 {
        return None;
    }
    let fitted = |capacity: f64| -> Option<(f64, Steps)> {
        let staged: Vec<Observation> =
            months.iter().map(|m| Observation { quantity: steps_for(m.quantity, capacity), ..*m }).collect();
        let fit = least_squares(&staged, 0.95)?;
        let apart = fit.standard_error_fen.powi(2);
        let Line { fixed_fen, variable_fen_per_unit } = fit.line;
        Some((apart, Steps { capacity_per_step: capacity, fen_per_step: variable_fen_per_unit, fixed_fen, r2: fit.r2 }))
    };
    if let Some(capacity) = capacity {
        return fitted(capacity).map(|f| f.1);
    }
    let mut candidates: Vec<f64> =
        months.iter().flat_map(|m| (1..=MOST_STEPS).map(|k| m.quantity / f64::from(k))).filter(|c| *c > 0.0).collect();
    candidates.sort_by(|a, b| b.total_cmp(a));
    let most = months.iter().map(|m| m.quantity).fold(0.0, f64::max);
    let plausible = candidates.into_iter().filter(|c| steps_for(most, *c) <= f64::from(MOST_STEPS));
    // A step never makes things cheaper: a falling cost is not a step cost.
    let fits = plausible.filter_map(fitted).filter(|f| f.1.fen_per_step > 0.0);
    fits.reduce(|best, next| if next.0 < best.0 * (1.0 - 1e-12) { next } else { best }).map(|f| f.1)
}

impl Steps {
    /// The cost at a volume.
    pub fn at(&self, quantity: f64) -> Fen {
        whole_fen(self.fixed_fen + self.fen_per_step * steps_for(quantity, self.capacity_per_step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn months(list: &[(f64, i64)]) -> Vec<Observation> {
        list.iter().map(|(quantity, cost)| Observation { quantity: *quantity, cost_fen: Fen(*cost) }).collect()
    }

    #[test]
    fn a_falling_or_level_cost_is_no_step_cost() {
        assert_eq!(steps(&months(&[(10.0, 900), (20.0, 500), (30.0, 100)]), None), None);
        assert_eq!(high_low(&months(&[(5.0, 1), (5.0, 9)])), None, "equal volumes say nothing about a slope");
        assert_eq!(least_squares(&months(&[(1.0, 1), (2.0, 2)]), 0.95), None, "two points leave no error to judge by");
        assert_eq!(least_squares(&months(&[(1.0, 1), (2.0, 2), (3.0, 9)]), 1.0), None);
    }

    #[test]
    fn a_full_step_is_not_yet_the_next() {
        assert_eq!(steps_for(50_000.0, 25_000.0), 2.0);
        assert_eq!(steps_for(50_001.0, 25_000.0), 3.0);
        assert_eq!(steps_for(0.0, 25_000.0), 0.0);
        assert_eq!(steps_for(12_000.0, 12_000.0 / 9.0), 9.0, "nor does a rounded quotient make it the next");
    }

    proptest! {
        #[test]
        fn steps_are_found_again(capacity in 1_000.0f64..5_000.0, fixed in 0i64..1_000_000, height in 10_000i64..1_000_000) {
            let seen: Vec<Observation> = (1..=30).map(|i| {
                let quantity = f64::from(i) * 400.0;
                Observation { quantity, cost_fen: Fen(fixed + height * steps_for(quantity, capacity) as i64) }
            }).collect();
            let found = steps(&seen, None).unwrap();
            for month in &seen {
                prop_assert_eq!(found.at(month.quantity), month.cost_fen, "months without noise are reproduced");
            }
        }

        #[test]
        fn the_fitted_line_runs_through_the_means(list in prop::collection::vec((0.0f64..1e6, 0i64..1_000_000_000), 3..40)) {
            let seen = months(&list);
            if let Some(fit) = least_squares(&seen, 0.9) {
                let n = seen.len() as f64;
                let mean = seen.iter().map(|m| m.quantity).sum::<f64>() / n;
                let cost = seen.iter().map(|m| m.cost_fen.0 as f64).sum::<f64>() / n;
                prop_assert!((fit.line.at(mean) - cost).abs() < 1e-3 + cost.abs() * 1e-9);
                prop_assert!(fit.fixed_interval_fen[0] <= fit.line.fixed_fen && fit.line.fixed_fen <= fit.fixed_interval_fen[1]);
            }
        }
    }
}
