//! Kano's questions: how people feel if something is there, and if it is not.

use super::satisfaction::wilson_share;
use crate::stats::{columns, proportion::Interval, tails::beta_above};
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
    let whole = columns::whole(&counts)?;
    let [a, o, m, i, ..] = counts;
    let sorted = ranked(counts);
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

/// How sure the kind of a feature is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Certainty {
    /// the most frequent kind
    pub first: Kind,
    /// the second
    pub second: Kind,
    /// answers of the first less those of the second
    pub lead: f64,
    /// the lead that Fong asks for: 1.65 √((a + b)(2n − a − b)/(2n))
    pub needed: f64,
    /// whether the lead reaches it
    pub clear: bool,
    /// two-sided probability of such a lead if people were undecided between the two (exact sign test)
    pub p: f64,
    /// of better: E. B. Wilson, 1927; none where nobody saw A, O, M or I
    pub better: Option<Interval>,
    /// of worse; none as above
    pub worse: Option<Interval>,
}

/// From counts (not percentages) of A, O, M, I, R, Q; none where [`feature`] is none or the level is not in (0, 1).
///
/// Source: D. Fong, *Using the self-stated importance questionnaire to interpret Kano questionnaire results*, Center for
/// Quality Management Journal 5 (1996) 21-24; the sign test is J. Arbuthnot's, 1710.
pub fn certainty(counts: [f64; 6], level: f64) -> Option<Certainty> {
    let whole = columns::whole(&counts)?;
    let [(first, a), (second, b), ..] = ranked(counts);
    let needed = 1.65 * libm::sqrt((a + b) * (2.0 * whole - a - b) / (2.0 * whole));
    // P(at least a of a + b at one half) is a tail of Beta(a, b + 1)
    let tail = beta_above(0.5, b + 1.0, a)?;
    let [attractive, one, must, indifferent, ..] = counts;
    let clear = attractive + one + must + indifferent;
    let share = |part: f64| if clear > 0.0 { wilson_share(part / clear, clear, level) } else { None };
    let worse = share(one + must).map(|i| Interval { lo: -i.hi, hi: -i.lo });
    wilson_share(0.5, whole, level)?;
    Some(Certainty {
        first,
        second,
        lead: a - b,
        needed,
        clear: a - b >= needed,
        p: (2.0 * tail).min(1.0),
        better: share(attractive + one),
        worse,
    })
}

/// Kinds by how many chose them; of equal ones that of the most consequence first.
fn ranked([a, o, m, i, r, q]: [f64; 6]) -> [(Kind, f64); 6] {
    let mut ranked = [(Kind::M, m), (Kind::O, o), (Kind::A, a), (Kind::I, i), (Kind::R, r), (Kind::Q, q)];
    // a stable sort: equal kinds keep the order of consequence
    ranked.sort_by(|x, y| y.1.total_cmp(&x.1));
    ranked
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
    fn a_lead_is_judged() {
        // 8 of 10 heads: the sign test's textbook .109
        let close = certainty([8.0, 2.0, 0.0, 0.0, 0.0, 0.0], 0.95).unwrap();
        assert!((close.p - 0.109_375).abs() < 1e-12 && (close.first, close.second) == (Kind::A, Kind::O));
        let even = certainty([5.0, 5.0, 0.0, 0.0, 0.0, 0.0], 0.95).unwrap();
        assert_eq!((even.p, even.clear), (1.0, false), "nobody leads");
        let sure = certainty([90.0, 3.0, 3.0, 4.0, 0.0, 0.0], 0.95).unwrap();
        assert!(sure.clear && sure.p < 1e-12);
        let worse = sure.worse.unwrap();
        assert!(worse.lo < -0.06 && -0.06 < worse.hi && worse.hi < 0.0, "worse is below nothing: {worse:?}");
        assert_eq!(certainty([0.0, 0.0, 0.0, 0.0, 1.0, 0.0], 0.95).unwrap().better, None, "nobody saw what counts");
        assert_eq!((certainty([0.0; 6], 0.95), certainty([1.0; 6], 1.0)), (None, None));
    }

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
