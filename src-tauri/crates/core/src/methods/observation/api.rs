//! The contract of observation.

crate::contract! {}
