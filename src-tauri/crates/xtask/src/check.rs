//! `cargo xtask test`: all that has to hold, each part with the time it took.

use crate::{
    generate,
    house::{Outcome, Step, cargo, program, works},
    page, python, setup,
};
use std::{
    process::Command,
    sync::{Mutex, PoisonError},
    time::Instant,
};

/// One thing to check.
struct Check {
    part: &'static str,
    what: &'static str,
    run: fn() -> Outcome,
}

/// A workspace of its own.
const FUZZER: [&str; 4] = ["fmt", "--check", "--manifest-path", "src-tauri/fuzz/Cargo.toml"];

/// What could not be checked on this machine and is no failure; told at the end, where it is read.
static LEFT_OUT: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn left_out(what: String) {
    eprintln!("xtask: skipped: {what}");
    LEFT_OUT.lock().unwrap_or_else(PoisonError::into_inner).push(what);
}

/// In the order that finds the cheap mistakes first.
const CHECKS: &[Check] = &[
    Check { part: "rust", what: "layout", run: || cargo(["fmt", "--all", "--check"]).step("cargo fmt") },
    Check { part: "rust", what: "layout of the fuzzer", run: || cargo(FUZZER).step("cargo fmt") },
    Check { part: "rust", what: "generated files", run: generate::fresh },
    Check { part: "page", what: "types", run: || page::script("check") },
    Check { part: "page", what: "lint", run: || page::script("lint") },
    Check { part: "page", what: "questionnaire", run: generate::fresh_form },
    Check { part: "page", what: "components", run: || page::script("test") },
    Check { part: "rust", what: "lint", run: clippy },
    Check { part: "rust", what: "tests", run: tests },
    Check { part: "rust", what: "documentation examples", run: examples },
    Check { part: "window", what: "real window", run: window },
];

/// Runs the checks of a part (`rust`, `page`, `window`), or all of them, and goes on after a failure, so that one
/// run tells everything.
pub fn all(part: Option<&str>) -> Outcome {
    let chosen: Vec<&Check> = CHECKS.iter().filter(|c| part.is_none_or(|p| p == c.part)).collect();
    if chosen.is_empty() {
        return Err("the parts are rust, page and window".to_owned());
    }
    let mut lines = Vec::new();
    let mut failed = false;
    for check in chosen {
        let start = Instant::now();
        let outcome = (check.run)();
        let verdict = outcome.as_ref().map_or_else(|why| format!("FAILED: {why}"), |()| "ok".to_owned());
        failed |= outcome.is_err();
        lines.push(format!("{:>7.1} s  {:<7} {:<24} {verdict}", start.elapsed().as_secs_f64(), check.part, check.what));
    }
    println!("\n{}", lines.join("\n"));
    for what in LEFT_OUT.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        println!("      skipped  {what}");
    }
    if failed { Err("not everything holds".to_owned()) } else { Ok(()) }
}

/// The whole workspace, shell and window tests included; the shell embeds the page, so that has to be there.
fn clippy() -> Outcome {
    setup::shell()?;
    page::bundle()?;
    let args = ["clippy", "--workspace", "--all-targets", "--features", "keheng-tests/window", "--", "-D", "warnings"];
    cargo(args).step("cargo clippy")
}

/// The shell is among them, so that the libraries it shares with the rest are built once and not with two sets of features.
fn tests() -> Outcome {
    setup::shell()?;
    setup::fonts()?;
    page::bundle()?;
    let nextest = works(cargo(["nextest", "--version"]));
    let mut command = if nextest {
        cargo(["nextest", "run", "--workspace", "--no-fail-fast"])
    } else {
        cargo(["test", "--workspace", "--lib", "--bins", "--tests"])
    };
    lend_readers(&mut command);
    command.step(if nextest { "cargo nextest" } else { "cargo test" })
}

/// Tells the tests where programs are that read what we write: survey-core is one of the page's packages, pyxform has
/// an environment of its own. A test without its reader skips itself, which nobody would see but here.
fn lend_readers(command: &mut Command) {
    command.env("KEHENG_NODE_MODULES", page::modules());
    match python::pyxform() {
        Ok(python) => {
            command.env("KEHENG_PYTHON", python);
        }
        Err(why) => left_out(format!("tests that read our XLSForms with pyxform: {why}")),
    }
}

/// Of the whole workspace, as the tests before: with other features all would be built once more.
fn examples() -> Outcome {
    cargo(["test", "--workspace", "--doc"]).step("cargo test --doc")
}

fn window() -> Outcome {
    if !cfg!(target_os = "linux") {
        eprintln!("xtask: the real window is driven on Linux only: WKWebView has no WebDriver, WebView2 needs its own");
        return Ok(());
    }
    setup::shell()?;
    setup::window()?;
    page::bundle()?;
    // The whole workspace decides on features, as it did for the tests before: what they have built is not built again.
    let stories = ["--workspace", "--features", "keheng-tests/window", "--test", "e2e"];
    cargo(["build", "--bin", "keheng"].iter().chain(&stories)).step("build the shell")?;
    // Two windows at a time: each test has an X server, a driver and an app of its own.
    let mut command = cargo(["test"].iter().chain(&stories).chain(&["--", "--test-threads=2"]));
    command.env("KEHENG_APP", program("debug", "keheng"));
    command.step("real window")
}
