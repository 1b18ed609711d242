//! How sure a figure is: distributions, tests, intervals and models for any field.
//!
//! Conventions, the same everywhere: quantiles of type 7, standard deviations with n − 1, two-sided tests, the exact
//! distribution where samples are small and without ties. Nothing here returns a figure that is not finite: what cannot
//! be computed (no answers, answers that do not differ, fewer cases than unknowns) is `None`.

// `!(x > 0.0)` refuses what is no number together with what is not above 0; the turned comparison would let it pass
#![allow(clippy::neg_cmp_op_on_partial_ord)]

pub mod adjust;
pub mod anova;
mod beta;
pub mod columns;
pub mod comparisons;
pub mod correlation;
pub mod crosstab;
pub mod describe;
pub mod fisher;
pub mod letters;
pub mod linear;
pub mod moments;
pub mod pairs;
pub mod power;
pub mod proportion;
pub mod rank_tests;
pub mod ranks;
pub mod regression;
pub mod resample;
pub mod rotation;
pub mod student;
pub mod studentized;
pub mod t_test;
pub mod tails;
