//! The report of a survey: analyses that were kept with all they depend on, so that they can be asked again.
//!
//! A recipe leaves nothing to propose: variables, people looked at and targets of weights stand in it. Rules of cleaning and
//! keyword groups belong to the survey and are used as they are now. Whether the same figures come out again is told by
//! the digest of the figures, which no language and no machine changes.

mod edit;
mod keep;
mod list;
mod store;
#[cfg(test)]
mod tests;

pub use edit::{delete, edit};
pub use keep::keep;
pub use list::recipes;

use super::analysis::{AnalysisReq, AnalysisRes};
use keheng_base::{Fault, Id, Minutes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of ids of recipes.
#[derive(Clone, Copy, Debug)]
pub struct RecipeMark;

/// A recipe.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecipeReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<RecipeMark>,
}

/// Identity of a recipe that was kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecipeId {
    /// identity
    #[ts(type = "string")]
    pub id: Id<RecipeMark>,
}

/// Changes how a recipe stands in the report.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RecipeEditReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<RecipeMark>,
    /// heading; blank for the name of the analysis, unchanged when absent
    #[serde(default)]
    pub title: Option<String>,
    /// its place among the others, counted from 0; unchanged when absent
    #[serde(default)]
    pub place: Option<u32>,
}

/// The report of a survey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyRecipes {
    /// from the beginning to the end
    pub recipes: Vec<RecipeRow>,
}

/// An analysis that was kept, asked again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecipeRow {
    /// identity
    #[ts(type = "string")]
    pub id: Id<RecipeMark>,
    /// own heading, or the name of the analysis in the user's language
    pub title: String,
    /// whether that is its own
    pub titled: bool,
    /// what is asked
    pub asked: AnalysisReq,
    /// who is looked at and how people are weighted, in the user's language
    pub conditions: Vec<String>,
    /// `charts.draw` has a picture of it
    pub drawn: bool,
    /// when it was kept
    pub kept: Minutes,
    /// people it looked at then
    pub people: u32,
    /// digest of its figures then
    pub digest: String,
    /// what it says now; none where it cannot be asked any more
    pub found: Option<AnalysisRes>,
    /// why it cannot
    pub fault: Option<Fault>,
    /// the same figures as then
    pub same: bool,
}
