//! Machines: transactions with history and undo, merges, backups and copies.

use crate::{merge::*, oracle::*, state::*};
use keheng_sync::{Register, Stamp, Vector};
use std::{collections::BTreeMap, rc::Rc};

/// What an operation did to a register or to the sight of a row.
#[derive(Clone, Copy, Debug)]
pub enum Entry {
    Value { row: u8, reg: u8, before: Option<(u32, u32)>, after: (u32, u32) },
    Sight { row: u8, before: bool, after: bool },
}

pub type Op = Vec<Entry>;

/// One machine. History stays at home; `heard` is what it believes the others have.
#[derive(Clone, Debug)]
pub struct Machine {
    pub state: Rc<State>,
    pub log: Vec<Op>,
    pub run: Option<i64>,
    /// how far the clock on the wall is off, ms
    pub off: i64,
    pub version: u8,
    pub heard: BTreeMap<usize, Vector>,
    pub backups: Vec<(Rc<State>, Vec<Op>)>,
}

/// Writes of one transaction.
pub struct Txn {
    pub stamp: Stamp,
    pub id: u16,
}

#[derive(Debug)]
pub struct World {
    pub machines: Vec<Machine>,
    pub oracle: Oracle,
    pub mutant: Mutant,
    pub now: i64,
    pub seed: u64,
    runs: u64,
    values: u32,
    pub next: [usize; 3],
    /// few rows, so that many meet on each
    pub narrow: bool,
}

const LOG: usize = 6;

/// What an undo goes back to. A group that an older version did not write holds its default.
fn stood(reg: &Reg, place: usize) -> Option<(u32, u32)> {
    (present(reg) || place == THIRD).then_some((reg.value.v, reg.rank))
}

impl World {
    pub fn new(seed: u64, versions: &[u8], narrow: bool, mutant: Mutant) -> World {
        let machine = |(i, version): (usize, &u8)| Machine {
            state: Rc::new(State::new(i as i64 + 1)),
            log: Vec::new(),
            run: None,
            off: 0,
            version: *version,
            heard: BTreeMap::new(),
            backups: Vec::new(),
        };
        World {
            machines: versions.iter().enumerate().map(machine).collect(),
            oracle: Oracle::default(),
            mutant,
            now: 1_790_000_000_000,
            seed,
            runs: 0,
            values: 16,
            next: [CUSTOMERS.start, PARTS.start, NEWER.start],
            narrow,
        }
    }

    pub fn state(&mut self, m: usize) -> &mut State {
        Rc::make_mut(&mut self.machines[m].state)
    }

    /// A transaction begins: run, number, clock.
    pub fn begin(&mut self, m: usize) -> Txn {
        let wall = (self.now + self.machines[m].off) << 16;
        let device = self.machines[m].state.device;
        let run = match (self.mutant, self.machines[m].run) {
            (Mutant::DeviceId, _) => device,
            (_, Some(run)) => run,
            (_, None) => {
                self.runs += 1;
                let run = (mix(self.seed ^ mix(self.runs)) >> 1) as i64;
                self.machines[m].run = Some(run);
                run
            }
        };
        let wall_alone = self.mutant == Mutant::WallClock;
        let id = self.oracle.before.len() as u16;
        assert!(id < 256, "a run has no more transactions than the oracle has bits");
        let state = self.state(m);
        let seq = state.known.last(run) + 1;
        let hlc = if wall_alone { wall } else { wall.max(state.hlc + 1) };
        let before = state.hist;
        state.hlc = hlc;
        state.known.raise(run, seq);
        state.hist.put(id);
        self.oracle.before.push(before);
        Txn { stamp: Stamp { hlc, epoch: run, seq }, id }
    }

    pub fn write(&mut self, m: usize, txn: &Txn, op: &mut Op, place: (usize, usize), (v, rank): (u32, u32)) {
        let (row, reg) = place;
        let state = &self.machines[m].state;
        if state.erased & bit(row) != 0 && personal(row, reg) {
            return;
        }
        let held = state.rows[row][reg];
        let turn = held.turn + u32::from(present(&held) && rank < held.rank);
        let write = self.oracle.writes.len() as u16;
        let (stamp, over) = (txn.stamp, held.value.write);
        self.oracle.writes.push(Write { txn: txn.id, row: row as u8, reg: reg as u8, v, turn, rank, stamp, over });
        self.state(m).rows[row][reg] = Register { value: Val { v, write }, turn, rank, stamp };
        if reg != LIFE {
            let before = stood(&held, reg);
            op.push(Entry::Value { row: row as u8, reg: reg as u8, before, after: (v, rank) });
        }
    }

    pub fn live(&mut self, m: usize, txn: &Txn, op: &mut Op, row: usize, alive: bool) {
        let before = self.machines[m].state.seen(row);
        if alive || self.mutant != Mutant::Resurrects {
            self.write(m, txn, op, (row, LIFE), (if alive { ALIVE } else { DEAD }, 0));
        } else {
            self.state(m).rows[row] = [NOTHING; REGS];
        }
        op.push(Entry::Sight { row: row as u8, before, after: alive });
    }

    pub fn end(&mut self, m: usize, op: Op) {
        if self.mutant != Mutant::Orphans {
            let version = self.machines[m].version;
            self.state(m).close(version);
        }
        self.remember(m, op);
    }

    fn remember(&mut self, m: usize, op: Op) {
        let log = &mut self.machines[m].log;
        log.push(op);
        if log.len() > LOG {
            log.remove(0);
        }
    }

    /// Mostly a value nobody else has, sometimes one that many write.
    pub fn value(&mut self, chance: u32) -> u32 {
        if chance.is_multiple_of(6) {
            return 1 + chance / 6 % 3;
        }
        self.values += 1;
        self.values
    }

    pub fn group_value(&mut self, m: usize, row: usize, reg: usize, chance: u32) -> Option<u32> {
        let value = self.value(chance / 16);
        if FIRST == reg && refers(row) {
            let state = &self.machines[m].state;
            let seen: Vec<usize> = CUSTOMERS.filter(|c| state.seen(*c)).collect();
            let customer = seen.get(chance as usize % seen.len().max(1))?;
            return Some(value * 16 + *customer as u32);
        }
        Some(value)
    }

    /// Rows that this machine's version knows and shows, or does not show though they were made.
    pub fn rows(&self, m: usize, seen: bool) -> Vec<usize> {
        let machine = &self.machines[m];
        let known = |r: &usize| knows(machine.version, *r, LIFE) && machine.state.made(*r);
        (0..ROWS).filter(|r| known(r) && machine.state.seen(*r) == seen).collect()
    }

    /// Blanks the history of what was erased.
    pub fn forget(&mut self, m: usize) {
        let erased = self.machines[m].state.erased;
        for entry in self.machines[m].log.iter_mut().flatten() {
            if let Entry::Value { row, reg, before, after } = entry
                && erased & bit(*row as usize) != 0
                && personal(*row as usize, *reg as usize)
            {
                *before = before.map(|b| (BLANK, b.1));
                after.0 = BLANK;
            }
        }
    }

    /// Takes an operation back where its values still stand; that is an operation too.
    pub fn undo(&mut self, m: usize, which: usize) {
        let Some(op) = self.machines[m].log.get(which).cloned() else { return };
        let (txn, mut inverse) = (self.begin(m), Op::new());
        for entry in op.iter().rev() {
            let state = &self.machines[m].state;
            match *entry {
                Entry::Value { row, reg, before: Some(before), after } => {
                    let held = &state.rows[row as usize][reg as usize];
                    if (held.value.v, held.rank) == after && before != after {
                        self.write(m, &txn, &mut inverse, (row as usize, reg as usize), before);
                    }
                }
                Entry::Sight { row, before, after } if state.seen(row as usize) == after && before != after => {
                    self.live(m, &txn, &mut inverse, row as usize, before);
                }
                _ => {}
            }
        }
        self.end(m, inverse);
    }

    /// Merges a file, with history.
    pub fn take(&mut self, m: usize, file: &File) -> Result<Counts, Refused> {
        let (version, mutant) = (self.machines[m].version, self.mutant);
        let before = self.machines[m].state.clone();
        let plan = before.plan(file, version, mutant)?;
        self.state(m).apply(file, &plan, mutant);
        let state = &self.machines[m].state;
        let mut op = Op::new();
        for row in 0..ROWS {
            for reg in FIRST..REGS {
                let (old, new) = (&before.rows[row][reg], &state.rows[row][reg]);
                if old != new {
                    let pre = stood(old, reg).filter(|_| before.made(row));
                    op.push(Entry::Value {
                        row: row as u8,
                        reg: reg as u8,
                        before: pre,
                        after: (new.value.v, new.rank),
                    });
                }
            }
            let (old, new) = (before.seen(row), state.seen(row));
            if old != new {
                op.push(Entry::Sight { row: row as u8, before: old, after: new });
            }
        }
        self.forget(m);
        self.remember(m, op);
        Ok(plan.counts)
    }

    pub fn backup(&mut self, m: usize) {
        let machine = &mut self.machines[m];
        machine.backups.push((machine.state.clone(), machine.log.clone()));
        if machine.backups.len() > 3 {
            machine.backups.remove(0);
        }
    }

    /// A backup comes back, and the erasures since then with it.
    pub fn restore(&mut self, m: usize, which: usize) {
        let backups = &self.machines[m].backups;
        let Some((state, log)) = backups.get(which % backups.len().max(1)).cloned() else { return };
        let erased = self.machines[m].state.erased;
        let hist = self.machines[m].state.hist;
        self.machines[m].state = state;
        self.machines[m].log = log;
        if self.mutant != Mutant::SameRun {
            self.machines[m].run = None;
        }
        if self.mutant == Mutant::NoErasure {
            return;
        }
        let known: Vec<u16> = self.oracle.erasures.iter().map(|e| e.0).filter(|txn| hist.has(*txn)).collect();
        let state = self.state(m);
        state.erased |= erased;
        state.blank();
        known.iter().for_each(|txn| state.hist.put(*txn));
        self.forget(m);
    }

    /// The folder of one machine is put in the place of another's.
    pub fn copy(&mut self, from: usize, to: usize) {
        let (off, version) = (self.machines[to].off, self.machines[to].version.max(self.machines[from].version));
        let copy = Machine { run: None, off, version, ..self.machines[from].clone() };
        self.machines[to] = copy;
        self.upgrade(to, version);
    }

    pub fn upgrade(&mut self, m: usize, version: u8) {
        self.machines[m].version = version;
        self.machines[m].run = None;
        if self.mutant != Mutant::Orphans {
            self.state(m).close(version);
        }
    }
}
