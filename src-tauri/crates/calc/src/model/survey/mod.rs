//! Models of questionnaires; the formulas stand in [`crate::survey`].
//!
//! Questions, people and categories are numbered from 1 in inputs, as people count; positions in outputs are from 0.

mod ahp_weights;
mod careless_answers;
mod cohen_kappa;
mod delphi_rounds;
mod fast_answers;
mod fleiss_kappa;
mod fuzzy_evaluation;
mod guarded_looks;
mod importance_performance;
mod kano_answers;
mod kano_counts;
mod kendall_w;
mod krejcie_morgan;
mod krippendorff_alpha;
mod live_power;
mod net_promoter_score;
mod sample_size_share;
mod sample_weights;
mod satisfaction_drivers;
mod satisfaction_index;
mod scale_reliability;
mod scale_validity;
mod service_gaps;
mod top_box;
mod weighted_satisfaction;

use super::{
    Example, Model, Solution, Step,
    answers::{Entry, answer, columns, p_text, several_rows, significance, solved, table, unfit, values, with_holes},
    schema::{self, refused},
};
use serde::Deserialize;
use serde_json::json;

/// Questionnaires: planning, collecting, judging the scale, reading the answers.
pub(super) const MODELS: &[&dyn Model] = &[
    &sample_size_share::MODEL,
    &krejcie_morgan::MODEL,
    &live_power::MODEL,
    &guarded_looks::MODEL,
    &sample_weights::MODEL,
    &careless_answers::MODEL,
    &fast_answers::MODEL,
    &scale_reliability::MODEL,
    &scale_validity::MODEL,
    &top_box::MODEL,
    &satisfaction_index::MODEL,
    &weighted_satisfaction::MODEL,
    &service_gaps::MODEL,
    &importance_performance::MODEL,
    &satisfaction_drivers::MODEL,
    &net_promoter_score::MODEL,
    &kano_answers::MODEL,
    &kano_counts::MODEL,
    &ahp_weights::MODEL,
    &fuzzy_evaluation::MODEL,
    &delphi_rounds::MODEL,
    &kendall_w::MODEL,
    &cohen_kappa::MODEL,
    &fleiss_kappa::MODEL,
    &krippendorff_alpha::MODEL,
];
