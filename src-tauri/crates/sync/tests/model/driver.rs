//! Runs: steps that are played, checks at every merge, exchange until quiet, and the shortest list of steps that still fails.

use crate::{merge::*, oracle::Oracle, script::*, state::*, world::*};
use std::rc::Rc;

struct Run {
    world: World,
    files: Vec<Rc<File>>,
    tally: Tally,
    /// every check at every merge
    all: bool,
}

const FILES: usize = 12;

/// Plays a script. `all` makes every check at every merge, otherwise the dear ones at every fourth.
pub fn play(script: &Script, mutant: Mutant, all: bool) -> Result<Tally, String> {
    let world = World::new(script.seed, &script.versions, script.narrow, mutant);
    let mut run = Run { world, files: Vec::new(), tally: Tally::default(), all };
    for (i, step) in script.steps.iter().enumerate() {
        run.world.now += 1000;
        run.step(step).map_err(|e| format!("step {i}, {:?}: {e}", step.kind))?;
    }
    run.until_quiet().map_err(|e| format!("at the end: {e}"))?;
    for m in 0..run.world.machines.len() {
        run.world.upgrade(m, NEWEST);
    }
    run.until_quiet().map_err(|e| format!("after all have the newest version: {e}"))?;
    run.tally.runs = 1;
    run.tally.writes = run.world.oracle.writes.len() as u64;
    let last = &run.world.machines[0].state;
    run.tally.conflicts = last.conflicts.len() as u64;
    run.tally.open = last.conflicts.values().filter(|c| c.open()).count() as u64;
    run.tally.idle = run.world.oracle.idle_questions(last);
    Ok(run.tally)
}

impl Run {
    fn step(&mut self, step: &Step) -> Result<(), String> {
        let count = self.world.machines.len();
        let (m, a, b) = (step.machine as usize % count, step.a, step.b);
        let other = a as usize % count;
        match step.kind {
            Kind::Make => self.world.make(m, a, b),
            Kind::Edit => self.world.edit(m, a, b),
            Kind::Delete => self.world.delete(m, a),
            Kind::BringBack => self.world.bring_back(m, a),
            Kind::Settle => self.world.settle(m, a, b),
            Kind::Erase => self.world.erase(m, a),
            Kind::Undo => {
                // the last operation most of the time
                let last = self.world.machines[m].log.len().saturating_sub(1);
                self.undo(m, last.saturating_sub(a.leading_zeros() as usize))?;
            }
            Kind::SendFull => {
                let file = self.full(m);
                self.put(file, b);
            }
            Kind::SendDelta => {
                let file = self.delta(m, other, b);
                self.put(file, a);
            }
            Kind::Deliver => {
                if let Some(file) = self.files.get(a as usize % self.files.len().max(1)).cloned() {
                    let _ = self.take(m, &file, b)?;
                }
            }
            Kind::Exchange if other != m => {
                let file = self.full(other);
                let _ = self.take(m, &file, b)?;
            }
            Kind::ExchangeDelta if other != m => {
                let file = self.delta(other, m, b);
                let _ = self.take(m, &file, b)?;
            }
            Kind::OtherWorkspace => {
                let file = File { workspace: 1, ..self.full(other) };
                if self.take(m, &file, b)?.is_ok() {
                    return Err("a file of another workspace was taken".to_owned());
                }
            }
            Kind::Backup => self.world.backup(m),
            Kind::Restore => self.world.restore(m, b as usize),
            Kind::Copy if other != m => self.world.copy(other, m),
            // up to 34 years off, either way
            Kind::Clock => {
                let span = 34 * 365 * 86_400_000i64;
                self.world.machines[m].off = (mix(u64::from(b)) % (2 * span as u64)) as i64 - span;
            }
            Kind::Restart => self.world.machines[m].run = None,
            Kind::Upgrade => {
                let version = (self.world.machines[m].version + 1).min(NEWEST);
                self.world.upgrade(m, version);
            }
            Kind::Lose if !self.files.is_empty() => {
                self.files.swap_remove(a as usize % self.files.len());
            }
            Kind::Exchange | Kind::ExchangeDelta | Kind::Copy | Kind::Lose => {}
        }
        Ok(())
    }

    fn full(&self, m: usize) -> File {
        File::new(self.world.machines[m].state.clone(), m, None)
    }

    /// What `m` believes that `to` lacks; now and then from a state that `to` may never have had.
    fn delta(&self, m: usize, to: usize, chance: u32) -> File {
        let state = self.world.machines[m].state.clone();
        let odd = self.files.get(chance as usize / 4 % self.files.len().max(1)).filter(|_| chance.is_multiple_of(4));
        let from = odd.map(|f| &f.body.known).or(self.world.machines[m].heard.get(&to));
        File::new(state, m, from.cloned())
    }

    fn put(&mut self, file: File, chance: u32) {
        if self.files.len() < FILES {
            self.files.push(Rc::new(file));
        } else {
            self.files[chance as usize % FILES] = Rc::new(file);
        }
    }

    /// Merges, and checks that the merge is what it should be.
    fn take(&mut self, m: usize, file: &File, chance: u32) -> Result<Result<Counts, Refused>, String> {
        let (version, mutant) = (self.world.machines[m].version, self.world.mutant);
        let before = self.world.machines[m].state.clone();
        let chance = mix(u64::from(chance)) >> 8;
        let all = self.all;
        let rarely = |by: u64| all || chance >> (8 * by) & 3 == 0;
        if rarely(0) && file.workspace == 0 {
            let second = self.files.get(chance as usize >> 3 & 15).cloned();
            second.map_or(Ok(()), |second| self.both_orders(&before, version, file, &second))?;
        }
        let taken = self.world.take(m, file);
        let after = &self.world.machines[m].state;
        let Ok(counts) = taken else {
            self.tally.refused += 1;
            return match before.differs(after) {
                Some(text) => Err(format!("refused, but {text}")),
                None => Ok(taken),
            };
        };
        self.tally.exchanges += 1;
        if before.counted(after) != counts {
            return Err(format!("the preview says {counts:?}, the merge does {:?}", before.counted(after)));
        }
        if !after.plan(file, version, mutant).is_ok_and(|plan| plan.idle(after)) {
            return Err("the same file a second time changes something".to_owned());
        }
        if rarely(1)
            && let Some(text) = self.world.oracle.wrong(after, version, mutant)
        {
            return Err(format!("machine {m}: {text}"));
        }
        if rarely(2) {
            self.taken_back(m, &before)?;
        }
        let heard = &mut self.world.machines[m].heard;
        heard.entry(file.sender).or_default().take_in(&file.body.known);
        Ok(Ok(counts))
    }

    /// One file and then the other is the other and then the one.
    fn both_orders(&mut self, before: &State, version: u8, one: &File, two: &File) -> Result<(), String> {
        let mutant = self.world.mutant;
        let merged = |first: &File, second: &File| {
            let mut copy = before.clone();
            let both = copy.merge(first, version, mutant).is_ok() && copy.merge(second, version, mutant).is_ok();
            both.then_some(copy)
        };
        let (Some(mut straight), Some(mut turned)) = (merged(one, two), merged(two, one)) else { return Ok(()) };
        let oracle: &Oracle = &self.world.oracle;
        if let Some(text) = oracle.wrong(&straight, version, mutant).or_else(|| oracle.wrong(&turned, version, mutant))
        {
            return Err(format!("in one order of two files: {text}"));
        }
        self.tally.pairs += 1;
        self.tally.more_conflicts += u64::from(straight.open() != turned.open());
        self.tally.more_apart += u64::from(straight.kept() != turned.kept());
        self.tally.other_sight += u64::from((0..ROWS).any(|r| straight.seen(r) != turned.seen(r)));
        let (one, two) = (File::new(Rc::new(straight.clone()), 0, None), File::new(Rc::new(turned.clone()), 0, None));
        // An order may ask once more than another; nothing but questions may differ, and they have to come together.
        for (mine, theirs) in [(&mut straight, &two), (&mut turned, &one)] {
            let rows = mine.rows.clone();
            mine.merge(theirs, version, mutant).map_err(|e| format!("{e:?}"))?;
            if rows != mine.rows {
                return Err("two files in the other order give other values".to_owned());
            }
        }
        straight.differs(&turned).map_or(Ok(()), |text| Err(format!("both orders stay different: {text}")))
    }

    /// What is taken back is what the operation did, where it still stands, and nothing else.
    fn undo(&mut self, m: usize, which: usize) -> Result<(), String> {
        let before = self.world.machines[m].state.clone();
        let Some(op) = self.world.machines[m].log.get(which).cloned() else { return Ok(()) };
        self.world.undo(m, which);
        let after = &self.world.machines[m].state;
        for row in 0..ROWS {
            for place in FIRST..REGS {
                let (old, new) = (&before.rows[row][place], &after.rows[row][place]);
                let of_op = |e: &Entry| {
                    let Entry::Value { row: r, reg, before: Some(pre), after } = *e else { return false };
                    let here = (r as usize, reg as usize) == (row, place);
                    here && pre == (new.value.v, new.rank) && after == (old.value.v, old.rank)
                };
                if (old.value.v, old.rank) != (new.value.v, new.rank) && !op.iter().any(of_op) {
                    return Err(format!("an undo of {op:?} changes register {place} of row {row}: {old:?}, {new:?}"));
                }
            }
        }
        Ok(())
    }

    /// Taking a merge back right after it shows what was shown before it.
    fn taken_back(&mut self, m: usize, before: &State) -> Result<(), String> {
        let world = &mut self.world;
        let kept = (world.machines[m].clone(), world.oracle.writes.len(), world.oracle.before.len());
        let last = world.machines[m].log.len() - 1;
        world.undo(m, last);
        let state = &world.machines[m].state;
        let (old, new) = (before.view(state.erased), state.view(state.erased));
        if let Some(row) = (0..ROWS).find(|r| old[*r] != new[*r]) {
            return Err(format!("taken back, row {row} is {:?} and was {:?}", new[row], old[row]));
        }
        world.machines[m] = kept.0;
        world.oracle.writes.truncate(kept.1);
        world.oracle.before.truncate(kept.2);
        Ok(())
    }

    /// All exchange through the first until nobody learns anything; then they are equal, and nothing is wrong.
    fn until_quiet(&mut self) -> Result<(), String> {
        let count = self.world.machines.len();
        for round in 0.. {
            let chance = mix(self.world.seed ^ round) as u32;
            let before: Vec<_> = self.world.machines.iter().map(|m| m.state.clone()).collect();
            for m in 1..count {
                let file = if round == 0 { self.delta(m, 0, 1) } else { self.full(m) };
                let taken = self.take(0, &file, chance ^ m as u32)?;
                if taken.is_err() {
                    let file = self.full(m);
                    self.take(0, &file, chance ^ m as u32)?.map_err(|e| format!("{e:?}"))?;
                }
            }
            for m in 1..count {
                let file = self.full(0);
                self.take(m, &file, chance ^ m as u32)?.map_err(|e| format!("{e:?}"))?;
            }
            if before.iter().zip(&self.world.machines).all(|(b, m)| b.differs(&m.state).is_none()) {
                break;
            }
            if round > 4 {
                return Err("it never gets quiet".to_owned());
            }
        }
        let first = &self.world.machines[0].state;
        for (i, machine) in self.world.machines.iter().enumerate() {
            if let Some(text) = first.differs(&machine.state) {
                return Err(format!("machines 0 and {i} differ, {text}"));
            }
        }
        self.world.oracle.wrong(first, self.world.machines[0].version, self.world.mutant).map_or(Ok(()), Err)
    }
}

/// The shortest list of steps found that fails, and how.
pub fn shrink(script: &Script, mutant: Mutant) -> (Script, String) {
    let fails = |s: &Script| play(s, mutant, true).err();
    let (mut best, mut text) = match fails(script) {
        Some(text) => (script.clone(), text),
        None => return (script.clone(), play(script, mutant, false).err().unwrap_or_default()),
    };
    let mut size = best.steps.len();
    while size > 0 {
        let mut at = 0;
        while at < best.steps.len() {
            let mut shorter = best.clone();
            shorter.steps.drain(at..(at + size).min(best.steps.len()));
            match fails(&shorter) {
                Some(e) => (best, text) = (shorter, e),
                None => at += size,
            }
        }
        size /= 2;
    }
    (best, text)
}
