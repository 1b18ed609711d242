//! A program killed at any instant of an import leaves a file that opens and is as before the import or as after it.
//!
//! Ten kills in a usual run; `KEHENG_KILLS=100` asks for more.

use crate::support::{Desk, command};
use serde_json::json;
use std::{
    fs,
    hash::{BuildHasher, RandomState},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

/// Anything in 0..1, different in each run.
fn anywhere(seed: &RandomState, round: usize) -> f64 {
    seed.hash_one(round) as f64 / u64::MAX as f64
}

/// A desk whose `firm.keheng` can be put back to `base.keheng` and that has a file to import.
struct Range {
    desk: Desk,
    source: String,
    before: String,
    after: String,
    takes: Duration,
}

impl Range {
    /// `filled`: there are shipments already, so that the import merges instead of loading in bulk.
    fn new(filled: bool) -> Range {
        let maker = Desk::new();
        maker.good(&["new", &maker.at("firm.keheng"), "--sample", "courier", "--shipments", "20000", "--months", "6"]);
        let desk = if filled { Desk::filled() } else { Desk::begun() };
        let source = desk.at("source.csv");
        maker.good(&["export", "shipments", "-o", &source, "--reveal"]);
        fs::copy(desk.path("firm.keheng"), desk.path("base.keheng")).expect("a copy");
        let before = desk.digest();
        let range = Range { desk, source, before, after: String::new(), takes: Duration::ZERO };
        // The quicker of two: the machine may do other things, and kills after the end tell little.
        let takes = (0..2).map(|_| range.time()).min().unwrap_or_default();
        let after = range.desk.digest();
        assert_ne!(range.before, after, "the import must change something, or nothing is tested");
        Range { after, takes, ..range }
    }

    fn time(&self) -> Duration {
        self.put_back();
        let begun = Instant::now();
        assert!(self.import().wait().expect("its end").success());
        begun.elapsed()
    }

    fn put_back(&self) {
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(self.desk.path(&format!("firm.keheng{ending}")));
        }
        fs::copy(self.desk.path("base.keheng"), self.desk.path("firm.keheng")).expect("a copy");
    }

    fn import(&self) -> Child {
        let data = self.desk.at("firm.keheng");
        let mut import = command(&["--data", &data, "import", "shipments", &self.source]);
        import.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    }

    /// Kills an import `share` of its usual time after its start; whether the import is in the file.
    fn kill_at(&self, share: f64) -> bool {
        self.put_back();
        let end = Instant::now() + self.takes.mul_f64(share);
        let mut child = self.import();
        // The instant itself is what is tested, so this is the one place that waits for a time to pass.
        while let Some(left) = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero()) {
            std::thread::park_timeout(left);
        }
        child.kill().expect("a kill");
        child.wait().expect("its end");
        let when = format!("killed after {share:.3} of {:?}", self.takes);
        let digest = self.desk.digest();
        assert!(digest == self.before || digest == self.after, "{when}: an import is there whole or not at all");
        assert_eq!(self.desk.good(&["check"]), json!({"ok": true, "findings": []}), "{when}: the file is sound");
        digest == self.after
    }
}

#[test]
fn a_killed_import_is_there_whole_or_not_at_all() {
    let kills = std::env::var("KEHENG_KILLS").ok().and_then(|n| n.parse().ok()).unwrap_or(10);
    let seed = RandomState::new();
    let ranges = [Range::new(false), Range::new(true)];
    let mut whole = 0;
    for round in 0..kills {
        whole += usize::from(ranges[round % 2].kill_at(anywhere(&seed, round)));
    }
    println!("{kills} kills: {whole} after the commit, {} before it", kills - whole);
    for range in ranges {
        range.put_back();
        assert!(range.import().wait().expect("its end").success());
        assert_eq!(range.desk.digest(), range.after, "after all the kills, an import is an import");
    }
}
