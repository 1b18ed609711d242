//! What people do at a machine: make, edit, delete, bring back, settle, erase.

use crate::{state::*, world::*};
use keheng_sync::Register;
use std::ops::Range;

impl World {
    pub fn make(&mut self, m: usize, a: u32, chance: u32) {
        let some_customer = CUSTOMERS.into_iter().any(|c| self.machines[m].state.seen(c));
        let narrow = self.narrow;
        let some = |rows: &Range<usize>| if narrow { 2 } else { rows.len() };
        let fresh = |next: &mut usize, rows: Range<usize>| {
            let row = *next;
            let left = row < rows.start + some(&rows);
            *next += usize::from(left);
            left.then_some(row)
        };
        let fixed = FIXED.start + a as usize / 8 % some(&FIXED);
        let natural = NATURAL.start + a as usize / 8 % some(&NATURAL);
        let row = match a % 8 {
            0 | 1 => fresh(&mut self.next[0], CUSTOMERS),
            2 | 3 if some_customer => fresh(&mut self.next[1], PARTS),
            4 if some_customer && self.machines[m].version == NEWEST => fresh(&mut self.next[2], NEWER),
            5 => Some(fixed),
            _ => None,
        };
        let row = row.unwrap_or(natural);
        if self.machines[m].state.seen(row) {
            return;
        }
        let (txn, mut op) = (self.begin(m), Op::new());
        self.live(m, &txn, &mut op, row, true);
        let version = self.machines[m].version;
        for reg in (FIRST..REGS).filter(|r| knows(version, row, *r)) {
            if FIXED.contains(&row) {
                // the content is where the id comes from
                if !present(&self.machines[m].state.rows[row][FIRST]) && reg == FIRST {
                    self.write(m, &txn, &mut op, (row, FIRST), (row as u32, 0));
                }
            } else if reg == RANKED {
                let rank = chance % 3;
                self.write(m, &txn, &mut op, (row, reg), (100 + rank * 10, rank));
            } else if let Some(value) = self.group_value(m, row, reg, chance.rotate_left(3 * reg as u32)) {
                self.write(m, &txn, &mut op, (row, reg), (value, 0));
            }
        }
        self.end(m, op);
    }

    pub fn edit(&mut self, m: usize, a: u32, chance: u32) {
        let rows: Vec<usize> = self.rows(m, true).into_iter().filter(|r| !FIXED.contains(r)).collect();
        let Some(row) = rows.get(a as usize % rows.len().max(1)).copied() else { return };
        let reg = FIRST + (a as usize / 64) % 4;
        let held = self.machines[m].state.rows[row][reg];
        if !knows(self.machines[m].version, row, reg) {
            return;
        }
        let to = if reg == RANKED {
            let rank = chance % 4;
            (100 + rank * 10 + chance / 4 % 3, rank)
        } else {
            let Some(value) = self.group_value(m, row, reg, chance) else { return };
            (value, 0)
        };
        if (held.value.v, held.rank) != to {
            let (txn, mut op) = (self.begin(m), Op::new());
            self.write(m, &txn, &mut op, (row, reg), to);
            self.end(m, op);
        }
    }

    pub fn delete(&mut self, m: usize, a: u32) {
        let rows = self.rows(m, true);
        let Some(row) = rows.get(a as usize % rows.len().max(1)).copied() else { return };
        let (txn, mut op) = (self.begin(m), Op::new());
        let names = |w: &World, r: usize| refers(r) && parent(w.machines[m].state.rows[r][FIRST].value.v) == row;
        if CUSTOMERS.contains(&row) {
            for part in rows.into_iter().filter(|r| names(self, *r)).collect::<Vec<_>>() {
                self.live(m, &txn, &mut op, part, false);
            }
        }
        self.live(m, &txn, &mut op, row, false);
        self.end(m, op);
    }

    /// Brings a deleted row back, or keeps one that was deleted without knowing.
    pub fn bring_back(&mut self, m: usize, a: u32) {
        let mut rows = self.rows(m, false);
        let state = &self.machines[m].state;
        rows.extend(self.rows(m, true).into_iter().filter(|r| state.death(*r).is_some()));
        let Some(row) = rows.get(a as usize % rows.len().max(1)).copied() else { return };
        let (txn, mut op) = (self.begin(m), Op::new());
        self.live(m, &txn, &mut op, row, true);
        let state = &self.machines[m].state;
        let customer = parent(state.rows[row][FIRST].value.v);
        if refers(row) && state.made(customer) && !state.seen(customer) {
            self.live(m, &txn, &mut op, customer, true);
        }
        self.end(m, op);
    }

    /// Settles an open conflict with one of both values, or opens a settled one again.
    pub fn settle(&mut self, m: usize, a: u32, chance: u32) {
        let machine = &self.machines[m];
        let known = |c: &Conflict| knows(machine.version, c.row as usize, c.reg as usize);
        let all: Vec<(u64, Conflict)> =
            machine.state.conflicts.iter().filter(|(_, c)| known(c)).map(|(i, c)| (*i, *c)).collect();
        let Some((id, mut conflict)) = all.get(a as usize % all.len().max(1)).copied() else { return };
        let (txn, mut op) = (self.begin(m), Op::new());
        let (row, reg) = (conflict.row as usize, conflict.reg as usize);
        let state = conflict.state;
        if conflict.open() {
            if chance.is_multiple_of(2) && reg == LIFE {
                self.live(m, &txn, &mut op, row, conflict.lost.value.v == ALIVE);
            } else if chance.is_multiple_of(2) {
                self.write(m, &txn, &mut op, (row, reg), (conflict.lost.value.v, conflict.lost.rank));
            }
            conflict.state = Register { value: 1, rank: 1, stamp: txn.stamp, ..state };
        } else if chance.is_multiple_of(3) {
            conflict.state = Register { value: 0, rank: 0, turn: state.turn + 1, stamp: txn.stamp };
        }
        self.state(m).conflicts.insert(id, conflict);
        self.end(m, op);
    }

    pub fn erase(&mut self, m: usize, a: u32) {
        let state = &self.machines[m].state;
        let customers: Vec<usize> = CUSTOMERS.filter(|c| state.made(*c) && state.erased & bit(*c) == 0).collect();
        let Some(customer) = customers.get(a as usize % customers.len().max(1)).copied() else { return };
        let txn = self.begin(m);
        let state = self.state(m);
        state.erased |= bit(customer);
        state.blank();
        self.oracle.erasures.push((txn.id, customer));
        self.forget(m);
    }
}
