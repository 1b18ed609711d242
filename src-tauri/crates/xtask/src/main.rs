//! `cargo xtask <task>`.

use std::process::ExitCode;
use xtask::{generate, house::Outcome};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome: Outcome = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["gen"] => generate::all(),
        _ => Err("gen".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}
