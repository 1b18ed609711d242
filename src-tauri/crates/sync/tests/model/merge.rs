//! The merge as the program does it: first a plan, which changes nothing and is what the preview counts, then the plan is
//! carried out. The rules are those of `keheng_sync`; all around them is a model.

use crate::state::*;
use keheng_sync::{ERASED, Joined, Register, Stamp, Vector, apart, join, overtaken};
use std::collections::BTreeMap;

/// What a wrong program would do. The rules themselves stay right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutant {
    Right,
    /// counts writes under a stored identity
    DeviceId,
    /// goes on counting in the same run after a backup came back
    SameRun,
    /// takes deltas that continue what it does not have
    NoGapCheck,
    /// drops what loses
    NoConflicts,
    /// stamps with the clock on the wall
    WallClock,
    /// goes on from its own clock, whatever stamps come in
    OwnClock,
    /// deletes by forgetting the row
    Resurrects,
    /// lets a deletion swallow what it did not know
    Swallows,
    /// looks for what a deletion did not know in the registers alone, not in what has lost
    SwallowsLost,
    /// lets customers die whom something names
    Orphans,
    /// applies an erasure only where it was asked for
    NoErasure,
    /// compares ranks without turns
    NoTurns,
    /// one conflict per register
    ConflictPerRegister,
    /// settles a conflict by itself though the other copy holds what was lost
    SettlesHeld,
    /// an older version drops what it does not know
    DropsUnknown,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    OtherWorkspace,
    Gap,
}

/// The figures of the card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// rows that were not there
    pub new: u32,
    /// registers of rows that were, with another value
    pub changed: u32,
    /// new open ones
    pub conflicts: u32,
    /// rows that go out of sight, and that come back
    pub deleted: u32,
    pub returned: u32,
}

#[derive(Debug, Default)]
pub struct Plan {
    regs: Vec<(u8, u8, Reg)>,
    conflicts: Vec<(u64, Conflict)>,
    apart: Vec<(u8, Stamp)>,
    erased: u64,
    pub counts: Counts,
}

pub fn conflict_id(row: usize, reg: usize, lost: Stamp, mutant: Mutant) -> u64 {
    let place = mix((row * REGS + reg) as u64);
    if mutant == Mutant::ConflictPerRegister {
        return place;
    }
    [lost.hlc, lost.epoch, lost.seq].iter().fold(place, |id, part| mix(id ^ *part as u64))
}

fn joined(mine: &Reg, theirs: &Reg, known: &Vector, their: &Vector, mutant: Mutant) -> Joined {
    if !present(mine) {
        return Joined::Theirs;
    }
    if mutant == Mutant::NoTurns {
        return join(&Register { turn: 0, ..*mine }, &Register { turn: 0, ..*theirs }, known, their);
    }
    join(mine, theirs, known, their)
}

impl State {
    /// What would become of this copy.
    pub fn plan(&self, file: &File, version: u8, mutant: Mutant) -> Result<Plan, Refused> {
        if file.workspace != 0 {
            return Err(Refused::OtherWorkspace);
        }
        if file.from.as_ref().is_some_and(|from| mutant != Mutant::NoGapCheck && !self.known.covers_all(from)) {
            return Err(Refused::Gap);
        }
        let theirs = &*file.body;
        let erased = self.erased | theirs.erased;
        let gone = if mutant == Mutant::NoErasure { 0 } else { erased };
        let mut plan = Plan { erased, ..Plan::default() };
        let mut found: BTreeMap<u64, Conflict> = BTreeMap::new();
        let mut lives = [NOTHING; ROWS];
        let mut named = [0u32; ROWS];
        plan.apart.extend(theirs.apart.difference(&self.apart));
        for row in 0..ROWS {
            let mut results = [None; REGS];
            lives[row] = self.rows[row][LIFE];
            named[row] = self.rows[row][FIRST].value.v;
            let new = !self.made(row);
            for (reg, met) in results.iter_mut().enumerate() {
                let held = self.rows[row][reg];
                let blank = gone & bit(row) != 0 && personal(row, reg);
                let clean = |mut r: Reg| {
                    if blank {
                        r.value.v = BLANK;
                        r.turn = ERASED;
                    }
                    r
                };
                let mine = clean(held);
                let mut after = mine;
                let known = knows(version, row, reg) || mutant != Mutant::DropsUnknown;
                if let Some(other) = file.reg(row, reg).map(clean).filter(|_| known) {
                    let result = if mine == other {
                        Joined::Mine
                    } else {
                        joined(&mine, &other, &self.known, &theirs.known, mutant)
                    };
                    if result.takes() {
                        after = other;
                    }
                    let lost = match result {
                        Joined::MineOver => Some(other),
                        Joined::TheirsOver => Some(mine),
                        Joined::Mine | Joined::Theirs => None,
                    };
                    if let Some(lost) = lost.filter(|_| mutant != Mutant::NoConflicts) {
                        let id = conflict_id(row, reg, lost.stamp, mutant);
                        found.insert(id, Conflict::new(row, reg, lost));
                    }
                    *met = Some(result);
                }
                if after != held {
                    plan.regs.push((row as u8, reg as u8, after));
                    if !new && reg != LIFE && after.value != held.value {
                        plan.counts.changed += 1;
                    }
                }
                match reg {
                    LIFE => lives[row] = after,
                    FIRST => named[row] = after.value.v,
                    _ => {}
                }
            }
            if lives[row].value.v == DEAD && mutant != Mutant::Swallows {
                let death = lives[row].stamp;
                if self.died_apart(file, row, death, &results, mutant) {
                    plan.apart.push((row as u8, death));
                }
            }
            plan.counts.new += u32::from(new && present(&lives[row]));
        }
        self.plan_conflicts(file, found, gone, mutant, &mut plan);
        self.plan_sight(&lives, &named, version, mutant, &mut plan);
        Ok(plan)
    }

    /// Whether the row was written by somebody who did not know of its death. What the join passed in silence does not
    /// count; what it kept as a conflict, now or earlier, does: otherwise a file more or less in between would decide.
    fn died_apart<'a>(
        &'a self,
        file: &'a File,
        row: usize,
        death: Stamp,
        results: &[Option<Joined>; REGS],
        mutant: Mutant,
    ) -> bool {
        let theirs = &*file.body;
        let lost = |copy: &'a State| {
            let of_row = copy.conflicts.values().filter(move |c| c.row as usize == row && c.lived());
            of_row.map(|c| c.lost.stamp).filter(move |_| mutant != Mutant::SwallowsLost)
        };
        if self.rows[row][LIFE].stamp == death {
            let kept = (0..REGS)
                .filter(|r| matches!(results[*r], Some(Joined::Theirs | Joined::TheirsOver | Joined::MineOver)))
                .filter_map(|r| file.reg(row, r).filter(|reg| r != LIFE || reg.value.v == ALIVE))
                .map(|reg| reg.stamp);
            return apart(death, kept.chain(lost(theirs)), &self.known, &theirs.known);
        }
        let kept = (0..REGS)
            .filter(|r| results[*r] != Some(Joined::Theirs) && present(&self.rows[row][*r]))
            .filter(|r| *r != LIFE || self.rows[row][LIFE].value.v == ALIVE)
            .map(|r| self.rows[row][r].stamp);
        apart(death, kept.chain(lost(self)), &theirs.known, &self.known)
    }

    fn plan_conflicts(&self, file: &File, found: BTreeMap<u64, Conflict>, gone: u64, mutant: Mutant, plan: &mut Plan) {
        let theirs = &*file.body;
        for (id, mine) in &self.conflicts {
            let (row, reg, lost) = (mine.row as usize, mine.reg as usize, mine.lost.stamp);
            let holds = |copy: &State| copy.rows[row][reg].stamp == lost && mutant != Mutant::SettlesHeld;
            let state = match theirs.conflicts.get(id) {
                Some(other) => other.state,
                // a delta leaves out, so what it lacks says nothing
                None if file.from.is_some() => continue,
                None if overtaken(lost, holds(theirs), &theirs.known) => BY_NOBODY,
                None => continue,
            };
            if join(&mine.state, &state, &self.known, &theirs.known).takes() {
                plan.conflicts.push((*id, Conflict { state, ..*mine }));
            }
        }
        for (id, other) in theirs.conflicts.iter().filter(|(id, _)| !self.conflicts.contains_key(id)) {
            let (row, reg, lost) = (other.row as usize, other.reg as usize, other.lost.stamp);
            let holds = |copy: &State| copy.rows[row][reg].stamp == lost && mutant != Mutant::SettlesHeld;
            let mut after = *other;
            if gone & bit(row) != 0 && personal(row, reg) {
                after.lost.value.v = BLANK;
            }
            if overtaken(lost, holds(self), &self.known)
                && join(&other.state, &BY_NOBODY, &theirs.known, &self.known).takes()
            {
                after.state = BY_NOBODY;
            }
            plan.counts.conflicts += u32::from(after.open());
            plan.conflicts.push((*id, after));
        }
        for (id, conflict) in found {
            if !self.conflicts.contains_key(&id) && !theirs.conflicts.contains_key(&id) {
                plan.counts.conflicts += 1;
                plan.conflicts.push((id, conflict));
            }
        }
    }

    /// Keeps in sight whom something seen names, and counts what comes and goes.
    fn plan_sight(&self, lives: &[Reg; ROWS], named: &[u32; ROWS], version: u8, mutant: Mutant, plan: &mut Plan) {
        let mut seen = [false; ROWS];
        for row in 0..ROWS {
            let place = (row as u8, lives[row].stamp);
            seen[row] = present(&lives[row])
                && (lives[row].value.v == ALIVE || self.apart.contains(&place) || plan.apart.contains(&place));
        }
        for row in (0..ROWS).filter(|r| refers(*r) && knows(version, *r, FIRST) && mutant != Mutant::Orphans) {
            let customer = parent(named[row]);
            if seen[row] && present(&lives[customer]) && !seen[customer] {
                seen[customer] = true;
                plan.apart.push((customer as u8, lives[customer].stamp));
            }
        }
        for (row, after) in seen.iter().enumerate() {
            plan.counts.deleted += u32::from(self.seen(row) && !after);
            plan.counts.returned += u32::from(self.made(row) && !self.seen(row) && *after);
        }
    }

    /// Carries a plan out.
    pub fn apply(&mut self, file: &File, plan: &Plan, mutant: Mutant) {
        for (row, reg, after) in &plan.regs {
            self.rows[*row as usize][*reg as usize] = *after;
        }
        self.conflicts.extend(plan.conflicts.iter().copied());
        self.apart.extend(plan.apart.iter().copied());
        if plan.erased != self.erased {
            self.erased = plan.erased;
            if mutant != Mutant::NoErasure {
                self.blank();
            }
        }
        self.known.take_in(&file.body.known);
        if mutant != Mutant::OwnClock {
            self.hlc = self.hlc.max(file.body.hlc);
        }
        self.hist.take_in(&file.body.hist);
    }

    pub fn merge(&mut self, file: &File, version: u8, mutant: Mutant) -> Result<Counts, Refused> {
        let plan = self.plan(file, version, mutant)?;
        self.apply(file, &plan, mutant);
        Ok(plan.counts)
    }

    /// The figures of the card, found by comparing before and after.
    pub fn counted(&self, after: &State) -> Counts {
        let new = after.conflicts.iter().filter(|(id, c)| c.open() && !self.conflicts.contains_key(id));
        let mut counts = Counts { conflicts: new.count() as u32, ..Counts::default() };
        for row in 0..ROWS {
            match (self.made(row), after.made(row)) {
                (false, true) => counts.new += 1,
                (true, _) => {
                    let differ = |r: &usize| self.rows[row][*r].value != after.rows[row][*r].value;
                    counts.changed += (FIRST..REGS).filter(differ).count() as u32;
                    counts.deleted += u32::from(self.seen(row) && !after.seen(row));
                    counts.returned += u32::from(!self.seen(row) && after.seen(row));
                }
                (false, false) => {}
            }
        }
        counts
    }
}

impl Plan {
    /// Nothing would change.
    pub fn idle(&self, copy: &State) -> bool {
        self.regs.is_empty() && self.conflicts.is_empty() && self.apart.is_empty() && self.erased == copy.erased
    }
}
