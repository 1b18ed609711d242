//! What is handed out: programs for this system, and the proof that the core still compiles for Windows.

use crate::{
    house::{Outcome, Step, cargo, program, run, target},
    page, setup,
};
use std::fs;

/// The programs, without debug aids, and their digests.
pub fn dist() -> Outcome {
    setup::shell()?;
    page::bundle()?;
    // Without default features: scripted dialogs belong to tests.
    let shell =
        ["build", "--profile", "dist", "-p", "keheng", "--no-default-features", "--features", "custom-protocol"];
    cargo(shell).step("application")?;
    cargo(["build", "--profile", "dist", "-p", "keheng-cli"]).step("command line")?;
    let folder = target().join("dist");
    let mut sums = String::new();
    for name in ["keheng", "keheng-cli"] {
        let file = program("dist", name);
        let digest = sha256(&file.to_string_lossy())?;
        sums.push_str(&format!("{digest}  {}\n", file.file_name().unwrap_or_default().to_string_lossy()));
    }
    fs::write(folder.join("SHA256SUMS"), &sums).map_err(|e| format!("SHA256SUMS: {e}"))?;
    println!("{}\n{sums}", folder.display());
    Ok(())
}

/// The digest as the system's own tool computes it: whoever checks it has that tool too.
fn sha256(file: &str) -> Result<String, String> {
    let (tool, args) = if cfg!(windows) {
        ("certutil", vec!["-hashfile", file, "SHA256"])
    } else if cfg!(target_os = "macos") {
        ("shasum", vec!["-a", "256", file])
    } else {
        ("sha256sum", vec![file])
    };
    let text = run(tool, args).output_of("digest")?;
    let is_digest = |word: &&str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
    let found = text.split_whitespace().find(is_digest).map(str::to_owned);
    found.ok_or_else(|| format!("{tool} printed no digest of {file}"))
}

/// Type-checks everything but the shell for Windows. It needs Rust's standard library for that target, and MinGW for
/// the parts in C (SQLite).
pub fn windows() -> Outcome {
    const TARGET: &str = "x86_64-pc-windows-gnu";
    let sysroot = run("rustc", ["--print", "sysroot"]).output_of("sysroot")?;
    let library = std::path::Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib");
    if !library.is_dir() {
        return Err(format!("Rust's standard library for Windows is missing: rustup target add {TARGET}"));
    }
    if !setup::on_path("x86_64-w64-mingw32-gcc") {
        return Err("MinGW is missing: apt-get install gcc-mingw-w64-x86-64".to_owned());
    }
    cargo(["check", "--target", TARGET, "-p", "keheng-core", "-p", "keheng-cli"]).step("check for Windows")
}
