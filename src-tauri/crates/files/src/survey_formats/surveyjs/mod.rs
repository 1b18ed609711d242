//! SurveyJS: questionnaires as JSON (<https://surveyjs.io>; `surveyjs_definition.schema.json` of survey-core).
//!
//! What an element says that a question of ours does not is kept whole, as the rest of its object; writing begins with
//! that rest and sets what is ours. Panels are only remembered: their questions carry the panel's condition.

pub(super) mod asks;
mod read;
mod words;
mod write;

pub use read::{from_json, read};
pub use write::{to_json, write};

/// Name under which parts are kept.
pub(super) const FORMAT: &str = "surveyjs";
