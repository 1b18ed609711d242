//! Fuzzy comprehensive evaluation: criteria weighed, grades by how many people chose them.

use crate::stats::columns::whole;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How weights and memberships are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// M(·, +): every criterion counts by its weight. The usual choice
    WeightedAverage,
    /// M(∧, ∨): the strongest criterion decides
    MaxMin,
}

/// What a service is judged to be.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Evaluation {
    /// membership of each grade; they add up to 1
    pub grades: Vec<f64>,
    /// the grade (from 0) with the greatest membership, the first of equal ones
    pub best: usize,
    /// memberships times the grades' marks; none without marks
    pub score: Option<f64>,
}

/// B = W ∘ R. `memberships` has a row a criterion and a column a grade, counts or shares: each row is made to add up to 1.
/// `marks` is a mark a grade, or empty. None where lengths differ, a figure is negative, or a row or all weights are 0.
///
/// Source: L. A. Zadeh, Information and Control 8 (1965) 338-353; comprehensive evaluation: Wang Peizhuang, 1983.
pub fn evaluate<R: AsRef<[f64]>>(
    weights: &[f64],
    memberships: &[R],
    marks: &[f64],
    by: Operator,
) -> Option<Evaluation> {
    let width = memberships.first()?.as_ref().len();
    let sound = |list: &[f64]| whole(list).is_some();
    let rows = memberships.iter().all(|r| r.as_ref().len() == width && sound(r.as_ref()));
    if memberships.len() != weights.len() || !rows || !sound(weights) || !(marks.is_empty() || marks.len() == width) {
        return None;
    }
    let share = |list: &[f64]| -> Vec<f64> {
        let sum: f64 = list.iter().sum();
        list.iter().map(|v| v / sum).collect()
    };
    let (weights, rows) = (share(weights), memberships.iter().map(|r| share(r.as_ref())).collect::<Vec<_>>());
    let grade = |c: usize| {
        let pairs = weights.iter().zip(&rows).map(|(w, r)| (*w, r[c]));
        match by {
            Operator::WeightedAverage => pairs.map(|(w, r)| w * r).sum(),
            Operator::MaxMin => pairs.map(|(w, r)| w.min(r)).fold(0.0, f64::max),
        }
    };
    let grades = share(&(0..width).map(grade).collect::<Vec<f64>>());
    let best = (0..width).rev().max_by(|a, b| grades[*a].total_cmp(&grades[*b]))?;
    let score = (!marks.is_empty()).then(|| grades.iter().zip(marks).map(|(g, m)| g * m).sum::<f64>());
    Some(Evaluation { grades, best, score })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends() {
        let rows = [[1.0, 0.0], [0.0, 1.0]];
        let found = evaluate(&[0.5, 0.5], &rows, &[100.0, 0.0], Operator::WeightedAverage).unwrap();
        assert_eq!(
            (found.grades, found.best, found.score),
            (vec![0.5, 0.5], 0, Some(50.0)),
            "the first of equal grades"
        );
        assert_eq!(evaluate(&[0.0, 0.0], &rows, &[], Operator::MaxMin), None, "nothing weighs");
        assert_eq!(evaluate(&[1.0], &rows, &[], Operator::MaxMin), None, "a criterion without a weight");
    }
}
