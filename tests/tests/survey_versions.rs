//! A questionnaire that changes while answers come in, as real ones did: every version keeps its answers, every column
//! that was ever asked is in the data, and none that was not.
//!
//! The real ones lie beside the repository (`versions` of the reference surveys, in the folder `KEHENG_REFERENCE` or in
//! `shared/reference`); where there is no such folder they are left out, and it is said.

use keheng_tests::desk::Desk;
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::{Path, PathBuf},
};

fn reference() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference");
    let folder = env::var_os("KEHENG_REFERENCE").map_or_else(beside, PathBuf::from).join("surveys/versions");
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: the reference files are not here (KEHENG_REFERENCE names the folder)");
    None
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Lists of a form as the sheets of one text file, as XLSForm has them.
fn sheets(content: &Value) -> String {
    let mut lines = Vec::new();
    for sheet in ["survey", "choices"] {
        let Some(rows) = content[sheet].as_array() else { continue };
        let heads: BTreeSet<&String> = rows.iter().filter_map(Value::as_object).flat_map(|row| row.keys()).collect();
        lines.push(sheet.to_owned());
        lines.push(format!(",{}", heads.iter().map(|h| quoted(h)).collect::<Vec<_>>().join(",")));
        lines.extend(rows.iter().map(|row| {
            let cells: Vec<String> = heads.iter().map(|h| quoted(&cell(&row[h.as_str()]))).collect();
            format!(",{}", cells.join(","))
        }));
    }
    lines.join("\n") + "\n"
}

/// What was sent in as a table, and how many values it has in each column.
fn table(rows: &[Value]) -> (String, BTreeMap<String, usize>) {
    let heads: BTreeSet<&String> = rows.iter().filter_map(Value::as_object).flat_map(|row| row.keys()).collect();
    let mut filled = BTreeMap::new();
    let mut lines = vec![heads.iter().map(|h| quoted(h)).collect::<Vec<_>>().join(",")];
    for row in rows {
        let cells: Vec<String> = heads.iter().map(|h| cell(&row[h.as_str()])).collect();
        for (head, _) in heads.iter().zip(&cells).filter(|(_, cell)| !cell.is_empty()) {
            *filled.entry((*head).clone()).or_default() += 1;
        }
        lines.push(cells.iter().map(|c| quoted(c)).collect::<Vec<_>>().join(","));
    }
    (lines.join("\n") + "\n", filled)
}

/// Questions of a form: name and type; groups and their ends ask nothing.
fn asked(content: &Value) -> Vec<(String, String)> {
    let rows = content["survey"].as_array().expect("rows").iter();
    let question = |row: &Value| {
        let type_ = cell(&row["type"]).split_whitespace().next().unwrap_or_default().to_owned();
        (!type_.starts_with("begin") && !type_.starts_with("end")).then(|| (cell(&row["name"]), type_))
    };
    rows.filter_map(question).collect()
}

/// Takes all versions of a form into one survey, each with what was sent in to it.
fn take(desk: &Desk, versions: &[Value]) -> (Value, BTreeMap<(String, String), usize>) {
    let handle = |path: PathBuf| desk.app.files().offer(path).expect("a file").handle;
    let (mut survey, mut wanted) = (Value::Null, BTreeMap::new());
    for (number, version) in versions.iter().enumerate() {
        let form = handle(desk.file(&format!("form-{number}.csv"), sheets(&version["content"])));
        let mut import = json!({"handle": form});
        if !survey.is_null() {
            import["into"] = survey.clone();
        }
        let made = desk.call("surveys.import", import);
        survey = made["id"].clone();
        desk.call("surveys.publish", json!({"id": survey}));
        // two versions may have been sent the same answers: who answered which is told apart by the identity
        let mut rows = version["submissions"].as_array().expect("answers").clone();
        for (at, row) in rows.iter_mut().enumerate() {
            if row["_uuid"].is_null() {
                row["_uuid"] = json!(format!("{number}-{at}"));
            }
        }
        let (text, filled) = table(&rows);
        let answers = handle(desk.file(&format!("answers-{number}.csv"), text));
        let report = desk.call("surveys.answers_take", json!({"handle": answers, "survey": survey}));
        assert_eq!((&report["created"], &report["refused"]), (&json!(rows.len()), &json!(0)), "{number}: {report}");
        for question in asked(&version["content"]) {
            let n = filled.get(&question.0).copied().unwrap_or_default();
            *wanted.entry(question).or_insert(0) += n;
        }
    }
    (survey, wanted)
}

#[test]
fn real_forms_that_changed_keep_every_column_and_every_value() {
    let Some(folder) = reference() else { return };
    let mut families: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut files: Vec<PathBuf> = fs::read_dir(folder).expect("a folder").flatten().map(|e| e.path()).collect();
    files.sort();
    for file in files {
        let version: Value = serde_json::from_slice(&fs::read(file).expect("a file")).expect("JSON");
        families.entry(cell(&version["id_string"])).or_default().push(version);
    }
    assert!(families.values().any(|versions| versions.len() == 6), "{:?}", families.keys());
    for (family, versions) in families {
        let desk = Desk::new();
        let (survey, wanted) = take(&desk, &versions);
        let to = desk.path().with_file_name("all.csv");
        let handle = desk.app.files().offer_save(to.clone());
        desk.call("surveys.export", json!({"id": survey, "format": "csv", "handle": handle}));
        let text = fs::read_to_string(to).expect("a table");
        let mut rows =
            csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<csv::StringRecord> = rows.records().map(|row| row.expect("a row")).collect();
        // before the questions stand when and how long
        assert_eq!(rows[0].len() - 2, wanted.len(), "{family}: none lost, none invented: {:?}", rows[0]);
        let mut found: Vec<usize> =
            (2..rows[0].len()).map(|at| rows[1..].iter().filter(|row| !row[at].is_empty()).count()).collect();
        let mut counts: Vec<usize> = wanted.values().copied().collect();
        found.sort_unstable();
        counts.sort_unstable();
        assert_eq!(found, counts, "{family}: every value in its column: {wanted:?}\n{text}");
        desk.assert_sound(&family);
    }
}
