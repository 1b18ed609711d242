//! What customers are worth: classes by amount, and how concentrated the amounts are.

pub mod abc;
pub mod concentration;
mod cuts;

pub use cuts::Cuts;
