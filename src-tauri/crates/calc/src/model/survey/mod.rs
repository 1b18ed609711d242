//! Models of questionnaires; the formulas stand in [`crate::survey`].
//!
//! Questions, people and categories are numbered from 1 in inputs, as people count; positions in outputs are from 0.

mod ahp_weights;
mod careless_answers;
mod cohen_kappa;
mod competitor_profile;
mod delphi_rounds;
mod driver_intervals;
mod fast_answers;
mod fleiss_kappa;
mod fuzzy_evaluation;
mod guarded_looks;
mod importance_performance;
mod internal_gap;
mod kano_answers;
mod kano_certainty;
mod kano_counts;
mod kendall_w;
mod krejcie_morgan;
mod krippendorff_alpha;
mod likert_items;
mod live_power;
mod net_promoter_score;
mod nps_change;
mod omega_interval;
mod parallel_analysis;
mod performance_clouds;
mod sample_size_share;
mod sample_weights;
mod satisfaction_and_money;
mod satisfaction_drivers;
mod satisfaction_index;
mod scale_reliability;
mod scale_validity;
mod service_gaps;
mod top_box;
mod wave_means;
mod wave_shares;
mod weighted_satisfaction;

use super::{
    Example, Model, Solution, Step,
    answers::{
        Entry, answer, columns, complete_columns, p_text, rounds, seed, several_rows, significance, small_table,
        solved, table, unfit, values, with_holes,
    },
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
    &omega_interval::MODEL,
    &scale_validity::MODEL,
    &parallel_analysis::MODEL,
    &likert_items::MODEL,
    &top_box::MODEL,
    &satisfaction_index::MODEL,
    &weighted_satisfaction::MODEL,
    &service_gaps::MODEL,
    &internal_gap::MODEL,
    &competitor_profile::MODEL,
    &importance_performance::MODEL,
    &performance_clouds::MODEL,
    &satisfaction_drivers::MODEL,
    &driver_intervals::MODEL,
    &satisfaction_and_money::MODEL,
    &net_promoter_score::MODEL,
    &nps_change::MODEL,
    &wave_means::MODEL,
    &wave_shares::MODEL,
    &kano_answers::MODEL,
    &kano_counts::MODEL,
    &kano_certainty::MODEL,
    &ahp_weights::MODEL,
    &fuzzy_evaluation::MODEL,
    &delphi_rounds::MODEL,
    &kendall_w::MODEL,
    &cohen_kappa::MODEL,
    &fleiss_kappa::MODEL,
    &krippendorff_alpha::MODEL,
];
