//! What customers are worth: classes by amount, how concentrated the amounts are, what customers will still bring, which
//! of them are slipping, and which rule would have told.

pub mod abc;
pub mod alerts;
pub mod backtest;
pub mod concentration;
mod cuts;
pub mod lifetime;
pub mod migration;
pub mod pyramid;
pub mod rfm;
pub mod survival;
pub mod uplift;

pub use cuts::Cuts;
