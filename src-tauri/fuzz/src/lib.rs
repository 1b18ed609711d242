//! What the targets look at. The modules stand apart from libFuzzer, because the tests of `keheng-sync` and `keheng-files`
//! put the committed seeds through them too.

#![forbid(unsafe_code)]

pub mod backup;
pub mod container;
pub mod csv;
pub mod encodings;
pub mod exchange;
pub mod payload;
pub mod seeds;
pub mod tables;
pub mod xlsx;
