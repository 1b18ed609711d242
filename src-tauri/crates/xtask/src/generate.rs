//! `cargo xtask gen`: renews every generated file; each is committed, and a test fails when it is stale.

use crate::{
    catalogue::Catalogue,
    house::{Outcome, Step, cargo, root},
    typed,
};
use std::{fs, path::Path};

/// The contract as the page sees it, printed by the core's example.
pub const API_FILE: &str = "ui/src/gen/api.ts";

/// Renews the words' functions on both sides and the page's contract. Problems in the words are listed, and fail the
/// step, after what can be written is written.
pub fn all() -> Outcome {
    let problems = words()?;
    api()?;
    if problems.is_empty() { Ok(()) } else { Err(format!("the words need care:\n  {}", problems.join("\n  "))) }
}

/// Writes the typed functions and returns what is wrong with the words.
fn words() -> Result<Vec<String>, String> {
    let catalogue = Catalogue::read(&root().join(typed::LOCALES)).map_err(|e| format!("{}: {e}", typed::LOCALES))?;
    write(typed::RUST_FILE, &typed::rust(&catalogue))?;
    write(typed::PAGE_FILE, &typed::page(&catalogue))?;
    Ok(catalogue.problems)
}

/// The contract is exported by the code that serves it, so it is the core that prints it.
fn api() -> Outcome {
    if !root().join("src-tauri/crates/core/examples/export_api.rs").is_file() {
        eprintln!("xtask: the core has no export_api yet, {API_FILE} stays as it is");
        return Ok(());
    }
    let text = cargo(["run", "-q", "-p", "keheng-core", "--example", "export_api"]).output_of("the contract")?;
    write(API_FILE, &text)
}

/// Replaces a file only if it changes: an untouched time stamp spares the builds that depend on it.
fn write(file: &str, text: &str) -> Outcome {
    let path = root().join(file);
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let failed = |e| format!("{file}: {e}");
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
    fs::write(&path, text).map_err(failed)?;
    eprintln!("xtask: wrote {file}");
    Ok(())
}
