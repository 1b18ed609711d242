//! The page: its packages and its bundle, renewed only when something they are made of is newer.

use crate::{
    house::{Outcome, Step, root, run},
    setup, typed,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// What the bundle is made of, in `ui/`.
const SOURCES: [&str; 7] =
    ["src", "index.html", "package.json", "package-lock.json", "vite.config.ts", "svelte.config.js", "tsconfig.json"];

/// Installs the page's packages when the lock file is newer than the installation.
pub fn packages() -> Outcome {
    setup::node()?;
    if newest(&modules().join(".package-lock.json")) >= newest(&folder().join("package-lock.json")) {
        return Ok(());
    }
    npm(["ci", "--no-audit", "--no-fund"]).step("page packages")
}

/// Builds `ui/dist` when a source, or a word, is newer.
pub fn bundle() -> Outcome {
    packages()?;
    let sources = SOURCES.iter().map(|s| folder().join(s)).chain([root().join(typed::LOCALES)]);
    if newest(&folder().join("dist/index.html")) > sources.filter_map(|s| newest(&s)).max() {
        return Ok(());
    }
    npm(["run", "build"]).step("page bundle")
}

/// What the one-file questionnaire runs and how it looks: names and texts, built anew.
pub fn form() -> Result<[(&'static str, String); 2], String> {
    packages()?;
    npm(["run", "build:form"]).step("questionnaire")?;
    let read = |name: &str| {
        let path = modules().join(".form-page").join(name);
        fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
    };
    Ok([("page.js", read("page.js")?), ("page.css", read("page.css")?)])
}

/// One of the page's own scripts.
pub fn script(name: &str) -> Outcome {
    packages()?;
    npm(["run", name]).step(&format!("page {name}"))
}

/// Where its packages are.
pub fn modules() -> PathBuf {
    folder().join("node_modules")
}

fn folder() -> PathBuf {
    root().join("ui")
}

/// npm is a batch file on Windows, which only the command interpreter starts.
fn npm<const N: usize>(args: [&str; N]) -> Command {
    let mut command = if cfg!(windows) { run("cmd", [&["/c", "npm"], &args[..]].concat()) } else { run("npm", args) };
    command.current_dir(folder());
    command
}

/// The latest change of a file or of anything in a folder.
fn newest(path: &Path) -> Option<SystemTime> {
    let about = fs::metadata(path).ok()?;
    if about.is_file() {
        return about.modified().ok();
    }
    fs::read_dir(path).ok()?.flatten().filter_map(|entry| newest(&entry.path())).max()
}
