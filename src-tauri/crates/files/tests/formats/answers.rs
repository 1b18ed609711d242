//! Answers of other programs. The files in `data` are made up: heads and cells as the programs write them, answers invented,
//! `wjx_msforms_truth.json` what was answered.

use crate::reference::{expected, folder, wording};
use keheng_files::survey_formats::{
    answers::{AnswerTable, Dialect, Filled, Reader, Reading, Target, dialect, form_of, matched},
    xlsform::{Book, Document, to_form},
};
use keheng_form::{Datum, Form, cells, flaws};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/data").join(name)
}

fn open(path: &Path) -> AnswerTable {
    AnswerTable::open(path, &Reading::default()).unwrap_or_else(|f| panic!("{}: {f}", path.display()))
}

fn read(table: &AnswerTable, form: &Form, targets: Vec<Target>) -> Vec<Filled> {
    let reader = Reader::new(dialect(&table.heads), form, targets, false);
    table.rows.iter().map(|(_, row)| reader.row(table, row)).collect()
}

fn options(names: &[&str]) -> Value {
    let option = |(at, text): (usize, &&str)| json!({"uid": format!("o{}", at + 1), "name": format!("o{}", at + 1), "text": {"zh": text}});
    names.iter().enumerate().map(option).collect()
}

/// The questionnaire that the files answer.
fn asked() -> Form {
    let rows: Vec<Value> = ["准时送达", "包装完好", "投诉处理"]
        .iter()
        .enumerate()
        .map(|(at, text)| json!({"uid": format!("r{}", at + 1), "name": format!("r{}", at + 1), "text": {"zh": text}}))
        .collect();
    let labels: Vec<Value> =
        ["很不满意", "不满意", "一般", "满意", "很满意"].iter().map(|l| json!({"zh": l})).collect();
    serde_json::from_value(json!({"title": {"zh": "满意度"}, "languages": ["zh-CN"], "pages": [{"uid": "p1", "questions": [
        {"uid": "q1", "name": "type", "text": {"zh": "您的客户类型是？"}, "kind": {"type": "single", "choices": options(&["电商客户", "企业客户", "政府机关客户", "零散客户"])}},
        {"uid": "q2", "name": "used", "text": {"zh": "您使用过哪些服务？"}, "kind": {"type": "multiple", "choices": options(&["同城", "省内", "跨省", "国际"])}},
        {"uid": "q3", "name": "rate", "text": {"zh": "请评价"}, "kind": {"type": "matrix_scale", "rows": rows, "scale": {"from": 1, "to": 5, "labels": labels}}},
        {"uid": "q4", "name": "rank", "text": {"zh": "请按重要程度排序"}, "kind": {"type": "ranking", "choices": options(&["价格", "速度", "安全"])}},
        {"uid": "q5", "name": "nps", "text": {"zh": "您有多大可能向同行推荐我们？"}, "kind": {"type": "nps"}},
        {"uid": "q6", "name": "other", "text": {"zh": "其他意见"}, "kind": {"type": "long_text", "most": 500}}
    ]}]})).unwrap()
}

/// An answer as the truth has it.
fn said(filled: &Filled) -> Value {
    let number = |uid: &str| uid[1..].parse::<u32>().unwrap();
    let get = |key: &str| match filled.answers.get(key) {
        None => Value::Null,
        Some(Datum::Number(n)) => json!(*n as i64),
        Some(Datum::Text(t)) if key == "q1" => json!(number(t)),
        Some(Datum::Text(t)) => json!(t),
        Some(Datum::Set(s)) => json!(s.iter().map(|u| number(u)).collect::<Vec<_>>()),
    };
    json!({"t": get("q1"), "s": get("q2"), "m": [get("q3.r1"), get("q3.r2"), get("q3.r3")], "r": get("q4"), "n": get("q5"), "c": get("q6")})
}

#[test]
fn made_up_files_give_the_truth() {
    let truth: Vec<Value> = serde_json::from_str(include_str!("data/wjx_msforms_truth.json")).unwrap();
    let form = asked();
    for (file, program) in [
        ("wjx_text_gbk.csv", Dialect::Wjx),
        ("wjx_text.xlsx", Dialect::Wjx),
        ("wjx_codes_utf8bom.csv", Dialect::Wjx),
        ("msforms.xlsx", Dialect::Microsoft),
    ] {
        let table = open(&data(file));
        assert_eq!(dialect(&table.heads), program, "{file}");
        let targets = matched(&table, &form);
        let found = read(&table, &form, targets);
        assert_eq!(found.len(), truth.len(), "{file}");
        for (at, (filled, truth)) in found.iter().zip(&truth).enumerate() {
            assert_eq!(filled.troubles, [], "{file} row {}", at + 2);
            let mut truth = truth.clone();
            let seconds = truth.as_object_mut().unwrap().remove("sec").unwrap();
            if program == Dialect::Microsoft {
                // the file does not ask for an order
                truth["r"] = Value::Null;
            } else {
                assert_eq!(json!(filled.seconds), seconds, "{file} row {}", at + 2);
            }
            assert_eq!(said(filled), truth, "{file} row {}", at + 2);
            assert!(filled.submitted.is_some() && filled.serial.is_some(), "{file} row {}: {filled:?}", at + 2);
        }
    }
}

#[test]
fn a_form_is_made_of_any_file_and_holds_all_of_it() {
    let mut files: Vec<PathBuf> =
        ["wjx_text_gbk.csv", "wjx_text.xlsx", "wjx_codes_utf8bom.csv", "msforms.xlsx"].map(data).to_vec();
    if let Some((folder, all)) = expected("responses") {
        for (file, wanted) in all.as_object().unwrap() {
            let table = open(&folder.join(file));
            assert_eq!(table.heads.len() as u64, wanted["columns"].as_u64().unwrap(), "{file}: columns");
            assert_eq!(table.rows.len() as u64, wanted["rows"].as_u64().unwrap(), "{file}: rows");
            files.push(folder.join(file));
        }
    }
    for path in files {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let table = open(&path);
        let (form, targets) = form_of(&table, "导入");
        let found = flaws(&form);
        assert!(found.is_empty(), "{file}: {found:?}");
        let reader_knows: BTreeSet<String> = cells(&form).into_iter().map(|c| c.key).collect();
        let (mut filled_cells, mut written) = (0, 0);
        for ((number, row), filled) in table.rows.iter().zip(read(&table, &form, targets.clone())) {
            assert_eq!(filled.troubles, [], "{file} row {number}");
            filled_cells += filled.answers.len();
            for (column, target) in targets.iter().enumerate() {
                let value = table.cell(row, column);
                if let Target::Cell(key) = target {
                    assert!(reader_knows.contains(key), "{file}: {key}");
                    written += usize::from(!value.is_empty() && filled.answers.contains_key(key));
                }
            }
        }
        assert!(filled_cells >= written && written > 0, "{file}: {filled_cells} cells, {written} written");
        let ours = matched(&table, &form);
        let (a, b): (Vec<String>, Vec<String>) =
            (ours.iter().map(Target::code).collect(), targets.iter().map(Target::code).collect());
        assert_eq!(a, b, "{file}: the next file of this form finds its columns");
        let kinds: Vec<&str> = form.questions().map(|(_, q)| q.kind.id()).collect();
        eprintln!("{file}: {kinds:?}");
    }
}

#[test]
fn what_a_question_cannot_hold_is_refused_not_bent() {
    let form = asked();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let case = |head: &str, value: &str| {
        std::fs::write(&path, format!("序号,提交答卷时间,所用时间,{head}\n1,2026/5/2 9:01:05,8秒,{value}\n")).unwrap();
        let table = open(&path);
        let found = read(&table, &form, matched(&table, &form)).remove(0);
        found.troubles.first().map_or("taken", |t| t.code)
    };
    assert_eq!(case("1、您的客户类型是？", "散客"), "answer_unknown_option");
    assert_eq!(case("1、您的客户类型是？", "5"), "answer_unknown_option");
    assert_eq!(case("2、您使用过哪些服务？", "同城┋冷链"), "answer_unknown_option");
    assert_eq!(case("第3题(准时送达)", "6"), "answer_out_of_range");
    assert_eq!(case("4、请按重要程度排序", "价格→价格"), "answer_no_ranking");
    assert_eq!(case("5、您有多大可能向同行推荐我们？", "7.5"), "answer_out_of_range");
    assert_eq!(case("5、您有多大可能向同行推荐我们？", "很高"), "answer_unknown_option");
    assert_eq!(case("6、其他意见", &"长".repeat(501)), "answer_too_long");
    assert_eq!(case("6、其他意见", "=1+1"), "taken", "a formula is words");
    assert_eq!(case("6、其他意见", "(跳过)"), "taken");
    std::fs::write(&path, "序号,提交答卷时间,所用时间\n").unwrap();
    assert_eq!(AnswerTable::open(&path, &Reading::default()).unwrap_err().code, "survey_no_answers");
    std::fs::write(&path, format!("a{}\n1\n", ",".repeat(1_000_000))).unwrap();
    assert_eq!(AnswerTable::open(&path, &Reading::default()).unwrap_err().code, "too_many_columns");
}

/// Versions of a form with what was sent in to each: no column of the data is lost, none invented.
#[test]
fn versions_of_a_live_form_keep_their_columns() {
    let Some(folder) = folder() else { return };
    for entry in std::fs::read_dir(folder.join("versions")).unwrap().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let version: Value = serde_json::from_str(&std::fs::read_to_string(entry.path()).unwrap()).unwrap();
        let document = Document::of(&Book::from_json(&version).unwrap()).unwrap_or_else(|f| panic!("{file}: {f}"));
        let imported = to_form(&document, &wording()).unwrap();
        let rows = version["submissions"].as_array().unwrap();
        let heads: BTreeSet<&String> = rows.iter().flat_map(|r| r.as_object().unwrap().keys()).collect();
        let table = AnswerTable {
            heads: heads.iter().map(|h| (*h).clone()).collect(),
            rows: (2..)
                .zip(rows)
                .map(|(at, row)| {
                    (
                        at,
                        heads
                            .iter()
                            .map(|h| match &row[h.as_str()] {
                                Value::Null => String::new(),
                                Value::String(text) => text.clone(),
                                other => other.to_string(),
                            })
                            .collect(),
                    )
                })
                .collect(),
            ..AnswerTable::default()
        };
        let targets = matched(&table, &imported.form);
        let kept: BTreeSet<&str> =
            imported.notes.iter().filter(|n| n.code == "kept_question").map(|n| n.at.as_str()).collect();
        let own = |key: &str| imported.form.foreign.get(&format!("xlsform/{key}/name")).cloned();
        let names: BTreeSet<String> =
            cells(&imported.form).into_iter().map(|c| own(&c.key).unwrap_or(c.name)).collect();
        let asked: BTreeSet<&str> = document
            .items()
            .filter(|i| !["group", "repeat", "note"].contains(&i.type_.as_str()))
            .map(|i| i.name.as_str())
            .collect();
        let ours: BTreeSet<&str> = names.iter().map(String::as_str).chain(kept.iter().copied()).collect();
        assert_eq!(ours, asked, "{file}: no column lost, none invented");
        let filled = read(&table, &imported.form, targets.clone());
        for (row, filled) in table.rows.iter().zip(filled) {
            assert_eq!(filled.troubles, [], "{file}");
            let wanted = table.heads.iter().zip(&row.1).filter(|(h, v)| names.contains(*h) && !v.is_empty()).count();
            assert_eq!(filled.answers.len(), wanted, "{file}: every value in its cell");
        }
    }
}
