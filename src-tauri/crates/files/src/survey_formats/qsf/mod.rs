//! Qualtrics: questionnaires as `.qsf`, in. The maker of the format says nothing about it and advises against editing;
//! what is read here is what files show, and the simple part of it.
//!
//! Blocks are pages, in the order of the flow. Display logic and skip logic become conditions where they speak of
//! answers; what a question has besides is stored with the form and named.

mod asks;
mod logic;
mod payload;
mod read;

pub use read::{from_json, read};

/// Name under which parts are kept.
pub(super) const FORMAT: &str = "qsf";

/// Whether JSON is a survey of Qualtrics.
pub(super) fn is_survey(value: &serde_json::Value) -> bool {
    value.get("SurveyEntry").is_some_and(|v| v.is_object()) && value.get("SurveyElements").is_some_and(|v| v.is_array())
}
