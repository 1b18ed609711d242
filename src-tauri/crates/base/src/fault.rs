//! Errors as codes with arguments: the words are found where the language is known.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use ts_rs::TS;

/// One argument of a fault: a number keeps being a number, so that each language can write it its own way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Arg {
    /// a count, an amount or a position
    Number(f64),
    /// a name, a value as it was found
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
macro_rules! number_arg { ($($t:ty),*) => {$( impl From<$t> for Arg { fn from(n: $t) -> Self { Arg::Number(n as f64) } } )*} }
number_arg!(u32, u64, i32, i64, usize, f64);

/// What went wrong, as a code with arguments. The message of code `x_y` is the word `error-x-y`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Fault {
    /// `snake_case`, stable: scripts rely on it
    pub code: String,
    /// named arguments of the message
    pub args: BTreeMap<String, Arg>,
}

impl Fault {
    /// A fault without arguments.
    pub fn new(code: &str) -> Self {
        Fault { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// Adds an argument.
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        for (name, value) in &self.args {
            match value {
                Arg::Number(n) => write!(f, " {name}={n}")?,
                Arg::Text(t) => write!(f, " {name}={t:?}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}
