//! Service level against cost: what the firm's own months say about the level worth keeping, and the text-book models
//! around it.
//!
//! A service level is a share in 0..=1 (0.965 is 96.5 % on time). Money is per shipment, in one unit throughout; the
//! caller says which. The fit never uses a parabola: its minimum is sure of the wrong place, the more so the more data.

pub mod bayes;
pub mod breakpoint;
pub(crate) mod chance;
pub mod curve;
pub mod dictionary;
pub mod fit;
pub mod linear;
pub mod loss;
pub mod months;
pub mod nnls;
pub mod queue;
mod resample;
pub mod response;
pub mod shape;
pub mod stock;
