//! The registry of models: what a screen reports, a lesson teaches, `keheng-cli solve` computes and a test checks is
//! one and the same entry.
//!
//! A model is one file with a struct implementing [`Model`] and one line in the slice of its group. It states its inputs
//! once, as JSON Schema with the additional keyword `unit`, and `schema::read` checks and reads them by it; what only
//! two fields together can tell is refused by name in the model. It explains its steps as words with arguments, and
//! carries a worked example that the tests recompute.

mod abc;
mod answers;
mod costing;
mod customers;
mod gini;
mod proportion;
mod schema;
mod spc;
mod statistics;
mod survey;
mod target_probability;
mod tradeoff;
mod wilson;

use keheng_base::{Arg, Fault};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// Customers and proportions.
const VALUE: &[&dyn Model] = &[&abc::Abc, &gini::Gini, &wilson::Wilson, &target_probability::TargetProbability];

/// The groups of models, in the order they are listed.
const GROUPS: &[&[&dyn Model]] =
    &[VALUE, customers::MODELS, costing::MODELS, tradeoff::MODELS, spc::MODELS, statistics::MODELS, survey::MODELS];

/// The models there are, in the order they are listed.
pub fn models() -> impl Iterator<Item = &'static dyn Model> {
    GROUPS.iter().copied().flatten().copied()
}

/// A model.
pub trait Model: Sync {
    /// `snake_case`, stable: scripts rely on it
    fn id(&self) -> &'static str;
    /// the word that names it
    fn title_key(&self) -> &'static str;
    /// JSON Schema of the inputs; each property has a `unit`
    fn inputs(&self) -> Value;
    /// Computes the outputs and explains the way.
    ///
    /// # Errors
    /// `model_input` with the arguments `field` and `expected` when an input is missing or out of range; a model may
    /// add its own codes.
    fn solve(&self, input: &Value) -> Result<Solution, Fault>;
    /// a worked example
    fn example(&self) -> Example;
    /// where the formula and the example come from
    fn source(&self) -> &'static str;
    /// the words of all steps it can take
    fn step_keys(&self) -> &'static [&'static str];
}

/// What a model gives.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Solution {
    /// the results, one JSON object
    pub outputs: Value,
    /// the way there, in order
    pub steps: Vec<Step>,
}

/// A step of the explanation: a word and the figures in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// the word, one of [`Model::step_keys`]
    pub word: &'static str,
    /// its arguments
    pub args: BTreeMap<&'static str, Arg>,
}

impl Step {
    /// A step without figures.
    pub(crate) fn new(word: &'static str) -> Step {
        Step { word, args: BTreeMap::new() }
    }

    /// Adds a figure.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Step {
        self.args.insert(name, value.into());
        self
    }
}

/// An input and what must come out of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Example {
    /// for [`Model::solve`]
    pub input: Value,
    /// the outputs expected
    pub expected: Value,
    /// how far a number may be off
    pub tolerance: f64,
}

/// The model of an id.
pub fn find(id: &str) -> Option<&'static dyn Model> {
    models().find(|model| model.id() == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// Equal but for the last digits of numbers.
    fn agrees(found: &Value, expected: &Value, tolerance: f64) -> bool {
        match (found, expected) {
            (Value::Number(f), Value::Number(e)) => (f.as_f64().unwrap() - e.as_f64().unwrap()).abs() <= tolerance,
            (Value::Array(f), Value::Array(e)) => {
                f.len() == e.len() && f.iter().zip(e).all(|(f, e)| agrees(f, e, tolerance))
            }
            (Value::Object(f), Value::Object(e)) => {
                f.len() == e.len() && e.iter().all(|(k, e)| f.get(k).is_some_and(|f| agrees(f, e, tolerance)))
            }
            _ => found == expected,
        }
    }

    #[test]
    fn every_example_is_reproduced() {
        for model in models() {
            let example = model.example();
            let found = model.solve(&example.input).unwrap();
            assert!(
                agrees(&found.outputs, &example.expected, example.tolerance),
                "{}: {} instead of {}",
                model.id(),
                found.outputs,
                example.expected
            );
            assert!(!found.steps.is_empty(), "{} gives an answer without the way there", model.id());
        }
    }

    #[test]
    fn every_entry_is_complete() {
        for model in models() {
            let id = model.id();
            assert_eq!(
                find(id).map(|m| m.title_key()),
                Some(model.title_key()),
                "{id} is found under its id, so ids are unique"
            );
            assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{id} is no stable id");
            assert!(!model.source().is_empty(), "{id} needs a source");
            let schema = model.inputs();
            let properties = schema["properties"].as_object().unwrap();
            for (name, property) in properties {
                assert!(property.get("unit").is_some_and(Value::is_string), "{id}.{name} needs a unit");
                assert!(property.get("type").is_some() || property.get("enum").is_some(), "{id}.{name} needs a type");
            }
            for field in schema["required"].as_array().unwrap() {
                let field = field.as_str().unwrap();
                assert!(properties.contains_key(field), "{id} requires {field} and does not describe it");
                let mut input = model.example().input;
                input.as_object_mut().unwrap().remove(field);
                let fault = model.solve(&input).unwrap_err();
                assert_eq!(fault.code, "model_input", "{id} without {field}");
                assert_eq!(fault.args.get("field"), Some(&Arg::from(field)), "the fault names the field");
            }
            for field in model.example().input.as_object().unwrap().keys() {
                assert!(
                    properties.contains_key(field),
                    "{id}: the example uses {field}, which the schema does not know"
                );
            }
            for step in model.solve(&model.example().input).unwrap().steps {
                assert!(model.step_keys().contains(&step.word), "{id}: nobody will translate {}", step.word);
            }
        }
    }

    /// Whether the schema itself says that this odd value is meant.
    fn allowed(property: &Value, odd: &Value) -> bool {
        match odd {
            Value::Number(n) if n.as_f64() == Some(-1.0) => property["minimum"].as_f64().is_some_and(|m| m <= -1.0),
            Value::Array(_) => property["items"]["type"] == "number" && property["minItems"].as_u64().unwrap_or(0) <= 1,
            _ => false,
        }
    }

    #[test]
    fn nonsense_is_refused_by_every_model() {
        for model in models() {
            for bad in [json!(null), json!([]), json!("x"), json!({}), json!({"unknown": 1})] {
                assert!(model.solve(&bad).is_err(), "{} accepts {bad}", model.id());
            }
            let mut extra = model.example().input;
            extra["unknown"] = json!(1);
            assert_eq!(model.solve(&extra).unwrap_err().code, "model_input", "a misspelt input must not be ignored");
            for field in model.inputs()["properties"].as_object().unwrap().keys() {
                let property = &model.inputs()["properties"][field];
                for bad in [json!({}), json!("many"), json!(-1), json!([1.5]), json!(1e300)] {
                    if allowed(property, &bad) {
                        continue;
                    }
                    let mut input = model.example().input;
                    input[field] = bad.clone();
                    let found = model.solve(&input);
                    assert!(found.is_err(), "{} accepts {field} = {bad}", model.id());
                }
            }
        }
    }
}
