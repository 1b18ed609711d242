//! A row of a file, as it comes.

use super::{arrive::Arriving, life::Place};
use keheng_sync::file::{Block, Life, Register, Shape};

/// A row of a file.
#[derive(Clone, Copy)]
pub(super) struct Coming<'a> {
    pub shape: &'a Shape,
    pub block: &'a Block,
    pub row: usize,
    /// groups that are not known here, and where their columns begin
    pub strange: &'a [(u32, usize)],
    pub registers: &'a [Register],
}

/// What a file says of a row's life.
#[derive(Clone, Copy)]
pub(super) struct TheirLife {
    pub alive: bool,
    /// place of the transaction that says so
    pub txn: u32,
    /// it is the one that made the row
    pub made: bool,
}

impl Coming<'_> {
    pub fn id(&self) -> i64 {
        self.block.ids[self.row]
    }

    /// Place of the transaction that made it, where the row is whole.
    pub fn made(&self) -> Option<u32> {
        self.block.rows.get(self.row).copied()
    }

    /// Place of the transaction that wrote a group, and its turn; `group` is the group's place in the shape.
    pub fn written(&self, group: u32) -> Option<(u32, u32)> {
        let own = self.registers.iter().find(|r| r.group == group).map(|r| (r.txn, r.turn));
        own.or(self.made().map(|txn| (txn, 0)))
    }

    /// Everything of it was seen here already.
    pub fn nothing_new(&self, to: &Arriving) -> bool {
        let known = |txn: u32| to.txns[txn as usize].known;
        self.made().is_none_or(known)
            && self.registers.iter().all(|r| known(r.txn))
            && match self.block.lives.get(self.row) {
                Some(Life::Died(t) | Life::Back(t)) => known(*t),
                _ => true,
            }
    }

    /// What the file says of its life.
    pub fn life(&self) -> Option<TheirLife> {
        match self.block.lives.get(self.row)? {
            Life::Made => self.made().map(|txn| TheirLife { alive: true, txn, made: true }),
            Life::Died(txn) => Some(TheirLife { alive: false, txn: *txn, made: false }),
            Life::Back(txn) => Some(TheirLife { alive: true, txn: *txn, made: false }),
        }
    }
}

impl TheirLife {
    /// Whether a row that is new here is seen by it.
    pub fn seen(&self, to: &Arriving, place: Place) -> bool {
        self.alive || to.is_apart(place.number, place.row, to.txns[self.txn as usize].stamp)
    }

    /// How the life of a row that is new here is stored.
    pub fn stored(&self, to: &Arriving, place: Place) -> i64 {
        let txn = to.txns[self.txn as usize].local;
        match (self.made, self.seen(to, place)) {
            (true, _) => 0,
            (false, true) => -txn,
            (false, false) => txn,
        }
    }
}
