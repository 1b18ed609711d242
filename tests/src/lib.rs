//! Tests of Keheng, and what they share.

pub mod desk;
pub mod sheet;
