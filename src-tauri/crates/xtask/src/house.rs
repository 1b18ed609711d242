//! Where things are, and how a step is run: each says what it does, takes its time, and stops the rest when it fails.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// Nothing, or what a reader should know about the failure.
pub type Outcome = Result<(), String>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3).unwrap_or(Path::new(".")).to_owned()
}

/// Where cargo builds: `CARGO_TARGET_DIR` (taken from the root when relative) or `target`.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The built program of a profile's folder (`debug`, `release`, `dist`).
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A program to be run in the root.
pub fn run<A: AsRef<OsStr>>(name: impl AsRef<OsStr>, args: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root());
    command
}

/// The cargo that runs this task.
pub fn cargo<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Command {
    run(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Whether the command can be run and succeeds; its output is dropped.
pub fn works(mut command: Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// What is done with a prepared command.
pub trait Step {
    /// Runs it, its output shown, and prints the time it took.
    fn step(self, what: &str) -> Outcome;
    /// Runs it and returns what it printed.
    fn output_of(self, what: &str) -> Result<String, String>;
}

impl Step for Command {
    fn step(mut self, what: &str) -> Outcome {
        eprintln!("xtask: {what}");
        let start = Instant::now();
        let status = self.status().map_err(|e| format!("{what}: {} cannot be started: {e}", name(&self)))?;
        eprintln!("xtask: {what}: {:.1} s", start.elapsed().as_secs_f64());
        if status.success() { Ok(()) } else { Err(format!("{what} failed ({status})")) }
    }

    fn output_of(mut self, what: &str) -> Result<String, String> {
        let out = self.stderr(Stdio::inherit()).output();
        let out = out.map_err(|e| format!("{what}: {} cannot be started: {e}", name(&self)))?;
        if !out.status.success() {
            return Err(format!("{what} failed ({})", out.status));
        }
        String::from_utf8(out.stdout).map_err(|e| format!("{what}: {e}"))
    }
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}
