//! Rounds of a panel of experts: what they think, whether they still move, and when to stop. Agreement of rankings is
//! Kendall's W: [`crate::stats::correlation::concordance`].

use crate::stats::describe::{Summary, summary};
use serde::Serialize;
use ts_rs::TS;

/// One statement in one round.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Round {
    /// marks in figures
    pub summary: Summary,
    /// share of experts with at least the mark of agreement, 0..1
    pub agree: f64,
    /// share with the greatest mark, 0..1
    pub full_marks: f64,
}

/// One statement between two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Change {
    /// share of experts who gave another mark, 0..1
    pub changers: f64,
    /// share of marks that would have to move to make one histogram the other, 0..1: half the sum of differences
    pub net: f64,
}

/// Marks spread over no more than this are a consensus.
pub const NARROW: f64 = 1.0;
/// Below this net change a statement is stable: M. Scheibe, M. Skutsch and J. Schofer, in *The Delphi Method*, 1975.
pub const STABLE: f64 = 0.15;

/// From this W on a ranking panel agrees strongly: R. C. Schmidt, Decision Sciences 28 (1997) 763-774.
pub const STRONG: f64 = 0.7;
/// W that rose by less than this since the last round has stopped rising: the same.
pub const RISEN: f64 = 0.1;

/// A round of a statement; none where nobody answered.
pub fn round(marks: &[f64], agree_from: f64, greatest: f64) -> Option<Round> {
    let share = |holds: &dyn Fn(f64) -> bool| marks.iter().filter(|m| holds(**m)).count() as f64 / marks.len() as f64;
    Some(Round { summary: summary(marks)?, agree: share(&|m| m >= agree_from), full_marks: share(&|m| m >= greatest) })
}

/// The change between two rounds of the same experts in the same order; none where there are none or numbers differ.
pub fn change(before: &[f64], after: &[f64]) -> Option<Change> {
    if before.len() != after.len() || before.is_empty() {
        return None;
    }
    let n = before.len() as f64;
    let mut marks: Vec<f64> = before.iter().chain(after).copied().collect();
    marks.sort_unstable_by(f64::total_cmp);
    marks.dedup();
    let count = |of: &[f64], mark: f64| of.iter().filter(|m| **m == mark).count() as f64;
    let moved: f64 = marks.iter().map(|m| (count(before, *m) - count(after, *m)).abs()).sum();
    let changers = before.iter().zip(after).filter(|(a, b)| a != b).count() as f64;
    Some(Change { changers: changers / n, net: moved / 2.0 / n })
}

/// Whether a statement needs no further round: narrow and stable.
pub fn settled(round: &Round, change: &Change) -> bool {
    round.summary.iqr <= NARROW && change.net < STABLE
}

/// Whether a ranking panel needs no further round: W of .7 or more, or risen by less than .1 since the last round.
///
/// Source: R. C. Schmidt, Decision Sciences 28 (1997) 763-774.
pub fn ranking_settled(before: Option<f64>, now: f64) -> bool {
    now >= STRONG || before.is_some_and(|before| now - before < RISEN)
}

/// The authority of an expert as Chinese panels count it: the mean of how the judgement is grounded (Ca) and how familiar
/// the field is (Cs), each 0..1; from .7 on it is acceptable. None outside.
pub fn authority(grounds: f64, familiarity: f64) -> Option<f64> {
    let inside = |v: f64| (0.0..=1.0).contains(&v);
    (inside(grounds) && inside(familiarity)).then_some((grounds + familiarity) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends() {
        assert_eq!(round(&[], 4.0, 5.0), None);
        assert_eq!(change(&[1.0], &[]), None);
        let swapped = change(&[1.0, 5.0], &[5.0, 1.0]).unwrap();
        assert_eq!((swapped.changers, swapped.net), (1.0, 0.0), "two who change places change nothing together");
        assert!(ranking_settled(Some(0.5), 0.55) && !ranking_settled(Some(0.3), 0.5) && !ranking_settled(None, 0.5));
        assert_eq!(authority(0.8, 0.6), Some(0.7));
    }
}
