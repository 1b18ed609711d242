//! What is kept of an experiment beside its plan.

use super::{ExperimentComparison, ExperimentPlan, OutcomeMeasure};
use crate::{
    db::content_id,
    methods::{Entry, Study, StudyEntry, registry::read},
};
use keheng_base::{Fault, Id};
use serde::{Deserialize, Serialize};

/// What was planned when the list was drawn.
pub(super) const DRAWN: &str = "drawn";
/// Somebody who takes part.
pub(super) const PLACE: &str = "place";
/// A result.
pub(super) const OUTCOME: &str = "outcome";
/// A look at the results.
pub(super) const LOOK: &str = "look";

/// The plan as it was when the list was drawn, so that nobody moves the goal afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Drawn {
    pub(super) plan: ExperimentPlan,
}

/// A place on the list; its number is that of the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    /// uid of the arm
    pub(super) arm: String,
    /// class of the customer when it was drawn; empty where none
    pub(super) class: String,
    /// the customer; none for a number
    pub(super) customer: Option<String>,
}

/// A result of the person with this number: 0 or 1 for a share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Outcome {
    pub(super) value: f64,
}

/// What a look showed: the figures as they were, since later ones would be another look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Look {
    /// of each arm after the first
    pub(super) comparisons: Vec<ExperimentComparison>,
}

/// The id of an entry of which there is one a number.
pub(super) fn id(study: Id<Study>, kind: &str, number: u32) -> Id<Entry> {
    Id::new(content_id("study experiment", &format!("{} {kind} {number}", study.raw())))
}

/// Whether an entry fits. Faults: `study_body_invalid`, `experiment_drawn` where the plan is no longer the one the list was
/// drawn by, `experiment_value`.
pub(super) fn check(plan: &ExperimentPlan, entry: &StudyEntry) -> Result<(), Fault> {
    match entry.kind.as_str() {
        DRAWN => {
            let drawn: Drawn = read(&entry.body)?;
            if frozen(&drawn.plan) == frozen(plan) { Ok(()) } else { Err(Fault::new("experiment_drawn")) }
        }
        PLACE => read::<Place>(&entry.body).map(drop),
        OUTCOME => {
            let outcome: Outcome = read(&entry.body)?;
            let yes_or_no = [0.0, 1.0].contains(&outcome.value);
            let sound = outcome.value.is_finite() && (plan.measure == OutcomeMeasure::Mean || yes_or_no);
            if sound { Ok(()) } else { Err(Fault::new("experiment_value")) }
        }
        LOOK => read::<Look>(&entry.body).map(drop),
        kind => Err(Fault::new("study_body_invalid").with("reason", kind)),
    }
}

/// A plan without what may change while it runs: words.
fn frozen(plan: &ExperimentPlan) -> ExperimentPlan {
    let mut plan = plan.clone();
    plan.question.clear();
    plan.arms.iter_mut().for_each(|arm| arm.name.clear());
    plan
}
