//! Exchange through files: stamps, version vectors and the join of registers. What travels is state and not a log, so that
//! order, loss and repetition of files cannot matter.
//!
//! A row is a set of registers: its column groups and its life. A register holds a value, the stamp of the write that gave
//! it, and an order of its own. Joining keeps the larger of two; a vector only tells "newer" from "at the same time", and so
//! whether a value that loses has to be kept as a conflict.
//!
//! What a merge has to do around these rules, each found by `tests/model` when it is left out:
//! - take a delta only if the copy has seen all it starts from, and take the clock of every file;
//! - blank what belongs to the erased, in conflicts and history too, and give it the turn [`ERASED`], whoever wrote it when;
//! - join registers of newer versions like all others, with their conflicts and as signs of life in [`apart`];
//! - join the life of a row like any register, so that a bringing back that loses to a deletion, or the other way round, is
//!   a conflict;
//! - after a merge, an undo and an update of the program, keep in sight whom something seen refers to;
//! - put all findings and conflicts into every file, and believe only a full one that a conflict is [`overtaken`].
//!
//! Values, ranks, lives and what is erased come out the same in any order of files. Questions do not quite: one order may
//! make a conflict or keep a row in sight where another sees that all was known. They only ask more, and every copy ends
//! up with the same ones.

pub mod file;
mod join;
pub mod pack;
mod vector;

pub use join::{ERASED, Joined, Register, apart, join, overtaken};
pub use vector::{Stamp, Vector};
