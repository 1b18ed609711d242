//! Linear regression: what a figure depends on, other things equal.

use super::{
    columns::{correlations, covariances, weighted_covariances},
    describe::squares,
    linear::least_squares,
    moments::Moments,
    proportion::Interval,
    tails::{f_above, t_both, t_quantile},
};
use serde::Serialize;
use ts_rs::TS;

/// One coefficient.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Coefficient {
    /// change of the outcome for one more unit, other predictors equal
    pub b: f64,
    /// its standard error
    pub se: f64,
    /// b ÷ se
    pub t: f64,
    /// two-sided probability
    pub p: f64,
    /// of b, at the level asked for
    pub interval: Interval,
    /// change in standard deviations for one standard deviation; none for the constant
    pub standardised: Option<f64>,
    /// by how much the variance of b is larger because predictors go together; none for the constant. Above 10 they
    /// cannot be told apart
    pub vif: Option<f64>,
}

/// A fitted regression.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Regression {
    /// cases
    pub n: usize,
    /// the constant first, then the predictors in their order
    pub coefficients: Vec<Coefficient>,
    /// share of the variation explained, 0..1
    pub r2: f64,
    /// the same, less what as many predictors explain by chance
    pub adjusted_r2: f64,
    /// F of the whole
    pub f: f64,
    /// degrees of freedom: predictors, cases − predictors − 1
    pub freedom: [f64; 2],
    /// probability of such an F by chance
    pub p: f64,
    /// standard deviation of what is left, in the unit of the outcome
    pub residual_sd: f64,
}

/// Regresses `outcome` on `predictors` (a column each) with a constant; none where lengths differ, cases are not more than
/// coefficients, predictors depend on each other, or the outcome does not vary.
///
/// Source: ordinary least squares by orthogonal steps; VIF as the diagonal of the inverse of the predictors' correlations
/// (D. W. Marquardt, Technometrics 12 (1970) 591-612).
pub fn regression<C: AsRef<[f64]>>(outcome: &[f64], predictors: &[C], level: f64) -> Option<Regression> {
    fitted(outcome, predictors, None, level)
}

/// The same of people with weights that add up to their effective n, which takes the place of the cases: weighted least
/// squares, every row times the root of its weight. None as for [`regression`], and where a weight is below 0.
pub fn weighted_regression<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    weights: &[f64],
    level: f64,
) -> Option<Regression> {
    let sound = weights.len() == outcome.len() && weights.iter().all(|w| *w >= 0.0);
    if sound { fitted(outcome, predictors, Some(weights), level) } else { None }
}

fn fitted<C: AsRef<[f64]>>(
    outcome: &[f64],
    predictors: &[C],
    weights: Option<&[f64]>,
    level: f64,
) -> Option<Regression> {
    let k = predictors.len();
    let n = weights.map_or(outcome.len() as f64, |w| w.iter().sum());
    let spread = |values: &[f64]| Moments::with(values, weights).map(|m| libm::sqrt(m.variance));
    let whole = match weights {
        None => squares(outcome)?,
        Some(_) => Moments::with(outcome, weights)?.variance * (n - 1.0),
    };
    let rest = n - k as f64 - 1.0;
    let even = predictors.iter().all(|p| p.as_ref().len() == outcome.len());
    // as many people as coefficients would fit anything, however they are weighted
    if k == 0 || outcome.len() < k + 2 || !(rest >= 1.0) || !(whole > 0.0) || !even {
        return None;
    }
    let roots: Option<Vec<f64>> = weights.map(|w| w.iter().map(|w| libm::sqrt(*w)).collect());
    let rooted = |values: &[f64]| match &roots {
        None => values.to_vec(),
        Some(roots) => values.iter().zip(roots).map(|(v, r)| v * r).collect(),
    };
    let mut columns = vec![rooted(&vec![1.0; outcome.len()])];
    columns.extend(predictors.iter().map(|p| rooted(p.as_ref())));
    let fit = least_squares(&columns, &rooted(outcome))?;
    // an exact fit leaves rounding only
    let residual = if fit.residual > 1e-20 * whole { fit.residual } else { 0.0 };
    let variance = residual / rest;
    if !(variance > 0.0) {
        return None;
    }
    let together = match weights {
        None => covariances(predictors)?,
        Some(weights) => weighted_covariances(predictors, weights)?,
    };
    let inverse = correlations(&together)?.inverse()?;
    let outcomes = spread(outcome)?;
    let reach = t_quantile(0.5 + level / 2.0, rest)?;
    let of = |i: usize| {
        let b = fit.coefficients[i];
        let se = libm::sqrt(variance * fit.unscaled.at(i, i));
        let of_predictor = i.checked_sub(1);
        Some(Coefficient {
            b,
            se,
            t: b / se,
            p: t_both(b / se, rest)?,
            interval: Interval { lo: b - reach * se, hi: b + reach * se },
            standardised: of_predictor.and_then(|i| spread(predictors[i].as_ref())).map(|s| b * s / outcomes),
            vif: of_predictor.map(|i| inverse.at(i, i)),
        })
    };
    let coefficients: Vec<Coefficient> = (0..=k).map(of).collect::<Option<_>>()?;
    let r2 = (1.0 - residual / whole).clamp(0.0, 1.0);
    let f = (whole - residual).max(0.0) / k as f64 / variance;
    let finite = coefficients.iter().all(|c| c.t.is_finite() && c.interval.lo.is_finite() && c.interval.hi.is_finite());
    (finite && f.is_finite()).then_some(())?;
    Some(Regression {
        n: outcome.len(),
        coefficients,
        r2,
        adjusted_r2: 1.0 - (1.0 - r2) * (n - 1.0) / rest,
        f,
        freedom: [k as f64, rest],
        p: f_above(f, k as f64, rest)?,
        residual_sd: libm::sqrt(variance),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::correlation::pearson;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_regress() {
        let x = vec![1.0, 2.0, 3.0, 4.0];
        assert_eq!(regression(&[1.0; 4], &[&x], 0.95), None, "an outcome that does not vary");
        assert_eq!(regression(&x, &[&x, &x], 0.95), None, "predictors that are the same");
        assert_eq!(regression(&x[..2], &[&x[..2]], 0.95), None, "as many unknowns as cases");
        assert_eq!(regression::<Vec<f64>>(&x, &[], 0.95), None);
    }

    #[test]
    fn weights_that_repeat_people_repeat_them() {
        // weights 2, 1, 1, 3 ... fit the same line as the people written out, with the exactness of their effective n
        let (x, y) = ([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [2.0, 3.0, 2.5, 5.0, 4.0, 6.5]);
        let times = [2usize, 1, 1, 3, 1, 2];
        let out =
            |v: &[f64]| -> Vec<f64> { v.iter().zip(times).flat_map(|(v, t)| std::iter::repeat_n(*v, t)).collect() };
        let known = regression(&out(&y), &[out(&x)], 0.95).unwrap();
        let (sum, squares) = (10.0, 20.0);
        let weights: Vec<f64> = times.iter().map(|t| *t as f64 * sum / squares).collect();
        let found = weighted_regression(&y, &[x], &weights, 0.95).unwrap();
        for (found, known) in found.coefficients.iter().zip(&known.coefficients) {
            assert!((found.b - known.b).abs() < 1e-12, "the same line");
            // the variance of b goes with 1 / (n − k − 1): 5 effective people instead of 10
            assert!((found.se / known.se - (8.0_f64 / 3.0).sqrt()).abs() < 1e-9, "{} {}", found.se, known.se);
        }
        assert!((found.r2 - known.r2).abs() < 1e-12 && found.freedom == [1.0, 3.0] && found.n == 6);
        assert!(
            (found.coefficients[1].standardised.unwrap() - known.coefficients[1].standardised.unwrap()).abs() < 1e-12
        );
        assert_eq!(weighted_regression(&y, &[x], &[1.0; 5], 0.95), None, "a weight each");
        assert_eq!(weighted_regression(&y, &[x], &[0.4; 6], 0.95), None, "as good as nobody");
    }

    proptest! {
        #[test]
        fn equal_weights_are_no_weights(pairs in prop::collection::vec((0.0f64..9.0, 0.0f64..9.0), 4..30)) {
            let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            let ones = vec![1.0; x.len()];
            let (Some(plain), Some(found)) = (regression(&y, &[&x], 0.95), weighted_regression(&y, &[&x], &ones, 0.95)) else { return Ok(()) };
            prop_assert!((plain.r2 - found.r2).abs() < 1e-9 && (plain.p - found.p).abs() < 1e-9);
            prop_assert!((plain.coefficients[1].se - found.coefficients[1].se).abs() < 1e-9 * (1.0 + plain.coefficients[1].se));
        }

        #[test]
        fn one_predictor_is_a_correlation(pairs in prop::collection::vec((0.0f64..9.0, 0.0f64..9.0), 4..30)) {
            let (x, y): (Vec<f64>, Vec<f64>) = pairs.into_iter().unzip();
            let (Some(line), Some(r)) = (regression(&y, &[&x], 0.95), pearson(&x, &y, 0.95)) else { return Ok(()) };
            prop_assert!((line.r2 - r.r * r.r).abs() < 1e-9, "R² = r²");
            prop_assert!((line.p - r.p.unwrap()).abs() < 1e-7 && (line.p - line.coefficients[1].p).abs() < 1e-7);
            prop_assert!((line.coefficients[1].standardised.unwrap() - r.r).abs() < 1e-9);
            prop_assert!((line.coefficients[1].vif.unwrap() - 1.0).abs() < 1e-12);
        }
    }
}
