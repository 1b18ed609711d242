//! Search finds what a comparison of every customer finds, no more and no less, however a name is typed.

use keheng_files::cell::text::fold;
use keheng_tests::desk::{Desk, fixture_json};
use pinyin::ToPinyinMulti;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    sync::{LazyLock, Mutex, PoisonError},
};

/// What can be typed for a character: its readings, ü as v or lazily as u.
fn readings(character: char) -> Vec<String> {
    let plain = character.to_pinyin_multi().into_iter().flatten().map(|r| r.plain().to_owned());
    plain.flat_map(|r| if r.contains('ü') { vec![r.replace('ü', "v"), r.replace('ü', "u")] } else { vec![r] }).collect()
}

/// The rule as it is stated, tried in every way: the query is used up by characters that follow each other, each by
/// itself or by the beginning of one of its readings.
fn spells(name: &[char], query: &[char]) -> bool {
    let Some(next) = query.first() else { return true };
    let Some(character) = name.first() else { return false };
    if character == next && spells(&name[1..], &query[1..]) {
        return true;
    }
    readings(*character).iter().any(|reading| {
        let common = reading.chars().zip(query).take_while(|(r, q)| r == *q).count();
        (1..=common).any(|typed| spells(&name[1..], &query[typed..]))
    })
}

/// One customer, by hand.
#[derive(Clone, Debug)]
struct Known {
    id: String,
    name: String,
    details: Vec<String>,
}

impl Known {
    fn found_by(&self, part: &str) -> bool {
        let name: Vec<char> = fold(&self.name).chars().collect();
        let query: Vec<char> = part.chars().collect();
        (0..name.len()).any(|at| spells(&name[at..], &query)) || self.details.iter().any(|d| d.contains(part))
    }
}

fn brute_force(all: &[Known], query: &str) -> BTreeSet<String> {
    let parts: Vec<String> = query.split_whitespace().map(fold).filter(|p| !p.is_empty()).collect();
    let found = all.iter().filter(|k| !parts.is_empty() && parts.iter().all(|p| k.found_by(p)));
    found.map(|k| k.id.clone()).collect()
}

fn search(desk: &Desk, query: &str) -> BTreeSet<String> {
    let rows = desk.customers(json!({"query": query}));
    rows.iter().filter_map(|r| r["id"].as_str().map(str::to_owned)).collect()
}

fn digits(phone: &str) -> String {
    fold(&phone.chars().filter(|c| c.is_ascii_digit() || *c == '*').collect::<String>())
}

/// The sample firm and everybody in it.
fn firm() -> (Desk, Vec<Known>) {
    let desk = Desk::bare();
    desk.call("desk.start", json!({"choice": "sample"}));
    let all = desk.customers(json!({}));
    let known = all.iter().map(|row| {
        let card = desk.call("value.card", json!({"id": row["id"], "reveal": true}));
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let details = vec![
            fold(&text(&row["account"])),
            digits(&text(&card["phone"])),
            fold(&text(&card["contact"])),
            fold(&text(&card["address"])),
        ];
        Known { id: text(&row["id"]), name: text(&row["name"]), details }
    });
    let known = known.collect();
    (desk, known)
}

static FIRM: LazyLock<Mutex<(Desk, Vec<Known>)>> = LazyLock::new(|| Mutex::new(firm()));

/// How one character of a name is typed.
fn typed(character: char, way: usize) -> String {
    let all = readings(character);
    let Some(reading) = all.get(way / 4 % all.len().max(1)) else { return character.to_string() };
    match way % 4 {
        0 => character.to_string(),
        1 => reading.chars().take(1).collect(),
        2 => reading.clone(),
        _ => reading.chars().take(2).collect(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn the_result_is_that_of_a_brute_force(
        who in any::<prop::sample::Index>(), from in 0usize..12, ways in prop::collection::vec(0usize..16, 1..7),
        random in "[a-z0-9]{1,6}", kind in 0usize..4, length in 1usize..7,
    ) {
        let firm = FIRM.lock().unwrap_or_else(PoisonError::into_inner);
        let (desk, all) = &*firm;
        let known = &all[who.index(all.len())];
        let name: Vec<char> = fold(&known.name).chars().collect();
        let spelt: String = name.iter().skip(from % name.len()).zip(&ways).map(|(c, way)| typed(*c, *way)).collect();
        let query: String = match kind {
            0 | 1 => spelt.chars().take(length).collect(),
            2 => known.details.iter().map(|d| d.chars().rev().take(length).collect::<Vec<_>>().into_iter().rev().collect()).find(|d: &String| !d.is_empty()).unwrap_or(random),
            _ => random,
        };
        let (found, wanted) = (search(desk, &query), brute_force(all, &query));
        prop_assert_eq!(found, wanted, "{:?}", query);
        if kind < 2 {
            prop_assert!(search(desk, &query).contains(&known.id), "{:?} is a way to type {}", query, known.name);
        }
    }
}

#[test]
fn every_part_of_a_query_must_be_found() {
    let firm = FIRM.lock().unwrap_or_else(PoisonError::into_inner);
    let (desk, all) = &*firm;
    for query in ["有限 公司", "gs 1", "义乌 dz", "电子　9", "zzzzzz"] {
        assert_eq!(search(desk, query), brute_force(all, query), "{query:?}");
    }
    let hits = desk.call("value.find", json!({"query": "  ", "limit": 100}));
    assert_eq!(hits, json!([]), "nothing typed finds nobody");
}

#[test]
fn every_name_of_the_vectors_is_found_in_each_way_to_type_it() {
    let desk = Desk::new();
    let vectors = fixture_json("pinyin_vectors.json");
    let vectors = vectors["vectors"].as_array().expect("vectors");
    assert_eq!(vectors.len(), 30);
    for vector in vectors {
        desk.call("value.add", json!({"patch": {"name": vector["text"]}}));
    }
    let finds = |query: &str, name: &str| {
        let hits = desk.call("value.find", json!({"query": query, "limit": 100}));
        hits.as_array().is_some_and(|hits| hits.iter().any(|h| h["name"] == name))
    };
    for vector in vectors {
        let name = vector["text"].as_str().expect("a name");
        let word = |field: &str| vector[field].as_str().unwrap_or_else(|| panic!("{name} has {field}")).to_owned();
        let (full, initials) = (word("full"), word("initials"));
        assert!(finds(&full, name), "{name} by all its letters, {full}");
        assert!(finds(&initials, name), "{name} by its initials, {initials}");
        assert!(finds(name, name), "{name} by itself");
        let characters: Vec<char> = name.chars().collect();
        for cut in 1..characters.len() {
            let head: String = characters[..cut].iter().collect();
            let tail: String = characters[cut..].iter().collect();
            let ends: String = initials.chars().skip(cut).collect();
            let begins: String = initials.chars().take(cut).collect();
            assert!(finds(&format!("{head}{ends}"), name), "{name} by {head}{ends}");
            assert!(finds(&format!("{begins}{tail}"), name), "{name} by {begins}{tail}");
        }
        let mut combinations = vec![String::new()];
        for choices in vector["heteronym_initials"].as_array().expect("initials") {
            let choices = choices.as_array().expect("a list").iter().filter_map(Value::as_str);
            combinations = choices.flat_map(|c| combinations.iter().map(move |head| format!("{head}{c}"))).collect();
        }
        for initials in combinations {
            assert!(finds(&initials, name), "{name} by {initials}: every reading of a character counts");
        }
    }
}

#[test]
fn tails_find_customers_and_waybills() {
    let desk = Desk::new();
    desk.import_text(
        "运单号,寄件客户,寄件人电话,寄件时间,运费\nSF1234567890123,甲公司,13912345678,2026-03-02,12\n773100000007919,乙公司,+86 138-0000-4321,2026-03-03,9\nYT12345678901234567,丙公司,139****8765,2026-03-04,7\n",
    );
    for (tail, name) in [("5678", "甲公司"), ("4321", "乙公司"), ("8765", "丙公司"), ("13912345678", "甲公司")]
    {
        assert_eq!(desk.customer(tail)["name"], name, "a phone is known by its tail {tail}");
    }
    for (query, no) in [
        ("0123", "SF1234567890123"),
        ("sf1234567890123", "SF1234567890123"),
        ("7919", "773100000007919"),
        ("0000007919", "773100000007919"),
        ("901234567", "YT12345678901234567"),
    ] {
        let found = desk.call("shipments.find", json!({"query": query, "limit": 10}));
        let numbers: Vec<&Value> = found["rows"].as_array().into_iter().flatten().map(|r| &r["no"]).collect();
        assert_eq!(numbers, [no], "a waybill is known by its tail {query}");
        let view = desk.shipments(json!({"query": query}));
        assert_eq!(view.len(), 1, "the grid finds by {query} too");
    }
    for query in ["919", "", "nothing", "99999"] {
        let found = desk.call("shipments.find", json!({"query": query, "limit": 10}));
        assert_eq!(found["rows"], json!([]), "{query:?} is too short or unknown");
    }
    assert_eq!(desk.shipments(json!({"query": "甲"})).len(), 1, "the grid finds by the payer");
}
