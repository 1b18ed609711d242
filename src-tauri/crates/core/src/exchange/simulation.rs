//! Some machines that write, lose files, take them twice, late and in any order, restore backups and have wrong clocks: over the
//! real storage and the real bytes. Every value is written once in the world, so that an account beside the program can tell
//! what must still be there.

use super::{
    tests::{Machine, NOON},
    *,
};
use crate::{
    db::{Sql, schema, sql_fault},
    desk::JobStarted,
    tests::ask,
};
use serde_json::json;
use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::atomic::{AtomicUsize, Ordering},
};

/// A generator that gives the same on every system (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }
}

/// Columns that are written, each a group of its own.
const COLUMNS: [&str; 3] = ["account", "note", "address"];

/// One write of the world.
struct Wrote {
    place: (i64, usize),
    value: String,
    /// writes of the same place that its writer had seen
    over: BTreeSet<usize>,
}

struct World {
    machines: Vec<Machine>,
    /// writes that each machine has seen
    seen: Vec<BTreeSet<usize>>,
    wrote: Vec<Wrote>,
    rows: Vec<i64>,
    /// files under way, with what their writers had seen
    files: Vec<(PathBuf, BTreeSet<usize>)>,
    backups: Vec<(usize, PathBuf, BTreeSet<usize>)>,
    /// deaths: row, and the writes that were seen
    deaths: Vec<(i64, BTreeSet<usize>)>,
    /// rows that were erased
    erased: Vec<i64>,
    exchanges: usize,
}

impl World {
    fn new(machines: usize, dice: &mut Dice) -> World {
        let all: Vec<Machine> = (0..machines).map(|i| Machine::new(&format!("机{i}"))).collect();
        for m in &all {
            // Some clocks are wrong by decades.
            let years = [0, 0, 0, -34, 34][dice.roll(5)];
            m.clock.0.store(NOON + years * 31_557_600_000, Ordering::Relaxed);
        }
        let first = all[0].export(None);
        all[1..].iter().for_each(|m| drop(m.import(&first)));
        World {
            seen: vec![BTreeSet::new(); machines],
            machines: all,
            wrote: Vec::new(),
            rows: Vec::new(),
            files: Vec::new(),
            backups: Vec::new(),
            deaths: Vec::new(),
            erased: Vec::new(),
            exchanges: 0,
        }
    }

    fn note(&mut self, who: usize, place: (i64, usize), value: String) {
        let over = self.seen[who].iter().copied().filter(|w| self.wrote[*w].place == place).collect();
        self.seen[who].insert(self.wrote.len());
        self.wrote.push(Wrote { place, value, over });
    }

    fn step(&mut self, dice: &mut Dice) {
        let who = dice.roll(self.machines.len());
        self.machines[who].clock.0.fetch_add(dice.roll(100_000) as i64, Ordering::Relaxed);
        match dice.roll(100) {
            0..15 => {
                let value = format!("v{}w", self.wrote.len());
                let id = self.machines[who].customer("客户");
                self.rows.push(id);
                self.machines[who].edit(id, COLUMNS[0], &value);
                self.note(who, (id, 0), value);
            }
            15..50 if !self.rows.is_empty() => {
                let (id, column) = (self.rows[dice.roll(self.rows.len())], dice.roll(3));
                if self.machines[who].held(id, "name").is_some() {
                    let value = format!("v{}w", self.wrote.len());
                    self.machines[who].edit(id, COLUMNS[column], &value);
                    self.note(who, (id, column), value);
                }
            }
            50..54 if !self.rows.is_empty() => {
                let id = self.rows[dice.roll(self.rows.len())];
                if self.machines[who].held(id, "name").is_some() {
                    self.machines[who].delete(id);
                    let known = self.seen[who].iter().copied().filter(|w| self.wrote[*w].place.0 == id).collect();
                    self.deaths.push((id, known));
                }
            }
            54 if !self.rows.is_empty() => {
                let id = self.rows[dice.roll(self.rows.len())];
                let m = &self.machines[who];
                if m.held(id, "name").is_some() {
                    let started: JobStarted = ask(&m.app, "privacy.erase", json!({"customer": id.to_string()}));
                    m.app.jobs().wait(started.job, |_| ()).unwrap();
                    self.erased.push(id);
                }
            }
            55..58 => {
                let found = self.machines[who].conflicts();
                if let Some(c) = found.conflicts.first().filter(|c| !c.deletion) {
                    // Keeping says nothing new; taking the other is a write over both.
                    let _: Conflicts =
                        ask(&self.machines[who].app, "exchange.settle", json!({"ids": [c.id], "choice": "keep"}));
                }
            }
            58..76 => {
                let peer = dice.roll(self.machines.len());
                let peers: Peers = ask(&self.machines[who].app, "exchange.peers", json!({}));
                let known = peers.peers.iter().find(|p| p.name == format!("机{peer}") && dice.roll(2) == 0);
                let file = self.machines[who].export(known.map(|p| p.id.as_str()));
                self.files.push((file, self.seen[who].clone()));
            }
            76..94 if !self.files.is_empty() => {
                // Newer files come more often, but old ones come as well, and some never.
                let from = self.files.len().saturating_sub(12);
                let at = from + dice.roll(self.files.len() - from);
                let (file, seen) = self.files[at].clone();
                self.exchanges += 1;
                match self.machines[who].arrive("exchange.import", &file, true) {
                    Ok(_) => self.seen[who].extend(seen),
                    Err(code) => assert_eq!(code, "exchange_gap", "the only reason to refuse a sound file"),
                }
            }
            94..97 => {
                let to = self.machines[who].folder.path().join(format!("b{}.bak", self.backups.len()));
                self.machines[who].app.db().unwrap().backup(Some(&to)).unwrap();
                self.backups.push((who, to, self.seen[who].clone()));
            }
            97..99 if !self.backups.is_empty() => {
                // Restored where it was made, or a copy of a colleague's folder: what was written since is gone there.
                let (_, path, seen) = &self.backups[dice.roll(self.backups.len())];
                let m = &self.machines[who];
                let place = m.folder.path().join("firm.keheng");
                m.app.close();
                for end in ["-wal", "-shm"] {
                    let _ = std::fs::remove_file(m.folder.path().join(format!("firm.keheng{end}")));
                }
                std::fs::copy(path, &place).unwrap();
                m.app.open_file(&place, false).unwrap();
                self.seen[who] = seen.clone();
            }
            _ => {
                // A new run of the program.
                let m = &self.machines[who];
                m.app.close();
                m.app.open_file(&m.folder.path().join("firm.keheng"), false).unwrap();
            }
        }
    }

    /// Everybody gives everything to everybody, until nobody has anything new.
    fn settle(&mut self) {
        for _ in 0..2 {
            for who in 0..self.machines.len() {
                let file = self.machines[who].export(None);
                for to in 0..self.machines.len() {
                    if to != who {
                        self.machines[to].import(&file);
                        let seen = self.seen[who].clone();
                        self.seen[to].extend(seen);
                        self.exchanges += 1;
                    }
                }
            }
        }
    }

    fn judge(&self) {
        let states: Vec<String> = self.machines.iter().map(state).collect();
        assert!(states.windows(2).all(|w| w[0] == w[1]), "all have the same: {}", difference(&states));
        let m = &self.machines[0];
        let heard = ledger(m);
        if !heard.is_empty() {
            // What was held against the ledger since the last opening is written anew at the next.
            for machine in &self.machines {
                machine.app.close();
                machine.app.open_file(&machine.folder.path().join("firm.keheng"), false).unwrap();
            }
        }
        for id in &self.erased {
            // The ledger of a machine that was set back, or never gave a file away, is gone with it.
            if !heard.contains(id) {
                continue;
            }
            for machine in &self.machines {
                let bytes = std::fs::read(machine.folder.path().join("firm.keheng")).unwrap();
                let gone =
                    |w: &&Wrote| w.place.0 == *id && bytes.windows(w.value.len()).any(|b| b == w.value.as_bytes());
                let left: Vec<&str> = self.wrote.iter().filter(gone).map(|w| w.value.as_str()).collect();
                assert!(left.is_empty(), "{left:?} of {id}, who was erased");
            }
        }
        let alive: BTreeSet<usize> = self.seen.iter().flatten().copied().collect();
        let over: BTreeSet<usize> = alive.iter().flat_map(|w| self.wrote[*w].over.iter().copied()).collect();
        let lost: BTreeSet<String> = records(m).into_iter().collect();
        for w in alive {
            let Wrote { place: (row, column), value, .. } = &self.wrote[w];
            let stands = m.held(*row, COLUMNS[*column]).as_deref() == Some(value.as_str());
            let known = over.contains(&w) || lost.contains(&format!("[\"{value}\"]"));
            // A death is the end of what its writer had seen, and of nothing else.
            let dead = self.deaths.iter().any(|(id, seen)| id == row && seen.contains(&w));
            assert!(stands || known || dead || heard.contains(row), "{value} of {row} is nowhere");
        }
        for (row, seen) in &self.deaths {
            let missed = self.wrote.iter().enumerate().any(|(i, w)| {
                w.place.0 == *row
                    && !seen.contains(&i)
                    && self.deaths.iter().all(|(r, s)| r != row || !s.contains(&i))
                    && self.seen.iter().any(|s| s.contains(&i))
            });
            if missed && self.deaths.iter().filter(|(r, _)| r == row).count() == 1 {
                let erased = if heard.contains(row) { ", and erased" } else { "" };
                assert!(
                    m.held(*row, "name").is_some(),
                    "{row} was written by somebody who did not know of its end{erased}"
                );
            }
        }
    }
}

/// Customers that were erased, as far as a machine has heard.
fn ledger(m: &Machine) -> BTreeSet<i64> {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    let mut all = conn.prepare("SELECT print FROM erasure WHERE kind = 0").unwrap();
    all.query_map([], |r| r.get(0)).unwrap().collect::<Sql<BTreeSet<i64>>>().unwrap()
}

/// Rows with the stamps of all of their registers, conflicts and deaths that are apart.
pub(super) fn state(m: &Machine) -> String {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    let read = || -> Sql<String> {
        let stamps = super::stamps::Stamps::read(&conn)?;
        let name = |txn: i64| {
            let s = stamps.of(txn);
            format!("{}:{}:{}", s.hlc, s.epoch, s.seq)
        };
        let mut lines = Vec::new();
        for table in [&schema::CUSTOMER, &schema::CONFLICT, &schema::ERASURE] {
            let ids: Vec<i64> = conn
                .prepare(&format!("SELECT id FROM {} ORDER BY id", table.name))?
                .query_map([], |r| r.get(0))?
                .collect::<Sql<_>>()?;
            for id in ids {
                let row = super::row::Row::read(&conn, table, id)?.unwrap();
                let groups: Vec<String> = row
                    .groups
                    .iter()
                    .zip(&row.stamps)
                    .map(|(v, (txn, turn))| format!("{} @{} #{turn}", super::collect::json(v), name(*txn)))
                    .collect();
                let life = format!("{} {} {}", row.seen(), row.alive(), name(row.life()));
                lines.push(format!("{} {id} {life} {}", table.name, groups.join(" | ")));
            }
        }
        let mut all = conn.prepare("SELECT tbl, row, death, why FROM sync_apart")?;
        let rows = all.query_map([], |r| {
            Ok(format!(
                "apart {} {} {} {}",
                r.get::<_, i64>(0)?,
                r.get::<_, i64>(1)?,
                name(r.get(2)?),
                r.get::<_, i64>(3)?
            ))
        })?;
        let mut apart = rows.collect::<Sql<Vec<String>>>()?;
        apart.sort();
        lines.extend(apart);
        Ok(lines.join("\n"))
    };
    read().map_err(sql_fault).unwrap()
}

fn difference(states: &[String]) -> String {
    let lines = |s: &str| s.lines().map(str::to_owned).collect::<BTreeSet<String>>();
    let first = lines(&states[0]);
    let other = states.iter().map(|s| lines(s)).find(|s| *s != first).unwrap_or_default();
    let (one, two): (Vec<_>, Vec<_>) = (first.difference(&other).collect(), other.difference(&first).collect());
    format!("\n{one:#?}\nagainst\n{two:#?}")
}

fn records(m: &Machine) -> Vec<String> {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    let mut all = conn.prepare("SELECT value FROM sync_conflict WHERE _del <= 0").unwrap();
    all.query_map([], |r| r.get(0)).unwrap().collect::<Sql<Vec<String>>>().unwrap()
}

/// How many exchanges to try: more when asked for.
fn wanted() -> usize {
    std::env::var("KEHENG_EXCHANGES").ok().and_then(|n| n.parse().ok()).unwrap_or(2_000)
}

fn run(seed: u64) -> usize {
    let mut dice = Dice(seed);
    let machines = 2 + dice.roll(3);
    let mut world = World::new(machines, &mut dice);
    for _ in 0..90 {
        world.step(&mut dice);
    }
    world.settle();
    world.judge();
    world.exchanges
}

#[test]
fn whatever_happens_to_the_files_all_end_alike_and_nothing_is_lost() {
    let only = std::env::var("KEHENG_SEED").ok().and_then(|n| n.parse().ok());
    if let Some(seed) = only {
        run(seed);
        return;
    }
    let exchanges = AtomicUsize::new(0);
    let lanes = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let lane = |first: u64| {
        let mut seed = first;
        while exchanges.load(Ordering::Relaxed) < wanted() {
            let tried = std::panic::catch_unwind(|| run(seed));
            let made = tried.unwrap_or_else(|_| panic!("seed {seed}: KEHENG_SEED={seed} repeats it"));
            exchanges.fetch_add(made, Ordering::Relaxed);
            seed += lanes;
        }
    };
    std::thread::scope(|scope| (1..=lanes).for_each(|first| drop(scope.spawn(move || lane(first)))));
}
