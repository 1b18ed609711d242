//! What happens in a run, drawn from a seed, and the figures of runs.

use crate::state::{NEWEST, mix};
use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Make,
    Edit,
    Delete,
    BringBack,
    Settle,
    Erase,
    Undo,
    SendFull,
    SendDelta,
    Deliver,
    Exchange,
    ExchangeDelta,
    OtherWorkspace,
    Backup,
    Restore,
    Copy,
    Clock,
    Restart,
    Upgrade,
    Lose,
}

/// How often each step comes.
const WEIGHTS: &[(Kind, u64)] = &[
    (Kind::Make, 12),
    (Kind::Edit, 24),
    (Kind::Delete, 6),
    (Kind::BringBack, 3),
    (Kind::Settle, 4),
    (Kind::Erase, 1),
    (Kind::Undo, 5),
    (Kind::SendFull, 6),
    (Kind::SendDelta, 5),
    (Kind::Deliver, 18),
    (Kind::Exchange, 14),
    (Kind::ExchangeDelta, 12),
    (Kind::OtherWorkspace, 1),
    (Kind::Backup, 3),
    (Kind::Restore, 2),
    (Kind::Copy, 1),
    (Kind::Clock, 3),
    (Kind::Restart, 3),
    (Kind::Upgrade, 1),
    (Kind::Lose, 2),
];

#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub kind: Kind,
    pub machine: u32,
    pub a: u32,
    pub b: u32,
}

/// What happens in a run.
#[derive(Clone, Debug)]
pub struct Script {
    pub seed: u64,
    pub versions: Vec<u8>,
    /// few rows, so that many meet on each
    pub narrow: bool,
    pub steps: Vec<Step>,
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Script { seed, versions, narrow, steps } = self;
        writeln!(f, "seed {seed}, versions {versions:?}, narrow {narrow}, {} steps", steps.len())?;
        self.steps.iter().try_for_each(|s| {
            let machine = s.machine as usize % self.versions.len();
            writeln!(f, "  {:?} on {machine} ({}, {})", s.kind, s.a, s.b)
        })
    }
}

pub const STEPS: usize = 150;

impl Script {
    pub fn new(seed: u64) -> Script {
        let mut state = mix(seed);
        let mut draw = || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            mix(state)
        };
        let narrow = draw() % 2 == 0;
        let count = 2 + draw() % if narrow { 5 } else { 11 };
        let one_version = draw() % 3 == 0;
        let versions = (0..count).map(|_| if one_version { NEWEST } else { (draw() % 3) as u8 }).collect();
        let total: u64 = WEIGHTS.iter().map(|w| w.1).sum();
        let steps = (0..STEPS).map(|_| {
            let mut at = draw() % total;
            let kind = WEIGHTS.iter().find(|(_, weight)| {
                let here = at < *weight;
                at = at.wrapping_sub(*weight);
                here
            });
            let (machine, a, b) = (draw() as u32, draw() as u32, draw() as u32);
            Step { kind: kind.expect("weights add up to the total").0, machine, a, b }
        });
        Script { seed, versions, narrow, steps: steps.collect() }
    }
}

/// Figures of runs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub runs: u64,
    pub exchanges: u64,
    pub refused: u64,
    pub writes: u64,
    pub conflicts: u64,
    /// those still open at the end, and how many of them about a value that somebody saw and went over
    pub open: u64,
    pub idle: u64,
    /// pairs of files merged in both orders, and how many of them one order asked more than the other
    pub pairs: u64,
    pub more_conflicts: u64,
    pub more_apart: u64,
    pub other_sight: u64,
}

impl Tally {
    pub fn add(&mut self, other: &Tally) {
        self.runs += other.runs;
        self.exchanges += other.exchanges;
        self.refused += other.refused;
        self.writes += other.writes;
        self.conflicts += other.conflicts;
        self.open += other.open;
        self.idle += other.idle;
        self.pairs += other.pairs;
        self.more_conflicts += other.more_conflicts;
        self.more_apart += other.more_apart;
        self.other_sight += other.other_sight;
    }
}
