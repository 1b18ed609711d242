//! Files that may not be copied lie beside the repository: `surveys` in the folder `KEHENG_REFERENCE` or in
//! `shared/reference`. Where there is no such folder their cases are left out, and it is said.

use keheng_files::survey_formats::Wording;
use keheng_form::{Form, Text};
use serde_json::Value;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The folder of files.
pub fn folder() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/reference");
    let folder = env::var_os("KEHENG_REFERENCE").map_or_else(beside, PathBuf::from).join("surveys");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: the reference files are not here (KEHENG_REFERENCE names the folder)");
    None
}

/// What is to be found in the files of a format.
pub fn expected(format: &str) -> Option<(PathBuf, Value)> {
    let folder = folder()?;
    let text = fs::read_to_string(folder.join("EXPECTED.json")).unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();
    Some((folder, all[format].clone()))
}

/// Words as the program gives them.
pub fn wording() -> Wording {
    Wording {
        yes: Text::both("是", "Yes"),
        no: Text::both("否", "No"),
        other: Text::both("其他", "Other"),
        which: Text::both("请说明", "Please specify"),
        not_said: Text::both("说不清", "Cannot say"),
        answer: Text::both("回答", "Answer"),
        female: Text::both("女", "Female"),
        male: Text::both("男", "Male"),
        more: Text::both("增加", "More"),
        same: Text::both("不变", "The same"),
        less: Text::both("减少", "Less"),
    }
}

/// Forms of ours: all templates, and one of every type, as they are when they are written: pairs are rows by then.
pub fn ours() -> Vec<(String, Form)> {
    let templates = keheng_form::templates::TEMPLATES.iter().map(|t| (t.id.to_owned(), (t.make)()));
    let every: Value = serde_json::from_str(include_str!("../../../form/vectors/every_type.json")).unwrap();
    let every = every.get("form").cloned().unwrap_or(every);
    let every: Form = serde_json::from_value(every).unwrap();
    templates.chain([("every_type".to_owned(), every)]).map(|(id, form)| (id, form.without_pairs().0)).collect()
}

/// A Python that has a module: `KEHENG_PYTHON`, which `cargo xtask test` sets to one with pyxform, else `python3`. None, and a word about it,
/// where there is none.
pub fn python(module: &str) -> Option<PathBuf> {
    let program = env::var_os("KEHENG_PYTHON").map_or_else(|| PathBuf::from("python3"), PathBuf::from);
    let found = Command::new(&program).args(["-c", &format!("import {module}")]).output();
    if found.is_ok_and(|o| o.status.success()) {
        return Some(program);
    }
    eprintln!("skipped: no Python with {module} (KEHENG_PYTHON names one; `cargo xtask test` has one with pyxform)");
    None
}

/// Runs a script with survey-core, which lies in the folder `KEHENG_NODE_MODULES`, else among the page's packages. None, and
/// a word about it, where it cannot be had.
pub fn node(script: &str, input: &Value) -> Option<Value> {
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/node_modules");
    let folder = env::var_os("KEHENG_NODE_MODULES").map_or_else(ours, PathBuf::from);
    if !folder.join("survey-core").is_dir() {
        eprintln!("skipped: no survey-core in {}: `npm ci` in ui puts it there", folder.display());
        return None;
    }
    let home = tempfile::tempdir().unwrap();
    fs::write(home.path().join("in.json"), input.to_string()).unwrap();
    let out = Command::new("node")
        .args(["-e", script])
        .env("NODE_PATH", folder)
        .env("INPUT", home.path().join("in.json"))
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(serde_json::from_slice(&out.stdout).unwrap())
}
