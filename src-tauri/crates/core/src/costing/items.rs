//! The twelve usual kinds of cost of a courier outlet, as proposals; books may use any other name.

use super::{Behaviour, CostItem, Nature};
use keheng_calc::costing::engine::Purpose;
use keheng_words::Words;
use std::collections::BTreeMap;

const fn item(id: &'static str, behaviour: Behaviour) -> CostItem {
    CostItem { id, nature: Nature::Indirect, behaviour }
}

/// In the order they are asked for.
pub const ITEMS: &[CostItem] = &[
    item("pay", Behaviour::Step),
    item("social", Behaviour::Step),
    item("vehicles", Behaviour::Step),
    item("fuel", Behaviour::Variable),
    item("rent", Behaviour::Fixed),
    item("utilities", Behaviour::Fixed),
    item("packaging", Behaviour::Variable),
    item("equipment", Behaviour::Fixed),
    item("telecom", Behaviour::Fixed),
    item("outsourced", Behaviour::Variable),
    item("claims", Behaviour::Variable),
    item("office", Behaviour::Fixed),
];

/// The kind of a stored name.
pub fn known(item: &str) -> Option<&'static CostItem> {
    ITEMS.iter().find(|i| i.id == item)
}

/// Parts of names that stand for room to lie in, and for packaging.
const ROOM: &[&str] = &["仓", "库", "场地", "storage", "warehous"];
const WRAPPING: &[&str] = &["包装", "包材", "耗材", "packag", "wrapping"];

/// What a kind pays for, where storage and packaging are costed: rent and utilities are room, and what is called so.
pub fn purpose(item: &str) -> Purpose {
    let name = item.to_lowercase();
    let called = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    match item {
        "rent" | "utilities" => Purpose::Storage,
        "packaging" => Purpose::Packaging,
        _ if called(WRAPPING) => Purpose::Packaging,
        _ if called(ROOM) => Purpose::Storage,
        _ => Purpose::Other,
    }
}

/// What a kind is called.
pub fn label(words: &Words, item: &str) -> String {
    let word = known(item).and_then(|i| words.find(&format!("cost-item-{}", i.id), &BTreeMap::new()));
    word.unwrap_or_else(|| item.to_owned())
}

/// The stored name of a kind written in a file: an id where it is one of the twelve in either language.
pub fn stored(text: &str) -> String {
    let text = text.trim();
    let same = |i: &&CostItem| {
        i.id == text
            || keheng_words::Lang::ALL.iter().any(|lang| label(Words::of(*lang), i.id).eq_ignore_ascii_case(text))
    };
    ITEMS.iter().find(same).map_or_else(|| text.to_owned(), |i| i.id.to_owned())
}
