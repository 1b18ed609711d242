//! `keheng-cli`: the core without a window, for scheduled imports, scripts and teachers.
//!
//! Names and JSON fields are a contract (see `--help` and the tests). Exit codes: 0 done, 1 a check found something,
//! 2 bad usage, 3 refused input or damaged data; then standard error holds one JSON document with the fault and the
//! data file is as it was.

mod args;
mod commands;
mod help;
mod out;
mod session;

use args::Args;
use clap::FromArgMatches;
use keheng_words::{Lang, Words};
use out::Stop;
use session::Session;
use std::{env, ffi::OsString, process::ExitCode};

fn main() -> ExitCode {
    let given: Vec<OsString> = env::args_os().collect();
    let words = Words::of(language(&given));
    let parsed = help::command(words).try_get_matches_from(given).and_then(|m| Args::from_arg_matches(&m));
    let outcome = parsed.map_err(Stop::from).and_then(|args| {
        let json = args.json;
        let mut session = Session::begin(words, args.data)?;
        let answer = commands::run(&mut session, args.command);
        session.end();
        Ok(out::print(answer?, json, words))
    });
    outcome.unwrap_or_else(|stop| out::complain(stop, words))
}

/// The language that is asked for, or else that of the system. It is needed before the arguments are read, because the
/// help is words too.
fn language(given: &[OsString]) -> Lang {
    let words: Vec<&str> = given.iter().filter_map(|a| a.to_str()).take_while(|a| *a != "--").collect();
    let named = words.windows(2).filter(|w| w[0] == "--lang").map(|w| w[1]);
    let joined = words.iter().filter_map(|a| a.strip_prefix("--lang="));
    let asked = named.chain(joined).find_map(|tag| tag.parse().ok());
    let system =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| env::var(name).ok().filter(|v| !v.is_empty()));
    asked.unwrap_or_else(|| Lang::serving(&system.unwrap_or_default()))
}
