//! Disks that take no more: files that may not grow beyond a size, at sixty sizes, and a small disk that fills up. What was being
//! done is there whole or not at all, and the message says which drive it is.

use crate::support::{Desk, sample, source, state};
use keheng_core::db::drive;
use serde_json::{Value, json};
use std::{fs, process::Command};

/// How many sizes.
const SIZES: u64 = 60;

/// Something to be done to a file.
struct Task {
    desk: Desk,
    args: Vec<String>,
    before: String,
    after: String,
}

/// Runs the program by a shell that sets `limit` first.
fn limited(limit: &str, data: &str, args: &[String]) -> (i32, String) {
    let run = Command::new("sh")
        .args([
            "-c",
            &format!("{limit}; exec \"$0\" \"$@\""),
            env!("CARGO_BIN_EXE_keheng-cli"),
            "--json",
            "--data",
            data,
        ])
        .args(args)
        .env("LANG", "zh_CN.UTF-8")
        .env_remove("LC_ALL")
        .output()
        .expect("a shell");
    (run.status.code().unwrap_or(-1), String::from_utf8_lossy(&run.stderr).into_owned())
}

/// A refusal of a disk has a code of its own and names the drive.
fn assert_told(err: &str, drive: &str, when: &str) -> String {
    let document: Value = serde_json::from_str(err).unwrap_or_else(|e| panic!("{when}: {e}: {err}"));
    let (code, message) = (&document["error"]["code"], document["error"]["message"].as_str().unwrap_or_default());
    let code = code.as_str().unwrap_or_default();
    assert!(["disk_full", "storage", "file_unwritable"].contains(&code), "{when}: {document}");
    assert!(code == "file_unwritable" || message.contains(drive), "{when}: the drive {drive} is not named: {message}");
    code.to_owned()
}

impl Task {
    fn new(desk: Desk, args: &[&str], changes: bool) -> Task {
        fs::copy(desk.path("firm.keheng"), desk.path("base.keheng")).expect("a copy");
        let before = state(&desk, "before");
        let args: Vec<String> = args.iter().map(|a| (*a).to_owned()).collect();
        let (code, err) = limited("true", &desk.at("firm.keheng"), &args);
        assert_eq!(code, 0, "{args:?}: {err}");
        let after = state(&desk, "after");
        assert_eq!(before != after, changes, "what is done must change something, or nothing is tested");
        Task { desk, args, before, after }
    }

    fn put_back(&self) {
        for ending in ["-wal", "-shm"] {
            let _ = fs::remove_file(self.desk.path(&format!("firm.keheng{ending}")));
        }
        fs::copy(self.desk.path("base.keheng"), self.desk.path("firm.keheng")).expect("a copy");
    }

    /// No file may grow beyond a size, from nothing up to what is enough.
    fn at_every_size(&self) {
        let drive = drive(&self.desk.path("."));
        // Blocks of half a kibibyte, as the shell counts them; small ones closer together, since there more is refused.
        let enough = 3 * fs::metadata(self.desk.path("base.keheng")).expect("a file").len() / 512;
        let (mut refused, mut done) = (0, 0);
        for size in 0..SIZES {
            self.put_back();
            let blocks = enough * size * size / ((SIZES - 1) * (SIZES - 1));
            let when = format!("{:?} with files up to {blocks} blocks", self.args);
            let (code, err) =
                limited(&format!("trap '' XFSZ; ulimit -f {blocks}"), &self.desk.at("firm.keheng"), &self.args);
            let digest = state(&self.desk, &when);
            if code == 0 {
                assert_eq!(digest, self.after, "{when}: said to be done");
                done += 1;
            } else {
                assert_told(&err, &drive, &when);
                // What the disk refused at the very end, such as writing the file anew, may come after the commit.
                assert!(digest == self.before || digest == self.after, "{when}: whole or not at all");
                refused += 1;
            }
        }
        assert!(refused >= 3 && done >= 3, "{:?}: {refused} refused, {done} done: the sizes say nothing", self.args);
    }

    /// A disk with little room, from none up to enough. Mounting one needs a right that not every machine gives.
    fn on_a_small_disk(&self) {
        let alone = |script: &str, args: &[&str]| {
            Command::new("unshare")
                .args(["--user", "--map-root-user", "--mount", "sh", "-ec", script])
                .args(args)
                .output()
        };
        if !alone("mount -t tmpfs -o size=1m none /mnt", &[]).is_ok_and(|run| run.status.success()) {
            eprintln!("no small disk can be mounted here");
            return;
        }
        let base = fs::metadata(self.desk.path("base.keheng")).expect("a file").len() / 1024;
        let mut codes = Vec::new();
        for step in 0..12 {
            self.put_back();
            let kib = base + 8 + base * step / 4;
            let when = format!("{:?} on a disk of {kib} KiB", self.args);
            // The file is carried onto the disk, and what became of it back from there.
            let script = "folder=$(mktemp -d /tmp/keheng-full-XXXXXX); trap 'umount $folder; rmdir $folder' EXIT
                mount -t tmpfs -o size=$0k none $folder
                cp $1/firm.keheng $folder/firm.keheng
                program=$2; here=$1; shift 2
                code=0; HOME=$here $program --json --data $folder/firm.keheng \"$@\" > $here/out 2> $here/err || code=$?
                for end in '' -wal; do rm -f $here/firm.keheng$end; [ ! -e $folder/firm.keheng$end ] || cp $folder/firm.keheng$end $here/firm.keheng$end; done
                echo $folder; exit $code";
            let folder = self.desk.at(".");
            let size = kib.to_string();
            let mut args = vec![size.as_str(), folder.as_str(), env!("CARGO_BIN_EXE_keheng-cli")];
            args.extend(self.args.iter().map(String::as_str));
            let run = alone(script, &args).expect("a small disk");
            let drive = String::from_utf8_lossy(&run.stdout).trim().to_owned();
            assert!(!drive.is_empty(), "{when}: {}", String::from_utf8_lossy(&run.stderr));
            let digest = state(&self.desk, &when);
            if run.status.success() {
                assert_eq!(digest, self.after, "{when}: said to be done");
                codes.push("done".to_owned());
            } else {
                let err = fs::read_to_string(self.desk.path("err")).expect("what it said");
                codes.push(assert_told(&err, &drive, &when));
                assert!(digest == self.before || digest == self.after, "{when}: whole or not at all");
            }
        }
        assert!(codes.iter().any(|c| c != "done"), "{:?}: {codes:?}: the disk was never full", self.args);
        assert!(codes.iter().any(|c| c == "done"), "{:?}: {codes:?}: it never had room", self.args);
    }
}

fn import() -> (Desk, Task) {
    let (maker, source) = source("400");
    (maker, Task::new(Desk::filled(), &["import", "shipments", &source], true))
}

fn merge() -> (Desk, Task) {
    let (one, two) = (Desk::new(), Desk::begun());
    sample(&one, "400", "7");
    let file = one.at("first.khsync");
    one.good(&["exchange", "export", "-o", &file]);
    (one, Task::new(two, &["exchange", "import", &file, "--yes"], true))
}

fn erasure() -> Task {
    let desk = Desk::new();
    sample(&desk, "400", "7");
    let id = desk.good(&["customers", "list", "--limit", "1"])[0]["id"].as_str().expect("an id").to_owned();
    Task::new(desk, &["privacy", "erase", &id], true)
}

#[test]
fn an_import_beyond_what_a_file_may_grow_to_is_taken_back() {
    import().1.at_every_size();
}

#[test]
fn a_merge_beyond_what_a_file_may_grow_to_is_taken_back() {
    merge().1.at_every_size();
}

#[test]
fn an_erasure_beyond_what_a_file_may_grow_to_is_whole_or_not_at_all() {
    erasure().at_every_size();
}

#[test]
fn a_backup_that_does_not_fit_changes_nothing() {
    let desk = Desk::new();
    sample(&desk, "400", "7");
    Task::new(desk, &["backup"], false).at_every_size();
}

#[test]
fn a_note_on_a_full_file_is_refused_and_nothing_else() {
    let desk = Desk::filled();
    let id = desk.good(&["customers", "list", "--limit", "1"])[0]["id"].as_str().expect("an id").to_owned();
    let note = json!({"id": id, "patch": {"note": "长".repeat(900)}}).to_string();
    Task::new(desk, &["call", "value.edit", &note], true).at_every_size();
}

#[test]
fn a_small_disk_that_fills_up_loses_nothing() {
    import().1.on_a_small_disk();
    merge().1.on_a_small_disk();
    erasure().on_a_small_disk();
}
