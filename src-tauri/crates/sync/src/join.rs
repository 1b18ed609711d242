//! The join of two copies of a register.

use crate::{Stamp, Vector};

/// A register as one copy has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register<V> {
    /// what it holds
    pub value: V,
    /// how often somebody knowingly set its rank back; 0 for registers without rank
    pub turn: u32,
    /// where the value stands in a course of things that only goes on (a parcel on its way: sent, signed); 0 without one
    pub rank: u32,
    /// the write that gave the value
    pub stamp: Stamp,
}

impl<V: Ord> Register<V> {
    /// What decides. The value comes last, for a stamp that somehow stands for two.
    fn key(&self) -> (u32, u32, Stamp, &V) {
        (self.turn, self.rank, self.stamp, &self.value)
    }
}

/// The turn of a register whose value somebody asked to erase: it stands above every other, and what meets it goes without a
/// trace.
pub const ERASED: u32 = u32::MAX;

/// What becomes of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// mine stays; theirs is the same or older
    Mine,
    /// theirs is taken; mine is the same or older
    Theirs,
    /// mine stays, but theirs was written without knowing it: it is lost and has to be kept as a conflict
    MineOver,
    /// theirs is taken, but mine was written without being known there: it is lost and has to be kept as a conflict
    TheirsOver,
}

impl Joined {
    /// The register becomes theirs.
    pub fn takes(self) -> bool {
        matches!(self, Joined::Theirs | Joined::TheirsOver)
    }
}

/// Joins what two copies hold: the larger of both by turn, rank and stamp, which does not hang on the order of merges.
/// `known` is what my copy has seen, `their` what theirs has; the two only decide whether a value was lost.
///
/// Two values of one turn that differ in rank meet in silence: the parcel has simply got further. So does what meets an
/// [`ERASED`] value.
pub fn join<V: Ord>(mine: &Register<V>, theirs: &Register<V>, known: &Vector, their: &Vector) -> Joined {
    let takes = theirs.key() > mine.key();
    let apart = !known.covers(theirs.stamp) && !their.covers(mine.stamp);
    let went_on = mine.turn == theirs.turn && mine.rank != theirs.rank;
    let erases = mine.turn != theirs.turn && mine.turn.max(theirs.turn) == ERASED;
    match (takes, apart && !went_on && !erases && mine.value != theirs.value) {
        (false, false) => Joined::Mine,
        (true, false) => Joined::Theirs,
        (false, true) => Joined::MineOver,
        (true, true) => Joined::TheirsOver,
    }
}

/// Whether a row that is dead by `death` after the join was written elsewhere by somebody who did not know of it. `seen` is
/// what the copy that holds the death has seen, and `other` what the other copy has. `lived` are the stamps of what the other
/// copy has of the row: registers, those of newer versions too, unless the join passed them in silence; its life if it lives;
/// and every write that lost there and is kept as a conflict, settled or not, unless that was a death. Without the lost
/// writes a file more or less in between would decide whether the row is seen.
///
/// Such a row stays to be seen, and somebody is asked. The finding is a fact about two writes, so every copy that meets both
/// finds it, and it only has to be handed on: deaths and findings are sets that only grow.
pub fn apart(death: Stamp, lived: impl IntoIterator<Item = Stamp>, seen: &Vector, other: &Vector) -> bool {
    !other.covers(death) && lived.into_iter().any(|stamp| !seen.covers(stamp))
}

/// Whether a conflict about the write `lost` needs no answer any more: the other copy has seen that write, has no conflict
/// about it, and does not hold it (`holds`) in the register either. So somebody there saw it and went over it, and only a
/// file that came late made it look lost. Such a conflict is settled by nobody: a state of rank 1 with the stamp 0.
pub fn overtaken(lost: Stamp, holds: bool, other: &Vector) -> bool {
    !holds && other.covers(lost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn register(value: i64, turn: u32, rank: u32, hlc: i64, epoch: i64) -> Register<i64> {
        Register { value, turn, rank, stamp: Stamp { hlc, epoch, seq: 1 } }
    }

    fn seen(epochs: &[i64]) -> Vector {
        epochs.iter().map(|e| (*e, 1)).collect()
    }

    #[test]
    fn who_knew_the_other_wins_in_silence() {
        let (old, new) = (register(1, 0, 0, 10, 1), register(2, 0, 0, 20, 2));
        assert_eq!(join(&old, &new, &seen(&[1]), &seen(&[1, 2])), Joined::Theirs);
        assert_eq!(join(&new, &old, &seen(&[1, 2]), &seen(&[1])), Joined::Mine);
    }

    #[test]
    fn who_did_not_know_the_other_leaves_a_conflict_on_both_sides() {
        let (one, two) = (register(1, 0, 0, 10, 1), register(2, 0, 0, 20, 2));
        assert_eq!(join(&one, &two, &seen(&[1]), &seen(&[2])), Joined::TheirsOver);
        assert_eq!(join(&two, &one, &seen(&[2]), &seen(&[1])), Joined::MineOver);
        let same = Register { value: 1, ..two };
        assert_eq!(join(&one, &same, &seen(&[1]), &seen(&[2])), Joined::Theirs, "the same said twice is no conflict");
    }

    #[test]
    fn a_course_goes_on_in_silence_and_only_knowingly_back() {
        let (signed, sent) = (register(9, 0, 3, 10, 1), register(5, 0, 1, 20, 2));
        assert_eq!(join(&signed, &sent, &seen(&[1]), &seen(&[2])), Joined::Mine, "an older list comes later");
        let corrected = Register { turn: 1, ..sent };
        assert_eq!(join(&signed, &corrected, &seen(&[1]), &seen(&[1, 2])), Joined::Theirs);
        assert_eq!(
            join(&signed, &corrected, &seen(&[1]), &seen(&[2])),
            Joined::TheirsOver,
            "a correction that did not know of the signature is somebody's to judge"
        );
    }

    #[test]
    fn what_was_erased_stands_above_everything_and_leaves_no_conflict() {
        let (erased, edit) = (register(0, ERASED, 0, 10, 1), register(9, 3, 2, 99, 2));
        assert_eq!(join(&edit, &erased, &seen(&[2]), &seen(&[1])), Joined::Theirs);
        assert_eq!(join(&erased, &edit, &seen(&[1]), &seen(&[2])), Joined::Mine);
    }

    #[test]
    fn a_death_is_apart_from_what_it_did_not_know() {
        let death = Stamp { hlc: 20, epoch: 2, seq: 1 };
        let edit = Stamp { hlc: 30, epoch: 1, seq: 1 };
        assert!(apart(death, [edit], &seen(&[2]), &seen(&[1])));
        assert!(!apart(death, [edit], &seen(&[1, 2]), &seen(&[1])), "who deletes what he has seen means it");
        assert!(!apart(death, [edit], &seen(&[2]), &seen(&[1, 2])), "who writes after the death meant that");
    }

    #[test]
    fn a_conflict_is_over_where_the_lost_value_was_gone_over_knowingly() {
        let lost = Stamp { hlc: 10, epoch: 1, seq: 1 };
        assert!(overtaken(lost, false, &seen(&[1, 2])));
        assert!(!overtaken(lost, true, &seen(&[1])), "there it is what stands");
        assert!(!overtaken(lost, false, &seen(&[2])), "there it is not known");
    }

    proptest! {
        #[test]
        fn the_order_of_joins_does_not_matter(
            parts in prop::collection::vec((0i64..3, 0u32..2, 0u32..3, 0i64..5, 1i64..4), 2..6),
            turns in prop::collection::vec(0usize..6, 6)
        ) {
            let all: Vec<_> = parts.iter().map(|(v, t, r, h, e)| register(*v, *t, *r, *h, *e)).collect();
            let none = Vector::default();
            let fold = |order: &[usize]| {
                let mut held = all[order[0]];
                for i in &order[1..] {
                    if join(&held, &all[*i], &none, &none).takes() {
                        held = all[*i];
                    }
                }
                held
            };
            let straight: Vec<usize> = (0..all.len()).collect();
            let mut mixed = straight.clone();
            for (i, by) in turns.iter().enumerate().take(all.len()) {
                mixed.swap(i, by % all.len());
            }
            prop_assert_eq!(fold(&straight), fold(&mixed));
        }
    }
}
