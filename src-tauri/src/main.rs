//! The desktop shell of Keheng: a window, native dialogs and one door to the core. It knows no domain.
//!
//! ```text
//! keheng [FILE...]                 opens the window, with the files; a second start hands them to the first
//! keheng --self-check [RESULT]     no window: makes a file, draws a chart, writes what it found as JSON
//! keheng --version
//! ```

// No console window beside the real one; tests and development keep their output.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod dialogs;
mod host;
mod place;
mod self_check;
mod single;
mod window;

use std::{env, ffi::OsString, path::PathBuf, process::ExitCode};

/// What the command line asks for.
#[derive(Debug, PartialEq)]
enum Task {
    Open(Vec<PathBuf>),
    SelfCheck(Option<PathBuf>),
    Version,
}

fn main() -> ExitCode {
    let task = task(env::args_os().skip(1));
    match task {
        Task::Version => {
            println!("keheng {}", env!("CARGO_PKG_VERSION"));
            ExitCode::SUCCESS
        }
        Task::SelfCheck(result) => self_check::run(result.as_deref()),
        Task::Open(files) => window::run(files),
    }
}

/// Reads the arguments. Whatever is no option is a file; an unknown option is passed over, because systems add their
/// own (macOS once had `-psn_...`), and a window that does not open helps nobody.
fn task(args: impl IntoIterator<Item = OsString>) -> Task {
    let mut args = args.into_iter();
    let mut files = Vec::new();
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--version" | "-V") => return Task::Version,
            Some("--self-check") => return Task::SelfCheck(args.next().map(PathBuf::from)),
            Some("--") => {
                files.extend(args.by_ref().map(PathBuf::from));
            }
            Some(option) if option.starts_with('-') => {}
            _ => files.push(PathBuf::from(arg)),
        }
    }
    Task::Open(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(args: &[&str], wanted: Task) {
        assert_eq!(task(args.iter().map(OsString::from)), wanted, "{args:?}");
    }

    #[test]
    fn the_command_line_is_read() {
        check(&[], Task::Open(vec![]));
        check(&["a.csv", "b.keheng"], Task::Open(vec!["a.csv".into(), "b.keheng".into()]));
        check(&["-psn_0_1", "a.csv"], Task::Open(vec!["a.csv".into()]));
        check(&["--", "-a.csv"], Task::Open(vec!["-a.csv".into()]));
        check(&["--version"], Task::Version);
        check(&["--self-check"], Task::SelfCheck(None));
        check(&["--self-check", "out.json"], Task::SelfCheck(Some("out.json".into())));
    }
}
