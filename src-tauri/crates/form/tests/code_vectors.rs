//! Codes that the page must write alike: `vectors/codes.json` is read by `ui/src/form/code.test.ts` too.

use keheng_form::{Answers, Cell, Form, Lang, Sheet, cells, code, flaws, sheet, structure};
use serde_json::{Value, json};

fn every_type() -> Form {
    serde_json::from_str(include_str!("../vectors/every_type.json")).unwrap()
}

/// What is answered in each case, with its circumstances; the rest is the same everywhere.
fn cases() -> Vec<Value> {
    let most = (1_u64 << 48) - 1;
    let full = json!({
        "q1": 120, "q2": "c", "q2.c": "顺路交给快递员", "q3": ["a", "e"], "q3.e": "Returns", "q4": "b", "q5": "yes", "q6": 1.25,
        "q7": "07", "q8": "包裹破损，希望赔付快一点。", "q9": "2026-11-29", "q10": 570, "q12": 4, "q13": -2, "q14": 5,
        "q15": 10, "q16": 65, "q17": ["c", "a", "d"], "q18.a": 20, "q18.b": 30, "q18.c": 50,
        "q19.r1": 5, "q19.r2": "-", "q19.r3": 1, "q20.r1": "a", "q20.r2": "c", "q21.r1": ["a", "b"], "q21.r2": ["b"],
        "q22.r1.a": "顺风", "q22.r1.b": "near", "q22.r2.a": "中通", "q22.r2.b": "便宜",
        "q23.r1.e": 5, "q23.r1.p": 3, "q23.r2.e": 4, "q23.r2.p": "-", "q23.r3.e": 1, "q23.r3.p": 5,
        "q24.a.b": -8, "q24.a.c": 0, "q24.b.c": 8
    });
    vec![
        json!({"what": "blank", "answers": {}}),
        json!({"what": "full", "answers": full, "seconds": 431}),
        json!({"what": "full, in English, with arm and token", "answers": full, "lang": "en", "arm": 1, "token": 1_099_511_627_775_u64}),
        json!({"what": "the first arm, the smallest token", "answers": {"q1": 0}, "arm": 0, "token": 0}),
        json!({"what": "everything at its highest", "answers": {"q1": 5000, "q15": 10}, "form": u32::MAX, "version": u32::MAX, "id": most, "begun": 1_i64 << 40, "seconds": 65_535, "arm": 15}),
        json!({"what": "everything at its lowest", "answers": {"q1": 0, "q10": 0, "q13": -2, "q15": 0, "q16": 0}, "form": 0, "version": 0, "id": 0, "begun": 0, "seconds": 0}),
        json!({"what": "long decimals", "answers": {"q6": -123_456_789.123_457}}),
        json!({"what": "the largest decimals", "answers": {"q6": 9e9}}),
        json!({"what": "the smallest decimals", "answers": {"q6": 0.000_001}}),
        json!({"what": "a minus that rounds to nothing", "answers": {"q6": -0.0}}),
        json!({"what": "emoji, combined and right to left", "answers": {"q8": "👨‍👩‍👧 😀 é שלום \n\"</script>\"", "q7": "99"}}),
        json!({"what": "the last days", "answers": {"q9": "2999-12-31", "q10": 1439}, "version": 300}),
        json!({"what": "the first day", "answers": {"q9": "1900-01-01"}, "version": 127}),
        json!({"what": "a leap day", "answers": {"q9": "2028-02-29"}, "version": 128}),
        json!({"what": "cannot say, nothing chosen", "answers": {"q12": "-", "q3": [], "q17": []}}),
        json!({"what": "what its cells do not accept is blank", "answers": {"q1": 5001, "q2": "x", "q3": ["b", "a"], "q6": 0.000_000_5, "q9": "2026-02-30", "q10": 1440, "q12": 6, "q17": ["a", "a"], "q7": "123456789012345678901"}}),
    ]
}

fn encoded(case: &Value, form: &Form) -> (code::Coded, String) {
    let cells: Vec<Cell> = cells(form);
    let number = |name: &str, other: u64| case[name].as_u64().unwrap_or(other);
    let coded = code::Coded {
        form: number("form", 77) as u32,
        version: number("version", 3) as u32,
        id: number("id", 0x1234_5678_9abc),
        begun: number("begun", (code::BEGINNING + 1_500_000) as u64) as i64,
        seconds: number("seconds", 90) as u16,
        lang: if case["lang"] == "en" { Lang::En } else { Lang::Zh },
        arm: case["arm"].as_u64().map(|arm| arm as u8),
        token: case["token"].as_u64(),
        answers: serde_json::from_value::<Answers>(case["answers"].clone()).unwrap(),
    };
    let code = code::encode(&coded, &cells, structure(&cells));
    (coded, code)
}

/// The file as it should be.
fn wanted() -> Value {
    let form = every_type();
    let sheet: Sheet = sheet(&form, 77, 3).unwrap();
    let cases: Vec<Value> = cases()
        .iter()
        .map(|case| {
            let (coded, code) = encoded(case, &form);
            json!({"what": case["what"], "coded": {
                "form": coded.form, "version": coded.version, "id": coded.id, "begun": coded.begun,
                "seconds": coded.seconds, "lang": coded.lang, "arm": coded.arm, "token": coded.token,
                "answers": coded.answers,
            }, "code": code})
        })
        .collect();
    json!({
        "about": "Answers to the form of every_type.json and their codes. The page must write the same.",
        "sheet": sheet, "cases": cases,
    })
}

#[test]
fn every_code_is_the_same_as_ever() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/vectors/codes.json");
    let text = serde_json::to_string_pretty(&wanted()).unwrap() + "\n";
    if std::env::var_os("KEHENG_RENEW").is_some() {
        std::fs::write(path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == text,
        "the codes have changed: answers on phones could no longer be read. If the form of \
        vectors/every_type.json was changed: KEHENG_RENEW=1 cargo test -p keheng-form"
    );
}

#[test]
fn what_is_accepted_comes_back() {
    let form = every_type();
    assert_eq!(flaws(&form), vec![], "the form is a good one");
    let cells = cells(&form);
    for case in cases() {
        let (mut coded, code) = encoded(&case, &form);
        let found = code::fish(&code::grouped(&code)).remove(0);
        let read = code::decode(&found.bytes.unwrap(), &cells, structure(&cells)).unwrap();
        coded.answers.retain(|key, datum| cells.iter().any(|c| c.key == *key && c.holds.accepts(datum)));
        coded.begun = coded.begun.clamp(code::BEGINNING, code::BEGINNING + (1 << 24) - 1);
        // an empty ranking is a blank one
        coded.answers.retain(|key, datum| key != "q17" || *datum != keheng_form::Datum::Set(vec![]));
        assert_eq!(read, coded, "{}", case["what"]);
    }
}
