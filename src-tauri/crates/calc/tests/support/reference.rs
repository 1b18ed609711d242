//! Reference figures of statistics, computed by other programs or printed in books.
//!
//! The figures and the data that may be copied lie in `reference/stats`. What may not (psych's bfi, irr's anxiety, vcd's and
//! pingouin's tables) is read where it lies, `stats` in the folder `KEHENG_REFERENCE` or in `shared/reference` next to the
//! repository; cases of it are left out, and it is said, where there is no such folder.

#![allow(dead_code, reason = "each of the test programs that share this uses a part of it")]

use keheng_calc::model::find;
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

fn inside() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/stats")
}

fn outside() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/reference");
    env::var_os("KEHENG_REFERENCE").map_or_else(beside, PathBuf::from).join("stats")
}

/// A file of the reference; none, and a word about it, where it cannot be had.
pub fn text(name: &str) -> Option<String> {
    let found = [inside(), outside()].into_iter().find_map(|folder| fs::read_to_string(folder.join(name)).ok());
    if found.is_none() {
        eprintln!("skipped: {name} is not here (KEHENG_REFERENCE names the folder)");
    }
    found
}

/// A case of a group that is in the repository.
pub fn case(group: &str, id: &str) -> Value {
    let text = fs::read_to_string(inside().join(format!("{group}.json"))).unwrap();
    pick(&text, id)
}

/// A case of a group that is beside the repository.
pub fn case_beside(group: &str, id: &str) -> Option<Value> {
    fs::read_to_string(outside().join(format!("{group}.json"))).ok().map(|text| pick(&text, id))
}

fn pick(text: &str, id: &str) -> Value {
    let whole: Value = serde_json::from_str(text).unwrap();
    let found = whole["cases"].as_array().unwrap().iter().find(|c| c["id"] == id);
    found.unwrap_or_else(|| panic!("there is no case {id}")).clone()
}

/// The columns of a CSV file named, answers that are no number as holes.
pub fn columns(text: &str, names: &[&str]) -> Vec<Vec<Option<f64>>> {
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let head = lines.next().unwrap();
    let at: Vec<usize> = names.iter().map(|name| head.iter().position(|h| h == name).unwrap()).collect();
    let rows: Vec<Vec<&str>> = lines.collect();
    at.iter().map(|c| rows.iter().map(|row| row[*c].trim().parse().ok()).collect()).collect()
}

/// The same without holes.
pub fn full(text: &str, names: &[&str]) -> Vec<Vec<f64>> {
    columns(text, names).into_iter().map(|c| c.into_iter().map(Option::unwrap).collect()).collect()
}

/// Columns as the rows that a model is given; a hole is written as a number that is no answer.
pub fn rows(columns: &[Vec<Option<f64>>], hole: f64) -> Value {
    let row = |at: usize| columns.iter().map(|c| c[at].unwrap_or(hole)).collect::<Vec<f64>>();
    json!((0..columns[0].len()).map(row).collect::<Vec<_>>())
}

/// The same of columns without holes.
pub fn full_rows(columns: &[Vec<f64>]) -> Value {
    let row = |at: usize| columns.iter().map(|c| c[at]).collect::<Vec<f64>>();
    json!((0..columns[0].len()).map(row).collect::<Vec<_>>())
}

/// What a model of the registry gives, as a lesson, a page or `keheng-cli solve` would have it.
#[track_caller]
pub fn solve(model: &str, input: &Value) -> Value {
    let found = find(model).unwrap_or_else(|| panic!("no model {model}")).solve(input);
    found.unwrap_or_else(|fault| panic!("{model}: {fault}")).outputs
}

/// What a model gives for its own example.
#[track_caller]
pub fn example(model: &str) -> Value {
    solve(model, &find(model).unwrap_or_else(|| panic!("no model {model}")).example().input)
}

/// What stands at these places (JSON pointers), one list after the other.
#[track_caller]
pub fn at(outputs: &Value, places: &[&str]) -> Vec<f64> {
    let place = |p: &&str| outputs.pointer(p).unwrap_or_else(|| panic!("{p} is not in {outputs}"));
    places.iter().flat_map(|p| numbers(place(p))).collect()
}

/// A field of each entry of a list.
#[track_caller]
pub fn each(outputs: &Value, list: &str, field: &str) -> Vec<f64> {
    outputs.pointer(list).and_then(Value::as_array).unwrap().iter().flat_map(|entry| numbers(&entry[field])).collect()
}

/// The numbers of a list, or of a list of lists, in order.
pub fn numbers(value: &Value) -> Vec<f64> {
    match value {
        Value::Array(list) => list.iter().flat_map(numbers).collect(),
        other => vec![other.as_f64().unwrap()],
    }
}

/// How far figures may be off.
#[derive(Clone, Copy)]
pub enum Within {
    /// by so much
    Absolute(f64),
    /// by such a share
    Relative(f64),
}

/// Figures against those expected; the first that differs is named.
#[track_caller]
pub fn agree(what: &str, found: &[f64], expected: &Value, within: Within) {
    let expected = numbers(expected);
    assert_eq!(found.len(), expected.len(), "{what}: as many figures");
    for (at, (f, e)) in found.iter().zip(&expected).enumerate() {
        let (off, most) = match within {
            Within::Absolute(most) => ((f - e).abs(), most),
            Within::Relative(most) => ((f - e).abs() / e.abs().max(f64::MIN_POSITIVE), most),
        };
        assert!(off <= most, "{what}[{at}]: {f} instead of {e}");
    }
}
