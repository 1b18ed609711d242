//! Interviews as a method of the registry.

use super::{
    InterviewPlan, LONGEST_NAME, LONGEST_NOTE, MOST_THEMES, Talk, outline,
    store::{KIND, TALK},
};
use crate::methods::{
    StudyEntry,
    registry::{Method, read},
};
use keheng_base::Fault;
use keheng_words::Words;
use serde_json::{Value, json};

/// See the folder.
pub struct Interview;

impl Method for Interview {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn begin(&self) -> Value {
        json!(outline::blank())
    }

    fn plan(&self, plan: &Value) -> Result<(), Fault> {
        read::<InterviewPlan>(plan).map(drop)
    }

    /// Faults beyond the trait's: `interview_answered` with `cell` where a question does not take a keyed answer (any
    /// more), `interview_note_long` and `interview_theme` with `limit`. Answers of questions that are gone are kept.
    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault> {
        if entry.kind != TALK {
            return Err(Fault::new("study_body_invalid").with("reason", entry.kind.as_str()));
        }
        let (plan, talk): (InterviewPlan, Talk) = (read(plan)?, read(&entry.body)?);
        for cell in keheng_form::cells(&plan.form) {
            if talk.answers.get(&cell.key).is_some_and(|datum| !cell.holds.accepts(datum)) {
                return Err(Fault::new("interview_answered").with("cell", cell.name));
            }
        }
        if talk.notes.values().any(|note| note.chars().count() > LONGEST_NOTE) {
            return Err(Fault::new("interview_note_long").with("limit", LONGEST_NOTE));
        }
        let bad = |theme: &String| theme.trim().is_empty() || theme.chars().count() > LONGEST_NAME;
        if talk.themes.values().any(|themes| themes.len() > MOST_THEMES || themes.iter().any(bad)) {
            return Err(Fault::new("interview_theme").with("limit", LONGEST_NAME).with("most", MOST_THEMES));
        }
        Ok(())
    }

    fn summary(&self, words: &Words, plan: &Value, entries: &[StudyEntry]) -> String {
        let questions = read::<InterviewPlan>(plan).map_or(0, |plan| plan.form.questions().count());
        words.interview_summary(questions, entries.len())
    }
}
