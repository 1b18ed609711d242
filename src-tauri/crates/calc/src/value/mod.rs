//! What customers are worth: classes by amount, how concentrated the amounts are, what customers will still bring, and
//! which of them are slipping.

pub mod abc;
pub mod concentration;
mod cuts;
pub mod lifetime;

pub use cuts::Cuts;
