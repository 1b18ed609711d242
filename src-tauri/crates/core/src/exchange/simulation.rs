//! Some machines, some of them with an older program, that write, take back, lose files, take them twice, late and in any order,
//! restore backups and have wrong clocks: over the real storage and the real bytes. Every value is written once in the world,
//! so that an account beside the program can tell what must still be there. It is longer than others because the world and
//! its account are one.

use super::{
    older,
    tests::{Machine, NOON},
    *,
};
use crate::{
    db::{
        Sql, random_id,
        schema::{self, Table},
        sql_fault,
    },
    desk::JobStarted,
    tests::ask,
};
use rusqlite::ToSql;
use serde_json::json;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
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

/// Columns that are written, each a group of its own: of customers, of waybills, whose ids follow from their numbers so that two
/// machines make the same, and of a table that older programs do not know.
const PLACES: [(&Table, &[&str]); 3] = [
    (&schema::CUSTOMER, &["account", "note", "address"]),
    (&schema::SHIPMENT, &["product", "note"]),
    (&schema::TRADEOFF_RATE, &["value"]),
];
const CUSTOMERS: usize = 0;
const WAYBILLS: usize = 1;
const RATES: usize = 2;

/// Table, row and column.
type Place = (usize, i64, usize);

/// One write of the world.
struct Wrote {
    place: Place,
    value: String,
    /// writes of the same place that its writer had seen
    over: BTreeSet<usize>,
}

struct World {
    machines: Vec<Machine>,
    /// those whose program is older
    older: Vec<bool>,
    ids: older::Ids,
    /// writes that each machine has seen
    seen: Vec<BTreeSet<usize>>,
    wrote: Vec<Wrote>,
    rows: Vec<(usize, i64)>,
    /// customers that a waybill was ever charged to
    payers: BTreeMap<i64, BTreeSet<i64>>,
    /// files under way, with what their writers had seen
    files: Vec<(PathBuf, BTreeSet<usize>)>,
    backups: Vec<Backup>,
    /// deaths: row, and the writes that were seen
    deaths: Vec<((usize, i64), BTreeSet<usize>)>,
    /// customers that were erased
    erased: Vec<i64>,
    exchanges: usize,
    /// who did what, drawn from the dice, after how many writes
    steps: Vec<String>,
}

struct Backup {
    path: PathBuf,
    older: bool,
    seen: BTreeSet<usize>,
}

/// What a column holds, of a row that is not seen as well.
fn there(m: &Machine, (table, id, column): Place) -> Option<String> {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    let (table, columns) = PLACES[table];
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns[column], table.name);
    conn.query_row(&sql, [id], |r| r.get::<_, Option<String>>(0)).ok().flatten()
}

fn held(m: &Machine, place: Place) -> Option<String> {
    there(m, place).filter(|_| is_seen(m, (place.0, place.1)))
}

fn is_seen(m: &Machine, (table, id): (usize, i64)) -> bool {
    m.names(PLACES[table].0.name, "id", id)
}

/// A row, whether it is seen, and what its columns hold.
type Standing = ((usize, i64), bool, Vec<Option<String>>);

impl World {
    fn new(machines: usize, mixed: bool, dice: &mut Dice) -> World {
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
            older: (0..machines).map(|_| mixed && dice.roll(2) == 0).collect(),
            ids: older::Ids::default(),
            machines: all,
            wrote: Vec::new(),
            rows: Vec::new(),
            payers: BTreeMap::new(),
            files: Vec::new(),
            backups: Vec::new(),
            deaths: Vec::new(),
            erased: Vec::new(),
            exchanges: 0,
            steps: Vec::new(),
        }
    }

    fn note(&mut self, who: usize, place: Place, value: String) {
        let over = self.seen[who].iter().copied().filter(|w| self.wrote[*w].place == place).collect();
        self.seen[who].insert(self.wrote.len());
        self.wrote.push(Wrote { place, value, over });
    }

    fn died(&mut self, who: usize, row: (usize, i64)) {
        let of_row = |w: &usize| (self.wrote[*w].place.0, self.wrote[*w].place.1) == row;
        let known = self.seen[who].iter().copied().filter(of_row).collect();
        self.deaths.push((row, known));
    }

    /// Whether the program of a machine knows the column.
    fn knows(&self, who: usize, table: usize, column: usize) -> bool {
        let (table, columns) = PLACES[table];
        !self.older[who] || older::knows(table, columns[column])
    }

    /// Writes columns of a row, which may be new.
    fn write(&mut self, who: usize, (table, id): (usize, i64), columns: &[usize], more: &[(&str, &dyn ToSql)]) {
        let known: Vec<usize> = columns.iter().copied().filter(|c| self.knows(who, table, *c)).collect();
        if known.is_empty() && more.is_empty() {
            return;
        }
        let next = self.wrote.len();
        // Long enough that no bytes of a file are one by chance.
        let values: Vec<String> = (0..known.len()).map(|i| format!("value{}w", next + i)).collect();
        let mut all: Vec<(&str, &dyn ToSql)> = more.to_vec();
        all.extend(known.iter().zip(&values).map(|(c, v)| (PLACES[table].1[*c], v as &dyn ToSql)));
        self.machines[who].write(|tx| tx.upsert(PLACES[table].0, id, &all).map(|_| ()));
        known.into_iter().zip(values).for_each(|(column, value)| self.note(who, (table, id, column), value));
        if !self.rows.contains(&(table, id)) {
            self.rows.push((table, id));
        }
    }

    fn make(&mut self, who: usize, dice: &mut Dice) {
        match dice.roll(4) {
            0 | 1 => self.write(who, (CUSTOMERS, random_id()), &[0, 1, 2], &[("name", &"客户")]),
            2 => {
                // The same number in the lists of two machines is the same waybill.
                let customers: Vec<i64> = self.living(who, CUSTOMERS);
                if !customers.is_empty() {
                    let payer = customers[dice.roll(customers.len())];
                    let more: [(&str, &dyn ToSql); 4] =
                        [("customer_id", &payer), ("shipped", &29_000_000), ("status", &1), ("pieces", &1)];
                    let id = 1 + dice.roll(4) as i64;
                    self.payers.entry(id).or_default().insert(payer);
                    self.write(who, (WAYBILLS, id), &[0, 1], &more);
                }
            }
            _ if !self.older[who] => {
                self.write(who, (RATES, 1 + dice.roll(4) as i64), &[0], &[("name", &"损坏")]);
            }
            _ => {}
        }
    }

    fn living(&self, who: usize, table: usize) -> Vec<i64> {
        let of_table = self.rows.iter().filter(|r| r.0 == table && is_seen(&self.machines[who], **r));
        of_table.map(|r| r.1).collect()
    }

    /// Two files in both orders, each on a copy of a machine.
    fn either_order(&self, who: usize, one: &Path, two: &Path) {
        let after = |files: [&Path; 2]| {
            let copy = self.machines[who].copy();
            let all = files.iter().all(|f| copy.take(f).is_ok());
            all.then(|| self.values(&copy))
        };
        if let (Some(straight), Some(turned)) = (after([one, two]), after([two, one])) {
            assert_eq!(straight, turned, "the order of files does not matter");
        }
    }

    /// What there is of every row.
    fn values(&self, m: &Machine) -> Vec<Standing> {
        let row = |row: &(usize, i64)| {
            let columns = 0..PLACES[row.0].1.len();
            (*row, is_seen(m, *row), columns.map(|c| there(m, (row.0, row.1, c))).collect())
        };
        self.rows.iter().map(row).collect()
    }

    /// Takes the last operation back, whatever it was: what stands afterwards was written by who did that.
    fn undo(&mut self, who: usize) {
        let before = self.values(&self.machines[who]);
        if self.machines[who].app.call("desk.undo", json!({})).is_err() {
            return;
        }
        let after = self.values(&self.machines[who]);
        for ((row, was, old), (_, is, new)) in before.into_iter().zip(after) {
            for (column, (old, new)) in old.into_iter().zip(new).enumerate() {
                if old != new {
                    self.note(who, (row.0, row.1, column), new.unwrap_or_default());
                }
            }
            if was && !is {
                self.died(who, row);
            }
        }
    }

    fn export(&self, who: usize, peer: Option<&str>) -> PathBuf {
        let file = self.machines[who].export(peer);
        if self.older[who] { older::writes(&self.machines[who], &file, &self.ids) } else { file }
    }

    /// A file as the program of a machine reads it.
    fn read(&self, who: usize, file: &Path) -> PathBuf {
        if self.older[who] { older::reads(&self.machines[who], file, &self.ids) } else { file.to_owned() }
    }

    fn learns(&mut self, who: usize) {
        if std::mem::take(&mut self.older[who]) {
            older::learns(&self.machines[who]);
        }
    }

    fn step(&mut self, dice: &mut Dice) {
        let who = dice.roll(self.machines.len());
        self.machines[who].clock.0.fetch_add(dice.roll(100_000) as i64, Ordering::Relaxed);
        let what = dice.roll(100);
        self.steps.push(format!("{who}:{what}@{}", self.wrote.len()));
        match what {
            0..16 => self.make(who, dice),
            16..46 if !self.rows.is_empty() => {
                let (table, id) = self.rows[dice.roll(self.rows.len())];
                let column = dice.roll(PLACES[table].1.len());
                if is_seen(&self.machines[who], (table, id)) && (table != RATES || !self.older[who]) {
                    self.write(who, (table, id), &[column], &[]);
                }
            }
            46..50 => self.undo(who),
            50..54 if !self.rows.is_empty() => {
                let (table, id) = self.rows[dice.roll(self.rows.len())];
                let m = &self.machines[who];
                let needed = table == CUSTOMERS && m.names("shipment", "customer_id", id);
                if is_seen(m, (table, id)) && !needed && (table != RATES || !self.older[who]) {
                    m.write(|tx| tx.delete(PLACES[table].0, id).map(|_| ()));
                    self.died(who, (table, id));
                }
            }
            54 => {
                let customers = self.living(who, CUSTOMERS);
                if !customers.is_empty() {
                    let id = customers[dice.roll(customers.len())];
                    let m = &self.machines[who];
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
                let file = self.export(who, known.map(|p| p.id.as_str()));
                self.files.push((file, self.seen[who].clone()));
            }
            76..94 if !self.files.is_empty() => {
                // Newer files come more often, but old ones come as well, and some never.
                let from = self.files.len().saturating_sub(12);
                let at = from + dice.roll(self.files.len() - from);
                let (file, seen) = self.files[at].clone();
                let file = self.read(who, &file);
                self.exchanges += 1;
                if dice.roll(12) == 0 {
                    let other = self.files[dice.roll(self.files.len())].0.clone();
                    self.either_order(who, &file, &self.read(who, &other));
                }
                match self.machines[who].take(&file) {
                    Ok(_) => self.seen[who].extend(seen),
                    Err(code) => assert_eq!(code, "exchange_gap", "the only reason to refuse a sound file"),
                }
                if dice.roll(4) == 0
                    && let Ok(again) = self.machines[who].take(&file)
                {
                    let changes = again.new + again.changed + again.conflicts + again.deleted + again.revived;
                    assert_eq!((changes, again.operation), (0, None), "twice is once");
                }
            }
            94..97 => {
                let path = self.machines[who].folder.path().join(format!("b{}.bak", self.backups.len()));
                self.machines[who].app.db().unwrap().backup(Some(&path)).unwrap();
                self.backups.push(Backup { path, older: self.older[who], seen: self.seen[who].clone() });
            }
            97 if !self.backups.is_empty() => {
                // Restored where it was made, or a copy of a colleague's folder: what was written since is gone there.
                let Backup { path, older, seen } = &self.backups[dice.roll(self.backups.len())];
                let m = &self.machines[who];
                let place = m.folder.path().join("firm.keheng");
                m.app.close();
                for end in ["-wal", "-shm"] {
                    let _ = std::fs::remove_file(m.folder.path().join(format!("firm.keheng{end}")));
                }
                std::fs::copy(path, &place).unwrap();
                m.app.open_file(&place, false).unwrap();
                (self.older[who], self.seen[who]) = (*older, seen.clone());
            }
            98 => self.learns(who),
            // A new run of the program.
            _ => self.machines[who].again(),
        }
    }

    /// Everybody gives everything to everybody.
    fn round(&mut self) {
        for who in 0..self.machines.len() {
            let file = self.export(who, None);
            for to in 0..self.machines.len() {
                if to != who {
                    self.machines[to].import(&self.read(to, &file));
                    let seen = self.seen[who].clone();
                    self.seen[to].extend(seen);
                    self.exchanges += 1;
                }
            }
        }
    }

    /// Files go round until nobody has anything new; in the end all have the newest program.
    fn settle(&mut self) {
        if self.older.contains(&true) {
            self.round();
            (0..self.machines.len()).for_each(|who| self.learns(who));
        }
        self.round();
        self.round();
    }

    /// Whether a write was seen, or one that says the same and did not know of it: the same said twice is said once.
    fn is_in(&self, seen: &BTreeSet<usize>, write: usize) -> bool {
        let one = &self.wrote[write];
        seen.contains(&write)
            || seen.iter().any(|w| {
                let two = &self.wrote[*w];
                (two.place, &two.value) == (one.place, &one.value)
                    && !two.over.contains(&write)
                    && !one.over.contains(w)
            })
    }

    /// All that was done to a row.
    fn account(&self, row: (usize, i64)) -> String {
        let mut lines = Vec::new();
        for (i, w) in self.wrote.iter().enumerate().filter(|(_, w)| (w.place.0, w.place.1) == row) {
            let seen: Vec<usize> = (0..self.seen.len()).filter(|m| self.seen[*m].contains(&i)).collect();
            lines.push(format!("{i}: {} into {} over {:?}, seen by {seen:?}", w.value, w.place.2, w.over));
        }
        let deaths = self.deaths.iter().filter(|(r, _)| *r == row);
        lines.extend(deaths.map(|(_, seen)| format!("died knowing {seen:?}")));
        let columns = 0..PLACES[row.0].1.len();
        lines.extend(columns.map(|c| format!("holds {:?}", held(&self.machines[0], (row.0, row.1, c)))));
        format!("\n{}\n{:?}", lines.join("\n"), self.steps)
    }

    fn judge(&self) {
        let states: Vec<String> = self.machines.iter().map(state).collect();
        assert!(states.windows(2).all(|w| w[0] == w[1]), "all have the same: {}", difference(&states));
        let m = &self.machines[0];
        let heard = ledger(m);
        if !heard.is_empty() {
            // What was held against the ledger since the last opening is written anew at the next.
            self.machines.iter().for_each(Machine::again);
        }
        for id in &self.erased {
            // The ledger of a machine that was set back, or never gave a file away, is gone with it.
            if !heard.contains(id) {
                continue;
            }
            for machine in &self.machines {
                let bytes = std::fs::read(machine.folder.path().join("firm.keheng")).unwrap();
                let gone = |w: &&Wrote| {
                    (w.place.0, w.place.1) == (CUSTOMERS, *id)
                        && !w.value.is_empty()
                        && bytes.windows(w.value.len()).any(|b| b == w.value.as_bytes())
                };
                let left: Vec<&str> = self.wrote.iter().filter(gone).map(|w| w.value.as_str()).collect();
                assert!(left.is_empty(), "{left:?} of {id}, who was erased");
            }
        }
        // Erasure stands above everything: it empties customers, and what was noted of their waybills.
        let charged = |id: i64| self.payers.get(&id).is_some_and(|all| all.iter().any(|p| heard.contains(p)));
        let erased = |(table, id): (usize, i64)| match table {
            CUSTOMERS => heard.contains(&id),
            WAYBILLS => charged(id),
            _ => false,
        };
        let alive: BTreeSet<usize> = self.seen.iter().flatten().copied().collect();
        let over: BTreeSet<usize> = alive.iter().flat_map(|w| self.wrote[*w].over.iter().copied()).collect();
        let lost = records(m);
        for w in &alive {
            let Wrote { place, value, .. } = &self.wrote[*w];
            let row = (place.0, place.1);
            let stands = value.is_empty() || held(m, *place).as_deref() == Some(value.as_str());
            let known = over.contains(w) || lost.contains(value);
            // A death is the end of what its writer had seen, and of nothing else.
            let dead = self.deaths.iter().any(|(r, seen)| *r == row && self.is_in(seen, *w));
            let account = || self.account(row);
            assert!(stands || known || dead || erased(row), "{value} of {place:?} is nowhere: {}", account());
        }
        for (row, seen) in self.deaths.iter().filter(|(row, _)| !erased(*row)) {
            let missed = alive.iter().any(|w| {
                (self.wrote[*w].place.0, self.wrote[*w].place.1) == *row
                    && !self.is_in(seen, *w)
                    && self.deaths.iter().all(|(r, s)| r != row || !self.is_in(s, *w))
            });
            if missed && self.deaths.iter().filter(|(r, _)| r == row).count() == 1 {
                let account = || self.account(*row);
                assert!(is_seen(m, *row), "{row:?} was written by somebody who did not know of its end: {}", account());
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
        for table in PLACES.map(|p| p.0).into_iter().chain([&schema::CONFLICT, &schema::ERASURE]) {
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

/// Texts that records of conflicts keep.
fn records(m: &Machine) -> BTreeSet<String> {
    let db = m.app.db().unwrap();
    let conn = db.read().unwrap();
    let sql = "SELECT j.value FROM sync_conflict c, json_each(c.value) j WHERE c._del <= 0 AND j.type = 'text'";
    let mut all = conn.prepare(sql).unwrap();
    all.query_map([], |r| r.get(0)).unwrap().collect::<Sql<_>>().unwrap()
}

/// How many exchanges to try: more when asked for.
fn wanted() -> usize {
    std::env::var("KEHENG_EXCHANGES").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000)
}

fn run(seed: u64) -> usize {
    let mut dice = Dice(seed);
    let machines = 2 + dice.roll(3);
    let mixed = dice.roll(3) == 0;
    let mut world = World::new(machines, mixed, &mut dice);
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
