//! What has to hold, known without vectors and rules: which write went over which, and what each writer had before him.

use crate::{merge::*, state::*};
use keheng_sync::Stamp;

#[derive(Clone, Debug)]
pub struct Write {
    pub txn: u16,
    pub row: u8,
    pub reg: u8,
    pub v: u32,
    pub turn: u32,
    pub rank: u32,
    pub stamp: Stamp,
    /// the write that its writer saw in this place
    pub over: u16,
}

/// Every write ever acknowledged, and what stood in the writer's copy at each transaction.
#[derive(Clone, Debug, Default)]
pub struct Oracle {
    pub writes: Vec<Write>,
    pub before: Vec<Bits>,
    /// customers by the transaction that erased them
    pub erasures: Vec<(u16, usize)>,
}

impl Oracle {
    /// Neither of two transactions knew of the other.
    fn apart(&self, one: u16, two: u16) -> bool {
        one != two && !self.before[one as usize].has(two) && !self.before[two as usize].has(one)
    }

    /// Open conflicts about writes that somebody saw and went over: questions that nobody needs.
    pub fn idle_questions(&self, copy: &State) -> u64 {
        let over = |i: usize| self.writes.iter().any(|o| o.over as usize == i && copy.hist.has(o.txn));
        let open = copy.conflicts.values().filter(|c| c.open());
        open.filter(|c| over(c.lost.value.write as usize)).count() as u64
    }

    /// What is wrong with a copy: with every write that ever got into it.
    pub fn wrong(&self, copy: &State, version: u8, mutant: Mutant) -> Option<String> {
        let in_it: Vec<usize> = (0..self.writes.len()).filter(|i| copy.hist.has(self.writes[*i].txn)).collect();
        let mut over = vec![false; self.writes.len()];
        for i in &in_it {
            if let Some(seen) = over.get_mut(self.writes[*i].over as usize) {
                *seen = true;
            }
        }
        let mut by_place: Vec<Vec<usize>> = vec![Vec::new(); ROWS * REGS];
        in_it
            .iter()
            .for_each(|i| by_place[self.writes[*i].row as usize * REGS + self.writes[*i].reg as usize].push(*i));

        for (txn, customer) in &self.erasures {
            if copy.hist.has(*txn) && copy.erased & bit(*customer) == 0 {
                return Some(format!("the erasure of customer {customer} is gone"));
            }
        }
        if let Some(text) = self.unerased(copy) {
            return Some(text);
        }
        let erased = |w: &Write| copy.erased & bit(w.row as usize) != 0 && personal(w.row as usize, w.reg as usize);
        let kept = |i: usize| -> bool {
            let w = &self.writes[i];
            let (row, reg) = (w.row as usize, w.reg as usize);
            if over[i] || copy.rows[row][reg].value.v == w.v {
                return true;
            }
            let record = copy.conflicts.get(&conflict_id(row, reg, w.stamp, mutant));
            // what nobody settled has to stand on its own
            record.is_some_and(|c| c.state != BY_NOBODY && c.lost.value.v == w.v && c.lost.stamp == w.stamp)
        };
        let further = |i: usize| -> bool {
            let w = &self.writes[i];
            let place = &by_place[w.row as usize * REGS + w.reg as usize];
            place.iter().map(|j| &self.writes[*j]).any(|o| o.turn == w.turn && o.rank > w.rank)
        };
        // Who says what another says at the same time is heard where the other is; to an erased person all blanks are the same.
        let says = |i: usize, j: usize| -> bool {
            let (w, other) = (&self.writes[i], &self.writes[j]);
            j != i && (other.v == w.v || erased(w)) && self.apart(w.txn, other.txn)
        };
        let place = |i: usize| &by_place[self.writes[i].row as usize * REGS + self.writes[i].reg as usize];
        let mut heard = vec![true; self.writes.len()];
        let mut silent: Vec<usize> = Vec::new();
        for &i in &in_it {
            heard[i] = erased(&self.writes[i]) || kept(i) || further(i);
            if !heard[i] {
                silent.push(i);
            }
        }
        while let Some(at) = silent.iter().position(|i| place(*i).iter().any(|j| heard[*j] && says(*i, *j))) {
            heard[silent.swap_remove(at)] = true;
        }
        if let Some(i) = silent.first() {
            return Some(format!("write {i} is lost without a record{}", self.told(self.writes[*i].row as usize)));
        }
        let passed = |i: usize| -> bool {
            let w = &self.writes[i];
            let stands = copy.rows[w.row as usize][w.reg as usize].value.write as usize == i;
            !stands && (further(i) || place(i).iter().any(|j| heard[*j] && says(i, *j)))
        };
        for row in 0..ROWS {
            if refers(row)
                && knows(version, row, FIRST)
                && copy.seen(row)
                && !copy.seen(parent(copy.rows[row][FIRST].value.v))
            {
                return Some(format!("row {row} names a customer out of sight"));
            }
            if copy.rows[row].iter().any(present) && !copy.made(row) {
                return Some(format!("half of row {row}"));
            }
            let writes: Vec<usize> = by_place[row * REGS..(row + 1) * REGS].iter().flatten().copied().collect();
            if let Some(text) = self.wrongly_seen(copy, row, &writes, &passed) {
                return Some(text);
            }
        }
        None
    }

    /// A row is in sight if its death did not know all that was written, unless another death knew it; it is out of sight if
    /// its death knew all.
    fn wrongly_seen(
        &self,
        copy: &State,
        row: usize,
        writes: &[usize],
        passed: &dyn Fn(usize) -> bool,
    ) -> Option<String> {
        let life = &copy.rows[row][LIFE];
        let wanted = |w: &Write| w.reg as usize != LIFE || w.v == ALIVE;
        if life.value.v == DEAD && !copy.seen(row) {
            let death = self.writes[life.value.write as usize].txn;
            for i in writes {
                let w = &self.writes[*i];
                let meant = |d: &Write| !wanted(d) && self.before[d.txn as usize].has(w.txn);
                let meant = writes.iter().any(|d| meant(&self.writes[*d]));
                // a write that was gone over by another such write is judged by that one
                let over = |o: &Write| o.over as usize == *i && self.apart(death, o.txn);
                let over = writes.iter().any(|o| over(&self.writes[*o]));
                if wanted(w) && self.apart(death, w.txn) && !meant && !over && !passed(*i) {
                    let told = self.told(row);
                    return Some(format!(
                        "row {row} was deleted by {death} without knowing of {}, and is out of sight{told}",
                        w.txn
                    ));
                }
            }
        }
        let named = writes.is_empty()
            || CUSTOMERS.contains(&row)
                && self.writes.iter().any(|w| {
                    refers(w.row as usize) && w.reg as usize == FIRST && parent(w.v) == row && copy.hist.has(w.txn)
                });
        if !named && copy.seen(row) {
            // before the death and known to it, or after it and not meant to bring the row back
            let all_known = |death: &Write| {
                writes.iter().map(|i| &self.writes[*i]).all(|w| {
                    let earlier = w.txn == death.txn || self.before[death.txn as usize].has(w.txn);
                    let back = w.reg as usize == LIFE && w.v == ALIVE;
                    earlier || !back && self.before[w.txn as usize].has(death.txn)
                })
            };
            let last = writes.iter().map(|i| &self.writes[*i]).find(|w| !wanted(w) && all_known(w));
            return last.map(|w| format!("row {row} was knowingly deleted by {w:?}, and is back"));
        }
        None
    }

    /// The writes of a row and what their writers had before them, for the one who debugs.
    fn told(&self, row: usize) -> String {
        let of_row: Vec<(usize, &Write)> =
            self.writes.iter().enumerate().filter(|(_, w)| w.row as usize == row).collect();
        let mut text = String::new();
        for (i, w) in &of_row {
            let before = &self.before[w.txn as usize];
            let mut known: Vec<u16> = of_row.iter().map(|o| o.1.txn).filter(|t| before.has(*t)).collect();
            known.dedup();
            text += &format!(
                "\n  write {i}: transaction {} register {} := {} turn {} rank {} at {:?}, over {}, knowing {known:?}",
                w.txn, w.reg, w.v, w.turn, w.rank, w.stamp, w.over
            );
        }
        text
    }

    /// What belongs to an erased customer stands nowhere.
    fn unerased(&self, copy: &State) -> Option<String> {
        for row in CUSTOMERS.filter(|r| copy.erased & bit(*r) != 0) {
            let stands = |reg: usize| personal(row, reg) && copy.rows[row][reg].value.v != BLANK;
            let recorded =
                |c: &Conflict| c.row as usize == row && personal(row, c.reg as usize) && c.lost.value.v != BLANK;
            if (0..REGS).any(stands) || copy.conflicts.values().any(recorded) {
                return Some(format!("customer {row} was erased and is still there"));
            }
        }
        None
    }
}
