//! Reads the inputs of a model from JSON and refuses what the schema does not allow.

use keheng_base::Fault;
use serde_json::{Map, Value};
use std::ops::RangeInclusive;

/// The largest number a model takes: beyond it sums of fen lose their last digit.
pub(super) const MOST: f64 = 1e15;

/// The inputs of one call, or of an object within them.
pub(super) struct Input<'a> {
    fields: &'a Map<String, Value>,
    /// names of the objects around, each with a dot, for faults
    path: String,
}

/// `model_input`: which field, and what it should have been (an English term of JSON Schema, for scripts).
pub(super) fn refused(field: &str, expected: &str) -> Fault {
    Fault::new("model_input").with("field", field).with("expected", expected)
}

impl<'a> Input<'a> {
    /// An object with no other fields than `known`: a misspelt input must not be ignored.
    pub(super) fn read(value: &'a Value, known: &[&str]) -> Result<Self, Fault> {
        Self::within(value, known, String::new())
    }

    fn within(value: &'a Value, known: &[&str], path: String) -> Result<Self, Fault> {
        let fields = value.as_object().ok_or_else(|| refused(path.trim_end_matches('.'), "object"))?;
        match fields.keys().find(|field| !known.contains(&field.as_str())) {
            Some(field) => Err(refused(&format!("{path}{field}"), "absent")),
            None => Ok(Input { fields, path }),
        }
    }

    /// `model_input` for a field of this object, with the objects around it named.
    pub(super) fn refused(&self, field: &str, expected: &str) -> Fault {
        refused(&format!("{}{field}", self.path), expected)
    }

    /// Whether an optional field is there.
    pub(super) fn has(&self, field: &str) -> bool {
        self.fields.contains_key(field)
    }

    fn list(&self, field: &str, expected: &str) -> Result<&'a Vec<Value>, Fault> {
        let list = self.fields.get(field).and_then(Value::as_array).filter(|list| !list.is_empty());
        list.ok_or_else(|| self.refused(field, expected))
    }

    /// A list of at least one text.
    pub(super) fn texts(&self, field: &str) -> Result<Vec<&'a str>, Fault> {
        let fault = || self.refused(field, "string[]");
        self.list(field, "string[]")?.iter().map(|v| v.as_str().ok_or_else(fault)).collect()
    }

    /// A number within a range.
    pub(super) fn number(&self, field: &str, range: RangeInclusive<f64>) -> Result<f64, Fault> {
        let number = self.fields.get(field).and_then(Value::as_f64).filter(|n| range.contains(n));
        number.ok_or_else(|| self.refused(field, &within(&range)))
    }

    /// A number within a range, or what is usual.
    pub(super) fn number_or(&self, field: &str, range: RangeInclusive<f64>, usual: f64) -> Result<f64, Fault> {
        if self.has(field) { self.number(field, range) } else { Ok(usual) }
    }

    /// A number from 0 to [`MOST`]: money, minutes, quantities.
    pub(super) fn amount(&self, field: &str) -> Result<f64, Fault> {
        self.number(field, 0.0..=MOST)
    }

    /// A list of at least `least` numbers within a range.
    pub(super) fn numbers(&self, field: &str, range: RangeInclusive<f64>, least: usize) -> Result<Vec<f64>, Fault> {
        let expected = format!("({})[], at least {least}", within(&range));
        let list = self.list(field, &expected)?;
        if list.len() < least {
            return Err(self.refused(field, &expected));
        }
        let one = |v: &Value| v.as_f64().filter(|n| range.contains(n)).ok_or_else(|| self.refused(field, &expected));
        list.iter().map(one).collect()
    }

    /// A list of at least one integer.
    pub(super) fn integers(&self, field: &str) -> Result<Vec<i64>, Fault> {
        let fault = || self.refused(field, "integer[]");
        self.list(field, "integer[]")?.iter().map(|v| v.as_i64().ok_or_else(fault)).collect()
    }

    /// A list of shares.
    pub(super) fn shares(&self, field: &str) -> Result<Vec<f64>, Fault> {
        let fault = || self.refused(field, "number[]");
        let list = self.fields.get(field).and_then(Value::as_array).ok_or_else(fault)?;
        list.iter().map(|v| v.as_f64().ok_or_else(fault)).collect()
    }

    /// A count that is not negative.
    pub(super) fn count(&self, field: &str) -> Result<u64, Fault> {
        self.fields.get(field).and_then(Value::as_u64).ok_or_else(|| self.refused(field, "integer >= 0"))
    }

    /// A share strictly between 0 and 1.
    pub(super) fn share(&self, field: &str) -> Result<f64, Fault> {
        let share = self.fields.get(field).and_then(Value::as_f64).filter(|s| *s > 0.0 && *s < 1.0);
        share.ok_or_else(|| self.refused(field, "0 < number < 1"))
    }

    /// A share strictly between 0 and 1, or what is usual.
    pub(super) fn share_or(&self, field: &str, usual: f64) -> Result<f64, Fault> {
        if self.has(field) { self.share(field) } else { Ok(usual) }
    }

    /// One of the words, the first when the field is absent.
    pub(super) fn one_of(&self, field: &str, words: &[&'static str]) -> Result<&'static str, Fault> {
        match self.fields.get(field) {
            None => Ok(words[0]),
            Some(value) => {
                let found = words.iter().copied().find(|word| value.as_str() == Some(word));
                found.ok_or_else(|| self.refused(field, &words.join(" | ")))
            }
        }
    }

    /// `successes` and `trials`, the former not above the latter, and at least one trial.
    pub(super) fn proportion(&self) -> Result<(u64, u64), Fault> {
        let (k, n) = (self.count("successes")?, self.count("trials")?);
        if n == 0 {
            return Err(self.refused("trials", "integer >= 1"));
        }
        if k > n { Err(self.refused("successes", "integer <= trials")) } else { Ok((k, n)) }
    }
}

/// A range in the words of JSON Schema.
fn within(range: &RangeInclusive<f64>) -> String {
    format!("{} <= number <= {}", range.start(), range.end())
}
