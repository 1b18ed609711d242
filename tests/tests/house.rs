//! The house keeps its rules: who may know whom, how long a file is, where words stand, why a dependency is there.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests are a folder of the repository")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Files of an ending below a folder of the repository.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![root().join(folder)];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for path in entries.flatten().map(|e| e.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !["target", "node_modules", "dist"].contains(&name.as_str()) {
                waiting.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has files of ending {ending}, or the search is wrong");
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

fn none(findings: Vec<String>, rule: &str) {
    assert!(findings.is_empty(), "{rule}\n  {}", findings.join("\n  "));
}

/// Names of a manifest's dependencies, those of its tests left out.
fn dependencies(manifest: &Path) -> BTreeSet<String> {
    let mut of_program = false;
    let mut names = BTreeSet::new();
    for line in text(manifest).lines() {
        if line.starts_with('[') {
            of_program = line.ends_with("dependencies]") && !line.contains("dev-");
        } else if let Some((name, _)) =
            line.split_once(['.', ' ', '=']).filter(|(n, _)| of_program && !n.starts_with('#'))
        {
            names.insert(name.to_owned());
        }
    }
    names
}

#[test]
fn crates_know_only_those_before_them() {
    let may_use: &[(&str, &[&str])] = &[
        ("base", &[]),
        ("calc", &["base"]),
        ("form", &["base"]),
        ("scan", &["base"]),
        ("sync", &["base"]),
        ("files", &["base", "form"]),
        ("draw", &["base"]),
        ("words", &["base"]),
        ("xtask", &[]),
        ("core", &["base", "calc", "form", "scan", "sync", "files", "draw", "words"]),
        ("print", &["base", "form", "scan", "words", "core"]),
        ("cli", &["base", "calc", "form", "words", "core", "print"]),
    ];
    let mut seen = 0;
    let mut findings = Vec::new();
    for entry in fs::read_dir(root().join("src-tauri/crates")).expect("the crates").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let allowed = may_use.iter().find(|(n, _)| *n == name).map(|(_, list)| *list);
        let Some(allowed) = allowed else {
            findings.push(format!("{name} has no place in the order of crates"));
            continue;
        };
        seen += 1;
        for dependency in dependencies(&entry.path().join("Cargo.toml")) {
            match dependency.strip_prefix("keheng-") {
                Some(ours) if !allowed.contains(&ours) => findings.push(format!("{name} uses {ours}")),
                None if dependency.starts_with("tauri") || dependency == "rfd" => {
                    findings.push(format!("{name} uses {dependency}: only the shell knows windows"))
                }
                _ => {}
            }
        }
    }
    assert_eq!(seen, may_use.len(), "a crate of the order is missing");
    none(findings, "base <- calc, form, scan, sync <- files, draw, words <- core <- print <- cli and shell");
}

/// The rooms of the core; each uses only those before it. `App` and the contract's macro are everybody's.
const ROOMS: &[&str] = &[
    "db",
    "models",
    "settings",
    "audit",
    "lock",
    "customers",
    "shipments",
    "cases",
    "service",
    "costing",
    "sample",
    "desk",
    "jobs",
    "value",
    "surveys",
    "methods",
    "tradeoff",
    "charts",
    "reports",
    "interchange",
    "exchange",
    "privacy",
];

/// The program around the rooms: knows them all.
const AROUND: &[&str] = &["api", "app", "by_hand", "handles", "lib", "numbers", "printer", "views"];

/// Names that follow `crate::` in a source, also inside braces.
fn mentioned(source: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    for (at, _) in source.match_indices("crate::") {
        let rest = &source[at + "crate::".len()..];
        let Some(inside) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        let (mut depth, mut begins) = (0, true);
        for (i, c) in inside.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                c if begins && depth == 0 && !c.is_whitespace() => {
                    names.insert(word(&inside[i..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    names
}

#[test]
fn rooms_of_the_core_use_only_those_before_them() {
    let source = root().join("src-tauri/crates/core/src");
    let mut findings = Vec::new();
    let mut used = BTreeSet::new();
    for path in files("src-tauri/crates/core/src", "rs") {
        let below = path.strip_prefix(&source).expect("a file of the core");
        let room =
            below.iter().next().map(|p| p.to_string_lossy().trim_end_matches(".rs").to_owned()).unwrap_or_default();
        if AROUND.contains(&room.as_str()) || below.file_name().is_some_and(|n| n == "tests.rs") {
            continue;
        }
        let Some(place) = ROOMS.iter().position(|r| *r == room) else {
            findings.push(format!("{room} has no place in the order of rooms"));
            continue;
        };
        let whole = text(&path);
        let code = whole.split("#[cfg(test)]").next().unwrap_or_default();
        for name in mentioned(code) {
            match ROOMS.iter().position(|r| *r == name) {
                Some(other) if other > place => findings.push(format!("{} uses {name}", shown(&path))),
                Some(_) => {
                    used.insert(name);
                }
                None => {}
            }
        }
    }
    assert!(used.len() > 6, "the search finds how the rooms use each other: {used:?}");
    none(findings, &format!("rooms of the core, each using only those before it: {}", ROOMS.join(" -> ")));
}

/// A longer file says in its first lines why it is longer than others.
fn too_long(folder: &str, ending: &str, limit: usize) -> Vec<String> {
    let generated = ["// Made by", "// Generated by"];
    let long = files(folder, ending).into_iter().filter_map(|path| {
        let content = text(&path);
        let lines = content.lines().count();
        let explained = content.lines().take(8).any(|l| l.contains("longer than"));
        let made = generated.iter().any(|g| content.starts_with(g));
        (lines > limit && !explained && !made).then(|| format!("{}: {lines} lines", shown(&path)))
    });
    long.collect()
}

#[test]
fn files_are_short_or_say_why_they_are_long() {
    let mut findings = Vec::new();
    for folder in ["src-tauri/src", "src-tauri/crates", "src-tauri/fuzz", "tests"] {
        findings.extend(too_long(folder, "rs", 400));
    }
    findings.extend(too_long("ui/src", "svelte", 200));
    none(
        findings,
        "Rust up to 400 lines, Svelte up to 200, or the head comment says why the file is longer than others",
    );
}

/// The source without its comments; strings that hold comment signs do not occur in pages.
fn without_comments(source: &str) -> String {
    let mut rest = source;
    let mut code = String::new();
    while !rest.is_empty() {
        let ends = [("<!--", "-->"), ("/*", "*/"), ("// ", "\n")];
        let next = ends.iter().filter_map(|(open, close)| rest.find(open).map(|at| (at, *close))).min();
        let Some((at, close)) = next else {
            code += rest;
            break;
        };
        code += &rest[..at];
        rest = rest[at..].find(close).map_or("", |end| &rest[at + end + close.len()..]);
    }
    code
}

#[test]
fn pages_hold_no_chinese_words() {
    let is_han = |c: char| ('\u{3400}'..='\u{9fff}').contains(&c);
    // The gallery of components shows made-up customers; it is no part of the product.
    let pages = files("ui/src", "svelte").into_iter().filter(|p| !p.components().any(|c| c.as_os_str() == "gallery"));
    let findings = pages.filter_map(|path| {
        let found: String = without_comments(&text(&path)).chars().filter(|c| is_han(*c)).take(8).collect();
        (!found.is_empty()).then(|| format!("{}: {found}", shown(&path)))
    });
    none(findings.collect(), "words stand in the Fluent files, in both languages");
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let manifest = text(&root().join("Cargo.toml"));
    let section = manifest.split("[workspace.dependencies]").nth(1).and_then(|s| s.split("\n[").next());
    let mut reason = "";
    let mut shared = 0;
    let mut findings = Vec::new();
    for line in section.expect("the dependencies").lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            (reason, shared) = (comment, 0);
        } else if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with("keheng-")) {
            shared += 1;
            if reason.len() < 8 || shared > 3 {
                findings.push(name.to_owned());
            }
        }
    }
    none(findings, "a line of reason stands above each dependency, or above two or three that belong together");
    let mut unexplained = Vec::new();
    for path in files("src-tauri", "toml").into_iter().filter(|p| p.file_name().is_some_and(|n| n == "Cargo.toml")) {
        let content = text(&path);
        let mut explained = false;
        for line in content.lines() {
            if line.contains("version = \"") && !explained {
                unexplained.push(format!("{}: {line}", shown(&path)));
            }
            explained = line.starts_with("# ");
        }
    }
    none(unexplained, "a crate that takes a version of its own says why");
}

/// Names and versions of a lock file.
fn locked(path: &str) -> BTreeSet<(String, String)> {
    let content = text(&root().join(path));
    let value = |line: &str| line.split('"').nth(1).unwrap_or_default().to_owned();
    let mut lines = content.lines();
    let mut found = BTreeSet::new();
    while let Some(line) = lines.find(|line| line.starts_with("name = ")) {
        found.insert((value(line), lines.next().map(value).unwrap_or_default()));
    }
    found
}

#[test]
fn what_is_fuzzed_is_what_is_shipped() {
    let (ours, fuzzed) = (locked("Cargo.lock"), locked("src-tauri/fuzz/Cargo.lock"));
    assert!(fuzzed.len() > 20, "the lock file of the fuzzer is read");
    let names: BTreeSet<&String> = ours.iter().map(|(name, _)| name).collect();
    let other = fuzzed.iter().filter(|package| names.contains(&package.0) && !ours.contains(*package));
    none(
        other.map(|(name, version)| format!("{name} {version}")).collect(),
        "the fuzzer has the versions of the program: copy Cargo.lock to src-tauri/fuzz and let cargo drop the rest",
    );
}

#[test]
fn no_test_is_left_out_and_none_waits_for_time_to_pass() {
    // Put together here, so that this file does not find itself.
    let signs = [["#[", "ignore"].concat(), ["thread::", "sleep"].concat(), ["time::", "sleep"].concat()];
    let mut findings = Vec::new();
    for path in files("src-tauri", "rs").into_iter().chain(files("tests", "rs")) {
        let content = text(&path);
        let is_test =
            path.components().any(|c| c.as_os_str() == "tests") || path.file_name().is_some_and(|n| n == "tests.rs");
        let tests =
            if is_test { &content[..] } else { content.split_once("#[cfg(test)]").map_or("", |(_, tests)| tests) };
        findings.extend(signs.iter().filter(|s| tests.contains(*s)).map(|s| format!("{}: {s}", shown(&path))));
    }
    none(findings, "a test runs, and what it waits for is an event");
}
