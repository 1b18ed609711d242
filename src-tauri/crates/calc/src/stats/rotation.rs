//! Which questions belong together: principal components of their correlations, turned so that each question hangs on few.

use super::columns::{correlations, covariances};
use serde::Serialize;
use ts_rs::TS;

/// Components and how questions hang on them.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Components {
    /// people counted
    pub n: usize,
    /// of the correlations, the greatest first
    pub eigenvalues: Vec<f64>,
    /// a row a question, a column a component: the correlation of both, after turning; components by what they explain,
    /// each turned so that its loadings add up to more than 0
    pub loadings: Vec<Vec<f64>>,
    /// share of each question's variance that the components explain, 0..1
    pub communalities: Vec<f64>,
    /// share of the variance of all questions that each component explains, after turning
    pub explained: Vec<f64>,
}

/// The most rounds of turning; it settles within twenty.
const ROUNDS: usize = 500;

/// The first `count` components of complete answers, a column a question, turned by varimax with Kaiser's normalisation;
/// none where there are more components than questions, none at all, fewer than three people, or a question does not vary.
///
/// Source: H. Hotelling, Journal of Educational Psychology 24 (1933) 417-441; H. F. Kaiser, Psychometrika 23 (1958) 187-200,
/// by pairs of components.
pub fn components<C: AsRef<[f64]>>(columns: &[C], count: usize) -> Option<Components> {
    let r = correlations(&covariances(columns)?)?;
    let (n, k) = (columns.first()?.as_ref().len(), r.size());
    let eigen = r.eigen();
    if count == 0 || count > k || n < 3 || !(eigen[count - 1].0 > 1e-9) {
        return None;
    }
    let loading = |q: usize| eigen[..count].iter().map(|(value, v)| libm::sqrt(*value) * v[q]).collect();
    let mut loadings: Vec<Vec<f64>> = (0..k).map(loading).collect();
    let communalities: Vec<f64> = loadings.iter().map(|row| row.iter().map(|l| l * l).sum()).collect();
    varimax(&mut loadings, &communalities);
    let weight = |c: usize| loadings.iter().map(|row| row[c] * row[c]).sum::<f64>();
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|a, b| weight(*b).total_cmp(&weight(*a)));
    let explained = order.iter().map(|c| weight(*c) / k as f64).collect();
    let sign: Vec<f64> =
        order.iter().map(|c| if loadings.iter().map(|row| row[*c]).sum::<f64>() < 0.0 { -1.0 } else { 1.0 }).collect();
    let turned = |row: &Vec<f64>| -> Vec<f64> { order.iter().zip(&sign).map(|(c, sign)| sign * row[*c]).collect() };
    let loadings: Vec<Vec<f64>> = loadings.iter().map(turned).collect();
    let finite = loadings.iter().flatten().all(|l| l.is_finite());
    let eigenvalues = eigen.into_iter().map(|(value, _)| value).collect();
    finite.then_some(Components { n, eigenvalues, loadings, communalities, explained })
}

/// Turns pairs of components until none can be turned further; rows are stretched to length 1 meanwhile.
fn varimax(loadings: &mut [Vec<f64>], communalities: &[f64]) {
    let k = loadings.len() as f64;
    let count = loadings.first().map_or(0, Vec::len);
    let lengths: Vec<f64> = communalities.iter().map(|h| libm::sqrt(*h)).collect();
    let stretch = |rows: &mut [Vec<f64>], by: &dyn Fn(f64) -> f64| {
        for (row, length) in rows.iter_mut().zip(&lengths).filter(|(_, length)| **length > 0.0) {
            row.iter_mut().for_each(|l| *l *= by(*length));
        }
    };
    stretch(loadings, &|length| 1.0 / length);
    for _ in 0..ROUNDS {
        let mut widest: f64 = 0.0;
        for (p, q) in (0..count).flat_map(|p| (p + 1..count).map(move |q| (p, q))) {
            let (mut a, mut b, mut c, mut d) = (0.0, 0.0, 0.0, 0.0);
            for row in loadings.iter() {
                let (u, v) = (row[p] * row[p] - row[q] * row[q], 2.0 * row[p] * row[q]);
                a += u;
                b += v;
                c += u * u - v * v;
                d += 2.0 * u * v;
            }
            let angle = libm::atan2(d - 2.0 * a * b / k, c - (a * a - b * b) / k) / 4.0;
            let (sine, cosine) = (libm::sin(angle), libm::cos(angle));
            for row in loadings.iter_mut() {
                (row[p], row[q]) = (row[p] * cosine + row[q] * sine, row[q] * cosine - row[p] * sine);
            }
            widest = widest.max(angle.abs());
        }
        if !(widest > 1e-12) {
            break;
        }
    }
    stretch(loadings, &|length| length);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_turn() {
        let x = vec![1.0, 2.0, 4.0, 3.0];
        assert_eq!(components(&[x.clone(), vec![2.0; 4]], 1), None, "one does not vary");
        assert_eq!(components(&[x.clone(), vec![1.0, 0.0, 0.0, 1.0]], 3), None, "more components than questions");
        assert_eq!(components(&[x.clone(), x], 2), None, "the same question twice is one component");
    }

    proptest! {
        #[test]
        fn turning_explains_no_more_and_no_less(columns in prop::collection::vec(prop::collection::vec((1u8..=7).prop_map(f64::from), 20), 5)) {
            let Some(found) = components(&columns, 2) else { return Ok(()) };
            let whole: f64 = found.explained.iter().sum();
            prop_assert!((whole - (found.eigenvalues[0] + found.eigenvalues[1]) / 5.0).abs() < 1e-9);
            prop_assert!(found.explained[0] >= found.explained[1], "the stronger comes first");
            for (row, communality) in found.loadings.iter().zip(&found.communalities) {
                prop_assert!((row.iter().map(|l| l * l).sum::<f64>() - communality).abs() < 1e-9);
                prop_assert!(*communality <= 1.0 + 1e-9);
            }
        }
    }
}
