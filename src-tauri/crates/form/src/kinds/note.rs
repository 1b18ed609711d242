//! Words without a question.

use super::*;

/// Words between questions; it has no cell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "NoteQuestion")]
pub struct Note {}

impl QuestionType for Note {
    fn cells(&self, _question: &Question) -> Vec<Cell> {
        Vec::new()
    }
    fn seconds(&self) -> f64 {
        0.0
    }
}
