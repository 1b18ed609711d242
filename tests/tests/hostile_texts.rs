//! Hostile texts in every field: whatever is asked is answered, what is drawn or written to a file runs nothing, asks nobody and
//! computes nothing.

use keheng_core::api::methods;
use keheng_tests::{
    desk::Desk,
    hostile::{TEXTS, firm, plain, texts},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, HashSet},
    fs,
    io::Read,
    path::{Path, PathBuf},
};

/// An element with the names and values of its attributes.
type Element = (String, Vec<(String, String)>);

/// Elements of a page or drawing, as a browser finds them: what stands in a script or style is text until its end.
fn elements(text: &str) -> Vec<Element> {
    let bytes = text.as_bytes();
    let (mut at, mut found) = (0, Vec::new());
    while at < bytes.len() {
        if bytes[at] != b'<' || !bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
            continue;
        }
        let name_end =
            text[at + 1..].find(|c: char| !c.is_ascii_alphanumeric() && c != '-').map_or(text.len(), |n| at + 1 + n);
        let name = text[at + 1..name_end].to_ascii_lowercase();
        let (mut attributes, mut key, mut value, mut quote) = (Vec::new(), String::new(), String::new(), None);
        let mut rest = text[name_end..].char_indices();
        let mut in_value = false;
        let mut end = text.len();
        for (n, c) in rest.by_ref() {
            match (quote, c) {
                (Some(q), c) if c == q => {
                    quote = None;
                    attributes.push((std::mem::take(&mut key), std::mem::take(&mut value)));
                    in_value = false;
                }
                (Some(_), c) => value.push(c),
                (None, '>') => {
                    end = name_end + n;
                    break;
                }
                (None, '"' | '\'') if in_value && value.is_empty() => quote = Some(c),
                (None, '=') if !key.is_empty() => in_value = true,
                (None, c) if c.is_whitespace() || c == '/' => {
                    if !key.is_empty() {
                        attributes.push((std::mem::take(&mut key), std::mem::take(&mut value)));
                    }
                    in_value = false;
                }
                (None, c) if in_value => value.push(c),
                (None, c) => key.push(c.to_ascii_lowercase()),
            }
        }
        if !key.is_empty() {
            attributes.push((key, value));
        }
        at = end + 1;
        if ["script", "style"].contains(&name.as_str()) {
            let close = format!("</{name}");
            at = text[at.min(text.len())..].to_ascii_lowercase().find(&close).map_or(text.len(), |n| at + n);
        }
        found.push((name, attributes));
    }
    found
}

/// What a drawing may hold.
const DRAWN: &[&str] = &[
    "svg",
    "g",
    "rect",
    "path",
    "text",
    "tspan",
    "line",
    "circle",
    "ellipse",
    "polygon",
    "polyline",
    "defs",
    "clippath",
    "lineargradient",
    "stop",
    "title",
    "desc",
    "pattern",
    "marker",
    "mask",
];

fn assert_drawing(what: &str, svg: &str) {
    for (name, attributes) in elements(svg) {
        assert!(DRAWN.contains(&name.as_str()), "{what} holds <{name}>");
        for (key, value) in attributes {
            assert!(!key.starts_with("on"), "{what} holds {key}");
            assert!(!key.ends_with("href") || value.starts_with('#'), "{what} points to {value}");
            assert!(!value.contains("url(") || value.contains("url(#"), "{what} points to {value}");
        }
    }
}

/// Drawings in an answer, at any depth.
fn drawings(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|v| drawings(v, found)),
        Value::Object(all) => all.iter().for_each(|(key, v)| match v {
            Value::String(text) if key == "svg" => found.push(text.clone()),
            v => drawings(v, found),
        }),
        _ => {}
    }
}

/// Elements of a page by name, without those that only carry text.
fn skeleton(html: &str) -> BTreeMap<String, usize> {
    let mut all = BTreeMap::new();
    for (name, attributes) in elements(html) {
        for (key, value) in attributes {
            assert!(!key.starts_with("on"), "<{name} {key}>");
            let goes = ["href", "src", "action", "data", "srcdoc"].contains(&key.as_str());
            let harmless = value.is_empty() || value.starts_with('#') || value.starts_with("data:image/");
            assert!(!goes || harmless, "<{name} {key}={value}>");
        }
        *all.entry(name).or_default() += 1;
    }
    all.retain(|name, _| {
        ["script", "style", "iframe", "object", "embed", "link", "meta", "base", "form", "svg"].contains(&name.as_str())
    });
    all
}

fn saved(desk: &Desk, name: &str, save: impl FnOnce(&str) -> Result<Value, keheng_base::Fault>) -> Option<PathBuf> {
    let to = desk.path().with_file_name(name);
    let handle = desk.app.files().offer_save(to.clone());
    match save(&handle) {
        Ok(_) => Some(to),
        Err(fault) => {
            assert_ne!(fault.code, "internal", "{name}: {fault}");
            None
        }
    }
}

/// No cell is a formula for a program that opens the table.
fn assert_csv(path: &Path) -> HashSet<String> {
    let mut cells = HashSet::new();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(path).expect("a table");
    for record in reader.records() {
        for cell in record.expect("a row").iter() {
            let cell = cell.trim_start_matches('\u{feff}');
            let number = cell.trim_end_matches('%').replace(',', "").parse::<f64>().is_ok_and(f64::is_finite);
            let begins = cell.chars().next().is_some_and(|c| "=+-@\t\r\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}".contains(c));
            assert!(number || !begins, "{}: {cell:?} is a formula", path.display());
            cells.insert(cell.to_owned());
        }
    }
    cells
}

fn assert_xlsx(path: &Path) {
    let mut book = zip::ZipArchive::new(fs::File::open(path).expect("a workbook")).expect("a workbook");
    for at in 0..book.len() {
        let mut part = book.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap_or_else(|e| panic!("{name}: {e}"));
        for (element, attributes) in elements(&text) {
            let formula = ["f", "hyperlink", "definedname", "ddelink", "oleobject"].contains(&element.as_str());
            assert!(!formula, "{}: {name} holds <{element}>", path.display());
            assert!(!attributes.iter().any(|(_, v)| v == "External"), "{}: {name} points outside", path.display());
        }
        assert!(!text.chars().any(|c| (c as u32) < 0x20 && !"\t\r\n".contains(c)), "{name}: a letter that XML forbids");
    }
}

fn charts(desk: &Desk) -> Vec<Value> {
    let ask = json!({});
    let mut kinds = vec![
        json!({"kind": "pareto", "abc": {}}),
        json!({"kind": "lorenz", "abc": {}}),
        json!({"kind": "kpis"}),
        json!({"kind": "whale", "ask": ask}),
        json!({"kind": "sankey", "ask": ask}),
        json!({"kind": "lying", "ask": ask}),
        json!({"kind": "matrix", "ask": ask}),
        json!({"kind": "control", "kpi": "on_time", "by": "month"}),
        json!({"kind": "trend", "kpi": "on_time"}),
        json!({"kind": "causes", "asked": {"kpi": "on_time", "from": "2026-01-01", "to": "2026-12-31", "by": "cause"}}),
        json!({"kind": "causes", "asked": {"kpi": "on_time", "from": "2026-01-01", "to": "2026-12-31", "by": "customer"}}),
    ];
    for survey in listed(desk, "surveys.list", "surveys") {
        kinds.push(json!({"kind": "gaps", "survey": survey, "dimensions": false}));
        kinds.push(json!({"kind": "gaps", "survey": survey, "dimensions": true}));
    }
    kinds
}

fn listed(desk: &Desk, method: &str, field: &str) -> Vec<Value> {
    let answer = desk.call(method, json!({}));
    let list = answer.get(field).cloned().unwrap_or(answer);
    list.as_array().unwrap_or_else(|| panic!("{method} lists")).iter().map(|one| one["id"].clone()).collect()
}

/// Pages that are written to files, by name.
fn pages(desk: &Desk) -> BTreeMap<String, PathBuf> {
    let mut all = BTreeMap::new();
    for (n, survey) in listed(desk, "surveys.list", "surveys").into_iter().enumerate() {
        let name = format!("form-{n}.html");
        all.extend(
            saved(desk, &name, |h| desk.app.call("surveys.page", json!({"id": survey, "handle": h})))
                .map(|p| (name, p)),
        );
    }
    for (n, study) in listed(desk, "methods.list", "studies").into_iter().enumerate() {
        for (method, file) in [("interview.save", "sheet"), ("delphi.save", "sheets"), ("delphi.save", "report")] {
            let name = format!("{file}-{n}.html");
            let save = |h: &str| desk.app.call(method, json!({"id": study, "file": file, "handle": h}));
            all.extend(saved(desk, &name, save).map(|p| (name, p)));
        }
    }
    let view = desk.call("value.customers", json!({}))["view"].clone();
    let rows = desk.call("value.rows", json!({"view": view, "offset": 0, "limit": 3}));
    for (n, row) in rows["rows"].as_array().expect("rows").iter().enumerate() {
        let name = format!("person-{n}.html");
        all.extend(
            saved(desk, &name, |h| desk.job("privacy.copy", json!({"customer": row["id"], "handle": h})))
                .map(|p| (name, p)),
        );
    }
    all
}

#[test]
fn there_are_three_hundred_of_them() {
    let all = texts();
    assert_eq!(all.len(), TEXTS);
    assert_eq!(all.iter().collect::<HashSet<_>>().len(), TEXTS, "and no two are the same");
}

#[test]
fn the_search_finds_what_runs() {
    let found = elements("<p title='<b>'>a &lt;i&gt;<SCRIPT src=x>'<img>'</script><a HREF=\"javascript:1\" onclick=x>");
    let names: Vec<&str> = found.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(names, ["p", "script", "a"]);
    assert_eq!(found[2].1, [("href".to_owned(), "javascript:1".to_owned()), ("onclick".to_owned(), "x".to_owned())]);
}

#[test]
fn hostile_texts_run_nowhere() {
    let plain = plain();
    let usual: BTreeMap<String, BTreeMap<String, usize>> =
        pages(&plain).into_iter().map(|(n, p)| (n, skeleton(&fs::read_to_string(p).expect("a page")))).collect();
    assert!(usual.len() >= 7, "pages are written: {usual:?}");
    let (mut answered, mut drawn, mut written) = (HashSet::new(), 0, HashSet::new());
    for round in 0..4 {
        let desk = firm(round);
        for method in methods() {
            if ["desk.start", "desk.undo", "desk.redo", "desk.restore", "desk.create", "desk.open"]
                .contains(&method.name)
            {
                continue;
            }
            match desk.app.call(method.name, json!({})) {
                Ok(answer) => {
                    answered.insert(method.name);
                    let mut found = Vec::new();
                    drawings(&answer, &mut found);
                    found.iter().for_each(|svg| assert_drawing(method.name, svg));
                }
                Err(fault) => assert_ne!(fault.code, "internal", "{}: {fault}", method.name),
            }
        }
        for chart in charts(&desk) {
            let what = chart.to_string();
            let draw = json!({"chart": chart, "width": 960, "height": 480, "palette": "light"});
            if let Ok(answer) = desk.app.call("charts.draw", draw.clone()) {
                drawn += 1;
                assert_drawing(&what, answer["svg"].as_str().expect("a drawing"));
                let name = format!("chart-{drawn}");
                let save = |format: &str, h: &str| {
                    desk.app.call("charts.save", json!({"draw": draw, "format": format, "handle": h}))
                };
                if let Some(path) = saved(&desk, &format!("{name}.svg"), |h| save("svg", h)) {
                    assert_drawing(&what, &fs::read_to_string(path).expect("a drawing"));
                }
                if let Some(path) = saved(&desk, &format!("{name}.csv"), |h| save("csv", h)) {
                    assert_csv(&path);
                }
            }
        }
        for what in ["customers", "shipments", "cases"] {
            for (ending, reveal) in [("csv", true), ("csv", false), ("xlsx", true)] {
                let name = format!("{what}-{reveal}.{ending}");
                let path = saved(&desk, &name, |h| {
                    desk.app.call("export.run", json!({"what": what, "handle": h, "reveal": reveal}))
                })
                .unwrap_or_else(|| panic!("{name} is written"));
                if ending == "csv" { written.extend(assert_csv(&path)) } else { assert_xlsx(&path) }
            }
        }
        for (n, survey) in listed(&desk, "surveys.list", "surveys").into_iter().enumerate() {
            for format in ["csv", "xlsx"] {
                let ending = if format == "xlsx" { "xlsx" } else { "csv" };
                let save =
                    |h: &str| desk.app.call("surveys.export", json!({"id": survey, "format": format, "handle": h}));
                if let Some(path) = saved(&desk, &format!("answers-{n}-{format}.{ending}"), save) {
                    if ending == "csv" {
                        assert_csv(&path);
                    } else {
                        assert_xlsx(&path)
                    }
                }
            }
        }
        for (name, path) in pages(&desk) {
            let now = skeleton(&fs::read_to_string(path).expect("a page"));
            assert_eq!(Some(&now), usual.get(&name), "round {round}: {name} has other elements than without them");
        }
        desk.assert_sound("with hostile texts");
    }
    assert!(answered.len() >= 40 && drawn >= 40, "{} methods, {drawn} drawings", answered.len());
    let whole = texts().iter().filter(|t| written.iter().any(|cell| cell.contains(t.trim()))).count();
    assert!(whole >= TEXTS / 2, "they reach the tables: {whole}");
}
