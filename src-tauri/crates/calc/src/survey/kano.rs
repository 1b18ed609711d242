//! Kano's questions: how people feel if something is there, and if it is not.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a feature is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum Kind {
    /// attractive: delights, and is not missed
    A,
    /// one-dimensional: the more the better
    O,
    /// must-be: taken for granted, and missed
    M,
    /// indifferent
    I,
    /// reverse: unwanted
    R,
    /// questionable: the two answers contradict each other
    Q,
}

/// Rows: like, must-be, neutral, live with, dislike if it is there; columns: the same if it is not.
const TABLE: [[Kind; 5]; 5] = {
    use Kind::{A, I, M, O, Q, R};
    [[Q, A, A, A, O], [R, I, I, I, M], [R, I, I, I, M], [R, I, I, I, M], [R, R, R, R, Q]]
};

/// The kind behind a pair of answers, each 1 (like), 2 (must be), 3 (neutral), 4 (can live with) or 5 (dislike); none for
/// other numbers.
///
/// Source: N. Kano et al., Hinshitsu 14 (1984) 39-48; table of C. Berger et al., Center for Quality Management Journal 2
/// (1993) 3-36.
pub fn kind(there: u8, absent: u8) -> Option<Kind> {
    let at = |answer: u8| usize::from(answer).checked_sub(1);
    TABLE.get(at(there)?)?.get(at(absent)?).copied()
}

/// A feature by the kinds that people see in it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Feature {
    /// the most frequent kind; of equal ones that of the most consequence: M, O, A, I
    pub category: Kind,
    /// better: how satisfaction rises if it is there, 0..1; none where nobody saw A, O, M or I
    pub better: Option<f64>,
    /// worse: how it falls if it is not, −1..0; none as above
    pub worse: Option<f64>,
    /// share of the most frequent kind less that of the second, 0..1: below .06 the feature is a mixture
    pub category_strength: f64,
    /// share of A, O and M together, 0..1
    pub total_strength: f64,
}

/// From counts (or percentages) of A, O, M, I, R, Q; none where all are 0 or one is negative.
///
/// Source: coefficients of C. Berger et al., 1993; category and total strength as in E. Sauerwein et al., *The Kano model*,
/// 1996.
pub fn feature(counts: [f64; 6]) -> Option<Feature> {
    let whole: f64 = counts.iter().sum();
    if counts.iter().any(|c| !c.is_finite() || *c < 0.0) || !(whole > 0.0) {
        return None;
    }
    let [a, o, m, i, r, q] = counts;
    let ranked = [(Kind::M, m), (Kind::O, o), (Kind::A, a), (Kind::I, i), (Kind::R, r), (Kind::Q, q)];
    let mut sorted = ranked;
    // a stable sort: equal kinds keep the order of consequence
    sorted.sort_by(|x, y| y.1.total_cmp(&x.1));
    let clear = a + o + m + i;
    let of = |part: f64| (clear > 0.0).then(|| part / clear);
    Some(Feature {
        category: sorted[0].0,
        better: of(a + o),
        worse: of(-(o + m)),
        category_strength: (sorted[0].1 - sorted[1].1) / whole,
        total_strength: (a + o + m) / whole,
    })
}

/// Counts of A, O, M, I, R, Q among pairs of answers with a weight each; pairs that are no answers are left out.
pub fn counts(pairs: &[(u8, u8)], weights: Option<&[f64]>) -> [f64; 6] {
    let mut found = [0.0; 6];
    for (at, (there, absent)) in pairs.iter().enumerate() {
        if let Some(kind) = kind(*there, *absent) {
            found[kind as usize] += weights.map_or(1.0, |w| w.get(at).copied().unwrap_or(0.0));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends() {
        assert_eq!(kind(0, 3), None, "no answer");
        assert_eq!(kind(1, 5), Some(Kind::O), "liked if there, disliked if not");
        assert_eq!(feature([0.0; 6]), None, "nobody answered");
        assert_eq!(feature([0.0, 0.0, 0.0, 0.0, 3.0, 1.0]).unwrap().better, None, "nobody saw what counts");
        assert_eq!(
            feature([2.0, 2.0, 2.0, 2.0, 0.0, 0.0]).unwrap().category,
            Kind::M,
            "what would be missed comes first"
        );
        assert_eq!(counts(&[(1, 5), (1, 3), (9, 1)], None), [1.0, 1.0, 0.0, 0.0, 0.0, 0.0]);
    }
}
