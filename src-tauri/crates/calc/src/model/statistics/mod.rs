//! Models of statistics for any field; the formulas stand in [`crate::stats`].

mod adjusted_p;
mod anova;
mod column_letters;
mod component_loadings;
mod correlation_matrix;
mod crosstab;
mod describe;
mod distribution_quantile;
mod fisher_exact;
mod goodness_of_fit;
mod group_comparisons;
mod linear_regression;
mod mann_whitney;
mod paired_t;
mod power_means;
mod power_shares;
mod tail_probability;
mod two_groups;
mod two_shares;
mod wilcoxon;

use super::{
    Example, Model, Solution, Step,
    answers::{
        Entry, answer, columns, complete_columns, p_text, significance, small_table, solved, table, unfit, values,
    },
    schema::{self, refused},
};
use serde::Deserialize;
use serde_json::json;

/// Statistics, in the order a course takes them.
pub(super) const MODELS: &[&dyn Model] = &[
    &describe::MODEL,
    &two_groups::MODEL,
    &paired_t::MODEL,
    &mann_whitney::MODEL,
    &wilcoxon::MODEL,
    &anova::MODEL,
    &group_comparisons::MODEL,
    &correlation_matrix::MODEL,
    &crosstab::MODEL,
    &column_letters::MODEL,
    &fisher_exact::MODEL,
    &goodness_of_fit::MODEL,
    &two_shares::MODEL,
    &adjusted_p::MODEL,
    &linear_regression::MODEL,
    &component_loadings::MODEL,
    &tail_probability::MODEL,
    &distribution_quantile::MODEL,
    &power_means::MODEL,
    &power_shares::MODEL,
];
