//! Stamps of writes, and version vectors that tell which of them a copy of the data has seen.

use std::collections::BTreeMap;

/// One write: the transaction `seq` of the program run `epoch`, at `hlc`. The order is total, and a write ranks after all
/// its writer had seen, because the clock goes on from the largest it meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// hybrid logical clock: 48 bits of milliseconds, 16 bits of counter
    pub hlc: i64,
    /// random id of the program run
    pub epoch: i64,
    /// count of the run's transactions, from 1
    pub seq: i64,
}

/// Which writes a copy has seen: of each program run all up to a number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vector(BTreeMap<i64, i64>);

impl Vector {
    /// Whether this write was seen.
    pub fn covers(&self, stamp: Stamp) -> bool {
        self.last(stamp.epoch) >= stamp.seq
    }

    /// The last transaction seen of a run; 0 for none.
    pub fn last(&self, epoch: i64) -> i64 {
        self.0.get(&epoch).copied().unwrap_or(0)
    }

    /// All that `other` has seen was seen here too.
    pub fn covers_all(&self, other: &Vector) -> bool {
        other.0.iter().all(|(epoch, seq)| self.last(*epoch) >= *seq)
    }

    /// Counts the run's transactions up to `seq` as seen.
    pub fn raise(&mut self, epoch: i64, seq: i64) {
        let last = self.0.entry(epoch).or_insert(0);
        *last = seq.max(*last);
    }

    /// Counts as seen what `other` has seen.
    pub fn take_in(&mut self, other: &Vector) {
        other.iter().for_each(|(epoch, seq)| self.raise(epoch, seq));
    }

    /// Runs and their last transactions, by run.
    pub fn iter(&self) -> impl Iterator<Item = (i64, i64)> {
        self.0.iter().map(|(epoch, seq)| (*epoch, *seq))
    }
}

impl FromIterator<(i64, i64)> for Vector {
    fn from_iter<I: IntoIterator<Item = (i64, i64)>>(pairs: I) -> Vector {
        let mut vector = Vector::default();
        pairs.into_iter().for_each(|(epoch, seq)| vector.raise(epoch, seq));
        vector
    }
}
