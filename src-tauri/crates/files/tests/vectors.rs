//! Published and computed vectors for the cells of Chinese courier files.

mod support;

use keheng_files::cell::{
    phone::{self, Line, Phone},
    uscc,
    waybill::{self, Carrier},
};
use proptest::{
    strategy::{Strategy, ValueTree},
    test_runner::TestRunner,
};
use support::json;

#[test]
fn telephones_agree_with_libphonenumber() {
    let vectors = json("phone_vectors.json");
    let vectors = vectors["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 26, "no vector may get lost");
    for vector in vectors {
        let raw = vector["raw"].as_str().unwrap();
        let found = phone::parse(raw);
        if vector["valid"] == true {
            let Phone::Real { e164, line } = found else { panic!("{raw} is valid, not {found:?}") };
            assert_eq!(e164.to_string(), vector["e164"].as_str().unwrap(), "{raw} in E.164");
            let kind = match line {
                Line::Mobile => "MOBILE",
                Line::Fixed => "FIXED_LINE",
                Line::SharedCost => "SHARED_COST",
                Line::TollFree => "TOLL_FREE",
            };
            assert_eq!(kind, vector["type"].as_str().unwrap(), "line of {raw}");
        } else {
            assert!(!matches!(found, Phone::Real { .. }), "{raw} is not a number one can call, but {found:?}");
        }
    }
    // What that library calls invalid but the trade knows.
    for (raw, service) in [("95338", true), ("95311", true), ("12305", true), ("021-54321", false)] {
        assert_eq!(matches!(phone::parse(raw), Phone::Service { .. }), service, "{raw} as a short code");
    }
}

#[test]
fn credit_codes_agree_with_python_stdnum() {
    let vectors = json("uscc_vectors.json");
    let vectors = vectors["vectors"].as_array().unwrap();
    let valid = vectors.iter().filter(|v| v["valid"] == true).count();
    assert_eq!((vectors.len(), valid), (44, 28), "no vector may get lost");
    for vector in vectors {
        let code = vector["code"].as_str().unwrap();
        assert_eq!(uscc::parse(code).is_ok(), vector["valid"] == true, "{code}: {:?}", vector["why"]);
    }
}

#[test]
fn spreadsheet_hazards_are_undone_or_flagged() {
    for hazard in json("waybill_hints.json")["excel_hazard"].as_array().unwrap() {
        let text = hazard["text"].as_str().unwrap();
        let cleaned = waybill::clean(text, false);
        if let Some(clean) = hazard["clean"].as_str() {
            assert_eq!(cleaned.as_deref(), Ok(clean), "{text:?} has all its digits");
        } else if hazard["why"].is_string() {
            assert!(cleaned.is_err(), "{text:?} has lost digits");
        } else {
            assert_eq!(cleaned.as_deref(), Ok(text), "as text {text} is whole");
            let as_number = hazard["as_double"].as_f64().unwrap();
            let exact = as_number < 9_007_199_254_740_992.0;
            assert_eq!(exact, hazard["exact"] == true, "{text} as a number");
        }
    }
}

#[test]
fn postal_check_digits() {
    for vector in json("waybill_hints.json")["s10"].as_array().unwrap() {
        let code = vector["code"].as_str().unwrap();
        assert_eq!(waybill::s10(code), Some(vector["valid"] == true), "{code}");
    }
}

/// Numbers are generated from the published patterns: each must hint at the carrier it was made for.
#[test]
fn every_published_shape_hints_at_its_carrier() {
    let carriers = [
        ("SF", Carrier::Sf),
        ("YTO", Carrier::Yto),
        ("J&T", Carrier::Jt),
        ("JD", Carrier::Jd),
        ("ZTO", Carrier::Zto),
        ("STO", Carrier::Sto),
        ("Yunda", Carrier::Yunda),
        ("S10", Carrier::Ems),
    ];
    let mut runner = TestRunner::deterministic();
    let hints = json("waybill_hints.json");
    let hints = hints["hints"].as_array().unwrap();
    assert_eq!(hints.len(), carriers.len(), "every carrier is known");
    for hint in hints {
        let name = hint["carrier"].as_str().unwrap();
        let carrier = carriers.iter().find(|(end, _)| name.ends_with(end)).unwrap().1;
        for pattern in hint["patterns"].as_array().unwrap() {
            let pattern = pattern.as_str().unwrap().trim_matches(['^', '$']).replace("\\d", "[0-9]");
            let numbers = proptest::string::string_regex(&pattern).unwrap();
            for _ in 0..200 {
                let number = numbers.new_tree(&mut runner).unwrap().current();
                let found = waybill::hints(&number);
                assert!(found.contains(&carrier), "{number} has the shape {pattern} of {name}, hints are {found:?}");
            }
        }
    }
    assert!(waybill::hints("KH780000000007").is_empty(), "an unknown shape hints at nobody");
}
