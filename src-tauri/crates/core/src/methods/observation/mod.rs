//! Observation 观察法: four sheets for looking instead of asking.
//!
//! - **tally**: what happens before the observer's eyes, by category, against the clock; where several observers judge the
//!   same units, how far they agree ([`agreement`]).
//! - **diary**: a mystery parcel, stage by stage, as a customer lives through it.
//! - **traces**: what shipments and cases tell although nobody is asked.
//! - **log**: who does what for how long; people are labels such as "counter 1".

mod agreement;
pub mod api;
mod diary;
mod entry;
mod figures;
mod log;
mod note;
mod plan;
mod sheet;
#[cfg(test)]
mod tests;
mod traces;

pub use entry::{Act, Stage, Stroke, Watch};
pub use figures::*;
pub use plan::{ObservationPlan, SheetItem, TraceBy};

use super::{
    StudyEntry,
    registry::{Method, read},
};
use keheng_base::Fault;
use keheng_words::Words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The method's id.
pub(super) const KIND: &str = "observation";

/// The method.
pub struct Observation;

impl Method for Observation {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn begin(&self) -> Value {
        json!(ObservationPlan::default())
    }

    fn plan(&self, plan: &Value) -> Result<(), Fault> {
        read::<ObservationPlan>(plan)?.check()
    }

    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault> {
        entry::check(&read(plan)?, entry)
    }

    fn summary(&self, words: &Words, plan: &Value, entries: &[StudyEntry]) -> String {
        let Ok(plan) = read::<ObservationPlan>(plan) else { return String::new() };
        let count = |kind: &str| entries.iter().filter(|e| e.kind == kind).count();
        let people = |kind: &str| {
            entries.iter().filter(|e| e.kind == kind).map(|e| e.who.as_str()).collect::<BTreeSet<_>>().len()
        };
        match plan {
            ObservationPlan::Tally { .. } => {
                words.observation_summary_tally(people(entry::STROKE), count(entry::STROKE))
            }
            ObservationPlan::Diary { .. } => {
                let parcels: BTreeSet<u32> =
                    entries.iter().filter(|e| e.kind == entry::STAGE).map(|e| e.number).collect();
                words.observation_summary_diary(parcels.len(), count(entry::STAGE))
            }
            ObservationPlan::Traces { .. } => words.observation_summary_traces(),
            ObservationPlan::Log { .. } => words.observation_summary_log(count(entry::ACT), people(entry::ACT)),
        }
    }
}
