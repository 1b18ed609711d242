//! `cargo xtask gen`: renews every generated file; each is committed, and `cargo xtask test` refuses a stale one.

use crate::{
    catalogue::Catalogue,
    house::{Outcome, Step, cargo, program, root, run},
    page, typed,
};
use std::{fs, path::Path};

/// The contract as the page sees it, printed by the core's example.
pub const API_FILE: &str = "ui/src/gen/api.ts";

/// A generated file, from the root of the repository, and what it should hold.
type Generated = (&'static str, String);

/// Writes all generated files. Problems in the words fail the task after everything else is done, so that one
/// unfinished message does not hold up the rest.
pub fn renew() -> Outcome {
    let (words, problems) = words()?;
    for (file, text) in words {
        write(file, &text)?;
    }
    renew_form()?;
    let (file, text) = api()?;
    write(file, &text)?;
    if problems.is_empty() { Ok(()) } else { Err(format!("the words need care:\n  {}", problems.join("\n  "))) }
}

/// Fails when a generated file is not what would be written now.
pub fn fresh() -> Outcome {
    let (mut files, mut problems) = words()?;
    files.push(api()?);
    let stale = files.iter().filter(|(file, text)| fs::read_to_string(root().join(file)).ok().as_ref() != Some(text));
    problems.extend(stale.map(|(file, _)| format!("{file} is stale: cargo xtask gen")));
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n  ")) }
}

/// Where the one-file questionnaire is kept for the crate that makes pages of it.
const FORM_PAGE: &str = "src-tauri/crates/form/page";

/// Builds the one-file questionnaire.
fn renew_form() -> Outcome {
    page::form()?.iter().try_for_each(|(name, text)| write(&format!("{FORM_PAGE}/{name}"), text))
}

/// Fails when the one-file questionnaire is not what its sources make now. Apart from [`fresh`], because it needs npm.
pub fn fresh_form() -> Outcome {
    let made = page::form()?;
    let is_stale = |(name, text): &&(&str, String)| {
        fs::read_to_string(root().join(FORM_PAGE).join(name)).ok().as_ref() != Some(text)
    };
    let stale: Vec<String> =
        made.iter().filter(is_stale).map(|(name, _)| format!("{FORM_PAGE}/{name} is stale: cargo xtask gen")).collect();
    if stale.is_empty() { Ok(()) } else { Err(stale.join("\n  ")) }
}

/// The typed functions, and what is wrong with the words.
fn words() -> Result<(Vec<Generated>, Vec<String>), String> {
    let catalogue = Catalogue::read(&root().join(typed::LOCALES)).map_err(|e| format!("{}: {e}", typed::LOCALES))?;
    let files = vec![(typed::RUST_FILE, typed::rust(&catalogue)), (typed::PAGE_FILE, typed::page(&catalogue))];
    Ok((files, catalogue.problems))
}

/// The contract is exported by the code that serves it, so it is the core that prints it. Built with the features of the
/// whole workspace, which the tests want as well, so that the core is built once.
fn api() -> Result<Generated, String> {
    cargo(["build", "-q", "--workspace", "--example", "export_api"]).step("the core")?;
    let text = run(program("debug/examples", "export_api"), [""; 0]).output_of("the contract")?;
    Ok((API_FILE, text))
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
