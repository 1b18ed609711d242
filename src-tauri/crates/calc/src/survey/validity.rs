//! Whether questions go together enough for a factor analysis.

use crate::stats::{
    columns::{correlations, covariances},
    tails::chi2_above,
};
use serde::Serialize;
use ts_rs::TS;

/// Measures of sampling adequacy, the test of sphericity, and eigenvalues.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Validity {
    /// people counted
    pub n: usize,
    /// H. F. Kaiser's measure, 0..1: from .6 on usable, from .8 on good (Psychometrika 35 (1970) 401-415; 39 (1974) 31-36)
    pub kmo: f64,
    /// the same for each question; none for one that goes with no other
    pub kmo_items: Vec<Option<f64>>,
    /// χ² of M. S. Bartlett's test that no questions go together (JRSS B 16 (1954) 296-298)
    pub bartlett_chi2: f64,
    /// its degrees of freedom
    pub bartlett_freedom: f64,
    /// its probability
    pub bartlett_p: f64,
    /// of the correlations, the greatest first; they add up to the number of questions
    pub eigenvalues: Vec<f64>,
    /// how many are above 1: the factors of L. Guttman's and H. F. Kaiser's rule
    pub factors: usize,
}

/// Of complete answers; none below two questions, where people are not more than questions, one question does not vary, or
/// one follows from others.
pub fn validity<C: AsRef<[f64]>>(columns: &[C]) -> Option<Validity> {
    let r = correlations(&covariances(columns)?)?;
    let (n, p) = (columns.first()?.as_ref().len(), r.size());
    if p < 2 || n <= p {
        return None;
    }
    let inverse = r.inverse()?;
    let partial = |i: usize, j: usize| {
        let v = inverse.at(i, j);
        v * v / (inverse.at(i, i) * inverse.at(j, j))
    };
    let sums = |i: usize| {
        let others = (0..p).filter(|j| *j != i);
        others.fold((0.0, 0.0), |(a, b), j| (a + r.at(i, j) * r.at(i, j), b + partial(i, j)))
    };
    let each: Vec<(f64, f64)> = (0..p).map(sums).collect();
    let share = |(a, b): (f64, f64)| (a + b > 0.0).then(|| a / (a + b));
    let whole = each.iter().fold((0.0, 0.0), |(a, b), (x, y)| (a + x, b + y));
    let lower = r.cholesky()?;
    let log_determinant: f64 = (0..p).map(|i| 2.0 * libm::log(lower.at(i, i))).sum();
    let (people, questions) = (n as f64, p as f64);
    let factor = people - 1.0 - (2.0 * questions + 5.0) / 6.0;
    let bartlett_chi2 = (-factor * log_determinant).max(0.0);
    let bartlett_freedom = questions * (questions - 1.0) / 2.0;
    let eigenvalues: Vec<f64> = r.eigen().into_iter().map(|(value, _)| value).collect();
    Some(Validity {
        n,
        // without any connection there is nothing adequate
        kmo: share(whole).unwrap_or(0.0),
        kmo_items: each.into_iter().map(share).collect(),
        bartlett_chi2,
        bartlett_freedom,
        bartlett_p: chi2_above(bartlett_chi2, bartlett_freedom)?,
        factors: eigenvalues.iter().filter(|v| **v > 1.0 + 1e-9).count(),
        eigenvalues,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn measures_keep_their_range(columns in prop::collection::vec(prop::collection::vec((1u8..=7).prop_map(f64::from), 15), 4)) {
            let Some(v) = validity(&columns) else { return Ok(()) };
            prop_assert!((0.0..=1.0).contains(&v.kmo) && (0.0..=1.0).contains(&v.bartlett_p));
            prop_assert!((v.eigenvalues.iter().sum::<f64>() - 4.0).abs() < 1e-9, "variances of four standardised questions");
        }
    }

    #[test]
    fn two_of_the_same_question_are_refused() {
        let x: Vec<f64> = (0..9).map(|i| f64::from(i * i % 7)).collect();
        assert_eq!(validity(&[x.clone(), x]), None, "their partial correlation is not defined");
        assert_eq!(validity::<Vec<f64>>(&[]), None);
    }
}
