//! Linear regression: what a figure depends on, other things equal.

use super::{
    columns::{correlations, covariances},
    describe::{deviation, squares},
    linear::least_squares,
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
    let (n, k) = (outcome.len(), predictors.len());
    let whole = squares(outcome)?;
    if k == 0 || n < k + 2 || !(whole > 0.0) || predictors.iter().any(|p| p.as_ref().len() != n) {
        return None;
    }
    let mut columns = vec![vec![1.0; n]];
    columns.extend(predictors.iter().map(|p| p.as_ref().to_vec()));
    let fit = least_squares(&columns, outcome)?;
    let rest = (n - k - 1) as f64;
    // an exact fit leaves rounding only
    let residual = if fit.residual > 1e-20 * whole { fit.residual } else { 0.0 };
    let variance = residual / rest;
    if !(variance > 0.0) {
        return None;
    }
    let inverse = correlations(&covariances(predictors)?)?.inverse()?;
    let spread = deviation(outcome)?;
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
            standardised: of_predictor.and_then(|i| deviation(predictors[i].as_ref())).map(|s| b * s / spread),
            vif: of_predictor.map(|i| inverse.at(i, i)),
        })
    };
    let coefficients: Vec<Coefficient> = (0..=k).map(of).collect::<Option<_>>()?;
    let r2 = (1.0 - residual / whole).clamp(0.0, 1.0);
    let f = (whole - residual).max(0.0) / k as f64 / variance;
    let finite = coefficients.iter().all(|c| c.t.is_finite() && c.interval.lo.is_finite() && c.interval.hi.is_finite());
    (finite && f.is_finite()).then_some(())?;
    Some(Regression {
        n,
        coefficients,
        r2,
        adjusted_r2: 1.0 - (1.0 - r2) * (n - 1) as f64 / rest,
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

    proptest! {
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
