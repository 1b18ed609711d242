//! Reads the inputs of a model from JSON and refuses what the schema does not allow.

use keheng_base::Fault;
use serde_json::{Map, Value};

/// The inputs of one call.
pub(super) struct Input<'a>(&'a Map<String, Value>);

/// `model_input`: which field, and what it should have been (an English term of JSON Schema, for scripts).
pub(super) fn refused(field: &str, expected: &str) -> Fault {
    Fault::new("model_input").with("field", field).with("expected", expected)
}

impl<'a> Input<'a> {
    /// An object with no other fields than `known`: a misspelt input must not be ignored.
    pub(super) fn read(value: &'a Value, known: &[&str]) -> Result<Self, Fault> {
        let fields = value.as_object().ok_or_else(|| refused("", "object"))?;
        match fields.keys().find(|field| !known.contains(&field.as_str())) {
            Some(field) => Err(refused(field, "absent")),
            None => Ok(Input(fields)),
        }
    }

    /// Whether an optional field is there.
    pub(super) fn has(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    /// A list of at least one integer.
    pub(super) fn integers(&self, field: &str) -> Result<Vec<i64>, Fault> {
        let fault = || refused(field, "integer[]");
        let list = self.0.get(field).and_then(Value::as_array).filter(|list| !list.is_empty()).ok_or_else(fault)?;
        list.iter().map(|v| v.as_i64().ok_or_else(fault)).collect()
    }

    /// A list of shares.
    pub(super) fn shares(&self, field: &str) -> Result<Vec<f64>, Fault> {
        let fault = || refused(field, "number[]");
        let list = self.0.get(field).and_then(Value::as_array).ok_or_else(fault)?;
        list.iter().map(|v| v.as_f64().ok_or_else(fault)).collect()
    }

    /// A count that is not negative.
    pub(super) fn count(&self, field: &str) -> Result<u64, Fault> {
        self.0.get(field).and_then(Value::as_u64).ok_or_else(|| refused(field, "integer >= 0"))
    }

    /// A share strictly between 0 and 1.
    pub(super) fn share(&self, field: &str) -> Result<f64, Fault> {
        let share = self.0.get(field).and_then(Value::as_f64).filter(|s| *s > 0.0 && *s < 1.0);
        share.ok_or_else(|| refused(field, "0 < number < 1"))
    }

    /// A share strictly between 0 and 1, or what is usual.
    pub(super) fn share_or(&self, field: &str, usual: f64) -> Result<f64, Fault> {
        if self.has(field) { self.share(field) } else { Ok(usual) }
    }

    /// One of the words, the first when the field is absent.
    pub(super) fn one_of(&self, field: &str, words: &[&'static str]) -> Result<&'static str, Fault> {
        match self.0.get(field) {
            None => Ok(words[0]),
            Some(value) => {
                let found = words.iter().copied().find(|word| value.as_str() == Some(word));
                found.ok_or_else(|| refused(field, &words.join(" | ")))
            }
        }
    }

    /// `successes` and `trials`, the former not above the latter, and at least one trial.
    pub(super) fn proportion(&self) -> Result<(u64, u64), Fault> {
        let (k, n) = (self.count("successes")?, self.count("trials")?);
        if n == 0 {
            return Err(refused("trials", "integer >= 1"));
        }
        if k > n { Err(refused("successes", "integer <= trials")) } else { Ok((k, n)) }
    }
}
