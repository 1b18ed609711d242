use crate::reference::python;
use keheng_files::{Measure, SavKind, SavValue, SavVariable, write_sav};
use serde_json::{Value, json};
use std::process::Command;

fn variable(name: &str, label: &str, kind: SavKind, values: &[(f64, &str)]) -> SavVariable {
    let values = values.iter().map(|(n, word)| (*n, (*word).to_owned())).collect();
    SavVariable { name: name.into(), label: label.into(), kind, measure: Measure::Nominal, values, missing: None }
}

/// What pyreadstat makes of the file is what was written.
#[test]
fn the_reference_reads_what_is_written() {
    let long: String = (0..700).map(|n| char::from_u32('一' as u32 + n % 500).unwrap()).collect();
    let mut scale =
        variable("overall", "总体满意度", SavKind::Number(0), &[(1.0, "很不满意"), (5.0, "很满意"), (99.0, "说不清")]);
    scale.missing = Some(99.0);
    let variables = vec![
        variable("to", "保留字", SavKind::Number(0), &[]),
        scale,
        variable("weight", "重量", SavKind::Number(2), &[]),
        variable("客户", "姓名", SavKind::Text(12), &[]),
        variable("remark_that_is_longer_than_eight", "意见", SavKind::Text(2_100), &[]),
        variable("remark_that_is_longer_than_EIGHT", "again", SavKind::Text(300), &[]),
        variable("day", "", SavKind::Day, &[]),
        variable("begun", "", SavKind::Stamp, &[]),
    ];
    let text = |t: &str| SavValue::Text(t.to_owned());
    let day = 20_575 * 86_400;
    let cases = vec![
        vec![
            SavValue::Number(1.0),
            SavValue::Number(5.0),
            SavValue::Number(-2.5),
            text("王经理"),
            text(&long),
            text(&"x".repeat(300)),
            SavValue::Seconds(day),
            SavValue::Seconds(day + 32_400),
        ],
        vec![
            SavValue::Nothing,
            SavValue::Number(1.0),
            SavValue::Nothing,
            text(""),
            text("短"),
            text(&"y".repeat(256)),
            SavValue::Nothing,
            SavValue::Nothing,
        ],
    ];
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.sav");
    write_sav(&path, "满意度", &variables, &cases).unwrap();
    let Some(python) = python("pyreadstat") else { return };
    let script = "import pyreadstat,sys,json\nd,m=pyreadstat.read_sav(sys.argv[1],user_missing=True)\nprint(json.dumps({'names':m.column_names,'labels':m.column_labels,'values':{k:{str(a):b for a,b in v.items()} for k,v in m.variable_value_labels.items()},'rows':json.loads(d.to_json(orient='values',date_format='iso')) if hasattr(d,'to_json') else [[str(c) for c in r] for r in d.rows()],'label':m.file_label,'missing':m.missing_user_values}, default=str))";
    let out = Command::new(python).args(["-c", script]).arg(&path).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let found: Value = serde_json::from_slice(&out.stdout).unwrap();
    let names = json!([
        "v_to",
        "overall",
        "weight",
        "v___",
        "remark_that_is_longer_than_eight",
        "remark_that_is_longer_than_EIGHT_2",
        "day",
        "begun"
    ]);
    assert_eq!(found["names"].as_array().map(|n| n.len()), names.as_array().map(|n| n.len()));
    assert_eq!(found["names"][5], names[5], "{}", found["names"]);
    assert_eq!(found["label"], "满意度");
    assert_eq!(found["labels"][1], "总体满意度");
    assert_eq!(found["values"]["overall"], json!({"1.0": "很不满意", "5.0": "很满意", "99.0": "说不清"}));
    assert_eq!(found["rows"][0][2], json!(-2.5));
    assert_eq!(found["rows"][0][3], "王经理");
    assert_eq!(found["rows"][0][4], json!(long), "a long text in segments");
    assert_eq!(found["rows"][0][5], json!("x".repeat(300)));
    assert_eq!(found["rows"][1][5], json!("y".repeat(256)));
    assert_eq!(found["rows"][1][2], Value::Null);
    assert!(found["rows"][0][6].as_str().unwrap().starts_with("2026-05-02"), "{}", found["rows"][0][6]);
    assert!(found["rows"][0][7].as_str().unwrap().starts_with("2026-05-02T09:00"), "{}", found["rows"][0][7]);
}
