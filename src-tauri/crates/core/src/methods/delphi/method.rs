//! The panel as a method of the registry.

use super::{
    Answer, DelphiAsks, DelphiPlan, check,
    figures::{rounds, verdict},
    store::{self, ANSWER, KIND, ROUND},
};
use crate::methods::{
    StudyEntry,
    registry::{Method, read},
};
use keheng_base::Fault;
use keheng_words::Words;
use serde_json::{Value, json};

/// See the folder.
pub struct Delphi;

impl Method for Delphi {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn begin(&self) -> Value {
        json!(DelphiPlan::default())
    }

    fn plan(&self, plan: &Value) -> Result<(), Fault> {
        check(&read(plan)?)
    }

    /// Faults beyond the trait's: `delphi_answered` where a changed plan no longer holds an answer that was given.
    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault> {
        if entry.kind == ROUND {
            return Ok(());
        }
        if entry.kind != ANSWER {
            return Err(Fault::new("study_body_invalid").with("reason", entry.kind.as_str()));
        }
        let plan: DelphiPlan = read(plan)?;
        let answer: Answer = read(&entry.body)?;
        let item = plan.items.iter().find(|item| item.uid == answer.item);
        let fits = item.is_some_and(|item| match item.asks {
            DelphiAsks::Scale { from, to } => (f64::from(from)..=f64::from(to)).contains(&answer.value),
            DelphiAsks::Figure { .. } => answer.value.is_finite(),
        });
        if fits && plan.panel.contains(&entry.who) { Ok(()) } else { Err(Fault::new("delphi_answered")) }
    }

    fn summary(&self, words: &Words, plan: &Value, entries: &[StudyEntry]) -> String {
        let Ok((plan, answers)) = read::<DelphiPlan>(plan).and_then(|p| Ok((p, store::answers(entries)?))) else {
            return String::new();
        };
        let rounds = rounds(&plan, &answers);
        let told = verdict(&plan, &answers, &rounds);
        words.delphi_summary(plan.items.len(), plan.panel.len(), answers.current(), told.settled)
    }
}
