//! The chain of lines, and its proof. Every line holds the hash of the line before it in the file it was written into. A restored
//! backup or a copied folder goes on from an older line in a program run of its own: the chain branches there, as a tree does,
//! and nothing is wrong with that. What is wrong: a line whose hash is not that of what it says, one that follows a line that is
//! not there, a gap in the numbers of a run, and a file whose own newest line is missing.
//!
//! Whoever edits the file with a tool and computes all later hashes anew is not found here, but by the next file of a machine that
//! had the lines: they come back beside the forged ones.

use super::HEAD;
use crate::db::{Sql, content_id, schema::AUDIT};
use keheng_base::Fault;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::{HashMap, HashSet};

/// What a line's hash is made of.
pub(super) struct Bytes<'a> {
    pub run: i64,
    pub n: i64,
    pub at: i64,
    pub actor: &'a str,
    pub act: &'a str,
    pub table: Option<i64>,
    pub row: Option<i64>,
    pub count: i64,
    pub before: &'a str,
}

impl Bytes<'_> {
    /// BLAKE3, hexadecimal. Every part has its length or a fixed one, so that two lines never give the same bytes.
    pub fn hash(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        let mut text = |t: &str| {
            hasher.update(&(t.len() as u64).to_le_bytes());
            hasher.update(t.as_bytes());
        };
        text("keheng audit 1");
        text(self.before);
        text(self.actor);
        text(self.act);
        for number in [self.run, self.n, self.at, self.count] {
            hasher.update(&number.to_le_bytes());
        }
        for number in [self.table, self.row] {
            hasher.update(&[u8::from(number.is_some())]);
            hasher.update(&number.unwrap_or(0).to_le_bytes());
        }
        hasher.finalize().to_hex().to_string()
    }
}

/// What the proof of the chain found. Times are milliseconds since 1970 UTC, at most [`NAMED`] of each kind, oldest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// lines read
    pub lines: u64,
    /// program runs that wrote them
    pub runs: u64,
    /// lines that say something else than when they were written, and when they say they were written
    pub changed: (u64, Vec<i64>),
    /// lines before which one is missing
    pub missing: (u64, Vec<i64>),
    /// the newest line of this file is missing
    pub cut: bool,
}

impl Chain {
    /// Nothing is wrong.
    pub fn ok(&self) -> bool {
        self.changed.0 + self.missing.0 == 0 && !self.cut
    }

    /// The same as faults `check_audit_changed` and `check_audit_missing` with `n`, and `check_audit_cut`.
    pub fn findings(&self) -> Vec<Fault> {
        let counted = |code: &str, n: u64| (n > 0).then(|| Fault::new(code).with("n", n));
        let cut = self.cut.then(|| Fault::new("check_audit_cut"));
        let changed = counted("check_audit_changed", self.changed.0);
        [changed, counted("check_audit_missing", self.missing.0), cut].into_iter().flatten().collect()
    }
}

/// At most so many places are named.
pub const NAMED: usize = 20;

struct Link {
    run: i64,
    n: i64,
    at: i64,
    before: String,
    hash: String,
    /// its hash and id are those of what it says
    sound: bool,
}

impl Link {
    fn of(r: &Row) -> Sql<Link> {
        let (id, run, n, at, count): (i64, _, _, _, _) = (r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(8)?);
        let (actor, act): (String, String) = (r.get(4)?, r.get(5)?);
        let (before, hash): (String, String) = (r.get(9)?, r.get(10)?);
        let (table, row, dead): (_, _, i64) = (r.get(6)?, r.get(7)?, r.get(11)?);
        let told = Bytes { run, n, at, actor: &actor, act: &act, table, row, count, before: &before }.hash();
        let sound = told == hash && content_id("audit", &hash) == id && dead == 0;
        Ok(Link { run, n, at, before, hash, sound })
    }
}

/// Goes through every line.
pub fn verify(conn: &Connection) -> Sql<Chain> {
    let sql = format!(
        "SELECT id, run, n, at, actor, act, tbl, subject, count, before, hash, _del FROM {} ORDER BY run, n",
        AUDIT.name
    );
    let links = conn.prepare(&sql)?.query_map([], Link::of)?.collect::<Sql<Vec<_>>>()?;
    let hashes: HashMap<&str, (i64, i64)> = links.iter().map(|l| (l.hash.as_str(), (l.run, l.n))).collect();
    let runs: HashSet<i64> = links.iter().map(|l| l.run).collect();
    let changed: HashSet<(i64, i64)> = links.iter().filter(|l| !l.sound).map(|l| (l.run, l.n)).collect();
    let follows = |link: &Link| match hashes.get(link.before.as_str()) {
        // The first line of all has none before it.
        None => link.before.is_empty() && link.n == 1,
        Some((run, n)) if *run == link.run => n + 1 == link.n,
        Some(_) => link.n == 1,
    };
    // What follows a changed line may miss its hash: the change is told once.
    let missing = |l: &&Link| l.sound && !follows(l) && !changed.contains(&(l.run, l.n - 1));
    let head: Option<String> =
        conn.query_row("SELECT value FROM meta WHERE name = ?1", [HEAD], |r| r.get(0)).optional()?;
    let told = |times: Vec<i64>| {
        let (count, mut times) = (times.len() as u64, times);
        times.sort_unstable();
        times.truncate(NAMED);
        (count, times)
    };
    Ok(Chain {
        lines: links.len() as u64,
        runs: runs.len() as u64,
        changed: told(links.iter().filter(|l| !l.sound).map(|l| l.at).collect()),
        missing: told(links.iter().filter(missing).map(|l| l.at).collect()),
        cut: head.is_some_and(|h| !hashes.contains_key(h.as_str())),
    })
}
