//! The pure models of Keheng: what a customer is worth, whether a promise is kept, how sure a figure is.
//!
//! No input or output, no database, no clock and no randomness: everything a model needs is handed in, so that a
//! figure on a screen, in a lesson and in a test is the same figure. Counts and money are integers until the last
//! division.

pub mod costing;
pub mod model;
pub mod service;
pub mod spc;
pub mod stats;
pub mod survey;
pub mod tradeoff;
pub mod value;
