//! The only door for building and checking: `cargo xtask help` lists what it does.
//!
//! A library besides the binary, so that the tests of `keheng-words` compare what is committed with what the
//! generators would write now.

pub mod catalogue;
pub mod generate;
pub mod house;
pub mod typed;
