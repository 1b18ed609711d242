//! The session as a method of the registry.

use super::{
    GroupPlan, Idea, Vote, check,
    store::{IDEA, KIND, VOTE},
};
use crate::methods::{
    StudyEntry,
    registry::{Method, read},
};
use keheng_base::Fault;
use keheng_words::Words;
use serde_json::{Value, json};

/// See the folder.
pub struct Group;

impl Method for Group {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn begin(&self) -> Value {
        json!(GroupPlan::default())
    }

    fn plan(&self, plan: &Value) -> Result<(), Fault> {
        check(&read(plan)?)
    }

    /// Faults beyond the trait's: `group_dots` with `dots` and `given` where somebody gives more dots than the plan has.
    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault> {
        match entry.kind.as_str() {
            IDEA => read::<Idea>(&entry.body).map(drop),
            VOTE => {
                let (plan, vote): (GroupPlan, Vote) = (read(plan)?, read(&entry.body)?);
                let given = vote.dots.values().fold(0u32, |sum, dots| sum.saturating_add(*dots));
                if given > plan.dots {
                    return Err(Fault::new("group_dots").with("dots", plan.dots).with("given", given));
                }
                Ok(())
            }
            other => Err(Fault::new("study_body_invalid").with("reason", other)),
        }
    }

    fn summary(&self, words: &Words, _: &Value, entries: &[StudyEntry]) -> String {
        let of = |kind: &str| entries.iter().filter(|entry| entry.kind == kind).count();
        words.session_summary(of(IDEA), of(VOTE))
    }
}
