//! Exchange through files: stamps, version vectors and the join of registers. What travels is state and not a log, so that
//! order, loss and repetition of files cannot matter.
//!
//! A row is a set of registers: its column groups and its life. A register holds a value, the stamp of the write that gave
//! it, and an order of its own. Joining keeps the larger of two; a vector only tells "newer" from "at the same time", and so
//! whether a value that loses has to be kept as a conflict.

pub mod file;
mod join;
mod vector;

pub use join::{Joined, Register, apart, join};
pub use vector::{Stamp, Vector};
