//! JSON Schema as the one statement of a model's inputs: the builders here write it, [`read`] checks an input against
//! it, puts the defaults it states where a field is absent, and hands over the typed value. So what is described, what
//! is refused and what is assumed cannot differ.
//!
//! Only the keywords the builders write are understood.

mod read;

pub(super) use read::{amount, as_many, quantity, read, refused};
use serde_json::{Map, Value, json};
use std::ops::RangeInclusive;

/// The largest number of all: beyond it whole numbers lose their last digit.
pub(super) const MOST: f64 = 1e15;
/// The largest whole number that a page and a file agree on.
pub(super) const MOST_WHOLE: u64 = (1 << 53) - 1;
/// The largest amount, fen: a million million yuan.
const MOST_MONEY: f64 = 1e14;
/// The largest quantity and the largest rate: their product is such an amount.
const MOST_FACTOR: f64 = 1e7;
/// The least that is divided by.
const LEAST_DIVISOR: f64 = 0.001;
/// The longest list.
const LONGEST: usize = 2_000;
/// The longest list of plain numbers.
pub(super) const MANY: usize = 50_000;
/// The longest list whose entries are themselves added up: stages, departments.
const FEW: usize = 100;
/// The most entries by name.
const NAMES: usize = 40;
// A quantity times a rate is an amount, and a table of the largest amounts adds up in 64 bits.
const _: () = assert!(MOST_FACTOR * MOST_FACTOR <= MOST_MONEY);
const _: () = assert!(MOST_MONEY * (FEW * FEW) as f64 <= i64::MAX as f64);
const _: () = assert!(MOST_MONEY * (LONGEST * NAMES) as f64 <= i64::MAX as f64);
const _: () = assert!(MOST_MONEY * MANY as f64 <= i64::MAX as f64);

/// Money that is not negative.
pub(super) fn fen() -> Value {
    json!({"type": "integer", "minimum": 0, "maximum": MOST_MONEY as i64, "unit": "fen"})
}

/// Money that may be a loss.
pub(super) fn signed_fen() -> Value {
    signed("fen")
}

/// A whole number of money or pieces that may be below nothing.
pub(super) fn signed(unit: &str) -> Value {
    json!({"type": "integer", "minimum": -MOST_MONEY as i64, "maximum": MOST_MONEY as i64, "unit": unit})
}

/// A number, both ends included.
pub(super) fn within(range: RangeInclusive<f64>, unit: &str) -> Value {
    json!({"type": "number", "minimum": bound(*range.start()), "maximum": bound(*range.end()), "unit": unit})
}

/// A whole number, both ends included.
pub(super) fn whole(range: RangeInclusive<u64>, unit: &str) -> Value {
    json!({"type": "integer", "minimum": range.start(), "maximum": range.end(), "unit": unit})
}

/// A bound as people write it: 1 and not 1.0.
fn bound(at: f64) -> Value {
    if libm::trunc(at) == at && at.abs() <= MOST { json!(at as i64) } else { json!(at) }
}

/// A rate, a price, a quantity or a time, with its unit.
pub(super) fn number(unit: &str) -> Value {
    within(0.0..=MOST_FACTOR, unit)
}

/// A number whose product with several others must stay a quantity: minutes of a task, hours of a shift.
pub(super) fn small(unit: &str) -> Value {
    within(0.0..=1e4, unit)
}

/// What is divided by, so not 0.
pub(super) fn positive(unit: &str) -> Value {
    within(LEAST_DIVISOR..=MOST_FACTOR, unit)
}

/// A share of a whole, both ends included.
pub(super) fn share() -> Value {
    within(0.0..=1.0, "share")
}

/// A share of a whole that is neither nothing nor all.
pub(super) fn inner_share(unit: &str) -> Value {
    json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "unit": unit})
}

/// How sure an interval should be.
pub(super) fn confidence() -> Value {
    or(within(0.5..=0.999, "share"), 0.95)
}

/// What something is called.
pub(super) fn name() -> Value {
    json!({"type": "string", "minLength": 1, "unit": "name"})
}

/// Yes or no.
pub(super) fn flag() -> Value {
    json!({"type": "boolean", "unit": "yes or no"})
}

/// One of some words; the first is what is usual.
pub(super) fn choice(words: &[&str], unit: &str) -> Value {
    or(json!({"enum": words, "unit": unit}), words[0])
}

/// What may be absent, and what is used then.
pub(super) fn or(mut of: Value, usual: impl Into<Value>) -> Value {
    of["default"] = usual.into();
    of
}

/// From `range.start` to `range.end` of something.
pub(super) fn several(range: RangeInclusive<usize>, of: Value, unit: &str) -> Value {
    json!({"type": "array", "items": of, "minItems": range.start(), "maxItems": range.end(), "unit": unit})
}

/// At least one of something.
pub(super) fn list(of: Value, unit: &str) -> Value {
    several(1..=LONGEST, of, unit)
}

/// At least so many plain numbers, one a point, a month or a customer.
pub(super) fn series(least: usize, of: Value) -> Value {
    let unit = of["unit"].clone();
    json!({"type": "array", "items": of, "minItems": least, "maxItems": MANY, "unit": unit})
}

/// At least one of something, and not many: stages, departments, ways.
pub(super) fn few(of: Value, unit: &str) -> Value {
    several(1..=FEW, of, unit)
}

/// At least one of something, by a name of the caller's choice.
pub(super) fn named(of: Value, unit: &str) -> Value {
    json!({"type": "object", "additionalProperties": of, "minProperties": 1, "maxProperties": NAMES, "unit": unit})
}

/// Fields by name. Those in `optional` and those with a default may be absent.
pub(super) fn object<'a>(unit: &str, fields: impl IntoIterator<Item = (&'a str, Value)>, optional: &[&str]) -> Value {
    let properties: Map<String, Value> = fields.into_iter().map(|(name, of)| (name.to_owned(), of)).collect();
    let needed = |(name, of): &(&String, &Value)| of.get("default").is_none() && !optional.contains(&name.as_str());
    let required: Vec<&String> = properties.iter().filter(needed).map(|(name, _)| name).collect();
    json!({"type": "object", "required": required, "properties": properties, "additionalProperties": false, "unit": unit})
}

/// The inputs of a model: an [`object`].
pub(super) fn inputs<'a>(fields: impl IntoIterator<Item = (&'a str, Value)>, optional: &[&str]) -> Value {
    object("inputs", fields, optional)
}
