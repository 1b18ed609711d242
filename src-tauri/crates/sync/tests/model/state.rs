//! A copy of the data as small as it gets: a fixed set of possible rows, five registers each, and what travels with them.

use keheng_sync::{ERASED, Register, Stamp, Vector};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// Possible rows: customers, what hangs on them, rows by natural key, immutable rows, and a table of the newest version.
pub const ROWS: usize = 46;
pub const CUSTOMERS: std::ops::Range<usize> = 0..10;
pub const PARTS: std::ops::Range<usize> = 10..22;
pub const NATURAL: std::ops::Range<usize> = 22..28;
pub const FIXED: std::ops::Range<usize> = 28..38;
pub const NEWER: std::ops::Range<usize> = 38..46;

/// Registers of a row: its life, three groups (the third since version 1), and one with ranks.
pub const REGS: usize = 5;
pub const LIFE: usize = 0;
pub const FIRST: usize = 1;
pub const THIRD: usize = 3;
pub const RANKED: usize = 4;

pub const ALIVE: u32 = 1;
pub const DEAD: u32 = 2;
/// What an erased value is.
pub const BLANK: u32 = 0;
pub const NEWEST: u8 = 2;

/// A value, and which write of the oracle it is; the latter is invisible to all rules.
#[derive(Clone, Copy, Debug, Default)]
pub struct Val {
    pub v: u32,
    pub write: u16,
}

impl PartialEq for Val {
    fn eq(&self, other: &Val) -> bool {
        self.v == other.v
    }
}
impl Eq for Val {}
impl PartialOrd for Val {
    fn partial_cmp(&self, other: &Val) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Val {
    fn cmp(&self, other: &Val) -> Ordering {
        self.v.cmp(&other.v)
    }
}

pub type Reg = Register<Val>;

pub const NOTHING: Reg =
    Register { value: Val { v: 0, write: u16::MAX }, turn: 0, rank: 0, stamp: Stamp { hlc: 0, epoch: 0, seq: 0 } };

pub fn present(reg: &Reg) -> bool {
    reg.stamp.seq > 0
}

/// The row whose first group names a customer.
pub fn refers(row: usize) -> bool {
    PARTS.contains(&row) || NEWER.contains(&row)
}

/// The customer that a value of such a group names.
pub fn parent(value: u32) -> usize {
    (value % 16) as usize
}

/// Whether a register holds what belongs to a person. A file says so of each group, so older versions know it too.
pub fn personal(row: usize, reg: usize) -> bool {
    CUSTOMERS.contains(&row) && (reg == FIRST || reg == THIRD)
}

/// Whether a version knows the register.
pub fn knows(version: u8, row: usize, reg: usize) -> bool {
    if NEWER.contains(&row) { version >= 2 } else { reg != THIRD || version >= 1 }
}

pub fn bit(row: usize) -> u64 {
    1 << row
}

/// Transactions of a run that stand in a copy, whatever its vector says: the oracle's own knowledge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bits([u64; 4]);

impl Bits {
    pub fn has(&self, txn: u16) -> bool {
        self.0[txn as usize / 64] >> (txn % 64) & 1 == 1
    }
    pub fn put(&mut self, txn: u16) {
        self.0[txn as usize / 64] |= 1 << (txn % 64);
    }
    pub fn take_in(&mut self, other: &Bits) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a |= b);
    }
}

/// The state of a conflict that was over before anybody answered it.
pub const BY_NOBODY: Register<u8> = Register { value: 1, turn: 0, rank: 1, stamp: Stamp { hlc: 0, epoch: 0, seq: 0 } };

/// A write that lost. All but `state` follows from the write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub row: u8,
    pub reg: u8,
    pub lost: Reg,
    /// 0 open, 1 settled
    pub state: Register<u8>,
}

impl Conflict {
    pub fn new(row: usize, reg: usize, lost: Reg) -> Conflict {
        let state = Register { value: 0, turn: 0, rank: 0, stamp: Stamp::default() };
        Conflict { row: row as u8, reg: reg as u8, lost, state }
    }

    pub fn open(&self) -> bool {
        self.state.value == 0
    }

    /// Whether somebody wanted the row to be there.
    pub fn lived(&self) -> bool {
        self.reg as usize != LIFE || self.lost.value.v == ALIVE
    }
}

pub fn mix(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// All that a full file carries.
#[derive(Clone, Debug)]
pub struct State {
    pub rows: Vec<[Reg; REGS]>,
    pub known: Vector,
    pub hlc: i64,
    pub conflicts: BTreeMap<u64, Conflict>,
    /// rows that stay to be seen in spite of that death
    pub apart: BTreeSet<(u8, Stamp)>,
    /// erased customers, by bit
    pub erased: u64,
    /// a stored identity, for the mutant that writes under it
    pub device: i64,
    pub hist: Bits,
}

impl State {
    pub fn new(device: i64) -> State {
        State {
            rows: vec![[NOTHING; REGS]; ROWS],
            known: Vector::default(),
            hlc: 0,
            conflicts: BTreeMap::new(),
            apart: BTreeSet::new(),
            erased: 0,
            device,
            hist: Bits::default(),
        }
    }

    pub fn made(&self, row: usize) -> bool {
        present(&self.rows[row][LIFE])
    }

    pub fn death(&self, row: usize) -> Option<Stamp> {
        let life = &self.rows[row][LIFE];
        (life.value.v == DEAD).then_some(life.stamp)
    }

    pub fn seen(&self, row: usize) -> bool {
        self.made(row) && self.death(row).is_none_or(|d| self.apart.contains(&(row as u8, d)))
    }

    /// Conflicts that ask for an answer.
    pub fn open(&self) -> Vec<u64> {
        self.conflicts.iter().filter(|(_, c)| c.open()).map(|(id, _)| *id).collect()
    }

    /// Rows that are to be seen in spite of their present death.
    pub fn kept(&self) -> Vec<usize> {
        (0..ROWS).filter(|r| self.death(*r).is_some_and(|d| self.apart.contains(&(*r as u8, d)))).collect()
    }

    /// A customer that is dead while something seen names it stays to be seen.
    pub fn close(&mut self, version: u8) {
        for row in (0..ROWS).filter(|r| refers(*r) && knows(version, *r, FIRST)) {
            if self.seen(row) {
                let named = parent(self.rows[row][FIRST].value.v);
                if let Some(death) = self.death(named) {
                    self.apart.insert((named as u8, death));
                }
            }
        }
    }

    /// Blanks what belongs to the erased.
    pub fn blank(&mut self) {
        for row in CUSTOMERS.filter(|r| self.erased & bit(*r) != 0) {
            for reg in (0..REGS).filter(|r| personal(row, *r)) {
                self.rows[row][reg].value.v = BLANK;
                self.rows[row][reg].turn = ERASED;
            }
        }
        for conflict in self.conflicts.values_mut() {
            if self.erased & bit(conflict.row as usize) != 0 && personal(conflict.row as usize, conflict.reg as usize) {
                conflict.lost.value.v = BLANK;
            }
        }
    }

    /// What differs from another copy, in words for the one who debugs.
    pub fn differs(&self, other: &State) -> Option<String> {
        for row in 0..ROWS {
            for reg in 0..REGS {
                let (mine, theirs) = (&self.rows[row][reg], &other.rows[row][reg]);
                if mine != theirs {
                    return Some(format!("row {row} register {reg}: {mine:?} and {theirs:?}"));
                }
            }
        }
        if self.conflicts != other.conflicts {
            return Some(format!("conflicts: {:?} and {:?}", self.conflicts, other.conflicts));
        }
        if self.apart != other.apart {
            return Some(format!("apart: {:?} and {:?}", self.apart, other.apart));
        }
        if self.erased != other.erased {
            return Some(format!("erased: {:b} and {:b}", self.erased, other.erased));
        }
        (self.known != other.known).then(|| format!("vectors: {:?} and {:?}", self.known, other.known))
    }

    /// What somebody with the newest version sees: rows, values and ranks, without what belongs to those in `erased`.
    pub fn view(&self, erased: u64) -> Vec<Option<[(u32, u32); REGS - 1]>> {
        (0..ROWS)
            .map(|row| {
                self.seen(row).then(|| {
                    std::array::from_fn(|i| {
                        let reg = &self.rows[row][i + 1];
                        let hidden = erased & bit(row) != 0 && personal(row, i + 1);
                        (if hidden { BLANK } else { reg.value.v }, reg.rank)
                    })
                })
            })
            .collect()
    }
}

/// A file on its way. Of a delta's body only the registers in `mask` are read.
#[derive(Debug)]
pub struct File {
    pub workspace: u8,
    pub sender: usize,
    pub from: Option<Vector>,
    pub mask: Vec<u8>,
    pub body: Rc<State>,
}

impl File {
    pub fn new(body: Rc<State>, sender: usize, from: Option<Vector>) -> File {
        let carried = |reg: &Reg| present(reg) && !from.as_ref().is_some_and(|f| f.covers(reg.stamp));
        let mask = body.rows.iter().map(|row| (0..REGS).map(|r| u8::from(carried(&row[r])) << r).sum()).collect();
        File { workspace: 0, sender, from, mask, body }
    }

    pub fn reg(&self, row: usize, reg: usize) -> Option<Reg> {
        (self.mask[row] >> reg & 1 == 1).then(|| self.body.rows[row][reg])
    }
}
