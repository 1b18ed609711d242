//! How sure a figure is.

mod beta;
pub mod proportion;
pub mod student;
