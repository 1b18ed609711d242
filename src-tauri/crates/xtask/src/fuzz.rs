//! `cargo xtask fuzz`: hostile input for what reads files, in the targets of `src-tauri/fuzz`.
//!
//! The targets have the layout of cargo-fuzz, which asks for a nightly compiler. What it needs of one are the flags below,
//! and the stable compiler takes them too where it is told so.

use crate::house::{Outcome, Step, cargo, root, run, target};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::Instant,
};

/// Each with the bytes of its longest input: what is longer is only slower. A cell that is too long has 32 KiB.
const TARGETS: &[(&str, u32)] = &[
    ("container", 16 << 10),
    ("payload", 16 << 10),
    ("backup", 16 << 10),
    ("encodings", 16 << 10),
    ("csv", 64 << 10),
    ("xlsx", 16 << 10),
];
/// Minutes of each target where nothing else is said.
const MINUTES: u64 = 10;
/// A small file may not take more memory than this, in MiB, nor more in one piece.
const MEMORY: [&str; 2] = ["-rss_limit_mb=512", "-malloc_limit_mb=128"];
/// Nor more seconds.
const PATIENCE: &str = "-timeout=10";

/// Coverage of edges, comparisons and depth for libFuzzer, and addresses checked.
const FLAGS: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-sanitizer-coverage-stack-depth",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "-Zsanitizer=address",
    "-Ccodegen-units=1",
    "--cfg=fuzzing",
];

/// Runs one target or all of them, each for some minutes, and goes on after a finding, so that one run tells everything.
pub fn all(args: &[&str]) -> Outcome {
    let (mut wanted, mut minutes) = (None, MINUTES);
    match *args {
        [] => {}
        [one] => wanted = Some(one),
        ["--minutes", n] => minutes = number(n)?,
        [one, "--minutes", n] | ["--minutes", n, one] => (wanted, minutes) = (Some(one), number(n)?),
        _ => return Err("cargo xtask fuzz [TARGET] [--minutes N]".to_owned()),
    }
    let names: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    let chosen: Vec<&(&str, u32)> = TARGETS.iter().filter(|(name, _)| wanted.is_none_or(|w| w == *name)).collect();
    if chosen.is_empty() {
        return Err(format!("the targets are {}", names.join(", ")));
    }
    let host = build(&chosen)?;
    let programs = home().join(host).join("release");
    let mut lines = Vec::new();
    let mut failed = false;
    for (name, longest) in chosen {
        let outcome = one(name, &programs.join(name), *longest, minutes)?;
        failed |= outcome.finding.is_some();
        lines.push(outcome.line(name));
    }
    println!("\n{}", lines.join("\n"));
    if failed { Err("there are findings".to_owned()) } else { Ok(()) }
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().ok().filter(|n| *n > 0).ok_or_else(|| format!("{text} is no number of minutes"))
}

/// Where everything of this task lies; nothing of it is shared with ordinary builds.
fn home() -> PathBuf {
    target().join("fuzz")
}

/// Builds the targets and answers with the system they are built for: named, so that build scripts do without the flags.
fn build(chosen: &[&(&str, u32)]) -> Result<String, String> {
    if cfg!(windows) {
        return Err("the address sanitizer of the stable compiler is for Linux and macOS".to_owned());
    }
    let about = run("rustc", ["-vV"]).output_of("compiler")?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("rustc names no host")?.to_owned();
    let manifest = root().join("src-tauri/fuzz/Cargo.toml");
    let mut command = cargo(["build", "--release", "--locked", "--target", &host]);
    command.arg("--manifest-path").arg(manifest).arg("--target-dir").arg(home());
    chosen.iter().for_each(|(name, _)| {
        command.args(["--bin", name]);
    });
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS.join(" ")).env_remove("CARGO_ENCODED_RUSTFLAGS");
    command.step("build the targets").map(|()| host)
}

struct Told {
    executions: String,
    covered: String,
    inputs: String,
    seconds: f64,
    finding: Option<String>,
}

impl Told {
    fn line(&self, name: &str) -> String {
        let verdict = self.finding.as_ref().map_or_else(|| "ok".to_owned(), |why| format!("FAILED: {why}"));
        let Told { executions, covered, inputs, seconds, .. } = self;
        format!("{seconds:>7.1} s  {name:<10} {executions:>10} runs  {covered:>6} edges  {inputs:>5} inputs  {verdict}")
    }
}

/// Runs a target. What it learns is kept for the next time in a folder of its own: the seeds stay few.
fn one(name: &str, program: &Path, longest: u32, minutes: u64) -> Result<Told, String> {
    let work = home().join("work").join(name);
    let (learnt, crashes, scratch) = (work.join("corpus"), work.join("crashes"), Scratch::new(&work)?);
    for folder in [&learnt, &crashes] {
        fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    let log = work.join("log");
    let file = File::create(&log).map_err(|e| format!("{}: {e}", log.display()))?;
    let mut command = run(program, [&learnt, &root().join("src-tauri/fuzz/corpus").join(name)]);
    command.args(MEMORY).args([PATIENCE, "-print_final_stats=1"]).arg(format!("-max_len={longest}"));
    command.arg(format!("-max_total_time={}", minutes * 60));
    command.arg(format!("-artifact_prefix={}/", crashes.display()));
    let dictionary = root().join("src-tauri/fuzz/dictionaries").join(name);
    if dictionary.is_file() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    // freed memory is kept for a while to find who still uses it: less of it than the limit allows
    command.env("ASAN_OPTIONS", "quarantine_size_mb=16:malloc_context_size=8").env("TMPDIR", &scratch.0).stderr(file);
    eprintln!("xtask: fuzz {name} for {minutes} min, log in {}", log.display());
    let start = Instant::now();
    let status = command.status().map_err(|e| format!("{name} cannot be started: {e}"))?;
    let text = String::from_utf8_lossy(&fs::read(&log).map_err(|e| format!("{}: {e}", log.display()))?).into_owned();
    let last = |key: &str| {
        let found = text.lines().rev().find_map(|line| line.split_once(key));
        found.and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or("?").to_owned()
    };
    let finding = (!status.success()).then(|| match text.split_once("Test unit written to ") {
        Some((_, rest)) => {
            let input = rest.lines().next().unwrap_or_default();
            format!("{input}\n{:11}again with {} {input}", "", program.display())
        }
        None => format!("{status}, see {}", log.display()),
    });
    Ok(Told {
        executions: last("stat::number_of_executed_units:"),
        covered: last("cov: "),
        inputs: last("corp: ").split('/').next().unwrap_or_default().to_owned(),
        seconds: start.elapsed().as_secs_f64(),
        finding,
    })
}

/// A folder for the files that targets open: in memory where the system has such a place. Gone with this value, whatever a
/// crash leaves in it.
struct Scratch(PathBuf);

impl Scratch {
    fn new(work: &Path) -> Result<Scratch, String> {
        let memory = Path::new("/dev/shm");
        let folder = match memory.is_dir() {
            true => memory.join(format!("keheng-fuzz-{}", std::process::id())),
            false => work.join("files"),
        };
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok(Scratch(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // an empty folder more is nothing to fail for
        let _ = fs::remove_dir_all(&self.0);
    }
}
