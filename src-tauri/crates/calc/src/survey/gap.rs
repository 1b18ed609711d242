//! Expected against perceived service: the gaps of SERVQUAL, and of any questionnaire that asks both.

use super::reliability::alpha;
use crate::stats::{
    describe::mean,
    t_test::{Test, paired},
};
use serde::Serialize;
use ts_rs::TS;

/// One dimension: the mean of its questions. Figures on the scale of the questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Dimension {
    /// mean expectation
    pub expected: f64,
    /// mean perception
    pub perceived: f64,
    /// perceived − expected: below 0 the service is worse than expected
    pub gap: f64,
    /// the gap of each person against 0; none where all have the same
    pub test: Option<Test>,
    /// α of the perceptions; none for one question, or where the sum does not vary
    pub alpha: Option<f64>,
}

/// Gaps of a questionnaire.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Gaps {
    /// people counted
    pub n: usize,
    /// the dimensions in their order
    pub dimensions: Vec<Dimension>,
    /// the gap of each question
    pub items: Vec<f64>,
    /// mean gap of the dimensions
    pub unweighted: f64,
    /// the same with each person's own weights; none where nobody gave any
    pub weighted: Option<f64>,
}

/// Gaps of complete answers: a column a question, `dimension_of` each question (from 0, none left out), and each person's
/// points a dimension, a column each, or no columns. None where lengths differ, nobody answered, or a dimension has no
/// question.
///
/// Source: A. Parasuraman, V. A. Zeithaml and L. L. Berry, *SERVQUAL*, Journal of Retailing 64 (1988) 12-40.
pub fn gaps<C: AsRef<[f64]>>(
    expected: &[C],
    perceived: &[C],
    dimension_of: &[usize],
    points: &[C],
    level: f64,
) -> Option<Gaps> {
    let n = expected.first()?.as_ref().len();
    let even = expected.iter().chain(perceived).chain(points).all(|c| c.as_ref().len() == n);
    if n == 0 || !even || expected.len() != perceived.len() || expected.len() != dimension_of.len() {
        return None;
    }
    let count = dimension_of.iter().max()? + 1;
    if !points.is_empty() && points.len() != count {
        return None;
    }
    // a person's mean over the questions of a dimension
    let of_people = |columns: &[&C]| -> Vec<f64> {
        (0..n).map(|row| columns.iter().map(|c| c.as_ref()[row]).sum::<f64>() / columns.len() as f64).collect()
    };
    let mut dimensions = Vec::with_capacity(count);
    let mut of_each = Vec::with_capacity(count);
    for d in 0..count {
        let pick = |columns: &'_ [C]| -> Vec<usize> { (0..columns.len()).filter(|i| dimension_of[*i] == d).collect() };
        let chosen = pick(expected);
        if chosen.is_empty() {
            return None;
        }
        let e = of_people(&chosen.iter().map(|i| &expected[*i]).collect::<Vec<_>>());
        let columns: Vec<&C> = chosen.iter().map(|i| &perceived[*i]).collect();
        let p = of_people(&columns);
        let scale: Vec<&[f64]> = columns.iter().map(|c| c.as_ref()).collect();
        let (expected, perceived) = (mean(&e)?, mean(&p)?);
        dimensions.push(Dimension {
            expected,
            perceived,
            gap: perceived - expected,
            test: paired(&p, &e, level),
            alpha: alpha(&scale, level).map(|a| a.alpha),
        });
        of_each.push(p.iter().zip(&e).map(|(p, e)| p - e).collect::<Vec<f64>>());
    }
    let item = |i: usize| Some(mean(perceived[i].as_ref())? - mean(expected[i].as_ref())?);
    let person = |row: usize| {
        let whole: f64 = points.iter().map(|c| c.as_ref()[row]).sum();
        let sum: f64 = points.iter().zip(&of_each).map(|(c, g)| c.as_ref()[row] * g[row]).sum();
        (whole > 0.0).then(|| sum / whole)
    };
    let weighted: Vec<f64> = (0..n).filter_map(person).collect();
    Some(Gaps {
        n,
        unweighted: dimensions.iter().map(|d| d.gap).sum::<f64>() / count as f64,
        items: (0..expected.len()).map(item).collect::<Option<_>>()?,
        weighted: mean(&weighted),
        dimensions,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_expected_is_no_gap() {
        let answers = vec![vec![5.0, 6.0, 7.0], vec![4.0, 4.0, 5.0]];
        let found = gaps(&answers, &answers, &[0, 1], &[], 0.95).unwrap();
        assert_eq!((found.unweighted, found.weighted, &found.items), (0.0, None, &vec![0.0, 0.0]));
        assert_eq!(gaps(&answers, &answers, &[0, 2], &[], 0.95), None, "dimension 1 has no question");
        assert_eq!(gaps::<Vec<f64>>(&[], &[], &[], &[], 0.95), None);
    }
}
