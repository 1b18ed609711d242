//! Analyses of a survey: a registry, each entry a question that can be asked of the answers.
//!
//! An entry names the variables it needs ([`Role`]); what is not chosen is proposed ([`variables::proposals`]). It gives
//! tables of figures with their base sizes, what they say in a sentence, and the conventions they follow. Figures of groups
//! below [`keheng_calc::survey::likert::LEAST_SHOWN`] people are hidden, since they could tell who gave them.
//!
//! Conventions everywhere: two-sided, 95 %, standard deviations with n − 1, quantiles of type 7, complete answers within an
//! analysis. The formulas and their sources stand in `keheng_calc`.

mod ahp;
mod correlation;
mod crosstab;
mod data;
mod drivers;
mod fuzzy;
mod gaps;
mod groups;
mod importance;
mod internal;
mod kano;
mod money;
mod nps;
mod paired;
mod plane;
mod profile;
mod reliability;
mod run;
mod satisfaction;
mod scales;
mod table;
#[cfg(test)]
pub(super) mod tests;
#[cfg(test)]
mod tests_beside;
mod twin;
mod validity;
mod variables;
mod waves;
mod weighted;
mod words;

pub(super) use data::{Data, Group, Groups, Item};
pub(super) use gaps::{both_filled, gap};
pub(crate) use plane::{GapBar, Gaps, Lie, Likert, Picture, Placed, Plane, Profile, ProfileValue};
pub(super) use run::answers;
pub use run::{analyse, analyses};
pub(crate) use run::{is_drawn, picture, title};
pub use table::{AnalysisCell, AnalysisColumn, AnalysisRow, AnalysisTable};
pub use twin::OtherSurvey;
pub use variables::{Variable, VariableGroup, VariableKind};
pub(super) use weighted::Sample;

use super::Survey;
use keheng_base::{Fault, Id};
use keheng_form::Role as SideRole;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use table::Found;
use ts_rs::TS;

/// How sure intervals are.
const LEVEL: f64 = 0.95;
/// Resamples of people, at most.
const ROUNDS: usize = 500;
/// Answers drawn in all resamples together, about: what stays far below a second.
const DRAWN: usize = 10_000_000;
/// The same draws on every machine.
const SEED: u64 = 1;

/// What a role takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Takes {
    /// figures of questions, or scales of several questions, question by question
    Items,
    /// one scale of several questions, question by question
    Scale,
    /// several scales of several questions, each by itself
    Scales,
    /// one figure a person; a scale counts with the person's mean
    Figure,
    /// readiness to recommend, a point from 0 to 10
    Recommendation,
    /// what tells people apart
    Groups,
    /// words that people wrote
    Texts,
    /// things compared two by two
    Pairs,
    /// money that the customer of an answer brings
    Money,
}

/// A part that variables play.
struct Role {
    /// its word is `analysis-role-<id>`
    id: &'static str,
    takes: Takes,
    /// whether it can stay empty
    optional: bool,
    /// sides of a matrix that are proposed first
    prefers: &'static [SideRole],
}

/// Questions on scales: what is met or done, where both sides are asked.
const ITEMS: Role =
    Role { id: "items", takes: Takes::Items, optional: false, prefers: &[SideRole::Perception, SideRole::Performance] };

/// What is measured.
const OUTCOME: Role = Role { id: "outcome", takes: Takes::Figure, ..ITEMS };

/// How much each question counts, where that was asked.
const WEIGHTS: Role = Role {
    id: "weights",
    takes: Takes::Items,
    optional: true,
    prefers: &[SideRole::Importance, SideRole::Expectation],
};

/// Makes the picture of an analysis.
type Draw = fn(&Data, &Chosen) -> Result<Picture, Fault>;

/// What the first two roles of an analysis have to do with each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sides {
    /// nothing
    Apart,
    /// they are sides of one question, the first one that has both
    First,
    /// they are sides of the same questions, all that have both and the same points
    All,
}

/// Whether an analysis looks at a second survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OtherUse {
    /// never
    No,
    /// where one is chosen
    May,
    /// always
    Must,
}

/// An analysis.
struct Entry {
    /// its words are `analysis-<id>`, and `analysis-<id>-how` with the conventions
    id: &'static str,
    roles: &'static [Role],
    /// compares months, so that there must be several
    months: bool,
    /// counts people by the survey's weights, where it has some
    weighs: bool,
    run: fn(&Data, &Chosen) -> Result<Found, Fault>,
    /// its picture, where it has one
    draw: Option<Draw>,
    /// what is proposed for the first two roles
    sides: Sides,
    /// a second survey
    other: OtherUse,
}

/// An analysis that is nothing special.
const PLAIN: Entry = Entry {
    id: "",
    roles: &[],
    months: false,
    weighs: false,
    run: |_, _| Ok(Found::default()),
    draw: None,
    sides: Sides::Apart,
    other: OtherUse::No,
};

/// So many rounds, fewer with very many answers, whose figures hardly move from one resample to the next: never below 40.
fn rounds(most: usize, columns: &[Vec<f64>]) -> usize {
    let answers = columns.iter().map(Vec::len).sum::<usize>().max(1);
    (DRAWN / answers).clamp(40, most.max(40))
}

/// The figure that is likeliest meant by what people think; none where nothing is measured.
pub(super) fn likely_outcome(variables: &[Variable]) -> Option<String> {
    variables::proposals(&Entry { roles: &[OUTCOME], ..PLAIN }, variables).pop()?.pop()
}

/// Variables by role.
type Chosen = BTreeMap<String, Vec<String>>;

const REGISTRY: &[&Entry] = &[
    &scales::ENTRY,
    &gaps::ENTRY,
    &groups::ENTRY,
    &crosstab::ENTRY,
    &importance::ENTRY,
    &profile::ENTRY,
    &internal::ENTRY,
    &satisfaction::ENTRY,
    &money::ENTRY,
    &nps::ENTRY,
    &kano::ENTRY,
    &words::ENTRY,
    &ahp::ENTRY,
    &fuzzy::ENTRY,
    &drivers::ENTRY,
    &reliability::ENTRY,
    &validity::ENTRY,
    &correlation::ENTRY,
    &paired::ENTRY,
    &waves::ENTRY,
];

/// Which analyses a survey allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SurveyAnalyses {
    /// in the order of the registry
    pub analyses: Vec<AnalysisOffer>,
    /// what can be put into their roles
    pub variables: Vec<Variable>,
    /// other surveys that ask some of the same, the likeliest twin first
    pub others: Vec<OtherSurvey>,
}

/// An analysis that can be asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisOffer {
    /// id
    pub id: String,
    /// in the user's language
    pub title: String,
    /// conventions, in the user's language
    pub how: String,
    /// `charts.draw` has a picture of it
    pub drawn: bool,
    /// what it needs
    pub roles: Vec<AnalysisRole>,
    /// what no variable of the survey can be, in the user's language; none where the analysis is possible
    pub lacks: Option<String>,
    /// whether it looks at a second survey
    pub other: OtherUse,
}

/// A role and what is proposed for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisRole {
    /// id
    pub id: String,
    /// in the user's language
    pub title: String,
    /// what it takes
    pub takes: Takes,
    /// can stay empty
    pub optional: bool,
    /// ids of variables
    pub proposed: Vec<String>,
}

/// People to look at: those who gave one of these answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Only {
    /// variable of groups
    pub variable: String,
    /// ids of its groups
    pub groups: Vec<String>,
}

/// Asks for an analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AnalysisReq {
    /// survey
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// id of the analysis
    pub analysis: String,
    /// variables by role; what is missing is proposed
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, Vec<String>>>")]
    pub of: Chosen,
    /// people who answered otherwise are left out; all conditions hold together
    #[serde(default)]
    #[ts(as = "Option<Vec<Only>>")]
    pub only: Vec<Only>,
    /// share of each group among the customers by variable, 0..1, which people are weighted by; those of the survey when
    /// absent
    #[serde(default)]
    pub weights: Option<BTreeMap<String, BTreeMap<String, f64>>>,
    /// second survey, for analyses that look at one; where they must, the likeliest twin when absent
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<Id<Survey>>,
}

/// What an analysis says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AnalysisRes {
    /// id of the analysis
    pub analysis: String,
    /// in the user's language
    pub title: String,
    /// variables by role, as they were used
    pub of: Chosen,
    /// second survey that was looked at
    pub other: Option<OtherSurvey>,
    /// answers of the survey
    pub answers: u32,
    /// of these, people looked at
    pub people: u32,
    /// what weights do here, in the user's language; none where the survey has none
    pub weighing: Option<String>,
    /// as many people without weights would be as exact; none where nothing is weighted
    pub effective_n: Option<f64>,
    /// sentences, in the user's language
    pub said: Vec<String>,
    /// figures
    pub tables: Vec<AnalysisTable>,
    /// conventions, in the user's language
    pub how: String,
    /// the same figures have the same digest on every machine and in every language
    pub digest: String,
}
