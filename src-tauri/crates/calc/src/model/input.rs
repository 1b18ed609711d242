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

    /// An object with the fields `known`.
    pub(super) fn object(&self, field: &str, known: &[&str]) -> Result<Input<'a>, Fault> {
        let value = self.fields.get(field).ok_or_else(|| self.refused(field, "object"))?;
        Self::within(value, known, format!("{}{field}.", self.path))
    }

    /// A list of at least one object, each with the fields `known`.
    pub(super) fn objects(&self, field: &str, known: &[&str]) -> Result<Vec<Input<'a>>, Fault> {
        let list = self.list(field, "object[]")?;
        (0..)
            .zip(list)
            .map(|(i, v): (usize, _)| Self::within(v, known, format!("{}{field}[{i}].", self.path)))
            .collect()
    }

    /// An object whose fields are names of the caller's choice, at least one, in the order of their names, each a number.
    pub(super) fn named_numbers(&self, field: &str, range: RangeInclusive<f64>) -> Result<Vec<(&'a str, f64)>, Fault> {
        let fault = |name: &str| self.refused(&format!("{field}{name}"), &within(&range));
        let map = self.fields.get(field).and_then(Value::as_object).filter(|map| !map.is_empty());
        let one = |(name, v): (&'a String, &'a Value)| {
            let number = v.as_f64().filter(|n| range.contains(n));
            number.map(|n| (name.as_str(), n)).ok_or_else(|| fault(&format!(".{name}")))
        };
        map.ok_or_else(|| fault(""))?.iter().map(one).collect()
    }

    /// A text that is not empty.
    pub(super) fn text(&self, field: &str) -> Result<&'a str, Fault> {
        let text = self.fields.get(field).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        text.ok_or_else(|| self.refused(field, "string"))
    }

    /// A list of at least one text.
    pub(super) fn texts(&self, field: &str) -> Result<Vec<&'a str>, Fault> {
        let fault = || self.refused(field, "string[]");
        self.list(field, "string[]")?.iter().map(|v| v.as_str().ok_or_else(fault)).collect()
    }

    /// Yes or no, or what is usual.
    pub(super) fn flag_or(&self, field: &str, usual: bool) -> Result<bool, Fault> {
        match self.fields.get(field) {
            None => Ok(usual),
            Some(value) => value.as_bool().ok_or_else(|| self.refused(field, "boolean")),
        }
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

    /// A table of numbers within a range, all rows equally long.
    pub(super) fn table(&self, field: &str, range: RangeInclusive<f64>) -> Result<Vec<Vec<f64>>, Fault> {
        let expected = format!("({})[][]", within(&range));
        let fault = || self.refused(field, &expected);
        let row = |v: &Value| -> Result<Vec<f64>, Fault> {
            let row = v.as_array().ok_or_else(fault)?;
            row.iter().map(|v| v.as_f64().filter(|n| range.contains(n)).ok_or_else(fault)).collect()
        };
        let rows = self.list(field, &expected)?.iter().map(row).collect::<Result<Vec<_>, _>>()?;
        if rows.iter().any(|r| r.len() != rows[0].len() || r.is_empty()) { Err(fault()) } else { Ok(rows) }
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
