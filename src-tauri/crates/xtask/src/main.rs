//! `cargo xtask <task>`.

use std::process::ExitCode;
use xtask::{
    check, fuzz, generate,
    house::{Outcome, Step, cargo},
    icons, page, setup, ship,
};

const HELP: &str = "cargo xtask <task>
  run [--release] [FILE]      build what changed and open the window, with FILE if given
  test [rust|page|window]     everything that has to hold, or one part of it
  gen [icons]                 renew generated files, or paint the icons from their drawings
  bench [NAME...]             measure, in release, as ratios to known work
  fuzz [TARGET] [--minutes N] hostile input for what reads files, 10 minutes a target
  dist                        programs to hand out, with their digests, in target/dist
  windows                     type-check everything but the shell for Windows
What is missing is installed on Debian and named elsewhere. CARGO_TARGET_DIR is honoured.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["run", "--release", ref rest @ ..] => start(true, rest),
        ["run", ref rest @ ..] => start(false, rest),
        ["test"] => check::all(None),
        ["test", part] => check::all(Some(part)),
        ["gen"] => generate::renew(),
        ["gen", "icons"] => icons::paint(),
        ["bench", ref rest @ ..] => {
            cargo([&["run", "--release", "-p", "keheng-tests", "--bin", "bench", "--"], rest].concat()).step("measure")
        }
        ["fuzz", ref rest @ ..] => fuzz::all(rest),
        ["dist"] => ship::dist(),
        ["windows"] => ship::windows(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!("no such task\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the window from a fresh clone: libraries, page, program.
fn start(release: bool, rest: &[&str]) -> Outcome {
    setup::shell()?;
    page::bundle()?;
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    cargo([&["run", "-p", "keheng"], profile, &["--"], rest].concat()).step("run")
}
