//! Experiment 实验法: whether a change does what it is hoped to do, by giving it to some and not to others.
//!
//! The plan says before anything is tried which difference is worth knowing, and how sure one wants to be; from it follows
//! how many must take part. Who gets what is drawn from a seed. Results are compared when enough are in; a look before that
//! spends part of the error that may be made ([`keheng_calc::survey::peeking`]), and every look is kept.

pub mod api;
mod data;
mod draw;
mod entry;
mod figures;
mod look;
mod people;
mod plan;
#[cfg(test)]
mod tests;

pub use figures::*;
pub use plan::{DataFigure, ExperimentArm, ExperimentPlan, OutcomeMeasure, OutcomeSource, Participants};

use super::{
    StudyEntry,
    registry::{Method, read},
};
use keheng_base::Fault;
use keheng_words::Words;
use serde_json::{Value, json};

/// The method's id.
pub(super) const KIND: &str = "experiment";

/// The method.
pub struct Experiment;

impl Method for Experiment {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn begin(&self) -> Value {
        json!(ExperimentPlan::default())
    }

    fn plan(&self, plan: &Value) -> Result<(), Fault> {
        read::<ExperimentPlan>(plan)?.check()
    }

    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault> {
        entry::check(&read(plan)?, entry)
    }

    fn summary(&self, words: &Words, _: &Value, entries: &[StudyEntry]) -> String {
        let count = |kind: &str| entries.iter().filter(|e| e.kind == kind).count();
        match count(entry::PLACE) {
            0 => words.experiment_summary_planned(),
            people => words.experiment_summary(count(entry::LOOK), people, count(entry::OUTCOME)),
        }
    }
}
