//! What answers to a questionnaire say: whether a scale is sound, how satisfied people are, what matters to them, whether
//! judges agree, who answered without reading, and how many answers are enough.
//!
//! Questions are columns, people are rows. Complete columns are slices of numbers; [`crate::stats::columns::complete`]
//! makes them of answers with holes. Counts may be sums of weights. What cannot be computed is `None`, never a figure that
//! is not finite; conventions as in [`crate::stats`].

// `!(x > 0.0)` refuses what is no number together with what is not above 0, as in `stats`
#![allow(clippy::neg_cmp_op_on_partial_ord)]

pub mod agreement;
pub mod ahp;
pub mod assignment;
pub mod association;
pub mod careless;
pub mod delphi;
pub mod drivers;
pub mod fuzzy;
pub mod gap;
pub mod importance_performance;
pub mod kano;
pub mod likert;
pub mod live_power;
pub mod nps;
pub mod parallel;
pub mod peeking;
pub mod profile;
pub mod raking;
pub mod reliability;
pub mod sample_size;
pub mod satisfaction;
pub mod validity;
pub mod waves;
