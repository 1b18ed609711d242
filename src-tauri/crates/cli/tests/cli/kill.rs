//! A program killed at any instant leaves a file that opens, and is as before what was being done or as after it: an import, a
//! merge, an erasure, a backup, a restore, an update of the file.
//!
//! A thousand kills in a usual run, of small files; `KEHENG_KILLS=1000` asks for as many of each kind, and of a large import.

use crate::support::{Desk, command, sample, source, state};
use serde_json::json;
use std::{
    fs,
    hash::{BuildHasher, RandomState},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

/// How many kills, where nobody asks for another number.
fn kills(usual: usize) -> usize {
    std::env::var("KEHENG_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// Anything in 0..1.15, different in each run: a little beyond the end as well.
fn anywhere(seed: &RandomState, round: usize) -> f64 {
    1.15 * seed.hash_one(round) as f64 / u64::MAX as f64
}

/// A desk whose `firm.keheng` can be put back to `base.keheng`, and something to be done to it.
struct Range {
    desk: Desk,
    args: Vec<String>,
    before: String,
    after: String,
    takes: Duration,
}

impl Range {
    /// `changes`: the content is another one afterwards.
    fn new(desk: Desk, args: &[&str], changes: bool) -> Range {
        fs::copy(desk.path("firm.keheng"), desk.path("base.keheng")).expect("a copy");
        let before = state(&desk, "before");
        let args = args.iter().map(|a| (*a).to_owned()).collect();
        let range = Range { desk, args, before, after: String::new(), takes: Duration::ZERO };
        // The quicker of two: the machine may do other things, and kills after the end tell little.
        let takes = (0..2).map(|_| range.time()).min().unwrap_or_default();
        let after = state(&range.desk, "after");
        assert_eq!(range.before != after, changes, "what is done must change something, or nothing is tested");
        Range { after, takes, ..range }
    }

    fn time(&self) -> Duration {
        self.put_back();
        let begun = Instant::now();
        assert!(self.begin().wait().expect("its end").success(), "{:?}", self.args);
        begun.elapsed()
    }

    fn put_back(&self) {
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(self.desk.path(&format!("firm.keheng{ending}")));
        }
        fs::copy(self.desk.path("base.keheng"), self.desk.path("firm.keheng")).expect("a copy");
    }

    fn begin(&self) -> Child {
        let data = self.desk.at("firm.keheng");
        let mut all = vec!["--data", &data];
        all.extend(self.args.iter().map(String::as_str));
        command(&all).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    }

    /// Kills it `share` of its usual time after its start; whether it had been done.
    fn kill_at(&self, share: f64) -> bool {
        self.put_back();
        let end = Instant::now() + self.takes.mul_f64(share);
        let mut child = self.begin();
        // The instant itself is what is tested, so this is the one place that waits for a time to pass.
        while let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
            std::thread::park_timeout(left);
        }
        child.kill().expect("a kill");
        child.wait().expect("its end");
        let when = format!("{:?} killed after {share:.3} of {:?}", self.args, self.takes);
        let digest = state(&self.desk, &when);
        assert!(digest == self.before || digest == self.after, "{when}: it is done whole or not at all");
        digest == self.after
    }

    fn kill(&self, times: usize) {
        let seed = RandomState::new();
        let done = (0..times).filter(|round| self.kill_at(anywhere(&seed, *round))).count();
        println!("{:?}: {times} kills, {done} after the commit", self.args);
        self.put_back();
        assert!(self.begin().wait().expect("its end").success());
        assert_eq!(state(&self.desk, "at last"), self.after, "after all the kills it can still be done");
    }
}

#[test]
fn a_killed_bulk_import_is_there_whole_or_not_at_all() {
    let (_maker, source) = source("20000");
    Range::new(Desk::begun(), &["import", "shipments", &source], true).kill(kills(10));
}

#[test]
fn a_killed_import_is_there_whole_or_not_at_all() {
    let (_maker, source) = source("400");
    Range::new(Desk::filled(), &["import", "shipments", &source], true).kill(kills(200));
}

#[test]
fn a_killed_merge_is_there_whole_or_not_at_all() {
    let (one, two) = (Desk::new(), Desk::begun());
    sample(&one, "400", "7");
    let first = one.at("first.khsync");
    one.good(&["exchange", "export", "-o", &first]);
    two.good(&["exchange", "import", &first]);
    // Clashes, something new, and a person erased.
    let customers = one.good(&["customers", "list", "--limit", "4"]);
    let id = |at: usize| customers[at]["id"].as_str().expect("an id").to_owned();
    for (desk, note) in [(&one, "月结"), (&two, "现结")] {
        for at in 0..3 {
            desk.good(&["call", "value.edit", &json!({"id": id(at), "patch": {"note": note}}).to_string()]);
        }
    }
    one.good(&["privacy", "erase", &id(3)]);
    one.good(&["import", "shipments", &crate::support::fixture("waybills_gb18030.csv")]);
    let second = one.at("second.khsync");
    one.good(&["exchange", "export", "-o", &second]);
    Range::new(two, &["exchange", "import", &second, "--yes"], true).kill(kills(200));
}

#[test]
fn a_killed_erasure_is_there_whole_or_not_at_all() {
    let desk = Desk::new();
    sample(&desk, "400", "7");
    let id = desk.good(&["customers", "list", "--limit", "1"])[0]["id"].as_str().expect("an id").to_owned();
    Range::new(desk, &["privacy", "erase", &id], true).kill(kills(200));
}

#[test]
fn a_killed_backup_changes_nothing_and_is_whole_where_it_has_its_name() {
    let desk = Desk::new();
    sample(&desk, "400", "7");
    Range::new(desk, &["backup"], false).kill(kills(150));
}

#[test]
fn a_killed_restore_is_there_whole_or_not_at_all() {
    let desk = Desk::filled();
    let kept = desk.at("kept.khbak");
    desk.good(&["backup"]);
    let made = fs::read_dir(desk.path("backups")).expect("backups").flatten().next().expect("a backup").path();
    fs::copy(made, &kept).expect("a copy");
    desk.good(&["call", "value.add", &json!({"patch": {"name": "城南电器"}}).to_string()]);
    Range::new(desk, &["restore", &kept], true).kill(kills(150));
}

#[test]
fn a_killed_update_of_the_file_is_there_whole_or_not_at_all() {
    let desk = Desk::new();
    sample(&desk, "400", "7");
    // The file says that an older program wrote it: it is backed up, brought up, and everything derived is made again.
    let path = desk.path("firm.keheng");
    let mut bytes = fs::read(&path).expect("a file");
    let version = u32::from_be_bytes(bytes[60..64].try_into().expect("four"));
    bytes[60..64].copy_from_slice(&(version - 1).to_be_bytes());
    fs::write(&path, bytes).expect("a file");
    Range::new(desk, &["digest"], false).kill(kills(100));
}
