//! The only door for building and checking: `cargo xtask` lists what it does.
//!
//! A library besides the binary, so that the tests of `keheng-words` compare what is committed with what the
//! generators would write now.

pub mod catalogue;
pub mod check;
pub mod fuzz;
pub mod generate;
pub mod house;
pub mod icons;
pub mod page;
pub mod python;
pub mod setup;
pub mod ship;
pub mod typed;
